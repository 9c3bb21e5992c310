import { Unit, UnitFlag } from '../layout';
import type { Analysis } from './analysis';
import { silentSite } from './call-sites';
import { addOwn, externalBases, hasMember, linkMember, memberOf, metaclassesOf } from './classes';
import { containerFor, watchKeys } from './containers';
import { mayHaveAttribute } from './library/builtin-attributes';
import { moduleMember, moduleObject } from './module-names';
import { Kind } from './objects';
import { hasSlot, holding, slotOf } from './slots';

/** Names in a dotted name outside the repository: `node = node.parent` in a loop has no end. */
const LONGEST_CHAIN = 8;

/** The variable of what reading an attribute of an object gives. */
export function attributeOf(s: Analysis, object: number, name: number): number {
  const known = s.attributes.get(object, name);
  if (known !== -1) return known;
  const { objects } = s;
  if (objects.kind[object] === Kind.Module) return moduleMember(s, objects.a[object]!, name);
  const variable = s.newVariable();
  s.attributes.set(object, name, variable);
  switch (objects.kind[object]!) {
    case Kind.Namespace: {
      const submodule = s.program.modules.submodule(s.targets[objects.a[object]!]!, s.names.text(name));
      if (submodule !== null) s.graph.add(variable, moduleObject(s, submodule));
      break;
    }
    case Kind.External:
      externalMember(s, s.dotted(object), name, variable);
      break;
    case Kind.ExternalInstance:
    case Kind.Constant: {
      const type = s.dotted(objects.kind[object] === Kind.Constant ? s.generalised(object) : object);
      if (s.names.text(name) === '__class__') s.graph.add(variable, s.external(type));
      else externalMember(s, type, name, variable);
      break;
    }
    case Kind.Instance: {
      const classObject = objects.a[object]!;
      if (s.names.text(name) === '__class__') s.graph.add(variable, classObject);
      if (s.names.text(name) === '__dict__') s.graph.add(variable, attributeDict(s, object));
      bindMember(s, memberOf(s, classObject, name), object, classObject, variable);
      s.graph.copy(slotOf(s, object, name), variable);
      s.attributeReads.push({ object, name, to: variable });
      break;
    }
    case Kind.Class:
      if (!enumMember(s, object, name, variable)) {
        bindMember(s, memberOf(s, object, name), -1, object, variable);
      }
      metaclassMember(s, object, name, variable);
      s.attributeReads.push({ object, name, to: variable });
      break;
    case Kind.Super:
      superMember(s, object, name, variable);
      break;
    case Kind.Bound:
      s.graph.copy(attributeOf(s, objects.a[object]!, name), variable);
      break;
    case Kind.Container:
      s.graph.add(variable, objects.of(Kind.Method, object, name));
      s.graph.copy(slotOf(s, object, s.names.quoted(name)), variable);
      break;
    case Kind.Generator:
    case Kind.Coroutine:
    case Kind.Property:
    case Kind.Partial:
    case Kind.Dispatcher:
    case Kind.Record:
      s.graph.add(variable, objects.of(Kind.Method, object, name));
      break;
    case Kind.Function:
      s.graph.copy(slotOf(s, object, name), variable);
      if (s.names.text(name) === '__name__' && isNamed(s, object)) s.graph.add(variable, nameOf(s, object));
      else s.graph.add(variable, objects.of(Kind.Method, object, name));
      break;
    default:
      break;
  }
  return variable;
}

/** The variables of the attributes of an object whose names begin with a text. */
export function attributesWith(s: Analysis, object: number, prefix: string): number[] {
  const { objects } = s;
  const found = new Set<number>();
  const collect = (names: Iterable<number>): void => {
    for (const name of names) if (s.names.text(name).startsWith(prefix)) found.add(name);
  };
  if (objects.kind[object] === Kind.Module) collect(s.globalsOf[objects.a[object]!]!.keys());
  else if (objects.kind[object] === Kind.Instance || objects.kind[object] === Kind.Class) {
    const { mro } = s.classOf(objects.kind[object] === Kind.Instance ? objects.a[object]! : object);
    for (const base of mro) if (objects.kind[base] === Kind.Class) collect(s.classOf(base).own.keys());
  }
  return [...found].map((name) => attributeOf(s, object, name));
}

