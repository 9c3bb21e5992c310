WITH
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
