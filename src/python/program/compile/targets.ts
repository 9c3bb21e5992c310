import type { Expr } from '../../ast';
import { Op } from '../instructions';
import { attributeName, bindName } from './bindings';
import type { Context } from './context';
import { keyOf } from './keys';

export function assign(c: Context, target: Expr, value: number): void {
  switch (target.kind) {
    case 'Name':
      bindName(c, c.names.bindingOf.get(target), value);
      return;
    case 'Attribute': {
      const object = c.expression(target.value);
      c.code.push(Op.SetAttribute, object, attributeName(c, target.attr), value, target.end);
      c.code.push(c.line(target.start), c.column(target.start));
      c.tick++;
      if (c.facts.length === 0) return;
      const path = c.pathOf({ object, name: target.attr, path: null });
      c.facts = c.facts.filter((fact) => fact.path !== path && !fact.path.startsWith(`${path}.`));
      return;
    }
    case 'Subscript': {
      const object = c.expression(target.value);
      const key = keyOf(c, target.slice);
      c.code.push(Op.SetItem, object, key.constant, key.variable, value, c.line(target.start), c.column(target.start));
      c.tick++;
      return;
    }
    case 'Tuple':
    case 'List': {
      const star = target.elts.findIndex((element) => element.kind === 'Starred');
      for (const [i, element] of target.elts.entries()) {
        const to = c.variable();
        c.code.push(Op.Unpack, to, value, i, target.elts.length, star);
        assign(c, element.kind === 'Starred' ? element.value : element, to);
      }
      return;
    }
    case 'Starred':
      assign(c, target.value, value);
      return;
    default:
      c.expression(target);
  }
}

/** Assigns each element of what is iterated to the target of a loop. */
export function assignEach(
  c: Context,
  loop: { readonly target: Expr; readonly iter: Expr },
  iterated: number,
  isAsync: boolean,
): void {
  const element = c.variable();
  const { start } = loop.iter;
  c.code.push(Op.Iterate, element, iterated, c.line(start), c.column(start), isAsync ? 1 : 0);
  c.tick++;
  assign(c, loop.target, element);
}
