WITH risk AS (
  SELECT
    repo,
    "commit",
    rel_path,
    count(*) AS risk_function_count,
    count(*) FILTER (risk_level = 'high') AS high_risk_functions,
    count(*) FILTER (risk_level = 'medium') AS medium_risk_functions,
    count(*) FILTER (risk_level = 'low') AS low_risk_functions,
    max(risk_score) AS max_risk_score
  FROM analytics.goid_risk_factors
  GROUP BY repo, "commit", rel_path
)

SELECT
  modules.repo,
  modules."commit",
  modules.path AS rel_path,
  modules.module,
  modules.language,
  modules.tags,
  modules.owners,
  metrics.node_count,
  metrics.function_count,
  metrics.class_count,
  metrics.avg_depth,
  metrics.max_depth,
  metrics.complexity AS ast_complexity,
  hotspots.score AS hotspot_score,
  typedness.type_error_count,
  typedness.annotation_ratio,
  typedness.untyped_defs,
  typedness.overlay_needed,
  diagnostics.total_errors,
  diagnostics.has_errors,
  coalesce(risk.risk_function_count, 0) AS risk_function_count,
  coalesce(risk.high_risk_functions, 0) AS high_risk_functions,
  coalesce(risk.medium_risk_functions, 0) AS medium_risk_functions,
  coalesce(risk.low_risk_functions, 0) AS low_risk_functions,
  risk.max_risk_score
FROM core.modules AS modules
LEFT JOIN core.ast_metrics AS metrics
  ON metrics.rel_path = modules.path AND metrics.repo = modules.repo AND metrics."commit" = modules."commit"
LEFT JOIN analytics.hotspots AS hotspots
  ON hotspots.rel_path = modules.path AND hotspots.repo = modules.repo AND hotspots."commit" = modules."commit"
LEFT JOIN analytics.typedness AS typedness
  ON typedness.path = modules.path AND typedness.repo = modules.repo AND typedness."commit" = modules."commit"
LEFT JOIN analytics.static_diagnostics AS diagnostics
  ON diagnostics.rel_path = modules.path
  AND diagnostics.repo = modules.repo
  AND diagnostics."commit" = modules."commit"
LEFT JOIN risk
  ON risk.rel_path = modules.path AND risk.repo = modules.repo AND risk."commit" = modules."commit"
