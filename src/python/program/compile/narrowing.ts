import type { Expr } from '../../ast';
import { Op } from '../instructions';
import { unitOfScope } from './bindings';
import { type Context, NOTHING } from './context';
import type { Environment } from './environment';

/** What a test says about a name holds in the branch it decides for. */
export function narrow(c: Context, test: Expr, isNegated: boolean, into: Environment): void {
  if (test.kind === 'UnaryOp' && test.op === 'not') {
    narrow(c, test.operand, !isNegated, into);
    return;
  }
  if (test.kind === 'BoolOp' && (test.op === 'and') !== isNegated) {
    for (const value of test.values) narrow(c, value, isNegated, into);
    return;
  }
  if (test.kind !== 'Call' || test.func.kind !== 'Name' || test.func.id !== 'isinstance') return;
  const [subject, classes] = test.args;
  if (subject?.kind !== 'Name' || classes === undefined || test.args.length !== 2) return;
  const binding = c.names.bindingOf.get(subject);
  if (binding == null || unitOfScope(c, binding.scope) !== c.unit || binding.isBoundInside) return;
  const held = into.get(binding);
  if (held === undefined || held.variable === NOTHING) return;
  const to = c.variable();
  c.emit(Op.Narrow, to, held.variable, c.expression(classes), isNegated ? 1 : 0);
  into.set(binding, { variable: to, born: held.born });
}
