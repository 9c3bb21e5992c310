/** Finds repository files by names that leave folders out or are written with dots, as test reports have them. */
export class FileNames {
  private readonly paths: ReadonlySet<string>;
  private suffixes: Map<string, string[]> | null = null;
  private modules: Map<string, string[]> | null = null;

  /** @param paths repository-relative POSIX paths, sorted. */
  constructor(private readonly sorted: readonly string[]) {
    this.paths = new Set(sorted);
  }

  has(path: string): boolean {
    return this.paths.has(path);
  }

  /** The files whose path is `path` or ends with it; the whole path first. */
  endingWith(path: string): readonly string[] {
    this.suffixes ??= bySuffix(this.sorted, '/', (whole) => whole);
    return this.suffixes.get(path) ?? [];
  }

  /** The files that `a.b.c` may name: `a/b/c.py`, `a/b/c/__init__.py`, or one with folders before it. Nearest to the top first. */
  ofModule(module: string): readonly string[] {
    this.modules ??= bySuffix(this.sorted, '.', dotted);
    return this.modules.get(module) ?? [];
  }
}

function dotted(path: string): string {
  return path
    .replace(/\.py$/, '')
    .replace(/\/__init__$/, '')
    .replaceAll('/', '.');
}

/** Every ending that begins after a separator → the paths that have it, those with the least before it first. */
function bySuffix(
  paths: readonly string[],
  separator: string,
  nameOf: (path: string) => string,
): Map<string, string[]> {
  const found = new Map<string, { readonly path: string; readonly before: number }[]>();
  for (const path of paths) {
    const name = nameOf(path);
    for (let start = 0; ; ) {
      const ending = name.slice(start);
      const same = found.get(ending);
      if (same) same.push({ path, before: start });
      else found.set(ending, [{ path, before: start }]);
      const next = name.indexOf(separator, start);
      if (next === -1) break;
      start = next + 1;
    }
  }
  return new Map(
    [...found].map(([ending, all]) => [ending, all.sort((a, b) => a.before - b.before).map(({ path }) => path)]),
  );
}
