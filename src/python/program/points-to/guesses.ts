import { lengthAt, Op } from '../instructions';
import { Parameter, Unit, UnitFlag } from '../layout';
import type { AbstractUse, Analysis } from './analysis';
import { attributeOf, callsGetattr, isAbstract } from './attributes';
import type { ClassInfo } from './class-info';
import { hasMember, isProtocol, memberOf, ownerOf } from './classes';
import { containerFor, everythingIn, restOf } from './containers';
import { callNamed } from './implicit-calls';
import { hasVariants, instanceFor, variesByReceiver } from './instances';
import { Kind } from './objects';
import { GIVEN, LEFT_OUT, noteGiven, passDefault } from './parameters';
import { Stores } from './receiver-stores';
import { holding, slotOf } from './slots';

/** Classes that may stand in for an abstract one. */
const MOST_STAND_INS = 24;

/** Tests with `in` let through what they were waiting to learn of. */
export function settleMembers(s: Analysis): void {
  for (const settle of s.deferredMembers.splice(0)) settle();
}

/** Adds what signatures and classes suggest for variables that hold nothing. */
export function guess(s: Analysis, round: number): void {
  for (const deferred of s.deferredKeys) {
    if (deferred.done || !s.graph.isEmpty(deferred.key)) continue;
    deferred.done = true;
    deferred.use();
  }
  if (round === 0) {
    if (s.program.isSmall) constructAll(s);
    instantiateAll(s);
  }
  for (const { entrance, variable, type } of s.closedEntrances.splice(0)) {
    if (s.graph.isEmpty(type)) s.graph.copy(entrance, variable);
  }
  for (const handler of s.handlers) catchHeirs(s, handler);
  for (const { subject, open } of s.gates) if (s.graph.isEmpty(subject)) open();
  for (const use of s.abstractUses.splice(0)) guessStandIns(s, use);
  // A decorator that nothing is known of most likely leaves what it decorates callable.
  for (const { decorator, value, to } of s.decorations) {
    if (s.graph.isEmpty(decorator)) s.graph.copy(value, to);
  }
  for (let instance = 0; instance < s.instances.unit.length; instance++) guessParameters(s, instance, round);
  for (const { of, type } of s.hints) if (type !== 0 && isUnknown(s, of)) addHinted(s, of, type);
  for (let i = 0; i < s.attributeReads.length; i++) {
    const read = s.attributeReads[i]!;
    joinApart(s, read);
    if (s.graph.isEmpty(read.to)) guessAttribute(s, read);
  }
}

/** Whether nothing of the repository is known to be in a variable. */
function isUnknown(s: Analysis, variable: number): boolean {
  return !s.graph.some(variable, (object) => {
    const kind = s.objects.kind[object];
    return kind !== Kind.External && kind !== Kind.ExternalInstance;
  });
}

/**
 * What is stored for each class apart is looked at for classes that nothing makes, too. An object of a class that
 * nothing makes stands for those of the classes below.
 */
function constructAll(s: Analysis): void {
  const init = s.names.of('__init__');
  for (const { object, own, heirs } of s.classes) {
    if (!hasMember(s, object, init)) continue;
    const isBase = heirs.size > 1 && heirs.size <= MOST_STAND_INS && !s.constructed.has(object);
    const isLeft = heirs.size > 1 && own.has(init) && isLeftToHeirs(s, own.get(init)!);
    for (const found of [...s.graph.objects(memberOf(s, object, init))]) {
      const { kind, a } = s.objects;
      if (kind[found] !== Kind.Function || !variesByReceiver(s, found)) continue;
      if (isBase) for (const name of storedNames(s, found)) gatherSlots(s, object, heirs, name);
      if (isLeft) continue;
      const self = s.instanceOf(object);
      const instance = instanceFor(s, found, null, self);
      s.graph.add(s.variable(instance, s.program.parameter(a[found]!, 0, Parameter.Variable)), self);
    }
  }
}

/** Names of the attributes that a method stores in. */
function storedNames(s: Analysis, method: number): Set<number> {
  const unit = s.objects.a[method]!;
  const file = s.program.fileOfUnit[unit]!;
  const { code } = s.program.files[file]!.summary;
  const self = s.program.parameter(unit, 0, Parameter.Variable);
  const names = new Set<number>();
  const end = s.program.unitField(unit, Unit.CodeEnd);
  for (let at = s.program.unitField(unit, Unit.CodeStart); at < end; at += lengthAt(code, at)) {
    if (code[at] === Op.SetAttribute && code[at + 1] === self) names.add(s.program.nameOf[file]![code[at + 2]!]!);
  }
  return names;
}

