import { type GlobToken, globTokens, setExpression } from './glob';

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
    const prefix = expression === null ? null : expressionAtStart(expression);
    if (prefix === null) this.refused.push(pattern);
    else this.aliases.push({ prefix, result: result.replace(/[\\/]+$/, '') + separator(result) });
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

/** Null when coverage.py refuses the pattern, or it would take too long. */
function globExpression(glob: string): string | null {
  const tokens = globTokens(glob);
  if (tokens === null || tokens.filter(({ kind }) => OPEN_ENDED.has(kind)).length > MAX_OPEN_ENDS) return null;
  return tokens.map(expressionOf).join('');
}

const OPEN_ENDED: ReadonlySet<GlobToken['kind']> = new Set(['folders', 'rest', 'run']);

function expressionOf(token: GlobToken): string {
  switch (token.kind) {
    case 'folders':
      return '(?:.*[/\\\\])?';
    case 'rest':
      return '[/\\\\].*';
    case 'slash':
      return '[/\\\\]';
    case 'run':
      return '[^/\\\\]*';
    case 'one':
      return '[^/\\\\]';
    case 'set':
      return setExpression(token);
    case 'text':
      return escaped(token.text);
  }
}

/** Null for one that is none, as of a set whose range goes down. */
function expressionAtStart(expression: string): RegExp | null {
  try {
    return new RegExp(`^(?:${expression})`, 'iu');
  } catch {
    return null;
  }
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
