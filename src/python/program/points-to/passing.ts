import { Parameter, Unit } from '../layout';
import type { Analysis } from './analysis';
import type { CallSite } from './call-site';
import { put, putAt, readKey, restOf, watchKeys } from './containers';
import { elementsOf } from './iteration';
import { Kind } from './objects';
import { entranceOf, GIVEN, LEFT_OUT, noteGiven, passDefault } from './parameters';

/** Positions of what `*args` hands on: functions that call each other in a circle shift them without end. */
const MOST_SHIFTED = 8;

/** Connects arguments with parameters, and parameters that get none with their defaults. */
export function passArguments(s: Analysis, site: CallSite, instance: number, unit: number, shift: number): void {
  const { graph } = s;
  const positional = s.program.unitField(unit, Unit.Positional);
  const count = positional + s.program.unitField(unit, Unit.KeywordOnly);
  const rest = s.instances.rest[instance]!;
  const keywords = s.instances.keywords[instance]!;
  const given: boolean[] = [shift === 1];
  const target = (index: number) => entranceOf(s, instance, unit, index);
  let next = shift;
  let stars = 0;
  for (const { variable, isStarred } of site.args.positional) {
    if (isStarred) {
      stars++;
      const from = next;
      graph.each(variable, (object) => passStarred(s, object, from, positional, target, rest));
      continue;
    }
    if (stars > 0) {
      // Behind a starred argument positions are not known.
      for (let i = next; i < positional; i++) graph.copy(variable, target(i));
      if (rest !== -1) put(s, rest, variable);
      continue;
    }
    if (next < positional) {
      graph.copy(variable, target(next));
      given[next] = true;
      noteGiven(s, instance, next, howGiven(s, variable));
    } else if (rest !== -1) putAt(s, rest, s.names.at(next - positional), variable);
    next++;
  }
  const positionalOnly = s.program.unitField(unit, Unit.PositionalOnly);
  const file = s.program.fileOfUnit[unit]!;
  const nameOf = (index: number) => s.program.nameOf[file]![s.program.parameter(unit, index, Parameter.Name)]!;
  const named = (name: number): number => {
    let index = positionalOnly;
    while (index < count && nameOf(index) !== name) index++;
    return index === count ? -1 : index;
  };
  let hasMapping = false;
  for (const { name, variable } of site.args.keywords) {
    if (name === null) {
      hasMapping = true;
      const open = new Map<number, number>();
      for (let i = positionalOnly; i < count; i++) if (!given[i]) open.set(s.names.quoted(nameOf(i)), i);
      graph.each(variable, (object) => passMapping(s, object, open, target, keywords));
      continue;
    }
    const index = named(name);
    if (index !== -1) {
      graph.copy(variable, target(index));
      given[index] = true;
      noteGiven(s, instance, index, howGiven(s, variable));
    } else if (keywords !== -1) {
      putAt(s, keywords, s.names.quoted(name), variable);
    }
  }
  for (let i = 0; i < count; i++) {
    if (given[i]) continue;
    const isOpen = (stars > 0 && i < positional && i >= next) || (hasMapping && i >= positionalOnly);
    noteGiven(s, instance, i, isOpen ? GIVEN | LEFT_OUT : LEFT_OUT);
    // What `*` and `**` bring may stand in its place; only what `*` brings is sure to.
    if (!(stars > 0 && i < positional && i >= next)) passDefault(s, instance, unit, i);
  }
}

/** An argument of which nothing is known may be `None`. */
function howGiven(s: Analysis, variable: number): number {
  if (variable === s.none) return LEFT_OUT;
  return variable === 0 ? GIVEN | LEFT_OUT : GIVEN;
}

function passStarred(
  s: Analysis,
  object: number,
  from: number,
  positional: number,
  target: (index: number) => number,
  rest: number,
): void {
  if (s.objects.kind[object] !== Kind.Container || s.typeOf(object) === 'dict') {
    const elements = elementsOf(s, object);
    for (let i = from; i < positional; i++) s.graph.copy(elements, target(i));
    if (rest !== -1) put(s, rest, elements);
    return;
  }
  for (let i = from; i < positional; i++) readKey(s, object, s.names.at(i - from), target(i));
  if (rest === -1) return;
  s.graph.copy(restOf(s, object), restOf(s, rest));
  watchKeys(s, object, (key, variable) => {
    const index = s.names.position(key);
    const position = index + from - positional;
    if (index === -1) put(s, rest, variable);
    else if (position >= 0 && position < MOST_SHIFTED) putAt(s, rest, s.names.at(position), variable);
  });
}

/** @param open parameters by key. */
function passMapping(
  s: Analysis,
  object: number,
  open: ReadonlyMap<number, number>,
  target: (index: number) => number,
  keywords: number,
): void {
  if (s.objects.kind[object] !== Kind.Container) return;
  for (const [key, index] of open) readKey(s, object, key, target(index));
  if (keywords === -1) return;
  s.graph.copy(restOf(s, object), restOf(s, keywords));
  watchKeys(s, object, (key, variable) => {
    if (!open.has(key)) putAt(s, keywords, key, variable);
  });
}
