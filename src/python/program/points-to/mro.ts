/**
 * The order in which Python looks through a class and its bases (C3). Where the bases cannot be ordered, or lead back to
 * the class, the order of a walk from left to right that visits each once.
 */
export function linearise(start: number, basesOf: (object: number) => readonly number[]): number[] {
  return c3(start, basesOf, new Set(), new Map()) ?? depthFirst(start, basesOf);
}

function c3(
  object: number,
  basesOf: (object: number) => readonly number[],
  open: Set<number>,
  done: Map<number, number[] | null>,
): number[] | null {
  const known = done.get(object);
  if (known !== undefined) return known;
  if (open.has(object) || open.size > 200) return null;
  open.add(object);
  const bases = basesOf(object);
  const lists = bases.map((base) => c3(base, basesOf, open, done));
  open.delete(object);
  const merged = lists.includes(null) ? null : merge([...(lists as number[][]), [...bases]]);
  const order = merged && [object, ...merged];
  done.set(object, order);
  return order;
}

function merge(lists: readonly (readonly number[])[]): number[] | null {
  const order: number[] = [];
  let rest = lists.map((list) => [...list]).filter((list) => list.length > 0);
  while (rest.length > 0) {
    const next = rest.find(([head]) => !rest.some((list) => list.indexOf(head!) > 0))?.[0];
    if (next === undefined) return null;
    order.push(next);
    rest = rest.map((list) => (list[0] === next ? list.slice(1) : list)).filter((list) => list.length > 0);
  }
  return order;
}

function depthFirst(start: number, basesOf: (object: number) => readonly number[]): number[] {
  const order = new Set<number>();
  const stack = [start];
  for (let object = stack.pop(); object !== undefined; object = stack.pop()) {
    if (order.has(object)) continue;
    order.add(object);
    stack.push(...[...basesOf(object)].reverse());
  }
  return [...order];
}
