import type {
  Alias,
  Arguments,
  ClassDef,
  Comp,
  Comprehension,
  DictComp,
  ExceptHandler,
  Expr,
  FunctionDef,
  Lambda,
  Module,
  Node,
  Pattern,
  Stmt,
  TypeAlias,
  TypeParam,
} from './ast';
import { pushChildren } from './children';

export type ScopeKind = 'module' | 'class' | 'function' | 'lambda' | 'comprehension' | 'type';
type ScopeNode = Module | ClassDef | FunctionDef | Lambda | Comp | DictComp | TypeAlias;

/** A region of the source with names of its own, as CPython's symbol tables have them. */
export interface Scope {
  readonly kind: ScopeKind;
  /** What opens it; a `type` scope, which holds the type parameters, stands around the scope of the same node. */
  readonly node: ScopeNode;
  readonly parent: Scope | null;
  /** The names that live here, in order of the source. */
  readonly bindings: ReadonlyMap<string, Binding>;
}

/** A variable: one name in the scope where it lives. */
export interface Binding {
  readonly name: string;
  readonly scope: Scope;
  /** Whether a function, lambda or class inside refers to it. */
  readonly isCaptured: boolean;
  /** Whether a scope inside binds it too, through `global` or `nonlocal`. */
  readonly isBoundInside: boolean;
}

/** `declare` is a name in a `global` or `nonlocal` statement, `import` one that an import binds. */
export type Access = 'read' | 'bind' | 'delete' | 'import' | 'parameter' | 'define' | 'declare';

/** A place where a variable is named. Offsets are UTF-16, end exclusive. */
export interface Occurrence {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly access: Access;
  /** The innermost scope at the place. */
  readonly scope: Scope;
  /** Null for a builtin, or a name that nothing in the file binds. */
  readonly binding: Binding | null;
  /** What binds or names it: the definition, the alias, the parameter, the handler, the pattern or the name itself. */
  readonly node: Node;
}

export interface Scopes {
  readonly module: Scope;
  /** By the node that opens it; of a generic definition the scope of its body. */
  readonly byNode: ReadonlyMap<Node, Scope>;
  /** In order of the source. */
  readonly occurrences: readonly Occurrence[];
  /** The variable that a name means when read in a scope; null for what the file does not bind. */
  readonly lookup: (scope: Scope, name: string) => Binding | null;
}

interface OpenBinding extends Binding {
  isCaptured: boolean;
  isBoundInside: boolean;
}
interface OpenScope extends Scope {
  readonly parent: OpenScope | null;
  readonly bindings: Map<string, OpenBinding>;
  /** Names that `global` or `nonlocal` send elsewhere. */
  readonly declared: Map<string, 'global' | 'nonlocal'>;
}
interface OpenOccurrence extends Occurrence {
  readonly scope: OpenScope;
  /** Where the name is bound unless a declaration sends it elsewhere. */
  readonly owner: OpenScope;
  binding: Binding | null;
}

/** Which variable each name of a module refers to. Names keep their spelling: private ones are not mangled. */
export function scopesOf(module: Module, text: string): Scopes {
  const reader = new ScopeReader(text);
  const root = reader.module(module);
  const occurrences = reader.occurrences.sort((a, b) => a.start - b.start);
  for (const occurrence of occurrences) bind(occurrence, root);
  for (const occurrence of occurrences) resolve(occurrence, root);
  return {
    module: root,
    byNode: reader.byNode,
    occurrences,
    lookup: (scope, name) => find(scope as OpenScope, name, root),
  };
}

function bind({ access, owner, name }: OpenOccurrence, root: OpenScope): void {
  if (access === 'read') return;
  const declared = declaredIn(owner, name);
  if (declared === 'nonlocal') return;
  const { bindings } = declared === 'global' ? root : owner;
  const scope = declared === 'global' ? root : owner;
  if (!bindings.has(name)) bindings.set(name, { name, scope, isCaptured: false, isBoundInside: false });
}

function resolve(occurrence: OpenOccurrence, root: OpenScope): void {
  const { scope, name, access } = occurrence;
  const binding = find(scope, name, root);
  occurrence.binding = binding;
  if (binding === null || runsWith(scope, binding.scope)) return;
  binding.isCaptured = true;
  if (access !== 'read' && access !== 'declare') binding.isBoundInside = true;
}

