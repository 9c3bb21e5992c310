import type { Diagnostic } from '../../kernel/diagnostic';
import type { CoverageData } from '../../kernel/evidence';
import type { Evidence } from '../evidence';

export interface Coverage {
  readonly data: CoverageData | null;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and merges the coverage reports of a test run: those that `given` names, else those found by convention. */
export async function readCoverage(
  _root: string,
  _python: readonly string[],
  _given: readonly string[] | undefined,
): Promise<Coverage> {
  return { data: null, evidence: { reason: 'this version does not read coverage reports yet' }, diagnostics: [] };
}
