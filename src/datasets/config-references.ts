import type { ConfigFile } from '../kernel/evidence';
import type { ConfigUses } from '../python/config-uses';

/** A bare file name that more files have says nothing. */
const MAX_SAME_NAME = 3;
/** All references together: a table of data with thousands of keys may be named by thousands of files. */
const MAX_REFERENCES = 1_000_000;
/** Sections whose keys are environment variables. */
const ENVIRONMENT_SECTION = /(?:^|\.)(?:env|environment|variables|env_vars)\.([A-Za-z_][A-Za-z0-9_]*)$/;

interface Entry {
  readonly key: string;
  readonly file: number;
  /** Position of the key in its file. */
  readonly at: number;
}

export interface References {
  /** The users of a key of a file, as positions in the list of users; distinct, ascending. */
  of(file: number, key: number): number[];
  /** Whether some were left out. */
  readonly incomplete: boolean;
}

/**
 * Finds who refers to configuration keys and files. A reference is
 * - the name of the file: a literal that is its path or the end of it, a bare name where at most three files have it;
 * - an environment variable that is read, for a key of that name in a `.env` file or an `env` section;
 * - a path read off a settings object or a literal with dots that is the whole key or a section above it; a path of
 *   one segment only where it is distinctive (has `_`, `-` or a digit, or is all capitals);
 * - a literal that is the name of a key in a `.env` file, or a distinctive last segment that only one key has.
 */
export function findReferences(
  files: readonly ConfigFile[],
  users: Iterable<ConfigUses>,
  limit = MAX_REFERENCES,
): References {
  const index = new KeyIndex(files);
  const byFile = files.map(() => new Set<number>());
  const byKey = files.map(() => new Map<number, Set<number>>());
  let user = 0;
  let left = limit;
  const refer = (entries: Iterable<Entry>) => {
    for (const { file, at } of entries) {
      const found = byKey[file]!.get(at) ?? new Set();
      if (found.has(user)) continue;
      if (left-- <= 0) return;
      byKey[file]!.set(at, found.add(user));
    }
  };
  const referToFile = (file: number) => {
    if (byFile[file]!.has(user)) return;
    left -= files[file]!.keys.length;
    if (left >= 0) byFile[file]!.add(user);
  };
  for (const uses of users) {
    for (const name of uses.environment) refer(index.variable(name));
    for (const path of uses.paths) {
      if (path.includes('.') || isDistinctive(path)) refer(index.keyOrSection(path));
      if (!path.includes('.')) refer(index.ofEnvironmentFile(path.toUpperCase()));
    }
    for (const literal of uses.literals) {
      index.named(literal).forEach(referToFile);
      if (literal.includes('.')) refer(index.keyOrSection(literal));
      else {
        refer(index.ofEnvironmentFile(literal));
        refer(index.onlyOneEndingIn(literal));
      }
    }
    user++;
  }
  return {
    of: (file, at) => [...new Set([...byFile[file]!, ...(byKey[file]!.get(at) ?? [])])].sort((a, b) => a - b),
    incomplete: left < 0,
  };
}

/** Not a word that any code may hold by chance. */
function isDistinctive(name: string): boolean {
  return name.length >= 4 && (/[a-z0-9][_-][a-z0-9]|\d/i.test(name) || /^[A-Z]+$/.test(name));
}

class KeyIndex {
  /** Sorted by key, so that what lies below a section stands together. */
  private readonly sorted: readonly Entry[];
  private readonly variables = new Map<string, Entry[]>();
  private readonly environmentFiles = new Map<string, Entry[]>();
  /** Last segment → its key; null where several have it. */
  private readonly lastSegments = new Map<string, Entry | null>();
  private readonly paths: readonly string[];
  private readonly names = new Map<string, number[]>();

  constructor(files: readonly ConfigFile[]) {
    const entries: Entry[] = [];
    for (const [file, { path, format, keys }] of files.entries()) {
      push(this.names, nameOf(path), file);
      for (const [at, key] of keys.entries()) {
        const entry = { key, file, at };
        entries.push(entry);
        const variable = format === 'env' ? key : ENVIRONMENT_SECTION.exec(key)?.[1];
        if (variable !== undefined) push(this.variables, variable, entry);
        if (format === 'env') push(this.environmentFiles, key, entry);
        const last = key.slice(key.lastIndexOf('.') + 1);
        this.lastSegments.set(last, this.lastSegments.has(last) ? null : entry);
      }
    }
    this.paths = files.map(({ path }) => path);
    this.sorted = entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  variable(name: string): readonly Entry[] {
    return this.variables.get(name) ?? [];
  }

  ofEnvironmentFile(name: string): readonly Entry[] {
    return isDistinctive(name) ? (this.environmentFiles.get(name) ?? []) : [];
  }

  onlyOneEndingIn(name: string): readonly Entry[] {
    const entry = name.length >= 8 && /[_-]/.test(name) ? this.lastSegments.get(name) : null;
    return entry ? [entry] : [];
  }

  *keyOrSection(path: string): Generator<Entry> {
    for (let at = this.firstFrom(path); this.sorted[at]?.key === path; at++) yield this.sorted[at]!;
    const below = `${path}.`;
    for (let at = this.firstFrom(below); this.sorted[at]?.key.startsWith(below); at++) yield this.sorted[at]!;
  }

  /** Files that a literal names. */
  named(literal: string): readonly number[] {
    const wanted = literal.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, '');
    const same = this.names.get(nameOf(wanted)) ?? [];
    if (!wanted.includes('/')) return same.length <= MAX_SAME_NAME ? same : [];
    return same.filter((file) => this.paths[file] === wanted || this.paths[file]!.endsWith(`/${wanted}`));
  }

  private firstFrom(key: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.key < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
