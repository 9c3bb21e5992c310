import type { Analysis } from '../analysis';
import { attributeOf } from '../attributes';
import type { CallSite } from '../call-site';
import { derivedSite } from '../call-sites';
import { putAt } from '../containers';
import { getItem } from '../items';
import { type Model, made } from '../library/model';
import { Kind } from '../objects';

/** `operator.attrgetter`, `itemgetter`, `methodcaller`. */
export const getter: Model = (s, site, dotted) => {
  s.partials.push(site.args);
  s.graph.add(site.to, s.objects.of(Kind.Getter, s.partials.length - 1, s.names.of(dotted)));
};

/** Calls what one of these has made. */
export function callGetter(s: Analysis, site: CallSite, callee: number): void {
  const [given] = site.args.positional;
  const { positional, keywords } = s.partials[s.objects.a[callee]!]!;
  const [first, ...others] = positional;
  if (given === undefined || first === undefined) return;
  const how = s.names.text(s.objects.b[callee]!);
  if (how === 'operator.methodcaller') {
    const method = s.newVariable();
    readPath(s, given.variable, first.variable, method);
    const call = derivedSite(s, site, { positional: others, keywords }, site.to, 'same');
    s.graph.each(method, (found) => s.call(call, found));
    return;
  }
  const read = (key: number, to: number): void => {
    if (how === 'operator.attrgetter') readPath(s, given.variable, key, to);
    else s.graph.each(given.variable, (object) => getItem(s, object, -1, key, to, site));
  };
  if (others.length === 0) {
    read(first.variable, site.to);
    return;
  }
  const tuple = made(s, site, 'tuple', 'got');
  for (const [i, { variable }] of positional.entries()) {
    const to = s.newVariable();
    read(variable, to);
    putAt(s, tuple, s.names.at(i), to);
  }
  s.graph.add(site.to, tuple);
}

/** Names may be joined by dots. */
function readPath(s: Analysis, objects: number, path: number, to: number): void {
  s.graph.each(path, (key) => {
    const names = s.textOf(key)?.split('.');
    if (names === undefined) return;
    let at = objects;
    for (const name of names) {
      const next = s.newVariable();
      s.graph.each(at, (object) => s.graph.copy(attributeOf(s, object, s.names.of(name)), next));
      at = next;
    }
    s.graph.copy(at, to);
  });
}
