import type { ClassRecord } from '../layout';
import type { Analysis } from './analysis';
import { setAttribute } from './attributes';
import { type CallSite, plain } from './call-site';
import { derivedSite, fileOf } from './call-sites';
import { addBase, hasMember, memberOf, metaclassesOf, newClass } from './classes';
import { watchKeys } from './containers';
import { Kind } from './objects';
import { holding } from './slots';

/** What is written of a class that a call makes. */
const UNWRITTEN: ClassRecord = { entity: -1, unit: 0, bases: [], metaclass: 0, attributes: [], annotated: [] };

/** The class that a call of `type` makes of a tuple of bases and a dict of attributes. */
export function classOfCall(s: Analysis, site: CallSite, bases: number, attributes: number): number {
  const known = s.classOfCall.get(site.id);
  if (known !== undefined) return known;
  const info = newClass(s, fileOf(s, site), UNWRITTEN, site.instance);
  s.classOfCall.set(site.id, info.object);
  const inContainers = (variable: number, use: (key: number, held: number) => void): void =>
    s.graph.each(variable, (found) => {
      if (s.objects.kind[found] === Kind.Container) watchKeys(s, found, use);
    });
  inContainers(bases, (key, held) => {
    const slot = s.names.position(key);
    if (slot !== -1) s.graph.each(held, (base) => addBase(s, info, slot, base));
  });
  inContainers(attributes, (key, held) => {
    const name = s.names.unquoted(key);
    if (name === -1) return;
    setAttribute(s, info.object, name, held);
    s.graph.each(held, (found) => setName(s, info.object, found, site));
  });
  createClass(s, info.object, site);
  return info.object;
}

/** An object in the body of a class is told where it stands. */
function setName(s: Analysis, owner: number, object: number, statement: CallSite): void {
  const name = s.names.of('__set_name__');
  if (s.objects.kind[object] !== Kind.Instance || !hasMember(s, s.objects.a[object]!, name)) return;
  const text = s.externalInstance('builtins.str');
  const args = plain(...[owner, text].map((held) => holding(s, held).variable));
  const site = derivedSite(s, statement, args, 0, 'implicit');
  s.graph.each(memberOf(s, s.objects.a[object]!, name), (found) =>
    s.call(site, s.objects.of(Kind.Bound, found, object)),
  );
}

/**
 * What a class statement runs: `__set_name__` of what stands in the class, `__init_subclass__` of a base, and what the
 * metaclass makes a class with.
 */
export function createClass(s: Analysis, classObject: number, statement: CallSite): void {
  const hook = derivedSite(s, statement, plain(), 0, 'implicit');
  const name = holding(s, s.externalInstance('builtins.str')).variable;
  const making = derivedSite(s, statement, plain(name, 0, 0), 0, 'implicit');
  const info = s.classOf(classObject);
  for (const attribute of info.own.values()) {
    s.graph.each(attribute, (found) => setName(s, classObject, found, statement));
  }
  const run = (site: CallSite, found: number, receiver: number): void => {
    const { objects } = s;
    if (objects.kind[found] === Kind.ClassMethod || objects.kind[found] === Kind.StaticMethod) {
      s.graph.each(objects.a[found]!, (inner) => run(site, inner, receiver));
    } else if (
      objects.kind[found] === Kind.Function &&
      s.followed.add(site.root, objects.of(Kind.Bound, found, receiver))
    ) {
      s.call(site, objects.of(Kind.Bound, found, receiver));
    }
  };
  const seen = new Set<number>();
  const look = (): void => {
    // Bases become known one by one.
    info.waiting.push(look);
    for (const above of info.mro.slice(1)) {
      const own =
        s.objects.kind[above] === Kind.Class ? s.classOf(above).own.get(s.names.of('__init_subclass__')) : undefined;
      if (own === undefined) continue;
      if (!seen.has(own)) s.graph.each(own, (found) => run(hook, found, classObject));
      seen.add(own);
      break;
    }
    for (const metaclass of metaclassesOf(s, classObject)) {
      if (seen.has(metaclass)) continue;
      seen.add(metaclass);
      s.graph.each(metaclass, (found) => {
        if (s.objects.kind[found] !== Kind.Class || found === classObject) return;
        for (const method of ['__new__', '__init__']) {
          const number = s.names.of(method);
          if (!hasMember(s, found, number)) continue;
          s.graph.each(memberOf(s, found, number), (inner) =>
            run(making, inner, method === '__new__' ? found : classObject),
          );
        }
      });
    }
  };
  look();
}
