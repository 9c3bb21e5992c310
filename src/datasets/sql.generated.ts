// Written by scripts/generate.mjs; do not edit.
/** The SELECT of each dataset that has one. */
export const SQL: Readonly<Record<string, string>> = {
  'analytics.goid_risk_factors': `WITH setting AS (
  SELECT
    max(value) FILTER (key = 'risk.weight.coverage') AS coverage,
    max(value) FILTER (key = 'risk.weight.complexity_high') AS complexity_high,
    max(value) FILTER (key = 'risk.weight.complexity_medium') AS complexity_medium,
    max(value) FILTER (key = 'risk.weight.static_errors') AS static_errors,
    max(value) FILTER (key = 'risk.weight.hotspot') AS hotspot,
    max(value) FILTER (key = 'risk.level.high') AS high,
    max(value) FILTER (key = 'risk.level.medium') AS medium
  FROM core.settings
),

-- Coverage, type errors and tests have no table yet: unavailable, so NULL.
evidence AS (
  SELECT
    metrics.function_goid_h128,
    metrics.urn,
    metrics.rel_path,
    metrics.language,
    metrics.kind,
    metrics.qualname,
    metrics.loc,
    metrics.logical_loc,
    metrics.cyclomatic_complexity,
    metrics.complexity_bucket,
    types.typedness_bucket,
    types.typedness_source,
    hotspots.score AS hotspot_score,
    (typedness.annotation_ratio ->> '$.params')::DOUBLE AS file_typed_ratio,
    NULL::INTEGER AS static_error_count,
    NULL::BOOLEAN AS has_static_errors,
    NULL::INTEGER AS executable_lines,
    NULL::INTEGER AS covered_lines,
    NULL::DOUBLE AS coverage_ratio,
    NULL::BOOLEAN AS tested,
    0 AS test_count,
    0 AS failing_test_count,
    'unknown' AS last_test_status,
    modules.tags,
    modules.owners
  FROM analytics.function_metrics AS metrics
  JOIN core.modules AS modules ON modules.path = metrics.rel_path
  LEFT JOIN analytics.function_types AS types ON types.function_goid_h128 = metrics.function_goid_h128
  LEFT JOIN analytics.typedness AS typedness ON typedness.path = metrics.rel_path
  LEFT JOIN analytics.hotspots AS hotspots ON hotspots.rel_path = metrics.rel_path
),

scored AS (
  SELECT
    evidence.*,
    least(
      1.0,
      -- The components are decimal fractions; rounding keeps sums such as 0.4 + 0.2 + 0.1 on their side of a level.
      round(
        setting.coverage * (1 - coalesce(evidence.coverage_ratio, 0))
          + CASE evidence.complexity_bucket WHEN 'high' THEN setting.complexity_high WHEN 'medium' THEN setting.complexity_medium ELSE 0 END
          + CASE WHEN evidence.has_static_errors THEN setting.static_errors ELSE 0 END
          + CASE WHEN evidence.hotspot_score > 0 THEN setting.hotspot ELSE 0 END,
        12
      )
    ) AS risk_score
  FROM evidence
  CROSS JOIN setting
)

SELECT
  scored.*,
  CASE
    WHEN scored.risk_score >= setting.high THEN 'high'
    WHEN scored.risk_score >= setting.medium THEN 'medium'
    ELSE 'low'
  END AS risk_level
FROM scored
CROSS JOIN setting
ORDER BY scored.rel_path, scored.urn
`,
  'analytics.hotspots': `WITH weight AS (
  SELECT
    max(value) FILTER (key = 'hotspot.weight.commits') AS commits,
    max(value) FILTER (key = 'hotspot.weight.authors') AS authors,
    max(value) FILTER (key = 'hotspot.weight.churn') AS churn,
    max(value) FILTER (key = 'hotspot.weight.complexity') AS complexity
  FROM core.settings
),

-- A file without commits in an available history has 0 of everything; without history nothing is known.
known AS (
  SELECT
    metrics.rel_path,
    CASE WHEN history.available THEN coalesce(changes.commit_count, 0) END AS commit_count,
    CASE WHEN history.available THEN coalesce(changes.author_count, 0) END AS author_count,
    CASE WHEN history.available THEN coalesce(changes.lines_added, 0) END AS lines_added,
    CASE WHEN history.available THEN coalesce(changes.lines_deleted, 0) END AS lines_deleted,
    metrics.complexity
  FROM core.ast_metrics AS metrics
  JOIN core.signals AS history ON history.signal = 'history'
  LEFT JOIN core.file_history AS changes ON changes.rel_path = metrics.rel_path
)

SELECT
  known.*,
  weight.commits * ln(1 + known.commit_count)
    + weight.authors * ln(1 + known.author_count)
    + weight.churn * ln(1 + known.lines_added + known.lines_deleted)
    + weight.complexity * ln(1 + (known.complexity + 1)) AS score
FROM known
CROSS JOIN weight
ORDER BY known.rel_path
`,
  'core.goid_crosswalk': `SELECT
  goids.urn AS goid,
  goids.language AS lang,
  modules.module AS module_path,
  goids.rel_path AS file_path,
  goids.start_line,
  goids.end_line,
  NULL AS scip_symbol,
  goids.qualname AS ast_qualname,
  NULL AS cst_node_id,
  goids.rel_path || ':' || goids.start_line || ':' || coalesce(goids.end_line, goids.start_line) AS chunk_id,
  NULL AS symbol_id
FROM core.goids AS goids
LEFT JOIN core.modules AS modules ON modules.path = goids.rel_path
ORDER BY goids.rel_path, goids.start_line, goids.urn
`,
  'docs.v_file_summary': `WITH risk AS (
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
  NULL::INTEGER AS total_errors,
  NULL::BOOLEAN AS has_errors,
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
LEFT JOIN risk
  ON risk.rel_path = modules.path AND risk.repo = modules.repo AND risk."commit" = modules."commit"
`,
  'docs.v_function_summary': `SELECT
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
  docstrings.long_desc AS doc_long
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
`,
};
