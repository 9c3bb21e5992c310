// Times the way from a coverage report in a folder to the rows of both coverage tables: report, statements, rows.
import { readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { default: functions } = require('../build/datasets/analytics/coverage_functions.js');
const { default: lines } = require('../build/datasets/analytics/coverage_lines.js');
const { extract, Parsers } = require('../build/extract.js');
const { readCoverage } = require('../build/input/coverage/index.js');
const { readCoverageConfig } = require('../build/input/coverage-config.js');

const [folder, workers] = process.argv.slice(2);
const root = realpathSync(folder);
const start = performance.now();
// As in a run: they get ready while the report is read.
const parsers = new Parsers(Number(workers));
const python = readdirSync(root, { recursive: true })
  .filter((path) => path.endsWith('.py'))
  .sort();
const config = readCoverageConfig(root);
const { data, diagnostics } = await readCoverage(root, python, undefined, config);
const read = performance.now();

const exclusions = { lines: config.excludeLines, also: config.excludeAlso };
const snapshot = {
  ...{ root, repo: 'bench/suite', commit: 'head', coverage: data, exclusions },
  files: python.map((path) => ({ path, module: path })),
};
const files = [];
const task = { parsers, snapshot, tables: [], parts: lines.producer.needs(snapshot) };
for await (const { recorded } of extract({ ...task, signal: new AbortController().signal })) files.push(...recorded);
const parsed = performance.now();

let rows = 0;
for (const table of [lines, functions]) for (const _ of table.producer.rows({ snapshot, files })) rows++;
const end = performance.now();
const { user, system } = process.cpuUsage();

const contexts = data.files.reduce((sum, file) => sum + (file.contexts?.length ?? 0), 0);
const steps = { read: read - start, statements: parsed - read, rows: end - parsed };
const peak_mb = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    seconds: (end - start) / 1000,
    cpu: (user + system) / 1e6,
    rows,
    contexts,
    steps,
    peak_mb,
    problems: diagnostics.length,
  }),
);
