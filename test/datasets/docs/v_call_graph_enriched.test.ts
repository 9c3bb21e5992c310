import { describe, expect, it } from 'vitest';
import { viewRows } from './views';

const entity = (goid: bigint, qualname: string) => ({ goid_h128: goid, urn: `u${goid}`, rel_path: 'a.py', qualname });

/** A run in which `a.f` calls `a.C` and something unknown. */
const content = (score: number) => ({
  'core.goids': [entity(1n, 'a.f'), entity(2n, 'a.C')],
  'graph.call_graph_edges': [
    { caller_goid_h128: 1n, callee_goid_h128: 2n, callsite_line: 3, kind: 'direct', callee_name: 'a.C' },
    { caller_goid_h128: 1n, callsite_line: 4, kind: 'unresolved', callee_name: '' },
  ],
  'analytics.goid_risk_factors': [{ function_goid_h128: 1n, risk_level: 'low', risk_score: score }],
});

describe('docs.v_call_graph_enriched', () => {
  it('names both ends, as far as they are known', async () => {
    const rows = await viewRows(
      [[{}, content(0.25)]],
      'SELECT * FROM docs.v_call_graph_enriched ORDER BY callsite_line',
    );
    expect(rows).toMatchObject([
      {
        caller_qualname: 'a.f',
        caller_urn: 'u1',
        caller_risk_level: 'low',
        caller_risk_score: 0.25,
        callee_qualname: 'a.C',
        callee_rel_path: 'a.py',
        callee_risk_level: null,
      },
      { caller_qualname: 'a.f', callee_qualname: null, callee_urn: null, kind: 'unresolved' },
    ]);
  });

  it('keeps snapshots apart, by commit and by repository', async () => {
    const rows = await viewRows(
      [
        [{}, content(0.1)],
        [{ commit: 'b'.repeat(40) }, content(0.2)],
        [{ repo: 'acme/other' }, content(0.3)],
      ],
      'SELECT caller_risk_score AS score FROM docs.v_call_graph_enriched ORDER BY score',
    );
    expect(rows.map((row) => row.score)).toEqual([0.1, 0.1, 0.2, 0.2, 0.3, 0.3]);
  });
});
