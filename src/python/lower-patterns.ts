import type { Expr, Pattern } from './ast';
import type { Lowering } from './lowering';
import { Kind } from './syntax';

/** The patterns of a `case` from a node up to `stop`; a comma makes them an open sequence. */
export function lowerCasePatterns(c: Lowering, node: number, stop: number): Pattern {
  const first = lowerPattern(c, node);
  let k = c.after(node);
  if (k >= stop || c.kind(k) !== Kind.tok_comma) return first;
  const patterns: Pattern[] = [first];
  let end = c.end(node);
  for (; k < stop && (c.kind(k) === Kind.tok_comma || c.kind(k) === Kind.case_pattern); k = c.after(k)) {
    if (c.kind(k) === Kind.case_pattern) patterns.push(lowerPattern(c, k));
    end = c.end(k);
  }
  return { kind: 'MatchSequence', start: c.start(node), end, patterns };
}

/** A `case_pattern`, whose number may be spread over a sign and a literal. */
function lowerPattern(c: Lowering, node: number): Pattern {
  const first = c.first(node);
  switch (c.kind(first)) {
    case Kind.as_pattern: {
      const inner = c.first(first);
      const pattern = lowerPattern(c, inner);
      const name = c.name(c.after(c.after(inner)));
      return { kind: 'MatchAs', start: c.start(first), end: c.end(first), pattern, name };
    }
    default:
      return simple(c, first, c.stop(node)).pattern;
  }
}

/** A simple pattern that begins at `node`, and the node after it: a negative number takes two. */
function simple(c: Lowering, node: number, stop: number): { pattern: Pattern; after: number } {
  if (c.kind(node) === Kind.tok_minus) {
    const number = c.after(node);
    const start = c.start(node);
    const end = c.end(number);
    const value: Expr = { kind: 'UnaryOp', start, end, op: '-', operand: c.expression(c, number) };
    return { pattern: { kind: 'MatchValue', start, end, value }, after: c.after(number) };
  }
  return { pattern: node < stop ? single(c, node) : wildcard(c, node), after: c.after(node) };
}

function wildcard(c: Lowering, node: number): Pattern {
  return { kind: 'MatchAs', start: c.start(node), end: c.end(node), pattern: null, name: null };
}

function single(c: Lowering, node: number): Pattern {
  const start = c.start(node);
  const end = c.end(node);
  switch (c.kind(node)) {
    case Kind.tok_underscore:
      return wildcard(c, node);
    case Kind.case_pattern:
      return lowerPattern(c, node);
    case Kind.true:
      return { kind: 'MatchSingleton', start, end, value: true };
    case Kind.false:
      return { kind: 'MatchSingleton', start, end, value: false };
    case Kind.none:
      return { kind: 'MatchSingleton', start, end, value: null };
    case Kind.dotted_name:
      return dotted(c, node);
    case Kind.splat_pattern:
      return { kind: 'MatchStar', start, end, name: splatName(c, node) };
    case Kind.union_pattern:
      return union(c, node);
    case Kind.list_pattern:
      return { kind: 'MatchSequence', start, end, patterns: listed(c, node) };
    case Kind.tuple_pattern:
      return tuple(c, node);
    case Kind.dict_pattern:
      return mapping(c, node);
    case Kind.class_pattern:
      return classPattern(c, node);
    case Kind.complex_pattern:
      return { kind: 'MatchValue', start, end, value: complex(c, node) };
    default:
      return { kind: 'MatchValue', start, end, value: c.expression(c, node) };
  }
}

function dotted(c: Lowering, node: number): Pattern {
  const start = c.start(node);
  const end = c.end(node);
  if (c.stop(c.first(node)) === c.stop(node)) {
    const name = c.name(node);
    return { kind: 'MatchAs', start, end, pattern: null, name: name === '_' ? null : name };
  }
  return { kind: 'MatchValue', start, end, value: dottedExpression(c, node) };
}

function dottedExpression(c: Lowering, node: number): Expr {
  const first = c.first(node);
  const start = c.start(first);
  const stop = c.stop(node);
  let value: Expr = { kind: 'Name', start, end: c.end(first), id: c.name(first) };
  for (let k = c.after(first); k < stop; k = c.after(k)) {
    if (c.kind(k) === Kind.identifier) value = { kind: 'Attribute', start, end: c.end(k), value, attr: c.name(k) };
  }
  return value;
}

function splatName(c: Lowering, node: number): string | null {
  const name = c.name(c.after(c.first(node)));
  return name === '_' ? null : name;
}

