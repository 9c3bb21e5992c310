import type { Envelope } from '../../outputs/diff/envelope';
import { renderComment } from '../../outputs/report/comment';
import { permalinks } from '../../outputs/report/permalink';
import { renderOverview, renderSummary } from '../../outputs/report/summary';
import { renderText } from '../../outputs/report/text';
import { shortCommit } from './artifact-names';

/** Web addresses that the texts refer to. */
export interface Addresses {
  readonly server: string;
  /** Of the run that analysed. */
  readonly run: string;
  /** Of the artifact with everything; null when there is none. */
  readonly data: string | null;
}

/** Markdown of the job summary. */
export function summaryOf({ diff, base, ...envelope }: Envelope, { server }: Pick<Addresses, 'server'>): string {
  const { highlights } = envelope;
  const permalink = permalinks(server, envelope.repo, envelope.head, envelope.path_prefix);
  return diff !== null && base !== null
    ? renderSummary(diff, { baseDescription: base.description, permalink, highlights })
    : renderOverview({ permalink, highlights, reason: envelope.not_compared ?? '' });
}

/** Markdown of the comment, which starts with its marker; null when nothing was compared. */
export function commentOf({ diff, base, ...envelope }: Envelope, addresses: Addresses): string | null {
  if (diff === null || base === null) return null;
  return renderComment(diff, {
    baseDescription: base.description,
    permalink: permalinks(addresses.server, envelope.repo, envelope.head, envelope.path_prefix),
    key: envelope.key,
    head: envelope.pull_request_head ?? envelope.head,
    run: `${envelope.run_id}.${envelope.attempt}`,
    links: { summary: addresses.run, ...(addresses.data === null ? {} : { data: addresses.data }) },
    ...(addresses.data === null
      ? {}
      : { askAgent: `npx codeintel mcp --artifact ${envelope.repo}@${shortCommit(envelope.head)}` }),
  });
}

/** The comparison as plain text for the log; null when nothing was compared. */
export function textOf({ diff, base }: Envelope): string | null {
  return diff !== null && base !== null ? renderText(diff, { baseDescription: base.description }) : null;
}
