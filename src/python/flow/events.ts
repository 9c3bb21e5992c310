import type { Arguments, Comp, Comprehension, DictComp, Expr, FunctionDef, Pattern } from '../ast';
import type { Block, Step } from './graph';

/** What happens to a name at one point of a block. */
export enum Event {
  /** Its value is loaded. */
  Read,
  /** It is bound, whatever it was before. */
  Bind,
  /** It is bound, by a statement that also loads it: `x = x + 1`. */
  Rebind,
  /** It is bound if an operand runs that may not: `a and (x := b)`. */
  MaybeBind,
  /** Augmented assignment: loaded and bound. */
  Update,
  /** `del`. */
  Unbind,
}
const EVENT_BITS = 3;
const EVENT_MASK = (1 << EVENT_BITS) - 1;

export function eventOf(code: number): Event {
  return code & EVENT_MASK;
}
export function symbolOf(code: number): number {
  return code >> EVENT_BITS;
}

/**
 * The events of a function's blocks in the order they happen. The events of block `b` are
 * `codes[starts[3b]]` to `codes[starts[3b + 3]]`, in three parts:
 * on coming in from outside (a loop evaluates its iterable once), each time, and on leaving by the `true` edge (the
 * target of a loop, the captures of a case, the name of a handler).
 */
export interface BlockEvents {
  /** Names by symbol. The variables of each comprehension are symbols of their own, which no other block sees. */
  readonly names: readonly string[];
  /** By symbol: the first one that is spelled the same. */
  readonly spelling: readonly number[];
  /** The symbols of the function's own scope, by name. */
  readonly symbols: ReadonlyMap<string, number>;
  readonly codes: readonly number[];
  readonly starts: readonly number[];
}

export function blockEvents(fn: FunctionDef, blocks: readonly Block[]): BlockEvents {
  const reader = new EventReader();
  reader.parameters(fn.args);
  const starts = [0, reader.codes.length, reader.codes.length];
  for (let i = 1; i < blocks.length; i++) {
    const { steps } = blocks[i]!;
    const last = steps.at(-1);
    starts.push(reader.codes.length);
    if (last?.kind === 'For' || last?.kind === 'AsyncFor') reader.once(last.iter);
    starts.push(reader.codes.length);
    for (const step of steps) reader.step(step);
    starts.push(reader.codes.length);
    if (last !== undefined) reader.onTrue(last);
  }
  starts.push(reader.codes.length);
  return { names: reader.names, spelling: reader.spelling, symbols: reader.symbols, codes: reader.codes, starts };
}

class EventReader {
  readonly names: string[] = [];
  readonly spelling: number[] = [];
  readonly codes: number[] = [];
  readonly symbols = new Map<string, number>();
  private readonly firstSpelled = new Map<string, number>();
  /** Variables of the comprehensions around the place being read, innermost last. */
  private readonly scopes: Map<string, number>[] = [];
  /** By symbol: the step that loaded it last. */
  private readonly loadedBy: number[] = [];
  private stepNumber = 0;
  /** How many operands that may not run stand around the place being read. */
  private conditional = 0;

  parameters({ posonlyargs, args, vararg, kwonlyargs, kwarg }: Arguments): void {
    for (const { arg } of posonlyargs) this.bind(arg);
    for (const { arg } of args) this.bind(arg);
    if (vararg) this.bind(vararg.arg);
    for (const { arg } of kwonlyargs) this.bind(arg);
    if (kwarg) this.bind(kwarg.arg);
  }

  once(iter: Expr): void {
    this.stepNumber++;
    this.read(iter);
  }