/** Whether code of `scope` runs as part of `owner`'s own body: in place, or in comprehensions of it. */
function runsWith(scope: OpenScope, owner: Scope): boolean {
  let at: Scope = scope;
  while (at !== owner && (at.kind === 'comprehension' || at.kind === 'type') && at.parent !== null) at = at.parent;
  return at === owner;
}

function find(scope: OpenScope, name: string, root: OpenScope): OpenBinding | null {
  const declared = declaredIn(scope, name);
  if (declared === 'global') return root.bindings.get(name) ?? null;
  const own = scope.bindings.get(name);
  if (own !== undefined && declared === undefined) return own;
  let seesClass = scope.kind === 'type';
  for (let at = scope.parent; at !== null; at = at.parent) {
    // A class is seen from its own body and the type parameters of what stands in it, and from nowhere else.
    const isHidden = at.kind === 'class' && !seesClass;
    seesClass &&= at.kind === 'type';
    if (isHidden) continue;
    const elsewhere = declaredIn(at, name);
    if (elsewhere === 'global') return root.bindings.get(name) ?? null;
    const binding = elsewhere === undefined ? at.bindings.get(name) : undefined;
    if (binding !== undefined) return binding;
  }
  return null;
}

/** Where `global` or `nonlocal` sends the name; few scopes have any of them. */
function declaredIn({ declared }: OpenScope, name: string): 'global' | 'nonlocal' | undefined {
  return declared.size === 0 ? undefined : declared.get(name);
}

class ScopeReader {
  readonly occurrences: OpenOccurrence[] = [];
  readonly byNode = new Map<Node, OpenScope>();
  private scope!: OpenScope;
  /** Bodies of functions: read when the scope around them is complete, which keeps the stack shallow. */
  private readonly pending: (() => void)[] = [];
  /** Nodes that are still to be visited. */
  private readonly stack: Node[] = [];

  constructor(private readonly text: string) {}

  module(node: Module): OpenScope {
    const root = this.open('module', node, null);
    this.scope = root;
    for (const stmt of node.body) this.visit(stmt);
    for (let next = this.pending.pop(); next !== undefined; next = this.pending.pop()) next();
    return root;
  }

  private open(kind: ScopeKind, node: ScopeNode, parent: OpenScope | null): OpenScope {
    const scope: OpenScope = { kind, node, parent, bindings: new Map(), declared: new Map() };
    this.byNode.set(node, scope);
    return scope;
  }

  private within(scope: OpenScope, read: () => void): void {
    const outer = this.scope;
    this.scope = scope;
    read();
    this.scope = outer;
  }

  private later(scope: OpenScope, read: () => void): void {
    this.pending.push(() => this.within(scope, read));
  }

  /** Reads a node and what is below it, without a stack frame for each. */
  private visit(node: Node): void {
    if (this.special(node)) return;
    const { stack } = this;
    const { length } = stack;
    pushChildren(node, stack);
    while (stack.length > length) {
      const next = stack.pop()!;
      if (!this.special(next)) pushChildren(next, stack);
    }
  }

  private visitAll(nodes: readonly (Node | null)[]): void {
    for (let i = 0; i < nodes.length; i++) if (nodes[i] !== null) this.visit(nodes[i]!);
  }

  /** Whether the node has been read, with all below it. */
  private special(node: Node): boolean {
    switch (node.kind) {
      case 'Name':
        this.note(node.id, node.start, node.end, 'read', node);
        return true;
      // Kinds are compared one after the other: these are most of the rest.
      case 'Attribute':
      case 'Constant':
      case 'Call':
      case 'Expr':
      case 'keyword':
      case 'Return':
      case 'If':
        return false;
      default:
        return this.rarer(node);
    }
  }

