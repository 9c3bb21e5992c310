import { recordsOf, runGit } from './run-git';

/** Why a Python file is not analysed; the keys of `Snapshot.excluded`. */
export type Exclusion =
  | 'ignored-directory'
  | 'vendored'
  | 'generated'
  | 'deleted'
  | 'symlink'
  | 'not-a-file'
  | 'too-large'
  | 'undecodable-path';

/** Folders of tools and environments. */
const TOOL_FOLDERS = new Set([
  ...['.git', '.hg', '.svn', '.idea', '.vscode', '.venv', 'venv', '.tox', '.nox', '.eggs', '__pycache__'],
  ...['node_modules', 'site-packages', '.mypy_cache', '.pytest_cache', '.ruff_cache'],
]);
/** Folders of build results, unless they are packages of that name. */
const BUILD_FOLDERS = new Set(['build', 'dist']);
const VENDOR_FOLDERS = new Set(['vendor', 'vendored', '_vendor', '_vendored', 'third_party']);
const GENERATED_FILE = /_pb2(?:_grpc)?\.py$/;

export function isToolFolder(name: string): boolean {
  return TOOL_FOLDERS.has(name);
}

/** What `.gitattributes` says; undefined where it says nothing. */
export interface LinguistAttributes {
  readonly vendored?: boolean;
  readonly generated?: boolean;
}

/** Decides by a path's names and attributes; an attribute outranks a name. `isPackage` takes a folder path. */
export function excludedByName(
  path: string,
  isPackage: (folder: string) => boolean,
  attributes: LinguistAttributes = {},
): Exclusion | null {
  let vendored = false;
  for (let end = path.indexOf('/'), start = 0; end !== -1; start = end + 1, end = path.indexOf('/', start)) {
    const name = path.slice(start, end);
    if (TOOL_FOLDERS.has(name)) return 'ignored-directory';
    if (BUILD_FOLDERS.has(name) && !isPackage(path.slice(0, end))) return 'ignored-directory';
    vendored ||= VENDOR_FOLDERS.has(name);
  }
  if (attributes.vendored ?? vendored) return 'vendored';
  return (attributes.generated ?? GENERATED_FILE.test(path)) ? 'generated' : null;
}

/** Asks git for the `linguist-*` attributes of `paths`, in one process. */
export async function linguistAttributes(
  repoRoot: string,
  paths: readonly string[],
): Promise<Map<string, LinguistAttributes>> {
  const found = new Map<string, LinguistAttributes>();
  if (paths.length === 0) return found;
  const names = { 'linguist-vendored': 'vendored', 'linguist-generated': 'generated' } as const;
  const input = paths.map((path) => `${path}\0`).join('');
  const { stdout } = await runGit(repoRoot, ['check-attr', '-z', '--stdin', ...Object.keys(names)], { input });
  const fields = recordsOf(stdout).map(({ shown }) => shown);
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path, name, value] = [fields[at]!, fields[at + 1]!, fields[at + 2]!];
    if (value === 'unspecified') continue;
    const isSet = value !== 'unset' && value !== 'false';
    found.set(path, { ...found.get(path), [names[name as keyof typeof names]]: isSet });
  }
  return found;
}
