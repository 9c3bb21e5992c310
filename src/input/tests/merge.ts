import type { TestResult, TestStatus } from '../../kernel/evidence';

/** From what one would least like to overlook to what says least. */
const SEVERITY: readonly TestStatus[] = ['error', 'failed', 'xpassed', 'passed', 'xfailed', 'skipped', 'unknown'];

/** A result of a test. */
export interface Run extends TestResult {
  /** One of several that make up the result together. */
  readonly isPart: boolean;
}

/**
 * The last run of each test in one report stands; one that failed before it passed is flaky. Of parts the gravest stands.
 * @returns by id, and how many results were those of earlier runs.
 */
export function lastRuns(runs: readonly Run[]): {
  readonly tests: ReadonlyMap<string, TestResult>;
  readonly repeated: number;
} {
  const tests = new Map<string, TestResult>();
  let repeated = 0;
  for (const { isPart, ...run } of runs) {
    const earlier = tests.get(run.id);
    if (!earlier) tests.set(run.id, run);
    else if (isPart) tests.set(run.id, graver(earlier, run));
    else {
      repeated++;
      const hasRecovered = run.status === 'passed' && (earlier.status === 'failed' || earlier.status === 'error');
      tests.set(run.id, { ...run, markers: [...run.markers, ...earlier.markers, ...(hasRecovered ? ['flaky'] : [])] });
    }
  }
  return { tests, repeated };
}

/** Several reports of one suite, as of several jobs: the gravest status of a test stands, with its duration. */
export function mergeReports(reports: readonly ReadonlyMap<string, TestResult>[]): TestResult[] {
  const merged = new Map<string, TestResult>();
  for (const report of reports) {
    for (const [id, test] of report) {
      const other = merged.get(id);
      merged.set(id, other ? graver(other, test) : test);
    }
  }
  return [...merged.values()]
    .map((test) => ({ ...test, markers: [...new Set(test.markers)].sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The graver of two results, the first when they are alike, with the markers of both. */
function graver(a: TestResult, b: TestResult): TestResult {
  const standing = SEVERITY.indexOf(a.status) <= SEVERITY.indexOf(b.status) ? a : b;
  return { ...standing, markers: [...a.markers, ...b.markers] };
}
