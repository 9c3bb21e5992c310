import type { Analysis } from '../analysis';
import { type CallSite, plain } from '../call-site';
import { callImplicitly } from '../implicit-calls';
import { argument, callBack, elementsIn, keyword, type Model } from '../library/model';
import { Kind } from '../objects';

/** `sum`: 0 or another start, and the elements one by one. */
export const sum: Model = (s, site) => {
  const [given] = site.args.positional;
  if (given === undefined) return;
  const elements = elementsIn(s, given.variable);
  const start = argument(s, site.args, 1, 'start');
  const total = s.newVariable();
  let isReflected = false;
  const reflect = (): void => {
    if (isReflected) return;
    isReflected = true;
    callOn(s, elements, '__radd__', [start], total, site);
  };
  if (start === 0) reflect();
  s.graph.each(start, (object) => {
    if (s.objects.kind[object] !== Kind.Instance) reflect();
  });
  s.graph.copy(start, total);
  callOn(s, total, '__add__', [elements], total, site);
  s.graph.copy(total, site.to);
};

/** Elements are put in order by their keys, where the call says how to get them, else by comparing them. */
export function order(s: Analysis, site: CallSite, elements: number, method: '__lt__' | '__gt__'): void {
  const key = keyword(s, site.args, 'key');
  if (key === 0) callOn(s, elements, method, [elements], 0, site);
  else callBack(s, site, key, plain(elements), 0);
}

function callOn(
  s: Analysis,
  receivers: number,
  method: string,
  args: readonly number[],
  to: number,
  site: CallSite,
): void {
  s.graph.each(receivers, (object) => {
    if (s.objects.kind[object] === Kind.Instance) callImplicitly(s, object, method, args, to, site);
  });
}
