import { Test } from '../instructions';
import type { Analysis } from './analysis';
import { externalBases, hasMember, metaclassesOf } from './classes';
import { everythingIn } from './containers';
import { elementsOf } from './iteration';
import { mayHaveAttribute } from './library/builtin-attributes';
import { Kind } from './objects';

/** Classes that a test with `isinstance` may name for it to be followed. */
const MOST_TESTED = 16;

const BUILTIN_TYPES = new Set(
  ['str', 'int', 'float', 'list', 'tuple', 'dict', 'set', 'bytes', 'bool'].map((name) => `builtins.${name}`),
);

export function narrowTo(
  s: Analysis,
  from: number,
  against: number,
  { isNegated, how }: { readonly isNegated: boolean; readonly how: Test },
  to: number,
  object: number,
): void {
  // Classes come late that decorators make: what is tested waits for them, or for the guesses.
  if (s.graph.isEmpty(against)) return;
  if (s.graph.has(from, object) && isLeft(s, how, object, against, isNegated)) s.graph.add(to, object);
  if (!s.graph.has(against, object)) return;
  for (const candidate of s.graph.objects(from)) {
    if (isLeft(s, how, candidate, against, isNegated)) s.graph.add(to, candidate);
  }
}

function isLeft(s: Analysis, how: Test, object: number, against: number, isNegated: boolean): boolean {
  const answer = answerOf(s, how, object, against);
  return answer === null || answer !== isNegated;
}

/** Null where it cannot be said. */
function answerOf(s: Analysis, how: Test, object: number, against: number): boolean | null {
  if (how === Test.Callable) return canBeCalled(s, object);
  return how === Test.Class ? isInstance(s, object, against) : hasAttribute(s, object, against);
}

/** Attributes may be set from anywhere: an object of the repository is not known to be without one. */
function hasAttribute(s: Analysis, object: number, names: number): boolean | null {
  const [name, ...others] = s.graph.objects(names);
  if (name === undefined || others.length > 0 || s.objects.kind[name] !== Kind.Constant) return null;
  const text = s.dotted(name).slice(1);
  const kind = s.objects.kind[object];
  if (kind === Kind.Instance || kind === Kind.Class) {
    const classObject = kind === Kind.Instance ? s.objects.a[object]! : object;
    return hasMember(s, classObject, s.names.of(text)) ? true : null;
  }
  if (kind !== Kind.Constant) return null;
  return mayHaveAttribute(s.dotted(s.generalised(object)), text);
}

/**
 * Of texts and numbers a test with `in` leaves those that the container holds, where it holds any that are known.
 * @param isOpen whether code outside the repository may give it others than are known: all that the container holds.
 */
export function keepMembers(s: Analysis, from: number, containers: number, to: number, isOpen: boolean): void {
  const { graph, objects } = s;
  const members = new Set<number>();
  let isAnything = isOpen;
  const open = (): void => {
    isAnything = true;
    for (const member of members) graph.add(to, member);
  };
  graph.each(containers, (container) => {
    if (objects.kind[container] !== Kind.Container) return;
    graph.each(elementsOf(s, container), (element) => {
      const isKnown = objects.kind[element] === Kind.Constant;
      if (!isKnown && objects.kind[element] !== Kind.ExternalInstance) return;
      members.add(element);
      if (!isKnown) graph.copy(from, to);
      if (isAnything || graph.has(from, element)) graph.add(to, element);
    });
  });
  graph.each(from, (object) => {
    const kind = objects.kind[object];
    const isBeginning = kind === Kind.Constant && s.dotted(object)[0] === '^';
    if (kind === Kind.External || kind === Kind.ExternalInstance || isBeginning) open();
    if (kind === Kind.Constant ? members.has(object) : kind !== Kind.ExternalInstance) graph.add(to, object);
  });
  s.deferredMembers.push(() => {
    if (members.size === 0) graph.copy(from, to);
    else if (graph.isEmpty(from)) open();
  });
}

/** Copies once a test has left something of its subject. */
export function copyGated(s: Analysis, from: number, to: number, narrowed: number, subject: number): void {
  let isOpen = false;
  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    s.graph.copy(from, to);
  };
  s.graph.each(narrowed, open);
  s.gates.push({ subject, open });
}

