import { describe, expect, it } from 'vitest';
import { viewRows } from './views';

const COLUMNS = [
  ...['caller_goid_h128', 'caller_urn', 'caller_rel_path', 'caller_qualname', 'caller_risk_level'],
  ...['caller_risk_score', 'callee_goid_h128', 'callee_urn', 'callee_rel_path', 'callee_qualname'],
  ...['callee_risk_level', 'callee_risk_score', 'callsite_path', 'callsite_line', 'callsite_col', 'language', 'kind'],
  ...['resolved_via', 'confidence', 'evidence_json', 'repo', 'commit'],
];

/** A module that calls f, which calls g and something unknown; `n` tells which run it is of. */
function content(n: number) {
  const call = (caller: bigint, callee: bigint | null, line: number) => ({
    caller_goid_h128: caller,
    callee_goid_h128: callee,
    callsite_path: 'a.py',
    callsite_line: line,
  });
  return {
    'core.goids': [
      { goid_h128: 1n, urn: `module${n}`, rel_path: 'a.py', qualname: 'a' },
      { goid_h128: 2n, urn: `f${n}`, rel_path: 'a.py', qualname: 'a.f' },
      { goid_h128: 3n, urn: `g${n}`, rel_path: 'b.py', qualname: 'b.g' },
    ],
    'analytics.goid_risk_factors': [
      { function_goid_h128: 2n, risk_level: 'low', risk_score: n / 10 },
      { function_goid_h128: 3n, risk_level: 'high', risk_score: 0.9 },
    ],
    'graph.call_graph_edges': [call(1n, 2n, 1), call(2n, 3n, 2), call(2n, null, 3)],
  };
}

describe('docs.v_call_graph_enriched', () => {
  it('has these columns', async () => {
    const rows = await viewRows(
      [[{}, content(1)]],
      "SELECT column_name AS name FROM duckdb_columns() WHERE table_name = 'v_call_graph_enriched' ORDER BY column_index",
    );
    expect(rows.map((row) => row.name)).toEqual(COLUMNS);
  });

  it('names both sides, of the same snapshot', async () => {
    const rows = await viewRows(
      [
        [{}, content(1)],
        [{ commit: 'b'.repeat(40) }, content(2)],
      ],
      `SELECT "commit"[:1] AS run, callsite_line AS line, caller_urn, caller_risk_score AS caller_risk, callee_urn,
         callee_qualname, callee_risk_level AS level FROM docs.v_call_graph_enriched ORDER BY 1, 2`,
    );
    const expected = (run: string, n: number) => [
      {
        run,
        line: 1,
        caller_urn: `module${n}`,
        caller_risk: null,
        callee_urn: `f${n}`,
        callee_qualname: 'a.f',
        level: 'low',
      },
      {
        run,
        line: 2,
        caller_urn: `f${n}`,
        caller_risk: n / 10,
        callee_urn: `g${n}`,
        callee_qualname: 'b.g',
        level: 'high',
      },
      { run, line: 3, caller_urn: `f${n}`, caller_risk: n / 10, callee_urn: null, callee_qualname: null, level: null },
    ];
    expect(rows).toEqual([...expected('a', 1), ...expected('b', 2)]);
  });
});
