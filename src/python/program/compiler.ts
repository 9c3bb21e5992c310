import type {
  Arg,
  Call,
  ClassDef,
  Comp,
  Constant,
  DictComp,
  Expr,
  For,
  FunctionDef,
  If,
  Import,
  ImportFrom,
  JoinedStr,
  Keyword,
  Lambda,
  Match,
  Node,
  Operator,
  Pattern,
  Slice,
  Stmt,
  Try,
  While,
  With,
} from '../ast';
import { type Access, type Binding, type Occurrence, type Scope, type Scopes, scopesOf } from '../scopes';
import { annotationInText } from './annotation-text';
import { Environment, type Held, merge } from './environment';
import { importStatements } from './imports';
import { Form, Op } from './instructions';
import { FIRST_VARIABLE, type ModuleSummary, type ParsedFile, UNIT_HEAD, Unit, UnitFlag } from './layout';

/** A body of code on its way to a record. */
interface OpenUnit {
  readonly index: number;
  readonly parent: OpenUnit | null;
  readonly scope: Scope;
  readonly caller: number;
  variables: number;
  flags: number;
  readonly returned: number;
  readonly yielded: number;
  /** Variables that hold whatever a name may be, for code of other units. */
  readonly cells: Map<Binding, number>;
}

/** What holds of a parameter whose default is `None`. */
interface Guard {
  readonly parameter: number;
  readonly isNone: boolean;
}

/** The names bound somewhere in a `try`, and the variables that collect all they were bound to. */
type Watcher = ReadonlyMap<Binding, number>;

interface OpenClass {
  readonly index: number;
  /** The unit whose code the body of the class is. */
  readonly unit: OpenUnit;
  /** Annotated names and the variables of their types. */
  readonly annotated: number[];
}

interface Loop {
  readonly heads: ReadonlyMap<Binding, number>;
  readonly exits: Environment[];
}

/** Expressions nest this deep at most; what lies deeper counts as unknown. */
const DEEPEST = 400;
const NOTHING = 0;

/** Turns the tree of a file into constraints between variables, unit by unit. */
export class Compiler {
  private readonly strings: string[] = [];
  private readonly stringIndex = new Map<string, number>();
  private readonly code: number[] = [];
  private readonly units: number[] = [];
  private readonly unitStarts: number[] = [];
  private readonly classes: number[] = [];
  private readonly classStarts: number[] = [];
  private readonly scopes: Scopes;
  private readonly bindingOf = new Map<Node, Binding | null>();
  private readonly accesses = new Map<Binding, Set<Access>>();
  /** Occurrences that bind, in order of the source. */
  private readonly bound: Occurrence[];
  private readonly entityOf = new Map<Node, number>();
  private readonly unitOf = new Map<Scope, OpenUnit>();
  private readonly pending: (() => void)[] = [];

  private unit!: OpenUnit;
  private env!: Environment;
  private loop: Loop | null = null;
  private watchers: Watcher[] = [];
  /** Tests that have been passed on the way to the place being read. */
  private guards: Guard[] = [];
  /** Parameters of the unit that are `None` by default: by their variables. */
  private optional = new Map<number, number>();
  private readonly classNames: string[] = [];
  /** Calls that may have run others' code so far. */
  private tick = 0;
  private depth = 0;
  private caches = new Map<string, number>();
  private outerCache = new Map<Binding, number>();

  constructor(private readonly file: ParsedFile) {
    this.scopes = scopesOf(file.ast, file.source.text);
    for (const occurrence of this.scopes.occurrences) {
      const { node, binding, access } = occurrence;
      this.bindingOf.set(node, binding);
      if (binding === null || access === 'read' || access === 'declare') continue;
      const known = this.accesses.get(binding);
      if (known) known.add(access);
      else this.accesses.set(binding, new Set([access]));
    }
    this.bound = this.scopes.occurrences.filter(({ access }) => access !== 'read' && access !== 'declare');
    for (const [i, { node }] of file.entities.entries()) this.entityOf.set(node, i);
  }

  compile(): ModuleSummary {
    const { ast, module, entities } = this.file;
    const root = this.openUnit(this.scopes.module, 0, null);
    this.startRecord(root, 0, -1);
    const start = this.code.length;
    this.enter(root, () => {
      for (const binding of this.scopes.module.bindings.values()) root.cells.set(binding, this.variable());
      this.block(ast.body);
      for (const [binding, held] of this.env.changed) this.escape(binding, held);
    });
    this.closeRecord(root, start);
    for (let next = this.pending.shift(); next !== undefined; next = this.pending.shift()) next();
    const globals: number[] = [];
    for (const [{ name }, variable] of root.cells) globals.push(this.string(name), variable);
    const parents = new Map<Node, number>(entities.map(({ node }, i) => [node, i]));
    const listed: number[] = [];
    for (const { name, parent } of entities) {
      listed.push(this.string(name), parent === null ? -1 : parents.get(parent.node)!);
    }
    // Variables of the module are made by its functions too.
    this.units[this.unitStarts[0]! + Unit.Variables] = root.variables;
    return {
      module,
      imports: importStatements(ast, this.file.source),
      strings: this.strings,
      code: Int32Array.from(this.code),
      units: Int32Array.from(this.units),
      unitStarts: Int32Array.from(this.unitStarts),
      classes: Int32Array.from(this.classes),
      classStarts: Int32Array.from(this.classStarts),
      globals: Int32Array.from(globals),
      exports: this.exports(),
      entities: Int32Array.from(listed),
    };
  }

  /** The names in `__all__`, where it is lists of strings alone. */
  private exports(): Int32Array | null {
    let names: number[] | null = null;
    for (const stmt of this.file.ast.body) {
      const target = stmt.kind === 'Assign' ? stmt.targets[0] : stmt.kind === 'AugAssign' ? stmt.target : undefined;
      if (target?.kind !== 'Name' || target.id !== '__all__') continue;
      const { value } = stmt as { readonly value: Expr };
      if (value.kind !== 'List' && value.kind !== 'Tuple') return null;
      names = stmt.kind === 'Assign' ? [] : (names ?? []);
      for (const element of value.elts) {
        if (element.kind !== 'Constant' || element.type !== 'str') return null;
        names.push(this.string(element.value));
      }
    }
    return names && Int32Array.from(names);
  }

  // Units

  private openUnit(scope: Scope, caller: number, parent: OpenUnit | null): OpenUnit {
    const index = this.unitStarts.length;
    const unit: OpenUnit = {
      index,
      parent,
      scope,
      caller,
      variables: FIRST_VARIABLE,
      flags: 0,
      returned: 1,
      yielded: 2,
      cells: new Map(),
    };
    this.unitOf.set(scope, unit);
    return unit;
  }

