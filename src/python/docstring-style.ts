import { parseFields } from './docstrings/fields';
import { parseGoogle } from './docstrings/google';
import { parseNumpy } from './docstrings/numpy';
import type { DocParam, DocRaises, DocReturns, DocSections } from './docstrings/parsed';

export type { DocParam, DocRaises, DocReturns };
export type DocstringStyle = 'google' | 'numpy' | 'rest' | 'epydoc' | 'plain';

export interface ParsedDocstring {
  readonly style: DocstringStyle;
  /** The first line. */
  readonly shortDesc: string | null;
  /** What follows it, up to the first section or field. */
  readonly longDesc: string | null;
  /** Parameters, and attributes where a class documents them. */
  readonly params: readonly DocParam[];
  /** Of several results the first; a generator's yields stand here too. */
  readonly returns: DocReturns | null;
  readonly raises: readonly DocRaises[];
  readonly examples: readonly string[];
}

/** A field name, then a colon that ends a word: the role in `:func:`x`` is none. Known names may forgo the space. */
const REST_FIELD =
  /^:(?=[A-Za-z])((?:param|parameter|arg|argument|attribute|keyword|key|type|raises?|except|exception|returns?|rtype|yields?)(?:\s[^:`]*)?|[^:`]+(?=:(?:\s|$))):(?!`)(.*)$/;
const EPYDOC_FIELD = /^@([A-Za-z]\w*(?:[ \t]+[\w.*?]+)?)[ \t]*:(.*)$/;

/** Reads a cleaned docstring in whichever style marks up the most of it. */
export function parseDocstring(cleaned: string): ParsedDocstring {
  const lines = cleaned.split('\n');
  let style: DocstringStyle = 'plain';
  let sections: DocSections | null = null;
  for (const [name, found] of candidates(cleaned, lines)) {
    if (found && found.items > (sections?.items ?? 0)) {
      style = name;
      sections = found;
    }
  }
  return {
    style,
    shortDesc: descriptionLine(lines, sections),
    longDesc:
      lines
        .slice(1, Math.max(1, sections?.descriptionEnd ?? lines.length))
        .join('\n')
        .trim() || null,
    params: sections?.params ?? [],
    returns: sections?.returns ?? null,
    raises: sections?.raises ?? [],
    examples: sections?.examples ?? [],
  };
}

function descriptionLine(lines: readonly string[], sections: DocSections | null): string | null {
  return sections?.descriptionEnd === 0 ? null : lines[0] || null;
}

/** Earlier styles win a tie. The tests on the whole text spare most docstrings the reading by line. */
function* candidates(cleaned: string, lines: readonly string[]): Generator<[DocstringStyle, DocSections | null]> {
  if (/^:/m.test(cleaned)) yield ['rest', parseFields(lines, REST_FIELD)];
  if (/:[ \t]*$/m.test(cleaned)) yield ['google', parseGoogle(lines)];
  if (/^---/m.test(cleaned)) yield ['numpy', parseNumpy(lines)];
  if (/^@/m.test(cleaned)) yield ['epydoc', parseFields(lines, EPYDOC_FIELD)];
}
