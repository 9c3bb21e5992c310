import type { Arg, Expr, FunctionDef, Lambda } from '../../ast';
import type { Binding } from '../../scopes';
import { Op } from '../instructions';
import { FIRST_VARIABLE, Unit, UnitFlag } from '../layout';
import { annotationOf } from './annotations';
import { bindName, escapeAll } from './bindings';
import { decorated } from './call-expressions';
import { classBeingRead } from './classes';
import { type Context, NOTHING } from './context';
import { closeRecord, openUnit, startRecord } from './units';

/** Makes the unit of a function or lambda; its body is compiled when the units around it are complete. */
export function declareFunction(c: Context, node: FunctionDef | Lambda, classIndex: number): number {
  const { args } = node;
  const positional = [...args.posonlyargs, ...args.args];
  const firstDefault = positional.length - args.defaults.length;
  const names: Binding[] = [];
  const parameters: number[] = [];
  const add = (arg: Arg, fallback: Expr | null | undefined): void => {
    names.push(c.names.bindingOf.get(arg)!);
    const held = fallback == null ? NOTHING : c.expression(fallback);
    const annotation = arg.annotation === null ? NOTHING : annotationOf(c, arg.annotation);
    parameters.push(c.string(arg.arg), FIRST_VARIABLE + names.length - 1, held, annotation);
  };
  for (let i = 0; i < positional.length; i++)
    add(positional[i]!, i < firstDefault ? null : args.defaults[i - firstDefault]);
  for (let i = 0; i < args.kwonlyargs.length; i++) add(args.kwonlyargs[i]!, args.kwDefaults[i]);
  const gathering = [args.vararg, args.kwarg].map((arg) => {
    if (arg === null) return NOTHING;
    if (arg.annotation !== null) annotationOf(c, arg.annotation);
    names.push(c.names.bindingOf.get(arg)!);
    return FIRST_VARIABLE + names.length - 1;
  });
  const returns = node.kind !== 'Lambda' && node.returns !== null ? annotationOf(c, node.returns) : NOTHING;

  const entity = c.entityOf.get(node) ?? -1;
  const scope = c.names.scopes.byNode.get(node)!;
  const unit = openUnit(c, scope, entity === -1 ? c.unit.caller : entity, c.unit);
  unit.variables += names.length;
  startRecord(c, unit, entity, classIndex);
  const start = c.out.unitStarts[unit.index]!;
  c.out.units[start + Unit.PositionalOnly] = args.posonlyargs.length;
  c.out.units[start + Unit.Positional] = positional.length;
  c.out.units[start + Unit.Required] = firstDefault;
  c.out.units[start + Unit.Rest] = gathering[0]!;
  c.out.units[start + Unit.KeywordOnly] = args.kwonlyargs.length;
  c.out.units[start + Unit.Keywords] = gathering[1]!;
  c.out.units[start + Unit.Returns] = returns;
  for (let i = 0; i < parameters.length; i++) c.out.units.push(parameters[i]!);
  if (node.kind === 'AsyncFunctionDef') unit.flags |= UnitFlag.Async;
  if (node.kind !== 'Lambda' && isAbstract(node)) unit.flags |= UnitFlag.Abstract;
  if (node.kind !== 'Lambda' && node.decorators.some((decorator) => lastName(decorator) === 'staticmethod')) {
    unit.flags |= UnitFlag.Static;
  }
  for (const binding of scope.bindings.values()) {
    if (binding.isCaptured) unit.cells.set(binding, unit.variables++);
  }
  const kwDefaults = args.kwonlyargs.map((_, i) => args.kwDefaults[i] ?? null);
  const fallbacks = [...positional.slice(0, firstDefault).map(() => null), ...args.defaults, ...kwDefaults];
  const classNames = [...c.classNames];
  c.pending.push(() => {
    const codeStart = c.out.code.length;
    c.classNames = classNames;
    c.enter(unit, () => {
      for (let i = 0; i < names.length; i++) bindName(c, names[i], FIRST_VARIABLE + i);
      c.lastParameter = FIRST_VARIABLE + positional.length + args.kwonlyargs.length;
      for (let i = 0; i < fallbacks.length; i++) {
        const fallback = fallbacks[i];
        if (fallback?.kind === 'Constant' && fallback.type === 'none') c.optional.set(FIRST_VARIABLE + i, i);
      }
      // The instance a descriptor is read on is `None` where it is read on the class.
      if (node.kind !== 'Lambda' && node.name === '__get__' && classIndex !== -1) c.optional.set(FIRST_VARIABLE + 1, 1);
      if (node.kind === 'Lambda') c.code.push(Op.Copy, unit.returned, c.expression(node.body));
      else c.block(node.body);
      escapeAll(c);
    });
    closeRecord(c, unit, codeStart);
  });
  return unit.index;
}

export function functionDef(c: Context, node: FunctionDef): void {
  const decorators = node.decorators.map((decorator) => c.expression(decorator));
  const unit = declareFunction(c, node, classBeingRead(c));
  let value = c.variable();
  c.code.push(Op.Function, value, unit);
  for (let i = decorators.length - 1; i >= 0; i--) value = decorated(c, node.decorators[i]!, decorators[i]!, value);
  bindName(c, c.names.bindingOf.get(node), value);
  if (node.decorators.some((decorator) => lastName(decorator) === 'overload')) c.overloads.add(value);
}

/** `abstractmethod` of `@abc.abstractmethod`; empty for what has no name. */
function lastName(expr: Expr | null): string {
  switch (expr?.kind) {
    case 'Call':
      return lastName(expr.func);
    case 'Attribute':
      return expr.attr;
    case 'Name':
      return expr.id;
    default:
      return '';
  }
}

function isAbstract({ body, decorators }: FunctionDef): boolean {
  if (decorators.some((decorator) => lastName(decorator).startsWith('abstract'))) return true;
  const [first] = body;
  const hasDocstring = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.type === 'str';
  const only = hasDocstring ? body[1] : first;
  return (
    body.length <= (hasDocstring ? 2 : 1) && only?.kind === 'Raise' && lastName(only.exc) === 'NotImplementedError'
  );
}