  private startRecord(unit: OpenUnit, entity: number, classIndex: number): void {
    const start = this.units.length;
    this.unitStarts.push(start);
    for (let i = 0; i < UNIT_HEAD; i++) this.units.push(0);
    this.units[start + Unit.Caller] = unit.caller;
    this.units[start + Unit.Entity] = entity;
    this.units[start + Unit.Parent] = unit.parent?.index ?? -1;
    this.units[start + Unit.Class] = classIndex;
    this.units[start + Unit.Return] = unit.returned;
    this.units[start + Unit.Yield] = unit.yielded;
  }

  private closeRecord(unit: OpenUnit, codeStart: number): void {
    const start = this.unitStarts[unit.index]!;
    this.units[start + Unit.Flags] = unit.flags;
    this.units[start + Unit.CodeStart] = codeStart;
    this.units[start + Unit.CodeEnd] = this.code.length;
    this.units[start + Unit.Variables] = unit.variables;
  }

  private enter(unit: OpenUnit, compile: () => void): void {
    this.unit = unit;
    this.env = new Environment(null);
    this.loop = null;
    this.watchers = [];
    this.guards = [];
    this.optional = new Map();
    this.tick = 0;
    this.caches = new Map();
    this.outerCache = new Map();
    compile();
  }

  /** Makes the unit of a function or lambda; its body is compiled when the units around it are complete. */
  private callable(node: FunctionDef | Lambda, classIndex: number): number {
    const { args } = node;
    const positional = [...args.posonlyargs, ...args.args];
    const firstDefault = positional.length - args.defaults.length;
    const names: Binding[] = [];
    const parameters: number[] = [];
    const add = (arg: Arg, fallback: Expr | null | undefined): void => {
      names.push(this.bindingOf.get(arg)!);
      const held = fallback == null ? NOTHING : this.expression(fallback);
      const annotation = arg.annotation === null ? NOTHING : this.annotation(arg.annotation);
      parameters.push(this.string(arg.arg), FIRST_VARIABLE + names.length - 1, held, annotation);
    };
    for (const [i, arg] of positional.entries()) add(arg, i < firstDefault ? null : args.defaults[i - firstDefault]);
    for (const [i, arg] of args.kwonlyargs.entries()) add(arg, args.kwDefaults[i]);
    const gathering = [args.vararg, args.kwarg].map((arg) => {
      if (arg === null) return NOTHING;
      if (arg.annotation !== null) this.annotation(arg.annotation);
      names.push(this.bindingOf.get(arg)!);
      return FIRST_VARIABLE + names.length - 1;
    });
    const returns = node.kind !== 'Lambda' && node.returns !== null ? this.annotation(node.returns) : NOTHING;

    const entity = this.entityOf.get(node) ?? -1;
    const scope = this.scopes.byNode.get(node)!;
    const unit = this.openUnit(scope, entity === -1 ? this.unit.caller : entity, this.unit);
    unit.variables += names.length;
    this.startRecord(unit, entity, classIndex);
    const start = this.unitStarts[unit.index]!;
    this.units[start + Unit.PositionalOnly] = args.posonlyargs.length;
    this.units[start + Unit.Positional] = positional.length;
    this.units[start + Unit.Rest] = gathering[0]!;
    this.units[start + Unit.KeywordOnly] = args.kwonlyargs.length;
    this.units[start + Unit.Keywords] = gathering[1]!;
    this.units[start + Unit.Returns] = returns;
    for (const number of parameters) this.units.push(number);
    if (node.kind === 'AsyncFunctionDef') unit.flags |= UnitFlag.Async;
    if (node.kind !== 'Lambda' && isAbstract(node)) unit.flags |= UnitFlag.Abstract;
    for (const binding of scope.bindings.values()) {
      if (binding.isCaptured) unit.cells.set(binding, unit.variables++);
    }
    const kwDefaults = args.kwonlyargs.map((_, i) => args.kwDefaults[i] ?? null);
    const fallbacks = [...positional.map((_, i) => args.defaults[i - firstDefault] ?? null), ...kwDefaults];
    const classNames = [...this.classNames];
    this.pending.push(() => {
      const codeStart = this.code.length;
      this.classNames.splice(0, this.classNames.length, ...classNames);
      this.enter(unit, () => {
        for (const [i, binding] of names.entries()) this.bind(binding, FIRST_VARIABLE + i);
        for (const [i, fallback] of fallbacks.entries()) {
          if (fallback?.kind === 'Constant' && fallback.type === 'none') this.optional.set(FIRST_VARIABLE + i, i);
        }
        if (node.kind === 'Lambda') this.emit(Op.Copy, unit.returned, this.expression(node.body));
        else this.block(node.body);
        this.escapeAll();
      });
      this.closeRecord(unit, codeStart);
    });
    return unit.index;
  }

  // Names

  private variable(): number {
    return this.unit.variables++;
  }

  private emit(...numbers: number[]): void {
    for (const number of numbers) this.code.push(number);
  }

  private string(text: string): number {
    let index = this.stringIndex.get(text);
    if (index === undefined) {
      index = this.strings.length;
      this.strings.push(text);
      this.stringIndex.set(text, index);
    }
    return index;
  }

  private unitOfScope(scope: Scope): OpenUnit | null {
    let at: Scope | null = scope;
    while (at !== null && (at.kind === 'class' || at.kind === 'comprehension' || at.kind === 'type')) at = at.parent;
    return at === null ? null : (this.unitOf.get(at) ?? null);
  }

  private join = (variables: readonly number[]): number => {
    const to = this.variable();
    for (const from of variables) this.emit(Op.Copy, to, from);
    return to;
  };

  private bind(binding: Binding | null | undefined, variable: number): void {
    if (binding == null) return;
    const owner = this.unitOfScope(binding.scope);
    if (owner !== this.unit) {
      const cell = owner?.cells.get(binding);
      if (cell !== undefined) this.emit(Op.StoreOuter, this.levels(owner!), cell, variable);
      return;
    }
    const old = this.env.get(binding);
    if (old !== undefined && old.born < this.tick) this.escape(binding, old);
    this.env.set(binding, { variable, born: this.tick });
    for (const watcher of this.watchers) {
      const collected = watcher.get(binding);
      if (collected !== undefined) this.emit(Op.Copy, collected, variable);
    }
  }

  private levels(owner: OpenUnit): number {
    let levels = 0;
    for (let at: OpenUnit | null = this.unit; at !== null && at !== owner; at = at.parent) levels++;
    return levels;
  }

  private escape(binding: Binding, { variable }: Held): void {
    const cell = this.unit.cells.get(binding);
    if (cell !== undefined && variable !== NOTHING) this.emit(Op.Copy, cell, variable);
  }

  private escapeAll(): void {
    for (const binding of this.unit.cells.keys()) {
      const held = this.env.get(binding);
      if (held !== undefined) this.escape(binding, held);
    }
  }

  private read(node: Expr & { kind: 'Name' }): number {
    return this.readBinding(this.bindingOf.get(node) ?? null, node.id);
  }

