import { attributeOf, attributesWith, setAttribute } from '../attributes';
import type { Model } from '../library/model';
import { moduleOf, resolveModule } from '../module-names';
import { Kind } from '../objects';

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

export const setAttr: Model = (s, site) => {
  const [object, name, value] = site.args.positional;
  if (object === undefined || name === undefined || value === undefined) return;
  s.graph.each(name.variable, (key) => {
    if (s.objects.kind[key] !== Kind.Constant || s.dotted(key)[0] !== "'") return;
    const attribute = s.names.of(s.dotted(key).slice(1));
    s.graph.each(object.variable, (found) => setAttribute(s, found, attribute, value.variable));
  });
};

export const importModule: Model = (s, site) => {
  const [given] = site.args.positional;
  if (given === undefined) return;
  s.graph.each(given.variable, (key) => {
    if (s.objects.kind[key] !== Kind.Constant || s.dotted(key)[0] !== "'") return;
    const target = resolveModule(s, site, s.dotted(key).slice(1));
    if (target !== null) s.graph.add(site.to, target);
  });
};

export const globals: Model = (s, site) => {
  s.graph.add(site.to, moduleOf(s, site));
};
