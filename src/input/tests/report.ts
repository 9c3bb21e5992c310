import type { TestStatus } from '../../kernel/evidence';

/** How a report names a test. */
export type ReportedName =
  /** As pytest does. */
  | { readonly nodeid: string }
  /** As JUnit XML does: folders, file and classes joined by dots, and the rest apart. */
  | { readonly classname: string; readonly name: string; readonly file: string | null };

/** One test in the words of one report. */
export interface ReportedTest {
  readonly name: ReportedName;
  readonly status: TestStatus;
  readonly durationMs: number;
  readonly markers: readonly string[];
}

/** What one report says. */
export interface TestReport {
  /** In its order; a test that was run again is there again. */
  readonly tests: readonly ReportedTest[];
  /** What the reader left out or put right, as sentences about the report. */
  readonly remarks: readonly string[];
}

/** Not a report that can be read; says why, to follow "was not used:". */
export interface Unreadable {
  readonly problem: string;
}

/** More tests than any suite has: what is beyond is noise or an attack. */
export const MOST_TESTS = 500_000;

/** A duration as milliseconds; 0 for what is not a length of time. */
export function milliseconds(seconds: number): number {
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}
