import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/datasets/index.generated';
import type { Table } from '../../src/kernel/dataset';

// The columns that readers of the exports rely on, in order: type, and `?` where NULL may occur.
const FUNCTION_8 = `
  function_goid_h128 DECIMAL(38,0), urn VARCHAR, repo VARCHAR, commit VARCHAR, rel_path VARCHAR, language VARCHAR,
  kind VARCHAR, qualname VARCHAR`;
const FUNCTION_10 = `${FUNCTION_8}, start_line INTEGER, end_line INTEGER`;

const CONTRACT: Readonly<Record<string, { readonly key: string; readonly columns: string }>> = {
  'core.goids': {
    key: 'goid_h128',
    columns: `goid_h128 DECIMAL(38,0), urn VARCHAR, repo VARCHAR, commit VARCHAR, rel_path VARCHAR, language VARCHAR,
      kind VARCHAR, qualname VARCHAR, start_line INTEGER, end_line INTEGER?, created_at TIMESTAMP`,
  },
  'core.goid_crosswalk': {
    key: 'goid',
    columns: `goid VARCHAR, lang VARCHAR, module_path VARCHAR?, file_path VARCHAR?, start_line INTEGER?,
      end_line INTEGER?, scip_symbol VARCHAR?, ast_qualname VARCHAR?, cst_node_id VARCHAR?, chunk_id VARCHAR?,
      symbol_id VARCHAR?, updated_at TIMESTAMP, repo VARCHAR, commit VARCHAR`,
  },
  'core.modules': {
    key: 'module path',
    columns: 'module VARCHAR, path VARCHAR, repo VARCHAR, commit VARCHAR, language VARCHAR, tags JSON, owners JSON',
  },
  'core.repo_map': {
    key: 'repo commit',
    columns: 'repo VARCHAR, commit VARCHAR, modules JSON, overlays JSON, generated_at TIMESTAMP',
  },
  'analytics.tags_index': {
    key: 'tag',
    columns: `tag VARCHAR, description VARCHAR?, includes JSON, excludes JSON, matches JSON, repo VARCHAR,
      commit VARCHAR`,
  },
  'core.ast_nodes': {
    key: 'hash',
    columns: `path VARCHAR, node_type VARCHAR, name VARCHAR?, qualname VARCHAR?, lineno INTEGER?, end_lineno INTEGER?,
      col_offset INTEGER?, end_col_offset INTEGER?, parent_qualname VARCHAR?, decorators JSON, docstring VARCHAR?,
      hash VARCHAR, recovered BOOLEAN, repo VARCHAR, commit VARCHAR`,
  },
  'core.ast_metrics': {
    key: 'rel_path',
    columns: `rel_path VARCHAR, node_count INTEGER, function_count INTEGER, class_count INTEGER, avg_depth DOUBLE,
      max_depth INTEGER, complexity DOUBLE, generated_at TIMESTAMP, repo VARCHAR, commit VARCHAR`,
  },
  'core.docstrings': {
    key: 'rel_path qualname kind lineno',
    columns: `repo VARCHAR, commit VARCHAR, rel_path VARCHAR, module VARCHAR, qualname VARCHAR, kind VARCHAR,
      lineno INTEGER?, end_lineno INTEGER?, raw_docstring VARCHAR?, style VARCHAR?, short_desc VARCHAR?,
      long_desc VARCHAR?, params JSON, returns JSON?, raises JSON, examples JSON, created_at TIMESTAMP`,
  },
  // NULL where history is unavailable: missing evidence is never 0.
  'analytics.hotspots': {
    key: 'rel_path',
    columns: `rel_path VARCHAR, commit_count INTEGER?, author_count INTEGER?, lines_added INTEGER?,
      lines_deleted INTEGER?, complexity DOUBLE, score DOUBLE?, repo VARCHAR, commit VARCHAR`,
  },
  // NULL where no type checker report was read.
  'analytics.typedness': {
    key: 'path',
    columns: `path VARCHAR, type_error_count INTEGER?, annotation_ratio JSON, untyped_defs INTEGER,
      overlay_needed BOOLEAN, repo VARCHAR, commit VARCHAR`,
  },
  // NULL for a checker that did not run.
  'analytics.static_diagnostics': {
    key: 'rel_path',
    columns: `rel_path VARCHAR, pyrefly_errors INTEGER?, pyright_errors INTEGER?, total_errors INTEGER?,
      has_errors BOOLEAN?, mypy_errors INTEGER?, repo VARCHAR, commit VARCHAR`,
  },
  'analytics.test_catalog': {
    key: 'test_id',
    columns: `test_id VARCHAR, test_goid_h128 DECIMAL(38,0)?, urn VARCHAR?, repo VARCHAR, commit VARCHAR,
      rel_path VARCHAR, qualname VARCHAR?, kind VARCHAR, status VARCHAR, duration_ms DOUBLE, markers JSON,
      parametrized BOOLEAN, flaky BOOLEAN, created_at TIMESTAMP`,
  },
  'analytics.test_coverage_edges': {
    key: 'test_id function_goid_h128',
    columns: `test_id VARCHAR, test_goid_h128 DECIMAL(38,0)?, function_goid_h128 DECIMAL(38,0), urn VARCHAR,
      repo VARCHAR, commit VARCHAR, rel_path VARCHAR, qualname VARCHAR, covered_lines INTEGER,
      executable_lines INTEGER, coverage_ratio DOUBLE?, last_status VARCHAR, created_at TIMESTAMP`,
  },
  'analytics.function_metrics': {
    key: 'function_goid_h128',
    columns: `${FUNCTION_10}, loc INTEGER, logical_loc INTEGER, param_count INTEGER, positional_params INTEGER,
      keyword_only_params INTEGER, has_varargs BOOLEAN, has_varkw BOOLEAN, is_async BOOLEAN, is_generator BOOLEAN,
      return_count INTEGER, yield_count INTEGER, raise_count INTEGER, cyclomatic_complexity INTEGER,
      max_nesting_depth INTEGER, stmt_count INTEGER, decorator_count INTEGER, has_docstring BOOLEAN,
      complexity_bucket VARCHAR, created_at TIMESTAMP`,
  },
  'analytics.function_types': {
    key: 'function_goid_h128',
    columns: `${FUNCTION_10}, total_params INTEGER, annotated_params INTEGER, unannotated_params INTEGER,
      param_typed_ratio DOUBLE, has_return_annotation BOOLEAN, return_type VARCHAR?, return_type_source VARCHAR,
      type_comment VARCHAR?, param_types JSON, fully_typed BOOLEAN, partial_typed BOOLEAN, untyped BOOLEAN,
      typedness_bucket VARCHAR, typedness_source VARCHAR, created_at TIMESTAMP`,
  },
  'analytics.goid_risk_factors': {
    key: 'function_goid_h128',
    columns: `${FUNCTION_8}, loc INTEGER?, logical_loc INTEGER?, cyclomatic_complexity INTEGER?,
      complexity_bucket VARCHAR?, typedness_bucket VARCHAR?, typedness_source VARCHAR?, hotspot_score DOUBLE?,
      file_typed_ratio DOUBLE?, static_error_count INTEGER?, has_static_errors BOOLEAN?, executable_lines INTEGER?,
      covered_lines INTEGER?, coverage_ratio DOUBLE?, tested BOOLEAN?, test_count INTEGER, failing_test_count INTEGER,
      last_test_status VARCHAR, risk_score DOUBLE, risk_level VARCHAR, tags JSON, owners JSON, created_at TIMESTAMP,
      risk_component_coverage DOUBLE, risk_component_complexity DOUBLE, risk_component_static DOUBLE,
      risk_component_hotspot DOUBLE, risk_reason VARCHAR`,
  },
  'analytics.config_values': {
    key: 'config_path key',
    columns: `config_path VARCHAR, format VARCHAR, key VARCHAR, reference_paths JSON, reference_modules JSON,
      reference_count INTEGER, repo VARCHAR, commit VARCHAR`,
  },
  'analytics.function_profile': {
    key: 'function_goid_h128',
    columns: `function_goid_h128 DECIMAL(38,0), urn VARCHAR, repo VARCHAR, commit VARCHAR, rel_path VARCHAR,
      module VARCHAR?, language VARCHAR, kind VARCHAR, qualname VARCHAR, start_line INTEGER?, end_line INTEGER?,
      loc INTEGER?, logical_loc INTEGER?, cyclomatic_complexity INTEGER?, complexity_bucket VARCHAR?,
      param_count INTEGER?, positional_params INTEGER?, keyword_params INTEGER?, vararg BOOLEAN?, kwarg BOOLEAN?,
      max_nesting_depth INTEGER?, stmt_count INTEGER?, decorator_count INTEGER?, has_docstring BOOLEAN?,
      total_params INTEGER?, annotated_params INTEGER?, return_type VARCHAR?, param_types JSON?, fully_typed BOOLEAN?,
      partial_typed BOOLEAN?, untyped BOOLEAN?, typedness_bucket VARCHAR?, typedness_source VARCHAR?,
      file_typed_ratio DOUBLE?, static_error_count INTEGER?, has_static_errors BOOLEAN?, executable_lines INTEGER?,
      covered_lines INTEGER?, coverage_ratio DOUBLE?, tested BOOLEAN?, untested_reason VARCHAR?,
      tests_touching INTEGER, failing_tests INTEGER, slow_tests INTEGER, flaky_tests INTEGER,
      last_test_status VARCHAR?, dominant_test_status VARCHAR?, slow_test_threshold_ms DOUBLE, call_fan_in INTEGER,
      call_fan_out INTEGER, call_edge_in_count INTEGER, call_edge_out_count INTEGER, call_is_leaf BOOLEAN,
      call_is_entrypoint BOOLEAN, call_is_public BOOLEAN?, risk_score DOUBLE, risk_level VARCHAR?,
      risk_component_coverage DOUBLE, risk_component_complexity DOUBLE, risk_component_static DOUBLE,
      risk_component_hotspot DOUBLE, tags JSON, owners JSON, doc_short VARCHAR?, doc_long VARCHAR?, doc_params JSON?,
      doc_returns JSON?, created_at TIMESTAMP, risk_reason VARCHAR`,
  },
  // NULL in the counts of tested functions without coverage.
  'analytics.file_profile': {
    key: 'rel_path',
    columns: `repo VARCHAR, commit VARCHAR, rel_path VARCHAR, module VARCHAR?, language VARCHAR?, node_count INTEGER?,
      function_count INTEGER?, class_count INTEGER?, avg_depth DOUBLE?, max_depth INTEGER?, ast_complexity DOUBLE?,
      hotspot_score DOUBLE?, commit_count INTEGER?, author_count INTEGER?, lines_added INTEGER?,
      lines_deleted INTEGER?, annotation_ratio DOUBLE?, untyped_defs INTEGER?, overlay_needed BOOLEAN?,
      type_error_count INTEGER?, static_error_count INTEGER?, has_static_errors BOOLEAN?, total_functions INTEGER,
      public_functions INTEGER, avg_loc DOUBLE?, max_loc INTEGER?, avg_cyclomatic_complexity DOUBLE?,
      max_cyclomatic_complexity INTEGER?, high_risk_function_count INTEGER, medium_risk_function_count INTEGER,
      max_risk_score DOUBLE?, file_coverage_ratio DOUBLE?, tested_function_count INTEGER?,
      untested_function_count INTEGER?, tests_touching INTEGER, tags JSON, owners JSON, created_at TIMESTAMP`,
  },
  'analytics.module_profile': {
    key: 'module',
    columns: `repo VARCHAR, commit VARCHAR, module VARCHAR, path VARCHAR?, language VARCHAR?, file_count INTEGER,
      total_loc INTEGER, total_logical_loc INTEGER, function_count INTEGER, class_count INTEGER,
      avg_file_complexity DOUBLE?, max_file_complexity DOUBLE?, high_risk_function_count INTEGER,
      medium_risk_function_count INTEGER, low_risk_function_count INTEGER, max_risk_score DOUBLE?,
      avg_risk_score DOUBLE?, module_coverage_ratio DOUBLE?, tested_function_count INTEGER?,
      untested_function_count INTEGER?, import_fan_in INTEGER, import_fan_out INTEGER, cycle_group INTEGER?,
      in_cycle BOOLEAN, tags JSON, owners JSON, created_at TIMESTAMP`,
  },
};

const tables = DATASETS.filter((dataset): dataset is Table => dataset.kind === 'table');

describe('the columns that readers rely on', () => {
  it.each(Object.entries(CONTRACT))('%s', (name, { key, columns }) => {
    const table = tables.find((candidate) => candidate.name === name)!;
    const declared = Object.entries(table.columns).map(
      ([column, { type, nullable }]) => `${column} ${type}${nullable ? '?' : ''}`,
    );
    expect(declared).toEqual(columns.split(/,\s+/).map((column) => column.trim()));
    expect(table.key).toEqual(key.split(' '));
  });
});

describe('every table', () => {
  it.each(tables.map((table) => [table.name, table] as const))('%s says what it is', (_name, table) => {
    expect(table.doc).not.toBe('');
    expect(table.grain).not.toBe('');
    expect(Object.keys(table.columns)).toEqual(expect.arrayContaining(['repo', 'commit', ...table.key]));
    for (const columns of table.unique)
      expect(Object.keys(table.columns)).toEqual(expect.arrayContaining([...columns]));
    for (const [column, { doc }] of Object.entries(table.columns)) expect(doc, column).not.toBe('');
    for (const column of table.key) expect(table.columns[column]!.run ?? 'own', column).not.toBe('clock');
  });
});
