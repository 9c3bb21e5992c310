/** Whether a character, given as its code point, is meant. */
export type CharacterTest = (code: number) => boolean;

/** The classes that Python's `re` writes with a letter; the capital letter is the opposite. */
export function classEscape(letter: string): CharacterTest | null {
  const positive = CLASSES[letter.toLowerCase()];
  if (positive === undefined) return null;
  return letter === letter.toLowerCase() ? positive : (code) => !positive(code);
}

export function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

function isDigit(code: number): boolean {
  return code < 128 ? code >= 48 && code <= 57 : /\p{Nd}/u.test(String.fromCodePoint(code));
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
  return code === 0x85 || (code !== 0xfeff && /\s/u.test(String.fromCodePoint(code)));
}

const CLASSES: Readonly<Record<string, CharacterTest>> = { d: isDigit, s: isSpace, w: isWord };

/** The same test on either case of a letter. */
export function ignoringCase(test: CharacterTest): CharacterTest {
  return (code) => {
    if (test(code)) return true;
    const character = String.fromCodePoint(code);
    const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
    return test(lower.codePointAt(0)!) || test(upper.codePointAt(0)!);
  };
}
