import { Op, type Test } from '../instructions';
import { Unit } from '../layout';
import { type Analysis, local } from './analysis';
import { attributeOf, setAttribute } from './attributes';
import { implicitSite, siteAt } from './call-sites';
import { enterManager } from './context-managers';
import { getItem, setItem } from './items';
import { elementsOf, iterate, sentTo, spread, unpackTo } from './iteration';
import { narrowTo } from './narrowing';
import { Kind } from './objects';
import { applyOperator } from './operators';

/** An object has reached a variable that an instruction works on. */
export function onInstruction(s: Analysis, instance: number, at: number, object: number): void {
  const file = s.program.fileOfUnit[s.instances.unit[instance]!]!;
  const { code } = s.program.files[file]!.summary;
  const { graph } = s;
  const base = s.instances.base[instance]!;
  const names = s.program.nameOf[file]!;
  switch (code[at]! as Op) {
    case Op.GetAttribute:
      graph.copy(attributeOf(s, object, names[code[at + 3]!]!), local(base, code[at + 1]!));
      return;
    case Op.SetAttribute:
      setAttribute(s, object, names[code[at + 2]!]!, local(base, code[at + 3]!));
      return;
    case Op.GetItem:
      getItem(
        s,
        object,
        code[at + 3] === -1 ? -1 : names[code[at + 3]!]!,
        local(base, code[at + 4]!),
        local(base, code[at + 1]!),
        runsCode(s, object) ? implicitSite(s, instance, at, 5) : null,
      );
      return;
    case Op.SetItem:
      setItem(
        s,
        object,
        code[at + 2] === -1 ? -1 : names[code[at + 2]!]!,
        local(base, code[at + 3]!),
        local(base, code[at + 4]!),
        runsCode(s, object) ? implicitSite(s, instance, at, 5) : null,
      );
      return;
    case Op.Spread:
      for (const container of graph.objects(local(base, code[at + 1]!))) spread(s, container, object);
      return;
    case Op.Iterate:
      iterate(
        s,
        object,
        code[at + 5] === 1 ? 'async' : 'plain',
        local(base, code[at + 1]!),
        runsCode(s, object) ? siteAt(s, instance, at) : null,
      );
      return;
    case Op.Unpack:
      unpackTo(
        s,
        object,
        { position: code[at + 3]!, count: code[at + 4]!, star: code[at + 5]!, to: local(base, code[at + 1]!) },
        instance,
        at,
      );
      return;
    case Op.YieldFrom:
      if (s.objects.kind[object] === Kind.Generator) {
        const inner = s.objects.a[object]!;
        const unit = s.instances.unit[inner]!;
        graph.copy(s.variable(inner, s.program.unitField(unit, Unit.Return)), local(base, code[at + 1]!));
        graph.copy(sentTo(s, instance), sentTo(s, inner));
      }
      iterate(
        s,
        object,
        'plain',
        s.variable(instance, s.program.unitField(s.instances.unit[instance]!, Unit.Yield)),
        runsCode(s, object) ? siteAt(s, instance, at) : null,
      );
      return;
    case Op.Await:
      if (s.objects.kind[object] === Kind.Coroutine) {
        const inner = s.objects.a[object]!;
        graph.copy(
          s.variable(inner, s.program.unitField(s.instances.unit[inner]!, Unit.Return)),
          local(base, code[at + 1]!),
        );
      } else if (s.objects.kind[object] === Kind.Container) {
        graph.copy(elementsOf(s, object), local(base, code[at + 1]!));
      } else graph.add(local(base, code[at + 1]!), object);
      return;
    case Op.Enter:
      enterManager(
        s,
        object,
        code[at + 5] === 1,
        local(base, code[at + 1]!),
        runsCode(s, object) ? siteAt(s, instance, at) : null,
      );
      return;
    case Op.Narrow:
      narrowTo(
        s,
        local(base, code[at + 2]!),
        local(base, code[at + 3]!),
        { isNegated: code[at + 4] === 1, how: code[at + 5]! as Test },
        local(base, code[at + 1]!),
        object,
      );
      return;
    case Op.Operator:
      applyOperator(s, object, instance, at, code, file);
      return;
    case Op.Raise:
      if (s.objects.kind[object] === Kind.Instance) s.raised.add(s.objects.a[object]!);
      if (s.objects.kind[object] !== Kind.Class) return;
      s.raised.add(object);
      s.call(siteAt(s, instance, at), object);
      return;
    case Op.Call:
      s.call(siteAt(s, instance, at), object);
      return;
    default:
      return;
  }
}

/** Whether what is written as an operation may call a method of the object. */
function runsCode(s: Analysis, object: number): boolean {
  const kind = s.objects.kind[object];
  return kind === Kind.Instance || kind === Kind.Class;
}
