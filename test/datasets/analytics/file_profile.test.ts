import { describe, expect, it } from 'vitest';
import fileProfile from '../../../src/datasets/analytics/file_profile';
import { type Content, selected } from '../warehouse';

let id = 0n;
const fn = (rel_path: string, row: Record<string, unknown>) => ({ function_goid_h128: ++id, rel_path, ...row });

function content(coverage: boolean): Content {
  return {
    'core.signals': [
      { signal: 'git', available: true },
      { signal: 'coverage', available: coverage },
    ],
    'core.modules': [
      { module: 'a', path: 'a.py', tags: '["x"]', owners: '["@ann"]' },
      { module: 'empty', path: 'empty.py' },
      { module: 'unreadable', path: 'unreadable.py' },
    ],
    'core.ast_metrics': [
      { rel_path: 'a.py', node_count: 50, function_count: 3, complexity: 4 },
      { rel_path: 'empty.py' },
    ],
    'analytics.hotspots': [
      { rel_path: 'a.py', score: 1.5, commit_count: 3, author_count: 2, lines_added: 9, lines_deleted: 1 },
    ],
    'analytics.typedness': [
      { path: 'a.py', annotation_ratio: '{"params":0.25,"returns":1}', untyped_defs: 2, type_error_count: 3 },
    ],
    'analytics.static_diagnostics': [{ rel_path: 'a.py', total_errors: 4, has_errors: true }],
    'analytics.function_profile': [
      fn('a.py', {
        loc: 10,
        cyclomatic_complexity: 3,
        call_is_public: true,
        risk_level: 'high',
        risk_score: 0.9,
        executable_lines: 8,
        covered_lines: 2,
        tested: true,
        tests_touching: 2,
      }),
      fn('a.py', {
        loc: 5,
        cyclomatic_complexity: 1,
        call_is_public: false,
        risk_level: 'medium',
        risk_score: 0.4,
        executable_lines: 2,
        covered_lines: 0,
        tested: false,
      }),
      fn('a.py', { loc: 3, cyclomatic_complexity: 2, risk_level: 'low', risk_score: 0.1, tests_touching: 1 }),
    ],
  };
}

describe('analytics.file_profile', () => {
  it('adds up the functions of each file', async () => {
    const rows = await selected(fileProfile, content(true));
    expect(rows[0]).toMatchObject({
      rel_path: 'a.py',
      module: 'a',
      node_count: 50,
      function_count: 3,
      ast_complexity: 4,
      hotspot_score: 1.5,
      commit_count: 3,
      lines_deleted: 1,
      annotation_ratio: 0.25,
      untyped_defs: 2,
      type_error_count: 3,
      static_error_count: 4,
      has_static_errors: true,
      total_functions: 3,
      public_functions: 1,
      avg_loc: 6, // (10 + 5 + 3) / 3
      max_loc: 10,
      avg_cyclomatic_complexity: 2,
      max_cyclomatic_complexity: 3,
      high_risk_function_count: 1,
      medium_risk_function_count: 1,
      max_risk_score: 0.9,
      file_coverage_ratio: 0.2, // (2 + 0) / (8 + 2)
      tested_function_count: 1,
      untested_function_count: 1, // the third was not measured
      tests_touching: 3,
      tags: '["x"]',
      owners: '["@ann"]',
    });
  });

  it('has every file, also without functions or facts', async () => {
    const rows = await selected(fileProfile, content(true));
    const nothing = {
      total_functions: 0,
      avg_loc: null,
      max_risk_score: null,
      file_coverage_ratio: null,
      tested_function_count: 0,
      hotspot_score: null,
      static_error_count: null,
    };
    expect(rows.slice(1)).toMatchObject([
      { rel_path: 'empty.py', node_count: 0, ...nothing },
      { rel_path: 'unreadable.py', node_count: null, ...nothing },
    ]);
  });

  it('does not call functions untested when nothing was measured', async () => {
    const rows = await selected(fileProfile, content(false));
    for (const row of rows) expect(row).toMatchObject({ tested_function_count: null, untested_function_count: null });
  });
});
