import type { FunctionFacts, RiskLevel } from './facts';
import type { Match, Matching } from './match';
import { bySeverity, EPSILON, isCodeChanged, isEdited, isImproved, isNewHigh, isWorsened } from './rules';
import {
  type ComparedSignal,
  type Component,
  clipped,
  type Diff,
  type FunctionSide,
  type JudgedFunction,
} from './schema';

/** Weights and thresholds of the risk formula. */
export interface RiskSettings {
  readonly coverage: number;
  readonly complexityHigh: number;
  readonly complexityMedium: number;
  readonly staticErrors: number;
  readonly hotspot: number;
  readonly levelHigh: number;
  readonly levelMedium: number;
}

/** Which signals both sides have; complexity they always have. */
export interface Basis {
  readonly coverage: boolean;
  readonly staticErrors: boolean;
  readonly hotspot: boolean;
}

export interface Comparison {
  readonly matching: Matching;
  readonly basis: Basis;
  /** The head's, for both sides: a changed weight is nobody's doing. */
  readonly settings: RiskSettings;
  /** Paths that are judged, in either snapshot; null means all. */
  readonly changedPaths: ReadonlySet<string> | null;
}

export type Compared = Pick<Diff, 'highest_delta' | 'highest_risk' | 'scale'> & {
  /** Every function with a difference, the worst first. */
  readonly functions: JudgedFunction[];
  readonly counts: Omit<Diff['counts'], 'functions_base' | 'functions_head' | 'not_matched' | 'not_listed'>;
};

/**
 * Judges matched functions. A function is answerable for its own code and its own coverage only:
 *
 * - A signal that one side lacks, for the snapshot or for this function, counts on neither side.
 * - Hotspot scores are held: the history of a file grows with every commit, whoever makes it.
 * - Type errors are known per file, so they are held too unless the function's own code changed.
 * - A function whose code, place and coverage are the same is unchanged, whatever its stored scores are.
 */
export function compareFunctions(comparison: Comparison): Compared {
  const { matching, changedPaths } = comparison;
  const all: JudgedFunction[] = [];
  let unchanged = 0;
  for (const match of matching.matches) {
    const entry = matchedEntry(match, comparison);
    if (entry === null) unchanged++;
    else all.push(entry);
  }
  for (const head of matching.head) all.push(oneSidedEntry(null, head, comparison));
  for (const base of matching.base) all.push(oneSidedEntry(base, null, comparison));

  const functions = changedPaths === null ? all : all.filter((fn) => isJudged(fn, changedPaths));
  functions.sort(bySeverity);
  const deltas = functions.flatMap((fn) => fn.risk.delta ?? []);
  const risks = functions.flatMap((fn) => fn.risk.after ?? []);
  const both = functions.filter((fn) => fn.status === 'changed');
  return {
    functions,
    highest_delta: highest(deltas),
    highest_risk: highest(risks),
    scale: scaleOf(comparison),
    counts: {
      changed: both.filter(isCodeChanged).length,
      added: functions.filter((fn) => fn.status === 'added').length,
      removed: functions.filter((fn) => fn.status === 'removed').length,
      moved: both.filter((fn) => fn.moved).length,
      renamed: both.filter((fn) => fn.renamed).length,
      evidence: functions.filter((fn) => !isEdited(fn)).length,
      unchanged,
      elsewhere: all.length - functions.length,
      files: new Set(functions.filter(isEdited).map((fn) => (fn.head ?? fn.base)?.path)).size,
      worsened: functions.filter(isWorsened).length,
      worsened_below_high: functions.filter((fn) => isWorsened(fn) && !isNewHigh(fn)).length,
      improved: functions.filter(isImproved).length,
      new_high: functions.filter(isNewHigh).length,
    },
  };
}

function highest(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b));
}

/** An edit elsewhere came with another base; evidence may move without any edit. */
function isJudged(fn: JudgedFunction, changedPaths: ReadonlySet<string>): boolean {
  const { base, head } = fn;
  return (
    !isEdited(fn) || (base !== null && changedPaths.has(base.path)) || (head !== null && changedPaths.has(head.path))
  );
}

/** Null when nothing about the function differs. */
function matchedEntry({ base, head, moved, renamed }: Match, comparison: Comparison): JudgedFunction | null {
  const bodyChanged = base.bodyHash !== head.bodyHash;
  const signatureChanged = base.signatureHash !== head.signatureHash;
  const components = componentsOf(base, head, bodyChanged || signatureChanged, comparison);
  if (!moved && !renamed && !bodyChanged && !signatureChanged && !components.some(movedByItself)) return null;
  return {
    status: 'changed',
    moved,
    renamed,
    body_changed: bodyChanged,
    signature_changed: signatureChanged,
    base: sideOf(base),
    head: sideOf(head),
    risk: riskOf(components, comparison),
    components,
  };
}

function oneSidedEntry(base: FunctionFacts | null, head: FunctionFacts | null, comparison: Comparison): JudgedFunction {
  const components = componentsOf(base, head, true, comparison);
  return {
    status: base === null ? 'added' : 'removed',
    moved: false,
    renamed: false,
    body_changed: false,
    signature_changed: false,
    base: base && sideOf(base),
    head: head && sideOf(head),
    risk: riskOf(components, comparison),
    components,
  };
}

