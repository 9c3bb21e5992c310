import type { Highlights } from '../diff/envelope';
import { bySeverity } from '../diff/rules';
import type { ChangedFunction, Diff } from '../diff/schema';
import { functionAlign, functionHeader, functionRow, type Permalink, table } from './cells';
import { breakableCode, code, link, prose } from './escape';
import {
  blastSection,
  cycleSection,
  improvedSection,
  type Section,
  type SectionOptions,
  typeErrorSection,
  untestedSection,
} from './sections';
import { extent, functions, missingReason, more, notes, signalName, verdict } from './words';

export interface SummaryContext {
  readonly permalink?: Permalink;
  readonly baseDescription: string;
  /** The head as a whole. */
  readonly highlights?: Highlights;
  /** Most bytes, 1 MiB less a margin unless told. */
  readonly budget?: number;
}

/** GitHub refuses a step's summary of more than 1 MiB. */
const SUMMARY_BUDGET = 1024 * 1024 - 4096;
/** What the table of functions gets at least. */
const TABLE_SHARE = 0.4;

/**
 * The job summary: all that the comment has, every function that differs as far as the budget goes, the repository's
 * riskiest, and what the numbers rest on. When it grows too long whole sections go, the least important first.
 */
export function renderSummary(diff: Diff, context: SummaryContext): string {
  const budget = context.budget ?? SUMMARY_BUDGET;
  const opening = [`## CodeIntel: ${verdict(diff)}`, `Against ${prose(context.baseDescription)}. ${extent(diff)}`].join(
    '\n\n',
  );
  const sections = summarySections(diff, context);
  const dropped: string[] = [];
  const others = () => [opening, ...sections.map(({ markdown }) => markdown), leftOut(dropped)].join('\n\n');
  while (sections.length > 0 && bytes(others()) > budget * (1 - TABLE_SHARE)) dropped.unshift(sections.pop()!.name);
  const table = everyFunction(diff, context.permalink, budget - bytes(others()));
  const parts = [opening, ...table, ...sections.map(({ markdown }) => markdown), leftOut(dropped)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function leftOut(dropped: readonly string[]): string {
  return dropped.length === 0 ? '' : `Left out for length: ${dropped.join(', ')}.`;
}

interface Part {
  readonly name: string;
  readonly markdown: string;
}

/** From the most to the least important. */
function summarySections(diff: Diff, { permalink, highlights }: SummaryContext): Part[] {
  const options: SectionOptions = {
    permalink,
    rows: Number.POSITIVE_INFINITY,
    elsewhere: 'are not listed',
    quote: code,
  };
  const sorted = [...diff.functions].sort(bySeverity);
  const details = [
    ...untestedSection(diff, options),
    ...cycleSection(diff, options),
    ...typeErrorSection(diff, options),
    ...blastSection(diff),
  ].map(headed);
  return [
    ...details,
    { name: 'what was compared', markdown: ['### What was compared', signalsTable(diff), ...notes(diff)].join('\n\n') },
    { name: 'counts', markdown: `### Counts\n\n${countsTable(diff)}` },
    ...(highlights === undefined ? [] : [...riskiestSection(highlights, permalink), ...levelsSection(highlights)]),
    ...improvedSection(diff, sorted, { ...options, rows: 100 }).map(headed),
    ...(highlights === undefined ? [] : diagnosticsSection(highlights)),
  ];
}

function headed({ name, title, body }: Section): Part {
  return { name, markdown: `### ${title}\n\n${body}` };
}

export interface OverviewContext {
  readonly permalink?: Permalink;
  readonly highlights: Highlights;
  /** Why there is nothing to compare with: sentences; empty when nothing was asked to be compared. */
  readonly reason: string;
}

/** The job summary of a run without a base: the head alone. */
export function renderOverview({ permalink, highlights, reason }: OverviewContext): string {
  const parts = [
    `## CodeIntel: ${functions(highlights.functions)} analysed`,
    ...(reason === '' ? [] : [prose(reason)]),
    ...[
      ...levelsSection(highlights),
      ...riskiestSection(highlights, permalink),
      ...evidenceSection(highlights),
      ...diagnosticsSection(highlights),
    ].map(({ markdown }) => markdown),
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
  ];
  const largest = highest_delta === null ? [] : [`Largest change of risk: ${signed(highest_delta)}.`];
  return [table([['', 'Functions'], ...rows], 'lr'), ...largest].join('\n\n');
}

function signed(delta: number): string {
  return `${delta > 0 ? '+' : ''}${delta.toFixed(2)}`;
}

/** Space for the heading, the delimiter row and the line that counts the rest. */
const ROWS_OVERHEAD = 400;

function everyFunction(diff: Diff, permalink: Permalink | undefined, budget: number): string[] {
  const sorted: ChangedFunction[] = [...diff.functions].sort(bySeverity);
  if (sorted.length === 0) return [];
  const rows = [functionHeader(diff)];
  let left = budget - ROWS_OVERHEAD;
  for (const fn of sorted) {
    const row = functionRow(diff, fn, permalink);
    left -= bytes(`| ${row.join(' | ')} |\n`);
    if (left < 0) break;
    rows.push(row);
  }
  const hidden = sorted.length - (rows.length - 1);
  return [
    '### Functions that differ, the worst first',
    ...(rows.length > 1 ? [table(rows, functionAlign(diff))] : []),
    ...(hidden > 0 ? [`${more(hidden, 'function')} did not fit.`] : []),
  ];
}

function riskiestSection({ riskiest }: Highlights, permalink: Permalink | undefined): Part[] {
  if (riskiest.length === 0) return [];
  const explained = riskiest.some((fn) => fn.risk_reason !== null);
  const { texts: reasons, ending } = withoutCommonEnding(riskiest.map((fn) => fn.risk_reason ?? ''));
  const rows = riskiest.map((fn, i) => [
    link(breakableCode(fn.qualname), permalink?.(fn.path, fn.start_line, fn.end_line)),
    `${fn.risk_score.toFixed(2)} ${fn.risk_level}`,
    ...(explained ? [prose(reasons[i]!)] : [String(fn.cyclomatic_complexity)]),
  ]);
  const markdown = [
    '### Riskiest functions of the whole repository',
    table([['Function', 'Risk', explained ? 'Why' : 'Complexity'], ...rows], explained ? 'lrl' : 'lrr'),
    ...(ending === '' ? [] : [prose(ending)]),
    ...(riskiest.some((fn) => fn.coverage_ratio === null)
      ? ['This is the risk in the warehouse, which counts a function without coverage data as untested.']
      : []),
  ].join('\n\n');
  return [{ name: 'riskiest functions', markdown }];
}

/** Takes off the last sentence of several texts where all have the same, such as what is not known of any of them. */
function withoutCommonEnding(texts: readonly string[]): { readonly texts: readonly string[]; readonly ending: string } {
  const ending = /\. (?=([^.]+\.)$)/.exec(texts[0] ?? '')?.[1] ?? '';
  if (texts.length < 2 || ending === '' || !texts.every((text) => text.endsWith(`. ${ending}`)))
    return { texts, ending: '' };
  return { texts: texts.map((text) => text.slice(0, -ending.length - 1)), ending };
}

const BAR = 30;

/** A bar for each level: the longest is `BAR` characters, and what is there at all shows. */
function levelsSection({ levels }: Highlights): Part[] {
  const most = Math.max(levels.high, levels.medium, levels.low);
  if (most === 0) return [];
  const rows = (['high', 'medium', 'low'] as const).map((level) => {
    const length = Math.ceil((BAR * levels[level]) / most);
    return [level, String(levels[level]), length === 0 ? '' : `\`${'█'.repeat(length)}\``];
  });
  return [
    {
      name: 'risk levels',
      markdown: `### Risk in the whole repository\n\n${table([['Risk', 'Functions', ''], ...rows], 'lrl')}`,
    },
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

function evidenceSection({ signals }: Highlights): Part[] {
  if (signals.length === 0) return [];
  const rows = signals.map(({ signal, available, source, reason }) => [
    prose(signal.replaceAll('_', ' ')),
    available ? 'yes' : 'no',
    prose((available ? source : reason) ?? ''),
  ]);
  return [
    {
      name: 'evidence',
      markdown: `### What the numbers rest on\n\n${table([['Signal', 'There', 'From, or why not'], ...rows], 'lll')}`,
    },
  ];
}

function diagnosticsSection({ diagnostics }: Highlights): Part[] {
  if (diagnostics.length === 0) return [];
  const rows = diagnostics.map(({ severity, code: kind, count }) => [prose(severity), code(kind), String(count)]);
  return [
    {
      name: 'problems met',
      markdown: `### Problems met\n\n${table([['Severity', 'Problem', 'Times'], ...rows], 'llr')}`,
    },
  ];
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
