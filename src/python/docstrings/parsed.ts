import { cleanDocstring } from '../docstring';

export interface DocParam {
  readonly name: string;
  readonly type: string | null;
  readonly desc: string;
  /** As the text words it: `None`, `'utf-8'`, `the current directory`. */
  readonly default: string | null;
}
export interface DocReturns {
  readonly type: string | null;
  readonly desc: string;
}
export interface DocRaises {
  readonly type: string | null;
  readonly desc: string;
}

/** What one style reads in a docstring. */
export interface DocSections {
  readonly params: DocParam[];
  returns: DocReturns | null;
  readonly raises: DocRaises[];
  readonly examples: string[];
  /** Pieces of text that carry this style's markup; the style with the most is the docstring's. */
  items: number;
  /** Where the description ends and the markup begins, in lines. */
  descriptionEnd: number;
}

export function noSections(descriptionEnd: number): DocSections {
  return { params: [], returns: null, raises: [], examples: [], items: 0, descriptionEnd };
}

/** The first statement about the result counts, whether it speaks of returning or of yielding. */
export function addReturns(sections: DocSections, returns: DocReturns): void {
  sections.returns ??= returns;
}

export function leadingSpaces(line: string): number {
  return line.length - line.trimStart().length;
}

/** Text that starts on a header's own line and goes on, indented, below it. */
export function bodyText(first: string, rest: readonly string[]): string {
  const below = cleanDocstring(`\n${rest.join('\n')}`);
  return `${first.trim()}\n${below}`.trim();
}

/** The default value a description names: "defaults to X", "default is X", "default: X". */
export function defaultIn(desc: string): string | null {
  return DEFAULT.exec(desc)?.[1]?.replaceAll('\n', ' ') ?? null;
}

/** A quoted value, else the words up to the end of the sentence or bracket. */
const DEFAULT =
  /\bdefaults?(?:\s+to\s+|\s+is\s+|\s*=\s*|:\s+)(``[^`]+``|`[^`]+`|'[^']*'|"[^"]*"|[\s\S]+?(?=[.,;](?:\s|$)|[)\]](?:[.,;\n]|$)|\n\n|$))/i;
