import { Accessors } from './accessors';
import { holdsOneFamily, isCertain } from './certainty';
import { Form, lengthAt, Op } from './instructions';
import { Unit } from './layout';
import type { Analysis } from './points-to/analysis';
import type { ClassInfo } from './points-to/class-info';
import { ownerOf } from './points-to/classes';
import { type Edge, EdgeFlag, isVague } from './points-to/edges';
import { Kind, type Names } from './points-to/objects';

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
  /**
   * What is written before the parentheses, with dots between the names; `()` and `[]` stand for calls and items, `…` for
   * the rest.
   */
  readonly written: string;
  /** Run by a `with`, a loop, an operator or an attribute, and not by parentheses. */
  readonly isImplicit: boolean;
}

/** Where line and column are in an instruction that may run something; 0 in others. */
const PLACE: Readonly<Partial<Record<Op, number>>> = {
  [Op.Call]: 7,
  [Op.GetAttribute]: 5,
  [Op.SetAttribute]: 5,
  [Op.DeleteAttribute]: 3,
  [Op.GetItem]: 5,
  [Op.SetItem]: 5,
  [Op.Iterate]: 3,
  [Op.Enter]: 3,
  [Op.Operator]: 5,
  [Op.Raise]: 2,
  [Op.Class]: 3,
  [Op.YieldFrom]: 3,
};
const PLACES = Uint8Array.from({ length: Op.Call + 1 }, (_, op) => PLACE[op as Op] ?? 0);

/** Everything that is called, in order of file, line and column. */
export function* callsOf(s: Analysis): Generator<Call> {
  const reader = new CallReader(s);
  for (const file of s.program.files.keys()) yield* reader.file(file);
}

class CallReader {
  private readonly accessors: Accessors;

  constructor(private readonly s: Analysis) {
    this.accessors = new Accessors(s);
  }

  file(file: number): Call[] {
    const { s } = this;
    const { code, units, unitStarts, strings } = s.program.files[file]!.summary;
    const calls: Call[] = [];
    for (const [u, start] of unitStarts.entries()) {
      const unit = s.program.unitBase[file]! + u;
      const end = units[start + Unit.CodeEnd]!;
      for (let at = units[start + Unit.CodeStart]!; at < end; at += lengthAt(code, at)) {
        const place = PLACES[code[at]!]!;
        if (place === 0 || code[at + place] === 0) continue;
        const edges = this.edgesAt(file, unit, code, at);
        if (edges.length === 0 && code[at] !== Op.Call) continue;
        const caller = units[start + Unit.Caller]!;
        const written = code[at] === Op.Call ? strings[code[at + 6]!]! : '';
        const site = { file, caller, line: code[at + place]!, column: code[at + place + 1]!, written };
        this.addCalls(site, edges, unit, code, at, calls);
      }
    }
    return distinct(calls.sort((a, b) => a.line - b.line || a.column - b.column));
  }

  private addCalls(site: Site, edges: readonly Edge[], unit: number, code: Int32Array, at: number, to: Call[]): void {
    const { s } = this;
    const isCall = code[at] === Op.Call;
    const isDecorator = isCall && code[at + 5] === Form.Decorator;
    if (edges.length === 0 || isVague(edges)) {
      if (isCall && !isDecorator) to.push(callOf(site, 'unresolved', 'unresolved', null, null, false));
      return;
    }
    const name = site.written.slice(site.written.lastIndexOf('.') + 1);
    for (const edge of edges) {
      const isDescriptor = isDecorator && edge.callee < 0;
      if (isDescriptor && DESCRIPTORS.has(s.names.text(-1 - edge.callee))) continue;
      to.push(this.resolved(site, edge, unit, code, at, name));
    }
  }

  private edgesAt(file: number, unit: number, code: Int32Array, at: number): readonly Edge[] {
    const { s } = this;
    const accessed = this.accessors.at(file, unit, code, at);
    if (accessed !== null) return accessed.map((callee) => ({ callee, flags: EdgeFlag.Implicit }));
    const noted = s.edges.at(s.program.codeBase[file]! + at);
    if (
      asksForClass(this.s.names, this.s.program.nameOf[file]!, code, at) &&
      !holdsOneFamily(s, unit, code[at + 3]!, false)
    ) {
      return noted.filter(({ callee }) => callee < 0);
    }
    const hasImplicit = noted.some(({ callee, flags }) => callee >= 0 && flags & EdgeFlag.Implicit);
    if (!hasImplicit || isCertain(s, unit, code, at)) return noted;
    return noted.filter(({ callee, flags }) => callee < 0 || !(flags & EdgeFlag.Implicit));
  }

