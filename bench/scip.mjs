// `node bench/scip.mjs [FOLDER]`: on the same files, in turns, scip-python alone and our whole pipeline from the bundle,
// the built-in SCIP index included. Both run on the Node that package.json pins, which is the one we ship on; where the
// machine has another one, scip-python runs on that, too, as it does for whoever installs it there. Prints the median
// seconds, peak memory and how far the two indexes agree. Without FOLDER: the django that scripts/conformance-venv.mjs
// fetched, which also installs scip-python.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const venv = join(root, '.venv-conformance');
/** Runs of each. */
const ROUNDS = 3;
const require = createRequire(import.meta.url);
const { decodeIndex } = require(join(root, 'build/input/scip/decode.js'));

/** Runs a program and says how long it took and how much memory it and what it started had at most. */
const MEASURE = `
import json, resource, subprocess, sys, time
start = time.perf_counter()
code = subprocess.run(sys.argv[2:], cwd=sys.argv[1], stdout=subprocess.DEVNULL).returncode
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"code": code, "seconds": time.perf_counter() - start, "peak_mb": usage.ru_maxrss / 1024}))
`;

function measure(cwd, command) {
  const run = spawnSync('python3', ['-c', MEASURE, cwd, ...command], { encoding: 'utf8' });
  const result = JSON.parse(run.stdout);
  if (result.code !== 0) throw new Error(`${command.join(' ')} failed:\n${run.stderr}`);
  return result;
}

/** The one that package.json pins, and the first on PATH that is no package of a project. */
function nodes() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const installed = folders.map((folder) => join(folder, 'node')).find((file) => existsSync(file));
  const paths = [join(root, 'node_modules/.bin/node'), ...(installed ? [installed] : [])];
  const [pinned, other] = paths.map((path) => {
    const { status, stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${path} does not run (${error?.message ?? status}): run \`npm ci\`.`);
    return { path, version: stdout.trim() };
  });
  return other && other.version !== pinned.version ? [pinned, other] : [pinned];
}

function report(who, runs) {
  const all = runs.map(({ seconds }) => seconds.toFixed(1)).join(', ');
  const peak = Math.max(...runs.map(({ peak_mb }) => peak_mb));
  console.log(`${who}: ${seconds(runs).toFixed(1)} s (${all}), at most ${Math.round(peak)} MB`);
}

/** The median. */
function seconds(runs) {
  return runs.map((run) => run.seconds).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
}

/** Definitions, and uses of what the index defines; locals left out. */
function occurrences(path) {
  const definitions = new Set();
  const uses = [];
  const defined = new Set();
  for (const { document } of decodeIndex(readFileSync(path)).units) {
    for (const { range, symbol, symbol_roles } of document.occurrences) {
      if (symbol.startsWith('local ')) continue;
      const place = `${document.relative_path}:${range.join('-')} ${symbol}`;
      if (symbol_roles & 1) {
        definitions.add(place);
        defined.add(symbol);
      } else uses.push([place, symbol]);
    }
  }
  return { definitions, references: new Set(uses.filter(([, symbol]) => defined.has(symbol)).map(([place]) => place)) };
}

function agreement(kind, ours, theirs) {
  const common = [...ours].filter((place) => theirs.has(place)).length;
  const percent = (of) => `${((100 * common) / of.size).toFixed(2)} %`;
  console.log(
    `${kind}: scip-python ${theirs.size}, ours ${ours.size}; found ${percent(theirs)}, right ${percent(ours)}`,
  );
}

const work = mkdtempSync(join(tmpdir(), 'scip-bench-'));
try {
  const source = process.argv[2] ?? join(venv, 'corpora', 'django');
  const name = basename(source);
  const folder = join(work, 'checkout');
  mkdirSync(folder);
  cpSync(source, join(folder, name), { recursive: true, filter: (path) => basename(path) !== '__pycache__' });
  const version = '0'.repeat(40);
  const environment = join(work, 'environment.json');
  writeFileSync(environment, '[]');
  const theirIndex = join(work, 'theirs.scip');
  const scipPython = join(venv, 'node/node_modules/@sourcegraph/scip-python/index.js');
  if (!existsSync(scipPython))
    throw new Error('scip-python is not installed: run `node scripts/conformance-venv.mjs`.');
  const project = ['--project-name', name, '--project-version', version, '--environment', environment];
  const theirArguments = [scipPython, 'index', '.', ...project, '--output', theirIndex];

  const database = join(work, 'bench.duckdb');
  const places = [
    '--db-path',
    database,
    '--document-output-dir',
    join(work, 'out'),
    '--build-dir',
    join(work, 'build'),
  ];
  const what = ['--repo-root', folder, '--repo', `bench/${name}`, '--commit', version, ...places];
  const all = nodes();
  const [pinned] = all;
  const ourCommand = [pinned.path, join(root, 'dist/cli/index.js'), 'pipeline', 'run', ...what];

  const ours = [];
  const theirs = new Map(all.map((node) => [node, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [{ path }, runs] of theirs) runs.push(measure(folder, [path, ...theirArguments]));
    rmSync(database, { force: true });
    ours.push(measure(folder, ourCommand));
  }
  report(`our whole pipeline, Node ${pinned.version}`, ours);
  for (const [{ version }, runs] of theirs) {
    report(`scip-python alone, Node ${version}`, runs);
    console.log(`  ours is ${(seconds(runs) / seconds(ours)).toFixed(1)} × as fast`);
  }
  const { environment: run } = JSON.parse(readFileSync(join(work, 'out', 'run_manifest.json'), 'utf8'));
  console.log(`steps, ms: ${JSON.stringify(run.durations_ms)}`);
  const [one, other] = [occurrences(join(work, 'out', 'index.scip')), occurrences(theirIndex)];
  agreement('definitions', one.definitions, other.definitions);
  agreement('references in the repository', one.references, other.references);
} finally {
  rmSync(work, { recursive: true, force: true });
}
