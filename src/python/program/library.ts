import { Form } from './instructions';
import { Kind } from './objects';
import type { Arguments, CallSite, Solver } from './solver';

/** What calls of builtins and of the standard library do with what they are given. Others are taken to do nothing. */
export function callExternal(solver: Solver, site: CallSite, callee: number): void {
  if (solver.objects.kind[callee] === Kind.ExternalInstance) {
    if (solver.formOf(site) === Form.Decorator) giveBack(solver, site);
    return;
  }
  const dotted = solver.dotted(callee);
  solver.record(site, dotted, 0);
  const model = MODELS.get(dotted) ?? MODELS.get(withoutPackage(dotted));
  if (model !== undefined) {
    model(solver, site, dotted);
    return;
  }
  if (dotted.endsWith('.__new__')) {
    const [type] = site.positional;
    if (type !== undefined) solver.instantiate(type.variable, site.to);
    return;
  }
  const string = /^builtins\.(?:str|bytes)\.(\w+)$/.exec(dotted);
  if (string !== null) {
    const type = STRING_RESULTS[string[1]!] ?? 'str';
    solver.graph.add(site.to, solver.externalInstance(`builtins.${type}`));
    return;
  }
  const last = dotted.slice(dotted.lastIndexOf('.') + 1);
  if (solver.formOf(site) === Form.Decorator) giveBack(solver, site);
  else if (TYPES.has(dotted) || /^_?[A-Z]\w*[a-z]/.test(last))
    solver.graph.add(site.to, solver.externalInstance(dotted));
}

/** Methods of containers, generators, properties and functions. */
export function callMethod(solver: Solver, site: CallSite, method: number): void {
  const { objects } = solver;
  const object = objects.a[method]!;
  const name = solver.names.text(objects.b[method]!);
  switch (objects.kind[object]!) {
    case Kind.Container:
      containerMethod(solver, site, object, name);
      return;
    case Kind.Generator:
      if (GENERATOR_METHODS.has(name)) {
        solver.record(site, `builtins.generator.${name}`, 0);
        if (name !== 'close') solver.graph.copy(solver.elements(object), site.to);
      }
      return;
    case Kind.Property: {
      const [given] = site.positional;
      if (given === undefined) return;
      const [getter, setter] = [objects.a[object]!, objects.b[object]!];
      if (name === 'setter') solver.graph.add(site.to, objects.of(Kind.Property, getter, given.variable));
      else if (name === 'getter') solver.graph.add(site.to, objects.of(Kind.Property, given.variable, setter));
      else if (name === 'deleter') solver.graph.add(site.to, object);
      return;
    }
    case Kind.Function:
      if (name === '__call__') solver.callObject(site, object);
      else if (name === '__get__') {
        const [self] = site.positional;
        if (self === undefined) return;
        solver.graph.each(self.variable, (found) => solver.graph.add(site.to, objects.of(Kind.Bound, object, found)));
      } else if (solver.formOf(site) === Form.Decorator) giveBack(solver, site);
      return;
    default:
      return;
  }
}

/** What iterating over something gives that is neither a container nor of a class of the repository. */
export function iterateExternal(solver: Solver, object: number, to: number): void {
  const { objects, graph } = solver;
  if (objects.kind[object] === Kind.Constant) graph.add(to, solver.externalInstance('builtins.str'));
  else if (objects.kind[object] === Kind.ExternalInstance && solver.dotted(object) === 'builtins.str') {
    graph.add(to, object);
  } else if (objects.kind[object] === Kind.Class && isEnum(solver, object)) {
    graph.add(to, solver.instanceOf(object));
  }
}

function isEnum(solver: Solver, classObject: number): boolean {
  return solver.externalBases(classObject).some((base) => base.startsWith('enum.'));
}

type Model = (solver: Solver, site: CallSite, dotted: string) => void;

/** The variable of an argument by position or name; 0 when it is not given. */
function argument(solver: Solver, { positional, keywords }: Arguments, index: number, name: string): number {
  const given = positional[index];
  if (given !== undefined && !positional.slice(0, index + 1).some(({ isStarred }) => isStarred)) return given.variable;
  return keyword(solver, { positional, keywords }, name);
}

