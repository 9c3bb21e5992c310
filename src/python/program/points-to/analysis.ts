import type { ModuleTarget } from '../modules';
import type { Arguments, CallSite } from './call-site';
import type { ClassInfo } from './class-info';
import { type Budget, ConstraintGraph, type OnInstruction } from './constraint-graph';
import type { Edge } from './edges';
import { Kind, type Names, Objects } from './objects';
import type { Program } from './program';

const MINOR: ReadonlySet<Kind> = new Set([
  Kind.Container,
  Kind.External,
  Kind.ExternalInstance,
  Kind.Method,
  Kind.Opaque,
]);

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
  /** By function: instances by what tells its variants apart. */
  readonly variants = new Map<number, Map<number, number>>();
  readonly ofUnit: number[][] = [];
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
  readonly classByKey = new Map<number, number>();
  /** Edges by place of the call. */
  readonly edges = new Map<number, Edge[]>();

  // Variables by what they belong to.
  readonly attributes = new Map<number, number>();
  /** Of what was stored in an attribute of the object itself. */
  readonly slots = new Map<number, number>();
  readonly globalsOf: Map<number, number>[] = [];
  readonly moduleMembers = new Map<number, number>();
  readonly holders = new Map<number, number>();
  /** The variable of an argument that is `None` for sure. */
  readonly none: number;

  readonly targets: ModuleTarget[] = [];
  readonly targetNumbers = new Map<string, number>();

  readonly sites = new Map<number, CallSite>();
  siteCount = 0;
  readonly implicitCalls = new Map<string, CallSite>();
  /** What has been called from where, where once is enough. */
  readonly invoked = new Set<string>();
  readonly partials: Arguments[] = [];

  readonly containers = new Map<string, number>();
  readonly containerKeys = new Map<number, Map<number, number>>();
  readonly keyWatchers = new Map<number, ((key: number, variable: number) => void)[]>();
  /** Of slices: what they are slices of. */
  readonly slicedFrom = new Map<number, number>();
  /** How many others a container was made from. */
  readonly merged = new Map<number, number>();

  /** Of parameters with an annotation: the variable through which arguments reach them. */
  readonly entrances = new Map<number, number>();
  /** Of instance and parameter: whether calls leave it to its default, or give it. */
  readonly givenness = new Map<number, number>();
  /** Of instance and parameter: what happens once it is left at its default, or once it is given. */
  readonly guards = new Map<number, { readonly isNone: boolean; readonly from: number; readonly to: number }[]>();

  /** Variables that hold decorators. */
  readonly decorators = new Set<number>();
  /** By function or class: what has decorated it. */
  readonly decoratorsOf = new Map<number, Set<number>>();

  // What is only guessed at, when nothing else is known.
  readonly decorations: { readonly decorator: number; readonly value: number; readonly to: number }[] = [];
  readonly deferredKeys: { readonly key: number; readonly use: () => void; done: boolean }[] = [];
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
    this.graph = new ConstraintGraph(
      reactions.instruction,
      {
        general: (object) => this.generalised(object),
        isMinor: (object) => MINOR.has(this.objects.kind[object]!),
      },
      budget,
    );
    this.none = this.newVariable();
  }

  call(site: CallSite, callee: number): void {
    this.reactions.call(site, callee);
  }

  newVariable(): number {
    return this.graph.variables(1);
  }

  /** Variable 0 of every unit is the one that holds nothing. */
  variable(instance: number, local: number): number {
    return local === 0 ? 0 : this.instances.base[instance]! + local;
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
    return this.externalInstance(this.dotted(object)[0] === '#' ? 'builtins.int' : 'builtins.str');
  }
}

/** An abstract method was read from an instance of `classObject`. */
export interface AbstractUse {
  readonly method: number;
  readonly self: number;
  readonly classObject: number;
  readonly to: number;
}
