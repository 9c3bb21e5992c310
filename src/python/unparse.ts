/**
 * Expressions back to source text, exactly as CPython's `ast.unparse` writes them: its parentheses, its
 * quotes, its spacing. The rules are those of `ast._Unparser`.
 *
 * Versions differ only inside f-strings. Up to 3.11 an expression in a replacement field may hold no
 * backslash and no quote of the string around it; from 3.12 on it may. The 3.11 text is given where one
 * exists, which every later version reads too; else the text of 3.12.
 *
 * Work waits on a stack of its own, so nesting as deep as a file can hold is no danger to the call stack.
 */
import type { Arguments, Comprehension, Constant, Expr, FormattedValue, JoinedStr, Keyword } from './ast';
import { bytesRepr, floatRepr, imaginaryRepr, intRepr, isPrintable, strRepr, unicodeEscape } from './repr';

/** The source text CPython's `ast.unparse` gives. A `Missing` node gives what was recovered inside it. */
export function unparse(expr: Expr): string {
  if (expr.kind === 'Name') return expr.id;
  return render(expr, TEST, PY311) ?? render(expr, TEST, PY312)!;
}

const NAMED_EXPR = 1;
const TUPLE = 2;
const YIELD = 3;
const TEST = 4;
const OR = 5;
const AND = 6;
const NOT = 7;
const CMP = 8;
const EXPR = 9;
const BOR = 9;
const BXOR = 10;
const BAND = 11;
const SHIFT = 12;
const ARITH = 13;
const TERM = 14;
const FACTOR = 15;
const POWER = 16;
const AWAIT = 17;
const ATOM = 18;

const UNARY_PRECEDENCE = { not: NOT, '-': FACTOR, '+': FACTOR, '~': FACTOR } as const;
const BINARY_PRECEDENCE = {
  '+': ARITH,
  '-': ARITH,
  '*': TERM,
  '@': TERM,
  '/': TERM,
  '%': TERM,
  '//': TERM,
  '<<': SHIFT,
  '>>': SHIFT,
  '|': BOR,
  '^': BXOR,
  '&': BAND,
  '**': POWER,
} as const;

/** Which f-string rules apply: 3.11's outside a replacement field, 3.11's inside one, or those of 3.12. */
type Dialect = 'py311' | 'py311-in-field' | 'py312';
const PY311: Dialect = 'py311';
const PY311_IN_FIELD: Dialect = 'py311-in-field';
const PY312: Dialect = 'py312';

interface Operand {
  readonly expr: Expr;
  /** Parentheses are needed where the expression binds less tightly than this. */
  readonly precedence: number;
}
type Part = string | Operand;

/** Null where the dialect has no way to write the expression. */
function render(expr: Expr, precedence: number, dialect: Dialect): string | null {
  let text = '';
  const pending: Part[] = [{ expr, precedence }];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const parts = partsOf(part.expr, part.precedence, dialect);
    if (parts === null) return null;
    if (typeof parts === 'string') text += parts;
    else for (let i = parts.length - 1; i >= 0; i--) pending.push(parts[i]!);
  }
  return text;
}