function gatherSlots(s: Analysis, base: number, heirs: ReadonlySet<number>, name: number): void {
  const to = slotOf(s, s.instanceOf(base), name);
  for (const heir of heirs) if (heir !== base) s.graph.copy(slotOf(s, s.instanceOf(heir), name), to);
}

/** Whether the classes below decide what an `__init__` stores. */
function isLeftToHeirs(s: Analysis, init: number): boolean {
  return s.graph.some(
    init,
    (found) => s.objects.kind[found] === Kind.Function && s.program.stores[s.objects.a[found]!] === Stores.ByClass,
  );
}

/** Functions that nothing calls are analysed once, as if someone did. */
function instantiateAll(s: Analysis): void {
  for (let instance = 0; instance < s.instances.unit.length; instance++) instantiateWithin(s, instance);
}

function instantiateWithin(s: Analysis, instance: number): void {
  const unit = s.instances.unit[instance]!;
  const file = s.program.fileOfUnit[unit]!;
  const { code } = s.program.files[file]!.summary;
  const end = s.program.unitField(unit, Unit.CodeEnd);
  for (let at = s.program.unitField(unit, Unit.CodeStart); at < end; at += lengthAt(code, at)) {
    if (code[at] !== Op.Function) continue;
    const object = s.objects.of(Kind.Function, s.program.unitBase[file]! + code[at + 2]!, instance);
    if (!hasVariants(s, object)) instanceFor(s, object, null);
  }
}

function guessParameters(s: Analysis, instance: number, round: number): void {
  const unit = s.instances.unit[instance]!;
  const parent = s.instances.parent[instance]!;
  if (parent === -1) return;
  const count = s.program.unitField(unit, Unit.Positional) + s.program.unitField(unit, Unit.KeywordOnly);
  const classIndex = s.program.unitField(unit, Unit.Class);
  for (let i = 0; i < count; i++) {
    const variable = s.variable(instance, s.program.parameter(unit, i, Parameter.Variable));
    if (!s.instances.isCalled[instance] && round === 0) {
      passDefault(s, instance, unit, i);
      noteGiven(s, instance, i, GIVEN | LEFT_OUT);
    }
    if (!isUnknown(s, variable)) continue;
    if (i === 0 && classIndex !== -1) guessReceiver(s, unit, parent, classIndex, variable);
    const annotation = s.program.parameter(unit, i, Parameter.Annotation);
    if (annotation !== 0 && isUnknown(s, variable)) addHinted(s, variable, s.variable(parent, annotation));
    if (annotation === 0 && i > 0 && !s.instances.isCalled[instance]) takeFromRelatives(s, unit, parent, i, variable);
  }
  const returns = s.program.unitField(unit, Unit.Returns);
  const returned = s.variable(instance, s.program.unitField(unit, Unit.Return));
  const flags = s.program.unitField(unit, Unit.Flags);
  if (returns !== 0 && !(flags & UnitFlag.Generator) && isUnknown(s, returned)) {
    addHinted(s, returned, s.variable(parent, returns));
  }
}

/** A method that nothing calls is given what those are given that it overrides, or that override the same. */
function takeFromRelatives(s: Analysis, unit: number, parent: number, index: number, variable: number): void {
  const { objects, program } = s;
  const classIndex = program.unitField(unit, Unit.Class);
  const file = program.fileOfUnit[unit]!;
  const object = classIndex === -1 ? -1 : s.classByKey.get(program.classBase[file]! + classIndex, parent);
  const text = program.entityName({ file, entity: program.unitField(unit, Unit.Entity) });
  if (object === -1 || text.startsWith('__')) return;
  const name = s.names.of(text);
  const has = (found: number): boolean => objects.kind[found] === Kind.Class && s.classOf(found).own.has(name);
  const first = s.classOf(object).mro.findLast(has);
  if (first === undefined || first === object || s.classOf(first).heirs.size > MOST_STAND_INS) return;
  for (const heir of s.classOf(first).heirs) {
    if (heir === object || !has(heir)) continue;
    for (const method of s.graph.objects(s.classOf(heir).own.get(name)!)) {
      if (objects.kind[method] !== Kind.Function) continue;
      const other = objects.a[method]!;
      if (index >= program.unitField(other, Unit.Positional)) continue;
      for (const instance of s.instances.ofUnit[other] ?? []) {
        const given = s.variable(instance, program.parameter(other, index, Parameter.Variable));
        if (s.instances.isCalled[instance]) s.graph.copy(given, variable);
      }
    }
  }
}

