import { CALL_HEAD, Form, lengthAt, Op, Test } from '../instructions';
import { Unit } from '../layout';
import { type Analysis, local } from './analysis';
import { siteAt } from './call-sites';
import { createClass } from './class-creation';
import { openClass } from './classes';
import { containerFor } from './containers';
import { ancestor, instanceFor } from './instances';
import { freeName, importName, moduleObject } from './module-names';
import { copyGated, instantiate, keepMembers } from './narrowing';
import { Kind } from './objects';
import { copyGuarded } from './parameters';
import { Stores } from './receiver-stores';

export function execute(s: Analysis, instance: number): void {
  const unit = s.instances.unit[instance]!;
  const file = s.program.fileOfUnit[unit]!;
  const { code } = s.program.files[file]!.summary;
  const end = s.program.unitField(unit, Unit.CodeEnd);
  for (let at = s.program.unitField(unit, Unit.CodeStart); at < end; at += lengthAt(code, at)) {
    instruction(s, instance, file, code, at);
  }
}

export function instruction(s: Analysis, instance: number, file: number, code: Int32Array, at: number): void {
  const { graph } = s;
  const base = s.instances.base[instance]!;
  const names = s.program.nameOf[file]!;
  switch (code[at]! as Op) {
    case Op.Copy:
      graph.copy(local(base, code[at + 2]!), local(base, code[at + 1]!));
      return;
    case Op.Guard:
      copyGuarded(
        s,
        instance,
        code[at + 3]!,
        code[at + 4] === 1,
        local(base, code[at + 2]!),
        local(base, code[at + 1]!),
      );
      return;
    case Op.Gate:
      copyGated(
        s,
        local(base, code[at + 2]!),
        local(base, code[at + 1]!),
        local(base, code[at + 3]!),
        local(base, code[at + 4]!),
      );
      return;
    case Op.Function: {
      const unit = s.program.unitBase[file]! + code[at + 2]!;
      const object = s.objects.of(Kind.Function, unit, instance);
      graph.add(local(base, code[at + 1]!), object);
      const mayVary =
        s.program.factories[unit] || s.program.returnsReceiver[unit] || s.program.stores[unit] !== Stores.Same;
      if (!mayVary) instanceFor(s, object, null);
      return;
    }
    case Op.Class: {
      const made = openClass(s, file, code[at + 2]!, instance);
      graph.add(local(base, code[at + 1]!), made);
      createClass(s, made, siteAt(s, instance, at));
      return;
    }
    case Op.Import: {
      const dotted = s.names.text(names[code[at + 3]!]!);
      const target = s.program.modules.resolve(file, 0, dotted);
      const isTop = code[at + 2] === -1 && dotted.includes('.');
      const bound = isTop ? s.program.modules.resolve(file, 0, dotted.slice(0, dotted.indexOf('.'))) : target;
      if (bound !== null) graph.add(local(base, code[at + 1]!), moduleObject(s, bound));
      return;
    }
    case Op.ImportFrom: {
      const target = s.program.modules.resolve(file, code[at + 2]!, s.names.text(names[code[at + 3]!]!));
      if (target !== null) importName(s, file, target, names[code[at + 4]!]!, local(base, code[at + 1]!));
      return;
    }
    case Op.ImportStar:
      return;
    case Op.Name:
      freeName(s, file, names[code[at + 2]!]!, local(base, code[at + 1]!));
      return;
    case Op.Outer:
      graph.copy(s.variable(ancestor(s, instance, code[at + 2]!), code[at + 3]!), local(base, code[at + 1]!));
      return;
    case Op.StoreOuter:
      graph.copy(local(base, code[at + 3]!), s.variable(ancestor(s, instance, code[at + 1]!), code[at + 2]!));
      return;
    case Op.Literal: {
      const text = s.names.text(names[code[at + 2]!]!);
      if (/^['#^]/.test(text))
        graph.add(local(base, code[at + 1]!), s.objects.of(Kind.Constant, names[code[at + 2]!]!));
      else graph.add(local(base, code[at + 1]!), s.externalInstance(`builtins.${text}`));
      return;
    }
    case Op.Container:
      graph.add(
        local(base, code[at + 1]!),
        containerFor(s, s.names.text(names[code[at + 2]!]!), 'display', instance, at),
      );
      return;
    case Op.GetItem:
    case Op.SetItem:
      graph.listen(local(base, code[at + (code[at] === Op.GetItem ? 2 : 1)]!), instance, at);
      return;
    case Op.GetAttribute:
    case Op.Iterate:
    case Op.Unpack:
    case Op.YieldFrom:
    case Op.Await:
    case Op.Enter:
    case Op.Spread:
      graph.listen(local(base, code[at + 2]!), instance, at);
      return;
    case Op.Call:
      if (code[at + 5] === Form.Decorator) {
        s.decorations.push({
          decorator: local(base, code[at + 2]!),
          value: local(base, code[at + CALL_HEAD]!),
          to: local(base, code[at + 1]!),
        });
        s.decorators.add(local(base, code[at + 2]!));
      }
      graph.listen(local(base, code[at + 2]!), instance, at);
      return;
    case Op.SetAttribute:
    case Op.Raise:
      graph.listen(local(base, code[at + 1]!), instance, at);
      return;
    case Op.Narrow:
      graph.listen(local(base, code[at + 2]!), instance, at);
      graph.listen(local(base, code[at + 3]!), instance, at);
      copyWhereUnknown(s, local(base, code[at + 3]!), local(base, code[at + 2]!), local(base, code[at + 1]!));
      s.hints.push({
        of: local(base, code[at + 1]!),
        type: code[at + 4] === 0 && code[at + 5] === Test.Class ? local(base, code[at + 3]!) : 0,
      });
      return;
    case Op.Member:
      keepMembers(
        s,
        local(base, code[at + 2]!),
        local(base, code[at + 3]!),
        local(base, code[at + 1]!),
        s.program.isParameter(s.instances.unit[instance]!, code[at + 2]!),
      );
      return;
    case Op.Instance:
      instantiate(s, local(base, code[at + 2]!), local(base, code[at + 1]!));
      s.handlers.push({ classes: local(base, code[at + 2]!), to: local(base, code[at + 1]!) });
      return;
    case Op.Hint:
      s.hints.push({ of: local(base, code[at + 1]!), type: local(base, code[at + 2]!) });
      return;
    case Op.GenericType:
      graph.add(
        local(base, code[at + 1]!),
        s.objects.of(Kind.GenericType, names[code[at + 2]!]!, local(base, code[at + 3]!)),
      );
      return;
    case Op.Operator:
      graph.listen(local(base, code[at + 2]!), instance, at);
      graph.listen(local(base, code[at + 3]!), instance, at);
      return;
  }
}

/** What nothing is known of may be anything: it leaves all of what is tested against it. */
function copyWhereUnknown(s: Analysis, against: number, from: number, to: number): void {
  s.deferredKeys.push({ key: against, use: () => s.graph.copy(from, to), done: false });
}
