import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withWorktree } from '../../src/input/git';
import { SIGNALS } from '../../src/kernel/snapshot';
import { readSnapshot } from './read-snapshot';
import { commit, git, repository, temporaryFolder, write } from './repository';

const NO_COMMIT = '0'.repeat(40);

async function codes(root: string): Promise<string[]> {
  return (await readSnapshot({ repoRoot: root })).diagnostics.map(({ code }) => code);
}

describe('repository and commit', () => {
  test('come from the remote and HEAD, also when HEAD is detached', async () => {
    const root = repository({ 'a.py': '' });
    git(root, 'remote', 'add', 'origin', 'https://token@github.com/acme/shop.git');
    const head = git(root, 'rev-parse', 'HEAD').trim();
    write(root, { 'b.py': '' });
    commit(root);
    git(root, 'checkout', '--quiet', '--detach', head);
    expect(await readSnapshot({ repoRoot: root })).toMatchObject({ repo: 'acme/shop', commit: head, diagnostics: [] });
  });

  test('a repository without a remote is named by its folder, in every work tree of it', async () => {
    const root = repository({ 'sub/a.py': '' });
    expect((await readSnapshot({ repoRoot: root })).repo).toBe('local/shop');
    expect((await readSnapshot({ repoRoot: join(root, 'sub') })).repo).toBe('local/shop');
    const inWorktree = await withWorktree(root, 'HEAD', async (path) => (await readSnapshot({ repoRoot: path })).repo);
    expect(inWorktree).toBe('local/shop');
  });

  test('a folder without git is named by itself and carries zeros', async () => {
    const root = temporaryFolder('my shop');
    write(root, { 'a.py': '' });
    expect(await readSnapshot({ repoRoot: root })).toMatchObject({ repo: 'local/my-shop', commit: NO_COMMIT });
    expect(await codes(root)).toEqual(['no-commit']);
  });

  test('can be given; a revision that git knows becomes its SHA', async () => {
    const root = repository({ 'a.py': '' });
    const first = git(root, 'rev-parse', 'HEAD').trim();
    const read = (given: string) => readSnapshot({ repoRoot: root, repo: 'acme/x.y-z_1', commit: given });
    expect(await read('main')).toMatchObject({ repo: 'acme/x.y-z_1', commit: first, diagnostics: [] });
    expect(await read('deadbeef')).toMatchObject({ commit: 'deadbeef', diagnostics: [{ code: 'commit-differs' }] });
  });

  test.each(['shop', 'acme/shop/x', 'acme/sh op', 'acme/', '../..', 'a:b/c', ''])(
    'the slug %j is refused',
    async (repo) => {
      const refused = readSnapshot({ repoRoot: repository({ 'a.py': '' }), repo });
      await expect(refused).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
      await expect(refused).rejects.toThrow(JSON.stringify(repo));
    },
  );

  test.each(['--all', 'a b', 'a:b', ''])('the commit %j is refused', async (given) => {
    const refused = readSnapshot({ repoRoot: repository({ 'a.py': '' }), commit: given });
    await expect(refused).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
  });

  test('changes that are not committed are reported', async () => {
    const root = repository({ 'a.py': '', 'b.txt': '', 'vendor/c.py': '' });
    write(root, { 'b.txt': 'x', 'vendor/c.py': 'x' });
    expect(await codes(root)).toEqual([]);
    write(root, { 'a.py': 'x', 'new.py': '' });
    const { diagnostics } = await readSnapshot({ repoRoot: root });
    expect(diagnostics).toMatchObject([{ code: 'uncommitted-changes', severity: 'info', path: null }]);
    expect(diagnostics[0]?.message).toContain('2: a.py, new.py');
  });
});

describe('nothing to analyse', () => {
  test.each([
    ['an empty repository', () => repository(), ['no-commit', 'empty-repository']],
    ['an empty folder', () => temporaryFolder(), ['no-commit', 'empty-repository']],
    ['no Python files', () => repository({ 'README.md': '' }), ['no-python-files']],
    ['nothing but vendored files', () => repository({ 'vendor/a.py': '' }), ['no-python-files']],
  ])('%s', async (_, make, expected) => {
    const { files, diagnostics, signals } = await readSnapshot({ repoRoot: make() });
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(expected);
    expect(signals.map(({ signal }) => signal)).toEqual(SIGNALS);
  });

  test.each(['nowhere', 'a.py'])('%s is no folder', async (name) => {
    const root = repository({ 'a.py': '' });
    await expect(readSnapshot({ repoRoot: join(root, name) })).rejects.toThrow(/is not a folder/);
  });
});

test('without git on the PATH, a repository is walked and says so', async () => {
  const root = repository({ 'a.py': '', '.gitignore': 'b.py\n' });
  write(root, { 'b.py': '' });
  const path = process.env.PATH;
  process.env.PATH = temporaryFolder('bin');
  try {
    const { files, signals, diagnostics } = await readSnapshot({ repoRoot: root });
    expect(files.map(({ path }) => path)).toEqual(['a.py']);
    expect(signals[0]).toMatchObject({ available: false, reason: expect.stringContaining('install git') });
    expect(diagnostics.map(({ code }) => code)).toContain('git-unusable');
  } finally {
    process.env.PATH = path;
  }
});

test('a damaged index is walked around', async () => {
  const root = repository({ 'a.py': '' });
  writeFileSync(join(root, '.git/index'), 'rubbish');
  const { files, diagnostics } = await readSnapshot({ repoRoot: root });
  expect(files).toHaveLength(1);
  expect(diagnostics.map(({ code }) => code)).toContain('git-unusable');
});

test('a bare repository inside the tree is not asked', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'bare'));
  git(join(root, 'bare'), 'init', '--quiet', '--bare');
  write(root, { 'bare/a.py': '' });
  const { files, signals } = await readSnapshot({ repoRoot: join(root, 'bare') });
  expect(files.map(({ path }) => path)).toEqual(['a.py']);
  expect(signals[0]?.available).toBe(false);
});

test('the same checkout gives the same snapshot', async () => {
  const root = repository({
    'src/b.py': '',
    'src/a.py': '',
    CODEOWNERS: '* @a',
    'tags_index.yaml': '- tag: t\n  includes: ["*"]\n',
  });
  const now = new Date('2026-01-02T03:04:05.678Z');
  const [first, second] = [await readSnapshot({ repoRoot: root, now }), await readSnapshot({ repoRoot: root, now })];
  expect(second).toEqual(first);
  expect(first).toMatchObject({ root, generatedAt: now });
  expect(basename(first.root)).toBe('shop');
  expect(first.files).toEqual([
    { path: 'src/a.py', module: 'a', tags: ['t'], owners: ['@a'] },
    { path: 'src/b.py', module: 'b', tags: ['t'], owners: ['@a'] },
  ]);
  await expect(readSnapshot({ repoRoot: root, now: new Date(Number.NaN) })).rejects.toThrow(/valid date/);
});
