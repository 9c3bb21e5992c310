import { container, lastName, TEST_FILE } from '../diff/facts';
import { EPSILON } from '../diff/rules';
import type { ChangedFunction, ComparedSignal, Component, Diff } from '../diff/schema';

/** The result in one clause: who reads only this has read the report. */
export function verdict(diff: Diff): string {
  const { new_high: high, worsened_below_high: worse, improved } = diff.counts;
  const better = improved > 0 ? [`${improved} improved`] : [];
  const beside = besideRisk(diff);
  if (high > 0) {
    const risk = [`${functions(high)} became high-risk`, ...(worse > 0 ? [`${worse} got worse`] : []), ...better];
    return [risk.join(', '), ...beside].join('; ');
  }
  if (worse > 0) return [[`${functions(worse)} got worse`, ...better].join(', '), ...beside].join('; ');

  const edited = editedCount(diff);
  if (edited === 0 && improved === 0) return [...beside, 'no function changed'].join('; ');
  const highest = diff.highest_risk === null ? [] : [`highest ${diff.highest_risk.toFixed(2)}`];
  const calm = `no function became riskier; ${[`${edited} changed`, ...better, ...highest].join(', ')}`;
  return [...beside, calm].join('; ');
}

/** What a reviewer should know that is not about the risk of a function. */
function besideRisk({ cycles, type_errors: errors, untested_lines: untested }: Diff): string[] {
  return [
    ...(cycles !== null && cycles.found > 0 ? [newCycles(cycles.found)] : []),
    ...(errors !== null && errors.new > 0 ? [plural(errors.new, 'new type error')] : []),
    ...(untested !== null && untested.lines > 0 ? [`${plural(untested.lines, 'changed line')} untested`] : []),
  ];
}

