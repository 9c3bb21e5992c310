import { parse, TomlError } from 'smol-toml';
import { parseIni } from './ini';

/** A Python project's own statement of where its import roots are, relative to the project's folder. */
export interface DeclaredRoots {
  readonly roots: readonly string[];
  /** Why the file could not be read. */
  readonly problem: { readonly message: string; readonly line: number | null } | null;
}

type Table = Record<string, unknown>;

/** Reads the package folders that setuptools, Poetry, Hatch, PDM, uv and maturin take from `pyproject.toml`. */
export function rootsInPyproject(text: string): DeclaredRoots {
  let document: Table;
  try {
    document = parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = error.message.split('\n')[0]!;
    return { roots: [], problem: { message, line: error.line } };
  }
  const tool = (...keys: string[]) => at(document, 'tool', ...keys);
  const wheel = tool('hatch', 'build', 'targets', 'wheel');
  return {
    roots: clean([
      ...texts(tool('setuptools', 'packages', 'find', 'where')),
      ...packageFolders(tool('setuptools', 'package-dir')),
      ...items(tool('poetry', 'packages')).map((entry) => at(entry, 'from')),
      ...texts(at(wheel, 'packages')).map(parentFolder),
      ...texts(at(wheel, 'sources')),
      ...sourcePrefixes(at(wheel, 'sources')),
      tool('pdm', 'build', 'package-dir'),
      tool('uv', 'build-backend', 'module-root'),
      tool('maturin', 'python-source'),
    ]),
    problem: null,
  };
}

/** Reads `[options] package_dir` and `[options.packages.find] where` of `setup.cfg`. */
export function rootsInSetupCfg(text: string): DeclaredRoots {
  const { sections } = parseIni(text);
  const folders = (sections.get('options')?.get('package_dir') ?? []).map((line) =>
    line.split('=', 2).map((part) => part.trim()),
  );
  const where = sections.get('options.packages.find')?.get('where') ?? [];
  const packageDir = Object.fromEntries(folders.filter(([, folder]) => folder !== undefined));
  return { roots: clean([...packageFolders(packageDir), ...where]), problem: null };
}

/** `{"": "src"}` names a root; `{"pkg": "lib/pkg"}` implies one where the folder ends as the package does. */
function packageFolders(value: unknown): unknown[] {
  return Object.entries(tableOf(value)).map(([name, folder]) => {
    if (name === '' || typeof folder !== 'string') return folder;
    return withoutEnd(trimSlashes(folder), name.replaceAll('.', '/'));
  });
}

/** Hatch's `{"lib/pkg" = "pkg"}`: what is stripped in front of the module's path. */
function sourcePrefixes(value: unknown): unknown[] {
  return Object.entries(tableOf(value)).map(([folder, target]) => {
    if (typeof target !== 'string') return null;
    return target === '' ? folder : withoutEnd(trimSlashes(folder), trimSlashes(target));
  });
}

function withoutEnd(folder: string, end: string): string | null {
  if (folder === end) return '.';
  return folder.endsWith(`/${end}`) ? folder.slice(0, -end.length - 1) : null;
}

function parentFolder(folder: string): string {
  const path = trimSlashes(folder);
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

function trimSlashes(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (Object.hasOwn(tableOf(inner), key) ? tableOf(inner)[key] : undefined),
    value,
  );
}

function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
  return items(value).filter((item) => typeof item === 'string');
}

/** Distinct folders within the project; `.` is the project's folder. */
function clean(roots: readonly unknown[]): string[] {
  const folders = roots
    .filter((root) => typeof root === 'string')
    .map((root) => trimSlashes(root.trim()) || '.')
    .filter((root) => !root.startsWith('/') && !root.split('/').includes('..'));
  return [...new Set(folders)];
}
