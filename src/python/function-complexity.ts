import type { BoolOp, Call, Expr, FunctionDef, Node, Pattern, Stmt, Try } from './ast';
import { pushChildren } from './children';
import { isIrrefutable } from './function-metrics';
import type { FunctionEntity } from './outline';

/**
 * What makes one function hard to follow, counted, and the measures made of it. Counts are of its own body: nested
 * functions and classes are left out whole, bodies of lambdas are not. They give both conventions again:
 *
 *     mccabe = 1 + ifs + loops + tries + handlers − mccabeUnseen + mccabeNested
 *     radon  = 1 + ifs + loops + loopElses + handlers + tryElses + conditionals + furtherOperands + comprehensions
 *              + comprehensionIfs + cases − catchAllMatches + asserts − decisionsInAsserts
 */
export interface FunctionComplexity {
  /** `if` and `elif`. */
  readonly ifs: number;
  /** `for`, `async for` and `while`. */
  readonly loops: number;
  readonly loopElses: number;
  readonly tries: number;
  /** `except` clauses. */
  readonly handlers: number;
  readonly tryElses: number;
  /** `try` statements with `except*`, which neither convention knows. */
  readonly starTries: number;
  readonly starHandlers: number;
  readonly withs: number;
  readonly matches: number;
  readonly cases: number;
  /** Cases that can fail to match. */
  readonly refutableCases: number;
  /** `match` statements with a case of a bare name or `_`, guarded or not. */
  readonly catchAllMatches: number;
  readonly asserts: number;
  /** Decisions inside the expressions of `assert` statements; counted in their own columns, too. */
  readonly decisionsInAsserts: number;
  /** Conditional expressions. */
  readonly conditionals: number;
  /** Operands of `and` and `or` beyond the first. */
  readonly furtherOperands: number;
  /** `for` clauses of comprehensions. */
  readonly comprehensions: number;
  readonly comprehensionIfs: number;
  readonly lambdas: number;
  /** `yield` and `yield from`, those of lambdas left out: they are the lambda's. */
  readonly yields: number;
  readonly nestedFunctions: number;
  readonly nestedClasses: number;
  /** Decisions that mccabe does not reach: in `finally`, `match` and `try` with `except*`. */
  readonly mccabeUnseen: number;
  /** What mccabe adds for nested functions and classes. */
  readonly mccabeNested: number;
  /** As mccabe 0.7 counts, nested functions included. */
  readonly cyclomaticMccabe: number;
  /** As radon 6 counts. */
  readonly cyclomaticRadon: number;
  /**
   * SonarSource's cognitive complexity, nested functions included. As in its analyser for Python, the `else` of a
   * loop or `try` counts like that of an `if`, parentheses begin a new sequence of operators, and a class inside a
   * function starts at nesting 0; as in its white paper, `match` is a switch, a lambda nests, and a function that
   * calls itself costs one.
   */
  readonly cognitive: number;
}

/** Measures functions; `functions` lists those of one file, outer before nested, and so does the result. */
export function functionComplexities(functions: readonly FunctionEntity[], text: string): FunctionComplexity[] {
  const known = new Map<FunctionDef, Measured>();
  const found: FunctionComplexity[] = [];
  for (let i = functions.length - 1; i >= 0; i--) {
    const measured = new Measured(functions[i]!, text, known);
    known.set(functions[i]!.node, measured);
    found.push(measured.complexity());
  }
  return found.reverse();
}

/** Where a node stands: the flags below, and from `NESTED` up the number of structures it is nested in. */
type Place = number;
const HIDDEN_FROM_MCCABE = 1;
const IN_ASSERT = 2;
/** In the body of a class inside the function: none of the function's own, and nesting starts anew. */
const IN_CLASS = 4;
/** At an `and` that was counted with the `or` round it. */
const IN_SEQUENCE = 8;
/** In the body of a lambda. */
const IN_LAMBDA = 16;
const NESTED = 32;

class Measured {
  private ifs = 0;
  private loops = 0;
  private loopElses = 0;
  private tries = 0;
  private handlers = 0;
  private tryElses = 0;
  private starTries = 0;
  private starHandlers = 0;
  private withs = 0;
  private matches = 0;
  private cases = 0;
  private refutableCases = 0;
  private catchAllMatches = 0;
  private asserts = 0;
  private decisionsInAsserts = 0;
  private conditionals = 0;
  private furtherOperands = 0;
  private comprehensions = 0;
  private comprehensionIfs = 0;
  private lambdas = 0;
  private yields = 0;
  private nestedFunctions = 0;
  private nestedClasses = 0;
  private mccabeUnseen = 0;
  private mccabeNested = 0;
  private cognitive = 0;
  /** Structures that cost one more for each level that the whole function is nested. */
  private nestingStructures = 0;
  private isRecursive = false;

  private readonly nodes: Node[] = [];
  private readonly places: Place[] = [];

