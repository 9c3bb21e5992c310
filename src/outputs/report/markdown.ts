import { markdownTable } from 'markdown-table';
import { bySeverity, EPSILON, isImproved, isNewHigh, isWorsened } from '../diff/rules';
import type { ChangedFunction, Diff } from '../diff/schema';
import { code, link, markerValue, prose } from './escape';
import {
  comparesCoverage,
  drivers,
  extent,
  functions,
  isNotable,
  missingReason,
  notes,
  origin,
  riskChange,
  signalName,
  verdict,
} from './words';

/** Web address of some lines of a file at the head commit; undefined where there is none. Path segments percent-encoded. */
export type Permalink = (path: string, startLine: number, endLine: number) => string | undefined;

export interface CommentContext {
  readonly permalink?: Permalink;
  /** What the head is compared with, in plain words: `main at 1a2b3c4 (merge base)`. */
  readonly baseDescription: string;
  /** Tells the comments of one pull request apart. */
  readonly key: string;
  /** The run that made it. */
  readonly run: string;
  /** Most characters, 60,000 unless told. */
  readonly budget?: number;
}

const COMMENT_BUDGET = 60_000;
const TABLE_ROWS = 10;
const IMPROVED_ROWS = 25;

/** A part of the comment that can be left out whole. */
interface Section {
  readonly name: string;
  readonly markdown: string;
}

/** The pull-request comment. Its first line is the marker by which it is found again. */
export function renderComment(diff: Diff, context: CommentContext): string {
  const sorted = [...diff.functions].sort(bySeverity);
  const opening = [
    `<!-- codeintel key=${markerValue(context.key)} head=${markerValue(diff.head.commit)} run=${markerValue(context.run)} v=1 -->`,
    `### CodeIntel: ${verdict(diff)}`,
    '',
    `Against ${prose(context.baseDescription)}. ${extent(diff)}`,
  ].join('\n');

  // From the most to the least important.
  const sections = [
    ...(isNotable(diff) ? changedSection(diff, sorted, context.permalink) : []),
    ...improvedSection(diff, sorted, context.permalink),
  ];
  const dropped: string[] = [];
  const budget = context.budget ?? COMMENT_BUDGET;
  for (;;) {
    const comment = `${[opening, ...sections.map(({ markdown }) => markdown), footer(diff, dropped)].join('\n\n')}\n`;
    const last = sections.pop();
    if (comment.length <= budget || last === undefined) return comment;
    dropped.unshift(last.name);
  }
}

function changedSection(diff: Diff, sorted: readonly ChangedFunction[], permalink: Permalink | undefined): Section[] {
  const telling = sorted.filter((fn) => !isImproved(fn) && isTelling(fn));
  const more = telling.length - TABLE_ROWS;
  const table = functionTable(diff, telling.slice(0, TABLE_ROWS), permalink);
  const rest = more > 0 ? `\n\n${functions(more)} more in the job summary.` : '';
  return [{ name: `table (${functions(telling.length)})`, markdown: table + rest }];
}

/** Adds to risk or threatens to: new and not low-risk, or with evidence that got worse and already counts. */
function isTelling(fn: ChangedFunction): boolean {
  if (isNewHigh(fn) || isWorsened(fn)) return true;
  if (fn.status !== 'changed') return fn.status === 'added' && fn.risk.level_after !== 'low';
  return fn.components.some(({ name, basis, value, points }) => {
    const rise = ((value.after ?? 0) - (value.before ?? 0)) * (name === 'coverage' ? -1 : 1);
    return basis === 'compared' && rise > EPSILON && (points.after ?? 0) > 0;
  });
}

function improvedSection(diff: Diff, sorted: readonly ChangedFunction[], permalink: Permalink | undefined): Section[] {
  const improved = sorted.filter(isImproved).reverse();
  if (improved.length === 0) return [];
  const more = improved.length - IMPROVED_ROWS;
  const table = functionTable(diff, improved.slice(0, IMPROVED_ROWS), permalink);
  const rest = more > 0 ? `\n\n${functions(more)} more in the job summary.` : '';
  return [
    {
      name: `improved (${improved.length})`,
      markdown: `<details><summary>Improved: ${improved.length}</summary>\n\n${table}${rest}\n\n</details>`,
    },
  ];
}

