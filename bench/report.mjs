// `node bench/report.mjs` after `tsc`: a pull request that touches 100,000 functions in 5,000 files. Prints the seconds
// and the memory of comparing the two snapshots and of each report, and how large the reports are.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const build = join(dirname(dirname(fileURLToPath(import.meta.url))), 'build');
const load = (path) => require(join(build, path));
const { Database } = load('store/database.js');
const { createTable } = load('store/schema.js');
const { DATASETS } = load('datasets/index.generated.js');
const { diffSnapshots } = load('outputs/diff/diff.js');
const { diffSchema } = load('outputs/diff/schema.js');
const { renderComment } = load('outputs/report/comment.js');
const { renderSummary } = load('outputs/report/summary.js');
const { annotationsOf } = load('outputs/report/annotations.js');
const { readHighRisk } = load('outputs/sarif/high-risk.js');
const { sarifLog } = load('outputs/sarif/sarif.js');

const FILES = 5_000;
const FUNCTIONS = 100_000;
const PER_FILE = FUNCTIONS / FILES;
const LINES = 20;
const CALLS = 300_000;
const IMPORTS = 30_000;
const SNAPSHOT = { repo: "'acme/large'", generated_at: "TIMESTAMP '2026-01-02'", created_at: "TIMESTAMP '2026-01-02'" };
const SETTINGS = {
  'risk.weight.coverage': 0.4,
  'risk.weight.complexity_high': 0.4,
  'risk.weight.complexity_medium': 0.2,
  'risk.weight.static_errors': 0.2,
  'risk.weight.hotspot': 0.1,
  'risk.level.high': 0.7,
  'risk.level.medium': 0.4,
};
const PLAIN = { VARCHAR: "''", JSON: "'[]'", BOOLEAN: 'false', TIMESTAMP: "TIMESTAMP '2026-01-02'" };

const folder = mkdtempSync(join(tmpdir(), 'codeintel-bench-report-'));
const file = join(folder, 'large.duckdb');
let database = await Database.open(file, { memoryLimit: '2GB' });

/** Fills a table from `range(count) AS t(i)`; what `columns` leaves out is NULL or plain. */
async function fill(name, commit, count, columns) {
  const table = DATASETS.find((dataset) => dataset.name === name);
  await database.run(`CREATE SCHEMA IF NOT EXISTS ${name.split('.')[0]}`);
  await database.run(createTable('large', table));
  const all = { ...SNAPSHOT, commit: `'${commit}'`, ...columns };
  const names = Object.keys(table.columns);
  const cells = names.map((column) => {
    const { type, nullable } = table.columns[column];
    return all[column] ?? (nullable ? 'NULL' : (PLAIN[type] ?? '0'));
  });
  await database.run(
    `INSERT INTO ${name} (${names.map((column) => `"${column}"`).join(', ')}) SELECT ${cells.join(', ')} FROM range(${count}) AS t(i)`,
  );
}

