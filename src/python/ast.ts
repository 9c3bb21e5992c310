/**
 * The abstract syntax of Python in the shape of CPython's own `ast` module (3.14 grammar), so that
 * CPython can be the judge. Node kinds and field names are CPython's. `start`/`end` are UTF-16 offsets
 * into `SourceText.text` (end exclusive) of the span CPython reports; `SourceText.position` turns them
 * into a line and a UTF-8 column.
 *
 * Absent on purpose: `ctx` (Load/Store/Del follows from where a node stands), operator nodes (plain
 * strings here) and `type_ignores`; whoever counts nodes as CPython does adds them (`counts.ts`).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Module extends Span {
  readonly kind: 'Module';
  readonly body: readonly Stmt[];
}

export interface FunctionDef extends Span {
  readonly kind: 'FunctionDef' | 'AsyncFunctionDef';
  /** Identifier, NFKC-normalised as CPython does. */
  readonly name: string;
  readonly typeParams: readonly TypeParam[];
  readonly args: Arguments;
  readonly returns: Expr | null;
  readonly body: readonly Stmt[];
  readonly decorators: readonly Expr[];
}
export interface ClassDef extends Span {
  readonly kind: 'ClassDef';
  readonly name: string;
  readonly typeParams: readonly TypeParam[];
  readonly bases: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly body: readonly Stmt[];
  readonly decorators: readonly Expr[];
}
export interface Return extends Span {
  readonly kind: 'Return';
  readonly value: Expr | null;
}
export interface Delete extends Span {
  readonly kind: 'Delete';
  readonly targets: readonly Expr[];
}
export interface Assign extends Span {
  readonly kind: 'Assign';
  readonly targets: readonly Expr[];
  readonly value: Expr;
}
export interface TypeAlias extends Span {
  readonly kind: 'TypeAlias';
  readonly name: Expr;
  readonly typeParams: readonly TypeParam[];
  readonly value: Expr;
}
export interface AugAssign extends Span {
  readonly kind: 'AugAssign';
  readonly target: Expr;
  readonly op: Operator;
  readonly value: Expr;
}
export interface AnnAssign extends Span {
  readonly kind: 'AnnAssign';
  readonly target: Expr;
  readonly annotation: Expr;
  readonly value: Expr | null;
  /** True for a bare name target without parentheses. */
  readonly simple: boolean;
}
export interface For extends Span {
  readonly kind: 'For' | 'AsyncFor';
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface While extends Span {
  readonly kind: 'While';
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
/** An `elif` is an `If` alone in `orelse`, as in CPython. */
export interface If extends Span {
  readonly kind: 'If';
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface With extends Span {
  readonly kind: 'With' | 'AsyncWith';
  readonly items: readonly WithItem[];
  readonly body: readonly Stmt[];
}
export interface Match extends Span {
  readonly kind: 'Match';
  readonly subject: Expr;
  readonly cases: readonly MatchCase[];
}
export interface Raise extends Span {
  readonly kind: 'Raise';
  readonly exc: Expr | null;
  readonly cause: Expr | null;
}
export interface Try extends Span {
  readonly kind: 'Try' | 'TryStar';
  readonly body: readonly Stmt[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Stmt[];
  readonly finalbody: readonly Stmt[];
}
export interface Assert extends Span {
  readonly kind: 'Assert';
  readonly test: Expr;
  readonly msg: Expr | null;
}
export interface Import extends Span {
  readonly kind: 'Import';
  readonly names: readonly Alias[];
}
export interface ImportFrom extends Span {
  readonly kind: 'ImportFrom';
  readonly module: string | null;
  readonly names: readonly Alias[];
  readonly level: number;
}
export interface Global extends Span {
  readonly kind: 'Global';
  readonly names: readonly string[];
}
export interface Nonlocal extends Span {
  readonly kind: 'Nonlocal';
  readonly names: readonly string[];
}
export interface ExprStmt extends Span {
  readonly kind: 'Expr';
  readonly value: Expr;
}
export interface Pass extends Span {
  readonly kind: 'Pass';
}
export interface Break extends Span {
  readonly kind: 'Break';
}
export interface Continue extends Span {
  readonly kind: 'Continue';
}
/** A Python 2 statement (`print x`, `exec code in ns`): kept so that nothing of the file vanishes. */
export interface LegacyStmt extends Span {
  readonly kind: 'Legacy';
  readonly keyword: 'print' | 'exec';
  readonly values: readonly Expr[];
}

export type Stmt =
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | While
  | If
  | With
  | Match
  | Raise
  | Try
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue
  | LegacyStmt;

export interface BoolOp extends Span {
  readonly kind: 'BoolOp';
  readonly op: 'and' | 'or';
  readonly values: readonly Expr[];
}
export interface NamedExpr extends Span {
  readonly kind: 'NamedExpr';
  readonly target: Expr;
  readonly value: Expr;
}
export interface BinOp extends Span {
  readonly kind: 'BinOp';
  readonly left: Expr;
  readonly op: Operator;
  readonly right: Expr;
}
export interface UnaryOp extends Span {
  readonly kind: 'UnaryOp';
  readonly op: 'not' | '-' | '+' | '~';
  readonly operand: Expr;
}
export interface Lambda extends Span {
  readonly kind: 'Lambda';
  readonly args: Arguments;
  readonly body: Expr;
}
export interface IfExp extends Span {
  readonly kind: 'IfExp';
  readonly test: Expr;
  readonly body: Expr;
  readonly orelse: Expr;
}
/** A null key is a `**mapping` entry. */
export interface Dict extends Span {
  readonly kind: 'Dict';
  readonly keys: readonly (Expr | null)[];
  readonly values: readonly Expr[];
}
export interface Sequence extends Span {
  readonly kind: 'Set' | 'List' | 'Tuple';
  readonly elts: readonly Expr[];
}
export interface Comp extends Span {
  readonly kind: 'ListComp' | 'SetComp' | 'GeneratorExp';
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface DictComp extends Span {
  readonly kind: 'DictComp';
  readonly key: Expr;
  readonly value: Expr;
  readonly generators: readonly Comprehension[];
}
export interface Await extends Span {
  readonly kind: 'Await';
  readonly value: Expr;
}
export interface Yield extends Span {
  readonly kind: 'Yield';
  readonly value: Expr | null;
}
export interface YieldFrom extends Span {
  readonly kind: 'YieldFrom';
  readonly value: Expr;
}
export interface Compare extends Span {
  readonly kind: 'Compare';
  readonly left: Expr;
  readonly ops: readonly CmpOp[];
  readonly comparators: readonly Expr[];
}
export interface Call extends Span {
  readonly kind: 'Call';
  readonly func: Expr;
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
}
/** `conversion` is the character code of `s`, `r` or `a`, or -1. */
export interface FormattedValue extends Span {
  readonly kind: 'FormattedValue' | 'Interpolation';
  readonly value: Expr;
  readonly conversion: number;
  readonly formatSpec: JoinedStr | null;
}
export interface JoinedStr extends Span {
  readonly kind: 'JoinedStr' | 'TemplateStr';
  readonly values: readonly Expr[];
}
/**
 * Literals keep the value CPython computes. Numbers keep their source text (underscores and all) and a
 * type; bytes keep one UTF-16 unit per byte. `unicodePrefix` is true for a `u''` literal.
 */
export type Constant = Span & { readonly kind: 'Constant' } & (
    | { readonly type: 'str'; readonly value: string; readonly unicodePrefix: boolean }
    | { readonly type: 'bytes'; readonly value: string }
    | { readonly type: 'int' | 'float' | 'complex'; readonly value: string }
    | { readonly type: 'bool'; readonly value: boolean }
    | { readonly type: 'none' | 'ellipsis'; readonly value: null }
  );
export interface Attribute extends Span {
  readonly kind: 'Attribute';
  readonly value: Expr;
  readonly attr: string;
}
export interface Subscript extends Span {
  readonly kind: 'Subscript';
  readonly value: Expr;
  readonly slice: Expr;
}
export interface Starred extends Span {
  readonly kind: 'Starred';
  readonly value: Expr;
}
export interface Name extends Span {
  readonly kind: 'Name';
  readonly id: string;
}
export interface Slice extends Span {
  readonly kind: 'Slice';
  readonly lower: Expr | null;
  readonly upper: Expr | null;
  readonly step: Expr | null;
}
/** What the parser could not read as an expression; holds the expressions recovered inside. */
export interface Missing extends Span {
  readonly kind: 'Missing';
  readonly parts: readonly Expr[];
}

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | Sequence
  | Comp
  | DictComp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | Slice
  | Missing;

export interface Comprehension extends Span {
  readonly kind: 'comprehension';
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
  readonly isAsync: boolean;
}
/** Handlers without a type are bare `except:`. */
export interface ExceptHandler extends Span {
  readonly kind: 'ExceptHandler';
  readonly type: Expr | null;
  readonly name: string | null;
  readonly body: readonly Stmt[];
}
export interface Arguments {
  readonly kind: 'arguments';
  readonly posonlyargs: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg: Arg | null;
  readonly kwonlyargs: readonly Arg[];
  /** One per keyword-only argument; null where it has no default. */
  readonly kwDefaults: readonly (Expr | null)[];
  readonly kwarg: Arg | null;
  /** Defaults of the last positional arguments. */
  readonly defaults: readonly Expr[];
}
export interface Arg extends Span {
  readonly kind: 'arg';
  readonly arg: string;
  readonly annotation: Expr | null;
}
/** A null `arg` is `**value`. */
export interface Keyword extends Span {
  readonly kind: 'keyword';
  readonly arg: string | null;
  readonly value: Expr;
}
export interface Alias extends Span {
  readonly kind: 'alias';
  readonly name: string;
  readonly asname: string | null;
}
export interface WithItem {
  readonly kind: 'withitem';
  readonly contextExpr: Expr;
  readonly optionalVars: Expr | null;
}
export interface MatchCase {
  readonly kind: 'match_case';
  readonly pattern: Pattern;
  readonly guard: Expr | null;
  readonly body: readonly Stmt[];
}

export interface MatchValue extends Span {
  readonly kind: 'MatchValue';
  readonly value: Expr;
}
export interface MatchSingleton extends Span {
  readonly kind: 'MatchSingleton';
  readonly value: true | false | null;
}
export interface MatchSequence extends Span {
  readonly kind: 'MatchSequence';
  readonly patterns: readonly Pattern[];
}
export interface MatchMapping extends Span {
  readonly kind: 'MatchMapping';
  readonly keys: readonly Expr[];
  readonly patterns: readonly Pattern[];
  readonly rest: string | null;
}
export interface MatchClass extends Span {
  readonly kind: 'MatchClass';
  readonly cls: Expr;
  readonly patterns: readonly Pattern[];
  readonly kwdAttrs: readonly string[];
  readonly kwdPatterns: readonly Pattern[];
}
export interface MatchStar extends Span {
  readonly kind: 'MatchStar';
  readonly name: string | null;
}
/** `_` has neither pattern nor name. */
export interface MatchAs extends Span {
  readonly kind: 'MatchAs';
  readonly pattern: Pattern | null;
  readonly name: string | null;
}
export interface MatchOr extends Span {
  readonly kind: 'MatchOr';
  readonly patterns: readonly Pattern[];
}
export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

export interface TypeParam extends Span {
  readonly kind: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple';
  readonly name: string;
  /** `TypeVar` only. */
  readonly bound: Expr | null;
  readonly default: Expr | null;
}

export type Operator = '+' | '-' | '*' | '@' | '/' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&' | '//';
export type CmpOp = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in';

/** Every node that has a place in the tree. */
export type Node =
  | Module
  | Stmt
  | Expr
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase
  | Pattern
  | TypeParam;
