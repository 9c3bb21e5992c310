import { Unit } from '../layout';
import type { Analysis } from './analysis';
import type { CallSite } from './call-site';
import { Kind } from './objects';

/** Fields of an edge's note. */
export enum EdgeFlag {
  Implicit = 1,
  Callback = 2,
}

/** More than so many callees are what is left of not knowing. */
export const MOST_CALLEES = 100;

export function isVague(edges: readonly Edge[]): boolean {
  return edges.length > MOST_CALLEES;
}

export interface Edge {
  /** Entity of the program, or -1 - name for something without one. */
  readonly callee: number;
  flags: number;
}

/** Notes that a place calls a function, a class, or something with a name alone. */
export function recordEdge(s: Analysis, site: CallSite, callee: number | string, flags: number): void {
  if (site.place === -1) return;
  let entity: number;
  if (typeof callee === 'string') entity = -1 - s.names.of(callee);
  else if (s.objects.kind[callee] === Kind.Function) entity = entityOf(s, callee);
  else {
    const { file, record } = s.classOf(callee);
    entity = s.program.entityBase[file]! + record.entity;
  }
  const all = flags | (site.isImplicit ? EdgeFlag.Implicit : 0) | (site.isCallback ? EdgeFlag.Callback : 0);
  const edges = s.edges.get(site.place);
  if (edges === undefined) {
    s.edges.set(site.place, [{ callee: entity, flags: all }]);
    return;
  }
  const same = edges.find((edge) => edge.callee === entity);
  if (same === undefined) edges.push({ callee: entity, flags: all });
  else same.flags &= all;
}

/** Of a function: its number among the entities of the program, or -1 - name for a lambda. */
export function entityOf(s: Analysis, object: number): number {
  const unit = s.objects.a[object]!;
  const file = s.program.fileOfUnit[unit]!;
  const own = s.program.unitField(unit, Unit.Entity);
  return own === -1
    ? -1 - s.names.of(`${s.program.files[file]!.summary.module}.<lambda>`)
    : s.program.entityBase[file]! + own;
}
