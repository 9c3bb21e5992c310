import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extractZip } from '../../input/archive';
import { messageOf, UserError } from '../../kernel/errors';
import { type Envelope, envelopeSchema } from '../../outputs/diff/envelope';
import { dataArtifactName, riskArtifactName } from './artifact-names';
import type { RunEvent } from './event';
import { downloadArtifact, type ListedArtifact, listArtifacts } from './github/artifacts';
import type { Client } from './github/client';
import { resolvePullRequest, type TriggeringRun } from './github/pull-requests';

export interface ReportContext {
  /** `owner/name`. */
  readonly repo: string;
  readonly client: Client;
  readonly event: RunEvent;
  readonly key: string;
  /** Folder for working files. */
  readonly temporary: string;
}

/** What another run found, checked, and the pull request that it is about. */
export interface Report {
  readonly envelope: Envelope;
  readonly run: TriggeringRun;
  readonly pullRequest: number;
  /** The artifact with everything; null when it was not kept. */
  readonly dataArtifact: number | null;
}

/** A zip of a megabyte holds the differences of the largest change, since their lists are bounded. */
const LARGEST = 16 * 1024 ** 2;
const LIMITS = { entries: 1, fileBytes: 64 * 1024 ** 2, totalBytes: 64 * 1024 ** 2 };

/**
 * Reads what the run that triggered this one has left, and finds the pull request to report it to. That run may have run
 * anybody's code: nothing of what it left is believed but numbers and names, which are escaped.
 *
 * @returns a reason when there is nothing to report
 * @throws UserError when what it left is not what it must be
 */
export async function readReport(context: ReportContext): Promise<Report | { readonly reason: string }> {
  const { client, event, key } = context;
  const run = event.workflowRun;
  if (run === null)
    throw new UserError('mode: report works on the event workflow_run alone, which names the run to report.', 2);
  if (run.event !== 'pull_request')
    return { reason: `The run ${run.id} was not for a pull request but for ${JSON.stringify(run.event)}.` };

  const artifacts = (await listArtifacts(client, run.id)).filter(({ expired }) => !expired);
  const risk = latestAttempt(artifacts, (attempt) => riskArtifactName({ key, attempt }), run.attempt);
  if (risk === null)
    return {
      reason: `The run ${run.id} left no artifact ${riskArtifactName({ key, attempt: 1 })}: it compared nothing, or failed before it could.`,
    };
  const resolved = await resolvePullRequest(client, run);
  if ('reason' in resolved) return resolved;

  const envelope = await readEnvelope(context, risk.artifact);
  const wrong = disagreement(envelope, run, risk.attempt, resolved.number, context);
  if (wrong !== null)
    throw new UserError(`The artifact ${risk.artifact.name} of run ${run.id} is refused: it says ${wrong}.`);
  const data = latestAttempt(artifacts, (attempt) => dataArtifactName(envelope.head, { key, attempt }), run.attempt);
  return { envelope, run, pullRequest: resolved.number, dataArtifact: data?.artifact.id ?? null };
}

/**
 * The one artifact of that name from the latest attempt: a repeated run may have repeated other jobs only.
 * @throws UserError when there are two
 */
function latestAttempt(
  artifacts: readonly ListedArtifact[],
  nameOf: (attempt: number) => string,
  last: number,
): { readonly artifact: ListedArtifact; readonly attempt: number } | null {
  for (let attempt = last; attempt >= 1; attempt--) {
    const name = nameOf(attempt);
    const found = artifacts.filter((artifact) => artifact.name === name);
    if (found.length > 1) throw new UserError(`The run has ${found.length} artifacts called ${name}, not one.`);
    if (found[0] !== undefined) return { artifact: found[0], attempt };
  }
  return null;
}

async function readEnvelope({ client, temporary }: ReportContext, artifact: ListedArtifact): Promise<Envelope> {
  const folder = mkdtempSync(join(temporary, 'codeintel-report-'));
  try {
    const archive = join(folder, 'artifact.zip');
    await downloadArtifact(client, artifact, archive, LARGEST);
    const content = join(folder, 'content');
    mkdirSync(content);
    const files = await extractZip(archive, content, undefined, LIMITS);
    if (files.length !== 1 || files[0] !== RISK_FILE)
      throw new UserError(`The artifact ${artifact.name} holds not exactly ${RISK_FILE}.`);
    return parseEnvelope(readFileSync(join(content, RISK_FILE), 'utf8'), artifact.name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The one file of the artifact. */
export const RISK_FILE = 'risk.json';

function parseEnvelope(text: string, name: string): Envelope {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`The ${RISK_FILE} of ${name} is not JSON: ${messageOf(error)}`);
  }
  const parsed = envelopeSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(
    `The ${RISK_FILE} of ${name} is not of the form that this version writes: ${issue?.path.join('.') || 'it'}: ${issue?.message}. Use the same version in both workflows.`,
  );
}

/** What the artifact claims that GitHub says otherwise; null when they agree. */
function disagreement(
  envelope: Envelope,
  run: TriggeringRun,
  attempt: number,
  pullRequest: number,
  { repo, key }: ReportContext,
): string | null {
  const claims: [name: string, claimed: unknown, known: unknown][] = [
    ['repository', envelope.repo, repo],
    ['run', envelope.run_id, String(run.id)],
    ['attempt', envelope.attempt, attempt],
    ['key', envelope.key, key],
    ['head', envelope.pull_request_head, run.headSha],
    ['pull request', envelope.pull_request, pullRequest],
    ['repository of the comparison', envelope.diff?.repo ?? repo, repo],
    ['analysed commit', envelope.diff?.head.commit ?? envelope.head, envelope.head],
    ['base', envelope.diff?.base.commit ?? null, envelope.base?.sha ?? null],
  ];
  const wrong = claims.find(([, claimed, known]) => claimed !== known);
  return wrong === undefined ? null : `${wrong[0]} ${JSON.stringify(wrong[1])}, not ${JSON.stringify(wrong[2])}`;
}
