import { Op } from '../instructions';
import { Unit } from '../layout';
import type { Analysis } from './analysis';
import { attributeOf, setAttribute } from './attributes';
import { implicitSite, siteAt } from './call-sites';
import { enterManager } from './context-managers';
import { getItem, setItem } from './items';
import { elementsOf, iterate, spread, unpackTo } from './iteration';
import { narrowTo } from './narrowing';
import { Kind } from './objects';
import { applyOperator } from './operators';

/** An object has reached a variable that an instruction works on. */
export function onInstruction(s: Analysis, instance: number, at: number, object: number): void {
  const file = s.program.fileOfUnit[s.instances.unit[instance]!]!;
  const { code } = s.program.files[file]!.summary;
  const { graph } = s;
  const v = (offset: number) => s.variable(instance, code[at + offset]!);
  const name = (offset: number) => s.program.nameOf[file]![code[at + offset]!]!;
  switch (code[at]! as Op) {
    case Op.GetAttribute:
      graph.copy(attributeOf(s, object, name(3)), v(1));
      return;
    case Op.SetAttribute:
      setAttribute(s, object, name(2), v(3));
      return;
    case Op.GetItem:
      getItem(s, object, code[at + 3] === -1 ? -1 : name(3), v(4), v(1), implicitSite(s, instance, at, 5));
      return;
    case Op.SetItem:
      setItem(s, object, code[at + 2] === -1 ? -1 : name(2), v(3), v(4), implicitSite(s, instance, at, 5));
      return;
    case Op.Spread:
      for (const container of graph.objects(v(1))) spread(s, container, object);
      return;
    case Op.Iterate:
      iterate(s, object, v(1), siteAt(s, instance, at));
      return;
    case Op.Unpack:
      unpackTo(
        s,
        object,
        code[at + 3]!,
        code[at + 4]!,
        code[at + 5]!,
        v(1),
        `${instance} ${s.program.codeBase[file]! + at}`,
      );
      return;
    case Op.YieldFrom:
      if (s.objects.kind[object] === Kind.Generator) {
        const inner = s.objects.a[object]!;
        const unit = s.instances.unit[inner]!;
        graph.copy(s.variable(inner, s.program.unitField(unit, Unit.Return)), v(1));
      }
      graph.copy(
        elementsOf(s, object),
        s.variable(instance, s.program.unitField(s.instances.unit[instance]!, Unit.Yield)),
      );
      return;
    case Op.Await:
      if (s.objects.kind[object] === Kind.Coroutine) {
        const inner = s.objects.a[object]!;
        graph.copy(s.variable(inner, s.program.unitField(s.instances.unit[inner]!, Unit.Return)), v(1));
      } else if (s.objects.kind[object] === Kind.Container) {
        graph.copy(elementsOf(s, object), v(1));
      } else graph.add(v(1), object);
      return;
    case Op.Enter:
      enterManager(s, object, code[at + 5] === 1, v(1), siteAt(s, instance, at));
      return;
    case Op.Narrow:
      narrowTo(s, v(2), v(3), code[at + 4] === 1, v(1), object);
      return;
    case Op.Operator:
      applyOperator(s, object, instance, at, code, file);
      return;
    case Op.Raise:
      if (s.objects.kind[object] === Kind.Class) s.call(siteAt(s, instance, at), object);
      return;
    case Op.Call:
      s.call(siteAt(s, instance, at), object);
      return;
    default:
      return;
  }
}
