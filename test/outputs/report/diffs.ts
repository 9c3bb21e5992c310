import { type Comparison, compareFunctions, compareSignal } from '../../../src/outputs/diff/compare';
import type { FunctionFacts } from '../../../src/outputs/diff/facts';
import { matchExactly } from '../../../src/outputs/diff/match';
import type { ChangedFunction, ComparedSignal, Diff, JudgedFunction } from '../../../src/outputs/diff/schema';
import { SETTINGS } from '../diff/builders';

const HAS = { available: true, reason: null };

type Evidence = Pick<ChangedFunction, 'callers' | 'tests' | 'changed_lines' | 'untested'>;

export interface Rest extends Partial<Pick<Diff, 'untested_lines' | 'cycles' | 'type_errors' | 'blast'>> {
  /** Reasons for the signals that are not there. */
  readonly missing?: Partial<Record<ComparedSignal['signal'], string>>;
  /** Name in the head → what is known about it there. */
  readonly evidence?: Readonly<Record<string, Partial<Evidence>>>;
}

/** The diff of two lists of functions. */
export function diffOf(base: readonly FunctionFacts[], head: readonly FunctionFacts[], rest: Rest = {}): Diff {
  const { missing = {}, evidence = {}, ...found } = rest;
  const side = (signal: ComparedSignal['signal']) => {
    const reason = missing[signal];
    return reason === undefined ? HAS : { available: false, reason };
  };
  const both = (['complexity', 'coverage', 'type_errors', 'history', 'imports'] as const).map((signal) =>
    compareSignal(signal, side(signal), side(signal)),
  );
  const atHead = (['calls', 'tests', 'changed_lines'] as const).map((signal) =>
    compareSignal(signal, HAS, side(signal)),
  );
  const basis: Comparison['basis'] = {
    coverage: missing.coverage === undefined,
    staticErrors: missing.type_errors === undefined,
    hotspot: missing.history === undefined,
  };
  const matching = matchExactly(base, head, new Map());
  const { counts, functions, ...compared } = compareFunctions({
    matching,
    basis,
    settings: SETTINGS,
    changedPaths: null,
  });
  const known = (fn: JudgedFunction): Evidence => ({
    callers: fn.head && missing.calls === undefined ? { count: 0, public: 0, possible: 0 } : null,
    tests: fn.head && missing.tests === undefined ? { count: 0, failing: 0 } : null,
    changed_lines: null,
    untested: fn.head && missing.changed_lines === undefined ? { lines: 0, ranges: [] } : null,
    ...evidence[fn.head?.qualname ?? ''],
  });
  return {
    version: 2,
    repo: 'acme/shop',
    base: { commit: '1a2b3c4d5e6f', generated_at: null },
    head: { commit: '8f3c2ab01d2e', generated_at: null },
    signals: [...both, ...atHead],
    ...compared,
    counts: {
      functions_base: base.length,
      functions_head: head.length,
      not_matched: 0,
      ...counts,
    },
    functions: functions.map((fn) => ({ ...fn, ...known(fn) })),
    untested_lines: null,
    cycles: null,
    type_errors: null,
    blast: null,
    ...found,
  };
}
