/**
 * `repr()` of Python's literal values. Whether a character is printable follows Python's `str.isprintable`
 * (Unicode general categories), with the Unicode version of the running JavaScript engine.
 */

/** Everything in the Unicode categories "Other" and "Separator" except the ASCII space. */
const UNPRINTABLE = /\p{C}|(?! )\p{Z}/u;
const PLAIN_ASCII = /^[ !#-&(-[\]-~]*$/;

/** True where `str.isprintable()` is true; `char` is one code point. */
export function isPrintable(char: string): boolean {
  return !UNPRINTABLE.test(char);
}

/** One code point as Python's `unicode_escape` codec writes it. */
export function unicodeEscape(char: string): string {
  switch (char) {
    case '\\':
      return '\\\\';
    case '\t':
      return '\\t';
    case '\n':
      return '\\n';
    case '\r':
      return '\\r';
  }
  const code = char.codePointAt(0)!;
  if (code >= 0x20 && code < 0x7f) return char;
  if (code <= 0xff) return `\\x${hex(code, 2)}`;
  return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

export function strRepr(value: string): string {
  if (PLAIN_ASCII.test(value)) return `'${value}'`;
  const quote = reprQuote(value);
  let text = quote;
  for (const char of value) {
    if (char === quote) text += `\\${char}`;
    else if (char === '\\' || !isPrintable(char)) text += unicodeEscape(char);
    else text += char;
  }
  return text + quote;
}

/** `value` holds one UTF-16 unit per byte. */
export function bytesRepr(value: string): string {
  const quote = reprQuote(value);
  let text = `b${quote}`;
  for (const char of value) text += char === quote ? `\\${char}` : unicodeEscape(char);
  return text + quote;
}

/** `literal` is the source text of an integer, in any base, with underscores; Python 2's `L` and `017` too. */
export function intRepr(literal: string): string {
  const text = literal.replace(/[_lL]/g, '');
  if (/^0[xob]/i.test(text)) return BigInt(text).toString();
  if (/^0[0-7]+$/.test(text)) return BigInt(`0o${text.slice(1)}`).toString();
  return text.replace(/^0+(?=\d)/, '');
}

/** `literal` is the source text of a float. Values too large for a double read `1e309`, as `ast.unparse` has it. */
export function floatRepr(literal: string): string {
  return shortest(Number(literal.replaceAll('_', '')), '.0');
}

/** `literal` is the source text of an imaginary number, `j` included. */
export function imaginaryRepr(literal: string): string {
  return `${shortest(Number(literal.slice(0, -1).replaceAll('_', '')), '')}j`;
}

/** The shortest digits that read back as `value`, laid out as C's `%r`: an exponent from 1e16 and below 1e-4. */
function shortest(value: number, wholeSuffix: string): string {
  if (!Number.isFinite(value)) return '1e309';
  const [mantissa = '0', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  const digits = mantissa.replace('.', '');
  if (exponent < -4 || exponent >= 16) {
    const sign = exponent < 0 ? '-' : '+';
    return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return digits.padEnd(exponent + 1, '0') + wholeSuffix;
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

function reprQuote(value: string): string {
  return value.includes("'") && !value.includes('"') ? '"' : "'";
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0');
}
