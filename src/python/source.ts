/** A problem with the bytes of a file, before any parsing. */
export interface SourceProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  /** `error`: CPython refuses the file. */
  readonly severity: 'error' | 'warning';
}

/**
 * Decodes a Python source file as CPython does: byte order mark, PEP 263 cookie, universal newlines.
 * Never throws: what cannot be decoded falls back to latin-1 and is reported in `problems`.
 */
export function decodeSource(bytes: Uint8Array): SourceText {
  const problems: SourceProblem[] = [];
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasBom ? bytes.subarray(3) : bytes;
  const cookie = findCookie(body);
  if (hasBom && cookie !== null && !isUtf8(codecName(cookie.name))) {
    problems.push({
      line: cookie.line,
      message: `encoding problem: ${cookie.name} with a UTF-8 byte order mark`,
      severity: 'error',
    });
  }
  const codec = hasBom || cookie === null ? 'utf-8' : codecName(cookie.name);
  const decoded = decode(body, codec, cookie?.line ?? 1, problems);
  return new SourceText(universalNewlines(withoutNul(decoded.text, problems)), decoded.encoding, problems);
}

/** Decoded text with `\n` line ends, and its lines. Offsets are UTF-16 units into `text`. */
export class SourceText {
  readonly lineCount: number;
  /** Offset of each line's first character, then the text's length. */
  private readonly starts: Int32Array;
  /** Per line, whether it holds a character beyond ASCII; null when none does. */
  private readonly wide: Uint8Array | null;
  private lastLine = 0;
  /** UTF-8 bytes before every `STRIDE`th unit of the text, made when a long line first asks. */
  private strides: Int32Array | null = null;

  constructor(
    readonly text: string,
    /** The codec by its Python name. */
    readonly encoding: string,
    readonly problems: readonly SourceProblem[],
  ) {
    this.starts = lineStarts(text);
    this.lineCount = this.starts.length - 1;
    this.wide = wideLines(text, this.starts);
  }

  /** Whether every character of the file is ASCII. */
  get isAscii(): boolean {
    return this.wide === null;
  }

  /** 1-based line of an offset. */
  lineOf(offset: number): number {
    return this.lineIndex(offset) + 1;
  }

  /** 0-based UTF-8 byte column of an offset. */
  columnOf(offset: number): number {
    const line = this.lineIndex(offset);
    const start = this.starts[line]!;
    if (this.wide === null || this.wide[line] === 0) return offset - start;
    if (offset - start <= STRIDE) return utf8Length(this.text, start, offset);
    return this.bytesBefore(offset) - this.bytesBefore(start);
  }

  /** CPython's position of an offset: `line` 1-based, `column` in UTF-8 bytes, 0-based. */
  position(offset: number): { line: number; column: number } {
    return { line: this.lineOf(offset), column: this.columnOf(offset) };
  }

  /** Offset of the first character of a 1-based line. */
  lineStart(line: number): number {
    return this.starts[Math.max(0, Math.min(line - 1, this.lineCount))]!;
  }

  /** The text of a 1-based line without its line end; empty beyond the file. */
  lineText(line: number): string {
    if (line < 1 || line > this.lineCount) return '';
    const end = this.starts[line]!;
    const start = this.starts[line - 1]!;
    return this.text.slice(start, this.text.charCodeAt(end - 1) === 10 && end > start ? end - 1 : end);
  }

  /** Callers ask mostly in text order, so the last answer and its successor are tried first. */
  private lineIndex(offset: number): number {
    const { starts } = this;
    const last = this.lastLine;
    if (offset >= starts[last]!) {
      if (last + 1 >= this.lineCount || offset < starts[last + 1]!) return last;
      if (last + 2 >= this.lineCount || offset < starts[last + 2]!) {
        this.lastLine = last + 1;
        return last + 1;
      }
    }
    let low = 0;
    let high = this.lineCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    this.lastLine = low;
    return low;
  }

  private bytesBefore(offset: number): number {
    this.strides ??= strideBytes(this.text);
    const stride = Math.floor(offset / STRIDE);
    return this.strides[stride]! + utf8Length(this.text, stride * STRIDE, offset);
  }
}

const STRIDE = 512;

function strideBytes(text: string): Int32Array {
  const strides = new Int32Array(Math.floor(text.length / STRIDE) + 1);
  for (let i = 1; i < strides.length; i++) {
    strides[i] = strides[i - 1]! + utf8Length(text, (i - 1) * STRIDE, i * STRIDE);
  }
  return strides;
}

function utf8Length(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xe000)
      bytes += 2; // half of a four-byte character
    else bytes += 3;
  }
  return bytes;
}

/** As `str.splitlines` would count for `\n`: a final line end opens no further line, an empty text has one line. */
function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  starts.push(text.length);
  return new Int32Array(starts);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
const ASCII = /^[\x00-\x7f]*$/;

function wideLines(text: string, starts: Int32Array): Uint8Array | null {
  if (ASCII.test(text)) return null;
  const wide = new Uint8Array(starts.length);
  for (let line = 0; line + 1 < starts.length; line++) {
    const end = starts[line + 1]!;
    for (let i = starts[line]!; i < end; i++) {
      if (text.charCodeAt(i) > 0x7f) {
        wide[line] = 1;
        break;
      }
    }
  }
  return wide;
}

function universalNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function withoutNul(text: string, problems: SourceProblem[]): string {
  const at = text.indexOf('\0');
  if (at === -1) return text;
  const line = text.slice(0, at).split(/\r\n?|\n/).length;
  problems.push({ line, message: 'source code cannot contain null bytes', severity: 'error' });
  return text.replaceAll('\0', ' ');
}

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK_OR_COMMENT = /^[ \t\f]*(?:#|$)/;

function findCookie(bytes: Uint8Array): { name: string; line: number } | null {
  let start = 0;
  for (let line = 1; line <= 2; line++) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
    const text = latin1(bytes.subarray(start, Math.min(end, start + 4096)));
    const match = COOKIE.exec(text);
    if (match !== null) return { name: match[1]!, line };
    if (!BLANK_OR_COMMENT.test(text)) return null;
    start = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1;
  }
  return null;
}

