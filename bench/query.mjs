// How fast the MCP server answers, measured by a real client through standard input and output:
//
//   node bench/query.mjs [--db FILE] [--cli FILE] [--rounds N]
//
// Without --db it analyses django's source first, with coverage of two thousand made-up tests. Prints the start-up time, the size of the default tool list and, for
// each default question, the median and the 95th percentile over different functions, files and names.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const DJANGO = '.venv-conformance/corpora/django';
const PYTHON = '.venv-conformance/bin/python';
const TESTS = '2000';
const DB = '.bench/query/django.duckdb';

const { values: options } = parseArgs({
  options: {
    db: { type: 'string', default: DB },
    cli: { type: 'string', default: 'build/surfaces/cli/index.js' },
    rounds: { type: 'string', default: '40' },
  },
});

if (!existsSync(options.db)) analyse();
const { client, ms } = await started();
console.log(`ready in ${ms.toFixed(0)} ms`);
const { tools } = await client.listTools();
printSize(tools);
const asked = questions(await chooseTargets(), await chooseTargets({ tested_only: true }));
for (const [name, params] of Object.entries(asked)) await measure(name, params);
await client.close();

/** Two snapshots, so that there is something to compare: the second has one more branch in some of the functions. */
function analyse() {
  mkdirSync('.bench/query', { recursive: true });
  const edited = '.bench/query/edited';
  cpSync(DJANGO, edited, { recursive: true });
  for (const file of ['forms/forms.py', 'http/request.py', 'template/base.py', 'views/static.py']) {
    const path = join(edited, file);
    const branch = (_all, header) => `${header}\n        if self is None:\n            return None\n`;
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^( {4}def \w+\(self[^)]*\):)\n/gm, branch));
  }
  snapshot(DJANGO, '0'.repeat(40));
  snapshot(edited, '1'.repeat(40));
}

function snapshot(folder, commit) {
  const coverage = `.bench/query/${commit}.coverage`;
  rmSync(coverage, { force: true });
  execFileSync(PYTHON, ['-P', 'bench/django_coverage.py', folder, coverage, TESTS]);
  const run = ['pipeline', 'run', '--repo-root', folder, '--repo', 'django/django', '--commit', commit];
  run.push('--pyright', 'off', '--coverage', resolve(coverage));
  const into = ['--db-path', options.db, '--document-output-dir', '.bench/query/out'];
  execFileSync(process.execPath, [options.cli, ...run, ...into], { stdio: 'inherit' });
}

/** From the start of the process to the list of tools. */
async function started() {
  const since = performance.now();
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [options.cli, 'mcp', '--db-path', options.db, '--repo-root', DJANGO],
    stderr: 'inherit',
  });
  const client = new Client({ name: 'bench', version: '0' });
  await client.connect(transport);
  await client.listTools();
  return { client, ms: performance.now() - since };
}

function printSize(tools) {
  const text = JSON.stringify(tools);
  console.log(
    `${tools.length} tools by default: ${text.length} characters, about ${Math.ceil(text.length / 4)} tokens`,
  );
  for (const tool of tools) console.log(`  ${String(JSON.stringify(tool).length).padStart(6)}  ${tool.name}`);
}

/** Functions spread over the whole list, from the riskiest down. */
async function chooseTargets(which = {}) {
  const { structuredContent } = await client.callTool({
    name: 'list_high_risk_functions',
    arguments: { min_risk: 0, limit: 500, ...which },
  });
  const rows = structuredContent.functions;
  const count = Number(options.rounds);
  return Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)]);
}

function questions(targets, tested) {
  // Half of them have tests, in turn.
  const byUrn = targets.map(({ urn }, i) => ({ urn: i % 2 === 0 ? urn : tested[i].urn }));
  return {
    find_symbol: targets.map(({ qualname }) => ({ query: qualname.slice(qualname.lastIndexOf('.') + 1) })),
    get_function_summary: byUrn,
    get_callgraph_neighbors: byUrn,
    get_blast_radius: byUrn,
    get_tests_for_function: tested.map(({ urn }) => ({ urn })),
    get_file_summary: targets.map(({ rel_path }) => ({ rel_path })),
    list_high_risk_functions: targets.map((_, i) => ({ min_risk: i / targets.length })),
    compare_commits: targets.map(() => ({})),
  };
}

async function measure(name, parameters) {
  const times = [];
  const statuses = {};
  let characters = 0;
  for (const params of parameters) {
    const since = performance.now();
    const { structuredContent } = await client.callTool({ name, arguments: params });
    times.push(performance.now() - since);
    const status = structuredContent.status ?? structuredContent.error.title;
    statuses[status] = (statuses[status] ?? 0) + 1;
    characters += JSON.stringify(structuredContent).length;
  }
  times.sort((a, b) => a - b);
  const at = (share) => `${times[Math.floor(share * (times.length - 1))].toFixed(1).padStart(6)} ms`;
  const mean = Math.round(characters / parameters.length);
  console.log(`${name.padEnd(26)} p50 ${at(0.5)}  p95 ${at(0.95)}  ${mean} characters  ${JSON.stringify(statuses)}`);
}
