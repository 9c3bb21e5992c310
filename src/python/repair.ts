import type { SyntaxProblem } from './lowering';

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
  /** Brackets that were never closed. */
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Rewrites what the grammar trips over, character for character, so that offsets stay:
 * - line breaks and comments inside brackets become spaces (the grammar ends blocks at some of them);
 * - defaults of type parameters become spaces;
 * - a bracket that a following statement shows to be unclosed is closed, or its statement becomes `pass`.
 *
 * Null when there is nothing of the kind. String literals are skipped by their quotes alone, so the caller
 * must check that the rewritten text has fewer errors.
 */
export function repairText(text: string): RepairedText | null {
  return new Repair(text).run();
}

interface Edit {
  readonly start: number;
  readonly end: number;
  /** Stands at the start of the span; spaces follow. */
  readonly text: string;
}

const TYPE_PARAMETERS = /[ \t\f]*(?:async[ \t]+def|def|class|type)[ \t]+[\p{L}_][\p{L}\p{N}_]*[ \t]*\[/uy;
/** Words that no expression continues with. */
const STATEMENT =
  /[ \t\f]*(?:async[ \t]+def|def|class|return|import|raise|while|try|with|pass|del|global|nonlocal|break|continue|assert)\b(?!\s*[=,.)\]}])/y;
const HEADER = /[ \t\f]*(?:async[ \t]|def|class|if|elif|for|while|with|except|match|case)\b/y;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

class Repair {
  private readonly edits: Edit[] = [];
  private readonly typeDefaults: TypeDefaultSpan[] = [];
  private readonly problems: SyntaxProblem[] = [];
  private readonly open: number[] = [];
  private lineStart = 0;
  /** Depth of the type parameter list being read; -1 outside. */
  private typeDepth = -1;
  private equals = -1;

  constructor(private readonly text: string) {}

  run(): RepairedText | null {
    const { text, open } = this;
    let at = this.beginLine(0);
    while (at < text.length) {
      switch (text[at]) {
        case '#': {
          const end = endOfLine(text, at);
          if (open.length > 0) this.blank(at, end);
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
          open.push(at);
          break;
        case ')':
        case ']':
        case '}':
          if (open.length === this.typeDepth) {
            this.endDefault(at);
            this.typeDepth = -1;
          }
          open.pop();
          break;
        case ',':
          if (open.length === this.typeDepth) this.endDefault(at);
          break;
        case '=':
          if (open.length === this.typeDepth && this.equals === -1) this.equals = at;
          break;
        case '\\':
          if (open.length > 0 && text[at + 1] === '\n') this.blank(at, at + 2);
          at++;
          break;
        case '\n':
          if (open.length > 0 && !matchesAt(STATEMENT, text, at + 1)) {
            this.blank(at, at + 1);
            break;
          }
          at = this.beginLine(open.length > 0 ? this.closeBrackets(at) : at + 1);
          continue;
      }
      at++;
    }
    if (open.length > 0) this.closeBrackets(text.length);
    if (this.edits.length === 0) return null;
    return { text: edited(text, this.edits), typeDefaults: this.typeDefaults, problems: this.problems };
  }

  /** Notes a new logical line; returns where to read on. */
  private beginLine(at: number): number {
    this.lineStart = at;
    TYPE_PARAMETERS.lastIndex = at;
    const header = TYPE_PARAMETERS.exec(this.text);
    if (header === null) return at;
    this.open.push(at + header[0].length - 1);
    this.typeDepth = 1;
    return at + header[0].length;
  }

  private blank(start: number, end: number): void {
    this.edits.push({ start, end, text: '' });
  }

  private endDefault(at: number): void {
    const { equals } = this;
    if (equals === -1) return;
    const source = this.text.slice(equals + 1, at);
    const start = equals + 1 + source.length - source.trimStart().length;
    this.typeDefaults.push({ equals, start, end: start + source.trim().length });
    this.blank(equals, at);
    this.equals = -1;
  }

  /** A statement begins at `at` inside brackets. Returns where to read on, with none open. */
  private closeBrackets(at: number): number {
    const { text, open, lineStart } = this;
    const first = open[0]!;
    this.problems.push({ offset: first, message: `'${text[first]}' was never closed` });
    const headerEnd = endOfLine(text, first);
    const openThere = open.filter((bracket) => bracket < headerEnd);
    const close = `${openThere
      .reverse()
      .map((bracket) => CLOSERS[text[bracket]!]!)
      .join('')}:`;
    const isHeader = matchesAt(HEADER, text, lineStart) && text[headerEnd - 1] === ':';
    open.length = 0;
    this.typeDepth = -1;
    this.equals = -1;
    while ((this.edits.at(-1)?.start ?? -1) >= lineStart) this.edits.pop();
    if (isHeader && headerEnd - close.length > openThere[0]!) {
      this.edits.push({ start: headerEnd - close.length, end: headerEnd, text: close });
      return Math.min(headerEnd + 1, text.length);
    }
    const indent = /[ \t\f]*/y;
    indent.lastIndex = lineStart;
    const start = lineStart + (indent.exec(text)?.[0].length ?? 0);
    this.edits.push({ start, end: at, text: at - start >= 4 ? 'pass' : '' });
    return Math.min(at + 1, text.length);
  }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A default is noted after the line breaks inside it, so spans may lie in one another. */
function edited(text: string, edits: Edit[]): string {
  edits.sort((a, b) => a.start - b.start);
  const out: string[] = [];
  let copied = 0;
  for (const edit of edits) {
    if (edit.end <= copied) continue;
    out.push(text.slice(copied, edit.start), edit.text.padEnd(edit.end - edit.start));
    copied = edit.end;
  }
  out.push(text.slice(copied));
  return out.join('');
}

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
