import { bySeverity, EPSILON, isImproved, isNewHigh, isWorsened } from '../diff/rules';
import type { ChangedFunction, Diff } from '../diff/schema';
import { functionTable, type Permalink } from './cells';
import { codeInHtml, command, link, markerValue, prose } from './escape';
import {
  blastSection,
  cycleSection,
  improvedSection,
  type Section,
  type SectionOptions,
  typeErrorSection,
  untestedSection,
} from './sections';
import {
  extent,
  functions,
  isBranching,
  isNotable,
  isUntestedLogic,
  missingReason,
  more,
  notes,
  signalName,
  verdict,
} from './words';

export interface CommentContext {
  readonly permalink?: Permalink;
  /** What the head is compared with, in plain words: `main at 1a2b3c4 (merge base)`. */
  readonly baseDescription: string;
  /** Tells the comments of one pull request apart. */
  readonly key: string;
  /** The run that made it. */
  readonly run: string;
  /** The commit that the marker names; the analysed one unless told. */
  readonly head?: string;
  /** Web addresses of what the run left. */
  readonly links?: { readonly data?: string; readonly summary?: string };
  /** A command by which an agent gets at the data. */
  readonly askAgent?: string;
  /** Most characters, 60,000 unless told. */
  readonly budget?: number;
}

const COMMENT_BUDGET = 60_000;
const TABLE_ROWS = 10;
const SECTION_ROWS = 25;

/**
 * The pull-request comment. Its first line is the marker by which it is found again. Of a change with nothing notable it
 * is the verdict, with what was compared folded away.
 */
export function renderComment(diff: Diff, context: CommentContext): string {
  const notable = isNotable(diff);
  const opening = [
    `<!-- codeintel key=${markerValue(context.key)} head=${markerValue(context.head ?? diff.head.commit)} run=${markerValue(context.run)} v=1 -->`,
    `### CodeIntel: ${verdict(diff)}`,
  ].join('\n');
  const against = `Against ${prose(context.baseDescription)}. ${extent(diff)}`;

  // From the most to the least important.
  const sections = commentSections(diff, notable, context);
  const dropped: string[] = [];
  const budget = context.budget ?? COMMENT_BUDGET;
  for (;;) {
    const parts = sections.map(({ markdown }) => markdown);
    const closing = footer(diff, dropped, context);
    const comment = notable
      ? [opening, against, ...parts, `<sub>${closing}</sub>`]
      : [opening, folded('What was compared', [against, ...parts, closing].join('\n\n'))];
    const text = `${comment.join('\n\n')}\n`;
    const last = sections.pop();
    if (text.length <= budget || last === undefined) return text;
    dropped.unshift(last.name);
  }
}

interface Part {
  readonly name: string;
  readonly markdown: string;
}

function commentSections(diff: Diff, notable: boolean, { permalink }: CommentContext): Part[] {
  const sorted = [...diff.functions].sort(bySeverity);
  const options: SectionOptions = {
    permalink,
    rows: SECTION_ROWS,
    elsewhere: 'in the job summary',
    quote: codeInHtml,
  };
  const details: Section[] = [
    ...untestedSection(diff, options),
    ...cycleSection(diff, options),
    ...typeErrorSection(diff, options),
    ...(notable ? blastSection(diff) : []),
    ...improvedSection(diff, sorted, options),
  ];
  return [
    ...(notable ? changedTable(diff, sorted, permalink) : []),
    ...details.map(({ name, title, body }) => ({ name, markdown: folded(title, body) })),
  ];
}

function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function changedTable(diff: Diff, sorted: readonly ChangedFunction[], permalink: Permalink | undefined): Part[] {
  const telling = sorted.filter((fn) => !isImproved(fn) && isTelling(fn));
  if (telling.length === 0) return [];
  const hidden = telling.length - TABLE_ROWS;
  const table = functionTable(diff, telling.slice(0, TABLE_ROWS), permalink);
  const rest = hidden > 0 ? `\n\n${more(hidden, 'function')} in the job summary.` : '';
  return [{ name: `table (${functions(telling.length)})`, markdown: table + rest }];
}

/** Adds to risk or threatens to: new, branching and not low-risk, changed and unreached, or with evidence that got worse and counts. */
function isTelling(fn: ChangedFunction): boolean {
  if (isNewHigh(fn) || isWorsened(fn) || isUntestedLogic(fn)) return true;
  if (fn.status !== 'changed') return fn.status === 'added' && fn.risk.level_after !== 'low' && isBranching(fn);
  return fn.components.some(({ name, basis, value, points }) => {
    const rise = ((value.after ?? 0) - (value.before ?? 0)) * (name === 'coverage' ? -1 : 1);
    return basis === 'compared' && rise > EPSILON && (points.after ?? 0) > 0;
  });
}

function footer(diff: Diff, dropped: readonly string[], { links = {}, askAgent }: CommentContext): string {
  const compared = diff.signals.filter((signal) => signal.compared).map(signalName);
  const missing = diff.signals.filter((signal) => !signal.compared);
  const sentences = [
    `Compared: ${compared.join(', ')}.`,
    ...(missing.length > 0
      ? [`Not compared: ${missing.map((s) => `${signalName(s)} (${missingReason(s, prose, 'short')})`).join(', ')}.`]
      : []),
    ...notes(diff),
    ...(dropped.length > 0 ? [`Left out for length: ${dropped.join(', ')}; see the job summary.`] : []),
  ];
  const ask = askAgent === undefined ? null : command(askAgent);
  const places = [
    ...(links.data === undefined ? [] : [link('Data', links.data)]),
    ...(links.summary === undefined ? [] : [link('summary', links.summary)]),
    ...(ask === null ? [] : [`ask your agent: ${ask}`]),
  ];
  return [sentences.join(' '), ...(places.length > 0 ? [places.join(' · ')] : [])].join('\n');
}
