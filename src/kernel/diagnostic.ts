export type Severity = 'info' | 'warning' | 'error';

/** The parts of a run, any of which may meet a problem. */
export const STAGES = [
  'discover',
  'read',
  'parse',
  'history',
  'config',
  'coverage',
  'tests',
  'types',
  'scip',
  'analyse',
] as const;
export type Stage = (typeof STAGES)[number];

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

/** Path, line, stage, code, message: the same order whoever found what first. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  const left = placeOf(a);
  const right = placeOf(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function placeOf({ path, line, stage, code, message }: Diagnostic): string {
  return [path ?? '', String(line ?? 0).padStart(9, '0'), stage, code, message].join('\0');
}
