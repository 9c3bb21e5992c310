import { Form } from '../../instructions';
import type { Analysis } from '../analysis';
import type { CallSite } from '../call-site';
import { formOf } from '../call-sites';
import { recordName } from '../edges';
import { awaiting, gather } from '../library/async';
import { cast, dataclass, descriptor, field, property, superObject, typeOf } from '../library/classes';
import {
  backwards,
  chain,
  collecting,
  defaultDict,
  enumerate,
  flatten,
  iterator,
  mapping,
  namedTuple,
  next,
  select,
  sort,
  zip,
} from '../library/collections';
import { dispatcher } from '../library/dispatch';
import { sum } from '../library/elements';
import {
  boundMethod,
  cached,
  filterFunction,
  identity,
  literal,
  manager,
  mapFunction,
  partial,
  reduce,
  reference,
  running,
  substitute,
  thread,
  wrapped,
} from '../library/functions';
import { getter } from '../library/getters';
import { type Model, returnFirst } from '../library/model';
import { attributesOf, getAttr, globals, importModule, setAttr } from '../library/reflection';
import { instantiate } from '../narrowing';
import { Kind } from '../objects';

/** What calls of builtins and of the standard library do with what they are given. Others are taken to do nothing. */
export function callExternal(s: Analysis, site: CallSite, callee: number): void {
  if (s.objects.kind[callee] === Kind.ExternalInstance) {
    if (formOf(s, site) === Form.Decorator) returnFirst(s, site);
    return;
  }
  recordName(s, site, s.objects.a[callee]!);
  let effect = s.externalCalls.get(callee);
  if (effect === undefined) {
    effect = effectOf(s, s.dotted(callee));
    s.externalCalls.set(callee, effect);
  }
  effect(site);
}

/** What calling something outside the repository does, by its name. */
function effectOf(s: Analysis, dotted: string): (site: CallSite) => void {
  const model = MODELS.get(dotted) ?? MODELS.get(withoutPackage(dotted));
  if (model !== undefined) return (site) => model(s, site, dotted);
  if (dotted.endsWith('.__new__')) {
    return (site) => {
      const [type] = site.args.positional;
      if (type !== undefined) instantiate(s, type.variable, site.to);
    };
  }
  const string = /^builtins\.(?:str|bytes)\.(\w+)$/.exec(dotted);
  if (string !== null) {
    const result = s.externalInstance(`builtins.${STRING_RESULTS[string[1]!] ?? 'str'}`);
    return (site) => s.graph.add(site.to, result);
  }
  const last = dotted.slice(dotted.lastIndexOf('.') + 1);
  const made = TYPES.has(dotted) || /^_?[A-Z]\w*[a-z]/.test(last) ? s.externalInstance(dotted) : -1;
  return (site) => {
    if (formOf(s, site) === Form.Decorator) returnFirst(s, site);
    else if (made !== -1) s.graph.add(site.to, made);
  };
}

const MODELS: ReadonlyMap<string, Model> = new Map<string, Model>([
  ['builtins.map', mapFunction],
  ['builtins.filter', filterFunction],
  ['builtins.min', select],
  ['builtins.max', select],
  ['builtins.sorted', sort],
  ['builtins.sum', sum],
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
  ['builtins.reversed', backwards],
  ['builtins.list', collecting('list')],
  ['builtins.tuple', collecting('tuple')],
  ['builtins.set', collecting('set')],
  ['builtins.frozenset', collecting('set')],
  ['collections.deque', collecting('list')],
  ['builtins.dict', mapping],
  ['collections.OrderedDict', mapping],
  ['types.MappingProxyType', mapping],
  ['weakref.WeakKeyDictionary', mapping],
  ['weakref.WeakValueDictionary', mapping],
  ['weakref.WeakSet', collecting('set')],
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
  ['builtins.getattr', getAttr],
  ['builtins.setattr', setAttr],
  ['builtins.object.__setattr__', setAttr],
  ['builtins.vars', attributesOf],
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
  ['operator.attrgetter', getter],
  ['operator.itemgetter', getter],
  ['operator.methodcaller', getter],
  ['functools.wraps', identity],
  ['functools.update_wrapper', wrapped],
  ['functools.lru_cache', cached],
  ['functools.cache', wrapped],
  ['functools.total_ordering', wrapped],
  ['functools.singledispatch', dispatcher],
  ['functools.singledispatchmethod', dispatcher],
  ['weakref.proxy', wrapped],
  ['weakref.ref', reference],
  ['weakref.WeakMethod', reference],
  ['types.MethodType', boundMethod],
  ['re.compile', literal('re.Pattern')],
  ['re.sub', substitute],
  ['re.subn', substitute],
  ['re.Pattern.sub', substitute],
  ['re.Pattern.subn', substitute],
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
