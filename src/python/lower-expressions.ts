import type { BoolOp, CmpOp, Comp, Comprehension, Expr, Keyword, Operator, Sequence, Starred, UnaryOp } from './ast';
import { lowerArguments } from './lower-arguments';
import { lowerConcatenation, lowerString } from './lower-strings';
import type { Lowering } from './lowering';
import { Kind, TOKEN_TEXT } from './syntax';

/** Lowers the expression, assignment target or annotation at a node. */
export function lowerExpression(c: Lowering, node: number): Expr {
  return EXPRESSIONS[c.kind(node)]!(c, node);
}

type Rule = (c: Lowering, node: number) => Expr;

const EXPRESSIONS: Rule[] = new Array<Rule>(256).fill(unreadable);
EXPRESSIONS[Kind.identifier] = name;
EXPRESSIONS[Kind.integer] = integer;
EXPRESSIONS[Kind.float] = float;
EXPRESSIONS[Kind.true] = (c, n) => ({ kind: 'Constant', start: c.start(n), end: c.end(n), type: 'bool', value: true });
EXPRESSIONS[Kind.false] = (c, n) => ({
  kind: 'Constant',
  start: c.start(n),
  end: c.end(n),
  type: 'bool',
  value: false,
});
EXPRESSIONS[Kind.none] = (c, n) => ({ kind: 'Constant', start: c.start(n), end: c.end(n), type: 'none', value: null });
EXPRESSIONS[Kind.ellipsis] = (c, n) => ({
  kind: 'Constant',
  start: c.start(n),
  end: c.end(n),
  type: 'ellipsis',
  value: null,
});
EXPRESSIONS[Kind.string] = lowerString;
EXPRESSIONS[Kind.concatenated_string] = lowerConcatenation;
EXPRESSIONS[Kind.attribute] = chain;
EXPRESSIONS[Kind.subscript] = chain;
EXPRESSIONS[Kind.call] = chain;
EXPRESSIONS[Kind.binary_operator] = chain;
EXPRESSIONS[Kind.slice] = slice;
EXPRESSIONS[Kind.list] = list;
EXPRESSIONS[Kind.list_pattern] = list;
EXPRESSIONS[Kind.set] = (c, n) => sequence(c, n, 'Set');
EXPRESSIONS[Kind.tuple] = tuple;
EXPRESSIONS[Kind.tuple_pattern] = tuplePattern;
EXPRESSIONS[Kind.expression_list] = tuple;
EXPRESSIONS[Kind.pattern_list] = tuple;
EXPRESSIONS[Kind.dictionary] = dictionary;
EXPRESSIONS[Kind.list_comprehension] = (c, n) => comprehension(c, n, 'ListComp');
EXPRESSIONS[Kind.set_comprehension] = (c, n) => comprehension(c, n, 'SetComp');
EXPRESSIONS[Kind.generator_expression] = (c, n) => comprehension(c, n, 'GeneratorExp');
EXPRESSIONS[Kind.dictionary_comprehension] = dictionaryComprehension;
EXPRESSIONS[Kind.list_splat] = starred;
EXPRESSIONS[Kind.list_splat_pattern] = starred;
EXPRESSIONS[Kind.splat_type] = starred;
EXPRESSIONS[Kind.parenthesized_expression] = parenthesized;
EXPRESSIONS[Kind.unary_operator] = unary;
EXPRESSIONS[Kind.not_operator] = unary;
EXPRESSIONS[Kind.boolean_operator] = boolean;
EXPRESSIONS[Kind.comparison_operator] = comparison;
EXPRESSIONS[Kind.conditional_expression] = conditional;
EXPRESSIONS[Kind.named_expression] = named;
EXPRESSIONS[Kind.lambda] = lambda;
EXPRESSIONS[Kind.await] = awaited;
EXPRESSIONS[Kind.yield] = yielded;
EXPRESSIONS[Kind.type] = (c, n) => lowerExpression(c, c.first(n));
EXPRESSIONS[Kind.as_pattern_target] = (c, n) => lowerExpression(c, c.first(n));
EXPRESSIONS[Kind.generic_type] = genericType;
EXPRESSIONS[Kind.union_type] = unionType;
EXPRESSIONS[Kind.member_type] = memberType;
EXPRESSIONS[Kind.constrained_type] = constrainedType;
EXPRESSIONS[Kind.keyword_argument] = (c, n) => lowerExpression(c, c.after(c.after(c.first(n))));
EXPRESSIONS[Kind.dictionary_splat] = (c, n) => lowerExpression(c, c.after(c.first(n)));

