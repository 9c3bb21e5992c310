import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Diagnostic } from '../../kernel/diagnostic';
import { messageOf } from '../../kernel/errors';
import type { TestResult } from '../../kernel/evidence';
import { reporter } from '../diagnostic';
import type { Evidence } from '../evidence';
import { conventionalReports, givenReports, namesOf, type ReportFile } from '../report-files';
import { readJunit } from './junit';
import { lastRuns, mergeReports, type Run } from './merge';
import { NodeIds } from './node-ids';
import { others, readPytestJson } from './pytest-json';
import type { TestReport, Unreadable } from './report';

const report = reporter('tests');

/** What pytest, its plugins and other runners call their reports; those of pytest-json-report tell most and come first. */
const NAMES = [
  '.report.json',
  'pytest-report*.json',
  'pytest_report*.json',
  'test-report*.json',
  'junit*.xml',
  'pytest*.xml',
  'TEST-*.xml',
  'test-results*.xml',
  'test_results*.xml',
  'nosetests*.xml',
  'nose2-junit.xml',
  'unittest*.xml',
];

const MEGABYTE = 1024 * 1024;
/** JSON is parsed as a whole; XML is read piece by piece. */
const MOST_BYTES = { json: 200 * MEGABYTE, xml: 1024 * MEGABYTE };

export interface Tests {
  /** Sorted by id; null when no report was read. */
  readonly results: readonly TestResult[] | null;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
  /** Names of all test reports that were seen, used or not; sorted. */
  readonly reports: readonly string[];
}

/** Reads and merges test reports: those that `given` names, else those found by convention. */
export async function readTests(
  root: string,
  python: readonly string[],
  given: readonly string[] | undefined,
): Promise<Tests> {
  const found = given === undefined ? null : givenReports(root, given, 'tests', 'test reports');
  const conventional = conventionalReports(root, NAMES);
  const files = found?.files ?? conventional;
  const diagnostics: Diagnostic[] = [...(found?.diagnostics ?? [])];
  const ids = new NodeIds(root, python);
  const read: { readonly name: string; readonly tests: ReadonlyMap<string, TestResult> }[] = [];
  for (const file of files) {
    const content = await readReport(file);
    if ('problem' in content) {
      const message = `${file.name} was not used: ${content.problem}. Let the tests write it again, or name another file.`;
      diagnostics.push(report('warning', 'test-report-unreadable', null, message));
      continue;
    }
    const tests = testsOf(file, content, ids, diagnostics);
    if (tests.size > 0) read.push({ name: file.name, tests });
  }
  const results = mergeReports(read.map(({ tests }) => tests));
  const reports = namesOf([...conventional, ...files]);
  if (results.length > 0)
    return { results, evidence: { source: read.map(({ name }) => name).join(', ') }, diagnostics, reports };
  return { results: null, evidence: { reason: reasonWithout(files, found?.reason ?? null) }, diagnostics, reports };
}

function reasonWithout(files: readonly ReportFile[], given: string | null): string {
  if (files.length > 0)
    return `${files[0]!.name}${others(files.length)} held no test of this repository; the diagnostics say why`;
  return given ?? 'there is no test report; let pytest write one (--junitxml=junit.xml), or name the file';
}

async function readReport(file: ReportFile): Promise<TestReport | Unreadable> {
  try {
    const format = formatOf(file);
    if (format === null) return { problem: file.bytes === 0 ? 'it is empty' : 'it is neither JSON nor XML' };
    if (file.bytes > MOST_BYTES[format])
      return { problem: `it has ${file.bytes} bytes; the limit for ${format.toUpperCase()} is ${MOST_BYTES[format]}` };
    if (format === 'xml') return await readJunit(file.path);
    const text = new TextDecoder().decode(readFileSync(file.path));
    const content = readPytestJson(text);
    if ('problem' in content || !text.includes('\ufffd')) return content;
    return { ...content, remarks: [...content.remarks, 'bytes that are not UTF-8 were replaced'] };
  } catch (error) {
    return { problem: `it cannot be read (${messageOf(error)})` };
  }
}

/** By the first character that is not space, whatever the encoding. */
function formatOf({ path }: ReportFile): 'json' | 'xml' | null {
  const start = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  try {
    const bytes = readSync(file, start);
    const first = /[^\s\0\u00ef\u00bb\u00bf\u00fe\u00ff]/.exec(start.toString('latin1', 0, bytes))?.[0];
    return first === '<' ? 'xml' : first === '{' ? 'json' : null;
  } finally {
    closeSync(file);
  }
}

/** The tests of one report by their ids; what cannot be one is counted in `diagnostics`. */
function testsOf(
  file: ReportFile,
  content: TestReport,
  ids: NodeIds,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, TestResult> {
  const runs: Run[] = [];
  const elsewhere: string[] = [];
  const uncollected: string[] = [];
  const missing: string[] = [];
  for (const { name, ...outcome } of content.tests) {
    const named = ids.named(name);
    if (named.kind === 'other') elsewhere.push('nodeid' in name ? name.nodeid : `${name.classname}.${name.name}`);
    else if (named.kind === 'file') {
      if (outcome.status === 'error') uncollected.push(named.path);
    } else {
      if (!named.isFound) missing.push(named.path);
      runs.push({ id: named.id, path: named.path, isPart: named.isPart, ...outcome });
    }
  }
  const { tests, repeated } = lastRuns(runs);
  const say = (severity: 'info' | 'warning', code: string, text: string) =>
    diagnostics.push(report(severity, code, null, `${file.name}: ${text}.`));
  for (const remark of content.remarks)
    say('warning', 'test-report-incomplete', `${remark}; let the tests write it again`);
  if (content.tests.length === 0)
    say('warning', 'test-report-empty', 'it lists no tests; check that the run found some');
  if (uncollected.length > 0)
    say(
      'warning',
      'tests-not-collected',
      `${uncollected[0]}${others(uncollected.length)} could not be collected, so its tests are missing; pytest's output says why`,
    );
  if (elsewhere.length > 0)
    say(
      'warning',
      'tests-elsewhere',
      `${elsewhere.length} tests were left out because their names lead to no file of the repository, e.g. ${elsewhere[0]}; run them from its top folder`,
    );
  if (missing.length > 0)
    say(
      'warning',
      'tests-of-missing-files',
      `${missing.length} tests are of files that are not among the analysed ones, e.g. ${missing[0]}; check that the report is of this commit`,
    );
  if (repeated > 0)
    say('info', 'tests-repeated', `${repeated} results are of tests that it lists again; the last one of each counts`);
  return tests;
}
