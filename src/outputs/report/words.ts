import { container, lastName } from '../diff/facts';
import { EPSILON, isImproved, isNewHigh, isWorsened } from '../diff/rules';
import type { ChangedFunction, ComparedSignal, Component, Diff } from '../diff/schema';

/** The result in one clause: who reads only this has read the report. */
export function verdict(diff: Diff): string {
  const high = diff.functions.filter(isNewHigh).length;
  const worse = diff.functions.filter((fn) => isWorsened(fn) && !isNewHigh(fn)).length;
  const improved = diff.functions.filter(isImproved).length;
  const better = improved > 0 ? [`${improved} improved`] : [];
  if (high > 0) {
    return [`${functions(high)} became high-risk`, ...(worse > 0 ? [`${worse} got worse`] : []), ...better].join(', ');
  }
  if (worse > 0) return [`${functions(worse)} got worse`, ...better].join(', ');

  const edited = editedCount(diff);
  if (edited === 0 && improved === 0) return 'no function changed';
  const highest = diff.highest_risk === null ? [] : [`highest ${diff.highest_risk.toFixed(2)}`];
  return `no function became riskier; ${[`${edited} changed`, ...better, ...highest].join(', ')}`;
}

/** Whether a reviewer should look: something became high-risk or got worse. */
export function isNotable(diff: Diff): boolean {
  return diff.functions.some((fn) => isNewHigh(fn) || isWorsened(fn));
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
  return `${functions(editedCount(diff))} changed${detail} in ${files === 1 ? '1 file' : `${files} files`}.`;
}

/** Functions somebody touched, the removed ones too. */
function editedCount(diff: Diff): number {
  return diff.functions.length - diff.counts.evidence;
}

export function functions(count: number): string {
  return count === 1 ? '1 function' : `${count} functions`;
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
  return fn.components
    .filter(({ basis }) => basis === 'compared')
    .map((component) => ({ words: driver(component), weight: Math.abs(component.points.delta ?? 0) }))
    .filter(({ words }) => words !== null)
    .sort((a, b) => b.weight - a.weight)
    .map(({ words }) => words!);
}

function driver({ name, value: { before, after } }: Component): string | null {
  if (after === null) return null;
  if (before !== null && Math.abs(after - before) <= EPSILON) return null;
  switch (name) {
    case 'complexity':
      return before === null ? `complexity ${after}` : `complexity ${before} → ${after}`;
    case 'coverage':
      if (before !== null) return `coverage ${percentages(before, after)}`;
      return after === 0 ? 'no test reaches it' : `coverage ${percent(after, 0)}`;
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

const SIGNAL_WORDS: Readonly<Record<ComparedSignal['signal'], string>> = {
  complexity: 'complexity',
  coverage: 'coverage',
  type_errors: 'type errors',
  history: 'history',
};

export function signalName(signal: ComparedSignal): string {
  return SIGNAL_WORDS[signal.signal];
}

/** Why a signal is not compared. `quote` renders a reason. */
export function missingReason(signal: ComparedSignal, quote: (text: string) => string): string {
  const where = signal.missing === 'both' ? '' : signal.missing === 'base' ? 'base: ' : 'head: ';
  return `${where}${signal.reason === null ? 'not available' : quote(signal.reason)}`;
}

export function comparesCoverage(diff: Diff): boolean {
  return diff.signals.some(({ signal, compared }) => signal === 'coverage' && compared);
}

/** What the reader must know to read the numbers; each a sentence of its own, without repository text. */
export function notes(diff: Diff): string[] {
  const { scale, counts } = diff;
  const number = (value: number) => value.toFixed(2);
  return [
    ...(comparesCoverage(diff)
      ? []
      : [
          `Risk without coverage is at most ${number(scale.max)}: medium from ${number(scale.medium)}, high from ${number(scale.high)}.`,
        ]),
    ...(counts.elsewhere > 0
      ? [`${functions(counts.elsewhere)} that differ in files outside this change are not judged.`]
      : []),
    ...(counts.not_matched > 0
      ? [
          `Too many functions were added and removed: ${counts.not_matched} were not compared by likeness, so some may have moved.`,
        ]
      : []),
  ];
}
