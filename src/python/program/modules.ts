import { STDLIB_MODULES } from './stdlib-modules';

/** A file of the repository, as an importer sees it. */
export interface ModuleFile {
  readonly path: string;
  /** Dotted name, without the source root and `__init__`. */
  readonly module: string;
}

/**
 * Whose a module is. A `namespace` is a folder of the repository with modules below and no `__init__` of its own; what
 * is `missing` is named as a part of a package of the repository that holds no such file (generated, or compiled).
 */
export type ModuleOrigin = 'repository' | 'namespace' | 'missing' | 'stdlib' | 'third_party';

/** Part of the interpreter itself, and so found before any file. */
const BUILT_IN: ReadonlySet<string> = new Set(['builtins', 'sys', 'time', 'marshal', 'gc', 'itertools', 'errno']);

/** What the module part of an import statement means. */
export interface ModuleTarget {
  /** Dotted name; of a file of the repository its module name. */
  readonly name: string;
  readonly origin: ModuleOrigin;
  /** Position in the list of files; null unless `origin` is `repository`. */
  readonly file: number | null;
  /** Repository-relative folder whose modules are its submodules; null for a plain module and for what is not here. */
  readonly folder: string | null;
}

/** The modules of a repository by where they stand, and which of them an import statement means. */
export class Modules {
  /** Path without `.py` and `/__init__` → position of the file that an import of it runs. */
  private readonly byPlace = new Map<string, number>();
  /** Module name → positions, in the order of the files. */
  private readonly byName = new Map<string, number[]>();
  /** Folders with Python files somewhere below. */
  private readonly folders = new Set<string>();
  /** Source roots that any file was named by. */
  private readonly roots: readonly string[];

  /** @param files sorted by path. */
  constructor(private readonly files: readonly ModuleFile[]) {
    const roots = new Set<string>();
    for (const [i, { path, module }] of files.entries()) {
      const place = placeOf(path);
      const other = this.byPlace.get(place);
      if (other === undefined || rank(path) < rank(files[other]!.path)) this.byPlace.set(place, i);
      const sharing = this.byName.get(module);
      if (sharing) sharing.push(i);
      else this.byName.set(module, [i]);
      for (let folder = parentOf(path); !this.folders.has(folder); folder = parentOf(folder)) this.folders.add(folder);
      roots.add(rootOf(path, module));
    }
    this.roots = [...roots].sort();
  }

  /** Whether the file is the `__init__` of a package. */
  isPackage(file: number): boolean {
    return isInit(this.files[file]!.path);
  }

  /**
   * The module that `import name` means in a file, or `from name import …` with as many leading dots as `level` says.
   * Null where the dots lead out of the top package.
   */
  resolve(importer: number, level: number, name: string): ModuleTarget | null {
    return level > 0 ? this.relative(importer, level, name) : this.absolute(importer, name);
  }

  /** The module that `name` is below a package; null when there is none in the repository. */
  submodule(parent: ModuleTarget, name: string): ModuleTarget | null {
    return parent.folder === null ? null : this.at(joined(parent.folder, name), `${parent.name}.${name}`);
  }

  /** The module of a file, as a target. */
  ofFile(file: number): ModuleTarget {
    const { path, module } = this.files[file]!;
    return { name: module, origin: 'repository', file, folder: isInit(path) ? parentOf(path) : null };
  }

  private relative(importer: number, level: number, name: string): ModuleTarget | null {
    const { path, module } = this.files[importer]!;
    let folder = parentOf(path);
    let base = isInit(path) ? module : parentModule(module);
    for (let i = 1; i < level; i++) {
      if (folder === '') return null;
      folder = parentOf(folder);
      base = parentModule(base);
    }
    const place = joined(folder, name.replaceAll('.', '/'));
    const full = name === '' ? base : base === '' ? name : `${base}.${name}`;
    return this.at(place, full) ?? (base === '' ? null : elsewhere(full, 'missing'));
  }

  /**
   * A file below the importer's own source root, then the standard library, then a file below any root, then what
   * stands beside the importer, and only then a namespace: a package anywhere on the path comes before one.
   */
  private absolute(importer: number, name: string): ModuleTarget {
    const { path, module } = this.files[importer]!;
    const top = topOf(name);
    if (BUILT_IN.has(top)) return elsewhere(name, 'stdlib');
    const place = name.replaceAll('.', '/');
    const own = this.at(joined(rootOf(path, module), place), name);
    if (own?.file != null) return own;
    if (STDLIB_MODULES.has(top)) return elsewhere(name, 'stdlib');
    const file = this.nearest(name, path);
    if (file !== null) return this.ofFile(file);
    const beside = this.beside(path, place);
    if (beside) return beside;
    return own ?? this.namespace(place, name) ?? elsewhere(name, this.byName.has(top) ? 'missing' : 'third_party');
  }

  private namespace(place: string, name: string): ModuleTarget | null {
    for (const root of this.roots) {
      const found = this.at(joined(root, place), name);
      if (found) return found;
    }
    return null;
  }

  /** What a script finds in its own folder, and a test in the first folder above it that is no package. */
  private beside(path: string, place: string): ModuleTarget | null {
    let folder = parentOf(path);
    while (folder !== '' && this.hasInit(folder)) folder = parentOf(folder);
    const file = this.byPlace.get(joined(folder, place));
    return file === undefined ? null : this.ofFile(file);
  }

  private hasInit(folder: string): boolean {
    const file = this.byPlace.get(folder);
    return file !== undefined && isInit(this.files[file]!.path);
  }

  private at(place: string, name: string): ModuleTarget | null {
    const file = this.byPlace.get(place);
    if (file !== undefined) return this.ofFile(file);
    const isNamespace = place !== '' && this.folders.has(place);
    return isNamespace ? { name, origin: 'namespace', file: null, folder: place } : null;
  }

  /** Of files that share a name the one that has most of its path in common with the importer; the first of equals. */
  private nearest(name: string, path: string): number | null {
    const sharing = this.byName.get(name);
    if (!sharing) return null;
    let best = sharing[0]!;
    for (const file of sharing) {
      const common = commonFolders(this.files[file]!.path, path) - commonFolders(this.files[best]!.path, path);
      if (common > 0 || (common === 0 && rank(this.files[file]!.path) < rank(this.files[best]!.path))) best = file;
    }
    return best;
  }
}

function elsewhere(name: string, origin: ModuleOrigin): ModuleTarget {
  return { name, origin, file: null, folder: null };
}

/** Of the files at one place Python runs the package, else the module; a stub is never run. */
function rank(path: string): number {
  return (path.endsWith('.pyi') ? 2 : 0) + (isInit(path) ? 0 : 1);
}

function isInit(path: string): boolean {
  return /(?:^|\/)__init__\.pyi?$/.test(path);
}

function placeOf(path: string): string {
  return isInit(path) ? parentOf(path) : path.replace(/\.pyi?$/, '');
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function joined(folder: string, rest: string): string {
  if (folder === '' || rest === '') return folder + rest;
  return `${folder}/${rest}`;
}

/** The folder that a file's module name starts from. */
function rootOf(path: string, module: string): string {
  const place = placeOf(path);
  const inside = module.replaceAll('.', '/');
  if (place === inside) return '';
  if (place.endsWith(`/${inside}`)) return place.slice(0, -inside.length - 1);
  return place;
}

function parentModule(module: string): string {
  return module.slice(0, Math.max(0, module.lastIndexOf('.')));
}

function topOf(name: string): string {
  const dot = name.indexOf('.');
  return dot === -1 ? name : name.slice(0, dot);
}

function commonFolders(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (a[i] === '/') count++;
  return count;
}
