"use strict";
exports.id = 173;
exports.ids = [173];
exports.modules = {

/***/ 89841:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.READS = exports.SQL = void 0;
// Written by scripts/generate.mjs; do not edit.
/** The SELECT of each dataset that has one. */
exports.SQL = {
    'analytics.file_profile': `WITH functions AS (
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
`,
    'analytics.function_profile': `WITH setting AS (
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
`,
    'analytics.goid_risk_factors': `WITH setting AS (
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
`,
    'analytics.graph_validation': `WITH
  functions_by_file AS (
    SELECT
      path,
      count(*) AS ast_functions
    FROM core.ast_nodes
    WHERE node_type IN ('FunctionDef', 'AsyncFunctionDef')
    GROUP BY path
  ),

  goids_by_file AS (
    SELECT
      rel_path AS path,
      count(*) FILTER (kind IN ('function', 'method')) AS goid_functions,
      count(*) FILTER (kind = 'module') AS goid_modules
    FROM core.goids
    GROUP BY rel_path
  ),

  missing_function_goids AS (
    SELECT
      'missing_function_goids' AS check_name,
      'warning' AS severity,
      functions.path,
      functions.ast_functions || ' functions, ' || coalesce(goids.goid_functions, 0) || ' of them in core.goids' AS detail,
      json_object('ast_functions', functions.ast_functions, 'goid_functions', coalesce(goids.goid_functions, 0)) AS context
    FROM functions_by_file AS functions
    LEFT JOIN goids_by_file AS goids ON goids.path = functions.path
    WHERE functions.ast_functions > coalesce(goids.goid_functions, 0)
  ),

  callsite_span_mismatch AS (
    SELECT
      'callsite_span_mismatch' AS check_name,
      'warning' AS severity,
      edges.callsite_path AS path,
      'a call in line ' || edges.callsite_line || ' is attributed to ' || callers.qualname || ', which is elsewhere' AS detail,
      json_object(
        'callsite_line', edges.callsite_line,
        'caller_path', any_value(callers.rel_path),
        'caller_start_line', any_value(callers.start_line),
        'caller_end_line', any_value(callers.end_line)
      ) AS context
    FROM graph.call_graph_edges AS edges
    JOIN core.goids AS callers ON callers.goid_h128 = edges.caller_goid_h128
    WHERE
      edges.callsite_path <> callers.rel_path
      OR edges.callsite_line < callers.start_line
      OR edges.callsite_line > callers.end_line
    GROUP BY edges.callsite_path, edges.callsite_line, callers.qualname
  ),

  orphan_module AS (
    SELECT
      'orphan_module' AS check_name,
      'warning' AS severity,
      modules.path,
      modules.module || ' has no identity in core.goids' AS detail,
      json_object('module', modules.module) AS context
    FROM core.modules AS modules
    LEFT JOIN goids_by_file AS goids ON goids.path = modules.path
    WHERE coalesce(goids.goid_modules, 0) = 0
  ),

  call_pairs AS (
    SELECT DISTINCT
      caller_goid_h128 AS caller,
      callee_goid_h128 AS callee
    FROM graph.call_graph_edges
    WHERE callee_goid_h128 IS NOT NULL AND callee_goid_h128 <> caller_goid_h128
  ),

  call_degrees AS (
    SELECT
      node,
      count(*) AS degree
    FROM (
      SELECT caller AS node FROM call_pairs
      UNION ALL
      SELECT callee FROM call_pairs
    )
    GROUP BY node
  ),

  functions AS (
    SELECT
      goids.rel_path AS path,
      goids.qualname,
      coalesce(degrees.degree, 0) AS degree,
      count(*) OVER () AS total
    FROM core.goids AS goids
    LEFT JOIN call_degrees AS degrees ON degrees.node = goids.goid_h128
    WHERE goids.kind IN ('function', 'method')
  ),

  call_graph_isolated_nodes AS (
    SELECT
      'call_graph_isolated_nodes' AS check_name,
      'warning' AS severity,
      NULL AS path,
      count(*) || ' of ' || any_value(total) || ' functions neither call nor are called in the repository' AS detail,
      json_object('count', count(*), 'total', any_value(total), 'examples', list(qualname ORDER BY qualname)[:10]) AS context
    FROM functions
    WHERE degree = 0
    HAVING count(*) > 0
  ),

  call_graph_degree_hubs AS (
    SELECT
      'call_graph_degree_hubs' AS check_name,
      'info' AS severity,
      path,
      qualname || ' calls or is called by ' || degree || ' others' AS detail,
      json_object('qualname', qualname, 'degree', degree, 'nodes', total) AS context
    FROM functions
    WHERE degree > greatest(10, 0.1 * total)
  ),

  imports AS (
    SELECT src_module, dst_module, cycle_group
    FROM graph.import_graph_edges
    WHERE dst_origin = 'repository'
  ),

  import_degrees AS (
    SELECT
      module,
      count(*) AS degree,
      (SELECT count(*) FROM core.modules) AS total
    FROM (
      SELECT src_module AS module FROM imports
      UNION ALL
      SELECT dst_module FROM imports
    )
    GROUP BY module
  ),

  import_graph_degree_hubs AS (
    SELECT
      'import_graph_degree_hubs' AS check_name,
      'info' AS severity,
      any_value(modules.path) AS path,
      degrees.module || ' imports or is imported by ' || any_value(degrees.degree) || ' modules' AS detail,
      json_object('module', degrees.module, 'degree', any_value(degrees.degree), 'nodes', any_value(degrees.total)) AS context
    FROM import_degrees AS degrees
    JOIN core.modules AS modules ON modules.module = degrees.module
    WHERE degrees.degree > greatest(10, 0.1 * degrees.total)
    GROUP BY degrees.module
  ),

  cycles AS (
    SELECT
      cycle_group,
      list(DISTINCT src_module ORDER BY src_module) AS modules,
      list(DISTINCT split_part(src_module, '.', 1) ORDER BY split_part(src_module, '.', 1)) AS packages
    FROM imports
    GROUP BY cycle_group
    HAVING count(DISTINCT src_module) > 1
  ),

  import_graph_large_scc AS (
    SELECT
      'import_graph_large_scc' AS check_name,
      'warning' AS severity,
      NULL AS path,
      len(modules) || ' modules import each other in a cycle, ' || modules[1] || ' among them' AS detail,
      json_object('size', len(modules), 'modules', modules[:50]) AS context
    FROM cycles
    WHERE len(modules) > 5
  ),

  import_graph_cross_package_cycles AS (
    SELECT
      'import_graph_cross_package_cycles' AS check_name,
      'warning' AS severity,
      NULL AS path,
      array_to_string(packages, ', ') || ' import each other in a cycle through ' || modules[1] AS detail,
      json_object('packages', packages, 'modules', modules[:50]) AS context
    FROM cycles
    WHERE len(packages) > 1
  ),

  symbol_pairs AS (
    SELECT DISTINCT def_path, use_path
    FROM graph.symbol_use_edges
    WHERE NOT same_file
  ),

  symbol_degrees AS (
    SELECT
      path,
      count(*) AS degree,
      (SELECT count(*) FROM core.modules) AS total
    FROM (
      SELECT def_path AS path FROM symbol_pairs
      UNION ALL
      SELECT use_path FROM symbol_pairs
    )
    GROUP BY path
  ),

  symbol_graph_hubs AS (
    SELECT
      'symbol_graph_hubs' AS check_name,
      'warning' AS severity,
      path,
      'shares symbols with ' || degree || ' other files' AS detail,
      json_object('degree', degree, 'nodes', total) AS context
    FROM symbol_degrees
    WHERE degree > greatest(10, 0.1 * total)
  ),

  findings AS (
    SELECT * FROM missing_function_goids
    UNION ALL
    SELECT * FROM callsite_span_mismatch
    UNION ALL
    SELECT * FROM orphan_module
    UNION ALL
    SELECT * FROM call_graph_isolated_nodes
    UNION ALL
    SELECT * FROM call_graph_degree_hubs
    UNION ALL
    SELECT * FROM import_graph_degree_hubs
    UNION ALL
    SELECT * FROM import_graph_large_scc
    UNION ALL
    SELECT * FROM import_graph_cross_package_cycles
    UNION ALL
    SELECT * FROM symbol_graph_hubs
  )

SELECT check_name, severity, path, detail, context
FROM findings
ORDER BY check_name, path NULLS FIRST, detail
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
    'analytics.module_profile': `-- Files that share a module name are one module; its path, tags and owners are those of the first.
WITH modules AS (
  SELECT
    module,
    min(path) AS path,
    min_by(language, path) AS language,
    count(*) AS file_count,
    min_by(tags, path) AS tags,
    min_by(owners, path) AS owners
  FROM core.modules
  GROUP BY module
),

files AS (
  SELECT
    module,
    sum(class_count) AS class_count,
    avg(ast_complexity) AS avg_file_complexity,
    max(ast_complexity) AS max_file_complexity
  FROM analytics.file_profile
  GROUP BY module
),

functions AS (
  SELECT
    module,
    sum(loc) AS total_loc,
    sum(logical_loc) AS total_logical_loc,
    count(*) AS function_count,
    count(*) FILTER (risk_level = 'high') AS high_risk_function_count,
    count(*) FILTER (risk_level = 'medium') AS medium_risk_function_count,
    count(*) FILTER (risk_level = 'low') AS low_risk_function_count,
    max(risk_score) AS max_risk_score,
    avg(risk_score) AS avg_risk_score,
    count(*) FILTER (tested) AS tested_function_count,
    count(*) FILTER (NOT tested) AS untested_function_count
  FROM analytics.function_profile
  GROUP BY module
),

coverage AS (
  SELECT available FROM core.signals WHERE signal = 'coverage'
),

imports AS (
  SELECT
    src_module AS module,
    count(DISTINCT dst_module) AS fan_out,
    min(cycle_group) AS cycle_group,
    bool_or(src_module = dst_module) AS imports_itself
  FROM graph.import_graph_edges
  GROUP BY src_module
),

importers AS (
  SELECT dst_module AS module, count(DISTINCT src_module) AS fan_in
  FROM graph.import_graph_edges
  GROUP BY dst_module
),

-- Whoever is in a cycle imports something, so the members of a group are all among the importing modules.
cycles AS (
  SELECT cycle_group, count(*) AS members FROM imports GROUP BY cycle_group
)

SELECT
  modules.module,
  modules.path,
  modules.language,
  modules.file_count,
  coalesce(functions.total_loc, 0) AS total_loc,
  coalesce(functions.total_logical_loc, 0) AS total_logical_loc,
  coalesce(functions.function_count, 0) AS function_count,
  coalesce(files.class_count, 0) AS class_count,
  files.avg_file_complexity,
  files.max_file_complexity,
  coalesce(functions.high_risk_function_count, 0) AS high_risk_function_count,
  coalesce(functions.medium_risk_function_count, 0) AS medium_risk_function_count,
  coalesce(functions.low_risk_function_count, 0) AS low_risk_function_count,
  functions.max_risk_score,
  functions.avg_risk_score,
  CASE WHEN coverage.available THEN functions.tested_function_count / functions.function_count END
    AS module_coverage_ratio,
  CASE WHEN coverage.available THEN coalesce(functions.tested_function_count, 0) END AS tested_function_count,
  CASE WHEN coverage.available THEN coalesce(functions.untested_function_count, 0) END AS untested_function_count,
  coalesce(importers.fan_in, 0) AS import_fan_in,
  coalesce(imports.fan_out, 0) AS import_fan_out,
  imports.cycle_group,
  coalesce(cycles.members > 1 OR imports.imports_itself, false) AS in_cycle,
  modules.tags,
  modules.owners
FROM modules
LEFT JOIN coverage ON true
LEFT JOIN files ON files.module = modules.module
LEFT JOIN functions ON functions.module = modules.module
LEFT JOIN imports ON imports.module = modules.module
LEFT JOIN importers ON importers.module = modules.module
LEFT JOIN cycles ON cycles.cycle_group = imports.cycle_group
ORDER BY modules.module
`,
    'analytics.typedness': `-- A function is at the top level when its qualname adds only its own name to the module's.
WITH functions AS (
  SELECT
    types.rel_path,
    sum(types.total_params) AS params,
    sum(types.annotated_params) AS annotated_params,
    count(*) AS functions,
    count(*) FILTER (types.has_return_annotation) AS annotated_returns,
    count(*) FILTER (
      NOT types.fully_typed
      AND types.kind = 'function'
      AND strpos(substr(types.qualname, length(modules.module) + 2), '.') = 0
    ) AS untyped_defs
  FROM analytics.function_types AS types
  JOIN core.modules AS modules ON modules.path = types.rel_path
  GROUP BY types.rel_path
),

files AS (
  SELECT
    metrics.rel_path AS path,
    greatest(diagnostics.pyrefly_errors, diagnostics.pyright_errors, diagnostics.mypy_errors) AS type_error_count,
    CASE WHEN functions.params > 0 THEN functions.annotated_params / functions.params ELSE 1 END AS params,
    CASE WHEN functions.functions > 0 THEN functions.annotated_returns / functions.functions ELSE 1 END AS "returns",
    coalesce(functions.untyped_defs, 0) AS untyped_defs
  FROM core.ast_metrics AS metrics
  LEFT JOIN functions ON functions.rel_path = metrics.rel_path
  LEFT JOIN analytics.static_diagnostics AS diagnostics ON diagnostics.rel_path = metrics.rel_path
)

SELECT
  files.path,
  files.type_error_count,
  json_object('params', files.params, 'returns', files."returns") AS annotation_ratio,
  files.untyped_defs,
  coalesce(files.type_error_count > 0, false) OR files.untyped_defs > 0 AS overlay_needed
FROM files
ORDER BY files.path
`,
    'core.goid_crosswalk': `WITH
  -- A definition's node begins at its header and ends where the entity does; a module has one node.
  nodes AS (
    SELECT
      path,
      qnames ->> 0 AS qualname,
      CASE WHEN kind = 'Module' THEN NULL ELSE (span -> 'end' ->> 0)::INTEGER END AS end_line,
      (span -> 'start' ->> 0)::INTEGER AS header_line,
      node_id
    FROM core.cst_nodes
    WHERE kind IN ('Module', 'ClassDef', 'FunctionDef')
  ),

  entity_nodes AS (
    SELECT
      goids.goid_h128,
      min_by(nodes.node_id, (nodes.header_line, nodes.node_id)) AS node_id,
      min(nodes.header_line) AS header_line
    FROM core.goids AS goids
    JOIN nodes
      ON
        nodes.path = goids.rel_path
        AND nodes.qualname = goids.qualname
        AND nodes.end_line IS NOT DISTINCT FROM goids.end_line
        AND nodes.header_line >= goids.start_line
    GROUP BY goids.goid_h128
  ),

  symbols AS (
    SELECT
      relative_path AS path,
      unnest(from_json(names, '["VARCHAR"]')) AS symbol,
      unnest(range(json_array_length(names)::INTEGER)) AS number,
      unnest(from_json(definitions, '["INTEGER"]')) AS definition_count
    FROM core.scip_documents
  ),

  -- On a line of parameters and decorators only the name of the entity counts: its descriptor is the last of the symbol.
  entities AS (
    SELECT
      path,
      number,
      symbol,
      regexp_extract(symbol, '([^/#.\`:]+)\`?(?:#|\\(\\)\\.)$', 1) AS name
    FROM symbols
    WHERE ends_with(symbol, '#') OR ends_with(symbol, '().')
  ),

  occurrences AS (
    SELECT
      relative_path AS path,
      unnest(from_json(places, '[["INTEGER"]]')) AS place
    FROM core.scip_documents
  ),

  named AS (
    SELECT
      entities.path,
      entities.symbol,
      entities.name,
      place[3] + 1 AS line,
      place[4] AS range_column,
      place[2] & 1 = 0 AS is_use
    FROM occurrences
    JOIN entities ON entities.path = occurrences.path AND entities.number = place[1]
  ),

  -- Where a name is bound again, the index calls only its first binding a definition.
  entity_symbols AS (
    SELECT
      goids.goid_h128,
      min_by(named.symbol, (named.is_use, named.range_column)) AS symbol
    FROM core.goids AS goids
    JOIN entity_nodes ON entity_nodes.goid_h128 = goids.goid_h128
    JOIN named
      ON
        named.path = goids.rel_path
        AND named.line = entity_nodes.header_line
        AND named.name = regexp_extract(goids.qualname, '[^.]+$')
    WHERE goids.kind <> 'module'
    GROUP BY goids.goid_h128
  ),

  module_symbols AS (
    SELECT path, min(symbol) AS symbol
    FROM symbols
    WHERE definition_count > 0 AND ends_with(symbol, '/__init__:')
    GROUP BY path
  )

SELECT
  goids.urn AS goid,
  goids.language AS lang,
  modules.module AS module_path,
  goids.rel_path AS file_path,
  goids.start_line,
  goids.end_line,
  CASE WHEN goids.kind = 'module' THEN module_symbols.symbol ELSE entity_symbols.symbol END AS scip_symbol,
  goids.qualname AS ast_qualname,
  entity_nodes.node_id AS cst_node_id,
  goids.rel_path || ':' || goids.start_line || ':' || coalesce(goids.end_line, goids.start_line) AS chunk_id,
  NULL AS symbol_id
FROM core.goids AS goids
LEFT JOIN core.modules AS modules ON modules.path = goids.rel_path
LEFT JOIN entity_nodes ON entity_nodes.goid_h128 = goids.goid_h128
LEFT JOIN entity_symbols ON entity_symbols.goid_h128 = goids.goid_h128
LEFT JOIN module_symbols ON module_symbols.path = goids.rel_path
ORDER BY goids.rel_path, goids.start_line, goids.urn
`,
    'docs.scip_index_view': `WITH
  occurrences AS (
    SELECT
      repo,
      "commit",
      relative_path,
      position_encoding,
      tool,
      unnest(
        list_transform(
          from_json(places, '[["INTEGER"]]'),
          lambda place: {'symbol': names[place[1] + 1], 'place': place}
        ),
        recursive := true
      )
    FROM (SELECT * REPLACE (from_json(names, '["VARCHAR"]') AS names) FROM core.scip_documents)
  )

SELECT
  repo,
  "commit",
  relative_path,
  symbol,
  place[2] AS symbol_roles,
  place[2] & 1 = 1 AS is_definition,
  place[3] + 1 AS start_line,
  place[4] AS start_column,
  place[5] + 1 AS end_line,
  place[6] AS end_column,
  position_encoding,
  tool
FROM occurrences
`,
    'docs.v_call_graph_enriched': `SELECT
  edges.caller_goid_h128,
  callers.urn AS caller_urn,
  callers.rel_path AS caller_rel_path,
  callers.qualname AS caller_qualname,
  caller_risk.risk_level AS caller_risk_level,
  caller_risk.risk_score AS caller_risk_score,
  edges.callee_goid_h128,
  callees.urn AS callee_urn,
  callees.rel_path AS callee_rel_path,
  callees.qualname AS callee_qualname,
  callee_risk.risk_level AS callee_risk_level,
  callee_risk.risk_score AS callee_risk_score,
  edges.callsite_path,
  edges.callsite_line,
  edges.callsite_col,
  edges.language,
  edges.kind,
  edges.resolved_via,
  edges.confidence,
  edges.evidence_json,
  edges.repo,
  edges."commit"
FROM graph.call_graph_edges AS edges
LEFT JOIN core.goids AS callers
  ON callers.goid_h128 = edges.caller_goid_h128 AND callers.repo = edges.repo AND callers."commit" = edges."commit"
LEFT JOIN core.goids AS callees
  ON callees.goid_h128 = edges.callee_goid_h128 AND callees.repo = edges.repo AND callees."commit" = edges."commit"
LEFT JOIN analytics.goid_risk_factors AS caller_risk
  ON caller_risk.function_goid_h128 = edges.caller_goid_h128
  AND caller_risk.repo = edges.repo
  AND caller_risk."commit" = edges."commit"
LEFT JOIN analytics.goid_risk_factors AS callee_risk
  ON callee_risk.function_goid_h128 = edges.callee_goid_h128
  AND callee_risk.repo = edges.repo
  AND callee_risk."commit" = edges."commit"
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
`,
    'docs.v_test_to_function': `SELECT
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
`,
    'graph.symbol_use_edges': `WITH
  names AS (
    SELECT
      relative_path AS path,
      unnest(from_json(names, '["VARCHAR"]')) AS symbol,
      unnest(from_json(definitions, '["INTEGER"]')) AS definition_count,
      unnest(from_json(uses, '["INTEGER"]')) AS use_count
    FROM core.scip_documents
  ),

  -- A relative import has a symbol of its own, which is no definition but says which one it stands for.
  relationships AS (
    SELECT
      path,
      symbol,
      unnest(relationships) AS relationship
    FROM (
      SELECT
        relative_path AS path,
        unnest(
          from_json(symbols, '[{"symbol":"VARCHAR","relationships":[{"symbol":"VARCHAR","is_definition":"BOOLEAN"}]}]'),
          recursive := true
        )
      FROM core.scip_documents
      WHERE contains(symbols, '"is_definition":true')
    )
  ),

  definitions AS (
    SELECT path, symbol, symbol AS meant
    FROM names
    WHERE definition_count > 0 AND NOT starts_with(symbol, 'local ')
    UNION ALL
    SELECT DISTINCT path, symbol, relationship.symbol AS meant
    FROM relationships
    WHERE relationship.is_definition AND relationship.symbol <> symbol
  ),

  uses AS (
    SELECT path, symbol, use_count
    FROM names
    WHERE use_count > 0 AND NOT starts_with(symbol, 'local ')
  )

SELECT
  definitions.meant AS symbol,
  definitions.path AS def_path,
  uses.path AS use_path,
  definitions.path = uses.path AS same_file,
  coalesce(any_value(def_modules.module = use_modules.module), false) AS same_module,
  sum(uses.use_count)::INTEGER AS use_count
FROM definitions
JOIN uses ON uses.symbol = definitions.symbol
LEFT JOIN core.modules AS def_modules ON def_modules.path = definitions.path
LEFT JOIN core.modules AS use_modules ON use_modules.path = uses.path
GROUP BY definitions.meant, definitions.path, uses.path
ORDER BY definitions.meant, definitions.path, uses.path
`,
};
/** The tables and views that each of them names. */
exports.READS = {
    'analytics.file_profile': ['analytics.function_profile', 'analytics.hotspots', 'analytics.static_diagnostics', 'analytics.typedness', 'core.ast_metrics', 'core.modules', 'core.signals'],
    'analytics.function_profile': ['analytics.coverage_functions', 'analytics.function_metrics', 'analytics.function_types', 'analytics.goid_risk_factors', 'analytics.test_catalog', 'analytics.test_coverage_edges', 'core.docstrings', 'core.modules', 'core.settings', 'graph.call_graph_edges', 'graph.call_graph_nodes'],
    'analytics.goid_risk_factors': ['analytics.coverage_functions', 'analytics.function_metrics', 'analytics.function_types', 'analytics.hotspots', 'analytics.static_diagnostics', 'analytics.test_coverage_edges', 'analytics.typedness', 'core.modules', 'core.settings'],
    'analytics.graph_validation': ['core.ast_nodes', 'core.goids', 'core.modules', 'graph.call_graph_edges', 'graph.import_graph_edges', 'graph.symbol_use_edges'],
    'analytics.hotspots': ['core.ast_metrics', 'core.file_history', 'core.settings', 'core.signals'],
    'analytics.module_profile': ['analytics.file_profile', 'analytics.function_profile', 'core.modules', 'core.signals', 'graph.import_graph_edges'],
    'analytics.typedness': ['analytics.function_types', 'analytics.static_diagnostics', 'core.ast_metrics', 'core.modules'],
    'core.goid_crosswalk': ['core.cst_nodes', 'core.goids', 'core.modules', 'core.scip_documents'],
    'docs.scip_index_view': ['core.scip_documents'],
    'docs.v_call_graph_enriched': ['analytics.goid_risk_factors', 'core.goids', 'graph.call_graph_edges'],
    'docs.v_file_summary': ['analytics.goid_risk_factors', 'analytics.hotspots', 'analytics.static_diagnostics', 'analytics.typedness', 'core.ast_metrics', 'core.modules'],
    'docs.v_function_summary': ['analytics.function_metrics', 'analytics.function_types', 'analytics.goid_risk_factors', 'core.docstrings'],
    'docs.v_test_to_function': ['analytics.goid_risk_factors', 'analytics.test_catalog', 'analytics.test_coverage_edges'],
    'graph.symbol_use_edges': ['core.modules', 'core.scip_documents'],
};


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SCHEMA_VERSION = void 0;
exports.createTable = createTable;
exports.qualified = qualified;
exports.migrate = migrate;
exports.storedTables = storedTables;
const dataset_1 = __webpack_require__(11302);
const errors_1 = __webpack_require__(65995);
const database_1 = __webpack_require__(90131);
/** Raised whenever a declaration changes in a way that readers of an older database would notice. */
exports.SCHEMA_VERSION = 1;
/** Where the database records which schema version wrote it. */
const VERSION_TABLE = 'codeintel_schema';
/**
 * `CREATE TABLE IF NOT EXISTS` for a declared table, in the given catalog. Keys are checked before rows are
 * published, not declared: their indexes made the file half as large again and publishing twice as slow.
 */
function createTable(catalog, table) {
    const lines = Object.entries(table.columns).map(([name, column]) => `${(0, database_1.identifier)(name)} ${columnType(column)}`);
    return `CREATE TABLE IF NOT EXISTS ${qualified(catalog, table.name)} (${lines.join(', ')})`;
}
function qualified(catalog, name) {
    return (0, database_1.identifier)(catalog, ...name.split('.'));
}
/**
 * Brings an attached database up to the declared datasets: creates what is missing, adds missing columns,
 * replaces views, and never drops a table or a column. Runs inside the caller's transaction.
 * @throws UserError when a newer version of CodeIntel wrote the database.
 */
async function migrate(database, catalog, datasets, viewSql) {
    await refuseNewer(database, catalog);
    for (const layer of new Set(datasets.map(dataset_1.layerOf))) {
        await database.run(`CREATE SCHEMA IF NOT EXISTS ${(0, database_1.identifier)(catalog, layer)}`);
    }
    const present = await columnsOf(database, catalog);
    for (const dataset of datasets) {
        if (dataset.kind === 'view')
            continue;
        const columns = present.get(dataset.name);
        if (!columns)
            await database.run(createTable(catalog, dataset));
        else
            await fitColumns(database, catalog, dataset, columns);
    }
    await createViews(database, catalog, datasets, viewSql);
    const versions = (0, database_1.identifier)(catalog, 'main', VERSION_TABLE);
    await database.run(`CREATE OR REPLACE TABLE ${versions} AS SELECT ${exports.SCHEMA_VERSION}::INTEGER AS version`);
}
async function refuseNewer(database, catalog) {
    const known = await database.rows(`SELECT 1 AS known FROM duckdb_tables() WHERE database_name = ${(0, database_1.literal)(catalog)} AND table_name = '${VERSION_TABLE}'`);
    if (known.length === 0)
        return;
    const [row] = await database.rows(`SELECT version FROM ${(0, database_1.identifier)(catalog, 'main', VERSION_TABLE)}`);
    if (row && row.version > exports.SCHEMA_VERSION) {
        throw new errors_1.UserError(`The database was written by a newer CodeIntel (schema ${row.version}; this version knows ${exports.SCHEMA_VERSION}): ` +
            'update CodeIntel, or choose another database with --db-path.');
    }
}
/** The declared tables that an open database has, with the columns it has of them: an older one lacks the newest. */
async function storedTables(database, tables) {
    const [current] = await database.rows('SELECT current_catalog() AS catalog');
    const present = await columnsOf(database, current.catalog);
    return tables.flatMap((table) => {
        const stored = present.get(table.name);
        if (!stored)
            return [];
        return [
            { ...table, columns: Object.fromEntries(Object.entries(table.columns).filter(([name]) => stored.has(name))) },
        ];
    });
}
/** Table → column → whether it takes NULL. */
async function columnsOf(database, catalog) {
    const rows = await database.rows(`SELECT schema_name || '.' || table_name AS name, column_name, is_nullable FROM duckdb_columns() WHERE database_name = ${(0, database_1.literal)(catalog)}`);
    const tables = new Map();
    for (const row of rows) {
        const columns = tables.get(row.name) ?? new Map();
        tables.set(row.name, columns.set(row.column_name, row.is_nullable));
    }
    return tables;
}
/**
 * New columns are nullable whatever the declaration says: rows of older snapshots have no value for them. Columns
 * that are no longer declared, or no longer required, take NULL from now on: new rows may have no value for them.
 */
async function fitColumns(database, catalog, table, present) {
    const alter = `ALTER TABLE ${qualified(catalog, table.name)}`;
    for (const [name, column] of Object.entries(table.columns)) {
        if (!present.has(name))
            await database.run(`${alter} ADD COLUMN ${(0, database_1.identifier)(name)} ${column.type}`);
    }
    for (const [name, nullable] of present) {
        const stillRequired = table.columns[name]?.nullable === false;
        if (!nullable && !stillRequired)
            await database.run(`${alter} ALTER COLUMN ${(0, database_1.identifier)(name)} DROP NOT NULL`);
    }
}
/** A view keeps its SQL as written, so names in it must resolve in its own catalog while it is created. */
async function createViews(database, catalog, datasets, viewSql) {
    const [current] = await database.rows('SELECT current_catalog() AS catalog');
    await database.run(`USE ${(0, database_1.identifier)(catalog)}`);
    for (const dataset of datasets) {
        if (dataset.kind === 'view')
            await database.run(`CREATE OR REPLACE VIEW ${(0, database_1.identifier)(...dataset.name.split('.'))} AS ${viewSql(dataset.name)}`);
    }
    await database.run(`USE ${(0, database_1.identifier)(current.catalog)}`);
}
function columnType(column) {
    return `${column.type}${column.nullable ? '' : ' NOT NULL'}`;
}


/***/ })

};
;