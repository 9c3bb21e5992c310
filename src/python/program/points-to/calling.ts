import { Parameter, Unit, UnitFlag } from '../layout';
import type { Analysis } from './analysis';
import { attributeOf } from './attributes';
import type { CallSite } from './call-site';
import { derivedSite } from './call-sites';
import { hasMember } from './classes';
import { construct } from './construction';
import { containerFor, put, putAt } from './containers';
import { recordEdge } from './edges';
import { instanceFor, variesByReceiver } from './instances';
import { elementsOf } from './iteration';
import { decorateDataclass } from './library/classes';
import { callDispatcher, registerFor } from './library/dispatch';
import { callExternal } from './library/external';
import { callGetter } from './library/getters';
import { callMethod } from './library/methods';
import { constructorFits, fits, setAside } from './misfits';
import { nameFields } from './named-tuples';
import { Kind } from './objects';
import { passArguments } from './passing';
import { holding } from './slots';

export function callObject(s: Analysis, site: CallSite, callee: number): void {
  const { objects, graph } = s;
  switch (objects.kind[callee]!) {
    case Kind.Function:
      if (fits(s, site, callee, 0)) callFunction(s, site, callee);
      else setAside(s, site, callee, callFunction);
      return;
    case Kind.Bound:
      if (objects.kind[objects.a[callee]!] !== Kind.Function) callBound(s, site, callee);
      else if (fits(s, site, objects.a[callee]!, 1)) callMethodOf(s, site, callee);
      else setAside(s, site, callee, callMethodOf);
      return;
    case Kind.Class:
      if (constructorFits(s, site, callee)) construct(s, site, callee);
      else setAside(s, site, callee, construct);
      return;
    case Kind.Instance:
      callInstance(s, site, callee);
      return;
    case Kind.Partial:
      callPartial(s, site, callee);
      return;
    case Kind.ManagerFunction:
      callManagerFunction(s, site, callee);
      return;
    case Kind.Opaque:
      decorateDataclass(s, site);
      return;
    case Kind.Dispatcher:
      if (!isCalledBefore(s, site, callee)) callDispatcher(s, site, callee);
      return;
    case Kind.Registration:
      registerFor(s, site, callee);
      return;
    case Kind.Getter:
      if (!isCalledBefore(s, site, callee)) callGetter(s, site, callee);
      return;
    case Kind.Identity:
      for (const { variable } of site.args.positional.slice(0, 1)) graph.copy(variable, site.to);
      return;
    case Kind.Manager:
      // A context manager of a generator function decorates too.
      for (const { variable } of site.args.positional.slice(0, 1)) graph.copy(variable, site.to);
      return;
    case Kind.Method:
      callMethod(s, site, callee);
      return;
    case Kind.External:
    case Kind.ExternalInstance:
      callExternal(s, site, callee);
      return;
    case Kind.Record: {
      const made = containerFor(s, 'record', 'record', callee, site.id);
      nameFields(s, callee, made);
      for (const [i, { variable, isStarred }] of site.args.positional.entries()) {
        if (isStarred) put(s, made, variable);
        else putAt(s, made, s.names.at(i), variable);
      }
      for (const { name, variable } of site.args.keywords) {
        if (name !== null) putAt(s, made, s.names.quoted(name), variable);
      }
      graph.add(site.to, made);
      return;
    }
    default:
      return;
  }
}

function callFunction(s: Analysis, site: CallSite, callee: number): void {
  recordEdge(s, site, callee, 0);
  callUnbound(s, site, callee);
}

/** Calls a function with the object it is bound to. */
function callMethodOf(s: Analysis, site: CallSite, bound: number): void {
  const callee = s.objects.a[bound]!;
  recordEdge(s, site, callee, 0);
  invoke(s, site, callee, s.objects.b[bound]!);
}

/** Calls something else than a function with the object it is bound to. */
function callBound(s: Analysis, site: CallSite, bound: number): void {
  if (isCalledBefore(s, site, bound)) return;
  const self = holding(s, s.objects.b[bound]!);
  const args = { positional: [self, ...site.args.positional], keywords: site.args.keywords };
  callObject(s, derivedSite(s, site, args, site.to, 'same'), s.objects.a[bound]!);
}

function callInstance(s: Analysis, site: CallSite, callee: number): void {
  const name = s.names.of('__call__');
  if (!hasMember(s, s.objects.a[callee]!, name) || isCalledBefore(s, site, callee)) return;
  s.graph.each(attributeOf(s, callee, name), (method) => callObject(s, site, method));
}

function callPartial(s: Analysis, site: CallSite, callee: number): void {
  if (isCalledBefore(s, site, callee)) return;
  const first = s.partials[s.objects.a[callee]!]!;
  const args = {
    positional: [...first.positional, ...site.args.positional],
    keywords: [...first.keywords, ...site.args.keywords],
  };
  const call = derivedSite(s, site, args, site.to, 'same');
  s.graph.each(s.objects.b[callee]!, (inner) => callObject(s, call, inner));
}

function callManagerFunction(s: Analysis, site: CallSite, callee: number): void {
  if (isCalledBefore(s, site, callee)) return;
  const { graph, objects } = s;
  const made = s.newVariable();
  const call = derivedSite(s, site, site.args, made, 'same');
  const yielded = s.newVariable();
  graph.each(made, (found) => graph.copy(elementsOf(s, found), yielded));
  callObject(s, call, objects.a[callee]!);
  graph.add(site.to, objects.of(Kind.Manager, yielded));
}

/** What calls others may lead back to itself: each is followed once for a call. */
function isCalledBefore(s: Analysis, { root }: CallSite, callee: number): boolean {
  return !s.followed.add(root, callee);
}

/** `Base.method(self)`, `super().__new__(cls)`: what gives back its receiver is followed for each that is passed. */
function callUnbound(s: Analysis, site: CallSite, callee: number): void {
  const [first, ...positional] = site.args.positional;
  if (first === undefined || first.isStarred || !variesByReceiver(s, callee)) {
    invoke(s, site, callee, -1);
    return;
  }
  if (!s.followed.add(site.id, callee)) return;
  const call = derivedSite(s, site, { positional, keywords: site.args.keywords }, site.to, 'same');
  s.graph.each(first.variable, (self) => invoke(s, call, callee, self));
}

function invoke(s: Analysis, site: CallSite, callee: number, self: number): void {
  const { graph } = s;
  const instance = instanceFor(s, callee, site, self);
  const unit = s.instances.unit[instance]!;
  const shift = self === -1 ? 0 : 1;
  s.instances.isCalled[instance] = true;
  if (shift === 1) {
    if (s.program.unitField(unit, Unit.Positional) > 0) {
      graph.add(s.variable(instance, s.program.parameter(unit, 0, Parameter.Variable)), self);
    } else if (s.instances.rest[instance] !== -1) {
      putAt(s, s.instances.rest[instance]!, s.names.of('#0'), holding(s, self).variable);
    }
  }
  if (!s.passed.add(2 * site.id + shift, instance)) return;
  passArguments(s, site, instance, unit, shift);
  giveBack(s, instance, unit, site.to);
}

function giveBack(s: Analysis, instance: number, unit: number, to: number): void {
  if (to === 0) return;
  const flags = s.program.unitField(unit, Unit.Flags);
  if (flags & UnitFlag.Generator) s.graph.add(to, s.objects.of(Kind.Generator, instance));
  else if (flags & UnitFlag.Async) s.graph.add(to, s.objects.of(Kind.Coroutine, instance));
  else s.graph.copy(s.variable(instance, s.program.unitField(unit, Unit.Return)), to);
}
