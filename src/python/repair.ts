/** The default of a type parameter (PEP 696): offset of its `=`, and the span of its expression. */
export interface TypeDefaultSpan {
  readonly equals: number;
  readonly start: number;
  readonly end: number;
}

/** A text of the same length that the grammar reads better, and what was taken out of it. */
export interface RepairedText {
  readonly text: string;
  readonly typeDefaults: readonly TypeDefaultSpan[];
}

/**
 * Rewrites what CPython accepts and the grammar does not, character for character, so that offsets stay:
 * line breaks and comments inside brackets become spaces (the grammar ends blocks at some of them), defaults
 * of type parameters become spaces. Null when there is nothing of the kind. String literals are skipped by
 * their quotes alone, so the caller must check that the rewritten text has fewer errors.
 */
export function repairText(text: string): RepairedText | null {
  const blanks: { start: number; end: number }[] = [];
  const typeDefaults: TypeDefaultSpan[] = [];
  let depth = 0;
  let atLineStart = true;
  let typeBracket = -1;
  let equals = -1;
  const endDefault = (at: number): void => {
    if (equals === -1) return;
    const source = text.slice(equals + 1, at);
    const start = equals + 1 + source.length - source.trimStart().length;
    typeDefaults.push({ equals, start, end: start + source.trim().length });
    blanks.push({ start: equals, end: at });
    equals = -1;
  };
  for (let at = 0; at < text.length; ) {
    if (atLineStart && depth === 0) {
      atLineStart = false;
      TYPE_PARAMETERS.lastIndex = at;
      const header = TYPE_PARAMETERS.exec(text);
      if (header !== null) {
        at += header[0].length;
        depth = 1;
        typeBracket = 1;
        continue;
      }
    }
    const unit = text[at]!;
    switch (unit) {
      case '#': {
        const end = endOfLine(text, at);
        if (depth > 0) blanks.push({ start: at, end: end });
        at = end;
        continue;
      }
      case '"':
      case "'":
        at = endOfString(text, at);
        continue;
      case '(':
      case '[':
      case '{':
        depth++;
        break;
      case ')':
      case ']':
      case '}':
        if (depth === typeBracket) {
          endDefault(at);
          typeBracket = -1;
        }
        depth = Math.max(0, depth - 1);
        break;
      case ',':
        if (depth === typeBracket) endDefault(at);
        break;
      case '=':
        if (depth === typeBracket && equals === -1) equals = at;
        break;
      case '\\':
        if (depth > 0 && text[at + 1] === '\n') {
          blanks.push({ start: at, end: at + 2 });
          at++;
        }
        break;
      case '\n':
        if (depth > 0) blanks.push({ start: at, end: at + 1 });
        else atLineStart = true;
        break;
    }
    at++;
  }
  return blanks.length === 0 ? null : { text: blanked(text, blanks), typeDefaults };
}

/** A default is noted after the line breaks inside it, so spans may lie in one another. */
function blanked(text: string, blanks: { start: number; end: number }[]): string {
  blanks.sort((a, b) => a.start - b.start);
  const out: string[] = [];
  let copied = 0;
  for (const { start, end } of blanks) {
    if (end <= copied) continue;
    out.push(text.slice(copied, start), ' '.repeat(end - start));
    copied = end;
  }
  out.push(text.slice(copied));
  return out.join('');
}

const TYPE_PARAMETERS = /[ \t\f]*(?:async[ \t]+def|def|class|type)[ \t]+[\p{L}_][\p{L}\p{N}_]*[ \t]*\[/uy;

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

function endOfString(text: string, start: number): number {
  const quote = text[start]!;
  const triple = text.startsWith(quote.repeat(3), start);
  const close = triple ? quote.repeat(3) : quote;
  for (let at = start + close.length; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(close, at)) return at + close.length;
    else if (text[at] === '\n' && !triple) return at;
  }
  return text.length;
}