/** What no rule reads: an expression holding whatever expressions are found directly inside. */
function unreadable(c: Lowering, node: number): Expr {
  const parts: Expr[] = [];
  const stop = c.stop(node);
  for (let k = node + 1; k < stop; k = c.stop(k)) {
    if (EXPRESSIONS[c.kind(k)] !== unreadable) parts.push(lowerExpression(c, k));
  }
  return { kind: 'Missing', start: c.start(node), end: c.end(node), parts };
}

/** Whether a node of this kind can stand as an expression. */
export function isExpression(kind: Kind): boolean {
  return EXPRESSIONS[kind] !== unreadable;
}

function name(c: Lowering, node: number): Expr {
  const start = c.start(node);
  const end = c.end(node);
  if (start === end) return { kind: 'Missing', start, end, parts: [] };
  return { kind: 'Name', start, end, id: c.identifier(start, end) };
}

function integer(c: Lowering, node: number): Expr {
  const end = c.end(node);
  reportLegacyInteger(c, c.start(node), end);
  const last = c.text.charCodeAt(end - 1) | 0x20;
  // `0xj` does not exist, so a final j always means an imaginary number.
  return {
    kind: 'Constant',
    start: c.start(node),
    end,
    type: last === 0x6a ? 'complex' : 'int',
    value: c.source(node),
  };
}

/** `0777` and `10L`; zeros alone are still written in any number. */
function reportLegacyInteger(c: Lowering, start: number, end: number): void {
  const isLong = (c.text.charCodeAt(end - 1) | 0x20) === 0x6c;
  if (!isLong && (c.text.charCodeAt(start) !== 0x30 || end - start === 1)) return;
  const text = c.text.slice(start, end);
  if (isLong) c.legacy(start, `the long integer ${text}`);
  else if (/^0\d*[1-9]\d*$/.test(text)) c.legacy(start, `the octal number ${text}`);
}

function float(c: Lowering, node: number): Expr {
  const end = c.end(node);
  const last = c.text.charCodeAt(end - 1) | 0x20;
  return {
    kind: 'Constant',
    start: c.start(node),
    end,
    type: last === 0x6a ? 'complex' : 'float',
    value: c.source(node),
  };
}

/**
 * Attribute, call, subscript and binary operator nest to the left, thousands deep in generated code: walk
 * down the left edge first, then build upwards.
 */
function chain(c: Lowering, node: number): Expr {
  let bottom = c.first(node);
  if (!isChain(c.kind(bottom)) && !isAmpersand(c, node)) return link(c, node, lowerExpression(c, bottom));
  const spine: number[] = [];
  let at = node;
  let built: Expr | null = null;
  for (let belowAmpersand = false; isChain(c.kind(at)); at = c.first(at)) {
    const ampersand = isAmpersand(c, at);
    if (ampersand && !belowAmpersand) built = mixedWithCaret(c, at);
    if (built !== null) break;
    belowAmpersand = ampersand;
    spine.push(at);
    bottom = c.first(at);
  }
  built ??= lowerExpression(c, bottom);
  for (let i = spine.length - 1; i >= 0; i--) built = link(c, spine[i]!, built);
  return built;
}

function isChain(kind: Kind): boolean {
  return kind === Kind.attribute || kind === Kind.call || kind === Kind.subscript || kind === Kind.binary_operator;
}

function link(c: Lowering, node: number, left: Expr): Expr {
  const first = c.first(node);
  // `*a.b` reads as `(*a).b` in the grammar: the star belongs outside.
  if (left.kind === 'Starred' && c.kind(first) !== Kind.parenthesized_expression) {
    return restar(left, linkFrom(c, node, first, left.value.start, left.value));
  }
  return linkFrom(c, node, first, c.start(node), left);
}

function restar(star: Starred, value: Expr): Starred {
  return { kind: 'Starred', start: star.start, end: value.end, value };
}

function linkFrom(c: Lowering, node: number, first: number, start: number, left: Expr): Expr {
  const end = c.end(node);
  switch (c.kind(node)) {
    case Kind.attribute:
      return { kind: 'Attribute', start, end, value: left, attr: c.name(c.after(c.after(first))) };
    case Kind.call:
      return call(c, start, end, left, c.after(first));
    case Kind.subscript:
      return {
        kind: 'Subscript',
        start,
        end,
        value: left,
        slice: subscriptIndex(c, c.after(c.after(first)), c.stop(node)),
      };
    default:
      return binary(c, node, first, start, left);
  }
}

