import type {
  Alias,
  Arguments,
  Attribute,
  Call,
  ClassDef,
  Comprehension,
  Constant,
  Expr,
  FunctionDef,
  Keyword,
  Name,
  Pattern,
  Stmt,
  TypeParam,
} from '../ast';
import { cleanDocstring, rawDocstring } from '../docstring';
import { annotationInText } from './annotation-text';
import { type Bound, NameScope, type Place } from './reference-scopes';
import {
  Binding,
  type Body,
  BodyFlag,
  DECLARATION_SIZE,
  Declaration,
  DeclarationKind,
  ExpressionKind,
  type FileReferences,
  OCCURRENCE_SIZE,
  Occurrence,
  OccurrenceKind,
  ParameterKind,
  Role,
  ScopeKind,
} from './references';
import { signatureText } from './signature';
import type { ParsedFile } from './summary';

/** Deeper expressions are machine-made, and nobody looks for their names. */
const DEEPEST = 300;
/** Further down than any text is long. */
const BEHIND_ALL = 2 ** 31 - 1;

/** Finds every name of a file, what it means as far as the file says, and what values it may have. */
export function fileReferences(file: ParsedFile): FileReferences {
  return new ReferenceWalker(file).walk();
}

interface MutableBody extends Body {
  readonly returns: number[];
  readonly parameters: number[];
  flags: number;
}

/** A use of a name whose meaning is known when the whole file has been read. */
interface PendingUse {
  /** Where its record begins, or -1. */
  readonly occurrence: number;
  readonly expression: number;
  readonly name: string;
  readonly scope: NameScope;
  readonly at: number;
  readonly place: Place | null;
}
interface PendingBinding {
  readonly occurrence: number;
  readonly name: string;
  readonly scope: NameScope;
  readonly bound: Bound;
}
/** Where a declaration has its value from, in the terms of its record. */
interface Source {
  readonly annotation: number;
  readonly value: number;
  readonly binding: Binding;
  readonly item: number;
}
const NO_SOURCE: Source = { annotation: 0, value: 0, binding: Binding.Value, item: -1 };
const UNKNOWN: Source = { ...NO_SOURCE, binding: Binding.None };

class ReferenceWalker {
  private readonly strings: string[] = [];
  private readonly stringIds = new Map<string, number>();
  private readonly scopeRecords: number[] = [];
  private readonly declarations: number[] = [];
  private readonly expressions: number[] = [0, 0, 0];
  private readonly occurrences: number[] = [];
  private readonly bodies: Body[] = [];
  private readonly stars: number[] = [];
  private readonly uses: PendingUse[] = [];
  private readonly bindings: PendingBinding[] = [];
  private scope: NameScope;
  private place: Place | null = null;
  private body: MutableBody;
  /** The class whose method is being read, and the name of its receiver. */
  private method: { readonly scope: NameScope; readonly declaration: number; readonly receiver: string } | null = null;
  private classDeclaration = -1;
  private depth = 0;
  /** In an annotation that is not evaluated where it stands. */
  private isDeferred = false;
  private readonly defersAnnotations: boolean;

  constructor(private readonly file: ParsedFile) {
    this.scope = this.openScope(ScopeKind.Module, null, -1);
    const { ast, module, source } = file;
    this.defersAnnotations = ast.body.some(
      (stmt) =>
        stmt.kind === 'ImportFrom' &&
        stmt.module === '__future__' &&
        stmt.names.some((alias) => alias.name === 'annotations'),
    );
    const docstring = rawDocstring(ast.body);
    const end = source.text.length;
    this.body = this.openBody({
      span: this.span(0, end),
      signature: `(module) ${module}`,
      documentation: docstring && cleanDocstring(docstring.value),
      returnAnnotation: 0,
      bases: [],
      decorators: [],
    });
  }

  walk(): FileReferences {
    this.block(this.file.ast.body);
    this.settle();
    return {
      strings: this.strings,
      scopes: new Int32Array(this.scopeRecords),
      declarations: new Int32Array(this.declarations),
      expressions: new Int32Array(this.expressions),
      occurrences: inSourceOrder(new Int32Array(this.occurrences)),
      bodies: this.bodies,
      stars: new Int32Array(this.stars),
    };
  }

  /** Uses are looked up when every binding is known: a function may use what the module binds below it. */
  private settle(): void {
    for (const { occurrence, expression, name, scope, at, place } of this.uses) {
      const declaration = scope.find(name, at, place);
      this.expressions[expression * 3 + 1] = declaration;
      if (occurrence === -1 || declaration === -1) continue;
      this.occurrences[occurrence + Occurrence.Kind] = OccurrenceKind.Declared;
      this.occurrences[occurrence + Occurrence.A] = declaration;
    }
    for (const { occurrence, name, scope, bound } of this.bindings) {
      const first = scope.first(name, bound);
      this.setDeclared(bound.declaration, Declaration.First, first);
      if (occurrence === -1) continue;
      this.occurrences[occurrence + Occurrence.A] = first;
      if (first !== bound.declaration) this.occurrences[occurrence + Occurrence.Role] = Role.Write;
    }
  }

