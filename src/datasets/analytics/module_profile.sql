-- Files that share a module name are one module; its path, tags and owners are those of the first.
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