function call(c: Lowering, start: number, end: number, func: Expr, list: number): Expr {
  if (c.kind(list) === Kind.generator_expression) {
    return { kind: 'Call', start, end, func, args: [lowerExpression(c, list)], keywords: NO_KEYWORDS };
  }
  const args: Expr[] = [];
  let keywords: Keyword[] | undefined;
  const stop = c.stop(list);
  for (let k = c.first(list); k < stop; k = c.after(k)) {
    switch (c.kind(k)) {
      case Kind.tok_comma:
      case Kind.tok_left_paren:
      case Kind.tok_right_paren:
        break;
      case Kind.keyword_argument:
      case Kind.dictionary_splat:
        keywords ??= [];
        keywords.push(keyword(c, k));
        break;
      default:
        args.push(lowerExpression(c, k));
    }
  }
  return { kind: 'Call', start, end, func, args, keywords: keywords ?? NO_KEYWORDS };
}

const NO_KEYWORDS: readonly Keyword[] = [];

function keyword(c: Lowering, node: number): Keyword {
  const first = c.first(node);
  const second = c.after(first);
  const start = c.start(node);
  const end = c.end(node);
  if (c.kind(node) === Kind.dictionary_splat) {
    return { kind: 'keyword', start, end, arg: null, value: lowerExpression(c, second) };
  }
  return { kind: 'keyword', start, end, arg: c.name(first), value: lowerExpression(c, c.after(second)) };
}

/**
 * Reads a chain such as `(x).y[0]` as `head(x).y[0]`: what looks like the parentheses or brackets at its left
 * end is a call or an index of `head`.
 */
export function lowerOver(c: Lowering, node: number, head: Expr): Expr {
  const spine: number[] = [];
  let bottom = node;
  for (; isChain(c.kind(bottom)); bottom = c.first(bottom)) spine.push(bottom);
  const { start } = head;
  const end = c.end(bottom);
  let built: Expr;
  switch (c.kind(bottom)) {
    case Kind.list:
      built = {
        kind: 'Subscript',
        start,
        end,
        value: head,
        slice: subscriptIndex(c, c.after(c.first(bottom)), c.stop(bottom)),
      };
      break;
    case Kind.parenthesized_expression:
    case Kind.tuple:
    case Kind.generator_expression:
      built = call(c, start, end, head, bottom);
      break;
    default:
      return { kind: 'Missing', start, end: c.end(node), parts: [head, lowerExpression(c, node)] };
  }
  for (let i = spine.length - 1; i >= 0; i--) built = linkFrom(c, spine[i]!, c.first(spine[i]!), start, built);
  return built;
}

/** Positional arguments and keywords of a class or call's argument list. */
export function lowerArgumentList(c: Lowering, list: number): { args: readonly Expr[]; keywords: readonly Keyword[] } {
  const built = call(c, 0, 0, NOTHING, list);
  return built.kind === 'Call' ? built : { args: [], keywords: [] };
}

const NOTHING: Expr = { kind: 'Missing', start: 0, end: 0, parts: [] };

/** What stands in the brackets, from `node` to the closing one: a single index or a tuple. */
function subscriptIndex(c: Lowering, node: number, stop: number): Expr {
  const single = lowerExpression(c, node);
  let k = c.after(node);
  if (c.kind(k) === Kind.tok_right_bracket && single.kind !== 'Starred') return single;
  const elts: Expr[] = [single];
  let end = c.end(node);
  for (; k < stop && c.kind(k) !== Kind.tok_right_bracket; k = c.after(k)) {
    if (c.kind(k) !== Kind.tok_comma) elts.push(lowerExpression(c, k));
    end = c.end(k);
  }
  return { kind: 'Tuple', start: single.kind === 'Starred' ? single.start : c.start(node), end, elts };
}

function slice(c: Lowering, node: number): Expr {
  const parts: (Expr | null)[] = [null, null, null];
  let part = 0;
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    if (c.kind(k) === Kind.tok_colon) part++;
    else if (part < 3) parts[part] = lowerExpression(c, k);
  }
  return { kind: 'Slice', start: c.start(node), end: c.end(node), lower: parts[0]!, upper: parts[1]!, step: parts[2]! };
}

