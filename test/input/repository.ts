import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

// The configuration of whoever runs the tests has no say, in our commands and in those under test.
Object.assign(process.env, {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_TEMPLATE_DIR: '',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
});

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes when the tests of the file have ended. */
export function temporaryFolder(name = 'shop'): string {
  const parent = mkdtempSync(join(realpathSync(tmpdir()), 'input-test-'));
  made.push(parent);
  const folder = join(parent, name);
  mkdirSync(folder);
  return folder;
}

/** Writes `files` (path → content) below `root`. */
export function write(root: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Runs real git and returns what it printed. */
export function git(root: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'core.fsync=none', '-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Commits everything as `author`; returns the SHA. */
export function commit(root: string, author = 'Ada'): string {
  git(root, 'add', '-A');
  const identity = ['-c', `user.name=${author}`, '-c', `user.email=${author.toLowerCase()}@example.org`];
  git(root, ...identity, 'commit', '--quiet', '--allow-empty', '--message', 'change');
  return git(root, 'rev-parse', 'HEAD').trim();
}

/** A repository with `files` in its first commit; without files it has no commit. */
export function repository(files?: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  git(root, 'init', '--quiet', '--initial-branch=main');
  if (files) {
    write(root, files);
    commit(root);
  }
  return root;
}
