import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Diagnostic } from '../kernel/diagnostic';
import { messageOf } from '../kernel/errors';
import { reporter } from './diagnostic';
import { isToolFolder } from './exclusions';
import { readRepoText } from './repo-text';
import { recordsOf, runGit } from './run-git';

const report = reporter('discover');

/** Names below a folder, as POSIX paths relative to it; nothing has been opened yet. */
export interface Listing {
  /** Everything that is not a folder, symbolic links to folders included. */
  readonly paths: readonly string[];
  readonly untracked: ReadonlySet<string>;
  /** Paths whose bytes are not UTF-8, to be shown. */
  readonly undecodable: readonly string[];
  /** Symbolic links that do not look like Python files. */
  readonly links: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Tracked files and untracked ones that git does not ignore; not what lies in submodules. */
export async function listWithGit(repoRoot: string): Promise<Listing> {
  const paths = new Set<string>();
  const untracked = new Set<string>();
  const undecodable: string[] = [];
  const links: string[] = [];
  const diagnostics: Diagnostic[] = [];
  // Each record is `<mode> <object> <stage>\t<path>`; a path in conflict comes once per stage.
  const tracked = await runGit(repoRoot, ['ls-files', '-z', '--cached', '--stage']);
  for (const { text, shown } of recordsOf(tracked.stdout)) {
    const path = shown.slice(shown.indexOf('\t') + 1);
    if (text === null) undecodable.push(path);
    else if (shown.startsWith('160000')) {
      const message = 'This is a git submodule; its files belong to another repository and were not analysed.';
      diagnostics.push(report('info', 'submodule', path, message));
    } else {
      paths.add(path);
      if (shown.startsWith('120000') && !path.endsWith('.py')) links.push(path);
    }
  }
  const others = await runGit(repoRoot, ['ls-files', '-z', '--others', '--exclude-standard']);
  for (const { text, shown } of recordsOf(others.stdout)) {
    if (text === null) undecodable.push(shown);
    else if (!shown.endsWith('/')) {
      paths.add(text);
      untracked.add(text);
    }
  }
  return { paths: [...paths], untracked, undecodable: [...new Set(undecodable)], links, diagnostics };
}

/** The rules of one `.gitignore`, for paths below `folder` (empty or ending in `/`). */
interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

const RULES = Buffer.from('.gitignore');

/** Walks a folder without git. Honours `.gitignore` files, enters neither tool folders nor links. */
export function listByWalking(root: string): Listing {
  const paths: string[] = [];
  const undecodable: string[] = [];
  const links: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  const pending: { folder: string; inherited: readonly IgnoreFile[] }[] = [{ folder: '', inherited: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { folder, inherited } = next;
    let entries: import('node:fs').Dirent<Buffer>[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      const message = `The folder cannot be listed (${messageOf(error)}); make it readable to analyse what it holds.`;
      diagnostics.push(report('warning', 'unreadable-folder', folder.replace(/\/$/, '') || null, message));
      continue;
    }
    const hasRules = entries.some(({ name }) => RULES.equals(name));
    const own = hasRules ? readRepoText(root, `${folder}.gitignore`) : null;
    const ignores = own && 'text' in own ? [...inherited, { folder, rules: ignore().add(own.text) }] : inherited;
    for (const entry of entries) {
      let path: string;
      try {
        path = folder + utf8.decode(entry.name);
      } catch {
        undecodable.push(folder + entry.name.toString('utf8'));
        continue;
      }
      if (entry.isDirectory()) {
        if (isToolFolder(path.slice(folder.length)) || isIgnored(`${path}/`, ignores)) continue;
        // A rule that would ignore this folder has been overruled for it: it no longer counts below.
        pending.push({ folder: `${path}/`, inherited: ignores.filter((file) => !verdict(`${path}/`, file).ignored) });
      } else if (!isIgnored(path, ignores)) {
        paths.push(path);
        if (entry.isSymbolicLink() && !path.endsWith('.py')) links.push(path);
      }
    }
  }
  return { paths, untracked: new Set(), undecodable, links, diagnostics };
}

/** The deepest `.gitignore` with an opinion decides. */
function isIgnored(path: string, files: readonly IgnoreFile[]): boolean {
  for (let at = files.length - 1; at >= 0; at--) {
    const { ignored, unignored } = verdict(path, files[at]!);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function verdict(path: string, { folder, rules }: IgnoreFile) {
  return rules.test(path.slice(folder.length));
}
