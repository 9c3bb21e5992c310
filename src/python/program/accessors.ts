import { holdsOneFamily } from './certainty';
import { Op } from './instructions';
import type { Analysis } from './points-to/analysis';
import { callsGetattr, isAbstract } from './points-to/attributes';
import { hasMember, memberOf } from './points-to/classes';
import { entityOf } from './points-to/edges';
import { Kind } from './points-to/objects';
import { PairMap } from './points-to/pair-map';
import { hasSlot, slotOf } from './points-to/slots';

enum Access {
  Read,
  Set,
  Delete,
  /** Read, where it is not there. */
  Missing,
}

const METHOD: Readonly<Record<Access, string>> = {
  [Access.Read]: '__get__',
  [Access.Set]: '__set__',
  [Access.Delete]: '__delete__',
  [Access.Missing]: '__getattr__',
};

const NONE: readonly number[] = [];

/** The functions of properties and other descriptors. */
export class Accessors {
  /** By object and by how an attribute of it is reached: position in `found`. */
  private readonly known = new PairMap();
  private readonly found: (readonly number[])[] = [];

  /** Names under which a class has a property or an object: no other name runs an accessor. */
  private readonly names = new Set<number>();

  constructor(private readonly s: Analysis) {
    const isAccessor = (object: number): boolean =>
      s.objects.kind[object] === Kind.Property || s.objects.kind[object] === Kind.Instance;
    for (const { own } of s.classes) {
      for (const [name, variable] of own) if (s.graph.some(variable, isAccessor)) this.names.add(name);
    }
  }

  /**
   * Entities of what an instruction of a unit runs by reaching an attribute; null for one that reaches none. That it
   * runs `__getattr__` is certain only where the object can be nothing else.
   */
  at(file: number, unit: number, code: Int32Array, at: number): readonly number[] | null {
    switch (code[at]! as Op) {
      case Op.GetAttribute:
        return this.reached(file, unit, code[at + 2]!, code[at + 3]!, Access.Read);
      case Op.SetAttribute:
        return this.reached(file, unit, code[at + 1]!, code[at + 2]!, Access.Set);
      case Op.DeleteAttribute:
        return this.reached(file, unit, code[at + 1]!, code[at + 2]!, Access.Delete);
      default:
        return null;
    }
  }

  private reached(file: number, unit: number, local: number, string: number, access: Access): readonly number[] {
    const { s } = this;
    const name = s.program.nameOf[file]![string]!;
    let all: Set<number> | undefined;
    let isOneFamily: boolean | undefined;
    for (const instance of s.instances.ofUnit[unit] ?? NONE) {
      const variable = s.variable(instance, local);
      const size = s.graph.sizeOf(variable);
      for (let i = 0; i < size; i++) {
        const object = s.graph.objectAt(variable, i);
        const found = this.of(object, name, access);
        const missing = access === Access.Read ? this.of(object, name, Access.Missing) : NONE;
        if (found.length + missing.length === 0) continue;
        all ??= new Set();
        for (const callee of found) all.add(callee);
        if (missing.length === 0) continue;
        isOneFamily ??= holdsOneFamily(s, unit, local, false);
        if (isOneFamily) for (const callee of missing) all.add(callee);
      }
    }
    return all === undefined ? NONE : [...all];
  }

  private of(object: number, name: number, access: Access): readonly number[] {
    const { s } = this;
    const kind = s.objects.kind[object];
    const isReadOnly = kind === Kind.Class || kind === Kind.Super;
    if (kind !== Kind.Instance && (!isReadOnly || access !== Access.Read)) return NONE;
    if (access === Access.Missing) {
      if (!hasMember(s, s.objects.a[object]!, s.names.of(METHOD[access]))) return NONE;
    } else if (!this.names.has(name)) return NONE;
    const how = 4 * name + access;
    let known = this.known.get(object, how);
    if (known === -1) {
      known = this.found.length;
      this.found.push(access === Access.Missing ? this.ofMissing(object, name) : this.find(object, name, access));
      this.known.set(object, how, known);
    }
    return this.found[known]!;
  }

  private find(object: number, name: number, access: Access): readonly number[] {
    const { s } = this;
    if (s.objects.kind[object] === Kind.Class) return this.ofClass(object, name, access, true);
    if (s.objects.kind[object] === Kind.Super) return this.ofSuper(object, name);
    const classObject = s.objects.a[object]!;
    const own = this.ofClass(classObject, name, access, false);
    const isStored = hasSlot(s, object, name) && !s.graph.isEmpty(slotOf(s, object, name));
    if (own.length > 0 || isStored || !this.isLeftToHeirs(classObject, name)) return own;
    return [...s.classOf(classObject).heirs].flatMap((heir) => this.ofClass(heir, name, access, false));
  }

  private ofMissing(object: number, name: number): readonly number[] {
    const { s } = this;
    return callsGetattr(s, object, name) ? this.descriptorMethods(s.objects.a[object]!, METHOD[Access.Missing]) : NONE;
  }

  private ofSuper(object: number, name: number): readonly number[] {
    const { objects } = this.s;
    const self = objects.b[object]!;
    if (objects.kind[self] !== Kind.Instance) return [];
    const { mro } = this.s.classOf(objects.a[self]!);
    const above = mro.slice(mro.indexOf(objects.a[object]!) + 1);
    const owner = above.find((found) => objects.kind[found] !== Kind.Class || this.s.classOf(found).own.has(name));
    return owner === undefined || objects.kind[owner] !== Kind.Class
      ? []
      : this.ofClass(owner, name, Access.Read, false);
  }

  /** Whether a class itself says nothing of an attribute, or that others are to stand in for it. */
  private isLeftToHeirs(classObject: number, name: number): boolean {
    const { s } = this;
    if (!hasMember(s, classObject, name)) return true;
    return s.graph.objects(memberOf(s, classObject, name)).some((member) => s.objects.kind[member] === Kind.Property);
  }

  private ofClass(classObject: number, name: number, access: Access, isOnClass: boolean): number[] {
    const { s } = this;
    if (!hasMember(s, classObject, name)) return [];
    return s.graph.objects(memberOf(s, classObject, name)).flatMap((member) => {
      if (s.objects.kind[member] === Kind.Instance) return this.descriptorMethods(s.objects.a[member]!, METHOD[access]);
      if (s.objects.kind[member] !== Kind.Property || isOnClass || access === Access.Delete) return [];
      return functionsIn(s, access === Access.Read ? s.objects.a[member]! : s.objects.b[member]!);
    });
  }

  private descriptorMethods(classObject: number, name: string): number[] {
    const { s } = this;
    const number = s.names.of(name);
    return hasMember(s, classObject, number) ? functionsIn(s, memberOf(s, classObject, number)) : [];
  }
}

function functionsIn(s: Analysis, variable: number): number[] {
  return s.graph
    .objects(variable)
    .filter((object) => s.objects.kind[object] === Kind.Function && !isAbstract(s, object))
    .map((object) => entityOf(s, object));
}
