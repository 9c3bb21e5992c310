import { Parameter } from '../../layout';
import type { Analysis, Dispatcher } from '../analysis';
import type { CallSite } from '../call-site';
import type { Model } from '../library/model';
import { Kind } from '../objects';
import { holding } from '../slots';

/** `functools.singledispatch`, `singledispatchmethod`. */
export const dispatcher: Model = (s, site, dotted) => {
  const [given] = site.args.positional;
  if (given === undefined) return;
  s.dispatchers.push({ standard: given.variable, position: dotted.endsWith('method') ? 1 : 0, cases: [] });
  s.graph.add(site.to, s.objects.of(Kind.Dispatcher, s.dispatchers.length - 1));
};

/** `register(function)` with an annotation, `register(type)` as a decorator, `register(type, function)`. */
export function register(s: Analysis, site: CallSite, object: number): void {
  const { graph, objects } = s;
  const [first, run] = site.args.positional;
  const { cases, position } = s.dispatchers[objects.a[object]!]!;
  if (first === undefined) return;
  if (run !== undefined) {
    cases.push({ type: first.variable, run: run.variable });
    graph.copy(run.variable, site.to);
    return;
  }
  graph.each(first.variable, (found) => {
    if (objects.kind[found] === Kind.Function) {
      const annotation = s.program.parameter(objects.a[found]!, position, Parameter.Annotation);
      cases.push({ type: s.variable(objects.b[found]!, annotation), run: holding(s, found).variable });
      graph.add(site.to, found);
    } else if (objects.kind[found] === Kind.Class || objects.kind[found] === Kind.External) {
      graph.add(site.to, objects.of(Kind.Registration, object, found));
    }
  });
}

/** Calls what `register(type)` has given. */
export function registerFor(s: Analysis, site: CallSite, registration: number): void {
  const { a, b } = s.objects;
  const [run] = site.args.positional;
  if (run === undefined) return;
  const type = holding(s, b[registration]!).variable;
  s.dispatchers[a[a[registration]!]!]!.cases.push({ type, run: run.variable });
  s.graph.copy(run.variable, site.to);
}

/** What is called is chosen once all cases and what is passed are known. */
export function callDispatcher(s: Analysis, site: CallSite, object: number): void {
  const called = s.dispatchers[s.objects.a[object]!]!;
  s.dispatches.push({ site, dispatcher: called, done: new Set() });
  s.misfits.push({ site, follow: () => callEach(s, site, everyRun(called)) });
}

/** Calls what the first arguments known by now choose; whether there was any. */
export function dispatch(s: Analysis): boolean {
  let isNew = false;
  for (const { site, dispatcher: called, done } of s.dispatches) {
    const given = site.args.positional[called.position];
    if (given === undefined || given.isStarred) continue;
    for (const object of [...s.graph.objects(given.variable)]) {
      if (done.has(object)) continue;
      done.add(object);
      isNew = true;
      callEach(s, site, runsFor(s, called, object));
    }
  }
  return isNew;
}

function callEach(s: Analysis, site: CallSite, runs: readonly number[]): void {
  for (const run of runs) s.graph.each(run, (found) => s.call(site, found));
}

function everyRun({ standard, cases }: Dispatcher): number[] {
  return [standard, ...cases.map(({ run }) => run)];
}

/** Of the case for the nearest type of an object; the last one that is registered for a type counts. */
function runsFor(s: Analysis, called: Dispatcher, object: number): number[] {
  const types = typesOf(s, object);
  if (types.length === 0) return everyRun(called);
  for (const type of types) {
    const found = called.cases.findLast((one) => s.graph.has(one.type, type));
    if (found !== undefined) return [found.run];
  }
  // It may have a type outside the repository without inheriting it.
  const open = called.cases.filter(({ type }) => s.graph.some(type, (found) => isAbstractBase(s, found)));
  return [called.standard, ...open.map(({ run }) => run)];
}

function isAbstractBase(s: Analysis, type: number): boolean {
  return s.objects.kind[type] === Kind.External && !s.dotted(type).startsWith('builtins.');
}

/** The types of an object, nearest first; none where they are not known. */
function typesOf(s: Analysis, object: number): readonly number[] {
  const { a, kind } = s.objects;
  const any = s.external('builtins.object');
  switch (kind[object]!) {
    case Kind.Instance:
      return [...s.classOf(a[object]!).mro, any];
    case Kind.Constant:
      return [s.external(s.dotted(s.generalised(object))), any];
    case Kind.ExternalInstance:
      return [s.external(s.dotted(object)), any];
    case Kind.Container:
      return [s.external(`builtins.${s.typeOf(object)}`), any];
    case Kind.External:
    case Kind.Opaque:
      return [];
    default:
      return [any];
  }
}
