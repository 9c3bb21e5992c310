import type { Call, Expr, Keyword } from '../../ast';
import { type Context, NOTHING } from './context';

const LONGEST_TEXT = 500;
const DEEPEST = 20;

/** Builtins that run the text they are given. */
const EVALUATORS = new Set(['eval', 'exec']);

/** Compiles what `eval` or `exec` of a constant text runs; gives the variable of what the call gives back. */
export function evaluated(c: Context, { func, args }: Call): number {
  const [given] = args;
  if (func.kind !== 'Name' || !EVALUATORS.has(func.id) || c.names.bindingOf.get(func) != null) return NOTHING;
  // With more arguments names are looked up elsewhere.
  if (args.length !== 1 || given?.kind !== 'Constant' || given.type !== 'str') return NOTHING;
  const written = expressionInText(given.value, given.start);
  if (written === null) return NOTHING;
  bindNames(c, written);
  const value = c.expression(written);
  return func.id === 'eval' ? value : NOTHING;
}

/** Names in a text have no place in the tree: they are looked up as if they stood in the call. */
function bindNames(c: Context, node: Expr): void {
  switch (node.kind) {
    case 'Name':
      c.names.bindingOf.set(node, c.names.scopes.lookup(c.unit.scope, node.id));
      return;
    case 'Attribute':
      bindNames(c, node.value);
      return;
    case 'Subscript':
      bindNames(c, node.value);
      bindNames(c, node.slice);
      return;
    case 'Call':
      bindNames(c, node.func);
      for (const arg of node.args) bindNames(c, arg);
      for (const { value } of node.keywords) bindNames(c, value);
      return;
    default:
  }
}

const TOKEN = /\s*([\p{L}_][\p{L}\p{N}_]*|\d{1,6}(?![\w.])|'[^'\\\n]*'|"[^"\\\n]*"|[.,=()[\]])/uy;
const NAME = /^[\p{L}_]/u;

/** The expression that a text spells: names, attributes, items, calls and short constants; null for anything else. */
function expressionInText(text: string, start: number): Expr | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const span = { start, end: start };
  let at = 0;

  const expression = (depth: number): Expr | null => {
    let node = depth > DEEPEST ? null : atom();
    while (node !== null) {
      const sign = tokens[at];
      if (sign === '.' && NAME.test(tokens[at + 1] ?? '')) {
        node = { kind: 'Attribute', value: node, attr: tokens[at + 1]!, ...span };
        at += 2;
      } else if (sign === '[') {
        at++;
        const slice = expression(depth + 1);
        node = slice === null || tokens[at++] !== ']' ? null : { kind: 'Subscript', value: node, slice, ...span };
      } else if (sign === '(') {
        at++;
        node = call(node, depth + 1);
      } else return node;
    }
    return null;
  };
  const atom = (): Expr | null => {
    const token = tokens[at++] ?? '';
    if (NAME.test(token)) return { kind: 'Name', id: token, ...span };
    if (/^\d/.test(token)) return { kind: 'Constant', type: 'int', value: token, ...span };
    if (!/^['"]/.test(token)) return null;
    return { kind: 'Constant', type: 'str', value: token.slice(1, -1), unicodePrefix: false, ...span };
  };
  const call = (func: Expr, depth: number): Expr | null => {
    const args: Expr[] = [];
    const keywords: Keyword[] = [];
    while (tokens[at] !== ')') {
      const name = NAME.test(tokens[at] ?? '') && tokens[at + 1] === '=' ? tokens[at]! : null;
      if (name !== null) at += 2;
      const value = expression(depth);
      if (value === null) return null;
      if (name === null) args.push(value);
      else keywords.push({ kind: 'keyword', arg: name, value, ...span });
      if (tokens[at] === ',') at++;
      else if (tokens[at] !== ')') return null;
    }
    at++;
    return { kind: 'Call', func, args, keywords, ...span };
  };
  const found = expression(0);
  return at === tokens.length ? found : null;
}

/** Null where there is something else in the text. */
function tokensOf(text: string): string[] | null {
  if (text.length > LONGEST_TEXT) return null;
  const tokens: string[] = [];
  let read = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    tokens.push(match[1]!);
    read = TOKEN.lastIndex;
  }
  return text.slice(read).trim() === '' ? tokens : null;
}
