// `node bench/coverage.mjs`: on the coverage data of 10,000 tests over 100,000 lines, in one go: coverage.py's
// `coverage json`, with contexts and without, and our way from the same file to the rows of both coverage tables.
// Prints rows/s, peak memory and the ratios. `node bench/coverage.mjs TESTS MODULES` takes another size (a module has
// 200 lines). Needs `npm run build` and .venv-conformance.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const python = join(here, '../.venv-conformance/bin/python');
const WORKERS = 2;
const ROUNDS = 3;
const [tests = '10000', modules = '500'] = process.argv.slice(2);

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

const coverageJson = (folder, contexts) =>
  JSON.parse(run(python, ['-P', join(here, 'coverage_json.py'), join(scratch, 'report.json'), contexts], folder));
const ours = (folder) =>
  JSON.parse(run(process.execPath, [join(here, 'coverage-rows.mjs'), folder, String(WORKERS)], scratch));

function median(rounds) {
  return rounds.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(rounds.length / 2)];
}

function row(name, { seconds, cpu, peak_mb }, rows, reference) {
  const cells = [
    name.padEnd(32),
    `${seconds.toFixed(2)} s`,
    cpu === undefined ? '' : `${cpu.toFixed(2)} s CPU`,
    `${Math.round(rows / seconds)} rows/s`,
    `${Math.round(peak_mb)} MB peak`,
    `${(reference.seconds / seconds).toFixed(1)} × coverage json`,
  ];
  console.log(cells.map((cell, i) => (i === 0 ? cell : cell.padStart(22))).join(''));
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel-bench-')));
try {
  for (const way of ['line', 'branch']) {
    const folder = join(scratch, way);
    run(python, ['-P', join(here, 'coverage_suite.py'), folder, tests, modules, way]);
    const rounds = Array.from({ length: ROUNDS }, () => ({
      plain: coverageJson(folder, 'false'),
      ours: ours(folder),
    }));
    // Once: it takes a minute and writes gigabytes.
    const contexts = way === 'line' ? coverageJson(folder, 'true') : null;
    const plain = median(rounds.map((round) => round.plain));
    const all = median(rounds.map((round) => round.ours));
    const { read, rows } = all.steps;
    console.log(
      `\n${way}: ${tests} tests, ${modules} modules, ${all.contexts} pairs of test and module, ${all.rows} rows`,
    );
    row('coverage json', plain, all.rows, plain);
    if (contexts) row('coverage json --show-contexts', contexts, all.rows, plain);
    row(`report to rows, ${WORKERS} workers`, all, all.rows, plain);
    console.log(`read and parse ${Math.round(read)} ms, rows ${Math.round(rows)} ms`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
