import type { Expr } from '../../ast';
import { Op } from '../instructions';
import type { Context, Guard } from './context';

/** What holds of optional parameters where a test has come out one way. */
export function guardsOf(c: Context, test: Expr, outcome: boolean): readonly Guard[] {
  if (test.kind === 'UnaryOp' && test.op === 'not') return guardsOf(c, test.operand, !outcome);
  if (test.kind === 'BoolOp') {
    return (test.op === 'and') === outcome ? test.values.flatMap((value) => guardsOf(c, value, outcome)) : [];
  }
  const guard = guardOf(c, test);
  return guard === null ? [] : [{ parameter: guard.parameter, isNone: guard.isNone === outcome }];
}

/** What a test says about a parameter that is `None` unless it is given. */
function guardOf(c: Context, test: Expr): { readonly parameter: number; readonly isNone: boolean } | null {
  const name = test.kind === 'Compare' ? test.left : test;
  if (name.kind !== 'Name') return null;
  const held = c.names.bindingOf.get(name) == null ? undefined : c.env.get(c.names.bindingOf.get(name)!);
  const parameter = held === undefined ? undefined : c.optional.get(held.variable);
  if (parameter === undefined) return null;
  if (test.kind === 'Name') return { parameter, isNone: false };
  if (test.kind !== 'Compare' || test.ops.length !== 1) return null;
  const [against] = test.comparators;
  if (against?.kind !== 'Constant' || against.type !== 'none') return null;
  if (test.ops[0] === 'is' || test.ops[0] === '==') return { parameter, isNone: true };
  return test.ops[0] === 'is not' || test.ops[0] === '!=' ? { parameter, isNone: false } : null;
}

/** Compiles what runs only where a test has come out one way. */
export function guarded(c: Context, guards: readonly Guard[], compile: () => void): void {
  c.guards.push(...guards);
  compile();
  c.guards.length -= guards.length;
}

export function returnValue(c: Context, value: number): void {
  let held = value;
  for (const guard of c.guards) {
    const to = c.variable();
    if ('parameter' in guard) c.code.push(Op.Guard, to, held, guard.parameter, guard.isNone ? 1 : 0);
    else c.code.push(Op.Gate, to, held, guard.narrowed, guard.subject);
    held = to;
  }
  c.code.push(Op.Copy, c.unit.returned, held);
}
