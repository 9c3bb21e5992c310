import { put, putAt } from '../containers';
import { copyAwaited } from '../context-managers';
import { elementsIn, type Model, made } from '../library/model';

export const awaiting: Model = (s, site) => {
  const [given] = site.args.positional;
  if (given !== undefined) s.graph.each(given.variable, (object) => copyAwaited(s, object, site.to));
};

export const gather: Model = (s, site) => {
  const list = made(s, site, 'list');
  for (const [i, { variable, isStarred }] of site.args.positional.entries()) {
    const result = s.newVariable();
    const each = isStarred ? elementsIn(s, variable) : variable;
    s.graph.each(each, (object) => copyAwaited(s, object, result));
    if (isStarred) put(s, list, result);
    else putAt(s, list, s.names.at(i), result);
  }
  s.graph.add(site.to, list);
};
