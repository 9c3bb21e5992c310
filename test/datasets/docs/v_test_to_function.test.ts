import { expect, it } from 'vitest';
import { viewRows } from './views';

const COLUMNS = [
  ...['test_id', 'test_goid_h128', 'test_urn', 'test_repo', 'test_commit', 'test_rel_path', 'test_qualname'],
  ...['test_kind', 'test_status', 'duration_ms', 'markers', 'parametrized', 'flaky', 'function_goid_h128'],
  ...['function_urn', 'function_rel_path', 'function_qualname', 'function_language', 'function_kind'],
  ...['covered_lines', 'executable_lines', 'coverage_ratio', 'edge_last_status', 'function_risk_score'],
  ...['function_risk_level', 'edge_created_at'],
];

const id = 'tests/test_a.py::test_x';
const edge = (test_id: string, last_status: string, covered_lines: number) => ({
  ...{ test_id, last_status, covered_lines, executable_lines: 4, coverage_ratio: covered_lines / 4 },
  ...{ function_goid_h128: 7n, urn: 'goid:f', rel_path: 'a.py', qualname: 'a.f' },
});

/** A run in which every value tells which run it is of. */
const content = (n: number) => ({
  'analytics.test_catalog': [
    { test_id: id, urn: `goid:t${n}`, rel_path: 'tests/test_a.py', status: 'passed', duration_ms: n },
  ],
  'analytics.test_coverage_edges': [edge(id, 'passed', n), edge('elsewhere.test_y', 'unknown', n)],
  'analytics.goid_risk_factors': [{ function_goid_h128: 7n, kind: 'method', risk_score: n / 10, risk_level: 'low' }],
});

it('has these columns', async () => {
  const rows = await viewRows(
    [[{}, content(1)]],
    "SELECT column_name AS name FROM duckdb_columns() WHERE table_name = 'v_test_to_function' ORDER BY column_index",
  );
  expect(rows.map((row) => row.name)).toEqual(COLUMNS);
});

it('keeps snapshots apart, and tests that no report lists', async () => {
  const commit = 'b'.repeat(40);
  const rows = await viewRows(
    [
      [{}, content(1)],
      [{ commit }, content(2)],
      [{ repo: 'fork/demo' }, content(3)],
    ],
    `SELECT test_id, test_repo, test_urn, test_status, edge_last_status, duration_ms, covered_lines, function_qualname,
       function_kind, function_risk_score FROM docs.v_test_to_function ORDER BY covered_lines, test_id`,
  );
  expect(rows).toEqual(
    [1, 2, 3].flatMap((n) => {
      const of = { test_repo: n === 3 ? 'fork/demo' : 'acme/demo', covered_lines: n };
      const fn = { function_qualname: 'a.f', function_kind: 'method', function_risk_score: n / 10 };
      const unlisted = { test_urn: null, test_status: null, duration_ms: null, edge_last_status: 'unknown' };
      const listed = { test_urn: `goid:t${n}`, test_status: 'passed', duration_ms: n, edge_last_status: 'passed' };
      return [
        { test_id: 'elsewhere.test_y', ...unlisted, ...of, ...fn },
        { test_id: id, ...listed, ...of, ...fn },
      ];
    }),
  );
});
