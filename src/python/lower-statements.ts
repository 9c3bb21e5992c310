import type { Alias, ExceptHandler, Expr, If, MatchCase, Operator, Stmt, TypeParam, WithItem } from './ast';
import { lowerArguments } from './lower-arguments';
import { lowerArgumentList, lowerOver, lowerRun } from './lower-expressions';
import { lowerCasePatterns } from './lower-patterns';
import type { Lowering } from './lowering';
import { errorsWithin, isLoose, nestByIndent, outline } from './recovery';
import { Kind, TOKEN_TEXT } from './syntax';

/**
 * The statements directly in a `module`, `block` or `ERROR` node. A statement that nests too deep for the
 * stack is reported and left out; the others stay.
 */
export function lowerBlock(c: Lowering, block: number): Stmt[] {
  if (c.hasError) return lowerBrokenBlock(c, block);
  const body: Stmt[] = [];
  let end = c.start(block);
  const stop = c.stop(block);
  for (let k = block + 1; k < stop; k = c.stop(k)) {
    const kind = c.kind(k);
    if (kind === Kind.tok_semicolon) {
      end = c.end(k);
      continue;
    }
    try {
      const rule = STATEMENTS[kind];
      if (rule === undefined) continue;
      const statement = rule(c, k);
      body.push(statement);
      end = statement.end;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      c.problem(c.start(k), 'too many nested expressions');
      end = c.end(k);
    }
  }
  c.blockEnd = end;
  return body;
}

/**
 * As `lowerBlock` for a tree with errors: `ERROR` nodes give the statements inside them, stray `def name` and
 * `class name` become definitions without a body, loose expressions stay together as one statement.
 */
