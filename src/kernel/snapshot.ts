import type { Diagnostic } from './diagnostic';
import type { ConfigFile, CoverageData, TestResult, TypeErrors } from './evidence';
import type { Settings } from './settings';

/** One Python file to analyse. */
export interface SourceFile {
  /** Repository-relative POSIX path. */
  readonly path: string;
  /** Dotted module name with the source root stripped and `__init__` collapsed. */
  readonly module: string;
  /** Sorted, distinct. */
  readonly tags: readonly string[];
  /** As CODEOWNERS lists them; empty when nobody owns the file. */
  readonly owners: readonly string[];
}

/** A rule of `tags_index.yaml` with the files it matched. */
export interface TagRule {
  readonly tag: string;
  readonly description: string | null;
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
  /** Paths of analysed files, sorted. */
  readonly matches: readonly string[];
}

/** What git says about one file within the history window. */
export interface FileHistory {
  readonly path: string;
  readonly commitCount: number;
  readonly authorCount: number;
  readonly linesAdded: number;
  readonly linesDeleted: number;
}

/** Evidence that a run may or may not have. */
export const SIGNALS = ['git', 'history', 'coverage', 'tests', 'type_errors', 'owners', 'tags'] as const;
export type SignalName = (typeof SIGNALS)[number];
export interface Signal {
  readonly signal: SignalName;
  readonly available: boolean;
  /** Where it came from: a path or a command; null when unavailable. */
  readonly source: string | null;
  /** Why it is unavailable; null when available. */
  readonly reason: string | null;
}

/** What parsing needs to know: what is read before it. */
export interface ParsingInput {
  readonly repo: string;
  readonly commit: string;
  /** Absolute path of the checkout. */
  readonly root: string;
  /** The one clock of the run. */
  readonly generatedAt: Date;
  /** Repository-relative, `.` for the top, most specific first. */
  readonly sourceRoots: readonly string[];
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  /** Why Python files were left out → how many. */
  readonly excluded: Readonly<Record<string, number>>;
  readonly tags: readonly TagRule[];
  /** Whether there is a coverage report, usable or not. */
  readonly hasCoverageReport: boolean;
  /** Sorted by id; null when no report was read, as for the next. */
  readonly tests: readonly TestResult[] | null;
  readonly typeErrors: TypeErrors | null;
  /**
   * Patterns of the project's coverage configuration for lines that need no test; `lines` null for coverage.py's own,
   * `path` null when there is no configuration.
   */
  readonly exclusions: {
    readonly path: string | null;
    readonly lines: readonly string[] | null;
    readonly also: readonly string[];
  };
  /** Thresholds and weights of the measures. */
  readonly settings: Settings;
  /** Sorted by path. */
  readonly configFiles: readonly ConfigFile[];
}

/** Everything a run analyses, read once and immutable from then on. */
export interface Snapshot extends ParsingInput {
  /** One row per file that has commits; null when history is unavailable. */
  readonly history: readonly FileHistory[] | null;
  /** Null when no report was read. */
  readonly coverage: CoverageData | null;
  /** One entry per name in `SIGNALS`, in that order. */
  readonly signals: readonly Signal[];
  readonly diagnostics: readonly Diagnostic[];
}
