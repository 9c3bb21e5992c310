import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../kernel/diagnostic';
import { UserError } from '../kernel/errors';
import { reporter } from './diagnostic';
import { type DeclaredRoots, rootsInPyproject, rootsInSetupCfg } from './project-config';
import { isWithin, readRepoText } from './repo-text';

const report = reporter('config');

/** The given roots, normalised, with `.` as the last resort.
 * @throws {UserError} naming a root that is not a folder of the repository. */
export function givenSourceRoots(repoRoot: string, roots: readonly string[]): string[] {
  const normal = roots.map((given) => {
    const absolute = resolve(repoRoot, given);
    const isFolder = existsSync(absolute) && statSync(absolute).isDirectory();
    if (!isFolder || !isWithin(repoRoot, absolute)) {
      const what = isAbsolute(given) ? 'lie in' : 'exist as a folder of';
      throw new UserError(`Source root ${JSON.stringify(given)} does not ${what} ${repoRoot}. Correct or drop it.`, 2);
    }
    return relative(repoRoot, absolute).split(sep).join('/') || '.';
  });
  return mostSpecificFirst(normal);
}

/**
 * Finds where imports start: in every project folder what its configuration declares, its `src/`, and the
 * folder itself. A package is never a root, and neither is a folder without Python files; the top always is.
 */
export function detectSourceRoots(
  repoRoot: string,
  python: readonly string[],
  projectFiles: readonly string[],
): { readonly roots: string[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const roots = new Set<string>(['src']);
  for (const path of projectFiles) {
    const project = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const below = (folder: string) => (folder === '.' ? project : join(project, folder).split(sep).join('/'));
    const { roots: declared, problem } = declaredRoots(repoRoot, path);
    if (problem) {
      const message = `Its package folders were not used: ${problem.message}. Correct the file, or name the source roots yourself.`;
      diagnostics.push(report('warning', 'project-config', path, message, problem.line ?? undefined));
    }
    for (const folder of ['.', 'src', ...declared]) roots.add(below(folder));
  }
  const files = new Set(python);
  const folders = foldersOf(python);
  const usable = [...roots].filter((root) => folders.has(root) && !files.has(`${root}/__init__.py`));
  return { roots: mostSpecificFirst(usable), diagnostics };
}

function declaredRoots(repoRoot: string, path: string): DeclaredRoots {
  if (path.endsWith('setup.py')) return { roots: [], problem: null };
  const file = readRepoText(repoRoot, path);
  if (file === null) return { roots: [], problem: null };
  if ('problem' in file) return { roots: [], problem: { message: file.problem, line: null } };
  return path.endsWith('.toml') ? rootsInPyproject(file.text) : rootsInSetupCfg(file.text);
}

/** Every folder with a Python file somewhere below it. */
function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function mostSpecificFirst(roots: readonly string[]): string[] {
  const depth = (root: string) => (root === '.' ? 0 : root.split('/').length);
  return [...new Set([...roots, '.'])].sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1));
}
