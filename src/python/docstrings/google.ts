import { addReturns, bodyText, type DocParam, type DocSections, defaultIn, leadingSpaces, noSections } from './parsed';

type Topic = 'params' | 'raises' | 'returns' | 'examples';

const TOPICS: ReadonlyMap<string, Topic> = new Map([
  ['Args', 'params'],
  ['Arguments', 'params'],
  ['Params', 'params'],
  ['Parameters', 'params'],
  ['Keyword Args', 'params'],
  ['Keyword Arguments', 'params'],
  ['Other Parameters', 'params'],
  ['Attributes', 'params'],
  ['Raises', 'raises'],
  ['Exceptions', 'raises'],
  ['Except', 'raises'],
  ['Returns', 'returns'],
  ['Yields', 'returns'],
  ['Example', 'examples'],
  ['Examples', 'examples'],
]);

const TITLE = /^([A-Z][A-Za-z]*(?: [A-Z][a-z]+)?):\s*$/;

/**
 * Google's style: a title with a colon on a line of its own, its items indented below. A section ends at the
 * next line that is not indented.
 */
export function parseGoogle(lines: readonly string[]): DocSections | null {
  const first = lines.findIndex((line, i) => topicAt(lines, i, line) !== undefined);
  if (first === -1) return null;
  const sections = noSections(first);
  for (let i = first; i < lines.length; ) {
    const topic = topicAt(lines, i, lines[i]!);
    const end = sectionEnd(lines, i + 1, topic);
    if (topic) addSection(sections, topic, lines.slice(i + 1, end));
    i = end;
  }
  return sections;
}

function topicAt(lines: readonly string[], index: number, line: string): Topic | undefined {
  const title = TITLE.exec(line)?.[1];
  const topic = title === undefined ? undefined : TOPICS.get(title);
  if (topic === undefined) return undefined;
  const next = nextText(lines, index + 1);
  const hasBody = leadingSpaces(next) > 0 || (topic === 'examples' && DOCTEST.test(next));
  return hasBody ? topic : undefined;
}

/** Doctests of an example may stand flush left. */
function sectionEnd(lines: readonly string[], start: number, topic: Topic | undefined): number {
  let end = start;
  if (topic === 'examples' && DOCTEST.test(nextText(lines, start))) {
    while (end < lines.length && !TITLE.test(lines[end]!)) end++;
  } else {
    while (end < lines.length && !/^\S/.test(lines[end]!)) end++;
  }
  return end;
}

const DOCTEST = /^>>>/;

function nextText(lines: readonly string[], start: number): string {
  let next = start;
  while (next < lines.length && lines[next]!.trim() === '') next++;
  return lines[next] ?? '';
}

function addSection(sections: DocSections, topic: Topic, body: readonly string[]): void {
  switch (topic) {
    case 'examples':
      sections.items++;
      sections.examples.push(bodyText('', body));
      return;
    case 'returns': {
      sections.items++;
      const text = bodyText('', body);
      // One word before the colon is a type, and so is what ends in a bracket.
      const typed = /^([^:\s]+|[^:]*\]):(?!:)\s*([\s\S]*)$/.exec(text);
      addReturns(sections, typed ? { type: typed[1]!, desc: typed[2]! } : { type: null, desc: text });
      return;
    }
    case 'params':
    case 'raises':
      for (const item of items(body)) {
        sections.items++;
        if (topic === 'raises') sections.raises.push({ type: item.head, desc: item.desc });
        else sections.params.push(param(item.head, item.desc));
      }
  }
}

/**
 * The entries of a section: each begins on a line with the indentation of the first. A line there that names
 * nothing goes on with the entry above it.
 */
function items(body: readonly string[]): { head: string; desc: string }[] {
  const indent = leadingSpaces(body.find((line) => line.trim() !== '') ?? '');
  const found: { head: string; desc: string }[] = [];
  for (let i = 0; i < body.length; ) {
    let end = i + 1;
    while (end < body.length && (body[end]!.trim() === '' || leadingSpaces(body[end]!) !== indent)) end++;
    const text = body.slice(i, end).join('\n').trimStart();
    const colon = colonOutsideBrackets(text);
    const head = oneLine(colon === -1 ? text : text.slice(0, colon));
    const previous = found.at(-1);
    if (NAMES_SOMETHING.test(head)) found.push({ head, desc: colon === -1 ? '' : entryText(text.slice(colon + 1)) });
    else if (previous && text !== '') previous.desc = `${previous.desc}\n${entryText(text)}`.trim();
    i = end;
  }
  return found;
}

/** `x`, `*args`, `x (int)`, `x, y`, `pkg.Error`, `pkg.Error, OtherError`. */
const NAMES_SOMETHING = /^[*`\\]*\w[^\s,/]*(?:(?:,| or| and|\/) *[*`\\]*\w[^\s,/]*)*(?:\s*[([].*)?$/;

function entryText(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return bodyText(first, rest);
}

function param(head: string, desc: string): DocParam {
  const open = head.indexOf('(');
  const close = head.lastIndexOf(')');
  const isTyped = open > 0 && close > open;
  const type = isTyped
    ? head
        .slice(open + 1, close)
        .trim()
        .replace(/,\s*optional$|\?$/, '')
    : '';
  return { name: isTyped ? head.slice(0, open).trimEnd() : head, type: type || null, desc, default: defaultIn(desc) };
}

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

/** The first colon that no bracket encloses, on the first line unless a bracket goes on; -1 for none. */
function colonOutsideBrackets(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n' && depth <= 0) return -1;
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (char === ':' && depth <= 0) return i;
  }
  return -1;
}
