/** A level deeper than any configuration has; what lies below is left out. */
const MAX_DEPTH = 64;
/** Longer ones are data, or text that was taken for a key by mistake. */
const MAX_LENGTH = 300;
/** Nodes to look at for each key that may be kept: aliases of aliases can stand for any number of them. */
const VISITS_PER_KEY = 20;

/** The keys found in a file: distinct, in its order, and no more than a limit. Values never get in here. */
export class Keys {
  private readonly found = new Set<string>();
  /** Whether some key was left out. */
  incomplete = false;

  constructor(private readonly limit: number) {}

  get full(): boolean {
    return this.found.size >= this.limit;
  }

  get list(): string[] {
    return [...this.found];
  }

  add(key: string): void {
    if (key.length > MAX_LENGTH || (this.full && !this.found.has(key))) this.incomplete = true;
    else this.found.add(key);
  }

  /** Adds the keys of a value as parsers for data give it; `keyed` tells what has keys from what is a value. */
  addAll<T>(root: T, keyed: (value: T) => Iterable<readonly [key: string, value: T]> | null): void {
    let visits = this.limit * VISITS_PER_KEY;
    const visit = (value: T, path: string, depth: number): void => {
      const entries = depth < MAX_DEPTH ? keyed(value) : null;
      if (entries === null && depth >= MAX_DEPTH) this.incomplete = true;
      let empty = true;
      for (const [key, inner] of entries ?? []) {
        if (this.full || --visits < 0) {
          this.incomplete = true;
          return;
        }
        empty = false;
        visit(inner, path === '' ? key : `${path}.${key}`, depth + 1);
      }
      if (empty && path !== '') this.add(path);
    };
    visit(root, '', 0);
  }
}

/** Objects and arrays of plain data. */
export function entriesOf(value: unknown): Iterable<readonly [string, unknown]> | null {
  if (Array.isArray(value)) return indexed(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return null;
  return Object.entries(value);
}

export function* indexed<T>(items: Iterable<T>): Generator<readonly [string, T]> {
  let index = 0;
  for (const item of items) yield [String(index++), item];
}