function binary(c: Lowering, node: number, first: number, start: number, left: Expr): Expr {
  const operator = c.after(first);
  return {
    kind: 'BinOp',
    start,
    end: c.end(node),
    left,
    op: TOKEN_TEXT[c.kind(operator)] as Operator,
    right: lowerExpression(c, c.after(operator)),
  };
}

function isAmpersand(c: Lowering, node: number): boolean {
  return operatorOf(c, node) === Kind.tok_ampersand;
}

/** The operator of a binary expression; `other` for any other node. */
function operatorOf(c: Lowering, node: number): Kind {
  return c.kind(node) === Kind.binary_operator ? c.kind(c.after(c.first(node))) : Kind.other;
}

/**
 * The grammar binds `^` tighter than `&`; Python does the opposite. A bare mixture is taken apart into
 * operands and put together again. Null when the chain of `&` holds no `^`.
 */
function mixedWithCaret(c: Lowering, node: number): Expr | null {
  const operands: number[] = [];
  const operators: Kind[] = [];
  const pending: number[] = [node];
  while (pending.length > 0) {
    const at = pending.pop()!;
    const operator = operatorOf(c, at);
    if (operator === Kind.tok_ampersand || operator === Kind.tok_caret) {
      const left = c.first(at);
      const token = c.after(left);
      pending.push(c.after(token), token, left);
    } else if (c.kind(at) === Kind.tok_ampersand || c.kind(at) === Kind.tok_caret) {
      operators.push(c.kind(at));
    } else {
      operands.push(at);
    }
  }
  if (!operators.includes(Kind.tok_caret)) return null;
  const start = c.start(node);
  let whole: Expr | null = null;
  let group = lowerExpression(c, operands[0]!);
  let groupStart = start;
  for (let i = 1; i <= operands.length; i++) {
    const operator = operators[i - 1];
    const operand = operands[i];
    if (operator === Kind.tok_ampersand && operand !== undefined) {
      const right = lowerExpression(c, operand);
      group = { kind: 'BinOp', start: groupStart, end: c.end(operand), left: group, op: '&', right };
      continue;
    }
    whole =
      whole === null
        ? group
        : { kind: 'BinOp', start, end: c.end(operands[i - 1]!), left: whole, op: '^', right: group };
    if (operand === undefined) break;
    group = lowerExpression(c, operand);
    groupStart = c.start(operand);
  }
  return whole;
}

function elements(c: Lowering, node: number): Expr[] {
  const elts: Expr[] = [];
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    if (!isPunctuation(c.kind(k))) elts.push(lowerExpression(c, k));
  }
  return elts;
}

function isPunctuation(kind: Kind): boolean {
  return kind >= Kind.tok_plus;
}

function sequence(c: Lowering, node: number, kind: Sequence['kind']): Expr {
  return { kind, start: c.start(node), end: c.end(node), elts: elements(c, node) };
}

function list(c: Lowering, node: number): Expr {
  return sequence(c, node, 'List');
}

function tuple(c: Lowering, node: number): Expr {
  return sequence(c, node, 'Tuple');
}

/** `(a)` as a target is only `a` in parentheses; a comma makes it a tuple. */
function tuplePattern(c: Lowering, node: number): Expr {
  const inner = c.after(c.first(node));
  if (c.kind(inner) !== Kind.tok_right_paren && c.kind(c.after(inner)) === Kind.tok_right_paren) {
    return lowerExpression(c, inner);
  }
  return tuple(c, node);
}

function dictionary(c: Lowering, node: number): Expr {
  const keys: (Expr | null)[] = [];
  const values: Expr[] = [];
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    const kind = c.kind(k);
    if (kind === Kind.pair) {
      const key = c.first(k);
      keys.push(lowerExpression(c, key));
      values.push(lowerExpression(c, c.after(c.after(key))));
    } else if (kind === Kind.dictionary_splat) {
      keys.push(null);
      values.push(lowerExpression(c, k));
    }
  }
  return { kind: 'Dict', start: c.start(node), end: c.end(node), keys, values };
}

function comprehension(c: Lowering, node: number, kind: Comp['kind']): Expr {
  const body = c.after(c.first(node));
  const elt = lowerExpression(c, body);
  return { kind, start: c.start(node), end: c.end(node), elt, generators: generators(c, c.after(body), c.stop(node)) };
}