function lowerBrokenBlock(c: Lowering, block: number): Stmt[] {
  const body: Stmt[] = [];
  const loose: Expr[] = [];
  let end = c.start(block);
  let hasOutline = false;
  const stop = c.stop(block);
  const inError = c.kind(block) === Kind.ERROR;
  for (let k = block + 1; k < stop; k = c.stop(k)) {
    const kind = c.kind(k);
    try {
      const rule = STATEMENTS[kind];
      if (rule !== undefined) {
        const statement = withoutInversion(rule(c, k), c.end(k));
        body.push(statement);
        end = statement.end;
        for (const error of errorsWithin(c, k)) {
          body.push(...lowerBrokenBlock(c, error).filter((found) => found.kind !== 'Expr'));
        }
      } else if (kind === Kind.ERROR || kind === Kind.block) {
        body.push(...lowerBrokenBlock(c, k));
        hasOutline = true;
        end = c.end(k);
      } else if (kind === Kind.tok_semicolon) {
        end = c.end(k);
      } else if (inError && (kind === Kind.tok_def || kind === Kind.tok_class)) {
        const found = outline(c, k, stop);
        if (found === null) continue;
        body.push(found);
        hasOutline = true;
        k = c.stop(k);
      } else if (inError && isLoose(kind)) {
        loose.push(c.expression(c, k));
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      c.problem(c.start(k), 'too many nested expressions');
      end = c.end(k);
    }
  }
  if (loose.length > 0) {
    const from = loose[0]!.start;
    const to = loose[loose.length - 1]!.end;
    body.push({ kind: 'Expr', start: from, end: to, value: { kind: 'Missing', start: from, end: to, parts: loose } });
  }
  c.blockEnd = end;
  return hasOutline ? nestByIndent(c, body) : body;
}

/** A block that the parser gave to another statement may end before its own header begins. */
function withoutInversion(statement: Stmt, end: number): Stmt {
  return statement.end < statement.start ? { ...statement, end: Math.max(end, statement.start) } : statement;
}

type Rule = (c: Lowering, node: number) => Stmt;

const STATEMENTS: (Rule | undefined)[] = new Array<Rule | undefined>(256).fill(undefined);
STATEMENTS[Kind.expression_statement] = expressionStatement;
STATEMENTS[Kind.import_statement] = (c, n) => ({
  kind: 'Import',
  start: c.start(n),
  end: c.end(n),
  names: aliases(c, c.after(c.first(n)), c.stop(n)),
});
STATEMENTS[Kind.import_from_statement] = importFrom;
STATEMENTS[Kind.future_import_statement] = importFrom;
STATEMENTS[Kind.print_statement] = print;
STATEMENTS[Kind.exec_statement] = (c, n) => legacy(c, n, 'exec');
STATEMENTS[Kind.assert_statement] = assert;
STATEMENTS[Kind.return_statement] = (c, n) => {
  const value = c.after(c.first(n));
  return {
    kind: 'Return',
    start: c.start(n),
    end: c.end(n),
    value: value < c.stop(n) ? c.expression(c, value) : null,
  };
};
STATEMENTS[Kind.delete_statement] = deletion;
STATEMENTS[Kind.raise_statement] = raise;
STATEMENTS[Kind.pass_statement] = (c, n) => ({ kind: 'Pass', start: c.start(n), end: c.end(n) });
STATEMENTS[Kind.break_statement] = (c, n) => ({ kind: 'Break', start: c.start(n), end: c.end(n) });
STATEMENTS[Kind.continue_statement] = (c, n) => ({ kind: 'Continue', start: c.start(n), end: c.end(n) });
STATEMENTS[Kind.global_statement] = (c, n) => ({
  kind: 'Global',
  start: c.start(n),
  end: c.end(n),
  names: identifiers(c, n),
});
STATEMENTS[Kind.nonlocal_statement] = (c, n) => ({
  kind: 'Nonlocal',
  start: c.start(n),
  end: c.end(n),
  names: identifiers(c, n),
});
STATEMENTS[Kind.type_alias_statement] = typeAlias;
STATEMENTS[Kind.if_statement] = conditional;
STATEMENTS[Kind.for_statement] = forLoop;
STATEMENTS[Kind.while_statement] = whileLoop;
STATEMENTS[Kind.try_statement] = tryStatement;
STATEMENTS[Kind.with_statement] = withStatement;
STATEMENTS[Kind.function_definition] = (c, n) => functionDefinition(c, n, NO_DECORATORS);
STATEMENTS[Kind.class_definition] = (c, n) => classDefinition(c, n, NO_DECORATORS);
STATEMENTS[Kind.decorated_definition] = decorated;
STATEMENTS[Kind.match_statement] = match;

const NO_DECORATORS: readonly Expr[] = [];
const NO_STATEMENTS: readonly Stmt[] = [];
const NO_TYPE_PARAMS: readonly TypeParam[] = [];

function expressionStatement(c: Lowering, node: number): Stmt {
  const first = c.first(node);
  switch (c.kind(first)) {
    case Kind.assignment:
      return assignment(c, first);
    case Kind.augmented_assignment:
      return augmented(c, first);
    default:
      return { kind: 'Expr', start: c.start(node), end: c.end(node), value: lowerRun(c, first, c.stop(node)) };
  }
}

/** `a = b = value` nests to the right in the grammar. */
function assignment(c: Lowering, node: number): Stmt {
  const start = c.start(node);
  const end = c.end(node);
  const left = c.first(node);
  const operator = c.after(left);
  if (c.kind(operator) === Kind.tok_colon) {
    const type = c.after(operator);
    const equal = c.after(type);
    const target = c.expression(c, left);
    const annotation = c.expression(c, type);
    const value = equal < c.stop(node) ? c.expression(c, c.after(equal)) : null;
    return { kind: 'AnnAssign', start, end, target, annotation, value, simple: c.kind(left) === Kind.identifier };
  }
  const targets: Expr[] = [c.expression(c, left)];
  let right = c.after(operator);
  while (c.kind(right) === Kind.assignment && c.kind(c.after(c.first(right))) === Kind.tok_equal) {
    const target = c.first(right);
    targets.push(c.expression(c, target));
    right = c.after(c.after(target));
  }
  return { kind: 'Assign', start, end, targets, value: c.expression(c, right) };
}

function augmented(c: Lowering, node: number): Stmt {
  const left = c.first(node);
  const operator = c.after(left);
  return {
    kind: 'AugAssign',
    start: c.start(node),
    end: c.end(node),
    target: c.expression(c, left),
    op: TOKEN_TEXT[c.kind(operator)]!.slice(0, -1) as Operator,
    value: c.expression(c, c.after(operator)),
  };
}

function aliases(c: Lowering, from: number, stop: number): Alias[] {
  const names: Alias[] = [];
  for (let k = from; k < stop; k = c.after(k)) {
    const start = c.start(k);
    const end = c.end(k);
    switch (c.kind(k)) {
      case Kind.dotted_name:
        names.push({ kind: 'alias', start, end, name: dottedName(c, k), asname: null });
        break;
      case Kind.aliased_import: {
        const name = c.first(k);
        const asname = c.name(c.after(c.after(name)));
        names.push({ kind: 'alias', start, end, name: dottedName(c, name), asname });
        break;
      }
      case Kind.wildcard_import:
        names.push({ kind: 'alias', start, end, name: '*', asname: null });
        break;
    }
  }
  return names;
}

/** The dots may be apart from the names (`a . b`); the name has them together. */
function dottedName(c: Lowering, node: number): string {
  const stop = c.stop(node);
  let joined = '';
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    if (c.kind(k) !== Kind.identifier) continue;
    if (c.stop(k) === stop && joined === '') return c.name(k);
    joined += joined === '' ? c.name(k) : `.${c.name(k)}`;
  }
  return joined;
}

