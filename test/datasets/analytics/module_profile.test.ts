import { describe, expect, it } from 'vitest';
import moduleProfile from '../../../src/datasets/analytics/module_profile';
import { type Content, selected } from '../warehouse';

let id = 0n;
const fn = (module: string, row: Record<string, unknown>) => ({ function_goid_h128: ++id, module, ...row });
const edge = (src_module: string, dst_module: string, cycle_group: number) => ({ src_module, dst_module, cycle_group });

// a and b import each other; both import os; c imports a; d imports itself through nothing but its own name.
const IMPORTS = [
  edge('a', 'b', 0),
  edge('a', 'os', 0),
  edge('b', 'a', 0),
  edge('b', 'os', 0),
  edge('c', 'a', 1),
  edge('d', 'd', 2),
];

function content(coverage: boolean): Content {
  return {
    'core.signals': [{ signal: 'coverage', available: coverage }],
    'core.modules': [
      { module: 'a', path: 'src/a.py', tags: '["x"]' },
      { module: 'a', path: 'lib/a.py', tags: '["y"]' },
      { module: 'b', path: 'src/b.py' },
      { module: 'c', path: 'src/c.py' },
      { module: 'd', path: 'src/d.py' },
      { module: 'lone', path: 'src/lone.py' },
    ],
    'analytics.file_profile': [
      { rel_path: 'src/a.py', module: 'a', class_count: 1, ast_complexity: 4 },
      { rel_path: 'lib/a.py', module: 'a', class_count: 2, ast_complexity: 1 },
      { rel_path: 'src/b.py', module: 'b', class_count: null, ast_complexity: null },
    ],
    'analytics.function_profile': [
      fn('a', { loc: 10, logical_loc: 8, risk_level: 'high', risk_score: 0.8, tested: true }),
      fn('a', { loc: 4, logical_loc: 4, risk_level: 'medium', risk_score: 0.5, tested: false }),
      fn('a', { loc: 1, logical_loc: 1, risk_level: 'low', risk_score: 0.2, tested: true }),
      fn('a', { loc: 1, logical_loc: 1, risk_level: 'low', risk_score: 0.1 }),
    ],
    'graph.import_graph_edges': IMPORTS,
  };
}

describe('analytics.module_profile', () => {
  it('adds up what belongs to the module', async () => {
    const [a, b] = await selected(moduleProfile, content(true));
    expect(a).toMatchObject({
      module: 'a',
      path: 'lib/a.py',
      file_count: 2,
      total_loc: 16,
      total_logical_loc: 14,
      function_count: 4,
      class_count: 3,
      avg_file_complexity: 2.5,
      max_file_complexity: 4,
      high_risk_function_count: 1,
      medium_risk_function_count: 1,
      low_risk_function_count: 2,
      max_risk_score: 0.8,
      avg_risk_score: expect.closeTo(0.4, 12),
      module_coverage_ratio: 0.5, // 2 of 4 functions
      tested_function_count: 2,
      untested_function_count: 1,
      tags: '["y"]',
    });
    expect(b).toMatchObject({
      module: 'b',
      file_count: 1,
      total_loc: 0,
      function_count: 0,
      class_count: 0,
      avg_file_complexity: null,
      max_risk_score: null,
      module_coverage_ratio: null,
      tested_function_count: 0,
    });
  });

  it('stands among the imports', async () => {
    const rows = await selected(moduleProfile, content(true));
    const place = ({ module, import_fan_in, import_fan_out, cycle_group, in_cycle }: Record<string, unknown>) => [
      module,
      import_fan_in,
      import_fan_out,
      cycle_group,
      in_cycle,
    ];
    expect(rows.map(place)).toEqual([
      ['a', 2, 2, 0, true],
      ['b', 1, 2, 0, true],
      ['c', 0, 1, 1, false],
      ['d', 1, 1, 2, true],
      ['lone', 0, 0, null, false],
    ]);
  });

  it('does not call functions untested when nothing was measured', async () => {
    const [a] = await selected(moduleProfile, content(false));
    expect(a).toMatchObject({
      module_coverage_ratio: null,
      tested_function_count: null,
      untested_function_count: null,
    });
  });
});
