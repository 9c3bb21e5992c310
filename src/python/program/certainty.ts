import { CALL_HEAD, Op } from './instructions';
import type { Analysis } from './points-to/analysis';
import { elementsOf } from './points-to/iteration';
import { Kind } from './points-to/objects';

/** Where the object is whose method an instruction runs without parentheses around the arguments. */
const RECEIVER: Readonly<Partial<Record<Op, number>>> = {
  [Op.Operator]: 2,
  [Op.GetItem]: 2,
  [Op.SetItem]: 1,
  [Op.Iterate]: 2,
  [Op.YieldFrom]: 2,
};

/**
 * Whether what an instruction runs without being told to by a name is certain: the object is of one family of classes
 * of the repository. Where a variable may hold other things too, most often it holds those.
 */
export function isCertain(s: Analysis, unit: number, code: Int32Array, at: number): boolean {
  const receiver = RECEIVER[code[at]! as Op];
  if (receiver !== undefined) return holdsOneFamily(s, unit, code[at + receiver]!, code[at] === Op.SetItem);
  if (code[at] !== Op.Call || !callsBuiltin(s, unit, code[at + 2]!)) return true;
  if (code[at + 9] === 0) return true;
  const given = code[at + CALL_HEAD]!;
  return holdsOneFamily(s, unit, given, false) || elementsAreOneFamily(s, unit, given);
}

function callsBuiltin(s: Analysis, unit: number, callee: number): boolean {
  return (s.instances.ofUnit[unit] ?? []).some((instance) =>
    [...s.graph.objects(s.variable(instance, callee))].some((object) => s.objects.kind[object] === Kind.External),
  );
}

/** Whether a variable of a unit holds instances alone that share a class of the repository. */
export function holdsOneFamily(s: Analysis, unit: number, local: number, orContainers: boolean): boolean {
  const families: (readonly number[])[] = [];
  for (const instance of s.instances.ofUnit[unit] ?? []) {
    if (!addFamilies(s, s.variable(instance, local), orContainers, families)) return false;
  }
  return haveInCommon(families);
}

/** Whether a variable holds containers alone, and they instances alone that share a class. */
function elementsAreOneFamily(s: Analysis, unit: number, local: number): boolean {
  const families: (readonly number[])[] = [];
  for (const instance of s.instances.ofUnit[unit] ?? []) {
    for (const object of s.graph.objects(s.variable(instance, local))) {
      if (s.objects.kind[object] !== Kind.Container && s.objects.kind[object] !== Kind.Generator) return false;
      if (!addFamilies(s, elementsOf(s, object), false, families)) return false;
    }
  }
  return haveInCommon(families);
}

/** Adds the classes of each instance in a variable; false where it may hold something else. */
function addFamilies(s: Analysis, variable: number, orContainers: boolean, families: (readonly number[])[]): boolean {
  if (s.graph.overfull.has(variable)) return false;
  for (const object of s.graph.objects(variable)) {
    if (orContainers && s.objects.kind[object] === Kind.Container) continue;
    if (s.objects.kind[object] !== Kind.Instance) return false;
    families.push(s.classOf(s.objects.a[object]!).mro.filter((found) => s.objects.kind[found] === Kind.Class));
  }
  return true;
}

function haveInCommon(families: readonly (readonly number[])[]): boolean {
  const [first, ...others] = families;
  return first === undefined || first.some((found) => others.every((family) => family.includes(found)));
}
