import { Op } from './instructions';
import type { Analysis } from './points-to/analysis';
import { isAbstract } from './points-to/attributes';
import { hasMember, memberOf } from './points-to/classes';
import { entityOf } from './points-to/edges';
import { Kind } from './points-to/objects';
import { slotOf } from './points-to/slots';

type Access = 'read' | 'set' | 'delete';

const METHOD: Readonly<Record<Access, string>> = { read: '__get__', set: '__set__', delete: '__delete__' };

/** How instructions reach attributes, and where in them the object and the name of the attribute are. */
const ACCESS: Readonly<
  Partial<Record<Op, { readonly access: Access; readonly object: number; readonly name: number }>>
> = {
  [Op.GetAttribute]: { access: 'read', object: 2, name: 3 },
  [Op.SetAttribute]: { access: 'set', object: 1, name: 2 },
  [Op.DeleteAttribute]: { access: 'delete', object: 1, name: 2 },
};

/** The functions of properties and other descriptors. */
export class Accessors {
  private readonly known = new Map<string, readonly number[]>();

  constructor(private readonly s: Analysis) {}

  /** Entities of what an instruction of a unit runs by reaching an attribute; null for one that reaches none. */
  at(file: number, unit: number, code: Int32Array, at: number): readonly number[] | null {
    const { s } = this;
    const how = ACCESS[code[at]! as Op];
    if (how === undefined) return null;
    const name = s.program.nameOf[file]![code[at + how.name]!]!;
    const found = new Set<number>();
    for (const instance of s.instances.ofUnit[unit] ?? []) {
      for (const object of s.graph.objects(s.variable(instance, code[at + how.object]!))) {
        for (const callee of this.of(object, name, how.access)) found.add(callee);
      }
    }
    return [...found];
  }

  private of(object: number, name: number, access: Access): readonly number[] {
    const kind = this.s.objects.kind[object];
    if (kind !== Kind.Instance && (kind !== Kind.Class || access !== 'read')) return [];
    const key = `${object} ${name} ${access}`;
    let found = this.known.get(key);
    if (found === undefined) {
      found = this.find(object, name, access);
      this.known.set(key, found);
    }
    return found;
  }

  private find(object: number, name: number, access: Access): readonly number[] {
    const { s } = this;
    if (s.objects.kind[object] === Kind.Class) return this.ofClass(object, name, access, true);
    const classObject = s.objects.a[object]!;
    const own = this.ofClass(classObject, name, access, false);
    if (own.length > 0 || !s.graph.isEmpty(slotOf(s, object, name)) || !this.isLeftToHeirs(classObject, name))
      return own;
    return [...s.classOf(classObject).heirs].flatMap((heir) => this.ofClass(heir, name, access, false));
  }

  /** Whether a class itself says nothing of an attribute, or that others are to stand in for it. */
  private isLeftToHeirs(classObject: number, name: number): boolean {
    const { s } = this;
    if (!hasMember(s, classObject, name)) return true;
    return [...s.graph.objects(memberOf(s, classObject, name))].some(
      (member) => s.objects.kind[member] === Kind.Property,
    );
  }

  private ofClass(classObject: number, name: number, access: Access, isOnClass: boolean): number[] {
    const { s } = this;
    if (!hasMember(s, classObject, name)) return [];
    return [...s.graph.objects(memberOf(s, classObject, name))].flatMap((member) => {
      if (s.objects.kind[member] === Kind.Instance) return this.descriptorMethods(s.objects.a[member]!, METHOD[access]);
      if (s.objects.kind[member] !== Kind.Property || isOnClass || access === 'delete') return [];
      return functionsIn(s, access === 'read' ? s.objects.a[member]! : s.objects.b[member]!);
    });
  }

  private descriptorMethods(classObject: number, name: string): number[] {
    const { s } = this;
    const number = s.names.of(name);
    return hasMember(s, classObject, number) ? functionsIn(s, memberOf(s, classObject, number)) : [];
  }
}

function functionsIn(s: Analysis, variable: number): number[] {
  return [...s.graph.objects(variable)]
    .filter((object) => s.objects.kind[object] === Kind.Function && !isAbstract(s, object))
    .map((object) => entityOf(s, object));
}
