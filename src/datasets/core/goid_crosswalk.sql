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

  occurrences AS (
    SELECT
      relative_path AS path,
      unnest(
        from_json(occurrences, '[{"range":["INTEGER"],"symbol":"VARCHAR","symbol_roles":"INTEGER"}]'),
        recursive := false
      ) AS occurrence
    FROM core.scip_documents
  ),

  -- On a line of parameters and decorators only the name of the entity counts: its descriptor is the last of the symbol.
  named AS (
    SELECT
      path,
      occurrence.range[1] + 1 AS line,
      occurrence.range[2] AS range_column,
      occurrence.symbol_roles & 1 = 0 AS is_use,
      occurrence.symbol AS symbol,
      regexp_extract(occurrence.symbol, '([^/#.`:]+)`?(?:#|\(\)\.)$', 1) AS name
    FROM occurrences
    WHERE regexp_matches(occurrence.symbol, '(?:#|\(\)\.)$')
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
    SELECT path, min(occurrence.symbol) AS symbol
    FROM occurrences
    WHERE occurrence.symbol_roles & 1 = 1 AND ends_with(occurrence.symbol, '/__init__:')
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