function keyword(solver: Solver, { keywords }: Arguments, name: string): number {
  return keywords.find((given) => given.name !== null && solver.names.text(given.name) === name)?.variable ?? 0;
}

function giveBack(solver: Solver, site: CallSite): void {
  const [given] = site.positional;
  if (given !== undefined) solver.graph.copy(given.variable, site.to);
}

const plain = (...variables: number[]): Arguments => ({
  positional: variables.map((variable) => ({ variable, isStarred: false })),
  keywords: [],
});

/** The variable of what iterating over each value of a variable gives. */
function elementsOf(solver: Solver, variable: number): number {
  const to = solver.newVariable();
  solver.graph.each(variable, (object) => solver.graph.copy(solver.elements(object), to));
  return to;
}

/** Calls a function that was handed over, from the place it was handed over at. */
function callBack(solver: Solver, site: CallSite, callee: number, args: Arguments, to: number): void {
  if (callee === 0) return;
  const call = solver.derived(site, args, to, 'callback');
  solver.graph.each(callee, (object) => {
    if (solver.objects.kind[object] !== Kind.External) solver.callObject(call, object);
  });
}

/** Calls a function that something else will call, later and from elsewhere. */
function callLater(solver: Solver, callee: number, args: Arguments, to: number): void {
  if (callee === 0) return;
  const call = solver.silent(args, to);
  solver.graph.each(callee, (object) => solver.callObject(call, object));
}

function made(solver: Solver, site: CallSite, type: string, part = ''): number {
  return solver.container(type, `made ${site.id} ${part}`);
}

/** A new container with what iterating over the first argument gives. */
function collecting(type: string): Model {
  return (solver, site) => {
    const container = made(solver, site, type);
    const [given] = site.positional;
    if (given !== undefined) {
      solver.graph.each(given.variable, (object) => {
        const isSequence = solver.objects.kind[object] === Kind.Container && SEQUENCES.has(solver.typeOf(object));
        if (isSequence && SEQUENCES.has(type)) solver.merge(container, object);
        else solver.put(container, solver.elements(object));
        if (solver.objects.kind[object] === Kind.Instance) {
          const call = solver.derived(site, plain(), 0, 'implicit');
          solver.iterateAt(object, call);
        }
      });
    }
    solver.graph.add(site.to, container);
  };
}

const SEQUENCES = new Set(['list', 'tuple']);

const mapping: Model = (solver, site) => {
  const container = made(solver, site, 'dict');
  for (const { variable } of site.positional.slice(0, 1)) {
    solver.graph.each(variable, (object) => {
      if (solver.objects.kind[object] !== Kind.Container) return;
      if (solver.typeOf(object) === 'dict') solver.merge(container, object);
      else {
        solver.graph.each(solver.elements(object), (pair) => {
          if (solver.objects.kind[pair] !== Kind.Container) return;
          const [key, value] = [solver.newVariable(), solver.newVariable()];
          solver.getItem(pair, solver.names.of('#0'), 0, key, null);
          solver.getItem(pair, solver.names.of('#1'), 0, value, null);
          solver.setItem(container, -1, key, value, null);
        });
      }
    });
  }
  update(solver, site, container);
  solver.graph.add(site.to, container);
};

/** Keyword arguments become entries. */
function update(solver: Solver, site: CallSite, container: number): void {
  for (const { name, variable } of site.keywords) {
    if (name === null) {
      solver.graph.each(variable, (object) => {
        if (solver.objects.kind[object] === Kind.Container) solver.merge(container, object);
      });
    } else solver.putAt(container, solver.names.of(`'${solver.names.text(name)}`), variable);
  }
}

/** The function in the first argument is called with the elements of the others. */
const mapFunction: Model = (solver, site) => {
  const [callee, ...iterables] = site.positional;
  if (callee === undefined) return;
  const result = solver.newVariable();
  const args = iterables.map(({ variable }) => elementsOf(solver, variable));
  callBack(solver, site, callee.variable, plain(...args), result);
  const container = made(solver, site, 'generator');
  solver.put(container, result);
  solver.graph.add(site.to, container);
};

