import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CASES = join(__dirname, 'cases');

/** A small program for one construct, and what its parts call, written by hand. */
export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Caller → callees, as `callsByCaller` gives them. */
  readonly expected: Readonly<Record<string, readonly string[]>>;
}

export const CATEGORIES: readonly string[] = readdirSync(CASES).sort();

export function casesOf(category: string): Case[] {
  const folder = join(CASES, category);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const read = (path: string) => readFileSync(join(folder, name, path), 'utf8');
      const paths = (readdirSync(join(folder, name), { recursive: true }) as string[]).filter((path) =>
        path.endsWith('.py'),
      );
      return {
        name,
        files: Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), read(path)])),
        expected: JSON.parse(read('expected.json')),
      };
    });
}