  /** What a step does each time it runs. */
  step(step: Step): void {
    this.stepNumber++;
    switch (step.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.readAll(step.decorators);
        this.signature(step);
        this.bind(step.name);
        return;
      case 'ClassDef':
        this.readAll(step.decorators);
        this.readAll(step.bases);
        for (const { value } of step.keywords) this.read(value);
        this.bind(step.name);
        return;
      case 'Delete':
        for (const target of step.targets) this.remove(target);
        return;
      case 'Assign':
        this.read(step.value);
        for (const target of step.targets) this.assign(target);
        return;
      case 'TypeAlias':
        this.assign(step.name);
        return;
      case 'AugAssign':
        if (step.target.kind !== 'Name') this.read(step.target);
        this.read(step.value);
        if (step.target.kind === 'Name') this.emit(Event.Update, step.target.id);
        return;
      case 'AnnAssign':
        // The annotation of a local variable is never evaluated.
        if (step.value !== null) {
          this.read(step.value);
          this.assign(step.target);
        } else if (step.target.kind !== 'Name') this.read(step.target);
        return;
      case 'With':
      case 'AsyncWith':
        for (const { contextExpr, optionalVars } of step.items) {
          this.read(contextExpr);
          if (optionalVars !== null) this.assign(optionalVars);
        }
        return;
      case 'Import':
        for (const { name, asname } of step.names) this.bind(asname ?? name.split('.', 1)[0]!);
        return;
      case 'ImportFrom':
        for (const { name, asname } of step.names) if (name !== '*') this.bind(asname ?? name);
        return;
      case 'Raise':
        if (step.exc !== null) this.read(step.exc);
        if (step.cause !== null) this.read(step.cause);
        return;
      case 'Assert':
        this.read(step.test);
        if (step.msg !== null) this.perhaps(step.msg);
        return;
      case 'If':
      case 'While':
        this.read(step.test);
        return;
      case 'Match':
        this.read(step.subject);
        return;
      case 'Expr':
        this.read(step.value);
        return;
      case 'Return':
        if (step.value !== null) this.read(step.value);
        return;
      case 'Legacy':
        this.readAll(step.values);
        return;
      case 'ExceptHandler':
        if (step.type !== null) this.read(step.type);
        return;
      case 'match_case':
        this.patternValues(step.pattern);
        return;
      default:
        return;
    }
  }

  /** What the last step of a block does when it goes on by its `true` edge. */
  onTrue(step: Step): void {
    switch (step.kind) {
      case 'For':
      case 'AsyncFor':
        this.assign(step.target);
        return;
      case 'ExceptHandler':
        if (step.name !== null) this.bind(step.name);
        return;
      case 'match_case':
        this.captures(step.pattern);
        if (step.guard !== null) this.read(step.guard);
        return;
      default:
        return;
    }
  }

  private signature({ args, returns }: FunctionDef): void {
    this.readAll(args.defaults);
    for (const value of args.kwDefaults) if (value !== null) this.read(value);
    for (const group of [args.posonlyargs, args.args, args.kwonlyargs]) {
      for (const { annotation } of group) if (annotation !== null) this.read(annotation);
    }
    if (args.vararg?.annotation) this.read(args.vararg.annotation);
    if (args.kwarg?.annotation) this.read(args.kwarg.annotation);
    if (returns !== null) this.read(returns);
  }

  /** Binds the names of a target; what it is an attribute or item of is loaded. */
  private assign(target: Expr): void {
    switch (target.kind) {
      case 'Name':
        this.bind(target.id);
        return;
      case 'Tuple':
      case 'List':
        for (const element of target.elts) this.assign(element);
        return;
      case 'Starred':
        this.assign(target.value);
        return;
      default:
        this.read(target);
        return;
    }
  }

  private remove(target: Expr): void {
    switch (target.kind) {
      case 'Name':
        this.emit(Event.Unbind, target.id);
        return;
      case 'Tuple':
      case 'List':
        for (const element of target.elts) this.remove(element);
        return;
      default:
        this.read(target);
        return;
    }
  }