export function setAttribute(s: Analysis, object: number, name: number, value: number): void {
  const { objects } = s;
  switch (objects.kind[object]!) {
    case Kind.Instance: {
      s.graph.copy(value, slotOf(s, object, name));
      s.stored.add(object, name);
      const classObject = objects.a[object]!;
      if (!hasMember(s, classObject, name)) return;
      s.graph.each(memberOf(s, classObject, name), (member) => {
        if (objects.kind[member] !== Kind.Property) return;
        const args = { positional: [holding(s, object), { variable: value, isStarred: false }], keywords: [] };
        const site = silentSite(s, args, 0);
        s.graph.each(objects.b[member]!, (setter) => s.call(site, setter));
      });
      return;
    }
    case Kind.Class: {
      const info = s.classOf(object);
      let own = info.own.get(name);
      if (own === undefined) {
        own = s.newVariable();
        addOwn(s, info, name, own);
        for (const heir of info.heirs) {
          const member = s.classOf(heir).members.get(name);
          if (member !== undefined) linkMember(s, s.classOf(heir), name, member);
        }
      }
      s.graph.copy(value, own);
      return;
    }
    case Kind.Module:
      s.graph.copy(value, moduleMember(s, objects.a[object]!, name));
      return;
    case Kind.Function:
      s.graph.copy(value, slotOf(s, object, name));
      return;
    default:
      return;
  }
}

/** Passes what a class holds on as it is seen through an instance (`self`), or the class itself (-1). */
function bindMember(s: Analysis, member: number, self: number, classObject: number, to: number, isExact = false): void {
  s.graph.each(member, (found) => bind(s, found, { self, classObject, to, isExact }));
}

/** How an attribute of a class is read. */
interface Reading {
  /** The instance it is read from, or -1 for the class itself. */
  readonly self: number;
  readonly classObject: number;
  readonly to: number;
  readonly isExact: boolean;
}

function bind(s: Analysis, found: number, reading: Reading): void {
  const { objects, graph } = s;
  const { self, to } = reading;
  switch (objects.kind[found]!) {
    case Kind.Function:
      give(s, found, self === -1 ? found : objects.of(Kind.Bound, found, self), reading);
      return;
    case Kind.ManagerFunction:
    case Kind.Dispatcher:
      graph.add(to, self === -1 ? found : objects.of(Kind.Bound, found, self));
      return;
    case Kind.ClassMethod:
      giveEach(s, found, reading);
      return;
    case Kind.StaticMethod:
      if (self === -1 || reading.isExact) graph.copy(objects.a[found]!, to);
      else giveEach(s, found, reading);
      return;
    case Kind.Property:
      if (self === -1) graph.add(to, found);
      else readProperty(s, found, self, to);
      return;
    case Kind.Instance:
      if (hasMember(s, objects.a[found]!, s.names.of('__get__'))) readDescriptor(s, found, reading);
      else graph.add(to, found);
      return;
    default:
      graph.add(to, found);
  }
}

/** Gives a method, or what others may stand in for. */
function give(s: Analysis, method: number, bound: number, { self, classObject, to, isExact }: Reading): void {
  const isLeft = self !== -1 && !isExact && s.objects.kind[method] === Kind.Function && isAbstract(s, method);
  if (isLeft) s.abstractUses.push({ method, bound, self, classObject, to });
  else s.graph.add(to, bound);
}

/** Gives the function of a class method or static method. */
function giveEach(s: Analysis, method: number, reading: Reading): void {
  const isOfClass = s.objects.kind[method] === Kind.ClassMethod;
  s.graph.each(s.objects.a[method]!, (inner) =>
    give(s, inner, isOfClass ? s.objects.of(Kind.Bound, inner, reading.classObject) : inner, reading),
  );
}

function readProperty(s: Analysis, property: number, self: number, to: number): void {
  const site = silentSite(s, { positional: [holding(s, self)], keywords: [] }, to);
  s.graph.each(s.objects.a[property]!, (getter) => {
    if (s.objects.kind[getter] !== Kind.Function || !isAbstract(s, getter)) s.call(site, getter);
  });
}

function readDescriptor(s: Analysis, descriptor: number, { self, classObject, to }: Reading): void {
  const instance = self === -1 ? { variable: s.none, isStarred: false } : holding(s, self);
  const site = silentSite(s, { positional: [instance, holding(s, classObject)], keywords: [] }, to);
  s.graph.each(attributeOf(s, descriptor, s.names.of('__get__')), (getter) => s.call(site, getter));
}

/** Whether reading an attribute that an object of the repository does not have calls `__getattr__`. */
export function callsGetattr(s: Analysis, object: number, name: number): boolean {
  if (s.asked.get(object, name) !== -1) return true;
  const classObject = s.objects.a[object]!;
  if (!hasMember(s, classObject, s.names.of('__getattr__'))) return false;
  const text = s.names.text(name);
  if (text.startsWith('__') || externalBases(s, classObject).some((base) => mayHaveAttribute(base, text))) return false;
  if (hasMember(s, classObject, name)) return false;
  const { mro, heirs } = s.classOf(classObject);
  const isStored = (relative: number) =>
    s.objects.kind[relative] === Kind.Class && s.stored.get(s.instanceOf(relative), name) !== -1;
  if (mro.some(isStored) || [...heirs].some(isStored) || s.stored.get(object, name) !== -1) return false;
  return !hasSlot(s, object, name) || s.graph.isEmpty(slotOf(s, object, name));
}

export function isAbstract(s: Analysis, object: number): boolean {
  return (s.program.unitField(s.objects.a[object]!, Unit.Flags) & UnitFlag.Abstract) !== 0;
}

