/** The `[paths]` of the coverage configuration: lists of equivalent folders, the first the one to map to. */
export type PathLists = readonly (readonly string[])[];

interface Alias {
  readonly prefix: RegExp;
  readonly result: string;
}

/** What a pattern may have of `**` and of leading `*`, each of which can match anywhere: bounds the work on a path. */
const MAX_OPEN_ENDS = 4;
const MAX_PATH = 1024;

/**
 * Maps paths of other machines to those of the checkout exactly as `coverage combine` does.
 * @see coverage.py's `PathAliases`
 */
export class PathAliases {
  /** Patterns that coverage.py refuses, or that would take too long. */
  readonly refused: string[] = [];
  private readonly aliases: Alias[] = [];
  private readonly generated = new Set<string>();

  /**
   * @param root the folder that coverage.py runs in; POSIX or Windows.
   * @param isRelative `[run] relative_files`.
   * @param exists whether there is a file at a path, relative to `root` or absolute.
   */
  constructor(
    lists: PathLists,
    private readonly root: string,
    private readonly isRelative: boolean,
    private readonly exists: (path: string) => boolean,
  ) {
    for (const [result, ...patterns] of lists) for (const pattern of patterns) this.add(pattern, result!);
  }

  /** The mapped path; the path as it is when no rule applies. */
  map(path: string): string {
    if (path.length > MAX_PATH) return path;
    for (const { prefix, result } of this.aliases) {
      const match = prefix.exec(path);
      if (!match) continue;
      let mapped = path.replace(match[0], () => result).replaceAll(separator(path), separator(result));
      if (!this.isRelative) mapped = this.absolute(mapped);
      const startsInDot = /^\.[\\/]/.test(result) && result.length > 2;
      if (/^\.[\\/]/.test(mapped) && !startsInDot) mapped = mapped.slice(2);
      if (this.exists(mapped)) return mapped;
    }
    return this.isRelative ? this.mapByFirstFolder(path) : path;
  }

  private add(pattern: string, result: string): void {
    const slash = separator(pattern);
    let folder = pattern.length > 1 ? pattern.replace(/[\\/]+$/, '') : pattern;
    if (!this.isRelative && !folder.startsWith('*') && !isAbsoluteAnywhere(folder + slash))
      folder = this.absolute(folder);
    if (!folder.endsWith(slash)) folder += slash;
    const expression = folder.replace(/[\\/]$/, '').endsWith('*') ? null : globExpression(folder);
    if (expression === null) this.refused.push(pattern);
    else
      this.aliases.push({
        prefix: new RegExp(`^(?:${expression})`, 'iu'),
        result: result.replace(/[\\/]+$/, '') + separator(result),
      });
  }

  /** coverage.py takes the first folder of a relative path for a rule of its own, once for each folder. */
  private mapByFirstFolder(path: string): string {
    const inside = path.startsWith(`${this.root}/`) ? path.slice(this.root.length + 1) : path;
    if (isAbsoluteAnywhere(inside)) return inside;
    const folder = /^([^\\/]*)[\\/]/.exec(inside)?.[1];
    if (folder === undefined || this.generated.has(folder)) return inside;
    this.generated.add(folder);
    this.aliases.push({
      prefix: new RegExp(`^(?:.*[\\\\/])?${escaped(folder)}[\\\\/]`, 'u'),
      result: `${folder}/`,
    });
    return this.map(inside);
  }

  private absolute(path: string): string {
    const full = isAbsoluteAnywhere(path) ? path : `${this.root}/${path}`;
    return full.includes('\\') ? full : normalised(full);
  }
}

/** coverage.py's tokens of a glob, each with the expression it stands for; null where it refuses the pattern. */
const TOKENS: readonly (readonly [RegExp, string | null])[] = [
  [/\*\*\*+/y, null],
  [/[^/]+\*\*+/y, null],
  [/\*\*+[^/]+/y, null],
  [/\*\*\/\*\*/y, null],
  [/^\*+\//y, '(?:.*[/\\\\])?'],
  [/\/\*+$/y, '[/\\\\].*'],
  [/\*\*\//y, '(?:.*[/\\\\])?'],
  [/\//y, '[/\\\\]'],
  [/\*/y, '[^/\\\\]*'],
  [/\?/y, '[^/\\\\]'],
  [/\[.*?\]/y, '$&'],
  [/[a-zA-Z0-9_-]+/y, '$&'],
  [/[[\]]/y, null],
];

function globExpression(glob: string): string | null {
  const pattern = glob.replaceAll('\\', '/');
  let expression = '';
  let openEnds = 0;
  for (let at = 0; at < pattern.length; ) {
    const token = TOKENS.find(([test]) => {
      test.lastIndex = at;
      return test.test(pattern);
    });
    if (!token) {
      const character = String.fromCodePoint(pattern.codePointAt(at)!);
      expression += escaped(character);
      at += character.length;
      continue;
    }
    const [test, replacement] = token;
    const end = test.lastIndex;
    if (replacement === null) return null;
    if (replacement.includes('*') && ++openEnds > MAX_OPEN_ENDS) return null;
    const text = pattern.slice(at, end);
    expression += replacement === '$&' ? characterClass(text) : replacement;
    at = end;
  }
  return expression;
}

/** A set that means the same to Python and to JavaScript; words are their own expression but for `-`. */
function characterClass(text: string): string {
  return text.startsWith('[')
    ? text.replace(/[[\]\\^](?!$)/g, (c, at: number) => (at === 0 || (at === 1 && c === '^') ? c : `\\${c}`))
    : text;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The separator that a path is written with. */
function separator(path: string): string {
  return /[\\/]/.exec(path)?.[0] ?? '/';
}

/** Whether a path is absolute on any system; a drive or a leading separator makes it so. */
function isAbsoluteAnywhere(path: string): boolean {
  return /^(?:[\\/]|[a-zA-Z]:[\\/])/.test(path);
}

function normalised(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