function dictionaryComprehension(c: Lowering, node: number): Expr {
  const pair = c.after(c.first(node));
  const keyNode = c.first(pair);
  const key = lowerExpression(c, keyNode);
  const value = lowerExpression(c, c.after(c.after(keyNode)));
  const clauses = generators(c, c.after(pair), c.stop(node));
  return { kind: 'DictComp', start: c.start(node), end: c.end(node), key, value, generators: clauses };
}

function generators(c: Lowering, from: number, stop: number): Comprehension[] {
  const clauses: Comprehension[] = [];
  let ifs: Expr[] = [];
  for (let k = from; k < stop; k = c.after(k)) {
    if (c.kind(k) === Kind.for_in_clause) {
      ifs = [];
      clauses.push(forClause(c, k, ifs));
    } else if (c.kind(k) === Kind.if_clause) {
      ifs.push(lowerExpression(c, c.after(c.first(k))));
    }
  }
  return clauses;
}

function forClause(c: Lowering, node: number, ifs: Expr[]): Comprehension {
  let k = c.first(node);
  const isAsync = c.kind(k) === Kind.tok_async;
  if (isAsync) k = c.after(k);
  const left = c.after(k);
  const right = c.after(c.after(left));
  return {
    kind: 'comprehension',
    start: c.start(node),
    end: c.end(node),
    target: lowerExpression(c, left),
    iter: lowerRun(c, right, c.stop(node)),
    ifs,
    isAsync,
  };
}

/** The expressions from a node up to `stop`: one alone, or a tuple when there is a comma. */
export function lowerRun(c: Lowering, node: number, stop: number): Expr {
  const single = lowerExpression(c, node);
  let k = c.after(node);
  if (k >= stop || c.kind(k) !== Kind.tok_comma) return single;
  const elts: Expr[] = [single];
  let end = c.end(node);
  for (; k < stop; k = c.after(k)) {
    const kind = c.kind(k);
    if (kind !== Kind.tok_comma) {
      if (isPunctuation(kind) || !isExpression(kind)) break;
      elts.push(lowerExpression(c, k));
    }
    end = c.end(k);
  }
  return { kind: 'Tuple', start: c.start(node), end, elts };
}

function starred(c: Lowering, node: number): Expr {
  const value = lowerExpression(c, c.after(c.first(node)));
  return { kind: 'Starred', start: c.start(node), end: c.end(node), value };
}

/** Parentheses leave no node, however many there are. */
function parenthesized(c: Lowering, node: number): Expr {
  let inner = node;
  while (c.kind(inner) === Kind.parenthesized_expression) inner = c.after(c.first(inner));
  return lowerExpression(c, inner);
}

function unary(c: Lowering, node: number): Expr {
  const operator = c.first(node);
  return {
    kind: 'UnaryOp',
    start: c.start(node),
    end: c.end(node),
    op: TOKEN_TEXT[c.kind(operator)] as UnaryOp['op'],
    operand: lowerExpression(c, c.after(operator)),
  };
}

/** `a or b or c` nests to the left in the grammar and is one flat `BoolOp` in CPython. */
function boolean(c: Lowering, node: number): Expr {
  const operator = c.kind(c.after(c.first(node)));
  const rights: number[] = [];
  let left = node;
  while (c.kind(left) === Kind.boolean_operator && c.kind(c.after(c.first(left))) === operator) {
    rights.push(c.after(c.after(c.first(left))));
    left = c.first(left);
  }
  const first = lowerExpression(c, left);
  const star = first.kind === 'Starred' ? first : null;
  const values: Expr[] = [star === null ? first : star.value];
  for (let i = rights.length - 1; i >= 0; i--) values.push(lowerExpression(c, rights[i]!));
  const start = star === null ? c.start(node) : star.value.start;
  const built: BoolOp = { kind: 'BoolOp', start, end: c.end(node), op: TOKEN_TEXT[operator] as BoolOp['op'], values };
  return star === null ? built : restar(star, built);
}

function comparison(c: Lowering, node: number): Expr {
  const first = c.first(node);
  const leftmost = lowerExpression(c, first);
  const star = leftmost.kind === 'Starred' ? leftmost : null;
  const ops: CmpOp[] = [];
  const comparators: Expr[] = [];
  const stop = c.stop(node);
  for (let k = c.after(first); k < stop; k = c.after(k)) {
    const operator = c.kind(k);
    if (operator === Kind.tok_not_equal_legacy) c.legacy(c.start(k), '<> for !=');
    ops.push((operator === Kind.tok_not_equal_legacy ? '!=' : TOKEN_TEXT[operator]) as CmpOp);
    k = c.after(k);
    comparators.push(lowerExpression(c, k));
  }
  const start = star === null ? c.start(node) : star.value.start;
  const left = star === null ? leftmost : star.value;
  const built: Expr = { kind: 'Compare', start, end: c.end(node), left, ops, comparators };
  return star === null ? built : restar(star, built);
}