const filterFunction: Model = (solver, site) => {
  const [callee, iterable] = site.positional;
  if (callee === undefined || iterable === undefined) return;
  const elements = elementsOf(solver, iterable.variable);
  callBack(solver, site, callee.variable, plain(elements), 0);
  const container = made(solver, site, 'generator');
  solver.put(container, elements);
  solver.graph.add(site.to, container);
};

/** `min`, `max`: one of what is given. */
const select: Model = (solver, site) => {
  const given =
    site.positional.length === 1
      ? [elementsOf(solver, site.positional[0]!.variable)]
      : site.positional.map(({ variable }) => variable);
  for (const variable of given) solver.graph.copy(variable, site.to);
  const key = keyword(solver, site, 'key');
  for (const variable of given) callBack(solver, site, key, plain(variable), 0);
};

const sort: Model = (solver, site) => {
  collecting('list')(solver, { ...site, positional: site.positional.slice(0, 1) }, '');
  const [given] = site.positional;
  if (given === undefined) return;
  callBack(solver, site, keyword(solver, site, 'key'), plain(elementsOf(solver, given.variable)), 0);
};

const reduce: Model = (solver, site) => {
  const [callee, iterable, initial] = site.positional;
  if (callee === undefined || iterable === undefined) return;
  const elements = elementsOf(solver, iterable.variable);
  const held = solver.newVariable();
  solver.graph.copy(elements, held);
  if (initial !== undefined) solver.graph.copy(initial.variable, held);
  callBack(solver, site, callee.variable, plain(held, elements), held);
  solver.graph.copy(held, site.to);
};

/** One tuple for each step, of an element of each argument. */
const zip: Model = (solver, site) => {
  const tuple = made(solver, site, 'tuple', 'element');
  for (const [i, { variable }] of site.positional.entries()) {
    solver.putAt(tuple, solver.names.of(`#${i}`), elementsOf(solver, variable));
  }
  sequenceOf(solver, site, 'generator', tuple);
};

const enumerate: Model = (solver, site) => {
  const tuple = made(solver, site, 'tuple', 'element');
  const [given] = site.positional;
  if (given !== undefined) solver.putAt(tuple, solver.names.of('#1'), elementsOf(solver, given.variable));
  sequenceOf(solver, site, 'generator', tuple);
};

function sequenceOf(solver: Solver, site: CallSite, type: string, element: number): void {
  const container = made(solver, site, type);
  solver.put(container, solver.holding(element).variable);
  solver.graph.add(site.to, container);
}

const chain: Model = (solver, site) => {
  const container = made(solver, site, 'generator');
  for (const { variable, isStarred } of site.positional) {
    const elements = elementsOf(solver, variable);
    solver.put(container, isStarred ? elementsOf(solver, elements) : elements);
  }
  solver.graph.add(site.to, container);
};

const flatten: Model = (solver, site) => {
  const container = made(solver, site, 'generator');
  for (const { variable } of site.positional.slice(0, 1)) {
    solver.put(container, elementsOf(solver, elementsOf(solver, variable)));
  }
  solver.graph.add(site.to, container);
};

const iterator: Model = (solver, site) => {
  const [given] = site.positional;
  if (given === undefined) return;
  if (site.positional.length === 2) {
    const result = solver.newVariable();
    callBack(solver, site, given.variable, plain(), result);
    const container = made(solver, site, 'generator');
    solver.put(container, result);
    solver.graph.add(site.to, container);
    return;
  }
  solver.graph.each(given.variable, (object) => {
    if (solver.objects.kind[object] !== Kind.Instance) solver.graph.add(site.to, object);
    else runMethod(solver, site, object, '__iter__', site.to);
  });
};

const next: Model = (solver, site) => {
  const [given, fallback] = site.positional;
  if (given === undefined) return;
  if (fallback !== undefined) solver.graph.copy(fallback.variable, site.to);
  solver.graph.each(given.variable, (object) => {
    if (solver.objects.kind[object] === Kind.Instance) runMethod(solver, site, object, '__next__', site.to);
    else solver.graph.copy(solver.elements(object), site.to);
  });
};

