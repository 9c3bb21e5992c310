import { cleanDocstring } from '../docstring';
import { addReturns, type DocParam, type DocSections, defaultIn, noSections } from './parsed';

type Topic = 'params' | 'raises' | 'returns' | 'examples' | 'text';

const TOPICS: ReadonlyMap<string, Topic> = new Map([
  ['Parameters', 'params'],
  ['Params', 'params'],
  ['Arguments', 'params'],
  ['Args', 'params'],
  ['Other Parameters', 'params'],
  ['Other Params', 'params'],
  ['Other Arguments', 'params'],
  ['Other Args', 'params'],
  ['Receives', 'params'],
  ['Receive', 'params'],
  ['Attributes', 'params'],
  ['Attribute', 'params'],
  ['Raises', 'raises'],
  ['Raise', 'raises'],
  ['Returns', 'returns'],
  ['Return', 'returns'],
  ['Yields', 'returns'],
  ['Yield', 'returns'],
  ['Examples', 'examples'],
  ['Example', 'examples'],
  ['Warns', 'text'],
  ['Warn', 'text'],
  ['Warnings', 'text'],
  ['Warning', 'text'],
  ['See Also', 'text'],
  ['Related', 'text'],
  ['Notes', 'text'],
  ['Note', 'text'],
  ['Methods', 'text'],
  ['References', 'text'],
  ['Reference', 'text'],
]);

const UNDERLINE = /^-{3,}\s*$/;

/** numpydoc's style: titles underlined with dashes; entries are flush left, their text is indented. */
export function parseNumpy(lines: readonly string[]): DocSections | null {
  const first = lines.findIndex((_, i) => titleAt(lines, i) !== undefined && TOPICS.has(titleAt(lines, i)!));
  if (first === -1) return null;
  const sections = noSections(first);
  for (let i = first; i < lines.length; ) {
    const topic = TOPICS.get(titleAt(lines, i)!);
    let end = i + 2;
    while (end < lines.length && titleAt(lines, end) === undefined) end++;
    if (topic) addSection(sections, topic, lines.slice(i + 2, end));
    i = end;
  }
  return sections;
}

function titleAt(lines: readonly string[], index: number): string | undefined {
  const line = lines[index]!;
  if (!/^\S/.test(line) || !UNDERLINE.test(lines[index + 1] ?? '')) return undefined;
  return line.trimEnd();
}

function addSection(sections: DocSections, topic: Topic, body: readonly string[]): void {
  if (topic === 'text') {
    sections.items++;
    return;
  }
  if (topic === 'examples') {
    const text = cleanDocstring(`\n${body.join('\n')}`);
    if (text === '') return;
    sections.items++;
    sections.examples.push(text);
    return;
  }
  for (const { head, desc } of entries(body)) {
    sections.items++;
    if (topic === 'raises') sections.raises.push({ type: head, desc });
    else if (topic === 'params') sections.params.push(...params(head, desc));
    else {
      const [name, type] = splitAtColon(head);
      addReturns(sections, { type: type || name, desc });
    }
  }
}

function entries(body: readonly string[]): { head: string; desc: string }[] {
  const found: { head: string; desc: string }[] = [];
  for (let i = 0; i < body.length; ) {
    let end = i + 1;
    while (end < body.length && !/^\S/.test(body[end]!)) end++;
    if (/^\S/.test(body[i]!)) {
      found.push({ head: body[i]!.trimEnd(), desc: cleanDocstring(`\n${body.slice(i + 1, end).join('\n')}`) });
    }
    i = end;
  }
  return found;
}

/** `x, y : int, default 0` documents two parameters. */
function params(head: string, desc: string): DocParam[] {
  const [names, declared] = splitAtColon(head);
  const qualifiers = declared.search(/\b(?:optional|default)\b/);
  const before = qualifiers > 0 ? declared.slice(0, qualifiers).trimEnd() : '';
  const isQualified = before.endsWith(',') || before.endsWith('(');
  const type = isQualified ? before.slice(0, -1).trimEnd() : declared;
  const stated = isQualified ? DEFAULT.exec(declared.slice(qualifiers))?.[1]?.replace(/\)$/, '') : undefined;
  const value = stated || defaultIn(desc);
  return names.split(',').map((name) => ({ name: name.trim(), type: type || null, desc, default: value }));
}

const DEFAULT = /\bdefault(?:s to|\s+is|\s*[=:])?\s*(\S.*)$/;

function splitAtColon(head: string): [before: string, after: string] {
  const colon = head.indexOf(':');
  return colon === -1 ? [head.trim(), ''] : [head.slice(0, colon).trim(), head.slice(colon + 1).trim()];
}
