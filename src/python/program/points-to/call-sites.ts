import { CALL_HEAD, Form, Op } from '../instructions';
import type { Analysis } from './analysis';
import type { Arguments, CallSite } from './call-site';
import { Kind } from './objects';

/** The call that an instruction stands for. */
export function siteAt(s: Analysis, instance: number, at: number): CallSite {
  const key = instance * 0x4000000 + at;
  const known = s.sites.get(key);
  if (known !== undefined) return known;
  const file = s.program.fileOfUnit[s.instances.unit[instance]!]!;
  const { code } = s.program.files[file]!.summary;
  const v = (offset: number) => s.variable(instance, code[at + offset]!);
  const isCall = code[at] === Op.Call;
  const positional: { variable: number; isStarred: boolean }[] = [];
  const keywords: { name: number | null; variable: number }[] = [];
  if (isCall) {
    const [count, named] = [code[at + 9]!, code[at + 10]!];
    for (let i = 0; i < count; i++) {
      const offset = CALL_HEAD + 2 * i;
      positional.push({ variable: v(offset), isStarred: code[at + offset + 1] === 1 });
    }
    for (let i = 0; i < named; i++) {
      const offset = CALL_HEAD + 2 * (count + i);
      const name = code[at + offset]!;
      keywords.push({ name: name === -1 ? null : s.program.nameOf[file]![name]!, variable: v(offset + 1) });
    }
  }
  const isDecorator = isCall && code[at + 5] === Form.Decorator;
  const isValue = code[at] !== Op.SetAttribute && code[at] !== Op.SetItem && code[at] !== Op.Raise;
  const site: CallSite = {
    root: s.siteCount,
    id: s.siteCount++,
    place: s.program.codeBase[file]! + at,
    instance,
    to: isDecorator ? decoratedResult(s, v(2), v(CALL_HEAD), v(1)) : isValue ? v(1) : 0,
    positional,
    keywords,
    isImplicit: !isCall,
    isCallback: false,
  };
  s.sites.set(key, site);
  return site;
}

/** A decorator gives back what it decorates or something new, and not what it was given elsewhere. */
function decoratedResult(s: Analysis, decorator: number, value: number, to: number): number {
  const { graph, objects } = s;
  const result = s.newVariable();
  const note = (object: number): void => {
    const kind = objects.kind[object];
    if (kind !== Kind.Function && kind !== Kind.Class) return;
    const known = s.decoratorsOf.get(object) ?? new Set();
    s.decoratorsOf.set(object, known);
    for (const found of graph.objects(decorator)) known.add(found);
  };
  graph.each(decorator, () => {
    for (const object of [...graph.objects(value)]) note(object);
  });
  graph.each(value, note);
  graph.each(result, (object) => {
    const others = graph.has(value, object) ? undefined : s.decoratorsOf.get(object);
    if (others === undefined || ![...graph.objects(decorator)].some((found) => others.has(found)))
      graph.add(to, object);
  });
  return result;
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
    positional: args.positional,
    keywords: args.keywords,
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
    positional: args.positional,
    keywords: args.keywords,
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
