import { Unit } from '../layout';
import type { Analysis } from './analysis';
import type { CallSite } from './call-site';
import { externalBases } from './classes';
import { callImplicitly } from './implicit-calls';
import { Kind } from './objects';

export function enterManager(s: Analysis, object: number, isAsync: boolean, to: number, site: CallSite | null): void {
  const { objects } = s;
  if (objects.kind[object] === Kind.Manager) s.graph.copy(objects.a[object]!, to);
  else if (objects.kind[object] === Kind.Instance) {
    const [enter, exit] = isAsync ? ['__aenter__', '__aexit__'] : ['__enter__', '__exit__'];
    const entered = isAsync ? s.newVariable() : to;
    const isThere = callImplicitly(s, object, enter!, [], entered, site);
    if (isAsync) s.graph.each(entered, (found) => copyAwaited(s, found, to));
    callImplicitly(s, object, exit!, [0, 0, 0], 0, site);
    // What an external base does on entering is mostly to give the object itself.
    if (!isThere && externalBases(s, objects.a[object]!).length > 0) s.graph.add(to, object);
  } else if (objects.kind[object] === Kind.ExternalInstance || objects.kind[object] === Kind.Container) {
    s.graph.add(to, object);
  }
}

export function copyAwaited(s: Analysis, object: number, to: number): void {
  if (s.objects.kind[object] === Kind.Coroutine) {
    const inner = s.objects.a[object]!;
    s.graph.copy(s.variable(inner, s.program.unitField(s.instances.unit[inner]!, Unit.Return)), to);
  } else s.graph.add(to, object);
}
