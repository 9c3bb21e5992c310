import type { Expr } from '../../ast';
import { Op } from '../instructions';
import { FIRST_VARIABLE } from '../layout';
import { unitOfScope } from './bindings';
import { type Context, type Guard, NOTHING } from './context';
import type { Environment } from './environment';

/** What a test says about a name holds in the branch it decides for; returns what that says of parameters. */
export function narrow(c: Context, test: Expr, isNegated: boolean, into: Environment): readonly Guard[] {
  if (test.kind === 'UnaryOp' && test.op === 'not') return narrow(c, test.operand, !isNegated, into);
  if (test.kind === 'BoolOp' && (test.op === 'and') !== isNegated) {
    return test.values.flatMap((value) => narrow(c, value, isNegated, into));
  }
  if (test.kind !== 'Call' || test.func.kind !== 'Name') return [];
  const [subject, classes] = test.args;
  const isCallable = test.func.id === 'callable' && test.args.length === 1;
  if (!isCallable && (test.func.id !== 'isinstance' || test.args.length !== 2)) return [];
  if (subject?.kind !== 'Name') return [];
  const binding = c.names.bindingOf.get(subject);
  if (binding == null || unitOfScope(c, binding.scope) !== c.unit || binding.isBoundInside) return [];
  const held = into.get(binding);
  if (held === undefined || held.variable === NOTHING) return [];
  const to = c.variable();
  const types =
    classes?.kind === 'Tuple'
      ? c.joined(classes.elts.map((type) => c.expression(type)))
      : c.expression(isCallable ? test.func : classes!);
  c.emit(Op.Narrow, to, held.variable, types, isNegated ? 1 : 0, isCallable ? 1 : 0);
  into.set(binding, { variable: to, born: held.born });
  const isParameter = held.variable >= FIRST_VARIABLE && held.variable < c.lastParameter;
  return isParameter ? [{ narrowed: to, subject: held.variable }] : [];
}
