import type { Stmt } from './ast';
import { lowerArguments } from './lower-arguments';
import { isExpression, lowerArgumentList } from './lower-expressions';
import type { Lowering } from './lowering';
import { Kind } from './syntax';

/**
 * The definition that a stray `def name` or `class name` token inside an `ERROR` node opens, without a body,
 * or null when no name follows.
 */
export function outline(c: Lowering, keyword: number, stop: number): Stmt | null {
  const nameNode = c.stop(keyword);
  if (nameNode >= stop || c.kind(nameNode) !== Kind.identifier || c.start(nameNode) === c.end(nameNode)) return null;
  const name = c.name(nameNode);
  const start = c.start(keyword);
  const list = c.stop(nameNode);
  const listKind = list < stop ? c.kind(list) : Kind.other;
  if (c.kind(keyword) === Kind.tok_class) {
    const hasBases = listKind === Kind.argument_list;
    const { args, keywords } = hasBases ? lowerArgumentList(c, list) : { args: [], keywords: [] };
    const end = c.end(hasBases ? list : nameNode);
    return { kind: 'ClassDef', start, end, name, typeParams: [], bases: args, keywords, body: [], decorators: [] };
  }
  const hasParameters = listKind === Kind.parameters;
  const args = lowerArguments(c, hasParameters ? list : -1);
  const end = c.end(hasParameters ? list : nameNode);
  const kind = keyword > 0 && c.kind(keyword - 1) === Kind.tok_async ? 'AsyncFunctionDef' : 'FunctionDef';
  return { kind, start, end, name, typeParams: [], args, returns: null, body: [], decorators: [] };
}

/** Whether a node inside an `ERROR` is an expression worth keeping. */
export function isLoose(kind: Kind): boolean {
  return kind < Kind.tok_plus && isExpression(kind);
}

/** The `ERROR` nodes of a statement that are not in one of its blocks, outermost only. */
export function errorsWithin(c: Lowering, statement: number): number[] {
  const errors: number[] = [];
  const stop = c.stop(statement);
  for (let at = statement + 1; at < stop; ) {
    const kind = c.kind(at);
    if (kind === Kind.ERROR) errors.push(at);
    at = kind === Kind.ERROR || kind === Kind.block ? c.stop(at) : at + 1;
  }
  return errors;
}

/** Gives definitions without a body the statements that follow them and stand further right. */
export function nestByIndent(c: Lowering, statements: readonly Stmt[]): Stmt[] {
  const nested: Stmt[] = [];
  for (let i = 0; i < statements.length; i++) {
    const statement = statements[i]!;
    const isOpen = 'body' in statement && 'decorators' in statement && statement.body.length === 0;
    if (!isOpen) {
      nested.push(statement);
      continue;
    }
    const column = columnOf(c, statement.start);
    let last = i;
    while (last + 1 < statements.length && columnOf(c, statements[last + 1]!.start) > column) last++;
    const body = nestByIndent(c, statements.slice(i + 1, last + 1));
    // Statements found in errors stand behind those they were found in, so the last one need not end last.
    const end = body.reduce((last, inner) => Math.max(last, inner.end), statement.end);
    nested.push({ ...statement, end, body });
    i = last;
  }
  return nested;
}

function columnOf(c: Lowering, offset: number): number {
  return offset - (c.text.lastIndexOf('\n', offset - 1) + 1);
}
