import type { Expr, Node, Stmt } from '../../ast';
import type { Binding, Scope } from '../../scopes';
import { Op } from '../instructions';
import type { ParsedFile, ParseText } from '../layout';
import { Environment } from './environment';
import { FileNames } from './file-names';
import { SummaryWriter } from './writer';

/** The variable of every unit that holds nothing. */
export const NOTHING = 0;
/** Expressions nest this deep at most; what lies deeper counts as unknown. */
const DEEPEST = 400;

/** A body of code on its way to a record. */
export interface OpenUnit {
  readonly index: number;
  readonly parent: OpenUnit | null;
  readonly scope: Scope;
  readonly caller: number;
  variables: number;
  flags: number;
  readonly returned: number;
  readonly yielded: number;
  /** What a generator is sent; `NOTHING` until it waits for something. */
  sent: number;
  /** Variables that hold whatever a name may be, for code of other units. */
  readonly cells: Map<Binding, number>;
}

/** What holds where a test has come out one way. */
export type Guard =
  /** Of a parameter whose default is `None`. */
  | { readonly parameter: number; readonly isNone: boolean }
  /** What the test leaves of a parameter: it is not empty. */
  | { readonly narrowed: number; readonly subject: number };

/** What a test says of what an attribute gives, each time it is read: the instruction to emit, and its operands. */
export interface Fact {
  readonly path: string;
  readonly emit: (to: number, from: number) => void;
}

/** An attribute of what a variable holds. */
interface Origin {
  readonly object: number;
  readonly name: string;
  /** Spelled when a test first asks for it. */
  path: string | null;
}

interface OpenClass {
  readonly index: number;
  /** The unit whose code the body of the class is. */
  readonly unit: OpenUnit;
  /** Annotated names and the variables of their types. */
  readonly annotated: number[];
}

export interface Loop {
  readonly heads: ReadonlyMap<Binding, number>;
  readonly exits: Environment[];
}

/** Code contains code of every kind: what compiles one construct hands what is inside it back to these. */
export interface Language {
  readonly expression: (node: Expr) => number;
  readonly block: (body: readonly Stmt[]) => void;
}

/** A file that is being compiled, and where in it the compiler is. */
export class Context {
  readonly out = new SummaryWriter();
  /** Instructions so far. */
  readonly code = this.out.code;
  readonly names: FileNames;
  readonly entityOf = new Map<Node, number>();
  readonly unitOf = new Map<Scope, OpenUnit>();
  /** Bodies whose turn comes when the units around them are complete. */
  readonly pending: (() => void)[] = [];
  readonly openClasses: OpenClass[] = [];
  classNames: string[] = [];
  private depth = 0;

  // Of the unit that is being compiled.
  unit!: OpenUnit;
  env = new Environment(null);
  loop: Loop | null = null;
  /** Of the `try` statements around: the names bound in them, and the variables that collect all they were bound to. */
  watchers: ReadonlyMap<Binding, number>[] = [];
  /** Tests that have been passed on the way to the place being read. */
  guards: Guard[] = [];
  /** Of attributes, where the tests about them have come out one way. */
  facts: Fact[] = [];
  /** Of variables that hold what an attribute gives: what it is an attribute of, and its name. */
  private readonly origins = new Map<number, Origin>();
  /** The variable behind those of the parameters. */
  lastParameter = 0;
  /** Parameters that are `None` by default: by their variables. */
  optional = new Map<number, number>();
  /** Variables of functions that only describe what the next definition of their name takes and gives. */
  readonly overloads = new Set<number>();
  /** Calls that may have run others' code so far. */
  tick = 0;
  /** Variables that are made once in a unit: of names that nothing in the file binds, and of literals by their strings. */
  private freeNames = new Map<string, number>();
  private literals = new Map<number, number>();
  outerCache = new Map<Binding, number>();
  /** What the last class pattern left of its subject. */
  narrowedSubject = NOTHING;

