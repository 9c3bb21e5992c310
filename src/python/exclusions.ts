import { Automaton } from './line-pattern/automaton';
import { PatternError, parsePattern } from './line-pattern/syntax';
import type { SourceText } from './source';

/** Says which lines of a file a coverage configuration leaves out; 1-based. */
export type Exclusion = (source: SourceText) => Iterable<number>;

/**
 * What coverage.py 7.10 and later leaves out when its configuration does not say otherwise: `# pragma: no cover`, bodies
 * that are `...` with the header before them, and `if TYPE_CHECKING:`.
 */
export const DEFAULT_EXCLUSIONS: readonly Exclusion[] = [
  (source) => linesOf(source, /#[^\S\n]*(?:pragma|PRAGMA)(?::|[^\S\n])?[^\S\n]*(?:no|NO)[^\S\n]*(?:cover|COVER)/g),
  stubs,
  (source) => linesOf(source, /^[^\S\n]*if (?:typing\.)?TYPE_CHECKING:/gm),
];

function* linesOf(source: SourceText, pattern: RegExp): Generator<number> {
  for (const { index } of source.text.matchAll(pattern)) yield source.lineOf(index);
}

/** A longer line holds data, not a stub. */
const LONGEST_STUB = 10_000;

/**
 * Lines with a body that is `...`, and those of the header before it when that ends in `):` or `) -> …:`. Taken apart by
 * hand: the pattern that coverage.py has for it takes cubic time on a line of brackets.
 */
function* stubs(source: SourceText): Generator<number> {
  let last = 0;
  for (let at = source.text.indexOf('...'); at !== -1; at = source.text.indexOf('...', at + 1)) {
    const line = source.lineOf(at);
    const text = source.lineText(line);
    if (line === last || text.length > LONGEST_STUB) continue;
    const column = at - source.lineStart(line);
    if (!/^\s*(?:#|$)/.test(text.slice(column + 3))) continue;
    const before = text.slice(0, column);
    if (before.trim() !== '' && !isStubHeader(before)) continue;
    last = line;
    yield line;
    if (before.trim() !== '') continue;
    let header = line - 1;
    while (header > 0 && source.lineText(header).trim() === '') header--;
    if (isStubHeader(source.lineText(header))) yield header;
  }
}

/** Whether a line, or its part before the `...`, is the end of a function's header. */
function isStubHeader(text: string): boolean {
  const header = text.trim();
  if (header.length > LONGEST_STUB || !header.endsWith(':')) return false;
  const signature = header.slice(0, -1);
  if (/^(?:async )?def /.test(header)) return /[\])]$/.test(signature) || /[\])]\s*->/.test(signature);
  return /^[\])]+(?:\s*->.*)?$/.test(signature);
}

/**
 * The exclusions of a coverage configuration: `excludeLines` in place of the default ones unless null, and `excludeAlso`
 * besides. A pattern that cannot be used is left out and told.
 */
export function configuredExclusions(
  excludeLines: readonly string[] | null,
  excludeAlso: readonly string[],
): { readonly exclusions: readonly Exclusion[]; readonly problems: readonly PatternProblem[] } {
  const exclusions = excludeLines === null ? [...DEFAULT_EXCLUSIONS] : [];
  const problems: PatternProblem[] = [];
  for (const pattern of [...(excludeLines ?? []), ...excludeAlso]) {
    const made = patternExclusion(pattern);
    if (typeof made === 'function') exclusions.push(made);
    else problems.push({ pattern, ...made });
  }
  return { exclusions, problems };
}

/** A pattern that cannot be used, and why. */
export interface PatternProblem {
  readonly pattern: string;
  readonly problem: string;
}

/** A longer one is no pattern that someone wrote. */
const LONGEST_PATTERN = 1_000;

/** The lines that a pattern matches somewhere. It sees one at a time; in coverage.py it may run on over line ends. */
function patternExclusion(pattern: string): Exclusion | { readonly problem: string } {
  if (pattern.length > LONGEST_PATTERN) return { problem: `longer than ${LONGEST_PATTERN} characters` };
  try {
    const automaton = new Automaton(parsePattern(pattern));
    return (source) => linesMatching(automaton, source);
  } catch (error) {
    if (error instanceof PatternError) return { problem: error.message };
    throw error;
  }
}

function* linesMatching(automaton: Automaton, source: SourceText): Generator<number> {
  for (let line = 1; line <= source.lineCount; line++) if (automaton.test(source.lineText(line))) yield line;
}
