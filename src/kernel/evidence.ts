/** What a test run with coverage measured, paths already those of the repository. */
export interface CoverageData {
  /** Sorted by path; repository files only. */
  readonly files: readonly CoveredFile[];
  /** Names of the contexts, the empty one left out; `CoveredFile.contexts` refers to them by index. */
  readonly contexts: readonly string[];
}

export interface CoveredFile {
  /** Repository-relative POSIX path. */
  readonly path: string;
  /** Executable lines as the report lists them, ascending; null when its format has none. */
  readonly statements: Uint32Array | null;
  /** Lines that ran, ascending. */
  readonly covered: Uint32Array;
  /** How often each of `covered` ran, in its order; null when the format does not count. */
  readonly hits: Uint32Array | null;
  /** The lines each context ran; null when the report has no contexts. */
  readonly contexts: ContextLines | null;
}

/** The lines of one file that each of some contexts ran; in few arrays, for there are millions of pairs. */
export interface ContextLines {
  /** Indexes of the contexts, ascending. */
  readonly contexts: Uint32Array;
  /** Where the bytes of each end; they begin where those of the one before end. */
  readonly ends: Uint32Array;
  /** Bit `n % 8` of byte `n >> 3` of a context's bytes stands for line `n`, as in coverage.py's numbits. */
  readonly bytes: Uint8Array;
}

export type TestStatus = 'passed' | 'failed' | 'error' | 'skipped' | 'xfailed' | 'xpassed' | 'unknown';

/** One test as the reports have it. */
export interface TestResult {
  /** pytest nodeid, its path relative to the repository. */
  readonly id: string;
  /** What stands before the first `::`; the repository need not have the file. */
  readonly path: string;
  /** Of the last run; the gravest where several jobs ran it. */
  readonly status: TestStatus;
  /** Of the call phase, or of the whole test where the report does not tell them apart; 0 when absent. */
  readonly durationMs: number;
  /** Sorted, distinct; `flaky` also for a test that passed only when it was run again. */
  readonly markers: readonly string[];
}

/** Errors of type checkers; a checker that did not run is null, not 0. */
export interface TypeErrors {
  /** Path → errors, of repository files that have some. */
  readonly pyright: ReadonlyMap<string, number> | null;
  readonly pyrefly: ReadonlyMap<string, number> | null;
  readonly mypy: ReadonlyMap<string, number> | null;
}

/** The keys of one configuration file; values are never read out of the parser. */
export interface ConfigFile {
  readonly path: string;
  readonly format: 'yaml' | 'toml' | 'json' | 'ini' | 'env';
  /** Dotted key paths in the order of the file, distinct. */
  readonly keys: readonly string[];
}