  private resolved(site: Site, edge: Edge, unit: number, code: Int32Array, at: number, name: string): Call {
    const { s } = this;
    const { file } = site;
    const isImplicit = (edge.flags & EdgeFlag.Implicit) !== 0;
    if (edge.callee < 0) {
      const calleeName = s.names.text(-1 - edge.callee);
      if (calleeName.endsWith('.<lambda>')) {
        const via = code[at] === Op.Call ? this.via(edge, null, file, unit, code, at, name) : 'protocol';
        return callOf(site, 'dynamic', via, null, calleeName, isImplicit);
      }
      const kind = calleeName.startsWith('builtins.') ? 'builtin' : 'external';
      return callOf(site, kind, kind, null, calleeName, isImplicit);
    }
    const callee = s.program.placeOfEntity(edge.callee);
    const via = this.via(edge, callee, file, unit, code, at, name);
    return callOf(site, 'direct', via, callee, null, isImplicit);
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
    const name = callee === null ? '' : this.s.program.entityName(callee);
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
    const { s } = this;
    const name = s.program.nameOf[file]![code[at + 4]!]!;
    let via: ResolvedVia = 'instance_attr';
    for (const instance of s.instances.ofUnit[unit] ?? []) {
      for (const object of s.graph.objects(s.variable(instance, code[at + 3]!))) {
        switch (s.objects.kind[object]!) {
          case Kind.Module:
          case Kind.Namespace:
            return 'import_alias';
          case Kind.Super:
            return 'super';
          case Kind.Instance:
          case Kind.Class: {
            const isInstance = s.objects.kind[object] === Kind.Instance;
            const classObject = isInstance ? s.objects.a[object]! : object;
            const owner = ownerOf(s, classObject, name);
            if (owner === null || !isMethodOf(s, callee, owner)) break;
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

function isMethodOf(
  s: Analysis,
  callee: { readonly file: number; readonly entity: number },
  owner: ClassInfo,
): boolean {
  const { entities } = s.program.files[callee.file]!.summary;
  return callee.file === owner.file && entities[2 * callee.entity + 1] === owner.record.entity;
}

/** Whether a call is that of `value.__class__`: of a value that may be all sorts of things it says nothing. */
function asksForClass(names: Names, nameOf: Int32Array, code: Int32Array, at: number): boolean {
  if (code[at] !== Op.Call || code[at + 4] === -1) return false;
  return names.text(nameOf[code[at + 4]!]!) === '__class__';
}

/** Written as decorators, these are part of the syntax of a class more than calls. */
const DESCRIPTORS = new Set(['builtins.property', 'builtins.classmethod', 'builtins.staticmethod']);

/** Where a call stands. */
type Site = Pick<Call, 'file' | 'caller' | 'line' | 'column' | 'written'>;

function callOf(
  { file, caller, line, column, written }: Site,
  kind: CallKind,
  via: ResolvedVia,
  callee: Call['callee'],
  calleeName: string | null,
  isImplicit: boolean,
): Call {
  return { file, caller, line, column, kind, via, callee, calleeName, written, isImplicit };
}

/**
 * Calls that begin at one place, like those of a chain, may run the same thing: it counts once.
 * @param calls by line and column.
 */
function distinct(calls: readonly Call[]): Call[] {
  const found: Call[] = [];
  /** Where those of the same place begin. */
  let first = 0;
  for (const call of calls) {
    if (first < found.length && !isSamePlace(found[first]!, call)) first = found.length;
    let same = first;
    while (same < found.length && !runsSame(found[same]!, call)) same++;
    if (same === found.length || (found[same]!.isImplicit && !call.isImplicit)) found[same] = call;
  }
  return found;
}

function isSamePlace(a: Call, b: Call): boolean {
  return a.line === b.line && a.column === b.column;
}

function runsSame(a: Call, b: Call): boolean {
  return (
    a.caller === b.caller &&
    a.calleeName === b.calleeName &&
    a.callee?.entity === b.callee?.entity &&
    a.callee?.file === b.callee?.file
  );
}
