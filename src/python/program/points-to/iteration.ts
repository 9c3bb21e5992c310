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
import { callNamed, noteMethod } from './implicit-calls';
import { Kind } from './objects';
import { slotOf } from './slots';

/** The variable of what iterating over an object gives. */
export function elementsOf(s: Analysis, object: number): number {
  const { objects, graph } = s;
  const kind = objects.kind[object]!;
  if (kind === Kind.Container) return s.typeOf(object) === 'dict' ? keysOf(s, object) : everythingIn(s, object);
  if (kind === Kind.Generator) {
    const instance = objects.a[object]!;
    return s.variable(instance, s.program.unitField(s.instances.unit[instance]!, Unit.Yield));
  }
  const name = s.names.of('**elements');
  const isNew = !s.slots.has(object * 0x4000000 + name);
  const variable = slotOf(s, object, name);
  if (!isNew) return variable;
  if (kind === Kind.Instance) {
    const iter = s.names.of('__iter__');
    if (hasMember(s, objects.a[object]!, iter) || hasMember(s, objects.a[object]!, s.names.of('__aiter__'))) {
      const iterator = iteratorOf(s, object);
      graph.each(iterator, (found) => {
        if (objects.kind[found] === Kind.Instance) {
          for (const next of ['__next__', '__anext__']) callNamed(s, found, next, [], variable);
        } else if (found !== object) graph.copy(elementsOf(s, found), variable);
      });
    } else {
      callNamed(s, object, '__getitem__', [0], variable);
      callNamed(s, object, '__next__', [], variable);
    }
  } else iterateExternal(s, object, variable);
  return variable;
}

/** The variable of what `__iter__` of an instance returns. */
function iteratorOf(s: Analysis, object: number): number {
  const name = s.names.of('**iterator');
  const isNew = !s.slots.has(object * 0x4000000 + name);
  const variable = slotOf(s, object, name);
  if (isNew) for (const method of ['__iter__', '__aiter__']) callNamed(s, object, method, [], variable);
  return variable;
}

export function iterate(s: Analysis, object: number, to: number, site: CallSite): void {
  s.graph.copy(elementsOf(s, object), to);
  if (s.objects.kind[object] !== Kind.Instance) return;
  const classObject = s.objects.a[object]!;
  const hasIter = ['__iter__', '__aiter__'].filter((name) => noteMethod(s, site, classObject, name)).length > 0;
  if (!hasIter) noteMethod(s, site, classObject, '__getitem__');
  else {
    s.graph.each(iteratorOf(s, object), (found) => {
      if (s.objects.kind[found] !== Kind.Instance) return;
      for (const name of ['__next__', '__anext__']) noteMethod(s, site, s.objects.a[found]!, name);
    });
  }
}

/** `*other` or `**other` inside a display. */
export function spread(s: Analysis, container: number, other: number): void {
  if (s.objects.kind[other] === Kind.Container && s.typeOf(container) === 'dict') {
    mergeInto(s, container, other);
  } else s.graph.copy(elementsOf(s, other), restOf(s, container));
}

export function unpackTo(
  s: Analysis,
  object: number,
  position: number,
  count: number,
  star: number,
  to: number,
  made: string,
): void {
  if (s.objects.kind[object] !== Kind.Container || s.typeOf(object) === 'dict' || s.typeOf(object) === 'set') {
    s.graph.copy(elementsOf(s, object), to);
    return;
  }
  if (star === -1 || position < star) {
    readKey(s, object, s.names.of(`#${position}`), to);
  } else if (position === star) {
    const list = containerFor(s, 'list', `star ${made}`);
    s.graph.add(to, list);
    const after = count - star - 1;
    s.graph.copy(restOf(s, object), restOf(s, list));
    watchKeys(s, object, (key, variable) => {
      const index = Number(/^#(\d+)$/.exec(s.names.text(key))?.[1] ?? -1);
      const length = s.containerKeys.get(object)!.size;
      if (index >= star && (after === 0 || index < length - after || length <= count)) {
        s.graph.copy(variable, underKey(s, list, s.names.of(`#${index - star}`)));
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