  private patternValues(pattern: Pattern): void {
    switch (pattern.kind) {
      case 'MatchValue':
        this.read(pattern.value);
        return;
      case 'MatchMapping':
        this.readAll(pattern.keys);
        for (const part of pattern.patterns) this.patternValues(part);
        return;
      case 'MatchClass':
        this.read(pattern.cls);
        for (const part of pattern.patterns) this.patternValues(part);
        for (const part of pattern.kwdPatterns) this.patternValues(part);
        return;
      case 'MatchSequence':
      case 'MatchOr':
        for (const part of pattern.patterns) this.patternValues(part);
        return;
      case 'MatchAs':
        if (pattern.pattern !== null) this.patternValues(pattern.pattern);
        return;
    }
  }

  private captures(pattern: Pattern): void {
    switch (pattern.kind) {
      case 'MatchAs':
        if (pattern.pattern !== null) this.captures(pattern.pattern);
        if (pattern.name !== null) this.bind(pattern.name);
        return;
      case 'MatchStar':
        if (pattern.name !== null) this.bind(pattern.name);
        return;
      case 'MatchMapping':
        for (const part of pattern.patterns) this.captures(part);
        if (pattern.rest !== null) this.bind(pattern.rest);
        return;
      case 'MatchClass':
        for (const part of pattern.patterns) this.captures(part);
        for (const part of pattern.kwdPatterns) this.captures(part);
        return;
      case 'MatchSequence':
        for (const part of pattern.patterns) this.captures(part);
        return;
      case 'MatchOr':
        // The alternatives bind the same names.
        if (pattern.patterns.length > 0) this.captures(pattern.patterns[0]!);
        return;
    }
  }

  private readAll(exprs: readonly Expr[]): void {
    for (let i = 0; i < exprs.length; i++) this.read(exprs[i]!);
  }

  private read(expr: Expr): void {
    switch (expr.kind) {
      case 'Name':
        this.emit(Event.Read, expr.id);
        return;
      case 'Constant':
        return;
      case 'Attribute':
      case 'Call':
      case 'Subscript':
      case 'BinOp':
        this.readChain(expr);
        return;
      case 'BoolOp':
        this.read(expr.values[0]!);
        for (let i = 1; i < expr.values.length; i++) this.perhaps(expr.values[i]!);
        return;
      case 'Compare':
        this.read(expr.left);
        for (let i = 0; i < expr.comparators.length; i++) {
          if (i === 0) this.read(expr.comparators[i]!);
          else this.perhaps(expr.comparators[i]!);
        }
        return;
      case 'IfExp':
        this.read(expr.test);
        this.perhaps(expr.body);
        this.perhaps(expr.orelse);
        return;
      case 'NamedExpr':
        this.read(expr.value);
        this.bindOutside(expr.target);
        return;
      case 'Lambda':
        // The body runs later, in a scope of its own.
        this.readAll(expr.args.defaults);
        for (const value of expr.args.kwDefaults) if (value !== null) this.read(value);
        return;
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
      case 'DictComp':
        this.comprehension(expr);
        return;
      case 'Dict':
        for (let i = 0; i < expr.values.length; i++) {
          const key = expr.keys[i];
          if (key) this.read(key);
          this.read(expr.values[i]!);
        }
        return;
      case 'Set':
      case 'List':
      case 'Tuple':
        this.readAll(expr.elts);
        return;
      case 'JoinedStr':
      case 'TemplateStr':
        this.readAll(expr.values);
        return;
      case 'FormattedValue':
      case 'Interpolation':
        this.read(expr.value);
        if (expr.formatSpec !== null) this.read(expr.formatSpec);
        return;
      case 'UnaryOp':
        this.read(expr.operand);
        return;
      case 'Await':
      case 'YieldFrom':
      case 'Starred':
        this.read(expr.value);
        return;
      case 'Yield':
        if (expr.value !== null) this.read(expr.value);
        return;
      case 'Slice':
        if (expr.lower !== null) this.read(expr.lower);
        if (expr.upper !== null) this.read(expr.upper);
        if (expr.step !== null) this.read(expr.step);
        return;
      case 'Missing':
        this.readAll(expr.parts);
        return;
    }
  }

