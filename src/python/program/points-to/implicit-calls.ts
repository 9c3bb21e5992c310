import type { Analysis } from './analysis';
import { attributeOf } from './attributes';
import { type CallSite, plain } from './call-site';
import { derivedSite, silentSite } from './call-sites';
import { hasMember, memberOf, metaclassesOf } from './classes';
import { EdgeFlag, recordEdge } from './edges';
import { Kind } from './objects';

/** Calls a method that no parentheses call; nothing is reported. */
export function callNamed(s: Analysis, object: number, name: string, args: readonly number[], to: number): void {
  if (s.objects.kind[object] !== Kind.Instance) return;
  const number = s.names.of(name);
  if (!hasMember(s, s.objects.a[object]!, number)) return;
  const site = silentSite(s, plain(...args), to);
  s.graph.each(attributeOf(s, object, number), (method) => s.call(site, method));
}

export function callImplicitly(
  s: Analysis,
  object: number,
  name: string,
  args: readonly number[],
  to: number,
  site: CallSite | null,
): boolean {
  const { objects } = s;
  const number = s.names.of(name);
  const classObject = objects.kind[object] === Kind.Instance ? objects.a[object]! : object;
  const isThere =
    hasMember(s, classObject, number) || (objects.kind[object] === Kind.Class && metaclassesOf(s, object).length > 0);
  if (!isThere) return false;
  const call = site === null ? silentSite(s, plain(...args), to) : implicitSiteFor(s, site, name, args, to);
  s.graph.each(attributeOf(s, object, number), (method) => s.call(call, method));
  return true;
}

/** One call for all the objects whose method of that name a place runs. */
function implicitSiteFor(s: Analysis, site: CallSite, name: string, args: readonly number[], to: number): CallSite {
  const key = s.implicitPlaces.of(s.implicitPlaces.of(site.id, s.names.of(name)), -1 - to);
  let call = s.implicitCalls.get(key);
  if (call === undefined) {
    call = derivedSite(s, site, plain(...args), to, 'implicit');
    s.implicitCalls.set(key, call);
  }
  return call;
}

/** Reports that a place runs a method of a class; whether there is one. */
export function noteMethod(s: Analysis, site: CallSite, classObject: number, name: string): boolean {
  const number = s.names.of(name);
  if (!hasMember(s, classObject, number)) return false;
  s.graph.each(memberOf(s, classObject, number), (found) => {
    if (s.objects.kind[found] === Kind.Function) recordEdge(s, site, found, EdgeFlag.Implicit);
  });
  return true;
}
