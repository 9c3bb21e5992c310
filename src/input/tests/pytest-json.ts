import { posix, win32 } from 'node:path';
import type { TestStatus } from '../../kernel/evidence';
import { parseNodeId } from '../../kernel/nodeid';
import { parsePythonJson } from './python-json';
import { MOST_TESTS, milliseconds, type ReportedTest, type TestReport, type Unreadable } from './report';

const OUTCOMES: ReadonlySet<string> = new Set<TestStatus>([
  'passed',
  'failed',
  'error',
  'skipped',
  'xfailed',
  'xpassed',
]);

/** Reads what pytest-json-report wrote. */
export function readPytestJson(text: string): TestReport | Unreadable {
  let report: unknown;
  try {
    report = parsePythonJson(text);
  } catch {
    return { problem: 'it is not JSON, or its end is missing' };
  }
  const { tests, collectors, root } = fieldsOf(report);
  if (!Array.isArray(tests) && typeof fieldsOf(report).exitcode !== 'number')
    return { problem: 'it is JSON, but not of pytest-json-report: it has no list `tests`' };

  const listed = Array.isArray(tests) ? tests : [];
  const found = listed.slice(0, MOST_TESTS).flatMap((test) => reportedTest(test, folderName(root)) ?? []);
  const remarks: string[] = [];
  const left = listed.length - found.length;
  if (left > 0)
    remarks.push(`${left} of its entries have no nodeid, or are more than ${MOST_TESTS}: they were left out`);
  const broken = Array.isArray(collectors) ? collectors.map(fieldsOf).filter(hasFailed) : [];
  if (broken.length > 0)
    remarks.push(`pytest could not collect ${broken[0]!.nodeid}${others(broken.length)}, so its tests are missing`);
  return { tests: found, remarks };
}

function hasFailed({ outcome, nodeid }: Fields): boolean {
  return outcome === 'failed' && typeof nodeid === 'string';
}

export function others(count: number): string {
  return count > 1 ? ` and ${count - 1} more` : '';
}

function reportedTest(value: unknown, root: string): ReportedTest | null {
  const test = fieldsOf(value);
  if (typeof test.nodeid !== 'string' || test.nodeid === '') return null;
  const [setup, call, teardown] = [fieldsOf(test.setup), fieldsOf(test.call), fieldsOf(test.teardown)];
  const rerun = test.outcome === 'rerun';
  const status = rerun ? statusOfPhases(setup, call, teardown) : statusOf(test.outcome);
  const markers = markersOf(test.keywords, test.nodeid, root);
  return {
    name: { nodeid: test.nodeid },
    status,
    durationMs: milliseconds(Number(call.duration)),
    markers: rerun && status === 'passed' ? [...markers, 'flaky'] : markers,
  };
}

function statusOf(outcome: unknown): TestStatus {
  return typeof outcome === 'string' && OUTCOMES.has(outcome) ? (outcome as TestStatus) : 'unknown';
}

/** Once a test was run again its outcome stays `rerun`; its phases are those of the last run. */
function statusOfPhases(setup: Fields, call: Fields, teardown: Fields): TestStatus {
  if (setup.outcome === 'failed' || teardown.outcome === 'failed') return 'error';
  return statusOf(call.outcome ?? setup.outcome);
}

/**
 * Keywords are the names of the test and of everything around it, what pytest keeps on the function, and the markers:
 * the last are what is left without the others.
 */
function markersOf(keywords: unknown, nodeid: string, root: string): string[] {
  const all = Array.isArray(keywords) ? keywords : Object.keys(fieldsOf(keywords));
  const { path, names, parameters } = parseNodeId(nodeid);
  const taken = new Set<unknown>([root, ...path.split('/'), ...names, parameters, 'pytestmark', 'patchings']);
  return all.filter(
    (keyword): keyword is string =>
      typeof keyword === 'string' && /^[\p{ID_Start}]\w*$/u.test(keyword) && !taken.has(keyword),
  );
}

function folderName(root: unknown): string {
  return typeof root === 'string' ? (root.includes('\\') ? win32 : posix).basename(root) : '';
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