function partsOf(node: Expr, precedence: number, dialect: Dialect): string | Part[] | null {
  switch (node.kind) {
    case 'Name':
      return node.id;
    case 'Constant':
      return constant(node, dialect);
    case 'Attribute': {
      // `3.real` would be a float followed by a name.
      const isInt = node.value.kind === 'Constant' && (node.value.type === 'int' || node.value.type === 'bool');
      return [at(node.value, ATOM), isInt ? ' .' : '.', node.attr];
    }
    case 'Subscript':
      if (node.slice.kind === 'Tuple' && node.slice.elts.length > 0)
        return [at(node.value, ATOM), '[', ...tupleItems(node.slice.elts), ']'];
      return [at(node.value, ATOM), '[', at(node.slice), ']'];
    case 'Call':
      return [at(node.func, ATOM), '(', ...callArguments(node.args, node.keywords), ')'];
    case 'Starred':
      return ['*', at(node.value, EXPR)];
    case 'Slice': {
      const parts: Part[] = [];
      if (node.lower) parts.push(at(node.lower));
      parts.push(':');
      if (node.upper) parts.push(at(node.upper));
      if (node.step) parts.push(':', at(node.step));
      return parts;
    }
    case 'List':
      return ['[', ...commaSeparated(node.elts), ']'];
    case 'Set':
      return node.elts.length > 0 ? ['{', ...commaSeparated(node.elts), '}'] : '{*()}';
    case 'Tuple':
      return parenthesised(node.elts.length === 0 || precedence > TUPLE, tupleItems(node.elts));
    case 'Dict':
      return ['{', ...dictItems(node.keys, node.values), '}'];
    case 'ListComp':
      return ['[', at(node.elt), ...comprehensions(node.generators), ']'];
    case 'SetComp':
      return ['{', at(node.elt), ...comprehensions(node.generators), '}'];
    case 'GeneratorExp':
      return ['(', at(node.elt), ...comprehensions(node.generators), ')'];
    case 'DictComp':
      return ['{', at(node.key), ': ', at(node.value), ...comprehensions(node.generators), '}'];
    case 'UnaryOp': {
      const own = UNARY_PRECEDENCE[node.op];
      return parenthesised(precedence > own, [node.op === 'not' ? 'not ' : node.op, at(node.operand, own)]);
    }
    case 'BinOp': {
      const own = BINARY_PRECEDENCE[node.op];
      const [left, right] = node.op === '**' ? [own + 1, own] : [own, own + 1];
      return parenthesised(precedence > own, [at(node.left, left), ` ${node.op} `, at(node.right, right)]);
    }
    case 'BoolOp': {
      const own = node.op === 'and' ? AND : OR;
      const parts: Part[] = [];
      // Each further operand is held to one level more than the one before: CPython's own quirk.
      node.values.forEach((value, i) => {
        if (i > 0) parts.push(` ${node.op} `);
        parts.push(at(value, Math.min(own + 1 + i, ATOM)));
      });
      return parenthesised(precedence > own, parts);
    }
    case 'Compare': {
      const parts: Part[] = [at(node.left, CMP + 1)];
      node.ops.forEach((op, i) => {
        parts.push(` ${op} `, at(node.comparators[i]!, CMP + 1));
      });
      return parenthesised(precedence > CMP, parts);
    }
    case 'IfExp':
      return parenthesised(precedence > TEST, [
        at(node.body, TEST + 1),
        ' if ',
        at(node.test, TEST + 1),
        ' else ',
        at(node.orelse, TEST),
      ]);
    case 'Lambda': {
      const parameters = lambdaParameters(node.args);
      const head: Part[] = parameters.length > 0 ? ['lambda ', ...parameters] : ['lambda'];
      return parenthesised(precedence > TEST, [...head, ': ', at(node.body, TEST)]);
    }
    case 'NamedExpr':
      return parenthesised(precedence > NAMED_EXPR, [at(node.target, ATOM), ' := ', at(node.value, ATOM)]);
    case 'Await':
      return parenthesised(precedence > AWAIT, ['await ', at(node.value, ATOM)]);
    case 'Yield':
      return parenthesised(precedence > YIELD, node.value ? ['yield ', at(node.value, ATOM)] : ['yield']);
    case 'YieldFrom':
      return parenthesised(precedence > YIELD, ['yield from ', at(node.value, ATOM)]);
    case 'JoinedStr':
    case 'TemplateStr':
      return interpolatedString(node, dialect);
    case 'FormattedValue':
    case 'Interpolation':
      return replacementField(node, dialect);
    case 'Missing':
      return node.parts.flatMap((part, i) => (i > 0 ? [' ', at(part)] : [at(part)]));
  }
}

function at(expr: Expr, precedence: number = TEST): Operand {
  return { expr, precedence };
}

function parenthesised(needed: boolean, parts: Part[]): Part[] {
  return needed ? ['(', ...parts, ')'] : parts;
}