function importFrom(c: Lowering, node: number): Stmt {
  const source = c.after(c.first(node));
  let module: string | null = null;
  let level = 0;
  if (c.kind(source) === Kind.relative_import) {
    const prefix = c.first(source);
    const prefixStop = c.stop(prefix);
    for (let k = c.first(prefix); k < prefixStop; k = c.after(k)) level++;
    const name = c.after(prefix);
    if (name < c.stop(source)) module = dottedName(c, name);
  } else {
    module = c.kind(source) === Kind.dotted_name ? dottedName(c, source) : '__future__';
  }
  const names = aliases(c, c.after(source), c.stop(node));
  return { kind: 'ImportFrom', start: c.start(node), end: c.end(node), module, names, level };
}

/** `print >>file, x` is a print statement to the grammar, and a tuple to Python 3. */
function print(c: Lowering, node: number): Stmt {
  const keyword = c.first(node);
  const chevron = c.after(keyword);
  if (c.kind(chevron) !== Kind.chevron || looserThanShift(c, c.after(c.first(chevron)))) {
    return legacy(c, node, 'print');
  }
  const start = c.start(node);
  const end = c.end(node);
  const name: Expr = { kind: 'Name', start, end: c.end(keyword), id: 'print' };
  const right = c.expression(c, c.after(c.first(chevron)));
  const shift: Expr = { kind: 'BinOp', start, end: c.end(chevron), left: name, op: '>>', right };
  const rest = c.after(chevron);
  const stop = c.stop(node);
  if (rest >= stop) return { kind: 'Expr', start, end, value: shift };
  const elts: Expr[] = [shift];
  for (let k = rest; k < stop; k = c.after(k)) {
    if (c.kind(k) !== Kind.tok_comma) elts.push(c.expression(c, k));
  }
  return { kind: 'Expr', start, end, value: { kind: 'Tuple', start, end, elts } };
}

function looserThanShift(c: Lowering, node: number): boolean {
  switch (c.kind(node)) {
    case Kind.boolean_operator:
    case Kind.not_operator:
    case Kind.comparison_operator:
    case Kind.conditional_expression:
    case Kind.lambda:
    case Kind.named_expression:
      return true;
    case Kind.binary_operator: {
      const operator = c.kind(c.after(c.first(node)));
      return (
        operator === Kind.tok_pipe ||
        operator === Kind.tok_caret ||
        operator === Kind.tok_ampersand ||
        operator === Kind.tok_left_shift ||
        operator === Kind.tok_right_shift
      );
    }
    default:
      return false;
  }
}

