// Times the way from a coverage report in a folder to the rows of both coverage tables, as a run goes it: the report is
// read while the files are parsed for their statements.
import { readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { default: functions } = require('../build/datasets/analytics/coverage_functions.js');
const { default: lines } = require('../build/datasets/analytics/coverage_lines.js');
const { extract, Parsers } = require('../build/extract.js');
const { findCoverage, readCoverage } = require('../build/input/coverage/index.js');
const { readCoverageConfig } = require('../build/input/coverage-config.js');

const [folder, workers] = process.argv.slice(2);
const root = realpathSync(folder);
const start = performance.now();
// As in a run: they get ready while the report is looked for.
const parsers = new Parsers(Number(workers));
const python = readdirSync(root, { recursive: true })
  .filter((path) => path.endsWith('.py'))
  .sort();
const config = readCoverageConfig(root);
const found = findCoverage(root, undefined);
const reading = readCoverage(root, python, found, config);

const exclusions = { lines: config.excludeLines, also: config.excludeAlso };
const input = {
  ...{ root, repo: 'bench/suite', commit: 'head', hasCoverageReport: found.candidates.length > 0, exclusions },
  files: python.map((path) => ({ path, module: path })),
};
const files = [];
const task = { parsers, input, tables: [], parts: lines.producer.needs(input) };
for await (const { recorded } of extract({ ...task, signal: new AbortController().signal })) files.push(...recorded);
const { data, diagnostics } = await reading;
const parsed = performance.now();

let rows = 0;
const snapshot = { ...input, coverage: data };
for (const table of [lines, functions]) for (const _ of table.producer.rows({ snapshot, files })) rows++;
const end = performance.now();
const { user, system } = process.cpuUsage();

const contexts = data.files.reduce((sum, file) => sum + (file.contexts?.contexts.length ?? 0), 0);
const steps = { read: parsed - start, rows: end - parsed };
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
