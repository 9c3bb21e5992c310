import type { Expr } from '../ast';

/** Names of generic types that map keys to values. */
export const MAPPINGS: ReadonlySet<string> = new Set([
  'dict',
  'Dict',
  'Mapping',
  'MutableMapping',
  'OrderedDict',
  'defaultdict',
  'DefaultDict',
]);

const TOKEN = /\s*([\w\u0080-\uffff]+|[.,|[\]])/y;

/** The expression that a string annotation spells: names, attributes, subscripts and `|`; null for anything else. */
export function annotationInText(text: string, start: number): Expr | null {
  if (text.length > 500) return null;
  const span = { start, end: start };
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let read = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    tokens.push(match[1]!);
    read = TOKEN.lastIndex;
  }
  if (text.slice(read).trim() !== '') return null;
  let at = 0;

  const union = (depth: number): Expr | null => {
    let left = primary(depth);
    while (left !== null && tokens[at] === '|') {
      at++;
      const right = primary(depth);
      if (right === null) return null;
      left = { kind: 'BinOp', left, op: '|', right, ...span };
    }
    return left;
  };
  const primary = (depth: number): Expr | null => {
    const name = tokens[at];
    if (depth > 20 || name === undefined || /^[.,|[\]\d]/.test(name)) return null;
    at++;
    let node: Expr =
      name === 'None' ? { kind: 'Constant', type: 'none', value: null, ...span } : { kind: 'Name', id: name, ...span };
    for (;;) {
      if (tokens[at] === '.' && tokens[at + 1] !== undefined) {
        node = { kind: 'Attribute', value: node, attr: tokens[at + 1]!, ...span };
        at += 2;
      } else if (tokens[at] === '[') {
        at++;
        const elts: Expr[] = [];
        while (tokens[at] !== ']') {
          const element = union(depth + 1);
          if (element === null) return null;
          elts.push(element);
          if (tokens[at] === ',') at++;
          else if (tokens[at] !== ']') return null;
        }
        at++;
        const slice: Expr = elts.length === 1 ? elts[0]! : { kind: 'Tuple', elts, ...span };
        node = { kind: 'Subscript', value: node, slice, ...span };
      } else return node;
    }
  };
  const found = union(0);
  return at === tokens.length ? found : null;
}
