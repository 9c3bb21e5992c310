/** A piece of a glob as coverage.py reads it. */
export interface GlobToken {
  readonly kind: 'folders' | 'rest' | 'slash' | 'run' | 'one' | 'set' | 'text';
  readonly text: string;
}

/** In coverage.py's order; null where it refuses the pattern. */
const TOKENS: readonly (readonly [RegExp, GlobToken['kind'] | null])[] = [
  [/\*\*\*+/y, null],
  [/[^/]+\*\*+/y, null],
  [/\*\*+[^/]+/y, null],
  [/\*\*\/\*\*/y, null],
  [/^\*+\//y, 'folders'],
  [/\/\*+$/y, 'rest'],
  [/\*\*\//y, 'folders'],
  [/\//y, 'slash'],
  [/\*/y, 'run'],
  [/\?/y, 'one'],
  [/\[.*?\]/y, 'set'],
  [/[a-zA-Z0-9_-]+/y, 'text'],
  [/[[\]]/y, null],
  [/[\s\S]/uy, 'text'],
];

/** Takes a glob apart; null when coverage.py refuses it. */
export function globTokens(glob: string): GlobToken[] | null {
  const pattern = glob.replaceAll('\\', '/');
  const tokens: GlobToken[] = [];
  for (let at = 0; at < pattern.length; ) {
    const [test, kind] = TOKENS.find(([sticky]) => {
      sticky.lastIndex = at;
      return sticky.test(pattern);
    })!;
    if (kind === null) return null;
    tokens.push({ kind, text: pattern.slice(at, test.lastIndex) });
    at = test.lastIndex;
  }
  return tokens;
}

/** The expression of a token that is a set; it means the same to Python and to JavaScript. */
export function setExpression({ text }: GlobToken): string {
  return text.replace(/[[\]\\^](?!$)/g, (c, at: number) => (at === 0 || (at === 1 && c === '^') ? c : `\\${c}`));
}
