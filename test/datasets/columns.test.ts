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
      hash VARCHAR, repo VARCHAR, commit VARCHAR`,
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
      last_test_status VARCHAR, risk_score DOUBLE, risk_level VARCHAR, tags JSON, owners JSON, created_at TIMESTAMP`,
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