  // ── statements ──────────────────────────────────────────────────────────────────────────────────────────────

  private block(statements: readonly Stmt[]): void {
    for (const statement of statements) this.statement(statement);
  }

  private branch(statement: Stmt, branch: number, block: readonly Stmt[]): void {
    const outer = this.place;
    this.place = { outer, statement: statement.start, branch };
    this.block(block);
    this.place = outer;
  }

  private statement(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'Expr':
        this.expression(stmt.value);
        return;
      case 'Assign': {
        const value = this.expression(stmt.value);
        const source = sourceOf(value);
        for (const target of stmt.targets) this.assign(target, source, stmt.end);
        return;
      }
      case 'If':
        this.branches(stmt);
        return;
      case 'Return':
        if (stmt.value) this.body.returns.push(this.expression(stmt.value));
        return;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.function(stmt);
        return;
      default:
        this.rarerStatement(stmt);
    }
  }

  /** Apart from the usual kinds, as with expressions. */
  private rarerStatement(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'ClassDef':
        this.class(stmt);
        return;
      case 'Delete':
        for (const target of stmt.targets) this.expression(target);
        return;
      case 'TypeAlias':
        this.assign(stmt.name, sourceOf(this.annotation(stmt.value)), stmt.end);
        return;
      case 'AugAssign': {
        const value = this.expression(stmt.value);
        this.assign(stmt.target, sourceOf(value, Binding.None), stmt.end);
        return;
      }
      case 'AnnAssign': {
        const annotation = this.annotation(stmt.annotation);
        const value = stmt.value ? this.expression(stmt.value) : 0;
        this.assign(stmt.target, sourceOf(value, Binding.Value, annotation), stmt.end);
        const isOutermost = this.file.ast.body.includes(stmt) && stmt.target.kind === 'Name';
        if (isOutermost) this.setDeclared(this.lastDeclaration, Declaration.Detail, 1);
        return;
      }
      case 'For':
      case 'AsyncFor': {
        const value = this.expression(stmt.iter);
        this.assign(stmt.target, sourceOf(value, Binding.Element), stmt.target.end);
        this.branch(stmt, -1, stmt.body);
        this.block(stmt.orelse);
        return;
      }
      case 'While':
        this.expression(stmt.test);
        this.branch(stmt, -1, stmt.body);
        this.block(stmt.orelse);
        return;
      case 'With':
      case 'AsyncWith':
        for (const { contextExpr, optionalVars } of stmt.items) {
          const value = this.expression(contextExpr);
          if (optionalVars) this.assign(optionalVars, sourceOf(value, Binding.Enter), optionalVars.end);
        }
        this.block(stmt.body);
        return;
      case 'Match':
        this.expression(stmt.subject);
        for (const [i, { pattern, guard, body }] of stmt.cases.entries()) {
          this.pattern(pattern);
          if (guard) this.expression(guard);
          this.branch(stmt, i, body);
        }
        return;
      case 'Raise':
        if (stmt.exc) this.expression(stmt.exc);
        if (stmt.cause) this.expression(stmt.cause);
        return;
      case 'Try':
      case 'TryStar':
        this.block(stmt.body);
        for (const handler of stmt.handlers) {
          const value = handler.type ? this.expression(handler.type) : 0;
          if (handler.name !== null && handler.type) {
            const start = this.after(handler.type.end, /[\s)\\]*as\s+/y);
            this.bind(this.scope, handler.name, start, start, sourceOf(value, Binding.Instance));
          }
          this.block(handler.body);
        }
        this.block(stmt.orelse);
        this.block(stmt.finalbody);
        return;
      case 'Assert':
        this.expression(stmt.test);
        if (stmt.msg) this.expression(stmt.msg);
        return;
      case 'Import':
        for (const alias of stmt.names) this.import(alias);
        return;
      case 'ImportFrom':
        this.importFrom(stmt.start, stmt.level, stmt.module ?? '', stmt.names);
        return;
      case 'Global':
      case 'Nonlocal':
        this.declareElsewhere(stmt);
        return;
      case 'Legacy':
        for (const value of stmt.values) this.expression(value);
        return;
      case 'Pass':
      case 'Break':
      case 'Continue':
        return;
    }
  }

  /** `if`, every `elif` and `else`: branches of one statement, however many. */
  private branches(stmt: Extract<Stmt, { kind: 'If' }>): void {
    let at = stmt;
    for (let branch = 0; ; branch++) {
      this.expression(at.test);
      this.branch(stmt, branch, at.body);
      const [next, more] = at.orelse;
      if (next?.kind !== 'If' || more !== undefined) {
        this.branch(stmt, branch + 1, at.orelse);
        return;
      }
      at = next;
    }
  }

  private function(node: FunctionDef): void {
    const isMethod = this.scope.isClass;
    const decorators = node.decorators.map((decorator) => this.expression(decorator));
    const flags = functionFlags(node);
    const start = this.after(node.start, /(?:async(?:\s|\\\n)+)?def(?:\s|\\\n)+/y);
    const outer = { scope: this.scope, body: this.body, method: this.method, place: this.place };
    const declaration = this.bind(this.scope, node.name, start, start, NO_SOURCE, DeclarationKind.Function);
    const scope = this.openScope(ScopeKind.Function, outer.scope, declaration);
    this.scope = scope;
    for (const parameter of node.typeParams) this.typeParameter(parameter);
    this.scope = outer.scope;
    const types = this.parameterTypes(node.args);
    const returnAnnotation = node.returns ? this.annotation(node.returns) : 0;
    const docstring = rawDocstring(node.body);
    this.scope = scope;
    this.place = null;
    this.setDeclared(declaration, Declaration.Detail, this.bodies.length);
    this.body = this.openBody({
      span: this.span(node.start, node.end),
      signature: signatureText(node),
      documentation: docstring && cleanDocstring(docstring.value),
      returnAnnotation,
      bases: [],
      decorators,
    });
    this.body.flags = flags;
    const receiver = isMethod && !(flags & BodyFlag.Static) ? this.receiverKind(node, flags) : ParameterKind.Plain;
    this.parameters(node.args, types, receiver);
    const [first] = [...node.args.posonlyargs, ...node.args.args];
    this.method =
      receiver !== ParameterKind.Plain && first
        ? { scope: outer.scope, declaration: this.classDeclaration, receiver: first.arg }
        : null;
    this.block(node.body);
    this.scope = outer.scope;
    this.body = outer.body;
    this.method = outer.method;
    this.place = outer.place;
  }

  private receiverKind(node: FunctionDef, flags: number): ParameterKind {
    const isOfClass =
      flags & BodyFlag.ClassMethod || ['__new__', '__init_subclass__', '__class_getitem__'].includes(node.name);
    return isOfClass ? ParameterKind.ClassReceiver : ParameterKind.Receiver;
  }

  private class(node: ClassDef): void {
    const decorators = node.decorators.map((decorator) => this.expression(decorator));
    const start = this.after(node.start, /class(?:\s|\\\n)+/y);
    const outer = { scope: this.scope, body: this.body, method: this.method, classDeclaration: this.classDeclaration };
    const declaration = this.bind(this.scope, node.name, start, node.end, NO_SOURCE, DeclarationKind.Class);
    const scope = this.openScope(ScopeKind.Class, this.scope, declaration);
    this.scope = scope;
    for (const parameter of node.typeParams) this.typeParameter(parameter);
    if (node.typeParams.length === 0) this.scope = outer.scope;
    const bases = node.bases.map((base) => this.expression(base));
    this.keywords(node.keywords, 0);
    this.scope = scope;
    const docstring = rawDocstring(node.body);
    this.setDeclared(declaration, Declaration.Detail, this.bodies.length);
    this.body = this.openBody({
      span: this.span(node.start, node.end),
      signature: signatureText(node),
      documentation: docstring && cleanDocstring(docstring.value),
      returnAnnotation: 0,
      bases,
      decorators,
    });
    this.method = null;
    this.classDeclaration = declaration;
    this.block(node.body);
    this.scope = outer.scope;
    this.body = outer.body;
    this.method = outer.method;
    this.classDeclaration = outer.classDeclaration;
  }

  private import({ start, name, asname }: Alias): void {
    const end = this.after(start, /[\w\u0080-\uffff]+(?:\s*\.\s*[\w\u0080-\uffff]+)*/y);
    this.occurrence(start, end, OccurrenceKind.Module, 0, this.string(name), Role.Read);
    const bound = asname ?? name.split('.')[0]!;
    const at = asname === null ? start : this.after(end, /(?:\s|\\\n)*as(?:\s|\\\n)+/y);
    const imported = asname === null ? -2 : -1;
    this.bindImport(DeclarationKind.Import, bound, asname === null ? null : [at, at + asname.length], [
      0,
      name,
      imported,
    ]);
  }

  private importFrom(start: number, level: number, module: string, names: readonly Alias[]): void {
    const from = this.after(start, /from(?:\s|\\\n)*/y);
    const end = this.after(from, /[.\s]*(?:[\w\u0080-\uffff]+(?:\s*\.\s*[\w\u0080-\uffff]+)*)?/y);
    if (module !== '') this.occurrence(from, end, OccurrenceKind.Module, level, this.string(module), Role.Read);
    for (const { name, asname, start, end } of names) {
      if (name === '*') this.stars.push(level, this.string(module));
      else
        this.bindImport(DeclarationKind.ImportFrom, asname ?? name, [start, end], [level, module, this.string(name)]);
    }
  }

  private bindImport(
    kind: DeclarationKind,
    name: string,
    range: readonly [number, number] | null,
    [level, module, imported]: readonly [number, string, number],
  ): void {
    const at = range?.[0] ?? 0;
    const declaration = this.declare(this.scope, kind, name, at, range?.[1] ?? at, NO_SOURCE);
    this.setDeclared(declaration, Declaration.Detail, level);
    this.setDeclared(declaration, Declaration.Module, this.string(module));
    this.setDeclared(declaration, Declaration.Imported, imported);
    const bound: Bound = { declaration, from: at, place: this.place, isImport: true };
    const home = this.home(name);
    home.add(name, bound);
    let occurrence = -1;
    if (range) {
      const role = kind === DeclarationKind.Import ? Role.Definition : Role.Read;
      occurrence = this.occurrence(range[0], range[1], OccurrenceKind.Declared, declaration, 0, role);
    }
    if (kind === DeclarationKind.Import) this.bindings.push({ occurrence, name, scope: home, bound });
  }

  private declareElsewhere(stmt: Extract<Stmt, { kind: 'Global' | 'Nonlocal' }>): void {
    let at = this.after(stmt.start, /(?:global|nonlocal)(?:\s|\\\n)+/y);
    for (const name of stmt.names) {
      let home: NameScope | null = this.scope.parent;
      if (stmt.kind === 'Global') while (home?.parent) home = home.parent;
      else while (home && (home.isClass || !home.bound.has(name))) home = home.parent;
      if (home) this.scope.elsewhere.set(name, home);
      this.name(name, at, at + name.length, Role.Read);
      at = this.after(at + name.length, /(?:\s|\\\n)*,(?:\s|\\\n)*/y);
    }
  }

  private typeParameter(node: TypeParam): void {
    const start = this.after(node.start, /\**\s*/y);
    this.bind(this.scope, node.name, start, start, NO_SOURCE);
    if (node.bound) this.annotation(node.bound);
    if (node.default) this.annotation(node.default);
  }

  // ── targets ─────────────────────────────────────────────────────────────────────────────────────────────────

  private assign(target: Expr, source: Source, from: number): void {
    if (this.depth > DEEPEST) return;
    this.depth++;
    this.assignTo(target, source, from);
    this.depth--;
  }

  private assignTo(target: Expr, source: Source, from: number): void {
    switch (target.kind) {
      case 'Name':
        this.bind(this.home(target.id), target.id, target.start, from, source);
        return;
      case 'Attribute':
        this.assignAttribute(target, source);
        return;
      case 'Tuple':
      case 'List':
        for (let i = 0; i < target.elts.length; i++) {
          const element = target.elts[i]!;
          if (element.kind === 'Starred') this.assign(element.value, UNKNOWN, from);
          else this.assign(element, itemOf(source, i), from);
        }
        return;
      case 'Starred':
        this.assign(target.value, source, from);
        return;
      default:
        this.expression(target);
    }
  }

  private assignAttribute(target: Extract<Expr, { kind: 'Attribute' }>, source: Source): void {
    const expression = this.expression(target, Role.Write);
    const { method } = this;
    if (method === null || target.value.kind !== 'Name' || target.value.id !== method.receiver) return;
    const occurrence = this.occurrences.length - OCCURRENCE_SIZE;
    if (this.occurrences[occurrence + Occurrence.Kind] !== OccurrenceKind.Attribute) return;
    if (this.occurrences[occurrence + Occurrence.A] !== expression) return;
    const start = target.end - target.attr.length;
    const member = this.declare(method.scope, DeclarationKind.Member, target.attr, start, target.end, source);
    this.occurrences[occurrence + Occurrence.B] = member;
  }

  private pattern(pattern: Pattern): void {
    if (this.depth > DEEPEST) return;
    this.depth++;
    this.patternOf(pattern);
    this.depth--;
  }

  private patternOf(pattern: Pattern): void {
    const bindAt = (name: string | null, start: number): void => {
      if (name !== null) this.bind(this.scope, name, start, start, NO_SOURCE);
    };
    switch (pattern.kind) {
      case 'MatchValue':
        this.expression(pattern.value);
        return;
      case 'MatchSingleton':
        return;
      case 'MatchSequence':
      case 'MatchOr':
        for (const inner of pattern.patterns) this.pattern(inner);
        return;
      case 'MatchMapping':
        for (const key of pattern.keys) this.expression(key);
        for (const inner of pattern.patterns) this.pattern(inner);
        if (pattern.rest !== null) bindAt(pattern.rest, this.file.source.text.lastIndexOf(pattern.rest, pattern.end));
        return;
      case 'MatchClass':
        this.expression(pattern.cls);
        for (const inner of [...pattern.patterns, ...pattern.kwdPatterns]) this.pattern(inner);
        return;
      case 'MatchStar':
        bindAt(pattern.name, pattern.end - (pattern.name?.length ?? 0));
        return;
      case 'MatchAs':
        if (pattern.pattern) this.pattern(pattern.pattern);
        bindAt(pattern.name, pattern.end - (pattern.name?.length ?? 0));
        return;
    }
  }

  // ── expressions ─────────────────────────────────────────────────────────────────────────────────────────────

  private expression(node: Expr, role: Role = Role.Read): number {
    if (this.depth > DEEPEST) return 0;
    this.depth++;
    const made = this.expressionOf(node, role);
    this.depth--;
    return made;
  }

  private expressionOf(node: Expr, role: Role): number {
    switch (node.kind) {
      case 'Name':
        return this.name(node.id, node.start, node.end, role);
      case 'Attribute': {
        const made = this.make(ExpressionKind.Attribute, this.expression(node.value), this.string(node.attr));
        const start = node.end - node.attr.length;
        if (node.attr !== '_') this.occurrence(start, node.end, OccurrenceKind.Attribute, made, -1, role);
        return made;
      }
      case 'Call':
        return this.call(node);
      case 'Constant':
        if (node.type === 'none') return this.make(ExpressionKind.None, 0, 0);
        return node.type === 'ellipsis' ? 0 : this.make(ExpressionKind.Literal, this.string(node.type), 0);
      default:
        return this.rarerExpression(node);
    }
  }

  /** Apart from the usual kinds, whose code V8 would discard and make anew each time one of these turns up first. */
  private rarerExpression(node: Exclude<Expr, Name | Attribute | Call | Constant>): number {
    switch (node.kind) {
      case 'BoolOp':
        return this.either(node.values.map((value) => this.expression(value)));
      case 'IfExp':
        this.expression(node.test);
        return this.either([this.expression(node.body), this.expression(node.orelse)]);
      case 'NamedExpr': {
        const value = this.expression(node.value);
        this.assign(node.target, sourceOf(value), node.end);
        return value;
      }
      case 'BinOp':
        return this.operation(node);
      case 'Lambda':
        this.lambda(node);
        return 0;
      case 'Subscript': {
        const base = this.expression(node.value);
        return this.make(ExpressionKind.Subscript, base, this.expression(node.slice));
      }
      case 'List':
      case 'Set':
      case 'Tuple':
        return this.literal(
          node.kind.toLowerCase(),
          node.elts.map((element) => this.expression(element)),
          node.kind === 'Tuple',
        );
      case 'Dict':
        for (const key of node.keys) if (key) this.expression(key);
        return this.literal(
          'dict',
          node.values.map((value) => this.expression(value)),
          false,
        );
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
        return this.literal('list', [this.comprehension(node.generators, () => this.expression(node.elt))], false);
      case 'DictComp': {
        const value = this.comprehension(node.generators, () => {
          this.expression(node.key);
          return this.expression(node.value);
        });
        return this.literal('dict', [value], false);
      }
      case 'Await':
        return this.make(ExpressionKind.Await, this.expression(node.value), 0);
      case 'JoinedStr':
      case 'TemplateStr':
        for (const value of node.values) this.expression(value);
        return this.make(ExpressionKind.Literal, this.string('str'), 0);
      case 'FormattedValue':
      case 'Interpolation':
        this.expression(node.value);
        if (node.formatSpec) this.expression(node.formatSpec);
        return 0;
      case 'UnaryOp':
        this.expression(node.operand);
        return 0;
      case 'Compare':
        this.expression(node.left);
        for (const comparator of node.comparators) this.expression(comparator);
        return 0;
      case 'Starred':
      case 'YieldFrom':
        if (node.kind === 'YieldFrom') this.body.flags |= BodyFlag.Generator;
        this.expression(node.value);
        return 0;
      case 'Yield':
        this.body.flags |= BodyFlag.Generator;
        if (node.value) this.expression(node.value);
        return 0;
      case 'Slice':
        for (const part of [node.lower, node.upper, node.step]) if (part) this.expression(part);
        return 0;
      case 'Missing':
        for (const part of node.parts) this.expression(part);
        return 0;
    }
  }

  /** A long chain of operators leans to the left: it is walked, not descended. */
  private operation(node: Extract<Expr, { kind: 'BinOp' }>): number {
    const right: Expr[] = [];
    let left: Expr = node;
    while (left.kind === 'BinOp') {
      right.push(left.right);
      left = left.left;
    }
    let made = this.expression(left);
    for (const operand of right.reverse()) {
      const other = this.expression(operand);
      made = node.op === '|' ? this.make(ExpressionKind.Either, made, other) : 0;
    }
    return made;
  }

  private call(node: Extract<Expr, { kind: 'Call' }>): number {
    const isSuper = node.func.kind === 'Name' && node.func.id === 'super' && this.classDeclaration !== -1;
    const called = this.expression(node.func);
    let first = 0;
    for (let i = 0; i < node.args.length; i++) {
      const argument = this.expression(node.args[i]!);
      if (i === 0) first = argument;
    }
    this.keywords(node.keywords, called);
    if (isSuper) return this.make(ExpressionKind.Super, this.classDeclaration, 0);
    const name = node.func.kind === 'Attribute' ? node.func.attr : node.func.kind === 'Name' ? node.func.id : '';
    if (name === 'cast' && node.args.length === 2)
      return this.make(ExpressionKind.ElementOf, this.annotationValue(node.args[0]!, first), 1);
    return this.make(ExpressionKind.Call, called, first);
  }

  private annotationValue(node: Expr, made: number): number {
    return node.kind === 'Constant' && node.type === 'str' ? this.textAnnotation(node) : made;
  }

  private keywords(keywords: readonly Keyword[], called: number): void {
    for (const { arg, start, value } of keywords) {
      if (arg !== null && called !== 0)
        this.occurrence(start, start + arg.length, OccurrenceKind.Keyword, called, this.string(arg), Role.Read);
      this.expression(value);
    }
  }

  private lambda(node: Extract<Expr, { kind: 'Lambda' }>): void {
    const types = this.parameterTypes(node.args);
    const outer = { scope: this.scope, place: this.place, body: this.body };
    this.scope = this.openScope(ScopeKind.Lambda, outer.scope, -1);
    this.place = null;
    this.parameters(node.args, types, ParameterKind.Plain);
    this.expression(node.body);
    this.scope = outer.scope;
    this.place = outer.place;
    this.body = outer.body;
  }

  private comprehension(generators: readonly Comprehension[], element: () => number): number {
    const outer = this.scope;
    const [first] = generators;
    let value = first ? this.expression(first.iter) : 0;
    this.scope = this.openScope(ScopeKind.Comprehension, outer, -1);
    for (const generator of generators) {
      if (generator !== first) value = this.expression(generator.iter);
      this.assign(generator.target, sourceOf(value, Binding.Element), 0);
      for (const test of generator.ifs) this.expression(test);
    }
    const made = element();
    this.scope = outer;
    return made;
  }

  private parameterTypes(args: Arguments): Map<string, Source> {
    const types = new Map<string, Source>();
    const positional = [...args.posonlyargs, ...args.args];
    const add = (name: string, annotation: Expr | null, value: Expr | null): void => {
      const type = annotation ? this.annotation(annotation) : 0;
      types.set(name, sourceOf(value ? this.expression(value) : 0, Binding.Value, type));
    };
    for (let i = 0; i < positional.length; i++) {
      const { arg, annotation } = positional[i]!;
      add(arg, annotation, args.defaults[i - positional.length + args.defaults.length] ?? null);
    }
    if (args.vararg) add(args.vararg.arg, args.vararg.annotation, null);
    for (let i = 0; i < args.kwonlyargs.length; i++) {
      const { arg, annotation } = args.kwonlyargs[i]!;
      add(arg, annotation, args.kwDefaults[i] ?? null);
    }
    if (args.kwarg) add(args.kwarg.arg, args.kwarg.annotation, null);
    return types;
  }

  private parameters(args: Arguments, types: ReadonlyMap<string, Source>, receiver: ParameterKind): void {
    const isLambda = this.scopeRecords[this.scope.id * 3] === ScopeKind.Lambda;
    const kindOf = (name: string, isFirst: boolean): ParameterKind => {
      if (name === args.vararg?.arg) return ParameterKind.Rest;
      if (name === args.kwarg?.arg) return ParameterKind.Keywords;
      return isFirst ? receiver : ParameterKind.Plain;
    };
    const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
    for (let i = 0; i < all.length; i++) {
      const parameter = all[i];
      if (!parameter) continue;
      const kind = isLambda ? DeclarationKind.Variable : DeclarationKind.Parameter;
      const declaration = this.bind(
        this.scope,
        parameter.arg,
        parameter.start,
        0,
        types.get(parameter.arg) ?? NO_SOURCE,
        kind,
      );
      this.setDeclared(declaration, Declaration.Detail, kindOf(parameter.arg, i === 0));
      if (!isLambda) this.body.parameters.push(declaration);
    }
  }

  /** Like an expression, but text in it is code. */
  private annotation(node: Expr): number {
    return this.deferred(this.defersAnnotations, () => this.annotationOf(node));
  }

  private deferred(isDeferred: boolean, read: () => number): number {
    if (this.depth > DEEPEST) return 0;
    const outer = this.isDeferred;
    this.isDeferred ||= isDeferred;
    this.depth++;
    const made = read();
    this.depth--;
    this.isDeferred = outer;
    return made;
  }

  private annotationOf(node: Expr): number {
    if (node.kind === 'Constant' && node.type === 'str') return this.textAnnotation(node);
    if (node.kind === 'Subscript') {
      const base = this.expression(node.value);
      const isLiteral =
        node.value.kind === 'Name'
          ? node.value.id === 'Literal'
          : node.value.kind === 'Attribute' && node.value.attr === 'Literal';
      return this.make(
        ExpressionKind.Subscript,
        base,
        isLiteral ? this.expression(node.slice) : this.annotation(node.slice),
      );
    }
    if (node.kind === 'Tuple' || node.kind === 'List')
      return this.literal(
        'tuple',
        node.elts.map((element) => this.annotation(element)),
        true,
      );
    if (node.kind === 'BinOp' && node.op === '|')
      return this.make(ExpressionKind.Either, this.annotation(node.left), this.annotation(node.right));
    return this.expression(node);
  }

  private textAnnotation(node: Extract<Expr, { kind: 'Constant' }>): number {
    const text = this.file.source.text.slice(node.start, node.end);
    const quoted = /^(['"])([^'"\\\n]*)\1$/.exec(text);
    const parsed = quoted && annotationInText(quoted[2]!, node.start + 1);
    if (!parsed) return 0;
    return this.deferred(true, () => this.placed(parsed, { at: node.start + 1 }));
  }

  /** The expression of a text annotation, whose names are found again in order. */
  private placed(node: Expr, cursor: { at: number }): number {
    const find = (name: string): number => {
      const start = this.file.source.text.indexOf(name, cursor.at);
      cursor.at = start + name.length;
      return start;
    };
    switch (node.kind) {
      case 'Name': {
        const start = find(node.id);
        return this.name(node.id, start, start + node.id.length, Role.Read);
      }
      case 'Attribute': {
        const made = this.make(ExpressionKind.Attribute, this.placed(node.value, cursor), this.string(node.attr));
        const start = find(node.attr);
        this.occurrence(start, start + node.attr.length, OccurrenceKind.Attribute, made, -1, Role.Read);
        return made;
      }
      case 'Subscript': {
        const base = this.placed(node.value, cursor);
        return this.make(ExpressionKind.Subscript, base, this.placed(node.slice, cursor));
      }
      case 'BinOp': {
        const left = this.placed(node.left, cursor);
        return this.make(ExpressionKind.Either, left, this.placed(node.right, cursor));
      }
      case 'Tuple':
        return this.literal(
          'tuple',
          node.elts.map((element) => this.placed(element, cursor)),
          true,
        );
      case 'Constant':
        return this.make(ExpressionKind.None, 0, 0);
      default:
        return 0;
    }
  }

  private name(name: string, start: number, end: number, role: Role): number {
    const made = this.make(ExpressionKind.Name, -1, this.string(name));
    const occurrence = name === '_' ? -1 : this.occurrence(start, end, OccurrenceKind.Free, this.string(name), 0, role);
    this.uses.push({
      occurrence,
      expression: made,
      name,
      scope: this.scope,
      at: this.isDeferred ? BEHIND_ALL : start,
      place: this.place,
    });
    return made;
  }

  private either(values: readonly number[]): number {
    return values.reduce((made, value) => (made === 0 ? value : this.make(ExpressionKind.Either, made, value)), 0);
  }

  private literal(type: string, elements: readonly number[], isSequence: boolean): number {
    const inside = isSequence
      ? elements.reduceRight((rest, element) => this.make(ExpressionKind.Sequence, element, rest), 0)
      : this.either(elements.slice(0, 8));
    return this.make(ExpressionKind.Literal, this.string(type), inside);
  }

  private make(kind: ExpressionKind, a: number, b: number): number {
    this.expressions.push(kind, a, b);
    return this.expressions.length / 3 - 1;
  }

  // ── records ─────────────────────────────────────────────────────────────────────────────────────────────────

  private bind(
    scope: NameScope,
    name: string,
    start: number,
    from: number,
    source: Source,
    kind: DeclarationKind = DeclarationKind.Variable,
  ): number {
    const home = scope === this.scope ? this.home(name) : scope;
    const declaration = this.declare(home, kind, name, start, start + name.length, source);
    const bound: Bound = { declaration, from, place: this.place, isImport: false };
    home.add(name, bound);
    const occurrence =
      name === '_'
        ? -1
        : this.occurrence(start, start + name.length, OccurrenceKind.Declared, declaration, 0, Role.Definition);
    this.bindings.push({ occurrence, name, scope: home, bound });
    return declaration;
  }

  /** The scope that an assignment of the name changes. */
  private home(name: string): NameScope {
    return this.scope.elsewhere.get(name) ?? this.scope;
  }

  private declare(
    scope: NameScope,
    kind: DeclarationKind,
    name: string,
    start: number,
    end: number,
    { annotation, value, binding, item }: Source,
  ): number {
    const id = this.lastDeclaration + 1;
    const line = this.line(start);
    const column = this.column(start, line);
    this.declarations.push(kind, this.string(name), scope.id, line, column, column + end - start);
    this.declarations.push(annotation, value, binding, item, -1, -1, -1, id);
    return id;
  }

  private get lastDeclaration(): number {
    return this.declarations.length / DECLARATION_SIZE - 1;
  }

  private setDeclared(declaration: number, field: Declaration, value: number): void {
    this.declarations[declaration * DECLARATION_SIZE + field] = value;
  }

  /** Returns where its record begins. */
  private occurrence(start: number, end: number, kind: OccurrenceKind, a: number, b: number, role: Role): number {
    const record = this.occurrences.length;
    const line = this.line(start);
    const endLine = this.line(end);
    this.occurrences.push(line, this.column(start, line), endLine, this.column(end, endLine), kind, a, b, role);
    return record;
  }

  private openScope(kind: ScopeKind, parent: NameScope | null, owner: number): NameScope {
    const id = this.scopeRecords.length / 3;
    this.scopeRecords.push(kind, parent?.id ?? -1, owner);
    const sharesFrame = kind === ScopeKind.Class || kind === ScopeKind.Comprehension;
    return new NameScope(id, parent, kind === ScopeKind.Class, sharesFrame && parent ? parent.frame : id);
  }

  private openBody(body: Omit<Body, 'scope' | 'parameters' | 'returns' | 'flags'>): MutableBody {
    const made = { ...body, scope: this.scope.id, parameters: [], returns: [], flags: 0 };
    this.bodies.push(made);
    return made;
  }

  /** Where a pattern that begins at an offset ends; the offset itself where it does not match. */
  private after(start: number, pattern: RegExp): number {
    pattern.lastIndex = start;
    return pattern.test(this.file.source.text) ? pattern.lastIndex : start;
  }

  private span(start: number, end: number): number[] {
    const [line, endLine] = [this.line(start), this.line(end)];
    return [line, this.column(start, line), endLine, this.column(end, endLine)];
  }

  private line(offset: number): number {
    return this.file.source.lineOf(offset) - 1;
  }

  private column(offset: number, line: number): number {
    return offset - this.file.source.lineStart(line + 1);
  }

  private string(text: string): number {
    let id = this.stringIds.get(text);
    if (id === undefined) {
      id = this.strings.length;
      this.strings.push(text);
      this.stringIds.set(text, id);
    }
    return id;
  }
}

function sourceOf(value: number, binding: Binding = Binding.Value, annotation = 0): Source {
  return { annotation, value, binding, item: -1 };
}

/** Only one level of unpacking is followed. */
function itemOf(source: Source, item: number): Source {
  return source.item === -1 ? { ...source, item } : { ...source, value: 0, binding: Binding.None };
}

function inSourceOrder(records: Int32Array): Int32Array {
  const starts: number[] = [];
  for (let start = 0; start < records.length; start += OCCURRENCE_SIZE) starts.push(start);
  starts.sort(
    (a, b) =>
      records[a + Occurrence.Line]! - records[b + Occurrence.Line]! ||
      records[a + Occurrence.Column]! - records[b + Occurrence.Column]! ||
      records[a + Occurrence.EndColumn]! - records[b + Occurrence.EndColumn]!,
  );
  const sorted = new Int32Array(records.length);
  for (let i = 0; i < starts.length; i++) {
    for (let field = 0; field < OCCURRENCE_SIZE; field++) {
      sorted[i * OCCURRENCE_SIZE + field] = records[starts[i]! + field]!;
    }
  }
  return sorted;
}

function functionFlags(node: FunctionDef): number {
  let flags = node.kind === 'AsyncFunctionDef' ? BodyFlag.Async : 0;
  for (const decorator of node.decorators) {
    const name = decorator.kind === 'Name' ? decorator.id : decorator.kind === 'Attribute' ? decorator.attr : '';
    if (name === 'staticmethod') flags |= BodyFlag.Static;
    else if (name === 'classmethod') flags |= BodyFlag.ClassMethod;
    else if (name === 'property' || name === 'abstractproperty') flags |= BodyFlag.Property;
  }
  return flags;
}
