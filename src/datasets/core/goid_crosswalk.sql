SELECT
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
