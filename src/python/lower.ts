import type { Expr, Module } from './ast';
import { lowerExpression } from './lower-expressions';
import { lowerBlock } from './lower-statements';
import { Lowering, type SyntaxProblem, type TypeDefault } from './lowering';
import { Kind, type SyntaxTable } from './syntax';

/** Lowers a whole file to CPython's tree. `isAscii` tells that no identifier needs normalising. */
export function lowerModule(
  table: SyntaxTable,
  text: string,
  isAscii: boolean,
  typeDefaults: readonly TypeDefault[] = [],
): { ast: Module; problems: readonly SyntaxProblem[] } {
  const lowering = new Lowering(table, text, isAscii, lowerExpression, typeDefaults);
  if (table.hasError) reportErrors(lowering);
  const body = table.count === 0 ? [] : lowerBlock(lowering, 0);
  return { ast: { kind: 'Module', start: 0, end: text.length, body }, problems: lowering.problems };
}

/**
 * Lowers an expression cut out of a file, given the table of `f(EXPRESSION)`. `start` is where the expression
 * stands in the file's text. Null when it cannot be read.
 */
export function lowerFragment(table: SyntaxTable, text: string, isAscii: boolean, start: number): Expr | null {
  if (table.hasError) return null;
  const shift = (offset: number): number => offset + start - FRAGMENT_PREFIX.length;
  const shifted = { ...table, start: table.start.map(shift), end: table.end.map(shift) };
  const lowering = new Lowering(shifted, text, isAscii, lowerExpression);
  const call = lowering.expression(lowering, lowering.first(lowering.first(0)));
  return call.kind === 'Call' ? (call.args[0] ?? null) : null;
}

/** What stands before an expression that is parsed alone: a call takes starred ones, too. */
export const FRAGMENT_PREFIX = 'f(';

function reportErrors(c: Lowering): void {
  const { table } = c;
  for (const node of table.missing) {
    c.problem(c.start(node), `invalid syntax: missing ${Kind[c.kind(node)]!.replace('tok_', '').replaceAll('_', ' ')}`);
  }
  for (let node = 0; node < table.count; ) {
    if (c.kind(node) === Kind.ERROR) {
      c.problem(c.start(node), 'invalid syntax');
      node = c.stop(node);
    } else {
      node++;
    }
  }
}
