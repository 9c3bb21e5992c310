import type { ClassDef } from '../../ast';
import { Op } from '../instructions';
import { attributeName, bindName } from './bindings';
import { decorated } from './call-expressions';
import { type Context, NOTHING } from './context';

export function classDef(c: Context, node: ClassDef): void {
  const decorators = node.decorators.map((decorator) => c.expression(decorator));
  const bases: number[] = [];
  for (const base of node.bases) bases.push(c.expression(base.kind === 'Starred' ? base.value : base));
  let metaclass = NOTHING;
  for (const { arg, value } of node.keywords) {
    const held = c.expression(value);
    if (arg === 'metaclass') metaclass = held;
  }
  const index = c.out.classStarts.length;
  c.out.classStarts.push(-1);
  const annotated: number[] = [];
  c.openClasses.push({ index, unit: c.unit, annotated });
  c.classNames.push(node.name);
  c.block(node.body);
  c.classNames.pop();
  c.openClasses.pop();

  const attributes: number[] = [];
  for (const binding of c.names.scopes.byNode.get(node)!.bindings.values()) {
    const held = c.env.get(binding);
    if (held === undefined) continue;
    c.classNames.push(node.name);
    attributes.push(attributeName(c, binding.name), held.variable);
    c.classNames.pop();
  }
  c.out.classStarts[index] = c.out.classes.length;
  c.out.classes.push(c.entityOf.get(node) ?? 0, c.unit.index, metaclass, bases.length, ...bases);
  c.out.classes.push(attributes.length / 2);
  for (const number of attributes) c.out.classes.push(number);
  c.out.classes.push(annotated.length / 2);
  for (const number of annotated) c.out.classes.push(number);
  let value = c.variable();
  c.code.push(Op.Class, value, index, c.line(node.start), c.column(node.start));
  for (let i = decorators.length - 1; i >= 0; i--) value = decorated(c, node.decorators[i]!, decorators[i]!, value);
  bindName(c, c.names.bindingOf.get(node), value);
}

export function classBeingRead(c: Context): number {
  const open = c.openClasses.at(-1);
  return open !== undefined && open.unit === c.unit ? open.index : -1;
}
