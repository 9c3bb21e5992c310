import { describe, expect, it } from 'vitest';
import { viewRows } from './views';

const COLUMNS = [
  ...[
    'repo',
    'commit',
    'rel_path',
    'module',
    'language',
    'tags',
    'owners',
    'node_count',
    'function_count',
    'class_count',
  ],
  ...['avg_depth', 'max_depth', 'ast_complexity', 'hotspot_score', 'type_error_count', 'annotation_ratio'],
  ...['untyped_defs', 'overlay_needed', 'total_errors', 'has_errors', 'risk_function_count', 'high_risk_functions'],
  ...['medium_risk_functions', 'low_risk_functions', 'max_risk_score'],
];

const risk = (id: bigint, rel_path: string, risk_level: string, risk_score: number) => ({
  function_goid_h128: id,
  rel_path,
  risk_level,
  risk_score,
});

/** A run in which every value of `a.py` tells which run it is of. */
const content = (n: number) => ({
  'core.modules': [{ module: 'a', path: 'a.py', tags: `["t${n}"]` }],
  'core.ast_metrics': [{ rel_path: 'a.py', node_count: n, function_count: n, complexity: n }],
  'analytics.hotspots': [{ rel_path: 'a.py', score: n }],
  'analytics.typedness': [{ path: 'a.py', untyped_defs: n, annotation_ratio: `{"params":${n}}` }],
  'analytics.goid_risk_factors': [risk(1n, 'a.py', 'high', n / 10)],
});

describe('docs.v_file_summary', () => {
  it('has these columns', async () => {
    const rows = await viewRows(
      [[{}, content(1)]],
      "SELECT column_name AS name FROM duckdb_columns() WHERE table_name = 'v_file_summary' ORDER BY column_index",
    );
    expect(rows.map((row) => row.name)).toEqual(COLUMNS);
  });

  it('keeps snapshots apart, by commit and by repository', async () => {
    const rows = await viewRows(
      [
        [{}, content(1)],
        [{ commit: 'b'.repeat(40) }, content(2)],
        [{ repo: 'fork/demo' }, content(3)],
      ],
      `SELECT tags, node_count, function_count, ast_complexity, hotspot_score, untyped_defs, annotation_ratio,
         risk_function_count, max_risk_score FROM docs.v_file_summary ORDER BY node_count`,
    );
    expect(rows).toEqual(
      [1, 2, 3].map((n) => ({
        tags: `["t${n}"]`,
        node_count: n,
        function_count: n,
        ast_complexity: n,
        hotspot_score: n,
        untyped_defs: n,
        annotation_ratio: `{"params":${n}}`,
        risk_function_count: 1,
        max_risk_score: n / 10,
      })),
    );
  });

  it('counts the functions of each file by level', async () => {
    const run = {
      'core.modules': ['a.py', 'empty.py', 'unreadable.py'].map((path) => ({ module: path.slice(0, -3), path })),
      'core.ast_metrics': [
        { rel_path: 'a.py', function_count: 5 },
        { rel_path: 'empty.py', function_count: 0 },
      ],
      'analytics.goid_risk_factors': [
        risk(1n, 'a.py', 'high', 0.9),
        risk(2n, 'a.py', 'high', 0.7),
        risk(3n, 'a.py', 'medium', 0.5),
        risk(4n, 'a.py', 'low', 0.1),
      ],
    };
    const rows = await viewRows(
      [[{}, run]],
      `SELECT rel_path, function_count AS defs, risk_function_count AS n, high_risk_functions AS high,
         medium_risk_functions AS medium, low_risk_functions AS low, max_risk_score AS max, hotspot_score AS hotspot,
         total_errors, has_errors FROM docs.v_file_summary ORDER BY rel_path`,
    );
    const unknown = { hotspot: null, total_errors: null, has_errors: null };
    expect(rows).toEqual([
      { rel_path: 'a.py', defs: 5, n: 4, high: 2, medium: 1, low: 1, max: 0.9, ...unknown },
      { rel_path: 'empty.py', defs: 0, n: 0, high: 0, medium: 0, low: 0, max: null, ...unknown },
      { rel_path: 'unreadable.py', defs: null, n: 0, high: 0, medium: 0, low: 0, max: null, ...unknown },
    ]);
  });
});

describe('type errors', () => {
  it('are those of the checkers that ran, NULL where none did', async () => {
    const run = {
      'core.modules': ['a.py', 'b.py'].map((path) => ({ module: path.slice(0, -3), path })),
      'analytics.static_diagnostics': [{ rel_path: 'a.py', total_errors: 2, has_errors: true }],
    };
    const rows = await viewRows(
      [[{}, run]],
      'SELECT rel_path, total_errors, has_errors FROM docs.v_file_summary ORDER BY rel_path',
    );
    expect(rows).toEqual([
      { rel_path: 'a.py', total_errors: 2, has_errors: true },
      { rel_path: 'b.py', total_errors: null, has_errors: null },
    ]);
  });
});
