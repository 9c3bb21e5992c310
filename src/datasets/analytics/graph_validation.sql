WITH
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
