// How long risk and profiles take in SQL, on rows that are made up:
//
//   node bench/risk.mjs [--functions N] [--build FOLDER]
//
// Prints seconds for each table of 100,000 functions in 5,000 files with 10,000 tests, and for comparison what SQLite
// (node:sqlite, in memory, keys indexed) takes for the risk score alone on the same rows; both must give the same sum.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: { functions: { type: 'string', default: '100000' }, build: { type: 'string', default: 'build' } },
});
const require = createRequire(import.meta.url);
const load = (path) => require(resolve(options.build, path));
const { DATASETS } = load('datasets/index.generated.js');
const { SQL } = load('datasets/sql.generated.js');
const { SETTINGS } = load('kernel/settings.js');
const { Staging } = load('store/staging.js');

const functions = Number(options.functions);
const files = Math.ceil(functions / 20);
const tests = Math.ceil(functions / 10);
const EDGES_PER_TEST = 50;
const CALLS_PER_FUNCTION = 5;

/** Table → SELECT of what differs between its rows; other columns get the plainest value of their type. */
const ROWS = {
  'core.settings': Object.entries(SETTINGS)
    .map(([key, [value]]) => `SELECT '${key}' AS key, ${value}::DOUBLE AS value`)
    .join(' UNION ALL '),
  'core.signals': "SELECT 'coverage' AS signal, true AS available",
  'core.modules': `SELECT 'pkg.m' || i AS module, 'pkg/m' || i || '.py' AS path, '["@team"]' AS owners FROM range(${files}) t(i)`,
  'core.ast_metrics': `SELECT 'pkg/m' || i || '.py' AS rel_path, i % 40 AS complexity FROM range(${files}) t(i)`,
  'core.docstrings': `SELECT 'pkg/m' || (i // 20) || '.py' AS rel_path, 'pkg.m' || (i // 20) || '.f' || i AS qualname, 'function' AS kind, i % 20 * 30 + 25 AS end_lineno, 'Does ' || i AS short_desc FROM range(${functions}) t(i)`,
  'analytics.function_metrics': `SELECT i::DECIMAL(38,0) * 99999999999999999999 AS function_goid_h128, 'urn' || i AS urn, 'pkg/m' || (i // 20) || '.py' AS rel_path, 'function' AS kind, 'pkg.m' || (i // 20) || '.f' || i AS qualname, i % 20 * 30 + 25 AS end_line, i % 14 + 1 AS cyclomatic_complexity, CASE WHEN i % 14 + 1 > 10 THEN 'high' WHEN i % 14 + 1 > 5 THEN 'medium' ELSE 'low' END AS complexity_bucket FROM range(${functions}) t(i)`,
  'analytics.function_types': `SELECT i::DECIMAL(38,0) * 99999999999999999999 AS function_goid_h128, 'partial' AS typedness_bucket FROM range(${functions}) t(i)`,
  'analytics.coverage_functions': `SELECT i::DECIMAL(38,0) * 99999999999999999999 AS function_goid_h128, 20 AS executable_lines, i % 21 AS covered_lines, i % 21 / 20 AS coverage_ratio, i % 21 > 0 AS tested FROM range(${functions}) t(i) WHERE i % 10 > 0`,
  'analytics.hotspots': `SELECT 'pkg/m' || i || '.py' AS rel_path, i % 7 AS score, i % 7 AS commit_count, i % 3 AS author_count FROM range(${files}) t(i)`,
  'analytics.typedness': `SELECT 'pkg/m' || i || '.py' AS path, '{"params":0.5,"returns":1}' AS annotation_ratio FROM range(${files}) t(i)`,
  'analytics.static_diagnostics': `SELECT 'pkg/m' || i || '.py' AS rel_path, i % 3 AS total_errors, i % 3 > 0 AS has_errors FROM range(${files}) t(i)`,
  'analytics.test_catalog': `SELECT 'tests/t.py::t' || i AS test_id, i % 1500 AS duration_ms FROM range(${tests}) t(i)`,
  'analytics.test_coverage_edges': `SELECT 'tests/t.py::t' || (i // ${EDGES_PER_TEST}) AS test_id, (i * 7919 % ${functions})::DECIMAL(38,0) * 99999999999999999999 AS function_goid_h128, CASE WHEN i % 97 = 0 THEN 'failed' ELSE 'passed' END AS last_status FROM range(${tests * EDGES_PER_TEST}) t(i)`,
  'graph.call_graph_nodes': `SELECT i::DECIMAL(38,0) * 99999999999999999999 AS goid_h128, i % 3 > 0 AS is_public FROM range(${functions}) t(i)`,
  'graph.call_graph_edges': `SELECT (i // ${CALLS_PER_FUNCTION})::DECIMAL(38,0) * 99999999999999999999 AS caller_goid_h128, CASE WHEN i % 4 > 0 THEN (i * 104729 % ${functions})::DECIMAL(38,0) * 99999999999999999999 END AS callee_goid_h128, i AS callsite_line FROM range(${functions * CALLS_PER_FUNCTION}) t(i)`,
  'graph.import_graph_edges': `SELECT 'pkg.m' || i AS src_module, 'pkg.m' || (i * 31 % ${files}) AS dst_module, i AS cycle_group FROM range(${files}) t(i)`,
};
const MADE = ['goid_risk_factors', 'function_profile', 'file_profile', 'module_profile'].map(
  (name) => `analytics.${name}`,
);
const PLAIN = { VARCHAR: "''", INTEGER: '0', BIGINT: '0', DOUBLE: '0', BOOLEAN: 'false', JSON: "'[]'" };

