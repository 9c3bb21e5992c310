WITH setting AS (
  SELECT
    max(value) FILTER (key = 'risk.weight.coverage') AS coverage,
    max(value) FILTER (key = 'risk.weight.complexity_high') AS complexity_high,
    max(value) FILTER (key = 'risk.weight.complexity_medium') AS complexity_medium,
    max(value) FILTER (key = 'risk.weight.static_errors') AS static_errors,
    max(value) FILTER (key = 'risk.weight.hotspot') AS hotspot,
    max(value) FILTER (key = 'risk.hotspot_percentile') AS hotspot_percentile,
    max(value) FILTER (key = 'risk.level.high') AS high,
    max(value) FILTER (key = 'risk.level.medium') AS medium
  FROM core.settings
),

-- Which files' hotspot scores count: all above 0, unless only those from some percentile are asked for.
hotspots AS (
  SELECT
    scores.*,
    scores.score > 0 AND 100 * percent_rank() OVER (ORDER BY scores.score) >= setting.hotspot_percentile AS counts
  FROM analytics.hotspots AS scores
  CROSS JOIN setting
  WHERE scores.score IS NOT NULL
),

tests AS (
  SELECT
    function_goid_h128,
    count(*) AS test_count,
    count(*) FILTER (last_status IN ('failed', 'error')) AS failing_test_count,
    count(*) FILTER (last_status = 'passed') AS passing_test_count
  FROM analytics.test_coverage_edges
  GROUP BY function_goid_h128
),

-- Without contexts in the coverage report nobody knows which test runs what.
contexts AS (
  SELECT count(*) > 0 AS known FROM analytics.test_coverage_edges
),

-- Taken out of the JSON once for each file, not for each function.
typed_ratios AS (
  SELECT path, (annotation_ratio ->> '$.params')::DOUBLE AS params FROM analytics.typedness
),

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
    hotspots.counts AS is_hotspot,
    hotspots.commit_count,
    hotspots.author_count,
    typed_ratios.params AS file_typed_ratio,
    diagnostics.total_errors AS static_error_count,
    diagnostics.has_errors AS has_static_errors,
    coverage.executable_lines,
    coverage.covered_lines,
    coverage.coverage_ratio,
    coverage.tested,
    coalesce(tests.test_count, 0) AS test_count,
    coalesce(tests.failing_test_count, 0) AS failing_test_count,
    CASE
      WHEN tests.failing_test_count > 0 THEN 'some_failing'
      WHEN tests.passing_test_count > 0 THEN 'all_passing'
      WHEN tests.test_count > 0 THEN 'unknown'
      WHEN coverage.tested IS NOT NULL AND (contexts.known OR NOT coverage.tested) THEN 'untested'
      ELSE 'unknown'
    END AS last_test_status,
    modules.tags,
    modules.owners
  FROM analytics.function_metrics AS metrics
  JOIN core.modules AS modules ON modules.path = metrics.rel_path
  CROSS JOIN contexts
  LEFT JOIN analytics.function_types AS types ON types.function_goid_h128 = metrics.function_goid_h128
  LEFT JOIN typed_ratios ON typed_ratios.path = metrics.rel_path
  LEFT JOIN analytics.static_diagnostics AS diagnostics ON diagnostics.rel_path = metrics.rel_path
  LEFT JOIN analytics.coverage_functions AS coverage ON coverage.function_goid_h128 = metrics.function_goid_h128
  LEFT JOIN hotspots ON hotspots.rel_path = metrics.rel_path
  LEFT JOIN tests ON tests.function_goid_h128 = metrics.function_goid_h128
),

components AS (
  SELECT
    evidence.*,
    setting.coverage * (1 - coalesce(evidence.coverage_ratio, 0)) AS risk_component_coverage,
    CASE evidence.complexity_bucket
      WHEN 'high' THEN setting.complexity_high
      WHEN 'medium' THEN setting.complexity_medium
      ELSE 0
    END AS risk_component_complexity,
    CASE WHEN evidence.has_static_errors THEN setting.static_errors ELSE 0 END AS risk_component_static,
    CASE WHEN evidence.is_hotspot THEN setting.hotspot ELSE 0 END AS risk_component_hotspot
  FROM evidence
  CROSS JOIN setting
),

scored AS (
  SELECT
    components.*,
    least(
      1.0,
      -- The components are decimal fractions; rounding keeps sums such as 0.4 + 0.2 + 0.1 on their side of a level.
      round(
        risk_component_coverage + risk_component_complexity + risk_component_static + risk_component_hotspot,
        12
      )
    ) AS risk_score,
    concat_ws(
      '; ',
      CASE
        WHEN risk_component_coverage = 0 THEN NULL
        WHEN executable_lines IS NULL THEN 'coverage unknown, counted as none'
        WHEN executable_lines = 0 THEN 'nothing to cover (no executable lines), counted as not covered'
        WHEN covered_lines = 0 THEN 'no test reaches it'
        ELSE format('{} of {} lines covered', covered_lines, executable_lines)
      END,
      CASE
        WHEN risk_component_complexity > 0 THEN format('complexity {} ({})', cyclomatic_complexity, complexity_bucket)
      END,
      CASE
        WHEN risk_component_static > 0
        THEN format('{} type error{} in the file', static_error_count, if(static_error_count = 1, '', 's'))
      END,
      CASE
        WHEN risk_component_hotspot = 0 THEN NULL
        WHEN commit_count = 0 THEN 'size alone makes the file a hotspot'
        ELSE format(
          'file changed in {} commit{} by {} author{}',
          commit_count, if(commit_count = 1, '', 's'), author_count, if(author_count = 1, '', 's')
        )
      END
    ) AS drivers,
    concat_ws(
      ' and ',
      CASE WHEN static_error_count IS NULL THEN 'type errors' END,
      CASE WHEN hotspot_score IS NULL THEN 'history' END
    ) AS unknowns
  FROM components
)

SELECT
  scored.* EXCLUDE (is_hotspot, commit_count, author_count, drivers, unknowns),
  CASE
    WHEN scored.risk_score >= setting.high THEN 'high'
    WHEN scored.risk_score >= setting.medium THEN 'medium'
    ELSE 'low'
  END AS risk_level,
  if(scored.drivers = '', 'No driver', upper(scored.drivers[1]) || scored.drivers[2:]) || '.'
    || if(scored.unknowns = '', '', format(' Not known: {}.', scored.unknowns)) AS risk_reason
FROM scored
CROSS JOIN setting
ORDER BY scored.rel_path, scored.urn
