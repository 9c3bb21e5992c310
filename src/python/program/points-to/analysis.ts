import type { ModuleTarget } from '../modules';
import type { Arguments, CallSite } from './call-site';
import type { ClassInfo } from './class-info';
import { type Budget, ConstraintGraph, type OnInstruction } from './constraint-graph';
import { Edges } from './edges';
import { Kind, type Names, Objects } from './objects';
import { PairMap, Pairs } from './pair-map';
import type { Program } from './program';

/** Kinds of containers and of what is outside the repository. */
const MINOR: readonly Kind[] = [Kind.Container, Kind.External, Kind.ExternalInstance, Kind.Method, Kind.Opaque];
const IS_MINOR = Array.from({ length: Kind.Record + 1 }, (_, kind) => MINOR.includes(kind));

/** Bodies of code as they are run: a module has one instance, a function one for each of its variants. */
export class Instances {
  readonly unit: number[] = [];
  /** The first variable of each. */
  readonly base: number[] = [];
  readonly parent: number[] = [];
  /** How many variants deep the call is that it is for. */
  readonly depth: number[] = [];
  /** The tuple of `*args` and the dict of `**kwargs`; -1 for none. */
  readonly rest: number[] = [];
  readonly keywords: number[] = [];
  readonly isCalled: boolean[] = [];
  /** Those whose code has not been read. */
  readonly pending: number[] = [];
  /** By function and what tells its variants apart: instances. */
  readonly variants = new PairMap();
  readonly variantCount = new Map<number, number>();
  /** Places and instances of calls that functions have variants for. */
  readonly callers = new Pairs();
  readonly ofUnit: number[][] = [];
}

/** A variable of an instance; variable 0 of every unit is the one that holds nothing. */
export function local(base: number, variable: number): number {
  return variable === 0 ? 0 : base + variable;
}

/** What reaches a variable is acted on by parts that build on everything else: they are handed in. */
export interface Reactions {
  /** An object has reached a variable that an instruction works on. */
  readonly instruction: OnInstruction;
  /** A call calls an object. */
  readonly call: (site: CallSite, callee: number) => void;
}

/** All that is known of a program while it is solved; what the parts of the solver share. */
export class Analysis {
  readonly objects = new Objects();
  readonly names: Names;
  readonly graph: ConstraintGraph;
  readonly instances = new Instances();
  readonly classes: ClassInfo[] = [];
  /** By class statement and instance: the class it makes. */
  readonly classByKey = new PairMap();
  /** By call of `type`: the class it makes. */
  readonly classOfCall = new Map<number, number>();
  /** Edges by place of the call. */
  readonly edges = new Edges();

  /** Slots of containers, and of what is iterated over. */
  readonly slotNames: { readonly all: number; readonly rest: number; readonly keys: number };
  /** What stands for constants of which there are too many. */
  private readonly anyText: number;
  private readonly anyNumber: number;

  // Variables by what they belong to.
  readonly attributes = new PairMap();
  /** Of what was stored in an attribute of the object itself. */
  readonly slots = new PairMap();
  /** By object and name: attributes that are set, be it to nothing that is known. */
  readonly stored = new PairMap();
  /** Pairs of an object and a name for which `__getattr__` was called: it may store what it gives under that name. */
  readonly asked = new PairMap();
  readonly globalsOf: Map<number, number>[] = [];
  readonly moduleMembers = new PairMap();
  readonly holders = new Map<number, number>();
  /** By class: its instances that are kept apart. */
  readonly apart = new Map<number, Set<number>>();
  /** Classes that some call makes an object of. */
  readonly constructed = new Set<number>();
  /** The variable of an argument that is `None` for sure. */
  readonly none: number;

  readonly targets: ModuleTarget[] = [];
  readonly targetNumbers = new Map<string, number>();

  /** By instance and position: numbers of calls in code. */
  readonly siteAt = new PairMap();
  /** By number of the call of a decorator: the variable of what it gives. */
  readonly decorated = new Map<number, number>();
  siteCount = 0;
  readonly implicitPlaces = new Pairs();
  readonly implicitCalls = new Map<number, CallSite>();
  /** Of call and callee, where following it once is enough. */
  readonly followed = new PairMap();
  /** Of call and instance: whether arguments have been passed. */
  readonly passed = new PairMap();
  readonly partials: Arguments[] = [];
  /** By external object: what calling it does. */
  readonly externalCalls = new Map<number, (site: CallSite) => void>();

  /** By what they are made for: containers by where. */
  readonly containers = new Map<string, PairMap>();
  containerCount = 0;
  readonly containerKeys = new Map<number, Map<number, number>>();
  /** By container and key: the same variables. */
  readonly underKeys = new PairMap();
  readonly keyWatchers = new Map<number, ((key: number, variable: number) => void)[]>();
  /** Of slices: what they are slices of. */
  readonly slicedFrom = new Map<number, number>();
  /** Of named tuples: what made them. */
  readonly recordOf = new Map<number, number>();
  /** How many others a container was made from. */
  readonly merged = new Map<number, number>();