function functionTable(diff: Diff, rows: readonly ChangedFunction[], permalink: Permalink | undefined): string {
  return table([functionHeader(diff), ...rows.map((fn) => functionRow(fn, permalink))], 'lrl');
}

function functionHeader(diff: Diff): string[] {
  return ['Function', comparesCoverage(diff) ? 'Risk' : 'Risk without coverage', 'Why'];
}

/** The name is a link to the file, so that the file needs no column of its own. */
function functionRow(fn: ChangedFunction, permalink: Permalink | undefined): string[] {
  return [nameCell(fn, permalink), riskChange(fn, strong), drivers(fn).join('; ')];
}

function nameCell(fn: ChangedFunction, permalink: Permalink | undefined): string {
  const { base, head } = fn;
  const from = origin(fn, code);
  const name = head
    ? link(code(head.qualname), permalink?.(head.path, head.start_line, head.end_line))
    : code(base?.qualname ?? '');
  return from === '' ? name : `${name} ${from}`;
}

function strong(text: string): string {
  return `**${text}**`;
}

/** Columns are not padded to equal width: one long name would cost its length in every row. */
function table(rows: readonly (readonly string[])[], align: string): string {
  return markdownTable(rows, { align: [...align], alignDelimiters: false });
}

function footer(diff: Diff, dropped: readonly string[]): string {
  const compared = diff.signals.filter((signal) => signal.compared).map(signalName);
  const missing = diff.signals.filter((signal) => !signal.compared);
  const sentences = [
    `Compared: ${compared.join(', ')}.`,
    ...(missing.length > 0
      ? [`Not compared: ${missing.map((s) => `${signalName(s)} (${missingReason(s, prose)})`).join(', ')}.`]
      : []),
    ...notes(diff),
    ...(dropped.length > 0 ? [`Left out for length: ${dropped.join(', ')}; see the job summary.`] : []),
  ];
  return `<sub>${sentences.join(' ')}</sub>`;
}

/** A function of the head by its own risk, whoever changed it. */
export interface RiskyFunction {
  readonly path: string;
  readonly qualname: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly risk_score: number;
  readonly risk_level: string;
  readonly cyclomatic_complexity: number;
  /** Null where there is no coverage; the score then counts the function as untested. */
  readonly coverage_ratio: number | null;
}

/** How many problems of one kind the analysis met. */
export interface DiagnosticCount {
  readonly severity: string;
  readonly code: string;
  readonly count: number;
}

export interface SummaryContext {
  readonly permalink?: Permalink;
  readonly baseDescription: string;
  /** The riskiest functions of the head, in the order to show. */
  readonly riskiest?: readonly RiskyFunction[];
  readonly diagnostics?: readonly DiagnosticCount[];
  /** Most bytes, 1 MiB less a margin unless told. */
  readonly budget?: number;
}

/** GitHub refuses a step's summary of more than 1 MiB. */
const SUMMARY_BUDGET = 1024 * 1024 - 4096;

/** The job summary: every function that differs, as far as the budget goes, and what the numbers rest on. */
export function renderSummary(diff: Diff, context: SummaryContext): string {
  const opening = [
    `## CodeIntel: ${verdict(diff)}`,
    `Against ${prose(context.baseDescription)}. ${extent(diff)}`,
    countsTable(diff),
  ].join('\n\n');
  const closing = [
    ...riskiestSection(context),
    '### What was compared',
    signalsTable(diff),
    ...notes(diff),
    ...diagnosticsSection(context.diagnostics ?? []),
  ].join('\n\n');
  const left = (context.budget ?? SUMMARY_BUDGET) - bytes(opening) - bytes(closing);
  return `${[opening, ...everyFunction(diff, context.permalink, left), closing].join('\n\n')}\n`;
}