/** The builtin runs a method of its argument. */
function runMethod(solver: Solver, site: CallSite, object: number, name: string, to: number): void {
  const number = solver.names.of(name);
  if (!solver.hasMember(solver.objects.a[object]!, number)) return;
  const call = solver.derived(site, plain(), to, 'implicit');
  solver.graph.each(solver.attribute(object, number), (method) => solver.callObject(call, method));
}

function running(method: string, type: string | null): Model {
  return (solver, site) => {
    const [given] = site.positional;
    if (given !== undefined) {
      solver.graph.each(given.variable, (object) => {
        if (solver.objects.kind[object] === Kind.Instance) {
          runMethod(solver, site, object, method, type === null ? site.to : 0);
        }
      });
    }
    if (type !== null) solver.graph.add(site.to, solver.externalInstance(`builtins.${type}`));
  };
}

const getAttribute: Model = (solver, site) => {
  const [object, name, fallback] = site.positional;
  if (object === undefined || name === undefined) return;
  if (fallback !== undefined) solver.graph.copy(fallback.variable, site.to);
  solver.graph.each(name.variable, (key) => {
    if (solver.objects.kind[key] !== Kind.Constant || solver.dotted(key)[0] === '#') return;
    const text = solver.dotted(key).slice(1);
    solver.graph.each(object.variable, (found) => {
      const isWhole = solver.dotted(key)[0] === "'";
      const held = isWhole ? [solver.attribute(found, solver.names.of(text))] : solver.attributesWith(found, text);
      for (const variable of held) solver.graph.copy(variable, site.to);
    });
  });
};

const setAttribute: Model = (solver, site) => {
  const [object, name, value] = site.positional;
  if (object === undefined || name === undefined || value === undefined) return;
  solver.graph.each(name.variable, (key) => {
    if (solver.objects.kind[key] !== Kind.Constant || solver.dotted(key)[0] !== "'") return;
    const attribute = solver.names.of(solver.dotted(key).slice(1));
    solver.graph.each(object.variable, (found) => solver.setAttribute(found, attribute, value.variable));
  });
};

const superObject: Model = (solver, site) => {
  const { graph, objects } = solver;
  const add = (classObject: number, self: number): void => {
    const kind = objects.kind[self];
    if (objects.kind[classObject] !== Kind.Class || (kind !== Kind.Instance && kind !== Kind.Class)) return;
    graph.add(site.to, objects.of(Kind.Super, classObject, self));
  };
  const [type, self] = site.positional;
  if (type !== undefined && self !== undefined) {
    graph.each(type.variable, (found) => graph.each(self.variable, (object) => add(found, object)));
    return;
  }
  const around = solver.methodAround(site.instance);
  if (around !== null) graph.each(around.receiver, (object) => add(around.classObject, object));
};

const typeOf: Model = (solver, site) => {
  const [given] = site.positional;
  if (given === undefined || site.positional.length !== 1) return;
  solver.graph.each(given.variable, (object) => {
    if (solver.objects.kind[object] === Kind.Instance) solver.graph.add(site.to, solver.objects.a[object]!);
  });
};

const partial: Model = (solver, site) => {
  const [callee, ...positional] = site.positional;
  if (callee === undefined) return;
  solver.partials.push({ positional, keywords: site.keywords });
  solver.graph.add(site.to, solver.objects.of(Kind.Partial, solver.partials.length - 1, callee.variable));
};

const dataclass: Model = (solver, site) => {
  const [given] = site.positional;
  if (given === undefined) {
    solver.graph.add(site.to, solver.objects.of(Kind.Opaque, solver.names.of('dataclass')));
    return;
  }
  solver.graph.each(given.variable, (object) => {
    if (solver.objects.kind[object] === Kind.Class) solver.classOf(object).isDataclass = true;
    solver.graph.add(site.to, object);
  });
};

/** What a dataclass decorator with arguments does with its class. */
export const decorateDataclass: Model = dataclass;

const field: Model = (solver, site) => {
  callLater(solver, keyword(solver, site, 'default_factory'), plain(), site.to);
  const held = keyword(solver, site, 'default');
  if (held !== 0) solver.graph.copy(held, site.to);
};

