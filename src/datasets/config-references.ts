import type { ConfigFile } from '../kernel/evidence';
import type { ConfigUses } from '../python/config-uses';

/** A bare file name that more files have says nothing. */
const MAX_SAME_NAME = 3;
/** Sections whose keys are environment variables. */
const ENVIRONMENT_SECTION = /(?:^|\.)(?:env|environment|variables|env_vars)\.([A-Za-z_][A-Za-z0-9_]*)$/;

interface Entry {
  readonly key: string;
  readonly file: number;
  /** Position of the key in its file. */
  readonly at: number;
}

/** The users of each key of each file, as positions in the list of users; distinct, ascending. */
export type References = (file: number, key: number) => number[];

/**
 * Finds who refers to configuration keys and files. A reference is
 * - the name of the file: a literal that is its path or the end of it, a bare name where at most three files have it;
 * - an environment variable that is read, for a key of that name in a `.env` file or an `env` section;
 * - a path read off a settings object or a literal with dots that is the whole key or a section above it; a path of
 *   one segment only where it is distinctive (has `_`, `-` or a digit, or is all capitals);
 * - a literal that is the name of a key in a `.env` file, or a distinctive last segment that only one key has.
 */
export function findReferences(files: readonly ConfigFile[], users: Iterable<ConfigUses>): References {
  const index = new KeyIndex(files);
  const byFile = files.map(() => new Set<number>());
  const byKey = new Map<string, Set<number>>();
  let user = 0;
  for (const uses of users) {
    const refer = ({ file, at }: Entry) => {
      const id = `${file}:${at}`;
      const found = byKey.get(id);
      if (found) found.add(user);
      else byKey.set(id, new Set([user]));
    };
    for (const name of uses.environment) index.variable(name).forEach(refer);
    for (const path of uses.paths) {
      if (path.includes('.') || isDistinctive(path)) index.keyOrSection(path).forEach(refer);
      if (!path.includes('.')) index.ofEnvironmentFile(path.toUpperCase()).forEach(refer);
    }
    for (const literal of uses.literals) {
      for (const file of index.named(literal)) byFile[file]!.add(user);
      if (literal.includes('.')) index.keyOrSection(literal).forEach(refer);
      else {
        index.ofEnvironmentFile(literal).forEach(refer);
        index.onlyOneEndingIn(literal).forEach(refer);
      }
    }
    user++;
  }
  return (file, at) => {
    const both = new Set([...byFile[file]!, ...(byKey.get(`${file}:${at}`) ?? [])]);
    return [...both].sort((a, b) => a - b);
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

  keyOrSection(path: string): readonly Entry[] {
    const found: Entry[] = [];
    for (let at = this.firstFrom(path); this.sorted[at]?.key === path; at++) found.push(this.sorted[at]!);
    const below = `${path}.`;
    for (let at = this.firstFrom(below); this.sorted[at]?.key.startsWith(below); at++) found.push(this.sorted[at]!);
    return found;
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
