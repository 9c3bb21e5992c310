import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedPaths, mergeBase, openCheckout, resolveRevision, slugOf, withWorktree } from '../../src/input/git';
import { UserError } from '../../src/kernel/errors';
import { readSnapshot } from './read-snapshot';
import { commit, git, repository, temporaryFolder, write } from './repository';

test.each([
  ['https://github.com/acme/shop.git', 'acme/shop'],
  ['https://github.com/acme/shop', 'acme/shop'],
  ['https://github.com/acme/shop/', 'acme/shop'],
  ['https://user:s3cret@github.com/acme/shop.git', 'acme/shop'],
  ['ssh://git@github.com:22/acme/shop.git', 'acme/shop'],
  ['git@github.com:acme/shop.git', 'acme/shop'],
  ['github.com:acme/shop.js.git', 'acme/shop.js'],
  ['https://gitlab.com/group/sub/shop.git', 'sub/shop'],
  ['/srv/git/acme/shop.git', null],
  ['../shop.git', null],
  ['file:///srv/acme/shop.git', null],
  ['C:\\work\\shop', null],
  ['https://github.com/shop', null],
])('slug of %s', (url, slug) => {
  expect(slugOf(url)).toBe(slug);
});

describe('checkout', () => {
  test('of a sub-folder, of no repository, before the first commit', async () => {
    const root = repository({ 'services/api/a.py': '' });
    const head = git(root, 'rev-parse', 'HEAD').trim();
    expect(await openCheckout(join(root, 'services/api'))).toEqual({
      top: root,
      prefix: 'services/api/',
      head,
      shallow: false,
      partial: false,
    });
    expect(await openCheckout(temporaryFolder())).toMatchObject({ code: 'not-a-repository' });
    expect(await openCheckout(repository())).toMatchObject({ head: null });
  });

  test('a surrounding git command does not redirect ours', async () => {
    const root = repository({ 'a.py': '' });
    process.env.GIT_DIR = join(repository({ 'b.py': '' }), '.git');
    try {
      expect(await openCheckout(root)).toMatchObject({ top: root });
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});

describe('revisions', () => {
  test('branch, tag and abbreviation resolve; anything else is named in the error', async () => {
    const root = repository({ 'a.py': '' });
    const head = git(root, 'rev-parse', 'HEAD').trim();
    git(root, '-c', 'user.name=Ada', '-c', 'user.email=a@example.org', 'tag', '--annotate', '--message=x', 'v1');
    for (const name of ['main', 'v1', head.slice(0, 8)]) expect(await resolveRevision(root, name)).toBe(head);
    for (const name of ['nowhere', '--all', 'a\0b', '']) {
      await expect(resolveRevision(root, name)).rejects.toThrow(UserError);
    }
  });

  test('the merge base is the fork point; unrelated histories have none', async () => {
    const root = repository({ 'a.py': '' });
    const fork = git(root, 'rev-parse', 'HEAD').trim();
    git(root, 'checkout', '--quiet', '-b', 'feature');
    write(root, { 'b.py': '' });
    commit(root);
    git(root, 'checkout', '--quiet', 'main');
    write(root, { 'c.py': '' });
    commit(root);
    expect(await mergeBase(root, 'main', 'feature')).toBe(fork);
    git(root, 'checkout', '--quiet', '--orphan', 'other');
    commit(root);
    expect(await mergeBase(root, 'main', 'other')).toBeNull();
  });

  test('changed paths carry renames and stay below the folder', async () => {
    const body = Array.from({ length: 20 }, (_, i) => `value_${i} = ${i}\n`).join('');
    const root = repository({
      'pkg/old name.py': body,
      'pkg/same.py': 'x = 1\n',
      'pkg/gone.py': 'gone\n',
      'top.py': '1\n',
    });
    const base = git(root, 'rev-parse', 'HEAD').trim();
    renameSync(join(root, 'pkg/old name.py'), join(root, 'pkg/néw\nname.py'));
    git(root, 'rm', '--quiet', 'pkg/gone.py');
    write(root, { 'pkg/same.py': 'x = 2\n', 'pkg/added.py': 'added\n', 'top.py': '2\n' });
    const head = commit(root);
    const inPackage = [
      { status: 'added', path: 'pkg/added.py', previousPath: null },
      { status: 'deleted', path: 'pkg/gone.py', previousPath: null },
      { status: 'renamed', path: 'pkg/néw\nname.py', previousPath: 'pkg/old name.py' },
      { status: 'modified', path: 'pkg/same.py', previousPath: null },
    ];
    expect(await changedPaths(root, base, head)).toEqual([
      ...inPackage,
      { status: 'modified', path: 'top.py', previousPath: null },
    ]);
    const relative = (path: string | null) => path?.slice('pkg/'.length) ?? null;
    expect(await changedPaths(join(root, 'pkg'), base, head)).toEqual(
      inPackage.map((c) => ({ ...c, path: relative(c.path), previousPath: relative(c.previousPath) })),
    );
  });
});

describe('temporary work tree', () => {
  test('holds the revision, is detached, and is removed afterwards', async () => {
    const root = repository({ 'sub/a.py': 'old\n' });
    const base = git(root, 'rev-parse', 'HEAD').trim();
    write(root, { 'sub/a.py': 'new\n' });
    commit(root);
    let seen = '';
    const answer = await withWorktree(join(root, 'sub'), base.slice(0, 10), async (path) => {
      seen = path;
      expect(git(path, 'rev-parse', '--abbrev-ref', 'HEAD').trim()).toBe('HEAD');
      return readFileSync(join(path, 'a.py'), 'utf8');
    });
    expect(answer).toBe('old\n');
    expectNothingLeft(root, seen);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  test('is removed when the work fails, and when the checkout does', async () => {
    const root = repository({ 'a.py': '' });
    let seen = '';
    const failing = withWorktree(root, 'HEAD', async (path) => {
      seen = path;
      throw new Error('no luck');
    });
    await expect(failing).rejects.toThrow('no luck');
    expectNothingLeft(root, seen);
    await expect(withWorktree(root, 'nowhere', async () => 1)).rejects.toThrow(/nowhere/);
    expectNothingLeft(root, seen);
  });

  test('a folder that did not exist at the revision is empty there', async () => {
    const root = repository({ 'a.py': '' });
    mkdirSync(join(root, 'later'));
    expect(await withWorktree(join(root, 'later'), 'HEAD', async (path) => readdirSync(path))).toEqual([]);
  });

  test('is removed by process.exit', async () => {
    const root = repository({ 'a.py': '' });
    const script = `
      const { withWorktree } = require(${JSON.stringify(resolve('build/input/git.js'))});
      withWorktree(${JSON.stringify(root)}, 'HEAD', async (path) => {
        require('fs').writeSync(1, path);
        process.exit(3);
      });`;
    const { stdout, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(status).toBe(3);
    expectNothingLeft(root, stdout);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('is removed on %s', async (signal) => {
    const root = repository({ 'a.py': '' });
    const script = `
      const { withWorktree } = require(${JSON.stringify(resolve('build/input/git.js'))});
      withWorktree(${JSON.stringify(root)}, 'HEAD', (path) => {
        console.log(path);
        return new Promise((done) => setTimeout(done, 60_000));
      });`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const path = line.toString().trim();
    expect(existsSync(join(path, 'a.py'))).toBe(true);
    child.kill(signal);
    const [, killedBy] = (await once(child, 'exit')) as [number, string];
    expect(killedBy).toBe(signal);
    expectNothingLeft(root, path);
  });

  function expectNothingLeft(root: string, path: string) {
    expect(existsSync(path)).toBe(false);
    expect(existsSync(join(path, '..'))).toBe(false);
    expect(git(root, 'worktree', 'list', '--porcelain').match(/^worktree /gm)).toHaveLength(1);
    const administration = join(root, '.git/worktrees');
    expect(existsSync(administration) ? readdirSync(administration) : []).toEqual([]);
  }
});

/** Gives the last commit a signature, which git would have a program verify. */
function sign(root: string): void {
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n';
  const signed = git(root, 'cat-file', 'commit', 'HEAD').replace('\n\n', `\n${signature}\n`);
  const { stdout } = spawnSync('git', ['-C', root, 'hash-object', '-t', 'commit', '-w', '--stdin'], { input: signed });
  git(root, 'reset', '--quiet', '--hard', stdout.toString().trim());
}

test.skipIf(process.platform === 'win32')("nothing in the repository's configuration is run", async () => {
  const root = repository({ '.gitattributes': '*.py filter=evil diff=evil\n', 'a.py': 'x = 1\n' });
  const base = git(root, 'rev-parse', 'HEAD').trim();
  write(root, { 'a.py': 'x = 2\n' });
  commit(root);
  sign(root);
  const marker = join(root, '..', 'was-run');
  const program = join(root, '..', 'evil.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> '${marker}'\ncat\n`);
  chmodSync(program, 0o755);
  mkdirSync(join(root, '.git/hooks'), { recursive: true });
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
    writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\n'${program}' < /dev/null\n`, { mode: 0o755 });
  }
  const settings = ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.askPass', 'diff.external', 'gpg.program'];
  const drivers = ['filter.evil.clean', 'filter.evil.smudge', 'diff.evil.textconv', 'diff.evil.command'];
  for (const key of [...settings, ...drivers]) git(root, 'config', key, program);
  git(root, 'config', 'filter.evil.required', 'true');
  git(root, 'config', 'log.showSignature', 'true');
  // The trap works: git left to itself runs it.
  spawnSync('git', ['-C', root, 'diff', base, 'HEAD'], { stdio: 'ignore' });
  expect(existsSync(marker)).toBe(true);
  rmSync(marker);
  git(root, 'config', 'diff.orderFile', '/nowhere');
  // A changed time stamp makes git compare contents, through the filter if there is one.
  write(root, { 'a.py': 'x = 3\n' });

  const snapshot = await readSnapshot({ repoRoot: root });
  await changedPaths(root, base, 'HEAD');
  await withWorktree(root, base, async (path) => expect(readFileSync(join(path, 'a.py'), 'utf8')).toBe('x = 1\n'));
  expect(existsSync(marker) ? readFileSync(marker, 'utf8') : '').toBe('');
  expect(snapshot.history).toEqual([{ path: 'a.py', commitCount: 2, authorCount: 1, linesAdded: 2, linesDeleted: 1 }]);
});