const manager: Model = (solver, site) => {
  const [given] = site.positional;
  if (given === undefined) return;
  solver.graph.each(given.variable, (object) =>
    solver.graph.add(site.to, solver.objects.of(Kind.ManagerFunction, object)),
  );
};

const identity: Model = (solver, site) => {
  solver.graph.add(site.to, solver.objects.of(Kind.Identity, 0));
};

function descriptor(kind: Kind.ClassMethod | Kind.StaticMethod): Model {
  return (solver, site) => {
    const [given] = site.positional;
    if (given !== undefined) solver.graph.add(site.to, solver.objects.of(kind, given.variable));
  };
}

const property: Model = (solver, site) => {
  const getter = argument(solver, site, 0, 'fget');
  const setter = argument(solver, site, 1, 'fset');
  solver.graph.add(site.to, solver.objects.of(Kind.Property, getter, setter));
};

const defaultDict: Model = (solver, site) => {
  const container = made(solver, site, 'dict');
  const [factory] = site.positional;
  if (factory !== undefined) {
    const result = solver.newVariable();
    callLater(solver, factory.variable, plain(), result);
    solver.put(container, result);
  }
  update(solver, site, container);
  solver.graph.add(site.to, container);
};

const namedTuple: Model = (solver, site) => {
  const [, fields] = site.positional;
  solver.graph.add(site.to, solver.objects.of(Kind.Record, fields?.variable ?? 0, site.id));
};

/** A thread or process runs its target with the arguments it was given. */
const thread: Model = (solver, site, dotted) => {
  const isTimer = dotted.endsWith('Timer');
  const target = argument(solver, site, 1, isTimer ? 'function' : 'target');
  const args = argument(solver, site, isTimer ? 2 : 3, 'args');
  const named = argument(solver, site, isTimer ? 3 : 4, 'kwargs');
  const positional = args === 0 ? [] : [{ variable: args, isStarred: true }];
  const keywords = named === 0 ? [] : [{ name: null, variable: named }];
  callLater(solver, target, { positional, keywords }, 0);
  solver.graph.add(site.to, solver.externalInstance(dotted));
};

const awaiting: Model = (solver, site) => {
  const [given] = site.positional;
  if (given !== undefined) solver.graph.each(given.variable, (object) => solver.awaited(object, site.to));
};

const gather: Model = (solver, site) => {
  const list = made(solver, site, 'list');
  for (const [i, { variable, isStarred }] of site.positional.entries()) {
    const result = solver.newVariable();
    const each = isStarred ? elementsOf(solver, variable) : variable;
    solver.graph.each(each, (object) => solver.awaited(object, result));
    if (isStarred) solver.put(list, result);
    else solver.putAt(list, solver.names.of(`#${i}`), result);
  }
  solver.graph.add(site.to, list);
};

const importModule: Model = (solver, site) => {
  const [given] = site.positional;
  if (given === undefined) return;
  solver.graph.each(given.variable, (key) => {
    if (solver.objects.kind[key] !== Kind.Constant || solver.dotted(key)[0] !== "'") return;
    const target = solver.resolveModule(site, solver.dotted(key).slice(1));
    if (target !== null) solver.graph.add(site.to, target);
  });
};

const globals: Model = (solver, site) => {
  solver.graph.add(site.to, solver.moduleOf(site));
};

const cast: Model = (solver, site) => {
  const [type, value] = site.positional;
  if (type === undefined || value === undefined) return;
  solver.graph.copy(value.variable, site.to);
  solver.suggest(site.to, type.variable);
};

const wrapped: Model = (solver, site) => giveBack(solver, site);

const literal =
  (type: string): Model =>
  (solver, site) =>
    solver.graph.add(site.to, solver.externalInstance(type));

