import { Form } from '../instructions';
import { Parameter, Unit } from '../layout';
import type { Analysis } from './analysis';
import type { CallSite } from './call-site';
import { formOf } from './call-sites';
import { hasMember, memberOf, metaclassesOf } from './classes';
import { Kind } from './objects';

/**
 * What does not take what a call passes is not what is called, unless nothing else is: decorators that are not known may
 * change what a function takes.
 */
export function setAside(
  s: Analysis,
  site: CallSite,
  callee: number,
  follow: (s: Analysis, site: CallSite, callee: number) => void,
): void {
  s.misfits.push({ site, follow: () => follow(s, site, callee) });
}

/** Follows calls of what does not take what they pass, where nothing else is called. */
export function followMisfits(s: Analysis): void {
  for (const { site, follow } of s.misfits.splice(0)) if (s.edges.at(site.place).length === 0) follow();
}

/** Whether a function takes what a call passes; `shift` arguments come before those that are written. */
export function fits(s: Analysis, site: CallSite, callee: number, shift: number): boolean {
  if (site.place === -1 || site.isImplicit || site.isCallback || formOf(s, site) === Form.Decorator) return true;
  const unit = s.objects.a[callee]!;
  const { positional, keywords } = site.args;
  let given = shift;
  for (const { isStarred } of positional) if (!isStarred) given++;
  let isOpen = given < shift + positional.length;
  const most = s.program.unitField(unit, Unit.Positional);
  if (given > most && s.program.unitField(unit, Unit.Rest) === 0) return false;
  const file = s.program.fileOfUnit[unit]!;
  const count = most + s.program.unitField(unit, Unit.KeywordOnly);
  const named: number[] = [];
  for (const { name } of keywords) {
    if (name === null) {
      isOpen = true;
      continue;
    }
    let index = s.program.unitField(unit, Unit.PositionalOnly);
    while (index < count && s.program.nameOf[file]![s.program.parameter(unit, index, Parameter.Name)] !== name) index++;
    const isTaken = index === count ? s.program.unitField(unit, Unit.Keywords) !== 0 : index >= given;
    if (!isTaken) return false;
    named.push(index);
  }
  if (isOpen) return true;
  const required = s.program.unitField(unit, Unit.Required);
  for (let i = given; i < required; i++) if (!named.includes(i)) return false;
  return true;
}

/** Whether the `__init__` of a class, as far as it is known, takes what a call passes. */
export function constructorFits(s: Analysis, site: CallSite, classObject: number): boolean {
  const isPlain = !hasMember(s, classObject, s.names.of('__new__')) && metaclassesOf(s, classObject).length === 0;
  const init = s.names.of('__init__');
  if (!isPlain || !hasMember(s, classObject, init)) return true;
  const known = s.graph.objects(memberOf(s, classObject, init));
  const isFunction = known.every((found) => s.objects.kind[found] === Kind.Function);
  return known.length === 0 || !isFunction || known.some((found) => fits(s, site, found, 1));
}
