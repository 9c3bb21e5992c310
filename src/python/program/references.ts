/**
 * Where the names of a file stand and what they are made of, as plain numbers that can leave the worker. Positions are
 * lines from 0 and columns in UTF-16 units from 0, as SCIP counts them; `s:` is a position in `strings`.
 */
export interface FileReferences {
  readonly strings: readonly string[];
  /** Records of `SCOPE_SIZE`; the module's first. */
  readonly scopes: Int32Array;
  /** Records of `DECLARATION_SIZE`, in order of binding. */
  readonly declarations: Int32Array;
  /** Records of `EXPRESSION_SIZE`; 0 is unknown. */
  readonly expressions: Int32Array;
  /** Records of `OCCURRENCE_SIZE`, in source order. */
  readonly occurrences: Int32Array;
  /** Of the module, its classes and its functions. */
  readonly bodies: readonly Body[];
  /** Modules of `from … import *`: pairs of level and s:module. */
  readonly stars: Int32Array;
}

export enum ScopeKind {
  Module,
  Class,
  Function,
  Lambda,
  Comprehension,
}
export enum Scope {
  Kind,
  Parent,
  /** The declaration of the class or function; -1 for others. */
  Owner,
}
export const SCOPE_SIZE = 3;

export enum DeclarationKind {
  Class,
  Function,
  Parameter,
  Variable,
  /** `self.name = …` in a method: declared in the scope of the class. */
  Member,
  /** `import a.b` binds `a`, `import a.b as c`. */
  Import,
  ImportFrom,
}
/** How a declaration gets its value from the expression. */
export enum Binding {
  Value,
  Element,
  Enter,
  Instance,
  None,
}
export enum Declaration {
  Kind,
  /** s: */
  Name,
  Scope,
  Line,
  Column,
  EndColumn,
  /** Expression, or 0. */
  Annotation,
  /** Expression, or 0. */
  Value,
  Binding,
  /** Position in a tuple that is unpacked, or -1. */
  Item,
  /**
   * Of a class or function: its body. Of an import: its level. Of a parameter: its `ParameterKind`. Of a variable: 1
   * where it is annotated in no block at all, else -1.
   */
  Detail,
  /** s: of an import's module, or -1. */
  Module,
  /** s: of the name in an import, or -1; for `import a.b as c` -1, for `import a.b` -2. */
  Imported,
  /** The declaration whose name this one takes over; itself where it is the first. */
  First,
}
export const DECLARATION_SIZE = 14;

export enum ParameterKind {
  Plain,
  /** The first of a method. */
  Receiver,
  /** The first of a class method. */
  ClassReceiver,
  Rest,
  Keywords,
}

export enum ExpressionKind {
  Unknown,
  /** declaration or -1, s:name */
  Name,
  /** expression, s:attribute */
  Attribute,
  /** expression */
  Call,
  /** expression, expression */
  Either,
  /** expression, expression */
  Subscript,
  /** s:type, expression of the elements, or 0 */
  Literal,
  /** expression, expression: what follows the first element */
  Sequence,
  /** the class of `super()`: a declaration */
  Super,
  /** expression */
  Await,
  None,
  /** expression: what iterating it gives */
  ElementOf,
}
export const EXPRESSION_SIZE = 3;

export enum OccurrenceKind {
  /** declaration */
  Declared,
  /** s:name that nothing in the file binds */
  Free,
  /** expression, declaration of the member or -1 */
  Attribute,
  /** expression that is called, s:name */
  Keyword,
  /** level, s:module */
  Module,
}
export enum Occurrence {
  Line,
  Column,
  EndLine,
  EndColumn,
  Kind,
  A,
  B,
  Role,
}
export const OCCURRENCE_SIZE = 8;
/** As SCIP numbers them. */
export enum Role {
  Definition = 1,
  Import = 2,
  Write = 4,
  Read = 8,
}

export enum BodyFlag {
  Static = 1,
  ClassMethod = 2,
  Property = 4,
  Async = 8,
  Generator = 16,
}

/** A module, class or function. */
export interface Body {
  /** Line, column, end line, end column; of a definition without its decorators. */
  readonly span: readonly number[];
  readonly signature: string;
  readonly documentation: string | null;
  readonly scope: number;
  /** Expressions. */
  readonly bases: readonly number[];
  /** Declarations. */
  readonly parameters: readonly number[];
  /** Expressions. */
  readonly returns: readonly number[];
  /** Expression, or 0. */
  readonly returnAnnotation: number;
  readonly decorators: readonly number[];
  readonly flags: number;
}
