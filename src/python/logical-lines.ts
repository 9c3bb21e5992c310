/** The logical lines of a text: what the tokenizer ends with NEWLINE. Lines are 1-based. */
export interface LogicalLines {
  /** First physical line of each, ascending. */
  readonly firsts: readonly number[];
  /** Width of the indentation of each. */
  readonly indents: readonly number[];
  /** First line of the logical line that a physical line belongs to; the line itself where it belongs to none. */
  firstOf(line: number): number;
  /** Last line of the logical line that begins at a line; the line itself where none does. */
  lastOf(this: void, first: number): number;
}

/** Splits a text into its logical lines. Text that is not Python is split, too, in some way. */
export function logicalLines(text: string): LogicalLines {
  const firsts: number[] = [];
  const indents: number[] = [];
  const lastOf = new Map<number, number>();
  /** By line: the first line of the logical line that it belongs to. */
  const firstOf: number[] = [0];
  let line = 1;
  let indent = 0;
  let depth = 0;
  /** First line of the logical line that is open; 0 between two. */
  let open = 0;

  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const character = code < CHARACTERS.length ? CHARACTERS[code]! : Character.Code;
    if (character === Character.Space) {
      if (open === 0) indent = code === TAB ? (Math.floor(indent / 8) + 1) * 8 : code === FORM_FEED ? 0 : indent + 1;
      at++;
    } else if (character === Character.Newline) {
      firstOf.push(open === 0 ? line : open);
      if (depth === 0) {
        if (open !== 0 && line > open) lastOf.set(open, line);
        open = 0;
        indent = 0;
      }
      line++;
      at++;
    } else if (character === Character.Comment) {
      at = lineEnd(text, at);
    } else if (character === Character.Backslash && text.startsWith('\n', at + 1)) {
      firstOf.push(open === 0 ? line : open);
      line++;
      at += 2;
    } else {
      if (open === 0) {
        open = line;
        firsts.push(line);
        indents.push(indent);
      }
      if (character === Character.Quote) {
        const stop = stringEnd(text, at, 0);
        for (let i = text.indexOf('\n', at); i !== -1 && i < stop; i = text.indexOf('\n', i + 1)) {
          firstOf.push(open);
          line++;
        }
        at = stop;
      } else {
        if (character === Character.Opening) depth++;
        else if (character === Character.Closing && depth > 0) depth--;
        at = plainEnd(text, at + 1);
      }
    }
  }
  firstOf.push(open === 0 ? line : open);
  if (open !== 0 && line > open) lastOf.set(open, line);
  return {
    firsts,
    indents,
    firstOf: (wanted) => firstOf[wanted] ?? wanted,
    lastOf: (first) => lastOf.get(first) ?? first,
  };
}

/** What a character means between strings and comments. */
enum Character {
  Code,
  Space,
  Newline,
  Comment,
  Backslash,
  Quote,
  Opening,
  Closing,
}

const NEWLINE = 10;
const FORM_FEED = 12;
const TAB = 9;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/** By ASCII code; every other character is code. */
const CHARACTERS = new Uint8Array(128);
for (const [character, text] of [
  [Character.Space, ' \t\f'],
  [Character.Newline, '\n'],
  [Character.Comment, '#'],
  [Character.Backslash, '\\'],
  [Character.Quote, '"\''],
  [Character.Opening, '([{'],
  [Character.Closing, ')]}'],
] as const) {
  for (const one of text) CHARACTERS[one.charCodeAt(0)] = character;
}
/** CPython reads 150 f-strings within each other. */
const NESTED_STRINGS = 150;

/** Offset of the next character that is more than code or white space. */
function plainEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < CHARACTERS.length && CHARACTERS[code]! > Character.Space) return at;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** Offset after the string whose opening quote is at `quote`. One that never closes ends with its line. */
function stringEnd(text: string, quote: number, nesting: number): number {
  const delimiter = text.charCodeAt(quote);
  const isTriple = text.charCodeAt(quote + 1) === delimiter && text.charCodeAt(quote + 2) === delimiter;
  const from = quote + (isTriple ? 3 : 1);
  const prefix = prefixOf(text, quote);
  if (/[ft]/i.test(prefix)) return formatStringEnd(text, from, delimiter, isTriple, /r/i.test(prefix), nesting);
  return isTriple ? longStringEnd(text, from, delimiter) : shortStringEnd(text, from, delimiter);
}

function shortStringEnd(text: string, from: number, delimiter: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter) return at + 1;
    if (code === NEWLINE) return at;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}

function longStringEnd(text: string, from: number, delimiter: number): number {
  const closing = delimiter === DOUBLE_QUOTE ? '"""' : "'''";
  for (let at = from; ; ) {
    const stop = text.indexOf(closing, at);
    if (stop === -1) return text.length;
    const before = text.slice(at, stop);
    let read = 0;
    for (let i = before.indexOf('\\'); i !== -1; i = before.indexOf('\\', read)) read = i + 2;
    if (read <= before.length) return stop + 3;
    at += read;
  }
}

function formatStringEnd(
  text: string,
  from: number,
  delimiter: number,
  isTriple: boolean,
  isRaw: boolean,
  nesting: number,
): number {
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      if (!isRaw && text.startsWith('N{', at + 1)) at = namedCharacterEnd(text, at + 3);
      else at += OPEN_BRACE === text.charCodeAt(at + 1) ? 1 : 2;
    } else if (code === NEWLINE && !isTriple) return at;
    else if (code === OPEN_BRACE) {
      at = text.charCodeAt(at + 1) === OPEN_BRACE ? at + 2 : fieldEnd(text, at + 1, nesting);
    } else if (code !== delimiter) at++;
    else if (!isTriple) return at + 1;
    else if (text.charCodeAt(at + 1) === delimiter && text.charCodeAt(at + 2) === delimiter) return at + 3;
    else at++;
  }
  return text.length;
}

/** Offset after the replacement field of an f-string whose content starts at `from`. */
function fieldEnd(text: string, from: number, nesting: number): number {
  if (nesting >= NESTED_STRINGS) return text.length;
  let depth = 0;
  let isSpec = false;
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === CLOSE_BRACE && depth === 0) return at + 1;
    if (isSpec) {
      if (code === OPEN_BRACE) at = fieldEnd(text, at + 1, nesting + 1);
      else if (code === NEWLINE) return at;
      else at++;
    } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) at = stringEnd(text, at, nesting + 1);
    else if (code === HASH) at = lineEnd(text, at);
    else {
      const character = code < CHARACTERS.length ? CHARACTERS[code]! : Character.Code;
      if (character === Character.Opening) depth++;
      else if (character === Character.Closing) depth--;
      else if (code === COLON && depth === 0) isSpec = true;
      at++;
    }
  }
  return text.length;
}

const COLON = 58;

function namedCharacterEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== CLOSE_BRACE && text.charCodeAt(at) !== NEWLINE) at++;
  return text.charCodeAt(at) === CLOSE_BRACE ? at + 1 : at;
}

/** The letters of a string's prefix, those before its quote; empty when they end a name. */
function prefixOf(text: string, quote: number): string {
  if (quote === 0 || !isLetter(text.charCodeAt(quote - 1))) return '';
  let start = quote;
  while (start > 0 && quote - start < 3 && /[a-z]/i.test(text[start - 1]!)) start--;
  if (start > 0 && /[\w\u0080-\uffff]/.test(text[start - 1]!)) return '';
  const prefix = text.slice(start, quote);
  return /^[rbuft]*$/i.test(prefix) ? prefix : '';
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
