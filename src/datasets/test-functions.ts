import { FileNames } from '../kernel/file-names';
import type { ParsingInput } from '../kernel/snapshot';
import type { FilePart, RecordedEntity, RecordedFile } from './sources';

/** Tests are found by the classes they inherit from. */
export function testFunctionsNeeded({ tests, hasCoverageReport }: ParsingInput): FilePart[] {
  return tests !== null || hasCoverageReport ? ['bases'] : [];
}

/** Longer names are noise: each of their dots is tried. */
const LONGEST_NAME = 2048;

/** A definition found by the name a tool gives it. */
interface NamedFunction {
  readonly path: string;
  /** Classes and the function, as in a nodeid. */
  readonly names: readonly string[];
  readonly entity: RecordedEntity;
}

/** Finds test functions by what pytest and coverage.py call them. */
export class TestFunctions {
  private readonly byPath: ReadonlyMap<string, RecordedFile>;
  private readonly files: FileNames;
  /** What was found: the cases of a parametrised test ask for the same. */
  private readonly found = new Map<string, RecordedEntity | null>();
  private readonly entities = new Map<string, ReadonlyMap<string, RecordedEntity>>();

  constructor(files: readonly RecordedFile[]) {
    this.byPath = new Map(files.map((file) => [file.path, file]));
    this.files = new FileNames(files.map((file) => file.path));
  }

  /** The one file that a path means which may leave out folders at its start. Null when there is none, or several. */
  fileOf(path: string): string | null {
    if (this.files.has(path)) return path;
    const [only, ...others] = this.files.endingWith(path);
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** The definition that a nodeid names: the last one of that name, as when Python runs the file. Null when there is none. */
  find(path: string, names: readonly string[]): RecordedEntity | null {
    const key = [path, ...names].join('::');
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const entity = this.search(path, names);
    this.found.set(key, entity);
    return entity;
  }

  private search(path: string, names: readonly string[]): RecordedEntity | null {
    const file = this.byPath.get(path);
    if (!file || names.length === 0 || names.join('.').length > LONGEST_NAME) return null;
    const entities = this.entitiesOf(file);
    const found = entities.get(names.join('.'));
    if (found && isFunction(found)) return found;
    if (names.length > 1) return this.inherited(file, names.slice(0, -1).join('.'), names.at(-1)!, new Set());
    return names[0]!.includes('.') ? this.documented(path, entities, names[0]!) : null;
  }

  /**
   * The function that a dotted name means, such as coverage.py's `dynamic_context = test_function` writes. Its module is
   * the one that the test run imported, whose name depends on where that run found it.
   */
  findDotted(name: string): NamedFunction | null {
    if (name.length > LONGEST_NAME) return null;
    const segments = name.split('.').filter((segment) => segment !== '<locals>');
    for (let end = segments.length - 1; end > 0; end--) {
      const names = segments.slice(end);
      const found = this.files.ofModule(segments.slice(0, end).join('.')).flatMap((path) => {
        const entity = this.find(path, names);
        return entity ? [{ path, names, entity }] : [];
      });
      const best = found.find(({ path }) => this.isImportedAs(path, end)) ?? found[0];
      if (best) return best;
    }
    return null;
  }

  /** Whether a file is so many folders deep in packages that its name in an import has that many segments. */
  private isImportedAs(path: string, segments: number): boolean {
    const folders = path.replace(/\/__init__\.py$/, '').split('/');
    const root = folders.slice(0, folders.length - segments).join('/');
    return root === '' || !this.files.has(`${root}/__init__.py`);
  }

  /** A method that a class has from its bases, wherever they are; first bases first, as far up as it takes. */
  private inherited(
    file: RecordedFile,
    className: string,
    method: string,
    seen: Set<RecordedEntity>,
  ): RecordedEntity | null {
    const owner = this.entitiesOf(file).get(className);
    if (owner?.kind !== 'class' || seen.has(owner)) return null;
    seen.add(owner);
    const position = file.entities.indexOf(owner);
    for (const base of file.bases?.find(({ entity }) => entity === position)?.names ?? []) {
      for (const [home, name] of this.classesCalled(base, file, className)) {
        const own = this.entitiesOf(home).get(`${name}.${method}`);
        const found = own && isFunction(own) ? own : this.inherited(home, name, method, seen);
        if (found) return found;
      }
    }
    return null;
  }

  /** Where a class may be that the class `user` names as its base. */
  private *classesCalled(base: string, file: RecordedFile, user: string): Generator<[RecordedFile, string]> {
    const around = user.includes('.') ? `${user.slice(0, user.lastIndexOf('.'))}.` : '';
    for (const name of new Set([around + base, base])) if (this.entitiesOf(file).has(name)) yield [file, name];
    const segments = base.split('.');
    for (let end = segments.length - 1; end > 0; end--) {
      const paths = this.files.ofModule(segments.slice(0, end).join('.'));
      const name = segments.slice(end).join('.');
      for (const path of paths) {
        const home = this.byPath.get(path)!;
        if (this.entitiesOf(home).has(name)) yield [home, name];
      }
    }
  }

  /** A doctest is named after what its docstring documents, with the module as the run imported it. */
  private documented(path: string, entities: ReadonlyMap<string, RecordedEntity>, name: string): RecordedEntity | null {
    const segments = name.split('.');
    for (let end = segments.length; end > 0; end--) {
      if (!this.files.ofModule(segments.slice(0, end).join('.')).includes(path)) continue;
      const entity = entities.get(segments.slice(end).join('.'));
      if (entity) return entity;
    }
    return null;
  }

  /** Name within the module → definition. */
  private entitiesOf(file: RecordedFile): ReadonlyMap<string, RecordedEntity> {
    const known = this.entities.get(file.path);
    if (known) return known;
    const made = new Map(file.entities.map((entity) => [entity.qualname.slice(file.module.length + 1), entity]));
    this.entities.set(file.path, made);
    return made;
  }
}

function isFunction({ kind }: RecordedEntity): boolean {
  return kind === 'function' || kind === 'method';
}