/** Null where it cannot be said. */
function canBeCalled(s: Analysis, object: number): boolean | null {
  switch (s.objects.kind[object]!) {
    case Kind.Constant:
    case Kind.Container:
    case Kind.Module:
      return false;
    case Kind.Instance: {
      const classObject = s.objects.a[object]!;
      if (hasMember(s, classObject, s.names.of('__call__'))) return true;
      return externalBases(s, classObject).length === 0 ? false : null;
    }
    case Kind.ExternalInstance:
      return BUILTIN_TYPES.has(s.dotted(object)) ? false : null;
    case Kind.External:
      return null;
    default:
      return true;
  }
}

/** Null where it cannot be said. */
export function isInstance(s: Analysis, object: number, classes: number): boolean | null {
  if (s.graph.sizeOf(classes) > MOST_TESTED) return null;
  const listed = listedClasses(s, classes);
  if (listed.length === 0 || listed.length > MOST_TESTED) return null;
  const kind = s.objects.kind[object]!;
  if (areType(s, listed)) {
    return kind === Kind.Class ? true : kind === Kind.External || kind === Kind.ExternalInstance ? null : false;
  }
  if (kind === Kind.Instance) return isBelow(s, s.classOf(s.objects.a[object]!).mro, listed);
  return isOther(s, object, listed);
}

function areType(s: Analysis, listed: readonly number[]): boolean {
  for (const found of listed) {
    if (s.objects.kind[found] !== Kind.External || s.dotted(found) !== 'builtins.type') return false;
  }
  return true;
}

/** Whether a class with this order is one of those that are listed; null where it cannot be said. */
function isBelow(s: Analysis, mro: readonly number[], listed: readonly number[]): boolean | null {
  for (const found of listed) if (mro.includes(found)) return true;
  for (const above of mro) if (s.objects.kind[above] !== Kind.Class) return null;
  for (const found of listed) if (!isPlainClass(s, found)) return null;
  return false;
}

/** Whether what is no instance of a class of the repository is of one of the classes; null where it cannot be said. */
function isOther(s: Analysis, object: number, listed: readonly number[]): boolean | null {
  const { objects } = s;
  const kind = objects.kind[object]!;
  const isOfRepository = listed.every((found) => objects.kind[found] === Kind.Class);
  if (kind === Kind.External || kind === Kind.ExternalInstance || kind === Kind.Opaque) return null;
  if (isOfRepository) return kind === Kind.Class && mayHaveMetaclass(s, object, listed) ? null : false;
  if (kind === Kind.Constant) {
    const type = s.dotted(object)[0] === '#' ? 'builtins.int' : 'builtins.str';
    if (listed.some((found) => objects.kind[found] === Kind.External && s.dotted(found) === type)) return true;
    return listed.every((found) => isBuiltinType(s, found)) ? false : null;
  }
  return null;
}

function mayHaveMetaclass(s: Analysis, classObject: number, listed: readonly number[]): boolean {
  return metaclassesOf(s, classObject).some((metaclass) =>
    [...s.graph.objects(metaclass)].some(
      (found) => s.objects.kind[found] !== Kind.Class || s.classOf(found).mro.some((above) => listed.includes(above)),
    ),
  );
}

/** The classes that the second argument of `isinstance` names, alone or in a tuple. */
function listedClasses(s: Analysis, classes: number): readonly number[] {
  const held = s.graph.objects(classes);
  const isNested = held.some((found) => s.objects.kind[found] === Kind.Container);
  if (!isNested) return held;
  const nested = held.flatMap((found) =>
    s.objects.kind[found] === Kind.Container ? s.graph.objects(everythingIn(s, found)) : [found],
  );
  return [...new Set(nested)];
}

function isBuiltinType(s: Analysis, object: number): boolean {
  return s.objects.kind[object] === Kind.External && BUILTIN_TYPES.has(s.dotted(object));
}

function isPlainClass(s: Analysis, object: number): boolean {
  return s.objects.kind[object] === Kind.Class || isBuiltinType(s, object);
}

/** An instance of each class that a variable holds, and of the members of a tuple of classes. */
export function instantiate(s: Analysis, classes: number, to: number, depth = 0): void {
  const { objects, graph } = s;
  graph.each(classes, (found) => {
    if (objects.kind[found] === Kind.Class) graph.add(to, s.instanceOf(found));
    else if (objects.kind[found] === Kind.External) graph.add(to, s.externalInstance(s.dotted(found)));
    else if (objects.kind[found] === Kind.Container && depth < 3) instantiate(s, everythingIn(s, found), to, depth + 1);
  });
}