function movedByItself({ basis, value }: Component): boolean {
  return basis === 'compared' && Math.abs((value.after ?? 0) - (value.before ?? 0)) > EPSILON;
}

function componentsOf(
  base: FunctionFacts | null,
  head: FunctionFacts | null,
  codeChanged: boolean,
  { basis, settings }: Comparison,
): Component[] {
  const complexityPoints = { low: 0, medium: settings.complexityMedium, high: settings.complexityHigh };
  return [
    component('complexity', 'compared', [base, head], {
      value: (fn) => fn.complexity,
      points: (fn) => complexityPoints[fn.complexityBucket],
    }),
    component('coverage', basis.coverage ? 'compared' : 'missing', [base, head], {
      value: (fn) => fn.coverage,
      points: (fn) => settings.coverage * (1 - (fn.coverage ?? 0)),
    }),
    component('static_errors', basis.staticErrors ? (codeChanged ? 'compared' : 'held') : 'missing', [base, head], {
      value: (fn) => fn.staticErrors,
      points: (fn) => (fn.staticErrors ? settings.staticErrors : 0),
    }),
    component('hotspot', basis.hotspot ? 'held' : 'missing', [base, head], {
      value: (fn) => fn.hotspot,
      points: (fn) => (fn.hotspot ? settings.hotspot : 0),
    }),
  ];
}

interface Term {
  readonly value: (fn: FunctionFacts) => number | null;
  readonly points: (fn: FunctionFacts) => number;
}

function component(
  name: Component['name'],
  basis: Component['basis'],
  [base, head]: readonly [FunctionFacts | null, FunctionFacts | null],
  term: Term,
): Component {
  const value = { before: base && term.value(base), after: head && term.value(head) };
  const unknown = (base !== null && value.before === null) || (head !== null && value.after === null);
  if (basis === 'missing' || unknown) {
    return { name, basis: 'missing', value, points: { before: null, after: null, delta: null } };
  }
  const before = base && term.points(basis === 'held' ? (head ?? base) : base);
  const after = head && term.points(head);
  return { name, basis, value, points: { before, after, delta: difference(before, after) } };
}

function riskOf(components: readonly Component[], comparison: Comparison): JudgedFunction['risk'] {
  const coverageCounts = components.some(({ name, basis }) => name === 'coverage' && basis !== 'missing');
  const thresholds = thresholdsOf(coverageCounts, comparison);
  const before = sum(components.map(({ points }) => points.before));
  const after = sum(components.map(({ points }) => points.after));
  return {
    before,
    after,
    delta: difference(before, after),
    level_before: before === null ? null : levelOf(before, thresholds),
    level_after: after === null ? null : levelOf(after, thresholds),
  };
}

/** Clamped to 1 as the stored score is; null when no component has points, which is a side without the function. */
function sum(points: readonly (number | null)[]): number | null {
  const known = points.filter((p) => p !== null);
  return known.length === 0
    ? null
    : round(
        Math.min(
          1,
          known.reduce((a, b) => a + b, 0),
        ),
      );
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : round(after - before);
}

/** Takes the noise of binary fractions away, so that 0.3 is 0.3. */
function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

interface Thresholds {
  readonly medium: number;
  readonly high: number;
}

/**
 * With coverage, the thresholds the stored levels have. The stored formula takes unknown coverage for none, which makes
 * every complex function high-risk; so without it the thresholds keep their share of what the other terms can reach.
 */
function thresholdsOf(coverageCounts: boolean, { basis, settings }: Comparison): Thresholds {
  const reachable = coverageCounts ? 1 : reachableRisk({ ...basis, coverage: false }, settings) || 1;
  return { medium: round(settings.levelMedium * reachable), high: round(settings.levelHigh * reachable) };
}

function reachableRisk(basis: Basis, settings: RiskSettings): number {
  const most =
    settings.complexityHigh +
    (basis.coverage ? settings.coverage : 0) +
    (basis.staticErrors ? settings.staticErrors : 0) +
    (basis.hotspot ? settings.hotspot : 0);
  return round(Math.min(1, most));
}

function levelOf(risk: number, { medium, high }: Thresholds): RiskLevel {
  if (risk >= high - EPSILON) return 'high';
  return risk >= medium - EPSILON ? 'medium' : 'low';
}

function scaleOf(comparison: Comparison): Diff['scale'] {
  const { basis, settings } = comparison;
  return { max: reachableRisk(basis, settings), ...thresholdsOf(basis.coverage, comparison) };
}

function sideOf(fn: FunctionFacts): FunctionSide {
  return {
    goid: fn.goid,
    path: clipped(fn.path),
    kind: fn.kind,
    qualname: clipped(fn.qualname),
    start_line: fn.startLine,
    end_line: fn.endLine,
    risk_score: fn.riskScore,
    risk_level: fn.riskLevel,
  };
}

/** What a side says about one signal. */
export interface SideSignal {
  readonly available: boolean;
  readonly reason: string | null;
}

/** A signal is compared when both sides have it; else the reason is that of the side that lacks it. */
export function compareSignal(signal: ComparedSignal['signal'], base: SideSignal, head: SideSignal): ComparedSignal {
  if (base.available && head.available) return { signal, compared: true, missing: null, reason: null };
  const missing = base.available ? 'head' : head.available ? 'base' : 'both';
  return { signal, compared: false, missing, reason: (missing === 'base' ? base : head).reason };
}