  /** Of parameters with an annotation: the variable through which arguments reach them. */
  readonly entrances = new Map<number, number>();
  /** Of instance and parameter: whether calls leave it to its default, or give it. */
  readonly givenness = new PairMap();
  /** Of instance and parameter: what happens once it is left at its default, or once it is given. */
  readonly guards = new Map<number, { readonly isNone: boolean; readonly from: number; readonly to: number }[]>();

  /** What happens once a test has left something, or nothing is known of its subject. */
  readonly gates: { readonly subject: number; readonly open: () => void }[] = [];

  /** Calls of what does not take what they pass: followed where a call has nothing else to call. */
  readonly misfits: { readonly site: CallSite; readonly follow: () => void }[] = [];

  /** What `singledispatch` makes, and calls of it. */
  readonly dispatchers: Dispatcher[] = [];
  readonly dispatches: {
    readonly site: CallSite;
    readonly dispatcher: Dispatcher;
    /** First arguments that have been looked at. */
    readonly done: Set<number>;
  }[] = [];

  /** Calls of `setattr`. */
  readonly namedStores: NamedStore[] = [];

  /** Variables that hold decorators. */
  readonly decorators = new Set<number>();
  /** By function or class: what has decorated it. */
  readonly decoratorsOf = new Map<number, Set<number>>();

  /** Classes whose instances are raised, and variables that hold what `except` has caught. */
  readonly raised = new Set<number>();
  readonly handlers: { readonly classes: number; readonly to: number }[] = [];

  // What is only guessed at, when nothing else is known.
  readonly decorations: { readonly decorator: number; readonly value: number; readonly to: number }[] = [];
  readonly deferredKeys: { readonly key: number; readonly use: () => void; done: boolean }[] = [];
  readonly deferredMembers: (() => void)[] = [];
  readonly hints: { readonly of: number; readonly type: number }[] = [];
  readonly abstractUses: AbstractUse[] = [];
  readonly attributeReads: { readonly object: number; readonly name: number; readonly to: number }[] = [];
  /** Those of parameters whose annotations have turned out to name nothing are opened at last. */
  readonly closedEntrances: { readonly entrance: number; readonly variable: number; readonly type: number }[] = [];

  constructor(
    readonly program: Program,
    budget: Budget,
    private readonly reactions: Reactions,
  ) {
    this.names = program.names;
    const [all, rest, keys] = ['**all', '**rest', '**keys'].map((name) => this.names.of(name)) as [
      number,
      number,
      number,
    ];
    this.slotNames = { all, rest, keys };
    this.anyText = this.externalInstance('builtins.str');
    this.anyNumber = this.externalInstance('builtins.int');
    this.graph = new ConstraintGraph(
      reactions.instruction,
      {
        isConstant: (object) => this.objects.kind[object] === Kind.Constant,
        general: (constant) => this.generalised(constant),
        isMinor: (object) => IS_MINOR[this.objects.kind[object]!]!,
      },
      budget,
      program.expectedVariables,
    );
    this.none = this.newVariable();
  }

  call(site: CallSite, callee: number): void {
    this.reactions.call(site, callee);
  }

  newVariable(): number {
    return this.graph.variables(1);
  }

  variable(instance: number, variable: number): number {
    return local(this.instances.base[instance]!, variable);
  }

  external(dotted: string): number {
    return this.objects.of(Kind.External, this.names.of(dotted));
  }

  externalInstance(type: string): number {
    return this.objects.of(Kind.ExternalInstance, this.names.of(type));
  }

  /** The name of something external, or the text of a constant. */
  dotted(object: number): string {
    return this.names.text(this.objects.a[object]!);
  }

  /** The text that a constant is; null for what is none, or of which only the beginning is known. */
  textOf(object: number): string | null {
    if (this.objects.kind[object] !== Kind.Constant) return null;
    const written = this.dotted(object);
    return written[0] === "'" ? written.slice(1) : null;
  }

  typeOf(container: number): string {
    return this.names.text(this.objects.a[container]!);
  }

  instanceOf(classObject: number): number {
    return this.objects.of(Kind.Instance, classObject);
  }

  classOf(object: number): ClassInfo {
    return this.classes[this.objects.a[object]!]!;
  }

  /** The type that stands for a constant; -1 for what is none. */
  generalised(object: number): number {
    if (this.objects.kind[object] !== Kind.Constant) return -1;
    return this.dotted(object)[0] === '#' ? this.anyNumber : this.anyText;
  }
}

/** A function that leaves its work to others by the type of an argument. */
export interface Dispatcher {
  /** The variable of what is called for other types. */
  readonly standard: number;
  /** Of the argument. */
  readonly position: number;
  /** Variables. */
  readonly cases: { readonly type: number; readonly run: number }[];
}

/** A value that is stored in attributes by their names. */
export interface NamedStore {
  /** Of the call. */
  readonly place: number;
  readonly objects: number[];
  readonly names: number[];
  readonly value: number;
  /** Pairs of an object and a name that have been stored in. */
  done: number;
}

/** An abstract method was read from an instance of `classObject`. */
export interface AbstractUse {
  readonly method: number;
  /** What reading it gives, where nothing stands in for it. */
  readonly bound: number;
  readonly self: number;
  readonly classObject: number;
  readonly to: number;
}