function legacy(c: Lowering, node: number, keyword: 'print' | 'exec'): Stmt {
  c.legacy(c.start(node), `${keyword} without parentheses`);
  const values: Expr[] = [];
  const stop = c.stop(node);
  for (let k = c.after(c.first(node)); k < stop; k = c.after(k)) {
    const kind = c.kind(k);
    if (kind === Kind.chevron) values.push(c.expression(c, c.after(c.first(k))));
    else if (kind !== Kind.tok_comma && kind !== Kind.tok_in) values.push(c.expression(c, k));
  }
  return { kind: 'Legacy', start: c.start(node), end: c.end(node), keyword, values };
}

function assert(c: Lowering, node: number): Stmt {
  const test = c.after(c.first(node));
  const comma = c.after(test);
  return {
    kind: 'Assert',
    start: c.start(node),
    end: c.end(node),
    test: c.expression(c, test),
    msg: comma < c.stop(node) ? c.expression(c, c.after(comma)) : null,
  };
}

function deletion(c: Lowering, node: number): Stmt {
  const first = c.after(c.first(node));
  const value = c.expression(c, first);
  const targets = c.kind(first) === Kind.expression_list && value.kind === 'Tuple' ? value.elts : [value];
  return { kind: 'Delete', start: c.start(node), end: c.end(node), targets };
}

function raise(c: Lowering, node: number): Stmt {
  let exc: Expr | null = null;
  let cause: Expr | null = null;
  const stop = c.stop(node);
  for (let k = c.after(c.first(node)); k < stop; k = c.after(k)) {
    if (c.kind(k) === Kind.tok_from) {
      cause = c.expression(c, c.after(k));
      break;
    }
    exc = c.expression(c, k);
    if (c.kind(k) === Kind.expression_list) c.legacy(c.start(k), 'raise with a comma');
  }
  return { kind: 'Raise', start: c.start(node), end: c.end(node), exc, cause };
}

function identifiers(c: Lowering, node: number): string[] {
  const names: string[] = [];
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    if (c.kind(k) === Kind.identifier) names.push(c.name(k));
  }
  return names;
}

function typeAlias(c: Lowering, node: number): Stmt {
  const left = c.after(c.first(node));
  const right = c.after(c.after(left));
  let name = c.first(left);
  let typeParams = NO_TYPE_PARAMS;
  if (c.kind(name) !== Kind.generic_type && c.kind(name) !== Kind.identifier)
    return assignmentToType(c, node, name, right);
  if (c.kind(name) === Kind.generic_type) {
    const inner = c.first(name);
    typeParams = typeParameters(c, c.after(inner));
    name = inner;
  }
  return {
    kind: 'TypeAlias',
    start: c.start(node),
    end: c.end(node),
    name: c.expression(c, name),
    typeParams,
    value: c.expression(c, right),
  };
}

/** `type(x).y = z` reads as an alias to the grammar, and assigns to what the class `type` gives. */
function assignmentToType(c: Lowering, node: number, left: number, right: number): Stmt {
  const start = c.start(node);
  const target = lowerOver(c, left, { kind: 'Name', start, end: c.end(c.first(node)), id: 'type' });
  return { kind: 'Assign', start, end: c.end(node), targets: [target], value: c.expression(c, right) };
}

function typeParameters(c: Lowering, node: number): TypeParam[] {
  const params: TypeParam[] = [];
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    if (c.kind(k) === Kind.type) params.push(typeParameter(c, k));
  }
  return params;
}

function typeParameter(c: Lowering, node: number): TypeParam {
  const start = c.start(node);
  const value = typeDefault(c, node);
  const end = value === null ? c.end(node) : value.end;
  const inner = c.first(node);
  switch (c.kind(inner)) {
    case Kind.constrained_type: {
      const name = c.first(inner);
      const bound = c.expression(c, c.after(c.after(name)));
      return { kind: 'TypeVar', start, end, name: c.name(name), bound, default: value };
    }
    case Kind.splat_type:
    case Kind.list_splat: {
      const star = c.first(inner);
      const kind = c.kind(star) === Kind.tok_double_star ? 'ParamSpec' : 'TypeVarTuple';
      return { kind, start, end, name: c.name(c.after(star)), bound: null, default: value };
    }
    default:
      return { kind: 'TypeVar', start, end, name: c.name(inner), bound: null, default: value };
  }
}

