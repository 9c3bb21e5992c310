import type { Analysis } from './analysis';
import { attributeOf } from './attributes';
import type { CallSite } from './call-site';
import { derivedSite } from './call-sites';
import { externalBases, hasMember, memberOf, metaclassesOf, ownerOf } from './classes';
import { recordEdge } from './edges';
import { fieldsOfRecord, recordsAbove } from './named-tuples';
import { Kind } from './objects';
import { slotOf } from './slots';

/** A class with one of these stands for a function or an attribute. */
const WRAPPER_METHODS = ['__get__', '__call__'];

export function construct(s: Analysis, site: CallSite, classObject: number): void {
  recordEdge(s, site, classObject, 0);
  const { graph, objects } = s;
  const instance = newInstanceOf(s, site, classObject);
  s.constructed.add(classObject);
  const init = s.names.of('__init__');
  const create = s.names.of('__new__');
  if (!hasMember(s, classObject, create)) graph.add(site.to, instance);
  // A class decorator may put it there later.
  graph.each(memberOf(s, classObject, create), (found) => {
    const made = s.newVariable();
    graph.each(made, (object) => {
      if (isMadeFor(s, object, classObject, create)) graph.add(site.to, object);
    });
    const call = derivedSite(s, site, site.args, made, 'implicit');
    const run = (inner: number): void => s.call(call, objects.of(Kind.Bound, inner, classObject));
    if (objects.kind[found] === Kind.Function) run(found);
    else if (objects.kind[found] === Kind.StaticMethod) graph.each(objects.a[found]!, run);
  });
  for (const metaclass of metaclassesOf(s, classObject)) {
    graph.each(metaclass, (found) => {
      if (objects.kind[found] !== Kind.Class || !hasMember(s, found, s.names.of('__call__'))) return;
      const call = derivedSite(s, site, site.args, site.to, 'implicit');
      graph.each(attributeOf(s, classObject, s.names.of('__call__')), (method) => s.call(call, method));
    });
  }
  if (hasMember(s, classObject, init)) {
    const call = derivedSite(s, site, site.args, 0, 'same');
    graph.each(attributeOf(s, instance, init), (method) => s.call(call, method));
  } else fillFields(s, site, classObject, instance);
}

/** An inherited `__new__` makes instances of many classes: those of `classObject` are its own and of what inherits it. */
function isMadeFor(s: Analysis, object: number, classObject: number, create: number): boolean {
  if (s.objects.kind[object] !== Kind.Instance) return true;
  const { mro } = s.classOf(s.objects.a[object]!);
  const owner = ownerOf(s, classObject, create);
  return owner === null || !mro.includes(owner.object) || mro.includes(classObject);
}

/** Descriptors and what else wraps functions are kept apart by where they are made: each holds another function. */
function newInstanceOf(s: Analysis, site: CallSite, classObject: number): number {
  const isWrapper = WRAPPER_METHODS.some((name) => hasMember(s, classObject, s.names.of(name)));
  if (!isWrapper || site.place === -1) return s.instanceOf(classObject);
  const instance = s.objects.of(Kind.Instance, classObject, site.place + 1);
  const known = s.apart.get(classObject) ?? new Set();
  s.apart.set(classObject, known.add(instance));
  return instance;
}

/** A dataclass or named tuple stores its arguments in the annotated fields, bases first. */
function fillFields(s: Analysis, site: CallSite, classObject: number, instance: number): void {
  const { mro } = s.classOf(classObject);
  const fields: number[] = [];
  let isFilled = externalBases(s, classObject).some(
    (base) => base.endsWith('NamedTuple') || base.endsWith('BaseModel'),
  );
  for (const object of [...mro].reverse()) {
    if (s.objects.kind[object] !== Kind.Class) continue;
    const { record, file, isDataclass } = s.classOf(object);
    isFilled ||= isDataclass;
    for (const [string] of record.annotated) {
      const name = s.program.nameOf[file]![string]!;
      if (!fields.includes(name)) fields.push(name);
    }
  }
  const records = recordsAbove(s, classObject);
  if (!isFilled && records.length === 0) return;
  for (const [i, name] of fields.entries()) fillField(s, site, instance, i, name);
  for (const record of records) fieldsOfRecord(s, record, (i, name) => fillField(s, site, instance, i, name));
  if (hasMember(s, classObject, s.names.of('__post_init__'))) {
    const call = derivedSite(s, site, { positional: [], keywords: [] }, 0, 'implicit');
    s.graph.each(attributeOf(s, instance, s.names.of('__post_init__')), (method) => s.call(call, method));
  }
}

function fillField(s: Analysis, site: CallSite, instance: number, position: number, name: number): void {
  const given = site.args.positional[position];
  if (given !== undefined && !given.isStarred) s.graph.copy(given.variable, slotOf(s, instance, name));
  for (const keyword of site.args.keywords) {
    if (keyword.name === name) s.graph.copy(keyword.variable, slotOf(s, instance, name));
  }
}