function conditional(c: Lowering, node: number): Expr {
  const bodyNode = c.first(node);
  const testNode = c.after(c.after(bodyNode));
  const body = lowerExpression(c, bodyNode);
  const test = lowerExpression(c, testNode);
  const orelse = lowerExpression(c, c.after(c.after(testNode)));
  return { kind: 'IfExp', start: c.start(node), end: c.end(node), test, body, orelse };
}

function named(c: Lowering, node: number): Expr {
  const target = c.first(node);
  return {
    kind: 'NamedExpr',
    start: c.start(node),
    end: c.end(node),
    target: lowerExpression(c, target),
    value: lowerExpression(c, c.after(c.after(target))),
  };
}

function lambda(c: Lowering, node: number): Expr {
  let k = c.after(c.first(node));
  let parameters = -1;
  if (c.kind(k) === Kind.lambda_parameters) {
    parameters = k;
    k = c.after(k);
  }
  const args = lowerArguments(c, parameters);
  return { kind: 'Lambda', start: c.start(node), end: c.end(node), args, body: lowerExpression(c, c.after(k)) };
}

/** `await x ** 2` is `(await x) ** 2`; the grammar reads it the other way round. */
function awaited(c: Lowering, node: number): Expr {
  const operand = c.after(c.first(node));
  const start = c.start(node);
  if (operatorOf(c, operand) === Kind.tok_double_star) {
    const base = c.first(operand);
    const value: Expr = { kind: 'Await', start, end: c.end(base), value: lowerExpression(c, base) };
    return binary(c, operand, base, start, value);
  }
  return { kind: 'Await', start, end: c.end(node), value: lowerExpression(c, operand) };
}

function yielded(c: Lowering, node: number): Expr {
  const start = c.start(node);
  const end = c.end(node);
  const k = c.after(c.first(node));
  if (k >= c.stop(node)) return { kind: 'Yield', start, end, value: null };
  if (c.kind(k) === Kind.tok_from) {
    return { kind: 'YieldFrom', start, end, value: lowerExpression(c, c.after(k)) };
  }
  return { kind: 'Yield', start, end, value: lowerExpression(c, k) };
}

/** Annotations have a grammar of their own for `a[b]`, `a | b`, `a.b` and `a: b`. */
function genericType(c: Lowering, node: number): Expr {
  const first = c.first(node);
  const value = name(c, first);
  const brackets = c.after(first);
  const index = subscriptIndex(c, c.after(c.first(brackets)), c.stop(brackets));
  return { kind: 'Subscript', start: c.start(node), end: c.end(node), value, slice: index };
}

/** The grammar lets `a[b] | c | d` lean to the right; Python leans to the left. */
function unionType(c: Lowering, node: number): Expr {
  const operands: number[] = [];
  const pending: number[] = [node];
  while (pending.length > 0) {
    const at = pending.pop()!;
    if (c.kind(at) === Kind.type) {
      pending.push(c.first(at));
    } else if (c.kind(at) === Kind.union_type || operatorOf(c, at) === Kind.tok_pipe) {
      const left = c.first(at);
      pending.push(c.after(c.after(left)), left);
    } else {
      operands.push(at);
    }
  }
  const start = c.start(node);
  let built = lowerExpression(c, operands[0]!);
  for (const operand of operands.slice(1)) {
    built = { kind: 'BinOp', start, end: c.end(operand), left: built, op: '|', right: lowerExpression(c, operand) };
  }
  return built;
}

function memberType(c: Lowering, node: number): Expr {
  const first = c.first(node);
  const value = lowerExpression(c, first);
  return { kind: 'Attribute', start: c.start(node), end: c.end(node), value, attr: c.name(c.after(c.after(first))) };
}

function constrainedType(c: Lowering, node: number): Expr {
  const first = c.first(node);
  const lower = lowerExpression(c, first);
  const upper = lowerExpression(c, c.after(c.after(first)));
  return { kind: 'Slice', start: c.start(node), end: c.end(node), lower, upper, step: null };
}
