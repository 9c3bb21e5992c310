import type { Constant, Expr, FormattedValue, JoinedStr } from './ast';
import { formatValue, type LiteralShape, literalShape, literalValue } from './literals';
import type { Lowering } from './lowering';
import { Kind } from './syntax';

/** Lowers one string literal. */
export function lowerString(c: Lowering, node: number): Expr {
  const start = c.start(node);
  const end = c.end(node);
  const shape = literalShape(c.text, start, end);
  if (!shape.format && !shape.template) {
    reportLegacyString(c, start, shape);
    return plain(c, start, end, shape);
  }
  return joined(start, end, shape.template, merge(pieces(c, node, shape)));
}

/** Lowers adjacent literals, which are one value. */
export function lowerConcatenation(c: Lowering, node: number): Expr {
  const parts: Expr[] = [];
  let format = false;
  let template = false;
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    if (c.kind(k) !== Kind.string) continue;
    const shape = literalShape(c.text, c.start(k), c.end(k));
    if (shape.format || shape.template) {
      parts.push(...pieces(c, k, shape));
      format = true;
      template ||= shape.template;
    } else {
      reportLegacyString(c, c.start(k), shape);
      parts.push(plain(c, c.start(k), c.end(k), shape));
    }
  }
  const start = c.start(node);
  const end = c.end(node);
  if (format) return joined(start, end, template, merge(parts));
  return fuse(parts as Constant[], start, end);
}

/** Backticks, which the grammar reads as quotes, and the prefix `ur`. */
function reportLegacyString(c: Lowering, start: number, { raw, contentStart }: LiteralShape): void {
  if (c.text.charCodeAt(start) === 0x60) c.legacy(start, 'backticks for repr()');
  else if (raw && contentStart - start > 2 && /^ur/i.test(c.text.slice(start, start + 2)))
    c.legacy(start, 'the string prefix ur');
}

function joined(start: number, end: number, template: boolean, values: Expr[]): JoinedStr {
  return { kind: template ? 'TemplateStr' : 'JoinedStr', start, end, values };
}

function plain(c: Lowering, start: number, end: number, shape: LiteralShape): Constant {
  const source = c.text.slice(shape.contentStart, shape.contentEnd);
  const type = shape.bytes ? 'bytes' : 'str';
  const value = shape.raw ? source : literalValue(source, type);
  if (shape.bytes) return { kind: 'Constant', start, end, type: 'bytes', value };
  return { kind: 'Constant', start, end, type: 'str', value, unicodePrefix: shape.unicode };
}

/** One constant out of several; its kind is the first one's. */
function fuse(parts: readonly Constant[], start: number, end: number): Constant {
  let value = '';
  for (const part of parts) value += part.value;
  const first = parts[0];
  if (first?.type === 'bytes') return { kind: 'Constant', start, end, type: 'bytes', value };
  return {
    kind: 'Constant',
    start,
    end,
    type: 'str',
    value,
    unicodePrefix: first?.type === 'str' && first.unicodePrefix,
  };
}

/** Runs of constants become one, spanning from the first to the last of them; empty ones vanish. */
function merge(parts: readonly Expr[]): Expr[] {
  const values: Expr[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind !== 'Constant') {
      values.push(part);
      continue;
    }
    const run: Constant[] = [part];
    for (let next = parts[i + 1]; next?.kind === 'Constant'; next = parts[i + 1]) {
      run.push(next);
      i++;
    }
    const whole = run.length === 1 ? part : fuse(run, part.start, run[run.length - 1]!.end);
    if (whole.value !== '') values.push(whole);
  }
  return values;
}

/** Text and replacement fields of an f-string or t-string, in order. */
function pieces(c: Lowering, node: number, shape: LiteralShape): Expr[] {
  const parts: Expr[] = [];
  let at = shape.contentStart;
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    if (c.kind(k) !== Kind.interpolation) continue;
    text(c, at, c.start(k), shape.raw, parts);
    field(c, k, shape, parts);
    at = c.end(k);
  }
  text(c, at, shape.contentEnd, shape.raw, parts);
  return parts;
}