const folder = mkdtempSync(join(tmpdir(), 'codeintel-bench-'));
const run = { repo: 'acme/demo', commit: 'a'.repeat(40), clock: new Date(0) };
const staging = await Staging.create(join(folder, 'run.duckdb'), DATASETS, run, '384MB');
try {
  for (const [name, sql] of Object.entries(ROWS)) await staging.select(name, withAllColumns(name, sql));
  console.log(
    `${functions} functions, ${files} files, ${tests * EDGES_PER_TEST} test edges, ${functions * CALLS_PER_FUNCTION} calls`,
  );
  let total = 0;
  for (const name of MADE) {
    const seconds = await timed(() => staging.select(name, SQL[name]));
    total += seconds;
    console.log(`${name.padEnd(30)} ${seconds.toFixed(2).padStart(6)} s  ${await staging.count(name)} rows`);
  }
  console.log(`${'together'.padEnd(30)} ${total.toFixed(2).padStart(6)} s`);
  const [ours] = await staging.database.rows('SELECT sum(risk_score) AS sum FROM analytics.goid_risk_factors');
  await compareWithSqlite(ours.sum);
} finally {
  staging.discard();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

function withAllColumns(name, sql) {
  const { columns } = DATASETS.find((dataset) => dataset.name === name);
  const missing = Object.entries(columns).filter(
    ([column, { nullable, run: value }]) => !nullable && value === null && !new RegExp(` AS ${column}\\b`).test(sql),
  );
  return `SELECT *${missing.map(([column, { type }]) => `, ${PLAIN[type]} AS ${column}`).join('')} FROM (${sql})`;
}

async function timed(work) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function compareWithSqlite(expected) {
  const sqlite = new DatabaseSync(':memory:');
  const copy = async (table, columns, query) => {
    sqlite.exec(
      `CREATE TABLE ${table} (${columns.map((c, i) => (i === 0 && table !== 'edges' ? `${c} PRIMARY KEY` : c)).join(', ')})`,
    );
    const insert = sqlite.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
    sqlite.exec('BEGIN');
    for (const row of await staging.database.rows(query))
      insert.run(...Object.values(row).map((value) => (typeof value === 'boolean' ? Number(value) : value)));
    sqlite.exec('COMMIT');
  };
  await copy(
    'metrics',
    ['goid', 'path', 'bucket'],
    'SELECT function_goid_h128::VARCHAR AS a, rel_path, complexity_bucket FROM analytics.function_metrics',
  );
  await copy(
    'coverage',
    ['goid', 'ratio'],
    'SELECT function_goid_h128::VARCHAR AS a, coverage_ratio FROM analytics.coverage_functions',
  );
  await copy('hotspots', ['path', 'score'], 'SELECT rel_path, score FROM analytics.hotspots');
  await copy('errors', ['path', 'has'], 'SELECT rel_path, has_errors FROM analytics.static_diagnostics');
  await copy(
    'edges',
    ['goid', 'status'],
    'SELECT function_goid_h128::VARCHAR AS a, last_status FROM analytics.test_coverage_edges',
  );
  let sum;
  const seconds = await timed(() => {
    sqlite.exec(`CREATE TABLE risk AS
      WITH tests AS (SELECT goid, count(*) AS n, sum(status = 'failed') AS failing FROM edges GROUP BY goid)
      SELECT metrics.goid, tests.n, tests.failing,
        min(1, round(0.4 * (1 - coalesce(ratio, 0)) + CASE bucket WHEN 'high' THEN 0.4 WHEN 'medium' THEN 0.2 ELSE 0 END
          + CASE WHEN has THEN 0.2 ELSE 0 END + CASE WHEN score > 0 THEN 0.1 ELSE 0 END, 12)) AS score
      FROM metrics LEFT JOIN coverage USING (goid) LEFT JOIN hotspots USING (path) LEFT JOIN errors USING (path)
        LEFT JOIN tests ON tests.goid = metrics.goid ORDER BY metrics.path, metrics.goid`);
    sum = sqlite.prepare('SELECT sum(score) AS sum FROM risk').get().sum;
  });
  console.log(`${'SQLite, risk score alone'.padEnd(30)} ${seconds.toFixed(2).padStart(6)} s`);
  if (Math.abs(sum - expected) > 1e-4)
    throw new Error(`the sums of the scores differ: ${expected} and ${sum} by SQLite`);
}
