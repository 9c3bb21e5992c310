import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Diagnostic, Stage } from '../kernel/diagnostic';
import { reporter } from './diagnostic';
import { isWithin } from './repo-text';

/** A report of a tool, found on disk. */
export interface ReportFile {
  /** Absolute. */
  readonly path: string;
  /** As messages show it: relative to the repository where it lies in it, POSIX. */
  readonly name: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

export interface FoundReports {
  /** In the order of the globs, or of the conventions, each by name; distinct. */
  readonly files: readonly ReportFile[];
  /** Why there are none, for users; null when there are some. */
  readonly reason: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where tools and workflows leave their reports, relative to the repository. */
const FOLDERS = ['.', 'reports', 'coverage', 'build', 'test-results'] as const;

/**
 * The report files that a user names.
 * @param given globs or paths, absolute or relative to `root`.
 * @param what the reports in words, in the plural, e.g. `coverage reports`.
 */
export function givenReports(root: string, given: readonly string[], stage: Stage, what: string): FoundReports {
  const found = new Map<string, ReportFile>();
  const unmatched: string[] = [];
  for (const pattern of given) {
    const paths = existsSync(resolve(root, pattern)) ? [pattern] : filesMatching(pattern, root);
    const files = paths
      .map((path) => reportFile(root, resolve(root, path)))
      .filter((file) => file !== null)
      .sort(byName);
    if (files.length === 0) unmatched.push(pattern);
    for (const file of files) if (!found.has(file.path)) found.set(file.path, file);
  }
  const names = unmatched.map((pattern) => `"${pattern}"`).join(', ');
  const message = `No file matches ${names}, named for ${what}. Check the path, which is of a file, absolute or relative to the repository, and that the tests ran before.`;
  return {
    files: [...found.values()],
    reason: found.size === 0 ? `no file matches ${names}` : null,
    diagnostics: unmatched.length === 0 ? [] : [reporter(stage)('warning', 'report-not-found', null, message)],
  };
}

/**
 * The report files with one of the names that tools use, in the folders where they are usually kept; a name may be a
 * glob. Links are followed only within `root`, which must be a real path.
 */
export function conventionalReports(root: string, names: readonly string[]): readonly ReportFile[] {
  const found = new Map<string, ReportFile>();
  for (const folder of FOLDERS.filter((name) => existsSync(join(root, name)))) {
    for (const name of names) {
      const paths = name.includes('*') ? filesMatching(join(folder, name), root) : [join(folder, name)];
      const files = paths
        .map((path) => reportFile(root, resolve(root, path)))
        .filter((file) => file !== null)
        .filter((file) => isWithin(root, realpathSync.native(file.path)))
        .sort(byName);
      for (const file of files) if (!found.has(file.path)) found.set(file.path, file);
    }
  }
  return [...found.values()];
}

/** Absolute paths, in no order. */
function filesMatching(pattern: string, root: string): string[] {
  // A glob's separator is `/` everywhere.
  return globSync(pattern.replaceAll(sep, '/'), { cwd: root, expandDirectories: false, absolute: true });
}

/** Null for what is not a regular file. */
function reportFile(root: string, path: string): ReportFile | null {
  const stat = existsSync(path) ? statSync(path) : null;
  if (!stat?.isFile()) return null;
  const inside = relative(root, path);
  const isInside = !inside.startsWith('..') && !isAbsolute(inside);
  return {
    path,
    name: (isInside ? inside : path).replaceAll('\\', '/'),
    bytes: stat.size,
    modifiedMs: stat.mtimeMs,
  };
}

/** Names of files, sorted and distinct. */
export function namesOf(files: readonly ReportFile[]): string[] {
  return [...new Set(files.map(({ name }) => name))].sort();
}

function byName(a: ReportFile, b: ReportFile): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
