import type * as ast from '../../src/python/ast';
import type { SourceText } from '../../src/python/source';

/**
 * Our syntax tree in the form that `cpython_ast.py` prints CPython's: one text per top-level statement. With
 * `formatPositions` false, positions inside f-strings are printed as `?`.
 */
export function dumpModule(module: ast.Module, source: SourceText, formatPositions: boolean): string[] {
  return module.body.map((statement) => new Dumper(source, formatPositions).dump(statement));
}

/** CPython's fields in CPython's order, under our names. Kinds not listed have their own code below. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  FunctionDef: ['name', 'args', 'body', 'decorators', 'returns', 'typeParams'],
  AsyncFunctionDef: ['name', 'args', 'body', 'decorators', 'returns', 'typeParams'],
  ClassDef: ['name', 'bases', 'keywords', 'body', 'decorators', 'typeParams'],
  Return: ['value'],
  Delete: ['targets'],
  Assign: ['targets', 'value'],
  TypeAlias: ['name', 'typeParams', 'value'],
  AugAssign: ['target', '!op', 'value'],
  AnnAssign: ['target', 'annotation', 'value', '!simple'],
  For: ['target', 'iter', 'body', 'orelse'],
  AsyncFor: ['target', 'iter', 'body', 'orelse'],
  While: ['test', 'body', 'orelse'],
  If: ['test', 'body', 'orelse'],
  With: ['items', 'body'],
  AsyncWith: ['items', 'body'],
  Match: ['subject', 'cases'],
  Raise: ['exc', 'cause'],
  Try: ['body', 'handlers', 'orelse', 'finalbody'],
  TryStar: ['body', 'handlers', 'orelse', 'finalbody'],
  Assert: ['test', 'msg'],
  Import: ['names'],
  ImportFrom: ['module', 'names', '!level'],
  Global: ['names'],
  Nonlocal: ['names'],
  Expr: ['value'],
  Pass: [],
  Break: [],
  Continue: [],
  Legacy: ['keyword', 'values'],
  BoolOp: ['!op', 'values'],
  NamedExpr: ['target', 'value'],
  BinOp: ['left', '!op', 'right'],
  UnaryOp: ['!op', 'operand'],
  Lambda: ['args', 'body'],
  IfExp: ['test', 'body', 'orelse'],
  Dict: ['keys', 'values'],
  Set: ['elts'],
  List: ['elts'],
  Tuple: ['elts'],
  ListComp: ['elt', 'generators'],
  SetComp: ['elt', 'generators'],
  GeneratorExp: ['elt', 'generators'],
  DictComp: ['key', 'value', 'generators'],
  Await: ['value'],
  Yield: ['value'],
  YieldFrom: ['value'],
  Compare: ['left', '!ops', 'comparators'],
  Call: ['func', 'args', 'keywords'],
  FormattedValue: ['value', '!conversion', 'formatSpec'],
  Interpolation: ['value', '!conversion', 'formatSpec'],
  JoinedStr: ['values'],
  TemplateStr: ['values'],
  Attribute: ['value', 'attr'],
  Subscript: ['value', 'slice'],
  Starred: ['value'],
  Name: ['id'],
  Slice: ['lower', 'upper', 'step'],
  Missing: ['parts'],
  comprehension: ['target', 'iter', 'ifs', '!isAsync'],
  ExceptHandler: ['type', 'name', 'body'],
  arguments: ['posonlyargs', 'args', 'vararg', 'kwonlyargs', 'kwDefaults', 'kwarg', 'defaults'],
  arg: ['arg', 'annotation'],
  keyword: ['arg', 'value'],
  alias: ['name', 'asname'],
  withitem: ['contextExpr', 'optionalVars'],
  match_case: ['pattern', 'guard', 'body'],
  MatchValue: ['value'],
  MatchSingleton: ['!value'],
  MatchSequence: ['patterns'],
  MatchMapping: ['keys', 'patterns', 'rest'],
  MatchClass: ['cls', 'patterns', 'kwdAttrs', 'kwdPatterns'],
  MatchStar: ['name'],
  MatchAs: ['pattern', 'name'],
  MatchOr: ['patterns'],
  TypeVar: ['name', 'bound', 'default'],
  ParamSpec: ['name', 'default'],
  TypeVarTuple: ['name', 'default'],
};

/** CPython gives these no position. */
const WITHOUT_POSITION = new Set(['comprehension', 'arguments', 'withitem', 'match_case']);

class Dumper {
  private out = '';
  constructor(
    private readonly source: SourceText,
    private readonly formatPositions: boolean,
  ) {}

  dump(statement: ast.Stmt): string {
    this.node(statement, false);
    return this.out;
  }

  private node(node: ast.Node, inFormat: boolean): void {
    this.out += `(${node.kind}`;
    if (inFormat && !this.formatPositions) this.out += ' ?';
    else if (!WITHOUT_POSITION.has(node.kind)) this.out += ` ${this.span(node as ast.Span)}`;
    if (node.kind === 'Constant') {
      this.out += ` ${constant(node)}${node.type === 'str' && node.unicodePrefix ? ' u' : ''})`;
      return;
    }
    const inside = inFormat || node.kind === 'JoinedStr' || node.kind === 'TemplateStr';
    for (const field of FIELDS[node.kind]!) {
      this.out += ' ';
      const isPlain = field.startsWith('!');
      const value = (node as unknown as Record<string, unknown>)[isPlain ? field.slice(1) : field];
      if (isPlain) this.plain(value, node.kind);
      else this.value(value, inside);
    }
    this.out += ')';
  }

  private span(node: ast.Span): string {
    const start = this.source.position(node.start);
    const end = this.source.position(node.end);
    return `${start.line}:${start.column}-${end.line}:${end.column}`;
  }

  private value(value: unknown, inFormat: boolean): void {
    if (Array.isArray(value)) {
      this.out += '[';
      for (const element of value) {
        this.value(element, inFormat);
        this.out += ' ';
      }
      this.out += ']';
    } else if (value === null) this.out += 'None';
    else if (typeof value === 'string') this.out += quote(value);
    else this.node(value as ast.Node, inFormat);
  }

  /** Operators, numbers and truth values, which stand without quotes. */
  private plain(value: unknown, kind: string): void {
    if (Array.isArray(value)) this.out += `[${value.map((element) => `${element} `).join('')}]`;
    else if (value === null) this.out += 'None';
    else if (typeof value !== 'boolean') this.out += String(value);
    else if (kind === 'MatchSingleton') this.out += value ? 'True' : 'False';
    else this.out += value ? '1' : '0';
  }
}

function constant(node: ast.Constant): string {
  switch (node.type) {
    case 'str':
      return quote(node.value);
    case 'bytes':
      return `b${quote(node.value)}`;
    case 'int':
      return `0x${BigInt(node.value.replaceAll('_', '').replace(/^0+(?=\d)|[lL]$/g, '')).toString(16)}`;
    case 'float':
      return `f${double(node.value)}`;
    case 'complex':
      return `j${double(node.value.slice(0, -1))}`;
    case 'bool':
      return node.value ? 'True' : 'False';
    case 'none':
      return 'None';
    case 'ellipsis':
      return '...';
  }
}

function double(literal: string): string {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleBE(Number(literal.replaceAll('_', '')));
  return buffer.toString('hex');
}

/** As `json.dumps` with ASCII output. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
    /[^\x00-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
