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
  const lastOf = new Map<number, number>();
  const indents: number[] = [];
  const firstOf = new Map<number, number>();
  let line = 1;
  let indent = 0;
  let depth = 0;
  /** First line of the logical line that is open; 0 between two. */
  let open = 0;

  const end = (): void => {
    if (open !== 0 && line > open) lastOf.set(open, line);
    for (let inner = open + 1; open !== 0 && inner <= line; inner++) firstOf.set(inner, open);
    open = 0;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      if (depth === 0) {
        end();
        indent = 0;
      }
      line++;
      at++;
    } else if (code === HASH) {
      at = lineEnd(text, at);
    } else if (code === BACKSLASH && text.charCodeAt(at + 1) === NEWLINE) {
      line++;
      at += 2;
    } else if (code === SPACE || code === TAB || code === FORM_FEED) {
      if (open === 0) indent = code === TAB ? (Math.floor(indent / 8) + 1) * 8 : code === FORM_FEED ? 0 : indent + 1;
      at++;
    } else {
      if (open === 0) {
        open = line;
        firsts.push(line);
        indents.push(indent);
      }
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        const stop = stringEnd(text, at, 0);
        for (let i = text.indexOf('\n', at); i !== -1 && i < stop; i = text.indexOf('\n', i + 1)) line++;
        at = stop;
      } else {
        if (isOpening(code)) depth++;
        else if (isClosing(code) && depth > 0) depth--;
        at++;
      }
    }
  }
  end();
  return {
    firsts,
    indents,
    firstOf: (wanted) => firstOf.get(wanted) ?? wanted,
    lastOf: (first) => lastOf.get(first) ?? first,
  };
}

const NEWLINE = 10;
const FORM_FEED = 12;
const TAB = 9;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const isOpening = (code: number): boolean => code === 40 || code === 91 || code === OPEN_BRACE;
const isClosing = (code: number): boolean => code === 41 || code === 93 || code === CLOSE_BRACE;
/** CPython reads 150 f-strings within each other. */
const NESTED_STRINGS = 150;

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** Offset after the string whose opening quote is at `quote`. One that never closes ends with its line. */
function stringEnd(text: string, quote: number, nesting: number): number {
  const delimiter = text[quote]!;
  const isTriple = text.startsWith(delimiter.repeat(3), quote);
  const prefix = prefixOf(text, quote);
  const isFormat = /[ft]/i.test(prefix);
  const isRaw = /r/i.test(prefix);
  for (let at = quote + (isTriple ? 3 : 1); at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      if (isFormat && !isRaw && text.startsWith('N{', at + 1)) at = namedCharacterEnd(text, at + 3);
      else at += isFormat && OPEN_BRACE === text.charCodeAt(at + 1) ? 1 : 2;
    } else if (code === NEWLINE && !isTriple) return at;
    else if (isFormat && code === OPEN_BRACE) {
      at = text.charCodeAt(at + 1) === OPEN_BRACE ? at + 2 : fieldEnd(text, at + 1, nesting);
    } else if (text[at] === delimiter && (!isTriple || text.startsWith(delimiter.repeat(3), at))) {
      return at + (isTriple ? 3 : 1);
    } else at++;
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
      if (isOpening(code)) depth++;
      else if (isClosing(code)) depth--;
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
  let start = quote;
  while (start > 0 && quote - start < 3 && /[a-z]/i.test(text[start - 1]!)) start--;
  if (start > 0 && /[\w\u0080-\uffff]/.test(text[start - 1]!)) return '';
  const prefix = text.slice(start, quote);
  return /^[rbuft]*$/i.test(prefix) ? prefix : '';
}
