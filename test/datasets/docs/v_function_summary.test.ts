import { describe, expect, it } from 'vitest';
import { viewRows } from './views';

const COLUMNS = [
  ...['function_goid_h128', 'urn', 'repo', 'commit', 'rel_path', 'language', 'kind', 'qualname', 'loc', 'logical_loc'],
  ...['cyclomatic_complexity', 'complexity_bucket', 'param_count', 'positional_params', 'keyword_only_params'],
  ...['has_varargs', 'has_varkw', 'is_async', 'is_generator', 'return_count', 'yield_count', 'raise_count'],
  ...['typedness_bucket', 'typedness_source', 'hotspot_score', 'file_typed_ratio', 'static_error_count'],
  ...['has_static_errors', 'executable_lines', 'covered_lines', 'coverage_ratio', 'tested', 'test_count'],
  ...['failing_test_count', 'last_test_status', 'risk_score', 'risk_level', 'tags', 'owners', 'created_at'],
  // Extension: what types and docstrings say, and why the risk is what it is.
  ...['total_params', 'annotated_params', 'param_typed_ratio', 'return_type', 'param_types', 'doc_short', 'doc_long'],
  'risk_reason',
];

const NAMED = { rel_path: 'a.py', qualname: 'a.f', kind: 'function' };
/** A run in which every value tells which run it is of. */
function content(n: number, goid = 1n) {
  const id = { function_goid_h128: goid, ...NAMED };
  return {
    'analytics.goid_risk_factors': [{ ...id, loc: n, risk_score: n / 10, risk_level: 'low' }],
    'analytics.function_metrics': [{ ...id, start_line: 1, end_line: 5, param_count: n, is_async: n === 2 }],
    'analytics.function_types': [{ ...id, total_params: n, return_type: `T${n}` }],
    'core.docstrings': [{ ...NAMED, lineno: 2, end_lineno: 5, short_desc: `short ${n}`, long_desc: `long ${n}` }],
  };
}
const B = { commit: 'b'.repeat(40) };
const FORK = { repo: 'fork/demo' };

describe('docs.v_function_summary', () => {
  it('has these columns', async () => {
    const rows = await viewRows(
      [[{}, content(1)]],
      "SELECT column_name AS name FROM duckdb_columns() WHERE table_name = 'v_function_summary' ORDER BY column_index",
    );
    expect(rows.map((row) => row.name)).toEqual(COLUMNS);
  });

  it('keeps snapshots apart, by commit and by repository, even where their GOIDs are equal', async () => {
    const rows = await viewRows(
      [
        [{}, content(1)],
        [B, content(2)],
        [FORK, content(3)],
      ],
      'SELECT repo, "commit"[:1] AS c, loc, param_count, is_async, total_params, return_type, doc_short, doc_long FROM docs.v_function_summary ORDER BY loc',
    );
    const row = (n: number) => ({
      loc: n,
      param_count: n,
      is_async: n === 2,
      total_params: n,
      return_type: `T${n}`,
      doc_short: `short ${n}`,
      doc_long: `long ${n}`,
    });
    expect(rows).toEqual([
      { repo: 'acme/demo', c: 'a', ...row(1) },
      { repo: 'acme/demo', c: 'b', ...row(2) },
      { repo: 'fork/demo', c: 'a', ...row(3) },
    ]);
  });

  it('gives each of two functions of one name its own docstring', async () => {
    const names = { rel_path: 'a.py', qualname: 'a.C.x', kind: 'method' };
    const spans = [
      { function_goid_h128: 1n, ...names, start_line: 2, end_line: 5 }, // decorated: the docstring's line is 3
      { function_goid_h128: 2n, ...names, start_line: 7, end_line: 9 },
      { function_goid_h128: 3n, ...names, start_line: 11, end_line: 12 }, // no docstring
    ];
    const rows = await viewRows(
      [
        [
          {},
          {
            'analytics.goid_risk_factors': spans.map(({ function_goid_h128 }) => ({ function_goid_h128, ...names })),
            'analytics.function_metrics': spans,
            'core.docstrings': [
              { ...names, lineno: 3, end_lineno: 5, short_desc: 'getter' },
              { ...names, lineno: 8, end_lineno: 9, short_desc: 'setter' },
            ],
          },
        ],
      ],
      'SELECT function_goid_h128 AS id, doc_short FROM docs.v_function_summary ORDER BY id',
    );
    expect(rows).toEqual([
      { id: '1', doc_short: 'getter' },
      { id: '2', doc_short: 'setter' },
      { id: '3', doc_short: null },
    ]);
  });
});
