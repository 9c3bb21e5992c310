import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildFixtureRepo } from '../../../scripts/fixture-repo.mjs';
import { Database } from '../../../src/store/database';
import { ArtifactService } from '../../doubles/artifact-service';
import { commit, git, write } from '../../input/repository';
import { filesBelow, Runner, workflowCommands } from './runner';

let scratch: string;
let origin: ReturnType<typeof buildFixtureRepo>;
let runner: Runner;

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel action ')));
  origin = buildFixtureRepo(join(scratch, 'origin'));
  runner = new Runner(scratch);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A detached checkout of `revision` with the whole history, as `actions/checkout` with `fetch-depth: 0` leaves it. */
function checkout(revision: string, ...options: string[]): string {
  const folder = mkdtempSync(join(scratch, 'work '));
  git(scratch, 'clone', '--quiet', '--no-checkout', ...options, `file://${origin.path}`, folder);
  git(folder, 'checkout', '--quiet', '--detach', revision);
  return folder;
}

const pullRequest = (base: { ref?: string } = {}) => ({
  number: 7,
  pull_request: {
    number: 7,
    base: { ref: 'main', sha: origin.main, ...base },
    head: { ref: origin.branch, sha: origin.head },
  },
});

const service = async (): Promise<ArtifactService> => {
  const started = await ArtifactService.start();
  onTestFinished(() => started.stop());
  return started;
};

const golden = (name: string) => resolve('test/surfaces/action/golden', name);

/** Files that a run may leave in the checkout. */
const untracked = (folder: string) =>
  git(folder, 'status', '--porcelain', '--ignored', '--untracked-files=normal').trim().split('\n');

const NOT_KEPT =
  'The results are in the workspace: to keep them, upload the paths of the outputs database and output-dir with actions/upload-artifact in a step of your own.';
const NO_SERVICE = `::notice title=CodeIntel uploaded no artifact::The runner offers no artifact service (ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL not set). ${NOT_KEPT}`;

