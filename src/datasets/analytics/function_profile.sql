WITH setting AS (
  SELECT max(value) FILTER (key = 'tests.slow_ms') AS slow_ms FROM core.settings
),

tests AS (
  SELECT
    edges.function_goid_h128,
    count(*) AS tests_touching,
    count(*) FILTER (edges.last_status IN ('failed', 'error')) AS failing_tests,
    count(*) FILTER (catalog.duration_ms > setting.slow_ms) AS slow_tests,
    count(*) FILTER (catalog.flaky) AS flaky_tests
  FROM analytics.test_coverage_edges AS edges
  CROSS JOIN setting
  LEFT JOIN analytics.test_catalog AS catalog ON catalog.test_id = edges.test_id
  GROUP BY edges.function_goid_h128
),

status_counts AS (
  SELECT function_goid_h128, last_status, count(*) AS tests
  FROM analytics.test_coverage_edges
  GROUP BY function_goid_h128, last_status
),

-- The most frequent status; of several the first by name.
dominant AS (
  SELECT function_goid_h128, min({'rarity': -tests, 'status': last_status}).status AS status
  FROM status_counts
  GROUP BY function_goid_h128
),

calls_in AS (
  SELECT callee_goid_h128 AS goid, count(DISTINCT caller_goid_h128) AS callers, count(*) AS edges
  FROM graph.call_graph_edges
  WHERE callee_goid_h128 IS NOT NULL
  GROUP BY callee_goid_h128
),

calls_out AS (
  SELECT caller_goid_h128 AS goid, count(DISTINCT callee_goid_h128) AS callees, count(*) AS edges
  FROM graph.call_graph_edges
  GROUP BY caller_goid_h128
)

SELECT
  risk.function_goid_h128,
  risk.urn,
  risk.rel_path,
  modules.module,
  risk.language,
  risk.kind,
  risk.qualname,
  metrics.start_line,
  metrics.end_line,
  risk.loc,
  risk.logical_loc,
  risk.cyclomatic_complexity,
  risk.complexity_bucket,
  metrics.param_count,
  metrics.positional_params,
  metrics.keyword_only_params AS keyword_params,
  metrics.has_varargs AS vararg,
  metrics.has_varkw AS kwarg,
  metrics.max_nesting_depth,
  metrics.stmt_count,
  metrics.decorator_count,
  metrics.has_docstring,
  types.total_params,
  types.annotated_params,
  types.return_type,
  types.param_types,
  types.fully_typed,
  types.partial_typed,
  types.untyped,
  risk.typedness_bucket,
  risk.typedness_source,
  risk.file_typed_ratio,
  risk.static_error_count,
  risk.has_static_errors,
  risk.executable_lines,
  risk.covered_lines,
  risk.coverage_ratio,
  risk.tested,
  coverage.untested_reason,
  coalesce(tests.tests_touching, 0) AS tests_touching,
  coalesce(tests.failing_tests, 0) AS failing_tests,
  coalesce(tests.slow_tests, 0) AS slow_tests,
  coalesce(tests.flaky_tests, 0) AS flaky_tests,
  risk.last_test_status,
  coalesce(dominant.status, risk.last_test_status) AS dominant_test_status,
  setting.slow_ms AS slow_test_threshold_ms,
  coalesce(calls_in.callers, 0) AS call_fan_in,
  coalesce(calls_out.callees, 0) AS call_fan_out,
  coalesce(calls_in.edges, 0) AS call_edge_in_count,
  coalesce(calls_out.edges, 0) AS call_edge_out_count,
  coalesce(calls_out.callees, 0) = 0 AS call_is_leaf,
  coalesce(calls_in.callers, 0) = 0 AND coalesce(calls_out.callees, 0) > 0 AS call_is_entrypoint,
  nodes.is_public AS call_is_public,
  risk.risk_score,
  risk.risk_level,
  risk.risk_component_coverage,
  risk.risk_component_complexity,
  risk.risk_component_static,
  risk.risk_component_hotspot,
  risk.tags,
  risk.owners,
  docstrings.short_desc AS doc_short,
  docstrings.long_desc AS doc_long,
  docstrings.params AS doc_params,
  docstrings."returns" AS doc_returns,
  risk.risk_reason
FROM analytics.goid_risk_factors AS risk
CROSS JOIN setting
JOIN core.modules AS modules ON modules.path = risk.rel_path
LEFT JOIN analytics.function_metrics AS metrics ON metrics.function_goid_h128 = risk.function_goid_h128
LEFT JOIN analytics.function_types AS types ON types.function_goid_h128 = risk.function_goid_h128
LEFT JOIN analytics.coverage_functions AS coverage ON coverage.function_goid_h128 = risk.function_goid_h128
LEFT JOIN tests ON tests.function_goid_h128 = risk.function_goid_h128
LEFT JOIN dominant ON dominant.function_goid_h128 = risk.function_goid_h128
LEFT JOIN calls_in ON calls_in.goid = risk.function_goid_h128
LEFT JOIN calls_out ON calls_out.goid = risk.function_goid_h128
LEFT JOIN graph.call_graph_nodes AS nodes ON nodes.goid_h128 = risk.function_goid_h128
LEFT JOIN core.docstrings AS docstrings
  ON docstrings.rel_path = risk.rel_path
  AND docstrings.qualname = risk.qualname
  AND docstrings.kind = risk.kind
  AND docstrings.end_lineno = metrics.end_line
ORDER BY risk.rel_path, risk.urn