function commaSeparated(elts: readonly Expr[]): Part[] {
  const parts: Part[] = [];
  for (const elt of elts) {
    if (parts.length > 0) parts.push(', ');
    parts.push(at(elt));
  }
  return parts;
}

function tupleItems(elts: readonly Expr[]): Part[] {
  return elts.length === 1 ? [at(elts[0]!), ','] : commaSeparated(elts);
}

function callArguments(args: readonly Expr[], keywords: readonly Keyword[]): Part[] {
  const parts = commaSeparated(args);
  for (const { arg, value } of keywords) {
    if (parts.length > 0) parts.push(', ');
    parts.push(arg === null ? '**' : `${arg}=`, at(value));
  }
  return parts;
}

function dictItems(keys: readonly (Expr | null)[], values: readonly Expr[]): Part[] {
  const parts: Part[] = [];
  values.forEach((value, i) => {
    if (i > 0) parts.push(', ');
    const key = keys[i] ?? null;
    if (key === null) parts.push('**', at(value, EXPR));
    else parts.push(at(key), ': ', at(value));
  });
  return parts;
}

function comprehensions(generators: readonly Comprehension[]): Part[] {
  const parts: Part[] = [];
  for (const { target, iter, ifs, isAsync } of generators) {
    parts.push(isAsync ? ' async for ' : ' for ', at(target, TUPLE), ' in ', at(iter, TEST + 1));
    for (const test of ifs) parts.push(' if ', at(test, TEST + 1));
  }
  return parts;
}

/** Lambda parameters carry no annotations. */
function lambdaParameters(args: Arguments): Part[] {
  const parts: Part[] = [];
  const parameter = (text: string, value: Expr | null): void => {
    if (parts.length > 0) parts.push(', ');
    parts.push(text);
    if (value) parts.push('=', at(value));
  };
  const positional = [...args.posonlyargs, ...args.args];
  const firstDefault = positional.length - args.defaults.length;
  positional.forEach(({ arg }, i) => {
    parameter(arg, args.defaults[i - firstDefault] ?? null);
    if (i + 1 === args.posonlyargs.length) parts.push(', /');
  });
  if (args.vararg) parameter(`*${args.vararg.arg}`, null);
  else if (args.kwonlyargs.length > 0) parameter('*', null);
  args.kwonlyargs.forEach(({ arg }, i) => {
    parameter(arg, args.kwDefaults[i] ?? null);
  });
  if (args.kwarg) parameter(`**${args.kwarg.arg}`, null);
  return parts;
}

function constant(node: Constant, dialect: Dialect): string {
  switch (node.type) {
    case 'str': {
      const text = dialect === PY311_IN_FIELD ? quotedAvoidingBackslashes(node.value) : strRepr(node.value);
      return node.unicodePrefix ? `u${text}` : text;
    }
    case 'bytes':
      return bytesRepr(node.value);
    case 'int':
      return intRepr(node.value);
    case 'float':
      return floatRepr(node.value);
    case 'complex':
      return imaginaryRepr(node.value);
    case 'bool':
      return node.value ? 'True' : 'False';
    case 'none':
      return 'None';
    case 'ellipsis':
      return '...';
  }
}

const MULTI_QUOTES = ['"""', "'''"];
const ALL_QUOTES = ["'", '"', ...MULTI_QUOTES];

function interpolatedString(node: JoinedStr, dialect: Dialect): string | null {
  const isTemplate = node.kind === 'TemplateStr';
  if (isTemplate && dialect !== PY312) return null;
  const pieces: { text: string; isConstant: boolean }[] = [];
  for (const value of node.values) {
    const text = insideString(value, dialect, false);
    if (text === null) return null;
    pieces.push({ text, isConstant: value.kind === 'Constant' });
  }
  if (dialect === PY311_IN_FIELD) return `f${quotedAvoidingBackslashes(pieces.map(({ text }) => text).join(''))}`;

  let quotes = ALL_QUOTES;
  let body = '';
  for (const { text, isConstant } of pieces) {
    if (dialect === PY312 && !isConstant) {
      if (text.includes('\n')) quotes = quotes.filter((quote) => MULTI_QUOTES.includes(quote));
      body += text;
      continue;
    }
    const literal = stringLiteral(text, quotes, isConstant);
    if (!literal.quotes.some((quote) => quotes.includes(quote)))
      return prefixed(isTemplate, tripleQuoted(pieces, dialect));
    quotes = literal.quotes;
    body += literal.body;
  }
  return prefixed(isTemplate, `${quotes[0]}${body}${quotes[0]}`);
}