/** The default that stood between a type parameter and the comma or bracket after it. */
function typeDefault(c: Lowering, node: number): Expr | null {
  const next = c.start(c.after(node));
  return c.typeDefaults.find(({ equals }) => equals >= c.end(node) && equals < next)?.value ?? null;
}

/** An `elif` is an `If` in the `orelse` of the one before; all end where the last one ends. */
function conditional(c: Lowering, node: number): Stmt {
  const starts: number[] = [];
  const tests: Expr[] = [];
  const bodies: Stmt[][] = [];
  let orelse = NO_STATEMENTS;
  const clause = (at: number, keyword: number): number => {
    const test = c.after(keyword);
    const block = c.after(c.after(test));
    starts.push(c.start(at));
    tests.push(c.expression(c, test));
    bodies.push(lowerBlock(c, block));
    return c.after(block);
  };
  const stop = c.stop(node);
  for (let k = clause(node, c.first(node)); k < stop; k = c.after(k)) {
    if (c.kind(k) === Kind.elif_clause) clause(k, c.first(k));
    else if (c.kind(k) === Kind.else_clause) orelse = clauseBody(c, k);
  }
  const end = c.blockEnd;
  let last = starts.length - 1;
  let built: If = { kind: 'If', start: starts[last]!, end, test: tests[last]!, body: bodies[last]!, orelse };
  while (--last >= 0) {
    built = { kind: 'If', start: starts[last]!, end, test: tests[last]!, body: bodies[last]!, orelse: [built] };
  }
  return built;
}

/** The block of an `else` or `finally`. */
function clauseBody(c: Lowering, clause: number): Stmt[] {
  return lowerBlock(c, c.after(c.after(c.first(clause))));
}

function optionalElse(c: Lowering, node: number, stop: number): readonly Stmt[] {
  return node < stop && c.kind(node) === Kind.else_clause ? clauseBody(c, node) : NO_STATEMENTS;
}

function forLoop(c: Lowering, node: number): Stmt {
  let k = c.first(node);
  const isAsync = c.kind(k) === Kind.tok_async;
  if (isAsync) k = c.after(k);
  const left = c.after(k);
  const right = c.after(c.after(left));
  const block = c.after(c.after(right));
  const target = c.expression(c, left);
  const iter = c.expression(c, right);
  const body = lowerBlock(c, block);
  const orelse = optionalElse(c, c.after(block), c.stop(node));
  return { kind: isAsync ? 'AsyncFor' : 'For', start: c.start(node), end: c.blockEnd, target, iter, body, orelse };
}

function whileLoop(c: Lowering, node: number): Stmt {
  const condition = c.after(c.first(node));
  const block = c.after(c.after(condition));
  const test = c.expression(c, condition);
  const body = lowerBlock(c, block);
  const orelse = optionalElse(c, c.after(block), c.stop(node));
  return { kind: 'While', start: c.start(node), end: c.blockEnd, test, body, orelse };
}

function tryStatement(c: Lowering, node: number): Stmt {
  const handlers: ExceptHandler[] = [];
  let orelse = NO_STATEMENTS;
  let finalbody = NO_STATEMENTS;
  let isStar = false;
  const block = c.after(c.after(c.first(node)));
  const body = lowerBlock(c, block);
  const stop = c.stop(node);
  for (let k = c.after(block); k < stop; k = c.after(k)) {
    switch (c.kind(k)) {
      case Kind.except_clause:
        isStar ||= c.kind(c.after(c.first(k))) === Kind.tok_star;
        handlers.push(handler(c, k));
        break;
      case Kind.else_clause:
        orelse = clauseBody(c, k);
        break;
      case Kind.finally_clause:
        finalbody = clauseBody(c, k);
        break;
    }
  }
  const kind = isStar ? 'TryStar' : 'Try';
  return { kind, start: c.start(node), end: c.blockEnd, body, handlers, orelse, finalbody };
}

