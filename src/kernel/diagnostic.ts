export type Severity = 'info' | 'warning' | 'error';
/** The part of the run that met the problem. */
export type Stage = 'discover' | 'read' | 'parse' | 'history' | 'config' | 'analyse';

/** One problem with one input, as a row of `core.diagnostics`. */
export interface Diagnostic {
  /** Repository-relative POSIX path; null for the repository as a whole. */
  readonly path: string | null;
  readonly stage: Stage;
  readonly severity: Severity;
  /** Stable identifier, `kebab-case`. */
  readonly code: string;
  /** What is wrong and what to do about it. */
  readonly message: string;
  /** 1-based. */
  readonly line: number | null;
}
