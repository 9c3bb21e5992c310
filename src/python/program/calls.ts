import { Form, lengthAt, Op } from './instructions';
import { Unit } from './layout';
import { Kind } from './objects';
import { type Edge, EdgeFlag, isVague, type Solver } from './solver';

export type CallKind = 'direct' | 'builtin' | 'external' | 'dynamic' | 'unresolved';

/** How the callee of a call was found. */
export type ResolvedVia =
  | 'local_name'
  | 'local_attr'
  | 'import_alias'
  | 'method'
  | 'mro'
  | 'super'
  | 'instance_attr'
  | 'parameter'
  | 'return'
  | 'variable'
  | 'container'
  | 'constructor'
  | 'decorator'
  | 'callback'
  | 'protocol'
  | 'builtin'
  | 'external'
  | 'unresolved';

/** A call and one thing it may run. Offsets of a file are UTF-16. */
export interface Call {
  readonly file: number;
  /** Position of the calling module, function or method in the entities of the file. */
  readonly caller: number;
  readonly line: number;
  /** UTF-8 bytes, 0-based. */
  readonly column: number;
  readonly kind: CallKind;
  readonly via: ResolvedVia;
  /** Null for everything that is no entity of the repository. */
  readonly callee: { readonly file: number; readonly entity: number } | null;
  /** Dotted name of a callee outside the repository, or of a lambda. */
  readonly calleeName: string | null;
  /** What is written before the parentheses, as far as it is names; `()` and `[]` stand for calls and items, `…` for the rest. */
  readonly written: readonly string[];
  /** Run by a `with`, a loop, an operator or an attribute, and not by parentheses. */
  readonly isImplicit: boolean;
}

/** Where line and column are in an instruction that may run something. */
const PLACE: Readonly<Partial<Record<Op, number>>> = {
  [Op.Call]: 7,
  [Op.GetAttribute]: 5,
  [Op.SetAttribute]: 5,
  [Op.GetItem]: 5,
  [Op.SetItem]: 5,
  [Op.Iterate]: 3,
  [Op.Enter]: 3,
  [Op.Operator]: 5,
  [Op.Raise]: 2,
};

/** Everything that is called, in order of file, line and column. */
export function callsOf(solver: Solver): Call[] {
  const reader = new CallReader(solver);
  return solver.files.flatMap((_, file) => reader.file(file));
}

class CallReader {
  private readonly properties = new Map<number, readonly number[]>();

  constructor(private readonly solver: Solver) {}

  file(file: number): Call[] {
    const { solver } = this;
    const { code, units, unitStarts } = solver.files[file]!.summary;
    const calls: Call[] = [];
    for (const [u, start] of unitStarts.entries()) {
      const unit = solver.unitBase[file]! + u;
      const end = units[start + Unit.CodeEnd]!;
      for (let at = units[start + Unit.CodeStart]!; at < end; at += lengthAt(code, at)) {
        const place = PLACE[code[at]! as Op];
        if (place === undefined || code[at + place] === 0) continue;
        const edges = this.edgesAt(file, unit, code, at);
        const { strings } = solver.files[file]!.summary;
        const isCall = code[at] === Op.Call;
        const written = isCall ? strings[code[at + 6]!]!.split('.') : [];
        const common = {
          file,
          caller: units[start + Unit.Caller]!,
          line: code[at + place]!,
          column: code[at + place + 1]!,
          written,
        };
        if (edges.length === 0 || isVague(edges)) {
          if (isCall && code[at + 5] !== Form.Decorator) calls.push(unresolved(common));
          continue;
        }
        for (const edge of edges) {
          const isDescriptor = isCall && code[at + 5] === Form.Decorator && edge.callee < 0;
          if (isDescriptor && DESCRIPTORS.has(solver.names.text(-1 - edge.callee))) continue;
          calls.push({ ...common, ...this.target(edge, file, unit, code, at, written.at(-1) ?? '') });
        }
      }
    }
    return distinct(calls.sort((a, b) => a.line - b.line || a.column - b.column));
  }

  private edgesAt(file: number, unit: number, code: Int32Array, at: number): readonly Edge[] {
    const { solver } = this;
    const noted = solver.edges.get(solver.codeBase[file]! + at) ?? [];
    if (code[at] !== Op.GetAttribute && code[at] !== Op.SetAttribute) return noted;
    const isRead = code[at] === Op.GetAttribute;
    const name = solver.nameOf[file]![code[at + (isRead ? 3 : 2)]!]!;
    const callees = new Set<number>();
    for (const instance of solver.instancesOfUnit[unit] ?? []) {
      for (const object of solver.graph.objects(solver.variable(instance, code[at + (isRead ? 2 : 1)]!))) {
        if (solver.objects.kind[object] !== Kind.Instance) continue;
        for (const callee of this.accessors(solver.objects.a[object]!, name, isRead)) callees.add(callee);
      }
    }
    return [...callees].map((callee) => ({ callee, flags: EdgeFlag.Implicit }));
  }

