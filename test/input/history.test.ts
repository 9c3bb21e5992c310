import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSnapshot } from './read-snapshot';
import { commit, git, repository, temporaryFolder, write } from './repository';

/** Recomputed one file at a time: git follows the file, and a commit counts when it lies in the window. */
function independently(root: string, path: string, limit: number) {
  const window = new Set(git(root, 'rev-list', `--max-count=${limit}`, 'HEAD').split('\n').filter(Boolean));
  const log = git(root, 'log', '--follow', '-M', '--numstat', '--format=@%H %aN', '--', path);
  const authors = new Set<string>();
  let [commitCount, linesAdded, linesDeleted] = [0, 0, 0];
  for (const entry of log.split(/^@/m).slice(1)) {
    const [, sha, author, added, deleted] = /^(\w+) (.*)\n\n(\d+|-)\t(\d+|-)\t/.exec(entry)!;
    if (!window.has(sha!)) continue;
    commitCount += 1;
    authors.add(author!);
    linesAdded += Number(added) || 0;
    linesDeleted += Number(deleted) || 0;
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
      source: 'git log --max-count=2000 --numstat --use-mailmap -M',
      reason: null,
    });
  });

  test('stop at the window', async () => {
    const root = repository();
    for (let n = 1; n <= 5; n++) {
      write(root, { 'a.py': 'x\n'.repeat(n), [`b${n}.py`]: '' });
      commit(root, `Author ${n % 2}`);
    }
    const { history } = await readSnapshot({ repoRoot: root, historyWindow: { commits: 3 } });
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

describe('a file keeps its history', () => {
  const counts = async (root: string) =>
    Object.fromEntries(
      ((await readSnapshot({ repoRoot: root })).history ?? []).map((file) => [
        file.path,
        [file.commitCount, file.authorCount, file.linesAdded, file.linesDeleted],
      ]),
    );
  const TEXT = Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join('');
  const move = (root: string, from: string, to: string) => {
    write(root, { [to]: '' });
    renameSync(join(root, from), join(root, to));
  };

  test('when it is renamed, twice, also from outside the folder that is analysed', async () => {
    const root = repository({ 'old.txt': TEXT });
    move(root, 'old.txt', 'tmp.py');
    commit(root, 'Grace');
    move(root, 'tmp.py', 'src/new.py');
    write(root, { 'src/new.py': `${TEXT}more\n` });
    commit(root, 'Ada');
    expect(await counts(root)).toEqual({ 'src/new.py': [3, 2, 21, 0] });
    expect(await counts(join(root, 'src'))).toEqual({ 'new.py': [3, 2, 21, 0] });
  });

  test('when another file takes its old name', async () => {
    const root = repository({ 'a.py': TEXT });
    move(root, 'a.py', 'b.py');
    commit(root, 'Grace');
    write(root, { 'a.py': 'new\n' });
    commit(root, 'Ada');
    expect(await counts(root)).toEqual({ 'a.py': [1, 1, 1, 0], 'b.py': [2, 2, 20, 0] });
  });

  test('by its name, when contents are exchanged', async () => {
    const other = TEXT.replaceAll('line', 'other');
    const root = repository({ 'a.py': TEXT, 'b.py': other });
    write(root, { 'a.py': `${TEXT}more\n` });
    commit(root, 'Grace');
    // git sees a rename only where a name goes away.
    write(root, { 'c.py': `${TEXT}more\n`, 'a.py': other });
    rmSync(join(root, 'b.py'));
    commit(root, 'Ada');
    expect(await counts(root)).toEqual({ 'a.py': [3, 2, 41, 21], 'c.py': [1, 1, 21, 0] });
  });

  test('when a branch changes it under a name that was given up meanwhile', async () => {
    const root = repository({ 'a.py': TEXT });
    git(root, 'checkout', '--quiet', '-b', 'side');
    write(root, { 'a.py': `${TEXT}side\n` });
    git(root, 'add', '-A');
    // Younger than the renaming, older than the merge.
    const identity = ['-c', 'user.name=Barbara', '-c', 'user.email=b@example.org'];
    const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`;
    process.env.GIT_COMMITTER_DATE = at(20);
    git(root, ...identity, 'commit', '--quiet', '--message', 'side');
    git(root, 'checkout', '--quiet', 'main');
    process.env.GIT_COMMITTER_DATE = at(10);
    move(root, 'a.py', 'b.py');
    commit(root, 'Grace');
    process.env.GIT_COMMITTER_DATE = at(30);
    git(root, ...identity, 'merge', '--quiet', '--no-edit', 'side');
    process.env.GIT_COMMITTER_DATE = '2026-01-02T03:04:05Z';
    expect(await counts(root)).toEqual({ 'b.py': [3, 3, 21, 0] });
  });
});

describe('authors and windows', () => {
  test('go by the mailmap', async () => {
    const root = repository({ 'a.py': 'a\n' });
    write(root, { 'a.py': 'b\n', '.mailmap': 'Ada Lovelace <ada@example.org>\nAda Lovelace <grace@example.org>\n' });
    commit(root, 'Grace');
    write(root, { 'a.py': 'c\n' });
    commit(root, 'Barbara');
    const { history } = await readSnapshot({ repoRoot: root });
    expect(history).toMatchObject([{ commitCount: 3, authorCount: 2 }]);
  });

  test('count days back from the commit, not from today', async () => {
    const root = repository();
    for (const [day, name] of [
      [1, 'a'],
      [5, 'b'],
      [11, 'c'],
    ] as const) {
      write(root, { [`${name}.py`]: 'x\n' });
      process.env.GIT_COMMITTER_DATE = `2020-01-${String(day).padStart(2, '0')}T00:00:00Z`;
      commit(root);
    }
    process.env.GIT_COMMITTER_DATE = '2026-01-02T03:04:05Z';
    const { history, signals } = await readSnapshot({ repoRoot: root, historyWindow: { days: 7 } });
    expect(history?.map(({ path }) => path)).toEqual(['b.py', 'c.py']);
    expect(signals[1]?.source).toMatch(/^git log --max-age=1578096000 /); // 2020-01-04
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

  test('but is whole where the window ends before the clone does', async () => {
    const origin = repository();
    for (let n = 1; n <= 6; n++) {
      write(origin, { 'a.py': 'x\n'.repeat(n) });
      commit(origin);
    }
    const clone = temporaryFolder();
    git(clone, 'clone', '--quiet', '--depth=4', `file://${origin}`, '.');
    const read = async (root: string, commits: number) =>
      (await readSnapshot({ repoRoot: root, historyWindow: { commits } })).history;
    expect(await read(clone, 3)).toEqual(await read(origin, 3));
    expect(await read(clone, 4)).toBeNull();
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

  test('where git is not installed', async () => {
    const root = repository({ 'a.py': '' });
    const path = process.env.PATH;
    process.env.PATH = temporaryFolder();
    try {
      const found = await historyOf(root);
      expect(found).toMatchObject({ history: null, available: false, reason: expect.stringContaining('install git') });
      expect(found.codes).toContain('git-unusable');
    } finally {
      process.env.PATH = path;
    }
  });

  test('when objects are missing', async () => {
    const root = repository({ 'a.py': 'x\n' });
    const tree = git(root, 'rev-parse', 'HEAD^{tree}').trim();
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    expect(await historyOf(root)).toMatchObject({ history: null, available: false, codes: ['history-unreadable'] });
  });
});
