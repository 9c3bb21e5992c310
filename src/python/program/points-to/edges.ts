import { Unit } from '../layout';
import type { Analysis } from './analysis';
import type { CallSite } from './call-site';
import { Kind } from './objects';
import { PairMap } from './pair-map';

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
  readonly flags: number;
}

const NONE: readonly Edge[] = [];

/** What each place in the code may run. */
export class Edges {
  private readonly numbers = new PairMap();
  private readonly callees: number[] = [];
  private readonly flags: number[] = [];
  private readonly next: number[] = [];
  /** By place: position in what follows. */
  private readonly places = new Map<number, number>();
  private readonly first: number[] = [];
  private readonly last: number[] = [];
  private readonly count: number[] = [];

  /** Of what is noted twice the flags that both have remain. */
  add(place: number, callee: number, flags: number): void {
    const known = this.numbers.get(place, callee);
    if (known !== -1) {
      this.flags[known]! &= flags;
      return;
    }
    const at = this.places.get(place);
    if (at !== undefined && this.count[at]! > MOST_CALLEES) return;
    const edge = this.callees.length;
    this.numbers.set(place, callee, edge);
    this.callees.push(callee);
    this.flags.push(flags);
    this.next.push(-1);
    if (at === undefined) {
      this.places.set(place, this.first.length);
      this.first.push(edge);
      this.last.push(edge);
      this.count.push(1);
    } else {
      this.next[this.last[at]!] = edge;
      this.last[at] = edge;
      this.count[at]!++;
    }
  }

  /** In the order they were found. */
  at(place: number): readonly Edge[] {
    const at = this.places.get(place);
    if (at === undefined) return NONE;
    const edges: Edge[] = [];
    for (let edge = this.first[at]!; edge !== -1; edge = this.next[edge]!) {
      edges.push({ callee: this.callees[edge]!, flags: this.flags[edge]! });
    }
    return edges;
  }

  /** Places with more callees than are listed. */
  get vague(): number {
    return this.count.reduce((vague, count) => vague + (count > MOST_CALLEES ? 1 : 0), 0);
  }
}

/** Notes that a place calls a function or a class. */
export function recordEdge(s: Analysis, site: CallSite, callee: number, flags: number): void {
  let entity: number;
  if (s.objects.kind[callee] === Kind.Function) entity = entityOf(s, callee);
  else {
    const { file, record } = s.classOf(callee);
    if (record.entity === -1) return;
    entity = s.program.entityBase[file]! + record.entity;
  }
  note(s, site, entity, flags);
}

/** Notes that a place calls something that has a name alone. */
export function recordName(s: Analysis, site: CallSite, name: number): void {
  note(s, site, -1 - name, 0);
}

function note(s: Analysis, site: CallSite, callee: number, flags: number): void {
  if (site.place === -1) return;
  const all = flags | (site.isImplicit ? EdgeFlag.Implicit : 0) | (site.isCallback ? EdgeFlag.Callback : 0);
  s.edges.add(site.place, callee, all);
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