/** The first parameter of a method: an instance, or for a class method the class. */
function guessReceiver(s: Analysis, unit: number, parent: number, classIndex: number, variable: number): void {
  const file = s.program.fileOfUnit[unit]!;
  const object = s.classByKey.get(s.program.classBase[file]! + classIndex, parent);
  if (object === -1) return;
  const entity = s.program.unitField(unit, Unit.Entity);
  const { entities } = s.program.files[file]!.summary;
  const name = s.program.nameOf[file]![entities[2 * entity]!]!;
  const own = s.classOf(object).own.get(name);
  let isStatic = false;
  let isClass = s.names.text(name) === '__new__' || s.names.text(name) === '__init_subclass__';
  for (const found of own === undefined ? [] : s.graph.objects(own)) {
    isStatic ||= s.objects.kind[found] === Kind.StaticMethod;
    isClass ||= s.objects.kind[found] === Kind.ClassMethod;
  }
  if (isStatic) return;
  const [only, ...others] = s.apart.get(object) ?? [];
  if (isClass) s.graph.add(variable, object);
  else s.graph.add(variable, only !== undefined && others.length === 0 ? only : s.instanceOf(object));
}

/** Gives a variable instances of the classes that an annotation names; of a protocol, of those that inherit it. */
function addHinted(s: Analysis, variable: number, type: number): void {
  const { objects, graph } = s;
  for (const found of [...graph.objects(type)]) {
    if (objects.kind[found] === Kind.Class) {
      for (const heir of isProtocol(s, found) ? s.classOf(found).heirs : [found]) {
        if (!isProtocol(s, heir)) graph.add(variable, s.instanceOf(heir));
      }
    } else if (objects.kind[found] === Kind.External) {
      const dotted = s.dotted(found);
      const last = dotted.slice(dotted.lastIndexOf('.') + 1);
      if (!dotted.startsWith('typing') && (dotted.startsWith('builtins.') || /^_?[A-Z]/.test(last))) {
        graph.add(variable, s.externalInstance(dotted));
      }
    } else if (objects.kind[found] === Kind.GenericType) {
      const kind = s.names.text(objects.a[found]!);
      if (kind === 'type') {
        for (const inner of graph.objects(objects.b[found]!)) graph.add(variable, inner);
        continue;
      }
      const made = containerFor(s, kind, 'type', found);
      addHinted(s, restOf(s, made), objects.b[found]!);
      graph.add(variable, made);
    }
  }
}

/** An object that stands for any of its class may be one of those kept apart, and each of them may be it. */
function joinApart(s: Analysis, { object, name, to }: { object: number; name: number; to: number }): void {
  if (s.objects.kind[object] !== Kind.Instance) return;
  const apart = s.apart.get(s.objects.a[object]!);
  if (apart === undefined || apart.size > MOST_STAND_INS) return;
  const any = s.instanceOf(s.objects.a[object]!);
  for (const other of object === any ? apart : [any]) {
    const slot = s.slots.get(other, name);
    if (slot !== -1) s.graph.copy(slot, to);
  }
}

/**
 * An attribute that nobody sets: set on instances of a base, annotated, of classes below that have it, or of a base
 * outside the repository.
 */