function text(c: Lowering, start: number, end: number, raw: boolean, parts: Expr[]): void {
  if (start >= end) return;
  const value = formatValue(c.text.slice(start, end), raw);
  parts.push({ kind: 'Constant', start, end, type: 'str', value, unicodePrefix: false });
}

/** `{value=!r:spec}`; the `=` form puts the source text before the field. */
function field(c: Lowering, node: number, shape: LiteralShape, parts: Expr[]): void {
  const start = c.start(node);
  const end = c.end(node);
  let k = c.after(c.first(node));
  if (c.kind(k) === Kind.named_expression) {
    parts.push(walrusField(c, node, k, shape));
    return;
  }
  const value = c.expression(c, k);
  let isDebug = false;
  let conversion = -1;
  let textEnd = end - 1;
  let spec = -1;
  const stop = c.stop(node);
  for (k = c.after(k); k < stop; k = c.after(k)) {
    const kind = c.kind(k);
    if (kind === Kind.tok_equal) {
      isDebug = true;
    } else if (kind === Kind.type_conversion) {
      conversion = c.text.charCodeAt(c.start(k) + 1);
      textEnd = c.start(k);
    } else if (kind === Kind.format_specifier) {
      spec = k;
      if (conversion === -1) textEnd = c.start(k);
    }
  }
  if (isDebug) {
    const source = withoutComments(c, start + 1, textEnd);
    parts.push({ kind: 'Constant', start: start + 1, end: textEnd, type: 'str', value: source, unicodePrefix: false });
    if (spec === -1 && conversion === -1) conversion = 0x72;
  }
  const formatSpec = spec === -1 ? null : specification(c, spec, end - 1, shape);
  const kind: FormattedValue['kind'] = shape.template ? 'Interpolation' : 'FormattedValue';
  parts.push({ kind, start, end, value, conversion, formatSpec });
}

/** `{x:=10}` is `x` with the specification `=10`; a real `:=` there needs parentheses. */
function walrusField(c: Lowering, node: number, named: number, shape: LiteralShape): Expr {
  const start = c.start(node);
  const end = c.end(node);
  const target = c.first(named);
  const colon = c.start(c.after(target));
  const parts: Expr[] = [];
  text(c, colon + 1, end - 1, shape.raw, parts);
  const formatSpec = joined(colon, end - 1, false, parts);
  const kind: FormattedValue['kind'] = shape.template ? 'Interpolation' : 'FormattedValue';
  return { kind, start, end, value: c.expression(c, target), conversion: -1, formatSpec };
}

/** Fields inside a specification are those of an f-string, even in a t-string. */
function specification(c: Lowering, node: number, end: number, shape: LiteralShape): JoinedStr {
  const start = c.start(node);
  const inner: LiteralShape = shape.template ? { ...shape, template: false } : shape;
  const parts: Expr[] = [];
  let at = start + 1;
  const stop = c.stop(node);
  for (let k = c.first(node); k < stop; k = c.after(k)) {
    if (c.kind(k) !== Kind.format_expression || isCharacterName(c, k, inner)) continue;
    text(c, at, c.start(k), inner.raw, parts);
    field(c, k, inner, parts);
    at = c.end(k);
  }
  text(c, at, end, inner.raw, parts);
  return joined(start, end, false, merge(parts));
}

/** The braces of `\N{BULLET}` look like a field to the grammar. */
function isCharacterName(c: Lowering, node: number, shape: LiteralShape): boolean {
  return !shape.raw && c.text.startsWith('\\N', c.start(node) - 2);
}

/** The text between two offsets less the comments in it. */
function withoutComments(c: Lowering, start: number, end: number): string {
  let out = '';
  let at = start;
  const { comments } = c.table;
  for (let i = 0; i < comments.length && comments[i]! < end; i += 2) {
    if (comments[i]! < start) continue;
    out += c.text.slice(at, comments[i]!);
    at = comments[i + 1]!;
  }
  return out + c.text.slice(at, end);
}
