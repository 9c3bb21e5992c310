import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../kernel/diagnostic';
import { messageOf } from '../kernel/errors';
import { reporter } from './diagnostic';
import { type Exclusion, excludedByName, isToolFolder, type LinguistAttributes } from './exclusions';
import type { Listing } from './listing';
import { isWithin } from './repo-text';

/** Larger files are generated data more often than code, and cost a worker its memory. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

const report = reporter('discover');

export interface Discovery {
  /** Python files to analyse, sorted. */
  readonly python: readonly string[];
  /** `pyproject.toml`, `setup.cfg` and `setup.py` outside excluded folders, sorted. */
  readonly projectFiles: readonly string[];
  readonly excluded: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sorts a listing of `root` (a real path) into what is analysed and what is left out, and why. */
export function discover(
  root: string,
  listing: Listing,
  attributes: ReadonlyMap<string, LinguistAttributes> = new Map(),
): Discovery {
  const diagnostics: Diagnostic[] = [...listing.diagnostics];
  const counts = new Map<Exclusion, number>();
  const exclude = (reason: Exclusion) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const listed = new Set(listing.paths);
  const byName = (path: string) =>
    excludedByName(path, (folder) => listed.has(`${folder}/__init__.py`), attributes.get(path));
  const isRealFolder = realFolders(root);

  const python: string[] = [];
  const pythonLinks: string[] = [];
  for (const path of listing.paths) {
    if (!isPython(path)) continue;
    const reason = byName(path);
    if (reason) {
      exclude(reason);
      continue;
    }
    const stat = isRealFolder(parentOf(path)) ? lstatOf(root, path) : null;
    if (stat === null) exclude('deleted');
    else if (stat.isSymbolicLink()) pythonLinks.push(path);
    else {
      const problem = problemOf(path, stat);
      if (problem) {
        exclude(problem.code);
        diagnostics.push(problem.diagnostic);
      } else python.push(path);
    }
  }

  const analysed = new Set(python);
  for (const path of pythonLinks) {
    const outcome = followLink(root, path, analysed);
    if (outcome === null) python.push(path);
    else {
      exclude(outcome.code);
      diagnostics.push(outcome.diagnostic);
    }
  }
  for (const path of listing.links) {
    const diagnostic = byName(path) === null ? folderLinkProblem(root, path) : null;
    if (diagnostic) diagnostics.push(diagnostic);
  }
  for (const path of listing.undecodable.filter(isPython)) {
    exclude('undecodable-path');
    const message = 'The path is not valid UTF-8, so no row could name the file. Rename it to have it analysed.';
    diagnostics.push(report('warning', 'undecodable-path', path, message));
  }

  const projectFiles = listing.paths.filter((path) => isProjectFile(path) && byName(path) === null).sort();
  const excluded = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { python: python.sort(), projectFiles, excluded, diagnostics };
}

export function isPython(path: string): boolean {
  return path.endsWith('.py') && !path.endsWith('/.py') && path !== '.py';
}

function isProjectFile(path: string): boolean {
  return /(?:^|\/)(?:pyproject\.toml|setup\.cfg|setup\.py)$/.test(path);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function lstatOf(root: string, path: string): Stats | null {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** Whether a folder is reached without a link: one that replaced a tracked folder leads somewhere else. */
function realFolders(root: string): (folder: string) => boolean {
  const known = new Map<string, boolean>([['', true]]);
  const isReal = (folder: string): boolean => {
    let real = known.get(folder);
    if (real === undefined) {
      real = isReal(parentOf(folder)) && (lstatOf(root, folder)?.isDirectory() ?? false);
      known.set(folder, real);
    }
    return real;
  };
  return isReal;
}

interface Problem {
  readonly code: Exclusion;
  readonly diagnostic: Diagnostic;
}

/** Why a file that is there cannot be analysed. One that cannot be opened is left to its reader. */
function problemOf(path: string, stat: Stats): Problem | null {
  if (!stat.isFile()) {
    const message = 'This is not a regular file (a folder, pipe, socket or device) and was not analysed.';
    return { code: 'not-a-file', diagnostic: report('warning', 'not-a-file', path, message) };
  }
  if (stat.size <= MAX_FILE_BYTES) return null;
  const size = (stat.size / 1024 / 1024).toFixed(1);
  const message =
    `The file has ${size} MB; the limit is ${MAX_FILE_BYTES / 1024 / 1024} MB, so it was not analysed. ` +
    'Split it, or mark it as linguist-generated in .gitattributes.';
  return { code: 'too-large', diagnostic: report('warning', 'too-large', path, message) };
}

/** Null when the link stands for a file of the repository that is not analysed under its own name. */
function followLink(root: string, path: string, analysed: ReadonlySet<string>): Problem | null {
  const skipped = (severity: 'info' | 'warning', code: string, message: string): Problem => ({
    code: 'symlink',
    diagnostic: report(severity, code, path, message),
  });
  const target = resolveLink(root, path);
  if ('problem' in target) return skipped('warning', target.problem, target.message);
  if (analysed.has(target.path)) {
    return skipped(
      'info',
      'symlink-duplicate',
      `This symbolic link leads to ${target.path}, which is analysed under that name.`,
    );
  }
  if (target.path.split('/').some(isToolFolder)) {
    return skipped(
      'warning',
      'symlink-outside',
      `This symbolic link leads into ${target.path}, which is not part of the code.`,
    );
  }
  return problemOf(path, statSync(join(root, path)));
}

/** Folders behind links are never entered; only one whose content is missing from the analysis is reported. */
function folderLinkProblem(root: string, path: string): Diagnostic | null {
  const target = resolveLink(root, path);
  if (!('problem' in target)) return null;
  if (target.problem === 'symlink-loop' || target.isFolder)
    return report('warning', target.problem, path, target.message);
  return null;
}

type LinkTarget =
  | { readonly path: string }
  | {
      readonly problem: 'symlink-outside' | 'symlink-loop' | 'symlink-broken';
      readonly message: string;
      readonly isFolder: boolean;
    };

/** Where a link ends, relative to `root`. */
function resolveLink(root: string, path: string): LinkTarget {
  const link = join(root, path);
  try {
    const real = realpathSync.native(link);
    if (isWithin(root, real)) return { path: relative(root, real).split(sep).join('/') };
    const message =
      'This symbolic link leads out of the analysed folder and was not followed. Replace it by what it leads to, ' +
      'or analyse that on its own.';
    return { problem: 'symlink-outside', message, isFolder: statSync(real).isDirectory() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') {
      const message = 'This symbolic link leads back to itself and was not followed. Remove it.';
      return { problem: 'symlink-loop', message, isFolder: false };
    }
    const message = `This symbolic link leads nowhere (${messageOf(error)}). Remove it or restore its target.`;
    return { problem: 'symlink-broken', message, isFolder: false };
  }
}
