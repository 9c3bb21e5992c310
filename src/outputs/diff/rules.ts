import type { JudgedFunction } from './schema';

/** Below this a difference is rounding. */
export const EPSILON = 1e-9;

/** Both sides have it and its risk rose. */
export function isWorsened(fn: JudgedFunction): boolean {
  return (fn.risk.delta ?? 0) > EPSILON;
}

export function isImproved(fn: JudgedFunction): boolean {
  return (fn.risk.delta ?? 0) < -EPSILON;
}

/** High-risk now, and either new or not high-risk before. */
export function isNewHigh(fn: JudgedFunction): boolean {
  return fn.risk.level_after === 'high' && fn.risk.level_before !== 'high';
}

/** Somebody touched its source. */
export function isEdited(fn: JudgedFunction): boolean {
  return fn.status !== 'changed' || isCodeChanged(fn) || fn.moved || fn.renamed;
}

export function isCodeChanged(fn: JudgedFunction): boolean {
  return fn.body_changed || fn.signature_changed;
}

/** Sorts the worst first: what became high-risk, then by rise, then by risk, then by name. */
export function bySeverity(a: JudgedFunction, b: JudgedFunction): number {
  return (
    Number(isNewHigh(b)) - Number(isNewHigh(a)) ||
    (b.risk.delta ?? 0) - (a.risk.delta ?? 0) ||
    (b.risk.after ?? 0) - (a.risk.after ?? 0) ||
    compareText(place(a), place(b)) ||
    line(a) - line(b)
  );
}

function place(fn: JudgedFunction): string {
  const side = fn.head ?? fn.base;
  return side === null ? '' : `${side.qualname}\0${side.path}`;
}

function line(fn: JudgedFunction): number {
  return (fn.head ?? fn.base)?.start_line ?? 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
