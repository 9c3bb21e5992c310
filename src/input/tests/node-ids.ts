import { join } from 'node:path';
import { FileNames } from '../../kernel/file-names';
import { parseNodeId } from '../../kernel/nodeid';
import { isFile } from '../run-program';
import type { ReportedName } from './report';

/** What a reported name turned out to be. */
export type Named =
  | {
      readonly kind: 'test';
      readonly id: string;
      readonly path: string;
      /** Whether the repository has the file. */
      readonly isFound: boolean;
      /** One of several results of the test: a sub-test, or a case that the runner made up and pytest does not know. */
      readonly isPart: boolean;
    }
  /** A file that could not be collected, which reports list among the tests. */
  | { readonly kind: 'file'; readonly path: string }
  /** Nothing of this repository, as far as can be told. */
  | { readonly kind: 'other' };

/** Longer names are noise: each of their dots or slashes is tried. */
const LONGEST_NAME = 2048;

type JunitName = Extract<ReportedName, { classname: string }>;

/** Turns the names in reports into nodeids whose paths are those of the repository. */
export class NodeIds {
  private readonly files: FileNames;
  private readonly onDisk = new Map<string, boolean>();

  /** @param python repository-relative paths, sorted. */
  constructor(
    private readonly root: string,
    python: readonly string[],
  ) {
    this.files = new FileNames(python);
  }

  named(reported: ReportedName): Named {
    if ('nodeid' in reported) return this.ofNodeId(reported.nodeid);
    const file = reported.file === null ? null : posix(reported.file);
    return reported.classname === '' ? this.ofNameAlone(reported.name, file) : this.ofJunit({ ...reported, file });
  }

  private ofNodeId(id: string): Named {
    const { path } = parseNodeId(id);
    const found = this.fileOf(posix(path));
    const file = found ?? path;
    if (file.length === 0 || !id.includes('::')) return { kind: 'file', path: file };
    return { kind: 'test', id: file + id.slice(path.length), path: file, isFound: found !== null, isPart: false };
  }

  /** pytest lists a file that it could not collect without a class; others write the whole name as one. */
  private ofNameAlone(name: string, file: string | null): Named {
    const [whole] = this.files.ofModule(name);
    if (whole !== undefined) return { kind: 'file', path: whole };
    const bracket = name.indexOf('[');
    const dot = name.lastIndexOf('.', bracket === -1 ? undefined : bracket);
    return this.ofJunit({ classname: name.slice(0, Math.max(0, dot)), name: name.slice(dot + 1), file });
  }

  private ofJunit({ classname, name, file }: JunitName): Named {
    if (classname.length > LONGEST_NAME) return { kind: 'other' };
    const place = this.moduleIn(classname, file) ?? this.textFile(classname, file);
    const last = withoutPart(name);
    if (place) return { ...test([place.path, ...place.classes, last]), isPart: last !== name };
    const path = file?.endsWith('.py') ? this.fileOf(file) : null;
    if (path === null) return { kind: 'other' };
    return { ...test([path, ...classesAfter(classname, path), last]), isPart: last !== name };
  }

  /** The file that the longest possible beginning of a dotted name means, and the classes that follow. */
  private moduleIn(dotted: string, file: string | null): Place | null {
    for (let end = dotted.length; end > 0; end = dotted.lastIndexOf('.', end - 1)) {
      const classes = dotted
        .slice(end + 1)
        .split('.')
        .filter(Boolean);
      // In a package, what is in lower case is a module that the repository does not have.
      const candidates = this.files
        .ofModule(dotted.slice(0, end))
        .filter((path) => !path.endsWith('__init__.py') || /^(?:[^\p{Ll}].*)?$/u.test(classes[0] ?? ''));
      const path = candidates.find((candidate) => file?.endsWith(candidate) || candidate === file) ?? candidates[0];
      if (path !== undefined) return { path, classes };
    }
    return null;
  }

  /** Doctests also stand in files that are not Python; the dot before their ending is kept. */
  private textFile(dotted: string, file: string | null): Place | null {
    const path = file !== null && !file.endsWith('.py') ? file : dotted.replace(/\.(?=.*\.)/g, '/');
    return this.isOnDisk(path) ? { path, classes: [] } : null;
  }

  /**
   * pytest may have had its root in a folder of the repository, or in one around it. Null when the repository has no
   * such file, or several.
   */
  private fileOf(path: string): string | null {
    if (this.files.has(path)) return path;
    if (path.length > LONGEST_NAME) return null;
    if (!path.endsWith('.py')) return this.isOnDisk(path) ? path : null;
    const [only, ...others] = this.files.endingWith(path);
    if (only !== undefined) return others.length === 0 ? only : null;
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
      if (this.files.has(path.slice(at + 1))) return path.slice(at + 1);
    return null;
  }

  private isOnDisk(path: string): boolean {
    const known = this.onDisk.get(path);
    if (known !== undefined) return known;
    const isInside = /^[^/\0][^\0]*$/.test(path) && !path.split('/').includes('..');
    const is = isInside && isFile(join(this.root, path));
    this.onDisk.set(path, is);
    return is;
  }
}

interface Place {
  readonly path: string;
  readonly classes: readonly string[];
}

function test(parts: readonly string[]) {
  return { kind: 'test', id: parts.join('::'), path: parts[0]!, isFound: true } as const;
}

function posix(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** A name without what unittest adds for a sub-test, and nose and nose2 for the arguments of a generated test. */
function withoutPart(name: string): string {
  return /^(\w+)(?: [([].*|\(.*\)|:\d+\b.*)$/s.exec(name)?.[1] ?? name;
}

/** The classes in a dotted name that has the module at `path` somewhere in it, as with `--junit-prefix`. */
function classesAfter(dotted: string, path: string): string[] {
  const folders = path.replace(/\.py$/, '').split('/');
  for (const [at] of folders.entries()) {
    const [, after] = `.${dotted}.`.split(`.${folders.slice(at).join('.')}.`);
    if (after !== undefined) return after.split('.').filter(Boolean);
  }
  return [];
}