function union(c: Lowering, node: number): Pattern {
  const patterns: Pattern[] = [];
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; ) {
    if (c.kind(k) === Kind.tok_pipe) {
      k = c.after(k);
      continue;
    }
    const alternative = simple(c, k, stop);
    patterns.push(alternative.pattern);
    k = alternative.after;
  }
  return { kind: 'MatchOr', start: c.start(node), end: c.end(node), patterns };
}

function listed(c: Lowering, node: number): Pattern[] {
  const patterns: Pattern[] = [];
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    if (c.kind(k) === Kind.case_pattern) patterns.push(lowerPattern(c, k));
  }
  return patterns;
}

/** `(p)` is `p` in parentheses; a comma makes it a sequence. */
function tuple(c: Lowering, node: number): Pattern {
  const patterns = listed(c, node);
  const inner = c.after(c.first(node));
  if (patterns.length === 1 && c.kind(c.after(inner)) === Kind.tok_right_paren) {
    const only = patterns[0]!;
    if (only.kind !== 'MatchStar') return only;
  }
  return { kind: 'MatchSequence', start: c.start(node), end: c.end(node), patterns };
}

function mapping(c: Lowering, node: number): Pattern {
  const keys: Expr[] = [];
  const patterns: Pattern[] = [];
  let rest: string | null = null;
  const stop = c.stop(node);
  for (let k = c.after(c.first(node)); k < stop; ) {
    const kind = c.kind(k);
    if (kind === Kind.tok_comma || kind === Kind.tok_right_brace) {
      k = c.after(k);
    } else if (kind === Kind.splat_pattern) {
      rest = splatName(c, k);
      k = c.after(k);
    } else {
      const key = simple(c, k, stop);
      const value = c.after(key.after);
      keys.push(keyExpression(key.pattern));
      patterns.push(lowerPattern(c, value));
      k = c.after(value);
    }
  }
  return { kind: 'MatchMapping', start: c.start(node), end: c.end(node), keys, patterns, rest };
}

/** Keys of a mapping pattern are expressions, not patterns. */
function keyExpression(pattern: Pattern): Expr {
  const { start, end } = pattern;
  if (pattern.kind === 'MatchValue') return pattern.value;
  if (pattern.kind === 'MatchSingleton') {
    if (pattern.value === null) return { kind: 'Constant', start, end, type: 'none', value: null };
    return { kind: 'Constant', start, end, type: 'bool', value: pattern.value };
  }
  if (pattern.kind === 'MatchAs' && pattern.name !== null) return { kind: 'Name', start, end, id: pattern.name };
  return { kind: 'Missing', start, end, parts: [] };
}

function classPattern(c: Lowering, node: number): Pattern {
  const cls = c.first(node);
  const patterns: Pattern[] = [];
  const kwdAttrs: string[] = [];
  const kwdPatterns: Pattern[] = [];
  const stop = c.stop(node);
  for (let k = c.after(cls); k < stop; k = c.after(k)) {
    if (c.kind(k) !== Kind.case_pattern) continue;
    const inner = c.first(k);
    // `name=pattern as x` reads as `(name=pattern) as x` in the grammar.
    const as = c.kind(inner) === Kind.as_pattern ? c.first(inner) : -1;
    const keyword = as === -1 ? inner : c.first(as);
    if (c.kind(keyword) !== Kind.keyword_pattern) {
      patterns.push(lowerPattern(c, k));
      continue;
    }
    const name = c.first(keyword);
    const { pattern } = simple(c, c.after(c.after(name)), c.stop(keyword));
    kwdAttrs.push(c.name(name));
    if (as === -1) {
      kwdPatterns.push(pattern);
    } else {
      const alias = c.name(c.after(c.after(as)));
      kwdPatterns.push({ kind: 'MatchAs', start: pattern.start, end: c.end(inner), pattern, name: alias });
    }
  }
  const start = c.start(node);
  return {
    kind: 'MatchClass',
    start,
    end: c.end(node),
    cls: dottedExpression(c, cls),
    patterns,
    kwdAttrs,
    kwdPatterns,
  };
}

function complex(c: Lowering, node: number): Expr {
  const start = c.start(node);
  let k = c.first(node);
  const negative = c.kind(k) === Kind.tok_minus;
  if (negative) k = c.after(k);
  const real = c.expression(c, k);
  const left: Expr = negative ? { kind: 'UnaryOp', start, end: real.end, op: '-', operand: real } : real;
  const operator = c.after(k);
  const right = c.expression(c, c.after(operator));
  return { kind: 'BinOp', start, end: c.end(node), left, op: c.kind(operator) === Kind.tok_minus ? '-' : '+', right };
}
