import { Unit } from '../layout';
import type { Analysis } from './analysis';
import type { CallSite } from './call-site';
import { externalBases, hasMember } from './classes';
import {
  containerFor,
  everythingIn,
  keysOf,
  mergeInto,
  readFromEnd,
  readKey,
  restOf,
  underKey,
  watchKeys,
} from './containers';
import { copyAwaited } from './context-managers';
import { callNamed, noteMethod } from './implicit-calls';
import { eachPosition, isNamedTuple } from './named-tuples';
import { Kind } from './objects';
import { hasSlot, slotOf } from './slots';

/** The methods that a loop runs. */
const METHODS = { plain: ['__iter__', '__next__'], async: ['__aiter__', '__anext__'] } as const;
type Loop = keyof typeof METHODS;

/** The variable of what iterating over an object gives. */
export function elementsOf(s: Analysis, object: number, loop: Loop = 'plain'): number {
  const { objects, graph } = s;
  const kind = objects.kind[object]!;
  if (kind === Kind.Container) return s.typeOf(object) === 'dict' ? keysOf(s, object) : everythingIn(s, object);
  if (kind === Kind.Generator) {
    const instance = objects.a[object]!;
    return s.variable(instance, s.program.unitField(s.instances.unit[instance]!, Unit.Yield));
  }
  const name = s.names.of(`**elements ${loop}`);
  const isNew = !hasSlot(s, object, name);
  const variable = slotOf(s, object, name);
  if (!isNew) return variable;
  if (kind === Kind.Instance) {
    const [iter, next] = METHODS[loop];
    if (hasMember(s, objects.a[object]!, s.names.of(iter))) {
      graph.each(iteratorOf(s, object, loop), (found) => {
        if (objects.kind[found] === Kind.Instance) {
          const given = loop === 'async' ? s.newVariable() : variable;
          if (loop === 'async') graph.each(given, (awaited) => copyAwaited(s, awaited, variable));
          callNamed(s, found, next, [], given);
        } else if (found !== object) graph.copy(elementsOf(s, found, loop), variable);
      });
    } else if (loop === 'plain') {
      callNamed(s, object, '__getitem__', [0], variable);
      callNamed(s, object, '__next__', [], variable);
      eachPosition(s, object, (_, field) => graph.copy(field, variable));
    }
  } else iterateExternal(s, object, variable);
  return variable;
}

/** The variable of what the generator of an instance is sent; 0 where it does not look. */
export function sentTo(s: Analysis, instance: number): number {
  return s.variable(instance, s.program.unitField(s.instances.unit[instance]!, Unit.Sent));
}

/** The variable of what `__iter__` or `__aiter__` of an instance returns. */
function iteratorOf(s: Analysis, object: number, loop: Loop): number {
  const name = s.names.of(`**iterator ${loop}`);
  const isNew = !hasSlot(s, object, name);
  const variable = slotOf(s, object, name);
  if (isNew) callNamed(s, object, METHODS[loop][0], [], variable);
  return variable;
}

export function iterate(s: Analysis, object: number, loop: Loop, to: number, site: CallSite | null): void {
  s.graph.copy(elementsOf(s, object, loop), to);
  if (site === null || s.objects.kind[object] !== Kind.Instance) return;
  const classObject = s.objects.a[object]!;
  const [iter, next] = METHODS[loop];
  if (noteMethod(s, site, classObject, iter)) {
    s.graph.each(iteratorOf(s, object, loop), (found) => {
      if (s.objects.kind[found] === Kind.Instance) noteMethod(s, site, s.objects.a[found]!, next);
    });
  } else if (loop === 'plain') noteMethod(s, site, classObject, '__getitem__');
}

/** `*other` or `**other` inside a display. */
export function spread(s: Analysis, container: number, other: number): void {
  if (s.objects.kind[other] === Kind.Container && s.typeOf(container) === 'dict') {
    mergeInto(s, container, other);
  } else s.graph.copy(elementsOf(s, other), restOf(s, container));
}

/** One target of an unpacking: which of how many, and which of them is starred, or -1. */
interface Target {
  readonly position: number;
  readonly count: number;
  readonly star: number;
  readonly to: number;
}

/** @param instance and `at`: the instruction. */
export function unpackTo(s: Analysis, object: number, target: Target, instance: number, at: number): void {
  const { position, count, star, to } = target;
  const isTuple = s.objects.kind[object] === Kind.Instance && isNamedTuple(s, s.objects.a[object]!);
  if (isTuple && star === -1) {
    eachPosition(s, object, (i, field) => {
      if (i === position) s.graph.copy(field, to);
    });
    return;
  }
  if (s.objects.kind[object] !== Kind.Container || s.typeOf(object) === 'dict' || s.typeOf(object) === 'set') {
    s.graph.copy(elementsOf(s, object), to);
    return;
  }
  if (star === -1 || position < star) {
    readKey(s, object, s.names.at(position), to);
  } else if (position === star) {
    const list = containerFor(s, 'list', 'star', instance, at);
    s.graph.add(to, list);
    const after = count - star - 1;
    s.graph.copy(restOf(s, object), restOf(s, list));
    let next = star;
    watchKeys(s, object, (key) => {
      // Keys arrive one by one: what lies so far from the last of them is not for the targets behind.
      for (const end = s.names.position(key) + 1 - after; next < end; ) {
        const index = next++;
        s.graph.copy(underKey(s, object, s.names.at(index)), underKey(s, list, s.names.at(index - star)));
      }
    });
  } else if (!readFromEnd(s, object, position - count, to)) s.graph.copy(everythingIn(s, object), to);
}

/** What iterating over something gives that is neither a container nor of a class of the repository. */
function iterateExternal(s: Analysis, object: number, to: number): void {
  const { objects, graph } = s;
  if (objects.kind[object] === Kind.Constant) graph.add(to, s.externalInstance('builtins.str'));
  else if (objects.kind[object] === Kind.ExternalInstance && s.dotted(object) === 'builtins.str') {
    graph.add(to, object);
  } else if (objects.kind[object] === Kind.Class && isEnum(s, object)) {
    graph.add(to, s.instanceOf(object));
  }
}

function isEnum(s: Analysis, classObject: number): boolean {
  return externalBases(s, classObject).some((base) => base.startsWith('enum.'));
}
