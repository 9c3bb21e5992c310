import type { Analysis } from './analysis';

export function slotOf(s: Analysis, object: number, name: number): number {
  const key = object * 0x4000000 + name;
  let variable = s.slots.get(key);
  if (variable === undefined) {
    variable = s.newVariable();
    s.slots.set(key, variable);
  }
  return variable;
}

function _hasSlot(s: Analysis, object: number, name: number): boolean {
  const variable = s.slots.get(object * 0x4000000 + name);
  return variable !== undefined && !s.graph.isEmpty(variable);
}

/** An argument that holds one object. */
export function holding(s: Analysis, object: number): { readonly variable: number; readonly isStarred: boolean } {
  let variable = s.holders.get(object);
  if (variable === undefined) {
    variable = s.newVariable();
    s.holders.set(object, variable);
    s.graph.add(variable, object);
  }
  return { variable, isStarred: false };
}
