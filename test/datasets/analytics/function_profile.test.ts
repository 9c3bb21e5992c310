import { describe, expect, it } from 'vitest';
import functionProfile from '../../../src/datasets/analytics/function_profile';
import { type Content, selected, settingRows } from '../warehouse';

// f calls g twice and something unknown; h calls g, and itself; the module calls f.
const [F, G, H, MODULE] = [1n, 2n, 3n, 9n];
const call = (caller: bigint, callee: bigint | null, line: number) => ({
  caller_goid_h128: caller,
  callee_goid_h128: callee,
  callsite_path: 'pkg/a.py',
  callsite_line: line,
});
const touches = (test_id: string, function_goid_h128: bigint, last_status: string) => ({
  test_id,
  function_goid_h128,
  last_status,
});
const named = (id: bigint, name: string) => ({
  function_goid_h128: id,
  urn: `u${id}`,
  rel_path: 'pkg/a.py',
  kind: 'function',
  qualname: `pkg.a.${name}`,
});

const CONTENT: Content = {
  'core.settings': settingRows(),
  'core.modules': [{ module: 'pkg.a', path: 'pkg/a.py' }],
  'core.docstrings': [
    {
      rel_path: 'pkg/a.py',
      qualname: 'pkg.a.f',
      kind: 'function',
      end_lineno: 9,
      short_desc: 'Does it.',
      long_desc: 'At length.',
      params: '[{"name":"x"}]',
      returns: '{"type":"int"}',
    },
    // Of another function of that name.
    { rel_path: 'pkg/a.py', qualname: 'pkg.a.f', kind: 'function', end_lineno: 90, short_desc: 'Something else.' },
  ],
  'graph.call_graph_nodes': [
    { goid_h128: F, is_public: true },
    { goid_h128: G, is_public: false },
  ],
  'graph.call_graph_edges': [
    call(F, G, 2),
    call(F, G, 3),
    call(F, null, 4),
    call(H, G, 20),
    call(H, H, 21),
    call(MODULE, F, 30),
  ],
  'analytics.function_metrics': [
    { ...named(F, 'f'), start_line: 1, end_line: 9, keyword_only_params: 2, has_varargs: true },
    { ...named(G, 'g'), start_line: 11, end_line: 12 },
    { ...named(H, 'h'), start_line: 14, end_line: 22 },
  ],
  'analytics.function_types': [{ ...named(F, 'f'), total_params: 3, partial_typed: true, return_type: 'int' }],
  'analytics.coverage_functions': [{ ...named(G, 'g'), untested_reason: 'no_tests' }],
  'analytics.goid_risk_factors': [
    {
      ...named(F, 'f'),
      loc: 9,
      risk_score: 0.7,
      risk_level: 'high',
      risk_component_coverage: 0.4,
      risk_component_complexity: 0.3,
      risk_reason: 'Because.',
      last_test_status: 'some_failing',
    },
    { ...named(G, 'g'), last_test_status: 'untested' },
    { ...named(H, 'h'), last_test_status: 'unknown' },
  ],
  'analytics.test_catalog': [
    { test_id: 'fast', duration_ms: 1000, flaky: false },
    { test_id: 'slow', duration_ms: 1000.5, flaky: true },
  ],
  'analytics.test_coverage_edges': [
    touches('fast', F, 'passed'),
    touches('slow', F, 'failed'),
    touches('not in the catalog', F, 'failed'),
    touches('fast', H, 'passed'),
    touches('slow', H, 'failed'),
  ],
};

describe('analytics.function_profile', () => {
  it('has these columns first', () => {
    expect(Object.keys(functionProfile.columns).slice(0, 68).join(' ')).toBe(
      'function_goid_h128 urn repo commit rel_path module language kind qualname start_line end_line loc logical_loc ' +
        'cyclomatic_complexity complexity_bucket param_count positional_params keyword_params vararg kwarg ' +
        'max_nesting_depth stmt_count decorator_count has_docstring total_params annotated_params return_type ' +
        'param_types fully_typed partial_typed untyped typedness_bucket typedness_source file_typed_ratio ' +
        'static_error_count has_static_errors executable_lines covered_lines coverage_ratio tested untested_reason ' +
        'tests_touching failing_tests slow_tests flaky_tests last_test_status dominant_test_status ' +
        'slow_test_threshold_ms call_fan_in call_fan_out call_edge_in_count call_edge_out_count call_is_leaf ' +
        'call_is_entrypoint call_is_public risk_score risk_level risk_component_coverage risk_component_complexity ' +
        'risk_component_static risk_component_hotspot tags owners doc_short doc_long doc_params doc_returns created_at',
    );
  });

  it('counts tests and calls', async () => {
    const rows = await selected(functionProfile, CONTENT);
    expect(rows).toMatchObject([
      {
        qualname: 'pkg.a.f',
        module: 'pkg.a',
        tests_touching: 3,
        failing_tests: 2,
        slow_tests: 1,
        flaky_tests: 1,
        dominant_test_status: 'failed',
        slow_test_threshold_ms: 1000,
        call_fan_in: 1,
        call_fan_out: 1,
        call_edge_in_count: 1,
        call_edge_out_count: 3,
        call_is_leaf: false,
        call_is_entrypoint: false,
        call_is_public: true,
      },
      {
        qualname: 'pkg.a.g',
        tests_touching: 0,
        failing_tests: 0,
        dominant_test_status: 'untested', // there is none: the last status stands in
        untested_reason: 'no_tests',
        call_fan_in: 2,
        call_fan_out: 0,
        call_edge_in_count: 3,
        call_edge_out_count: 0,
        call_is_leaf: true,
        call_is_entrypoint: false,
        call_is_public: false,
      },
      {
        qualname: 'pkg.a.h',
        dominant_test_status: 'failed', // as often as passed: the first by name
        call_fan_in: 1, // itself
        call_fan_out: 2,
        call_edge_out_count: 2,
        call_is_entrypoint: false,
        call_is_public: null,
        untested_reason: null,
      },
    ]);
  });

  it('gathers what the other tables say', async () => {
    const [f, g] = await selected(functionProfile, CONTENT);
    expect(f).toMatchObject({
      start_line: 1,
      end_line: 9,
      loc: 9,
      keyword_params: 2,
      vararg: true,
      kwarg: false,
      total_params: 3,
      partial_typed: true,
      return_type: 'int',
      doc_short: 'Does it.',
      doc_long: 'At length.',
      doc_params: '[{"name":"x"}]',
      doc_returns: '{"type":"int"}',
      risk_score: 0.7,
      risk_level: 'high',
      risk_component_coverage: 0.4,
      risk_component_complexity: 0.3,
      risk_reason: 'Because.',
    });
    expect(g).toMatchObject({ doc_short: null, total_params: null, partial_typed: null });
  });

  it('takes the threshold from the settings', async () => {
    const [f] = await selected(functionProfile, {
      ...CONTENT,
      'core.settings': settingRows({ 'tests.slow_ms': 999 }),
    });
    expect(f).toMatchObject({ slow_tests: 2, slow_test_threshold_ms: 999 });
  });

  it('knows an entry point: it calls, and nothing calls it', async () => {
    const [f] = await selected(functionProfile, { ...CONTENT, 'graph.call_graph_edges': [call(F, G, 2)] });
    expect(f).toMatchObject({ call_fan_in: 0, call_is_entrypoint: true });
  });
});