function prefixed(isTemplate: boolean, literal: string): string {
  return (isTemplate ? 't' : 'f') + literal;
}

/** What CPython falls back to when no quote suits all pieces. */
function tripleQuoted(pieces: readonly { text: string; isConstant: boolean }[], dialect: Dialect): string {
  // The leading double quote makes `repr` choose single quotes.
  const body = pieces.map(({ text, isConstant }) =>
    dialect === PY312 && !isConstant ? text : strRepr(`"${text}`).slice(2, -1),
  );
  return `'''${body.join('')}'''`;
}

/** A piece of an f-string or of a format specification, before quotes are chosen. */
function insideString(node: Expr, dialect: Dialect, isFormatSpec: boolean): string | null {
  switch (node.kind) {
    case 'JoinedStr':
    case 'TemplateStr': {
      const texts = node.values.map((value) => insideString(value, dialect, isFormatSpec));
      return texts.includes(null) ? null : texts.join('');
    }
    case 'Constant': {
      const text = String(node.value).replaceAll('{', '{{').replaceAll('}', '}}');
      if (!isFormatSpec || dialect !== PY312) return text;
      return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"').replaceAll('\n', '\\n');
    }
    case 'FormattedValue':
    case 'Interpolation':
      return replacementField(node, dialect);
    default:
      return render(node, TEST, dialect);
  }
}

function replacementField(node: FormattedValue, dialect: Dialect): string | null {
  const isModern = dialect === PY312;
  const value = render(node.value, TEST + 1, isModern ? PY312 : PY311_IN_FIELD);
  if (value === null || (!isModern && value.includes('\\'))) return null;
  let text = value.startsWith('{') ? `{ ${value}` : `{${value}`;
  if (node.conversion !== -1) text += `!${String.fromCharCode(node.conversion)}`;
  if (node.formatSpec) {
    const formatSpec = insideString(node.formatSpec, dialect, true);
    if (formatSpec === null) return null;
    text += `:${formatSpec}`;
  }
  return `${text}}`;
}

function quotedAvoidingBackslashes(value: string): string {
  const { body, quotes } = stringLiteral(value, ALL_QUOTES, false);
  return `${quotes[0]}${body}${quotes[0]}`;
}

/** The text between the quotes with as few escapes as can be, and the quotes that may go round it, best first. */
function stringLiteral(
  value: string,
  allowed: readonly string[],
  escapeNewlineAndTab: boolean,
): { body: string; quotes: string[] } {
  let body = '';
  for (const char of value) {
    if (!escapeNewlineAndTab && (char === '\n' || char === '\t')) body += char;
    else body += char === '\\' || !isPrintable(char) ? unicodeEscape(char) : char;
  }
  const isMultiline = body.includes('\n');
  const quotes = allowed.filter((quote) => !body.includes(quote) && (!isMultiline || MULTI_QUOTES.includes(quote)));
  if (quotes.length === 0) {
    const text = strRepr(value);
    return { body: text.slice(1, -1), quotes: [allowed.find((quote) => quote.includes(text[0]!)) ?? text[0]!] };
  }
  const last = body.at(-1);
  if (last !== undefined) {
    // A quote that differs from the last character needs no escape: '''"''' rather than """\"""".
    quotes.sort((a, b) => Number(a[0] === last) - Number(b[0] === last));
    if (quotes[0]![0] === last) body = `${body.slice(0, -1)}\\${last}`;
  }
  return { body, quotes };
}