  /** Attributes, calls, subscripts and operators nest to the left, thousands deep in generated code. */
  private readChain(expr: Expr): void {
    const spine: Expr[] = [];
    let bottom = expr;
    for (let below = leftOf(bottom); below !== null; below = leftOf(bottom)) {
      spine.push(bottom);
      bottom = below;
    }
    this.read(bottom);
    for (let i = spine.length - 1; i >= 0; i--) {
      const link = spine[i]!;
      if (link.kind === 'Call') {
        this.readAll(link.args);
        for (const { value } of link.keywords) this.read(value);
      } else if (link.kind === 'Subscript') this.read(link.slice);
      else if (link.kind === 'BinOp') this.read(link.right);
    }
  }

  private perhaps(expr: Expr): void {
    this.conditional++;
    this.read(expr);
    this.conditional--;
  }

  /** The first iterable belongs to the scope around the comprehension, the rest to its own. */
  private comprehension(comp: Comp | DictComp): void {
    const scope = new Map<string, number>();
    comp.generators.forEach((generator, i) => {
      if (i === 0) {
        this.read(generator.iter);
        this.scopes.push(scope);
        this.conditional++;
        for (const { target } of comp.generators) this.declare(target, scope);
      }
      this.generator(generator, i > 0);
    });
    if (comp.kind === 'DictComp') {
      this.read(comp.key);
      this.read(comp.value);
    } else this.read(comp.elt);
    if (comp.generators.length === 0) return;
    this.conditional--;
    this.scopes.pop();
  }

  private generator({ target, iter, ifs }: Comprehension, readsIter: boolean): void {
    if (readsIter) this.read(iter);
    this.assign(target);
    this.readAll(ifs);
  }

  private declare(target: Expr, scope: Map<string, number>): void {
    if (target.kind === 'Name') {
      if (!scope.has(target.id)) scope.set(target.id, this.newSymbol(target.id));
    } else if (target.kind === 'Tuple' || target.kind === 'List') {
      for (const element of target.elts) this.declare(element, scope);
    } else if (target.kind === 'Starred') this.declare(target.value, scope);
  }

  /** The walrus binds in the function, however deep in comprehensions it stands. */
  private bindOutside(target: Expr): void {
    if (target.kind !== 'Name') return;
    const scopes = this.scopes.splice(0);
    this.emit(this.conditional > 0 ? Event.MaybeBind : Event.Bind, target.id);
    this.scopes.push(...scopes);
  }

  private bind(name: string): void {
    this.emit(Event.Bind, name);
  }

  private emit(event: Event, name: string): void {
    const symbol = this.symbol(name);
    if (event === Event.Read) this.loadedBy[symbol] = this.stepNumber;
    else if (event === Event.Bind && this.loadedBy[symbol] === this.stepNumber) event = Event.Rebind;
    this.codes.push((symbol << EVENT_BITS) | event);
  }

  private symbol(name: string): number {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const found = this.scopes[i]!.get(name);
      if (found !== undefined) return found;
    }
    const known = this.symbols.get(name);
    if (known !== undefined) return known;
    const symbol = this.newSymbol(name);
    this.symbols.set(name, symbol);
    return symbol;
  }

  private newSymbol(name: string): number {
    const symbol = this.names.push(name) - 1;
    const first = this.firstSpelled.get(name);
    if (first === undefined) this.firstSpelled.set(name, symbol);
    this.spelling.push(first ?? symbol);
    this.loadedBy.push(-1);
    return symbol;
  }
}

function leftOf(expr: Expr): Expr | null {
  switch (expr.kind) {
    case 'Attribute':
    case 'Subscript':
      return expr.value;
    case 'Call':
      return expr.func;
    case 'BinOp':
      return expr.left;
    default:
      return null;
  }
}
