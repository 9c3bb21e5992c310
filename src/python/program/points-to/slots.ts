import type { Analysis } from './analysis';
import type { Argument } from './call-site';

/** The variable of what was stored in an attribute of the object itself. */
export function slotOf(s: Analysis, object: number, name: number): number {
  let variable = s.slots.get(object, name);
  if (variable === -1) {
    variable = s.newVariable();
    s.slots.set(object, name, variable);
  }
  return variable;
}

export function hasSlot(s: Analysis, object: number, name: number): boolean {
  return s.slots.get(object, name) !== -1;
}

/** An argument that holds one object. */
export function holding(s: Analysis, object: number): Argument {
  let variable = s.holders.get(object);
  if (variable === undefined) {
    variable = s.newVariable();
    s.holders.set(object, variable);
    s.graph.add(variable, object);
  }
  return { variable, isStarred: false };
}
