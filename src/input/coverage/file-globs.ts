import { type GlobToken, globTokens, setExpression } from './glob';

interface Step {
  /** Whether it can take a character. */
  readonly takes: (character: string) => boolean;
  /** It may take any number, none too. */
  readonly repeats?: boolean;
  /** Takes nothing: the next step follows, or the one so many further on. */
  readonly skip?: number;
}

/** Globs of whole paths, as coverage.py's `[report] include` and `omit` have them. */
export class FileGlobs {
  /** Patterns that coverage.py refuses. */
  readonly refused: string[] = [];
  private readonly globs: (readonly Step[])[] = [];

  /** @param root what patterns that begin with no wildcard are relative to. */
  constructor(patterns: readonly string[], root: string) {
    for (const pattern of patterns) {
      const alternatives = /^[*?]/.test(pattern) ? [pattern] : [pattern, absolute(pattern, root)];
      const tokens = alternatives.map((glob) => globTokens(/[\\/]/.test(glob) ? glob : `**/${glob}`));
      if (tokens.includes(null)) this.refused.push(pattern);
      else for (const parts of tokens) this.globs.push(parts!.flatMap(steps));
    }
  }

  /** @param path absolute, or relative as it is with `relative_files`. */
  match(path: string): boolean {
    const characters = [...path];
    return this.globs.some((glob) => matches(glob, characters));
  }
}

const isSlash = (character: string): boolean => character === '/' || character === '\\';
const isOther = (character: string): boolean => !isSlash(character);
const isAny = (character: string): boolean => character !== '\n';

function steps(token: GlobToken): Step[] {
  switch (token.kind) {
    case 'folders':
      return [{ takes: () => false, skip: 3 }, { takes: isAny, repeats: true }, { takes: isSlash }];
    case 'rest':
      return [{ takes: isSlash }, { takes: isAny, repeats: true }];
    case 'slash':
      return [{ takes: isSlash }];
    case 'run':
      return [{ takes: isOther, repeats: true }];
    case 'one':
      return [{ takes: isOther }];
    case 'set':
      return [{ takes: setTest(token) }];
    case 'text':
      return [...token.text].map((wanted) => ({ takes: (character) => character === wanted }));
  }
}

/** A set that is none, such as one of a range that goes down, takes nothing. */
function setTest(token: GlobToken): (character: string) => boolean {
  try {
    const expression = new RegExp(`^${setExpression(token)}$`, 'u');
    return (character) => expression.test(character);
  } catch {
    return () => false;
  }
}

/** Follows all ways at once, so that the time is at most that of the path times that of the glob. */
function matches(glob: readonly Step[], characters: readonly string[]): boolean {
  const reachedAt = new Int32Array(glob.length + 1).fill(-1);
  const reach = (at: number, position: number, reached: number[]): void => {
    if (reachedAt[at] === position) return;
    reachedAt[at] = position;
    reached.push(at);
    const { repeats, skip } = glob[at] ?? {};
    if (repeats || skip) reach(at + 1, position, reached);
    if (skip) reach(at + skip, position, reached);
  };
  let now: number[] = [];
  reach(0, 0, now);
  for (let position = 0; position < characters.length && now.length > 0; position++) {
    const next: number[] = [];
    for (const at of now) {
      const step = glob[at];
      if (step?.takes(characters[position]!)) reach(step.repeats ? at : at + 1, position + 1, next);
    }
    now = next;
  }
  return now.includes(glob.length);
}

/** As `os.path.abspath` makes a path of the folder of the run. */
function absolute(pattern: string, root: string): string {
  const parts: string[] = [];
  const full = /^(?:[\\/]|[a-zA-Z]:[\\/])/.test(pattern) ? pattern : `${root}/${pattern}`;
  for (const part of full.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return (full.startsWith('/') ? '/' : '') + parts.join('/');
}
