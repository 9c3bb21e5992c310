import type { Analysis } from '../analysis';
import { attributeOf } from '../attributes';
import { type Arguments, type CallSite, plain } from '../call-site';
import { derivedSite, silentSite } from '../call-sites';
import { hasMember } from '../classes';
import { containerFor, mergeInto, put, putAt } from '../containers';
import { elementsOf } from '../iteration';
import { Kind } from '../objects';
import { holding } from '../slots';

export type Model = (s: Analysis, site: CallSite, dotted: string) => void;

/** The variable of an argument by position or name; 0 when it is not given. */
export function argument(s: Analysis, { positional, keywords }: Arguments, index: number, name: string): number {
  const given = positional[index];
  if (given !== undefined && !positional.slice(0, index + 1).some(({ isStarred }) => isStarred)) return given.variable;
  return keyword(s, { positional, keywords }, name);
}

export function keyword(s: Analysis, { keywords }: Arguments, name: string): number {
  return keywords.find((given) => given.name !== null && s.names.text(given.name) === name)?.variable ?? 0;
}

export function returnFirst(s: Analysis, site: CallSite): void {
  const [given] = site.args.positional;
  if (given !== undefined) s.graph.copy(given.variable, site.to);
}

/** The variable of what iterating over each value of a variable gives. */
export function elementsIn(s: Analysis, variable: number): number {
  const to = s.newVariable();
  s.graph.each(variable, (object) => s.graph.copy(elementsOf(s, object), to));
  return to;
}

/** Calls a function that was handed over, from the place it was handed over at. */
export function callBack(s: Analysis, site: CallSite, callee: number, args: Arguments, to: number): void {
  if (callee === 0) return;
  const call = derivedSite(s, site, args, to, 'callback');
  s.graph.each(callee, (object) => {
    if (s.objects.kind[object] !== Kind.External) s.call(call, object);
  });
}

/** Calls a function that something else will call, later and from elsewhere. */
export function callLater(s: Analysis, callee: number, args: Arguments, to: number): void {
  if (callee === 0) return;
  const call = silentSite(s, args, to);
  s.graph.each(callee, (object) => s.call(call, object));
}

export function made(s: Analysis, site: CallSite, type: string, part = 'made'): number {
  return containerFor(s, type, part, site.id);
}

/** Keyword arguments become entries. */
export function update(s: Analysis, site: CallSite, container: number): void {
  for (const { name, variable } of site.args.keywords) {
    if (name === null) {
      s.graph.each(variable, (object) => {
        if (s.objects.kind[object] === Kind.Container) mergeInto(s, container, object);
      });
    } else putAt(s, container, s.names.quoted(name), variable);
  }
}

export function sequenceOf(s: Analysis, site: CallSite, type: string, element: number): void {
  const container = made(s, site, type);
  put(s, container, holding(s, element).variable);
  s.graph.add(site.to, container);
}

/** The builtin runs a method of its argument. */
export function runMethod(s: Analysis, site: CallSite, object: number, name: string, to: number): void {
  const number = s.names.of(name);
  if (!hasMember(s, s.objects.a[object]!, number)) return;
  const call = derivedSite(s, site, plain(), to, 'implicit');
  s.graph.each(attributeOf(s, object, number), (method) => s.call(call, method));
}
