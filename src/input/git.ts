import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../kernel/errors';
import { GitError, lineOf, recordsOf, runGit, SAFE_ARGUMENTS, safeEnvironment } from './run-git';

/** What git knows about the checkout a folder lies in. */
export interface Checkout {
  /** Absolute path of the work tree's top. */
  readonly top: string;
  /** From the top to the folder: empty or ending in `/`. */
  readonly prefix: string;
  /** SHA of HEAD; null before the first commit. */
  readonly head: string | null;
  readonly shallow: boolean;
  /** Objects are fetched on demand (`--filter`), so reading the history would download it file by file. */
  readonly partial: boolean;
}

/** Why a folder cannot be read through git. */
export interface NoCheckout {
  readonly code: 'not-a-repository' | 'git-not-installed' | 'git-refused';
  /** For users, with the remedy. */
  readonly reason: string;
}

/** Asks git about `folder`; never throws for what a folder may hold. */
export async function openCheckout(folder: string): Promise<Checkout | NoCheckout> {
  try {
    const flags = lineOf(await runGit(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']));
    const [inside, shallow] = flags.split('\n');
    if (inside !== 'true') return { code: 'not-a-repository', reason: 'the folder is not inside a git work tree' };
    const head = await commitOf(folder, 'HEAD');
    if (head === null && (await namesAnObject(folder, 'HEAD'))) {
      return { code: 'git-refused', reason: 'the commit that HEAD names is missing or damaged; clone it again' };
    }
    return {
      top: lineOf(await runGit(folder, ['rev-parse', '--show-toplevel'])),
      prefix: lineOf(await runGit(folder, ['rev-parse', '--show-prefix'])),
      head,
      shallow: shallow === 'true',
      partial: await isPartial(folder),
    };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.trouble === 'not-installed') return { code: 'git-not-installed', reason: error.message };
    if (error.stderr.includes('not a git repository')) {
      return { code: 'not-a-repository', reason: 'the folder is not inside a git work tree' };
    }
    if (error.stderr.includes('dubious ownership')) {
      const remedy = `git config --global --add safe.directory ${folder}`;
      return { code: 'git-refused', reason: `git refuses a repository owned by another user; run: ${remedy}` };
    }
    return { code: 'git-refused', reason: error.message };
  }
}

/** Whether `revision` leads to a SHA, be it of an object that is not there; before the first commit HEAD does not. */
async function namesAnObject(folder: string, revision: string): Promise<boolean> {
  return (await runGit(folder, ['rev-parse', '--verify', '--quiet', revision], { answers: [1, 128] })).exitCode === 0;
}

async function isPartial(folder: string): Promise<boolean> {
  const pattern = '^(extensions\\.partialclone|remote\\..*\\.promisor)$';
  const { exitCode } = await runGit(folder, ['config', '--get-regexp', pattern], { answers: [1] });
  return exitCode === 0;
}

/** The full SHA of the commit that a branch, tag or abbreviated SHA names; null when there is none. */
export async function commitOf(repoRoot: string, revision: string): Promise<string | null> {
  if (revision.startsWith('-') || revision.includes('\0')) return null;
  const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  const answer = await runGit(repoRoot, args, { answers: [1, 128] });
  return answer.exitCode === 0 ? lineOf(answer) : null;
}

/**
 * The full SHA of `revision`.
 * @throws {UserError} when the repository has no such commit.
 */
export async function resolveRevision(repoRoot: string, revision: string): Promise<string> {
  const sha = await commitOf(repoRoot, revision);
  if (sha !== null) return sha;
  throw new UserError(
    `${JSON.stringify(revision)} names no commit in ${repoRoot}. Check the spelling, or fetch it first ` +
      '(git fetch origin <branch>; with actions/checkout: fetch-depth: 0).',
  );
}

/** The best common ancestor, or null when there is none (in a shallow clone: none that was fetched). */
export async function mergeBase(repoRoot: string, a: string, b: string): Promise<string | null> {
  const shas = [await resolveRevision(repoRoot, a), await resolveRevision(repoRoot, b)];
  const answer = await runGit(repoRoot, ['merge-base', ...shas], { answers: [1] });
  return answer.exitCode === 0 ? lineOf(answer) : null;
}

/** `owner/name` from the URL of the remote `origin`; null without one that has both. */
export async function remoteSlug(repoRoot: string): Promise<string | null> {
  const answer = await runGit(repoRoot, ['config', '--get', 'remote.origin.url'], { answers: [1] });
  return answer.exitCode === 0 ? slugOf(lineOf(answer)) : null;
}

/** `owner/name` of an https, ssh or scp-like URL; the last two segments where a host has deeper groups. */
export function slugOf(url: string): string | null {
  const remote = /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.+)$/i.exec(url) ?? /^(?:[^/@]+@)?[^/:]{2,}:(?!\/\/)(.+)$/.exec(url);
  if (!remote || /^file:/i.test(url)) return null;
  const path = remote[1]!
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  const [name, owner] = path.split('/').filter(Boolean).reverse();
  return name && owner ? `${owner}/${name}` : null;
}

/** Name of the folder that holds the repository, the same from each of its work trees. */
export async function repositoryFolder(checkout: Checkout): Promise<string> {
  const shared = resolve(checkout.top, lineOf(await runGit(checkout.top, ['rev-parse', '--git-common-dir'])));
  return basename(basename(shared) === '.git' ? dirname(shared) : checkout.top);
}

