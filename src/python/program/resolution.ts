import { type Call, callsOf } from './calls';
import type { ModuleSummary } from './layout';
import { Modules } from './modules';
import { solve } from './points-to/solver';

/** A file of the repository, as the analysis of all of them sees it. */
export interface ProgramFile {
  readonly path: string;
  readonly summary: ModuleSummary;
}

/** Who imports, calls and uses what, across all files. */
export interface Resolution {
  readonly files: readonly ProgramFile[];
  readonly modules: Modules;
  /** In order of file, line and column; worked out when first asked for. */
  readonly calls: () => ResolvedCalls;
}

export interface ResolvedCalls {
  readonly calls: readonly Call[];
  /** What was left out to stay within the budget. */
  readonly limits: readonly string[];
}

/** Resolves all files together. */
export function resolveProgram(files: readonly ProgramFile[]): Resolution {
  let resolved: ResolvedCalls | undefined;
  return {
    files,
    modules: new Modules(files.map(({ path, summary }) => ({ path, module: summary.module }))),
    calls: () => {
      resolved ??= resolveCalls(files);
      return resolved;
    },
  };
}

function resolveCalls(files: readonly ProgramFile[]): ResolvedCalls {
  const { analysis, limits } = solve(files);
  return { calls: callsOf(analysis), limits };
}
