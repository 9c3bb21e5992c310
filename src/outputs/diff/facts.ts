/** What one snapshot says about one function, as far as a comparison needs it. */
export interface FunctionFacts {
  /** Decimal string; valid in its snapshot only. */
  readonly goid: string;
  /** Repository-relative POSIX path. */
  readonly path: string;
  /** Dotted name of the file's module, which `qualname` starts with. */
  readonly module: string;
  readonly kind: 'function' | 'method';
  readonly qualname: string;
  /** 1-based, decorators included. */
  readonly startLine: number;
  readonly endLine: number;
  readonly bodyHash: string;
  readonly signatureHash: string;
  /** Length of the body's sketch: how much code there is to recognise, 64 at most. */
  readonly sketchSize: number;
  readonly complexity: number;
  readonly complexityBucket: RiskLevel;
  /** Share of executable lines that ran; null where nothing was measured. */
  readonly coverage: number | null;
  /** Errors that the type checker reports for the function's file; null where it was not checked. */
  readonly staticErrors: number | null;
  /** Hotspot score of the function's file. */
  readonly hotspot: number | null;
  /** As stored with the snapshot. */
  readonly riskScore: number;
  readonly riskLevel: RiskLevel;
}

export type RiskLevel = 'low' | 'medium' | 'high';

/** Files that hold tests, by pytest's conventions. Plain enough to mean the same to DuckDB. */
export const TEST_FILE = /(^|\/)(tests?\/|conftest[.]py$|test_[^/]*[.]py$|[^/]*_test[.]py$)/;

/** Where a function stands within its module: `Policy.run` of `billing.retry.Policy.run`. */
export function tailOf(fn: FunctionFacts): string {
  return fn.qualname.startsWith(`${fn.module}.`) ? fn.qualname.slice(fn.module.length + 1) : fn.qualname;
}

/** The last part of a dotted name. */
export function lastName(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf('.') + 1);
}

/** A dotted name without its last part; empty for a name without dots. */
export function container(dotted: string): string {
  return dotted.slice(0, Math.max(0, dotted.lastIndexOf('.')));
}
