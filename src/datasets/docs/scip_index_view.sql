WITH
  occurrences AS (
    SELECT
      repo,
      "commit",
      relative_path,
      position_encoding,
      tool,
      unnest(
        from_json(occurrences, '[{"range":["INTEGER"],"symbol":"VARCHAR","symbol_roles":"INTEGER"}]')
      ) AS occurrence
    FROM core.scip_documents
  )

SELECT
  repo,
  "commit",
  relative_path,
  occurrence.symbol AS symbol,
  occurrence.symbol_roles AS symbol_roles,
  occurrence.symbol_roles & 1 = 1 AS is_definition,
  occurrence.range[1] + 1 AS start_line,
  occurrence.range[2] AS start_column,
  CASE WHEN len(occurrence.range) = 4 THEN occurrence.range[3] ELSE occurrence.range[1] END + 1 AS end_line,
  occurrence.range[-1] AS end_column,
  position_encoding,
  tool
FROM occurrences
