/** One part of a wildcard pattern: a character, a test of one character, or any run of characters. */
type Part = string | ((character: string) => boolean) | typeof ANY_RUN;
const ANY_RUN = Symbol('any run');
const anyOne = () => true;

/** A pattern made ready; takes a text as its code points. Runs in O(pattern × text), whatever the pattern. */
export type Matcher = (text: readonly string[]) => boolean;

/** Python's `fnmatch.fnmatchcase`: `*` crosses `/` (so `**` means the same), `?`, `[seq]`, `[!seq]`. */
export function fnmatch(pattern: string): Matcher {
  const characters = [...pattern];
  const parts: Part[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character === '*') parts.push(ANY_RUN);
    else if (character === '?') parts.push(anyOne);
    else if (character === '[') {
      const end = endOfSet(characters, at);
      parts.push(end === -1 ? '[' : characterSet(characters.slice(at + 1, end)));
      if (end !== -1) at = end;
    } else parts.push(character);
  }
  return (text) => matches(parts, text);
}

/** One path segment in CODEOWNERS: `*`, `?` and `\` as escape, nothing else is special. */
export function segmentGlob(pattern: string): Matcher {
  const characters = [...pattern];
  const parts: Part[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character === '\\' && at + 1 < characters.length) parts.push(characters[++at]!);
    else parts.push(character === '*' ? ANY_RUN : character === '?' ? anyOne : character);
  }
  return (text) => matches(parts, text);
}

/** Greedy with one way back: on a mismatch only the last run can usefully take one character more. */
function matches(parts: readonly Part[], text: readonly string[]): boolean {
  let part = 0;
  let at = 0;
  let run = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === ANY_RUN) {
      run = part++;
      resume = at;
    } else if (wanted !== undefined && (typeof wanted === 'function' ? wanted(text[at]!) : wanted === text[at])) {
      part++;
      at++;
    } else if (run !== -1) {
      part = run + 1;
      at = ++resume;
    } else return false;
  }
  while (parts[part] === ANY_RUN) part++;
  return part === parts.length;
}

/** Index of the `]` that ends a set; one right after `[` or `[!` belongs to the set. -1 when there is none. */
function endOfSet(characters: readonly string[], start: number): number {
  const first = characters[start + 1] === '!' ? start + 2 : start + 1;
  return characters.indexOf(']', first + 1);
}

function characterSet(content: readonly string[]): (character: string) => boolean {
  const negated = content[0] === '!';
  const characters = negated ? content.slice(1) : content;
  const ranges: [number, number][] = [];
  for (let at = 0; at < characters.length; at++) {
    const low = characters[at]!.codePointAt(0)!;
    const isRange = characters[at + 1] === '-' && at + 2 < characters.length;
    const high = isRange ? characters[at + 2]!.codePointAt(0)! : low;
    if (isRange) at += 2;
    ranges.push([low, high]);
  }
  return (character) => {
    const code = character.codePointAt(0)!;
    return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
  };
}
