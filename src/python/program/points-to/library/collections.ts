import { plain } from '../call-site';
import { derivedSite } from '../call-sites';
import { hasMember } from '../classes';
import { mergeInto, put, putAt, restOf } from '../containers';
import { callNamed } from '../implicit-calls';
import { getItem, setItem } from '../items';
import { elementsOf, iterate } from '../iteration';
import { order } from '../library/elements';
import { callBack, callLater, elementsIn, type Model, made, runMethod, sequenceOf, update } from '../library/model';
import { Kind } from '../objects';

/** A new container with what iterating over the first argument gives. */
export function collecting(type: string): Model {
  return (s, site) => {
    const container = made(s, site, type);
    const [given] = site.args.positional;
    if (given !== undefined) {
      s.graph.each(given.variable, (object) => {
        const isSequence = s.objects.kind[object] === Kind.Container && SEQUENCES.has(s.typeOf(object));
        if (isSequence && SEQUENCES.has(type)) mergeInto(s, container, object);
        else put(s, container, elementsOf(s, object));
        if (s.objects.kind[object] === Kind.Instance) {
          const call = derivedSite(s, site, plain(), 0, 'implicit');
          iterate(s, object, 'plain', 0, call);
        }
      });
    }
    s.graph.add(site.to, container);
  };
}

const SEQUENCES = new Set(['list', 'tuple']);

export const mapping: Model = (s, site) => {
  const container = made(s, site, 'dict');
  for (const { variable } of site.args.positional.slice(0, 1)) {
    s.graph.each(variable, (object) => {
      if (s.objects.kind[object] !== Kind.Container) return;
      if (s.typeOf(object) === 'dict') mergeInto(s, container, object);
      else {
        s.graph.each(elementsOf(s, object), (pair) => {
          if (s.objects.kind[pair] !== Kind.Container) return;
          const [key, value] = [s.newVariable(), s.newVariable()];
          getItem(s, pair, s.names.of('#0'), 0, key, null);
          getItem(s, pair, s.names.of('#1'), 0, value, null);
          setItem(s, container, -1, key, value, null);
        });
      }
    });
  }
  update(s, site, container);
  s.graph.add(site.to, container);
};

export const sort: Model = (s, site) => {
  collecting('list')(s, { ...site, args: { positional: site.args.positional.slice(0, 1), keywords: [] } }, '');
  const [given] = site.args.positional;
  if (given === undefined) return;
  order(s, site, elementsIn(s, given.variable), '__lt__');
};

/** `min`, `max`: one of what is given. */
export const select: Model = (s, site, dotted) => {
  const given =
    site.args.positional.length === 1
      ? [elementsIn(s, site.args.positional[0]!.variable)]
      : site.args.positional.map(({ variable }) => variable);
  const compared = s.newVariable();
  for (const variable of given) s.graph.copy(variable, compared);
  s.graph.copy(compared, site.to);
  order(s, site, compared, dotted === 'builtins.max' ? '__gt__' : '__lt__');
};

/** One tuple for each step, of an element of each argument. */
export const zip: Model = (s, site) => {
  const tuple = made(s, site, 'tuple', 'element');
  for (const [i, { variable }] of site.args.positional.entries()) {
    putAt(s, tuple, s.names.at(i), elementsIn(s, variable));
  }
  sequenceOf(s, site, 'generator', tuple);
};

export const enumerate: Model = (s, site) => {
  const tuple = made(s, site, 'tuple', 'element');
  const [given] = site.args.positional;
  if (given !== undefined) putAt(s, tuple, s.names.of('#1'), elementsIn(s, given.variable));
  sequenceOf(s, site, 'generator', tuple);
};

export const chain: Model = (s, site) => {
  const container = made(s, site, 'generator');
  for (const { variable, isStarred } of site.args.positional) {
    const elements = elementsIn(s, variable);
    put(s, container, isStarred ? elementsIn(s, elements) : elements);
  }
  s.graph.add(site.to, container);
};

export const flatten: Model = (s, site) => {
  const container = made(s, site, 'generator');
  for (const { variable } of site.args.positional.slice(0, 1)) {
    put(s, container, elementsIn(s, elementsIn(s, variable)));
  }
  s.graph.add(site.to, container);
};

/** `reversed`: runs `__reversed__`, or asks how many there are and then for each. */
export const backwards: Model = (s, site) => {
  const [given] = site.args.positional;
  if (given === undefined) return;
  const container = made(s, site, 'generator');
  s.graph.each(given.variable, (object) => {
    if (s.objects.kind[object] !== Kind.Instance) put(s, container, elementsOf(s, object));
    else if (hasMember(s, s.objects.a[object]!, s.names.of('__reversed__'))) {
      runMethod(s, site, object, '__reversed__', site.to);
    } else {
      runMethod(s, site, object, '__len__', 0);
      callNamed(s, object, '__getitem__', [0], restOf(s, container));
    }
  });
  s.graph.add(site.to, container);
};

export const iterator: Model = (s, site, dotted) => {
  const [given] = site.args.positional;
  if (given === undefined) return;
  if (site.args.positional.length === 2) {
    const result = s.newVariable();
    callBack(s, site, given.variable, plain(), result);
    const container = made(s, site, 'generator');
    put(s, container, result);
    s.graph.add(site.to, container);
    return;
  }
  s.graph.each(given.variable, (object) => {
    if (s.objects.kind[object] !== Kind.Instance) s.graph.add(site.to, object);
    else runMethod(s, site, object, dotted === 'builtins.aiter' ? '__aiter__' : '__iter__', site.to);
  });
};

export const next: Model = (s, site, dotted) => {
  const [given, fallback] = site.args.positional;
  if (given === undefined) return;
  if (fallback !== undefined) s.graph.copy(fallback.variable, site.to);
  s.graph.each(given.variable, (object) => {
    if (s.objects.kind[object] === Kind.Instance)
      runMethod(s, site, object, dotted === 'builtins.anext' ? '__anext__' : '__next__', site.to);
    else s.graph.copy(elementsOf(s, object), site.to);
  });
};

export const defaultDict: Model = (s, site) => {
  const container = made(s, site, 'dict');
  const [factory] = site.args.positional;
  if (factory !== undefined) {
    const result = s.newVariable();
    callLater(s, factory.variable, plain(), result);
    put(s, container, result);
  }
  update(s, site, container);
  s.graph.add(site.to, container);
};

export const namedTuple: Model = (s, site) => {
  const [, fields] = site.args.positional;
  s.graph.add(site.to, s.objects.of(Kind.Record, fields?.variable ?? 0, site.id));
};
