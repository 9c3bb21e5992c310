import type { Constant, Stmt } from './ast';

export type StrConstant = Extract<Constant, { type: 'str' }>;

export interface RawDocstring {
  readonly value: string;
  readonly node: StrConstant;
}

/** The docstring of a body as CPython finds it: a plain string (no bytes, no f-string) as the first statement. */
export function rawDocstring(body: readonly Stmt[]): RawDocstring | null {
  const first = body[0];
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant' || first.value.type !== 'str') return null;
  return { value: first.value.value, node: first.value };
}

/** `inspect.cleandoc`, which is what `ast.get_docstring` applies: indentation and blank edges removed, tabs expanded. */
export function cleanDocstring(raw: string): string {
  const lines = (raw.includes('\t') ? expandTabs(raw) : raw).split('\n');
  let margin = Number.POSITIVE_INFINITY;
  for (let i = 1; i < lines.length; i++) {
    const indent = leadingSpace(lines[i]!);
    if (indent < lines[i]!.length && indent < margin) margin = indent;
  }
  lines[0] = lines[0]!.slice(leadingSpace(lines[0]!));
  if (margin !== Number.POSITIVE_INFINITY) {
    for (let i = 1; i < lines.length; i++) lines[i] = lines[i]!.slice(margin);
  }
  let end = lines.length;
  while (end > 0 && lines[end - 1] === '') end--;
  let start = 0;
  while (start < end && lines[start] === '') start++;
  return lines.slice(start, end).join('\n');
}

function leadingSpace(line: string): number {
  let length = 0;
  while (length < line.length && isSpace(line.charCodeAt(length))) length++;
  return length;
}

/** `str.isspace()`, which JavaScript's own notion of white space differs from at both ends. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
  return WIDE_SPACE.test(String.fromCharCode(code));
}

const WIDE_SPACE = /[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** `str.expandtabs()`: columns are counted in code points, tab stops are eight apart. */
function expandTabs(text: string): string {
  let expanded = '';
  let column = 0;
  for (const char of text) {
    if (char === '\t') {
      const width = 8 - (column % 8);
      expanded += ' '.repeat(width);
      column += width;
      continue;
    }
    expanded += char;
    column = char === '\n' || char === '\r' ? 0 : column + 1;
  }
  return expanded;
}