/** A dict that stores in the attributes of an object what is stored in it. */
function attributeDict(s: Analysis, object: number): number {
  const dict = containerFor(s, 'dict', 'attributes', object);
  watchKeys(s, dict, (key, variable) => {
    const name = s.names.unquoted(key);
    if (name !== -1) s.graph.copy(variable, slotOf(s, object, name));
  });
  return dict;
}

function externalMember(s: Analysis, owner: string, name: number, to: number): void {
  const text = s.names.text(name);
  if (!mayHaveAttribute(owner, text) || owner.split('.').length >= LONGEST_CHAIN) return;
  s.graph.add(to, s.external(`${owner}.${text}`));
}

function isNamed(s: Analysis, object: number): boolean {
  return s.program.unitField(s.objects.a[object]!, Unit.Entity) !== -1;
}

/** The name of a function, as a text. */
function nameOf(s: Analysis, object: number): number {
  const unit = s.objects.a[object]!;
  const name = s.program.entityName({
    file: s.program.fileOfUnit[unit]!,
    entity: s.program.unitField(unit, Unit.Entity),
  });
  return s.objects.of(Kind.Constant, s.names.of(`'${name}`));
}

/** What stands in the body of an enumeration, functions and descriptors aside, is an instance of it. */
function enumMember(s: Analysis, classObject: number, name: number, to: number): boolean {
  if (s.names.text(name).startsWith('_')) return false;
  if (!externalBases(s, classObject).some((base) => base.startsWith('enum.'))) return false;
  s.graph.each(memberOf(s, classObject, name), (found) => {
    const kind = s.objects.kind[found];
    if (kind === Kind.Constant || kind === Kind.ExternalInstance || kind === Kind.Container) {
      s.graph.add(to, s.instanceOf(classObject));
    } else bindMember(s, holding(s, found).variable, -1, classObject, to);
  });
  return true;
}

function metaclassMember(s: Analysis, classObject: number, name: number, to: number): void {
  for (const metaclass of metaclassesOf(s, classObject)) {
    s.graph.each(metaclass, (found) => {
      if (s.objects.kind[found] !== Kind.Class || found === classObject) return;
      bindMember(s, memberOf(s, found, name), classObject, found, to);
    });
  }
}

function superMember(s: Analysis, object: number, name: number, to: number): void {
  const after = s.objects.a[object]!;
  const self = s.objects.b[object]!;
  const isInstance = s.objects.kind[self] === Kind.Instance;
  const classObject = isInstance ? s.objects.a[self]! : self;
  if (s.objects.kind[classObject] !== Kind.Class) return;
  const { mro, waiting } = s.classOf(classObject);
  const from = mro.indexOf(after);
  if (from === -1) {
    // Python allows `super()` for the class and what inherits it alone.
    waiting.push(() => superMember(s, object, name, to));
    if (!isInstance) superOfMetaclass(s, object, name, to);
    return;
  }
  const own = memberAfter(s, mro, from, name, to);
  if (own === null) return;
  const isNew = s.names.text(name) === '__new__';
  bindMember(s, own, isInstance && !isNew ? self : -1, classObject, to, true);
  if (!isInstance && !isNew) metaclassBound(s, own, classObject, to);
}

/** The variable of a name in the first class behind a place in an order; what is outside the repository is added. */
function memberAfter(s: Analysis, mro: readonly number[], place: number, name: number, to: number): number | null {
  for (const next of mro.slice(place + 1)) {
    if (s.objects.kind[next] === Kind.Class) {
      const own = s.classOf(next).own.get(name);
      if (own !== undefined) return own;
    } else if (s.objects.kind[next] === Kind.External) {
      s.graph.add(to, s.external(`${s.dotted(next)}.${s.names.text(name)}`));
      return null;
    }
  }
  s.graph.add(to, s.external(`builtins.object.${s.names.text(name)}`));
  return null;
}

/** In a method of a metaclass, `super()` is for a class as for an instance of the metaclass. */
function superOfMetaclass(s: Analysis, object: number, name: number, to: number): void {
  const after = s.objects.a[object]!;
  const classObject = s.objects.b[object]!;
  for (const metaclass of metaclassesOf(s, classObject)) {
    s.graph.each(metaclass, (found) => {
      if (s.objects.kind[found] !== Kind.Class) return;
      const { mro } = s.classOf(found);
      const place = mro.indexOf(after);
      const own = place === -1 ? null : memberAfter(s, mro, place, name, to);
      if (own !== null) bindMember(s, own, classObject, found, to, true);
    });
  }
}

/** In a metaclass, `super()` of a class binds it as an instance is bound. */
function metaclassBound(s: Analysis, own: number, classObject: number, to: number): void {
  const isMetaclass = externalBases(s, classObject).includes('builtins.type');
  if (isMetaclass) bindMember(s, own, classObject, classObject, to);
}