/** Python's normalisation of a codec name, to the name that the tables below use. */
function codecName(name: string): string {
  const plain = name.toLowerCase().replaceAll('_', '-');
  if (plain === 'utf8' || plain === 'utf' || plain === 'u8' || plain === 'utf-8' || plain.startsWith('utf-8-')) {
    return 'utf-8';
  }
  if (/^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(plain)) return 'iso-8859-1';
  return ALIASES[plain] ?? plain;
}

function isUtf8(codec: string): boolean {
  return codec === 'utf-8';
}

/** Python codec name → label of the WHATWG encoding that `TextDecoder` knows, where they differ. */
const ALIASES: Readonly<Record<string, string>> = {
  latin1: 'iso-8859-1',
  latin: 'iso-8859-1',
  l1: 'iso-8859-1',
  cp819: 'iso-8859-1',
  iso8859: 'iso-8859-1',
  '8859': 'iso-8859-1',
  'us-ascii': 'ascii',
  '646': 'ascii',
  latin2: 'iso-8859-2',
  'latin-2': 'iso-8859-2',
  latin5: 'iso-8859-9',
  'latin-5': 'iso-8859-9',
  latin9: 'iso-8859-15',
  'latin-9': 'iso-8859-15',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp1253: 'windows-1253',
  cp1254: 'windows-1254',
  cp1255: 'windows-1255',
  cp1256: 'windows-1256',
  cp1257: 'windows-1257',
  cp1258: 'windows-1258',
  cp866: 'ibm866',
  cp874: 'windows-874',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  mskanji: 'shift_jis',
  'ms-kanji': 'shift_jis',
  sjis: 'shift_jis',
  's-jis': 'shift_jis',
  'shift-jis': 'shift_jis',
  'euc-jp': 'euc-jp',
  eucjp: 'euc-jp',
  ujis: 'euc-jp',
  'iso2022-jp': 'iso-2022-jp',
  'euc-kr': 'euc-kr',
  euckr: 'euc-kr',
  cp949: 'euc-kr',
  gb2312: 'gbk',
  'euc-cn': 'gbk',
  cp936: 'gbk',
  big5: 'big5',
  cp950: 'big5',
  'big5-tw': 'big5',
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
  'mac-cyrillic': 'x-mac-cyrillic',
};

/** Labels whose WHATWG meaning is a Windows code page: the C1 range differs from Python's codec. */
const C1_CODECS: ReadonlySet<string> = new Set(['iso-8859-9', 'iso-8859-11']);

interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

function decode(bytes: Uint8Array, codec: string, cookieLine: number, problems: SourceProblem[]): Decoded {
  if (codec === 'iso-8859-1') return { text: latin1(bytes), encoding: codec };
  if (codec === 'windows-1252') return { text: windows1252(bytes, problems), encoding: codec };
  if (codec === 'ascii') {
    const at = bytes.findIndex((byte) => byte > 0x7f);
    if (at !== -1) problems.push(undecodable(bytes, at, codec));
    return { text: latin1(bytes), encoding: codec };
  }
  const decoder = decoderFor(codec);
  if (decoder === null) {
    problems.push({ line: cookieLine, message: `unknown encoding: ${codec}`, severity: 'error' });
    return { text: latin1(bytes), encoding: 'iso-8859-1' };
  }
  try {
    const text = decoder.decode(bytes);
    return { text: C1_CODECS.has(codec) ? withC1(text, bytes) : text, encoding: codec };
  } catch {
    problems.push(undecodable(bytes, firstUndecodable(bytes, codec), codec));
    return { text: latin1(bytes), encoding: 'iso-8859-1' };
  }
}

function decoderFor(codec: string): InstanceType<typeof TextDecoder> | null {
  try {
    const label = /^iso8859-\d+$/.test(codec) ? codec.replace('iso8859-', 'iso-8859-') : codec;
    // A second byte order mark is text to Python, so it must be to us.
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return null;
  }
}

function withC1(text: string, bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    out += byte >= 0x80 && byte < 0xa0 ? String.fromCharCode(byte) : text[i];
  }
  return out;
}

const WINDOWS_1252_HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** `TextDecoder` of some Node versions takes windows-1252 for latin-1. */
function windows1252(bytes: Uint8Array, problems: SourceProblem[]): string {
  const at = bytes.findIndex(
    (byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d,
  );
  if (at !== -1) problems.push(undecodable(bytes, at, 'windows-1252'));
  return latin1(bytes).replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252_HIGH[character.charCodeAt(0) - 0x80]!);
}

/** Index of the first byte that does not decode, found by halving. */
function firstUndecodable(bytes: Uint8Array, codec: string): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    try {
      new TextDecoder(codec, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle - 1;
    }
  }
  // A sequence that only began before `good` is where the error lies.
  let start = good;
  while (start > 0 && start > good - 4 && !decodes(bytes.subarray(0, start), codec)) start--;
  return Math.min(start, bytes.length - 1);
}

function decodes(bytes: Uint8Array, codec: string): boolean {
  try {
    new TextDecoder(codec, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function undecodable(bytes: Uint8Array, at: number, codec: string): SourceProblem {
  let line = 1;
  for (let i = 0; i < at; i++) {
    if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
  }
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
  return { line, message: `'${codec}' codec can't decode byte 0x${byte} in position ${at}`, severity: 'error' };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
