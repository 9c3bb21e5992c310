WITH
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
      regexp_extract(symbol, '([^/#.`:]+)`?(?:#|\(\)\.)$', 1) AS name
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