  /** Apart from the usual kinds, whose code V8 would discard and make anew each time one of these turns up first. */
  private rarer(node: Node): boolean {
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.functionDef(node);
        return true;
      case 'ClassDef':
        this.classDef(node);
        return true;
      case 'Lambda':
        this.lambda(node);
        return true;
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
      case 'DictComp':
        this.comprehension(node);
        return true;
      case 'TypeAlias':
        this.typeAlias(node);
        return true;
      case 'Assign':
        for (const target of node.targets) this.target(target);
        this.visit(node.value);
        return true;
      case 'AugAssign':
        this.target(node.target);
        this.visit(node.value);
        return true;
      case 'AnnAssign':
        this.target(node.target);
        this.visit(node.annotation);
        if (node.value !== null) this.visit(node.value);
        return true;
      case 'NamedExpr':
        this.namedExpr(node.target);
        this.visit(node.value);
        return true;
      case 'For':
      case 'AsyncFor':
        this.target(node.target);
        this.visit(node.iter);
        this.visitAll(node.body);
        this.visitAll(node.orelse);
        return true;
      case 'withitem':
        this.visit(node.contextExpr);
        if (node.optionalVars !== null) this.target(node.optionalVars);
        return true;
      case 'Delete':
        for (const target of node.targets) this.target(target, 'delete');
        return true;
      case 'Import':
        for (const alias of node.names) this.alias(alias, alias.asname ?? alias.name.split('.', 1)[0]!);
        return true;
      case 'ImportFrom':
        for (const alias of node.names) if (alias.name !== '*') this.alias(alias, alias.asname ?? alias.name);
        return true;
      case 'Global':
      case 'Nonlocal':
        this.declaration(node);
        return true;
      case 'ExceptHandler':
        this.handler(node);
        return true;
      case 'MatchAs':
      case 'MatchStar':
      case 'MatchMapping':
        this.capture(node);
        return false;
      default:
        return false;
    }
  }

  private note(name: string, start: number, end: number, access: Access, node: Node, owner = this.scope): void {
    this.occurrences.push({ name, start, end, access, scope: this.scope, owner, binding: null, node });
  }

  private target(node: Expr, access: 'bind' | 'delete' = 'bind'): void {
    switch (node.kind) {
      case 'Name':
        this.note(node.id, node.start, node.end, access, node);
        return;
      case 'Tuple':
      case 'List':
        for (const element of node.elts) this.target(element, access);
        return;
      case 'Starred':
        this.target(node.value, access);
        return;
      default:
        this.visit(node);
    }
  }

  /** `:=` in a comprehension binds in the scope around all comprehensions. */
  private namedExpr(target: Expr): void {
    let owner = this.scope;
    while (owner.kind === 'comprehension' && owner.parent !== null) owner = owner.parent;
    if (target.kind === 'Name') this.note(target.id, target.start, target.end, 'bind', target, owner);
    else this.target(target);
  }

  private functionDef(node: FunctionDef): void {
    const start = this.afterKeywords(node.start, node.kind === 'FunctionDef' ? 1 : 2);
    this.note(node.name, start, this.identifierEnd(start), 'define', node);
    this.visitAll(node.decorators);
    this.defaults(node.args);
    this.generic(node, node.typeParams, () => {
      this.annotations(node.args);
      if (node.returns !== null) this.visit(node.returns);
      this.body('function', node, node.args, node.body);
    });
  }

  private lambda(node: Lambda): void {
    this.defaults(node.args);
    this.body('lambda', node, node.args, [node.body]);
  }

  private body(kind: ScopeKind, node: FunctionDef | Lambda, args: Arguments, body: readonly (Stmt | Expr)[]): void {
    const scope = this.open(kind, node, this.scope);
    this.later(scope, () => {
      const { posonlyargs, vararg, kwonlyargs, kwarg } = args;
      for (const arg of [...posonlyargs, ...args.args, vararg, ...kwonlyargs, kwarg]) {
        if (arg !== null) this.note(arg.arg, arg.start, this.identifierEnd(arg.start), 'parameter', arg);
      }
      for (const stmt of body) this.visit(stmt);
    });
  }

  private defaults({ defaults, kwDefaults }: Arguments): void {
    this.visitAll(defaults);
    this.visitAll(kwDefaults);
  }

  private annotations({ posonlyargs, args, vararg, kwonlyargs, kwarg }: Arguments): void {
    for (const arg of [...posonlyargs, ...args, vararg, ...kwonlyargs, kwarg]) {
      if (arg?.annotation) this.visit(arg.annotation);
    }
  }

  private classDef(node: ClassDef): void {
    const start = this.afterKeywords(node.start, 1);
    this.note(node.name, start, this.identifierEnd(start), 'define', node);
    this.visitAll(node.decorators);
    this.generic(node, node.typeParams, () => {
      this.visitAll(node.bases);
      this.visitAll(node.keywords);
      const scope = this.open('class', node, this.scope);
      this.within(scope, () => this.visitAll(node.body));
    });
  }

  private typeAlias(node: TypeAlias): void {
    this.target(node.name);
    this.generic(node, node.typeParams, () => this.visit(node.value));
  }

  /** Reads what sees the type parameters of a definition. */
  private generic(node: FunctionDef | ClassDef | TypeAlias, params: readonly TypeParam[], read: () => void): void {
    if (params.length === 0 && node.kind !== 'TypeAlias') {
      read();
      return;
    }
    this.within(this.open('type', node, this.scope), () => {
      for (const param of params) {
        const start = param.start + /^\**\s*/.exec(this.text.slice(param.start, param.start + 20))![0].length;
        this.note(param.name, start, this.identifierEnd(start), 'bind', param);
        this.visitAll([param.bound, param.default]);
      }
      read();
    });
  }

  private comprehension(node: Comp | DictComp): void {
    const [first, ...others] = node.generators as readonly [Comprehension, ...Comprehension[]];
    if (first === undefined) return;
    this.visit(first.iter);
    this.within(this.open('comprehension', node, this.scope), () => {
      this.target(first.target);
      this.visitAll(first.ifs);
      for (const generator of others) {
        this.visit(generator.iter);
        this.target(generator.target);
        this.visitAll(generator.ifs);
      }
      if (node.kind === 'DictComp') this.visitAll([node.key, node.value]);
      else this.visit(node.elt);
    });
  }

  private alias(alias: Alias, bound: string): void {
    const end = alias.asname === null ? this.identifierEnd(alias.start) : alias.end;
    const start = alias.asname === null ? alias.start : this.identifierStart(alias.end);
    this.note(bound, start, end, 'import', alias);
  }

  private declaration(node: { kind: 'Global' | 'Nonlocal'; names: readonly string[] } & Stmt): void {
    let at = this.afterKeywords(node.start, 1);
    for (const name of node.names) {
      at += SEPARATOR.exec(this.text.slice(at, at + 200))![0].length;
      const end = this.identifierEnd(at);
      this.scope.declared.set(name, node.kind === 'Global' ? 'global' : 'nonlocal');
      this.note(name, at, end, 'declare', node);
      at = end;
    }
  }

  private handler(node: ExceptHandler): void {
    if (node.type !== null) this.visit(node.type);
    if (node.name !== null && node.type !== null) {
      const found = HANDLER_NAME.exec(this.text.slice(node.type.end, node.type.end + 300));
      const start = node.type.end + (found?.[0].length ?? 0);
      this.note(node.name, start, this.identifierEnd(start), 'bind', node);
    }
    this.visitAll(node.body);
  }

  private capture(node: Pattern): void {
    if (node.kind === 'MatchMapping') {
      if (node.rest === null) return;
      const start = Math.max(node.start, this.text.lastIndexOf(node.rest, node.end));
      this.note(node.rest, start, start + node.rest.length, 'bind', node);
    } else if ((node.kind === 'MatchAs' || node.kind === 'MatchStar') && node.name !== null) {
      this.note(node.name, this.identifierStart(node.end), node.end, 'bind', node);
    }
  }

  /** The offset after so many keywords and the white space behind each. */
  private afterKeywords(start: number, count: number): number {
    let at = start;
    for (let i = 0; i < count; i++) at = this.after(SPACE, this.identifierEnd(at));
    return at;
  }

  private identifierEnd(start: number): number {
    return this.after(IDENTIFIER, start);
  }

  /** Where a pattern that begins at an offset ends; the offset itself where it does not match. */
  private after(pattern: RegExp, start: number): number {
    pattern.lastIndex = start;
    return pattern.test(this.text) ? pattern.lastIndex : start;
  }

  private identifierStart(end: number): number {
    let start = end;
    while (start > 0 && /[\w\u0080-\uffff]/.test(this.text[start - 1]!)) start--;
    return start;
  }
}

const IDENTIFIER = /[\w\u0080-\uffff]+/y;
const SPACE = /(?:[ \t\f]|\\\n)+/y;
const SEPARATOR = /^(?:[ \t\f,]|\\\n)*/;
const HANDLER_NAME = /^(?:\s|\\\n|\))*as(?:\s|\\\n)+/;