  private readBinding(binding: Binding | null, name: string): number {
    if (binding === null) {
      return this.cached(`name ${name}`, (to) => this.emit(Op.Name, to, this.string(name)));
    }
    const owner = this.unitOfScope(binding.scope);
    if (owner === null) return NOTHING;
    if (owner === this.unit) {
      const held = this.env.get(binding);
      const cell = binding.isBoundInside ? owner.cells.get(binding) : undefined;
      if (cell !== undefined) return this.join(held === undefined ? [cell] : [held.variable, cell]);
      if (held !== undefined) return held.variable;
      // A class body reads what its own scope has not bound yet from around it.
      if (binding.scope.kind === 'class' && binding.scope.parent !== null) {
        return this.readBinding(this.scopes.lookup(binding.scope.parent, name), name);
      }
      return owner.parent === null
        ? this.cached(`name ${name}`, (to) => this.emit(Op.Name, to, this.string(name)))
        : NOTHING;
    }
    const known = this.outerCache.get(binding);
    if (known !== undefined) return known;
    const cell = owner.cells.get(binding);
    if (cell === undefined) return NOTHING;
    const to = this.variable();
    this.emit(Op.Outer, to, this.levels(owner), cell);
    this.outerCache.set(binding, to);
    return to;
  }

  private cached(key: string, make: (to: number) => void): number {
    let variable = this.caches.get(key);
    if (variable === undefined) {
      variable = this.variable();
      this.caches.set(key, variable);
      make(variable);
    }
    return variable;
  }

  private literal(type: string): number {
    return this.cached(`literal ${type}`, (to) => this.emit(Op.Literal, to, this.string(type)));
  }

  /** The names of this unit that something in a part of the source binds. */
  private boundWithin(nodes: readonly { readonly start: number; readonly end: number }[]): Set<Binding> {
    const found = new Set<Binding>();
    for (const { start, end } of nodes) {
      for (let i = this.firstBound(start); i < this.bound.length && this.bound[i]!.start < end; i++) {
        const { binding } = this.bound[i]!;
        if (binding !== null && this.unitOfScope(binding.scope) === this.unit) found.add(binding);
      }
    }
    return found;
  }

