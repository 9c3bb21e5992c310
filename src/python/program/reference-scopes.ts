/** Where control stands: which branch of which statement, and which loops are around it. */
export interface Place {
  readonly outer: Place | null;
  /** Start of the statement. */
  readonly statement: number;
  /** Of an `if` or `match`; -1 for a loop. */
  readonly branch: number;
}

/** A binding of a name, as far as finding what a use means needs it. */
export interface Bound {
  readonly declaration: number;
  /** From here on the name is bound. */
  readonly from: number;
  readonly place: Place | null;
  readonly isImport: boolean;
}

export class NameScope {
  readonly bound = new Map<string, Bound[]>();
  /** Names declared `global` or `nonlocal`, and the scope that has them. */
  readonly elsewhere = new Map<string, NameScope>();

  constructor(
    readonly id: number,
    readonly parent: NameScope | null,
    readonly isClass: boolean,
    /** Scopes whose code runs in one go share it: a class body and a comprehension that of the code around them. */
    readonly frame: number,
  ) {}

  add(name: string, bound: Bound): void {
    const others = this.bound.get(name);
    if (others) others.push(bound);
    else this.bound.set(name, [bound]);
  }

  /** The declaration that a use of the name means, by the first binding that can reach it; -1 for none. */
  find(name: string, at: number, place: Place | null): number {
    for (let scope: NameScope | null = this; scope !== null; scope = scope.parent) {
      if (scope.isClass && scope !== this) continue;
      const home: NameScope = scope.elsewhere.get(name) ?? scope;
      const bound = home.bound.get(name);
      if (bound === undefined) continue;
      if (home.frame !== this.frame) return bound[0]!.declaration;
      const found = firstReaching(bound, at, place);
      if (found !== null) return found.declaration;
    }
    return -1;
  }

  /** The first of the bindings of the name that reaches this one; itself where none does. */
  first(name: string, own: Bound): number {
    const bound = this.bound.get(name);
    const earlier = bound === undefined ? null : firstReaching(bound, own.from, own.place, own);
    return (earlier ?? own).declaration;
  }
}

/** A name that is bound more often is bound by a machine. */
const MOST_BINDINGS = 100;

/** The first of the bindings that can reach a place; `own` is taken for one. */
function firstReaching(bindings: readonly Bound[], at: number, place: Place | null, own?: Bound): Bound | null {
  const count = Math.min(bindings.length, MOST_BINDINGS);
  for (let i = 0; i < count; i++) {
    const bound = bindings[i]!;
    if (bound === own || reaches(bound, at, place)) return bound;
  }
  return null;
}

function reaches(bound: Bound, at: number, place: Place | null): boolean {
  if (bound.isImport) return true;
  if (bound.from > at) return sharesLoop(bound.place, place);
  return !areExclusive(bound.place, place);
}

function areExclusive(a: Place | null, b: Place | null): boolean {
  if (sharesLoop(a, b)) return false;
  for (let one = a; one !== null; one = one.outer) {
    if (one.branch === -1) continue;
    for (let other = b; other !== null; other = other.outer) {
      if (one.statement === other.statement && other.branch !== -1 && one.branch !== other.branch) return true;
    }
  }
  return false;
}

function sharesLoop(a: Place | null, b: Place | null): boolean {
  for (let one = a; one !== null; one = one.outer) {
    if (one.branch !== -1) continue;
    for (let other = b; other !== null; other = other.outer) if (one === other) return true;
  }
  return false;
}
