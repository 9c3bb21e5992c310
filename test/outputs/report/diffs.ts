import { type Comparison, compareFunctions, compareSignal } from '../../../src/outputs/diff/compare';
import type { FunctionFacts } from '../../../src/outputs/diff/facts';
import { matchExactly } from '../../../src/outputs/diff/match';
import type { Diff } from '../../../src/outputs/diff/schema';
import { SETTINGS } from '../diff/builders';

const HAS = { available: true, reason: null };

/** The diff of two lists of functions; `missing` gives the reason for each signal that neither side has. */
export function diffOf(
  base: readonly FunctionFacts[],
  head: readonly FunctionFacts[],
  missing: { readonly coverage?: string; readonly type_errors?: string; readonly history?: string } = {},
): Diff {
  const side = (reason: string | undefined) => (reason === undefined ? HAS : { available: false, reason });
  const signals = (['coverage', 'type_errors', 'history'] as const).map((signal) =>
    compareSignal(signal, side(missing[signal]), side(missing[signal])),
  );
  const basis: Comparison['basis'] = {
    coverage: missing.coverage === undefined,
    staticErrors: missing.type_errors === undefined,
    hotspot: missing.history === undefined,
  };
  const matching = matchExactly(base, head, new Map());
  const { counts, ...compared } = compareFunctions({ matching, basis, settings: SETTINGS, changedPaths: null });
  return {
    version: 1,
    repo: 'acme/shop',
    base: { commit: '1a2b3c4d5e6f', generated_at: null },
    head: { commit: '8f3c2ab01d2e', generated_at: null },
    signals: [compareSignal('complexity', HAS, HAS), ...signals],
    ...compared,
    counts: { functions_base: base.length, functions_head: head.length, not_matched: 0, ...counts },
  };
}