  private firstBound(start: number): number {
    let low = 0;
    let high = this.bound.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.bound[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private place(offset: number): [number, number] {
    const { line, column } = this.file.source.position(offset);
    return [line, column];
  }

  /** Names with two underscores in front belong to the class they are written in. */
  private attributeName(name: string): number {
    const owner = this.classNames.at(-1);
    const isPrivate = owner !== undefined && name.startsWith('__') && !name.endsWith('__');
    const stripped = owner?.replace(/^_+/, '') ?? '';
    return this.string(isPrivate && stripped !== '' ? `_${stripped}${name}` : name);
  }

  // Statements

  private block(body: readonly Stmt[]): void {
    const { length } = this.guards;
    for (const stmt of body) this.statement(stmt);
    this.guards.length = length;
  }

  /** What holds of optional parameters where a test has come out one way. */
  private guardsOf(test: Expr, outcome: boolean): readonly Guard[] {
    if (test.kind === 'UnaryOp' && test.op === 'not') return this.guardsOf(test.operand, !outcome);
    if (test.kind === 'BoolOp') {
      return (test.op === 'and') === outcome ? test.values.flatMap((value) => this.guardsOf(value, outcome)) : [];
    }
    const guard = this.guardOf(test);
    return guard === null ? [] : [outcome ? guard : { ...guard, isNone: !guard.isNone }];
  }

  /** What a test says about a parameter that is `None` unless it is given. */
  private guardOf(test: Expr): Guard | null {
    const name = test.kind === 'Compare' ? test.left : test;
    if (name.kind !== 'Name') return null;
    const held = this.bindingOf.get(name) == null ? undefined : this.env.get(this.bindingOf.get(name)!);
    const parameter = held === undefined ? undefined : this.optional.get(held.variable);
    if (parameter === undefined) return null;
    if (test.kind === 'Name') return { parameter, isNone: false };
    if (test.kind !== 'Compare' || test.ops.length !== 1) return null;
    const [against] = test.comparators;
    if (against?.kind !== 'Constant' || against.type !== 'none') return null;
    if (test.ops[0] === 'is' || test.ops[0] === '==') return { parameter, isNone: true };
    return test.ops[0] === 'is not' || test.ops[0] === '!=' ? { parameter, isNone: false } : null;
  }

  /** Compiles what runs only where a test has come out one way. */
  private guarded(guards: readonly Guard[], compile: () => void): void {
    this.guards.push(...guards);
    compile();
    this.guards.length -= guards.length;
  }

  private giveBack(value: number): void {
    let held = value;
    for (const { parameter, isNone } of this.guards) {
      const to = this.variable();
      this.emit(Op.Guard, to, held, parameter, isNone ? 1 : 0);
      held = to;
    }
    this.emit(Op.Copy, this.unit.returned, held);
  }

  private inBranch(environment: Environment, compile: () => void): Environment {
    const outer = this.env;
    this.env = environment;
    compile();
    const reached = this.env;
    this.env = outer;
    return reached;
  }

  private statement(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.functionDef(stmt);
        return;
      case 'ClassDef':
        this.classDef(stmt);
        return;
      case 'Return':
        if (stmt.value !== null) this.giveBack(this.expression(stmt.value));
        this.tick++;
        this.escapeAll();
        this.env.isLeft = true;
        return;
      case 'Delete':
        for (const target of stmt.targets) {
          if (target.kind === 'Name') this.bind(this.bindingOf.get(target), NOTHING);
          else this.expression(target);
        }
        return;
      case 'Assign': {
        const value = this.expression(stmt.value);
        for (const target of stmt.targets) this.assign(target, value);
        return;
      }
      case 'TypeAlias':
        if (stmt.name.kind === 'Name') this.bind(this.bindingOf.get(stmt.name), this.annotation(stmt.value));
        return;
      case 'AugAssign':
        this.augmented(stmt.target, stmt.op, stmt.value);
        return;
      case 'AnnAssign': {
        const type = this.annotation(stmt.annotation);
        const value = stmt.value === null ? NOTHING : this.expression(stmt.value);
        if (stmt.target.kind === 'Name') {
          const open = this.bindingOf.get(stmt.target)?.scope.kind === 'class' ? this.openClasses.at(-1) : undefined;
          open?.annotated.push(this.attributeName(stmt.target.id), type);
          if (stmt.value === null) return;
        }
        if (stmt.value === null && stmt.target.kind !== 'Attribute') return;
        const held = this.variable();
        if (value !== NOTHING) this.emit(Op.Copy, held, value);
        this.emit(Op.Hint, held, type);
        this.assign(stmt.target, held);
        return;
      }
      case 'For':
      case 'AsyncFor':
        this.loopStatement(stmt);
        return;
      case 'While':
        this.loopStatement(stmt);
        return;
      case 'If':
        this.conditional(stmt);
        return;
      case 'With':
      case 'AsyncWith':
        this.withStatement(stmt);
        return;
      case 'Match':
        this.match(stmt);
        return;
      case 'Raise': {
        if (stmt.exc !== null) {
          const raised = this.expression(stmt.exc);
          if (stmt.exc.kind !== 'Call') this.emit(Op.Raise, raised, ...this.place(stmt.exc.start));
        }
        if (stmt.cause !== null) this.expression(stmt.cause);
        this.tick++;
        this.env.isLeft = true;
        return;
      }
      case 'Try':
      case 'TryStar':
        this.tryStatement(stmt);
        return;
      case 'Assert': {
        this.expression(stmt.test);
        if (stmt.msg !== null) this.expression(stmt.msg);
        this.narrow(stmt.test, false, this.env);
        return;
      }
      case 'Import':
        this.importModules(stmt);
        return;
      case 'ImportFrom':
        this.importNames(stmt);
        return;
      case 'Expr':
        if (stmt.value.kind !== 'Constant') this.expression(stmt.value);
        return;
      case 'Break':
        if (this.loop !== null) this.loop.exits.push(this.snapshot());
        this.env.isLeft = true;
        return;
      case 'Continue':
        if (this.loop !== null) this.backTo(this.loop.heads);
        this.env.isLeft = true;
        return;
      case 'Legacy':
        for (const value of stmt.values) this.expression(value);
        return;
      default:
        return;
    }
  }

  private functionDef(node: FunctionDef): void {
    const decorators = node.decorators.map((decorator) => this.expression(decorator));
    const unit = this.callable(node, this.classBeingRead());
    let value = this.variable();
    this.emit(Op.Function, value, unit);
    for (let i = decorators.length - 1; i >= 0; i--) value = this.decorate(node.decorators[i]!, decorators[i]!, value);
    this.bind(this.bindingOf.get(node), value);
  }

  private readonly openClasses: OpenClass[] = [];

  private classBeingRead(): number {
    const open = this.openClasses.at(-1);
    return open !== undefined && open.unit === this.unit ? open.index : -1;
  }

  private decorate(node: Expr, decorator: number, value: number): number {
    const to = this.variable();
    this.emit(Op.Call, to, decorator, NOTHING, -1, Form.Decorator, this.written(node), ...this.place(node.start));
    this.emit(1, 0, value, 0);
    this.tick++;
    return to;
  }

  private classDef(node: ClassDef): void {
    const decorators = node.decorators.map((decorator) => this.expression(decorator));
    const bases: number[] = [];
    for (const base of node.bases) bases.push(this.expression(base.kind === 'Starred' ? base.value : base));
    let metaclass = NOTHING;
    for (const { arg, value } of node.keywords) {
      const held = this.expression(value);
      if (arg === 'metaclass') metaclass = held;
    }
    const index = this.classStarts.length;
    this.classStarts.push(-1);
    const annotated: number[] = [];
    this.openClasses.push({ index, unit: this.unit, annotated });
    this.classNames.push(node.name);
    this.block(node.body);
    this.classNames.pop();
    this.openClasses.pop();

    const attributes: number[] = [];
    for (const binding of this.scopes.byNode.get(node)!.bindings.values()) {
      const held = this.env.get(binding);
      if (held === undefined || held.variable === NOTHING) continue;
      this.classNames.push(node.name);
      attributes.push(this.attributeName(binding.name), held.variable);
      this.classNames.pop();
    }
    this.classStarts[index] = this.classes.length;
    this.classes.push(this.entityOf.get(node) ?? 0, this.unit.index, metaclass, bases.length, ...bases);
    this.classes.push(attributes.length / 2);
    for (const number of attributes) this.classes.push(number);
    this.classes.push(annotated.length / 2);
    for (const number of annotated) this.classes.push(number);
    let value = this.variable();
    this.emit(Op.Class, value, index);
    for (let i = decorators.length - 1; i >= 0; i--) value = this.decorate(node.decorators[i]!, decorators[i]!, value);
    this.bind(this.bindingOf.get(node), value);
  }

  private augmented(target: Expr, op: Operator, value: Expr): void {
    const right = this.expression(value);
    const left = this.expression(target);
    const to = this.variable();
    this.emit(Op.Operator, to, left, right, this.string(INPLACE[op]), ...this.place(target.start));
    this.tick++;
    this.assign(target, to);
  }

  private assign(target: Expr, value: number): void {
    switch (target.kind) {
      case 'Name':
        this.bind(this.bindingOf.get(target), value);
        return;
      case 'Attribute': {
        const object = this.expression(target.value);
        this.emit(Op.SetAttribute, object, this.attributeName(target.attr), value, target.end);
        this.emit(...this.place(target.start));
        this.tick++;
        return;
      }
      case 'Subscript': {
        const object = this.expression(target.value);
        const key = this.key(target.slice);
        this.emit(Op.SetItem, object, key.constant, key.variable, value, ...this.place(target.start));
        this.tick++;
        return;
      }
      case 'Tuple':
      case 'List': {
        const star = target.elts.findIndex((element) => element.kind === 'Starred');
        for (const [i, element] of target.elts.entries()) {
          const to = this.variable();
          this.emit(Op.Unpack, to, value, i, target.elts.length, star);
          this.assign(element.kind === 'Starred' ? element.value : element, to);
        }
        return;
      }
      case 'Starred':
        this.assign(target.value, value);
        return;
      default:
        this.expression(target);
    }
  }

  private loopStatement(stmt: For | While): void {
    const iterated = stmt.kind === 'While' ? NOTHING : this.expression(stmt.iter);
    const start = stmt.kind === 'While' ? stmt.test.start : stmt.target.start;
    const end = stmt.body.at(-1)?.end ?? stmt.end;
    const heads = this.openHeads(this.boundWithin([{ start, end }]));
    const loop: Loop = { heads, exits: [] };
    const outer = this.loop;
    this.loop = loop;
    const before = this.env;
    const wasLeft = before.isLeft;
    const body = this.inBranch(before.branch(), () => {
      if (stmt.kind === 'While') {
        this.expression(stmt.test);
        this.narrow(stmt.test, false, this.env);
      } else {
        const element = this.variable();
        this.emit(Op.Iterate, element, iterated, ...this.place(stmt.iter.start), stmt.kind === 'AsyncFor' ? 1 : 0);
        this.tick++;
        this.assign(stmt.target, element);
      }
      this.block(stmt.body);
      if (!this.env.isLeft) this.backTo(heads);
    });
    // What a finished body left is in the variables of the head.
    body.isLeft = true;
    this.loop = outer;
    const end_ = this.inBranch(before.branch(), () => this.block(stmt.orelse));
    merge(before, [end_, ...loop.exits], this.join);
    if (!wasLeft && stmt.kind !== 'While') before.isLeft = false;
  }

  /** From here on the names hold what they hold now or what the loop leaves in them. */
  private openHeads(names: ReadonlySet<Binding>): Map<Binding, number> {
    const heads = new Map<Binding, number>();
    for (const name of names) {
      const held = this.env.get(name);
      const head = this.variable();
      heads.set(name, head);
      if (held !== undefined && held.variable !== NOTHING) this.emit(Op.Copy, head, held.variable);
      this.env.set(name, { variable: head, born: held?.born ?? this.tick });
    }
    return heads;
  }

  private backTo(heads: ReadonlyMap<Binding, number>): void {
    for (const [name, head] of heads) {
      const held = this.env.get(name);
      if (held !== undefined && held.variable !== head && held.variable !== NOTHING) {
        this.emit(Op.Copy, head, held.variable);
      }
    }
  }

  private snapshot(): Environment {
    const copy = new Environment(this.env.before);
    for (const [name, held] of this.env.changed) copy.set(name, held);
    return copy;
  }

  /** A chain of `elif` is walked, not descended: generated code has thousands of them. */
  private conditional(first: If): void {
    const before = this.env;
    const branches: Environment[] = [];
    const passed: Guard[] = [];
    let rest = before.branch();
    for (let stmt: If | null = first; stmt !== null; ) {
      const { test, body, orelse } = stmt;
      this.env = rest;
      const whenTrue = this.guardsOf(test, true);
      const whenFalse = this.guardsOf(test, false);
      this.expression(test);
      branches.push(
        this.inBranch(rest.branch(), () => {
          this.narrow(test, false, this.env);
          this.guarded(whenTrue, () => this.block(body));
        }),
      );
      if (branches.at(-1)!.isLeft) passed.push(...whenFalse);
      const otherwise = new Environment(rest);
      this.env = otherwise;
      this.narrow(test, true, otherwise);
      if (otherwise.changed.size > 0) rest = otherwise;
      this.env = rest;
      const [only] = orelse;
      if (orelse.length === 1 && only!.kind === 'If') {
        stmt = only as If;
        continue;
      }
      branches.push(this.inBranch(rest.branch(), () => this.guarded(whenFalse, () => this.block(orelse))));
      if (branches.at(-1)!.isLeft && branches.length === 2) passed.push(...whenTrue);
      stmt = null;
    }
    this.env = before;
    merge(before, branches, this.join);
    // Where a branch has been left, its test has come out the other way from here on.
    for (const guard of passed) this.guards.push(guard);
  }

  private withStatement(stmt: With): void {
    for (const { contextExpr, optionalVars } of stmt.items) {
      const manager = this.expression(contextExpr);
      const entered = this.variable();
      const isAsync = stmt.kind === 'AsyncWith' ? 1 : 0;
      this.emit(Op.Enter, entered, manager, ...this.place(contextExpr.start), isAsync);
      this.tick++;
      if (optionalVars !== null) this.assign(optionalVars, entered);
    }
    this.block(stmt.body);
  }

  private tryStatement(stmt: Try): void {
    const before = this.env;
    const collect = (nodes: readonly Stmt[]): Map<Binding, number> => {
      const first = nodes[0];
      const names = first === undefined ? [] : this.boundWithin([{ start: first.start, end: nodes.at(-1)!.end }]);
      const collected = new Map<Binding, number>();
      for (const name of names) {
        const variable = this.variable();
        collected.set(name, variable);
        const held = this.env.get(name);
        if (held !== undefined && held.variable !== NOTHING) this.emit(Op.Copy, variable, held.variable);
      }
      return collected;
    };
    const raised = collect(stmt.body);
    this.watchers.push(raised);
    const body = this.inBranch(before.branch(), () => this.block(stmt.body));
    this.watchers.pop();
    const ends = [this.inBranch(body.branch(), () => this.block(stmt.orelse))];
    ends[0]!.isLeft ||= body.isLeft;
    for (const handler of stmt.handlers) {
      const caught = before.branch();
      caught.isLeft = false;
      for (const [name, variable] of raised) caught.set(name, { variable, born: 0 });
      ends.push(
        this.inBranch(caught, () => {
          const classes = handler.type === null ? NOTHING : this.expression(handler.type);
          if (handler.name !== null) {
            const instance = this.variable();
            this.emit(Op.Instance, instance, classes);
            this.bind(this.bindingOf.get(handler), instance);
          }
          this.block(handler.body);
          if (handler.name !== null) this.bind(this.bindingOf.get(handler), NOTHING);
        }),
      );
    }
    const flat = ends.map((end) => end);
    merge(before, flat, this.join);
    if (stmt.finalbody.length === 0) return;
    const isLeft = before.isLeft;
    before.isLeft = false;
    this.block(stmt.finalbody);
    before.isLeft ||= isLeft;
  }

  private match(stmt: Match): void {
    const subject = this.expression(stmt.subject);
    const before = this.env;
    const branches = stmt.cases.map(({ pattern, guard, body }) =>
      this.inBranch(before.branch(), () => {
        this.pattern(pattern, subject);
        if (guard !== null) this.expression(guard);
        this.block(body);
      }),
    );
    merge(before, [...branches, before.branch()], this.join);
  }

  private pattern(node: Pattern, subject: number): void {
    switch (node.kind) {
      case 'MatchValue':
        this.expression(node.value);
        return;
      case 'MatchSequence': {
        const star = node.patterns.findIndex((pattern) => pattern.kind === 'MatchStar');
        for (const [i, pattern] of node.patterns.entries()) {
          const to = this.variable();
          this.emit(Op.Unpack, to, subject, i, node.patterns.length, star);
          this.pattern(pattern, to);
        }
        return;
      }
      case 'MatchMapping':
        for (const [i, pattern] of node.patterns.entries()) {
          const to = this.variable();
          const key = this.key(node.keys[i]!);
          this.emit(Op.GetItem, to, subject, key.constant, key.variable, 0, 0);
          this.pattern(pattern, to);
        }
        if (node.rest !== null) this.bind(this.bindingOf.get(node), subject);
        return;
      case 'MatchClass': {
        const classes = this.expression(node.cls);
        const narrowed = this.variable();
        this.emit(Op.Narrow, narrowed, subject, classes, 0);
        for (const pattern of node.patterns) this.pattern(pattern, NOTHING);
        for (const [i, pattern] of node.kwdPatterns.entries()) {
          const to = this.variable();
          this.emit(Op.GetAttribute, to, narrowed, this.attributeName(node.kwdAttrs[i]!), -1, 0, 0);
          this.pattern(pattern, to);
        }
        this.narrowedSubject = narrowed;
        return;
      }
      case 'MatchStar':
        if (node.name !== null) this.bind(this.bindingOf.get(node), subject);
        return;
      case 'MatchAs': {
        this.narrowedSubject = subject;
        if (node.pattern !== null) this.pattern(node.pattern, subject);
        if (node.name !== null) this.bind(this.bindingOf.get(node), this.narrowedSubject);
        return;
      }
      case 'MatchOr':
        for (const pattern of node.patterns) this.pattern(pattern, subject);
        this.narrowedSubject = subject;
        return;
      case 'MatchSingleton':
        return;
    }
  }
  /** What the last class pattern left of its subject. */
  private narrowedSubject = NOTHING;

  /** What a test says about a name holds in the branch it decides for. */
  private narrow(test: Expr, isNegated: boolean, into: Environment): void {
    if (test.kind === 'UnaryOp' && test.op === 'not') {
      this.narrow(test.operand, !isNegated, into);
      return;
    }
    if (test.kind === 'BoolOp' && (test.op === 'and') !== isNegated) {
      for (const value of test.values) this.narrow(value, isNegated, into);
      return;
    }
    if (test.kind !== 'Call' || test.func.kind !== 'Name' || test.func.id !== 'isinstance') return;
    const [subject, classes] = test.args;
    if (subject?.kind !== 'Name' || classes === undefined || test.args.length !== 2) return;
    const binding = this.bindingOf.get(subject);
    if (binding == null || this.unitOfScope(binding.scope) !== this.unit || binding.isBoundInside) return;
    const held = into.get(binding);
    if (held === undefined || held.variable === NOTHING) return;
    const to = this.variable();
    this.emit(Op.Narrow, to, held.variable, this.expression(classes), isNegated ? 1 : 0);
    into.set(binding, { variable: to, born: held.born });
  }

  private importModules(stmt: Import): void {
    for (const alias of stmt.names) {
      const to = this.variable();
      // `import a.b` binds `a` and still loads `a.b`.
      this.emit(Op.Import, to, alias.asname === null ? -1 : 0, this.string(alias.name));
      this.bind(this.bindingOf.get(alias), to);
    }
  }

  private importNames(stmt: ImportFrom): void {
    const module = this.string(stmt.module ?? '');
    const line = this.file.source.lineOf(stmt.start);
    for (const alias of stmt.names) {
      if (alias.name === '*') {
        this.emit(Op.ImportStar, stmt.level, module);
        continue;
      }
      const to = this.variable();
      this.emit(Op.ImportFrom, to, stmt.level, module, this.string(alias.name), line);
      this.bind(this.bindingOf.get(alias), to);
    }
  }

  // Expressions

  private expression(node: Expr): number {
    if (this.depth > DEEPEST) return NOTHING;
    this.depth++;
    const variable = this.value(node);
    this.depth--;
    return variable;
  }

  private value(node: Expr): number {
    switch (node.kind) {
      case 'Name':
        return this.read(node);
      case 'Attribute': {
        const object = this.expression(node.value);
        const to = this.variable();
        this.emit(Op.GetAttribute, to, object, this.attributeName(node.attr), node.end, ...this.place(node.start));
        return to;
      }
      case 'Call':
        return this.call(node);
      case 'Constant':
        return node.type === 'none' ? NOTHING : this.literal(constantKey(node) ?? node.type);
      case 'JoinedStr':
      case 'TemplateStr':
        for (const value of node.values) if (value.kind !== 'Constant') this.expression(value);
        return this.literal(prefixOf(node) ?? 'str');
      case 'FormattedValue':
      case 'Interpolation':
        this.expression(node.value);
        if (node.formatSpec !== null) this.expression(node.formatSpec);
        return NOTHING;
      case 'BoolOp': {
        const outer = this.env;
        const values: number[] = [];
        for (const [i, value] of node.values.entries()) {
          if (i > 0) {
            this.env = new Environment(this.env);
            this.narrow(node.values[i - 1]!, node.op === 'or', this.env);
          }
          values.push(this.expression(value));
        }
        const reached = this.env;
        this.env = outer;
        if (reached !== outer) this.keepWalrus(reached, outer);
        return this.joined(values);
      }
      case 'NamedExpr': {
        const value = this.expression(node.value);
        this.assign(node.target, value);
        return value;
      }
      case 'BinOp':
        return this.binary(node);
      case 'UnaryOp': {
        const operand = this.expression(node.operand);
        if (node.op === 'not') return this.literal('bool');
        const to = this.variable();
        this.emit(Op.Operator, to, operand, NOTHING, this.string(UNARY[node.op]), ...this.place(node.start));
        return to;
      }
      case 'Lambda': {
        const to = this.variable();
        this.emit(Op.Function, to, this.callable(node, -1));
        return to;
      }
      case 'IfExp': {
        this.expression(node.test);
        const outer = this.env;
        const side = (expr: Expr, isNegated: boolean): number => {
          this.env = new Environment(outer);
          this.narrow(node.test, isNegated, this.env);
          const value = this.expression(expr);
          const reached = this.env;
          this.env = outer;
          this.keepWalrus(reached, outer);
          return value;
        };
        return this.joined([side(node.body, false), side(node.orelse, true)]);
      }
      case 'List':
      case 'Tuple':
      case 'Set': {
        const to = this.container(node.kind.toLowerCase());
        const isSet = node.kind === 'Set';
        let isExact = !isSet;
        for (const [i, element] of node.elts.entries()) {
          if (element.kind === 'Starred') {
            this.emit(Op.Spread, to, this.expression(element.value));
            isExact = false;
            continue;
          }
          const value = this.expression(element);
          if (value !== NOTHING) this.emit(Op.SetItem, to, isExact ? this.string(`#${i}`) : -1, 0, value, 0, 0);
        }
        return to;
      }
      case 'Dict': {
        const to = this.container('dict');
        for (const [i, value] of node.values.entries()) {
          const keyNode = node.keys[i];
          if (keyNode == null) {
            this.emit(Op.Spread, to, this.expression(value));
            continue;
          }
          const key = this.key(keyNode);
          this.emit(Op.SetItem, to, key.constant, key.variable, this.expression(value), 0, 0);
        }
        return to;
      }
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
      case 'DictComp':
        return this.comprehension(node);
      case 'Await': {
        const awaited = this.expression(node.value);
        const to = this.variable();
        this.emit(Op.Await, to, awaited);
        this.tick++;
        return to;
      }
      case 'Yield': {
        this.unit.flags |= UnitFlag.Generator;
        if (node.value !== null) this.emit(Op.Copy, this.unit.yielded, this.expression(node.value));
        this.tick++;
        return NOTHING;
      }
      case 'YieldFrom': {
        this.unit.flags |= UnitFlag.Generator;
        const from = this.expression(node.value);
        const to = this.variable();
        this.emit(Op.YieldFrom, to, from);
        this.tick++;
        return to;
      }
      case 'Compare': {
        let left = this.expression(node.left);
        for (const [i, comparator] of node.comparators.entries()) {
          const right = this.expression(comparator);
          const method = COMPARISON[node.ops[i]!];
          if (method !== undefined) {
            const isIn = method === '__contains__';
            const to = this.variable();
            this.emit(Op.Operator, to, isIn ? right : left, isIn ? left : right, this.string(method));
            this.emit(...this.place(node.start));
            this.tick++;
          }
          left = right;
        }
        return this.literal('bool');
      }
      case 'Subscript': {
        const object = this.expression(node.value);
        const to = this.variable();
        const { constant, variable } = this.key(node.slice);
        this.emit(Op.GetItem, to, object, constant, variable, ...this.place(node.start));
        return to;
      }
      case 'Starred':
        return this.expression(node.value);
      case 'Slice':
        for (const part of [node.lower, node.upper, node.step]) if (part !== null) this.expression(part);
        return this.literal('slice');
      case 'Missing':
        for (const part of node.parts) this.expression(part);
        return NOTHING;
    }
  }

  private keepWalrus(reached: Environment, outer: Environment): void {
    for (let at: Environment | null = reached; at !== null && at !== outer; at = at.before) {
      for (const [name, held] of at.changed) if (outer.get(name) === undefined) outer.set(name, held);
    }
  }

  private joined(values: readonly number[]): number {
    const distinct = [...new Set(values)].filter((value) => value !== NOTHING);
    return distinct.length > 1 ? this.join(distinct) : (distinct[0] ?? NOTHING);
  }

  private container(type: string): number {
    const to = this.variable();
    this.emit(Op.Container, to, this.string(type));
    return to;
  }

  /** A constant key as a string of the summary, or -1 and the variable that holds the key. */
  private key(node: Expr): { readonly constant: number; readonly variable: number } {
    if (node.kind === 'Constant') {
      const constant = constantKey(node);
      return { constant: constant === null ? -1 : this.string(constant), variable: NOTHING };
    }
    if (node.kind === 'UnaryOp' && node.op === '-' && node.operand.kind === 'Constant') {
      return { constant: this.string(`#-${node.operand.value}`), variable: NOTHING };
    }
    if (node.kind === 'Slice') {
      this.expression(node);
      return { constant: this.string(slice(node)), variable: NOTHING };
    }
    return { constant: -1, variable: this.expression(node) };
  }

  /** Sums of thousands of operands lean to the left: they are walked. */
  private binary(node: Expr & { kind: 'BinOp' }): number {
    const chain: (Expr & { kind: 'BinOp' })[] = [];
    let leftmost: Expr = node;
    while (leftmost.kind === 'BinOp') {
      chain.push(leftmost);
      leftmost = leftmost.left;
    }
    let left = this.expression(leftmost);
    for (let i = chain.length - 1; i >= 0; i--) {
      const { op, right, start } = chain[i]!;
      const operand = this.expression(right);
      const to = this.variable();
      this.emit(Op.Operator, to, left, operand, this.string(BINARY[op]), ...this.place(start));
      left = to;
    }
    this.tick++;
    return left;
  }

  private comprehension(node: Comp | DictComp): number {
    const to = this.container(COMPREHENSION[node.kind]);
    for (const generator of node.generators) {
      const iterated = this.expression(generator.iter);
      const element = this.variable();
      this.emit(Op.Iterate, element, iterated, ...this.place(generator.iter.start), generator.isAsync ? 1 : 0);
      this.tick++;
      this.assign(generator.target, element);
      for (const test of generator.ifs) {
        this.expression(test);
        this.narrow(test, false, this.env);
      }
    }
    if (node.kind === 'DictComp') {
      const key = this.expression(node.key);
      this.emit(Op.SetItem, to, -1, key, this.expression(node.value), 0, 0);
    } else this.emit(Op.SetItem, to, -1, 0, this.expression(node.elt), 0, 0);
    return to;
  }

  private call(node: Call): number {
    const { func } = node;
    const [receiver, name, callee] = this.callee(func);
    const positional: number[] = [];
    for (const arg of node.args) {
      const isStarred = arg.kind === 'Starred';
      positional.push(this.expression(isStarred ? arg.value : arg), isStarred ? 1 : 0);
    }
    const keywords = this.keywords(node.keywords);
    const to = this.variable();
    this.emit(Op.Call, to, callee, receiver, name, this.form(func), this.written(func), ...this.place(node.start));
    this.emit(positional.length / 2, keywords.length / 2, ...positional, ...keywords);
    this.tick++;
    return to;
  }

  private keywords(keywords: readonly Keyword[]): number[] {
    const out: number[] = [];
    for (const { arg, value } of keywords) out.push(arg === null ? -1 : this.string(arg), this.expression(value));
    return out;
  }

  private callee(func: Expr): [receiver: number, name: number, callee: number] {
    if (func.kind !== 'Attribute') return [NOTHING, -1, this.expression(func)];
    const receiver = this.expression(func.value);
    const to = this.variable();
    const name = this.attributeName(func.attr);
    this.emit(Op.GetAttribute, to, receiver, name, func.end, ...this.place(func.start));
    return [receiver, name, to];
  }

  private form(func: Expr): Form {
    switch (func.kind) {
      case 'Name': {
        const binding = this.bindingOf.get(func);
        const accesses = binding == null ? undefined : this.accesses.get(binding);
        if (accesses === undefined) return Form.Free;
        if (accesses.size > 1) return Form.Variable;
        if (accesses.has('define')) return Form.Defined;
        if (accesses.has('import')) return Form.Imported;
        return accesses.has('parameter') ? Form.Parameter : Form.Variable;
      }
      case 'Attribute':
        return Form.Attribute;
      case 'Call':
        return Form.Returned;
      case 'Subscript':
        return Form.Item;
      default:
        return Form.Other;
    }
  }

  /** The names before the parentheses, joined by dots. */
  private written(func: Expr): number {
    const parts: string[] = [];
    let at: Expr = func;
    while (parts.length < 30) {
      if (at.kind === 'Attribute') {
        parts.push(at.attr);
        at = at.value;
      } else if (at.kind === 'Call') {
        parts.push('()');
        at = at.func;
      } else if (at.kind === 'Subscript') {
        parts.push('[]');
        at = at.value;
      } else break;
    }
    parts.push(at.kind === 'Name' ? at.id : '…');
    return this.string(parts.reverse().join('.'));
  }

  // Annotations

  /** A variable that holds the classes an annotation names. */
  private annotation(node: Expr): number {
    if (this.depth > DEEPEST) return NOTHING;
    this.depth++;
    const type = this.type(node);
    this.depth--;
    return type;
  }

  private type(node: Expr): number {
    switch (node.kind) {
      case 'Name':
      case 'Attribute':
        return this.expression(node);
      case 'Constant': {
        if (node.type !== 'str') return NOTHING;
        const written = annotationInText(node.value, node.start);
        return written === null ? NOTHING : this.spelled(written);
      }
      case 'BinOp':
        return node.op === '|' ? this.joined([this.annotation(node.left), this.annotation(node.right)]) : NOTHING;
      case 'Subscript': {
        this.expression(node.value);
        const name =
          node.value.kind === 'Name' ? node.value.id : node.value.kind === 'Attribute' ? node.value.attr : '';
        const args = node.slice.kind === 'Tuple' ? node.slice.elts : [node.slice];
        const first = args[0];
        if (name === 'Optional' || name === 'Union') return this.joined(args.map((arg) => this.annotation(arg)));
        if (TRANSPARENT.has(name)) return first === undefined ? NOTHING : this.annotation(first);
        if (name === 'Literal') return NOTHING;
        if (name === 'Type' || name === 'type') return this.genericType('type', first);
        const elements = args.map((arg) => this.annotation(arg));
        if (name === 'Tuple' || name === 'tuple') return this.genericOf('tuple', this.joined(elements));
        if (MAPPINGS.has(name)) return this.genericOf('dict', elements[1] ?? NOTHING);
        const kind = GENERIC[name];
        if (kind !== undefined) return this.genericOf(kind, elements[0] ?? NOTHING);
        return this.expression(node.value);
      }
      default:
        return NOTHING;
    }
  }

  /** Names in a string have no place in the tree: they are looked up as if they stood at the annotation. */
  private spelled(node: Expr): number {
    switch (node.kind) {
      case 'Name': {
        this.bindingOf.set(node, this.scopes.lookup(this.unit.scope, node.id));
        return this.later(node);
      }
      case 'Attribute':
        this.spelled(node.value);
        return this.expression(node);
      case 'BinOp':
      case 'Subscript':
        this.prepare(node);
        return this.annotation(node);
      default:
        return NOTHING;
    }
  }

  private prepare(node: Expr): void {
    if (node.kind === 'Name') this.bindingOf.set(node, this.scopes.lookup(this.unit.scope, node.id));
    else if (node.kind === 'Attribute') this.prepare(node.value);
    else if (node.kind === 'BinOp') {
      this.prepare(node.left);
      this.prepare(node.right);
    } else if (node.kind === 'Subscript') {
      this.prepare(node.value);
      this.prepare(node.slice);
    } else if (node.kind === 'Tuple') for (const element of node.elts) this.prepare(element);
  }

  /** A name in a string may be bound only further down: what it may be at any time counts. */
  private later(node: Expr & { kind: 'Name' }): number {
    const binding = this.bindingOf.get(node) ?? null;
    if (binding === null) return this.read(node);
    const owner = this.unitOfScope(binding.scope);
    const cell = owner === this.unit ? owner.cells.get(binding) : undefined;
    return cell ?? this.read(node);
  }

  private genericType(kind: string, element: Expr | undefined): number {
    return this.genericOf(kind, element === undefined ? NOTHING : this.annotation(element));
  }

  private genericOf(kind: string, element: number): number {
    const to = this.variable();
    this.emit(Op.GenericType, to, this.string(kind), element);
    return to;
  }
}

function isAbstract({ body, decorators }: FunctionDef): boolean {
  const nameOf = (expr: Expr | null): string =>
    expr === null
      ? ''
      : expr.kind === 'Call'
        ? nameOf(expr.func)
        : expr.kind === 'Attribute'
          ? expr.attr
          : expr.kind === 'Name'
            ? expr.id
            : '';
  if (decorators.some((decorator) => nameOf(decorator).startsWith('abstract'))) return true;
  const [first] = body;
  const hasDocstring = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.type === 'str';
  const only = hasDocstring ? body[1] : first;
  return body.length <= (hasDocstring ? 2 : 1) && only?.kind === 'Raise' && nameOf(only.exc) === 'NotImplementedError';
}

/** What an f-string begins with, where that tells something. */
function prefixOf({ values: [first] }: JoinedStr): string | null {
  const isText =
    first?.kind === 'Constant' && first.type === 'str' && first.value.length >= 3 && first.value.length <= 64;
  return isText ? `^${first.value}` : null;
}

/** A short string or a small whole number as a key; null for other constants. */
function constantKey(node: Constant): string | null {
  if (node.type === 'str') return node.value.length <= 64 ? `'${node.value}` : null;
  return node.type === 'int' && /^\d{1,6}$/.test(node.value) ? `#${Number(node.value)}` : null;
}

/** `:` and, where they are constant, the bounds: `:1:3`. */
function slice({ lower, upper, step }: Slice): string {
  const bound = (node: Expr | null): string | null =>
    node === null ? '' : node.kind === 'Constant' && node.type === 'int' ? node.value : null;
  const [from, to] = [bound(lower), bound(upper)];
  return from === null || to === null || step !== null ? ':' : `:${from}:${to}`;
}

const TRANSPARENT = new Set([
  'Annotated',
  'ClassVar',
  'Final',
  'Required',
  'NotRequired',
  'ReadOnly',
  'Awaitable',
  'Coroutine',
  'InitVar',
]);
const MAPPINGS = new Set(['Dict', 'dict', 'Mapping', 'MutableMapping', 'DefaultDict', 'defaultdict', 'OrderedDict']);
const GENERIC: Readonly<Record<string, string>> = {
  List: 'list',
  list: 'list',
  Sequence: 'list',
  MutableSequence: 'list',
  Collection: 'list',
  Iterable: 'list',
  Iterator: 'generator',
  Generator: 'generator',
  AsyncIterator: 'generator',
  AsyncIterable: 'generator',
  AsyncGenerator: 'generator',
  Set: 'set',
  set: 'set',
  FrozenSet: 'set',
  frozenset: 'set',
  AbstractSet: 'set',
  Deque: 'list',
  deque: 'list',
};

const COMPREHENSION: Readonly<Record<(Comp | DictComp)['kind'], string>> = {
  ListComp: 'list',
  SetComp: 'set',
  GeneratorExp: 'generator',
  DictComp: 'dict',
};

const BINARY: Readonly<Record<Operator, string>> = {
  '+': '__add__',
  '-': '__sub__',
  '*': '__mul__',
  '@': '__matmul__',
  '/': '__truediv__',
  '%': '__mod__',
  '**': '__pow__',
  '<<': '__lshift__',
  '>>': '__rshift__',
  '|': '__or__',
  '^': '__xor__',
  '&': '__and__',
  '//': '__floordiv__',
};
const INPLACE: Readonly<Record<Operator, string>> = {
  '+': '__iadd__',
  '-': '__isub__',
  '*': '__imul__',
  '@': '__imatmul__',
  '/': '__itruediv__',
  '%': '__imod__',
  '**': '__ipow__',
  '<<': '__ilshift__',
  '>>': '__irshift__',
  '|': '__ior__',
  '^': '__ixor__',
  '&': '__iand__',
  '//': '__ifloordiv__',
};
const UNARY = { '-': '__neg__', '+': '__pos__', '~': '__invert__' } as const;
const COMPARISON: Readonly<Record<string, string>> = {
  '==': '__eq__',
  '!=': '__ne__',
  '<': '__lt__',
  '<=': '__le__',
  '>': '__gt__',
  '>=': '__ge__',
  in: '__contains__',
  'not in': '__contains__',
};
