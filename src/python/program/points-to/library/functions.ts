import { plain } from '../call-site';
import { put } from '../containers';
import { argument, callBack, callLater, elementsIn, type Model, made, returnFirst, runMethod } from '../library/model';
import { Kind } from '../objects';
import { holding } from '../slots';

/** The function in the first argument is called with the elements of the others. */
export const mapFunction: Model = (s, site) => {
  const [callee, ...iterables] = site.args.positional;
  if (callee === undefined) return;
  const result = s.newVariable();
  const args = iterables.map(({ variable }) => elementsIn(s, variable));
  callBack(s, site, callee.variable, plain(...args), result);
  const container = made(s, site, 'generator');
  put(s, container, result);
  s.graph.add(site.to, container);
};

export const filterFunction: Model = (s, site) => {
  const [callee, iterable] = site.args.positional;
  if (callee === undefined || iterable === undefined) return;
  const elements = elementsIn(s, iterable.variable);
  callBack(s, site, callee.variable, plain(elements), 0);
  const container = made(s, site, 'generator');
  put(s, container, elements);
  s.graph.add(site.to, container);
};

export const reduce: Model = (s, site) => {
  const [callee, iterable, initial] = site.args.positional;
  if (callee === undefined || iterable === undefined) return;
  const elements = elementsIn(s, iterable.variable);
  const held = s.newVariable();
  s.graph.copy(elements, held);
  if (initial !== undefined) s.graph.copy(initial.variable, held);
  callBack(s, site, callee.variable, plain(held, elements), held);
  s.graph.copy(held, site.to);
};

export const partial: Model = (s, site) => {
  const [callee, ...positional] = site.args.positional;
  if (callee === undefined) return;
  s.partials.push({ positional, keywords: site.args.keywords });
  s.graph.add(site.to, s.objects.of(Kind.Partial, s.partials.length - 1, callee.variable));
};

export const manager: Model = (s, site) => {
  const [given] = site.args.positional;
  if (given === undefined) return;
  s.graph.each(given.variable, (object) => s.graph.add(site.to, s.objects.of(Kind.ManagerFunction, object)));
};

export const identity: Model = (s, site) => {
  s.graph.add(site.to, s.objects.of(Kind.Identity, 0));
};

export const wrapped: Model = (s, site) => returnFirst(s, site);

/** Decorates a function, or with a size gives what does. */
export const cached: Model = (s, site) => {
  const [given] = site.args.positional;
  if (given === undefined) return;
  s.graph.each(given.variable, (object) => {
    const kind = s.objects.kind[object];
    const isSize = kind === Kind.Constant || kind === Kind.ExternalInstance;
    s.graph.add(site.to, isSize ? s.objects.of(Kind.Identity, 0) : object);
  });
};

/** A weak reference: calling it gives what it was made of. */
export const reference: Model = (s, site) => {
  const [given] = site.args.positional;
  if (given === undefined) return;
  s.partials.push({ positional: [given], keywords: [] });
  const callee = holding(s, s.objects.of(Kind.Identity, 0)).variable;
  s.graph.add(site.to, s.objects.of(Kind.Partial, s.partials.length - 1, callee));
};

/** `types.MethodType(function, receiver)`. */
export const boundMethod: Model = (s, site) => {
  const [method, receiver] = site.args.positional;
  if (method === undefined || receiver === undefined) return;
  s.graph.each(method.variable, (inner) =>
    s.graph.each(receiver.variable, (self) => s.graph.add(site.to, s.objects.of(Kind.Bound, inner, self))),
  );
};

/** `re.sub`: what is put in the place of a match may be a function. */
export const substitute: Model = (s, site, dotted) => {
  const replacement = argument(s, site.args, dotted.startsWith('re.Pattern.') ? 0 : 1, 'repl');
  const match = holding(s, s.externalInstance('re.Match')).variable;
  callBack(s, site, replacement, plain(match), 0);
  s.graph.add(site.to, s.externalInstance('builtins.str'));
};

/** A thread or process runs its target with the arguments it was given. */
export const thread: Model = (s, site, dotted) => {
  const isTimer = dotted.endsWith('Timer');
  const target = argument(s, site.args, 1, isTimer ? 'function' : 'target');
  const args = argument(s, site.args, isTimer ? 2 : 3, 'args');
  const named = argument(s, site.args, isTimer ? 3 : 4, 'kwargs');
  const positional = args === 0 ? [] : [{ variable: args, isStarred: true }];
  const keywords = named === 0 ? [] : [{ name: null, variable: named }];
  callLater(s, target, { positional, keywords }, 0);
  s.graph.add(site.to, s.externalInstance(dotted));
};

export function running(method: string, type: string | null): Model {
  return (s, site) => {
    const [given] = site.args.positional;
    if (given !== undefined) {
      s.graph.each(given.variable, (object) => {
        if (s.objects.kind[object] === Kind.Instance) {
          runMethod(s, site, object, method, type === null ? site.to : 0);
        }
      });
    }
    if (type !== null) s.graph.add(site.to, s.externalInstance(`builtins.${type}`));
  };
}

export const literal =
  (type: string): Model =>
  (s, site) =>
    s.graph.add(site.to, s.externalInstance(type));
