import { characterNamed } from './character-names';

/** What an escape may mean: bytes know neither `\u` nor `\N`. */
export type LiteralType = 'str' | 'bytes';

/** The prefix letters and quotes of a string literal. */
export interface LiteralShape {
  readonly raw: boolean;
  readonly bytes: boolean;
  readonly format: boolean;
  readonly template: boolean;
  readonly unicode: boolean;
  /** Offsets of what stands between the quotes. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Reads prefix and quotes of the literal that spans `start` to `end`. */
export function literalShape(text: string, start: number, end: number): LiteralShape {
  let raw = false;
  let bytes = false;
  let format = false;
  let template = false;
  let unicode = false;
  let at = start;
  let quote = text.charCodeAt(at);
  for (; quote !== 0x22 && quote !== 0x27 && at < end; quote = text.charCodeAt(++at)) {
    const letter = quote | 0x20;
    if (letter === 0x72) raw = true;
    else if (letter === 0x62) bytes = true;
    else if (letter === 0x66) format = true;
    else if (letter === 0x74) template = true;
    else if (letter === 0x75) unicode = quote === 0x75;
  }
  const triple = end - at >= 6 && text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;
  const width = triple ? 3 : 1;
  const contentStart = Math.min(at + width, end);
  // A literal cut off by the end of the file has no closing quotes.
  const closed = end - width >= contentStart && text.charCodeAt(end - 1) === quote;
  return { raw, bytes, format, template, unicode, contentStart, contentEnd: closed ? end - width : end };
}

/** The value of literal text: escapes resolved as CPython does, unknown ones kept. */
export function literalValue(source: string, type: LiteralType): string {
  let at = source.indexOf('\\');
  if (at === -1) return source;
  let out = '';
  let done = 0;
  while (at !== -1) {
    out += source.slice(done, at);
    const found = readEscape(source, at, type);
    out += found.value;
    done = found.end;
    at = source.indexOf('\\', done);
  }
  return out + source.slice(done);
}

/** As `literalValue`, for the text of an f-string between fields: doubled braces become single ones. */
export function formatValue(source: string, raw: boolean): string {
  if (!/[\\{}]/.test(source)) return source;
  let out = '';
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at);
    if (unit === 0x5c && !raw) {
      const found = readEscape(source, at, 'str');
      out += found.value;
      at = found.end;
    } else {
      out += source[at];
      at += (unit === 0x7b || unit === 0x7d) && source.charCodeAt(at + 1) === unit ? 2 : 1;
    }
  }
  return out;
}

interface Escape {
  readonly value: string;
  /** Offset after the escape. */
  readonly end: number;
}

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function readEscape(source: string, at: number, type: LiteralType): Escape {
  const letter = source[at + 1];
  if (letter === undefined) return { value: '\\', end: at + 1 };
  const simple = SIMPLE[letter];
  if (simple !== undefined) return { value: simple, end: at + 2 };
  if (letter >= '0' && letter <= '7') return octal(source, at, type);
  if (letter === 'x') return hexadecimal(source, at, 2);
  if (type === 'str') {
    if (letter === 'u') return hexadecimal(source, at, 4);
    if (letter === 'U') return hexadecimal(source, at, 8);
    if (letter === 'N') return named(source, at);
  }
  return { value: `\\${letter}`, end: at + 2 };
}

function octal(source: string, at: number, type: LiteralType): Escape {
  let end = at + 1;
  let value = 0;
  while (end < at + 4 && source.charCodeAt(end) >= 0x30 && source.charCodeAt(end) <= 0x37) {
    value = value * 8 + source.charCodeAt(end++) - 0x30;
  }
  return { value: String.fromCharCode(type === 'bytes' ? value & 0xff : value), end };
}

function hexadecimal(source: string, at: number, digits: number): Escape {
  const end = at + 2 + digits;
  const text = source.slice(at + 2, end);
  const value = /^[0-9a-fA-F]+$/.test(text) && text.length === digits ? Number.parseInt(text, 16) : -1;
  if (value < 0 || value > 0x10ffff) return { value: source.slice(at, at + 2), end: at + 2 };
  return { value: String.fromCodePoint(value), end };
}

/** A name that is not known here stays as written. */
function named(source: string, at: number): Escape {
  const close = source[at + 2] === '{' ? source.indexOf('}', at) : -1;
  if (close === -1) return { value: '\\N', end: at + 2 };
  const value = characterNamed(source.slice(at + 3, close));
  return { value: value ?? source.slice(at, close + 1), end: close + 1 };
}
