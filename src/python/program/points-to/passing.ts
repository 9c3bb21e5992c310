import { Parameter, Unit } from '../layout';
import type { Analysis } from './analysis';
import type { CallSite } from './call-site';
import { put, putAt, readKey, restOf, watchKeys } from './containers';
import { elementsOf } from './iteration';
import { Kind } from './objects';
import { entranceOf, GIVEN, LEFT_OUT, noteGiven, passDefault } from './parameters';

/** Positions of what `*args` hands on: functions that call each other in a circle shift them without end. */
const MOST_SHIFTED = 8;

/** What a call passes its arguments to. */
interface Callee {
  readonly instance: number;
  readonly unit: number;
  /** Positional parameters. */
  readonly positional: number;
  /** Parameters in all. */
  readonly count: number;
  /** The tuple of `*args` and the dict of `**kwargs`; -1 for none. */
  readonly rest: number;
  readonly keywords: number;
}

/** Connects arguments with parameters, and parameters that get none with their defaults. */
export function passArguments(s: Analysis, site: CallSite, instance: number, unit: number, shift: number): void {
  const positional = s.program.unitField(unit, Unit.Positional);
  const callee: Callee = {
    instance,
    unit,
    positional,
    count: positional + s.program.unitField(unit, Unit.KeywordOnly),
    rest: s.instances.rest[instance]!,
    keywords: s.instances.keywords[instance]!,
  };
  const given: boolean[] = [shift === 1];
  const starred = passPositional(s, site, callee, given, shift);
  const mapped = passKeywords(s, site, callee, given);
  for (let i = 0; i < callee.count; i++) {
    if (given[i]) continue;
    const isStarred = i >= starred && i < positional;
    noteGiven(s, instance, i, isStarred || i >= mapped ? GIVEN | LEFT_OUT : LEFT_OUT);
    // What `*` and `**` bring may stand in its place; only what `*` brings is sure to.
    if (!isStarred) passDefault(s, instance, unit, i);
  }
}

/** The first parameter that may get what `*` brings; behind all of them where nothing is starred. */
function passPositional(s: Analysis, site: CallSite, callee: Callee, given: boolean[], shift: number): number {
  const { positional, rest } = callee;
  let next = shift;
  let isStarred = false;
  for (const argument of site.args.positional) {
    if (argument.isStarred) {
      isStarred = true;
      passEachStarred(s, argument.variable, callee, next);
    } else if (isStarred) {
      // Behind a starred argument positions are not known.
      for (let i = next; i < positional; i++) s.graph.copy(argument.variable, entrance(s, callee, i));
      if (rest !== -1) put(s, rest, argument.variable);
    } else {
      if (next < positional) give(s, argument.variable, callee, next, given);
      else if (rest !== -1) putAt(s, rest, s.names.at(next - positional), argument.variable);
      next++;
    }
  }
  return isStarred ? next : callee.count;
}

/** The first parameter that may get what `**` brings; behind all of them where there is no such argument. */
function passKeywords(s: Analysis, site: CallSite, callee: Callee, given: boolean[]): number {
  const first = s.program.unitField(callee.unit, Unit.PositionalOnly);
  let hasMapping = false;
  for (const { name, variable } of site.args.keywords) {
    if (name === null) {
      hasMapping = true;
      passEachMapping(s, variable, callee, openParameters(s, callee, first, given));
      continue;
    }
    let index = first;
    while (index < callee.count && nameOf(s, callee, index) !== name) index++;
    if (index < callee.count) give(s, variable, callee, index, given);
    else if (callee.keywords !== -1) putAt(s, callee.keywords, s.names.quoted(name), variable);
  }
  return hasMapping ? first : callee.count;
}

/** Parameters that keywords may still name, by key. */
function openParameters(s: Analysis, callee: Callee, first: number, given: readonly boolean[]): Map<number, number> {
  const open = new Map<number, number>();
  for (let i = first; i < callee.count; i++) if (!given[i]) open.set(s.names.quoted(nameOf(s, callee, i)), i);
  return open;
}

function nameOf(s: Analysis, { unit }: Callee, index: number): number {
  return s.program.nameOf[s.program.fileOfUnit[unit]!]![s.program.parameter(unit, index, Parameter.Name)]!;
}

function entrance(s: Analysis, { instance, unit }: Callee, index: number): number {
  return entranceOf(s, instance, unit, index);
}

function give(s: Analysis, variable: number, callee: Callee, index: number, given: boolean[]): void {
  s.graph.copy(variable, entrance(s, callee, index));
  given[index] = true;
  noteGiven(s, callee.instance, index, howGiven(s, variable));
}

/** An argument of which nothing is known may be `None`. */
function howGiven(s: Analysis, variable: number): number {
  if (variable === s.none) return LEFT_OUT;
  return variable === 0 ? GIVEN | LEFT_OUT : GIVEN;
}

/** @param from the first parameter they may be for. */
function passEachStarred(s: Analysis, variable: number, callee: Callee, from: number): void {
  s.graph.each(variable, (object) => passStarred(s, object, callee, from));
}

function passStarred(s: Analysis, object: number, callee: Callee, from: number): void {
  const { positional, rest } = callee;
  if (s.objects.kind[object] !== Kind.Container || s.typeOf(object) === 'dict') {
    const elements = elementsOf(s, object);
    for (let i = from; i < positional; i++) s.graph.copy(elements, entrance(s, callee, i));
    if (rest !== -1) put(s, rest, elements);
    return;
  }
  for (let i = from; i < positional; i++) readKey(s, object, s.names.at(i - from), entrance(s, callee, i));
  if (rest === -1) return;
  s.graph.copy(restOf(s, object), restOf(s, rest));
  watchKeys(s, object, (key, variable) => {
    const index = s.names.position(key);
    const position = index + from - positional;
    if (index === -1) put(s, rest, variable);
    else if (position >= 0 && position < MOST_SHIFTED) putAt(s, rest, s.names.at(position), variable);
  });
}

function passEachMapping(s: Analysis, variable: number, callee: Callee, open: ReadonlyMap<number, number>): void {
  s.graph.each(variable, (object) => passMapping(s, object, callee, open));
}

function passMapping(s: Analysis, object: number, callee: Callee, open: ReadonlyMap<number, number>): void {
  if (s.objects.kind[object] !== Kind.Container) return;
  for (const [key, index] of open) readKey(s, object, key, entrance(s, callee, index));
  const { keywords } = callee;
  if (keywords === -1) return;
  s.graph.copy(restOf(s, object), restOf(s, keywords));
  watchKeys(s, object, (key, variable) => {
    if (!open.has(key)) putAt(s, keywords, key, variable);
  });
}