export interface OverviewContext extends Omit<SummaryContext, 'baseDescription' | 'budget'> {
  /** How many functions the head has. */
  readonly functions: number;
  /** Why there is nothing to compare with: sentences; empty when nothing was asked to be compared. */
  readonly reason: string;
}

/** The job summary of a run without a base: the head alone. */
export function renderOverview(context: OverviewContext): string {
  const parts = [
    `## CodeIntel: ${functions(context.functions)} analysed`,
    ...(context.reason === '' ? [] : [prose(context.reason)]),
    ...riskiestSection(context),
    ...diagnosticsSection(context.diagnostics ?? []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function countsTable({ counts, highest_delta }: Diff): string {
  const kinds = [
    ['code changed', counts.changed],
    ['new', counts.added],
    ['removed', counts.removed],
    ['moved', counts.moved],
    ['renamed', counts.renamed],
    ['only evidence changed', counts.evidence],
  ] as const;
  // Became high-risk counts new functions, too; risk rises or falls only where there was one before.
  const rows = [
    ['in the base → in the head', `${counts.functions_base} → ${counts.functions_head}`],
    ...kinds.filter(([, count]) => count > 0).map(([kind, count]) => [kind, String(count)]),
    ['became high-risk', String(counts.new_high)],
    ['risk rose', String(counts.worsened)],
    ['risk fell', String(counts.improved)],
    ...(highest_delta === null ? [] : [['largest change of risk', signed(highest_delta)]]),
  ];
  return table([['', 'Functions'], ...rows], 'lr');
}

function signed(delta: number): string {
  return `${delta > 0 ? '+' : ''}${delta.toFixed(2)}`;
}

/** Space for the heading, the delimiter row and the line that counts the rest. */
const ROWS_OVERHEAD = 400;

function everyFunction(diff: Diff, permalink: Permalink | undefined, budget: number): string[] {
  const sorted = [...diff.functions].sort(bySeverity);
  if (sorted.length === 0) return [];
  const rows = [functionHeader(diff)];
  let left = budget - ROWS_OVERHEAD;
  for (const fn of sorted) {
    const row = functionRow(fn, permalink);
    left -= bytes(`| ${row.join(' | ')} |\n`);
    if (left < 0) break;
    rows.push(row);
  }
  const hidden = sorted.length - (rows.length - 1);
  return [
    '### Functions that differ',
    ...(rows.length > 1 ? [table(rows, 'lrl')] : []),
    ...(hidden > 0 ? [`${functions(hidden)} more did not fit.`] : []),
  ];
}

function riskiestSection({ riskiest = [], permalink }: Pick<SummaryContext, 'riskiest' | 'permalink'>): string[] {
  if (riskiest.length === 0) return [];
  const rows = riskiest.map((fn) => [
    link(code(fn.qualname), permalink?.(fn.path, fn.start_line, fn.end_line)),
    `${fn.risk_score.toFixed(2)} ${prose(fn.risk_level)}`,
    String(fn.cyclomatic_complexity),
  ]);
  return [
    '### Riskiest functions of the whole repository',
    table([['Function', 'Risk', 'Complexity'], ...rows], 'lrr'),
    ...(riskiest.some((fn) => fn.coverage_ratio === null)
      ? ['This is the risk in the warehouse, which counts a function without coverage data as untested.']
      : []),
  ];
}

function signalsTable(diff: Diff): string {
  const rows = diff.signals.map((signal) => [
    signalName(signal),
    signal.compared ? 'yes' : 'no',
    signal.compared ? '' : missingReason(signal, prose),
  ]);
  return table([['Signal', 'Compared', 'Why not'], ...rows], 'lll');
}

function diagnosticsSection(counts: readonly DiagnosticCount[]): string[] {
  if (counts.length === 0) return [];
  const rows = counts.map(({ severity, code: kind, count }) => [prose(severity), code(kind), String(count)]);
  return ['### Problems met', table([['Severity', 'Problem', 'Times'], ...rows], 'llr')];
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
