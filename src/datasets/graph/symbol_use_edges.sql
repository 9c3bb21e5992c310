WITH
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