  /** The functions that reading or setting a property of a class runs. */
  private accessors(classObject: number, name: number, isRead: boolean): readonly number[] {
    const key = (classObject * 2 + (isRead ? 1 : 0)) * 0x4000000 + name;
    const known = this.properties.get(key);
    if (known !== undefined) return known;
    const { solver } = this;
    const found: number[] = [];
    if (solver.hasMember(classObject, name)) {
      for (const member of solver.graph.objects(solver.member(classObject, name))) {
        if (solver.objects.kind[member] === Kind.Instance) {
          found.push(...this.descriptorMethods(solver.objects.a[member]!, isRead ? '__get__' : '__set__'));
          continue;
        }
        if (solver.objects.kind[member] !== Kind.Property) continue;
        const accessor = isRead ? solver.objects.a[member]! : solver.objects.b[member]!;
        for (const callee of solver.graph.objects(accessor)) {
          if (solver.objects.kind[callee] === Kind.Function) found.push(solver.entityOf(callee));
        }
      }
    }
    this.properties.set(key, found);
    return found;
  }

  private descriptorMethods(classObject: number, name: string): number[] {
    const { solver } = this;
    const number = solver.names.of(name);
    if (!solver.hasMember(classObject, number)) return [];
    return [...solver.graph.objects(solver.member(classObject, number))]
      .filter((object) => solver.objects.kind[object] === Kind.Function)
      .map((object) => solver.entityOf(object));
  }

  private target(
    edge: Edge,
    file: number,
    unit: number,
    code: Int32Array,
    at: number,
    written: string,
  ): Pick<Call, 'kind' | 'via' | 'callee' | 'calleeName' | 'isImplicit'> {
    const { solver } = this;
    const isImplicit = (edge.flags & EdgeFlag.Implicit) !== 0;
    if (edge.callee < 0) {
      const calleeName = solver.names.text(-1 - edge.callee);
      if (calleeName.endsWith('.<lambda>')) {
        const via = code[at] === Op.Call ? this.via(edge, null, file, unit, code, at, written) : 'protocol';
        return { kind: 'dynamic', via, callee: null, calleeName, isImplicit };
      }
      const kind = calleeName.startsWith('builtins.') ? 'builtin' : 'external';
      return { kind, via: kind, callee: null, calleeName, isImplicit };
    }
    const callee = solver.placeOfEntity(edge.callee);
    const via = this.via(edge, callee, file, unit, code, at, written);
    return { kind: 'direct', via, callee, calleeName: null, isImplicit };
  }

  private via(
    edge: Edge,
    callee: { readonly file: number; readonly entity: number } | null,
    file: number,
    unit: number,
    code: Int32Array,
    at: number,
    written: string,
  ): ResolvedVia {
    if (edge.flags & EdgeFlag.Callback) return 'callback';
    if (edge.flags & EdgeFlag.Implicit) return 'protocol';
    const name = callee === null ? '' : this.solver.entityName(callee);
    if (name === '__init__' && written !== '__init__') return 'constructor';
    const isHere = callee !== null && callee.file === file && name === written;
    switch (code[at + 5]! as Form) {
      case Form.Decorator:
        return 'decorator';
      case Form.Defined:
        return isHere ? 'local_name' : 'variable';
      case Form.Imported:
      case Form.Free:
        return 'import_alias';
      case Form.Parameter:
        return 'parameter';
      case Form.Variable:
        return isHere ? 'local_name' : 'variable';
      case Form.Returned:
        return 'return';
      case Form.Item:
        return 'container';
      case Form.Attribute:
        return callee === null ? 'instance_attr' : this.attributeVia(callee, file, unit, code, at);
      default:
        return 'variable';
    }
  }

  /** By what the receiver is. */
  private attributeVia(
    callee: { readonly file: number; readonly entity: number },
    file: number,
    unit: number,
    code: Int32Array,
    at: number,
  ): ResolvedVia {
    const { solver } = this;
    const name = solver.nameOf[file]![code[at + 4]!]!;
    let via: ResolvedVia = 'instance_attr';
    for (const instance of solver.instancesOfUnit[unit] ?? []) {
      for (const object of solver.graph.objects(solver.variable(instance, code[at + 3]!))) {
        switch (solver.objects.kind[object]!) {
          case Kind.Module:
          case Kind.Namespace:
            return 'import_alias';
          case Kind.Super:
            return 'super';
          case Kind.Instance:
          case Kind.Class: {
            const isInstance = solver.objects.kind[object] === Kind.Instance;
            const classObject = isInstance ? solver.objects.a[object]! : object;
            const owner = solver.owner(classObject, name);
            if (owner === null || !solver.isMethodOf(callee, owner)) break;
            if (owner.object !== classObject) via = via === 'instance_attr' ? 'mro' : via;
            else return callee.file === file ? 'local_attr' : 'method';
            break;
          }
          case Kind.Container:
            if (via === 'instance_attr') via = 'container';
            break;
          default:
            break;
        }
      }
    }
    return via;
  }
}

/** Written as decorators, these are part of the syntax of a class more than calls. */
const DESCRIPTORS = new Set(['builtins.property', 'builtins.classmethod', 'builtins.staticmethod']);

function unresolved(common: Pick<Call, 'file' | 'caller' | 'line' | 'column' | 'written'>): Call {
  return { ...common, kind: 'unresolved', via: 'unresolved', callee: null, calleeName: null, isImplicit: false };
}

/** Calls that begin at one place, like those of a chain, may run the same thing: it counts once. */
function distinct(calls: readonly Call[]): Call[] {
  const found = new Map<string, Call>();
  for (const call of calls) {
    const { caller, line, column, callee, calleeName } = call;
    const key = `${caller} ${line} ${column} ${callee === null ? '' : `${callee.file}:${callee.entity}`} ${calleeName}`;
    const same = found.get(key);
    if (same === undefined || (same.isImplicit && !call.isImplicit)) found.set(key, call);
  }
  return [...found.values()];
}
