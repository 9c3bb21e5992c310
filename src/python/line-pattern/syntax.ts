import { type CharacterTest, classEscape, ignoringCase } from './characters';

/** A regular expression as a tree. */
export type Pattern =
  | { readonly kind: 'character'; readonly test: CharacterTest }
  | { readonly kind: 'at'; readonly place: Place }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number };
/** What holds between two characters. */
export type Place = 'line start' | 'line end' | 'word boundary' | 'no word boundary';

/** Why a pattern cannot be used. */
export class PatternError extends Error {}

/**
 * Reads a pattern of Python's `re`. How greedy a repetition is makes no difference to whether a line matches.
 * @throws {PatternError} for what is no pattern, and for look-around, back references, conditions, atomic groups and
 * possessive repetitions, which no automaton can follow.
 */
export function parsePattern(text: string): Pattern {
  return new Parser(text).parse();
}

const MOST_REPEATS = 1_000;
const ESCAPES: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

class Parser {
  private at = 0;
  private ignoresCase = false;
  private isVerbose = false;

  constructor(private readonly text: string) {}

  parse(): Pattern {
    const pattern = this.choice();
    if (this.at < this.text.length) throw new PatternError('unbalanced parenthesis');
    return pattern;
  }

  private choice(): Pattern {
    const options = [this.sequence()];
    while (this.take('|')) options.push(this.sequence());
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  private sequence(): Pattern {
    const parts: Pattern[] = [];
    for (this.skipLayout(); this.at < this.text.length && !'|)'.includes(this.text[this.at]!); this.skipLayout()) {
      if (this.bounds() !== null) throw new PatternError('nothing to repeat');
      const part = this.part();
      if (part !== null) parts.push(this.repeated(part));
    }
    return { kind: 'sequence', parts };
  }

  private repeated(part: Pattern): Pattern {
    let whole = part;
    for (let isFirst = true; ; isFirst = false) {
      this.skipLayout();
      const bounds = this.bounds();
      if (bounds === null) return whole;
      if (!isFirst) throw new PatternError('multiple repeat');
      if (part.kind === 'at') throw new PatternError('nothing to repeat');
      if (this.take('+')) throw new PatternError('possessive repetitions are not supported');
      this.take('?');
      whole = { kind: 'repeat', part, ...bounds };
    }
  }

  private bounds(): { least: number; most: number } | null {
    if (this.take('*')) return { least: 0, most: Infinity };
    if (this.take('+')) return { least: 1, most: Infinity };
    if (this.take('?')) return { least: 0, most: 1 };
    const counts = this.match(/\{(\d*)(?:(,)(\d*))?\}/y);
    if (counts === null) return null;
    const [whole, low, comma, high] = counts;
    if (low === '' && comma === undefined) {
      this.at -= whole.length;
      return null;
    }
    const least = Number(low || 0);
    const most = comma === undefined ? least : high ? Number(high) : Infinity;
    if (least > MOST_REPEATS || (most !== Infinity && most > MOST_REPEATS)) throw new PatternError('too many repeats');
    if (most < least) throw new PatternError('min repeat greater than max repeat');
    return { least, most };
  }

  /** Null for what stands for nothing, as a comment does. */
  private part(): Pattern | null {
    const character = this.next();
    switch (character) {
      case '.':
        return { kind: 'character', test: (code) => code !== 10 };
      case '^':
        return { kind: 'at', place: 'line start' };
      case '$':
        return { kind: 'at', place: 'line end' };
      case '(':
        return this.group();
      case '[':
        return this.set();
      case '\\':
        return this.escape();
      default:
        return this.literal(character.codePointAt(0)!);
    }
  }

  private group(): Pattern | null {
    if (this.match(/\?#[^)]*\)/y)) return null;
    const flags = this.match(/\?([aiLmsux]*)(?:-([imsx]+))?([:)])/y);
    const outer = { ignoresCase: this.ignoresCase, isVerbose: this.isVerbose };
    if (flags) {
      const [, on = '', off = '', end] = flags;
      this.ignoresCase = (this.ignoresCase || on.includes('i')) && !off.includes('i');
      this.isVerbose = (this.isVerbose || on.includes('x')) && !off.includes('x');
      // Flags alone are for the whole pattern and stand at its start.
      if (end === ')') return null;
    } else if (this.text[this.at] === '?' && !this.match(/\?P<[^\W\d]\w*>/uy)) {
      throw new PatternError(`the group (${this.text.slice(this.at, this.at + 3)}…) is not supported`);
    }
    const inner = this.choice();
    if (!this.take(')')) throw new PatternError('missing ), unterminated subpattern');
    Object.assign(this, outer);
    return inner;
  }

  private escape(): Pattern {
    const letter = this.next();
    if (letter === 'b') return { kind: 'at', place: 'word boundary' };
    if (letter === 'B') return { kind: 'at', place: 'no word boundary' };
    if (letter === 'A' || letter === 'Z') throw new PatternError(`\\${letter} is not supported`);
    if (/[1-9]/.test(letter)) throw new PatternError('back references are not supported');
    const test = classEscape(letter);
    return test ? { kind: 'character', test } : this.literal(this.escaped(letter));
  }

  private set(): Pattern {
    const isNegated = this.take('^');
    const tests: CharacterTest[] = [];
    for (let isFirst = true; isFirst || this.text[this.at] !== ']'; isFirst = false) {
      const low = this.member();
      if (typeof low === 'function') {
        tests.push(low);
        continue;
      }
      const isRange = this.text[this.at] === '-' && this.at + 1 < this.text.length && this.text[this.at + 1] !== ']';
      if (!isRange) {
        tests.push((code) => code === low);
        continue;
      }
      this.at++;
      const high = this.member();
      if (typeof high === 'function' || high < low) throw new PatternError('bad character range');
      tests.push((code) => low <= code && code <= high);
    }
    this.at++;
    const anyOf: CharacterTest = (code) => tests.some((test) => test(code));
    const test = this.ignoresCase ? ignoringCase(anyOf) : anyOf;
    return { kind: 'character', test: isNegated ? (code) => !test(code) : test };
  }

  private member(): number | CharacterTest {
    const character = this.next();
    if (character !== '\\') return character.codePointAt(0)!;
    const letter = this.next();
    return letter === 'b' ? 8 : (classEscape(letter) ?? this.escaped(letter));
  }

  /** The character that an escape other than a class stands for. */
  private escaped(letter: string): number {
    if (letter === '0') return Number.parseInt(this.match(/[0-7]{0,2}/y)![0] || '0', 8);
    const digits = { x: /[\da-f]{2}/iy, u: /[\da-f]{4}/iy, U: /[\da-f]{8}/iy }[letter];
    if (digits) {
      const code = Number.parseInt(this.match(digits)?.[0] ?? '', 16);
      if (Number.isNaN(code) || code > 0x10ffff) throw new PatternError(`incomplete escape \\${letter}`);
      return code;
    }
    const control = ESCAPES[letter];
    if (control !== undefined) return control;
    if (/[a-z\d]/i.test(letter)) throw new PatternError(`bad escape \\${letter}`);
    return letter.codePointAt(0)!;
  }

  private literal(wanted: number): Pattern {
    const test: CharacterTest = (code) => code === wanted;
    return { kind: 'character', test: this.ignoresCase ? ignoringCase(test) : test };
  }

  private skipLayout(): void {
    while (this.isVerbose && this.match(/\s+|#.*/y));
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private next(): string {
    const code = this.text.codePointAt(this.at);
    if (code === undefined) throw new PatternError('unexpected end of pattern');
    const character = String.fromCodePoint(code);
    this.at += character.length;
    return character;
  }

  private match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text);
    if (found) this.at = sticky.lastIndex;
    return found;
  }
}
