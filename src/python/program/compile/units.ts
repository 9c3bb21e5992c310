import type { Scope } from '../../scopes';
import { FIRST_VARIABLE, UNIT_HEAD, Unit } from '../layout';
import type { Context, OpenUnit } from './context';

export function openUnit(c: Context, scope: Scope, caller: number, parent: OpenUnit | null): OpenUnit {
  const index = c.out.unitStarts.length;
  const unit: OpenUnit = {
    index,
    parent,
    scope,
    caller,
    variables: FIRST_VARIABLE,
    flags: 0,
    returned: 1,
    yielded: 2,
    sent: 0,
    cells: new Map(),
  };
  c.unitOf.set(scope, unit);
  return unit;
}

export function startRecord(c: Context, unit: OpenUnit, entity: number, classIndex: number): void {
  const start = c.out.units.length;
  c.out.unitStarts.push(start);
  for (let i = 0; i < UNIT_HEAD; i++) c.out.units.push(0);
  c.out.units[start + Unit.Caller] = unit.caller;
  c.out.units[start + Unit.Entity] = entity;
  c.out.units[start + Unit.Parent] = unit.parent?.index ?? -1;
  c.out.units[start + Unit.Class] = classIndex;
  c.out.units[start + Unit.Return] = unit.returned;
  c.out.units[start + Unit.Yield] = unit.yielded;
}

export function closeRecord(c: Context, unit: OpenUnit, codeStart: number): void {
  const start = c.out.unitStarts[unit.index]!;
  c.out.units[start + Unit.Flags] = unit.flags;
  c.out.units[start + Unit.Sent] = unit.sent;
  c.out.units[start + Unit.CodeStart] = codeStart;
  c.out.units[start + Unit.CodeEnd] = c.out.code.length;
  c.out.units[start + Unit.Variables] = unit.variables;
}