describe.concurrent('the action', () => {
  test('on a pull request: outputs, summary, comment and artifact', async ({ expect }) => {
    const artifacts = await service();
    const work = checkout(origin.head);
    const { status, errors, log, outputs, summary, leftovers } = await runner.run({
      checkout: work,
      event: 'pull_request',
      payload: pullRequest(),
      inputs: { 'dry-run': 'true' },
      env: artifacts.environment(),
    });

    expect({ status, errors, leftovers }, log).toEqual({ status: 0, errors: '', leftovers: [] });
    const [artifact] = artifacts.artifacts;
    expect(outputs).toEqual({
      'functions-analysed': '274',
      'new-high-risk': '3',
      worsened: '3',
      improved: '1',
      'highest-delta': '0.4',
      gate: '',
      'base-sha': origin.mergeBase,
      'base-source': 'merge-base',
      'base-data': 'analysis',
      'base-age': '',
      database: join(work, '.codeintel/codeintel.duckdb'),
      'output-dir': join(work, 'Document Output'),
      'report-path': join(work, '.codeintel/report.md'),
      'comment-path': join(work, '.codeintel/comment.md'),
      'sarif-path': '',
      'comment-url': '',
      'artifact-name': `codeintel-${origin.head.slice(0, 12)}`,
      'artifact-id': String(artifact!.id),
      'artifact-url': `https://github.com/acme/shop/actions/runs/1187/artifacts/${artifact!.id}`,
      'artifact-digest': createHash('sha256').update(artifact!.zip).digest('hex'),
      'risk-artifact-name': 'codeintel-risk-default',
      'risk-artifact-id': String(artifacts.artifacts[1]!.id),
      'risk-artifact-url': `https://github.com/acme/shop/actions/runs/1187/artifacts/${artifacts.artifacts[1]!.id}`,
    });
    await expect(summary).toMatchFileSnapshot(golden('summary.md'));
    await expect(readFileSync(outputs['comment-path']!, 'utf8')).toMatchFileSnapshot(golden('comment.md'));
    expect(log).toContain(readFileSync(outputs['comment-path']!, 'utf8').trimEnd());
    expect(readFileSync(outputs['report-path']!, 'utf8')).toBe(summary);
    expect(log).not.toContain(artifacts.environment().ACTIONS_RUNTIME_TOKEN);

    expect(untracked(work)).toEqual(['?? .codeintel/', '?? "Document Output/"']);
    expect(filesBelow(join(work, '.codeintel'))).toEqual([
      ...['codeintel.duckdb', 'comment.md', 'diff.json', 'report.md', 'risk.json'],
    ]);
    expect(git(work, 'worktree', 'list').trim().split('\n')).toHaveLength(1);

    const unpacked = await download(artifacts, artifact!.id);
    const tables = JSON.parse(readFileSync(join(unpacked, 'Document Output/index.json'), 'utf8')).files as string[];
    expect(tables).toContain('goid_risk_factors.parquet');
    expect(filesBelow(unpacked)).toEqual([
      ...tables.map((name) => `Document Output/${name}`),
      ...['codeintel.duckdb', 'comment.md', 'diff.json', 'report.md'],
    ]);
    const database = await Database.open(join(unpacked, 'codeintel.duckdb'), { readOnly: true });
    const snapshots = await database.rows('SELECT DISTINCT repo, "commit" FROM docs.v_function_summary');
    database.close();
    expect(snapshots).toEqual([{ repo: 'acme/shop', commit: origin.head }]);
  });

  test('on the test merge of a pull request, compares with its first parent', async ({ expect }) => {
    const work = checkout(origin.main);
    const identity = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com'];
    git(work, ...identity, 'merge', '--quiet', '--no-ff', '-m', 'Merge', origin.head);
    const { status, log, outputs, summary } = await runner.run({
      checkout: work,
      event: 'pull_request',
      payload: pullRequest(),
    });
    expect({ status, base: outputs['base-sha'], source: outputs['base-source'] }, log).toEqual({
      status: 0,
      base: origin.main,
      source: 'first-parent',
    });
    expect(summary).toContain(
      `Against main at ${origin.main.slice(0, 12)} (first parent of the test merge; analysed in this run).`,
    );
    expect(outputs['new-high-risk']).toBe('3');
  });

  test('on a shallow checkout of which no more can be fetched, compares nothing and says what to do', async ({
    expect,
  }) => {
    const work = checkout(origin.head, '--depth=1', `--branch=${origin.branch}`);
    const { status, outputs, summary, log } = await runner.run({
      checkout: work,
      event: 'pull_request',
      payload: pullRequest(),
      inputs: { 'upload-artifact': 'false' },
      env: { GITHUB_SERVER_URL: 'http://127.0.0.1:1' },
    });
    const reason = `The pull request's base ${origin.main.slice(0, 12)} is not in the checkout and could not be fetched. Set fetch-depth: 0 for actions/checkout.`;
    expect(status, log).toBe(0);
    expect(workflowCommands(log)).toEqual([
      '::notice title=CodeIntel::History was not read: the clone is shallow and would give wrong counts; fetch everything (actions/checkout: fetch-depth: 0; elsewhere: git fetch --unshallow).',
      `::notice title=CodeIntel compared nothing::${reason}`,
    ]);
    expect(summary).toContain('## CodeIntel: 274 functions analysed');
    expect(outputs).toMatchObject({
      'functions-analysed': '274',
      'base-sha': '',
      'new-high-risk': '',
      'comment-path': '',
    });
    expect(filesBelow(join(work, '.codeintel'))).toEqual(['codeintel.duckdb', 'report.md']);
  });

  test('on a push, and without an artifact service, gives an overview and leaves the files', async ({ expect }) => {
    const work = checkout(origin.main);
    const { status, outputs, summary, log } = await runner.run({ checkout: work, env: { GITHUB_SHA: origin.main } });
    expect(status, log).toBe(0);
    expect(summary).toMatch(/^## CodeIntel: 267 functions analysed\n/);
    expect(workflowCommands(log)).toEqual(['::group::Upload of the results', '::endgroup::', NO_SERVICE]);
    expect(log).toContain('This run is not for a pull request and the input base is not set: nothing is compared.');
    expect(outputs).toMatchObject({
      'artifact-name': '',
      'artifact-id': '',
      'artifact-url': '',
      'artifact-digest': '',
    });
    expect(filesBelow(work)).toContain('Document Output/index.json');
  });
});

/** A checkout of two small files: what happens to the artifact does not depend on what is analysed. */
function small(): string {
  const folder = mkdtempSync(join(scratch, 'work '));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  write(folder, { 'shop/__init__.py': '', 'shop/cart.py': 'def total(items):\n    return sum(items)\n' });
  commit(folder);
  return folder;
}

/** Timers go a hundred times as fast, so that the client's pauses between its attempts are short. */
const HASTE =
  'const wait = globalThis.setTimeout; globalThis.setTimeout = (f, ms, ...rest) => wait(f, ms / 100, ...rest);';

describe.concurrent('the artifact', () => {
  test('of a later attempt has its number; name and retention can be given', async ({ expect }) => {
    const artifacts = await service();
    const work = small();
    const head = git(work, 'rev-parse', 'HEAD').trim();
    const second = { ...artifacts.environment('run-2'), GITHUB_RUN_ATTEMPT: '2' };
    const before = Date.now();
    const runs = [
      await runner.run({ checkout: work, env: second }),
      await runner.run({ checkout: work, env: second, inputs: { 'artifact-name': 'mine', 'retention-days': '3' } }),
    ];
    expect(runs.map(({ outputs }) => outputs['artifact-name'])).toEqual([`codeintel-${head.slice(0, 12)}-2`, 'mine']);
    expect(artifacts.artifacts.map(({ name }) => name)).toEqual([`codeintel-${head.slice(0, 12)}-2`, 'mine']);
    expect(artifacts.artifacts[0]!.expiresAt).toBeNull();
    const days = (Date.parse(artifacts.artifacts[1]!.expiresAt!) - before) / 86_400_000;
    expect(days).toBeGreaterThan(2.9);
    expect(days).toBeLessThan(3.1);

    // The name is taken now.
    const third = await runner.run({ checkout: work, env: second, inputs: { 'artifact-name': 'mine' } });
    expect(third.status, third.log).toBe(0);
    expect(third.outputs['artifact-id']).toBe('');
    expect(warnings(third.log)).toEqual([
      `::warning title=CodeIntel uploaded no artifact::The upload failed: Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run. ${NOT_KEPT}`,
    ]);
  });

  test.for([
    [
      'a refusal',
      403,
      '/twirp/',
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (403) Forbidden: no',
    ],
    [
      'a broken service',
      500,
      '/twirp/',
      'Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (500) Internal Server Error: no',
    ],
    ['a broken storage', 500, '/blob/', '{"msg":"no"}'],
    [
      'a page instead of an answer',
      502,
      '/twirp/',
      'Failed to CreateArtifact: Failed to make request after 5 attempts: Unexpected token',
    ],
  ] as const)('%s is a warning and the job goes on', async ([, code, path, reason], { expect }) => {
    const artifacts = await service();
    artifacts.trouble = (asked) =>
      asked.startsWith(path) ? { status: code, body: code === 502 ? '<html>' : '{"msg":"no"}' } : null;
    const { status, outputs, log, errors, leftovers } = await runner.run({
      checkout: small(),
      env: { ...artifacts.environment(), NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(HASTE)}` },
    });
    expect({ status, errors, leftovers }, log).toEqual({ status: 0, errors: '', leftovers: [] });
    expect(outputs).toMatchObject({ 'functions-analysed': '1', 'artifact-id': '', 'artifact-url': '' });
    expect(warnings(log)).toHaveLength(1);
    expect(warnings(log)[0]).toContain(reason);
    expect(warnings(log)[0]).toContain(NOT_KEPT);
    expect(log).not.toContain(artifacts.environment().ACTIONS_RUNTIME_TOKEN);
  });

  test('is not tried on GitHub Enterprise Server', async ({ expect }) => {
    const artifacts = await service();
    const { status, log } = await runner.run({
      checkout: small(),
      env: { ...artifacts.environment(), GITHUB_SERVER_URL: 'https://git.acme.test' },
    });
    expect(status, log).toBe(0);
    expect(artifacts.requests).toEqual([]);
    expect(workflowCommands(log)).toContain(
      `::notice title=CodeIntel uploaded no artifact::The artifact service of git.acme.test is older than the one that this action uses. ${NOT_KEPT}`,
    );
    expect(warnings(log)).toEqual([]);
  });
});

test('names in the repository and the event cannot give the runner commands', async () => {
  const work = small();
  const base = git(work, 'rev-parse', 'HEAD').trim();
  const branching = (name: string) =>
    `def ${name}(a):\n${Array.from({ length: 30 }, (_, i) => `    if a == ${i}: return "::error::pwned"\n`).join('')}`;
  writeFileSync(join(work, 'shop/cart.py'), branching('total'));
  write(work, {
    'shop/a\n::error::pwned.py': branching('a'),
    'shop/##[error]pwned.py': branching('b'),
    'shop/::set-output name=x::pwned.py': 'def broken(:\n',
    'tags_index.yaml': '- "\\n::error::pwned"\n- ::error::pwned: [',
  });
  commit(work);
  const hostile = 'main\n::error::pwned\r::warning::pwned';
  const event = pullRequest({ ref: hostile });
  event.pull_request.base.sha = base;
  const { status, log, errors, outputs } = await runner.run({
    checkout: work,
    event: 'pull_request',
    payload: event,
    inputs: { 'upload-artifact': 'false', 'dry-run': 'true' },
  });
  expect({ status, errors }, log).toEqual({ status: 0, errors: '' });
  expect(outputs['base-source']).toBe('merge-base');
  expect(log).toContain('pwned');
  const commands = workflowCommands(log);
  expect(commands.filter((line) => !line.startsWith('::warning '))).toEqual([
    ...['::group::Comment for the pull request', '::endgroup::'],
  ]);
  // The annotations, with their properties escaped as the runner wants them.
  const files = commands.flatMap(
    (line) => /^::warning title=[^:,]* became high-risk,file=([^:,]*),line=1,/.exec(line)?.[1] ?? [],
  );
  expect(files.sort()).toEqual(['shop/##[error]pwned.py', 'shop/a%0A%3A%3Aerror%3A%3Apwned.py', 'shop/cart.py']);
  expect(commands.filter((line) => line.startsWith('::warning '))).toHaveLength(3);

  event.pull_request.base.sha = '1'.repeat(40);
  const absent = await runner.run({
    checkout: work,
    event: 'pull_request',
    payload: event,
    inputs: { 'upload-artifact': 'false', base: 'no\n::error::pwned' },
  });
  expect(absent.status, absent.log).toBe(0);
  expect(workflowCommands(absent.log)).toEqual([
    '::notice title=CodeIntel compared nothing::The input base "no%0A::error::pwned" names no commit of the checkout. Set fetch-depth: 0 for actions/checkout.',
  ]);
});

const warnings = (log: string) => workflowCommands(log).filter((line) => line.startsWith('::warning'));

/** Fetches and unpacks an artifact with GitHub's own client, in a process whose log nobody reads. */
async function download(artifacts: ArtifactService, id: number): Promise<string> {
  const path = mkdtempSync(join(scratch, 'unpacked '));
  const expectedHash = artifacts.artifacts.find((artifact) => artifact.id === id)?.digest;
  const script = `
    const { DefaultArtifactClient } = require('@actions/artifact');
    const options = ${JSON.stringify({ path, expectedHash })};
    new DefaultArtifactClient().downloadArtifact(${id}, options).then(({ digestMismatch }) => {
      process.exitCode = digestMismatch ? 1 : 0;
    });`;
  await promisify(execFile)(process.execPath, ['-e', script], {
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, ...artifacts.environment() },
  });
  return path;
}
