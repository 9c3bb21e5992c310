// `npm run demo`: analyses both commits of the fixture's pull request, says where everything is and shows the
// comment. `npm run demo -- PATH [BASE]` does the same on another repository: its checkout as it is, against BASE
// (a git revision; default: where it left the default branch, else the commit before).
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFixtureRepo } from './fixture-repo.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const demo = join(root, '.demo');
const cli = join(root, 'dist', 'cli', 'index.js');

function git(folder, ...args) {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** What a git command prints, or null when it fails. */
function tryGit(folder, ...args) {
  try {
    return git(folder, ...args);
  } catch {
    return null;
  }
}

function codeintel(args, stdio = 'inherit') {
  const run = spawnSync(process.execPath, [cli, ...args], { stdio, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) process.exit(run.status ?? 1);
  return run.stdout;
}

function fixture() {
  const path = join(demo, 'shop');
  rmSync(path, { recursive: true, force: true });
  mkdirSync(demo, { recursive: true });
  const { head, mergeBase } = buildFixtureRepo(path);
  git(path, 'checkout', '--quiet', '--detach', head);
  // What the branch's own tests left; see scripts/fixture-reports.py.
  const reports = join(root, 'fixtures', 'shop-pr-reports');
  const evidence = ['--coverage', join(reports, '.coverage'), '--tests', join(reports, 'pytest-report.json')];
  return { path, base: mergeBase, evidence };
}

function own(argument, base) {
  const path = resolve(argument);
  if (!existsSync(path)) {
    console.error(`demo: ${path} does not exist`);
    process.exit(2);
  }
  return { path, base: base ?? defaultBase(path), evidence: [] };
}

function defaultBase(path) {
  const head = tryGit(path, 'rev-parse', 'HEAD');
  for (const branch of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const fork = tryGit(path, 'merge-base', 'HEAD', branch);
    if (fork !== null && fork !== head) return fork;
  }
  return tryGit(path, 'rev-parse', 'HEAD^');
}

const [path, revision] = process.argv.slice(2);
const target = path === undefined ? fixture() : own(path, revision);
const out = join(demo, `${basename(target.path)}-out`);
const database = join(out, 'codeintel.duckdb');
const documents = join(out, 'Document Output');

console.log(`\n# 1. Analysing ${target.path}\n`);
codeintel([
  'pipeline',
  'run',
  '--repo-root',
  target.path,
  '--db-path',
  database,
  '--document-output-dir',
  documents,
  ...target.evidence,
  '-v',
]);

if (target.base === null) {
  console.log('\nThere is no earlier commit to compare with.');
} else {
  console.log(`\n# 2. Comparing with ${target.base.slice(0, 12)}, analysed in a temporary work tree\n`);
  const comment = codeintel(
    ['diff', '--repo-root', target.path, '--base', target.base, '--head', database, '--format', 'comment', '-v'],
    ['inherit', 'pipe', 'inherit'],
  );
  console.log(`\n# 3. The comment on the pull request\n\n${comment}`);
}
console.log(
  `# Where everything is\n\nRepository  ${target.path}\nDatabase    ${database}\nExports     ${documents}\n\nAsk it:     node dist/cli/index.js query list_high_risk_functions --min-risk 0.4 --db-path ${JSON.stringify(database)}
Serve it:   node dist/cli/index.js serve --db-path ${JSON.stringify(database)}
Query it:   the DuckDB command line, or any Parquet reader; \`node dist/cli/index.js datasets\` says what is there.`,
);
