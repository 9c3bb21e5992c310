/** Control, format (bidirectional, zero-width), unassigned, private and line-breaking characters, and blank letters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Longest text shown of one name or message. */
const LONGEST = 120;

/**
 * Text that came from a repository or from elsewhere, as one line in which every character shows: what a terminal would
 * act on and what hides or reorders other characters is written as `\n` or `\u{202e}`. Long text loses its middle.
 *
 * @param longest most characters
 */
export function visible(text: string, longest: number = LONGEST): string {
  const characters = [...clip(text, 8 * longest).replace(INVISIBLE, spelled)];
  if (characters.length <= longest) return characters.join('');
  const half = Math.floor((longest - 1) / 2);
  return [...characters.slice(0, half), '…', ...characters.slice(-half)].join('');
}

/** The same for text of several lines, which stay. */
export function visibleLines(text: string, longest: number): string {
  return text
    .split('\n')
    .map((line) => visible(line, longest))
    .join('\n');
}

/** A first cut, so that a text of megabytes costs no more than a short one. */
function clip(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest / 2) + text.slice(-longest / 2);
}

function spelled(character: string): string {
  if (character === '\n') return '\\n';
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
