import { bodyText, type DocSections, defaultIn, noSections } from './parsed';

/** One field: its name, the words after the name, its text. */
interface Field {
  readonly name: string;
  readonly args: readonly string[];
  readonly desc: string;
}

const PARAM = new Set(['param', 'parameter', 'arg', 'argument', 'attribute', 'key', 'keyword', 'ivar', 'cvar', 'var']);
const RAISES = new Set(['raises', 'raise', 'except', 'exception']);
const RETURNS = new Set(['return', 'returns', 'yield', 'yields']);
const PARAM_TYPE = new Set(['type', 'vartype']);
const RETURN_TYPE = new Set(['rtype', 'ytype']);

/**
 * Field lists, which reStructuredText (`:param x: …`) and epydoc (`@param x: …`) share but for the header.
 * `header` catches the field's name and words in one group, and in the next what follows on the line. Fields
 * stand flush left; a field's text goes on until the next field or an unindented paragraph.
 */
export function parseFields(lines: readonly string[], header: RegExp): DocSections | null {
  const first = lines.findIndex((line) => header.test(line));
  if (first === -1) return null;
  const sections = noSections(first);
  const fields: Field[] = [];
  for (let i = first; i < lines.length; ) {
    const match = header.exec(lines[i]!);
    let end = i + 1;
    while (end < lines.length && !header.test(lines[end]!) && !opensParagraph(lines, end)) end++;
    if (match) {
      const [name = '', ...args] = match[1]!.trim().split(/\s+/);
      fields.push({ name, args, desc: bodyText(match[2]!, lines.slice(i + 1, end)) });
    }
    i = end;
  }
  sections.items = fields.length;
  collect(sections, fields);
  return sections;
}

function opensParagraph(lines: readonly string[], index: number): boolean {
  return /^\S/.test(lines[index]!) && lines[index - 1]!.trim() === '';
}

function collect(sections: DocSections, fields: readonly Field[]): void {
  const params = new Map<string, { type: string | null; desc: string }>();
  let returnType: string | null = null;
  let returns: Field | null = null;
  for (const field of fields) {
    const { name, args, desc } = field;
    if (RAISES.has(name)) sections.raises.push({ type: args.join(' ') || null, desc });
    else if (RETURNS.has(name)) returns ??= field;
    else if (RETURN_TYPE.has(name)) returnType ??= desc;
    else if (args.length > 0 && (PARAM.has(name) || PARAM_TYPE.has(name))) {
      const param = entry(params, args.at(-1)!);
      if (PARAM_TYPE.has(name)) param.type ??= desc;
      else {
        param.desc ||= desc;
        param.type = args.slice(0, -1).join(' ') || param.type;
      }
    }
  }
  for (const [name, { type, desc }] of params) {
    sections.params.push({ name, type: type?.replace(/\?$/, '') ?? null, desc, default: defaultIn(desc) });
  }
  if (returns) sections.returns = { type: returns.args.join(' ') || returnType, desc: returns.desc };
  else if (returnType !== null) sections.returns = { type: returnType, desc: '' };
}

function entry(params: Map<string, { type: string | null; desc: string }>, name: string) {
  const known = params.get(name) ?? { type: null, desc: '' };
  params.set(name, known);
  return known;
}