/** Python files below `folder` that differ from HEAD or from the index, relative to `folder`. */
export async function uncommittedPython(checkout: Checkout, folder: string): Promise<string[]> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=no', '--ignore-submodules=all'];
  const { stdout } = await runGit(folder, [...args, '--', '*.py'], { env: await withoutLocalFilters(folder) });
  return recordsOf(stdout).map(({ shown }) => shown.slice(3 + checkout.prefix.length));
}

/** Whether the repository around the folder ignores it. */
export async function isIgnoredFolder(checkout: Checkout): Promise<boolean> {
  if (checkout.prefix === '') return false;
  return (
    (await runGit(checkout.top, ['check-ignore', '--quiet', '--', checkout.prefix], { answers: [1] })).exitCode === 0
  );
}

export interface PathChange {
  readonly status: 'added' | 'deleted' | 'modified' | 'renamed' | 'copied' | 'type-changed';
  /** The path at `head`; for `deleted` the one at `base`. */
  readonly path: string;
  /** The path at `base` of a renamed or copied file. */
  readonly previousPath: string | null;
}

const CHANGES: Readonly<Record<string, PathChange['status']>> = {
  A: 'added',
  D: 'deleted',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'type-changed',
};

/** Files that differ between two revisions, renames detected, relative to `repoRoot`, sorted by path. */
export async function changedPaths(repoRoot: string, base: string, head: string): Promise<PathChange[]> {
  const revisions = [await resolveRevision(repoRoot, base), await resolveRevision(repoRoot, head)];
  const how = ['-M', '-l5000', '-z', '--relative', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];
  const { stdout } = await runGit(repoRoot, ['diff', '--name-status', ...how, ...revisions, '--']);
  const fields = recordsOf(stdout).map(({ shown }) => shown);
  const changes: PathChange[] = [];
  for (let at = 0; at < fields.length; ) {
    const letter = fields[at++]!.charAt(0);
    const previousPath = letter === 'R' || letter === 'C' ? fields[at++]! : null;
    const path = fields[at++]!;
    const status = CHANGES[letter];
    if (status) changes.push({ status, path, previousPath });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Overrides content filters that the repository's own configuration defines: git would run them. */
export async function withoutLocalFilters(folder: string): Promise<Record<string, string>> {
  const args = ['config', '--show-scope', '--name-only', '-z', '--get-regexp', '^filter\\.'];
  const { stdout } = await runGit(folder, args, { answers: [1] });
  const fields = recordsOf(stdout).map(({ shown }) => shown);
  const env: Record<string, string> = {};
  let count = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope, key] = [fields[at]!, fields[at + 1]!];
    if (scope !== 'local' && scope !== 'worktree') continue;
    env[`GIT_CONFIG_KEY_${count}`] = key;
    env[`GIT_CONFIG_VALUE_${count}`] = key.endsWith('.required') ? 'false' : '';
    env.GIT_CONFIG_COUNT = String(++count);
  }
  return env;
}

/** Work trees to remove, whatever ends the process: temporary folder → repository. */
const openWorktrees = new Map<string, { readonly repoRoot: string; readonly adding: AbortController }>();
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Checks `revision` out into a temporary, detached work tree and hands over the path that corresponds to
 * `repoRoot` in it. The work tree is removed when `use` ends, when it throws, and when the process ends.
 * @throws {UserError} when the revision is unknown or cannot be checked out.
 */
export async function withWorktree<T>(
  repoRoot: string,
  revision: string,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const sha = await resolveRevision(repoRoot, revision);
  const prefix = lineOf(await runGit(repoRoot, ['rev-parse', '--show-prefix']));
  const env = await withoutLocalFilters(repoRoot);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'codeintel-'));
  const adding = new AbortController();
  if (openWorktrees.size === 0) watchForTheEnd();
  openWorktrees.set(folder, { repoRoot, adding });
  try {
    const checkout = join(folder, 'checkout');
    const { signal } = adding;
    await runGit(repoRoot, ['worktree', 'add', '--detach', checkout, sha], { env, signal, timeoutMs: 600_000 });
    const path = join(checkout, prefix);
    // A sub-folder that does not exist at the revision is an empty one.
    mkdirSync(path, { recursive: true });
    return await use(path);
  } finally {
    removeWorktree(folder);
    if (openWorktrees.size === 0) stopWatching();
  }
}

/** Synchronous, so that it also works while the process is ending. */
function removeWorktree(folder: string): void {
  const open = openWorktrees.get(folder);
  if (!open) return;
  openWorktrees.delete(folder);
  open.adding.abort();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Twice forced: git locks a work tree that it has not finished adding.
  const remove = ['worktree', 'remove', '--force', '--force', join(folder, 'checkout')];
  spawnSync('git', [...SAFE_ARGUMENTS, '-C', open.repoRoot, ...remove], { env: safeEnvironment(), stdio: 'ignore' });
}

function removeAllWorktrees(): void {
  for (const folder of [...openWorktrees.keys()]) removeWorktree(folder);
}

function onSignal(signal: NodeJS.Signals): void {
  // Somebody else handles the signal and lets the work end, or calls process.exit: both clean up.
  if (process.listenerCount(signal) > 1) return;
  removeAllWorktrees();
  stopWatching();
  process.kill(process.pid, signal);
}

function watchForTheEnd(): void {
  process.on('exit', removeAllWorktrees);
  for (const signal of ENDING_SIGNALS) process.on(signal, onSignal);
}

function stopWatching(): void {
  process.off('exit', removeAllWorktrees);
  for (const signal of ENDING_SIGNALS) process.off(signal, onSignal);
}