export function newCycles(count: number): string {
  return plural(count, 'new import cycle');
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `3 more callers`. */
export function more(count: number, noun: string): string {
  return `${count} more ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * Whether a reviewer should look: something became high-risk or got worse, a new import cycle or type error, or a
 * function with branches was changed that no test reaches at all.
 */
export function isNotable(diff: Diff): boolean {
  return (
    diff.counts.new_high > 0 ||
    diff.counts.worsened > 0 ||
    (diff.cycles?.found ?? 0) > 0 ||
    (diff.type_errors?.new ?? 0) > 0 ||
    diff.functions.some(isUntestedLogic)
  );
}

/** Its code is new or another, and no line of it ran in any test. */
export function isUnreached(fn: ChangedFunction): boolean {
  const coverage = fn.components.find(({ name }) => name === 'coverage');
  const touched = fn.status === 'added' || fn.body_changed;
  return touched && (fn.untested?.lines ?? 0) > 0 && coverage?.value.after === 0;
}

/** It has something to decide and no test reaches it. Straight code that no test reaches is told by its lines alone. */
export function isUntestedLogic(fn: ChangedFunction): boolean {
  return isBranching(fn) && isUnreached(fn);
}

export function isBranching(fn: ChangedFunction): boolean {
  return (fn.components.find(({ name }) => name === 'complexity')?.value.after ?? 0) > 1;
}

/** How much was edited, in words. */
export function extent(diff: Diff): string {
  const { added, removed, moved, renamed, files } = diff.counts;
  const kinds = [
    [added, 'new'],
    [removed, 'removed'],
    [moved, 'moved'],
    [renamed, 'renamed'],
  ] as const;
  const parts = kinds.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
  const detail = parts.length > 0 ? ` (${parts.join(', ')})` : '';
  return `${functions(editedCount(diff))} changed${detail} in ${plural(files, 'file')}.`;
}

/** Functions somebody touched, the removed ones too. */
function editedCount({ functions, counts }: Diff): number {
  return functions.length + counts.not_listed - counts.evidence;
}

export function functions(count: number): string {
  return plural(count, 'function');
}

/** `new`, `removed`, `moved from …`, `renamed from …`; empty for a function that stayed. `quote` renders a name. */
export function origin(fn: ChangedFunction, quote: (name: string) => string): string {
  const { base, head } = fn;
  if (head === null) return 'removed';
  if (base === null) return 'new';
  if (fn.moved && fn.renamed) return `was ${quote(base.qualname)}`;
  if (fn.renamed) return `renamed from ${quote(lastName(base.qualname))}`;
  if (!fn.moved) return '';
  const from = container(base.qualname);
  return `moved from ${quote(from === container(head.qualname) ? base.path : from)}`;
}

/** Risk on both sides and its level; `strong` marks a high one. */
export function riskChange(fn: ChangedFunction, strong: (text: string) => string): string {
  const { before, after, delta, level_before, level_after } = fn.risk;
  if (after === null) return before === null ? '' : `${before.toFixed(2)} → none`;
  const digits = delta !== null && Math.abs(delta) > EPSILON && before?.toFixed(2) === after.toFixed(2) ? 4 : 2;
  const now = after.toFixed(digits);
  const shown = `${level_after === 'high' ? strong(now) : now} ${level_after}`;
  const stayed = before === null || delta === null || (Math.abs(delta) <= EPSILON && level_before === level_after);
  return stayed ? shown : `${before.toFixed(digits)} → ${shown}`;
}

/** What moved, with the values on both sides, the weightiest first; for a new function what it is. */
export function drivers(fn: ChangedFunction): string[] {
  const moved = fn.components
    .filter(({ basis }) => basis === 'compared')
    .map((component) => ({ words: driver(component), weight: Math.abs(component.points.delta ?? 0) }))
    .filter(({ words }) => words !== null)
    .sort((a, b) => b.weight - a.weight)
    .map(({ words }) => words!);
  const untested = fn.untested?.lines ?? 0;
  if (untested === 0 || moved.includes(UNREACHED)) return moved;
  return [...moved, isUnreached(fn) ? UNREACHED : `${plural(untested, 'changed line')} untested`];
}

const UNREACHED = 'no test reaches it';

function driver({ name, value: { before, after } }: Component): string | null {
  if (after === null) return null;
  if (before !== null && Math.abs(after - before) <= EPSILON) return null;
  switch (name) {
    case 'complexity':
      return before === null ? `complexity ${after}` : `complexity ${before} → ${after}`;
    case 'coverage':
      if (before !== null) return `coverage ${percentages(before, after)}`;
      return after === 0 ? UNREACHED : `coverage ${percent(after, 0)}`;
    case 'static_errors':
      if (before !== null) return `type errors in its file ${before} → ${after}`;
      return after === 0 ? null : `type errors in its file: ${after}`;
    case 'hotspot':
      return null;
  }
}

function percentages(before: number, after: number): string {
  const digits = percent(before, 0) === percent(after, 0) ? 2 : 0;
  return `${percent(before, digits)} → ${percent(after, digits)}`;
}

/** Only all is 100 % and only nothing is 0 %. */
function percent(ratio: number, digits: number): string {
  const step = 10 ** -digits;
  const rounded = Number((100 * ratio).toFixed(digits));
  const shown = ratio > 0 && ratio < 1 ? Math.min(100 - step, Math.max(step, rounded)) : rounded;
  return `${shown.toFixed(digits)} %`;
}

/** Who calls it, in a few words; empty for tests, for what the head lacks and where it is not known. */
export function callersOf({ callers, head }: ChangedFunction): string {
  if (callers === null || isTest(head)) return '';
  const { count, public: open, possible } = callers;
  const certain = open > 0 && open < count ? `${count} (${open} public)` : String(count);
  if (possible === 0) return count === 0 ? 'none found' : certain;
  return count === 0 ? `${possible} possible` : `${certain}, ${possible} possible`;
}

/** The tests that reach it, in a few words; empty for tests themselves and where it is not known. */
export function testsOf({ tests, head }: ChangedFunction): string {
  if (tests === null || isTest(head)) return '';
  if (tests.count === 0) return 'none';
  return tests.failing ? `${tests.count}, ${tests.failing} failing` : String(tests.count);
}

function isTest(head: ChangedFunction['head']): boolean {
  return head !== null && TEST_FILE.test(head.path);
}

const SIGNAL_WORDS: Readonly<Record<ComparedSignal['signal'], string>> = {
  complexity: 'complexity',
  coverage: 'coverage',
  type_errors: 'type errors',
  history: 'history',
  imports: 'imports',
  calls: 'callers',
  tests: 'tests',
  changed_lines: 'changed lines',
};

export function signalName(signal: ComparedSignal): string {
  return SIGNAL_WORDS[signal.signal];
}

/** What only the head must have. */
const OF_THE_HEAD: readonly ComparedSignal['signal'][] = ['calls', 'tests', 'changed_lines'];

/** Why a signal is not compared. `quote` renders a reason; a short one goes without the remedy after its semicolon. */
export function missingReason(
  { signal, missing, reason }: ComparedSignal,
  quote: (text: string) => string,
  length: 'short' | 'long' = 'long',
): string {
  const where = missing === 'both' || OF_THE_HEAD.includes(signal) ? '' : missing === 'base' ? 'base: ' : 'head: ';
  const said = length === 'short' ? reason?.split('; ', 1)[0] : reason;
  return `${where}${said ? quote(said) : 'not available'}`;
}

/** What the compared number is called. */
export function riskName(diff: Diff): string {
  return comparesCoverage(diff) ? 'Risk' : 'Risk without coverage';
}

function comparesCoverage(diff: Diff): boolean {
  return compares(diff, 'coverage');
}

export function compares(diff: Diff, name: ComparedSignal['signal']): boolean {
  return diff.signals.some(({ signal, compared }) => signal === name && compared);
}

const ADD_COVERAGE =
  'To compare coverage, let the tests leave a report (coverage.xml, coverage.json, lcov.info or .coverage) before CodeIntel runs.';

const ADD_BASE_COVERAGE =
  'To compare coverage, let this workflow run with the tests on pushes to the target branch, too: the base then has coverage of its own.';

/** What the reader must know to read the numbers; each a sentence of its own, without repository text. */
export function notes(diff: Diff): string[] {
  const { scale, counts, untested_lines: untested } = diff;
  const coverage = diff.signals.find(({ signal }) => signal === 'coverage');
  const number = (value: number) => value.toFixed(2);
  return [
    ...(comparesCoverage(diff)
      ? []
      : [
          ...(coverage?.missing === 'both' ? [ADD_COVERAGE] : []),
          ...(coverage?.missing === 'base' ? [ADD_BASE_COVERAGE] : []),
          `Risk without coverage is at most ${number(scale.max)}: medium from ${number(scale.medium)}, high from ${number(scale.high)}.`,
        ]),
    ...(counts.elsewhere > 0
      ? [
          `${functions(counts.elsewhere)} in files outside this change ${counts.elsewhere === 1 ? 'differs and is' : 'differ and are'} not judged.`,
        ]
      : []),
    ...((untested?.not_measured ?? 0) > 0
      ? [
          `Not in the coverage report, so nothing is said about their lines: ${plural(untested!.not_measured, 'changed file')}.`,
        ]
      : []),
    ...(counts.not_listed > 0
      ? [
          `${more(counts.not_listed, 'function')} ${counts.not_listed === 1 ? 'differs' : 'differ'} than are listed anywhere.`,
        ]
      : []),
    ...(counts.not_matched > 0
      ? [
          `Too many functions were added and removed: ${counts.not_matched} were not compared by likeness, so some may have moved.`,
        ]
      : []),
  ];
}