const MODELS: ReadonlyMap<string, Model> = new Map<string, Model>([
  ['builtins.map', mapFunction],
  ['builtins.filter', filterFunction],
  ['builtins.min', select],
  ['builtins.max', select],
  ['builtins.sorted', sort],
  ['builtins.reduce', reduce],
  ['functools.reduce', reduce],
  ['builtins.zip', zip],
  ['itertools.zip_longest', zip],
  ['itertools.product', zip],
  ['builtins.enumerate', enumerate],
  ['itertools.chain', chain],
  ['itertools.chain.from_iterable', flatten],
  ['itertools.islice', collecting('generator')],
  ['itertools.cycle', collecting('generator')],
  ['builtins.reversed', collecting('generator')],
  ['builtins.list', collecting('list')],
  ['builtins.tuple', collecting('tuple')],
  ['builtins.set', collecting('set')],
  ['builtins.frozenset', collecting('set')],
  ['collections.deque', collecting('list')],
  ['builtins.dict', mapping],
  ['collections.OrderedDict', mapping],
  ['types.MappingProxyType', mapping],
  ['collections.defaultdict', defaultDict],
  ['collections.namedtuple', namedTuple],
  ['builtins.iter', iterator],
  ['builtins.aiter', iterator],
  ['builtins.next', next],
  ['builtins.anext', next],
  ['builtins.len', running('__len__', 'int')],
  ['builtins.str', running('__str__', 'str')],
  ['builtins.repr', running('__repr__', 'str')],
  ['builtins.int', running('__int__', 'int')],
  ['builtins.float', running('__float__', 'float')],
  ['builtins.bool', running('__bool__', 'bool')],
  ['builtins.hash', running('__hash__', 'int')],
  ['builtins.bytes', running('__bytes__', 'bytes')],
  ['builtins.abs', running('__abs__', null)],
  ['builtins.round', running('__round__', null)],
  ['builtins.getattr', getAttribute],
  ['builtins.setattr', setAttribute],
  ['builtins.super', superObject],
  ['builtins.type', typeOf],
  ['builtins.property', property],
  ['functools.cached_property', property],
  ['abc.abstractproperty', property],
  ['*.cached_property', property],
  ['builtins.classmethod', descriptor(Kind.ClassMethod)],
  ['builtins.staticmethod', descriptor(Kind.StaticMethod)],
  ['builtins.globals', globals],
  ['builtins.__import__', importModule],
  ['importlib.import_module', importModule],
  ['builtins.open', literal('io.TextIOWrapper')],
  ['functools.partial', partial],
  ['functools.partialmethod', partial],
  ['functools.wraps', identity],
  ['functools.update_wrapper', wrapped],
  ['functools.lru_cache', wrapped],
  ['functools.cache', wrapped],
  ['functools.total_ordering', wrapped],
  ['functools.singledispatch', wrapped],
  ['copy.copy', wrapped],
  ['copy.deepcopy', wrapped],
  ['typing.cast', cast],
  ['contextlib.contextmanager', manager],
  ['contextlib.asynccontextmanager', manager],
  ['contextlib.closing', wrapped],
  ['contextlib.nullcontext', wrapped],
  ['dataclasses.dataclass', dataclass],
  ['attr.s', dataclass],
  ['attr.attrs', dataclass],
  ['attr.define', dataclass],
  ['attrs.define', dataclass],
  ['attrs.frozen', dataclass],
  ['pydantic.dataclasses.dataclass', dataclass],
  ['dataclasses.field', field],
  ['attr.ib', field],
  ['attrs.field', field],
  ['threading.Thread', thread],
  ['threading.Timer', thread],
  ['multiprocessing.Process', thread],
  ['asyncio.run', awaiting],
  ['asyncio.create_task', awaiting],
  ['asyncio.ensure_future', awaiting],
  ['asyncio.wait_for', awaiting],
  ['asyncio.shield', awaiting],
  ['asyncio.gather', gather],
]);

/** A few names mean the same in every package that has them. */
function withoutPackage(dotted: string): string {
  return `*${dotted.slice(dotted.lastIndexOf('.'))}`;
}

/** Classes with a lower-case name. */
const TYPES = new Set([
  'builtins.object',
  'builtins.bytearray',
  'builtins.complex',
  'builtins.range',
  'builtins.slice',
]);

const STRING_RESULTS: Readonly<Record<string, string>> = {
  split: 'list',
  rsplit: 'list',
  splitlines: 'list',
  partition: 'tuple',
  rpartition: 'tuple',
  encode: 'bytes',
  decode: 'str',
  find: 'int',
  rfind: 'int',
  index: 'int',
  rindex: 'int',
  count: 'int',
  startswith: 'bool',
  endswith: 'bool',
};

