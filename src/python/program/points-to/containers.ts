import type { Analysis } from './analysis';
import { Kind } from './objects';
import { PairMap } from './pair-map';
import { hasSlot, slotOf } from './slots';

/** Elements of a sequence that are kept apart. */
const MOST_POSITIONS = 32;

/** Containers whose keys one container takes over. */
const MOST_MERGED = 12;

/** Keys of a dict that are kept apart. */
const MOST_KEYS = 200;

/** What is a key of its own: there is mostly one of each; tuples with the same elements are made in many places. */
function isOwnKey(s: Analysis, object: number): boolean {
  const kind = s.objects.kind[object];
  return kind === Kind.Class || kind === Kind.Function || (kind === Kind.Container && s.typeOf(object) === 'set');
}

/** A container of its own for what it is `made` for and the numbers that say where. */
export function containerFor(s: Analysis, type: string, made: string, a: number, b = 0): number {
  let known = s.containers.get(made);
  if (known === undefined) {
    known = new PairMap();
    s.containers.set(made, known);
  }
  let object = known.get(a, b);
  if (object === -1) {
    object = s.objects.of(Kind.Container, s.names.of(type), ++s.containerCount);
    known.set(a, b, object);
  }
  return object;
}

/** The variable of everything a container holds. */
export function everythingIn(s: Analysis, container: number): number {
  return slotOf(s, container, s.slotNames.all);
}

/** The variable of what a container holds under keys that are not known. */
export function restOf(s: Analysis, container: number): number {
  const name = s.slotNames.rest;
  const isNew = !hasSlot(s, container, name);
  const variable = slotOf(s, container, name);
  if (isNew) s.graph.copy(variable, everythingIn(s, container));
  return variable;
}

export function keysOf(s: Analysis, container: number): number {
  return slotOf(s, container, s.slotNames.keys);
}

/** The variable of what a container holds under a key. */
export function underKey(s: Analysis, container: number, key: number): number {
  if (s.names.position(key) >= MOST_POSITIONS) return restOf(s, container);
  const known = s.underKeys.get(container, key);
  if (known !== -1) return known;
  let keys = s.containerKeys.get(container);
  if (keys === undefined) {
    keys = new Map();
    s.containerKeys.set(container, keys);
  }
  if (keys.size >= MOST_KEYS) return restOf(s, container);
  const variable = slotOf(s, container, key);
  keys.set(key, variable);
  s.underKeys.set(container, key, variable);
  s.graph.copy(variable, everythingIn(s, container));
  for (const watch of s.keyWatchers.get(container) ?? []) watch(key, variable);
  return variable;
}

export function watchKeys(s: Analysis, container: number, watch: (key: number, variable: number) => void): void {
  const watchers = s.keyWatchers.get(container);
  if (watchers) watchers.push(watch);
  else s.keyWatchers.set(container, [watch]);
  const keys = s.containerKeys.get(container);
  if (keys === undefined) return;
  let left = keys.size;
  for (const [key, variable] of keys) {
    // Of keys that this adds, watchers are told as they come.
    if (left-- === 0) return;
    watch(key, variable);
  }
}

/** Runs `use` with each constant the key may be; with -1 when it may be anything. */
export function withKey(s: Analysis, key: number, keyVariable: number, use: (key: number) => void): void {
  if (key !== -1 || keyVariable === 0) {
    use(key);
    return;
  }
  let isGeneral = false;
  const general = (): void => {
    if (isGeneral) return;
    isGeneral = true;
    use(-1);
  };
  s.graph.each(keyVariable, (object) => {
    if (s.objects.kind[object] === Kind.Constant && s.dotted(object)[0] !== '^') use(s.objects.a[object]!);
    else if (isOwnKey(s, object)) use(s.names.of(`@${object}`));
    else general();
  });
  s.deferredKeys.push({ key: keyVariable, use: general, done: false });
}

export function readKey(s: Analysis, container: number, key: number, to: number): void {
  const text = key === -1 ? '' : s.names.text(key);
  if (text.startsWith(':')) {
    if (s.slicedFrom.has(s.slicedFrom.get(container) ?? -1)) {
      // Slices of slices in a loop have no end.
      s.graph.copy(everythingIn(s, container), restOf(s, container));
      s.graph.add(to, container);
      return;
    }
    const part = containerFor(s, s.typeOf(container), 'slice', container, key);
    s.slicedFrom.set(part, container);
    copySlice(s, container, part, text);
    s.graph.add(to, part);
    return;
  }
  if (key === -1 || text.startsWith('#-')) {
    if (text.startsWith('#-') && readFromEnd(s, container, Number(text.slice(1)), to)) return;
    s.graph.copy(everythingIn(s, container), to);
    return;
  }
  s.graph.copy(underKey(s, container, key), to);
  s.graph.copy(restOf(s, container), to);
}

/** Whether the container's elements are known one by one, so that they can be counted from the end. */
export function readFromEnd(s: Analysis, container: number, index: number, to: number): boolean {
  const keys = s.containerKeys.get(container);
  const isCounted = s.typeOf(container) !== 'dict' && s.typeOf(container) !== 'record';
  if (keys === undefined || !s.graph.isEmpty(restOf(s, container)) || !isCounted) return false;
  const key = keys.get(s.names.at(keys.size + index));
  if (key === undefined) return false;
  s.graph.copy(key, to);
  s.graph.copy(restOf(s, container), to);
  return true;
}

function copySlice(s: Analysis, from: number, to: number, text: string): void {
  s.graph.copy(restOf(s, from), restOf(s, to));
  const [, lower, upper] = /^:(\d*):(\d*)$/.exec(text) ?? [];
  watchKeys(s, from, (key, variable) => {
    const index = s.names.position(key);
    if (index === -1 || lower === undefined) {
      s.graph.copy(variable, restOf(s, to));
      return;
    }
    const position = index - Number(lower);
    if (position < 0 || (upper !== '' && index >= Number(upper))) return;
    s.graph.copy(variable, underKey(s, to, s.names.at(position)));
  });
}

/** What the container holds under keys not known gets the values of a variable. */
export function put(s: Analysis, container: number, value: number): void {
  s.graph.copy(value, restOf(s, container));
}

export function putAt(s: Analysis, container: number, key: number, value: number): void {
  s.graph.copy(value, underKey(s, container, key));
}

/** Everything of one container, under the same keys. */
export function mergeInto(s: Analysis, container: number, other: number): void {
  const merged = (s.merged.get(container) ?? 0) + 1;
  s.merged.set(container, merged);
  if (merged > MOST_MERGED) {
    s.graph.copy(everythingIn(s, other), restOf(s, container));
    s.graph.copy(keysOf(s, other), keysOf(s, container));
    return;
  }
  s.graph.copy(restOf(s, other), restOf(s, container));
  s.graph.copy(keysOf(s, other), keysOf(s, container));
  watchKeys(s, other, (key, variable) => s.graph.copy(variable, underKey(s, container, key)));
}
