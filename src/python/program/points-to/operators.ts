import { type Analysis, local } from './analysis';
import { siteAt } from './call-sites';
import { hasMember } from './classes';
import { containerFor, everythingIn, mergeInto, restOf } from './containers';
import { callImplicitly } from './implicit-calls';
import { spread } from './iteration';
import { Kind } from './objects';

/** Shorter beginnings of an attribute's name say nothing. */
const SHORTEST_PREFIX = 3;

/** Texts put together: a loop may make ever longer ones. */
const LONGEST_TEXT = 64;

const INPLACE = /^__i(?:add|sub|mul|matmul|truediv|mod|pow|lshift|rshift|or|xor|and|floordiv)__$/;

const REFLECTED: Readonly<Record<string, string>> = {
  __add__: '__radd__',
  __sub__: '__rsub__',
  __mul__: '__rmul__',
  __matmul__: '__rmatmul__',
  __truediv__: '__rtruediv__',
  __mod__: '__rmod__',
  __pow__: '__rpow__',
  __lshift__: '__rlshift__',
  __rshift__: '__rrshift__',
  __or__: '__ror__',
  __xor__: '__rxor__',
  __and__: '__rand__',
  __floordiv__: '__rfloordiv__',
};

export function applyOperator(
  s: Analysis,
  object: number,
  instance: number,
  at: number,
  code: Int32Array,
  file: number,
): void {
  const { objects, graph } = s;
  const base = s.instances.base[instance]!;
  const method = s.names.text(s.program.nameOf[file]![code[at + 4]!]!);
  const [to, left, right] = [local(base, code[at + 1]!), local(base, code[at + 2]!), local(base, code[at + 3]!)];
  const isLeft = graph.has(left, object);
  const kind = objects.kind[object]!;
  if (kind === Kind.Instance) {
    const site = siteAt(s, instance, at);
    if (isLeft) {
      const plainMethod = INPLACE.exec(method) ? `__${method.slice(3)}` : method;
      if (callImplicitly(s, object, method, [right], to, site)) return;
      if (plainMethod !== method) callImplicitly(s, object, plainMethod, [right], to, site);
    } else if (method in REFLECTED) {
      let isHandled = false;
      for (const other of graph.objects(left)) {
        const other_ = objects.kind[other] === Kind.Instance && hasMember(s, objects.a[other]!, s.names.of(method));
        isHandled ||= other_;
      }
      if (!isHandled) callImplicitly(s, object, REFLECTED[method]!, [left], to, site);
    }
    return;
  }
  if (kind === Kind.Container) {
    if (method === '__iadd__' || method === '__ior__') {
      if (isLeft) {
        graph.add(to, object);
        graph.each(right, (other) => spread(s, object, other));
      }
    } else if (method === '__add__' || method === '__or__' || method === '__mul__') {
      const type = s.typeOf(object);
      const sum = containerFor(s, type, `sum ${type}`, instance, at);
      graph.add(to, sum);
      if (type === 'dict') mergeInto(s, sum, object);
      else graph.copy(everythingIn(s, object), restOf(s, sum));
    }
  } else if (kind === Kind.Constant) {
    if (!isLeft || !format(s, object, method, right, to)) graph.add(to, s.generalised(object));
  }
  if (kind === Kind.ExternalInstance && isLeft && s.dotted(object).startsWith('builtins.')) graph.add(to, object);
  else if ((kind === Kind.Class || kind === Kind.External) && method === '__or__') graph.add(to, object);
}

/** Adds what a known text gives with what follows it: `'visit_' + name`, `'visit_%s' % name`; whether that is known. */
function format(s: Analysis, object: number, method: string, right: number, to: number): boolean {
  const text = s.dotted(object);
  if (text[0] === '#' || (method !== '__add__' && method !== '__mod__' && method !== '+')) return false;
  const known = method === '__mod__' ? text.slice(1).split('%', 1)[0]! : text.slice(1);
  if (text[0] === '^' || method === '__mod__') return addBeginning(s, known, to);
  let isOpen = false;
  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    if (!addBeginning(s, known, to)) s.graph.add(to, s.generalised(object));
  };
  s.graph.each(right, (follows) => {
    const end = s.textOf(follows);
    const whole = end === null ? null : text + end;
    if (whole !== null && whole.length <= LONGEST_TEXT) s.graph.add(to, s.objects.of(Kind.Constant, s.names.of(whole)));
    else open();
  });
  s.deferredKeys.push({ key: right, use: open, done: false });
  return true;
}

function addBeginning(s: Analysis, known: string, to: number): boolean {
  if (known.length < SHORTEST_PREFIX) return false;
  s.graph.add(to, s.objects.of(Kind.Constant, s.names.of(`^${known}`)));
  return true;
}