const GENERATOR_METHODS = new Set(['__next__', 'send', 'throw', 'close', '__anext__', 'asend', 'athrow', 'aclose']);

function containerMethod(solver: Solver, site: CallSite, container: number, name: string): void {
  const { graph, objects } = solver;
  const type = solver.typeOf(container);
  if (!(METHODS[type] ?? METHODS.list!).has(name)) return;
  if (type !== 'record') solver.record(site, `builtins.${type}.${name}`, 0);
  const [first, second] = site.positional;
  switch (name) {
    case 'append':
    case 'add':
    case 'appendleft':
      if (first !== undefined) solver.put(container, first.variable);
      return;
    case 'insert':
      if (second !== undefined) solver.put(container, second.variable);
      return;
    case 'extend':
    case 'extendleft':
      if (first !== undefined) solver.put(container, elementsOf(solver, first.variable));
      return;
    case 'update':
      for (const { variable } of site.positional) {
        graph.each(variable, (other) => {
          if (type === 'dict' && objects.kind[other] === Kind.Container && solver.typeOf(other) === 'dict') {
            solver.merge(container, other);
          } else if (type !== 'dict') solver.put(container, solver.elements(other));
        });
      }
      update(solver, site, container);
      return;
    case 'get':
    case 'setdefault':
    case '__getitem__':
    case 'pop':
      if (type === 'dict' || name === '__getitem__') {
        if (first !== undefined) solver.getItem(container, -1, first.variable, site.to, null);
        if (second !== undefined) graph.copy(second.variable, site.to);
        if (name === 'setdefault' && first !== undefined && second !== undefined) {
          solver.setItem(container, -1, first.variable, second.variable, null);
        }
      } else graph.copy(solver.all(container), site.to);
      return;
    case 'popleft':
      graph.copy(solver.all(container), site.to);
      return;
    case 'popitem':
    case 'items': {
      const pair = solver.container('tuple', `pair ${container}`);
      solver.putAt(pair, solver.names.of('#0'), solver.keys(container));
      solver.putAt(pair, solver.names.of('#1'), solver.all(container));
      if (name === 'popitem') graph.add(site.to, pair);
      else sequenceOf(solver, site, 'generator', pair);
      return;
    }
    case 'values':
    case 'keys': {
      const view = solver.container('generator', `${name} ${container}`);
      solver.put(view, name === 'values' ? solver.all(container) : solver.keys(container));
      graph.add(site.to, view);
      return;
    }
    case 'copy':
    case '_replace': {
      const copy = solver.container(type, `copy ${site.id} ${type}`);
      solver.merge(copy, container);
      graph.add(site.to, copy);
      return;
    }
    case 'union':
    case 'difference':
    case 'intersection':
    case 'symmetric_difference': {
      const set = solver.container('set', `${name} ${site.id}`);
      solver.put(set, solver.all(container));
      for (const { variable } of site.positional) solver.put(set, elementsOf(solver, variable));
      graph.add(site.to, set);
      return;
    }
    case 'sort':
      callBack(solver, site, keyword(solver, site, 'key'), plain(solver.all(container)), 0);
      return;
    case '__next__':
      graph.copy(solver.all(container), site.to);
      return;
    default:
      return;
  }
}

const words = (text: string) => new Set(text.split(' '));
/** Methods by the type of the container. */
const METHODS: Readonly<Record<string, ReadonlySet<string>>> = {
  list: words(
    'append appendleft extend extendleft insert pop popleft copy sort reverse index count clear remove rotate __getitem__ __len__ __contains__ __iter__',
  ),
  tuple: words('index count __getitem__ __len__ __contains__ __iter__'),
  set: words(
    'add update pop copy discard remove clear union difference intersection symmetric_difference issubset issuperset isdisjoint difference_update intersection_update symmetric_difference_update',
  ),
  dict: words(
    'get setdefault pop popitem items values keys update copy clear fromkeys move_to_end __getitem__ __contains__',
  ),
  generator: words('__next__ send throw close'),
  record: words('_replace _asdict'),
};
