import type { Analysis } from './analysis';
import type { CallSite } from './call-site';
import { plain } from './call-site';
import { derivedSite } from './call-sites';
import { hasMember, memberOf, metaclassesOf } from './classes';
import { Kind } from './objects';
import { holding } from './slots';

/** What a class statement runs: `__init_subclass__` of a base, and what the metaclass makes a class with. */
export function createClass(s: Analysis, classObject: number, statement: CallSite): void {
  const hook = derivedSite(s, statement, plain(), 0, 'implicit');
  const name = holding(s, s.externalInstance('builtins.str')).variable;
  const making = derivedSite(s, statement, plain(name, 0, 0), 0, 'implicit');
  const info = s.classOf(classObject);
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
