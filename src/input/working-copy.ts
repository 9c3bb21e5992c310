import { createHash } from 'node:crypto';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { messageOf } from '../kernel/errors';
import { type Checkout, changedPaths, commitOf, openCheckout, withoutLocalFilters } from './git';
import { GitError, lineOf, recordsOf, runGit } from './run-git';

/** How a checkout stands to a commit that was analysed. */
export interface Standing {
  readonly status: 'current' | 'behind' | 'diverged' | 'unknown';
  /** Commits of the checkout that the analysed one lacks. */
  readonly commits_behind: number | null;
  /** Commits that the checkout lacks. */
  readonly commits_ahead: number | null;
  /** Python files that differ from the analysed commit, new ones included. */
  readonly changed_files: number | null;
  /** Why it is unknown. */
  readonly reason: string | null;
}

/** A file as it was at a commit. */
export interface CommittedText {
  readonly text: string;
  readonly from: 'checkout' | 'git';
  /** Whether git says that these are the commit's bytes. */
  readonly verified: boolean;
}

/** Edits are noticed after at most this long; asking git each time would cost more than the answer. */
const FRESH_MS = 2_000;
/** Files beyond this are not source that anybody reads. */
const MAX_BYTES = 8 * 1024 * 1024;

/** The checkout on this machine, whatever has happened to it since a commit was analysed. Never throws for its state. */
export class LocalCheckout {
  private readonly checkout: Promise<Checkout | null>;
  private asked: { readonly commit: string; readonly at: number; readonly answer: Promise<Standing> } | null = null;

  constructor(private readonly root: string) {
    this.checkout = openCheckout(root).then(
      (found) => ('reason' in found ? null : found),
      () => null,
    );
  }

  staleness(commit: string): Promise<Standing> {
    const now = performance.now();
    if (this.asked?.commit !== commit || now - this.asked.at > FRESH_MS) {
      const answer = this.standing(commit).catch((error) => unknown(messageOf(error)));
      this.asked = { commit, at: now, answer };
    }
    return this.asked.answer;
  }

  private async standing(commit: string): Promise<Standing> {
    const checkout = await this.checkout;
    if (checkout === null) return unknown(`${this.root} is not a git checkout`);
    const known = await commitOf(this.root, commit);
    if (known === null) return unknown(`the checkout does not have the commit ${commit}: fetch it`);
    const env = await withoutLocalFilters(this.root);
    const [counts, changed, added] = await Promise.all([
      runGit(this.root, ['rev-list', '--left-right', '--count', `${known}...HEAD`, '--']),
      runGit(this.root, [...DIFF, known, '--', '*.py', '*.pyi'], { env }),
      runGit(this.root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '*.py', '*.pyi']),
    ]);
    const [ahead, behind] = lineOf(counts).split('\t').map(Number) as [number, number];
    const files = recordsOf(changed.stdout).length + recordsOf(added.stdout).length;
    const status = ahead > 0 ? 'diverged' : behind > 0 || files > 0 ? 'behind' : 'current';
    return { status, commits_behind: behind, commits_ahead: ahead, changed_files: files, reason: null };
  }

  /** `path` comes from a database, which may be anybody's: nothing outside the checkout is read. */
  async source(
    path: string,
    commit: string,
    signal: AbortSignal,
  ): Promise<CommittedText | { readonly reason: string }> {
    if (isAbsolute(path) || path.split(/[/\\]/).includes('..') || path.includes('\0')) {
      return { reason: `${JSON.stringify(path)} is not a path inside the repository` };
    }
    const [local, committed] = await Promise.all([this.read(path), this.committed(path, commit, signal)]);
    if (committed !== null) {
      if (local !== null && blobId(local) === committed)
        return { text: decoded(local), from: 'checkout', verified: true };
      const bytes = await this.blob(committed, signal);
      return bytes === null
        ? { reason: `git could not read ${path} of ${commit}` }
        : { text: decoded(bytes), from: 'git', verified: true };
    }
    if (local === null) return { reason: `the checkout ${this.root} has no readable file ${path}` };
    return { text: decoded(local), from: 'checkout', verified: false };
  }

  async renames(base: string, head: string): Promise<Map<string, string>> {
    const known = await Promise.all([base, head].map((commit) => commitOf(this.root, commit).catch(() => null)));
    if (known.includes(null)) return new Map();
    const changes = await changedPaths(this.root, base, head).catch(() => []);
    return new Map(
      changes.flatMap(({ status, path, previousPath }) =>
        status === 'renamed' && previousPath !== null ? [[previousPath, path] as const] : [],
      ),
    );
  }

  /** The bytes of a regular file inside the checkout, links resolved. */
  private async read(path: string): Promise<Buffer | null> {
    let file: FileHandle | null = null;
    try {
      const root = await realpath(this.root);
      const real = await realpath(join(root, path));
      const inside = relative(root, real);
      if (inside.startsWith(`..${sep}`) || inside === '..' || isAbsolute(inside)) return null;
      file = await open(real, 'r');
      const found = await file.stat();
      if (!found.isFile() || found.size > MAX_BYTES) return null;
      return await file.readFile();
    } catch {
      return null;
    } finally {
      await file?.close();
    }
  }

  /** The id of the blob that the commit has at the path; null where git does not know. */
  private async committed(path: string, commit: string, signal: AbortSignal): Promise<string | null> {
    const checkout = await this.checkout;
    if (checkout === null || !/^[0-9a-f]{7,64}$/.test(commit)) return null;
    const spec = `${commit}:${checkout.prefix}${path}`;
    try {
      const answer = await runGit(this.root, ['rev-parse', '--verify', '--quiet', spec], { answers: [1, 128], signal });
      return answer.exitCode === 0 ? lineOf(answer) : null;
    } catch (error) {
      if (error instanceof GitError) return null;
      throw error;
    }
  }

  private async blob(id: string, signal: AbortSignal): Promise<Buffer | null> {
    try {
      return (await runGit(this.root, ['cat-file', 'blob', id], { signal, maxBytes: MAX_BYTES })).stdout;
    } catch (error) {
      if (error instanceof GitError) return null;
      throw error;
    }
  }
}

const DIFF = [
  'diff',
  '--name-only',
  '-z',
  '--no-renames',
  '--relative',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
];

function unknown(reason: string): Standing {
  return { status: 'unknown', commits_behind: null, commits_ahead: null, changed_files: null, reason };
}

/** As git names the content of a file that no filter has touched. */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Python's rule (PEP 263) for the encodings that a text decoder knows; anything else is read as Latin-1, which never fails. */
function decoded(bytes: Buffer): string {
  const head = bytes
    .subarray(0, 400)
    .toString('latin1')
    .split(/\r?\n|\r/, 2)
    .join('\n');
  const declared = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/m.exec(head)?.[1] ?? 'utf-8';
  for (const label of [declared.replaceAll('_', '-'), 'latin1']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return bytes.toString('latin1');
}