function guessAttribute(s: Analysis, { object, name, to }: { object: number; name: number; to: number }): void {
  const { objects } = s;
  const isInstance = objects.kind[object] === Kind.Instance;
  const classObject = isInstance ? objects.a[object]! : object;
  const text = s.names.text(name);
  if (isInstance && callsGetattr(s, object, name)) {
    s.asked.add(object, name);
    const asked = holding(s, s.objects.of(Kind.Constant, s.names.of(`'${text}`)));
    callNamed(s, object, '__getattr__', [asked.variable], to);
    return;
  }
  for (const base of s.classOf(classObject).mro) {
    if (objects.kind[base] === Kind.Class) {
      if (isInstance && base !== classObject) {
        const slot = s.slots.get(s.instanceOf(base), name);
        if (slot !== -1 && !s.graph.isEmpty(slot)) {
          s.graph.copy(slot, to);
          return;
        }
      }
      const annotation = annotationOf(s, s.classOf(base), name);
      if (annotation !== -1) {
        addHinted(s, to, annotation);
        return;
      }
    } else if (objects.kind[base] === Kind.External && s.dotted(base) !== 'builtins.object') {
      if (isInstance && fromHeirs(s, classObject, name, to)) return;
      if (/^(?:typing|typing_extensions|abc)\./.test(s.dotted(base))) continue;
      s.graph.add(to, s.external(`${s.dotted(base)}.${text}`));
      return;
    }
  }
  if (isInstance) fromHeirs(s, classObject, name, to);
  else if (text === '__new__') s.graph.add(to, s.external('builtins.object.__new__'));
}

/** The variable of the annotation that the body of a class gives a name; -1 for none. */
function annotationOf(s: Analysis, { record, file, instance }: ClassInfo, name: number): number {
  const nameOf = s.program.nameOf[file]!;
  for (const [string, variable] of record.annotated) if (nameOf[string] === name) return s.variable(instance, variable);
  return -1;
}

/** What instances of the classes below have under a name; whether any of them has it. */
function fromHeirs(s: Analysis, classObject: number, name: number, to: number): boolean {
  const { heirs } = s.classOf(classObject);
  if (heirs.size > MOST_STAND_INS) return false;
  let isFound = false;
  for (const heir of heirs) {
    if (heir === classObject) continue;
    const slot = s.slots.get(s.instanceOf(heir), name);
    if (!hasMember(s, heir, name) && (slot === -1 || s.graph.isEmpty(slot))) continue;
    s.graph.copy(attributeOf(s, s.instanceOf(heir), name), to);
    isFound = true;
  }
  return isFound;
}

/** What `except` catches may be of a class below the one it names, where such a class is raised. */
function catchHeirs(s: Analysis, { classes, to }: { readonly classes: number; readonly to: number }): void {
  for (const found of [...s.graph.objects(classes)]) {
    if (s.objects.kind[found] === Kind.Container) catchHeirs(s, { classes: everythingIn(s, found), to });
    if (s.objects.kind[found] !== Kind.Class) continue;
    const raised = [...s.classOf(found).heirs].filter((heir) => s.raised.has(heir));
    if (raised.length <= MOST_STAND_INS) for (const heir of raised) s.graph.add(to, s.instanceOf(heir));
  }
}

/** What is read as an abstract method is one of those that classes below put in its place. */
function guessStandIns(s: Analysis, { method, bound, self, classObject, to }: AbstractUse): void {
  const { objects, graph } = s;
  const unit = objects.a[method]!;
  const file = s.program.fileOfUnit[unit]!;
  const name = s.names.of(s.program.entityName({ file, entity: s.program.unitField(unit, Unit.Entity) }));
  const heirs = objects.kind[self] === Kind.Instance ? [...s.classOf(classObject).heirs] : [];
  const owners = new Set<ClassInfo>();
  for (const heir of heirs) {
    const owner = ownerOf(s, heir, name);
    if (owner === null || owners.has(owner)) continue;
    for (const [found, receiver] of methodsOf(s, owner.own.get(name)!, heir)) {
      if (objects.kind[found] !== Kind.Function || isAbstract(s, found)) continue;
      owners.add(owner);
      if (owners.size > MOST_STAND_INS) continue;
      graph.add(to, receiver === -1 ? found : objects.of(Kind.Bound, found, receiver));
    }
  }
  if (owners.size === 0) graph.add(to, bound);
}

/** What an attribute of a class holds, and what an instance of `heir` gives each first: -1 for nothing. */
function methodsOf(s: Analysis, attribute: number, heir: number): (readonly [method: number, receiver: number])[] {
  const { objects, graph } = s;
  return [...graph.objects(attribute)].flatMap((found) => {
    const kind = objects.kind[found];
    if (kind !== Kind.StaticMethod && kind !== Kind.ClassMethod) return [[found, s.instanceOf(heir)] as const];
    return graph.objects(objects.a[found]!).map((inner) => [inner, kind === Kind.ClassMethod ? heir : -1] as const);
  });
}
