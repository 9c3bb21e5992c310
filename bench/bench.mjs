// `npm run bench`: on the same files, in one go, CPython's ast.parse, our parse + walk, our pipeline without the
// tables that describe the inside of functions, with them, and with the tables about the whole repository too.
// Prints MB/s, files/s, peak memory and the ratios to ast.parse. Corpora: the standard library of the python3
// on PATH, and django's source from PyPI (kept in .bench/). `npm run bench -- FOLDER…` takes others.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const cache = join(root, '.bench');
const DJANGO = '5.2.8';
const WORKERS = 2;
const ROUNDS = 3;

function standardLibrary() {
  return execFileSync('python3', ['-c', "import sysconfig; print(sysconfig.get_path('stdlib'))"], {
    encoding: 'utf8',
  }).trim();
}

function django() {
  const folder = join(cache, `django-${DJANGO}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const pip = [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--no-binary',
      'django',
      '-d',
      cache,
      `django==${DJANGO}`,
    ];
    execFileSync('python3', pip, { stdio: 'inherit' });
    execFileSync('tar', ['-xzf', join(cache, `django-${DJANGO}.tar.gz`), '-C', cache]);
  }
  return folder;
}

/** The files the pipeline analysed, so that all three read the same ones. */
function analysedFiles(folder, output) {
  return readFileSync(join(output, 'modules.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => join(folder, JSON.parse(line).path))
    .filter((path) => !path.includes('\n'));
}

function measure(command, args, input) {
  const run = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${run.stderr}`);
  return JSON.parse(run.stdout);
}

/** Tables of identity, outline, docstrings, measures, history and fingerprints. */
const REPORT = [
  'repo_map',
  'tags_index',
  'goids',
  'ast_nodes',
  'docstrings',
  'function_metrics',
  'function_fingerprints',
  'hotspots',
];

/** What each file says by itself: all of its syntax, types and the inside of functions on top of those. */
const FACTS = [
  ...REPORT,
  'ast_metrics',
  'cst_nodes',
  'function_complexity',
  'function_types',
  'typedness',
  'cfg_blocks',
  'cfg_edges',
  'dfg_edges',
];

function pipeline(folder, work, targets = []) {
  rmSync(work, { recursive: true, force: true });
  const places = ['--db-path', join(work, 'bench.duckdb'), '--document-output-dir', join(work, 'out')];
  const what = ['--repo-root', folder, '--repo', `bench/${basename(folder)}`];
  const how = ['--workers', String(WORKERS), '--json', ...(targets.length > 0 ? ['--target', ...targets] : [])];
  const start = performance.now();
  const result = measure(process.execPath, [
    join(root, 'dist', 'cli', 'index.js'),
    'pipeline',
    'run',
    ...what,
    ...places,
    ...how,
  ]);
  const manifest = JSON.parse(readFileSync(join(work, 'out', 'run_manifest.json'), 'utf8'));
  return {
    seconds: (performance.now() - start) / 1000,
    files: result.files,
    bytes: result.bytes,
    peak_mb: manifest.environment.peak_memory_mb,
    counts: result.counts,
    steps: result.durationsMs,
    diagnostics: result.diagnostics.length,
  };
}

function steps(run) {
  const times = Object.entries(run.steps).map(([name, ms]) => `${name} ${ms}`);
  return `${times.join(', ')}; ${Object.values(run.counts).reduce((a, b) => a + b)} rows, ${run.diagnostics} diagnostics`;
}

/** The round with the median time. */
function median(rounds) {
  return rounds.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(rounds.length / 2)];
}

function row(name, run, reference) {
  const cells = [
    name.padEnd(26),
    `${run.seconds.toFixed(2)} s`,
    `${(run.bytes / 1e6 / run.seconds).toFixed(1)} MB/s`,
    `${Math.round(run.files / run.seconds)} files/s`,
    `${Math.round(run.peak_mb)} MB peak`,
    `${(run.seconds / reference.seconds).toFixed(2)} × ast.parse`,
  ];
  console.log(cells.map((cell, i) => (i === 0 ? cell : cell.padStart(14))).join(''));
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : [standardLibrary(), django()];
const work = mkdtempSync(join(tmpdir(), 'codeintel-bench-'));
try {
  for (const folder of folders) {
    pipeline(folder, work);
    const files = analysedFiles(folder, join(work, 'out')).join('\n');
    const rounds = Array.from({ length: ROUNDS }, () => ({
      reference: measure('python3', [join(here, 'ast_parse.py')], files),
      frontEnd: measure(process.execPath, [join(here, 'front-end.mjs')], files),
      report: pipeline(folder, work, REPORT),
      facts: pipeline(folder, work, FACTS),
      whole: pipeline(folder, work),
    }));
    const reference = median(rounds.map((round) => round.reference));
    const whole = median(rounds.map((round) => round.whole));
    console.log(`\n${folder}: ${reference.files} files, ${(reference.bytes / 1e6).toFixed(1)} MB; median of ${ROUNDS}`);
    row(`ast.parse, CPython ${reference.python}`, reference, reference);
    row('parse + walk, 1 thread', median(rounds.map((round) => round.frontEnd)), reference);
    const report = median(rounds.map((round) => round.report));
    const facts = median(rounds.map((round) => round.facts));
    row(`report tables, ${WORKERS} workers`, report, reference);
    row(`facts tables, ${WORKERS} workers`, facts, reference);
    row(`every table, ${WORKERS} workers`, whole, reference);
    console.log(`facts add ${(facts.seconds / report.seconds - 1).toFixed(2)} × the time of the report tables`);
    for (const [name, run] of Object.entries({ report, facts, every: whole }))
      console.log(`${name} tables (ms): ${steps(run)}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