function handler(c: Lowering, node: number): ExceptHandler {
  let k = c.after(c.first(node));
  if (c.kind(k) === Kind.tok_star) k = c.after(k);
  let type: Expr | null = null;
  let name: string | null = null;
  if (c.kind(k) === Kind.as_pattern) {
    const value = c.first(k);
    type = c.expression(c, value);
    name = c.name(c.after(c.after(value)));
  } else if (c.kind(k) !== Kind.tok_colon) {
    type = lowerRun(c, k, c.stop(node));
    const as = c.after(k);
    if (c.kind(as) === Kind.tok_as) name = c.name(c.after(as));
    if (bindsWithComma(c, k, type)) c.legacy(type.start, 'except with a comma before the name');
  }
  const body = lowerBlock(c, lastChild(c, k, c.stop(node)));
  return { kind: 'ExceptHandler', start: c.start(node), end: c.blockEnd, type, name, body };
}

/** What names of exceptions caught look like, and names of exception classes do not. */
const CAUGHT = /^_?(?:[a-z]{1,3}|exception|inst(?:ance)?|details?|reason|message)$/;

/** `except E, e` binds a name in Python 2; since Python 3.14 it is a tuple of two classes. */
function bindsWithComma(c: Lowering, node: number, type: Expr): boolean {
  if (type.kind !== 'Tuple' || type.elts.length !== 2 || c.kind(node) === Kind.tuple) return false;
  const [cls, name] = type.elts;
  if (name!.kind === 'Tuple') return true;
  return name!.kind === 'Name' && CAUGHT.test(name!.id) && !(cls!.kind === 'Name' && CAUGHT.test(cls!.id));
}

function lastChild(c: Lowering, from: number, stop: number): number {
  let last = from;
  for (let k = from; k < stop; k = c.after(k)) last = k;
  return last;
}

function withStatement(c: Lowering, node: number): Stmt {
  let k = c.first(node);
  const isAsync = c.kind(k) === Kind.tok_async;
  if (isAsync) k = c.after(k);
  const clause = c.after(k);
  const items = withItems(c, clause);
  const body = lowerBlock(c, c.after(c.after(clause)));
  return { kind: isAsync ? 'AsyncWith' : 'With', start: c.start(node), end: c.blockEnd, items, body };
}

/** `with (a, b as c):` may read as one parenthesised tuple; Python takes its elements as items. */
function withItems(c: Lowering, clause: number): WithItem[] {
  const values: number[] = [];
  const stop = c.stop(clause);
  for (let k = c.first(clause); k < stop; k = c.after(k)) {
    if (c.kind(k) === Kind.with_item) values.push(c.first(k));
  }
  const open = c.first(clause);
  if (c.kind(open) === Kind.tok_left_paren && values.some((value) => isNoItem(c.kind(value)))) {
    return [{ kind: 'withitem', contextExpr: parenthesizedItems(c, clause, values), optionalVars: null }];
  }
  const only = values[0];
  if (values.length === 1 && only !== undefined) {
    const inner = c.after(c.first(only));
    if (c.kind(only) === Kind.parenthesized_expression && c.kind(inner) === Kind.as_pattern)
      return [withItem(c, inner)];
    if (c.kind(only) === Kind.tuple) {
      const parts = itemsOfTuple(c, only);
      if (parts !== null) return parts.map((part) => withItem(c, part));
    }
  }
  return values.map((value) => withItem(c, value));
}

/** What a tuple may hold and a list of with-items may not. */
function isNoItem(kind: Kind): boolean {
  return kind === Kind.list_splat || kind === Kind.yield || kind === Kind.named_expression;
}

/** `(a, *b)` read as with-items is a tuple after all, `(a := b)` an expression in parentheses. */
function parenthesizedItems(c: Lowering, clause: number, values: readonly number[]): Expr {
  const elts = values.map((value) => c.expression(c, value));
  const close = c.stop(values[values.length - 1]!);
  if (elts.length === 1 && c.kind(close) !== Kind.tok_comma) return elts[0]!;
  return { kind: 'Tuple', start: c.start(clause), end: c.end(clause), elts };
}

