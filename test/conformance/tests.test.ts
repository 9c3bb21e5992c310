import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import edges from '../../src/datasets/analytics/test_coverage_edges';
import { findCoverage, readCoverage } from '../../src/input/coverage';
import { readCoverageConfig } from '../../src/input/coverage-config';
import { readTests } from '../../src/input/tests';
import { measuredRepository } from '../datasets/recorded';
import { Agreement, project, pythonFiles, script } from './agreement';

/** A test and a function of whose body it ran a line, `line` the function's first. */
interface Edge {
  readonly test: string;
  readonly path: string;
  readonly line: number;
  readonly covered: number;
  readonly executable: number;
}
type Line = { readonly collected: readonly string[] } | ({ readonly way: string } & Edge);

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel-tests-')));
afterAll(() => rmSync(scratch, { recursive: true }));

let collected: readonly string[] = [];
const expected: Record<string, Edge[]> = { function: [], nodeid: [] };

beforeAll(async () => {
  for await (const line of script<Line>('tests_run.py', project('flask'), scratch)) {
    if ('collected' in line) collected = line.collected;
    else expected[line.way]!.push(line);
  }
});

function pythonPaths(root: string): string[] {
  return pythonFiles(root)
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .sort();
}

/** What ours makes of the reports. */
async function edgesOf(way: string, reports: readonly string[]) {
  const root = join(scratch, way);
  const python = pythonPaths(root);
  const { data } = await readCoverage(root, python, findCoverage(root, ['.coverage']), readCoverageConfig(root));
  const { results } = await readTests(root, python, reports);
  const made = await measuredRepository(root, python, data!);
  const starts = new Map(
    made.files.flatMap(({ entities }) => entities.map(({ goid, startLine }) => [goid, startLine])),
  );
  if (edges.producer.from !== 'repository') throw new Error('the edges come from elsewhere now');
  const rows = edges.producer.rows({ ...made, snapshot: { ...made.snapshot, tests: results } });
  return { rows: [...rows], results: results!, starts };
}

describe.each(['function', 'nodeid'])('flask, contexts by %s', (way) => {
  it.each(['pytest-report.json', 'junit.xml'])('ids of %s', async (report) => {
    const root = join(scratch, way);
    const { results, diagnostics } = await readTests(root, pythonPaths(root), [report]);
    const agreement = new Agreement('pytest --collect-only');
    const ours = new Set(results!.map(({ id }) => id));
    for (const id of collected) agreement.compare(id, ours.has(id), true);
    agreement.compare(
      'further ids',
      [...ours].filter((id) => !collected.includes(id)),
      [],
    );
    agreement.expectAtLeast(1);
    expect(diagnostics).toEqual([]);
  });

  it.each(['pytest-report.json', 'junit.xml'])('edges with %s', async (report) => {
    const { rows, results, starts } = await edgesOf(way, [report]);
    const status = new Map(results.map((result) => [result.id, result.status]));
    const keyOf = (test: string, path: string, line: unknown) => `${test} ${path}:${line}`;
    const ours = new Map(
      rows.map((row) => [
        keyOf(nameOf(String(row.test_id), status), String(row.rel_path), starts.get(row.function_goid_h128 as bigint)),
        row,
      ]),
    );
    const agreement = new Agreement('coverage json --show-contexts');
    for (const { test, path, line, covered, executable } of expected[way]!) {
      const key = keyOf(test, path, line);
      const row = ours.get(key);
      const found = row && { covered: row.covered_lines, executable: row.executable_lines, status: row.last_status };
      agreement.compare(key, found ?? null, { covered, executable, status: status.get(test) ?? 'unknown' });
      ours.delete(key);
    }
    agreement.compare('further edges', [...ours.keys()], []);
    agreement.expectAtLeast(1);
  });
});

/** What is no test has no nodeid in pytest's eyes: coverage.py's name for it. */
function nameOf(id: string, tests: ReadonlyMap<string, unknown>): string {
  if (tests.has(id)) return id;
  const [file, ...names] = id.split('::');
  return [
    ...file!
      .replace(/^(?:src|tests)\//, '')
      .replace(/\.py$/, '')
      .split('/'),
    ...names,
  ].join('.');
}
