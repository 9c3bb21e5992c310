import type { Module } from './ast';
import { lowerExpression } from './lower-expressions';
import { lowerBlock } from './lower-statements';
import { Lowering, type SyntaxProblem } from './lowering';
import { Kind, type SyntaxTable } from './syntax';

/** A broken file can hold thousands of errors; the first ones say it. */
const PROBLEM_LIMIT = 100;

/** Lowers a whole file to CPython's tree. `isAscii` tells that no identifier needs normalising. */
export function lowerModule(
  table: SyntaxTable,
  text: string,
  isAscii: boolean,
): { ast: Module; problems: readonly SyntaxProblem[] } {
  const lowering = new Lowering(table, text, isAscii, lowerExpression);
  if (table.hasError) reportErrors(lowering);
  const body = table.count === 0 ? [] : lowerBlock(lowering, 0);
  return { ast: { kind: 'Module', start: 0, end: text.length, body }, problems: lowering.problems };
}

function reportErrors(c: Lowering): void {
  const { table } = c;
  for (const node of table.missing) {
    if (c.problems.length >= PROBLEM_LIMIT) return;
    c.problem(c.start(node), `invalid syntax: missing ${Kind[c.kind(node)]!.replace('tok_', '').replaceAll('_', ' ')}`);
  }
  for (let node = 0; node < table.count; ) {
    if (c.problems.length >= PROBLEM_LIMIT) return;
    if (c.kind(node) === Kind.ERROR) {
      c.problem(c.start(node), 'invalid syntax');
      node = c.stop(node);
    } else {
      node++;
    }
  }
}
