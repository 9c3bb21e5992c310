import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSnapshot } from './read-snapshot';
import { commit, git, repository, temporaryFolder, write } from './repository';

async function analysed(root: string) {
  const { files, excluded, diagnostics } = await readSnapshot({ repoRoot: root });
  const found = diagnostics.filter(({ stage }) => stage === 'discover');
  return { paths: files.map(({ path }) => path), excluded, problems: found.map(({ code, path }) => [code, path]) };
}

describe('through git', () => {
  test('tracked and untracked files, neither ignored nor deleted ones', async () => {
    const root = repository({
      '.gitignore': 'local/\n*_tmp.py\n',
      'a.py': '',
      'gone.py': '',
      'kept_tmp.txt': '',
      'n.pyi': '',
    });
    write(root, { 'new/b.py': '', 'local/c.py': '', 'x_tmp.py': '', '.py': '', script: '#!/usr/bin/env python\n' });
    write(root, { 'forced_tmp.py': '' });
    git(root, 'add', '--force', 'forced_tmp.py');
    rmSync(join(root, 'gone.py'));
    expect(await analysed(root)).toEqual({
      paths: ['a.py', 'forced_tmp.py', 'new/b.py'],
      excluded: { deleted: 1 },
      problems: [['uncommitted-changes', null]],
    });
  });

  test('a sub-folder is analysed alone, with paths relative to it', async () => {
    const root = repository({ 'a.py': '', 'services/api/src/api/b.py': '', 'services/web/c.py': '' });
    expect((await analysed(join(root, 'services/api'))).paths).toEqual(['src/api/b.py']);
  });

  test('a folder that the repository around it ignores is walked', async () => {
    const root = repository({ '.gitignore': '/demo/\n' });
    write(root, { 'demo/a.py': '' });
    const snapshot = await readSnapshot({ repoRoot: join(root, 'demo') });
    expect(snapshot.files.map(({ path }) => path)).toEqual(['a.py']);
    expect(snapshot.signals[0]).toMatchObject({ available: false, reason: expect.stringContaining('ignores it') });
  });

  test('submodules and nested repositories stay out', async () => {
    const library = repository({ 'library.py': '' });
    const root = repository({ 'a.py': '' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'libs/library');
    commit(root);
    mkdirSync(join(root, 'nested'));
    git(join(root, 'nested'), 'init', '--quiet');
    write(root, { 'nested/n.py': '' });
    expect(await analysed(root)).toEqual({ paths: ['a.py'], excluded: {}, problems: [['submodule', 'libs/library']] });
  });

  test('a file in conflict is listed once', async () => {
    const root = repository({ 'a.py': 'base\n' });
    git(root, 'checkout', '--quiet', '-b', 'other');
    write(root, { 'a.py': 'other\n' });
    commit(root);
    git(root, 'checkout', '--quiet', 'main');
    write(root, { 'a.py': 'main\n' });
    commit(root);
    expect(() => git(root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'merge', 'other')).toThrow();
    expect((await analysed(root)).paths).toEqual(['a.py']);
  });

  test('.gitattributes outranks names', async () => {
    const root = repository({
      '.gitattributes': [
        'copied/** linguist-vendored',
        'vendor/ours/** -linguist-vendored',
        'schema.py linguist-generated=true',
        'edited_pb2.py linguist-generated=false',
      ].join('\n'),
      'copied/a.py': '',
      'vendor/ours/b.py': '',
      'vendor/theirs/c.py': '',
      'schema.py': '',
      'edited_pb2.py': '',
      'made_pb2.py': '',
    });
    expect(await analysed(root)).toEqual({
      paths: ['edited_pb2.py', 'vendor/ours/b.py'],
      excluded: { generated: 2, vendored: 2 },
      problems: [],
    });
  });
});

const EXCLUDED_BY_NAME = {
  'app/main.py': '',
  'app/build/__init__.py': '',
  'app/build/steps.py': '',
  'build/lib/app/main.py': '',
  'dist/app.py': '',
  'app/_vendor/__init__.py': '',
  'app/_vendor/six.py': '',
  'third_party/x.py': '',
  'proto/shop_pb2.py': '',
  'proto/shop_pb2_grpc.py': '',
  'venv.py': '',
};
const TOOL_FOLDERS = [
  '.venv/lib/a.py',
  'node_modules/gyp/b.py',
  'x/__pycache__/c.py',
  'lib/site-packages/d.py',
  '.nox/e.py',
];

describe('excluded names', () => {
  const paths = ['app/build/__init__.py', 'app/build/steps.py', 'app/main.py', 'venv.py'];

  test('with git, tool folders are counted when they are tracked', async () => {
    const root = repository({ ...EXCLUDED_BY_NAME, ...Object.fromEntries(TOOL_FOLDERS.map((path) => [path, ''])) });
    const excluded = { generated: 2, 'ignored-directory': 2 + TOOL_FOLDERS.length, vendored: 3 };
    expect(await analysed(root)).toEqual({ paths, excluded, problems: [] });
  });

  test('without git, tool folders are not entered', async () => {
    const root = temporaryFolder();
    write(root, { ...EXCLUDED_BY_NAME, ...Object.fromEntries(TOOL_FOLDERS.map((path) => [path, ''])) });
    const excluded = { generated: 2, 'ignored-directory': 2, vendored: 3 };
    expect(await analysed(root)).toEqual({ paths, excluded, problems: [] });
  });
});

test('without git, .gitignore files mean what they mean to git', async () => {
  const files = {
    '.gitignore': [
      '*.log.py',
      '/top_only.py',
      'out/',
      '!kept.log.py',
      'docs/*.py',
      '**/deep/*.py',
      'a\\ b.py',
      '# c.py',
    ].join('\n'),
    'a.log.py': '',
    'kept.log.py': '',
    'top_only.py': '',
    'pkg/top_only.py': '',
    'out/a.py': '',
    'pkg/out/b.py': '',
    'pkg/.gitignore': '!out/\n/own.py\n',
    'pkg/own.py': '',
    'pkg/sub/own.py': '',
    'docs/conf.py': '',
    'docs/sub/conf.py': '',
    'x/y/deep/z.py': '',
    'a b.py': '',
    'c.py': '',
  };
  const walked = temporaryFolder();
  write(walked, files);
  const inGit = repository();
  write(inGit, files);
  const expected = git(inGit, 'ls-files', '-z', '--others', '--exclude-standard', '*.py')
    .split('\0')
    .filter(Boolean)
    .sort();
  expect(expected).toContain('pkg/out/b.py');
  expect((await analysed(walked)).paths).toEqual(expected);
});

describe.skipIf(process.platform === 'win32')('odd file systems', () => {
  test('symbolic links', async () => {
    const outside = temporaryFolder('outside');
    write(outside, { 'secret.py': '', 'folder/x.py': '' });
    const make = (root: string) => {
      write(root, { 'pkg/real.py': '', 'template.txt': '', '.venv/tool.py': '' });
      symlinkSync('pkg/real.py', join(root, 'alias.py'));
      symlinkSync('template.txt', join(root, 'from_template.py'));
      symlinkSync('.venv/tool.py', join(root, 'tool.py'));
      symlinkSync(join(outside, 'secret.py'), join(root, 'secret.py'));
      symlinkSync(join(outside, 'folder'), join(root, 'folder'));
      symlinkSync('self.py', join(root, 'self.py'));
      symlinkSync('nowhere.py', join(root, 'broken.py'));
      symlinkSync('pkg', join(root, 'folder.py'));
      symlinkSync('..', join(root, 'pkg/up'));
      symlinkSync('loop', join(root, 'loop'));
      symlinkSync(join(outside, 'secret.py'), join(root, 'just-a-file'));
    };
    const expected = {
      paths: ['from_template.py', 'pkg/real.py'],
      excluded: { 'not-a-file': 1, symlink: 5 },
      problems: [
        ['symlink-duplicate', 'alias.py'],
        ['symlink-broken', 'broken.py'],
        ['symlink-outside', 'folder'],
        ['not-a-file', 'folder.py'],
        ['symlink-loop', 'loop'],
        ['symlink-outside', 'secret.py'],
        ['symlink-loop', 'self.py'],
        ['symlink-outside', 'tool.py'],
      ],
    };
    const walked = temporaryFolder();
    make(walked);
    expect(await analysed(walked)).toEqual(expected);
    const tracked = repository();
    make(tracked);
    git(
      tracked,
      'add',
      '--force',
      'pkg',
      'template.txt',
      ...['alias', 'from_template', 'tool', 'secret', 'self', 'broken', 'folder'].map((n) => `${n}.py`),
      'folder',
      'loop',
      'just-a-file',
    );
    write(tracked, { '.gitignore': '.venv/\n' });
    commit(tracked);
    expect(await analysed(tracked)).toEqual(expected);
  });

  test('a tracked folder replaced by a link is not followed', async () => {
    const outside = temporaryFolder('outside');
    write(outside, { 'a.py': '' });
    const root = repository({ 'pkg/a.py': '', 'b.py': '' });
    rmSync(join(root, 'pkg'), { recursive: true });
    symlinkSync(outside, join(root, 'pkg'));
    expect(await analysed(root)).toMatchObject({ paths: ['b.py'], excluded: { deleted: 1 } });
  });

  test('names with spaces, quotes, line breaks and characters beyond ASCII', async () => {
    const names = [
      'a b.py',
      'c"d.py',
      "e'f.py",
      'g\nh.py',
      'i\tj.py',
      'k\\l.py',
      'ünï/😀.py',
      '-m.py',
      ':(top)n.py',
      '*.py',
    ].sort();
    const files = Object.fromEntries(names.map((name) => [name, 'x = 1\n']));
    const walked = temporaryFolder();
    write(walked, files);
    expect((await analysed(walked)).paths).toEqual(names);
    const root = repository(files);
    const snapshot = await readSnapshot({ repoRoot: root });
    expect(snapshot.files.map(({ path }) => path)).toEqual(names);
    expect(snapshot.history).toEqual(
      names.map((path) => ({ path, commitCount: 1, authorCount: 1, linesAdded: 1, linesDeleted: 0 })),
    );
  });

  test.skipIf(process.platform === 'darwin')('a name that is not UTF-8 is reported', async () => {
    const make = (root: string) => {
      write(root, { 'a.py': '' });
      writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.py')]), '');
    };
    const expected = {
      paths: ['a.py'],
      excluded: { 'undecodable-path': 1 },
      problems: [['undecodable-path', 'caf\uFFFD.py']],
    };
    const walked = temporaryFolder();
    make(walked);
    expect(await analysed(walked)).toEqual(expected);
    const tracked = repository();
    make(tracked);
    commit(tracked);
    expect(await analysed(tracked)).toEqual(expected);
  });

  test('pipes and oversized files are left out, unreadable files are not', async () => {
    const root = temporaryFolder();
    write(root, { 'a.py': '', 'large.py': '', 'limit.py': '', 'locked.py': '' });
    truncateSync(join(root, 'large.py'), 10 * 1024 * 1024 + 1);
    truncateSync(join(root, 'limit.py'), 10 * 1024 * 1024);
    chmodSync(join(root, 'locked.py'), 0);
    execFileSync('mkfifo', [join(root, 'pipe.py')]);
    expect(await analysed(root)).toEqual({
      paths: ['a.py', 'limit.py', 'locked.py'],
      excluded: { 'not-a-file': 1, 'too-large': 1 },
      problems: [
        ['too-large', 'large.py'],
        ['not-a-file', 'pipe.py'],
      ],
    });
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be listed is reported', async () => {
    const root = temporaryFolder();
    write(root, { 'a.py': '', 'locked/b.py': '' });
    chmodSync(join(root, 'locked'), 0);
    const found = await analysed(root);
    chmodSync(join(root, 'locked'), 0o755);
    expect(found).toEqual({ paths: ['a.py'], excluded: {}, problems: [['unreadable-folder', 'locked']] });
  });
});

test('20,000 files', async () => {
  const root = repository();
  for (let folder = 0; folder < 200; folder++) {
    mkdirSync(join(root, `p${folder}`));
    for (let file = 0; file < 100; file++) writeFileSync(join(root, `p${folder}/m${file}.py`), 'x = 1\n');
  }
  commit(root);
  const snapshot = await readSnapshot({ repoRoot: root });
  expect(snapshot.files).toHaveLength(20_000);
  expect(snapshot.history).toHaveLength(20_000);
});
