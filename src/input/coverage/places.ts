/** Where the files of a report are in the repository. */
export interface Places {
  /** By index of the reported file; null when it is not an analysed file. */
  readonly paths: readonly (string | null)[];
  /** Reported paths that could be several files. */
  readonly ambiguous: readonly string[];
  /** Python files among the reported paths that are none, relative to the repository where they are in it. */
  readonly outside: readonly string[];
}

/**
 * Finds the repository's files that reported paths stand for: first as they are, below `root` or relative to it; then
 * by the folder that another machine had the repository in; then, for a relative path, by its end. Each only where
 * there is no choice.
 * @param reported the alternatives of each file, of any system.
 * @param python paths of the analysed files.
 */
export function placesOf(reported: readonly (readonly string[])[], python: readonly string[], root: string): Places {
  const files = new Set(python);
  const ends = new PathEnds(python);
  const own = folderOf(root);
  const written = reported.map((paths) => paths.map(normalised));
  const exact = written.map((paths) =>
    distinct(paths.map((path) => within(own, path) ?? path).filter((path) => files.has(path))),
  );

  const elsewhere = written
    .filter((_, i) => exact[i]!.length === 0)
    .flat()
    .filter((path) => within(own, path) === null);
  const folders = new OtherFolders(elsewhere, files);

  const paths: (string | null)[] = [];
  const ambiguous: string[] = [];
  const outside: string[] = [];
  for (const [i, alternatives] of written.entries()) {
    let found = exact[i]!;
    if (found.length === 0) found = distinct(alternatives.flatMap((path) => folders.find(path)));
    if (found.length === 0) found = distinct(alternatives.flatMap((path) => (isAbsolute(path) ? [] : ends.find(path))));
    paths.push(found.length === 1 ? found[0]! : null);
    const [first] = alternatives as [string, ...string[]];
    if (found.length > 1) ambiguous.push(first);
    // Templates and the like, which plugins of coverage.py measure, are no part of any table.
    else if (found.length === 0 && /\.pyw?$/.test(first)) outside.push(within(own, first) ?? first);
  }
  return { paths, ambiguous, outside };
}

/** Folders of installed packages and of Python itself: what is in them only looks like the repository's. */
const INSTALLED = /\/(?:(?:site|dist)-packages|lib(?:64)?\/python\d[\d.]*|python\d+\/lib)\//i;

/**
 * The folders that other machines had the repository in. A folder counts when more than half of what the report has
 * below it are files of the repository at the same place; of two within each other, the one with more.
 */
class OtherFolders {
  private readonly folders: ReadonlySet<string>;

  constructor(
    reported: readonly string[],
    private readonly files: ReadonlySet<string>,
  ) {
    const matches = new Map<string, number>();
    const all = new Map<string, number>();
    for (const path of reported) {
      for (const [folder, rest] of splits(path)) {
        all.set(folder, (all.get(folder) ?? 0) + 1);
        if (files.has(rest)) matches.set(folder, (matches.get(folder) ?? 0) + 1);
      }
    }
    const likely = new Map(
      [...matches].filter(([folder, count]) => count * 2 > all.get(folder)! && !INSTALLED.test(folder)),
    );
    const folders = new Set(likely.keys());
    for (const [folder, count] of likely) {
      for (const [around] of splits(folder)) {
        const other = likely.get(around);
        if (other !== undefined && other !== count) folders.delete(other > count ? folder : around);
      }
    }
    this.folders = folders;
  }

  /** Several when folders within each other explain the report equally well. */
  find(path: string): string[] {
    return [...splits(path)]
      .filter(([folder, rest]) => this.folders.has(folder) && this.files.has(rest))
      .map(([, rest]) => rest);
  }
}

/** No file system has longer ones. */
const MAX_PATH = 4096;

/** Every way to part a path into a folder, with its slash, and the rest. */
function* splits(path: string): Generator<[folder: string, rest: string]> {
  if (path.length > MAX_PATH) return;
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    if (at + 1 < path.length) yield [path.slice(0, at + 1), path.slice(at + 1)];
  }
}

/** The files that end in a path, found by their last name. */
class PathEnds {
  private readonly byName = new Map<string, string[]>();

  constructor(files: readonly string[]) {
    for (const file of files) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      const same = this.byName.get(name);
      if (same) same.push(file);
      else this.byName.set(name, [file]);
    }
  }

  find(path: string): string[] {
    const same = this.byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    return same.filter((file) => file.endsWith(`/${path}`));
  }
}

/** With `/`, without `.` and without empty parts; a drive letter in lower case. */
function normalised(path: string): string {
  const slashes = path.replaceAll('\\', '/').replace(/^[A-Z]:\//, (drive) => drive.toLowerCase());
  const parts: string[] = [];
  for (const part of slashes.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return (slashes.startsWith('/') ? '/' : '') + parts.join('/');
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:\//.test(path);
}

function folderOf(root: string): string {
  const path = normalised(root);
  return path.endsWith('/') ? path : `${path}/`;
}

function within(folder: string, path: string): string | null {
  return path.startsWith(folder) ? path.slice(folder.length) : null;
}

function distinct(paths: readonly string[]): string[] {
  return [...new Set(paths)];
}
