import type { ContextLines } from '../../kernel/evidence';
import type { LineSet } from './lines';

/** What one report says, paths still those of the machine that wrote it. */
export interface CoverageReport {
  readonly files: readonly ReportedFile[];
  /** Names of contexts; `ReportedFile.contexts` refers to them by index. Without the empty one. */
  readonly contexts: readonly string[];
}

export interface ReportedFile {
  /** The path as the report writes it; several where it does not say which of its source folders it is below. */
  readonly paths: readonly string[];
  /** Null when the format does not list executable lines. */
  readonly statements: LineSet | null;
  readonly covered: LineSet;
  /** Line → how often it ran; null when the report does not count. */
  readonly hits: ReadonlyMap<number, number> | null;
  /** In any order, one perhaps several times; null when the report has none. */
  readonly contexts: ContextLines | null;
}

/** A report that cannot be read; the message says what is wrong and what to do, and continues "NAME …". */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport';
}
