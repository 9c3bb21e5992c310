import { type Call, callsOf } from './calls';
import type { ModuleSummary } from './layout';
import { solve } from './points-to/solver';

/** A file of the repository, as the analysis of all of them sees it. */
export interface ProgramFile {
  readonly path: string;
  readonly summary: ModuleSummary;
}

/** Who calls what, across all files. */
export interface ResolvedCalls {
  /** In order of file, line and column, each made when it is taken; they can be taken once. */
  readonly calls: Iterable<Call>;
  /** What was left out to stay within the budget. */
  readonly limits: readonly string[];
}

/** Resolves all files together. */
export function resolveCalls(files: readonly ProgramFile[]): ResolvedCalls {
  const { analysis, limits } = solve(files);
  return { calls: callsOf(analysis), limits };
}
