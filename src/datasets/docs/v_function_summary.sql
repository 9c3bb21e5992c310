SELECT
  risk.function_goid_h128,
  risk.urn,
  risk.repo,
  risk."commit",
  risk.rel_path,
  risk.language,
  risk.kind,
  risk.qualname,
  risk.loc,
  risk.logical_loc,
  risk.cyclomatic_complexity,
  risk.complexity_bucket,
  metrics.param_count,
  metrics.positional_params,
  metrics.keyword_only_params,
  metrics.has_varargs,
  metrics.has_varkw,
  metrics.is_async,
  metrics.is_generator,
  metrics.return_count,
  metrics.yield_count,
  metrics.raise_count,
  risk.typedness_bucket,
  risk.typedness_source,
  risk.hotspot_score,
  risk.file_typed_ratio,
  risk.static_error_count,
  risk.has_static_errors,
  risk.executable_lines,
  risk.covered_lines,
  risk.coverage_ratio,
  risk.tested,
  risk.test_count,
  risk.failing_test_count,
  risk.last_test_status,
  risk.risk_score,
  risk.risk_level,
  risk.tags,
  risk.owners,
  risk.created_at,
  types.total_params,
  types.annotated_params,
  types.param_typed_ratio,
  types.return_type,
  types.param_types,
  docstrings.short_desc AS doc_short,
  docstrings.long_desc AS doc_long,
  risk.risk_reason
FROM analytics.goid_risk_factors AS risk
LEFT JOIN analytics.function_metrics AS metrics
  ON metrics.function_goid_h128 = risk.function_goid_h128 AND metrics.repo = risk.repo AND metrics."commit" = risk."commit"
LEFT JOIN analytics.function_types AS types
  ON types.function_goid_h128 = risk.function_goid_h128 AND types.repo = risk.repo AND types."commit" = risk."commit"
LEFT JOIN core.docstrings AS docstrings
  ON docstrings.rel_path = risk.rel_path
  AND docstrings.qualname = risk.qualname
  AND docstrings.kind = risk.kind
  AND docstrings.end_lineno = metrics.end_line
  AND docstrings.repo = risk.repo
  AND docstrings."commit" = risk."commit"
