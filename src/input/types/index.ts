import type { Diagnostic } from '../../kernel/diagnostic';
import type { TypeErrors } from '../../kernel/evidence';
import type { Evidence } from '../evidence';

export interface TypeChecks {
  readonly errors: TypeErrors | null;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

export interface TypeCheckOptions {
  /** Reports of pyright, pyrefly or mypy; found by convention when absent. */
  readonly reports?: readonly string[] | undefined;
  /** Whether to run pyright: when it is found, never, or the one at this path. */
  readonly pyright?: 'auto' | 'off' | (string & {}) | undefined;
}

/** Reads the errors that type checkers found, running pyright when asked to. */
export async function readTypeErrors(
  _root: string,
  _python: readonly string[],
  _options: TypeCheckOptions,
): Promise<TypeChecks> {
  return { errors: null, evidence: { reason: 'this version does not read type checker reports yet' }, diagnostics: [] };
}
