// Times the call graph of a quarter, half and all of a tree, on one thread, against CPython's ast.parse of the same
// files. `node bench/call-graph.mjs [FOLDER…]`; the standard library of the python3 on PATH when none is named.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { assetBytes } = require('../build/assets.js');
const { createParser } = require('../build/python/parser.js');
const { parseModule, parseText } = require('../build/python/parse.js');
const { outline } = require('../build/python/outline.js');
const { summarise } = require('../build/python/program/summary.js');
const { resolveCalls } = require('../build/python/program/resolution.js');

const { CALL_SIZE, packCalls } = require('../build/python/program/packed-calls.js');

const here = dirname(fileURLToPath(import.meta.url));
const SHARES = [0.25, 0.5, 1];

function pythonFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['site-packages', '__pycache__'].includes(entry.name) ? [] : pythonFiles(path);
    return entry.isFile() && entry.name.endsWith('.py') ? [path] : [];
  });
}

function astParse(paths) {
  const run = spawnSync('python3', [join(here, 'ast_parse.py')], { input: paths.join('\n'), encoding: 'utf8' });
  return JSON.parse(run.stdout).seconds;
}

/** Each file's constraints, made as it is parsed: no tree is kept. */
function summaries(parser, folder, paths) {
  return paths.map((path) => {
    const name = relative(folder, path).replaceAll('\\', '/');
    const { ast, source } = parseModule(parser, readFileSync(path));
    const module = name.replace(/(?:(?:^|\/)__init__)?\.py$/, '').replaceAll('/', '.');
    const start = performance.now();
    const file = { path: name, module, source, ast, entities: outline(ast, source, module) };
    const summary = summarise(file, (text) => parseText(parser, text));
    return { path: name, summary, ms: performance.now() - start };
  });
}

const standardLibrary = () =>
  execFileSync('python3', ['-c', "import sysconfig; print(sysconfig.get_path('stdlib'))"], { encoding: 'utf8' }).trim();
const folders = process.argv.length > 2 ? process.argv.slice(2) : [standardLibrary()];
const parser = await createParser({
  runtime: assetBytes('web-tree-sitter.wasm'),
  python: assetBytes('tree-sitter-python.wasm'),
});

for (const folder of folders) {
  const all = pythonFiles(folder).sort((a, b) => (a < b ? -1 : 1));
  console.log(`\n${folder}`);
  for (const share of SHARES) {
    const paths = all.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
    const files = summaries(parser, folder, paths);
    const start = performance.now();
    const { calls, limits } = resolveCalls(files);
    const { length } = packCalls(calls).numbers;
    const seconds = (performance.now() - start) / 1000;
    const summarised = files.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    const reference = astParse(paths);
    const cells = [
      `${share * 100} %`,
      `${paths.length} files`,
      `${length / CALL_SIZE} calls`,
      `summaries ${summarised.toFixed(2)} s`,
      `call graph ${seconds.toFixed(2)} s`,
      `${((summarised + seconds) / reference).toFixed(2)} × ast.parse`,
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB peak`,
    ];
    console.log(cells.map((cell) => cell.padStart(20)).join(''));
    for (const limit of limits) console.log(`      ${limit}`);
  }
}
