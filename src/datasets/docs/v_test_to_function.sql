SELECT
  edges.test_id,
  edges.test_goid_h128,
  tests.urn AS test_urn,
  edges.repo AS test_repo,
  edges."commit" AS test_commit,
  tests.rel_path AS test_rel_path,
  tests.qualname AS test_qualname,
  tests.kind AS test_kind,
  tests.status AS test_status,
  tests.duration_ms,
  tests.markers,
  tests.parametrized,
  tests.flaky,
  edges.function_goid_h128,
  edges.urn AS function_urn,
  edges.rel_path AS function_rel_path,
  edges.qualname AS function_qualname,
  risk.language AS function_language,
  risk.kind AS function_kind,
  edges.covered_lines,
  edges.executable_lines,
  edges.coverage_ratio,
  edges.last_status AS edge_last_status,
  risk.risk_score AS function_risk_score,
  risk.risk_level AS function_risk_level,
  edges.created_at AS edge_created_at
FROM analytics.test_coverage_edges AS edges
LEFT JOIN analytics.test_catalog AS tests
  ON tests.test_id = edges.test_id AND tests.repo = edges.repo AND tests."commit" = edges."commit"
LEFT JOIN analytics.goid_risk_factors AS risk
  ON risk.function_goid_h128 = edges.function_goid_h128 AND risk.repo = edges.repo AND risk."commit" = edges."commit"