/** The elements of a tuple that can be with-items; null when it must be a tuple. */
function itemsOfTuple(c: Lowering, tuple: number): number[] | null {
  const parts: number[] = [];
  const stop = c.stop(tuple);
  for (let k = c.first(tuple); k < stop; k = c.after(k)) {
    const kind = c.kind(k);
    if (isNoItem(kind)) return null;
    if (kind < Kind.tok_plus) parts.push(k);
  }
  return parts.length === 0 ? null : parts;
}

function withItem(c: Lowering, node: number): WithItem {
  if (c.kind(node) !== Kind.as_pattern) {
    return { kind: 'withitem', contextExpr: c.expression(c, node), optionalVars: null };
  }
  const value = c.first(node);
  const target = c.after(c.after(value));
  return { kind: 'withitem', contextExpr: c.expression(c, value), optionalVars: c.expression(c, target) };
}

function decorated(c: Lowering, node: number): Stmt {
  const decorators: Expr[] = [];
  let k = c.first(node);
  for (; c.kind(k) === Kind.decorator; k = c.after(k)) decorators.push(c.expression(c, c.after(c.first(k))));
  return c.kind(k) === Kind.class_definition ? classDefinition(c, k, decorators) : functionDefinition(c, k, decorators);
}

function functionDefinition(c: Lowering, node: number, decorators: readonly Expr[]): Stmt {
  let k = c.first(node);
  const isAsync = c.kind(k) === Kind.tok_async;
  if (isAsync) k = c.after(k);
  k = c.after(k);
  const name = c.name(k);
  let typeParams = NO_TYPE_PARAMS;
  k = c.after(k);
  if (c.kind(k) === Kind.type_parameter) {
    typeParams = typeParameters(c, k);
    k = c.after(k);
  }
  const args = lowerArguments(c, k);
  let returns: Expr | null = null;
  k = c.after(k);
  if (c.kind(k) === Kind.tok_arrow) {
    k = c.after(k);
    returns = c.expression(c, k);
    k = c.after(k);
  }
  const body = lowerBlock(c, c.after(k));
  return {
    kind: isAsync ? 'AsyncFunctionDef' : 'FunctionDef',
    start: c.start(node),
    end: c.blockEnd,
    name,
    typeParams,
    args,
    returns,
    body,
    decorators,
  };
}

function classDefinition(c: Lowering, node: number, decorators: readonly Expr[]): Stmt {
  let k = c.after(c.first(node));
  const name = c.name(k);
  let typeParams = NO_TYPE_PARAMS;
  k = c.after(k);
  if (c.kind(k) === Kind.type_parameter) {
    typeParams = typeParameters(c, k);
    k = c.after(k);
  }
  let bases = NO_DECORATORS;
  let keywords: ReturnType<typeof lowerArgumentList>['keywords'] = [];
  if (c.kind(k) === Kind.argument_list) {
    ({ args: bases, keywords } = lowerArgumentList(c, k));
    k = c.after(k);
  }
  const body = lowerBlock(c, c.after(k));
  return {
    kind: 'ClassDef',
    start: c.start(node),
    end: c.blockEnd,
    name,
    typeParams,
    bases,
    keywords,
    body,
    decorators,
  };
}

function match(c: Lowering, node: number): Stmt {
  const subjectNode = c.after(c.first(node));
  const stop = c.stop(node);
  const subject = lowerRun(c, subjectNode, stop);
  const block = lastChild(c, subjectNode, stop);
  const cases: MatchCase[] = [];
  c.blockEnd = c.end(node);
  const blockStop = c.stop(block);
  for (let k = c.first(block); k < blockStop; k = c.after(k)) {
    if (c.kind(k) === Kind.case_clause) cases.push(matchCase(c, k));
  }
  return { kind: 'Match', start: c.start(node), end: c.blockEnd, subject, cases };
}

function matchCase(c: Lowering, node: number): MatchCase {
  const first = c.after(c.first(node));
  const stop = c.stop(node);
  const pattern = lowerCasePatterns(c, first, stop);
  let guard: Expr | null = null;
  let block = first;
  for (let k = first; k < stop; k = c.after(k)) {
    if (c.kind(k) === Kind.if_clause) guard = c.expression(c, c.after(c.first(k)));
    block = k;
  }
  return { kind: 'match_case', pattern, guard, body: lowerBlock(c, block) };
}