async function snapshot(commit, edited) {
  const path = `'src/package/module_' || (i // ${PER_FILE}) || '.py'`;
  const qualname = `'package.module_' || (i // ${PER_FILE}) || '.function_' || i`;
  const place = { rel_path: path, qualname, kind: "'function'", language: "'python'", urn: qualname };
  const start = `(i % ${PER_FILE}) * ${LINES} + 1`;
  const lines = { start_line: start, end_line: `${start} + ${LINES - 2}` };
  const complexity = edited ? 'i % 17 + 1' : 'i % 13 + 1';
  const bucket = `CASE WHEN ${complexity} > 10 THEN 'high' WHEN ${complexity} > 5 THEN 'medium' ELSE 'low' END`;
  const goid = { function_goid_h128: 'i + 1' };
  await fill('core.run_manifest', commit, 1, { counts: "'{}'" });
  for (const [key, value] of Object.entries(SETTINGS)) {
    await fill('core.settings', commit, 1, { key: `'${key}'`, value: String(value) });
  }
  for (const signal of ['coverage', 'tests', 'type_errors', 'history']) {
    await fill('core.signals', commit, 1, { signal: `'${signal}'`, available: 'true' });
  }
  await fill('core.modules', commit, FILES, {
    path: "'src/package/module_' || i || '.py'",
    module: "'package.module_' || i",
  });
  await fill('core.goids', commit, FUNCTIONS, { ...place, ...lines, goid_h128: 'i + 1' });
  await fill('analytics.function_metrics', commit, FUNCTIONS, {
    ...place,
    ...goid,
    ...lines,
    cyclomatic_complexity: complexity,
    complexity_bucket: bucket,
  });
  await fill('analytics.function_fingerprints', commit, FUNCTIONS, {
    ...goid,
    body_hash: `'${commit}' || i`,
    tokens: "'[1,2,3]'",
  });
  await fill('analytics.goid_risk_factors', commit, FUNCTIONS, {
    ...place,
    ...goid,
    cyclomatic_complexity: complexity,
    complexity_bucket: bucket,
    coverage_ratio: `(i % ${edited ? 7 : 5}) / 7`,
    static_error_count: '0',
    hotspot_score: '1',
    risk_score: '0.8',
    risk_level: "'high'",
  });
  await fill('analytics.static_diagnostics', commit, FILES, {
    rel_path: "'src/package/module_' || i || '.py'",
    pyright_errors: edited ? 'i % 3' : 'i % 2',
  });
  await fill('analytics.coverage_lines', commit, FUNCTIONS * LINES, {
    rel_path: `'src/package/module_' || (i // ${PER_FILE * LINES}) || '.py'`,
    line: `i % ${PER_FILE * LINES} + 1`,
    is_executable: 'true',
    is_covered: 'i % 3 = 0',
  });
  await fill('analytics.test_coverage_edges', commit, CALLS, {
    ...place,
    test_id: "'tests/test_all.py::test_' || i % 1000",
    function_goid_h128: `i % ${FUNCTIONS} + 1`,
    covered_lines: '1',
    last_status: "'passed'",
  });
  await fill('graph.call_graph_nodes', commit, FUNCTIONS, { ...place, goid_h128: 'i + 1', is_public: 'i % 2 = 0' });
  await fill('graph.call_graph_edges', commit, CALLS, {
    caller_goid_h128: `(i * 7919) % ${FUNCTIONS} + 1`,
    callee_goid_h128: `(i * 104729 + i // 3) % ${FUNCTIONS} + 1`,
    confidence: '1 - (i % 5) / 10',
  });
  await fill('graph.import_graph_edges', commit, IMPORTS, {
    src_module: `'package.module_' || ((i * 31) % ${FILES})`,
    dst_module: `'package.module_' || ((i * 31) % ${FILES} + ${edited ? 'i % 7 - 3' : 'i % 7 + 1'})`,
    lines: "'[3]'",
  });
}

const changedLines = new Map(
  Array.from({ length: FILES }, (_, file) => [
    `src/package/module_${file}.py`,
    Array.from({ length: PER_FILE }, (_, i) => [i * LINES + 2, i * LINES + 12]),
  ]),
);

async function timed(what, work) {
  const start = performance.now();
  const result = await work();
  const size = typeof result === 'string' ? `, ${(Buffer.byteLength(result) / 1024).toFixed(0)} KiB` : '';
  console.log(`${what.padEnd(28)} ${((performance.now() - start) / 1000).toFixed(2).padStart(6)} s${size}`);
  return result;
}

await timed('make two snapshots', async () => {
  await snapshot('base', false);
  await snapshot('head', true);
});
// As the action has it: files that are read with the limit for memory that holds there.
database.close();
database = await Database.open(file, { readOnly: true });
const resident = () => process.memoryUsage().rss / 2 ** 20;
const before = resident();
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, resident());
}, 20);
const side = (commit) => ({ database, repo: 'acme/large', commit });
const diff = await timed('compare', () =>
  diffSnapshots(side('base'), side('head'), { renames: new Map(), changedLines }),
);
const json = await timed('diff as JSON', () => JSON.stringify(diff));
await timed('read the JSON', () => void diffSchema.parse(JSON.parse(json)));
const context = {
  baseDescription: 'main',
  key: 'default',
  run: '1.1',
  permalink: (path, a, b) => `https://github.com/acme/large/blob/head/${path}#L${a}-L${b}`,
};
await timed('comment', () => renderComment(diff, context));
await timed('summary', () => renderSummary(diff, context));
await timed('annotations', () => JSON.stringify(annotationsOf(diff)));
const highRisk = await readHighRisk(side('head'), 5000);
await timed('SARIF', () => JSON.stringify(sarifLog({ diff, highRisk, commit: 'a'.repeat(40), key: 'default' })));
console.log(`${'functions that differ'.padEnd(28)} ${diff.counts.changed}, listed ${diff.functions.length}`);
clearInterval(watch);
console.log(`${'memory on top'.padEnd(28)} ${(most - before).toFixed(0)} MiB, of ${before.toFixed(0)} MiB before`);
database.close();
rmSync(folder, { recursive: true, force: true });
