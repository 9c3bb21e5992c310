// `node bench/action.mjs`: the whole action, cold, on a repository of about 50,000 lines with a pull request, run as
// GitHub's runner does it against the doubles of GitHub and of its artifact service, with the data of the base kept by
// an earlier run. Prints where the time goes. The target is 15 s on two cores, start-up and report under 3 s of it.
//
//   node bench/action.mjs [FOLDER]   a folder of Python files; django's package from .bench by default, cut to 50,000 lines
//   CODEINTEL_DIST=DIR               another bundle than dist/
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const LINES = 50_000;
/** How this machine reaches the registry. */
const NETWORK = Object.fromEntries(
  ['NODE_EXTRA_CA_CERTS', 'HTTPS_PROXY', 'NO_PROXY', 'NODE_USE_ENV_PROXY', 'CODEINTEL_NPM_REGISTRY'].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  ),
);
/** What is printed → the phases of the log that it is the sum of. */
const PARTS = {
  'start-up': ['start-up'],
  'native part': ['native library'],
  'base lookup': ['base'],
  parse: ['discover', 'parse', 'evidence', 'resolve'],
  SQL: ['analyse', 'count'],
  export: ['write', 'publish'],
  'comparison and reports': ['comparison', 'reports'],
  upload: ['upload'],
  comment: ['comment'],
};
const ROUNDS = 3;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

/** The doubles are TypeScript; vite, which the tests use too, loads them as they are. */
const vite = await createServer({ server: { middlewareMode: true, hmr: false }, appType: 'custom', logLevel: 'error' });
const { ArtifactService } = await vite.ssrLoadModule('/test/doubles/artifact-service.ts');
const { GitHub } = await vite.ssrLoadModule('/test/doubles/github.ts');
const { payloads, SHOP } = await vite.ssrLoadModule('/test/doubles/events.ts');
const { Runner } = await vite.ssrLoadModule('/test/surfaces/action/runner.ts');

const folder = mkdtempSync(join(tmpdir(), 'codeintel-bench-action-'));
const git = (...args) =>
  execFileSync('git', ['-C', origin, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    encoding: 'utf8',
  }).trim();
const origin = join(folder, 'origin');
mkdirSync(origin);

/** Copies Python files until there are enough lines. */
function fill(source) {
  let lines = 0;
  let files = 0;
  for (const path of globSync('**/*.py', { cwd: source }).sort()) {
    if (lines >= LINES) break;
    const text = readFileSync(join(source, path), 'utf8');
    lines += text.split('\n').length;
    files++;
    mkdirSync(dirname(join(origin, path)), { recursive: true });
    cpSync(join(source, path), join(origin, path));
  }
  return { lines, files };
}

function source() {
  const given = process.argv[2] ?? globSync('.bench/django-*/django')[0];
  if (given === undefined || !existsSync(given)) {
    console.error('There is no folder of Python files: run `npm run bench` first, which fetches django, or name one.');
    process.exit(2);
  }
  return resolve(given);
}

/** Phase → seconds. */
function phasesOf(log) {
  const line = /^Time: (.*); [\d.]+ s in all\.$/m.exec(log)?.[1] ?? '';
  return Object.fromEntries([...line.matchAll(/([a-z][a-z -]*?) ([\d.]+) s/g)].map(([, name, s]) => [name, Number(s)]));
}

function named(phases) {
  const known = new Set(Object.values(PARTS).flat());
  const strange = Object.keys(phases).filter((name) => !known.has(name));
  if (strange.length > 0) throw new Error(`PARTS lacks the phases ${strange.join(', ')}`);
  const sum = (names) => names.reduce((seconds, name) => seconds + (phases[name] ?? 0), 0);
  const parts = Object.entries(PARTS).map(([part, names]) => `${part} ${sum(names).toFixed(1)}`);
  const overhead = sum([...PARTS['start-up'], ...PARTS['comparison and reports'], ...PARTS.comment]);
  return `${parts.join(', ')} (start-up and report together ${overhead.toFixed(1)})`;
}

const checkout = (sha) => {
  const work = mkdtempSync(join(folder, 'work-'));
  execFileSync('git', ['clone', '--quiet', '--no-checkout', `file://${origin}`, work]);
  execFileSync('git', ['-C', work, 'checkout', '--quiet', '--detach', sha]);
  return work;
};

try {
  const size = fill(source());
  git('init', '--quiet', '--initial-branch=main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'all');
  const base = git('rev-parse', 'HEAD');
  const changed = globSync('**/*.py', { cwd: origin })
    .sort()
    .filter((_, i) => i % 25 === 3);
  for (const path of changed) {
    const text = readFileSync(join(origin, path), 'utf8');
    writeFileSync(join(origin, path), `${text}\n\ndef added(a):\n    if a:\n        return 1\n    return 2\n`);
  }
  git('checkout', '--quiet', '-b', 'feature');
  git('commit', '--quiet', '-am', 'change');
  const head = git('rev-parse', 'HEAD');

  const artifacts = await ArtifactService.start();
  const github = await GitHub.start(artifacts, origin);
  const runner = new Runner(folder);
  const place = { headRepository: SHOP, workflow: 'codeintel.yml', attempt: 1, createdAt: new Date().toISOString() };
  const job = async (id, event, sha, headBranch, payload, env = {}) => {
    github.runs.push({ id, event, headSha: sha, headBranch, pullRequests: [], ...place });
    const work = checkout(sha);
    const started = performance.now();
    const result = await runner.run({
      ...{ checkout: work, event, payload },
      inputs: { 'github-token': 'ghs_write' },
      env: { ...artifacts.environment(String(id)), ...github.environment(), GITHUB_RUN_ID: String(id), ...env },
    });
    if (result.status !== 0) throw new Error(result.log);
    return { seconds: (performance.now() - started) / 1000, ...result };
  };
  await job(1, 'push', base, 'main', payloads.push(base, base));
  const pull = { number: 7, state: 'open', head: { ref: 'feature', sha: head, repository: SHOP } };
  github.pulls.push({ ...pull, base: { ref: 'main', sha: base } });
  console.log(`${size.files} files, ${size.lines} lines, ${changed.length} of them changed; the base is kept`);
  for (let round = 0; round < ROUNDS; round++) {
    const event = payloads.pullRequest(github.pulls[0]);
    // The last round has no native library yet and fetches it from the npm registry.
    const env = round === ROUNDS - 1 ? { CODEINTEL_DUCKDB_DIR: '', ...NETWORK } : {};
    const { seconds, log, outputs } = await job(10 + round, 'pull_request', head, 'feature', event, env);
    const where = round === ROUNDS - 1 ? 'native library fetched' : 'native library at hand';
    console.log(`${seconds.toFixed(1)} s, base by ${outputs['base-data']}, ${where}: ${named(phasesOf(log))}`);
  }
  const kept = artifacts.artifacts.map(({ name, zip }) => `${name} ${(zip.length / 1e6).toFixed(1)} MB`);
  console.log(`artifacts: ${kept.slice(0, 3).join(', ')}`);
  github.stop();
  artifacts.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
  await vite.close();
}
