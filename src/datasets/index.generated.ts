// Written by scripts/generate.mjs; do not edit.
import analytics_config_values from './analytics/config_values';
import analytics_coverage_functions from './analytics/coverage_functions';
import analytics_coverage_lines from './analytics/coverage_lines';
import analytics_file_profile from './analytics/file_profile';
import analytics_function_complexity from './analytics/function_complexity';
import analytics_function_fingerprints from './analytics/function_fingerprints';
import analytics_function_metrics from './analytics/function_metrics';
import analytics_function_profile from './analytics/function_profile';
import analytics_function_types from './analytics/function_types';
import analytics_goid_risk_factors from './analytics/goid_risk_factors';
import analytics_graph_validation from './analytics/graph_validation';
import analytics_hotspots from './analytics/hotspots';
import analytics_module_profile from './analytics/module_profile';
import analytics_static_diagnostics from './analytics/static_diagnostics';
import analytics_tags_index from './analytics/tags_index';
import analytics_test_catalog from './analytics/test_catalog';
import analytics_test_coverage_edges from './analytics/test_coverage_edges';
import analytics_typedness from './analytics/typedness';
import core_ast_metrics from './core/ast_metrics';
import core_ast_nodes from './core/ast_nodes';
import core_cst_nodes from './core/cst_nodes';
import core_diagnostics from './core/diagnostics';
import core_docstrings from './core/docstrings';
import core_file_history from './core/file_history';
import core_goid_crosswalk from './core/goid_crosswalk';
import core_goids from './core/goids';
import core_module_exports from './core/module_exports';
import core_modules from './core/modules';
import core_repo_map from './core/repo_map';
import core_run_manifest from './core/run_manifest';
import core_scip_documents from './core/scip_documents';
import core_settings from './core/settings';
import core_signals from './core/signals';
import docs_scip_index_view from './docs/scip_index_view';
import docs_v_call_graph_enriched from './docs/v_call_graph_enriched';
import docs_v_file_summary from './docs/v_file_summary';
import docs_v_function_summary from './docs/v_function_summary';
import docs_v_test_to_function from './docs/v_test_to_function';
import graph_call_graph_edges from './graph/call_graph_edges';
import graph_call_graph_nodes from './graph/call_graph_nodes';
import graph_call_resolution_precision from './graph/call_resolution_precision';
import graph_cfg_blocks from './graph/cfg_blocks';
import graph_cfg_edges from './graph/cfg_edges';
import graph_dfg_edges from './graph/dfg_edges';
import graph_import_graph_edges from './graph/import_graph_edges';
import graph_symbol_use_edges from './graph/symbol_use_edges';

export const DATASETS = [
  analytics_config_values,
  analytics_coverage_functions,
  analytics_coverage_lines,
  analytics_file_profile,
  analytics_function_complexity,
  analytics_function_fingerprints,
  analytics_function_metrics,
  analytics_function_profile,
  analytics_function_types,
  analytics_goid_risk_factors,
  analytics_graph_validation,
  analytics_hotspots,
  analytics_module_profile,
  analytics_static_diagnostics,
  analytics_tags_index,
  analytics_test_catalog,
  analytics_test_coverage_edges,
  analytics_typedness,
  core_ast_metrics,
  core_ast_nodes,
  core_cst_nodes,
  core_diagnostics,
  core_docstrings,
  core_file_history,
  core_goid_crosswalk,
  core_goids,
  core_module_exports,
  core_modules,
  core_repo_map,
  core_run_manifest,
  core_scip_documents,
  core_settings,
  core_signals,
  docs_scip_index_view,
  docs_v_call_graph_enriched,
  docs_v_file_summary,
  docs_v_function_summary,
  docs_v_test_to_function,
  graph_call_graph_edges,
  graph_call_graph_nodes,
  graph_call_resolution_precision,
  graph_cfg_blocks,
  graph_cfg_edges,
  graph_dfg_edges,
  graph_import_graph_edges,
  graph_symbol_use_edges,
];
