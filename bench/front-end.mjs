// Times our parse and walk to a syntax tree, on one thread, over the files named on standard input.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { assetBytes } = require('../build/assets.js');
const { createParser } = require('../build/python/parser.js');
const { parseModule } = require('../build/python/parse.js');

const parser = await createParser({
  runtime: assetBytes('web-tree-sitter.wasm'),
  python: assetBytes('tree-sitter-python.wasm'),
});
const sources = readFileSync(0, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((path) => readFileSync(path));

let failed = 0;
const start = performance.now();
for (const source of sources) if (parseModule(parser, source).hasErrors) failed++;
const seconds = (performance.now() - start) / 1000;

const bytes = sources.reduce((sum, source) => sum + source.length, 0);
const peak_mb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, files: sources.length, bytes, failed, peak_mb }));
