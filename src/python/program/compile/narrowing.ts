import type { Expr } from '../../ast';
import { Op, Test } from '../instructions';
import { FIRST_VARIABLE } from '../layout';
import { unitOfScope } from './bindings';
import { type Context, type Fact, type Guard, NOTHING } from './context';
import type { Environment } from './environment';

/** What a test says about a name holds in the branch it decides for; returns what that says of parameters. */
export function narrow(c: Context, test: Expr, isNegated: boolean, into: Environment): readonly Guard[] {
  if (test.kind === 'UnaryOp' && test.op === 'not') return narrow(c, test.operand, !isNegated, into);
  if (test.kind === 'BoolOp' && (test.op === 'and') !== isNegated) {
    return test.values.flatMap((value) => narrow(c, value, isNegated, into));
  }
  if (test.kind === 'Compare') {
    if (test.ops.length === 1 && test.ops[0] === (isNegated ? 'not in' : 'in')) {
      const container = c.expression(test.comparators[0]!);
      say(c, test.left, into, (to, from) => c.code.push(Op.Member, to, from, container));
    }
    return [];
  }
  if (test.kind !== 'Call' || test.func.kind !== 'Name') return [];
  const [subject, classes] = test.args;
  const isCallable = test.func.id === 'callable' && test.args.length === 1;
  const isOfTwo = test.args.length === 2 && (test.func.id === 'isinstance' || test.func.id === 'hasattr');
  if (subject === undefined || (!isCallable && !isOfTwo)) return [];
  // An object is never known to be without an attribute: the test says something only where it has come out false.
  if (test.func.id === 'hasattr' && !isNegated) return [];
  const against =
    classes?.kind === 'Tuple'
      ? c.joined(classes.elts.map((type) => c.expression(type)))
      : c.expression(isCallable ? test.func : classes!);
  const how = isCallable ? Test.Callable : test.func.id === 'hasattr' ? Test.Attribute : Test.Class;
  const emit = (to: number, from: number): void => {
    c.code.push(Op.Narrow, to, from, against, isNegated ? 1 : 0, how);
  };
  const narrowed = say(c, subject, into, emit);
  return narrowed === null ? [] : [narrowed];
}

/** Notes what a test says of a name or an attribute; returns what that says of a parameter. */
function say(c: Context, subject: Expr, into: Environment, emit: Fact['emit']): Guard | null {
  if (subject.kind === 'Attribute') {
    const path = c.pathTo(c.expression(subject));
    if (path !== undefined) c.facts.push({ path, emit });
    return null;
  }
  const binding = subject.kind === 'Name' ? c.names.bindingOf.get(subject) : null;
  if (binding == null || unitOfScope(c, binding.scope) !== c.unit || binding.isBoundInside) return null;
  const held = into.get(binding);
  if (held === undefined || held.variable === NOTHING) return null;
  const to = c.variable();
  emit(to, held.variable);
  into.set(binding, { variable: to, born: held.born });
  const isParameter = held.variable >= FIRST_VARIABLE && held.variable < c.lastParameter;
  return isParameter ? { narrowed: to, subject: held.variable } : null;
}