  constructor(
    private readonly entity: FunctionEntity,
    private readonly text: string,
    private readonly known: ReadonlyMap<FunctionDef, Measured>,
  ) {
    this.pushBlock(entity.node.body, 0);
    for (let node = this.nodes.pop(); node !== undefined; node = this.nodes.pop()) this.visit(node, this.places.pop()!);
    if (this.isRecursive) this.cognitive++;
  }

  private get cyclomaticMccabe(): number {
    return 1 + this.ifs + this.loops + this.tries + this.handlers - this.mccabeUnseen + this.mccabeNested;
  }

  complexity(): FunctionComplexity {
    const { ifs, loops, loopElses, tries, handlers, tryElses, starTries, starHandlers, withs, matches } = this;
    const { cases, refutableCases, catchAllMatches, asserts, decisionsInAsserts, conditionals, furtherOperands } = this;
    const { comprehensions, comprehensionIfs, lambdas, yields, nestedFunctions, nestedClasses } = this;
    const statements = ifs + loops + loopElses + handlers + tryElses + cases - catchAllMatches + asserts;
    const expressions = conditionals + furtherOperands + comprehensions + comprehensionIfs - decisionsInAsserts;
    return {
      ifs,
      loops,
      loopElses,
      tries,
      handlers,
      tryElses,
      starTries,
      starHandlers,
      withs,
      matches,
      cases,
      refutableCases,
      catchAllMatches,
      asserts,
      decisionsInAsserts,
      conditionals,
      furtherOperands,
      comprehensions,
      comprehensionIfs,
      lambdas,
      yields,
      nestedFunctions,
      nestedClasses,
      mccabeUnseen: this.mccabeUnseen,
      mccabeNested: this.mccabeNested,
      cyclomaticMccabe: this.cyclomaticMccabe,
      cyclomaticRadon: 1 + statements + expressions,
      cognitive: this.cognitive,
    };
  }

  private visit(node: Node, place: Place): void {
    const own = (place & IN_CLASS) === 0 ? 1 : 0;
    switch (node.kind) {
      case 'Name':
      case 'Constant':
        return;
      case 'Attribute':
      case 'Expr':
        this.push(node.value, place);
        return;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.nestedFunctions += own;
        this.inline(node, place);
        return;
      case 'ClassDef':
        this.nestedClasses += own;
        this.pushBlock(node.body, (place & HIDDEN_FROM_MCCABE) | IN_CLASS);
        return;
      case 'If': {
        this.ifs += own;
        this.seenByMccabe(1, place);
        if (this.text.startsWith('elif', node.start)) this.cognitive++;
        else this.nest(place);
        this.push(node.test, place);
        this.pushBlock(node.body, place + NESTED);
        const [first] = node.orelse;
        if (node.orelse.length === 1 && first!.kind === 'If' && this.text.startsWith('elif', first!.start)) {
          this.push(first!, place);
        } else {
          this.pushElse(node.orelse, place);
        }
        return;
      }
      case 'For':
      case 'AsyncFor':
      case 'While':
        this.loops += own;
        if (node.orelse.length > 0) this.loopElses += own;
        this.seenByMccabe(1, place);
        this.nest(place);
        if (node.kind === 'While') this.push(node.test, place);
        else {
          this.push(node.target, place);
          this.push(node.iter, place);
        }
        this.pushBlock(node.body, place + NESTED);
        this.pushElse(node.orelse, place);
        return;
      case 'Try':
        this.tries += own;
        this.handlers += own * node.handlers.length;
        if (node.orelse.length > 0) this.tryElses += own;
        this.seenByMccabe(1 + node.handlers.length, place);
        this.pushTry(node, place);
        return;
      case 'TryStar':
        this.starTries += own;
        this.starHandlers += own * node.handlers.length;
        // Radon counts neither `except*` nor the `else` that goes with it.
        this.pushTry(node, place | HIDDEN_FROM_MCCABE);
        return;
      case 'With':
      case 'AsyncWith':
        this.withs += own;
        break;
      case 'Match':
        this.matches += own;
        this.cases += own * node.cases.length;
        if (node.cases.some(({ pattern }) => isCatchAll(pattern))) this.catchAllMatches += own;
        this.nest(place);
        this.push(node.subject, place);
        for (const matchCase of node.cases) this.push(matchCase, place | HIDDEN_FROM_MCCABE);
        return;
      case 'match_case':
        if (!isIrrefutable(node)) this.refutableCases += own;
        this.push(node.pattern, place);
        if (node.guard) this.push(node.guard, place);
        this.pushBlock(node.body, place + NESTED);
        return;
      case 'Assert':
        this.asserts += own;
        this.push(node.test, place | IN_ASSERT);
        if (node.msg) this.push(node.msg, place | IN_ASSERT);
        return;
      case 'IfExp':
        this.conditionals += own;
        this.decide(1, place);
        this.nest(place);
        this.push(node.test, place + NESTED);
        this.push(node.body, place + NESTED);
        this.push(node.orelse, place + NESTED);
        return;
      case 'BoolOp':
        if ((place & IN_SEQUENCE) === 0) this.cognitive += sequences(node, this.text);
        this.furtherOperands += own * (node.values.length - 1);
        this.decide(node.values.length - 1, place);
        this.pushOperands(node, place & ~IN_SEQUENCE);
        return;
      case 'comprehension':
        this.comprehensions += own;
        this.comprehensionIfs += own * node.ifs.length;
        this.decide(1 + node.ifs.length, place);
        break;
      case 'Lambda':
        this.lambdas += own;
        this.push(node.args, place);
        this.push(node.body, (place | IN_LAMBDA) + NESTED);
        return;
      case 'Yield':
      case 'YieldFrom':
        if ((place & IN_LAMBDA) === 0) this.yields += own;
        break;
      case 'Call':
        if (own === 1 && this.callsItself(node)) this.isRecursive = true;
        break;
    }
    pushChildren(node, this.nodes);
    while (this.places.length < this.nodes.length) this.places.push(place);
  }

