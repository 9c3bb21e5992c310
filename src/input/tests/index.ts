import type { Diagnostic } from '../../kernel/diagnostic';
import type { TestResult } from '../../kernel/evidence';
import type { Evidence } from '../evidence';

export interface Tests {
  /** Sorted by id; null when no report was read. */
  readonly results: readonly TestResult[] | null;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and merges test reports: those that `given` names, else those found by convention. */
export async function readTests(
  _root: string,
  _python: readonly string[],
  _given: readonly string[] | undefined,
): Promise<Tests> {
  return { results: null, evidence: { reason: 'this version does not read test reports yet' }, diagnostics: [] };
}
