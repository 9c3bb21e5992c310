import { Parameter } from '../layout';
import type { Analysis } from './analysis';
import { externalBases } from './classes';
import { Kind } from './objects';

/** How calls treat a parameter. */
export const LEFT_OUT = 1;

export const GIVEN = 2;

/** The variable through which arguments reach a parameter: an annotation with classes lets only those in. */
export function entranceOf(s: Analysis, instance: number, unit: number, index: number): number {
  const variable = s.variable(instance, s.program.parameter(unit, index, Parameter.Variable));
  const annotation = s.program.parameter(unit, index, Parameter.Annotation);
  if (annotation === 0) return variable;
  const known = s.entrances.get(variable);
  if (known !== undefined) return known;
  const entrance = s.newVariable();
  s.entrances.set(variable, entrance);
  const type = s.variable(s.instances.parent[instance]!, annotation);
  const test = (object: number): void => {
    if (!s.graph.isEmpty(type) && fitsAnnotation(s, object, type)) s.graph.add(variable, object);
  };
  s.graph.each(entrance, test);
  s.graph.each(type, () => {
    for (const object of s.graph.objects(entrance)) test(object);
  });
  s.closedEntrances.push({ entrance, variable, type });
  return entrance;
}

/** Whether an object may be what an annotation with these classes says. */
function fitsAnnotation(s: Analysis, object: number, type: number): boolean {
  const { objects } = s;
  const kind = objects.kind[object]!;
  if (kind === Kind.External || kind === Kind.ExternalInstance) return true;
  const classes = s.graph.objects(type);
  const isProtocol = (found: number) => externalBases(s, found).some((base) => base.endsWith('.Protocol'));
  if (classes.some((found) => objects.kind[found] !== Kind.Class || isProtocol(found))) return true;
  if (kind !== Kind.Instance) return false;
  const { mro } = s.classOf(objects.a[object]!);
  return classes.some((found) => mro.includes(found));
}

export function copyGuarded(
  s: Analysis,
  instance: number,
  parameter: number,
  isNone: boolean,
  from: number,
  to: number,
): void {
  if (Math.max(s.givenness.get(instance, parameter), 0) & (isNone ? LEFT_OUT : GIVEN)) {
    s.graph.copy(from, to);
    return;
  }
  const key = instance * 256 + parameter;
  const guards = s.guards.get(key) ?? [];
  guards.push({ isNone, from, to });
  s.guards.set(key, guards);
}

export function noteGiven(s: Analysis, instance: number, parameter: number, how: number): void {
  const known = Math.max(s.givenness.get(instance, parameter), 0);
  if ((known | how) === known) return;
  s.givenness.set(instance, parameter, known | how);
  for (const { isNone, from, to } of s.guards.get(instance * 256 + parameter) ?? []) {
    if (how & (isNone ? LEFT_OUT : GIVEN)) s.graph.copy(from, to);
  }
}

export function passDefault(s: Analysis, instance: number, unit: number, index: number): void {
  const parent = s.instances.parent[instance]!;
  const held = s.program.parameter(unit, index, Parameter.Default);
  if (held === 0) return;
  const to = s.variable(instance, s.program.parameter(unit, index, Parameter.Variable));
  s.graph.copy(s.variable(parent, held), to);
}
