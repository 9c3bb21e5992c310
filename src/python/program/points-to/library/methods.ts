import { Form } from '../../instructions';
import type { Analysis } from '../analysis';
import type { CallSite } from '../call-site';
import { formOf } from '../call-sites';
import { recordName } from '../edges';
import { elementsOf, sentTo } from '../iteration';
import { containerMethod } from '../library/container-methods';
import { register } from '../library/dispatch';
import { returnFirst } from '../library/model';
import { Kind } from '../objects';

/** Methods of containers, generators, properties and functions. */
export function callMethod(s: Analysis, site: CallSite, method: number): void {
  const { objects } = s;
  const object = objects.a[method]!;
  const name = s.names.text(objects.b[method]!);
  switch (objects.kind[object]!) {
    case Kind.Container:
      containerMethod(s, site, object, name);
      return;
    case Kind.Generator:
      if (GENERATOR_METHODS.has(name)) {
        recordName(s, site, s.names.of(`builtins.generator.${name}`));
        if (name !== 'close') s.graph.copy(elementsOf(s, object), site.to);
        const [given] = site.args.positional;
        if (given !== undefined && /^a?send$/.test(name)) s.graph.copy(given.variable, sentTo(s, objects.a[object]!));
      }
      return;
    case Kind.Property: {
      const [given] = site.args.positional;
      if (given === undefined) return;
      const [getter, setter] = [objects.a[object]!, objects.b[object]!];
      if (name === 'setter') s.graph.add(site.to, objects.of(Kind.Property, getter, given.variable));
      else if (name === 'getter') s.graph.add(site.to, objects.of(Kind.Property, given.variable, setter));
      else if (name === 'deleter') s.graph.add(site.to, object);
      return;
    }
    case Kind.Dispatcher:
      if (name === 'register') register(s, site, object);
      return;
    case Kind.Function:
      if (name === '__call__') s.call(site, object);
      else if (name === '__get__') {
        const [self] = site.args.positional;
        if (self === undefined) return;
        s.graph.each(self.variable, (found) => s.graph.add(site.to, objects.of(Kind.Bound, object, found)));
      } else if (formOf(s, site) === Form.Decorator) returnFirst(s, site);
      return;
    default:
      return;
  }
}

const GENERATOR_METHODS = new Set(['__next__', 'send', 'throw', 'close', '__anext__', 'asend', 'athrow', 'aclose']);