  private push(node: Node, place: Place): void {
    this.nodes.push(node);
    this.places.push(place);
  }

  private pushBlock(block: readonly Stmt[], place: Place): void {
    for (const statement of block) this.push(statement, place);
  }

  private pushElse(block: readonly Stmt[], place: Place): void {
    if (block.length === 0) return;
    this.cognitive++;
    this.pushBlock(block, place + NESTED);
  }

  private pushTry(node: Try, place: Place): void {
    this.pushBlock(node.body, place);
    for (const handler of node.handlers) {
      this.nest(place);
      if (handler.type) this.push(handler.type, place);
      this.pushBlock(handler.body, place + NESTED);
    }
    this.pushElse(node.orelse, place);
    this.pushBlock(node.finalbody, place | HIDDEN_FROM_MCCABE);
  }

  private pushOperands({ op, values }: BoolOp, place: Place): void {
    for (const [i, value] of values.entries()) {
      const isPart = op === 'or' && isBareAnd(value, values[i - 1], this.text);
      this.push(value, isPart ? place | IN_SEQUENCE : place);
    }
  }

  /** Decisions of an expression. */
  private decide(count: number, place: Place): void {
    if ((place & IN_ASSERT) !== 0 && (place & IN_CLASS) === 0) this.decisionsInAsserts += count;
  }

  private seenByMccabe(count: number, place: Place): void {
    if ((place & HIDDEN_FROM_MCCABE) === 0) {
      if ((place & IN_CLASS) !== 0) this.mccabeNested += count;
    } else if ((place & IN_CLASS) === 0) this.mccabeUnseen += count;
  }

  /** A structure of cognitive complexity: one, and one more for each that it stands in. */
  private nest(place: Place): void {
    this.cognitive += 1 + Math.floor(place / NESTED);
    if ((place & IN_CLASS) === 0) this.nestingStructures++;
  }

  /** Adds what a nested function brings along. */
  private inline(node: FunctionDef, place: Place): void {
    const nested = this.known.get(node);
    if (nested === undefined) return;
    if ((place & HIDDEN_FROM_MCCABE) === 0) this.mccabeNested += nested.cyclomaticMccabe;
    this.cognitive += nested.cognitive;
    if ((place & IN_CLASS) !== 0) return;
    const level = Math.floor(place / NESTED) + (isWrapped(node, this.entity.node) ? 0 : 1);
    this.cognitive += level * nested.nestingStructures;
    this.nestingStructures += nested.nestingStructures;
  }

  private callsItself({ func }: Call): boolean {
    const { kind, name, node } = this.entity;
    if (kind === 'function') return func.kind === 'Name' && func.id === name;
    const self = node.args.posonlyargs[0] ?? node.args.args[0];
    return func.kind === 'Attribute' && func.attr === name && func.value.kind === 'Name' && func.value.id === self?.arg;
  }
}

/** Whether a function does nothing but define the nested one and return a name, as decorators do. */
function isWrapped(nested: FunctionDef, outer: FunctionDef): boolean {
  return outer.body.every((stmt) => stmt === nested || (stmt.kind === 'Return' && stmt.value?.kind === 'Name'));
}

/** Runs of like operators in `a and b or c`, read from left to right; parentheses begin a sequence of their own. */
function sequences({ op, values }: BoolOp, text: string): number {
  if (op === 'and') return 1;
  let count = 0;
  let last: 'and' | 'or' | null = null;
  const next = (operator: 'and' | 'or'): void => {
    if (operator !== last) count++;
    last = operator;
  };
  for (const [i, value] of values.entries()) {
    if (i > 0) next('or');
    if (isBareAnd(value, values[i - 1], text)) next('and');
  }
  return count;
}

/** Whether an operand of `or` is an `and` without parentheses round it. */
function isBareAnd(value: Expr, before: Expr | undefined, text: string): boolean {
  if (value.kind !== 'BoolOp' || value.op !== 'and') return false;
  const from = before === undefined ? value.start - 1 : before.end;
  return !text.slice(Math.max(0, from), value.start).replace(/#.*/g, '').includes('(');
}

function isCatchAll(pattern: Pattern): boolean {
  return pattern.kind === 'MatchAs' && pattern.pattern === null;
}
