import type { Binding } from '../../scopes';

/** The variable that holds the value of a name at one point of a unit, and how many calls had run when it was made. */
export interface Held {
  readonly variable: number;
  readonly born: number;
}

/** What each name holds at one point: what a branch changed, over what held before it. */
export class Environment {
  readonly changed = new Map<Binding, Held>();
  /** Whether control has left by `return`, `raise`, `break` or `continue`. */
  isLeft = false;

  constructor(readonly before: Environment | null) {}

  get(binding: Binding): Held | undefined {
    for (let at: Environment | null = this; at !== null; at = at.before) {
      const held = at.changed.get(binding);
      if (held !== undefined) return held;
    }
    return undefined;
  }

  set(binding: Binding, held: Held): void {
    this.changed.set(binding, held);
  }

  branch(): Environment {
    return new Environment(this);
  }
}

/** What holds where branches of `before` come together; `join` makes one variable of several. */
export function merge(
  before: Environment,
  branches: readonly Environment[],
  join: (variables: readonly number[]) => number,
): void {
  const arriving = branches.filter((branch) => !branch.isLeft);
  if (arriving.length === 0) before.isLeft = true;
  const from = arriving.length === 0 ? branches : arriving;
  const names = new Set<Binding>();
  for (const branch of from) {
    for (let at: Environment | null = branch; at !== null && at !== before; at = at.before) {
      for (const name of at.changed.keys()) names.add(name);
    }
  }
  for (const name of names) {
    let born = Number.POSITIVE_INFINITY;
    const variables = new Set<number>();
    for (const branch of from) {
      const held = branch.get(name);
      if (held === undefined) continue;
      born = Math.min(born, held.born);
      if (held.variable !== 0) variables.add(held.variable);
    }
    const distinct = [...variables];
    const variable = distinct.length > 1 ? join(distinct) : (distinct[0] ?? 0);
    before.set(name, { variable, born });
  }
}
