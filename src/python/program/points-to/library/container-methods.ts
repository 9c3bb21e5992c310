import type { Analysis } from '../analysis';
import type { CallSite } from '../call-site';
import { containerFor, everythingIn, keysOf, mergeInto, put, putAt } from '../containers';
import { recordName } from '../edges';
import { getItem, setItem } from '../items';
import { elementsOf } from '../iteration';
import { order } from '../library/elements';
import { elementsIn, sequenceOf, update } from '../library/model';
import { nameFields } from '../named-tuples';
import { Kind } from '../objects';

export function containerMethod(s: Analysis, site: CallSite, container: number, name: string): void {
  const { graph, objects } = s;
  const type = s.typeOf(container);
  if (!(METHODS[type] ?? METHODS.list!).has(name)) return;
  if (type !== 'record') recordName(s, site, s.names.of(`builtins.${type}.${name}`));
  const [first, second] = site.args.positional;
  switch (name) {
    case 'append':
    case 'add':
    case 'appendleft':
      if (first !== undefined) put(s, container, first.variable);
      return;
    case 'insert':
      if (second !== undefined) put(s, container, second.variable);
      return;
    case 'extend':
    case 'extendleft':
      if (first !== undefined) put(s, container, elementsIn(s, first.variable));
      return;
    case 'update':
      for (const { variable } of site.args.positional) {
        graph.each(variable, (other) => {
          if (type === 'dict' && objects.kind[other] === Kind.Container && s.typeOf(other) === 'dict') {
            mergeInto(s, container, other);
          } else if (type !== 'dict') put(s, container, elementsOf(s, other));
        });
      }
      update(s, site, container);
      return;
    case 'get':
    case 'setdefault':
    case '__getitem__':
    case 'pop':
      if (type === 'dict' || name === '__getitem__') {
        if (first !== undefined) getItem(s, container, -1, first.variable, site.to, null);
        if (second !== undefined) graph.copy(second.variable, site.to);
        if (name === 'setdefault' && first !== undefined && second !== undefined) {
          setItem(s, container, -1, first.variable, second.variable, null);
        }
      } else graph.copy(everythingIn(s, container), site.to);
      return;
    case 'popleft':
      graph.copy(everythingIn(s, container), site.to);
      return;
    case 'popitem':
    case 'items': {
      const pair = containerFor(s, 'tuple', 'pair', container);
      putAt(s, pair, s.names.of('#0'), keysOf(s, container));
      putAt(s, pair, s.names.of('#1'), everythingIn(s, container));
      if (name === 'popitem') graph.add(site.to, pair);
      else sequenceOf(s, site, 'generator', pair);
      return;
    }
    case 'values':
    case 'keys': {
      const view = containerFor(s, 'generator', name, container);
      put(s, view, name === 'values' ? everythingIn(s, container) : keysOf(s, container));
      graph.add(site.to, view);
      return;
    }
    case 'copy':
    case '_replace': {
      const copy = containerFor(s, type, `copy ${type}`, site.id);
      mergeInto(s, copy, container);
      const record = s.recordOf.get(container);
      if (record !== undefined) nameFields(s, record, copy);
      if (name === '_replace') update(s, site, copy);
      graph.add(site.to, copy);
      return;
    }
    case 'union':
    case 'difference':
    case 'intersection':
    case 'symmetric_difference': {
      const set = containerFor(s, 'set', name, site.id);
      put(s, set, everythingIn(s, container));
      for (const { variable } of site.args.positional) put(s, set, elementsIn(s, variable));
      graph.add(site.to, set);
      return;
    }
    case 'sort':
      order(s, site, everythingIn(s, container), '__lt__');
      return;
    case '__next__':
      graph.copy(everythingIn(s, container), site.to);
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
