WITH setting AS (
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
