import { type ClassRecord, Parameter, readClass, Unit } from '../layout';
import type { Analysis } from './analysis';
import type { ClassInfo } from './class-info';
import { underKey } from './containers';
import { linearise } from './mro';
import { Kind } from './objects';

/** What one expression among the bases of a class may be. */
const MOST_BASES = 4;

export function openClass(s: Analysis, file: number, index: number, instance: number): number {
  const statement = s.program.classBase[file]! + index;
  const known = s.classByKey.get(statement, instance);
  if (known !== -1) return known;
  const record = readClass(s.program.files[file]!.summary, index);
  const info = newClass(s, file, record, instance);
  const { object } = info;
  s.classByKey.set(statement, instance, object);
  for (const [string, variable] of record.attributes) {
    const attribute = s.newVariable();
    addOwn(s, info, s.program.nameOf[file]![string]!, attribute);
    s.graph.copy(s.variable(instance, variable), attribute);
  }
  for (const [i, base] of record.bases.entries()) {
    s.graph.each(s.variable(instance, base), (found) => addBase(s, info, i, found));
  }
  return object;
}

export function newClass(s: Analysis, file: number, record: ClassRecord, instance: number): ClassInfo {
  const object = s.objects.of(Kind.Class, s.classes.length);
  const info: ClassInfo = {
    file,
    record,
    object,
    instance,
    own: new Map(),
    bases: record.bases.map(() => new Set<number>()),
    mro: [object],
    heirs: new Set([object]),
    owners: new Map(),
    members: new Map(),
    linked: new Set(),
    isDataclass: false,
    waiting: [],
  };
  s.classes.push(info);
  return info;
}

export function addBase(s: Analysis, info: ClassInfo, slot: number, found: number): void {
  const kind = s.objects.kind[found];
  if (kind !== Kind.Class && kind !== Kind.External && kind !== Kind.ExternalInstance && kind !== Kind.Record) return;
  while (info.bases.length <= slot) info.bases.push(new Set());
  // Said or not, it is above every class.
  if (kind === Kind.External && s.dotted(found) === 'builtins.object') return;
  const candidates = info.bases[slot]!;
  if (found === info.object || candidates.has(found) || candidates.size >= MOST_BASES) return;
  candidates.add(found);
  const affected = [...info.heirs];
  const above = ancestorsOf(s, info.object);
  for (const heir of affected) {
    for (const ancestor of above) if (s.objects.kind[ancestor] === Kind.Class) s.classOf(ancestor).heirs.add(heir);
  }
  for (const heir of affected) relink(s, s.classOf(heir));
}

function ancestorsOf(s: Analysis, object: number): Set<number> {
  const found = new Set<number>([object]);
  for (const at of found) {
    if (s.objects.kind[at] !== Kind.Class) continue;
    for (const slot of s.classOf(at).bases) for (const base of slot) found.add(base);
  }
  return found;
}

function relink(s: Analysis, info: ClassInfo): void {
  info.mro = linearise(info.object, (object) =>
    s.objects.kind[object] === Kind.Class ? s.classOf(object).bases.flatMap((slot) => [...slot]) : [],
  );
  info.owners.clear();
  for (const [name, variable] of info.members) linkMember(s, info, name, variable);
  for (const resume of info.waiting.splice(0)) resume();
}

/** Connects what a name means on a class with the first class that has it. */
export function linkMember(s: Analysis, info: ClassInfo, name: number, variable: number): void {
  for (const object of info.mro) {
    if (s.objects.kind[object] !== Kind.Class) continue;
    const own = s.classOf(object).own.get(name);
    if (own === undefined) continue;
    const key = own * 2 ** 24 + variable;
    if (!info.linked.has(key)) {
      info.linked.add(key);
      s.graph.copy(own, variable);
    }
    return;
  }
}

/** The variable of what looking a name up on a class and its bases gives, before binding. */
export function memberOf(s: Analysis, classObject: number, name: number): number {
  const info = s.classOf(classObject);
  let variable = info.members.get(name);
  if (variable === undefined) {
    variable = s.newVariable();
    info.members.set(name, variable);
    linkMember(s, info, name, variable);
  }
  return variable;
}

export function hasMember(s: Analysis, classObject: number, name: number): boolean {
  return ownerOf(s, classObject, name) !== null;
}

/** The first class in the order of `object`'s class that has the name. */
export function ownerOf(s: Analysis, classObject: number, name: number): ClassInfo | null {
  const { owners, mro } = s.classOf(classObject);
  let owner = owners.get(name);
  if (owner === undefined) {
    const found = mro.find((object) => s.objects.kind[object] === Kind.Class && s.classOf(object).own.has(name));
    owner = found === undefined ? null : s.classOf(found);
    owners.set(name, owner);
  }
  return owner;
}

/** Gives a class an attribute of its own. */
export function addOwn(s: Analysis, info: ClassInfo, name: number, variable: number): void {
  info.own.set(name, variable);
  for (const heir of info.heirs) s.classOf(heir).owners.delete(name);
}

/** Dotted names of the bases outside the repository, in order. */
export function externalBases(s: Analysis, classObject: number): string[] {
  return s
    .classOf(classObject)
    .mro.filter((object) => s.objects.kind[object] === Kind.External)
    .map((object) => s.dotted(object));
}

/** Whether a class says what others look like, and has no instances of its own. */
export function isProtocol(s: Analysis, classObject: number): boolean {
  return s
    .classOf(classObject)
    .bases.some((slot) =>
      [...slot].some((base) => s.objects.kind[base] === Kind.External && s.dotted(base).endsWith('.Protocol')),
    );
}

/** Variables of the metaclasses that a class and its bases name. */
export function metaclassesOf(s: Analysis, classObject: number): number[] {
  return s.classOf(classObject).mro.flatMap((object) => {
    if (s.objects.kind[object] !== Kind.Class) return [];
    const { record, instance } = s.classOf(object);
    return record.metaclass === 0 ? [] : [s.variable(instance, record.metaclass)];
  });
}

/** The class whose method runs an instance, or is around it, and the variable of its first parameter. */
export function methodAround(
  s: Analysis,
  instance: number,
): { readonly classObject: number; readonly receiver: number } | null {
  for (let at = instance; s.instances.parent[at] !== -1; at = s.instances.parent[at]!) {
    const unit = s.instances.unit[at]!;
    const classIndex = s.program.unitField(unit, Unit.Class);
    if (classIndex === -1) continue;
    const file = s.program.fileOfUnit[unit]!;
    const parent = s.instances.parent[at]!;
    const classObject = openClass(s, file, classIndex, parent);
    const hasReceiver = s.program.unitField(unit, Unit.Positional) > 0;
    const rest = s.instances.rest[at]!;
    if (hasReceiver) return { classObject, receiver: s.variable(at, s.program.parameter(unit, 0, Parameter.Variable)) };
    return rest === -1 ? null : { classObject, receiver: underKey(s, rest, s.names.of('#0')) };
  }
  return null;
}
