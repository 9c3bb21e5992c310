import type { ModuleSummary } from './summary';

/** A file of the repository, as the analysis of all of them sees it. */
export interface ProgramFile {
  readonly path: string;
  readonly summary: ModuleSummary;
}

/** Who imports, calls and uses what, across all files. */
export interface Resolution {
  readonly files: readonly ProgramFile[];
}

/** Resolves all files together. */
export function resolveProgram(files: readonly ProgramFile[]): Resolution {
  return { files };
}
