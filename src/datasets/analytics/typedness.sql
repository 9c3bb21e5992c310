-- A function is at the top level when its qualname adds only its own name to the module's.
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