  constructor(
    readonly file: ParsedFile,
    readonly parseText: ParseText,
    private readonly language: Language,
  ) {
    this.names = new FileNames(file);
    for (const [i, { node }] of file.entities.entries()) this.entityOf.set(node, i);
  }

  enter(unit: OpenUnit, compile: () => void): void {
    this.unit = unit;
    this.env = new Environment(null);
    this.loop = null;
    this.watchers = [];
    this.guards = [];
    this.facts = [];
    this.origins.clear();
    this.lastParameter = 0;
    this.optional = new Map();
    this.overloads.clear();
    this.tick = 0;
    this.freeNames = new Map();
    this.literals = new Map();
    this.outerCache = new Map();
    compile();
  }

  /** The variable of what an expression gives. */
  expression(node: Expr): number {
    return this.nested(node, this.language.expression);
  }

  block(body: readonly Stmt[]): void {
    this.language.block(body);
  }

  nested(node: Expr, compile: (node: Expr) => number): number {
    if (this.depth > DEEPEST) return NOTHING;
    this.depth++;
    const variable = compile(node);
    this.depth--;
    return variable;
  }

  variable(): number {
    return this.unit.variables++;
  }

  string(text: string): number {
    return this.out.string(text);
  }

  line(offset: number): number {
    return this.file.source.lineOf(offset);
  }

  column(offset: number): number {
    return this.file.source.columnOf(offset);
  }

  /** The variable of a name that nothing in the file binds. */
  freeName(name: string): number {
    let variable = this.freeNames.get(name);
    if (variable === undefined) {
      variable = this.variable();
      this.freeNames.set(name, variable);
      this.code.push(Op.Name, variable, this.string(name));
    }
    return variable;
  }

  literal(type: string): number {
    const text = this.string(type);
    let variable = this.literals.get(text);
    if (variable === undefined) {
      variable = this.variable();
      this.literals.set(text, variable);
      this.code.push(Op.Literal, variable, text);
    }
    return variable;
  }

  join(variables: readonly number[]): number {
    const to = this.variable();
    for (const from of variables) this.code.push(Op.Copy, to, from);
    return to;
  }

  /** A variable of everything that any of several may hold. */
  joined(values: readonly number[]): number {
    const distinct = [...new Set(values)].filter((value) => value !== NOTHING);
    return distinct.length > 1 ? this.join(distinct) : (distinct[0] ?? NOTHING);
  }

  /** Compiles; what tests have said of attributes meanwhile does not hold behind it. */
  withFacts<T>(compile: () => T): T {
    const outer = this.facts;
    this.facts = [...outer];
    const result = compile();
    this.facts = outer;
    return result;
  }

  /** Notes that a variable holds what an attribute of another gives. */
  setOrigin(variable: number, origin: Origin): void {
    this.origins.set(variable, origin);
  }

  /** How an attribute of what a variable holds is reached. */
  pathOf(origin: Origin): string {
    const unspelled: Origin[] = [];
    let at: Origin | undefined = origin;
    for (; at !== undefined && at.path === null; at = this.origins.get(at.object)) unspelled.push(at);
    let path = at?.path ?? String(unspelled.at(-1)!.object);
    for (let i = unspelled.length - 1; i >= 0; i--) {
      path = `${path}.${unspelled[i]!.name}`;
      unspelled[i]!.path = path;
    }
    return path;
  }

  /** How what a variable holds was reached, where it is what an attribute gave. */
  pathTo(variable: number): string | undefined {
    const origin = this.origins.get(variable);
    return origin && this.pathOf(origin);
  }

  /** Compiles in an environment; returns the one it ends in. */
  inBranch(environment: Environment, compile: () => void): Environment {
    const outer = this.env;
    this.env = environment;
    this.withFacts(compile);
    const reached = this.env;
    this.env = outer;
    return reached;
  }
}
