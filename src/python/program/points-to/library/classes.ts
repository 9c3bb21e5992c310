import type { Analysis } from '../analysis';
import { type CallSite, plain } from '../call-site';
import { classOfCall } from '../class-creation';
import { methodAround } from '../classes';
import { argument, callLater, keyword, type Model } from '../library/model';
import { Kind } from '../objects';

export const superObject: Model = (s, site) => {
  const { graph, objects } = s;
  const add = (classObject: number, self: number): void => {
    const kind = objects.kind[self];
    if (objects.kind[classObject] !== Kind.Class || (kind !== Kind.Instance && kind !== Kind.Class)) return;
    graph.add(site.to, objects.of(Kind.Super, classObject, self));
  };
  const [type, self] = site.args.positional;
  if (type !== undefined && self !== undefined) {
    graph.each(type.variable, (found) => graph.each(self.variable, (object) => add(found, object)));
    return;
  }
  const around = methodAround(s, site.instance);
  if (around !== null) graph.each(around.receiver, (object) => add(around.classObject, object));
};

/** `type(object)`, and `type(name, bases, attributes)`. */
export const typeOf: Model = (s, site) => {
  const [given, bases, attributes] = site.args.positional;
  if (bases !== undefined && attributes !== undefined) {
    if (s.program.isSmall) s.graph.add(site.to, classOfCall(s, site, bases.variable, attributes.variable));
    return;
  }
  if (given === undefined || site.args.positional.length !== 1) return;
  s.graph.each(given.variable, (object) => {
    if (s.objects.kind[object] === Kind.Instance) s.graph.add(site.to, s.objects.a[object]!);
  });
};

export const dataclass: Model = (s, site) => {
  const [given] = site.args.positional;
  if (given === undefined) {
    s.graph.add(site.to, s.objects.of(Kind.Opaque, s.names.of('dataclass')));
    return;
  }
  s.graph.each(given.variable, (object) => {
    if (s.objects.kind[object] === Kind.Class) s.classOf(object).isDataclass = true;
    s.graph.add(site.to, object);
  });
};

/** What a dataclass decorator with arguments does with its class. */
export function decorateDataclass(s: Analysis, site: CallSite): void {
  dataclass(s, site, '');
}

export const field: Model = (s, site) => {
  callLater(s, keyword(s, site.args, 'default_factory'), plain(), site.to);
  const held = keyword(s, site.args, 'default');
  if (held !== 0) s.graph.copy(held, site.to);
};

export function descriptor(kind: Kind.ClassMethod | Kind.StaticMethod): Model {
  return (s, site) => {
    const [given] = site.args.positional;
    if (given !== undefined) s.graph.add(site.to, s.objects.of(kind, given.variable));
  };
}

export const property: Model = (s, site) => {
  const getter = argument(s, site.args, 0, 'fget');
  const setter = argument(s, site.args, 1, 'fset');
  s.graph.add(site.to, s.objects.of(Kind.Property, getter, setter));
};

export const cast: Model = (s, site) => {
  const [type, value] = site.args.positional;
  if (type === undefined || value === undefined) return;
  s.graph.copy(value.variable, site.to);
  s.hints.push({ of: site.to, type: type.variable });
};
