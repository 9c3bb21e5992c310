import type { FunctionFacts, RiskLevel } from './facts';
import { Listing } from './listing';
import type { Match, Matching } from './match';
import { EPSILON, isCodeChanged, isEdited, isImproved, isNewHigh, isWorsened } from './rules';
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
  /** The functions with a difference that are listed, the worst first. */
  readonly functions: JudgedFunction[];
  readonly counts: Omit<Diff['counts'], 'functions_base' | 'functions_head' | 'not_matched'>;
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
  const { changedPaths } = comparison;
  const tally = new Tally();
  for (const entry of entries(comparison)) {
    if (entry === null) tally.unchanged++;
    else if (changedPaths !== null && !isJudged(entry, changedPaths)) tally.elsewhere++;
    else tally.add(entry);
  }
  return { ...tally.result(), scale: scaleOf(comparison) };
}

/** One at a time: of a change to everything no list is made. Null for a function that does not differ. */
function* entries(comparison: Comparison): Generator<JudgedFunction | null> {
  const { matches, head, base } = comparison.matching;
  for (const match of matches) yield matchedEntry(match, comparison);
  for (const fn of head) yield oneSidedEntry(null, fn, comparison);
  for (const fn of base) yield oneSidedEntry(fn, null, comparison);
}

class Tally {
  unchanged = 0;
  elsewhere = 0;
  readonly #counts = {
    ...{ changed: 0, added: 0, removed: 0, moved: 0, renamed: 0, evidence: 0 },
    ...{ worsened: 0, worsened_below_high: 0, improved: 0, new_high: 0 },
  };
  readonly #files = new Set<string | undefined>();
  readonly #listing = new Listing();
  #highestDelta: number | null = null;
  #highestRisk: number | null = null;

  add(fn: JudgedFunction): void {
    const counts = this.#counts;
    if (fn.status === 'added') counts.added++;
    if (fn.status === 'removed') counts.removed++;
    if (fn.status === 'changed' && isCodeChanged(fn)) counts.changed++;
    if (fn.moved) counts.moved++;
    if (fn.renamed) counts.renamed++;
    if (isEdited(fn)) this.#files.add((fn.head ?? fn.base)?.path);
    else counts.evidence++;
    if (isWorsened(fn)) counts.worsened++;
    if (isWorsened(fn) && !isNewHigh(fn)) counts.worsened_below_high++;
    if (isImproved(fn)) counts.improved++;
    if (isNewHigh(fn)) counts.new_high++;
    this.#highestDelta = higher(this.#highestDelta, fn.risk.delta);
    this.#highestRisk = higher(this.#highestRisk, fn.risk.after);
    this.#listing.add(fn);
  }

  result(): Omit<Compared, 'scale'> {
    const { unchanged, elsewhere } = this;
    const { functions, left: not_listed } = this.#listing.result();
    return {
      functions,
      highest_delta: this.#highestDelta,
      highest_risk: this.#highestRisk,
      counts: { ...this.#counts, unchanged, elsewhere, not_listed, files: this.#files.size },
    };
  }
}

function higher(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
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
