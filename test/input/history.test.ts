import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '../../src/input/snapshot';
import { commit, git, repository, temporaryFolder, write } from './repository';

/** Recomputed one file at a time: every commit that changed it, then that commit's own numstat (a merge has none). */
function independently(root: string, path: string, limit: number) {
  const window = git(root, 'rev-list', `--max-count=${limit}`, 'HEAD').split('\n').filter(Boolean);
  const authors = new Set<string>();
  let [commitCount, linesAdded, linesDeleted] = [0, 0, 0];
  for (const sha of window) {
    const stat = git(
      root,
      'diff-tree',
      '--root',
      '-r',
      '--no-commit-id',
      '--no-renames',
      '--numstat',
      sha,
      '--',
      `:(top,literal)${path}`,
    );
    if (stat === '') continue;
    const [added, deleted] = stat.split('\t');
    commitCount += 1;
    linesAdded += Number(added) || 0;
    linesDeleted += Number(deleted) || 0;
    authors.add(git(root, 'show', '-s', '--format=%an', sha).trim());
  }
  return { path, commitCount, authorCount: authors.size, linesAdded, linesDeleted };
}

/** Several authors, a rename, a removal, a binary phase, an empty commit and a merge. */
function busyRepository(): string {
  const root = repository();
  write(root, { 'src/a.py': 'one\ntwo\n', 'src/b c.py': 'b\n', 'src/ü.py': 'u\n', 'notes.md': 'x\n' });
  commit(root, 'Ada');
  write(root, { 'src/a.py': 'one\nTWO\nthree\n' });
  commit(root, 'Grace');
  commit(root, 'Nobody');
  git(root, 'checkout', '--quiet', '-b', 'side');
  write(root, { 'src/a.py': 'zero\none\nTWO\nthree\n' });
  commit(root, 'Barbara');
  git(root, 'checkout', '--quiet', 'main');
  renameSync(join(root, 'src/b c.py'), join(root, 'src/renamed.py'));
  write(root, { 'src/binary.py': Buffer.from('x\0y\n'), 'src/short-lived.py': '1\n' });
  commit(root, 'Ada\t"A"');
  rmSync(join(root, 'src/short-lived.py'));
  write(root, { 'src/binary.py': 'text\n', 'src/ü.py': 'u\nv\n' });
  commit(root, 'Grace');
  git(root, '-c', 'user.name=Merger', '-c', 'user.email=m@example.org', 'merge', '--quiet', '--no-edit', 'side');
  return root;
}

describe('counts', () => {
  const PATHS = ['src/a.py', 'src/binary.py', 'src/renamed.py', 'src/ü.py'];

  test('are those of git, file by file', async () => {
    const root = busyRepository();
    const { history, signals } = await readSnapshot({ repoRoot: root });
    expect(history).toEqual(PATHS.map((path) => independently(root, path, 2000)));
    expect(history?.[0]).toEqual({ path: 'src/a.py', commitCount: 3, authorCount: 3, linesAdded: 5, linesDeleted: 1 });
    expect(history?.[1]).toMatchObject({ commitCount: 2, linesAdded: 0, linesDeleted: 0 });
    expect(signals[1]).toEqual({
      signal: 'history',
      available: true,
      source: 'git log --max-count=2000 --numstat --no-renames',
      reason: null,
    });
  });

  test('stop at the window', async () => {
    const root = repository();
    for (let n = 1; n <= 5; n++) {
      write(root, { 'a.py': 'x\n'.repeat(n), [`b${n}.py`]: '' });
      commit(root, `Author ${n % 2}`);
    }
    const { history } = await readSnapshot({ repoRoot: root, historyLimit: 3 });
    expect(history).toEqual(['a.py', 'b3.py', 'b4.py', 'b5.py'].map((path) => independently(root, path, 3)));
  });

  test('of a sub-folder are those of the whole, with shorter paths', async () => {
    const root = busyRepository();
    const { history } = await readSnapshot({ repoRoot: join(root, 'src') });
    expect(history).toEqual(
      PATHS.map((path) => ({ ...independently(root, path, 2000), path: path.slice('src/'.length) })),
    );
  });

  test('do not depend on the configuration', async () => {
    const root = busyRepository();
    const { history } = await readSnapshot({ repoRoot: root });
    const settings = {
      'diff.algorithm': 'patience',
      'diff.renames': 'copies',
      'log.showRoot': 'false',
      'diff.relative': 'true',
    };
    for (const [key, value] of Object.entries({ ...settings, 'core.quotepath': 'on', 'log.follow': 'true' }))
      git(root, 'config', key, value);
    expect((await readSnapshot({ repoRoot: root })).history).toEqual(history);
  });
});

describe('is unavailable, with the reason and the remedy,', () => {
  async function historyOf(root: string) {
    const { history, signals, diagnostics } = await readSnapshot({ repoRoot: root });
    const { available, reason } = signals[1]!;
    return { history, available, reason, codes: diagnostics.map(({ code }) => code) };
  }

  test('in a shallow clone', async () => {
    const clone = temporaryFolder();
    git(clone, 'clone', '--quiet', '--depth=1', `file://${busyRepository()}`, '.');
    const found = await historyOf(clone);
    expect(found).toMatchObject({ history: null, available: false, codes: ['shallow-clone'] });
    expect(found.reason).toContain('fetch-depth: 0');
  });

  test('in a partial clone', async () => {
    const clone = temporaryFolder();
    const origin = busyRepository();
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    git(clone, 'clone', '--quiet', '--filter=blob:none', `file://${origin}`, '.');
    expect(await historyOf(clone)).toMatchObject({ history: null, available: false, codes: ['partial-clone'] });
  });

  test('before the first commit', async () => {
    const root = repository();
    write(root, { 'a.py': '' });
    const found = await historyOf(root);
    expect(found).toMatchObject({ history: null, reason: 'the repository has no commits yet', codes: ['no-commit'] });
  });

  test('without git', async () => {
    const root = temporaryFolder();
    write(root, { 'a.py': '' });
    expect(await historyOf(root)).toMatchObject({ history: null, reason: expect.stringContaining('not inside a git') });
  });

  test('when objects are missing', async () => {
    const root = repository({ 'a.py': 'x\n' });
    const tree = git(root, 'rev-parse', 'HEAD^{tree}').trim();
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    expect(await historyOf(root)).toMatchObject({ history: null, available: false, codes: ['history-unreadable'] });
  });
});
