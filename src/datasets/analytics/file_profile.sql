WITH functions AS (
  SELECT
    rel_path,
    count(*) AS total_functions,
    count(*) FILTER (call_is_public) AS public_functions,
    avg(loc) AS avg_loc,
    max(loc) AS max_loc,
    avg(cyclomatic_complexity) AS avg_cyclomatic_complexity,
    max(cyclomatic_complexity) AS max_cyclomatic_complexity,
    count(*) FILTER (risk_level = 'high') AS high_risk_function_count,
    count(*) FILTER (risk_level = 'medium') AS medium_risk_function_count,
    max(risk_score) AS max_risk_score,
    sum(covered_lines) / nullif(sum(executable_lines), 0) AS file_coverage_ratio,
    count(*) FILTER (tested) AS tested_function_count,
    count(*) FILTER (NOT tested) AS untested_function_count,
    sum(tests_touching) AS tests_touching
  FROM analytics.function_profile
  GROUP BY rel_path
),

coverage AS (
  SELECT available FROM core.signals WHERE signal = 'coverage'
)

SELECT
  modules.path AS rel_path,
  modules.module,
  modules.language,
  metrics.node_count,
  metrics.function_count,
  metrics.class_count,
  metrics.avg_depth,
  metrics.max_depth,
  metrics.complexity AS ast_complexity,
  hotspots.score AS hotspot_score,
  hotspots.commit_count,
  hotspots.author_count,
  hotspots.lines_added,
  hotspots.lines_deleted,
  (typedness.annotation_ratio ->> '$.params')::DOUBLE AS annotation_ratio,
  typedness.untyped_defs,
  typedness.overlay_needed,
  typedness.type_error_count,
  diagnostics.total_errors AS static_error_count,
  diagnostics.has_errors AS has_static_errors,
  coalesce(functions.total_functions, 0) AS total_functions,
  coalesce(functions.public_functions, 0) AS public_functions,
  functions.avg_loc,
  functions.max_loc,
  functions.avg_cyclomatic_complexity,
  functions.max_cyclomatic_complexity,
  coalesce(functions.high_risk_function_count, 0) AS high_risk_function_count,
  coalesce(functions.medium_risk_function_count, 0) AS medium_risk_function_count,
  functions.max_risk_score,
  functions.file_coverage_ratio,
  CASE WHEN coverage.available THEN coalesce(functions.tested_function_count, 0) END AS tested_function_count,
  CASE WHEN coverage.available THEN coalesce(functions.untested_function_count, 0) END AS untested_function_count,
  coalesce(functions.tests_touching, 0) AS tests_touching,
  modules.tags,
  modules.owners
FROM core.modules AS modules
LEFT JOIN coverage ON true
LEFT JOIN core.ast_metrics AS metrics ON metrics.rel_path = modules.path
LEFT JOIN analytics.hotspots AS hotspots ON hotspots.rel_path = modules.path
LEFT JOIN analytics.typedness AS typedness ON typedness.path = modules.path
LEFT JOIN analytics.static_diagnostics AS diagnostics ON diagnostics.rel_path = modules.path
LEFT JOIN functions ON functions.rel_path = modules.path
ORDER BY modules.path
