import { Form } from '../instructions';
import { Unit } from '../layout';
import type { Analysis } from './analysis';
import type { CallSite } from './call-site';
import { formOf } from './call-sites';
import { containerFor } from './containers';
import { Kind } from './objects';
import { SHORT } from './program';
import { Stores } from './receiver-stores';

/** Variants of all functions, for each function of the repository. */
const MOST_INSTANCES = 3;

/** Variants of one function, by the call it is analysed for: of a short one and of a long one. */
const MOST_VARIANTS = { short: 400, long: 24, decorator: 4000 };

/** The variant for all calls that have none of their own. */
const COMMON = -1;

/** Variants for calls in variants. */
const DEEPEST_VARIANT = 2;

export function ancestor(s: Analysis, instance: number, levels: number): number {
  let at = instance;
  for (let i = 0; i < levels; i++) at = s.instances.parent[at]!;
  return at;
}

export function newInstance(s: Analysis, unit: number, parent: number, depth = 0): number {
  const instance = s.instances.unit.length;
  s.instances.unit.push(unit);
  s.instances.parent.push(parent);
  s.instances.depth.push(depth);
  s.instances.base.push(s.graph.variables(s.program.unitField(unit, Unit.Variables)));
  s.instances.isCalled.push(false);
  s.instances.rest.push(-1);
  s.instances.keywords.push(-1);
  s.instances.pending.push(instance);
  s.instances.ofUnit[unit] ??= [];
  s.instances.ofUnit[unit].push(instance);
  const rest = s.program.unitField(unit, Unit.Rest);
  const keywords = s.program.unitField(unit, Unit.Keywords);
  if (rest !== 0) {
    s.instances.rest[instance] = containerFor(s, 'tuple', 'rest', instance);
    s.graph.add(s.variable(instance, rest), s.instances.rest[instance]!);
  }
  if (keywords !== 0) {
    s.instances.keywords[instance] = containerFor(s, 'dict', 'keywords', instance);
    s.graph.add(s.variable(instance, keywords), s.instances.keywords[instance]!);
  }
  return instance;
}

function countOfVariants(s: Analysis, object: number): number {
  return s.instances.variantCount.get(object) ?? 0;
}

/** Whether a function is analysed at all. */
export function hasVariants(s: Analysis, object: number): boolean {
  return countOfVariants(s, object) > 0;
}

/** Whether a method is analysed for each object it is called on. */
export function variesByReceiver(s: Analysis, object: number): boolean {
  const unit = s.objects.a[object]!;
  const stores = s.program.stores[unit]!;
  return s.program.returnsReceiver[unit]! || stores === Stores.ByClass || (stores === Stores.Own && s.program.isSmall);
}

/** The instance that analyses a function for a call; made when first asked for. */
export function instanceFor(s: Analysis, object: number, site: CallSite | null, self = -1): number {
  const unit = s.objects.a[object]!;
  const parent = s.objects.b[object]!;
  let variant = COMMON;
  let depth = s.instances.depth[parent]!;
  const length = s.program.unitField(unit, Unit.CodeEnd) - s.program.unitField(unit, Unit.CodeStart);
  const isDecorator = site !== null && (s.decorators.has(site.to) || formOf(s, site) === Form.Decorator);
  const each = isDecorator ? MOST_VARIANTS.decorator : length < SHORT ? MOST_VARIANTS.short : MOST_VARIANTS.long;
  const most = each / (1 + s.program.nested[unit]!);
  const mayVary =
    countOfVariants(s, object) < most && s.instances.unit.length < MOST_INSTANCES * s.program.factories.length + 1000;
  const isOwn = !s.program.factories[unit] && variesByReceiver(s, object);
  const receiver = self === -1 ? null : s.objects.kind[self];
  const isApart =
    (receiver === Kind.Instance && (isOwn || s.objects.b[self] !== 0)) || (receiver === Kind.Class && isOwn);
  const asked = self === -1 || !mayVary ? -1 : askedFor(s, unit, site);
  if (asked !== -1) variant = s.instances.callers.of(-2 - asked, self);
  else if (isApart && s.instances.unit.length < MOST_INSTANCES * s.program.factories.length + 1000) {
    // A descriptor is read on a class, where it is given `None`, or on an instance.
    variant = -2 - 2 * self - (site?.args.positional[0]?.variable === s.none ? 1 : 0);
  } else if (site !== null && site.place !== -1 && s.program.factories[unit] && mayVary) {
    depth = Math.max(depth, s.instances.depth[site.instance]! + 1);
    variant = s.instances.callers.of(site.place, depth > DEEPEST_VARIANT ? 0 : site.instance);
  }
  let instance = s.instances.variants.get(object, variant);
  if (instance === -1) {
    instance = newInstance(s, unit, parent, depth);
    s.instances.variants.set(object, variant, instance);
    s.instances.variantCount.set(object, countOfVariants(s, object) + 1);
  }
  return instance;
}

/** The text for which `__getattr__` is called; -1 for other calls. */
function askedFor(s: Analysis, unit: number, site: CallSite | null): number {
  if (site === null || site.place !== -1) return -1;
  const file = s.program.fileOfUnit[unit]!;
  const entity = s.program.unitField(unit, Unit.Entity);
  if (entity === -1 || s.program.entityName({ file, entity }) !== '__getattr__') return -1;
  const [name, ...others] = site.args.positional;
  if (name === undefined || others.length > 0) return -1;
  const [only, ...more] = s.graph.objects(name.variable);
  return only !== undefined && more.length === 0 && s.objects.kind[only] === Kind.Constant ? only : -1;
}
