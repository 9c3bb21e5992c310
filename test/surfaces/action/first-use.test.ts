import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Database } from '../../../src/store/database';
import { payloads, repositoryJson, SHOP } from '../../doubles/events';
import { git, write } from '../../input/repository';
import { filesBelow, workflowCommands } from './runner';
import { branching, type JobOptions, plainFunction, World } from './world';

let world: World;
let main: string;
let head: string;
let withoutPython: string;
let nextRun = 600;

beforeAll(async () => {
  world = await World.open({
    'lib/shop/cart.py': plainFunction('total'),
    'tests/test_cart.py': 'def test_total():\n    pass\n',
    'tags.yml': '- tag: money\n  includes: ["lib/**"]\n',
    'given/c.xml':
      '<coverage><packages><package><classes><class filename="lib/shop/cart.py"><lines><line number="2" hits="1"/></lines></class></classes></package></packages></coverage>',
    'given/t.xml': '<testsuite><testcase classname="tests.test_cart" name="test_total"/></testsuite>',
    'given/m.json': '{"file": "lib/shop/cart.py", "line": 2, "severity": "error", "message": "m", "code": "c"}\n',
  });
  main = git(world.origin, 'rev-parse', 'main').trim();
  head = world.commit('feature', { 'lib/shop/cart.py': branching('total') }, main);
  world.commit('docs', { 'README.md': 'Shop' }, main);
  git(world.origin, 'rm', '--quiet', '-r', 'lib', 'tests');
  git(world.origin, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '--quiet', '-m', 'gone');
  withoutPython = git(world.origin, 'rev-parse', 'HEAD').trim();
  world.pullRequest(7, head, main);
});
afterAll(() => world.close());
afterEach(() => {
  world.github.trouble = () => null;
  world.github.comments.length = 0;
});

const onPullRequest = (more: Partial<JobOptions> = {}) =>
  world.job({
    event: 'pull_request',
    payload: payloads.pullRequest(world.github.pulls[0]!),
    run: world.run(nextRun++, 'pull_request', head, { pullRequests: [7] }),
    commit: head,
    ...more,
  });
const messages = (log: string) => workflowCommands(log).filter((line) => /^::(?:notice|error)/.test(line));

test('without a checkout the job fails and says which step is missing', async () => {
  const { status, log, checkout } = await onPullRequest({ commit: null });
  expect(status).toBe(1);
  expect(messages(log)).toEqual([
    `::error::${checkout} is empty: let a step with actions/checkout go before this one.`,
  ]);
  expect(filesBelow(checkout)).toEqual([]);
});

test('without a Python file it says so', async () => {
  const { status, log } = await world.job({
    event: 'schedule',
    payload: { repository: repositoryJson(SHOP) },
    run: world.run(nextRun++, 'schedule', withoutPython),
    commit: withoutPython,
  });
  expect(status, log).toBe(0);
  expect(messages(log)).toContainEqual(expect.stringMatching(/^::notice title=CodeIntel::No Python files to analyse/));
});

test('without the permission to look for earlier results it names the permission once, and comments', async () => {
  world.github.trouble = (_method, path) =>
    path.includes('/actions/') ? { status: 403, body: { message: 'Resource not accessible by integration' } } : null;
  const { status, log, outputs } = await onPullRequest();
  expect(status, log).toBe(0);
  expect(messages(log)).toEqual([
    "::notice title=CodeIntel::An earlier run's data cannot be used: The token may not do this (403, Resource not accessible by integration). To use what earlier runs kept, the job needs `permissions: actions: read`.",
  ]);
  expect(outputs['base-data']).toBe('analysis');
  expect(world.github.comments).toHaveLength(1);
});

test('in a folder that git does not know it analyses, compares nothing and says why', async () => {
  const copy = join(world.folder, 'copy');
  write(copy, { 'cart.py': plainFunction('total') });
  const { status, log, outputs } = await onPullRequest({ inputs: { 'repo-root': copy } });
  expect(status, log).toBe(0);
  expect(messages(log)).toContain(
    '::notice title=CodeIntel compared nothing::Nothing is compared: the folder is not inside a git work tree.',
  );
  expect(outputs['comment-path']).toBe('');
});

