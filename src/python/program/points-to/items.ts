import type { Analysis } from './analysis';
import type { CallSite } from './call-site';
import { hasMember, metaclassesOf } from './classes';
import { keysOf, readKey, restOf, underKey, withKey } from './containers';
import { callImplicitly } from './implicit-calls';
import { moduleMember } from './module-names';
import { eachPosition } from './named-tuples';
import { Kind } from './objects';

export function getItem(
  s: Analysis,
  object: number,
  key: number,
  keyVariable: number,
  to: number,
  site: CallSite | null,
): void {
  const { objects } = s;
  switch (objects.kind[object]!) {
    case Kind.Container:
      withKey(s, key, keyVariable, (known) => readKey(s, object, known, to));
      return;
    case Kind.Class:
      if (hasMember(s, object, s.names.of('__class_getitem__')) || metaclassesOf(s, object).length === 0) {
        s.graph.add(to, object);
      } else callImplicitly(s, object, '__getitem__', [keyVariable], to, site);
      return;
    case Kind.External:
      s.graph.add(to, object);
      return;
    case Kind.Module:
      withKey(s, key, keyVariable, (known) => {
        const name = known === -1 ? -1 : s.names.unquoted(known);
        if (name !== -1) s.graph.copy(moduleMember(s, objects.a[object]!, name), to);
      });
      return;
    case Kind.Instance:
      if (callImplicitly(s, object, '__getitem__', [keyVariable], to, site)) return;
      eachPosition(s, object, (position, field) => {
        if (key === -1 || s.names.position(key) === position) s.graph.copy(field, to);
      });
      return;
    default:
      return;
  }
}

export function setItem(
  s: Analysis,
  object: number,
  key: number,
  keyVariable: number,
  value: number,
  site: CallSite | null,
): void {
  const { objects } = s;
  if (objects.kind[object] === Kind.Container) {
    if (s.typeOf(object) === 'dict') {
      if (keyVariable !== 0) s.graph.copy(keyVariable, keysOf(s, object));
      else if (key !== -1 && /^['#]/.test(s.names.text(key))) {
        s.graph.add(keysOf(s, object), objects.of(Kind.Constant, key));
      }
    }
    withKey(s, key, keyVariable, (known) => {
      const isPlain = known !== -1 && !/^(?:#-|:)/.test(s.names.text(known));
      s.graph.copy(value, isPlain ? underKey(s, object, known) : restOf(s, object));
    });
  } else if (objects.kind[object] === Kind.Instance) {
    callImplicitly(s, object, '__setitem__', [keyVariable, value], 0, site);
  }
}
