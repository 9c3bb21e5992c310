import type { Expr } from '../../ast';
import type { Binding, Scope } from '../../scopes';
import { Op } from '../instructions';
import { type Context, NOTHING, type OpenUnit } from './context';
import type { Environment, Held } from './environment';

export function unitOfScope(c: Context, scope: Scope): OpenUnit | null {
  if (scope === c.unit.scope) return c.unit;
  let at: Scope | null = scope;
  while (at !== null && (at.kind === 'class' || at.kind === 'comprehension' || at.kind === 'type')) at = at.parent;
  return at === null ? null : (c.unitOf.get(at) ?? null);
}

export function bindName(c: Context, binding: Binding | null | undefined, variable: number): void {
  if (binding == null) return;
  const owner = unitOfScope(c, binding.scope);
  if (owner !== c.unit) {
    const cell = owner?.cells.get(binding);
    if (cell !== undefined) c.code.push(Op.StoreOuter, levels(c, owner!), cell, variable);
    return;
  }
  const old = c.env.get(binding);
  if (old !== undefined && old.born < c.tick && !c.overloads.has(old.variable)) escapeToCell(c, binding, old);
  c.env.set(binding, { variable, born: c.tick });
  for (const watcher of c.watchers) {
    const collected = watcher.get(binding);
    if (collected !== undefined) c.code.push(Op.Copy, collected, variable);
  }
}

function levels(c: Context, owner: OpenUnit): number {
  let levels = 0;
  for (let at: OpenUnit | null = c.unit; at !== null && at !== owner; at = at.parent) levels++;
  return levels;
}

export function escapeToCell(c: Context, binding: Binding, { variable }: Held): void {
  const cell = c.unit.cells.get(binding);
  if (cell !== undefined && variable !== NOTHING) c.code.push(Op.Copy, cell, variable);
}

export function escapeAll(c: Context): void {
  for (const binding of c.unit.cells.keys()) {
    const held = c.env.get(binding);
    if (held !== undefined) escapeToCell(c, binding, held);
  }
}

export function readName(c: Context, node: Expr & { kind: 'Name' }): number {
  return readBinding(c, c.names.bindingOf.get(node) ?? null, node.id);
}

function readBinding(c: Context, binding: Binding | null, name: string): number {
  if (binding === null) {
    return c.freeName(name);
  }
  const owner = unitOfScope(c, binding.scope);
  if (owner === null) return NOTHING;
  if (owner === c.unit) {
    const held = c.env.get(binding);
    const cell = binding.isBoundInside ? owner.cells.get(binding) : undefined;
    if (cell !== undefined) return c.join(held === undefined ? [cell] : [held.variable, cell]);
    if (held !== undefined) return held.variable;
    // A class body reads what its own scope has not bound yet from around it.
    if (binding.scope.kind === 'class' && binding.scope.parent !== null) {
      return readBinding(c, c.names.scopes.lookup(binding.scope.parent, name), name);
    }
    return owner.parent === null ? c.freeName(name) : NOTHING;
  }
  const known = c.outerCache.get(binding);
  if (known !== undefined) return known;
  const cell = owner.cells.get(binding);
  if (cell === undefined) return NOTHING;
  const to = c.variable();
  c.code.push(Op.Outer, to, levels(c, owner), cell);
  c.outerCache.set(binding, to);
  return to;
}

/** The names of this unit that something in a part of the source binds. */
export function boundWithin(
  c: Context,
  { start, end }: { readonly start: number; readonly end: number },
): Set<Binding> {
  const found = new Set<Binding>();
  for (const binding of c.names.boundWithin(start, end)) {
    if (unitOfScope(c, binding.scope) === c.unit) found.add(binding);
  }
  return found;
}

/** Names with two underscores in front belong to the class they are written in. */
export function attributeName(c: Context, name: string): number {
  const owner = c.classNames.at(-1);
  if (owner === undefined || !name.startsWith('__') || name.endsWith('__')) return c.string(name);
  const stripped = owner.replace(/^_+/, '');
  return c.string(stripped === '' ? name : `_${stripped}${name}`);
}

export function keepWalrus(reached: Environment, outer: Environment): void {
  for (let at: Environment | null = reached; at !== null && at !== outer; at = at.before) {
    for (const [name, held] of at.changed) if (outer.get(name) === undefined) outer.set(name, held);
  }
}
