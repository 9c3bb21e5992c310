"use strict";
exports.id = 523;
exports.ids = [523];
exports.modules = {

/***/ 84040:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.configured = configured;
/** The options of a run, with what the configuration says where they say nothing. */
function configured(configuration, options) {
    const { types = {}, targets } = options;
    const said = {
        sourceRoots: configuration['source-roots'],
        scip: configuration.scip,
        coverage: configuration.coverage,
        tests: configuration.tests,
        tagsIndex: configuration['tags-index'],
        historyWindow: configuration['history-window'],
        workers: configuration.workers,
    };
    const isSaid = ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0);
    return {
        ...Object.fromEntries(Object.entries(said).filter(isSaid)),
        ...options,
        targets: targets.length > 0 ? targets : (configuration.targets ?? []),
        types: {
            reports: types.reports ?? configuration['type-reports'],
            pyright: types.pyright ?? configuration.pyright,
        },
    };
}


/***/ }),

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

/***/ 60784:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readOwners = readOwners;
exports.parseOwners = parseOwners;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const diagnostic_1 = __webpack_require__(37310);
const repo_text_1 = __webpack_require__(71477);
const wildcard_1 = __webpack_require__(54727);
/** Where GitHub looks; the first file found is the only one that counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub ignores a larger file. */
const MAX_BYTES = 3 * 1024 * 1024;
const report = (0, diagnostic_1.reporter)('config');
/** Reads the CODEOWNERS file of the repository whose top is `top`. */
function readOwners(top) {
    const path = PLACES.find((place) => (0, node_fs_1.lstatSync)((0, node_path_1.join)(top, place), { throwIfNoEntry: false }));
    const file = path === undefined ? null : (0, repo_text_1.readRepoText)(top, path, MAX_BYTES);
    const nobody = { ownersOf: () => [], diagnostics: [] };
    if (path === undefined || file === null)
        return { ...nobody, evidence: { reason: `there is no ${PLACES.join(', ')}` } };
    if ('text' in file)
        return { ...parseOwners(path, file.text), evidence: { source: path } };
    const reason = `${path} was not used: ${file.problem}`;
    const message = `${reason}. Replace it by a readable text file.`;
    return { ...nobody, evidence: { reason }, diagnostics: [report('warning', 'codeowners-unreadable', path, message)] };
}
/** Parses CODEOWNERS text as GitHub does: the last matching line wins, a line it cannot read is skipped. */
function parseOwners(path, text) {
    const rules = [];
    const diagnostics = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const [pattern, ...owners] = wordsOf(line);
        if (pattern === undefined)
            continue;
        const problem = problemOf(pattern, owners);
        if (problem === null)
            rules.push({ matches: pathPattern(pattern), owners });
        else
            diagnostics.push(report('warning', 'codeowners-line', path, `Line skipped: ${problem}.`, index + 1));
    }
    rules.reverse();
    const ownersOf = (file) => {
        const segments = file.split('/').map((segment) => [...segment]);
        return rules.find((rule) => rule.matches(segments))?.owners ?? [];
    };
    return { ownersOf, diagnostics };
}
/** Splits at white space that is not escaped and drops the comment. */
function wordsOf(line) {
    const words = line.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment === -1 ? words : words.slice(0, comment);
}
function problemOf(pattern, owners) {
    if (pattern.startsWith('!'))
        return 'CODEOWNERS has no negation with "!"';
    if (pattern.includes('['))
        return 'CODEOWNERS has no character ranges with "[ ]"';
    if (pattern.startsWith('\\#'))
        return 'CODEOWNERS has no escape for a leading "#"';
    const odd = owners.find((owner) => !/^(?:@[^\s/@]+(?:\/[^\s/@]+)?|[^\s@]+@[^\s@]+)$/.test(owner));
    return odd === undefined ? null : `${JSON.stringify(odd)} is neither @user, @organisation/team nor an e-mail address`;
}
const ANY_DEPTH = Symbol('**');
/**
 * A pattern with a slash before its end is anchored at the top, any other matches at every depth. What it
 * names is a file or a folder with everything below; only a final `*` stays within its folder.
 */
function pathPattern(pattern) {
    const folderOnly = pattern.endsWith('/');
    const words = pattern.split('/').filter((word) => word !== '');
    const anchored = /\/./.test(pattern);
    const segments = words.map((word) => (word === '**' ? ANY_DEPTH : (0, wildcard_1.segmentGlob)(word)));
    if (!anchored)
        segments.unshift(ANY_DEPTH);
    // `a/**` is what lies below `a`, and `a/` the same; every other pattern also matches the file itself.
    const last = words.at(-1);
    const rest = folderOnly || last === '**' ? 'below' : last === '*' && anchored ? 'exact' : 'itself-or-below';
    if (last === '**')
        segments.pop();
    return (path) => matchSegments(segments, path, rest);
}
/** As for characters: greedy, and on a mismatch the last `**` takes one segment more. */
function matchSegments(segments, path, rest) {
    const fits = (used) => rest === 'exact' ? used === path.length : rest === 'below' ? used < path.length : true;
    let segment = 0;
    let at = 0;
    let depth = -1;
    let resume = 0;
    for (;;) {
        const wanted = segments[segment];
        if (wanted === undefined) {
            if (fits(at))
                return true;
        }
        else if (wanted === ANY_DEPTH) {
            depth = ++segment;
            resume = at;
            continue;
        }
        else if (at < path.length && wanted(path[at])) {
            segment++;
            at++;
            continue;
        }
        if (depth === -1 || resume >= path.length)
            return false;
        segment = depth;
        at = ++resume;
    }
}


/***/ }),

/***/ 4846:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readEnv = void 0;
const private_block_1 = __webpack_require__(82078);
const ASSIGNMENT = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]{0,127})\s*(?:=|:\s)\s*(.*)$/;
/** `NAME=value`, with `export`, comments, and values in quotes that may go over several lines. */
const readEnv = (text, keys) => {
    let problemLine;
    let quote = null;
    let quoteLine = 0;
    const isPrivate = (0, private_block_1.privateBlock)();
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        if (quote !== null) {
            if (endsQuote(line, quote))
                quote = null;
            continue;
        }
        const content = line.trim();
        if (isPrivate(content) || content === '' || content.startsWith('#'))
            continue;
        const assignment = ASSIGNMENT.exec(content);
        if (!assignment) {
            problemLine ??= index + 1;
            continue;
        }
        keys.add(assignment[1]);
        const value = assignment[2];
        const first = value[0];
        if ((first === '"' || first === "'" || first === '`') && !endsQuote(value.slice(1), first)) {
            quote = first;
            quoteLine = index + 1;
        }
    }
    if (quote !== null)
        return { message: 'a quote is not closed; names after it were not read', line: quoteLine };
    return problemLine === undefined ? null : { message: 'a line is not NAME=value', line: problemLine };
};
exports.readEnv = readEnv;
function endsQuote(text, quote) {
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '\\' && quote !== "'")
            at++;
        else if (text[at] === quote)
            return true;
    }
    return false;
}


/***/ }),

/***/ 64658:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatOf = formatOf;
exports.lineAt = lineAt;
/** Files that tools write and nobody configures. */
const LOCK_FILES = new Set([
    ...['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'composer.lock.json', 'conda-lock.yml'],
]);
const EXTENSIONS = {
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    json: 'json',
    ini: 'ini',
    cfg: 'ini',
    env: 'env',
};
/** Null for a file that holds no configuration. */
function formatOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name.startsWith('.env'))
        return 'env';
    if (LOCK_FILES.has(name))
        return null;
    const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : null;
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}


/***/ }),

/***/ 97417:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readConfigFiles = readConfigFiles;
const diagnostic_1 = __webpack_require__(37310);
const exclusions_1 = __webpack_require__(61672);
const repo_text_1 = __webpack_require__(71477);
const env_1 = __webpack_require__(4846);
const format_1 = __webpack_require__(64658);
const ini_1 = __webpack_require__(40235);
const json_1 = __webpack_require__(43019);
const keys_1 = __webpack_require__(29129);
const toml_1 = __webpack_require__(69353);
const yaml_1 = __webpack_require__(53282);
const MIB = 1024 * 1024;
/** A larger file holds data, not configuration. YAML takes many times its size to parse. */
const MAX_BYTES = {
    yaml: MIB,
    toml: 4 * MIB,
    json: 4 * MIB,
    ini: 4 * MIB,
    env: 4 * MIB,
};
const MAX_KEYS_PER_FILE = 20_000;
/** For the whole repository: what is read, and what is kept. */
const MAX_TOTAL_BYTES = 16 * MIB;
const MAX_TOTAL_KEYS = 200_000;
/** Files that every output folder of ours holds. */
const OUTPUT_FILES = ['index.json', 'run_manifest.json'];
const READERS = {
    yaml: yaml_1.readYaml,
    toml: toml_1.readToml,
    json: json_1.readJson,
    ini: ini_1.readIni,
    env: env_1.readEnv,
};
const report = (0, diagnostic_1.reporter)('config');
/**
 * Reads the keys of the configuration files among `paths`; `root` must be a real path. Where they are too many,
 * those nearest to the top of the repository are read.
 */
function readConfigFiles(root, paths) {
    const files = [];
    const diagnostics = [];
    const leftOut = [];
    let bytesLeft = MAX_TOTAL_BYTES;
    let keysLeft = MAX_TOTAL_KEYS;
    for (const { path, format } of configFilesAmong(paths)) {
        const file = (0, repo_text_1.readRepoText)(root, path, MAX_BYTES[format]);
        if (file === null)
            continue;
        if ('problem' in file) {
            const message = `The configuration keys of the file are missing: ${file.problem}.`;
            diagnostics.push(report('warning', 'config-unreadable', path, message));
            continue;
        }
        if (file.text.length > bytesLeft || keysLeft === 0) {
            leftOut.push(path);
            continue;
        }
        const limit = Math.min(keysLeft, MAX_KEYS_PER_FILE);
        const keys = new keys_1.Keys(limit);
        const problem = readKeys(READERS[format], file.text, keys);
        if (problem) {
            const message = `Configuration keys of the file may be missing: ${problem.message}. Correct it to have all of them.`;
            diagnostics.push(report('warning', 'config-syntax', path, message, problem.line));
        }
        if (keys.incomplete) {
            const message = `The file has more than ${limit} keys, or some that are too deep or too long to be configuration: the others are listed.`;
            diagnostics.push(report('info', 'config-keys', path, message));
        }
        bytesLeft -= file.text.length;
        keysLeft -= keys.list.length;
        files.push({ path, format, keys: keys.list });
    }
    if (leftOut.length > 0) {
        const message = `Configuration files that were not read: ${leftOut.length}, e.g. ${leftOut[0]}. Together they have more than ${MAX_TOTAL_BYTES / MIB} MB or ${MAX_TOTAL_KEYS} keys.`;
        diagnostics.push(report('warning', 'config-files', null, message));
    }
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), diagnostics };
}
/** The least deep ones first, then by path. What an earlier run wrote into the repository is no part of it. */
function configFilesAmong(paths) {
    const listed = new Set(paths);
    const isPackage = (folder) => listed.has(`${folder}/__init__.py`);
    const isOutput = (folder) => OUTPUT_FILES.every((name) => listed.has(`${folder}${name}`));
    const found = paths.toSorted().flatMap((path) => {
        const format = (0, format_1.formatOf)(path);
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        if (format === null || (0, exclusions_1.excludedByName)(path, isPackage) !== null || isOutput(folder))
            return [];
        return [{ path, format }];
    });
    const depth = (path) => path.split('/').length;
    return found.sort((a, b) => depth(a.path) - depth(b.path));
}
function readKeys(read, text, keys) {
    if (text.includes('\0'))
        return { message: 'it holds NUL bytes, so it is not text', line: undefined };
    try {
        const problem = read(text, keys);
        if (problem || !text.includes('\ufffd'))
            return problem;
        return { message: 'it holds bytes that are not UTF-8', line: undefined };
    }
    catch (error) {
        // A parser that gives up on a file of thousands of nested levels.
        if (error instanceof RangeError)
            return { message: 'it is nested too deeply', line: undefined };
        throw error;
    }
}


/***/ }),

/***/ 40235:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readIni = void 0;
const private_block_1 = __webpack_require__(82078);
/**
 * As Python's `configparser` reads it, which also gives option names in lower case. Nothing is interpolated; a
 * section without options is a key itself.
 */
const readIni = (text, keys) => {
    let section = null;
    let sectionIsEmpty = false;
    /** Lines that stand further in than their option belong to its value. */
    let optionIndent = null;
    let problemLine;
    const isPrivate = (0, private_block_1.privateBlock)();
    const endSection = () => {
        if (section !== null && sectionIsEmpty)
            keys.add(section);
    };
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        const content = line.trim();
        if (isPrivate(content) || content === '' || /^[#;]/.test(content))
            continue;
        const indent = line.search(/\S/);
        if (optionIndent !== null && indent > optionIndent)
            continue;
        const header = /^\[(.+)\]/.exec(content);
        const option = /^([^=:]*[^=:\s])\s*[=:]/.exec(content);
        optionIndent = null;
        if (header) {
            endSection();
            section = header[1];
            sectionIsEmpty = true;
        }
        else if (option && section !== null) {
            keys.add(`${section}.${option[1].toLowerCase()}`);
            sectionIsEmpty = false;
            optionIndent = indent;
        }
        else
            problemLine ??= index + 1;
    }
    endSection();
    return problemLine === undefined
        ? null
        : { message: 'a line is neither a [section] nor, below one, an option with a value', line: problemLine };
};
exports.readIni = readIni;


/***/ }),

/***/ 43019:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readJson = void 0;
const jsonc_parser_1 = __webpack_require__(99547);
const format_1 = __webpack_require__(64658);
const keys_1 = __webpack_require__(29129);
/** JSON, also with comments and trailing commas. */
const readJson = (text, keys) => {
    try {
        keys.addAll(JSON.parse(text), keys_1.entriesOf);
        return null;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    const errors = [];
    const value = (0, jsonc_parser_1.parse)(text, errors, { allowTrailingComma: true });
    if (value !== undefined)
        keys.addAll(value, keys_1.entriesOf);
    const first = errors[0];
    if (!first)
        return null;
    return { message: `it is not valid JSON (${(0, jsonc_parser_1.printParseErrorCode)(first.error)})`, line: (0, format_1.lineAt)(text, first.offset) };
};
exports.readJson = readJson;


/***/ }),

/***/ 29129:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Keys = void 0;
exports.entriesOf = entriesOf;
exports.indexed = indexed;
/** A level deeper than any configuration has; what lies below is left out. */
const MAX_DEPTH = 64;
/** Longer ones are data, or text that was taken for a key by mistake. */
const MAX_LENGTH = 300;
/** Nodes to look at for each key that may be kept: aliases of aliases can stand for any number of them. */
const VISITS_PER_KEY = 20;
/** The keys found in a file: distinct, in its order, and no more than a limit. Values never get in here. */
class Keys {
    limit;
    found = new Set();
    /** Whether some key was left out. */
    incomplete = false;
    constructor(limit) {
        this.limit = limit;
    }
    get full() {
        return this.found.size >= this.limit;
    }
    get list() {
        return [...this.found];
    }
    add(key) {
        if (key.length > MAX_LENGTH || (this.full && !this.found.has(key)))
            this.incomplete = true;
        else
            this.found.add(key);
    }
    /** Adds the keys of a value as parsers for data give it; `keyed` tells what has keys from what is a value. */
    addAll(root, keyed) {
        let visits = this.limit * VISITS_PER_KEY;
        const visit = (value, path, depth) => {
            const entries = depth < MAX_DEPTH ? keyed(value) : null;
            if (entries === null && depth >= MAX_DEPTH)
                this.incomplete = true;
            let empty = true;
            for (const [key, inner] of entries ?? []) {
                if (this.full || --visits < 0) {
                    this.incomplete = true;
                    return;
                }
                empty = false;
                visit(inner, path === '' ? key : `${path}.${key}`, depth + 1);
            }
            if (empty && path !== '')
                this.add(path);
        };
        visit(root, '', 0);
    }
}
exports.Keys = Keys;
/** Objects and arrays of plain data. */
function entriesOf(value) {
    if (Array.isArray(value))
        return indexed(value);
    if (typeof value !== 'object' || value === null || value instanceof Date)
        return null;
    return Object.entries(value);
}
function* indexed(items) {
    let index = 0;
    for (const item of items)
        yield [String(index++), item];
}


/***/ }),

/***/ 82078:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.privateBlock = privateBlock;
/**
 * Tells the lines of a PEM block from others: its base64 ends in `=`, by which the line of a key would pass for
 * the name of an option.
 */
function privateBlock() {
    let inside = false;
    return (line) => {
        if (line.includes('-----END ')) {
            const ended = inside;
            inside = false;
            return ended;
        }
        const was = inside;
        inside ||= line.includes('-----BEGIN ');
        return was;
    };
}


/***/ }),

/***/ 69353:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readToml = void 0;
const smol_toml_1 = __webpack_require__(27106);
const keys_1 = __webpack_require__(29129);
const readToml = (text, keys) => {
    try {
        keys.addAll((0, smol_toml_1.parse)(text, { integersAsBigInt: 'asNeeded', maxDepth: 64 }), keys_1.entriesOf);
        return null;
    }
    catch (error) {
        if (!(error instanceof smol_toml_1.TomlError))
            throw error;
        return { message: 'it is not valid TOML', line: error.line };
    }
};
exports.readToml = readToml;


/***/ }),

/***/ 53282:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readYaml = void 0;
const yaml_1 = __webpack_require__(38815);
const keys_1 = __webpack_require__(29129);
/** All documents of a stream. Aliases count as what they stand for, `<<` as the keys that it brings in. */
const readYaml = (text, keys) => {
    const lines = new yaml_1.LineCounter();
    const documents = (0, yaml_1.parseAllDocuments)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    if ('empty' in documents)
        return null;
    for (const document of documents) {
        const anchors = anchorsOf(document);
        keys.addAll(document.contents, (node) => entriesOf(node, anchors));
    }
    const error = documents.flatMap(({ errors }) => errors)[0];
    if (!error)
        return null;
    return { message: `it is not valid YAML (${error.code})`, line: lines.linePos(error.pos[0]).line };
};
exports.readYaml = readYaml;
/** The first of each name; YAML lets a later one take over, which no configuration needs. */
function anchorsOf(document) {
    const anchors = new Map();
    const pending = [document.contents];
    while (pending.length > 0) {
        const node = pending.pop();
        if (!(0, yaml_1.isMap)(node) && !(0, yaml_1.isSeq)(node) && !(0, yaml_1.isScalar)(node))
            continue;
        if (node.anchor !== undefined && !anchors.has(node.anchor))
            anchors.set(node.anchor, node);
        if ((0, yaml_1.isMap)(node))
            for (const { key, value } of node.items)
                pending.push(key, value);
        else if ((0, yaml_1.isSeq)(node))
            for (const item of node.items)
                pending.push(item);
    }
    return anchors;
}
function entriesOf(node, anchors) {
    const meant = (0, yaml_1.isAlias)(node) ? (anchors.get(node.source) ?? null) : node;
    if ((0, yaml_1.isSeq)(meant))
        return (0, keys_1.indexed)(meant.items);
    return (0, yaml_1.isMap)(meant) ? pairsOf(meant.items, anchors) : null;
}
function* pairsOf(items, anchors) {
    for (const { key, value } of items) {
        // A key that is itself a list or a mapping has no name.
        if (!(0, yaml_1.isScalar)(key))
            continue;
        if (key.value !== '<<')
            yield [String(key.value), value];
        else
            for (const merged of (0, yaml_1.isSeq)(value) ? value.items : [value])
                yield* entriesOf(merged, anchors) ?? [];
    }
}


/***/ }),

/***/ 89590:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readCoverageConfig = readCoverageConfig;
const smol_toml_1 = __webpack_require__(27106);
const diagnostic_1 = __webpack_require__(37310);
const ini_1 = __webpack_require__(16683);
const repo_text_1 = __webpack_require__(71477);
/** In coverage.py's order; the first with settings for it counts, alone. */
const FILES = ['.coveragerc', '.coveragerc.toml', 'setup.cfg', 'tox.ini', 'pyproject.toml'];
const NONE = {
    path: null,
    excludeLines: null,
    excludeAlso: [],
    include: [],
    omit: [],
    paths: [],
    relativeFiles: false,
    diagnostics: [],
};
const problem = (0, diagnostic_1.reporter)('config');
/** Reads the coverage configuration of a repository; `root` must be a real path. */
function readCoverageConfig(root) {
    const diagnostics = [];
    for (const path of FILES) {
        const read = (0, repo_text_1.readRepoText)(root, path);
        if (read === null)
            continue;
        if ('problem' in read) {
            diagnostics.push(unread(path, read.problem));
            continue;
        }
        const isOwn = path.startsWith('.coveragerc');
        let sections;
        try {
            sections = path.endsWith('.toml') ? sectionsInToml(read.text, isOwn) : sectionsInIni(read.text, isOwn);
        }
        catch (error) {
            if (!(error instanceof smol_toml_1.TomlError))
                throw error;
            if (isOwn || MENTIONED.test(read.text))
                diagnostics.push(unread(path, error.message.split('\n')[0], error.line));
            continue;
        }
        if (sections === null)
            continue;
        if (sections.problem)
            diagnostics.push(refused(path, sections.problem));
        const texts = (option, value) => {
            if (value === undefined)
                return null;
            if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
                return value.map(withoutVariables);
            }
            const message = `${option} is not a list of strings and is passed over. Write \`${option} = ["…"]\`.`;
            diagnostics.push(problem('warning', 'coverage-config', path, message));
            return null;
        };
        const patterns = (option) => texts(option, report[option])
            ?.map((text) => text.trim())
            .filter(Boolean);
        const list = (option, value) => texts(option, value)?.flatMap((text) => splitUnlessToml(path, text)) ?? [];
        const { report, run } = sections;
        return {
            path,
            excludeLines: patterns('exclude_lines') ?? null,
            excludeAlso: patterns('exclude_also') ?? [],
            include: list('include', report.include),
            omit: list('omit', report.omit),
            paths: Object.entries(sections.paths)
                .map(([option, value]) => list(option, value))
                .filter((folders) => folders.length > 0),
            relativeFiles: isTrue(run.relative_files),
            diagnostics,
        };
    }
    return { ...NONE, diagnostics };
}
/** A broken file that says nothing of coverage.py would have had no settings for it. */
const MENTIONED = /tool\s*\.\s*["']?coverage/;
/** Null when the file has no settings for coverage.py. Its own file counts even when it is empty. */
function sectionsInIni(text, isOwn) {
    const { sections: found, problem } = (0, ini_1.parseIni)(text);
    const isUsed = [...found].some(([name, options]) => name.startsWith('coverage:') && options.size > 0);
    if (!isOwn && !isUsed)
        return null;
    const section = (name) => found.get(`coverage:${name}`) ?? (isOwn ? found.get(name) : undefined) ?? [];
    return { ...sections((name) => Object.fromEntries(section(name))), problem };
}
function sectionsInToml(text, isOwn) {
    const document = (0, smol_toml_1.parse)(text);
    const settings = tableIn(tableIn(document, 'tool'), 'coverage');
    const isUsed = Object.values(settings).some((section) => Object.keys(Object(section)).length > 0);
    if (!isOwn)
        return isUsed ? sections((name) => tableIn(settings, name)) : null;
    return sections((name) => tableIn(name in settings ? settings : document, name));
}
function sections(section) {
    return { report: section('report'), run: section('run'), paths: section('paths'), problem: null };
}
/** As `configparser` reads a boolean. */
function isTrue(value) {
    return value === true || (Array.isArray(value) && /^(?:1|yes|true|on)$/i.test(String(value[0])));
}
/** In INI files a comma parts a list as a line does. */
function splitUnlessToml(path, text) {
    if (path.endsWith('.toml'))
        return [text];
    return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function tableIn(value, key) {
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {};
}
/** coverage.py replaces `$NAME` by the environment; of that only the defaults that stand in the file are known here. */
function withoutVariables(text) {
    return text.replace(/\$(?:(\$)|\w+|\{\w+(?:\?|-([^}]*))?\})/g, (_, dollar, value) => dollar ?? value ?? '');
}
function unread(path, reason, line) {
    const message = `Its coverage settings are not used, so that lines and files they exclude count: ${reason}. Correct the file.`;
    return problem('warning', 'coverage-config', path, message, line);
}
function refused(path, { message: reason, line }) {
    const message = `coverage.py refuses the file, because ${reason}; what else it says of coverage is used. Correct the line.`;
    return problem('warning', 'coverage-config', path, message, line);
}


/***/ }),

/***/ 98629:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readCobertura = readCobertura;
const node_fs_1 = __webpack_require__(73024);
const saxes_1 = __webpack_require__(59800);
const errors_1 = __webpack_require__(65995);
const counted_lines_1 = __webpack_require__(12712);
const report_1 = __webpack_require__(40928);
/**
 * Reads Cobertura XML as a stream, so its size does not matter.
 * @throws {UnreadableReport} when it is not well-formed, declares entities, or is XML of another kind.
 */
async function readCobertura(path) {
    const report = new Report();
    let decoder = null;
    try {
        for await (const chunk of (0, node_fs_1.createReadStream)(path, { highWaterMark: CHUNK_BYTES })) {
            decoder ??= decoderOf(chunk);
            report.parser.write(decoder.decode(chunk, { stream: true }));
        }
        report.parser.write(decoder?.decode() ?? '').close();
    }
    catch (error) {
        if (error instanceof report_1.UnreadableReport)
            throw error;
        throw new report_1.UnreadableReport(`is not well-formed XML (${(0, errors_1.messageOf)(error)}). It may be cut short: write it again, e.g. with \`coverage xml\`.`, { cause: error });
    }
    return report.result();
}
const CHUNK_BYTES = 1024 * 1024;
/** For the encoding that the XML declaration names; UTF-8 when it names none, or one that is not known. */
function decoderOf(start) {
    const declared = /^<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(start.toString('latin1', 0, 200))?.[1];
    try {
        return new TextDecoder(declared ?? 'utf-8');
    }
    catch {
        return new TextDecoder('utf-8');
    }
}
class Report {
    parser = new saxes_1.SaxesParser();
    sources = [];
    files = new Map();
    depth = 0;
    source = null;
    current = null;
    constructor() {
        const { parser } = this;
        parser.on('error', (error) => {
            throw error;
        });
        parser.on('doctype', (doctype) => {
            if (/<!ENTITY/i.test(doctype))
                throw new report_1.UnreadableReport('declares XML entities, which no coverage report needs, and is not read for safety. Write it again, e.g. with `coverage xml`.');
        });
        parser.on('opentag', ({ name, attributes }) => this.open(name, attributes));
        parser.on('text', (text) => {
            if (this.source !== null)
                this.source += text;
        });
        parser.on('closetag', ({ name }) => this.close(name));
    }
    result() {
        const files = [...this.files].map(([name, lines]) => lines.toFile([name, ...this.below(name)]));
        return { files: (0, counted_lines_1.withoutFlags)(files), contexts: [] };
    }
    open(name, attributes) {
        if (this.depth++ === 0 && name !== 'coverage')
            throw new report_1.UnreadableReport(`is XML, but not a Cobertura report: its root is <${name}>. Name the right file.`);
        if (name === 'source')
            this.source = '';
        else if (name === 'class') {
            const filename = String(attributes.filename ?? '');
            this.current = this.files.get(filename) ?? new counted_lines_1.CountedLines();
            if (filename !== '')
                this.files.set(filename, this.current);
        }
        else if (name === 'line') {
            // A class repeats the lines of its methods.
            this.current?.count(Number(attributes.number), Number(attributes.hits), false);
        }
    }
    close(name) {
        this.depth--;
        if (name === 'class')
            this.current = null;
        else if (name === 'source' && this.source !== null) {
            this.sources.push(this.source.trim());
            this.source = null;
        }
    }
    /** Names are relative to one of the source folders; which one is not said. */
    below(name) {
        return this.sources.filter((source) => source !== '').map((source) => `${source.replace(/[\\/]+$/, '')}/${name}`);
    }
}


/***/ }),

/***/ 12712:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CountedLines = exports.MAX_HITS = void 0;
exports.withoutFlags = withoutFlags;
const lines_1 = __webpack_require__(73611);
/** The largest number that the tables hold. */
exports.MAX_HITS = 2 ** 31 - 1;
/** The lines of one file in a format that lists each executable line with how often it ran. */
class CountedLines {
    hits = new Map();
    /** `add` when another count of the line is of another run, and not the same count again. */
    count(line, hits, add) {
        if (!Number.isInteger(line) || line < 1 || line > lines_1.MAX_LINE || Number.isNaN(hits))
            return;
        const before = this.hits.get(line) ?? 0;
        const now = Math.trunc(Math.max(0, hits));
        this.hits.set(line, Math.min(exports.MAX_HITS, add ? before + now : Math.max(before, now)));
    }
    toFile(paths) {
        const [statements, covered] = [new lines_1.LineSet(), new lines_1.LineSet()];
        for (const [line, hits] of this.hits) {
            statements.add(line);
            if (hits > 0)
                covered.add(line);
        }
        return { paths, statements, covered, hits: this.hits, contexts: null };
    }
}
exports.CountedLines = CountedLines;
/** Reports in which no line ran twice, as coverage.py writes them, say whether a line ran and not how often. */
function withoutFlags(files) {
    const isCounting = files.some(({ hits }) => hits !== null && [...hits.values()].some((count) => count > 1));
    return isCounting ? files : files.map((file) => ({ ...file, hits: null }));
}


/***/ }),

/***/ 75975:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readDatabase = readDatabase;
const node_fs_1 = __webpack_require__(73024);
const node_os_1 = __webpack_require__(48161);
const node_path_1 = __webpack_require__(76760);
const promises_1 = __webpack_require__(58500);
const node_url_1 = __webpack_require__(73136);
const errors_1 = __webpack_require__(65995);
const lines_1 = __webpack_require__(73611);
const packed_lines_1 = __webpack_require__(6996);
const report_1 = __webpack_require__(40928);
/** The schema of coverage.py 5.0 to 7.x. Earlier numbers were in its alpha versions only. */
const SCHEMA_VERSION = 7;
const TABLES = ['coverage_schema', 'meta', 'file', 'context', 'line_bits', 'arc'];
const MAX_NUMBITS = (lines_1.MAX_LINE >> 3) + 1;
/** What becomes of an open journal decides what the file holds. */
const JOURNALS = ['-wal', '-journal'];
/**
 * Reads a data file of coverage.py. Nothing is written beside it, and a test run that still goes on is not disturbed.
 * Others get their turn every few milliseconds.
 * @throws {UnreadableReport} when it cannot be read.
 * @throws when `signal` is aborted.
 */
async function readDatabase(path, signal) {
    const sqlite = process.getBuiltinModule('node:sqlite');
    if (sqlite === undefined)
        throw new report_1.UnreadableReport(`cannot be read with Node ${process.versions.node}, which has no SQLite: use Node 22.5 or newer, or give the report of \`coverage json\`.`);
    try {
        const journals = JOURNALS.filter((end) => (0, node_fs_1.existsSync)(path + end));
        return await (journals.length > 0 ? readCopy(sqlite, path, journals, signal) : readUnlocked(sqlite, path, signal));
    }
    catch (error) {
        if (error instanceof report_1.UnreadableReport || signal?.aborted)
            throw error;
        throw new report_1.UnreadableReport(`cannot be read as a coverage.py data file (${(0, errors_1.messageOf)(error)}). It may be cut short, or the tests may still be running: write it again with \`coverage run\` and \`coverage combine\`.`, { cause: error });
    }
}
function readUnlocked({ DatabaseSync }, path, signal) {
    const location = (0, node_url_1.pathToFileURL)(path);
    location.searchParams.set('immutable', '1');
    return readAndClose(new DatabaseSync(location, { readOnly: true }), signal);
}
/** With a copy of its own, a journal may be played back. */
async function readCopy({ DatabaseSync }, path, journals, signal) {
    const folder = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)((0, node_os_1.tmpdir)(), 'codeintel-coverage-'));
    try {
        const copy = (0, node_path_1.join)(folder, 'data');
        for (const end of ['', ...journals])
            (0, node_fs_1.copyFileSync)(path + end, copy + end);
        return await readAndClose(new DatabaseSync(copy, { timeout: 0 }), signal);
    }
    finally {
        (0, node_fs_1.rmSync)(folder, { recursive: true, force: true });
    }
}
async function readAndClose(database, signal) {
    try {
        database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON');
        return await read(database, signal);
    }
    finally {
        database.close();
    }
}
async function read(database, signal) {
    checkSchema(database);
    const files = new Map();
    for (const [id, path] of rows(database, 'SELECT id, path FROM file ORDER BY path')) {
        if (typeof id !== 'number' || typeof path !== 'string')
            continue;
        files.set(id, { path, covered: new lines_1.LineSet(), contexts: new packed_lines_1.PackedLines() });
    }
    const contexts = [];
    const contextIndex = new Map();
    for (const [id, name] of rows(database, "SELECT id, context FROM context WHERE context <> '' ORDER BY context")) {
        if (typeof id !== 'number' || typeof name !== 'string')
            continue;
        contextIndex.set(id, contexts.length);
        contexts.push(name);
    }
    const add = (fileId, contextId, bytes, start, end) => {
        const file = files.get(fileId);
        if (!file)
            return;
        file.covered.addAll(bytes, start, end);
        const context = contextIndex.get(contextId);
        if (context !== undefined)
            file.contexts.add(context, bytes, start, end);
    };
    for (const _ of readLines(database, add)) {
        await (0, promises_1.setImmediate)();
        signal?.throwIfAborted();
    }
    return {
        files: [...files.values()].map((file) => ({
            paths: [file.path],
            statements: null,
            covered: file.covered,
            hits: null,
            contexts: contexts.length > 0 ? file.contexts.toContextLines() : null,
        })),
        contexts,
    };
}
function checkSchema(database) {
    const tables = new Set(rows(database, PLAIN_TABLES).map(([name]) => name));
    if (!tables.has('coverage_schema'))
        throw new report_1.UnreadableReport('is an SQLite database, but not a data file of coverage.py. Name the right file.');
    const [version] = rows(database, 'SELECT version FROM coverage_schema')[0] ?? [];
    const missing = TABLES.filter((table) => !tables.has(table));
    if (version === SCHEMA_VERSION && missing.length === 0)
        return;
    const found = version === SCHEMA_VERSION ? `without the table ${missing[0]}` : `of schema version ${String(version)}`;
    throw new report_1.UnreadableReport(`is a coverage.py data file ${found}; version ${SCHEMA_VERSION} is read, which coverage.py 5.0 to 7 write. Run the tests with one of those, or give the output of \`coverage json --show-contexts\`.`);
}
/** Those that only hold what was written to them: views, virtual tables and computed columns could run for ever. */
const PLAIN_TABLES = `
  SELECT name
  FROM sqlite_schema
  WHERE type = 'table' AND sql NOT LIKE 'create virtual%'
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(sqlite_schema.name) WHERE hidden <> 0)`;
/** Pairs of file and context that are read in about a millisecond. */
const AT_A_TIME = 200;
/** Yields every millisecond or so. */
function* readLines(database, ran) {
    const [branches] = rows(database, "SELECT value FROM meta WHERE key = 'has_arcs'")[0] ?? [];
    if (branches === '1' || branches === 1)
        yield* readArcs(database, ran);
    else
        yield* readNumbits(database, ran);
}
function* readNumbits(database, ran) {
    const statement = prepare(database, NUMBITS);
    for (let last = 0;;) {
        const [id, files, contexts, lengths, hex] = statement.get(last);
        if (typeof id !== 'number')
            return;
        last = id;
        const bytes = Buffer.from(String(hex), 'hex');
        const [contextIds, sizes] = [numbersIn(contexts), numbersIn(lengths)];
        let start = 0;
        for (const [i, file] of numbersIn(files).entries()) {
            const end = start + sizes[i];
            // CPython starts a module on line 0.
            if (start < end)
                bytes[start] &= ~1;
            ran(file, contextIds[i], bytes, start, end);
            start = end;
        }
        yield;
    }
}
const numbersIn = (json) => JSON.parse(String(json));
/**
 * Some hundred rows as one, in the order they lie in the file: with a value for each row, most of the time would go
 * into making small arrays, and in the order of an index into finding the rows.
 */
const NUMBITS = `
  SELECT max(id), json_group_array(file_id), json_group_array(context_id), json_group_array(length(numbits)),
    group_concat(hex(numbits), '')
  FROM (
    SELECT rowid AS id, file_id, context_id, substr(numbits, 1, ${MAX_NUMBITS}) AS numbits
    FROM line_bits
    WHERE rowid > ? AND typeof(file_id) = 'integer' AND typeof(context_id) = 'integer' AND typeof(numbits) = 'blob'
    ORDER BY rowid
    LIMIT ${AT_A_TIME}
  )`;
function* readArcs(database, ran) {
    const lines = new lines_1.LineSet();
    let count = 0;
    for (const [file, context, from, to] of iterate(database, ARCS)) {
        lines.clear();
        addNumbers(lines, String(from));
        addNumbers(lines, String(to));
        const bytes = lines.bytes();
        ran(file, context, bytes, 0, bytes.length);
        if (++count % AT_A_TIME === 0)
            yield;
    }
}
/** Grouped as the table's index is ordered. An arc at a time would cost several times as much. */
const ARCS = `
  SELECT file_id, context_id, json_group_array(fromno), json_group_array(tono)
  FROM arc
  GROUP BY file_id, context_id`;
const [MINUS, ZERO, NINE] = [45, 48, 57];
/** Adds the numbers of a JSON array, read without making values of them. Negative ones are entries and exits. */
function addNumbers(lines, array) {
    let number = 0;
    let isNegative = false;
    for (let at = 1; at < array.length; at++) {
        const code = array.charCodeAt(at);
        if (code >= ZERO && code <= NINE)
            number = number * 10 + code - ZERO;
        else if (code === MINUS)
            isNegative = true;
        else {
            if (!isNegative)
                lines.add(number);
            number = 0;
            isNegative = false;
        }
    }
}
function rows(database, sql) {
    return [...iterate(database, sql)];
}
function iterate(database, sql) {
    return prepare(database, sql).iterate();
}
function prepare(database, sql) {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
}


/***/ }),

/***/ 54634:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FileGlobs = void 0;
const glob_1 = __webpack_require__(21528);
/** Globs of whole paths, as coverage.py's `[report] include` and `omit` have them. */
class FileGlobs {
    /** Patterns that coverage.py refuses. */
    refused = [];
    globs = [];
    /** @param root what patterns that begin with no wildcard are relative to. */
    constructor(patterns, root) {
        for (const pattern of patterns) {
            const alternatives = /^[*?]/.test(pattern) ? [pattern] : [pattern, absolute(pattern, root)];
            const tokens = alternatives.map((glob) => (0, glob_1.globTokens)(/[\\/]/.test(glob) ? glob : `**/${glob}`));
            if (tokens.includes(null))
                this.refused.push(pattern);
            else
                for (const parts of tokens)
                    this.globs.push(parts.flatMap(steps));
        }
    }
    /** @param path absolute, or relative as it is with `relative_files`. */
    match(path) {
        const characters = [...path];
        return this.globs.some((glob) => matches(glob, characters));
    }
}
exports.FileGlobs = FileGlobs;
const isSlash = (character) => character === '/' || character === '\\';
const isOther = (character) => !isSlash(character);
const isAny = (character) => character !== '\n';
function steps(token) {
    switch (token.kind) {
        case 'folders':
            return [{ takes: () => false, skip: 3 }, { takes: isAny, repeats: true }, { takes: isSlash }];
        case 'rest':
            return [{ takes: isSlash }, { takes: isAny, repeats: true }];
        case 'slash':
            return [{ takes: isSlash }];
        case 'run':
            return [{ takes: isOther, repeats: true }];
        case 'one':
            return [{ takes: isOther }];
        case 'set':
            return [{ takes: setTest(token) }];
        case 'text':
            return [...token.text].map((wanted) => ({ takes: (character) => character === wanted }));
    }
}
/** A set that is none, such as one of a range that goes down, takes nothing. */
function setTest(token) {
    try {
        const expression = new RegExp(`^${(0, glob_1.setExpression)(token)}$`, 'u');
        return (character) => expression.test(character);
    }
    catch {
        return () => false;
    }
}
/** Follows all ways at once, so that the time is at most that of the path times that of the glob. */
function matches(glob, characters) {
    const reachedAt = new Int32Array(glob.length + 1).fill(-1);
    const reach = (at, position, reached) => {
        if (reachedAt[at] === position)
            return;
        reachedAt[at] = position;
        reached.push(at);
        const { repeats, skip } = glob[at] ?? {};
        if (repeats || skip)
            reach(at + 1, position, reached);
        if (skip)
            reach(at + skip, position, reached);
    };
    let now = [];
    reach(0, 0, now);
    for (let position = 0; position < characters.length && now.length > 0; position++) {
        const next = [];
        for (const at of now) {
            const step = glob[at];
            if (step?.takes(characters[position]))
                reach(step.repeats ? at : at + 1, position + 1, next);
        }
        now = next;
    }
    return now.includes(glob.length);
}
/** As `os.path.abspath` makes a path of the folder of the run. */
function absolute(pattern, root) {
    const parts = [];
    const full = /^(?:[\\/]|[a-zA-Z]:[\\/])/.test(pattern) ? pattern : `${root}/${pattern}`;
    for (const part of full.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return (full.startsWith('/') ? '/' : '') + parts.join('/');
}


/***/ }),

/***/ 14339:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fitProblems = fitProblems;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const diagnostic_1 = __webpack_require__(37310);
const read_source_1 = __webpack_require__(15991);
const SHOWN_FILES = 5;
/** File systems and archives keep times to a second or two. */
const CLOCK_STEP_MS = 2000;
const SPACE = 32;
const HASH = 35;
const problem = (0, diagnostic_1.reporter)('coverage');
/** Says where a report does not fit the files as they are now: it is of another commit, or they were changed since. */
function fitProblems(root, { files }, reports) {
    const found = [];
    const source = reports.map(({ name }) => name).join(', ');
    const misfits = files.flatMap((file) => misfit(root, file) ?? []);
    if (misfits.length > 0) {
        const shown = misfits.slice(0, SHOWN_FILES).join('; ') + (misfits.length > SHOWN_FILES ? '; …' : '');
        const message = `${source} is of another commit: ${misfits.length} of ${files.length} measured files have other lines (${shown}). What it says of these files is not to be relied on; run the tests on the analysed commit.`;
        found.push(problem('warning', 'coverage-other-commit', null, message));
    }
    const written = Math.max(...reports.map(({ modifiedMs }) => modifiedMs));
    const later = files.filter(({ path }) => modifiedMs((0, node_path_1.join)(root, path)) > written + CLOCK_STEP_MS);
    // When all are later, the repository was checked out after the report was made, and their times say nothing.
    if (later.length > 0 && later.length < files.length) {
        const shown = later
            .slice(0, SHOWN_FILES)
            .map(({ path }) => path)
            .join(', ');
        const message = `${later.length} of ${files.length} measured files were modified after ${source} was written: ${shown}${later.length > SHOWN_FILES ? ', …' : ''}. Run the tests again.`;
        found.push(problem('warning', 'coverage-older', null, message));
    }
    return found;
}
/** What a report says that cannot be true of the file. */
function misfit(root, { path, statements, covered }) {
    const read = (0, read_source_1.readSource)(root, path);
    if ('problem' in read)
        return null;
    const lines = new LineEnds(read.bytes);
    const last = Math.max(covered.at(-1) ?? 0, statements?.at(-1) ?? 0);
    if (last > lines.count)
        return `${path} has ${lines.count} lines, the report ${last}`;
    // Line 1 of a module without code runs in some versions of CPython.
    const empty = [...covered, ...(statements ?? [])].find((line) => line > 1 && lines.firstByte(line) === null);
    if (empty !== undefined)
        return `${path}:${empty} is blank`;
    // A line within a formatted string may begin like a comment; the first of a statement cannot.
    const comment = statements?.find((line) => lines.firstByte(line) === HASH);
    return comment === undefined ? null : `${path}:${comment} is a comment`;
}
/** The lines of a text in bytes. */
class LineEnds {
    bytes;
    /** Offset of the start of each line; index 0 is line 1. */
    starts = [0];
    constructor(bytes) {
        this.bytes = bytes;
        for (let at = 0; at < bytes.length; at++) {
            const isEnd = bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10);
            if (isEnd)
                this.starts.push(at + 1);
        }
    }
    get count() {
        return this.starts.length;
    }
    /** The first that is not white space; null for a blank line. */
    firstByte(line) {
        const end = this.starts[line] ?? this.bytes.length;
        for (let at = this.starts[line - 1]; at < end; at++)
            if (this.bytes[at] > SPACE)
                return this.bytes[at];
        return null;
    }
}
function modifiedMs(path) {
    return (0, node_fs_1.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}


/***/ }),

/***/ 21528:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.globTokens = globTokens;
exports.setExpression = setExpression;
/** In coverage.py's order; null where it refuses the pattern. */
const TOKENS = [
    [/\*\*\*+/y, null],
    [/[^/]+\*\*+/y, null],
    [/\*\*+[^/]+/y, null],
    [/\*\*\/\*\*/y, null],
    [/^\*+\//y, 'folders'],
    [/\/\*+$/y, 'rest'],
    [/\*\*\//y, 'folders'],
    [/\//y, 'slash'],
    [/\*/y, 'run'],
    [/\?/y, 'one'],
    [/\[.*?\]/y, 'set'],
    [/[a-zA-Z0-9_-]+/y, 'text'],
    [/[[\]]/y, null],
    [/[\s\S]/uy, 'text'],
];
/** Takes a glob apart; null when coverage.py refuses it. */
function globTokens(glob) {
    const pattern = glob.replaceAll('\\', '/');
    const tokens = [];
    for (let at = 0; at < pattern.length;) {
        const [test, kind] = TOKENS.find(([sticky]) => {
            sticky.lastIndex = at;
            return sticky.test(pattern);
        });
        if (kind === null)
            return null;
        tokens.push({ kind, text: pattern.slice(at, test.lastIndex) });
        at = test.lastIndex;
    }
    return tokens;
}
/** The expression of a token that is a set; it means the same to Python and to JavaScript. */
function setExpression({ text }) {
    return text.replace(/[[\]\\^](?!$)/g, (c, at) => (at === 0 || (at === 1 && c === '^') ? c : `\\${c}`));
}


/***/ }),

/***/ 888:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findCoverage = findCoverage;
exports.readCoverage = readCoverage;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const diagnostic_1 = __webpack_require__(37310);
const report_files_1 = __webpack_require__(77217);
const cobertura_1 = __webpack_require__(98629);
const database_1 = __webpack_require__(75975);
const fit_1 = __webpack_require__(14339);
const json_1 = __webpack_require__(93584);
const lcov_1 = __webpack_require__(87442);
const merge_1 = __webpack_require__(10516);
const path_aliases_1 = __webpack_require__(88560);
const places_1 = __webpack_require__(12518);
const report_1 = __webpack_require__(40928);
const selection_1 = __webpack_require__(49606);
/** Formats and their usual names, the one that says most first. Of one run often several are made. */
const CONVENTIONS = [
    ['.coverage', '.coverage.*'],
    ['coverage.json'],
    ['coverage.xml', 'cov.xml'],
    ['lcov.info', 'coverage.lcov'],
];
const NOT_DATA = /-(?:journal|wal|shm)$/;
const SHOWN_PATHS = 5;
const SHOWN_LENGTH = 200;
const problem = (0, diagnostic_1.reporter)('coverage');
/**
 * Finds the coverage reports of a test run: all that `given` names, else by convention those of each format.
 * @param root a real path.
 */
function findCoverage(root, given) {
    const conventional = CONVENTIONS.map((names) => (0, report_files_1.conventionalReports)(root, names).filter(({ name }) => !NOT_DATA.test(name)));
    const named = given && given.length > 0 ? (0, report_files_1.givenReports)(root, given, 'coverage', 'coverage reports') : null;
    const candidates = named ? [named.files] : conventional;
    return {
        candidates: candidates.filter((files) => files.length > 0),
        reason: named?.reason ?? 'there is no coverage report; run the tests with `coverage run` before, or name the file',
        diagnostics: named?.diagnostics ?? [],
        names: (0, report_files_1.namesOf)([...conventional, ...candidates].flat()),
    };
}
/**
 * Reads and merges coverage reports. Others get their turn while a long one is read.
 * @param root a real path.
 * @param python paths of the analysed files.
 * @throws when `signal` is aborted.
 */
async function readCoverage(root, python, found, config, signal) {
    const diagnostics = [...found.diagnostics];
    const tried = [];
    for (const files of found.candidates) {
        const read = await readAll(root, python, files, config, diagnostics, signal);
        if (read)
            return { ...read, diagnostics };
        tried.push(...files.map(({ name }) => name));
    }
    const reason = tried.length === 0 ? found.reason : `no usable data in ${tried.join(', ')}; the diagnostics say why`;
    return { data: null, evidence: { reason }, diagnostics };
}
/** Null when none of the files says anything about the repository. */
async function readAll(root, python, files, config, diagnostics, signal) {
    const merged = new merge_1.MergedCoverage();
    const used = [];
    const aliases = new path_aliases_1.PathAliases(config.paths, root, config.relativeFiles, (path) => (0, node_fs_1.existsSync)((0, node_path_1.resolve)(root, path)));
    const selection = new selection_1.Selection(config, root);
    diagnostics.push(...refusedPatterns(config.path, aliases.refused, selection.refused));
    for (const file of files) {
        let report;
        try {
            report = await readReport(file, signal);
        }
        catch (error) {
            if (!(error instanceof report_1.UnreadableReport))
                throw error;
            diagnostics.push(problem('warning', 'coverage-unreadable', null, `${file.name} ${error.message}`));
            continue;
        }
        if (report.files.length === 0) {
            const remedy = 'check that the tests ran under coverage, and its `source` setting';
            diagnostics.push(problem('warning', 'coverage-empty', null, `${file.name} has no measured file: ${remedy}.`));
            continue;
        }
        const reported = report.files.map(({ paths }) => paths.map((path) => aliases.map(path)));
        const found = (0, places_1.placesOf)(reported, python, root);
        const places = report.isData ? selection.of(found) : found;
        diagnostics.push(...placeProblems(file.name, report.files.length, places));
        const omitted = found.paths.filter((path, i) => path !== null && places.paths[i] === null).length;
        if (omitted > 0)
            diagnostics.push(omission(file.name, report.files.length, omitted, config.path));
        if (places.paths.every((path) => path === null))
            continue;
        merged.add(report, places.paths);
        used.push(file);
    }
    if (used.length === 0)
        return null;
    const data = merged.result();
    diagnostics.push(...(0, fit_1.fitProblems)(root, data, used));
    return { data, evidence: { source: used.map(({ name }) => name).join(', ') } };
}
/** Of data files the configuration chooses what is reported; in reports, coverage.py has done that already. */
async function readReport(file, signal) {
    if (file.bytes === 0)
        throw new report_1.UnreadableReport('is empty. Write it again, after the tests ended.');
    const start = firstBytes(file.path);
    if (start.startsWith('SQLite format 3\0'))
        return { ...(await (0, database_1.readDatabase)(file.path, signal)), isData: true };
    if (start.startsWith('!coverage.py:'))
        throw new report_1.UnreadableReport('is a data file of coverage.py 4. Run the tests with coverage.py 5.0 or later.');
    const [first] = start.replace(/^\xef\xbb\xbf/, '').trimStart();
    if (first === '{' || first === '[')
        return (0, json_1.readJson)(file);
    if (first === '<')
        return await (0, cobertura_1.readCobertura)(file.path);
    return await (0, lcov_1.readLcov)(file.path);
}
function firstBytes(path) {
    const descriptor = (0, node_fs_1.openSync)(path, 'r');
    try {
        const buffer = Buffer.alloc(512);
        return buffer.toString('latin1', 0, (0, node_fs_1.readSync)(descriptor, buffer));
    }
    finally {
        (0, node_fs_1.closeSync)(descriptor);
    }
}
function placeProblems(name, total, { outside, ambiguous }) {
    const found = [];
    if (outside.length > 0) {
        const severity = outside.length === total ? 'warning' : 'info';
        const message = `${name}: ${outside.length} of ${total} measured files are not among the analysed files and are left out: ${list(outside)}. If they are files of this repository from another machine, say so under [paths] in the coverage configuration.`;
        found.push(problem(severity, 'coverage-outside', null, message));
    }
    if (ambiguous.length > 0) {
        const message = `${name}: ${ambiguous.length} of ${total} measured files could each be several files of the repository and are left out: ${list(ambiguous)}. Set relative_files in the coverage configuration, or [paths].`;
        found.push(problem('warning', 'coverage-ambiguous', null, message));
    }
    return found;
}
function omission(name, total, omitted, configuration) {
    const message = `${name}: ${omitted} of ${total} measured files are left out, as [report] include and omit of ${configuration} say.`;
    return problem(omitted === total ? 'warning' : 'info', 'coverage-omitted', null, message);
}
function refusedPatterns(configuration, paths, files) {
    const found = [];
    const quoted = (patterns) => patterns.map((pattern) => `"${pattern}"`).join(', ');
    if (paths.length > 0) {
        const message = `${quoted(paths)} under [paths] cannot be used: a pattern must not end in a wildcard, have ** beside other characters, or more than four wildcards for any folder.`;
        found.push(problem('warning', 'coverage-config', configuration, message));
    }
    if (files.length > 0) {
        const message = `${quoted(files)} under [report] include or omit cannot be used: a pattern must not have ** beside other characters, or a single bracket.`;
        found.push(problem('warning', 'coverage-config', configuration, message));
    }
    return found;
}
function list(paths) {
    const clip = (path) => (path.length > SHOWN_LENGTH ? `…${path.slice(-SHOWN_LENGTH)}` : path);
    const shown = paths.slice(0, SHOWN_PATHS).map(clip).join(', ');
    return paths.length > SHOWN_PATHS ? `${shown} and ${paths.length - SHOWN_PATHS} more` : shown;
}


/***/ }),

/***/ 93584:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readJson = readJson;
const node_fs_1 = __webpack_require__(73024);
const errors_1 = __webpack_require__(65995);
const lines_1 = __webpack_require__(73611);
const packed_lines_1 = __webpack_require__(6996);
const report_1 = __webpack_require__(40928);
/** Taken in at once; a larger one is better read from the data file that it was made from. */
const MAX_BYTES = 256 * 1024 * 1024;
/**
 * Reads the output of `coverage json`, of any of its formats, with contexts or without. Of a large test suite it takes
 * gigabytes, since each function and class repeats the contexts of its file.
 * @throws {UnreadableReport} when it cannot be read.
 */
function readJson({ path, bytes }) {
    if (bytes > MAX_BYTES)
        throw new report_1.UnreadableReport(`has ${bytes} bytes; the limit for JSON is ${MAX_BYTES}. Give the .coverage file instead, which is read directly.`);
    const files = entries(parse(path).files);
    if (files === null)
        throw new report_1.UnreadableReport('is JSON, but not a report of `coverage json`: it has no "files". Name the right file.');
    const contexts = new ContextNames();
    const found = files.map(([name, file]) => reportedFile(name, file, contexts));
    return { files: found, contexts: contexts.names };
}
function parse(path) {
    try {
        const text = (0, node_fs_1.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '');
        return tableOf(JSON.parse(text)) ?? {};
    }
    catch (error) {
        throw new report_1.UnreadableReport(`is not valid JSON (${(0, errors_1.messageOf)(error)}). It may be cut short: write it again with \`coverage json\`.`, { cause: error });
    }
}
function reportedFile(path, value, names) {
    const file = tableOf(value) ?? {};
    const covered = lineSet(file.executed_lines);
    return {
        paths: [path],
        statements: statementsOf(file, covered),
        covered,
        hits: null,
        contexts: contextsOf(file.contexts, names),
    };
}
/**
 * The lines that ran and those that did not. Older versions of coverage.py list among the former lines that are no
 * statements: excluded ones, which are known, and docstrings, which only the number of statements gives away; then null.
 */
function statementsOf(file, covered) {
    const excluded = new Set(Array.isArray(file.excluded_lines) ? file.excluded_lines : []);
    const statements = lineSet(file.missing_lines);
    for (const line of covered.toArray())
        if (!excluded.has(line))
            statements.add(line);
    const number = tableOf(file.summary)?.num_statements;
    return typeof number === 'number' && number !== statements.toArray().length ? null : statements;
}
/** From line → names to name → lines. */
function contextsOf(value, names) {
    const byLine = entries(value);
    if (byLine === null)
        return null;
    const byContext = new Map();
    for (const [line, contexts] of byLine) {
        if (!Array.isArray(contexts))
            continue;
        for (const name of contexts) {
            if (typeof name !== 'string' || name === '')
                continue;
            const context = names.index(name);
            const lines = byContext.get(context) ?? new lines_1.LineSet();
            byContext.set(context, lines);
            lines.add(Number(line));
        }
    }
    const packed = new packed_lines_1.PackedLines();
    for (const [context, lines] of byContext)
        packed.add(context, lines.bytes());
    return packed.toContextLines();
}
class ContextNames {
    names = [];
    indexes = new Map();
    index(name) {
        let index = this.indexes.get(name);
        if (index === undefined) {
            index = this.names.length;
            this.names.push(name);
            this.indexes.set(name, index);
        }
        return index;
    }
}
function tableOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
function entries(value) {
    const table = tableOf(value);
    return table && Object.entries(table);
}
function lineSet(value) {
    const lines = new lines_1.LineSet();
    if (Array.isArray(value))
        for (const line of value)
            if (Number.isInteger(line))
                lines.add(line);
    return lines;
}


/***/ }),

/***/ 87442:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readLcov = readLcov;
const node_fs_1 = __webpack_require__(73024);
const node_readline_1 = __webpack_require__(80481);
const counted_lines_1 = __webpack_require__(12712);
const report_1 = __webpack_require__(40928);
/**
 * Reads an LCOV tracefile, line by line.
 * @throws {UnreadableReport} when it holds no record of a file.
 */
async function readLcov(path) {
    const files = new Map();
    let current = null;
    const stream = (0, node_fs_1.createReadStream)(path, { encoding: 'utf8' });
    for await (const line of (0, node_readline_1.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (line.startsWith('SF:')) {
            const name = line.slice(3).trim();
            // A file has a record for each test; their counts add up.
            current = files.get(name) ?? new counted_lines_1.CountedLines();
            files.set(name, current);
        }
        else if (line.startsWith('DA:')) {
            const [number, hits] = line.slice(3).split(',', 2);
            current?.count(Number(number), Number(hits), true);
        }
        else if (line.startsWith('end_of_record'))
            current = null;
    }
    if (files.size === 0)
        throw new report_1.UnreadableReport('is none of a .coverage file, JSON, Cobertura XML or LCOV, or is empty. Name a report of those kinds.');
    if (current !== null)
        throw new report_1.UnreadableReport('ends within a record, so it is cut short. Write it again, e.g. with `coverage lcov`.');
    return { files: (0, counted_lines_1.withoutFlags)([...files].map(([name, lines]) => lines.toFile([name]))), contexts: [] };
}


/***/ }),

/***/ 73611:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LineSet = exports.MAX_LINE = void 0;
exports.linesOf = linesOf;
const room_1 = __webpack_require__(61359);
/** Reports that name later lines are damaged or hostile: no file that is analysed is as long. */
exports.MAX_LINE = 1_000_000;
/** A growing set of line numbers, one bit each; bit `n % 8` of byte `n >> 3` stands for line `n`. */
class LineSet {
    all = new Uint8Array(32);
    /** Bytes in use. */
    length = 0;
    /** Adds a line; what is no line of a file is passed over. */
    add(line) {
        if (!(line >= 1 && line <= exports.MAX_LINE))
            return;
        const at = line >> 3;
        if (at >= this.length)
            this.grow(at + 1);
        this.all[at] |= 1 << (line & 7);
    }
    /** Adds the lines of a part of another set's bytes. */
    addAll(bytes, start = 0, end = bytes.length) {
        if (end - start > this.length)
            this.grow(end - start);
        for (let at = start; at < end; at++)
            this.all[at - start] |= bytes[at];
    }
    clear() {
        this.all.fill(0, 0, this.length);
        this.length = 0;
    }
    /** Ascending. */
    toArray() {
        return linesOf(this.bytes());
    }
    /** The set itself, until it changes. */
    bytes() {
        return this.all.subarray(0, this.length);
    }
    grow(length) {
        this.all = (0, room_1.withRoom)(this.all, length);
        this.length = length;
    }
}
exports.LineSet = LineSet;
/** The lines that bits stand for, ascending. */
function linesOf(bytes) {
    let count = 0;
    for (let at = 0; at < bytes.length; at++)
        for (let byte = bytes[at]; byte !== 0; byte &= byte - 1)
            count++;
    const lines = new Uint32Array(count);
    let next = 0;
    for (let at = 0; at < bytes.length; at++) {
        for (let byte = bytes[at]; byte !== 0; byte &= byte - 1)
            lines[next++] = at * 8 + 31 - Math.clz32(byte & -byte);
    }
    return lines;
}


/***/ }),

/***/ 10516:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MergedCoverage = void 0;
const counted_lines_1 = __webpack_require__(12712);
const lines_1 = __webpack_require__(73611);
const packed_lines_1 = __webpack_require__(6996);
/**
 * Joins reports: what one of them covered is covered, counts of runs add up, contexts are united by name.
 * @param reports each with the repository's path of each of its files, null for what is left out.
 */
class MergedCoverage {
    files = new Map();
    contexts = new Map();
    add(report, paths) {
        const contexts = report.contexts.map((name) => this.contextIndex(name));
        for (const [i, reported] of report.files.entries()) {
            const path = paths[i];
            if (path === null || path === undefined)
                continue;
            const file = this.files.get(path) ?? new MergedFile();
            this.files.set(path, file);
            file.add(reported, contexts);
        }
    }
    result() {
        const names = [...this.contexts.keys()].sort();
        const rank = new Uint32Array(names.length);
        for (const [i, name] of names.entries())
            rank[this.contexts.get(name)] = i;
        const paths = [...this.files.keys()].sort();
        return { files: paths.map((path) => this.files.get(path).result(path, rank)), contexts: names };
    }
    contextIndex(name) {
        const index = this.contexts.get(name) ?? this.contexts.size;
        this.contexts.set(name, index);
        return index;
    }
}
exports.MergedCoverage = MergedCoverage;
class MergedFile {
    statements = null;
    covered = new lines_1.LineSet();
    hits = null;
    /** Of each report, with the indexes that its contexts have among those of all. */
    contexts = [];
    add({ statements, covered, hits, contexts }, indexes) {
        if (statements) {
            this.statements ??= new lines_1.LineSet();
            this.statements.addAll(statements.bytes());
        }
        this.covered.addAll(covered.bytes());
        if (hits) {
            this.hits ??= new Map();
            for (const [line, count] of hits)
                this.hits.set(line, Math.min(counted_lines_1.MAX_HITS, (this.hits.get(line) ?? 0) + count));
        }
        if (contexts)
            this.contexts.push([contexts, indexes]);
    }
    result(path, rank) {
        const covered = this.covered.toArray();
        const { hits } = this;
        return {
            path,
            statements: this.statements?.toArray() ?? null,
            covered,
            // A report that does not count says of a line that it ran: once at least.
            hits: hits && covered.map((line) => Math.max(1, hits.get(line) ?? 0)),
            contexts: this.contexts.length === 0 ? null : this.united(rank),
        };
    }
    united(rank) {
        const total = this.contexts.reduce((sum, [found]) => sum + found.contexts.length, 0);
        const reports = new Uint32Array(total);
        const positions = new Uint32Array(total);
        // Ranks, each with the number of the entry, as numbers that sort fast.
        const order = new Float64Array(total);
        let entry = 0;
        for (const [report, [{ contexts }, indexes]] of this.contexts.entries()) {
            for (const [position, context] of contexts.entries()) {
                reports[entry] = report;
                positions[entry] = position;
                order[entry] = rank[indexes[context]] * total + entry;
                entry++;
            }
        }
        const united = new packed_lines_1.PackedLines();
        for (const key of order.sort()) {
            const { ends, bytes } = this.contexts[reports[key % total]][0];
            const at = positions[key % total];
            united.add(Math.floor(key / total), bytes, ends[at - 1] ?? 0, ends[at]);
        }
        return united.toContextLines();
    }
}


/***/ }),

/***/ 6996:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PackedLines = void 0;
const room_1 = __webpack_require__(61359);
/** Collects what contexts ran of one file. */
class PackedLines {
    contexts = new Uint32Array(8);
    ends = new Uint32Array(8);
    bytes = new Uint8Array(64);
    count = 0;
    /** Bytes in use. */
    length = 0;
    /** Adds a context with the lines of a part of `bytes`; to what the last one added ran, where it is the same. */
    add(context, bytes, start = 0, end = bytes.length) {
        const isLast = this.count > 0 && this.contexts[this.count - 1] === context;
        if (!isLast)
            this.open(context);
        const to = this.count > 1 ? this.ends[this.count - 2] : 0;
        this.bytes = (0, room_1.withRoom)(this.bytes, to + end - start);
        for (let at = start; at < end; at++)
            this.bytes[to + at - start] |= bytes[at];
        this.length = Math.max(this.length, to + end - start);
        this.ends[this.count - 1] = this.length;
    }
    toContextLines() {
        return {
            contexts: this.contexts.slice(0, this.count),
            ends: this.ends.slice(0, this.count),
            bytes: this.bytes.slice(0, this.length),
        };
    }
    open(context) {
        this.contexts = (0, room_1.withRoom)(this.contexts, this.count + 1);
        this.ends = (0, room_1.withRoom)(this.ends, this.count + 1);
        this.contexts[this.count++] = context;
    }
}
exports.PackedLines = PackedLines;


/***/ }),

/***/ 88560:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PathAliases = void 0;
const glob_1 = __webpack_require__(21528);
/** What a pattern may have of `**` and of leading `*`, each of which can match anywhere: bounds the work on a path. */
const MAX_OPEN_ENDS = 4;
const MAX_PATH = 1024;
/**
 * Maps paths of other machines to those of the checkout exactly as `coverage combine` does.
 * @see coverage.py's `PathAliases`
 */
class PathAliases {
    root;
    isRelative;
    exists;
    /** Patterns that coverage.py refuses, or that would take too long. */
    refused = [];
    aliases = [];
    generated = new Set();
    /**
     * @param root the folder that coverage.py runs in; POSIX or Windows.
     * @param isRelative `[run] relative_files`.
     * @param exists whether there is a file at a path, relative to `root` or absolute.
     */
    constructor(lists, root, isRelative, exists) {
        this.root = root;
        this.isRelative = isRelative;
        this.exists = exists;
        for (const [result, ...patterns] of lists)
            for (const pattern of patterns)
                this.add(pattern, result);
    }
    /** The mapped path; the path as it is when no rule applies. */
    map(path) {
        if (path.length > MAX_PATH)
            return path;
        for (const { prefix, result } of this.aliases) {
            const match = prefix.exec(path);
            if (!match)
                continue;
            let mapped = path.replace(match[0], () => result).replaceAll(separator(path), separator(result));
            if (!this.isRelative)
                mapped = this.absolute(mapped);
            const startsInDot = /^\.[\\/]/.test(result) && result.length > 2;
            if (/^\.[\\/]/.test(mapped) && !startsInDot)
                mapped = mapped.slice(2);
            if (this.exists(mapped))
                return mapped;
        }
        return this.isRelative ? this.mapByFirstFolder(path) : path;
    }
    add(pattern, result) {
        const slash = separator(pattern);
        let folder = pattern.length > 1 ? pattern.replace(/[\\/]+$/, '') : pattern;
        if (!this.isRelative && !folder.startsWith('*') && !isAbsoluteAnywhere(folder + slash))
            folder = this.absolute(folder);
        if (!folder.endsWith(slash))
            folder += slash;
        const expression = folder.replace(/[\\/]$/, '').endsWith('*') ? null : globExpression(folder);
        const prefix = expression === null ? null : expressionAtStart(expression);
        if (prefix === null)
            this.refused.push(pattern);
        else
            this.aliases.push({ prefix, result: result.replace(/[\\/]+$/, '') + separator(result) });
    }
    /** coverage.py takes the first folder of a relative path for a rule of its own, once for each folder. */
    mapByFirstFolder(path) {
        const inside = path.startsWith(`${this.root}/`) ? path.slice(this.root.length + 1) : path;
        if (isAbsoluteAnywhere(inside))
            return inside;
        const folder = /^([^\\/]*)[\\/]/.exec(inside)?.[1];
        if (folder === undefined || this.generated.has(folder))
            return inside;
        this.generated.add(folder);
        this.aliases.push({
            prefix: new RegExp(`^(?:.*[\\\\/])?${escaped(folder)}[\\\\/]`, 'u'),
            result: `${folder}/`,
        });
        return this.map(inside);
    }
    absolute(path) {
        const full = isAbsoluteAnywhere(path) ? path : `${this.root}/${path}`;
        return full.includes('\\') ? full : normalised(full);
    }
}
exports.PathAliases = PathAliases;
/** Null when coverage.py refuses the pattern, or it would take too long. */
function globExpression(glob) {
    const tokens = (0, glob_1.globTokens)(glob);
    if (tokens === null || tokens.filter(({ kind }) => OPEN_ENDED.has(kind)).length > MAX_OPEN_ENDS)
        return null;
    return tokens.map(expressionOf).join('');
}
const OPEN_ENDED = new Set(['folders', 'rest', 'run']);
function expressionOf(token) {
    switch (token.kind) {
        case 'folders':
            return '(?:.*[/\\\\])?';
        case 'rest':
            return '[/\\\\].*';
        case 'slash':
            return '[/\\\\]';
        case 'run':
            return '[^/\\\\]*';
        case 'one':
            return '[^/\\\\]';
        case 'set':
            return (0, glob_1.setExpression)(token);
        case 'text':
            return escaped(token.text);
    }
}
/** Null for one that is none, as of a set whose range goes down. */
function expressionAtStart(expression) {
    try {
        return new RegExp(`^(?:${expression})`, 'iu');
    }
    catch {
        return null;
    }
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** The separator that a path is written with. */
function separator(path) {
    return /[\\/]/.exec(path)?.[0] ?? '/';
}
/** Whether a path is absolute on any system; a drive or a leading separator makes it so. */
function isAbsoluteAnywhere(path) {
    return /^(?:[\\/]|[a-zA-Z]:[\\/])/.test(path);
}
function normalised(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}


/***/ }),

/***/ 12518:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placesOf = placesOf;
/**
 * Finds the repository's files that reported paths stand for: first as they are, below `root` or relative to it; then
 * by the folder that another machine had the repository in; then, for a relative path, by its end. Each only where
 * there is no choice.
 * @param reported the alternatives of each file, of any system.
 * @param python paths of the analysed files.
 */
function placesOf(reported, python, root) {
    const files = new Set(python);
    const ends = new PathEnds(python);
    const own = folderOf(root);
    const written = reported.map((paths) => paths.map(normalised));
    const exact = written.map((paths) => distinct(paths.map((path) => within(own, path) ?? path).filter((path) => files.has(path))));
    const elsewhere = written
        .filter((_, i) => exact[i].length === 0)
        .flat()
        .filter((path) => within(own, path) === null);
    const folders = new OtherFolders(elsewhere, files);
    const paths = [];
    const ambiguous = [];
    const outside = [];
    for (const [i, alternatives] of written.entries()) {
        let found = exact[i];
        if (found.length === 0)
            found = distinct(alternatives.flatMap((path) => folders.find(path)));
        if (found.length === 0)
            found = distinct(alternatives.flatMap((path) => (isAbsolute(path) ? [] : ends.find(path))));
        paths.push(found.length === 1 ? found[0] : null);
        const [first] = alternatives;
        if (found.length > 1)
            ambiguous.push(first);
        // Templates and the like, which plugins of coverage.py measure, are no part of any table.
        else if (found.length === 0 && /\.pyw?$/.test(first))
            outside.push(within(own, first) ?? first);
    }
    return { paths, ambiguous, outside };
}
/** Folders of installed packages and of Python itself: what is in them only looks like the repository's. */
const INSTALLED = /\/(?:(?:site|dist)-packages|lib(?:64)?\/python\d[\d.]*|python\d+\/lib)\//i;
/**
 * The folders that other machines had the repository in. A folder counts when more than half of what the report has
 * below it are files of the repository at the same place; of two within each other, the one with more.
 */
class OtherFolders {
    files;
    folders;
    constructor(reported, files) {
        this.files = files;
        const matches = new Map();
        const all = new Map();
        for (const path of reported) {
            for (const [folder, rest] of splits(path)) {
                all.set(folder, (all.get(folder) ?? 0) + 1);
                if (files.has(rest))
                    matches.set(folder, (matches.get(folder) ?? 0) + 1);
            }
        }
        const likely = new Map([...matches].filter(([folder, count]) => count * 2 > all.get(folder) && !INSTALLED.test(folder)));
        const folders = new Set(likely.keys());
        for (const [folder, count] of likely) {
            for (const [around] of splits(folder)) {
                const other = likely.get(around);
                if (other !== undefined && other !== count)
                    folders.delete(other > count ? folder : around);
            }
        }
        this.folders = folders;
    }
    /** Several when folders within each other explain the report equally well. */
    find(path) {
        return [...splits(path)]
            .filter(([folder, rest]) => this.folders.has(folder) && this.files.has(rest))
            .map(([, rest]) => rest);
    }
}
/** No file system has longer ones. */
const MAX_PATH = 4096;
/** Every way to part a path into a folder, with its slash, and the rest. */
function* splits(path) {
    if (path.length > MAX_PATH)
        return;
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
        if (at + 1 < path.length)
            yield [path.slice(0, at + 1), path.slice(at + 1)];
    }
}
/** The files that end in a path, found by their last name. */
class PathEnds {
    byName = new Map();
    constructor(files) {
        for (const file of files) {
            const name = file.slice(file.lastIndexOf('/') + 1);
            const same = this.byName.get(name);
            if (same)
                same.push(file);
            else
                this.byName.set(name, [file]);
        }
    }
    find(path) {
        const same = this.byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
        return same.filter((file) => file.endsWith(`/${path}`));
    }
}
/** With `/`, without `.` and without empty parts; a drive letter in lower case. */
function normalised(path) {
    const slashes = path.replaceAll('\\', '/').replace(/^[A-Z]:\//, (drive) => drive.toLowerCase());
    const parts = [];
    for (const part of slashes.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return (slashes.startsWith('/') ? '/' : '') + parts.join('/');
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[a-z]:\//.test(path);
}
function folderOf(root) {
    const path = normalised(root);
    return path.endsWith('/') ? path : `${path}/`;
}
function within(folder, path) {
    return path.startsWith(folder) ? path.slice(folder.length) : null;
}
function distinct(paths) {
    return [...new Set(paths)];
}


/***/ }),

/***/ 40928:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.UnreadableReport = void 0;
/** A report that cannot be read; the message says what is wrong and what to do, and continues "NAME …". */
class UnreadableReport extends Error {
    name = 'UnreadableReport';
}
exports.UnreadableReport = UnreadableReport;


/***/ }),

/***/ 49606:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Selection = void 0;
const node_path_1 = __webpack_require__(76760);
const file_globs_1 = __webpack_require__(54634);
/** Which measured files `coverage json` reports: those of `[report] include`, less those of `omit`. */
class Selection {
    config;
    root;
    /** Patterns that cannot be used. */
    refused;
    include;
    omit;
    constructor(config, root) {
        this.config = config;
        this.root = root;
        this.include = config.include.length === 0 ? null : new file_globs_1.FileGlobs(config.include, root);
        this.omit = new file_globs_1.FileGlobs(config.omit, root);
        this.refused = [...(this.include?.refused ?? []), ...this.omit.refused];
    }
    of({ paths, ambiguous, outside }) {
        return {
            paths: paths.map((path) => (path !== null && this.has(path) ? path : null)),
            ambiguous: ambiguous.filter((path) => this.has(path)),
            outside: outside.filter((path) => this.has(path)),
        };
    }
    /** @param path relative to the repository where it is in it. */
    has(path) {
        const name = this.config.relativeFiles || (0, node_path_1.isAbsolute)(path) ? path : `${this.root}/${path}`;
        return (this.include === null || this.include.match(name)) && !this.omit.match(name);
    }
}
exports.Selection = Selection;


/***/ }),

/***/ 37310:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reporter = reporter;
/** Makes the diagnostics of one stage. */
function reporter(stage) {
    return (severity, code, path, message, line) => ({ path, stage, severity, code, message, line: line ?? null });
}


/***/ }),

/***/ 73134:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MAX_FILE_BYTES = void 0;
exports.discover = discover;
exports.isPython = isPython;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const diagnostic_1 = __webpack_require__(37310);
const exclusions_1 = __webpack_require__(61672);
const repo_text_1 = __webpack_require__(71477);
/** Larger files are generated data more often than code, and cost a worker its memory. */
exports.MAX_FILE_BYTES = 10 * 1024 * 1024;
const report = (0, diagnostic_1.reporter)('discover');
/** Sorts a listing of `root` (a real path) into what is analysed and what is left out, and why. */
function discover(root, listing, attributes = new Map()) {
    const diagnostics = [...listing.diagnostics];
    const counts = new Map();
    const exclude = (reason) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const listed = new Set(listing.paths);
    const byName = (path) => (0, exclusions_1.excludedByName)(path, (folder) => listed.has(`${folder}/__init__.py`), attributes.get(path));
    const isRealFolder = realFolders(root);
    const python = [];
    const pythonLinks = [];
    for (const path of listing.paths) {
        if (!isPython(path))
            continue;
        const reason = byName(path);
        if (reason) {
            exclude(reason);
            continue;
        }
        const stat = isRealFolder(parentOf(path)) ? lstatOf(root, path) : null;
        if (stat === null)
            exclude('deleted');
        else if (stat.isSymbolicLink())
            pythonLinks.push(path);
        else {
            const problem = problemOf(path, stat);
            if (problem) {
                exclude(problem.code);
                diagnostics.push(problem.diagnostic);
            }
            else
                python.push(path);
        }
    }
    const analysed = new Set(python);
    for (const path of pythonLinks) {
        const outcome = followLink(root, path, analysed);
        if (outcome === null)
            python.push(path);
        else {
            exclude(outcome.code);
            diagnostics.push(outcome.diagnostic);
        }
    }
    for (const path of listing.links) {
        const diagnostic = byName(path) === null ? folderLinkProblem(root, path) : null;
        if (diagnostic)
            diagnostics.push(diagnostic);
    }
    for (const path of listing.undecodable.filter(isPython)) {
        exclude('undecodable-path');
        const message = 'The path is not valid UTF-8, so no row could name the file. Rename it to have it analysed.';
        diagnostics.push(report('warning', 'undecodable-path', path, message));
    }
    const projectFiles = listing.paths.filter((path) => isProjectFile(path) && byName(path) === null).sort();
    const excluded = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { python: python.sort(), projectFiles, excluded, diagnostics };
}
function isPython(path) {
    return path.endsWith('.py') && !path.endsWith('/.py') && path !== '.py';
}
function isProjectFile(path) {
    return /(?:^|\/)(?:pyproject\.toml|setup\.cfg|setup\.py)$/.test(path);
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function lstatOf(root, path) {
    try {
        return (0, node_fs_1.lstatSync)((0, node_path_1.join)(root, path), { throwIfNoEntry: false }) ?? null;
    }
    catch {
        return null;
    }
}
/** Whether a folder is reached without a link: one that replaced a tracked folder leads somewhere else. */
function realFolders(root) {
    const known = new Map([['', true]]);
    const isReal = (folder) => {
        let real = known.get(folder);
        if (real === undefined) {
            real = isReal(parentOf(folder)) && (lstatOf(root, folder)?.isDirectory() ?? false);
            known.set(folder, real);
        }
        return real;
    };
    return isReal;
}
/** Why a file that is there cannot be analysed. One that cannot be opened is left to its reader. */
function problemOf(path, stat) {
    if (!stat.isFile()) {
        const message = 'This is not a regular file (a folder, pipe, socket or device) and was not analysed.';
        return { code: 'not-a-file', diagnostic: report('warning', 'not-a-file', path, message) };
    }
    if (stat.size <= exports.MAX_FILE_BYTES)
        return null;
    const size = (stat.size / 1024 / 1024).toFixed(1);
    const message = `The file has ${size} MB; the limit is ${exports.MAX_FILE_BYTES / 1024 / 1024} MB, so it was not analysed. ` +
        'Split it, or mark it as linguist-generated in .gitattributes.';
    return { code: 'too-large', diagnostic: report('warning', 'too-large', path, message) };
}
/** Null when the link stands for a file of the repository that is not analysed under its own name. */
function followLink(root, path, analysed) {
    const skipped = (severity, code, message) => ({
        code: 'symlink',
        diagnostic: report(severity, code, path, message),
    });
    const target = resolveLink(root, path);
    if ('problem' in target)
        return skipped('warning', target.problem, target.message);
    if (analysed.has(target.path)) {
        return skipped('info', 'symlink-duplicate', `This symbolic link leads to ${target.path}, which is analysed under that name.`);
    }
    if (target.path.split('/').some(exclusions_1.isToolFolder)) {
        return skipped('warning', 'symlink-outside', `This symbolic link leads into ${target.path}, which is not part of the code.`);
    }
    return problemOf(path, (0, node_fs_1.statSync)((0, node_path_1.join)(root, path)));
}
/** Folders behind links are never entered; only one whose content is missing from the analysis is reported. */
function folderLinkProblem(root, path) {
    const target = resolveLink(root, path);
    if (!('problem' in target))
        return null;
    if (target.problem === 'symlink-loop' || target.isFolder)
        return report('warning', target.problem, path, target.message);
    return null;
}
/** Where a link ends, relative to `root`. */
function resolveLink(root, path) {
    const link = (0, node_path_1.join)(root, path);
    try {
        const real = node_fs_1.realpathSync.native(link);
        if ((0, repo_text_1.isWithin)(root, real))
            return { path: (0, node_path_1.relative)(root, real).split(node_path_1.sep).join('/') };
        const message = 'This symbolic link leads out of the analysed folder and was not followed. Replace it by what it leads to, ' +
            'or analyse that on its own.';
        return { problem: 'symlink-outside', message, isFolder: (0, node_fs_1.statSync)(real).isDirectory() };
    }
    catch (error) {
        if (error.code === 'ELOOP') {
            const message = 'This symbolic link leads back to itself and was not followed. Remove it.';
            return { problem: 'symlink-loop', message, isFolder: false };
        }
        const message = `This symbolic link leads nowhere (${(0, errors_1.messageOf)(error)}). Remove it or restore its target.`;
        return { problem: 'symlink-broken', message, isFolder: false };
    }
}


/***/ }),

/***/ 34000:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signalsFrom = signalsFrom;
const snapshot_1 = __webpack_require__(20972);
/** One entry per signal, in the order of `SIGNALS`. */
function signalsFrom(evidence) {
    return snapshot_1.SIGNALS.map((signal) => {
        const found = evidence[signal];
        return 'source' in found
            ? { signal, available: true, source: found.source, reason: null }
            : { signal, available: false, source: null, reason: found.reason };
    });
}


/***/ }),

/***/ 61672:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isToolFolder = isToolFolder;
exports.excludedByName = excludedByName;
exports.linguistAttributes = linguistAttributes;
const run_git_1 = __webpack_require__(37605);
/** Folders of tools and environments. */
const TOOL_FOLDERS = new Set([
    ...['.git', '.hg', '.svn', '.idea', '.vscode', '.venv', 'venv', '.tox', '.nox', '.eggs', '__pycache__'],
    ...['node_modules', 'site-packages', '.mypy_cache', '.pytest_cache', '.ruff_cache'],
]);
/** Folders of build results, unless they are packages of that name. */
const BUILD_FOLDERS = new Set(['build', 'dist']);
const VENDOR_FOLDERS = new Set(['vendor', 'vendored', '_vendor', '_vendored', 'third_party']);
const GENERATED_FILE = /_pb2(?:_grpc)?\.py$/;
function isToolFolder(name) {
    return TOOL_FOLDERS.has(name);
}
/** Decides by a path's names and attributes; an attribute outranks a name. `isPackage` takes a folder path. */
function excludedByName(path, isPackage, attributes = {}) {
    let vendored = false;
    for (let end = path.indexOf('/'), start = 0; end !== -1; start = end + 1, end = path.indexOf('/', start)) {
        const name = path.slice(start, end);
        if (TOOL_FOLDERS.has(name))
            return 'ignored-directory';
        if (BUILD_FOLDERS.has(name) && !isPackage(path.slice(0, end)))
            return 'ignored-directory';
        vendored ||= VENDOR_FOLDERS.has(name);
    }
    if (attributes.vendored ?? vendored)
        return 'vendored';
    return (attributes.generated ?? GENERATED_FILE.test(path)) ? 'generated' : null;
}
/** Asks git for the `linguist-*` attributes of `paths`, in one process. */
async function linguistAttributes(repoRoot, paths) {
    const found = new Map();
    if (paths.length === 0)
        return found;
    const names = { 'linguist-vendored': 'vendored', 'linguist-generated': 'generated' };
    const input = paths.map((path) => `${path}\0`).join('');
    const { stdout } = await (0, run_git_1.runGit)(repoRoot, ['check-attr', '-z', '--stdin', ...Object.keys(names)], { input });
    const fields = (0, run_git_1.recordsOf)(stdout).map(({ shown }) => shown);
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path, name, value] = [fields[at], fields[at + 1], fields[at + 2]];
        if (value === 'unspecified')
            continue;
        const isSet = value !== 'unset' && value !== 'false';
        found.set(path, { ...found.get(path), [names[name]]: isSet });
    }
    return found;
}


/***/ }),

/***/ 66566:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Tallies = void 0;
/**
 * Adds up what commits did to files, told from the newest commit to the oldest. A file keeps its tally under its
 * earlier names. A branch that was merged may have changed a file under a name that the other branch had
 * already given up: such changes wait until the renaming is met.
 */
class Tallies {
    /** By the name that a file has at the commit under consideration. */
    byName = new Map();
    present = new Map();
    kept = new Set();
    renames = [];
    births = [];
    commit = 0;
    author = '';
    /** @param paths present names of the files that count. */
    constructor(paths) {
        for (const path of paths) {
            const tally = emptyTally();
            this.byName.set(path, tally);
            this.present.set(path, tally);
            this.kept.add(tally);
        }
    }
    /** The changes that follow are of the next older commit. */
    begin(author) {
        this.settle();
        this.commit++;
        this.author = author;
    }
    changed(path, added, deleted) {
        const tally = this.at(path);
        if (tally.commit !== this.commit)
            tally.commits++;
        tally.commit = this.commit;
        tally.authors.add(this.author);
        tally.added += added;
        tally.deleted += deleted;
    }
    created(path) {
        this.births.push(path);
    }
    renamed(from, to) {
        this.renames.push([from, to]);
    }
    /** Null when no commit touched the file. */
    of(path) {
        this.settle();
        const tally = this.present.get(path);
        if (!tally || tally.commits === 0)
            return null;
        const { commits, authors, added, deleted } = tally;
        return { commitCount: commits, authorCount: authors.size, linesAdded: added, linesDeleted: deleted };
    }
    /** Gives older commits the names that files had before the commit. */
    settle() {
        const targets = this.renames.map(([from, to]) => ({ from, waiting: this.byName.get(from), tally: this.at(to) }));
        for (const { from, waiting, tally } of targets) {
            if (waiting && waiting !== tally && !this.kept.has(waiting))
                merge(tally, waiting);
            this.byName.set(from, tally);
        }
        // What a file was called before it was there is another file's name.
        for (const path of this.births) {
            const tally = this.byName.get(path);
            if (tally && !this.kept.has(tally))
                this.byName.delete(path);
        }
        this.renames = [];
        this.births = [];
    }
    at(path) {
        let tally = this.byName.get(path);
        if (!tally) {
            tally = emptyTally();
            this.byName.set(path, tally);
        }
        return tally;
    }
}
exports.Tallies = Tallies;
function emptyTally() {
    return { commits: 0, authors: new Set(), added: 0, deleted: 0, commit: -1 };
}
function merge(into, from) {
    into.commits += from.commits;
    into.added += from.added;
    into.deleted += from.deleted;
    for (const author of from.authors)
        into.authors.add(author);
}


/***/ }),

/***/ 181:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readHistory = readHistory;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const diagnostic_1 = __webpack_require__(37310);
const history_tally_1 = __webpack_require__(66566);
const run_git_1 = __webpack_require__(37605);
const report = (0, diagnostic_1.reporter)('history');
/**
 * What the commits of the window did to each of `paths` (relative to `repoRoot`) under its present and its
 * earlier names, or why that cannot be told. Merges count for nothing themselves: what they bring in is counted
 * where it was made. Authors go by `.mailmap`.
 */
async function readHistory(repoRoot, checkout, paths, window, signal) {
    const missing = (reason, code) => {
        const diagnostics = [report('warning', code, null, `History was not read: ${reason}.`)];
        return { rows: null, evidence: { reason }, diagnostics };
    };
    if (!checkout.head)
        return { rows: null, evidence: { reason: 'the repository has no commits yet' }, diagnostics: [] };
    if (checkout.partial) {
        const remedy = 'clone without a filter (actions/checkout: drop the filter input)';
        return missing(`the clone is partial and would download every version of every file; ${remedy}`, 'partial-clone');
    }
    try {
        const log = ['log', ...(await limitOf(repoRoot, window)), '--numstat', '--use-mailmap', '-M'];
        const cut = checkout.shallow ? await shallowCommits(repoRoot) : new Set();
        const { rows, reachesTheCut } = await tallyLog(repoRoot, checkout.prefix, log, paths, cut, signal);
        if (reachesTheCut) {
            const remedy = 'fetch everything (actions/checkout: fetch-depth: 0; elsewhere: git fetch --unshallow)';
            return missing(`the clone is shallow and would give wrong counts; ${remedy}`, 'shallow-clone');
        }
        return { rows, evidence: { source: `git ${log.join(' ')}` }, diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof run_git_1.GitError))
            throw error;
        return missing(error.message, 'history-unreadable');
    }
}
/** Days are counted back from the commit that is analysed, so that its history does not depend on today. */
async function limitOf(repoRoot, window) {
    if ('commits' in window)
        return [`--max-count=${window.commits}`];
    const seconds = Number((0, run_git_1.lineOf)(await (0, run_git_1.runGit)(repoRoot, ['show', '-s', '--format=%ct', 'HEAD'])));
    return [`--max-age=${seconds - window.days * 86_400}`];
}
/** Commits whose parents were not fetched: they look as if they had created every file. */
async function shallowCommits(repoRoot) {
    const file = (0, run_git_1.lineOf)(await (0, run_git_1.runGit)(repoRoot, ['rev-parse', '--git-path', 'shallow']));
    return new Set((0, node_fs_1.readFileSync)((0, node_path_1.resolve)(repoRoot, file), 'latin1').split('\n'));
}
/** `--raw` says what was added or renamed, `--numstat` the lines. More new files than `-l` are matched by content only. */
const FORMAT = [
    ...[
        '-z',
        '--raw',
        '-l1000',
        '--no-relative',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=all',
        '--encoding=UTF-8',
    ],
    '--format=%x01%H%x02%aN',
];
/** One row per path that the log names, in the order of `paths`. */
async function tallyLog(repoRoot, prefix, log, paths, cut, signal) {
    const tallies = new history_tally_1.Tallies(paths.map((path) => prefix + path));
    let reachesTheCut = false;
    // How many records after this one are paths; what stands in them is never mistaken for anything else.
    let pathsToCome = 0;
    let status = '';
    let counts = null;
    let names = [];
    await streamRecords(repoRoot, [...log, ...FORMAT], signal, (record) => {
        if (pathsToCome > 0) {
            names.push(record);
            if (--pathsToCome > 0)
                return;
            const [from, to = from] = names;
            if (counts)
                tallies.changed(to, linesOf(counts[1]), linesOf(counts[2]));
            else if (status === 'A')
                tallies.created(to);
            else if (status === 'R')
                tallies.renamed(from, to);
            names = [];
            return;
        }
        if (record.startsWith('\x01')) {
            const end = record.indexOf('\x02');
            const commit = record.slice(1, end);
            reachesTheCut ||= cut.has(commit);
            tallies.begin(record.slice(end + 1));
            return;
        }
        const raw = /^\n?:.* ([A-Z])\d*$/s.exec(record);
        counts = raw ? null : /^\n?(\d+|-)\t(\d+|-)\t(.*)$/s.exec(record);
        if (raw) {
            status = raw[1];
            pathsToCome = status === 'R' || status === 'C' ? 2 : 1;
        }
        else if (counts?.[3] === '')
            pathsToCome = 2;
        else if (counts)
            tallies.changed(counts[3], linesOf(counts[1]), linesOf(counts[2]));
    });
    const rows = paths.flatMap((path) => {
        const found = tallies.of(prefix + path);
        return found ? [{ path, ...found }] : [];
    });
    return { rows, reachesTheCut };
}
/** git prints `-` for a binary file. */
function linesOf(count) {
    return count === '-' ? 0 : Number(count);
}
async function streamRecords(folder, args, signal, onRecord) {
    let rest = Buffer.alloc(0);
    const onChunk = (chunk) => {
        const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
        let start = 0;
        for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
            onRecord(bytes.toString('utf8', start, end));
            start = end + 1;
        }
        rest = bytes.subarray(start);
    };
    await (0, run_git_1.runGit)(folder, args, { onChunk, timeoutMs: 600_000, ...(signal ? { signal } : {}) });
}


/***/ }),

/***/ 35111:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_COMMIT = void 0;
exports.repoSlug = repoSlug;
exports.commitName = commitName;
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const diagnostic_1 = __webpack_require__(37310);
const git_1 = __webpack_require__(35061);
/** Stands for the commit where there is none. */
exports.NO_COMMIT = '0'.repeat(40);
const report = (0, diagnostic_1.reporter)('config');
/**
 * The slug rows carry: the given one, else that of the remote `origin`, else `local/<folder>`.
 * @throws {UserError} for a given slug that is not `owner/name`.
 */
async function repoSlug(given, root, checkout) {
    if (given !== undefined) {
        if (isSlug(given))
            return given;
        throw new errors_1.UserError(`${JSON.stringify(given)} is not a repository; expected is owner/name (letters, digits, ".", "_", "-").`, 2);
    }
    const remote = checkout && (await (0, git_1.remoteSlug)(root));
    if (remote && isSlug(remote))
        return remote;
    const folder = checkout ? await (0, git_1.repositoryFolder)(checkout) : (0, node_path_1.basename)(root);
    const slug = `local/${folder.replace(/[^A-Za-z0-9._-]+/g, '-')}`;
    return isSlug(slug) ? slug : 'local/repository';
}
function isSlug(text) {
    return /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(text) && !text.split('/').some((part) => /^\.+$/.test(part));
}
/**
 * The commit rows carry: the given one (a revision that git knows becomes its SHA), else HEAD, else zeros.
 * @throws {UserError} for a given commit with characters that would not survive in identifiers.
 */
async function commitName(given, root, checkout) {
    const head = checkout?.head ?? null;
    if (given === undefined) {
        if (head !== null)
            return { name: head, diagnostics: [] };
        const why = checkout ? 'The repository has no commits yet' : 'The folder is not read through git';
        const message = `${why}, so rows carry the commit ${exports.NO_COMMIT}. Commit first, or name the commit yourself.`;
        return { name: exports.NO_COMMIT, diagnostics: [report('warning', 'no-commit', null, message)] };
    }
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(given)) {
        throw new errors_1.UserError(`${JSON.stringify(given)} is not a commit; expected is a SHA, or a branch or tag name.`, 2);
    }
    const commit = (checkout && (await (0, git_1.commitOf)(root, given))) ?? given;
    if (head === null || commit === head)
        return { name: commit, diagnostics: [] };
    const message = `The files are those of the checkout at ${head}; rows carry the commit ${commit}, as asked.`;
    return { name: commit, diagnostics: [report('info', 'commit-differs', null, message)] };
}


/***/ }),

/***/ 16683:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseIni = parseIni;
/** Reads a text as Python's `configparser` does, less interpolation and the defaults of all sections. */
function parseIni(text) {
    const sections = new Map();
    let problem = null;
    let section = null;
    /** Lines that stand further in than their option belong to its value. */
    let option = null;
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        const content = line.trim();
        if (content === '' || /^[#;]/.test(content))
            continue;
        const indent = line.search(/\S/);
        if (option !== null && indent > option.indent) {
            option.value.push(content);
            continue;
        }
        const refuse = (message) => {
            problem ??= { message, line: index + 1 };
        };
        const header = /^\[(.+)\]/.exec(content)?.[1];
        const pair = /^([^=:]*[^=:\s])\s*[=:](.*)$/.exec(content);
        option = null;
        if (header !== undefined) {
            if (sections.has(header))
                refuse(`the section [${header}] is there twice`);
            section = sections.get(header) ?? new Map();
            sections.set(header, section);
        }
        else if (section === null)
            refuse('a line stands before the first [section]');
        else if (pair === null)
            refuse('a line is neither a [section] nor an option with a value');
        else {
            const name = pair[1].toLowerCase();
            if (section.has(name))
                refuse(`the option ${name} is there twice`);
            option = { value: [pair[2].trim()].filter((first) => first !== ''), indent };
            section.set(name, option.value);
        }
    }
    return { sections, problem };
}


/***/ }),

/***/ 46901:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listWithGit = listWithGit;
exports.listByWalking = listByWalking;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const ignore_1 = __importDefault(__webpack_require__(70298));
const errors_1 = __webpack_require__(65995);
const diagnostic_1 = __webpack_require__(37310);
const exclusions_1 = __webpack_require__(61672);
const repo_text_1 = __webpack_require__(71477);
const run_git_1 = __webpack_require__(37605);
const report = (0, diagnostic_1.reporter)('discover');
/** Tracked files and untracked ones that git does not ignore; not what lies in submodules. */
async function listWithGit(repoRoot) {
    const paths = new Set();
    const untracked = new Set();
    const undecodable = [];
    const links = [];
    const diagnostics = [];
    // Each record is `<mode> <object> <stage>\t<path>`; a path in conflict comes once per stage.
    const tracked = await (0, run_git_1.runGit)(repoRoot, ['ls-files', '-z', '--cached', '--stage']);
    for (const { text, shown } of (0, run_git_1.recordsOf)(tracked.stdout)) {
        const path = shown.slice(shown.indexOf('\t') + 1);
        if (text === null)
            undecodable.push(path);
        else if (shown.startsWith('160000')) {
            const message = 'This is a git submodule; its files belong to another repository and were not analysed.';
            diagnostics.push(report('info', 'submodule', path, message));
        }
        else {
            paths.add(path);
            if (shown.startsWith('120000') && !path.endsWith('.py'))
                links.push(path);
        }
    }
    const others = await (0, run_git_1.runGit)(repoRoot, ['ls-files', '-z', '--others', '--exclude-standard']);
    for (const { text, shown } of (0, run_git_1.recordsOf)(others.stdout)) {
        if (text === null)
            undecodable.push(shown);
        else if (!shown.endsWith('/')) {
            paths.add(text);
            untracked.add(text);
        }
    }
    return { paths: [...paths], untracked, undecodable: [...new Set(undecodable)], links, diagnostics };
}
const RULES = Buffer.from('.gitignore');
/** Walks a folder without git. Honours `.gitignore` files, enters neither tool folders nor links. */
function listByWalking(root) {
    const paths = [];
    const undecodable = [];
    const links = [];
    const diagnostics = [];
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const pending = [{ folder: '', inherited: [] }];
    for (let next = pending.pop(); next; next = pending.pop()) {
        const { folder, inherited } = next;
        let entries;
        try {
            entries = (0, node_fs_1.readdirSync)((0, node_path_1.join)(root, folder), { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            const message = `The folder cannot be listed (${(0, errors_1.messageOf)(error)}); make it readable to analyse what it holds.`;
            diagnostics.push(report('warning', 'unreadable-folder', folder.replace(/\/$/, '') || null, message));
            continue;
        }
        const hasRules = entries.some(({ name }) => RULES.equals(name));
        const own = hasRules ? (0, repo_text_1.readRepoText)(root, `${folder}.gitignore`) : null;
        const ignores = own && 'text' in own ? [...inherited, { folder, rules: (0, ignore_1.default)().add(own.text) }] : inherited;
        for (const entry of entries) {
            let path;
            try {
                path = folder + utf8.decode(entry.name);
            }
            catch {
                undecodable.push(folder + entry.name.toString('utf8'));
                continue;
            }
            if (entry.isDirectory()) {
                if ((0, exclusions_1.isToolFolder)(path.slice(folder.length)) || isIgnored(`${path}/`, ignores))
                    continue;
                // A rule that would ignore this folder has been overruled for it: it no longer counts below.
                pending.push({ folder: `${path}/`, inherited: ignores.filter((file) => !verdict(`${path}/`, file).ignored) });
            }
            else if (!isIgnored(path, ignores)) {
                paths.push(path);
                if (entry.isSymbolicLink() && !path.endsWith('.py'))
                    links.push(path);
            }
        }
    }
    return { paths, untracked: new Set(), undecodable, links, diagnostics };
}
/** The deepest `.gitignore` with an opinion decides. */
function isIgnored(path, files) {
    for (let at = files.length - 1; at >= 0; at--) {
        const { ignored, unignored } = verdict(path, files[at]);
        if (ignored || unignored)
            return ignored;
    }
    return false;
}
function verdict(path, { folder, rules }) {
    return rules.test(path.slice(folder.length));
}


/***/ }),

/***/ 76356:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.moduleNames = moduleNames;
const diagnostic_1 = __webpack_require__(37310);
const report = (0, diagnostic_1.reporter)('discover');
/**
 * The dotted module name of every path: the most specific source root, `.py` and `/__init__` are stripped.
 * `topName` names the `__init__.py` of the repository itself.
 */
function moduleNames(paths, sourceRoots, topName) {
    const roots = new Set(sourceRoots);
    const modules = new Map();
    const sharing = new Map();
    for (const path of paths) {
        const module = moduleName(path, rootOf(path, roots), topName);
        modules.set(path, module);
        const others = sharing.get(module);
        if (others)
            others.push(path);
        else
            sharing.set(module, [path]);
    }
    const diagnostics = [...sharing].flatMap(([module, all]) => all.length === 1
        ? []
        : all.map((path) => duplicate(module, path, all.filter((other) => other !== path))));
    return { modules, diagnostics };
}
function duplicate(module, path, others) {
    const named = others.slice(0, 3).join(', ') + (others.length > 3 ? ` and ${others.length - 3} more` : '');
    const message = `The module name ${module} is shared with ${named}; all are analysed, but an import of it is ambiguous. ` +
        'Rename one, or name the source roots so that they differ.';
    return report('warning', 'duplicate-module', path, message);
}
/** The deepest source root above `path`; empty for the top. */
function rootOf(path, roots) {
    for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1)) {
        if (roots.has(path.slice(0, end)))
            return path.slice(0, end);
    }
    return '';
}
function moduleName(path, root, topName) {
    const inside = root === '' ? path : path.slice(root.length + 1);
    if (inside === '__init__.py')
        return root === '' ? topName : root.slice(root.lastIndexOf('/') + 1);
    return inside
        .slice(0, -'.py'.length)
        .replace(/\/__init__$/, '')
        .replaceAll('/', '.');
}


/***/ }),

/***/ 67902:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readPlace = readPlace;
exports.uncommittedChanges = uncommittedChanges;
exports.nothingToAnalyse = nothingToAnalyse;
const diagnostic_1 = __webpack_require__(37310);
const git_1 = __webpack_require__(35061);
const listing_1 = __webpack_require__(46901);
const run_git_1 = __webpack_require__(37605);
const report = (0, diagnostic_1.reporter)('discover');
/** Lists the files through git where that is possible, else by walking. */
async function readPlace(root) {
    const walk = (reason, diagnostics = []) => {
        return { checkout: null, reason, listing: (0, listing_1.listByWalking)(root), diagnostics };
    };
    const warn = (reason) => {
        const message = `The folder was read without git: ${reason}. History is missing.`;
        return walk(reason, [report('warning', 'git-unusable', null, message)]);
    };
    const checkout = await (0, git_1.openCheckout)(root);
    if ('reason' in checkout) {
        return checkout.code === 'not-a-repository' ? walk(checkout.reason) : warn(checkout.reason);
    }
    try {
        const listing = await (0, listing_1.listWithGit)(root);
        if (listing.paths.length === 0 && (await (0, git_1.isIgnoredFolder)(checkout))) {
            return walk('the git repository around the folder ignores it');
        }
        return { checkout, reason: '', listing, diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof run_git_1.GitError))
            throw error;
        return warn(error.message);
    }
}
/** Reports analysed files that are not what the commit holds. */
async function uncommittedChanges(root, { checkout, listing }, python) {
    if (!checkout?.head)
        return [];
    const changed = new Set(await changedOrNone(root, checkout));
    const paths = python.filter((path) => changed.has(path) || listing.untracked.has(path));
    if (paths.length === 0)
        return [];
    const named = paths.slice(0, 3).join(', ') + (paths.length > 3 ? ', …' : '');
    const message = `Python files with changes that are not committed (${paths.length}: ${named}) are analysed as if they belonged to the commit.`;
    return [report('info', 'uncommitted-changes', null, message)];
}
/** A repository whose HEAD cannot be compared with is met again when its history is read. */
function changedOrNone(root, checkout) {
    return (0, git_1.uncommittedPython)(checkout, root).catch((error) => {
        if (error instanceof run_git_1.GitError)
            return [];
        throw error;
    });
}
/** Reports that there is nothing to analyse, and what was there instead. */
function nothingToAnalyse(listing, python, excluded) {
    if (python.length > 0)
        return [];
    if (listing.paths.length === 0) {
        const message = 'The folder holds no files that git does not ignore; check that the right folder is analysed and checked out.';
        return [report('warning', 'empty-repository', null, message)];
    }
    const reasons = Object.entries(excluded).map(([reason, count]) => `${count} ${reason}`);
    const left = reasons.length > 0 ? ` (left out: ${reasons.join(', ')})` : '';
    const message = `No Python files to analyse${left}; check that the right folder is analysed and checked out.`;
    return [report('warning', 'no-python-files', null, message)];
}


/***/ }),

/***/ 97955:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.rootsInPyproject = rootsInPyproject;
exports.rootsInSetupCfg = rootsInSetupCfg;
const smol_toml_1 = __webpack_require__(27106);
const ini_1 = __webpack_require__(16683);
/** Reads the package folders that setuptools, Poetry, Hatch, PDM, uv and maturin take from `pyproject.toml`. */
function rootsInPyproject(text) {
    let document;
    try {
        document = (0, smol_toml_1.parse)(text);
    }
    catch (error) {
        if (!(error instanceof smol_toml_1.TomlError))
            throw error;
        const message = error.message.split('\n')[0];
        return { roots: [], problem: { message, line: error.line } };
    }
    const tool = (...keys) => at(document, 'tool', ...keys);
    const wheel = tool('hatch', 'build', 'targets', 'wheel');
    return {
        roots: clean([
            ...texts(tool('setuptools', 'packages', 'find', 'where')),
            ...packageFolders(tool('setuptools', 'package-dir')),
            ...items(tool('poetry', 'packages')).map((entry) => at(entry, 'from')),
            ...texts(at(wheel, 'packages')).map(parentFolder),
            ...texts(at(wheel, 'sources')),
            ...sourcePrefixes(at(wheel, 'sources')),
            tool('pdm', 'build', 'package-dir'),
            tool('uv', 'build-backend', 'module-root'),
            tool('maturin', 'python-source'),
        ]),
        problem: null,
    };
}
/** Reads `[options] package_dir` and `[options.packages.find] where` of `setup.cfg`. */
function rootsInSetupCfg(text) {
    const { sections } = (0, ini_1.parseIni)(text);
    const folders = (sections.get('options')?.get('package_dir') ?? []).map((line) => line.split('=', 2).map((part) => part.trim()));
    const where = sections.get('options.packages.find')?.get('where') ?? [];
    const packageDir = Object.fromEntries(folders.filter(([, folder]) => folder !== undefined));
    return { roots: clean([...packageFolders(packageDir), ...where]), problem: null };
}
/** `{"": "src"}` names a root; `{"pkg": "lib/pkg"}` implies one where the folder ends as the package does. */
function packageFolders(value) {
    return Object.entries(tableOf(value)).map(([name, folder]) => {
        if (name === '' || typeof folder !== 'string')
            return folder;
        return withoutEnd(trimSlashes(folder), name.replaceAll('.', '/'));
    });
}
/** Hatch's `{"lib/pkg" = "pkg"}`: what is stripped in front of the module's path. */
function sourcePrefixes(value) {
    return Object.entries(tableOf(value)).map(([folder, target]) => {
        if (typeof target !== 'string')
            return null;
        return target === '' ? folder : withoutEnd(trimSlashes(folder), trimSlashes(target));
    });
}
function withoutEnd(folder, end) {
    if (folder === end)
        return '.';
    return folder.endsWith(`/${end}`) ? folder.slice(0, -end.length - 1) : null;
}
function parentFolder(folder) {
    const path = trimSlashes(folder);
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
function trimSlashes(path) {
    return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => (Object.hasOwn(tableOf(inner), key) ? tableOf(inner)[key] : undefined), value);
}
function tableOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function items(value) {
    return Array.isArray(value) ? value : [];
}
function texts(value) {
    return items(value).filter((item) => typeof item === 'string');
}
/** Distinct folders within the project; `.` is the project's folder. */
function clean(roots) {
    const folders = roots
        .filter((root) => typeof root === 'string')
        .map((root) => trimSlashes(root.trim()) || '.')
        .filter((root) => !root.startsWith('/') && !root.split('/').includes('..'));
    return [...new Set(folders)];
}


/***/ }),

/***/ 15991:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readSource = readSource;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
/** The bytes of one file, or the diagnostic that says why there are none. */
function readSource(root, path) {
    try {
        const absolute = (0, node_path_1.join)(root, path);
        if (!(0, node_fs_1.statSync)(absolute).isFile())
            throw new Error('not a regular file');
        return { bytes: (0, node_fs_1.readFileSync)(absolute) };
    }
    catch (error) {
        return {
            problem: {
                path,
                stage: 'read',
                severity: 'error',
                code: 'unreadable-file',
                message: `The file cannot be read (${(0, errors_1.messageOf)(error)}): it has a module row but no facts. Check its permissions.`,
                line: null,
            },
        };
    }
}


/***/ }),

/***/ 77217:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.givenReports = givenReports;
exports.conventionalReports = conventionalReports;
exports.namesOf = namesOf;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const tinyglobby_1 = __webpack_require__(17949);
const diagnostic_1 = __webpack_require__(37310);
const repo_text_1 = __webpack_require__(71477);
/** Where tools and workflows leave their reports, relative to the repository. */
const FOLDERS = ['.', 'reports', 'coverage', 'build', 'test-results'];
/**
 * The report files that a user names.
 * @param given globs or paths, absolute or relative to `root`.
 * @param what the reports in words, in the plural, e.g. `coverage reports`.
 */
function givenReports(root, given, stage, what) {
    const found = new Map();
    const unmatched = [];
    for (const pattern of given) {
        const paths = (0, node_fs_1.existsSync)((0, node_path_1.resolve)(root, pattern)) ? [pattern] : filesMatching(pattern, root);
        const files = paths
            .map((path) => reportFile(root, (0, node_path_1.resolve)(root, path)))
            .filter((file) => file !== null)
            .sort(byName);
        if (files.length === 0)
            unmatched.push(pattern);
        for (const file of files)
            if (!found.has(file.path))
                found.set(file.path, file);
    }
    const names = unmatched.map((pattern) => `"${pattern}"`).join(', ');
    const message = `No file matches ${names}, named for ${what}. Check the path, which is of a file, absolute or relative to the repository, and that the tests ran before.`;
    return {
        files: [...found.values()],
        reason: found.size === 0 ? `no file matches ${names}` : null,
        diagnostics: unmatched.length === 0 ? [] : [(0, diagnostic_1.reporter)(stage)('warning', 'report-not-found', null, message)],
    };
}
/**
 * The report files with one of the names that tools use, in the folders where they are usually kept; a name may be a
 * glob. Links are followed only within `root`, which must be a real path.
 */
function conventionalReports(root, names) {
    const found = new Map();
    for (const folder of FOLDERS.filter((name) => (0, node_fs_1.existsSync)((0, node_path_1.join)(root, name)))) {
        for (const name of names) {
            const paths = name.includes('*') ? filesMatching((0, node_path_1.join)(folder, name), root) : [(0, node_path_1.join)(folder, name)];
            const files = paths
                .map((path) => reportFile(root, (0, node_path_1.resolve)(root, path)))
                .filter((file) => file !== null)
                .filter((file) => (0, repo_text_1.isWithin)(root, node_fs_1.realpathSync.native(file.path)))
                .sort(byName);
            for (const file of files)
                if (!found.has(file.path))
                    found.set(file.path, file);
        }
    }
    return [...found.values()];
}
/** Absolute paths, in no order. */
function filesMatching(pattern, root) {
    // A glob's separator is `/` everywhere.
    return (0, tinyglobby_1.globSync)(pattern.replaceAll(node_path_1.sep, '/'), { cwd: root, expandDirectories: false, absolute: true });
}
/** Null for what is not a regular file. */
function reportFile(root, path) {
    const stat = (0, node_fs_1.existsSync)(path) ? (0, node_fs_1.statSync)(path) : null;
    if (!stat?.isFile())
        return null;
    const inside = (0, node_path_1.relative)(root, path);
    const isInside = !inside.startsWith('..') && !(0, node_path_1.isAbsolute)(inside);
    return {
        path,
        name: (isInside ? inside : path).replaceAll('\\', '/'),
        bytes: stat.size,
        modifiedMs: stat.mtimeMs,
    };
}
/** Names of files, sorted and distinct. */
function namesOf(files) {
    return [...new Set(files.map(({ name }) => name))].sort();
}
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}


/***/ }),

/***/ 84045:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.onPath = onPath;
exports.isFile = isFile;
exports.runProgram = runProgram;
exports.failureOf = failureOf;
exports.quoting = quoting;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const run_child_1 = __webpack_require__(94615);
/** Characters in which the line is looked for. */
const MAX_SAID = 16_384;
const SECRETS = /^(?:INPUT|ACTIONS)_|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|_KEY$/i;
/** A program on the PATH; relative entries are left out, as they would lead into the repository. */
function onPath(name) {
    const folders = (process.env.PATH ?? '').split(node_path_1.delimiter).filter(node_path_1.isAbsolute);
    return folders.map((folder) => (0, node_path_1.join)(folder, name)).find(isFile) ?? null;
}
function isFile(path) {
    return (0, node_fs_1.existsSync)(path) && (0, node_fs_1.statSync)(path).isFile();
}
/**
 * Runs a program that reads the repository, without a shell and without the secrets of this process. What it starts
 * itself ends with it.
 * @throws the reason of the signal, when that has stopped it.
 */
function runProgram(program, args, options) {
    const { limits, onOutput = () => { }, ...rest } = options;
    const { timeoutMs, maxBytes, memoryMb } = limits;
    return (0, run_child_1.runChild)(program, args, { ...rest, timeoutMs, maxBytes, onOutput, env: environment(memoryMb), group: true });
}
/**
 * Why a program gave no answer; null when it ended with a code that is one.
 * @param said what it printed about it
 */
function failureOf(end, answers, said) {
    const { problem, code, killedBy } = end;
    if (problem !== null)
        return quoting(`it ${problem}`, said);
    return code !== null && answers.includes(code)
        ? null
        : quoting(`it ended with ${killedBy ?? `exit code ${code}`}`, said);
}
/** A problem with the line about it that tells most: what calls itself an error, or else the first. */
function quoting(problem, said) {
    const lines = said
        .slice(0, MAX_SAID)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const line = lines.find((text) => /^\w*error\b/i.test(text)) ?? lines[0];
    return line === undefined ? problem : `${problem}: ${line.slice(0, 300)}`;
}
function environment(memoryMb) {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SECRETS.test(name)));
    const options = [env.NODE_OPTIONS, `--max-old-space-size=${memoryMb}`].filter(Boolean).join(' ');
    return { ...env, NODE_OPTIONS: options };
}


/***/ }),

/***/ 98691:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeIndex = decodeIndex;
const wire_1 = __webpack_require__(71486);
const scip_1 = __webpack_require__(41555);
/**
 * Reads the documents of a SCIP index (protobuf).
 * @throws {Error} when the bytes are no such index, or it ends early.
 */
function decodeIndex(bytes) {
    const documents = [];
    const external = new Map();
    message(bytes, {
        2: (reader) => {
            const document = reader.bytes();
            // Every document is read once here, so that a damaged one is known before any is used.
            documents.push({ path: decodeDocument(document).relative_path, bytes: document });
        },
        3: (reader) => {
            const symbol = decodeSymbol(reader.bytes());
            if (!(0, scip_1.isLocalSymbol)(symbol.symbol))
                external.set(symbol.symbol, symbol);
        },
    });
    documents.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const units = unitsOf(documents.map(({ bytes }) => bytes), external);
    return { paths: documents.map(({ path }) => path), units };
}
function* unitsOf(documents, external) {
    const told = new Set();
    for (const bytes of documents) {
        const document = decodeDocument(bytes);
        const externalSymbols = [];
        for (const { symbol } of document.occurrences) {
            const information = external.get(symbol);
            if (!information || told.has(symbol))
                continue;
            told.add(symbol);
            externalSymbols.push(information);
        }
        yield { document, externalSymbols };
    }
}
function decodeDocument(bytes) {
    let relative_path = '';
    let language = '';
    let position_encoding = 0;
    const occurrences = [];
    const symbols = [];
    message(bytes, {
        1: (reader) => (relative_path = reader.string()),
        2: (reader) => {
            const occurrence = decodeOccurrence(reader.bytes());
            if (occurrence)
                occurrences.push(occurrence);
        },
        3: (reader) => symbols.push(decodeSymbol(reader.bytes())),
        4: (reader) => (language = reader.string()),
        6: (reader) => (position_encoding = reader.int32()),
    });
    return {
        relative_path,
        language: language.toLowerCase() || scip_1.SCIP_LANGUAGE,
        // scip-python does not say; its columns are those of pyright.
        position_encoding: position_encoding || scip_1.SCIP_UTF16,
        occurrences,
        symbols,
    };
}
/** Null for one whose range is none. */
function decodeOccurrence(bytes) {
    const range = [];
    const enclosing_range = [];
    let symbol = '';
    let symbol_roles = 0;
    message(bytes, {
        1: (reader, wire) => numbers(reader, wire, range),
        2: (reader) => (symbol = reader.string()),
        3: (reader) => (symbol_roles = reader.int32()),
        7: (reader, wire) => numbers(reader, wire, enclosing_range),
    });
    if (symbol === '' || !isRange(range))
        return null;
    const occurrence = { range, symbol, symbol_roles };
    return isRange(enclosing_range) ? { ...occurrence, enclosing_range } : occurrence;
}
function isRange(range) {
    return (range.length === 3 || range.length === 4) && range.every((number) => number >= 0);
}
function decodeSymbol(bytes) {
    const documentation = [];
    const relationships = [];
    const found = { symbol: '' };
    message(bytes, {
        1: (reader) => (found.symbol = reader.string()),
        3: (reader) => documentation.push(reader.string()),
        4: (reader) => relationships.push(decodeRelationship(reader.bytes())),
        5: (reader) => (found.kind = reader.int32()),
        6: (reader) => (found.display_name = reader.string()),
        7: (reader) => (found.signature_documentation = decodeSignature(reader.bytes())),
        8: (reader) => (found.enclosing_symbol = reader.string()),
    });
    if (documentation.length > 0)
        found.documentation = documentation;
    if (relationships.length > 0)
        found.relationships = relationships;
    return found;
}
function decodeSignature(bytes) {
    const found = { language: '', text: '' };
    message(bytes, {
        4: (reader) => (found.language = reader.string()),
        5: (reader) => (found.text = reader.string()),
    });
    return found;
}
function decodeRelationship(bytes) {
    const found = { symbol: '' };
    message(bytes, {
        1: (reader) => (found.symbol = reader.string()),
        2: (reader) => (found.is_reference = reader.bool()),
        3: (reader) => (found.is_implementation = reader.bool()),
        4: (reader) => (found.is_type_definition = reader.bool()),
        5: (reader) => (found.is_definition = reader.bool()),
    });
    return found;
}
/** Reads one message; fields that are not named are skipped. */
function message(bytes, fields) {
    const reader = new wire_1.BinaryReader(bytes);
    while (reader.pos < reader.len) {
        const [field, wire] = reader.tag();
        const read = fields[field];
        if (read)
            read(reader, wire);
        else
            reader.skip(wire);
    }
    if (reader.pos !== reader.len)
        throw new RangeError('it ends within a field');
}
/** A repeated number, packed or not. */
function numbers(reader, wire, into) {
    if (wire !== wire_1.WireType.LengthDelimited) {
        into.push(reader.int32());
        return;
    }
    const end = reader.uint32() + reader.pos;
    while (reader.pos < end)
        into.push(reader.int32());
}


/***/ }),

/***/ 96929:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.scipProject = scipProject;
exports.readExternalIndex = readExternalIndex;
const diagnostic_1 = __webpack_require__(37310);
const scip_python_1 = __webpack_require__(11001);
const report = (0, diagnostic_1.reporter)('scip');
/** How the repository is called in symbols: by its name and commit, as scip-python has it by itself. */
function scipProject(snapshot) {
    return { name: snapshot.repo.slice(snapshot.repo.lastIndexOf('/') + 1), version: snapshot.commit };
}
/** The index that scip-python makes, when it is asked for. */
async function readExternalIndex(snapshot, options) {
    const none = (...diagnostics) => ({ units: null, diagnostics });
    if (options.choice === 'builtin' || snapshot.files.length === 0)
        return none();
    const program = (0, scip_python_1.findScipPython)();
    if (program === null) {
        if (options.choice === 'auto')
            return none();
        return none(unused('it is not on the PATH', 'Install it (npm install -g @sourcegraph/scip-python)'));
    }
    const project = { root: snapshot.root, ...scipProject(snapshot) };
    const index = await (0, scip_python_1.runScipPython)(program, project, options.workFolder, options.signal, options.limits);
    if ('problem' in index)
        return none(unused(index.problem, 'Correct what it says'));
    const analysed = new Set(snapshot.files.map(({ path }) => path));
    const known = new Set(index.paths.filter((path) => analysed.has(path)));
    if (known.size === 0)
        return none(unused('its index names none of the analysed files', 'Run it at the top'));
    const diagnostics = [];
    if (known.size < analysed.size) {
        const missing = snapshot.files.filter(({ path }) => !known.has(path)).map(({ path }) => path);
        const message = `scip-python left out ${missing.length} of ${analysed.size} files, e.g. ${missing[0]}: their symbols are not in the index. Use the built-in index to have them.`;
        diagnostics.push(report('warning', 'scip-incomplete', null, message));
    }
    return { units: analysedUnits(index.units, analysed), diagnostics };
}
function* analysedUnits(units, analysed) {
    const seen = new Set();
    for (const unit of units) {
        const path = unit.document.relative_path;
        if (!analysed.has(path) || seen.has(path))
            continue;
        seen.add(path);
        yield unit;
    }
}
function unused(problem, remedy) {
    const message = `scip-python was not used: ${problem}. The built-in index stands in for it. ${remedy}, or choose the built-in index.`;
    return report('warning', 'scip-python', null, message);
}


/***/ }),

/***/ 11001:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findScipPython = findScipPython;
exports.runScipPython = runScipPython;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const run_program_1 = __webpack_require__(84045);
const decode_1 = __webpack_require__(98691);
const LIMITS = {
    timeoutMs: 15 * 60_000,
    maxIndex: 1024 * 1024 * 1024,
    maxBytes: 64 * 1024 * 1024,
    memoryMb: 6144,
};
/** The `scip-python` on the PATH. */
function findScipPython() {
    return (0, run_program_1.onPath)(process.platform === 'win32' ? 'scip-python.cmd' : 'scip-python');
}
/**
 * Runs scip-python over a checkout.
 * @param workFolder where its index is kept while it is read; nothing is left there.
 * @returns the index, or why there is none: it cannot be started, ends with an error, takes too long or too much, or
 * writes something else.
 */
async function runScipPython(program, project, workFolder, signal, limits = {}) {
    const all = { ...LIMITS, ...limits };
    const folder = (0, node_fs_1.mkdtempSync)((0, node_path_1.join)(workFolder, 'scip-'));
    try {
        const index = (0, node_path_1.join)(folder, 'index.scip');
        // Without a list of installed packages it would ask pip, which need not be there and may be any.
        const environment = (0, node_path_1.join)(folder, 'environment.json');
        (0, node_fs_1.writeFileSync)(environment, '[]');
        const { name, version, root } = project;
        const options = ['--project-name', name, '--project-version', version, '--environment', environment];
        const tooLarge = () => (sizeOf(index) > all.maxIndex ? `wrote an index larger than ${all.maxIndex} bytes` : null);
        const args = ['index', '.', ...options, '--output', index];
        const end = await (0, run_program_1.runProgram)(program, args, { cwd: root, limits: all, signal, watch: tooLarge });
        const problem = (0, run_program_1.failureOf)(end, [0], end.stderr);
        return problem === null ? read(index, all.maxIndex) : { problem };
    }
    finally {
        (0, node_fs_1.rmSync)(folder, { recursive: true, force: true });
    }
}
function read(path, maxBytes) {
    const size = sizeOf(path);
    if (size === 0)
        return { problem: 'it wrote no index' };
    if (size > maxBytes)
        return { problem: `it wrote an index larger than ${maxBytes} bytes` };
    try {
        const index = (0, decode_1.decodeIndex)((0, node_fs_1.readFileSync)(path));
        return index.paths.length > 0 ? index : { problem: 'its index holds no document' };
    }
    catch (error) {
        return { problem: `its index cannot be read: ${(0, errors_1.messageOf)(error)}` };
    }
}
function sizeOf(path) {
    return (0, node_fs_1.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}


/***/ }),

/***/ 91481:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openSnapshot = openSnapshot;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const settings_1 = __webpack_require__(16701);
const codeowners_1 = __webpack_require__(60784);
const config_values_1 = __webpack_require__(97417);
const coverage_1 = __webpack_require__(888);
const coverage_config_1 = __webpack_require__(89590);
const discover_1 = __webpack_require__(73134);
const evidence_1 = __webpack_require__(34000);
const exclusions_1 = __webpack_require__(61672);
const history_1 = __webpack_require__(181);
const identity_1 = __webpack_require__(35111);
const modules_1 = __webpack_require__(76356);
const place_1 = __webpack_require__(67902);
const source_roots_1 = __webpack_require__(68936);
const tags_1 = __webpack_require__(82968);
const tests_1 = __webpack_require__(74327);
const types_1 = __webpack_require__(53263);
const HISTORY_WINDOW = { commits: 2000 };
/**
 * Reads everything a run analyses. What is broken or missing becomes a diagnostic or an unavailable signal.
 * @throws {UserError} only for options that cannot be followed.
 */
async function openSnapshot(options) {
    const root = realFolder(options.repoRoot);
    const generatedAt = new Date(options.now ?? Date.now());
    if (Number.isNaN(generatedAt.getTime()))
        throw new errors_1.UserError('The time of the run is not a valid date.', 2);
    const place = await (0, place_1.readPlace)(root);
    const { checkout, listing } = place;
    const repo = await (0, identity_1.repoSlug)(options.repo, root, checkout);
    const commit = await (0, identity_1.commitName)(options.commit, root, checkout);
    const attributes = checkout ? await (0, exclusions_1.linguistAttributes)(root, listing.paths.filter(discover_1.isPython)) : new Map();
    const found = (0, discover_1.discover)(root, listing, attributes);
    const { python } = found;
    const roots = options.sourceRoots
        ? { roots: (0, source_roots_1.givenSourceRoots)(root, options.sourceRoots), diagnostics: [] }
        : (0, source_roots_1.detectSourceRoots)(root, python, found.projectFiles);
    const names = (0, modules_1.moduleNames)(python, roots.roots, repo.slice(repo.indexOf('/') + 1));
    const tags = (0, tags_1.readTags)(root, options.tagsIndex, python);
    const tagsOf = (0, tags_1.tagsByPath)(tags.rules);
    const owners = (0, codeowners_1.readOwners)(checkout?.top ?? root);
    const coverageConfig = (0, coverage_config_1.readCoverageConfig)(root);
    const coverageReports = (0, coverage_1.findCoverage)(root, options.coverage);
    const tests = await (0, tests_1.readTests)(root, python, options.tests);
    const types = await (0, types_1.readTypeErrors)(root, python, options.types ?? {}, options.signal);
    const reports = new Set([...coverageReports.names, ...tests.reports, ...types.reports]);
    const configs = (0, config_values_1.readConfigFiles)(root, listing.paths.filter((path) => !reports.has(path)));
    const input = {
        repo,
        commit: commit.name,
        root,
        generatedAt,
        sourceRoots: roots.roots,
        files: python.map((path) => ({
            path,
            module: names.modules.get(path),
            tags: tagsOf.get(path) ?? [],
            owners: owners.ownersOf((checkout?.prefix ?? '') + path),
        })),
        excluded: found.excluded,
        tags: tags.rules,
        hasCoverageReport: coverageReports.candidates.length > 0,
        tests: tests.results,
        typeErrors: types.errors,
        exclusions: {
            path: coverageConfig.path,
            lines: coverageConfig.excludeLines,
            also: coverageConfig.excludeAlso,
        },
        settings: options.settings ?? settings_1.DEFAULT_SETTINGS,
        configFiles: configs.files,
    };
    const complete = async () => {
        const history = checkout
            ? await (0, history_1.readHistory)(root, checkout, python, options.historyWindow ?? HISTORY_WINDOW, options.signal)
            : { rows: null, evidence: { reason: place.reason }, diagnostics: [] };
        const coverage = await (0, coverage_1.readCoverage)(root, python, coverageReports, coverageConfig, options.signal);
        return {
            ...input,
            history: history.rows,
            coverage: coverage.data,
            signals: (0, evidence_1.signalsFrom)({
                git: checkout ? { source: 'git ls-files' } : { reason: place.reason },
                history: history.evidence,
                coverage: coverage.evidence,
                tests: tests.evidence,
                type_errors: types.evidence,
                owners: owners.evidence,
                tags: tags.evidence,
            }),
            diagnostics: [
                ...place.diagnostics,
                ...commit.diagnostics,
                ...(await (0, place_1.uncommittedChanges)(root, place, python)),
                ...found.diagnostics,
                ...(0, place_1.nothingToAnalyse)(listing, python, found.excluded),
                ...roots.diagnostics,
                ...names.diagnostics,
                ...owners.diagnostics,
                ...tags.diagnostics,
                ...history.diagnostics,
                ...coverage.diagnostics,
                ...coverageConfig.diagnostics,
                ...tests.diagnostics,
                ...types.diagnostics,
                ...configs.diagnostics,
            ].sort(byPlace),
        };
    };
    const completing = complete();
    completing.catch(() => { }); // whoever awaits it sees it too
    return { input, complete: completing };
}
function realFolder(path) {
    if (!(0, node_fs_1.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors_1.UserError(`${(0, node_path_1.resolve)(path)} is not a folder; name the folder of the repository to analyse.`, 2);
    }
    return node_fs_1.realpathSync.native(path);
}
/** The repository as a whole first, then by path. */
function byPlace(a, b) {
    const [left, right] = [a.path ?? '', b.path ?? ''];
    return left < right ? -1 : left > right ? 1 : (a.line ?? 0) - (b.line ?? 0);
}


/***/ }),

/***/ 68936:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.givenSourceRoots = givenSourceRoots;
exports.detectSourceRoots = detectSourceRoots;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const diagnostic_1 = __webpack_require__(37310);
const project_config_1 = __webpack_require__(97955);
const repo_text_1 = __webpack_require__(71477);
const report = (0, diagnostic_1.reporter)('config');
/** The given roots, normalised, with `.` as the last resort.
 * @throws {UserError} naming a root that is not a folder of the repository. */
function givenSourceRoots(repoRoot, roots) {
    const normal = roots.map((given) => {
        const absolute = (0, node_path_1.resolve)(repoRoot, given);
        const isFolder = (0, node_fs_1.existsSync)(absolute) && (0, node_fs_1.statSync)(absolute).isDirectory();
        if (!isFolder || !(0, repo_text_1.isWithin)(repoRoot, absolute)) {
            const what = (0, node_path_1.isAbsolute)(given) ? 'lie in' : 'exist as a folder of';
            throw new errors_1.UserError(`Source root ${JSON.stringify(given)} does not ${what} ${repoRoot}. Correct or drop it.`, 2);
        }
        return (0, node_path_1.relative)(repoRoot, absolute).split(node_path_1.sep).join('/') || '.';
    });
    return mostSpecificFirst(normal);
}
/**
 * Finds where imports start: in every project folder what its configuration declares, its `src/`, and the
 * folder itself. A package is never a root, and neither is a folder without Python files; the top always is.
 */
function detectSourceRoots(repoRoot, python, projectFiles) {
    const diagnostics = [];
    const roots = new Set(['src']);
    for (const path of projectFiles) {
        const project = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
        const below = (folder) => (folder === '.' ? project : (0, node_path_1.join)(project, folder).split(node_path_1.sep).join('/'));
        const { roots: declared, problem } = declaredRoots(repoRoot, path);
        if (problem) {
            const message = `Its package folders were not used: ${problem.message}. Correct the file, or name the source roots yourself.`;
            diagnostics.push(report('warning', 'project-config', path, message, problem.line ?? undefined));
        }
        for (const folder of ['.', 'src', ...declared])
            roots.add(below(folder));
    }
    const files = new Set(python);
    const folders = foldersOf(python);
    const usable = [...roots].filter((root) => folders.has(root) && !files.has(`${root}/__init__.py`));
    return { roots: mostSpecificFirst(usable), diagnostics };
}
function declaredRoots(repoRoot, path) {
    if (path.endsWith('setup.py'))
        return { roots: [], problem: null };
    const file = (0, repo_text_1.readRepoText)(repoRoot, path);
    if (file === null)
        return { roots: [], problem: null };
    if ('problem' in file)
        return { roots: [], problem: { message: file.problem, line: null } };
    return path.endsWith('.toml') ? (0, project_config_1.rootsInPyproject)(file.text) : (0, project_config_1.rootsInSetupCfg)(file.text);
}
/** Every folder with a Python file somewhere below it. */
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
function mostSpecificFirst(roots) {
    const depth = (root) => (root === '.' ? 0 : root.split('/').length);
    return [...new Set([...roots, '.'])].sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1));
}


/***/ }),

/***/ 18287:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseTagRules = parseTagRules;
exports.resolveTags = resolveTags;
const yaml_1 = __webpack_require__(38815);
const errors_1 = __webpack_require__(65995);
const diagnostic_1 = __webpack_require__(37310);
const wildcard_1 = __webpack_require__(54727);
const report = (0, diagnostic_1.reporter)('config');
const QUOTES = '; a glob that begins with * needs quotes';
const KEYS = ['tag', 'description', 'includes', 'excludes', 'matches'];
/** Reads the text of `tags_index.yaml`: a list of `{tag, description?, includes?, excludes?, matches?}`. */
function parseTagRules(path, text) {
    const lines = new yaml_1.LineCounter();
    const document = (0, yaml_1.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
    const broken = (problem, offset) => {
        const line = offset === undefined ? undefined : lines.linePos(offset).line;
        const message = `No tags were read: ${problem}. Expected is a list of {tag, description, includes, excludes, matches}.`;
        return { rules: null, diagnostics: [report('warning', 'tags-index', path, message, line)] };
    };
    const error = document.errors[0];
    if (error) {
        return broken(`it is not valid YAML (${error.message}${error.code === 'BAD_ALIAS' ? QUOTES : ''})`, error.pos[0]);
    }
    if (document.contents === null || ((0, yaml_1.isScalar)(document.contents) && document.contents.value === null)) {
        return { rules: [], diagnostics: [] };
    }
    if (!(0, yaml_1.isSeq)(document.contents))
        return broken('the top level is not a list', document.contents.range?.[0]);
    let entries;
    try {
        entries = document.toJS({ maxAliasCount: 100 });
    }
    catch (thrown) {
        const problem = (0, errors_1.messageOf)(thrown);
        const unresolved = problem.startsWith('Unresolved alias');
        return broken(unresolved ? problem + QUOTES : problem, unresolved ? offsetOfAlias(document, (name) => problem.endsWith(`: ${name}`)) : undefined);
    }
    const rules = new Map();
    const diagnostics = [];
    for (const [index, node] of document.contents.items.entries()) {
        const offset = node?.range?.[0];
        const entry = entries[index];
        if (!(0, yaml_1.isMap)(node) || typeof entry !== 'object' || entry === null)
            return broken(`entry ${index + 1} is not a mapping`, offset);
        const rule = ruleOf(entry);
        if (typeof rule === 'string')
            return broken(`entry ${index + 1}: ${rule}`, offset);
        const unknown = Object.keys(entry).filter((key) => !KEYS.includes(key));
        if (unknown.length > 0) {
            const message = `Tag ${rule.tag}: unknown key ${unknown.join(', ')} was ignored; known are ${KEYS.join(', ')}.`;
            diagnostics.push(report('warning', 'tags-unknown-key', path, message, offset === undefined ? undefined : lines.linePos(offset).line));
        }
        if (rules.has(rule.tag))
            return broken(`entry ${index + 1} repeats the tag ${rule.tag}; merge the two`, offset);
        rules.set(rule.tag, rule);
    }
    return { rules: [...rules.values()], diagnostics };
}
function offsetOfAlias(document, isWanted) {
    let offset;
    (0, yaml_1.visit)(document, {
        Alias(_, alias) {
            if (!isWanted(alias.source))
                return undefined;
            offset = alias.range?.[0];
            return yaml_1.visit.BREAK;
        },
    });
    return offset;
}
/** The rule, or what is wrong with it. */
function ruleOf(entry) {
    const { tag, description = null } = entry;
    if (typeof tag !== 'string' || tag === '')
        return 'tag must be a text';
    if (description !== null && typeof description !== 'string')
        return 'description must be a text';
    const lists = {
        includes: textsOf(entry.includes),
        excludes: textsOf(entry.excludes),
        matches: textsOf(entry.matches),
    };
    const { includes, excludes, matches } = lists;
    if (!includes || !excludes || !matches)
        return 'includes, excludes and matches must be lists of texts';
    return { tag, description, includes, excludes, matches };
}
function textsOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
}
/** The rules with `matches` resolved to those of `paths` (sorted) that carry the tag. */
function resolveTags(rules, paths) {
    const texts = paths.map((path) => [...path]);
    return rules.map((rule) => {
        const named = new Set(rule.matches);
        const [includes, excludes] = [rule.includes.map(wildcard_1.fnmatch), rule.excludes.map(wildcard_1.fnmatch)];
        const globbed = (text) => some(includes, text) && !some(excludes, text);
        return { ...rule, matches: paths.filter((path, at) => named.has(path) || globbed(texts[at])) };
    });
}
function some(matchers, text) {
    return matchers.some((matches) => matches(text));
}


/***/ }),

/***/ 82968:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readTags = readTags;
exports.tagsByPath = tagsByPath;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const errors_1 = __webpack_require__(65995);
const diagnostic_1 = __webpack_require__(37310);
const repo_text_1 = __webpack_require__(71477);
const tag_rules_1 = __webpack_require__(18287);
const report = (0, diagnostic_1.reporter)('config');
/**
 * Reads `tags_index.yaml`, or the file `given` (absolute, or relative to `root`).
 * @throws {UserError} when the given file does not exist.
 */
function readTags(root, given, python) {
    const path = given ?? 'tags_index.yaml';
    const missing = (reason, diagnostics = []) => ({
        rules: [],
        evidence: { reason },
        diagnostics,
    });
    const file = given === undefined ? (0, repo_text_1.readRepoText)(root, path) : readGivenFile(root, given);
    if (file === null)
        return missing(`there is no ${path}`);
    if ('problem' in file) {
        const reason = `${path} was not used: ${file.problem}`;
        return missing(reason, [report('warning', 'tags-index', path, `${reason}. Replace it by a readable text file.`)]);
    }
    const { rules, diagnostics } = (0, tag_rules_1.parseTagRules)(path, file.text);
    if (rules === null)
        return missing(`${path} was not used; the diagnostics say why`, diagnostics);
    return { rules: (0, tag_rules_1.resolveTags)(rules, python), evidence: { source: path }, diagnostics };
}
/** A file the user named may lie anywhere, but must be there. */
function readGivenFile(root, given) {
    const path = (0, node_path_1.resolve)(root, given);
    const file = (0, node_fs_1.statSync)(path, { throwIfNoEntry: false })
        ? (0, repo_text_1.readRepoText)(node_fs_1.realpathSync.native((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path))
        : null;
    if (file === null)
        throw new errors_1.UserError(`There is no tags index at ${path}. Correct or drop the setting.`, 2);
    return file;
}
/** Path → its tags, sorted; distinct, since a tag has one rule. */
function tagsByPath(rules) {
    const byPath = new Map();
    for (const { tag, matches } of rules) {
        for (const path of matches)
            byPath.set(path, [...(byPath.get(path) ?? []), tag]);
    }
    for (const tags of byPath.values())
        tags.sort();
    return byPath;
}


/***/ }),

/***/ 74327:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readTests = readTests;
const node_fs_1 = __webpack_require__(73024);
const errors_1 = __webpack_require__(65995);
const diagnostic_1 = __webpack_require__(37310);
const report_files_1 = __webpack_require__(77217);
const junit_1 = __webpack_require__(93611);
const merge_1 = __webpack_require__(98359);
const node_ids_1 = __webpack_require__(60968);
const pytest_json_1 = __webpack_require__(83731);
const report = (0, diagnostic_1.reporter)('tests');
/** What pytest, its plugins and other runners call their reports; those of pytest-json-report tell most and come first. */
const NAMES = [
    '.report.json',
    'pytest-report*.json',
    'pytest_report*.json',
    'test-report*.json',
    'junit*.xml',
    'pytest*.xml',
    'TEST-*.xml',
    'test-results*.xml',
    'test_results*.xml',
    'nosetests*.xml',
    'nose2-junit.xml',
    'unittest*.xml',
];
const MEGABYTE = 1024 * 1024;
/** JSON is parsed as a whole; XML is read piece by piece. */
const MOST_BYTES = { json: 200 * MEGABYTE, xml: 1024 * MEGABYTE };
/** Reads and merges test reports: those that `given` names, else those found by convention. */
async function readTests(root, python, given) {
    const found = given === undefined ? null : (0, report_files_1.givenReports)(root, given, 'tests', 'test reports');
    const conventional = (0, report_files_1.conventionalReports)(root, NAMES);
    const files = found?.files ?? conventional;
    const diagnostics = [...(found?.diagnostics ?? [])];
    const ids = new node_ids_1.NodeIds(root, python);
    const read = [];
    for (const file of files) {
        const content = await readReport(file);
        if ('problem' in content) {
            const message = `${file.name} was not used: ${content.problem}. Let the tests write it again, or name another file.`;
            diagnostics.push(report('warning', 'test-report-unreadable', null, message));
            continue;
        }
        const tests = testsOf(file, content, ids, diagnostics);
        if (tests.size > 0)
            read.push({ name: file.name, tests });
    }
    const results = (0, merge_1.mergeReports)(read.map(({ tests }) => tests));
    const reports = (0, report_files_1.namesOf)([...conventional, ...files]);
    if (results.length > 0)
        return { results, evidence: { source: read.map(({ name }) => name).join(', ') }, diagnostics, reports };
    return { results: null, evidence: { reason: reasonWithout(files, found?.reason ?? null) }, diagnostics, reports };
}
function reasonWithout(files, given) {
    if (files.length > 0)
        return `${files[0].name}${(0, pytest_json_1.others)(files.length)} held no test of this repository; the diagnostics say why`;
    return given ?? 'there is no test report; let pytest write one (--junitxml=junit.xml), or name the file';
}
async function readReport(file) {
    try {
        const format = formatOf(file);
        if (format === null)
            return { problem: file.bytes === 0 ? 'it is empty' : 'it is neither JSON nor XML' };
        if (file.bytes > MOST_BYTES[format])
            return { problem: `it has ${file.bytes} bytes; the limit for ${format.toUpperCase()} is ${MOST_BYTES[format]}` };
        if (format === 'xml')
            return await (0, junit_1.readJunit)(file.path);
        const text = new TextDecoder().decode((0, node_fs_1.readFileSync)(file.path));
        const content = (0, pytest_json_1.readPytestJson)(text);
        if ('problem' in content || !text.includes('\ufffd'))
            return content;
        return { ...content, remarks: [...content.remarks, 'bytes that are not UTF-8 were replaced'] };
    }
    catch (error) {
        return { problem: `it cannot be read (${(0, errors_1.messageOf)(error)})` };
    }
}
/** By the first character that is not space, whatever the encoding. */
function formatOf({ path }) {
    const start = Buffer.alloc(1024);
    const file = (0, node_fs_1.openSync)(path, 'r');
    try {
        const bytes = (0, node_fs_1.readSync)(file, start);
        const first = /[^\s\0\u00ef\u00bb\u00bf\u00fe\u00ff]/.exec(start.toString('latin1', 0, bytes))?.[0];
        return first === '<' ? 'xml' : first === '{' ? 'json' : null;
    }
    finally {
        (0, node_fs_1.closeSync)(file);
    }
}
/** The tests of one report by their ids; what cannot be one is counted in `diagnostics`. */
function testsOf(file, content, ids, diagnostics) {
    const runs = [];
    const elsewhere = [];
    const uncollected = [];
    const missing = [];
    for (const { name, ...outcome } of content.tests) {
        const named = ids.named(name);
        if (named.kind === 'other')
            elsewhere.push('nodeid' in name ? name.nodeid : `${name.classname}.${name.name}`);
        else if (named.kind === 'file') {
            if (outcome.status === 'error')
                uncollected.push(named.path);
        }
        else {
            if (!named.isFound)
                missing.push(named.path);
            runs.push({ id: named.id, path: named.path, isPart: named.isPart, ...outcome });
        }
    }
    const { tests, repeated } = (0, merge_1.lastRuns)(runs);
    const say = (severity, code, text) => diagnostics.push(report(severity, code, null, `${file.name}: ${text}.`));
    for (const remark of content.remarks)
        say('warning', 'test-report-incomplete', `${remark}; let the tests write it again`);
    if (content.tests.length === 0)
        say('warning', 'test-report-empty', 'it lists no tests; check that the run found some');
    if (uncollected.length > 0)
        say('warning', 'tests-not-collected', `${uncollected[0]}${(0, pytest_json_1.others)(uncollected.length)} could not be collected, so its tests are missing; pytest's output says why`);
    if (elsewhere.length > 0)
        say('warning', 'tests-elsewhere', `${elsewhere.length} tests were left out because their names lead to no file of the repository, e.g. ${elsewhere[0]}; run them from its top folder`);
    if (missing.length > 0)
        say('warning', 'tests-of-missing-files', `${missing.length} tests are of files that are not among the analysed ones, e.g. ${missing[0]}; check that the report is of this commit`);
    if (repeated > 0)
        say('info', 'tests-repeated', `${repeated} results are of tests that it lists again; the last one of each counts`);
    return tests;
}


/***/ }),

/***/ 93611:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readJunit = readJunit;
const node_fs_1 = __webpack_require__(73024);
const saxes_1 = __webpack_require__(59800);
const errors_1 = __webpack_require__(65995);
const report_1 = __webpack_require__(31425);
/** Why reading stopped before the end. */
class Refusal extends Error {
}
/**
 * Reads JUnit XML as pytest, unittest-xml-reporting, nose and others write it, piece by piece: what the tests printed is
 * skipped, so that memory depends on the number of tests alone.
 */
async function readJunit(path) {
    const reader = new JunitReader();
    try {
        let decoder = null;
        for await (const bytes of (0, node_fs_1.createReadStream)(path, { highWaterMark: 256 * 1024 })) {
            decoder ??= new TextDecoder(reader.encodingOf(bytes));
            reader.write(decoder.decode(bytes, { stream: true }));
        }
        reader.write(decoder?.decode() ?? '');
        return reader.end();
    }
    catch (error) {
        return { problem: error instanceof Refusal ? error.message : `it cannot be read (${(0, errors_1.messageOf)(error)})` };
    }
}
class JunitReader {
    parser = new saxes_1.SaxesParser();
    tests = [];
    remarks = new Set();
    depth = 0;
    suiteFile = null;
    /** Names in the suite that is open: one that comes again was run again, which is done for tests that failed. */
    seen = new Set();
    open = null;
    problem = null;
    constructor() {
        const { parser } = this;
        parser.on('doctype', () => {
            throw new Refusal('it has a document type (<!DOCTYPE>), which no test report needs and which can hide an attack');
        });
        parser.on('error', (error) => {
            this.problem ??= error.message;
        });
        parser.on('opentag', (tag) => this.openTag(tag));
        parser.on('closetag', () => this.closeTag());
    }
    /** The name of the encoding for `TextDecoder`, by byte order mark or XML declaration. */
    encodingOf(start) {
        if (start[0] === 0xff && start[1] === 0xfe)
            return 'utf-16le';
        if (start[0] === 0xfe && start[1] === 0xff)
            return 'utf-16be';
        const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start.toString('latin1', 0, 256));
        try {
            return new TextDecoder(declared?.[1] ?? 'utf-8').encoding;
        }
        catch {
            this.remarks.add(`its encoding ${declared[1]} is not known, so it was read as UTF-8`);
            return 'utf-8';
        }
    }
    write(text) {
        if (text.includes('\ufffd'))
            this.remarks.add('bytes that do not fit its encoding were replaced');
        this.parser.write(text);
    }
    end() {
        this.parser.close();
        const isEmpty = this.tests.length === 0;
        if (isEmpty && this.problem !== null)
            return { problem: `it is not well-formed XML: ${this.problem}` };
        if (this.problem !== null)
            this.remarks.add(`it is not well-formed XML (${this.problem}), so tests may be missing or wrong`);
        return { tests: this.tests, remarks: [...this.remarks] };
    }
    openTag({ name, attributes }) {
        this.depth++;
        if (this.depth === 1 && name !== 'testsuites' && name !== 'testsuite')
            throw new Refusal(`it is XML, but not of JUnit: it begins with <${name}>`);
        if (this.open) {
            if (this.depth === this.open.depth + 1)
                applyResult(this.open, name, attributes);
        }
        else if (name === 'testcase') {
            const status = /^(?:notrun|disabled|skipped)$/i.test(attributes.status ?? '') ? 'skipped' : 'passed';
            this.open = { attributes, depth: this.depth, status, isFlaky: false };
        }
        else if (name === 'testsuite') {
            this.suiteFile = attributes.file ?? null;
            this.seen.clear();
        }
    }
    closeTag() {
        const { open } = this;
        this.depth--;
        if (open === null || this.depth >= open.depth)
            return;
        this.open = null;
        if (this.tests.length >= report_1.MOST_TESTS)
            throw new Refusal(`it has more than ${report_1.MOST_TESTS} tests`);
        this.add(open);
    }
    add({ attributes, status, isFlaky }) {
        const { classname = '', name = '', file = this.suiteFile } = attributes;
        const key = `${classname} ${name}`;
        const hasRecovered = status === 'passed' && (isFlaky || this.seen.has(key));
        this.seen.add(key);
        this.tests.push({
            name: { classname, name, file: file || null },
            status,
            durationMs: (0, report_1.milliseconds)(Number((attributes.time ?? '').replaceAll(',', ''))),
            markers: hasRecovered ? ['flaky'] : [],
        });
    }
}
/** Which result stands when a test has several: an error in teardown comes after the outcome of the test. */
const RANK = ['passed', 'xpassed', 'xfailed', 'skipped', 'failed', 'error'];
function applyResult(test, tag, attributes) {
    if (tag === 'flakyFailure' || tag === 'flakyError')
        test.isFlaky = true;
    const status = statusOf(tag, attributes);
    if (status !== null && RANK.indexOf(status) > RANK.indexOf(test.status))
        test.status = status;
}
/** Null for what is not a result. */
function statusOf(tag, { type = '', message = '' }) {
    if (tag !== 'failure' && tag !== 'error' && tag !== 'skipped')
        return null;
    if (/^(?:xfail-marked )?test passes unexpectedly/.test(message))
        return 'xpassed';
    if (tag === 'failure')
        return 'failed';
    if (tag === 'error')
        return 'error';
    return /^(?:pytest\.)?xfail$/i.test(type) || /^expected (?:test )?failure/i.test(message) ? 'xfailed' : 'skipped';
}


/***/ }),

/***/ 98359:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.lastRuns = lastRuns;
exports.mergeReports = mergeReports;
/** From what one would least like to overlook to what says least. */
const SEVERITY = ['error', 'failed', 'xpassed', 'passed', 'xfailed', 'skipped', 'unknown'];
/**
 * The last run of each test in one report stands; one that failed before it passed is flaky. Of parts the gravest stands.
 * @returns by id, and how many results were those of earlier runs.
 */
function lastRuns(runs) {
    const tests = new Map();
    let repeated = 0;
    for (const { isPart, ...run } of runs) {
        const earlier = tests.get(run.id);
        if (!earlier)
            tests.set(run.id, run);
        else if (isPart)
            tests.set(run.id, graver(earlier, run));
        else {
            repeated++;
            const hasRecovered = run.status === 'passed' && (earlier.status === 'failed' || earlier.status === 'error');
            tests.set(run.id, { ...run, markers: [...run.markers, ...earlier.markers, ...(hasRecovered ? ['flaky'] : [])] });
        }
    }
    return { tests, repeated };
}
/** Several reports of one suite, as of several jobs: the gravest status of a test stands, with its duration. */
function mergeReports(reports) {
    const merged = new Map();
    for (const report of reports) {
        for (const [id, test] of report) {
            const other = merged.get(id);
            merged.set(id, other ? graver(other, test) : test);
        }
    }
    return [...merged.values()]
        .map((test) => ({ ...test, markers: [...new Set(test.markers)].sort() }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The graver of two results, the first when they are alike, with the markers of both. */
function graver(a, b) {
    const standing = SEVERITY.indexOf(a.status) <= SEVERITY.indexOf(b.status) ? a : b;
    return { ...standing, markers: [...a.markers, ...b.markers] };
}


/***/ }),

/***/ 60968:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NodeIds = void 0;
const node_path_1 = __webpack_require__(76760);
const file_names_1 = __webpack_require__(5187);
const nodeid_1 = __webpack_require__(27869);
const run_program_1 = __webpack_require__(84045);
/** Longer names are noise: each of their dots or slashes is tried. */
const LONGEST_NAME = 2048;
/** Turns the names in reports into nodeids whose paths are those of the repository. */
class NodeIds {
    root;
    files;
    onDisk = new Map();
    /** @param python repository-relative paths, sorted. */
    constructor(root, python) {
        this.root = root;
        this.files = new file_names_1.FileNames(python);
    }
    named(reported) {
        if ('nodeid' in reported)
            return this.ofNodeId(reported.nodeid);
        const file = reported.file === null ? null : posix(reported.file);
        return reported.classname === '' ? this.ofNameAlone(reported.name, file) : this.ofJunit({ ...reported, file });
    }
    ofNodeId(id) {
        const { path } = (0, nodeid_1.parseNodeId)(id);
        const found = this.fileOf(posix(path));
        const file = found ?? path;
        if (file.length === 0 || !id.includes('::'))
            return { kind: 'file', path: file };
        return { kind: 'test', id: file + id.slice(path.length), path: file, isFound: found !== null, isPart: false };
    }
    /** pytest lists a file that it could not collect without a class; others write the whole name as one. */
    ofNameAlone(name, file) {
        const [whole] = this.files.ofModule(name);
        if (whole !== undefined)
            return { kind: 'file', path: whole };
        const bracket = name.indexOf('[');
        const dot = name.lastIndexOf('.', bracket === -1 ? undefined : bracket);
        return this.ofJunit({ classname: name.slice(0, Math.max(0, dot)), name: name.slice(dot + 1), file });
    }
    ofJunit({ classname, name, file }) {
        if (classname.length > LONGEST_NAME)
            return { kind: 'other' };
        const place = this.moduleIn(classname, file) ?? this.textFile(classname, file);
        const last = withoutPart(name);
        if (place)
            return { ...test([place.path, ...place.classes, last]), isPart: last !== name };
        const path = file?.endsWith('.py') ? this.fileOf(file) : null;
        if (path === null)
            return { kind: 'other' };
        return { ...test([path, ...classesAfter(classname, path), last]), isPart: last !== name };
    }
    /** The file that the longest possible beginning of a dotted name means, and the classes that follow. */
    moduleIn(dotted, file) {
        for (let end = dotted.length; end > 0; end = dotted.lastIndexOf('.', end - 1)) {
            const classes = dotted
                .slice(end + 1)
                .split('.')
                .filter(Boolean);
            // In a package, what is in lower case is a module that the repository does not have.
            const candidates = this.files
                .ofModule(dotted.slice(0, end))
                .filter((path) => !path.endsWith('__init__.py') || /^(?:[^\p{Ll}].*)?$/u.test(classes[0] ?? ''));
            const path = candidates.find((candidate) => file?.endsWith(candidate) || candidate === file) ?? candidates[0];
            if (path !== undefined)
                return { path, classes };
        }
        return null;
    }
    /** Doctests also stand in files that are not Python; the dot before their ending is kept. */
    textFile(dotted, file) {
        const path = file !== null && !file.endsWith('.py') ? file : dotted.replace(/\.(?=.*\.)/g, '/');
        return this.isOnDisk(path) ? { path, classes: [] } : null;
    }
    /**
     * pytest may have had its root in a folder of the repository, or in one around it. Null when the repository has no
     * such file, or several.
     */
    fileOf(path) {
        if (this.files.has(path))
            return path;
        if (path.length > LONGEST_NAME)
            return null;
        if (!path.endsWith('.py'))
            return this.isOnDisk(path) ? path : null;
        const [only, ...others] = this.files.endingWith(path);
        if (only !== undefined)
            return others.length === 0 ? only : null;
        for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
            if (this.files.has(path.slice(at + 1)))
                return path.slice(at + 1);
        return null;
    }
    isOnDisk(path) {
        const known = this.onDisk.get(path);
        if (known !== undefined)
            return known;
        const isInside = /^[^/\0][^\0]*$/.test(path) && !path.split('/').includes('..');
        const is = isInside && (0, run_program_1.isFile)((0, node_path_1.join)(this.root, path));
        this.onDisk.set(path, is);
        return is;
    }
}
exports.NodeIds = NodeIds;
function test(parts) {
    return { kind: 'test', id: parts.join('::'), path: parts[0], isFound: true };
}
function posix(path) {
    return path.replaceAll('\\', '/').replace(/^\.\//, '');
}
/** A name without what unittest adds for a sub-test, and nose and nose2 for the arguments of a generated test. */
function withoutPart(name) {
    return /^(\w+)(?: [([].*|\(.*\)|:\d+\b.*)$/s.exec(name)?.[1] ?? name;
}
/** The classes in a dotted name that has the module at `path` somewhere in it, as with `--junit-prefix`. */
function classesAfter(dotted, path) {
    const folders = path.replace(/\.py$/, '').split('/');
    for (const [at] of folders.entries()) {
        const [, after] = `.${dotted}.`.split(`.${folders.slice(at).join('.')}.`);
        if (after !== undefined)
            return after.split('.').filter(Boolean);
    }
    return [];
}


/***/ }),

/***/ 83731:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readPytestJson = readPytestJson;
exports.others = others;
const node_path_1 = __webpack_require__(76760);
const nodeid_1 = __webpack_require__(27869);
const python_json_1 = __webpack_require__(74060);
const report_1 = __webpack_require__(31425);
const OUTCOMES = new Set([
    'passed',
    'failed',
    'error',
    'skipped',
    'xfailed',
    'xpassed',
]);
/** Reads what pytest-json-report wrote. */
function readPytestJson(text) {
    let report;
    try {
        report = (0, python_json_1.parsePythonJson)(text);
    }
    catch {
        return { problem: 'it is not JSON, or its end is missing' };
    }
    const { tests, collectors, root } = fieldsOf(report);
    if (!Array.isArray(tests) && typeof fieldsOf(report).exitcode !== 'number')
        return { problem: 'it is JSON, but not of pytest-json-report: it has no list `tests`' };
    const listed = Array.isArray(tests) ? tests : [];
    const found = listed.slice(0, report_1.MOST_TESTS).flatMap((test) => reportedTest(test, folderName(root)) ?? []);
    const remarks = [];
    const left = listed.length - found.length;
    if (left > 0)
        remarks.push(`${left} of its entries have no nodeid, or are more than ${report_1.MOST_TESTS}: they were left out`);
    const broken = Array.isArray(collectors) ? collectors.map(fieldsOf).filter(hasFailed) : [];
    if (broken.length > 0)
        remarks.push(`pytest could not collect ${broken[0].nodeid}${others(broken.length)}, so its tests are missing`);
    return { tests: found, remarks };
}
function hasFailed({ outcome, nodeid }) {
    return outcome === 'failed' && typeof nodeid === 'string';
}
function others(count) {
    return count > 1 ? ` and ${count - 1} more` : '';
}
function reportedTest(value, root) {
    const test = fieldsOf(value);
    if (typeof test.nodeid !== 'string' || test.nodeid === '')
        return null;
    const [setup, call, teardown] = [fieldsOf(test.setup), fieldsOf(test.call), fieldsOf(test.teardown)];
    const rerun = test.outcome === 'rerun';
    const status = rerun ? statusOfPhases(setup, call, teardown) : statusOf(test.outcome);
    const markers = markersOf(test.keywords, test.nodeid, root);
    return {
        name: { nodeid: test.nodeid },
        status,
        durationMs: (0, report_1.milliseconds)(Number(call.duration)),
        markers: rerun && status === 'passed' ? [...markers, 'flaky'] : markers,
    };
}
function statusOf(outcome) {
    return typeof outcome === 'string' && OUTCOMES.has(outcome) ? outcome : 'unknown';
}
/** Once a test was run again its outcome stays `rerun`; its phases are those of the last run. */
function statusOfPhases(setup, call, teardown) {
    if (setup.outcome === 'failed' || teardown.outcome === 'failed')
        return 'error';
    return statusOf(call.outcome ?? setup.outcome);
}
/**
 * Keywords are the names of the test and of everything around it, what pytest keeps on the function, and the markers:
 * the last are what is left without the others.
 */
function markersOf(keywords, nodeid, root) {
    const all = Array.isArray(keywords) ? keywords : Object.keys(fieldsOf(keywords));
    const { path, names, parameters } = (0, nodeid_1.parseNodeId)(nodeid);
    const taken = new Set([root, ...path.split('/'), ...names, parameters, 'pytestmark', 'patchings']);
    return all.filter((keyword) => typeof keyword === 'string' && /^[\p{ID_Start}]\w*$/u.test(keyword) && !taken.has(keyword));
}
function folderName(root) {
    return typeof root === 'string' ? (root.includes('\\') ? node_path_1.win32 : node_path_1.posix).basename(root) : '';
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}


/***/ }),

/***/ 74060:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parsePythonJson = parsePythonJson;
/**
 * Parses JSON as Python writes it: `NaN` and `Infinity`, which JSON does not have, become null.
 * @throws {SyntaxError}
 */
function parsePythonJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const plain = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g, (token) => token.startsWith('"') ? token : 'null');
        if (plain === text)
            throw error;
        return JSON.parse(plain);
    }
}


/***/ }),

/***/ 31425:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MOST_TESTS = void 0;
exports.milliseconds = milliseconds;
/** More tests than any suite has: what is beyond is noise or an attack. */
exports.MOST_TESTS = 500_000;
/** A duration as milliseconds; 0 for what is not a length of time. */
function milliseconds(seconds) {
    return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}


/***/ }),

/***/ 33239:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CHECKERS = void 0;
exports.readCheckerReport = readCheckerReport;
exports.CHECKERS = ['pyright', 'pyrefly', 'mypy'];
/** Reads what `pyright --outputjson`, `pyrefly check --output-format json` or `mypy --output json` wrote. */
function readCheckerReport(text) {
    // With nothing to say, mypy writes an empty line; when it fails it writes nothing at all.
    if (/^\r?\n$/.test(text))
        return { checker: 'mypy', version: null, errors: new Map() };
    if (text.trim() === '')
        return { problem: 'it is empty' };
    const whole = parsed(text);
    if (whole === undefined)
        return readMypyLines(text);
    const { version, generalDiagnostics, summary, errors } = fieldsOf(whole);
    if (Array.isArray(generalDiagnostics)) {
        if (fieldsOf(summary).filesAnalyzed === 0)
            return { problem: 'pyright had no file to analyse' };
        const ofPyright = { checker: 'pyright', version: typeof version === 'string' ? version : null };
        return { ...ofPyright, errors: countErrors(generalDiagnostics, 'file') };
    }
    if (Array.isArray(errors))
        return { checker: 'pyrefly', version: null, errors: countErrors(errors, 'path') };
    if (isMypyLine(whole))
        return readMypyLines(text);
    return { problem: 'it is JSON, but not of pyright, pyrefly or mypy' };
}
/** One object a line. */
function readMypyLines(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const entries = lines.map(parsed);
    const broken = entries.findIndex((entry) => !isMypyLine(entry));
    if (broken === -1)
        return { checker: 'mypy', version: null, errors: countErrors(entries, 'file') };
    return {
        problem: broken === 0 ? 'it is not the JSON of a type checker' : `it breaks off or is damaged at entry ${broken + 1}`,
    };
}
function isMypyLine(value) {
    const { file, severity, message } = fieldsOf(value);
    return typeof file === 'string' && typeof severity === 'string' && typeof message === 'string';
}
/** Early versions of pyrefly have no severity: all they list are errors. */
function countErrors(entries, pathField) {
    const counts = new Map();
    for (const entry of entries.map(fieldsOf)) {
        const path = entry[pathField];
        if (typeof path !== 'string' || (entry.severity ?? 'error') !== 'error')
            continue;
        counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return counts;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}


/***/ }),

/***/ 53263:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readTypeErrors = readTypeErrors;
const node_fs_1 = __webpack_require__(73024);
const errors_1 = __webpack_require__(65995);
const places_1 = __webpack_require__(12518);
const diagnostic_1 = __webpack_require__(37310);
const report_files_1 = __webpack_require__(77217);
const checker_report_1 = __webpack_require__(33239);
const pyright_1 = __webpack_require__(39752);
const report = (0, diagnostic_1.reporter)('types');
/** No tool has a name of its own for its report; these are what workflows call them. */
const NAMES = checker_report_1.CHECKERS.flatMap((checker) => ['', '-report', '_report', '-output', '_output', '-results', '_results'].map((end) => `${checker}${end}.json`));
const MOST_BYTES = 200 * 1024 * 1024;
/** Reads the errors that type checkers found, running pyright when asked to; what it then says stands over a report of it. */
async function readTypeErrors(root, python, options, signal) {
    const { reports, pyright = 'off' } = options;
    const found = reports === undefined ? null : (0, report_files_1.givenReports)(root, reports, 'types', 'type checker reports');
    const conventional = (0, report_files_1.conventionalReports)(root, NAMES);
    const files = found?.files ?? conventional;
    const diagnostics = [...(found?.diagnostics ?? [])];
    const problems = [];
    const checked = { pyright: [], pyrefly: [], mypy: [] };
    const use = (source, content, remedy, isRun) => {
        const placed = 'problem' in content ? content : inRepository(root, python, content);
        if ('problem' in placed) {
            problems.push(`${source} was not used: ${placed.problem}`);
            diagnostics.push(report('warning', 'type-errors-unreadable', null, `${problems.at(-1)}. ${remedy}`));
            return false;
        }
        if (placed.outside !== null)
            diagnostics.push(report('info', 'type-errors-outside', null, `${source}: ${placed.outside}.`));
        const version = isRun && placed.version !== null ? ` ${placed.version}` : '';
        checked[placed.checker].push({ source: source + version, errors: placed.errors });
        return true;
    };
    for (const file of files)
        use(file.name, readReport(file), 'Let the checker write it again, or name another file.', false);
    if (pyright !== 'off') {
        const ran = await (0, pyright_1.runPyright)(root, pyright, {}, signal);
        const earlier = checked.pyright.splice(0);
        const remedy = 'Correct what it says, or give a report of it instead.';
        const isUsed = use('pyright', 'problem' in ran ? ran : (0, checker_report_1.readCheckerReport)(ran.text), remedy, true);
        if (!isUsed)
            checked.pyright.push(...earlier);
    }
    const sources = checker_report_1.CHECKERS.flatMap((checker) => checked[checker].map(({ source }) => source));
    if (sources.length > 0) {
        const errors = { pyright: most(checked.pyright), pyrefly: most(checked.pyrefly), mypy: most(checked.mypy) };
        return {
            errors,
            evidence: { source: sources.join(', ') },
            diagnostics,
            reports: (0, report_files_1.namesOf)([...conventional, ...files]),
        };
    }
    const reason = problems.join('; ') ||
        found?.reason ||
        'pyright was not run and there is no report of a type checker; ask for it with pyright: auto, or name a report';
    return { errors: null, evidence: { reason }, diagnostics, reports: (0, report_files_1.namesOf)([...conventional, ...files]) };
}
function readReport({ path, bytes }) {
    if (bytes > MOST_BYTES)
        return { problem: `it has ${bytes} bytes; the limit is ${MOST_BYTES}` };
    try {
        return (0, checker_report_1.readCheckerReport)(new TextDecoder().decode((0, node_fs_1.readFileSync)(path)));
    }
    catch (error) {
        return { problem: `it cannot be read (${(0, errors_1.messageOf)(error)})` };
    }
}
/** The errors in analysed files. A report of which nothing fits is of another repository. */
function inRepository(root, python, content) {
    const { errors } = content;
    const reported = [...errors.keys()];
    const { paths } = (0, places_1.placesOf)(reported.map((path) => [path]), python, root);
    const placed = new Map();
    const outside = [];
    let count = 0;
    for (const [i, path] of reported.entries()) {
        const place = paths[i];
        if (place !== null)
            placed.set(place, (placed.get(place) ?? 0) + errors.get(path));
        else {
            outside.push(path);
            count += errors.get(path);
        }
    }
    if (outside.length === 0)
        return { ...content, errors: placed, outside: null };
    if (placed.size === 0)
        return { problem: `none of its ${reported.length} files is one of the repository, e.g. ${outside[0]}` };
    const left = `${count} errors in ${outside.length} files that are not analysed were left out, e.g. ${outside[0]}`;
    return { ...content, errors: placed, outside: left };
}
/** Of several reports of one checker, as of several configurations, the most errors of each file. Null without any. */
function most(all) {
    if (all.length === 0)
        return null;
    const errors = new Map();
    for (const one of all)
        for (const [path, count] of one.errors)
            errors.set(path, Math.max(count, errors.get(path) ?? 0));
    return errors;
}


/***/ }),

/***/ 39752:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runPyright = runPyright;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const run_program_1 = __webpack_require__(84045);
const LIMITS = { timeoutMs: 10 * 60_000, maxBytes: 256 * 1024 * 1024, memoryMb: 3072 };
/**
 * Runs pyright over the repository, as its own configuration has it.
 * @param asked `auto` for the npm package beside this program or else `pyright` on the PATH; any other text is its path.
 * @param signal stops it; then what it says is the error.
 * @returns its JSON, or why there is none.
 */
async function runPyright(root, asked, limits = {}, signal) {
    const command = asked === 'auto' ? (installed() ?? installedOnPath()) : at((0, node_path_1.resolve)(root, asked));
    if (command)
        return run(root, command, { ...LIMITS, ...limits }, signal);
    return {
        problem: asked === 'auto'
            ? 'pyright was not found; install it (npm install -g pyright) or name a report of it'
            : `there is no pyright at ${(0, node_path_1.resolve)(root, asked)}`,
    };
}
/** The npm package, in a folder that this program loads its own packages from. */
function installed() {
    for (let folder = __dirname;; folder = (0, node_path_1.dirname)(folder)) {
        const script = (0, node_path_1.join)(folder, 'node_modules', 'pyright', 'index.js');
        if ((0, node_fs_1.existsSync)(script))
            return [process.execPath, script];
        if (folder === (0, node_path_1.dirname)(folder))
            return null;
    }
}
function installedOnPath() {
    const program = (0, run_program_1.onPath)(process.platform === 'win32' ? 'pyright.exe' : 'pyright');
    return program === null ? null : [program];
}
function at(path) {
    if ((0, run_program_1.isFile)((0, node_path_1.join)(path, 'index.js')))
        return [process.execPath, (0, node_path_1.join)(path, 'index.js')];
    if (!(0, run_program_1.isFile)(path))
        return null;
    return /\.[cm]?js$/.test(path) ? [process.execPath, path] : [path];
}
async function run(root, [program, ...first], limits, signal) {
    const chunks = [];
    const end = await (0, run_program_1.runProgram)(program, [...first, '--outputjson'], {
        cwd: root,
        limits,
        onOutput: (chunk) => chunks.push(chunk),
        signal,
    });
    const text = Buffer.concat(chunks).toString('utf8');
    const said = end.stderr.trim() || text;
    // 1 says that there are errors, which is an answer.
    const problem = (0, run_program_1.failureOf)(end, [0, 1], said);
    if (problem !== null)
        return { problem };
    const start = text.indexOf('{');
    return start === -1 ? { problem: (0, run_program_1.quoting)('it wrote no JSON', said) } : { text: text.slice(start) };
}


/***/ }),

/***/ 54727:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fnmatch = fnmatch;
exports.segmentGlob = segmentGlob;
const ANY_RUN = Symbol('any run');
const anyOne = () => true;
/** Python's `fnmatch.fnmatchcase`: `*` crosses `/` (so `**` means the same), `?`, `[seq]`, `[!seq]`. */
function fnmatch(pattern) {
    const characters = [...pattern];
    const parts = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        if (character === '*')
            parts.push(ANY_RUN);
        else if (character === '?')
            parts.push(anyOne);
        else if (character === '[') {
            const end = endOfSet(characters, at);
            parts.push(end === -1 ? '[' : characterSet(characters.slice(at + 1, end)));
            if (end !== -1)
                at = end;
        }
        else
            parts.push(character);
    }
    return (text) => matches(parts, text);
}
/** One path segment in CODEOWNERS: `*`, `?` and `\` as escape, nothing else is special. */
function segmentGlob(pattern) {
    const characters = [...pattern];
    const parts = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        if (character === '\\' && at + 1 < characters.length)
            parts.push(characters[++at]);
        else
            parts.push(character === '*' ? ANY_RUN : character === '?' ? anyOne : character);
    }
    return (text) => matches(parts, text);
}
/** Greedy with one way back: on a mismatch only the last run can usefully take one character more. */
function matches(parts, text) {
    let part = 0;
    let at = 0;
    let run = -1;
    let resume = 0;
    while (at < text.length) {
        const wanted = parts[part];
        if (wanted === ANY_RUN) {
            run = part++;
            resume = at;
        }
        else if (wanted !== undefined && (typeof wanted === 'function' ? wanted(text[at]) : wanted === text[at])) {
            part++;
            at++;
        }
        else if (run !== -1) {
            part = run + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (parts[part] === ANY_RUN)
        part++;
    return part === parts.length;
}
/** Index of the `]` that ends a set; one right after `[` or `[!` belongs to the set. -1 when there is none. */
function endOfSet(characters, start) {
    const first = characters[start + 1] === '!' ? start + 2 : start + 1;
    return characters.indexOf(']', first + 1);
}
function characterSet(content) {
    const negated = content[0] === '!';
    const characters = negated ? content.slice(1) : content;
    const ranges = [];
    for (let at = 0; at < characters.length; at++) {
        const low = characters[at].codePointAt(0);
        const isRange = characters[at + 1] === '-' && at + 2 < characters.length;
        const high = isRange ? characters[at + 2].codePointAt(0) : low;
        if (isRange)
            at += 2;
        ranges.push([low, high]);
    }
    return (character) => {
        const code = character.codePointAt(0);
        return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
    };
}


/***/ }),

/***/ 61359:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withRoom = withRoom;
/** The same numbers in an array of at least `length`, at least twice as long as before; itself where there is room. */
function withRoom(values, length) {
    if (length <= values.length)
        return values;
    const larger = new values.constructor(Math.max(length, 2 * values.length));
    larger.set(values);
    return larger;
}


/***/ }),

/***/ 75010:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openOutput = openOutput;
exports.exportTables = exportTables;
exports.exportTable = exportTable;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const yaml_1 = __webpack_require__(38815);
const dataset_1 = __webpack_require__(11302);
const errors_1 = __webpack_require__(65995);
const database_1 = __webpack_require__(90131);
const memory_1 = __webpack_require__(16325);
const INDEX = 'index.json';
/**
 * Prepares the output folder.
 * @throws UserError when it cannot be written, or holds files that are not an earlier output.
 */
async function openOutput(target) {
    const final = (0, node_path_1.resolve)(target);
    const building = (0, node_path_1.join)((0, node_path_1.dirname)(final), `.${(0, node_path_1.basename)(final)}.${process.pid}.building`);
    await refuseForeign(final);
    try {
        await (0, promises_1.mkdir)((0, node_path_1.dirname)(final), { recursive: true });
        await (0, promises_1.rm)(building, { recursive: true, force: true });
        await (0, promises_1.mkdir)(building);
    }
    catch (error) {
        throw new errors_1.UserError(`The output folder ${final} cannot be written (${(0, errors_1.messageOf)(error)}): choose another with --document-output-dir.`, 1, { cause: error });
    }
    return {
        path: building,
        write: (name, text) => (0, promises_1.writeFile)((0, node_path_1.join)(building, name), text),
        commit: async (generatedAt) => {
            const files = [...(await (0, promises_1.readdir)(building)), INDEX].sort();
            await (0, promises_1.writeFile)((0, node_path_1.join)(building, INDEX), `${JSON.stringify({ generated_at: generatedAt.toISOString(), files }, null, 2)}\n`);
            await replace(building, final);
        },
        discard: () => (0, promises_1.rm)(building, { recursive: true, force: true }),
    };
}
/** DuckDB writes a sorted file on one core, so two tables at a time use two. */
const LANES = 2;
/**
 * Writes each table as its declaration says: Parquet and JSONL, or one document. Rows come in the
 * order they were loaded in, which is the same in every run.
 * @param onTable told the name of each table that is complete.
 */
async function exportTables(source, folder, onTable) {
    const queue = [...source.tables];
    const lane = async () => {
        const database = await source.database.connect();
        try {
            for (let table = queue.shift(); table; table = queue.shift()) {
                await exportTable({ ...source, database }, table, folder);
                onTable(table.name);
            }
        }
        finally {
            database.close();
        }
    };
    const stopAll = (error) => {
        queue.length = 0;
        throw error;
    };
    // All lanes end before the failure of one is told: what it is told to may remove the folder and close the database.
    const ended = await Promise.allSettled(Array.from({ length: LANES }, () => lane().catch(stopAll)));
    for (const result of ended)
        if (result.status === 'rejected')
            throw result.reason;
}
/** Writes one table as its declaration says. */
async function exportTable(source, table, folder) {
    if (table.export.as === 'rows')
        await exportRows(source, table, folder.path);
    if (table.export.as === 'document')
        await folder.write(table.export.file, await documentText(source, table));
}
/** A higher level takes an eighth longer and saves nothing here. */
const PARQUET = 'COMPRESSION zstd, COMPRESSION_LEVEL 1';
async function exportRows({ database, repo, commit }, table, folder) {
    const from = `FROM ${(0, database_1.identifier)(...table.name.split('.'))} WHERE repo = ${(0, database_1.literal)(repo)} AND "commit" = ${(0, database_1.literal)(commit)}`;
    const names = Object.keys(table.columns).map((name) => (0, database_1.identifier)(name));
    const path = (ending) => (0, database_1.literal)((0, node_path_1.join)(folder, `${(0, dataset_1.baseName)(table)}.${ending}`));
    const copies = [
        `COPY (SELECT ${names.join(', ')} ${from}) TO ${path('parquet')} (FORMAT parquet, ${PARQUET})`,
        `COPY (SELECT ${jsonColumns(table).join(', ')} ${from}) TO ${path('jsonl')} (FORMAT json)`,
    ];
    for (const copy of copies)
        await (0, memory_1.withEnoughMemory)(database, () => database.run(copy));
}
function jsonColumns(table) {
    return Object.entries(table.columns).map(([name, column]) => `${jsonValue(name, column)} AS ${(0, database_1.identifier)(name)}`);
}
/** A JSON number would lose a GOID's digits; DuckDB writes time stamps without a zone. */
function jsonValue(name, { type }) {
    if (type === 'DECIMAL(38,0)')
        return `${(0, database_1.identifier)(name)}::VARCHAR`;
    if (type === 'TIMESTAMP')
        return `strftime(${(0, database_1.identifier)(name)}, '%Y-%m-%dT%H:%M:%S.%gZ')`;
    return (0, database_1.identifier)(name);
}
async function documentText({ database, repo, commit }, table) {
    if (table.export.as !== 'document')
        throw new Error(`${table.name} is not exported as a document`);
    const rows = await database.rows(`SELECT ${jsonColumns(table).join(', ')} FROM ${(0, database_1.identifier)(...table.name.split('.'))} WHERE repo = ? AND "commit" = ?`, [repo, commit]);
    const objects = rows.map((row) => plain(table, row));
    const content = table.export.shape === 'object' ? (objects[0] ?? {}) : objects;
    return table.export.format === 'json' ? `${JSON.stringify(content, null, 2)}\n` : (0, yaml_1.stringify)(content);
}
/** JSON columns as values; repo and commit only where the declaration itself names them. */
function plain(table, row) {
    const isList = table.export.as === 'document' && table.export.shape === 'list';
    return Object.fromEntries(Object.entries(table.columns)
        .filter(([, column]) => !isList || column.run === null)
        .map(([name, column]) => [
        name,
        column.type === 'JSON' && row[name] !== null ? JSON.parse(String(row[name])) : row[name],
    ]));
}
/** Only a folder that an earlier run wrote, or an empty one, is replaced. */
async function refuseForeign(folder) {
    const found = await (0, promises_1.stat)(folder).catch(() => null);
    if (!found)
        return;
    if (!found.isDirectory())
        throw new errors_1.UserError(`${folder} is a file: choose another output folder with --document-output-dir.`);
    const files = await (0, promises_1.readdir)(folder);
    if (files.length > 0 && !(await isIndex((0, node_path_1.join)(folder, INDEX)))) {
        throw new errors_1.UserError(`${folder} holds files that are not an earlier output (no ${INDEX} of ours): empty it, or choose another with --document-output-dir.`);
    }
}
/** Whether a file is the index of an earlier output; other programs have an `index.json`, too. */
async function isIndex(path) {
    try {
        const index = JSON.parse(await (0, promises_1.readFile)(path, 'utf8'));
        return typeof index.generated_at === 'string' && Array.isArray(index.files) && index.files.includes(INDEX);
    }
    catch {
        return false;
    }
}
async function replace(from, to) {
    const old = `${from}.old`;
    const hadOld = await (0, promises_1.rename)(to, old).then(() => true, () => false);
    try {
        await (0, promises_1.rename)(from, to);
    }
    catch (error) {
        if (hadOld)
            await (0, promises_1.rename)(old, to);
        throw error;
    }
    if (hadOld)
        await (0, promises_1.rm)(old, { recursive: true, force: true });
}


/***/ }),

/***/ 29681:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.manifestText = manifestText;
/** `run_manifest.json`: what `core.run_manifest` says, every diagnostic, and the circumstances of the run. */
function manifestText({ snapshot, ...report }, run) {
    const { repo, commit, generatedAt, sourceRoots, excluded, settings, signals } = snapshot;
    const manifest = {
        repo,
        commit,
        generated_at: generatedAt,
        tool_version: report.toolVersion,
        schema_version: report.schemaVersion,
        tools: report.tools,
        targets: run.targets,
        source_roots: sourceRoots,
        excluded,
        settings,
        signals,
        counts: report.counts,
        diagnostics: report.diagnostics,
        environment: {
            node: process.version,
            platform: `${process.platform}-${process.arch}`,
            workers: run.workers,
            durations_ms: run.durationsMs,
            source_bytes: run.sourceBytes,
            peak_memory_mb: Math.round(process.resourceUsage().maxRSS / 1024),
        },
    };
    return `${JSON.stringify(manifest, null, 2)}\n`;
}


/***/ }),

/***/ 67734:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writtenUnits = writtenUnits;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const sources_1 = __webpack_require__(22172);
const version_generated_1 = __webpack_require__(70309);
const encode_1 = __webpack_require__(37229);
const UTF8 = 1;
/**
 * Passes the documents of an index on and writes them to `index.scip` (protobuf) and `index.scip.json` on the way: none
 * of them is read back, or in memory for long. Symbols outside the index come last, each once.
 */
function* writtenUnits({ tool, units }, repo, folder) {
    const binary = (0, node_fs_1.openSync)((0, node_path_1.join)(folder.path, 'index.scip'), 'w');
    const text = (0, node_fs_1.openSync)((0, node_path_1.join)(folder.path, 'index.scip.json'), 'w');
    try {
        const external = new Map();
        const defined = new Set();
        const metadata = metadataOf(repo, tool);
        (0, node_fs_1.writeFileSync)(binary, (0, encode_1.encodeMetadata)(metadata));
        (0, node_fs_1.writeFileSync)(text, `{"metadata":${(0, sources_1.json)(metadata)},"documents":[`);
        let separator = '\n';
        for (const unit of units) {
            const { document, externalSymbols } = unit;
            (0, node_fs_1.writeFileSync)(binary, (0, encode_1.encodeDocument)(document));
            (0, node_fs_1.writeFileSync)(text, `${separator}${(0, sources_1.json)(document)}`);
            separator = ',\n';
            for (const { symbol } of document.symbols)
                defined.add(symbol);
            for (const information of externalSymbols) {
                if (!external.has(information.symbol))
                    external.set(information.symbol, information);
            }
            yield unit;
        }
        (0, node_fs_1.writeFileSync)(text, '\n],"external_symbols":[');
        separator = '\n';
        for (const information of external.values()) {
            if (defined.has(information.symbol))
                continue;
            (0, node_fs_1.writeFileSync)(binary, (0, encode_1.encodeExternalSymbol)(information));
            (0, node_fs_1.writeFileSync)(text, `${separator}${(0, sources_1.json)(information)}`);
            separator = ',\n';
        }
        (0, node_fs_1.writeFileSync)(text, '\n]}\n');
    }
    finally {
        (0, node_fs_1.closeSync)(binary);
        (0, node_fs_1.closeSync)(text);
    }
}
function metadataOf(repo, tool) {
    return {
        tool_info: { name: tool, version: tool === 'codeintel' ? version_generated_1.VERSION : '' },
        // Where the checkout stood says nothing to a reader elsewhere, and would differ from machine to machine.
        project_root: `file:///${repo}`,
        text_document_encoding: UTF8,
    };
}


/***/ }),

/***/ 37229:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.encodeMetadata = encodeMetadata;
exports.encodeDocument = encodeDocument;
exports.encodeExternalSymbol = encodeExternalSymbol;
const wire_1 = __webpack_require__(71486);
/**
 * Parts of an `Index` message in protobuf. Parts written one after the other are one index: that is how protobuf joins
 * messages, and why an index need never be in memory as a whole.
 */
function encodeMetadata(metadata) {
    return part(1, (writer) => {
        embed(writer, 2, (tool) => {
            text(tool, 1, metadata.tool_info.name);
            text(tool, 2, metadata.tool_info.version);
        });
        text(writer, 3, metadata.project_root);
        number(writer, 4, metadata.text_document_encoding);
    });
}
function encodeDocument(document) {
    return part(2, (writer) => {
        text(writer, 1, document.relative_path);
        const symbols = new Map();
        for (const one of document.occurrences)
            occurrence(writer, one, symbols);
        for (const one of document.symbols)
            embed(writer, 3, (inner) => symbol(inner, one));
        text(writer, 4, document.language);
        number(writer, 6, document.position_encoding);
    });
}
function encodeExternalSymbol(information) {
    return part(3, (writer) => symbol(writer, information));
}
/** One for all parts: it keeps the memory that the largest of them needed. */
const PARTS = new wire_1.BinaryWriter();
function part(field, write) {
    embed(PARTS, field, write);
    return PARTS.finish();
}
/** @param symbols those of the document that were encoded before */
function occurrence(writer, one, symbols) {
    let symbol = symbols.get(one.symbol);
    if (symbol === undefined) {
        symbol = Buffer.from(one.symbol);
        symbols.set(one.symbol, symbol);
    }
    writer.tag(2, wire_1.WireType.LengthDelimited).fork();
    packed(writer, 1, one.range);
    writer.tag(2, wire_1.WireType.LengthDelimited).bytes(symbol);
    number(writer, 3, one.symbol_roles);
    if (one.enclosing_range)
        packed(writer, 7, one.enclosing_range);
    writer.join();
}
function symbol(writer, information) {
    text(writer, 1, information.symbol);
    for (const paragraph of information.documentation ?? [])
        writer.tag(3, wire_1.WireType.LengthDelimited).string(paragraph);
    for (const one of information.relationships ?? [])
        embed(writer, 4, (inner) => relationship(inner, one));
    number(writer, 5, information.kind ?? 0);
    text(writer, 6, information.display_name ?? '');
    const signature = information.signature_documentation;
    if (signature) {
        embed(writer, 7, (inner) => {
            text(inner, 4, signature.language);
            text(inner, 5, signature.text);
        });
    }
    text(writer, 8, information.enclosing_symbol ?? '');
}
function relationship(writer, one) {
    text(writer, 1, one.symbol);
    const flags = [one.is_reference, one.is_implementation, one.is_type_definition, one.is_definition];
    for (const [i, flag] of flags.entries())
        if (flag)
            writer.tag(2 + i, wire_1.WireType.Varint).bool(true);
}
function embed(writer, field, write) {
    writer.tag(field, wire_1.WireType.LengthDelimited).fork();
    write(writer);
    writer.join();
}
function packed(writer, field, numbers) {
    writer.tag(field, wire_1.WireType.LengthDelimited).fork();
    for (const one of numbers)
        writer.int32(one);
    writer.join();
}
function text(writer, field, value) {
    if (value !== '')
        writer.tag(field, wire_1.WireType.LengthDelimited).string(value);
}
function number(writer, field, value) {
    if (value !== 0)
        writer.tag(field, wire_1.WireType.Varint).int32(value);
}


/***/ }),

/***/ 60547:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planRun = planRun;
const dataset_1 = __webpack_require__(11302);
const errors_1 = __webpack_require__(65995);
/** What a layer may read. Nothing reads `docs`: views are for people. */
const READABLE = {
    core: ['core'],
    graph: ['core', 'graph'],
    analytics: ['core', 'graph', 'analytics'],
    docs: ['core', 'graph', 'analytics', 'docs'],
};
/** Made in every run, whatever its targets: without them its output could not be traced. */
const ALWAYS = ['core.modules', 'core.signals', 'core.settings', 'core.diagnostics', 'core.run_manifest'];
/**
 * Chooses and orders the tables of a run.
 * @param targets dataset names, with or without their layer; empty means all.
 * @param readsOf the tables and views that the SELECT of a dataset reads.
 * @throws UserError for an unknown target.
 */
function planRun(datasets, targets, readsOf) {
    const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
    const ordered = new Map();
    const visiting = new Set();
    const reads = new Map();
    const visit = (name, reader) => {
        const dataset = byName.get(name);
        if (!dataset)
            throw new Error(`${reader?.name} reads ${name}, which no dataset declares`);
        if (reader && !READABLE[(0, dataset_1.layerOf)(reader)].includes((0, dataset_1.layerOf)(dataset)))
            throw new Error(`${reader.name} may not read ${name}: ${(0, dataset_1.layerOf)(reader)} does not read ${(0, dataset_1.layerOf)(dataset)}`);
        if (ordered.has(name))
            return;
        if (visiting.has(name))
            throw new Error(`${name} reads itself through ${[...visiting].join(' → ')}`);
        visiting.add(name);
        if (dataset.kind === 'view' || dataset.producer.from === 'select') {
            reads.set(name, readsOf(dataset));
            for (const read of reads.get(name))
                visit(read, dataset);
        }
        visiting.delete(name);
        if (dataset.kind === 'table')
            ordered.set(name, dataset);
    };
    const wanted = targets.length === 0
        ? datasets.map((dataset) => dataset.name)
        : [...ALWAYS, ...targets.map((target) => resolveTarget(datasets, target))];
    for (const name of wanted)
        visit(name, null);
    const tables = [...ordered.values()];
    const from = (kind) => tables.filter((table) => table.producer.from === kind);
    return {
        tables,
        reads: ({ name }) => reads.get(name) ?? [],
        fromSnapshot: from('snapshot'),
        fromFiles: from('file'),
        fromRepository: from('repository'),
        fromSelects: from('select'),
        fromRun: from('run'),
    };
}
function resolveTarget(datasets, target) {
    const found = datasets.find((dataset) => dataset.name === target || (0, dataset_1.baseName)(dataset) === target);
    if (found)
        return found.name;
    throw new errors_1.UserError(`There is no dataset called "${target}". \`codeintel datasets\` lists them: ${datasets.map(dataset_1.baseName).sort().join(', ')}.`, 2);
}


/***/ }),

/***/ 5753:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MAPPINGS = void 0;
exports.annotationInText = annotationInText;
/** Names of generic types that map keys to values. */
exports.MAPPINGS = new Set([
    'dict',
    'Dict',
    'Mapping',
    'MutableMapping',
    'OrderedDict',
    'defaultdict',
    'DefaultDict',
]);
const TOKEN = /\s*([\w\u0080-\uffff]+|[.,|[\]])/y;
/** The expression that a string annotation spells: names, attributes, subscripts and `|`; null for anything else. */
function annotationInText(text, start) {
    if (text.length > 500)
        return null;
    const span = { start, end: start };
    const tokens = [];
    TOKEN.lastIndex = 0;
    let read = 0;
    for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
        tokens.push(match[1]);
        read = TOKEN.lastIndex;
    }
    if (text.slice(read).trim() !== '')
        return null;
    let at = 0;
    const union = (depth) => {
        let left = primary(depth);
        while (left !== null && tokens[at] === '|') {
            at++;
            const right = primary(depth);
            if (right === null)
                return null;
            left = { kind: 'BinOp', left, op: '|', right, ...span };
        }
        return left;
    };
    const primary = (depth) => {
        const name = tokens[at];
        if (depth > 20 || name === undefined || /^[.,|[\]\d]/.test(name))
            return null;
        at++;
        let node = name === 'None' ? { kind: 'Constant', type: 'none', value: null, ...span } : { kind: 'Name', id: name, ...span };
        for (;;) {
            if (tokens[at] === '.' && tokens[at + 1] !== undefined) {
                node = { kind: 'Attribute', value: node, attr: tokens[at + 1], ...span };
                at += 2;
            }
            else if (tokens[at] === '[') {
                at++;
                const elts = [];
                while (tokens[at] !== ']') {
                    const element = union(depth + 1);
                    if (element === null)
                        return null;
                    elts.push(element);
                    if (tokens[at] === ',')
                        at++;
                    else if (tokens[at] !== ']')
                        return null;
                }
                at++;
                const slice = elts.length === 1 ? elts[0] : { kind: 'Tuple', elts, ...span };
                node = { kind: 'Subscript', value: node, slice, ...span };
            }
            else
                return node;
        }
    };
    const found = union(0);
    return at === tokens.length ? found : null;
}


/***/ }),

/***/ 53020:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUILTIN_FUNCTIONS = exports.BUILTIN_CLASSES = void 0;
/** What CPython 3.13's `builtins` holds, without what begins with an underscore and without the constants. */
const CLASSES = `
  ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
  BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
  ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup
  FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
  IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
  ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning
  PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError
  RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError
  TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning
  UserWarning ValueError Warning ZeroDivisionError bool bytearray bytes classmethod complex dict enumerate filter float
  frozenset int list map memoryview object property range reversed set slice staticmethod str super tuple type zip`;
const FUNCTIONS = `
  abs aiter all anext any ascii bin breakpoint callable chr compile copyright credits delattr dir divmod eval exec exit
  format getattr globals hasattr hash help hex id input isinstance issubclass iter len license locals max min next oct
  open ord pow print quit repr round setattr sorted sum vars`;
exports.BUILTIN_CLASSES = new Set(CLASSES.trim().split(/\s+/));
exports.BUILTIN_FUNCTIONS = new Set(FUNCTIONS.trim().split(/\s+/));


/***/ }),

/***/ 37489:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ModuleExports = void 0;
exports.allSteps = allSteps;
const references_1 = __webpack_require__(29186);
/** Nobody writes `__all__` further in. */
const DEEPEST = 50;
/** What the module level of a file says about `__all__`; empty where it does not say anything that can be read. */
function allSteps(module) {
    const steps = [];
    let depth = 0;
    const walk = (block) => {
        for (const stmt of block) {
            for (const step of stepsOf(stmt))
                steps.push(step);
            if (depth < DEEPEST && (stmt.kind === 'If' || stmt.kind === 'Try' || stmt.kind === 'TryStar')) {
                depth++;
                walk(stmt.body);
                if ('handlers' in stmt)
                    for (const handler of stmt.handlers)
                        walk(handler.body);
                walk(stmt.orelse);
                depth--;
            }
        }
    };
    walk(module.body);
    return steps;
}
function stepsOf(stmt) {
    if (stmt.kind === 'Assign' && stmt.targets.some(isAll))
        return sequence('set', stmt.value);
    if (stmt.kind === 'AnnAssign' && isAll(stmt.target) && stmt.value)
        return sequence('set', stmt.value);
    if (stmt.kind === 'AugAssign' && isAll(stmt.target) && stmt.op === '+')
        return sequence('add', stmt.value);
    if (stmt.kind !== 'Expr' || stmt.value.kind !== 'Call')
        return [];
    const { func, args } = stmt.value;
    if (func.kind !== 'Attribute' || !isAll(func.value) || args.length !== 1)
        return [];
    if (func.attr === 'extend')
        return sequence('add', args[0]);
    const name = text(args[0]);
    if (name === null)
        return [];
    if (func.attr === 'append')
        return [{ does: 'add', names: [name], of: null }];
    return func.attr === 'remove' ? [{ does: 'remove', names: [name], of: null }] : [];
}
/** A list or tuple of names, `__all__` of another module, and sums of them. */
function sequence(does, value, depth = 0) {
    if (depth > DEEPEST)
        return [];
    switch (value.kind) {
        case 'List':
        case 'Tuple': {
            const spread = value.elts.flatMap((element) => element.kind === 'Starred' ? sequence('add', element.value, depth + 1) : []);
            return [{ does, names: value.elts.flatMap((element) => text(element) ?? []), of: null }, ...spread];
        }
        case 'BinOp':
            return value.op === '+'
                ? [...sequence(does, value.left, depth + 1), ...sequence('add', value.right, depth + 1)]
                : [];
        case 'Attribute':
            return value.attr === '__all__' && value.value.kind === 'Name' ? [{ does, names: [], of: value.value.id }] : [];
        case 'Name':
            return [{ does, names: [], of: value.id }];
        case 'Call':
            return value.args.length === 1 ? sequence(does, value.args[0], depth + 1) : [];
        default:
            return [];
    }
}
function isAll(target) {
    return target.kind === 'Name' && target.id === '__all__';
}
function text(value) {
    return value.kind === 'Constant' && value.type === 'str' ? value.value : null;
}
/** Follows the names that modules export to where they are defined. */
class ModuleExports {
    files;
    types;
    steps;
    names = new Map();
    constructor(files, types, steps) {
        this.files = files;
        this.types = types;
        this.steps = steps;
    }
    /** Sorted by name. */
    of(file) {
        const isListed = this.steps(file).length > 0;
        return [...this.namesOf(file)].sort().map((name) => this.resolve(file, name, isListed));
    }
    /** `__all__`, else every name of the module without a leading underscore; star imports included. */
    namesOf(file, visiting = new Set()) {
        const known = this.names.get(file);
        if (known)
            return known;
        if (visiting.has(file))
            return [];
        const inside = new Set(visiting).add(file);
        const steps = this.steps(file);
        const names = steps.length > 0 ? this.listed(file, steps, inside) : this.publicNames(file, inside);
        if (visiting.size === 0)
            this.names.set(file, names);
        return names;
    }
    listed(file, steps, visiting) {
        let names = new Set();
        for (const { does, names: given, of } of steps) {
            const target = of === null ? null : this.fileOfAll(file, of);
            const added = [...given, ...(target === null ? [] : this.namesOf(target, visiting))];
            if (does === 'set')
                names = new Set(added);
            else if (does === 'add')
                for (const name of added)
                    names.add(name);
            else
                for (const name of added)
                    names.delete(name);
        }
        return [...names];
    }
    /** The module whose `__all__` a name stands for: the module itself, or a list that was imported from it. */
    fileOfAll(file, name) {
        const source = this.files[file];
        const [declaration] = source.named(0, name);
        if (declaration === undefined)
            return null;
        const found = this.types.imported({ file, declaration });
        if (found === null)
            return null;
        return found.file;
    }
    publicNames(file, visiting) {
        const source = this.files[file];
        const names = new Set([...source.table(0).keys()].filter((name) => !name.startsWith('_')));
        for (const target of this.types.starTargets(file))
            for (const name of this.namesOf(target, visiting))
                names.add(name);
        return [...names];
    }
    resolve(file, name, isListed) {
        const source = this.files[file];
        const own = source.named(0, name).at(-1);
        const via = [];
        const fields = { name, isListed, via };
        if (own !== undefined && !this.isImport({ file, declaration: own }))
            return { ...fields, ...this.definition({ file, declaration: own }), isReexport: false };
        const found = this.trace(file, name, via);
        if (found === null) {
            const isDynamic = source.named(0, '__getattr__').length > 0;
            const isReexport = own !== undefined || via.length > 0;
            return { ...fields, kind: isDynamic ? 'dynamic' : 'missing', definition: null, module: null, isReexport };
        }
        if (!('origin' in found))
            return { ...fields, ...this.definition(found), isReexport: true };
        const kind = found.file !== null || found.origin === 'namespace' ? 'module' : 'external';
        return { ...fields, kind, definition: null, module: { name: found.name, file: found.file }, isReexport: true };
    }
    /** Follows one import after the other, noting the modules on the way. */
    trace(file, name, via) {
        let at = { file, name };
        const visited = new Set();
        while (at !== null && !visited.has(`${at.file} ${at.name}`)) {
            visited.add(`${at.file} ${at.name}`);
            const next = this.step(at.file, at.name);
            if (next === null || !('name' in next) || 'origin' in next)
                return next;
            via.push(this.files[next.file].module);
            at = next;
        }
        return null;
    }
    step(file, name) {
        const source = this.files[file];
        const own = source.named(0, name).at(-1);
        if (own === undefined) {
            const star = this.types.starTargets(file).find((target) => this.namesOf(target).includes(name));
            return star === undefined ? this.types.exported(file, name) : { file: star, name };
        }
        const declared = { file, declaration: own };
        if (!this.isImport(declared))
            return declared;
        const module = this.types.importedModule(declared);
        const imported = source.declaration(own, references_1.Declaration.Imported);
        if (module === null || imported < 0)
            return module;
        if (module.file === null || module.file === file)
            return this.types.imported(declared) ?? withoutFile(module);
        const original = source.string(imported);
        const isBound = this.files[module.file].named(0, original).length > 0;
        return isBound ? { file: module.file, name: original } : this.types.imported(declared);
    }
    isImport({ file, declaration }) {
        return this.files[file].kindOf(declaration) >= references_1.DeclarationKind.Import;
    }
    definition(definition) {
        const source = this.files[definition.file];
        const kind = source.kindOf(definition.declaration);
        const name = kind === references_1.DeclarationKind.Class ? 'class' : kind === references_1.DeclarationKind.Function ? 'function' : 'variable';
        return { kind: name, definition, module: { name: source.module, file: definition.file } };
    }
}
exports.ModuleExports = ModuleExports;
/** A name of a module that is not here, or that names itself: no more is known of it than that. */
function withoutFile(module) {
    return { ...module, file: null };
}


/***/ }),

/***/ 55451:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Modules = void 0;
const stdlib_modules_1 = __webpack_require__(45048);
/** Part of the interpreter itself, and so found before any file. */
const BUILT_IN = new Set(['builtins', 'sys', 'time', 'marshal', 'gc', 'itertools', 'errno']);
/** The modules of a repository by where they stand, and which of them an import statement means. */
class Modules {
    files;
    /** Path without `.py` and `/__init__` → position of the file that an import of it runs. */
    byPlace = new Map();
    /** Module name → positions, in the order of the files. */
    byName = new Map();
    /** Folders with Python files somewhere below. */
    folders = new Set();
    /** Source roots that any file was named by. */
    roots;
    /** @param files sorted by path. */
    constructor(files) {
        this.files = files;
        const roots = new Set();
        for (const [i, { path, module }] of files.entries()) {
            const place = placeOf(path);
            const other = this.byPlace.get(place);
            if (other === undefined || rank(path) < rank(files[other].path))
                this.byPlace.set(place, i);
            const sharing = this.byName.get(module);
            if (sharing)
                sharing.push(i);
            else
                this.byName.set(module, [i]);
            for (let folder = parentOf(path); !this.folders.has(folder); folder = parentOf(folder))
                this.folders.add(folder);
            roots.add(rootOf(path, module));
        }
        this.roots = [...roots].sort();
    }
    /** Whether the file is the `__init__` of a package. */
    isPackage(file) {
        return isInit(this.files[file].path);
    }
    /**
     * The module that `import name` means in a file, or `from name import …` with as many leading dots as `level` says.
     * Null where the dots lead out of the top package.
     */
    resolve(importer, level, name) {
        return level > 0 ? this.relative(importer, level, name) : this.absolute(importer, name);
    }
    /** The module that `name` is below a package; null when there is none in the repository. */
    submodule(parent, name) {
        return parent.folder === null ? null : this.at(joined(parent.folder, name), `${parent.name}.${name}`);
    }
    /** The module of a file, as a target. */
    ofFile(file) {
        const { path, module } = this.files[file];
        return { name: module, origin: 'repository', file, folder: isInit(path) ? parentOf(path) : null };
    }
    relative(importer, level, name) {
        const { path, module } = this.files[importer];
        let folder = parentOf(path);
        let base = isInit(path) ? module : parentModule(module);
        for (let i = 1; i < level; i++) {
            if (folder === '')
                return null;
            folder = parentOf(folder);
            base = parentModule(base);
        }
        const place = joined(folder, name.replaceAll('.', '/'));
        const full = name === '' ? base : base === '' ? name : `${base}.${name}`;
        return this.at(place, full) ?? (base === '' ? null : elsewhere(full, 'missing'));
    }
    /**
     * A file below the importer's own source root, then the standard library, then a file below any root, then what
     * stands beside the importer, and only then a namespace: a package anywhere on the path comes before one.
     */
    absolute(importer, name) {
        const { path, module } = this.files[importer];
        const top = topOf(name);
        if (BUILT_IN.has(top))
            return elsewhere(name, 'stdlib');
        const place = name.replaceAll('.', '/');
        const own = this.at(joined(rootOf(path, module), place), name);
        if (own?.file != null)
            return own;
        if (stdlib_modules_1.STDLIB_MODULES.has(top))
            return elsewhere(name, 'stdlib');
        const file = this.nearest(name, path);
        if (file !== null)
            return this.ofFile(file);
        const beside = this.beside(path, place);
        if (beside)
            return beside;
        return own ?? this.namespace(place, name) ?? elsewhere(name, this.byName.has(top) ? 'missing' : 'third_party');
    }
    namespace(place, name) {
        for (const root of this.roots) {
            const found = this.at(joined(root, place), name);
            if (found)
                return found;
        }
        return null;
    }
    /** What a script finds in its own folder, and a test in the first folder above it that is no package. */
    beside(path, place) {
        let folder = parentOf(path);
        while (folder !== '' && this.hasInit(folder))
            folder = parentOf(folder);
        const file = this.byPlace.get(joined(folder, place));
        return file === undefined ? null : this.ofFile(file);
    }
    hasInit(folder) {
        const file = this.byPlace.get(folder);
        return file !== undefined && isInit(this.files[file].path);
    }
    at(place, name) {
        const file = this.byPlace.get(place);
        if (file !== undefined)
            return this.ofFile(file);
        const isNamespace = place !== '' && this.folders.has(place);
        return isNamespace ? { name, origin: 'namespace', file: null, folder: place } : null;
    }
    /** Of files that share a name the one that has most of its path in common with the importer; the first of equals. */
    nearest(name, path) {
        const sharing = this.byName.get(name);
        if (!sharing)
            return null;
        let best = sharing[0];
        for (const file of sharing) {
            const common = commonFolders(this.files[file].path, path) - commonFolders(this.files[best].path, path);
            if (common > 0 || (common === 0 && rank(this.files[file].path) < rank(this.files[best].path)))
                best = file;
        }
        return best;
    }
}
exports.Modules = Modules;
function elsewhere(name, origin) {
    return { name, origin, file: null, folder: null };
}
/** Of the files at one place Python runs the package, else the module; a stub is never run. */
function rank(path) {
    return (path.endsWith('.pyi') ? 2 : 0) + (isInit(path) ? 0 : 1);
}
function isInit(path) {
    return /(?:^|\/)__init__\.pyi?$/.test(path);
}
function placeOf(path) {
    return isInit(path) ? parentOf(path) : path.replace(/\.pyi?$/, '');
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function joined(folder, rest) {
    if (folder === '' || rest === '')
        return folder + rest;
    return `${folder}/${rest}`;
}
/** The folder that a file's module name starts from. */
function rootOf(path, module) {
    const place = placeOf(path);
    const inside = module.replaceAll('.', '/');
    if (place === inside)
        return '';
    if (place.endsWith(`/${inside}`))
        return place.slice(0, -inside.length - 1);
    return place;
}
function parentModule(module) {
    return module.slice(0, Math.max(0, module.lastIndexOf('.')));
}
function topOf(name) {
    const dot = name.indexOf('.');
    return dot === -1 ? name : name.slice(0, dot);
}
function commonFolders(a, b) {
    let count = 0;
    for (let i = 0; i < a.length && a[i] === b[i]; i++)
        if (a[i] === '/')
            count++;
    return count;
}


/***/ }),

/***/ 66080:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CALL_SIZE = void 0;
exports.packCalls = packCalls;
exports.unpackCalls = unpackCalls;
/** Numbers of one call: see `packCalls`. */
exports.CALL_SIZE = 11;
function packCalls(calls) {
    const strings = [];
    const known = new Map();
    const string = (text) => {
        let number = known.get(text);
        if (number === undefined) {
            number = strings.length;
            strings.push(text);
            known.set(text, number);
        }
        return number;
    };
    let numbers = new Int32Array(exports.CALL_SIZE * 4096);
    let at = 0;
    for (const call of calls) {
        if (at === numbers.length) {
            const larger = new Int32Array(2 * at);
            larger.set(numbers);
            numbers = larger;
        }
        numbers[at++] = call.file;
        numbers[at++] = call.caller;
        numbers[at++] = call.line;
        numbers[at++] = call.column;
        numbers[at++] = string(call.kind);
        numbers[at++] = string(call.via);
        numbers[at++] = call.callee?.file ?? -1;
        numbers[at++] = call.callee?.entity ?? -1;
        numbers[at++] = call.calleeName === null ? -1 : string(call.calleeName);
        numbers[at++] = string(call.written);
        numbers[at++] = call.isImplicit ? 1 : 0;
    }
    return { numbers: numbers.slice(0, at), strings };
}
/** The calls again, each made when it is taken. */
function* unpackCalls({ numbers, strings }) {
    for (let at = 0; at < numbers.length; at += exports.CALL_SIZE) {
        const number = (field) => numbers[at + field];
        yield {
            file: number(0),
            caller: number(1),
            line: number(2),
            column: number(3),
            kind: strings[number(4)],
            via: strings[number(5)],
            callee: number(6) === -1 ? null : { file: number(6), entity: number(7) },
            calleeName: strings[number(8)] ?? null,
            written: strings[number(9)],
            isImplicit: number(10) === 1,
        };
    }
}


/***/ }),

/***/ 61170:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ReferenceFile = void 0;
const references_1 = __webpack_require__(29186);
/** Reads the records of one file, and keeps what is asked often. */
class ReferenceFile {
    path;
    module;
    references;
    tables = null;
    constructor(path, module, references) {
        this.path = path;
        this.module = module;
        this.references = references;
    }
    get declarationCount() {
        return this.references.declarations.length / references_1.DECLARATION_SIZE;
    }
    get expressionCount() {
        return this.references.expressions.length / references_1.EXPRESSION_SIZE;
    }
    declaration(id, field) {
        return this.references.declarations[id * references_1.DECLARATION_SIZE + field];
    }
    expression(id, field) {
        return this.references.expressions[id * references_1.EXPRESSION_SIZE + field];
    }
    string(id) {
        return this.references.strings[id];
    }
    nameOf(declaration) {
        return this.string(this.declaration(declaration, references_1.Declaration.Name));
    }
    kindOf(declaration) {
        return this.declaration(declaration, references_1.Declaration.Kind);
    }
    scope(id, field) {
        return this.references.scopes[id * references_1.SCOPE_SIZE + field];
    }
    scopeKind(id) {
        return this.scope(id, references_1.Scope.Kind);
    }
    /** The declarations of a name in a scope, in order; those of members after those of the class body. */
    named(scope, name) {
        return this.table(scope).get(name) ?? [];
    }
    table(scope) {
        this.tables ??= this.collect();
        return this.tables[scope];
    }
    collect() {
        const tables = Array.from({ length: this.references.scopes.length / references_1.SCOPE_SIZE }, () => new Map());
        for (const isMember of [false, true]) {
            for (let id = 0; id < this.declarationCount; id++) {
                if ((this.kindOf(id) === references_1.DeclarationKind.Member) !== isMember)
                    continue;
                const table = tables[this.declaration(id, references_1.Declaration.Scope)];
                const name = this.nameOf(id);
                const named = table.get(name);
                if (named)
                    named.push(id);
                else
                    table.set(name, [id]);
            }
        }
        return tables;
    }
}
exports.ReferenceFile = ReferenceFile;


/***/ }),

/***/ 7853:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NameScope = void 0;
class NameScope {
    id;
    parent;
    isClass;
    frame;
    bound = new Map();
    /** Names declared `global` or `nonlocal`, and the scope that has them. */
    elsewhere = new Map();
    constructor(id, parent, isClass, 
    /** Scopes whose code runs in one go share it: a class body and a comprehension that of the code around them. */
    frame) {
        this.id = id;
        this.parent = parent;
        this.isClass = isClass;
        this.frame = frame;
    }
    add(name, bound) {
        const others = this.bound.get(name);
        if (others)
            others.push(bound);
        else
            this.bound.set(name, [bound]);
    }
    /** The declaration that a use of the name means, by the first binding that can reach it; -1 for none. */
    find(name, at, place) {
        for (let scope = this; scope !== null; scope = scope.parent) {
            if (scope.isClass && scope !== this)
                continue;
            const home = scope.elsewhere.get(name) ?? scope;
            const bound = home.bound.get(name);
            if (bound === undefined)
                continue;
            if (home.frame !== this.frame)
                return bound[0].declaration;
            const found = firstReaching(bound, at, place);
            if (found !== null)
                return found.declaration;
        }
        return -1;
    }
    /** The first of the bindings of the name that reaches this one; itself where none does. */
    first(name, own) {
        const bound = this.bound.get(name);
        const earlier = bound === undefined ? null : firstReaching(bound, own.from, own.place, own);
        return (earlier ?? own).declaration;
    }
}
exports.NameScope = NameScope;
/** A name that is bound more often is bound by a machine. */
const MOST_BINDINGS = 100;
/** The first of the bindings that can reach a place; `own` is taken for one. */
function firstReaching(bindings, at, place, own) {
    const count = Math.min(bindings.length, MOST_BINDINGS);
    for (let i = 0; i < count; i++) {
        const bound = bindings[i];
        if (bound === own || reaches(bound, at, place))
            return bound;
    }
    return null;
}
function reaches(bound, at, place) {
    if (bound.isImport)
        return true;
    if (bound.from > at)
        return sharesLoop(bound.place, place);
    return !areExclusive(bound.place, place);
}
function areExclusive(a, b) {
    if (sharesLoop(a, b))
        return false;
    for (let one = a; one !== null; one = one.outer) {
        if (one.branch === -1)
            continue;
        for (let other = b; other !== null; other = other.outer) {
            if (one.statement === other.statement && other.branch !== -1 && one.branch !== other.branch)
                return true;
        }
    }
    return false;
}
function sharesLoop(a, b) {
    for (let one = a; one !== null; one = one.outer) {
        if (one.branch !== -1)
            continue;
        for (let other = b; other !== null; other = other.outer)
            if (one === other)
                return true;
    }
    return false;
}


/***/ }),

/***/ 10779:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ReferenceTypes = void 0;
const annotation_text_1 = __webpack_require__(5753);
const references_1 = __webpack_require__(29186);
/** Modules asked for one name. */
const MOST_STEPS = 500;
const MOST_BASES = 50;
const MOST_ASSIGNMENTS = 50;
const MOST_TYPES = 8;
const DEEPEST = 60;
/** Wrappers whose argument is what counts. */
const TRANSPARENT = new Set([
    'Optional',
    'Union',
    'Annotated',
    'ClassVar',
    'Final',
    'Required',
    'NotRequired',
    'ReadOnly',
    'InitVar',
]);
const CONTAINERS = new Set([
    'list',
    'List',
    'set',
    'Set',
    'frozenset',
    'FrozenSet',
    'deque',
    'Sequence',
    'MutableSequence',
    'Iterable',
    'Iterator',
    'Generator',
    'Collection',
    'AsyncIterator',
    'AsyncIterable',
    'AsyncGenerator',
]);
/**
 * Says what expressions are, by what is declared and assigned: annotations, defaults, constructors, returned values.
 * What callers pass to a parameter that says nothing is not asked. Everything is worked out on demand and once.
 */
class ReferenceTypes {
    files;
    modules;
    names = new Map();
    /** What is known of the expressions and declarations of each file. */
    expressionTypes;
    declarationTypes;
    importedModules;
    orders;
    depth = 0;
    constructor(files, modules) {
        this.files = files;
        this.modules = modules;
        this.expressionTypes = files.map((file) => new Array(file.expressionCount));
        this.declarationTypes = files.map((file) => new Array(file.declarationCount));
        this.importedModules = files.map((file) => new Array(file.declarationCount));
        this.orders = files.map((file) => new Array(file.declarationCount));
    }
    // ── names ───────────────────────────────────────────────────────────────────────────────────────────────────
    /** What a name of a module means: followed through imports to where it is bound; a module, too, where it is one. */
    exported(file, name) {
        return this.lookUp(file, name, new Set());
    }
    /** What a star import of the file brings under a name. */
    starred(file, name) {
        return this.references(file).stars.length === 0 ? null : this.lookUpStars(file, name, new Set());
    }
    /** What an import binds; null where the declaration is no import, and where it leads out of the repository. */
    imported(declared) {
        return this.follow(declared, new Set());
    }
    /** `visited` holds what was asked on the way: circular imports end there. */
    lookUp(file, name, visited) {
        const key = `${file} ${name}`;
        const known = this.names.get(key);
        if (known !== undefined)
            return known;
        if (visited.has(key) || visited.size > MOST_STEPS)
            return null;
        visited.add(key);
        const found = this.find(file, name, visited);
        if (visited.size === 1 || found !== null)
            this.names.set(key, found);
        return found;
    }
    find(file, name, visited) {
        const [first] = this.files[file].named(0, name);
        if (first !== undefined) {
            const own = { file, declaration: first };
            return this.follow(own, visited) ?? own;
        }
        return this.modules.submodule(this.modules.ofFile(file), name) ?? this.lookUpStars(file, name, visited);
    }
    lookUpStars(file, name, visited) {
        for (const target of this.starTargets(file)) {
            const found = this.lookUp(target, name, visited);
            if (found)
                return found;
        }
        return null;
    }
    /** Files of the repository that a file imports everything from, the last first. */
    starTargets(file) {
        const { stars } = this.references(file);
        const targets = [];
        for (let i = stars.length - 2; i >= 0; i -= 2) {
            const target = this.modules.resolve(file, stars[i], this.files[file].string(stars[i + 1]));
            if (target?.file != null && target.file !== file)
                targets.push(target.file);
        }
        return targets;
    }
    follow({ file, declaration }, visited) {
        const source = this.files[file];
        const kind = source.kindOf(declaration);
        if (kind === references_1.DeclarationKind.Import)
            return this.importedModule({ file, declaration });
        if (kind !== references_1.DeclarationKind.ImportFrom)
            return null;
        const base = this.importedModule({ file, declaration });
        if (base === null)
            return null;
        const name = source.string(source.declaration(declaration, references_1.Declaration.Imported));
        const found = base.file !== null && base.file !== file ? this.lookUp(base.file, name, visited) : null;
        return found ?? this.modules.submodule(base, name);
    }
    references(file) {
        return this.files[file].references;
    }
    /** The module that an import statement names, of the repository or not. */
    importedModule({ file, declaration }) {
        const all = this.importedModules[file];
        let found = all[declaration];
        if (found === undefined) {
            found = this.findModule(file, declaration);
            all[declaration] = found;
        }
        return found;
    }
    findModule(file, declaration) {
        const source = this.files[file];
        const name = source.string(source.declaration(declaration, references_1.Declaration.Module));
        const isTop = source.declaration(declaration, references_1.Declaration.Imported) === -2;
        return this.modules.resolve(file, source.declaration(declaration, references_1.Declaration.Detail), isTop ? name.split('.')[0] : name);
    }
    // ── attributes ──────────────────────────────────────────────────────────────────────────────────────────────
    /** What an attribute expression most likely means. */
    attribute(file, expression) {
        const source = this.files[file];
        const name = source.string(source.expression(expression, 2));
        for (const type of this.typesOf(file, source.expression(expression, 1))) {
            const found = this.member(type, name);
            if (found !== null)
                return found;
        }
        return null;
    }
    member(type, name) {
        switch (type.is) {
            case 'module':
                if (type.target.file !== null)
                    return this.exported(type.target.file, name);
                return this.modules.submodule(type.target, name);
            case 'class':
            case 'instance':
                return this.classMember(this.order(type), name);
            case 'super':
                return this.classMember(this.order(type).slice(1), name);
            default:
                return null;
        }
    }
    /** A declared type anywhere in the order counts more than an assignment. */
    classMember(order, name) {
        let assigned = null;
        for (const { file, declaration } of order) {
            const source = this.files[file];
            const all = source.named(this.bodyOf({ file, declaration }).scope, name);
            for (const one of all.slice(0, MOST_ASSIGNMENTS)) {
                const kind = source.kindOf(one);
                const isTyped = kind <= references_1.DeclarationKind.Function || source.declaration(one, references_1.Declaration.Annotation) !== 0;
                if (isTyped)
                    return { file, declaration: one };
            }
            if (all.length > 0)
                assigned ??= { file, declaration: all[0] };
        }
        return assigned;
    }
    /** The method that a class takes over under a name before it defines its own; null where there is none. */
    overridden(owner, name) {
        const found = this.classMember(this.order(owner).slice(1), name);
        return found !== null && this.isFunction(found) ? found : null;
    }
    /** The parameter that a keyword argument of a call means. */
    keyword(file, called, name) {
        for (const type of this.typesOf(file, called)) {
            const target = type.is === 'function' ? type : type.is === 'class' ? this.classMember(this.order(type), '__init__') : null;
            if (target === null)
                continue;
            const source = this.files[target.file];
            if (source.kindOf(target.declaration) === references_1.DeclarationKind.Function) {
                const declaration = this.bodyOf(target).parameters.find((one) => source.nameOf(one) === name && this.parameterKind(target.file, one) !== references_1.ParameterKind.Keywords);
                if (declaration !== undefined)
                    return { file: target.file, declaration };
            }
        }
        return null;
    }
    parameterKind(file, declaration) {
        return this.files[file].declaration(declaration, references_1.Declaration.Detail);
    }
    // ── classes ─────────────────────────────────────────────────────────────────────────────────────────────────
    bodyOf({ file, declaration }) {
        const source = this.files[file];
        return source.references.bodies[source.declaration(declaration, references_1.Declaration.Detail)];
    }
    /** The method resolution order (C3) as far as it lies in the repository; where there is none, depth first. */
    order({ file, declaration }) {
        const all = this.orders[file];
        const known = all[declaration];
        if (known)
            return known;
        const own = { file, declaration };
        if (this.depth > DEEPEST)
            return [own];
        all[declaration] = [own];
        this.depth++;
        const bases = this.bodyOf(own)
            .bases.slice(0, MOST_BASES)
            .flatMap((base) => this.typesOf(file, base)
            .flatMap((type) => (type.is === 'class' ? [type] : []))
            .slice(0, 1));
        const lists = [
            ...bases.map((base) => [...this.order(base)]),
            bases.map(({ file, declaration }) => ({ file, declaration })),
        ];
        this.depth--;
        const order = [own, ...merge(lists)];
        all[declaration] = order;
        return order;
    }
    // ── types ───────────────────────────────────────────────────────────────────────────────────────────────────
    typesOf(file, expression) {
        if (expression === 0)
            return [];
        const all = this.expressionTypes[file];
        const known = all[expression];
        if (known)
            return known;
        if (this.depth > DEEPEST)
            return [];
        all[expression] = [];
        this.depth++;
        const types = distinct(this.evaluate(file, expression));
        this.depth--;
        all[expression] = types;
        return types;
    }
    evaluate(file, expression) {
        const source = this.files[file];
        const a = source.expression(expression, 1);
        const b = source.expression(expression, 2);
        switch (source.expression(expression, 0)) {
            case references_1.ExpressionKind.Name:
                return a === -1 ? this.freeType(file, source.string(b)) : this.declaredTypes({ file, declaration: a });
            case references_1.ExpressionKind.Attribute:
                return this.attributeTypes(file, a, source.string(b));
            case references_1.ExpressionKind.Call:
                return this.typesOf(file, a).flatMap((type) => this.called(type, file, b));
            case references_1.ExpressionKind.Either:
                return [...this.typesOf(file, a), ...this.typesOf(file, b)];
            case references_1.ExpressionKind.Subscript:
                return this.typesOf(file, a).flatMap((type) => (type.is === 'container' ? type.items : []));
            case references_1.ExpressionKind.Literal:
                return this.literalType(file, source.string(a), b);
            case references_1.ExpressionKind.Super:
                return [{ is: 'super', file, declaration: a }];
            case references_1.ExpressionKind.Await:
                return this.typesOf(file, a);
            case references_1.ExpressionKind.ElementOf:
                return this.annotated(file, a);
            default:
                return [];
        }
    }
    attributeTypes(file, base, name) {
        return this.typesOf(file, base).flatMap((type) => {
            if (type.is === 'external')
                return [{ is: 'external', name: `${type.name}.${name}` }];
            if (type.is === 'module' && type.target.file === null && type.target.origin !== 'namespace')
                return [{ is: 'external', name: `${type.target.name}.${name}` }];
            if (type.is === 'container' && ['items', 'values', 'copy', 'get', 'pop', 'setdefault'].includes(name))
                return [{ is: 'external', name: `dict.${name}` }, type];
            if (type.is === 'instance' && name === '__class__')
                return [{ ...type, is: 'class' }];
            const found = this.member(type, name);
            if (found === null)
                return [];
            if ('origin' in found)
                return [{ is: 'module', target: found }];
            const source = this.files[found.file];
            const isProperty = source.kindOf(found.declaration) === references_1.DeclarationKind.Function &&
                (this.bodyOf(found).flags & references_1.BodyFlag.Property) !== 0 &&
                type.is !== 'class';
            return isProperty ? this.returned(found, type) : this.declaredTypes(found);
        });
    }
    freeType(file, name) {
        const found = this.starred(file, name);
        if (found === null)
            return [{ is: 'external', name: `builtins.${name}` }];
        return 'origin' in found ? [{ is: 'module', target: found }] : this.declaredTypes(found);
    }
    literalType(file, type, inside) {
        if (type === 'tuple')
            return [{ is: 'tuple', elements: this.sequence(file, inside).map((e) => this.typesOf(file, e)) }];
        if (type !== 'list' && type !== 'set' && type !== 'dict')
            return [];
        const items = this.typesOf(file, inside);
        return [{ is: 'container', elements: type === 'dict' ? [] : items, items }];
    }
    sequence(file, expression) {
        const elements = [];
        const source = this.files[file];
        for (let at = expression; at !== 0 && elements.length < 20; at = source.expression(at, 2)) {
            if (source.expression(at, 0) !== references_1.ExpressionKind.Sequence)
                break;
            elements.push(source.expression(at, 1));
        }
        return elements;
    }
    called(type, file, argument) {
        switch (type.is) {
            case 'class':
                return [{ is: 'instance', file: type.file, declaration: type.declaration }];
            case 'function':
                return this.returned(type, null);
            case 'instance': {
                const call = this.classMember(this.order(type), '__call__');
                return call && this.isFunction(call) ? this.returned(call, type) : [];
            }
            case 'external':
                if (type.name === 'builtins.type')
                    return this.typesOf(file, argument).flatMap((of) => of.is === 'instance' ? [{ ...of, is: 'class' }] : []);
                if (type.name === 'copy.copy' || type.name === 'copy.deepcopy')
                    return this.typesOf(file, argument);
                if (/^builtins\.(?:list|tuple|set|sorted|reversed|iter|frozenset)$/.test(type.name))
                    return this.typesOf(file, argument).filter((of) => of.is === 'container');
                return [];
            default:
                return [];
        }
    }
    isFunction({ file, declaration }) {
        return this.files[file].kindOf(declaration) === references_1.DeclarationKind.Function;
    }
    returned(callee, receiver) {
        const { returnAnnotation, returns, flags } = this.bodyOf(callee);
        if (returnAnnotation !== 0)
            return this.annotated(callee.file, returnAnnotation, receiver);
        if (flags & references_1.BodyFlag.Generator)
            return [];
        return distinct(returns.flatMap((value) => this.typesOf(callee.file, value)));
    }
    /** What the name of a declaration may be: its own type, or for a variable what all its declarations say. */
    declaredTypes({ file, declaration }) {
        const source = this.files[file];
        const first = source.declaration(declaration, references_1.Declaration.First);
        const all = this.declarationTypes[file];
        const known = all[first];
        if (known)
            return known;
        if (this.depth > DEEPEST)
            return [];
        all[first] = [];
        this.depth++;
        const types = distinct(this.typesOfDeclaration(file, first));
        this.depth--;
        all[first] = types;
        return types;
    }
    typesOfDeclaration(file, declaration) {
        const source = this.files[file];
        switch (source.kindOf(declaration)) {
            case references_1.DeclarationKind.Class:
                return [{ is: 'class', file, declaration }];
            case references_1.DeclarationKind.Function:
                return [{ is: 'function', file, declaration }];
            case references_1.DeclarationKind.Import:
            case references_1.DeclarationKind.ImportFrom:
                return this.importedType({ file, declaration });
            default: {
                const all = source.named(source.declaration(declaration, references_1.Declaration.Scope), source.nameOf(declaration));
                const annotated = all.find((one) => source.declaration(one, references_1.Declaration.Annotation) !== 0);
                if (annotated !== undefined)
                    return this.valueType(file, annotated);
                return all.slice(0, MOST_ASSIGNMENTS).flatMap((one) => this.valueType(file, one));
            }
        }
    }
    importedType(own) {
        const found = this.imported(own);
        if (found !== null)
            return 'origin' in found ? [{ is: 'module', target: found }] : this.declaredTypes(found);
        const source = this.files[own.file];
        const module = this.importedModule(own);
        if (module === null)
            return [];
        const name = source.string(source.declaration(own.declaration, references_1.Declaration.Imported));
        return [{ is: 'external', name: `${module.name}.${name}` }];
    }
    valueType(file, declaration) {
        const source = this.files[file];
        const annotation = source.declaration(declaration, references_1.Declaration.Annotation);
        const kind = source.kindOf(declaration);
        if (kind === references_1.DeclarationKind.Class || kind === references_1.DeclarationKind.Function || kind >= references_1.DeclarationKind.Import)
            return this.typesOfDeclaration(file, declaration);
        if (kind === references_1.DeclarationKind.Parameter) {
            const receiver = this.receiverType(file, declaration);
            if (receiver)
                return [receiver];
            if (annotation !== 0) {
                const types = this.annotated(file, annotation);
                return this.parameterKind(file, declaration) >= references_1.ParameterKind.Rest
                    ? [{ is: 'container', elements: types, items: types }]
                    : types;
            }
        }
        if (annotation !== 0) {
            const types = this.annotated(file, annotation);
            if (types.length > 0)
                return types;
        }
        const item = source.declaration(declaration, references_1.Declaration.Item);
        const types = this.bound(this.typesOf(file, source.declaration(declaration, references_1.Declaration.Value)), source.declaration(declaration, references_1.Declaration.Binding));
        if (item === -1)
            return types;
        return types.flatMap((type) => (type.is === 'tuple' ? (type.elements[item] ?? []) : []));
    }
    bound(types, binding) {
        switch (binding) {
            case references_1.Binding.Value:
                return types;
            case references_1.Binding.Element:
                return types.flatMap((type) => this.iterated(type));
            case references_1.Binding.Enter:
                return types.flatMap((type) => {
                    if (type.is === 'container')
                        return type.elements;
                    const enter = type.is === 'instance' ? this.classMember(this.order(type), '__enter__') : null;
                    return enter && this.isFunction(enter) ? this.returned(enter, type) : [];
                });
            case references_1.Binding.Instance:
                return types.flatMap((type) => {
                    const classes = type.is === 'tuple' ? type.elements.flat() : [type];
                    return classes.flatMap((one) => (one.is === 'class' ? [{ ...one, is: 'instance' }] : []));
                });
            default:
                return [];
        }
    }
    iterated(type) {
        if (type.is === 'container')
            return type.elements;
        if (type.is === 'tuple')
            return type.elements.flat();
        const iterator = type.is === 'instance' ? this.classMember(this.order(type), '__iter__') : null;
        if (!iterator || !this.isFunction(iterator))
            return [];
        return this.returned(iterator, type).flatMap((of) => (of.is === 'container' ? of.elements : []));
    }
    receiverType(file, declaration) {
        const kind = this.parameterKind(file, declaration);
        if (kind !== references_1.ParameterKind.Receiver && kind !== references_1.ParameterKind.ClassReceiver)
            return null;
        const source = this.files[file];
        const scope = source.declaration(declaration, references_1.Declaration.Scope);
        const owner = source.scope(source.scope(scope, 1), 2);
        return { is: kind === references_1.ParameterKind.Receiver ? 'instance' : 'class', file, declaration: owner };
    }
    // ── annotations ─────────────────────────────────────────────────────────────────────────────────────────────
    /** What a value annotated with an expression is. */
    annotated(file, expression, receiver = null) {
        if (expression === 0 || this.depth > DEEPEST)
            return [];
        this.depth++;
        const types = distinct(this.annotatedWith(file, expression, receiver));
        this.depth--;
        return types;
    }
    annotatedWith(file, expression, receiver) {
        const source = this.files[file];
        const a = source.expression(expression, 1);
        const b = source.expression(expression, 2);
        switch (source.expression(expression, 0)) {
            case references_1.ExpressionKind.Either:
                return [...this.annotated(file, a, receiver), ...this.annotated(file, b, receiver)];
            case references_1.ExpressionKind.Subscript:
                return this.typesOf(file, a).flatMap((type) => this.generic(type, file, b, receiver));
            case references_1.ExpressionKind.Name: {
                if (a !== -1 && this.isPlainVariable(file, a))
                    return this.alias({ file, declaration: a }, receiver);
                return this.typesOf(file, expression).flatMap((type) => this.instanceOf(type, receiver));
            }
            case references_1.ExpressionKind.Attribute: {
                const found = this.attribute(file, expression);
                if (found && !('origin' in found) && this.isPlainVariable(found.file, found.declaration))
                    return this.alias(found, receiver);
                return this.typesOf(file, expression).flatMap((type) => this.instanceOf(type, receiver));
            }
            default:
                return [];
        }
    }
    instanceOf(type, receiver) {
        if (type.is === 'class')
            return [{ is: 'instance', file: type.file, declaration: type.declaration }];
        if (type.is === 'external' && /(?:^|\.)Self$/.test(type.name) && receiver)
            return [receiver];
        return [];
    }
    /** `Name = Union[…]`, `Name = TypeVar(…)`: a variable that stands for a type. */
    alias({ file, declaration }, receiver) {
        const source = this.files[file];
        const found = this.imported({ file, declaration });
        if (found)
            return 'origin' in found
                ? []
                : this.isPlainVariable(found.file, found.declaration)
                    ? this.alias(found, receiver)
                    : this.declaredTypes(found).flatMap((type) => this.instanceOf(type, receiver));
        return this.annotated(file, source.declaration(declaration, references_1.Declaration.Value), receiver);
    }
    isPlainVariable(file, declaration) {
        const kind = this.files[file].kindOf(declaration);
        if (kind === references_1.DeclarationKind.Variable)
            return true;
        if (kind !== references_1.DeclarationKind.ImportFrom)
            return false;
        const found = this.imported({ file, declaration });
        return (found !== null &&
            !('origin' in found) &&
            this.files[found.file].kindOf(found.declaration) === references_1.DeclarationKind.Variable);
    }
    generic(base, file, argument, receiver) {
        if (base.is === 'class')
            return [{ is: 'instance', file: base.file, declaration: base.declaration }];
        if (base.is !== 'external')
            return [];
        const name = base.name.slice(base.name.lastIndexOf('.') + 1);
        const source = this.files[file];
        const isTuple = source.expression(argument, 0) === references_1.ExpressionKind.Literal &&
            source.string(source.expression(argument, 1)) === 'tuple';
        const all = isTuple ? this.sequence(file, source.expression(argument, 2)) : [argument];
        if (TRANSPARENT.has(name))
            return (name === 'Annotated' ? all.slice(0, 1) : all).flatMap((one) => this.annotated(file, one, receiver));
        if (name === 'Type' || name === 'type')
            return this.annotated(file, argument, receiver).flatMap((type) => type.is === 'instance' ? [{ ...type, is: 'class' }] : []);
        if (name === 'Tuple' || name === 'tuple')
            return [{ is: 'tuple', elements: all.map((one) => this.annotated(file, one, receiver)) }];
        if (annotation_text_1.MAPPINGS.has(name)) {
            const [key, value] = all.map((one) => this.annotated(file, one, receiver));
            return [{ is: 'container', elements: key ?? [], items: value ?? [] }];
        }
        if (CONTAINERS.has(name)) {
            const elements = this.annotated(file, all[0], receiver);
            return [{ is: 'container', elements, items: elements }];
        }
        if (name === 'Awaitable' || name === 'Coroutine')
            return this.annotated(file, all.at(-1), receiver);
        return [];
    }
    /** Whether the names of a scope belong to its file alone. */
    isLocalScope(file, scope) {
        const kind = this.files[file].scopeKind(scope);
        return kind !== references_1.ScopeKind.Module && kind !== references_1.ScopeKind.Class;
    }
}
exports.ReferenceTypes = ReferenceTypes;
function merge(lists) {
    const merged = [];
    const same = (a, b) => a.file === b.file && a.declaration === b.declaration;
    for (let left = lists.filter((list) => list.length > 0); left.length > 0; left = left.filter((list) => list.length > 0)) {
        const isFree = (head) => !left.some((list) => list.slice(1).some((other) => same(other, head)));
        const next = left.map(([head]) => head).find(isFree) ?? left[0][0];
        merged.push(next);
        for (const list of left) {
            const at = list.findIndex((other) => same(other, next));
            if (at !== -1)
                list.splice(at, 1);
        }
    }
    return merged;
}
function distinct(types) {
    if (types.length < 2)
        return types;
    const seen = new Set();
    const kept = [];
    for (const type of types) {
        const key = 'file' in type ? `${type.is} ${type.file} ${type.declaration}` : type.is === 'external' ? type.name : null;
        if (key !== null && seen.has(key))
            continue;
        if (key !== null)
            seen.add(key);
        kept.push(type);
        if (kept.length === MOST_TYPES)
            break;
    }
    return kept;
}


/***/ }),

/***/ 69997:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fileReferences = fileReferences;
const docstring_1 = __webpack_require__(89242);
const annotation_text_1 = __webpack_require__(5753);
const reference_scopes_1 = __webpack_require__(7853);
const references_1 = __webpack_require__(29186);
const signature_1 = __webpack_require__(4895);
/** Deeper expressions are machine-made, and nobody looks for their names. */
const DEEPEST = 300;
/** Further down than any text is long. */
const BEHIND_ALL = 2 ** 31 - 1;
/** Finds every name of a file, what it means as far as the file says, and what values it may have. */
function fileReferences(file) {
    return new ReferenceWalker(file).walk();
}
const NO_SOURCE = { annotation: 0, value: 0, binding: references_1.Binding.Value, item: -1 };
const UNKNOWN = { ...NO_SOURCE, binding: references_1.Binding.None };
class ReferenceWalker {
    file;
    strings = [];
    stringIds = new Map();
    scopeRecords = [];
    declarations = [];
    expressions = [0, 0, 0];
    occurrences = [];
    bodies = [];
    stars = [];
    uses = [];
    bindings = [];
    scope;
    place = null;
    body;
    /** The class whose method is being read, and the name of its receiver. */
    method = null;
    classDeclaration = -1;
    depth = 0;
    /** In an annotation that is not evaluated where it stands. */
    isDeferred = false;
    defersAnnotations;
    constructor(file) {
        this.file = file;
        this.scope = this.openScope(references_1.ScopeKind.Module, null, -1);
        const { ast, module, source } = file;
        this.defersAnnotations = ast.body.some((stmt) => stmt.kind === 'ImportFrom' &&
            stmt.module === '__future__' &&
            stmt.names.some((alias) => alias.name === 'annotations'));
        const docstring = (0, docstring_1.rawDocstring)(ast.body);
        const end = source.text.length;
        this.body = this.openBody({
            span: this.span(0, end),
            signature: `(module) ${module}`,
            documentation: docstring && (0, docstring_1.cleanDocstring)(docstring.value),
            returnAnnotation: 0,
            bases: [],
            decorators: [],
        });
    }
    walk() {
        this.block(this.file.ast.body);
        this.settle();
        return {
            strings: this.strings,
            scopes: new Int32Array(this.scopeRecords),
            declarations: new Int32Array(this.declarations),
            expressions: new Int32Array(this.expressions),
            occurrences: inSourceOrder(new Int32Array(this.occurrences)),
            bodies: this.bodies,
            stars: new Int32Array(this.stars),
        };
    }
    /** Uses are looked up when every binding is known: a function may use what the module binds below it. */
    settle() {
        for (const { occurrence, expression, name, scope, at, place } of this.uses) {
            const declaration = scope.find(name, at, place);
            this.expressions[expression * 3 + 1] = declaration;
            if (occurrence === -1 || declaration === -1)
                continue;
            this.occurrences[occurrence + references_1.Occurrence.Kind] = references_1.OccurrenceKind.Declared;
            this.occurrences[occurrence + references_1.Occurrence.A] = declaration;
        }
        for (const { occurrence, name, scope, bound } of this.bindings) {
            const first = scope.first(name, bound);
            this.setDeclared(bound.declaration, references_1.Declaration.First, first);
            if (occurrence === -1)
                continue;
            this.occurrences[occurrence + references_1.Occurrence.A] = first;
            if (first !== bound.declaration)
                this.occurrences[occurrence + references_1.Occurrence.Role] = references_1.Role.Write;
        }
    }
    // ── statements ──────────────────────────────────────────────────────────────────────────────────────────────
    block(statements) {
        for (const statement of statements)
            this.statement(statement);
    }
    branch(statement, branch, block) {
        const outer = this.place;
        this.place = { outer, statement: statement.start, branch };
        this.block(block);
        this.place = outer;
    }
    statement(stmt) {
        switch (stmt.kind) {
            case 'Expr':
                this.expression(stmt.value);
                return;
            case 'Assign': {
                const value = this.expression(stmt.value);
                const source = sourceOf(value);
                for (const target of stmt.targets)
                    this.assign(target, source, stmt.end);
                return;
            }
            case 'If':
                this.branches(stmt);
                return;
            case 'Return':
                if (stmt.value)
                    this.body.returns.push(this.expression(stmt.value));
                return;
            case 'FunctionDef':
            case 'AsyncFunctionDef':
                this.function(stmt);
                return;
            default:
                this.rarerStatement(stmt);
        }
    }
    /** Apart from the usual kinds, as with expressions. */
    rarerStatement(stmt) {
        switch (stmt.kind) {
            case 'ClassDef':
                this.class(stmt);
                return;
            case 'Delete':
                for (const target of stmt.targets)
                    this.expression(target);
                return;
            case 'TypeAlias':
                this.assign(stmt.name, sourceOf(this.annotation(stmt.value)), stmt.end);
                return;
            case 'AugAssign': {
                const value = this.expression(stmt.value);
                this.assign(stmt.target, sourceOf(value, references_1.Binding.None), stmt.end);
                return;
            }
            case 'AnnAssign': {
                const annotation = this.annotation(stmt.annotation);
                const value = stmt.value ? this.expression(stmt.value) : 0;
                this.assign(stmt.target, sourceOf(value, references_1.Binding.Value, annotation), stmt.end);
                const isOutermost = this.file.ast.body.includes(stmt) && stmt.target.kind === 'Name';
                if (isOutermost)
                    this.setDeclared(this.lastDeclaration, references_1.Declaration.Detail, 1);
                return;
            }
            case 'For':
            case 'AsyncFor': {
                const value = this.expression(stmt.iter);
                this.assign(stmt.target, sourceOf(value, references_1.Binding.Element), stmt.target.end);
                this.branch(stmt, -1, stmt.body);
                this.block(stmt.orelse);
                return;
            }
            case 'While':
                this.expression(stmt.test);
                this.branch(stmt, -1, stmt.body);
                this.block(stmt.orelse);
                return;
            case 'With':
            case 'AsyncWith':
                for (const { contextExpr, optionalVars } of stmt.items) {
                    const value = this.expression(contextExpr);
                    if (optionalVars)
                        this.assign(optionalVars, sourceOf(value, references_1.Binding.Enter), optionalVars.end);
                }
                this.block(stmt.body);
                return;
            case 'Match':
                this.expression(stmt.subject);
                for (const [i, { pattern, guard, body }] of stmt.cases.entries()) {
                    this.pattern(pattern);
                    if (guard)
                        this.expression(guard);
                    this.branch(stmt, i, body);
                }
                return;
            case 'Raise':
                if (stmt.exc)
                    this.expression(stmt.exc);
                if (stmt.cause)
                    this.expression(stmt.cause);
                return;
            case 'Try':
            case 'TryStar':
                this.block(stmt.body);
                for (const handler of stmt.handlers) {
                    const value = handler.type ? this.expression(handler.type) : 0;
                    if (handler.name !== null && handler.type) {
                        const start = this.after(handler.type.end, /[\s)\\]*as\s+/y);
                        this.bind(this.scope, handler.name, start, start, sourceOf(value, references_1.Binding.Instance));
                    }
                    this.block(handler.body);
                }
                this.block(stmt.orelse);
                this.block(stmt.finalbody);
                return;
            case 'Assert':
                this.expression(stmt.test);
                if (stmt.msg)
                    this.expression(stmt.msg);
                return;
            case 'Import':
                for (const alias of stmt.names)
                    this.import(alias);
                return;
            case 'ImportFrom':
                this.importFrom(stmt.start, stmt.level, stmt.module ?? '', stmt.names);
                return;
            case 'Global':
            case 'Nonlocal':
                this.declareElsewhere(stmt);
                return;
            case 'Legacy':
                for (const value of stmt.values)
                    this.expression(value);
                return;
            case 'Pass':
            case 'Break':
            case 'Continue':
                return;
        }
    }
    /** `if`, every `elif` and `else`: branches of one statement, however many. */
    branches(stmt) {
        let at = stmt;
        for (let branch = 0;; branch++) {
            this.expression(at.test);
            this.branch(stmt, branch, at.body);
            const [next, more] = at.orelse;
            if (next?.kind !== 'If' || more !== undefined) {
                this.branch(stmt, branch + 1, at.orelse);
                return;
            }
            at = next;
        }
    }
    function(node) {
        const isMethod = this.scope.isClass;
        const decorators = node.decorators.map((decorator) => this.expression(decorator));
        const flags = functionFlags(node);
        const start = this.after(node.start, /(?:async(?:\s|\\\n)+)?def(?:\s|\\\n)+/y);
        const outer = { scope: this.scope, body: this.body, method: this.method, place: this.place };
        const declaration = this.bind(this.scope, node.name, start, start, NO_SOURCE, references_1.DeclarationKind.Function);
        const scope = this.openScope(references_1.ScopeKind.Function, outer.scope, declaration);
        this.scope = scope;
        for (const parameter of node.typeParams)
            this.typeParameter(parameter);
        this.scope = outer.scope;
        const types = this.parameterTypes(node.args);
        const returnAnnotation = node.returns ? this.annotation(node.returns) : 0;
        const docstring = (0, docstring_1.rawDocstring)(node.body);
        this.scope = scope;
        this.place = null;
        this.setDeclared(declaration, references_1.Declaration.Detail, this.bodies.length);
        this.body = this.openBody({
            span: this.span(node.start, node.end),
            signature: (0, signature_1.signatureText)(node),
            documentation: docstring && (0, docstring_1.cleanDocstring)(docstring.value),
            returnAnnotation,
            bases: [],
            decorators,
        });
        this.body.flags = flags;
        const receiver = isMethod && !(flags & references_1.BodyFlag.Static) ? this.receiverKind(node, flags) : references_1.ParameterKind.Plain;
        this.parameters(node.args, types, receiver);
        const [first] = [...node.args.posonlyargs, ...node.args.args];
        this.method =
            receiver !== references_1.ParameterKind.Plain && first
                ? { scope: outer.scope, declaration: this.classDeclaration, receiver: first.arg }
                : null;
        this.block(node.body);
        this.scope = outer.scope;
        this.body = outer.body;
        this.method = outer.method;
        this.place = outer.place;
    }
    receiverKind(node, flags) {
        const isOfClass = flags & references_1.BodyFlag.ClassMethod || ['__new__', '__init_subclass__', '__class_getitem__'].includes(node.name);
        return isOfClass ? references_1.ParameterKind.ClassReceiver : references_1.ParameterKind.Receiver;
    }
    class(node) {
        const decorators = node.decorators.map((decorator) => this.expression(decorator));
        const start = this.after(node.start, /class(?:\s|\\\n)+/y);
        const outer = { scope: this.scope, body: this.body, method: this.method, classDeclaration: this.classDeclaration };
        const declaration = this.bind(this.scope, node.name, start, node.end, NO_SOURCE, references_1.DeclarationKind.Class);
        const scope = this.openScope(references_1.ScopeKind.Class, this.scope, declaration);
        this.scope = scope;
        for (const parameter of node.typeParams)
            this.typeParameter(parameter);
        if (node.typeParams.length === 0)
            this.scope = outer.scope;
        const bases = node.bases.map((base) => this.expression(base));
        this.keywords(node.keywords, 0);
        this.scope = scope;
        const docstring = (0, docstring_1.rawDocstring)(node.body);
        this.setDeclared(declaration, references_1.Declaration.Detail, this.bodies.length);
        this.body = this.openBody({
            span: this.span(node.start, node.end),
            signature: (0, signature_1.signatureText)(node),
            documentation: docstring && (0, docstring_1.cleanDocstring)(docstring.value),
            returnAnnotation: 0,
            bases,
            decorators,
        });
        this.method = null;
        this.classDeclaration = declaration;
        this.block(node.body);
        this.scope = outer.scope;
        this.body = outer.body;
        this.method = outer.method;
        this.classDeclaration = outer.classDeclaration;
    }
    import({ start, name, asname }) {
        const end = this.after(start, /[\w\u0080-\uffff]+(?:\s*\.\s*[\w\u0080-\uffff]+)*/y);
        this.occurrence(start, end, references_1.OccurrenceKind.Module, 0, this.string(name), references_1.Role.Read);
        const bound = asname ?? name.split('.')[0];
        const at = asname === null ? start : this.after(end, /(?:\s|\\\n)*as(?:\s|\\\n)+/y);
        const imported = asname === null ? -2 : -1;
        this.bindImport(references_1.DeclarationKind.Import, bound, asname === null ? null : [at, at + asname.length], [
            0,
            name,
            imported,
        ]);
    }
    importFrom(start, level, module, names) {
        const from = this.after(start, /from(?:\s|\\\n)*/y);
        const end = this.after(from, /[.\s]*(?:[\w\u0080-\uffff]+(?:\s*\.\s*[\w\u0080-\uffff]+)*)?/y);
        if (module !== '')
            this.occurrence(from, end, references_1.OccurrenceKind.Module, level, this.string(module), references_1.Role.Read);
        for (const { name, asname, start, end } of names) {
            if (name === '*')
                this.stars.push(level, this.string(module));
            else
                this.bindImport(references_1.DeclarationKind.ImportFrom, asname ?? name, [start, end], [level, module, this.string(name)]);
        }
    }
    bindImport(kind, name, range, [level, module, imported]) {
        const at = range?.[0] ?? 0;
        const declaration = this.declare(this.scope, kind, name, at, range?.[1] ?? at, NO_SOURCE);
        this.setDeclared(declaration, references_1.Declaration.Detail, level);
        this.setDeclared(declaration, references_1.Declaration.Module, this.string(module));
        this.setDeclared(declaration, references_1.Declaration.Imported, imported);
        const bound = { declaration, from: at, place: this.place, isImport: true };
        const home = this.home(name);
        home.add(name, bound);
        let occurrence = -1;
        if (range) {
            const role = kind === references_1.DeclarationKind.Import ? references_1.Role.Definition : references_1.Role.Read;
            occurrence = this.occurrence(range[0], range[1], references_1.OccurrenceKind.Declared, declaration, 0, role);
        }
        if (kind === references_1.DeclarationKind.Import)
            this.bindings.push({ occurrence, name, scope: home, bound });
    }
    declareElsewhere(stmt) {
        let at = this.after(stmt.start, /(?:global|nonlocal)(?:\s|\\\n)+/y);
        for (const name of stmt.names) {
            let home = this.scope.parent;
            if (stmt.kind === 'Global')
                while (home?.parent)
                    home = home.parent;
            else
                while (home && (home.isClass || !home.bound.has(name)))
                    home = home.parent;
            if (home)
                this.scope.elsewhere.set(name, home);
            this.name(name, at, at + name.length, references_1.Role.Read);
            at = this.after(at + name.length, /(?:\s|\\\n)*,(?:\s|\\\n)*/y);
        }
    }
    typeParameter(node) {
        const start = this.after(node.start, /\**\s*/y);
        this.bind(this.scope, node.name, start, start, NO_SOURCE);
        if (node.bound)
            this.annotation(node.bound);
        if (node.default)
            this.annotation(node.default);
    }
    // ── targets ─────────────────────────────────────────────────────────────────────────────────────────────────
    assign(target, source, from) {
        if (this.depth > DEEPEST)
            return;
        this.depth++;
        this.assignTo(target, source, from);
        this.depth--;
    }
    assignTo(target, source, from) {
        switch (target.kind) {
            case 'Name':
                this.bind(this.home(target.id), target.id, target.start, from, source);
                return;
            case 'Attribute':
                this.assignAttribute(target, source);
                return;
            case 'Tuple':
            case 'List':
                for (let i = 0; i < target.elts.length; i++) {
                    const element = target.elts[i];
                    if (element.kind === 'Starred')
                        this.assign(element.value, UNKNOWN, from);
                    else
                        this.assign(element, itemOf(source, i), from);
                }
                return;
            case 'Starred':
                this.assign(target.value, source, from);
                return;
            default:
                this.expression(target);
        }
    }
    assignAttribute(target, source) {
        const expression = this.expression(target, references_1.Role.Write);
        const { method } = this;
        if (method === null || target.value.kind !== 'Name' || target.value.id !== method.receiver)
            return;
        const occurrence = this.occurrences.length - references_1.OCCURRENCE_SIZE;
        if (this.occurrences[occurrence + references_1.Occurrence.Kind] !== references_1.OccurrenceKind.Attribute)
            return;
        if (this.occurrences[occurrence + references_1.Occurrence.A] !== expression)
            return;
        const start = target.end - target.attr.length;
        const member = this.declare(method.scope, references_1.DeclarationKind.Member, target.attr, start, target.end, source);
        this.occurrences[occurrence + references_1.Occurrence.B] = member;
    }
    pattern(pattern) {
        if (this.depth > DEEPEST)
            return;
        this.depth++;
        this.patternOf(pattern);
        this.depth--;
    }
    patternOf(pattern) {
        const bindAt = (name, start) => {
            if (name !== null)
                this.bind(this.scope, name, start, start, NO_SOURCE);
        };
        switch (pattern.kind) {
            case 'MatchValue':
                this.expression(pattern.value);
                return;
            case 'MatchSingleton':
                return;
            case 'MatchSequence':
            case 'MatchOr':
                for (const inner of pattern.patterns)
                    this.pattern(inner);
                return;
            case 'MatchMapping':
                for (const key of pattern.keys)
                    this.expression(key);
                for (const inner of pattern.patterns)
                    this.pattern(inner);
                if (pattern.rest !== null)
                    bindAt(pattern.rest, this.file.source.text.lastIndexOf(pattern.rest, pattern.end));
                return;
            case 'MatchClass':
                this.expression(pattern.cls);
                for (const inner of [...pattern.patterns, ...pattern.kwdPatterns])
                    this.pattern(inner);
                return;
            case 'MatchStar':
                bindAt(pattern.name, pattern.end - (pattern.name?.length ?? 0));
                return;
            case 'MatchAs':
                if (pattern.pattern)
                    this.pattern(pattern.pattern);
                bindAt(pattern.name, pattern.end - (pattern.name?.length ?? 0));
                return;
        }
    }
    // ── expressions ─────────────────────────────────────────────────────────────────────────────────────────────
    expression(node, role = references_1.Role.Read) {
        if (this.depth > DEEPEST)
            return 0;
        this.depth++;
        const made = this.expressionOf(node, role);
        this.depth--;
        return made;
    }
    expressionOf(node, role) {
        switch (node.kind) {
            case 'Name':
                return this.name(node.id, node.start, node.end, role);
            case 'Attribute': {
                const made = this.make(references_1.ExpressionKind.Attribute, this.expression(node.value), this.string(node.attr));
                const start = node.end - node.attr.length;
                if (node.attr !== '_')
                    this.occurrence(start, node.end, references_1.OccurrenceKind.Attribute, made, -1, role);
                return made;
            }
            case 'Call':
                return this.call(node);
            case 'Constant':
                if (node.type === 'none')
                    return this.make(references_1.ExpressionKind.None, 0, 0);
                return node.type === 'ellipsis' ? 0 : this.make(references_1.ExpressionKind.Literal, this.string(node.type), 0);
            default:
                return this.rarerExpression(node);
        }
    }
    /** Apart from the usual kinds, whose code V8 would discard and make anew each time one of these turns up first. */
    rarerExpression(node) {
        switch (node.kind) {
            case 'BoolOp':
                return this.either(node.values.map((value) => this.expression(value)));
            case 'IfExp':
                this.expression(node.test);
                return this.either([this.expression(node.body), this.expression(node.orelse)]);
            case 'NamedExpr': {
                const value = this.expression(node.value);
                this.assign(node.target, sourceOf(value), node.end);
                return value;
            }
            case 'BinOp':
                return this.operation(node);
            case 'Lambda':
                this.lambda(node);
                return 0;
            case 'Subscript': {
                const base = this.expression(node.value);
                return this.make(references_1.ExpressionKind.Subscript, base, this.expression(node.slice));
            }
            case 'List':
            case 'Set':
            case 'Tuple':
                return this.literal(node.kind.toLowerCase(), node.elts.map((element) => this.expression(element)), node.kind === 'Tuple');
            case 'Dict':
                for (const key of node.keys)
                    if (key)
                        this.expression(key);
                return this.literal('dict', node.values.map((value) => this.expression(value)), false);
            case 'ListComp':
            case 'SetComp':
            case 'GeneratorExp':
                return this.literal('list', [this.comprehension(node.generators, () => this.expression(node.elt))], false);
            case 'DictComp': {
                const value = this.comprehension(node.generators, () => {
                    this.expression(node.key);
                    return this.expression(node.value);
                });
                return this.literal('dict', [value], false);
            }
            case 'Await':
                return this.make(references_1.ExpressionKind.Await, this.expression(node.value), 0);
            case 'JoinedStr':
            case 'TemplateStr':
                for (const value of node.values)
                    this.expression(value);
                return this.make(references_1.ExpressionKind.Literal, this.string('str'), 0);
            case 'FormattedValue':
            case 'Interpolation':
                this.expression(node.value);
                if (node.formatSpec)
                    this.expression(node.formatSpec);
                return 0;
            case 'UnaryOp':
                this.expression(node.operand);
                return 0;
            case 'Compare':
                this.expression(node.left);
                for (const comparator of node.comparators)
                    this.expression(comparator);
                return 0;
            case 'Starred':
            case 'YieldFrom':
                if (node.kind === 'YieldFrom')
                    this.body.flags |= references_1.BodyFlag.Generator;
                this.expression(node.value);
                return 0;
            case 'Yield':
                this.body.flags |= references_1.BodyFlag.Generator;
                if (node.value)
                    this.expression(node.value);
                return 0;
            case 'Slice':
                for (const part of [node.lower, node.upper, node.step])
                    if (part)
                        this.expression(part);
                return 0;
            case 'Missing':
                for (const part of node.parts)
                    this.expression(part);
                return 0;
        }
    }
    /** A long chain of operators leans to the left: it is walked, not descended. */
    operation(node) {
        const right = [];
        let left = node;
        while (left.kind === 'BinOp') {
            right.push(left.right);
            left = left.left;
        }
        let made = this.expression(left);
        for (const operand of right.reverse()) {
            const other = this.expression(operand);
            made = node.op === '|' ? this.make(references_1.ExpressionKind.Either, made, other) : 0;
        }
        return made;
    }
    call(node) {
        const isSuper = node.func.kind === 'Name' && node.func.id === 'super' && this.classDeclaration !== -1;
        const called = this.expression(node.func);
        let first = 0;
        for (let i = 0; i < node.args.length; i++) {
            const argument = this.expression(node.args[i]);
            if (i === 0)
                first = argument;
        }
        this.keywords(node.keywords, called);
        if (isSuper)
            return this.make(references_1.ExpressionKind.Super, this.classDeclaration, 0);
        const name = node.func.kind === 'Attribute' ? node.func.attr : node.func.kind === 'Name' ? node.func.id : '';
        if (name === 'cast' && node.args.length === 2)
            return this.make(references_1.ExpressionKind.ElementOf, this.annotationValue(node.args[0], first), 1);
        return this.make(references_1.ExpressionKind.Call, called, first);
    }
    annotationValue(node, made) {
        return node.kind === 'Constant' && node.type === 'str' ? this.textAnnotation(node) : made;
    }
    keywords(keywords, called) {
        for (const { arg, start, value } of keywords) {
            if (arg !== null && called !== 0)
                this.occurrence(start, start + arg.length, references_1.OccurrenceKind.Keyword, called, this.string(arg), references_1.Role.Read);
            this.expression(value);
        }
    }
    lambda(node) {
        const types = this.parameterTypes(node.args);
        const outer = { scope: this.scope, place: this.place, body: this.body };
        this.scope = this.openScope(references_1.ScopeKind.Lambda, outer.scope, -1);
        this.place = null;
        this.parameters(node.args, types, references_1.ParameterKind.Plain);
        this.expression(node.body);
        this.scope = outer.scope;
        this.place = outer.place;
        this.body = outer.body;
    }
    comprehension(generators, element) {
        const outer = this.scope;
        const [first] = generators;
        let value = first ? this.expression(first.iter) : 0;
        this.scope = this.openScope(references_1.ScopeKind.Comprehension, outer, -1);
        for (const generator of generators) {
            if (generator !== first)
                value = this.expression(generator.iter);
            this.assign(generator.target, sourceOf(value, references_1.Binding.Element), 0);
            for (const test of generator.ifs)
                this.expression(test);
        }
        const made = element();
        this.scope = outer;
        return made;
    }
    parameterTypes(args) {
        const types = new Map();
        const positional = [...args.posonlyargs, ...args.args];
        const add = (name, annotation, value) => {
            const type = annotation ? this.annotation(annotation) : 0;
            types.set(name, sourceOf(value ? this.expression(value) : 0, references_1.Binding.Value, type));
        };
        for (let i = 0; i < positional.length; i++) {
            const { arg, annotation } = positional[i];
            add(arg, annotation, args.defaults[i - positional.length + args.defaults.length] ?? null);
        }
        if (args.vararg)
            add(args.vararg.arg, args.vararg.annotation, null);
        for (let i = 0; i < args.kwonlyargs.length; i++) {
            const { arg, annotation } = args.kwonlyargs[i];
            add(arg, annotation, args.kwDefaults[i] ?? null);
        }
        if (args.kwarg)
            add(args.kwarg.arg, args.kwarg.annotation, null);
        return types;
    }
    parameters(args, types, receiver) {
        const isLambda = this.scopeRecords[this.scope.id * 3] === references_1.ScopeKind.Lambda;
        const kindOf = (name, isFirst) => {
            if (name === args.vararg?.arg)
                return references_1.ParameterKind.Rest;
            if (name === args.kwarg?.arg)
                return references_1.ParameterKind.Keywords;
            return isFirst ? receiver : references_1.ParameterKind.Plain;
        };
        const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
        for (let i = 0; i < all.length; i++) {
            const parameter = all[i];
            if (!parameter)
                continue;
            const kind = isLambda ? references_1.DeclarationKind.Variable : references_1.DeclarationKind.Parameter;
            const declaration = this.bind(this.scope, parameter.arg, parameter.start, 0, types.get(parameter.arg) ?? NO_SOURCE, kind);
            this.setDeclared(declaration, references_1.Declaration.Detail, kindOf(parameter.arg, i === 0));
            if (!isLambda)
                this.body.parameters.push(declaration);
        }
    }
    /** Like an expression, but text in it is code. */
    annotation(node) {
        return this.deferred(this.defersAnnotations, () => this.annotationOf(node));
    }
    deferred(isDeferred, read) {
        if (this.depth > DEEPEST)
            return 0;
        const outer = this.isDeferred;
        this.isDeferred ||= isDeferred;
        this.depth++;
        const made = read();
        this.depth--;
        this.isDeferred = outer;
        return made;
    }
    annotationOf(node) {
        if (node.kind === 'Constant' && node.type === 'str')
            return this.textAnnotation(node);
        if (node.kind === 'Subscript') {
            const base = this.expression(node.value);
            const isLiteral = node.value.kind === 'Name'
                ? node.value.id === 'Literal'
                : node.value.kind === 'Attribute' && node.value.attr === 'Literal';
            return this.make(references_1.ExpressionKind.Subscript, base, isLiteral ? this.expression(node.slice) : this.annotation(node.slice));
        }
        if (node.kind === 'Tuple' || node.kind === 'List')
            return this.literal('tuple', node.elts.map((element) => this.annotation(element)), true);
        if (node.kind === 'BinOp' && node.op === '|')
            return this.make(references_1.ExpressionKind.Either, this.annotation(node.left), this.annotation(node.right));
        return this.expression(node);
    }
    textAnnotation(node) {
        const text = this.file.source.text.slice(node.start, node.end);
        const quoted = /^(['"])([^'"\\\n]*)\1$/.exec(text);
        const parsed = quoted && (0, annotation_text_1.annotationInText)(quoted[2], node.start + 1);
        if (!parsed)
            return 0;
        return this.deferred(true, () => this.placed(parsed, { at: node.start + 1 }));
    }
    /** The expression of a text annotation, whose names are found again in order. */
    placed(node, cursor) {
        const find = (name) => {
            const start = this.file.source.text.indexOf(name, cursor.at);
            cursor.at = start + name.length;
            return start;
        };
        switch (node.kind) {
            case 'Name': {
                const start = find(node.id);
                return this.name(node.id, start, start + node.id.length, references_1.Role.Read);
            }
            case 'Attribute': {
                const made = this.make(references_1.ExpressionKind.Attribute, this.placed(node.value, cursor), this.string(node.attr));
                const start = find(node.attr);
                this.occurrence(start, start + node.attr.length, references_1.OccurrenceKind.Attribute, made, -1, references_1.Role.Read);
                return made;
            }
            case 'Subscript': {
                const base = this.placed(node.value, cursor);
                return this.make(references_1.ExpressionKind.Subscript, base, this.placed(node.slice, cursor));
            }
            case 'BinOp': {
                const left = this.placed(node.left, cursor);
                return this.make(references_1.ExpressionKind.Either, left, this.placed(node.right, cursor));
            }
            case 'Tuple':
                return this.literal('tuple', node.elts.map((element) => this.placed(element, cursor)), true);
            case 'Constant':
                return this.make(references_1.ExpressionKind.None, 0, 0);
            default:
                return 0;
        }
    }
    name(name, start, end, role) {
        const made = this.make(references_1.ExpressionKind.Name, -1, this.string(name));
        const occurrence = name === '_' ? -1 : this.occurrence(start, end, references_1.OccurrenceKind.Free, this.string(name), 0, role);
        this.uses.push({
            occurrence,
            expression: made,
            name,
            scope: this.scope,
            at: this.isDeferred ? BEHIND_ALL : start,
            place: this.place,
        });
        return made;
    }
    either(values) {
        return values.reduce((made, value) => (made === 0 ? value : this.make(references_1.ExpressionKind.Either, made, value)), 0);
    }
    literal(type, elements, isSequence) {
        const inside = isSequence
            ? elements.reduceRight((rest, element) => this.make(references_1.ExpressionKind.Sequence, element, rest), 0)
            : this.either(elements.slice(0, 8));
        return this.make(references_1.ExpressionKind.Literal, this.string(type), inside);
    }
    make(kind, a, b) {
        this.expressions.push(kind, a, b);
        return this.expressions.length / 3 - 1;
    }
    // ── records ─────────────────────────────────────────────────────────────────────────────────────────────────
    bind(scope, name, start, from, source, kind = references_1.DeclarationKind.Variable) {
        const home = scope === this.scope ? this.home(name) : scope;
        const declaration = this.declare(home, kind, name, start, start + name.length, source);
        const bound = { declaration, from, place: this.place, isImport: false };
        home.add(name, bound);
        const occurrence = name === '_'
            ? -1
            : this.occurrence(start, start + name.length, references_1.OccurrenceKind.Declared, declaration, 0, references_1.Role.Definition);
        this.bindings.push({ occurrence, name, scope: home, bound });
        return declaration;
    }
    /** The scope that an assignment of the name changes. */
    home(name) {
        return this.scope.elsewhere.get(name) ?? this.scope;
    }
    declare(scope, kind, name, start, end, { annotation, value, binding, item }) {
        const id = this.lastDeclaration + 1;
        const line = this.line(start);
        const column = this.column(start, line);
        this.declarations.push(kind, this.string(name), scope.id, line, column, column + end - start);
        this.declarations.push(annotation, value, binding, item, -1, -1, -1, id);
        return id;
    }
    get lastDeclaration() {
        return this.declarations.length / references_1.DECLARATION_SIZE - 1;
    }
    setDeclared(declaration, field, value) {
        this.declarations[declaration * references_1.DECLARATION_SIZE + field] = value;
    }
    /** Returns where its record begins. */
    occurrence(start, end, kind, a, b, role) {
        const record = this.occurrences.length;
        const line = this.line(start);
        const endLine = this.line(end);
        this.occurrences.push(line, this.column(start, line), endLine, this.column(end, endLine), kind, a, b, role);
        return record;
    }
    openScope(kind, parent, owner) {
        const id = this.scopeRecords.length / 3;
        this.scopeRecords.push(kind, parent?.id ?? -1, owner);
        const sharesFrame = kind === references_1.ScopeKind.Class || kind === references_1.ScopeKind.Comprehension;
        return new reference_scopes_1.NameScope(id, parent, kind === references_1.ScopeKind.Class, sharesFrame && parent ? parent.frame : id);
    }
    openBody(body) {
        const made = { ...body, scope: this.scope.id, parameters: [], returns: [], flags: 0 };
        this.bodies.push(made);
        return made;
    }
    /** Where a pattern that begins at an offset ends; the offset itself where it does not match. */
    after(start, pattern) {
        pattern.lastIndex = start;
        return pattern.test(this.file.source.text) ? pattern.lastIndex : start;
    }
    span(start, end) {
        const [line, endLine] = [this.line(start), this.line(end)];
        return [line, this.column(start, line), endLine, this.column(end, endLine)];
    }
    line(offset) {
        return this.file.source.lineOf(offset) - 1;
    }
    column(offset, line) {
        return offset - this.file.source.lineStart(line + 1);
    }
    string(text) {
        let id = this.stringIds.get(text);
        if (id === undefined) {
            id = this.strings.length;
            this.strings.push(text);
            this.stringIds.set(text, id);
        }
        return id;
    }
}
function sourceOf(value, binding = references_1.Binding.Value, annotation = 0) {
    return { annotation, value, binding, item: -1 };
}
/** Only one level of unpacking is followed. */
function itemOf(source, item) {
    return source.item === -1 ? { ...source, item } : { ...source, value: 0, binding: references_1.Binding.None };
}
function inSourceOrder(records) {
    const starts = [];
    for (let start = 0; start < records.length; start += references_1.OCCURRENCE_SIZE)
        starts.push(start);
    starts.sort((a, b) => records[a + references_1.Occurrence.Line] - records[b + references_1.Occurrence.Line] ||
        records[a + references_1.Occurrence.Column] - records[b + references_1.Occurrence.Column] ||
        records[a + references_1.Occurrence.EndColumn] - records[b + references_1.Occurrence.EndColumn]);
    const sorted = new Int32Array(records.length);
    for (let i = 0; i < starts.length; i++) {
        for (let field = 0; field < references_1.OCCURRENCE_SIZE; field++) {
            sorted[i * references_1.OCCURRENCE_SIZE + field] = records[starts[i] + field];
        }
    }
    return sorted;
}
function functionFlags(node) {
    let flags = node.kind === 'AsyncFunctionDef' ? references_1.BodyFlag.Async : 0;
    for (const decorator of node.decorators) {
        const name = decorator.kind === 'Name' ? decorator.id : decorator.kind === 'Attribute' ? decorator.attr : '';
        if (name === 'staticmethod')
            flags |= references_1.BodyFlag.Static;
        else if (name === 'classmethod')
            flags |= references_1.BodyFlag.ClassMethod;
        else if (name === 'property' || name === 'abstractproperty')
            flags |= references_1.BodyFlag.Property;
    }
    return flags;
}


/***/ }),

/***/ 29186:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BodyFlag = exports.Role = exports.OCCURRENCE_SIZE = exports.Occurrence = exports.OccurrenceKind = exports.EXPRESSION_SIZE = exports.ExpressionKind = exports.ParameterKind = exports.DECLARATION_SIZE = exports.Declaration = exports.Binding = exports.DeclarationKind = exports.SCOPE_SIZE = exports.Scope = exports.ScopeKind = void 0;
var ScopeKind;
(function (ScopeKind) {
    ScopeKind[ScopeKind["Module"] = 0] = "Module";
    ScopeKind[ScopeKind["Class"] = 1] = "Class";
    ScopeKind[ScopeKind["Function"] = 2] = "Function";
    ScopeKind[ScopeKind["Lambda"] = 3] = "Lambda";
    ScopeKind[ScopeKind["Comprehension"] = 4] = "Comprehension";
})(ScopeKind || (exports.ScopeKind = ScopeKind = {}));
var Scope;
(function (Scope) {
    Scope[Scope["Kind"] = 0] = "Kind";
    Scope[Scope["Parent"] = 1] = "Parent";
    /** The declaration of the class or function; -1 for others. */
    Scope[Scope["Owner"] = 2] = "Owner";
})(Scope || (exports.Scope = Scope = {}));
exports.SCOPE_SIZE = 3;
var DeclarationKind;
(function (DeclarationKind) {
    DeclarationKind[DeclarationKind["Class"] = 0] = "Class";
    DeclarationKind[DeclarationKind["Function"] = 1] = "Function";
    DeclarationKind[DeclarationKind["Parameter"] = 2] = "Parameter";
    DeclarationKind[DeclarationKind["Variable"] = 3] = "Variable";
    /** `self.name = …` in a method: declared in the scope of the class. */
    DeclarationKind[DeclarationKind["Member"] = 4] = "Member";
    /** `import a.b` binds `a`, `import a.b as c`. */
    DeclarationKind[DeclarationKind["Import"] = 5] = "Import";
    DeclarationKind[DeclarationKind["ImportFrom"] = 6] = "ImportFrom";
})(DeclarationKind || (exports.DeclarationKind = DeclarationKind = {}));
/** How a declaration gets its value from the expression. */
var Binding;
(function (Binding) {
    Binding[Binding["Value"] = 0] = "Value";
    Binding[Binding["Element"] = 1] = "Element";
    Binding[Binding["Enter"] = 2] = "Enter";
    Binding[Binding["Instance"] = 3] = "Instance";
    Binding[Binding["None"] = 4] = "None";
})(Binding || (exports.Binding = Binding = {}));
var Declaration;
(function (Declaration) {
    Declaration[Declaration["Kind"] = 0] = "Kind";
    /** s: */
    Declaration[Declaration["Name"] = 1] = "Name";
    Declaration[Declaration["Scope"] = 2] = "Scope";
    Declaration[Declaration["Line"] = 3] = "Line";
    Declaration[Declaration["Column"] = 4] = "Column";
    Declaration[Declaration["EndColumn"] = 5] = "EndColumn";
    /** Expression, or 0. */
    Declaration[Declaration["Annotation"] = 6] = "Annotation";
    /** Expression, or 0. */
    Declaration[Declaration["Value"] = 7] = "Value";
    Declaration[Declaration["Binding"] = 8] = "Binding";
    /** Position in a tuple that is unpacked, or -1. */
    Declaration[Declaration["Item"] = 9] = "Item";
    /**
     * Of a class or function: its body. Of an import: its level. Of a parameter: its `ParameterKind`. Of a variable: 1
     * where it is annotated in no block at all, else -1.
     */
    Declaration[Declaration["Detail"] = 10] = "Detail";
    /** s: of an import's module, or -1. */
    Declaration[Declaration["Module"] = 11] = "Module";
    /** s: of the name in an import, or -1; for `import a.b as c` -1, for `import a.b` -2. */
    Declaration[Declaration["Imported"] = 12] = "Imported";
    /** The declaration whose name this one takes over; itself where it is the first. */
    Declaration[Declaration["First"] = 13] = "First";
})(Declaration || (exports.Declaration = Declaration = {}));
exports.DECLARATION_SIZE = 14;
var ParameterKind;
(function (ParameterKind) {
    ParameterKind[ParameterKind["Plain"] = 0] = "Plain";
    /** The first of a method. */
    ParameterKind[ParameterKind["Receiver"] = 1] = "Receiver";
    /** The first of a class method. */
    ParameterKind[ParameterKind["ClassReceiver"] = 2] = "ClassReceiver";
    ParameterKind[ParameterKind["Rest"] = 3] = "Rest";
    ParameterKind[ParameterKind["Keywords"] = 4] = "Keywords";
})(ParameterKind || (exports.ParameterKind = ParameterKind = {}));
var ExpressionKind;
(function (ExpressionKind) {
    ExpressionKind[ExpressionKind["Unknown"] = 0] = "Unknown";
    /** declaration or -1, s:name */
    ExpressionKind[ExpressionKind["Name"] = 1] = "Name";
    /** expression, s:attribute */
    ExpressionKind[ExpressionKind["Attribute"] = 2] = "Attribute";
    /** expression */
    ExpressionKind[ExpressionKind["Call"] = 3] = "Call";
    /** expression, expression */
    ExpressionKind[ExpressionKind["Either"] = 4] = "Either";
    /** expression, expression */
    ExpressionKind[ExpressionKind["Subscript"] = 5] = "Subscript";
    /** s:type, expression of the elements, or 0 */
    ExpressionKind[ExpressionKind["Literal"] = 6] = "Literal";
    /** expression, expression: what follows the first element */
    ExpressionKind[ExpressionKind["Sequence"] = 7] = "Sequence";
    /** the class of `super()`: a declaration */
    ExpressionKind[ExpressionKind["Super"] = 8] = "Super";
    /** expression */
    ExpressionKind[ExpressionKind["Await"] = 9] = "Await";
    ExpressionKind[ExpressionKind["None"] = 10] = "None";
    /** expression: what iterating it gives */
    ExpressionKind[ExpressionKind["ElementOf"] = 11] = "ElementOf";
})(ExpressionKind || (exports.ExpressionKind = ExpressionKind = {}));
exports.EXPRESSION_SIZE = 3;
var OccurrenceKind;
(function (OccurrenceKind) {
    /** declaration */
    OccurrenceKind[OccurrenceKind["Declared"] = 0] = "Declared";
    /** s:name that nothing in the file binds */
    OccurrenceKind[OccurrenceKind["Free"] = 1] = "Free";
    /** expression, declaration of the member or -1 */
    OccurrenceKind[OccurrenceKind["Attribute"] = 2] = "Attribute";
    /** expression that is called, s:name */
    OccurrenceKind[OccurrenceKind["Keyword"] = 3] = "Keyword";
    /** level, s:module */
    OccurrenceKind[OccurrenceKind["Module"] = 4] = "Module";
})(OccurrenceKind || (exports.OccurrenceKind = OccurrenceKind = {}));
var Occurrence;
(function (Occurrence) {
    Occurrence[Occurrence["Line"] = 0] = "Line";
    Occurrence[Occurrence["Column"] = 1] = "Column";
    Occurrence[Occurrence["EndLine"] = 2] = "EndLine";
    Occurrence[Occurrence["EndColumn"] = 3] = "EndColumn";
    Occurrence[Occurrence["Kind"] = 4] = "Kind";
    Occurrence[Occurrence["A"] = 5] = "A";
    Occurrence[Occurrence["B"] = 6] = "B";
    Occurrence[Occurrence["Role"] = 7] = "Role";
})(Occurrence || (exports.Occurrence = Occurrence = {}));
exports.OCCURRENCE_SIZE = 8;
/** As SCIP numbers them. */
var Role;
(function (Role) {
    Role[Role["Definition"] = 1] = "Definition";
    Role[Role["Import"] = 2] = "Import";
    Role[Role["Write"] = 4] = "Write";
    Role[Role["Read"] = 8] = "Read";
})(Role || (exports.Role = Role = {}));
var BodyFlag;
(function (BodyFlag) {
    BodyFlag[BodyFlag["Static"] = 1] = "Static";
    BodyFlag[BodyFlag["ClassMethod"] = 2] = "ClassMethod";
    BodyFlag[BodyFlag["Property"] = 4] = "Property";
    BodyFlag[BodyFlag["Async"] = 8] = "Async";
    BodyFlag[BodyFlag["Generator"] = 16] = "Generator";
})(BodyFlag || (exports.BodyFlag = BodyFlag = {}));


/***/ }),

/***/ 66131:
/***/ ((__unused_webpack_module, exports) => {


/** Symbols as scip-python spells them: `scip-python python <package> <version> <descriptors>`. */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STDLIB_PACKAGE = void 0;
exports.packagePrefix = packagePrefix;
exports.namespaceDescriptor = namespaceDescriptor;
exports.moduleDescriptor = moduleDescriptor;
exports.typeDescriptor = typeDescriptor;
exports.methodDescriptor = methodDescriptor;
exports.parameterDescriptor = parameterDescriptor;
exports.termDescriptor = termDescriptor;
/** The standard library, whose version nobody told us. */
exports.STDLIB_PACKAGE = { name: 'python-stdlib', version: '' };
function packagePrefix({ name, version }) {
    return `scip-python python ${escapedPart(name)} ${escapedPart(version)} `;
}
function namespaceDescriptor(module) {
    return `${escapedName(module)}/`;
}
function moduleDescriptor(module) {
    return `${escapedName(module)}/__init__:`;
}
function typeDescriptor(name) {
    return `${escapedName(name)}#`;
}
function methodDescriptor(name) {
    return `${escapedName(name)}().`;
}
function parameterDescriptor(name) {
    return `(${escapedName(name)})`;
}
function termDescriptor(name) {
    return `${escapedName(name)}.`;
}
function escapedPart(text) {
    return text === '' ? '.' : text.replaceAll(' ', '  ');
}
function escapedName(name) {
    return /^[\w$+-]+$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}


/***/ }),

/***/ 42903:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ScipEmitter = void 0;
const scip_1 = __webpack_require__(41555);
const builtin_names_1 = __webpack_require__(53020);
const references_1 = __webpack_require__(29186);
const scip_symbols_1 = __webpack_require__(66131);
/** Makes a SCIP document of every file, one after the other, in the symbols and with the ranges of scip-python. */
class ScipEmitter {
    files;
    types;
    modules;
    prefix;
    /** Symbols of the declarations of each file, as far as they were asked for. */
    known = [];
    stdlib = (0, scip_symbols_1.packagePrefix)(scip_symbols_1.STDLIB_PACKAGE);
    /** Symbol of a relative import → the file that it means. */
    aliases;
    /** The same by file. */
    aliasesByFile;
    constructor(files, types, modules, project) {
        this.files = files;
        this.types = types;
        this.modules = modules;
        this.prefix = (0, scip_symbols_1.packagePrefix)(project);
        this.aliases = this.moduleAliases();
        const byFile = new Map();
        for (const [symbol, file] of this.aliases)
            byFile.set(file, [...(byFile.get(file) ?? []), symbol]);
        this.aliasesByFile = byFile;
    }
    *units() {
        for (let file = 0; file < this.files.length; file++)
            yield new DocumentWriter(this, file).write();
    }
    // ── what the writer of a document asks ──────────────────────────────────────────────────────────────────────
    file(index) {
        return this.files[index];
    }
    get resolver() {
        return this.types;
    }
    /** Symbols that stand for the module of a file in relative imports, beside its own. */
    aliasesOf(file) {
        return this.aliasesByFile.get(file) ?? [];
    }
    moduleSymbol(file) {
        return this.prefix + (0, scip_symbols_1.moduleDescriptor)(this.files[file].module);
    }
    /** What stands for a module in an import statement, `name` being what follows the dots. */
    importSymbol(file, level, name) {
        const target = this.modules.resolve(file, level, name);
        if (target?.file == null)
            return { symbol: this.externalModule(target, name), isExternal: true };
        const alias = this.prefix + (0, scip_symbols_1.moduleDescriptor)(name);
        const isAlias = level > 0 && this.aliases.get(alias) === target.file;
        return { symbol: isAlias ? alias : this.moduleSymbol(target.file), isExternal: false };
    }
    /**
     * scip-python spells the module of a relative import without its package, and leaves such a symbol undefined. So do we
     * where it can mean only one module, and say by a relationship which: tools then find the definition.
     */
    moduleAliases() {
        const aliases = new Map();
        const ambiguous = new Set(this.files.map((_, i) => this.moduleSymbol(i)));
        const add = (file, level, name) => {
            const target = level > 0 ? this.modules.resolve(file, level, name)?.file : null;
            if (target == null)
                return;
            const symbol = this.prefix + (0, scip_symbols_1.moduleDescriptor)(name);
            if ((aliases.get(symbol) ?? target) !== target)
                ambiguous.add(symbol);
            aliases.set(symbol, target);
        };
        for (const [i, source] of this.files.entries()) {
            const { occurrences } = source.references;
            for (let at = 0; at < occurrences.length; at += references_1.OCCURRENCE_SIZE) {
                if (occurrences[at + references_1.Occurrence.Kind] !== references_1.OccurrenceKind.Module)
                    continue;
                add(i, occurrences[at + references_1.Occurrence.A], source.string(occurrences[at + references_1.Occurrence.B]));
            }
            for (let declaration = 0; declaration < source.declarationCount; declaration++) {
                if (source.kindOf(declaration) !== references_1.DeclarationKind.ImportFrom)
                    continue;
                add(i, source.declaration(declaration, references_1.Declaration.Detail), importedPath(source, declaration));
            }
        }
        for (const symbol of ambiguous)
            aliases.delete(symbol);
        return aliases;
    }
    externalModule(target, name) {
        if (target === null)
            return this.prefix + (0, scip_symbols_1.moduleDescriptor)(name);
        return this.packageOf(target) + (0, scip_symbols_1.moduleDescriptor)(target.name);
    }
    packageOf(target) {
        if (target.origin === 'stdlib')
            return this.stdlib;
        if (target.origin !== 'third_party')
            return this.prefix;
        return (0, scip_symbols_1.packagePrefix)({ name: target.name.split('.')[0], version: '' });
    }
    /** A name of a module outside: what it is follows from how it is written. */
    externalMember(target, name) {
        return this.packageOf(target) + (0, scip_symbols_1.namespaceDescriptor)(target.name) + memberDescriptor(name);
    }
    builtin(name) {
        return this.stdlib + (0, scip_symbols_1.namespaceDescriptor)('builtins') + memberDescriptor(name, builtin_names_1.BUILTIN_CLASSES.has(name));
    }
    /** Null for what is local to its file. */
    globalSymbol({ file, declaration }) {
        this.known[file] ??= [];
        const known = this.known[file];
        let symbol = known[declaration];
        if (symbol === undefined) {
            symbol = this.spell(file, declaration);
            known[declaration] = symbol;
        }
        return symbol;
    }
    spell(file, declaration) {
        const source = this.files[file];
        const name = source.nameOf(declaration);
        const scope = source.declaration(declaration, references_1.Declaration.Scope);
        switch (source.kindOf(declaration)) {
            case references_1.DeclarationKind.Class:
                return this.scopeSymbol(file, scope) + (0, scip_symbols_1.typeDescriptor)(name);
            case references_1.DeclarationKind.Function:
                return this.scopeSymbol(file, this.classAround(file, scope)) + (0, scip_symbols_1.methodDescriptor)(name);
            case references_1.DeclarationKind.Parameter:
                return this.globalSymbol({ file, declaration: source.scope(scope, references_1.Scope.Owner) }) + (0, scip_symbols_1.parameterDescriptor)(name);
            case references_1.DeclarationKind.Member:
                return (this.prefix +
                    (0, scip_symbols_1.namespaceDescriptor)(source.module) +
                    (0, scip_symbols_1.typeDescriptor)(source.nameOf(source.scope(scope, references_1.Scope.Owner))) +
                    (0, scip_symbols_1.termDescriptor)(name));
            case references_1.DeclarationKind.Variable: {
                if (this.types.isLocalScope(file, scope))
                    return null;
                // scip-python has the name of an annotated variable of the module twice.
                const isTwice = source.declaration(declaration, references_1.Declaration.Detail) === 1;
                return this.scopeSymbol(file, scope) + (0, scip_symbols_1.termDescriptor)(name).repeat(isTwice ? 2 : 1);
            }
            default:
                return null;
        }
    }
    scopeSymbol(file, scope) {
        const source = this.files[file];
        const kind = source.scopeKind(scope);
        if (kind === references_1.ScopeKind.Module)
            return this.prefix + (0, scip_symbols_1.namespaceDescriptor)(source.module);
        const owner = source.scope(scope, references_1.Scope.Owner);
        if (owner === -1)
            return this.scopeSymbol(file, source.scope(scope, references_1.Scope.Parent));
        return this.globalSymbol({ file, declaration: owner });
    }
    /** A function within a method is named by the class, as scip-python does. */
    classAround(file, scope) {
        const source = this.files[file];
        for (let at = scope; at !== -1; at = source.scope(at, references_1.Scope.Parent)) {
            if (source.scopeKind(at) === references_1.ScopeKind.Class)
                return at;
        }
        return scope;
    }
}
exports.ScipEmitter = ScipEmitter;
function memberDescriptor(name, isClass = /^_*[A-Z][A-Za-z0-9]*[a-z]/.test(name)) {
    if (isClass)
        return (0, scip_symbols_1.typeDescriptor)(name);
    return /^[A-Z0-9_]+$/.test(name) ? (0, scip_symbols_1.termDescriptor)(name) : (0, scip_symbols_1.methodDescriptor)(name);
}
/** The document of one file. */
class DocumentWriter {
    emitter;
    index;
    source;
    occurrences = [];
    symbols = new Map();
    external = new Map();
    /** Declaration → its number, in order of first occurrence. */
    locals = new Map();
    constructor(emitter, index) {
        this.emitter = emitter;
        this.index = index;
        this.source = emitter.file(index);
    }
    write() {
        this.module();
        const extents = this.importExtents();
        const { occurrences } = this.source.references;
        for (let at = 0; at < occurrences.length; at += references_1.OCCURRENCE_SIZE)
            this.occurrence(at, extents);
        this.mentionRelated();
        const document = {
            relative_path: this.source.path,
            language: scip_1.SCIP_LANGUAGE,
            position_encoding: scip_1.SCIP_UTF16,
            occurrences: this.occurrences,
            symbols: [...this.symbols.values()],
        };
        return { document, externalSymbols: [...this.external.values()] };
    }
    /**
     * `scip lint` looks for the other symbol of a relationship among the documents that it happens to have read already, so
     * a document says the names of those that others define.
     */
    mentionRelated() {
        for (const { relationships } of [...this.symbols.values()]) {
            for (const { symbol } of relationships ?? [])
                this.describe({ symbol });
        }
    }
    module() {
        const [body] = this.source.references.bodies;
        const symbol = this.emitter.moduleSymbol(this.index);
        this.push([0, 0, 0], symbol, scip_1.SCIP_ROLE.definition);
        this.describe({
            symbol,
            kind: scip_1.SCIP_KIND.module,
            display_name: this.source.module,
            documentation: [body.signature, ...(body.documentation ? [body.documentation] : [])],
        });
        for (const alias of this.emitter.aliasesOf(this.index)) {
            const relationships = [{ symbol, is_definition: true, is_reference: true }];
            this.describe({ symbol: alias, kind: scip_1.SCIP_KIND.namespace, display_name: this.source.module, relationships });
        }
    }
    /** `import a.b` and `a.b.f()`: the name `a` stands for `a.b`, so its range reaches to where the module's name ends. */
    importExtents() {
        const { occurrences } = this.source.references;
        const extents = new Map();
        if (!this.hasPlainImport())
            return extents;
        for (let at = 0; at < occurrences.length; at += references_1.OCCURRENCE_SIZE) {
            if (occurrences[at + references_1.Occurrence.Kind] !== references_1.OccurrenceKind.Attribute)
                continue;
            const expression = occurrences[at + references_1.Occurrence.A];
            const root = this.rootName(expression);
            if (root === -1)
                continue;
            const found = this.emitter.resolver.attribute(this.index, expression);
            if (!found || !('origin' in found))
                continue;
            extents.set(root, [occurrences[at + references_1.Occurrence.EndLine], occurrences[at + references_1.Occurrence.EndColumn]]);
        }
        return extents;
    }
    hasPlainImport() {
        for (let declaration = 0; declaration < this.source.declarationCount; declaration++) {
            if (this.isPlainImport(declaration))
                return true;
        }
        return false;
    }
    /** The name that a chain of attributes begins with, where `import a.b` binds it; -1 for anything else. */
    rootName(expression) {
        let at = expression;
        while (this.source.expression(at, 0) === references_1.ExpressionKind.Attribute)
            at = this.source.expression(at, 1);
        if (this.source.expression(at, 0) !== references_1.ExpressionKind.Name)
            return -1;
        const declaration = this.source.expression(at, 1);
        return declaration !== -1 && this.isPlainImport(declaration) ? at : -1;
    }
    isPlainImport(declaration) {
        return (this.source.kindOf(declaration) === references_1.DeclarationKind.Import &&
            this.source.declaration(declaration, references_1.Declaration.Imported) === -2);
    }
    occurrence(at, extents) {
        const { occurrences } = this.source.references;
        const a = occurrences[at + references_1.Occurrence.A];
        const b = occurrences[at + references_1.Occurrence.B];
        const role = occurrences[at + references_1.Occurrence.Role];
        const range = this.range(at, extents.get(b));
        switch (occurrences[at + references_1.Occurrence.Kind]) {
            case references_1.OccurrenceKind.Declared:
                this.declared(range, a, role);
                return;
            case references_1.OccurrenceKind.Free:
                this.free(range, this.source.string(a), role);
                return;
            case references_1.OccurrenceKind.Attribute:
                this.attribute(range, a, b, role);
                return;
            case references_1.OccurrenceKind.Keyword: {
                const parameter = this.emitter.resolver.keyword(this.index, a, this.source.string(b));
                if (parameter)
                    this.refer(range, parameter, role);
                return;
            }
            case references_1.OccurrenceKind.Module: {
                const name = this.source.string(b);
                const { symbol, isExternal } = this.emitter.importSymbol(this.index, a, name);
                if (isExternal)
                    this.describeExternal(symbol, name);
                this.push(range, symbol, role);
                return;
            }
        }
    }
    range(at, extent) {
        const { occurrences } = this.source.references;
        const line = occurrences[at + references_1.Occurrence.Line];
        const column = occurrences[at + references_1.Occurrence.Column];
        const endLine = extent?.[0] ?? occurrences[at + references_1.Occurrence.EndLine];
        const endColumn = extent?.[1] ?? occurrences[at + references_1.Occurrence.EndColumn];
        return line === endLine ? [line, column, endColumn] : [line, column, endLine, endColumn];
    }
    declared(range, declaration, role) {
        const kind = this.source.kindOf(declaration);
        if (kind === references_1.DeclarationKind.ImportFrom)
            this.importedName(range, declaration, role);
        else if (this.isPlainImport(declaration))
            this.plainImport(range, declaration, role);
        else if (role === references_1.Role.Definition)
            this.define(range, declaration);
        else
            this.refer(range, { file: this.index, declaration }, role);
    }
    plainImport(range, declaration, role) {
        const name = this.source.string(this.source.declaration(declaration, references_1.Declaration.Module));
        const { symbol, isExternal } = this.emitter.importSymbol(this.index, 0, name);
        if (isExternal)
            this.describeExternal(symbol, name);
        this.push(range, symbol, role);
    }
    importedName(range, declaration, role) {
        const own = { file: this.index, declaration };
        const found = this.emitter.resolver.imported(own);
        if (found) {
            if ('origin' in found && found.file !== null)
                this.importedModule(range, declaration, found.file, role);
            else
                this.refer(range, found, role);
            return;
        }
        const module = this.emitter.resolver.importedModule(own);
        const name = this.source.string(this.source.declaration(declaration, references_1.Declaration.Imported));
        if (module === null || module.file !== null) {
            this.push(range, this.local(declaration), role);
            return;
        }
        const symbol = this.emitter.externalMember(module, name);
        this.describeExternal(symbol, name);
        this.push(range, symbol, role);
    }
    /** `from package import module`. */
    importedModule(range, declaration, target, role) {
        const level = this.source.declaration(declaration, references_1.Declaration.Detail);
        const { symbol, isExternal } = this.emitter.importSymbol(this.index, level, importedPath(this.source, declaration));
        this.push(range, isExternal ? this.emitter.moduleSymbol(target) : symbol, role);
    }
    free(range, name, role) {
        const found = this.emitter.resolver.starred(this.index, name);
        if (found)
            this.refer(range, found, role);
        else if (builtin_names_1.BUILTIN_CLASSES.has(name) || builtin_names_1.BUILTIN_FUNCTIONS.has(name)) {
            const symbol = this.emitter.builtin(name);
            this.describeExternal(symbol, name);
            this.push(range, symbol, role);
        }
    }
    attribute(range, expression, member, role) {
        const found = this.emitter.resolver.attribute(this.index, expression);
        if (!found) {
            if (member !== -1)
                this.define(range, member);
        }
        else if (!('origin' in found)) {
            const isOwn = member !== -1 && found.file === this.index && found.declaration === member;
            if (isOwn)
                this.define(range, member);
            else
                this.refer(range, found, role);
        }
    }
    refer(range, meaning, role) {
        if ('origin' in meaning) {
            if (meaning.file === null) {
                const symbol = this.emitter.externalModule(meaning, meaning.name);
                this.describeExternal(symbol, meaning.name);
                this.push(range, symbol, role);
            }
            else
                this.push(range, this.emitter.moduleSymbol(meaning.file), role);
            return;
        }
        const symbol = this.emitter.globalSymbol(meaning);
        if (symbol !== null)
            this.push(range, symbol, role);
        else if (meaning.file === this.index)
            this.push(range, this.local(meaning.declaration), role);
    }
    define(range, declaration) {
        const own = { file: this.index, declaration };
        const symbol = this.emitter.globalSymbol(own);
        if (symbol === null) {
            this.push(range, this.local(declaration), scip_1.SCIP_ROLE.definition);
            return;
        }
        const kind = this.source.kindOf(declaration);
        if (kind === references_1.DeclarationKind.Class || kind === references_1.DeclarationKind.Function) {
            const [line, column, endLine, endColumn] = this.emitter.resolver.bodyOf(own).span;
            const enclosing = line === endLine ? [line, column, endColumn] : [line, column, endLine, endColumn];
            this.push(range, symbol, scip_1.SCIP_ROLE.definition, enclosing);
        }
        else
            this.push(range, symbol, scip_1.SCIP_ROLE.definition);
        this.describe(this.information(symbol, declaration));
    }
    local(declaration) {
        const first = this.source.declaration(declaration, references_1.Declaration.First);
        let number = this.locals.get(first);
        if (number === undefined) {
            number = this.locals.size;
            this.locals.set(first, number);
            this.describe({
                symbol: `local ${number}`,
                kind: scip_1.SCIP_KIND.variable,
                display_name: this.source.nameOf(declaration),
            });
        }
        return `local ${number}`;
    }
    push(range, symbol, roles, enclosing) {
        // They come in order of where they begin.
        for (let i = this.occurrences.length - 1; i >= 0; i--) {
            const known = this.occurrences[i];
            if (known.range[0] !== range[0] || known.range[1] !== range[1])
                break;
            if (isSame(known, range, symbol, roles))
                return;
        }
        const occurrence = { range, symbol, symbol_roles: roles };
        this.occurrences.push(enclosing ? { ...occurrence, enclosing_range: enclosing } : occurrence);
    }
    describe(information) {
        if (!this.symbols.has(information.symbol))
            this.symbols.set(information.symbol, information);
    }
    describeExternal(symbol, name) {
        if (!this.external.has(symbol))
            this.external.set(symbol, { symbol, display_name: name });
    }
    information(symbol, declaration) {
        const kind = this.source.kindOf(declaration);
        const display_name = this.source.nameOf(declaration);
        if (kind === references_1.DeclarationKind.Parameter) {
            const receiver = this.source.declaration(declaration, references_1.Declaration.Detail);
            const isReceiver = receiver === references_1.ParameterKind.Receiver || receiver === references_1.ParameterKind.ClassReceiver;
            return { symbol, kind: isReceiver ? scip_1.SCIP_KIND.selfParameter : scip_1.SCIP_KIND.parameter, display_name };
        }
        if (kind === references_1.DeclarationKind.Member)
            return { symbol, kind: scip_1.SCIP_KIND.field, display_name };
        const inClass = this.source.scopeKind(this.source.declaration(declaration, references_1.Declaration.Scope)) === references_1.ScopeKind.Class;
        if (kind === references_1.DeclarationKind.Variable)
            return { symbol, kind: inClass ? scip_1.SCIP_KIND.field : scip_1.SCIP_KIND.variable, display_name };
        const own = { file: this.index, declaration };
        const { signature, documentation, flags } = this.emitter.resolver.bodyOf(own);
        const relationships = kind === references_1.DeclarationKind.Class ? this.bases(own) : this.overridden(own, inClass);
        return {
            symbol,
            kind: kind === references_1.DeclarationKind.Class ? scip_1.SCIP_KIND.class : functionKind(flags, inClass),
            display_name,
            signature_documentation: { language: scip_1.SCIP_LANGUAGE, text: signature },
            ...(documentation ? { documentation: [documentation] } : {}),
            ...(relationships.length > 0 ? { relationships } : {}),
        };
    }
    bases(own) {
        return this.implementations(this.emitter.resolver
            .bodyOf(own)
            .bases.flatMap((base) => this.emitter.resolver.typesOf(own.file, base))
            .flatMap((type) => (type.is === 'class' ? [{ file: type.file, declaration: type.declaration }] : [])));
    }
    overridden(own, inClass) {
        if (!inClass)
            return [];
        const scope = this.source.declaration(own.declaration, references_1.Declaration.Scope);
        const owner = { file: own.file, declaration: this.source.scope(scope, references_1.Scope.Owner) };
        const found = this.emitter.resolver.overridden(owner, this.source.nameOf(own.declaration));
        return found ? this.implementations([found]) : [];
    }
    implementations(of) {
        const symbols = new Set(of.flatMap((declared) => this.emitter.globalSymbol(declared) ?? []));
        return [...symbols].map((symbol) => ({ symbol, is_implementation: true }));
    }
}
function isSame(known, range, symbol, roles) {
    return (known.symbol_roles === roles &&
        known.symbol === symbol &&
        known.range.length === range.length &&
        known.range.every((number, i) => number === range[i]));
}
/** `from .a import b` names `a.b`. */
function importedPath(source, declaration) {
    const module = source.string(source.declaration(declaration, references_1.Declaration.Module));
    const name = source.string(source.declaration(declaration, references_1.Declaration.Imported));
    return module === '' ? name : `${module}.${name}`;
}
function functionKind(flags, inClass) {
    if (!inClass)
        return scip_1.SCIP_KIND.function;
    if (flags & references_1.BodyFlag.Property)
        return scip_1.SCIP_KIND.property;
    return flags & (references_1.BodyFlag.Static | references_1.BodyFlag.ClassMethod) ? scip_1.SCIP_KIND.staticMethod : scip_1.SCIP_KIND.method;
}


/***/ }),

/***/ 4895:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signatureText = signatureText;
const unparse_1 = __webpack_require__(97059);
/** `def name(…) -> …` or `class name(…)` on one line, without the colon. */
function signatureText(node) {
    if (node.kind === 'ClassDef') {
        const keywords = node.keywords.map(({ arg, value }) => `${arg === null ? '**' : `${arg}=`}${(0, unparse_1.unparse)(value)}`);
        const inside = [...node.bases.map(unparse_1.unparse), ...keywords];
        return `class ${node.name}${inside.length > 0 ? `(${inside.join(', ')})` : ''}`;
    }
    const { args } = node;
    const parts = [];
    const positional = [...args.posonlyargs, ...args.args];
    for (const [i, parameter] of positional.entries()) {
        parts.push(parameterText(parameter, args.defaults[i - positional.length + args.defaults.length] ?? null));
        if (i + 1 === args.posonlyargs.length)
            parts.push('/');
    }
    if (args.vararg)
        parts.push(`*${parameterText(args.vararg, null)}`);
    else if (args.kwonlyargs.length > 0)
        parts.push('*');
    for (const [i, parameter] of args.kwonlyargs.entries())
        parts.push(parameterText(parameter, args.kwDefaults[i] ?? null));
    if (args.kwarg)
        parts.push(`**${parameterText(args.kwarg, null)}`);
    const returns = node.returns === null ? '' : ` -> ${(0, unparse_1.unparse)(node.returns)}`;
    return `${node.kind === 'FunctionDef' ? '' : 'async '}def ${node.name}(${parts.join(', ')})${returns}`;
}
function parameterText({ arg, annotation }, value) {
    const type = annotation === null ? '' : `: ${(0, unparse_1.unparse)(annotation)}`;
    if (value === null)
        return `${arg}${type}`;
    return `${arg}${type}${annotation === null ? '=' : ' = '}${(0, unparse_1.unparse)(value)}`;
}


/***/ }),

/***/ 45048:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.STDLIB_MODULES = void 0;
/** Top-level modules of the standard library: `sys.stdlib_module_names` of CPython 3.10 to 3.13. */
exports.STDLIB_MODULES = new Set(`
  __future__ _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bz2 _codecs _codecs_cn _codecs_hk
  _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc _colorize _compat_pickle
  _compression _contextvars _csv _ctypes _curses _curses_panel _datetime _dbm _decimal _elementtree
  _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq _imp _interpchannels
  _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _md5 _multibytecodec
  _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _pickle _posixshmem
  _posixsubprocess _py_abc _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random _scproxy _sha1 _sha2
  _sha3 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct
  _suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize _tracemalloc _typing _uuid
  _warnings _weakref _weakrefset _winapi _wmi _zoneinfo abc antigravity argparse array ast asyncio atexit base64
  bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code codecs codeop collections colorsys
  compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime
  dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput
  fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq
  hmac html http idlelib imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging
  lzma mailbox marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path
  numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix
  posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re
  readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site
  smtplib socket socketserver sqlite3 sre_compile sre_constants sre_parse ssl stat statistics
  stdlib_module_names string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile
  tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback
  tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uuid venv warnings wave weakref
  webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
`
    .trim()
    .split(/\s+/));


/***/ }),

/***/ 8231:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RepositorySymbols = void 0;
exports.fileSymbols = fileSymbols;
const exports_1 = __webpack_require__(37489);
const imports_1 = __webpack_require__(49544);
const modules_1 = __webpack_require__(55451);
const reference_file_1 = __webpack_require__(61170);
const reference_types_1 = __webpack_require__(10779);
const reference_walk_1 = __webpack_require__(69997);
const scip_1 = __webpack_require__(42903);
function fileSymbols(file) {
    return {
        imports: (0, imports_1.importStatements)(file.ast, file.source),
        all: (0, exports_1.allSteps)(file.ast),
        references: (0, reference_walk_1.fileReferences)(file),
    };
}
/** The names of all files together. */
class RepositorySymbols {
    modules;
    files;
    types;
    moduleExports;
    /** @param files sorted by path. */
    constructor(files) {
        this.modules = new modules_1.Modules(files);
        this.files = files.map(({ path, module, symbols }) => new reference_file_1.ReferenceFile(path, module, symbols.references));
        this.types = new reference_types_1.ReferenceTypes(this.files, this.modules);
        this.moduleExports = new exports_1.ModuleExports(this.files, this.types, (file) => files[file].symbols.all);
    }
    /** A document for each file, in their order, made when it is taken. */
    scip(project) {
        return new scip_1.ScipEmitter(this.files, this.types, this.modules, project).units();
    }
    exports(file) {
        return this.moduleExports.of(file);
    }
    /** 1-based line of the `def` or `class` of a declaration. */
    headerLine({ file, declaration }) {
        return this.types.bodyOf({ file, declaration }).span[0] + 1;
    }
    nameOf({ file, declaration }) {
        return this.files[file].nameOf(declaration);
    }
}
exports.RepositorySymbols = RepositorySymbols;


/***/ }),

/***/ 87246:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Resolver = void 0;
const packed_calls_1 = __webpack_require__(66080);
const threads_1 = __webpack_require__(8055);
/** The thread that resolves the calls of all files: this one stays free for other tables and for being interrupted. */
class Resolver {
    signal;
    threads;
    ready;
    abort = () => void this.stop();
    /** Starts it: by the time the files are parsed it is there. Aborting the signal stops it. */
    constructor(signal) {
        this.signal = signal;
        this.threads = (0, threads_1.threads)(1);
        this.ready = this.threads.pool.exec('methods');
        this.ready.catch(() => { }); // told by `resolve`
        signal.addEventListener('abort', this.abort);
    }
    /**
     * Comes back when the thread is at work. The numbers of the summaries go over to it: they are gone from `files`
     * afterwards.
     * @throws when the thread cannot start
     */
    async resolve(files) {
        // Until the thread has said that it is there, what it is sent waits here, behind whatever else this one does.
        await this.ready;
        const calls = this.run(files);
        calls.catch(() => { }); // whoever awaits it sees it too
        return { calls };
    }
    async run(files) {
        const transfer = files.flatMap(({ summary }) => Object.values(summary).flatMap((value) => (value instanceof Int32Array ? [value.buffer] : [])));
        const { packed, limits } = await this.threads.pool.exec('resolve', [files], { transfer });
        await this.stop();
        return { calls: (0, packed_calls_1.unpackCalls)(packed), limits };
    }
    /** Ends what it does at once. */
    async stop() {
        this.signal.removeEventListener('abort', this.abort);
        await this.threads.stop();
    }
}
exports.Resolver = Resolver;


/***/ }),

/***/ 3523:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.run = run;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const configured_1 = __webpack_require__(84040);
const index_generated_1 = __webpack_require__(2117);
const sql_generated_1 = __webpack_require__(89841);
const extract_1 = __webpack_require__(94719);
const configuration_file_1 = __webpack_require__(84330);
const configuration_keys_1 = __webpack_require__(84780);
const scip_1 = __webpack_require__(96929);
const snapshot_1 = __webpack_require__(91481);
const diagnostic_1 = __webpack_require__(64243);
const errors_1 = __webpack_require__(65995);
const scip_2 = __webpack_require__(41555);
const version_generated_1 = __webpack_require__(70309);
const export_1 = __webpack_require__(75010);
const manifest_1 = __webpack_require__(29681);
const plan_1 = __webpack_require__(60547);
const symbols_1 = __webpack_require__(8231);
const resolve_1 = __webpack_require__(87246);
const steps_1 = __webpack_require__(7833);
const schema_1 = __webpack_require__(8525);
const staging_1 = __webpack_require__(76157);
const writing_1 = __webpack_require__(34978);
/** DuckDB's share of the memory a run may take; parsing takes the rest. */
const DATABASE_MEMORY = '384MB';
/** The whole story, in order. Until the last lines nothing the user has is touched. */
async function run(given, parsers, progress, signal) {
    const configuration = given.configuration ?? (await (0, configuration_file_1.readConfiguration)(given.repoRoot));
    const options = (0, configured_1.configured)(configuration, given);
    if (options.workers !== undefined)
        await parsers.resize(options.workers);
    const steps = new steps_1.Steps(progress, signal);
    steps.begin('discover');
    const { input, complete } = await (0, snapshot_1.openSnapshot)({ ...options, settings: (0, configuration_keys_1.settingsFrom)(configuration), signal });
    const plan = (0, plan_1.planRun)(index_generated_1.DATASETS, options.targets, ({ name }) => sql_generated_1.READS[name] ?? []);
    const parts = partsNeeded(plan, input);
    const tables = plan.fromFiles.map((table) => table.name);
    const parsing = (0, extract_1.extract)({ parsers, input, tables, parts, signal });
    // They are at work while the native library is loaded, which keeps this thread busy.
    await parsers.started();
    const staging = await openStaging(options, input);
    let output = null;
    let writing = null;
    let resolver = null;
    try {
        const publication = await staging.publishInto((0, node_path_1.resolve)(options.dbPath), sqlOf);
        output = options.outputDir === null ? null : await (0, export_1.openOutput)(options.outputDir);
        writing = new writing_1.Writing(staging, publication, output, signal);
        if (parts?.includes('program'))
            resolver = new resolve_1.Resolver(signal);
        steps.begin('parse', input.files.length, 'files');
        const parsed = await loadFiles(staging, parsing, steps);
        const resolving = await resolver?.resolve(parsed.recorded.map(({ path, program }) => ({ path, summary: program })));
        const completed = await completeFiles(staging, plan);
        steps.begin('evidence');
        const snapshot = await complete;
        await loadSnapshot(staging, plan, snapshot);
        writing.add([...plan.fromSnapshot, ...plan.fromFiles]);
        const scip = await indexExternally(plan, snapshot, options, steps);
        const late = lateTables(plan, snapshot);
        const resolved = await resolveRepository(staging, plan, late, snapshot, parsed.recorded, scip.units, resolving?.calls ?? null, steps, writing);
        const analysed = await analyse(staging, plan, late, steps, writing);
        const found = [snapshot.diagnostics, parsed.diagnostics, completed, scip.diagnostics, resolved, analysed];
        const diagnostics = found.flat();
        const report = await closeBooks(staging, plan, { snapshot, diagnostics }, steps);
        writing.add(plan.fromRun);
        steps.begin('write', plan.tables.length, 'tables');
        await writing.finish((exported) => steps.advance(exported));
        const durationsMs = steps.end();
        await output?.write('run_manifest.json', (0, manifest_1.manifestText)(report, {
            targets: options.targets,
            workers: parsers.workers,
            durationsMs,
            sourceBytes: parsed.bytes,
        }));
        await publication.commit();
        await output?.commit(snapshot.generatedAt);
        const { repo, commit, signals, files } = snapshot;
        return {
            repo,
            commit,
            signals,
            counts: report.counts,
            diagnostics: report.diagnostics,
            durationsMs,
            bytes: parsed.bytes,
            files: files.length,
        };
    }
    catch (error) {
        await writing?.abandon();
        await output?.discard();
        signal.throwIfAborted(); // then that is why something failed
        throw diskFull(error) ?? error;
    }
    finally {
        await resolver?.stop();
        staging.discard();
    }
}
async function openStaging(options, input) {
    const folder = (0, node_path_1.resolve)(options.buildDir);
    try {
        for (const needed of [folder, (0, node_path_1.dirname)((0, node_path_1.resolve)(options.dbPath))])
            (0, node_fs_1.mkdirSync)(needed, { recursive: true });
    }
    catch (error) {
        const remedy = 'choose others with --build-dir and --db-path';
        throw new errors_1.UserError(`A folder of the run cannot be made (${(0, errors_1.messageOf)(error)}): ${remedy}.`, 1, { cause: error });
    }
    const run = { repo: input.repo, commit: input.commit, clock: input.generatedAt };
    return staging_1.Staging.create((0, node_path_1.join)(folder, `run-${process.pid}.spill`), index_generated_1.DATASETS, run, DATABASE_MEMORY).catch((error) => {
        throw diskFull(error) ?? error;
    });
}
async function loadSnapshot(staging, plan, snapshot) {
    for (const { name, producer } of plan.fromSnapshot) {
        if (producer.from === 'snapshot')
            await staging.appendRows(name, producer.rows(snapshot));
    }
    await staging.flush();
}
/** Takes in the rows of the files as they come. */
async function loadFiles(staging, parsing, steps) {
    const diagnostics = [];
    const recorded = [];
    let files = 0;
    let bytes = 0;
    for await (const result of parsing) {
        for (const batch of result.batches)
            await staging.append(batch);
        recorded.push(...result.recorded);
        diagnostics.push(...result.diagnostics);
        files += result.files;
        bytes += result.bytes;
        steps.advance(files, bytes);
    }
    return { diagnostics, recorded, bytes };
}
async function completeFiles(staging, plan) {
    await staging.flush();
    const diagnostics = [];
    for (const table of plan.fromFiles)
        diagnostics.push(...(await withoutDuplicates(staging, table.name)));
    return diagnostics;
}
/** Null when no table is about all files. */
function partsNeeded({ fromRepository }, input) {
    if (fromRepository.length === 0)
        return null;
    const parts = fromRepository.flatMap(({ producer }) => (producer.from === 'repository' ? producer.needs(input) : []));
    return [...new Set(parts)].sort();
}
/** Has scip-python make the index, when that is asked for and the index is wanted. */
async function indexExternally(plan, snapshot, options, steps) {
    const choice = options.scip ?? 'builtin';
    if (choice === 'builtin' || !plan.tables.some(({ name }) => name === scip_2.SCIP_DOCUMENTS)) {
        return { units: null, diagnostics: [] };
    }
    steps.begin('scip');
    return (0, scip_1.readExternalIndex)(snapshot, { choice, workFolder: (0, node_path_1.resolve)(options.buildDir), signal: steps.signal });
}
/** Makes the tables that need all files at once. */
async function resolveRepository(staging, plan, late, snapshot, files, external, resolving, steps, writing) {
    const [after, before] = partition(plan.fromRepository, late);
    const selects = partition(plan.fromSelects, late)[1];
    let done = 0;
    const advance = () => steps.advance(++done);
    steps.begin('resolve', plan.fromRepository.length + selects.length, 'tables');
    const diagnostics = [];
    let calls = null;
    let names;
    const symbols = () => {
        names ??= new symbols_1.RepositorySymbols(files.map(({ path, module, symbols }) => ({ path, module, symbols: symbols })));
        return names;
    };
    const repository = {
        snapshot,
        files,
        calls: () => calls,
        symbols,
        scip: () => writing.scipIndex(external === null
            ? { tool: 'codeintel', units: symbols().scip((0, scip_1.scipProject)(snapshot)) }
            : { tool: 'scip-python', units: external }),
        report: (problem) => diagnostics.push({ stage: 'analyse', severity: 'warning', ...problem }),
    };
    const make = async (tables) => {
        for (const table of tables) {
            const { name, producer } = table;
            if (producer.from === 'repository')
                await staging.appendRows(name, producer.rows(repository));
            await staging.flush();
            diagnostics.push(...(await withoutDuplicates(staging, name)));
            writing.add([table]);
            advance();
        }
    };
    await make(before);
    diagnostics.push(...(await runSelects(staging, selects, writing, advance)));
    calls = await resolving;
    await make(after);
    return diagnostics;
}
/**
 * Names of the tables that are made when the calls are known; the others are made while those are resolved. Without
 * calls to wait for, every SELECT comes afterwards.
 */
function lateTables(plan, snapshot) {
    const late = new Set();
    for (const table of plan.tables) {
        const { producer } = table;
        const needsCalls = producer.from === 'repository' && producer.needs(snapshot).includes('program');
        if (needsCalls || plan.reads(table).some((read) => late.has(read)))
            late.add(table.name);
    }
    return late.size > 0 ? late : new Set(plan.fromSelects.map(({ name }) => name));
}
function partition(tables, names) {
    return [tables.filter(({ name }) => names.has(name)), tables.filter(({ name }) => !names.has(name))];
}
/** Makes the tables that could not be made before the calls were known. */
async function analyse(staging, plan, late, steps, writing) {
    const [selects] = partition(plan.fromSelects, late);
    steps.begin('analyse', selects.length, 'tables');
    let done = 0;
    return runSelects(staging, selects, writing, () => steps.advance(++done));
}
async function runSelects(staging, tables, writing, advance) {
    const diagnostics = [];
    for (const table of tables) {
        await staging.select(table.name, sqlOf(table.name));
        diagnostics.push(...(await withoutDuplicates(staging, table.name)));
        writing.add([table]);
        advance();
    }
    return diagnostics;
}
async function withoutDuplicates(staging, table) {
    const dropped = await staging.dropDuplicates(table);
    if (!dropped)
        return [];
    const message = `${table}: ${dropped.rows} rows had the key of an earlier row and were left out, through a defect of CodeIntel, e.g. ${dropped.example}`;
    return [{ path: null, stage: 'analyse', severity: 'error', code: 'duplicate-key', message, line: null }];
}
/** Counts what is complete, and makes the tables about the run from that. */
async function closeBooks(staging, plan, found, steps) {
    const complete = plan.tables.filter((table) => table.producer.from !== 'run');
    steps.begin('count', complete.length, 'tables');
    const counts = {};
    for (const name of complete.map((table) => table.name).sort()) {
        counts[name] = await staging.count(name);
        steps.advance(Object.keys(counts).length);
    }
    const diagnostics = found.diagnostics.toSorted(diagnostic_1.byPlace);
    const report = {
        snapshot: found.snapshot,
        diagnostics,
        counts,
        toolVersion: version_generated_1.VERSION,
        schemaVersion: schema_1.SCHEMA_VERSION,
        tools: version_generated_1.PARTS,
    };
    for (const { name, producer } of plan.fromRun) {
        if (producer.from === 'run')
            await staging.appendRows(name, producer.rows(report));
    }
    await staging.flush();
    return report;
}
function sqlOf(name) {
    const sql = sql_generated_1.SQL[name];
    if (sql === undefined)
        throw new Error(`${name} has no .sql file beside its declaration`);
    return sql;
}
/** How the file system says it, and DuckDB of what it would have to keep on disk. */
const DISK_FULL = /ENOSPC|EDQUOT|EFBIG|no space left|quota exceeded|file too large|disk full|failed to offload data block/i;
function diskFull(error) {
    if (!DISK_FULL.test((0, errors_1.messageOf)(error)))
        return null;
    const remedy = 'free some space, or point --build-dir, --db-path and --document-output-dir elsewhere';
    return new errors_1.UserError(`The disk is full or a limit on its use is reached (${(0, errors_1.messageOf)(error).split('\n')[0]}): ${remedy}. The earlier output is as it was.`, 1, { cause: error });
}


/***/ }),

/***/ 7833:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Steps = void 0;
/** The steps of a run: timed, reported, and each a place where an interruption takes effect. */
class Steps {
    progress;
    signal;
    spent = {};
    current = null;
    constructor(progress, signal) {
        this.progress = progress;
        this.signal = signal;
    }
    begin(name, total, unit) {
        this.signal.throwIfAborted();
        this.close();
        this.current = { name, since: performance.now() };
        this.progress.step(name, total, unit);
    }
    advance(done, bytes) {
        this.signal.throwIfAborted();
        this.progress.advance(done, bytes);
    }
    /** @returns step → milliseconds */
    end() {
        this.close();
        this.progress.end();
        return this.spent;
    }
    close() {
        if (this.current)
            this.spent[this.current.name] = Math.round(performance.now() - this.current.since);
        this.current = null;
    }
}
exports.Steps = Steps;


/***/ }),

/***/ 32156:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BatchBuilder = void 0;
exports.loadedColumns = loadedColumns;
exports.buffersOf = buffersOf;
const room_1 = __webpack_require__(61359);
/** The columns a producer supplies, in declaration order. */
function loadedColumns(table) {
    const shown = Object.entries(table.columns).filter(([name, column]) => column.run === null && table.derived[name] === undefined);
    return [...shown, ...Object.entries(table.loaded)];
}
/** Rows that are taken in together: a column is filled in one go, and a row object is garbage soon. */
const ROWS_AT_ONCE = 256;
/** Turns the rows of one table into columns. */
class BatchBuilder {
    table;
    rowCount = 0;
    names;
    columns;
    constructor(table) {
        this.table = table;
        const columns = loadedColumns(table);
        this.names = columns.map(([name]) => name);
        this.columns = columns.map(([, { type }]) => builderOf(type));
    }
    /**
     * Takes all of the rows or, when they end in an error, none of them.
     * @throws when a number does not fit its column
     */
    add(rows) {
        const before = this.rowCount;
        try {
            let some = [];
            for (const row of rows) {
                if (some.push(row) < ROWS_AT_ONCE)
                    continue;
                this.take(some);
                some = [];
            }
            if (some.length > 0)
                this.take(some);
        }
        catch (error) {
            for (const column of this.columns)
                column.truncate(before);
            this.rowCount = before;
            throw error;
        }
    }
    push(row) {
        this.take([row]);
    }
    /** Of the texts that were taken in. */
    get characters() {
        return this.columns.reduce((sum, column) => sum + column.characters, 0);
    }
    take(rows) {
        const { names, columns } = this;
        for (let i = 0; i < names.length; i++)
            columns[i].take(rows, names[i]);
        this.rowCount += rows.length;
    }
    build() {
        return {
            table: this.table.name,
            rowCount: this.rowCount,
            columns: together(this.columns.map((column) => column.build())),
        };
    }
}
exports.BatchBuilder = BatchBuilder;
/** The same columns in one piece of memory: crossing to another thread costs by the piece. */
function together(columns) {
    const arrays = columns.flatMap(({ values, nulls, texts }) => [
        values,
        nulls,
        ...(texts ? [texts.bytes, texts.ends] : []),
    ]);
    const memory = new ArrayBuffer(arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0));
    let at = 0;
    const moved = (array) => {
        const copy = new array.constructor(memory, at, array.length);
        copy.set(array);
        at += aligned(array.byteLength);
        return copy;
    };
    return columns.map(({ values, nulls, texts }) => ({
        values: moved(values),
        nulls: moved(nulls),
        texts: texts && { bytes: moved(texts.bytes), ends: moved(texts.ends) },
    }));
}
/** So that an array of any type can follow. */
function aligned(bytes) {
    return Math.ceil(bytes / 8) * 8;
}
/** The memory of some batches, which another thread can take over as it is. */
function buffersOf(batches) {
    return batches.map(({ columns }) => columns[0].values.buffer);
}
function builderOf(type) {
    switch (type) {
        case 'VARCHAR':
        case 'JSON':
            return new TextColumn();
        case 'INTEGER':
            return new IntegerColumn();
        case 'DOUBLE':
            return new DoubleColumn();
        case 'BOOLEAN':
            return new BooleanColumn();
        case 'BIGINT':
        case 'TIMESTAMP':
            return new BigIntColumn();
        case 'DECIMAL(38,0)':
            return new GoidColumn();
    }
}
/** One class for each kind of column, so that the loop over its values knows what it deals with. */
class ColumnBuilder {
    characters = 0;
    count = 0;
    nulls = [];
    truncate(rows) {
        this.count = rows;
        while ((this.nulls.at(-1) ?? -1) >= rows)
            this.nulls.pop();
    }
    build() {
        return { values: this.packed(), nulls: new Uint32Array(this.nulls), texts: this.texts() };
    }
    /** Whether the value is NULL, which is then noted: of the row that is added next. */
    isNull(value) {
        if (value !== null && value !== undefined)
            return false;
        this.nulls.push(this.count);
        return true;
    }
    texts() {
        return null;
    }
}
const FIRST_CAPACITY = 64;
class IntegerColumn extends ColumnBuilder {
    values = new Int32Array(FIRST_CAPACITY);
    take(rows, name) {
        this.values = (0, room_1.withRoom)(this.values, this.count + rows.length);
        const { values } = this;
        for (const row of rows) {
            const value = row[name];
            if (!this.isNull(value)) {
                if ((value | 0) !== value)
                    throw new Error(`${value} is not an integer of 32 bits`);
                values[this.count] = value;
            }
            else
                values[this.count] = 0;
            this.count++;
        }
    }
    packed() {
        return this.values.subarray(0, this.count);
    }
}
class DoubleColumn extends ColumnBuilder {
    values = new Float64Array(FIRST_CAPACITY);
    take(rows, name) {
        this.values = (0, room_1.withRoom)(this.values, this.count + rows.length);
        const { values } = this;
        for (const row of rows) {
            const value = row[name];
            values[this.count] = this.isNull(value) ? 0 : value;
            this.count++;
        }
    }
    packed() {
        return this.values.subarray(0, this.count);
    }
}
class BooleanColumn extends ColumnBuilder {
    values = new Uint8Array(FIRST_CAPACITY);
    take(rows, name) {
        this.values = (0, room_1.withRoom)(this.values, this.count + rows.length);
        const { values } = this;
        for (const row of rows) {
            const value = row[name];
            values[this.count] = !this.isNull(value) && value ? 1 : 0;
            this.count++;
        }
    }
    packed() {
        return this.values.subarray(0, this.count);
    }
}
class BigIntColumn extends ColumnBuilder {
    values = [];
    take(rows, name) {
        this.values.length = this.count;
        for (const row of rows) {
            const value = row[name];
            if (!this.isNull(value)) {
                if (BigInt.asIntN(64, value) !== value)
                    throw new Error(`${value} is not an integer of 64 bits`);
                this.values.push(value);
            }
            else
                this.values.push(0n);
            this.count++;
        }
    }
    packed() {
        return new BigInt64Array(this.values.slice(0, this.count));
    }
}
class GoidColumn extends ColumnBuilder {
    words = new BigUint64Array(2 * FIRST_CAPACITY);
    last = 0n;
    low = 0n;
    high = 0n;
    take(rows, name) {
        this.words = (0, room_1.withRoom)(this.words, 2 * (this.count + rows.length));
        const { words } = this;
        for (const row of rows) {
            const value = row[name];
            this.split(this.isNull(value) ? 0n : value);
            words[2 * this.count] = this.low;
            words[2 * this.count + 1] = this.high;
            this.count++;
        }
    }
    split(value) {
        // Neighbours are often about the same function.
        if (value === this.last)
            return;
        this.last = value;
        this.low = BigInt.asUintN(64, value);
        this.high = BigInt.asUintN(64, value >> 64n);
    }
    packed() {
        return this.words.subarray(0, 2 * this.count);
    }
}
/** So many texts tell whether those of a column repeat. */
const TEXTS_LOOKED_UP = 256;
class TextColumn extends ColumnBuilder {
    places = new Int32Array(FIRST_CAPACITY);
    known = new Map();
    distinct = [];
    lookedUp = 0;
    last = '';
    lastPlace = -1;
    take(rows, name) {
        this.places = (0, room_1.withRoom)(this.places, this.count + rows.length);
        const { places } = this;
        for (const row of rows) {
            const value = row[name];
            places[this.count] = this.isNull(value) ? 0 : this.place(value);
            this.count++;
        }
    }
    place(value) {
        // Neighbours are often about the same file or function.
        if (this.lastPlace >= 0 && value === this.last)
            return this.lastPlace;
        this.last = value;
        this.lastPlace = this.find(value);
        return this.lastPlace;
    }
    /** Looking up costs more than a text that is there twice, so it ends when few of them were known. */
    find(value) {
        const isLookedUp = this.lookedUp < TEXTS_LOOKED_UP || 4 * this.known.size < 3 * this.lookedUp;
        if (!isLookedUp)
            return this.append(value);
        this.lookedUp++;
        const known = this.known.get(value);
        if (known !== undefined)
            return known;
        const place = this.append(value);
        this.known.set(value, place);
        return place;
    }
    append(value) {
        this.characters += value.length;
        return this.distinct.push(value) - 1;
    }
    packed() {
        return this.places.subarray(0, this.count);
    }
    texts() {
        return encoded(this.distinct);
    }
}
const ENCODER = new TextEncoder();
function encoded(texts) {
    const ends = new Uint32Array(texts.length);
    let length = 0;
    for (let i = 0; i < texts.length; i++) {
        length += Buffer.byteLength(texts[i]);
        ends[i] = length;
    }
    const whole = ENCODER.encode(texts.join(''));
    if (whole.length === length)
        return { bytes: whole, ends };
    // Half a surrogate pair at the end of a text has paired with one at the start of the next.
    const bytes = new Uint8Array(length);
    for (let i = 0; i < texts.length; i++)
        ENCODER.encodeInto(texts[i], bytes.subarray(ends[i - 1] ?? 0));
    return { bytes, ends };
}


/***/ }),

/***/ 78513:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TableLoader = void 0;
const batch_1 = __webpack_require__(32156);
const native_1 = __webpack_require__(19097);
const vector_1 = __webpack_require__(66513);
/** Text that waits for a chunk to be full. */
const PENDING_BYTES = 1 << 22;
/** Chunks between flushes: bounds what the appender holds without paying a flush per chunk. */
const CHUNKS_PER_FLUSH = 8;
/** Bytes of one value in DuckDB's vectors. */
const WIDTH = {
    VARCHAR: 16,
    JSON: 16,
    INTEGER: 4,
    BIGINT: 8,
    DOUBLE: 8,
    BOOLEAN: 1,
    TIMESTAMP: 8,
    'DECIMAL(38,0)': 16,
};
/** Appends the batches of one table, in chunks of DuckDB's size. */
class TableLoader {
    appender;
    chunk;
    widths;
    bindings;
    pending = [];
    /** Rows of the first pending batch that are in DuckDB. */
    taken = 0;
    pendingRows = 0;
    pendingBytes = 0;
    chunks = 0;
    vector;
    constructor(appender, chunk, widths, bindings) {
        this.appender = appender;
        this.chunk = chunk;
        this.widths = widths;
        this.bindings = bindings;
        this.vector = new vector_1.VectorWriter(bindings);
    }
    static async create(database, table) {
        const duckdb = await (0, native_1.loadDuckDB)();
        const types = {
            VARCHAR: duckdb.VARCHAR,
            JSON: duckdb.VARCHAR,
            INTEGER: duckdb.INTEGER,
            BIGINT: duckdb.BIGINT,
            DOUBLE: duckdb.DOUBLE,
            BOOLEAN: duckdb.BOOLEAN,
            TIMESTAMP: duckdb.TIMESTAMP,
            'DECIMAL(38,0)': duckdb.DECIMAL(38, 0),
        };
        const columns = (0, batch_1.loadedColumns)(table).map(([, { type }]) => type);
        const appender = await database.connection.createAppender(table.name, 'staging');
        const chunk = duckdb.DuckDBDataChunk.create(columns.map((type) => types[type]));
        return new TableLoader(appender, chunk, columns.map((type) => WIDTH[type]), await (0, native_1.loadBindings)());
    }
    append(batch) {
        if (batch.rowCount === 0)
            return;
        this.pending.push(batch);
        this.pendingRows += batch.rowCount;
        this.pendingBytes += textBytes(batch);
        while (this.pendingRows >= vector_1.CHUNK_ROWS)
            this.appendChunk(vector_1.CHUNK_ROWS);
        if (this.pendingBytes >= PENDING_BYTES && this.pendingRows > 0)
            this.appendChunk(this.pendingRows);
    }
    close() {
        if (this.pendingRows > 0)
            this.appendChunk(this.pendingRows);
        this.appender.flushSync();
        this.appender.closeSync();
    }
    appendChunk(rows) {
        const { chunk, bindings } = this;
        // Without a reset the chunk would keep every string it ever held.
        chunk.reset();
        chunk.rowCount = rows;
        const pieces = this.take(rows);
        for (const [i, width] of this.widths.entries()) {
            this.vector.begin(bindings.data_chunk_get_vector(chunk.chunk, i), width);
            for (const { batch, from, to } of pieces)
                this.vector.add(batch.columns[i], from, to);
            this.vector.end();
        }
        this.appender.appendDataChunk(chunk);
        if (++this.chunks % CHUNKS_PER_FLUSH === 0)
            this.appender.flushSync();
    }
    /** The next so many pending rows. */
    take(rows) {
        const pieces = [];
        for (let missing = rows; missing > 0;) {
            const batch = this.pending[0];
            const from = this.taken;
            const to = Math.min(batch.rowCount, from + missing);
            pieces.push({ batch, from, to });
            missing -= to - from;
            this.taken = to;
            if (to < batch.rowCount)
                continue;
            this.pending.shift();
            this.pendingBytes -= textBytes(batch);
            this.taken = 0;
        }
        this.pendingRows -= rows;
        return pieces;
    }
}
exports.TableLoader = TableLoader;
function textBytes({ columns }) {
    return columns.reduce((sum, { texts }) => sum + (texts?.bytes.length ?? 0), 0);
}


/***/ }),

/***/ 16325:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withEnoughMemory = withEnoughMemory;
const errors_1 = __webpack_require__(65995);
const database_1 = __webpack_require__(90131);
/** What DuckDB may take from when something needs more than it was given. */
const MEMORY_IN_NEED = '2GB';
/**
 * Does something in DuckDB and, when that takes more memory than was allowed, allows more and does it again: DuckDB
 * takes 2048 rows at a time, and those of a large repository's index are documents of a hundred kilobytes.
 */
async function withEnoughMemory(database, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(0, errors_1.messageOf)(error).startsWith('Out of Memory'))
            throw error;
        const allowance = allowanceOf(database);
        try {
            await allowance.change(database, 1);
            return await work();
        }
        finally {
            // Refused while others still use that much; the next to need more tries again.
            await allowance.change(database, -1).catch(() => { });
        }
    }
}
const allowances = new WeakMap();
function allowanceOf({ instance }) {
    const known = allowances.get(instance) ?? new Allowance();
    allowances.set(instance, known);
    return known;
}
/** What the connections to one database may take together: more as long as any of them needs it. */
class Allowance {
    inNeed = 0;
    normal = null;
    set = Promise.resolve();
    /** @param by 1 from one that needs more, -1 when it does no longer */
    change(database, by) {
        this.inNeed += by;
        this.set = this.set.catch(() => { }).then(() => this.apply(database));
        return this.set;
    }
    async apply(database) {
        if (this.normal === null) {
            const [setting] = await database.rows(`SELECT current_setting('memory_limit') AS allowed`);
            this.normal = setting.allowed;
        }
        await database.run(`SET memory_limit = ${(0, database_1.literal)(this.inNeed > 0 ? MEMORY_IN_NEED : this.normal)}`);
    }
}


/***/ }),

/***/ 55834:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openPublication = openPublication;
exports.removeDatabase = removeDatabase;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const database_1 = __webpack_require__(90131);
const memory_1 = __webpack_require__(16325);
const schema_1 = __webpack_require__(8525);
/**
 * Opens the user's database beside the staging one and keeps its lock, so that a run learns at once that it cannot
 * publish.
 * @throws UserError when it is in use, or is no database that this version can write
 */
async function openPublication(staging, path, run) {
    const isNew = !(0, node_fs_1.existsSync)(path);
    try {
        await staging.run(`ATTACH ${(0, database_1.literal)(path)} AS ${(0, database_1.identifier)(isNew ? RESERVED : TARGET)}`);
        const connection = await staging.connect();
        return isNew ? new NewDatabase(connection, run, path) : new ExistingDatabase(connection, run);
    }
    catch (error) {
        if (isNew)
            removeDatabase(path);
        throw (0, database_1.openError)(path, error);
    }
}
const TARGET = 'target';
/** The empty database that holds the place of one to come. */
const RESERVED = 'reserved';
/** Rows of other snapshots may be there: all of ours come in one transaction at the end. */
class ExistingDatabase {
    connection;
    run;
    tables = [];
    constructor(connection, run) {
        this.connection = connection;
        this.run = run;
    }
    async add(tables) {
        this.tables.push(...tables);
    }
    async finish() {
        const { connection, run } = this;
        await transaction(connection, async () => {
            await (0, schema_1.migrate)(connection, TARGET, run.datasets, run.viewSql);
            for (const table of this.tables) {
                await connection.run(`DELETE FROM ${(0, schema_1.qualified)(TARGET, table.name)} WHERE repo = ? AND "commit" = ?`, [
                    run.repo,
                    run.commit,
                ]);
                await insert(connection, table);
            }
        });
    }
    async commit() {
        await this.connection.run('COMMIT');
        // What is in the log by now is safe there, too.
        await this.connection.run(`CHECKPOINT ${(0, database_1.identifier)(TARGET)}`).catch(() => { });
    }
    interrupt() {
        this.connection.connection.interrupt();
    }
    close() {
        this.connection.close();
        return [];
    }
}
/** How old a DuckDB can read what is made here: older formats take nearly twice the space. */
const STORAGE = 'v1.2.0';
/** The database is made beside its place while the run goes on, and moved there when it is complete. */
class NewDatabase {
    connection;
    run;
    path;
    building;
    isAttached = false;
    isCommitted = false;
    constructor(connection, run, path) {
        this.connection = connection;
        this.run = run;
        this.path = path;
        this.building = (0, node_path_1.join)((0, node_path_1.dirname)(path), `.${(0, node_path_1.basename)(path)}.${process.pid}.building`);
    }
    async add(tables) {
        if (!this.isAttached)
            await this.attach();
        const { connection } = this;
        await transaction(connection, async () => {
            for (const table of tables)
                await insert(connection, table);
        });
        await connection.run('COMMIT');
    }
    async attach() {
        const { connection, building, run } = this;
        removeDatabase(building);
        this.isAttached = true;
        await connection.run(`ATTACH ${(0, database_1.literal)(building)} AS ${(0, database_1.identifier)(TARGET)} (STORAGE_VERSION '${STORAGE}')`);
        // What is committed goes into the file itself: a log would be written and synchronised for nobody.
        await connection.run(`SET checkpoint_threshold = '1KB'`);
        await transaction(connection, () => (0, schema_1.migrate)(connection, TARGET, run.datasets, run.viewSql));
        await connection.run('COMMIT');
    }
    async finish() {
        if (!this.isAttached)
            await this.attach();
        await this.connection.run(`CHECKPOINT ${(0, database_1.identifier)(TARGET)}`);
        await this.connection.run(`DETACH ${(0, database_1.identifier)(TARGET)}`);
    }
    async commit() {
        try {
            (0, node_fs_1.renameSync)(this.building, this.path);
        }
        catch {
            // Windows does not replace an open file.
            await this.connection.run(`DETACH ${(0, database_1.identifier)(RESERVED)}`);
            (0, node_fs_1.renameSync)(this.building, this.path);
        }
        this.isCommitted = true;
    }
    interrupt() {
        this.connection.connection.interrupt();
    }
    close() {
        this.connection.close();
        return this.isCommitted ? [this.building] : [this.building, this.path];
    }
}
/** Begins a transaction, which stays open, and does something in it; all of that again when there was not enough memory. */
async function transaction(connection, work) {
    await (0, memory_1.withEnoughMemory)(connection, async () => {
        await connection.run('BEGIN TRANSACTION');
        try {
            await work();
        }
        catch (error) {
            await connection.run('ROLLBACK');
            throw error;
        }
    });
}
async function insert(connection, table) {
    const columns = Object.keys(table.columns)
        .map((column) => (0, database_1.identifier)(column))
        .join(', ');
    const from = (0, database_1.identifier)(...table.name.split('.'));
    await connection.run(`INSERT INTO ${(0, schema_1.qualified)(TARGET, table.name)} (${columns}) SELECT ${columns} FROM ${from}`);
}
/** Deletes a database file with what DuckDB keeps beside it: `.tmp` holds what did not fit into memory. */
function removeDatabase(path) {
    for (const file of [path, `${path}.wal`, `${path}.tmp`])
        (0, node_fs_1.rmSync)(file, { recursive: true, force: true });
}


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


/***/ }),

/***/ 76157:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Staging = void 0;
const node_fs_1 = __webpack_require__(73024);
const dataset_1 = __webpack_require__(11302);
const batch_1 = __webpack_require__(32156);
const database_1 = __webpack_require__(90131);
const loader_1 = __webpack_require__(78513);
const memory_1 = __webpack_require__(16325);
const publication_1 = __webpack_require__(55834);
/** Rows of one table that wait in JavaScript, and how much text they may hold. */
const ROWS_PER_BATCH = 4096;
const CHARACTERS_PER_BATCH = 1 << 20;
/**
 * The database a run is built in, apart from the user's own until everything is complete. Only the columns
 * that differ between rows are stored; `layer.table` is a view that adds repo, commit and clock, so a SELECT
 * sees the declared columns of exactly one snapshot.
 */
class Staging {
    database;
    spill;
    datasets;
    run;
    loaders = new Map();
    publication = null;
    constructor(database, spill, datasets, run) {
        this.database = database;
        this.spill = spill;
        this.datasets = datasets;
        this.run = run;
    }
    /**
     * Makes an empty table for each declared one.
     * @param spill a folder that is made for what does not fit into memory, and removed with all in it at the end
     */
    static async create(spill, datasets, run, memoryLimit) {
        (0, node_fs_1.rmSync)(spill, { recursive: true, force: true });
        // A statement keeps one core busy and the others free: for the statements beside it, and for everything else.
        const database = await database_1.Database.open(':memory:', { memoryLimit, threads: 1, spill });
        const staging = new Staging(database, spill, datasets, run);
        try {
            await staging.createTables();
        }
        catch (error) {
            staging.discard();
            throw error;
        }
        return staging;
    }
    async createTables() {
        const { database, datasets, run } = this;
        const statements = ['SET preserve_insertion_order = true', 'CREATE SCHEMA staging'];
        for (const layer of new Set(datasets.map(dataset_1.layerOf)))
            statements.push(`CREATE SCHEMA IF NOT EXISTS ${(0, database_1.identifier)(layer)}`);
        for (const dataset of datasets) {
            if (dataset.kind === 'view')
                continue;
            const columns = (0, batch_1.loadedColumns)(dataset).map(([name, column]) => `${(0, database_1.identifier)(name)} ${column.type}${column.nullable ? '' : ' NOT NULL'}`);
            statements.push(`CREATE TABLE ${stagingName(dataset.name)} (${columns.join(', ')})`);
            const shown = Object.entries(dataset.columns).map(([name, column]) => `${runValue(column, run) ?? expression(dataset, name)} AS ${(0, database_1.identifier)(name)}`);
            statements.push(`CREATE VIEW ${(0, database_1.identifier)(...dataset.name.split('.'))} AS SELECT ${shown.join(', ')} FROM ${stagingName(dataset.name)}`);
        }
        await database.run(['BEGIN', ...statements, 'COMMIT'].join(';\n'));
    }
    /** Takes rows in; they are there after `flush`. */
    async append(batch) {
        // In one transaction rows go straight to the file; each commit would send them through the log first.
        if (this.loaders.size === 0)
            await this.database.run('BEGIN TRANSACTION');
        let loader = this.loaders.get(batch.table);
        if (!loader) {
            loader = await loader_1.TableLoader.create(this.database, this.table(batch.table));
            this.loaders.set(batch.table, loader);
        }
        loader.append(batch);
    }
    /** Takes rows in as they come, some thousands at a time. */
    async appendRows(table, rows) {
        let builder = new batch_1.BatchBuilder(this.table(table));
        for (const row of rows) {
            builder.push(row);
            if (builder.rowCount < ROWS_PER_BATCH && builder.characters < CHARACTERS_PER_BATCH)
                continue;
            await this.append(builder.build());
            builder = new batch_1.BatchBuilder(this.table(table));
        }
        await this.append(builder.build());
    }
    async flush() {
        if (this.loaders.size === 0)
            return;
        for (const loader of this.loaders.values())
            loader.close();
        this.loaders.clear();
        await this.database.run('COMMIT');
    }
    /** Fills a table from one SELECT that names its columns as the declaration does. */
    async select(table, sql) {
        const insert = `INSERT INTO ${stagingName(table)} BY NAME ${sql}`;
        await (0, memory_1.withEnoughMemory)(this.database, () => this.database.run(insert));
    }
    async count(table) {
        const [row] = await this.database.rows(`SELECT count(*) AS n FROM ${stagingName(table)}`);
        return row.n;
    }
    /**
     * Keeps the first of the rows that share a key or a unique column list. Such rows are a defect of the producer, which
     * must neither end the run nor multiply rows in a join.
     * @returns how many rows went, with one of the keys.
     */
    async dropDuplicates(table) {
        const declared = this.table(table);
        let rows = 0;
        let example = '';
        for (const key of [declared.key, ...declared.unique]) {
            const columns = key
                .filter((name) => !declared.columns[name]?.run)
                .map((name) => expression(declared, name))
                .join(', ');
            if (columns === '')
                continue;
            const from = stagingName(table);
            const [duplicate] = await this.database.rows(`SELECT ${columns} FROM ${from} GROUP BY ALL HAVING count(*) > 1 LIMIT 1`);
            if (!duplicate)
                continue;
            const before = await this.count(table);
            await this.database.run(`DELETE FROM ${from} WHERE rowid NOT IN (SELECT min(rowid) FROM ${from} GROUP BY ${columns})`);
            rows += before - (await this.count(table));
            example = JSON.stringify(duplicate);
        }
        return rows === 0 ? null : { rows, example };
    }
    /**
     * Opens the user's database for what the run makes.
     * @throws UserError when it is in use, or is no database that this version can write
     */
    async publishInto(path, viewSql) {
        const { repo, commit } = this.run;
        this.publication = await (0, publication_1.openPublication)(this.database, path, { repo, commit, datasets: this.datasets, viewSql });
        return this.publication;
    }
    /** Closes and deletes the staging database, and undoes what was not committed. */
    discard() {
        this.loaders.clear();
        const left = this.publication?.close() ?? [];
        this.database.close();
        for (const path of left)
            (0, publication_1.removeDatabase)(path);
        (0, node_fs_1.rmSync)(this.spill, { recursive: true, force: true });
    }
    table(name) {
        const found = this.datasets.find((dataset) => dataset.name === name);
        if (found?.kind !== 'table')
            throw new Error(`no table is called ${name}`);
        return found;
    }
}
exports.Staging = Staging;
function stagingName(table) {
    return (0, database_1.identifier)('staging', table);
}
/** What stands for a column in SQL over the stored table. */
function expression(table, column) {
    const derived = table.derived[column];
    return derived === undefined ? (0, database_1.identifier)(column) : `(${derived})`;
}
function runValue(column, run) {
    switch (column.run) {
        case 'repo':
            return (0, database_1.literal)(run.repo);
        case 'commit':
            return (0, database_1.literal)(run.commit);
        case 'clock':
            return `TIMESTAMP ${(0, database_1.literal)(run.clock.toISOString().replace('T', ' ').replace('Z', ''))}`;
        default:
            return null;
    }
}


/***/ }),

/***/ 66513:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VectorWriter = exports.CHUNK_ROWS = void 0;
const room_1 = __webpack_require__(61359);
/** DuckDB's vector size; a larger chunk is not accepted. */
exports.CHUNK_ROWS = 2048;
/** Bytes of the widest value in a vector. */
const WIDEST = 16;
/** Of a vector's entry for a text. */
const ENTRY_WORDS = 4;
/** Bytes of a text that stands in its entry; of a longer one, the first of them do. */
const LONGEST_IN_ENTRY = 12;
const PREFIX = 4;
const FIRST_HEAP = 1 << 16;
const MAX_WORD = 2 ** 32 - 1;
/** Fills the vectors of chunks, one after the other. */
class VectorWriter {
    bindings;
    bytes = new Uint8Array(exports.CHUNK_ROWS * WIDEST);
    /** The same memory as words: an entry of a vector of texts is four. */
    words = new Uint32Array(this.bytes.buffer);
    validity = new Uint8Array(exports.CHUNK_ROWS / 8);
    hasNulls = false;
    /** The texts of the vector that do not fit into its entries. */
    heap = new Uint8Array(FIRST_HEAP);
    heapLength = 0;
    /** Text of a batch → the row that holds it, from 1; all 0 between two calls. */
    holders = new Int32Array(0);
    vector;
    width = 0;
    rows = 0;
    constructor(bindings) {
        this.bindings = bindings;
    }
    /** @param width bytes of one value */
    begin(vector, width) {
        this.vector = vector;
        this.width = width;
        this.rows = 0;
        this.hasNulls = false;
        this.heapLength = 0;
    }
    /** Adds the rows `from` to `to` of a column. */
    add(column, from, to) {
        this.addNulls(column.nulls, from, to);
        if (column.texts === null)
            this.addValues(column.values, from, to);
        else
            this.addTexts(column.values, column.texts, from, to);
        this.rows += to - from;
    }
    end() {
        const { bindings, vector, bytes, rows, width } = this;
        if (this.heapLength > 0)
            this.placeHeap();
        bindings.copy_data_to_vector(vector, 0, bytes.buffer, 0, rows * width);
        if (this.hasNulls) {
            bindings.vector_ensure_validity_writable(vector);
            bindings.copy_data_to_vector_validity(vector, 0, this.validity.buffer, 0, Math.ceil(rows / 64) * 8);
        }
    }
    addValues(values, from, to) {
        const perRow = this.width / values.BYTES_PER_ELEMENT;
        const part = values.subarray(from * perRow, to * perRow);
        this.bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), this.rows * this.width);
    }
    /** A text's entry: its length and the text itself, or its first bytes and, for now, where it is in the heap. */
    addTexts(places, { bytes, ends }, from, to) {
        if (this.holders.length < ends.length)
            this.holders = new Int32Array(2 * ends.length);
        const { holders, words, rows } = this;
        for (let i = from, row = rows; i < to; i++, row++) {
            // Four stores take a fraction of the time of a `fill` or `copyWithin`.
            const entry = row * ENTRY_WORDS;
            words[entry] = 0;
            words[entry + 1] = 0;
            words[entry + 2] = 0;
            words[entry + 3] = 0;
            if (this.isNull(row))
                continue;
            const place = places[i];
            const holder = holders[place] - 1;
            if (holder >= 0) {
                const same = holder * ENTRY_WORDS;
                words[entry] = words[same];
                words[entry + 1] = words[same + 1];
                words[entry + 2] = words[same + 2];
                words[entry + 3] = words[same + 3];
                continue;
            }
            holders[place] = row + 1;
            const start = place === 0 ? 0 : ends[place - 1];
            const length = ends[place] - start;
            words[entry] = length;
            const isShort = length <= LONGEST_IN_ENTRY;
            for (let byte = 0; byte < (isShort ? length : PREFIX); byte++)
                this.bytes[row * WIDEST + 4 + byte] = bytes[start + byte];
            if (!isShort)
                words[entry + 2] = this.intoHeap(bytes, start, length);
        }
        for (let i = from; i < to; i++)
            holders[places[i]] = 0;
    }
    intoHeap(bytes, start, length) {
        const at = this.heapLength;
        this.heapLength += length;
        this.heap = (0, room_1.withRoom)(this.heap, this.heapLength);
        this.heap.set(bytes.subarray(start, start + length), at);
        return at;
    }
    /** Hands the heap to DuckDB as if it were one text, which tells the address of each. */
    placeHeap() {
        const { bindings, vector, words, rows, heap } = this;
        bindings.vector_assign_string_element_len(vector, 0, heap.subarray(0, this.heapLength));
        const { buffer, byteOffset } = bindings.vector_get_data(vector, WIDEST);
        const whole = new DataView(buffer, byteOffset, WIDEST);
        const low = whole.getUint32(8, true);
        const high = whole.getUint32(12, true);
        for (let entry = 0; entry < rows * ENTRY_WORDS; entry += ENTRY_WORDS) {
            if (words[entry] <= LONGEST_IN_ENTRY)
                continue;
            const address = low + words[entry + 2];
            words[entry + 2] = address;
            words[entry + 3] = address > MAX_WORD ? high + 1 : high;
        }
    }
    isNull(row) {
        return this.hasNulls && (this.validity[row >> 3] & (1 << (row & 7))) === 0;
    }
    addNulls(nulls, from, to) {
        for (let i = firstAtLeast(nulls, from); i < nulls.length && nulls[i] < to; i++) {
            if (!this.hasNulls)
                this.validity.fill(0xff);
            this.hasNulls = true;
            const row = this.rows + nulls[i] - from;
            this.validity[row >> 3] &= ~(1 << (row & 7));
        }
    }
}
exports.VectorWriter = VectorWriter;
/** Place of the first of some ascending numbers that is not below a limit. */
function firstAtLeast(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (ascending[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 34978:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Writing = void 0;
const export_1 = __webpack_require__(75010);
const scip_index_1 = __webpack_require__(67734);
/** Statements that write at a time while the run makes further tables, and when it only writes. */
const LANES = { beside: 1, alone: 2 };
/**
 * Writes the tables of a run as soon as they are complete, into the user's database and as files, while the next ones
 * are made. Nothing of it is seen until both are committed.
 */
class Writing {
    staging;
    publication;
    output;
    signal;
    jobs = [];
    unpublished = [];
    lanes = new Set();
    connections = new Set();
    isPublishing = false;
    width = LANES.beside;
    failure = null;
    exported = 0;
    onTable = () => { };
    /** @param output null to write no files */
    constructor(staging, publication, output, signal) {
        this.staging = staging;
        this.publication = publication;
        this.output = output;
        this.signal = signal;
        signal.addEventListener('abort', this.interrupt);
    }
    /**
     * Takes tables that are complete: from now on they must not change.
     * @throws what ended the writing of earlier ones
     */
    add(tables) {
        if (this.failure !== null)
            throw this.failure.error;
        if (tables.length === 0)
            return;
        this.queue(tables.map((table) => this.exporting(table)));
        this.unpublished.push(...tables);
        this.queue([{ publishes: true, run: () => this.publish() }]);
    }
    /** The same index, whose documents are written as they are taken. */
    scipIndex(index) {
        const { output, staging } = this;
        return output === null ? index : { ...index, units: (0, scip_index_1.writtenUnits)(index, staging.run.repo, output) };
    }
    /**
     * Ends when everything is written and only waits to be committed.
     * @param onTable told the number of tables that are in files
     */
    async finish(onTable) {
        this.onTable = onTable;
        this.width = LANES.alone;
        this.queue([{ publishes: true, run: () => this.publication.finish() }]);
        await this.ended();
        this.signal.removeEventListener('abort', this.interrupt);
        this.signal.throwIfAborted();
        if (this.failure !== null)
            throw this.failure.error;
    }
    /** Ends when nothing is being written any more. */
    async abandon() {
        this.signal.removeEventListener('abort', this.interrupt);
        this.interrupt();
        await this.ended();
    }
    /** What has gathered meanwhile, at once: each time takes a while of its own. */
    async publish() {
        const tables = this.unpublished.splice(0);
        if (tables.length > 0)
            await this.publication.add(tables);
    }
    exporting(table) {
        return {
            publishes: false,
            run: async (database) => {
                const { output, staging } = this;
                if (output === null)
                    return;
                const { repo, commit } = staging.run;
                const source = { database, repo, commit };
                await (0, export_1.exportTable)(source, table, output);
                this.onTable(++this.exported);
            },
        };
    }
    queue(jobs) {
        this.jobs.push(...jobs);
        while (this.lanes.size < this.width && this.lanes.size < this.jobs.length) {
            const lane = this.work().finally(() => this.lanes.delete(lane));
            this.lanes.add(lane);
        }
    }
    /** Does one job after the other until none is left. Never rejects. */
    async work() {
        try {
            const database = await this.staging.database.connect();
            this.connections.add(database);
            try {
                for (let job = this.next(); job !== undefined; job = this.next()) {
                    if (job.publishes)
                        this.isPublishing = true;
                    await job.run(database);
                    if (job.publishes)
                        this.isPublishing = false;
                }
            }
            finally {
                this.connections.delete(database);
                database.close();
            }
        }
        catch (error) {
            this.failure ??= { error };
            this.jobs.length = 0;
        }
    }
    /** What publishes goes first: it takes turns, and at the end files can still be written beside it. */
    next() {
        const publishing = this.isPublishing ? -1 : this.jobs.findIndex(({ publishes }) => publishes);
        const at = publishing === -1 ? this.jobs.findIndex(({ publishes }) => !publishes) : publishing;
        return at === -1 ? undefined : this.jobs.splice(at, 1)[0];
    }
    async ended() {
        while (this.lanes.size > 0)
            await Promise.all(this.lanes);
    }
    interrupt = () => {
        this.jobs.length = 0;
        for (const database of this.connections)
            database.connection.interrupt();
        this.publication.interrupt();
    };
}
exports.Writing = Writing;


/***/ })

};
;