import { CALL_HEAD, Form, Op } from '../instructions';
import { Unit } from '../layout';
import { type Analysis, local } from './analysis';
import type { Argument, Arguments, CallSite, KeywordArgument } from './call-site';
import { Kind } from './objects';

/** The call that an instruction stands for. */
export function siteAt(s: Analysis, instance: number, at: number): CallSite {
  const file = s.program.fileOfUnit[s.instances.unit[instance]!]!;
  const { code } = s.program.files[file]!.summary;
  const base = s.instances.base[instance]!;
  let id = s.siteAt.get(instance, at);
  if (id === -1) {
    id = s.siteCount++;
    s.siteAt.set(instance, at, id);
  }
  const isCall = code[at] === Op.Call;
  const isDecorator = isCall && code[at + 5] === Form.Decorator;
  const isValue = !VALUELESS.has(code[at]! as Op);
  const to = isValue ? local(base, code[at + 1]!) : 0;
  return {
    root: id,
    id,
    place: s.program.codeBase[file]! + at,
    instance,
    to: isDecorator ? decoratedResult(s, id, local(base, code[at + 2]!), local(base, code[at + CALL_HEAD]!), to) : to,
    args: isCall ? new WrittenArguments(s.program.nameOf[file]!, code, at, base) : NO_ARGUMENTS,
    isImplicit: !isCall,
    isCallback: false,
  };
}

/** What is called by these does not give what stands in their first operand. */
const VALUELESS: ReadonlySet<Op> = new Set([Op.SetAttribute, Op.SetItem, Op.Raise, Op.Class]);

const NO_ARGUMENTS: Arguments = { positional: [], keywords: [] };

/** Read from the code each time: most calls pass what they pass once. */
class WrittenArguments implements Arguments {
  constructor(
    private readonly nameOf: Int32Array,
    private readonly code: Int32Array,
    private readonly at: number,
    private readonly base: number,
  ) {}

  get positional(): Argument[] {
    const { code, at } = this;
    const given: Argument[] = [];
    for (let offset = at + CALL_HEAD; given.length < code[at + 9]!; offset += 2) {
      given.push({ variable: this.variable(offset), isStarred: code[offset + 1] === 1 });
    }
    return given;
  }

  get keywords(): KeywordArgument[] {
    const { code, at } = this;
    const given: KeywordArgument[] = [];
    for (let offset = at + CALL_HEAD + 2 * code[at + 9]!; given.length < code[at + 10]!; offset += 2) {
      const name = code[offset]!;
      given.push({ name: name === -1 ? null : this.nameOf[name]!, variable: this.variable(offset + 1) });
    }
    return given;
  }

  private variable(offset: number): number {
    return local(this.base, this.code[offset]!);
  }
}

/** A decorator gives back what it decorates or something new, and not what it was given elsewhere. */
function decoratedResult(s: Analysis, site: number, decorator: number, value: number, to: number): number {
  const made = s.decorated.get(site);
  if (made !== undefined) return made;
  const { graph, objects } = s;
  const result = s.newVariable();
  s.decorated.set(site, result);
  const note = (object: number): void => {
    const kind = objects.kind[object];
    if (kind !== Kind.Function && kind !== Kind.Class) return;
    const known = s.decoratorsOf.get(object) ?? new Set();
    s.decoratorsOf.set(object, known);
    for (const found of graph.objects(decorator)) known.add(sourceOf(s, found));
  };
  graph.each(decorator, () => {
    for (const object of graph.objects(value)) note(object);
  });
  graph.each(value, note);
  graph.each(result, (object) => {
    const others = graph.has(value, object) ? undefined : s.decoratorsOf.get(object);
    if (others === undefined || ![...graph.objects(decorator)].some((found) => others.has(sourceOf(s, found))))
      graph.add(to, object);
  });
  return result;
}

/** What a decorator was made by: a function inside others counts as the outermost, whatever it closes over. */
function sourceOf(s: Analysis, decorator: number): number {
  const { objects, program } = s;
  const inner = objects.kind[decorator] === Kind.Bound ? objects.a[decorator]! : decorator;
  if (objects.kind[inner] !== Kind.Function) return inner;
  const base = program.unitBase[program.fileOfUnit[objects.a[inner]!]!]!;
  let unit = objects.a[inner]!;
  for (let around = program.unitField(unit, Unit.Parent); around > 0; around = program.unitField(unit, Unit.Parent)) {
    unit = base + around;
  }
  return -1 - unit;
}

export function implicitSite(s: Analysis, instance: number, at: number, lineOffset: number): CallSite | null {
  const file = s.program.fileOfUnit[s.instances.unit[instance]!]!;
  return s.program.files[file]!.summary.code[at + lineOffset] === 0 ? null : siteAt(s, instance, at);
}

/** The same place with other arguments: a call that the called one makes for it. */
export function derivedSite(
  s: Analysis,
  site: CallSite,
  args: Arguments,
  to: number,
  how: 'callback' | 'implicit' | 'same',
): CallSite {
  return {
    root: site.root,
    id: s.siteCount++,
    place: site.place,
    instance: site.instance,
    to,
    args,
    isImplicit: site.isImplicit || how === 'implicit',
    isCallback: site.isCallback || how === 'callback',
  };
}

/** A call that happens without a place of its own. */
export function silentSite(s: Analysis, args: Arguments, to: number): CallSite {
  return {
    root: s.siteCount,
    id: s.siteCount++,
    place: -1,
    instance: 0,
    to,
    args,
    isImplicit: true,
    isCallback: false,
  };
}

/** What is written before the parentheses of a call. */
export function formOf(s: Analysis, site: CallSite): Form | null {
  const code = codeAt(s, site);
  return code === null || code.code[code.at] !== Op.Call ? null : (code.code[code.at + 5]! as Form);
}

function codeAt(s: Analysis, { place, instance }: CallSite): { readonly code: Int32Array; readonly at: number } | null {
  if (place === -1) return null;
  const file = s.program.fileOfUnit[s.instances.unit[instance]!]!;
  return { code: s.program.files[file]!.summary.code, at: place - s.program.codeBase[file]! };
}

export function fileOf(s: Analysis, { instance }: CallSite): number {
  return s.program.fileOfUnit[s.instances.unit[instance]!]!;
}
