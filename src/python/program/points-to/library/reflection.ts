import type { Analysis, NamedStore } from '../analysis';
import { attributeOf, attributesWith, setAttribute } from '../attributes';
import type { Model } from '../library/model';
import { moduleOf, resolveModule } from '../module-names';
import { Kind } from '../objects';

/** A `setattr` that may store in more attributes, of all its objects, than this stores in none that is known. */
export const MOST_STORED = 64;

export const getAttr: Model = (s, site) => {
  const [object, name, fallback] = site.args.positional;
  if (object === undefined || name === undefined) return;
  if (fallback !== undefined) s.graph.copy(fallback.variable, site.to);
  s.graph.each(name.variable, (key) => {
    if (s.objects.kind[key] !== Kind.Constant || s.dotted(key)[0] === '#') return;
    const text = s.dotted(key).slice(1);
    s.graph.each(object.variable, (found) => {
      const isWhole = s.dotted(key)[0] === "'";
      const held = isWhole ? [attributeOf(s, found, s.names.of(text))] : attributesWith(s, found, text);
      for (const variable of held) s.graph.copy(variable, site.to);
    });
  });
};

/** `vars(object)` is its `__dict__`. */
export const attributesOf: Model = (s, site) => {
  const [given] = site.args.positional;
  if (given === undefined) return;
  s.graph.each(given.variable, (found) => s.graph.copy(attributeOf(s, found, s.names.of('__dict__')), site.to));
};

export const setAttr: Model = (s, site) => {
  const [object, name, value] = site.args.positional;
  if (object === undefined || name === undefined || value === undefined) return;
  const store: NamedStore = { place: site.place, objects: [], names: [], value: value.variable, done: 0 };
  s.graph.each(name.variable, (key) => {
    const text = s.textOf(key);
    if (text !== null) store.names.push(s.names.of(text));
  });
  s.graph.each(object.variable, (found) => store.objects.push(found));
  s.namedStores.push(store);
};

/** Stores where names and objects are all known by now, and few enough to say something; whether there was any. */
export function storeNamed(s: Analysis): boolean {
  let isNew = false;
  for (const store of s.namedStores) {
    const pairs = pairsOf(store);
    if (pairs === store.done || pairs > MOST_STORED) continue;
    store.done = pairs;
    isNew = true;
    for (const object of [...store.objects]) {
      for (const name of [...store.names]) setAttribute(s, object, name, store.value);
    }
  }
  return isNew;
}

/** How many calls of `setattr` are not followed because there is too much they may store in. */
export function leftOutStores(s: Analysis): number {
  return new Set(s.namedStores.filter((store) => pairsOf(store) > MOST_STORED).map(({ place }) => place)).size;
}

function pairsOf({ objects, names }: NamedStore): number {
  return objects.length * names.length;
}

export const importModule: Model = (s, site) => {
  const [given] = site.args.positional;
  if (given === undefined) return;
  s.graph.each(given.variable, (key) => {
    const text = s.textOf(key);
    const target = text === null ? null : resolveModule(s, site, text);
    if (target !== null) s.graph.add(site.to, target);
  });
};

export const globals: Model = (s, site) => {
  s.graph.add(site.to, moduleOf(s, site));
};