test('every input that says how to analyse has its effect', async () => {
  const { status, log, outputs, checkout } = await onPullRequest({
    inputs: {
      'source-roots': 'lib',
      'output-dir': 'out/tables',
      'db-path': 'out/data.duckdb',
      targets: 'tags_index, scip_documents',
      coverage: 'given/c.xml',
      tests: 'given/t.xml',
      'type-reports': 'given/m.json',
      pyright: join(world.folder, 'no-such-pyright'),
      scip: 'scip-python',
      'tags-index': 'tags.yml',
      'history-window': '1',
      base: main,
      comment: 'never',
      annotations: 'false',
      sarif: 'true',
      'compression-level': '0',
    },
    env: { PATH: gitAlone() },
  });
  expect(status, log).toBe(0);
  expect(outputs).toMatchObject({
    ...{ database: join(checkout, 'out/data.duckdb'), 'output-dir': join(checkout, 'out/tables') },
    ...{ 'base-sha': main, 'base-source': 'input', 'new-high-risk': '1', 'comment-url': '' },
  });
  expect(world.github.comments).toEqual([]);
  expect(workflowCommands(log).filter((line) => line.startsWith('::warning'))).toEqual([]);
  expect(messages(log)).toContainEqual(expect.stringContaining('scip-python'));
  expect(messages(log)).toContainEqual(expect.stringContaining('no-such-pyright'));
  expect(JSON.parse(readFileSync(outputs['sarif-path']!, 'utf8')).version).toBe('2.1.0');
  expect(existsSync(join(outputs['output-dir']!, 'tags_index.yaml'))).toBe(true);
  expect(existsSync(join(outputs['output-dir']!, 'ast_nodes.jsonl'))).toBe(false);
  expect(compressed(Number(outputs['artifact-id']))).toBe(false);

  const database = await Database.open(outputs.database!, { readOnly: true });
  const one = async (sql: string) => (await database.rows(sql))[0];
  expect(await one("SELECT module FROM core.modules WHERE path = 'lib/shop/cart.py'")).toEqual({ module: 'shop.cart' });
  expect(await one('SELECT DISTINCT tag FROM analytics.tags_index')).toEqual({ tag: 'money' });
  const sources = await database.rows<{ signal: string; source: string }>(
    'SELECT signal, source FROM core.signals WHERE available',
  );
  expect(Object.fromEntries(sources.map(({ signal, source }) => [signal, source]))).toMatchObject({
    coverage: 'given/c.xml',
    tests: 'given/t.xml',
    type_errors: 'given/m.json',
    history: expect.stringContaining('max-count=1'),
  });
  database.close();

  // The reports are of the head: the base that was analysed here has none.
  const diff = JSON.parse(readFileSync(join(checkout, 'out/diff.json'), 'utf8'));
  const missing = diff.signals.filter((signal: { missing: string | null }) => signal.missing === 'base');
  expect(missing.map(({ signal, reason }: { signal: string; reason: string }) => [signal, reason])).toEqual([
    ['coverage', 'it was analysed here, without reports'],
    ['type_errors', 'it was analysed here, without reports'],
  ]);
});

/** A folder with no other program than git, so that none is found by chance. */
function gitAlone(): string {
  const folder = join(world.folder, 'tools');
  mkdirSync(folder);
  const found = (process.env.PATH ?? '').split(':').map((place) => join(place, 'git'));
  symlinkSync(found.find((path) => existsSync(path))!, join(folder, 'git'));
  return folder;
}

/** Whether the zip's first file is: bytes 8 and 9 of its header say how. */
function compressed(id: number): boolean {
  return world.artifacts.artifacts.find((artifact) => artifact.id === id)!.zip.readUInt16LE(8) !== 0;
}
