import { type Budget, ConstraintGraph } from './constraint-graph';
import { CALL_HEAD, Form, lengthAt, Op } from './instructions';
import {
  type ClassRecord,
  FIRST_VARIABLE,
  type ModuleSummary,
  PARAMETER_SIZE,
  Parameter,
  readClass,
  UNIT_HEAD,
  Unit,
  UnitFlag,
} from './layout';
import { callExternal, callMethod, decorateDataclass, iterateExternal } from './library';
import { Modules, type ModuleTarget } from './modules';
import { linearise } from './mro';
import { Kind, Names, Objects } from './objects';

/** What a call passes. */
export interface Arguments {
  /** Variables; starred ones hold iterables. */
  readonly positional: readonly { readonly variable: number; readonly isStarred: boolean }[];
  /** A null name is `**`. */
  readonly keywords: readonly { readonly name: number | null; readonly variable: number }[];
}

/** A call that is being resolved: where it stands, what it passes and where its result goes. */
export interface CallSite extends Arguments {
  /** Numbers that tell calls apart. */
  readonly id: number;
  /** The call that is made for it all: its own number, unless it is made on behalf of another. */
  readonly root: number;
  /** Position of the instruction among those of the program; -1 for a call that is not to be reported. */
  readonly place: number;
  readonly instance: number;
  readonly to: number;
  readonly isImplicit: boolean;
  readonly isCallback: boolean;
}

export interface ClassInfo {
  readonly file: number;
  readonly record: ClassRecord;
  readonly object: number;
  readonly instance: number;
  /** By name: variable of the class's own attribute. */
  readonly own: Map<number, number>;
  /** Classes and external bases, of each base expression what it may be. */
  readonly bases: Set<number>[];
  mro: readonly number[];
  readonly heirs: Set<number>;
  /** By name: variable of what looking the name up gives. */
  readonly members: Map<number, number>;
  readonly linked: Set<number>;
  isDataclass: boolean;
}

interface AbstractUse {
  readonly method: number;
  /** An instance of `classObject`, which it was read from. */
  readonly self: number;
  readonly classObject: number;
  readonly to: number;
}

/** How calls treat a parameter. */
const LEFT_OUT = 1;
const GIVEN = 2;

const BUILTIN_TYPES = new Set(
  ['str', 'int', 'float', 'list', 'tuple', 'dict', 'set', 'bytes', 'bool'].map((name) => `builtins.${name}`),
);

/** Fields of an edge's note. */
export enum EdgeFlag {
  Implicit = 1,
  Callback = 2,
}

/** More than so many callees are what is left of not knowing. */
const MOST_CALLEES = 100;

export function isVague(edges: readonly Edge[]): boolean {
  return edges.length > MOST_CALLEES;
}

export interface Edge {
  /** Entity of the program, or -1 - name for something without one. */
  readonly callee: number;
  flags: number;
}

/**
 * Work in proportion to the code: when a repository takes more, variables may hold less and less, which ends it soon.
 * @param size numbers of all instructions.
 */
function budgetFor(size: number): Budget {
  const steps = 3_000_000 + size;
  return [
    { steps, objects: MOST_OBJECTS },
    { steps: 1.5 * steps, objects: 32 },
    { steps: 2 * steps, objects: 8 },
    { steps: 4 * steps, objects: 2 },
  ];
}
const MOST_OBJECTS = 128;
const MINOR: ReadonlySet<Kind> = new Set([
  Kind.Container,
  Kind.External,
  Kind.ExternalInstance,
  Kind.Method,
  Kind.Opaque,
]);
/** Classes that a test with `isinstance` may name for it to be followed. */
const MOST_TESTED = 16;
/** A class with one of these stands for a function or an attribute. */
const WRAPPER_METHODS = ['__get__', '__call__'];
/** Shorter beginnings of an attribute's name say nothing. */
const SHORTEST_PREFIX = 3;
/** Elements of a sequence that are kept apart. */
const MOST_POSITIONS = 32;
/** Containers whose keys one container takes over. */
const MOST_MERGED = 12;
/** Keys of a dict that are kept apart. */
const MOST_KEYS = 200;
/** Positions of what `*args` hands on: functions that call each other in a circle shift them without end. */
const MOST_SHIFTED = 8;
/** Classes that may stand in for an abstract one. */
const MOST_STAND_INS = 24;
/** Names in a dotted name outside the repository: `node = node.parent` in a loop has no end. */
const LONGEST_CHAIN = 8;
/** Variants of all functions, for each function of the repository. */
const MOST_INSTANCES = 3;
/** Variants of one function, by the call it is analysed for: of a short one and of a long one. */
const MOST_VARIANTS = { short: 400, long: 24, decorator: 4000 };
/** Instructions of a short function. */
const SHORT = 1000;
/** Variants for calls in variants. */
const DEEPEST_VARIANT = 2;
/** What one expression among the bases of a class may be. */
const MOST_BASES = 4;

/** Builds the constraints of all files and solves them. */
export class Solver {
  readonly objects = new Objects();
  readonly names = new Names();
  readonly graph: ConstraintGraph;
  readonly modules: Modules;
  readonly classes: ClassInfo[] = [];
  /** Edges by place of the call. */
  readonly edges = new Map<number, Edge[]>();
  isComplete = true;

  /** Of each file: strings → names. */
  readonly nameOf: Int32Array[] = [];
  readonly codeBase: number[] = [];
  readonly unitBase: number[] = [];
  readonly entityBase: number[] = [];
  private readonly classBase: number[] = [];
  readonly fileOfUnit: number[] = [];

  // Instances of units: a module has one, a function one for each of its variants.
  readonly instanceUnit: number[] = [];
  readonly instanceBase: number[] = [];
  readonly instanceParent: number[] = [];
  /** How many variants deep the call is that it is for. */
  private readonly instanceDepth: number[] = [];
  private readonly instanceRest: number[] = [];
  private readonly instanceKeywords: number[] = [];
  /** Parameters that some call leaves to their default. */
  private readonly isCalled: boolean[] = [];
  private readonly pendingInstances: number[] = [];
  private readonly variants = new Map<number, Map<number, number>>();
  readonly instancesOfUnit: number[][] = [];

  private readonly attributes = new Map<number, number>();
  private readonly moduleMembers = new Map<number, number>();
  private readonly targets: ModuleTarget[] = [];
  private readonly targetNumbers = new Map<string, number>();
  private readonly classByKey = new Map<number, number>();
  private readonly invoked = new Set<string>();
  private readonly sites = new Map<number, CallSite>();
  private siteCount = 0;
  readonly partials: Arguments[] = [];
  private readonly containerKeys = new Map<number, Map<number, number>>();
  private readonly keyWatchers = new Map<number, ((key: number, variable: number) => void)[]>();
  private readonly deferredKeys: { readonly key: number; readonly use: () => void; done: boolean }[] = [];
  private readonly hints: { readonly of: number; readonly type: number }[] = [];
  private readonly globalsOf: Map<number, number>[] = [];
  private readonly starsOf: { readonly level: number; readonly module: string }[][] = [];
  private readonly factories: boolean[] = [];
  /** Units inside each unit: a variant of it has variants of all of them. */
  private readonly nested: number[] = [];
  private readonly abstractUses: AbstractUse[] = [];
  /** Variables that hold decorators. */
  private readonly decorators = new Set<number>();
  private readonly decorations: { readonly decorator: number; readonly value: number; readonly to: number }[] = [];
  private readonly attributeReads: { readonly object: number; readonly name: number; readonly to: number }[] = [];

  constructor(readonly files: readonly { readonly path: string; readonly summary: ModuleSummary }[]) {
    this.graph = new ConstraintGraph(
      (instance, at, object) => this.onInstruction(instance, at, object),
      {
        general: (object) => this.generalised(object),
        isMinor: (object) => MINOR.has(this.objects.kind[object]!),
      },
      budgetFor(files.reduce((sum, { summary }) => sum + summary.code.length, 0)),
    );
    this.modules = new Modules(files.map(({ path, summary }) => ({ path, module: summary.module })));
  }

  /** Places the numbers of all files in one sequence, runs everything and adds what is only guessed at last. */
  solve(): void {
    let code = 0;
    let units = 0;
    let entities = 0;
    let classes = 0;
    for (const [file, { summary }] of this.files.entries()) {
      this.nameOf.push(Int32Array.from(summary.strings, (text) => this.names.of(text)));
      this.codeBase.push(code);
      this.unitBase.push(units);
      this.entityBase.push(entities);
      this.classBase.push(classes);
      classes += summary.classStarts.length;
      code += summary.code.length;
      units += summary.unitStarts.length;
      entities += summary.entities.length / 2;
      for (let i = 0; i < summary.unitStarts.length; i++) this.fileOfUnit.push(file);
      this.findFactories(summary);
      for (const unit of nestedUnits(summary)) this.nested.push(unit);
      this.globalsOf.push(new Map());
      this.starsOf.push(starsIn(summary));
    }
    for (const [file, { summary }] of this.files.entries()) {
      const instance = this.newInstance(this.unitBase[file]!, -1);
      const base = this.instanceBase[instance]!;
      for (let i = 0; i < summary.globals.length; i += 2) {
        this.globalsOf[file]!.set(this.nameOf[file]![summary.globals[i]!]!, base + summary.globals[i + 1]!);
      }
    }
    this.run();
    for (let round = 0; round < 4 && this.isComplete; round++) {
      const before = this.graph.steps;
      this.guess(round);
      this.run();
      if (this.graph.steps === before) break;
    }
  }

  private run(): void {
    do {
      for (let next = this.pendingInstances.shift(); next !== undefined; next = this.pendingInstances.shift()) {
        this.execute(next);
      }
      if (!this.graph.solve()) {
        this.isComplete = false;
        return;
      }
    } while (this.pendingInstances.length > 0);
  }

  // Units and their instances

  unitField(unit: number, field: Unit): number {
    const file = this.fileOfUnit[unit]!;
    const { units, unitStarts } = this.files[file]!.summary;
    return units[unitStarts[unit - this.unitBase[file]!]! + field]!;
  }

  parameter(unit: number, index: number, field: Parameter): number {
    const file = this.fileOfUnit[unit]!;
    const { units, unitStarts } = this.files[file]!.summary;
    return units[unitStarts[unit - this.unitBase[file]!]! + UNIT_HEAD + index * PARAMETER_SIZE + field]!;
  }

  private newInstance(unit: number, parent: number, depth = 0): number {
    const instance = this.instanceUnit.length;
    this.instanceUnit.push(unit);
    this.instanceParent.push(parent);
    this.instanceDepth.push(depth);
    this.instanceBase.push(this.graph.variables(this.unitField(unit, Unit.Variables)));
    this.isCalled.push(false);
    this.instanceRest.push(-1);
    this.instanceKeywords.push(-1);
    this.pendingInstances.push(instance);
    this.instancesOfUnit[unit] ??= [];
    this.instancesOfUnit[unit].push(instance);
    const rest = this.unitField(unit, Unit.Rest);
    const keywords = this.unitField(unit, Unit.Keywords);
    if (rest !== 0) {
      this.instanceRest[instance] = this.container('tuple', `rest ${instance}`);
      this.graph.add(this.variable(instance, rest), this.instanceRest[instance]!);
    }
    if (keywords !== 0) {
      this.instanceKeywords[instance] = this.container('dict', `keywords ${instance}`);
      this.graph.add(this.variable(instance, keywords), this.instanceKeywords[instance]!);
    }
    return instance;
  }

  /** Variable 0 of every unit is the one that holds nothing. */
  variable(instance: number, local: number): number {
    return local === 0 ? 0 : this.instanceBase[instance]! + local;
  }

  private ancestor(instance: number, levels: number): number {
    let at = instance;
    for (let i = 0; i < levels; i++) at = this.instanceParent[at]!;
    return at;
  }

  /** Functions worth a variant for each call: those that make functions, or give back what they are given. */
  private findFactories(summary: ModuleSummary): void {
    const { code, units, unitStarts } = summary;
    for (const start of unitStarts) {
      let isFactory = false;
      let isGuarded = false;
      let makesPartial = false;
      if (units[start + Unit.Parent] !== -1) {
        const returned = units[start + Unit.Return]!;
        const first = FIRST_VARIABLE;
        const last = first + units[start + Unit.Positional]! + units[start + Unit.KeywordOnly]!;
        const isParameter = (variable: number) => variable >= first && variable < last;
        const end = units[start + Unit.CodeEnd]!;
        const isShort = end - units[start + Unit.CodeStart]! < SHORT;
        for (let at = units[start + Unit.CodeStart]!; at < end && !isFactory; at += lengthAt(code, at)) {
          const op = code[at]! as Op;
          if (op === Op.Function) isFactory = true;
          else if (op === Op.Guard) {
            isGuarded = true;
            isFactory = isShort && isParameter(code[at + 2]!);
          } else if (op === Op.Call) makesPartial ||= summary.strings[code[at + 6]!]!.endsWith('partial');
          else if (op === Op.Copy && code[at + 1] === returned) isFactory = isShort && isParameter(code[at + 2]!);
        }
      }
      isFactory ||= isGuarded && makesPartial;
      this.factories.push(isFactory);
    }
  }

  /** The instance that analyses a function for a call; made when first asked for. */
  private instanceFor(object: number, site: CallSite | null, self = -1): number {
    let variants = this.variants.get(object);
    if (variants === undefined) {
      variants = new Map();
      this.variants.set(object, variants);
    }
    const unit = this.objects.a[object]!;
    const parent = this.objects.b[object]!;
    let key = -1;
    let depth = this.instanceDepth[parent]!;
    const length = this.unitField(unit, Unit.CodeEnd) - this.unitField(unit, Unit.CodeStart);
    const isDecorator = site !== null && (this.decorators.has(site.to) || this.formOf(site) === Form.Decorator);
    const each = isDecorator ? MOST_VARIANTS.decorator : length < SHORT ? MOST_VARIANTS.short : MOST_VARIANTS.long;
    const most = each / (1 + this.nested[unit]!);
    const mayVary = variants.size < most && this.instanceUnit.length < MOST_INSTANCES * this.factories.length + 1000;
    const isApart = self !== -1 && this.objects.kind[self] === Kind.Instance && this.objects.b[self] !== 0;
    if (isApart && this.instanceUnit.length < MOST_INSTANCES * this.factories.length + 1000) key = -2 - self;
    else if (site !== null && site.place !== -1 && this.factories[unit] && mayVary) {
      depth = Math.max(depth, this.instanceDepth[site.instance]!) + 1;
      key = site.place * 0x400000 + (depth > DEEPEST_VARIANT ? 0 : site.instance);
    }
    let instance = variants.get(key);
    if (instance === undefined) {
      instance = this.newInstance(unit, parent, depth);
      variants.set(key, instance);
    }
    return instance;
  }

  // Instructions

  private execute(instance: number): void {
    const unit = this.instanceUnit[instance]!;
    const file = this.fileOfUnit[unit]!;
    const { code } = this.files[file]!.summary;
    const end = this.unitField(unit, Unit.CodeEnd);
    for (let at = this.unitField(unit, Unit.CodeStart); at < end; at += lengthAt(code, at)) {
      this.instruction(instance, file, code, at);
    }
  }

  private instruction(instance: number, file: number, code: Int32Array, at: number): void {
    const { graph } = this;
    const v = (offset: number) => this.variable(instance, code[at + offset]!);
    const name = (offset: number) => this.nameOf[file]![code[at + offset]!]!;
    switch (code[at]! as Op) {
      case Op.Copy:
        graph.copy(v(2), v(1));
        return;
      case Op.Guard:
        this.guard(instance, code[at + 3]!, code[at + 4] === 1, v(2), v(1));
        return;
      case Op.Function: {
        const unit = this.unitBase[file]! + code[at + 2]!;
        const object = this.objects.of(Kind.Function, unit, instance);
        graph.add(v(1), object);
        if (!this.factories[unit]) this.instanceFor(object, null);
        return;
      }
      case Op.Class:
        graph.add(v(1), this.classObject(file, code[at + 2]!, instance));
        return;
      case Op.Import: {
        const dotted = this.names.text(name(3));
        const target = this.modules.resolve(file, 0, dotted);
        const isTop = code[at + 2] === -1 && dotted.includes('.');
        const bound = isTop ? this.modules.resolve(file, 0, dotted.slice(0, dotted.indexOf('.'))) : target;
        if (bound !== null) graph.add(v(1), this.moduleObject(bound));
        return;
      }
      case Op.ImportFrom: {
        const target = this.modules.resolve(file, code[at + 2]!, this.names.text(name(3)));
        if (target !== null) this.importName(file, target, name(4), v(1));
        return;
      }
      case Op.ImportStar:
        return;
      case Op.Name:
        this.freeName(file, name(2), v(1));
        return;
      case Op.Outer:
        graph.copy(this.variable(this.ancestor(instance, code[at + 2]!), code[at + 3]!), v(1));
        return;
      case Op.StoreOuter:
        graph.copy(v(3), this.variable(this.ancestor(instance, code[at + 1]!), code[at + 2]!));
        return;
      case Op.Literal: {
        const text = this.names.text(name(2));
        if (/^['#^]/.test(text)) graph.add(v(1), this.objects.of(Kind.Constant, name(2)));
        else graph.add(v(1), this.externalInstance(`builtins.${text}`));
        return;
      }
      case Op.Container:
        graph.add(v(1), this.container(this.names.text(name(2)), `${instance} ${this.codeBase[file]! + at}`));
        return;
      case Op.GetItem:
      case Op.SetItem:
        graph.listen(v(code[at] === Op.GetItem ? 2 : 1), instance, at);
        return;
      case Op.GetAttribute:
      case Op.Iterate:
      case Op.Unpack:
      case Op.YieldFrom:
      case Op.Await:
      case Op.Enter:
      case Op.Spread:
        graph.listen(v(2), instance, at);
        return;
      case Op.Call:
        if (code[at + 5] === Form.Decorator) {
          this.decorations.push({ decorator: v(2), value: v(CALL_HEAD), to: v(1) });
          this.decorators.add(v(2));
        }
        graph.listen(v(2), instance, at);
        return;
      case Op.SetAttribute:
      case Op.Raise:
        graph.listen(v(1), instance, at);
        return;
      case Op.Narrow:
        graph.listen(v(2), instance, at);
        graph.listen(v(3), instance, at);
        this.hints.push({ of: v(1), type: code[at + 4] === 0 ? v(3) : 0 });
        return;
      case Op.Instance:
        this.instantiate(v(2), v(1));
        return;
      case Op.Hint:
        this.hints.push({ of: v(1), type: v(2) });
        return;
      case Op.GenericType:
        graph.add(v(1), this.objects.of(Kind.GenericType, name(2), v(3)));
        return;
      case Op.Operator:
        graph.listen(v(2), instance, at);
        graph.listen(v(3), instance, at);
        return;
    }
  }

  /** An object has reached a variable that an instruction works on. */
  private onInstruction(instance: number, at: number, object: number): void {
    const file = this.fileOfUnit[this.instanceUnit[instance]!]!;
    const { code } = this.files[file]!.summary;
    const { graph } = this;
    const v = (offset: number) => this.variable(instance, code[at + offset]!);
    const name = (offset: number) => this.nameOf[file]![code[at + offset]!]!;
    switch (code[at]! as Op) {
      case Op.GetAttribute:
        graph.copy(this.attribute(object, name(3)), v(1));
        return;
      case Op.SetAttribute:
        this.setAttribute(object, name(2), v(3));
        return;
      case Op.GetItem:
        this.getItem(object, code[at + 3] === -1 ? -1 : name(3), v(4), v(1), this.implicitSite(instance, at, 5));
        return;
      case Op.SetItem:
        this.setItem(object, code[at + 2] === -1 ? -1 : name(2), v(3), v(4), this.implicitSite(instance, at, 5));
        return;
      case Op.Spread:
        for (const container of graph.objects(v(1))) this.spread(container, object);
        return;
      case Op.Iterate:
        this.iterate(object, v(1), this.site(instance, at));
        return;
      case Op.Unpack:
        this.unpack(
          object,
          code[at + 3]!,
          code[at + 4]!,
          code[at + 5]!,
          v(1),
          `${instance} ${this.codeBase[file]! + at}`,
        );
        return;
      case Op.YieldFrom:
        if (this.objects.kind[object] === Kind.Generator) {
          const inner = this.objects.a[object]!;
          const unit = this.instanceUnit[inner]!;
          graph.copy(this.variable(inner, this.unitField(unit, Unit.Return)), v(1));
        }
        graph.copy(
          this.elements(object),
          this.variable(instance, this.unitField(this.instanceUnit[instance]!, Unit.Yield)),
        );
        return;
      case Op.Await:
        if (this.objects.kind[object] === Kind.Coroutine) {
          const inner = this.objects.a[object]!;
          graph.copy(this.variable(inner, this.unitField(this.instanceUnit[inner]!, Unit.Return)), v(1));
        } else if (this.objects.kind[object] === Kind.Container) {
          graph.copy(this.elements(object), v(1));
        } else graph.add(v(1), object);
        return;
      case Op.Enter:
        this.enter(object, code[at + 5] === 1, v(1), this.site(instance, at));
        return;
      case Op.Narrow:
        this.narrow(v(2), v(3), code[at + 4] === 1, v(1), object);
        return;
      case Op.Operator:
        this.operator(object, instance, at, code, file);
        return;
      case Op.Raise:
        if (this.objects.kind[object] === Kind.Class) this.callObject(this.site(instance, at), object);
        return;
      case Op.Call:
        this.callObject(this.site(instance, at), object);
        return;
      default:
        return;
    }
  }

  /** The call that an instruction stands for. */
  private site(instance: number, at: number): CallSite {
    const key = instance * 0x4000000 + at;
    const known = this.sites.get(key);
    if (known !== undefined) return known;
    const file = this.fileOfUnit[this.instanceUnit[instance]!]!;
    const { code } = this.files[file]!.summary;
    const v = (offset: number) => this.variable(instance, code[at + offset]!);
    const isCall = code[at] === Op.Call;
    const positional: { variable: number; isStarred: boolean }[] = [];
    const keywords: { name: number | null; variable: number }[] = [];
    if (isCall) {
      const [count, named] = [code[at + 9]!, code[at + 10]!];
      for (let i = 0; i < count; i++) {
        const offset = CALL_HEAD + 2 * i;
        positional.push({ variable: v(offset), isStarred: code[at + offset + 1] === 1 });
      }
      for (let i = 0; i < named; i++) {
        const offset = CALL_HEAD + 2 * (count + i);
        const name = code[at + offset]!;
        keywords.push({ name: name === -1 ? null : this.nameOf[file]![name]!, variable: v(offset + 1) });
      }
    }
    const isDecorator = isCall && code[at + 5] === Form.Decorator;
    const isValue = code[at] !== Op.SetAttribute && code[at] !== Op.SetItem && code[at] !== Op.Raise;
    const site: CallSite = {
      root: this.siteCount,
      id: this.siteCount++,
      place: this.codeBase[file]! + at,
      instance,
      to: isDecorator ? this.decorated(v(2), v(CALL_HEAD), v(1)) : isValue ? v(1) : 0,
      positional,
      keywords,
      isImplicit: !isCall,
      isCallback: false,
    };
    this.sites.set(key, site);
    return site;
  }

  /** By function or class: what has decorated it. */
  private readonly decoratorsOf = new Map<number, Set<number>>();

  /** A decorator gives back what it decorates or something new, and not what it was given elsewhere. */
  private decorated(decorator: number, value: number, to: number): number {
    const { graph, objects } = this;
    const result = this.newVariable();
    const note = (object: number): void => {
      const kind = objects.kind[object];
      if (kind !== Kind.Function && kind !== Kind.Class) return;
      const known = this.decoratorsOf.get(object) ?? new Set();
      this.decoratorsOf.set(object, known);
      for (const found of graph.objects(decorator)) known.add(found);
    };
    graph.each(decorator, () => {
      for (const object of [...graph.objects(value)]) note(object);
    });
    graph.each(value, note);
    graph.each(result, (object) => {
      const others = graph.has(value, object) ? undefined : this.decoratorsOf.get(object);
      if (others === undefined || ![...graph.objects(decorator)].some((found) => others.has(found)))
        graph.add(to, object);
    });
    return result;
  }

  private implicitSite(instance: number, at: number, lineOffset: number): CallSite | null {
    const file = this.fileOfUnit[this.instanceUnit[instance]!]!;
    return this.files[file]!.summary.code[at + lineOffset] === 0 ? null : this.site(instance, at);
  }

  /** The same place with other arguments: a call that the called one makes for it. */
  derived(site: CallSite, args: Arguments, to: number, how: 'callback' | 'implicit' | 'same'): CallSite {
    return {
      root: site.root,
      id: this.siteCount++,
      place: site.place,
      instance: site.instance,
      to,
      positional: args.positional,
      keywords: args.keywords,
      isImplicit: site.isImplicit || how === 'implicit',
      isCallback: site.isCallback || how === 'callback',
    };
  }

  /** What is written before the parentheses of a call. */
  formOf(site: CallSite): Form | null {
    const code = this.codeAt(site);
    return code === null || code.code[code.at] !== Op.Call ? null : (code.code[code.at + 5]! as Form);
  }

  private codeAt({ place, instance }: CallSite): { readonly code: Int32Array; readonly at: number } | null {
    if (place === -1) return null;
    const file = this.fileOfUnit[this.instanceUnit[instance]!]!;
    return { code: this.files[file]!.summary.code, at: place - this.codeBase[file]! };
  }

  private fileOf({ instance }: CallSite): number {
    return this.fileOfUnit[this.instanceUnit[instance]!]!;
  }

  /** The module in which a call stands. */
  moduleOf(site: CallSite): number {
    return this.objects.of(Kind.Module, this.fileOf(site));
  }

  resolveModule(site: CallSite, dotted: string): number | null {
    const level = /^\.*/.exec(dotted)![0].length;
    const target = this.modules.resolve(this.fileOf(site), level, dotted.slice(level));
    return target && this.moduleObject(target);
  }

  /** The class whose method runs an instance, or is around it, and the variable of its first parameter. */
  methodAround(instance: number): { readonly classObject: number; readonly receiver: number } | null {
    for (let at = instance; this.instanceParent[at] !== -1; at = this.instanceParent[at]!) {
      const unit = this.instanceUnit[at]!;
      const classIndex = this.unitField(unit, Unit.Class);
      if (classIndex === -1) continue;
      const file = this.fileOfUnit[unit]!;
      const parent = this.instanceParent[at]!;
      const classObject = this.classObject(file, classIndex, parent);
      const hasReceiver = this.unitField(unit, Unit.Positional) > 0;
      const rest = this.instanceRest[at]!;
      if (hasReceiver) return { classObject, receiver: this.variable(at, this.parameter(unit, 0, Parameter.Variable)) };
      return rest === -1 ? null : { classObject, receiver: this.keyed(rest, this.names.of('#0')) };
    }
    return null;
  }

  /** Says that a variable that holds nothing may hold instances of a type. */
  suggest(of: number, type: number): void {
    this.hints.push({ of, type });
  }

  /** Reports what iterating over an object runs. */
  iterateAt(object: number, site: CallSite): void {
    this.iterate(object, 0, site);
  }

  newVariable(): number {
    return this.graph.variables(1);
  }

  // Objects

  external(dotted: string): number {
    return this.objects.of(Kind.External, this.names.of(dotted));
  }

  externalInstance(type: string): number {
    return this.objects.of(Kind.ExternalInstance, this.names.of(type));
  }

  dotted(object: number): string {
    return this.names.text(this.objects.a[object]!);
  }

  private readonly containers = new Map<string, number>();
  /** Of slices: what they are slices of. */
  private readonly slicedFrom = new Map<number, number>();

  /** A container of its own for each `made`. */
  container(type: string, made: string): number {
    let object = this.containers.get(made);
    if (object === undefined) {
      object = this.objects.of(Kind.Container, this.names.of(type), this.containers.size + 1);
      this.containers.set(made, object);
    }
    return object;
  }

  typeOf(container: number): string {
    return this.names.text(this.objects.a[container]!);
  }

  private generalised(object: number): number {
    if (this.objects.kind[object] !== Kind.Constant) return -1;
    return this.externalInstance(this.dotted(object)[0] === '#' ? 'builtins.int' : 'builtins.str');
  }

  moduleObject(target: ModuleTarget): number {
    if (target.file !== null) return this.objects.of(Kind.Module, target.file);
    if (target.origin !== 'namespace') return this.external(target.name);
    let number = this.targetNumbers.get(target.name);
    if (number === undefined) {
      number = this.targets.length;
      this.targets.push(target);
      this.targetNumbers.set(target.name, number);
    }
    return this.objects.of(Kind.Namespace, number);
  }

  // Modules

  private importName(file: number, target: ModuleTarget, name: number, to: number): void {
    const submodule = this.modules.submodule(target, this.names.text(name));
    if (target.file === null) {
      if (submodule !== null) this.graph.add(to, this.moduleObject(submodule));
      else if (target.origin !== 'namespace')
        this.graph.add(to, this.external(`${target.name}.${this.names.text(name)}`));
      return;
    }
    if (target.file === file && submodule !== null) this.graph.add(to, this.moduleObject(submodule));
    else this.graph.copy(this.moduleMember(target.file, name), to);
  }

  /** The variable of a module's attribute. */
  moduleMember(file: number, name: number): number {
    const key = file * 0x4000000 + name;
    const known = this.moduleMembers.get(key);
    if (known !== undefined) return known;
    const own = this.globalsOf[file]!.get(name);
    if (own !== undefined) {
      this.moduleMembers.set(key, own);
      return own;
    }
    const variable = this.newVariable();
    this.moduleMembers.set(key, variable);
    let isFound = false;
    for (const star of this.starsOf[file]!) {
      const target = this.modules.resolve(file, star.level, star.module);
      if (target === null) continue;
      if (target.file === null) {
        // Nothing else can bring the name: a module outside the repository may.
        continue;
      }
      if (!this.isExported(target.file, name)) continue;
      this.graph.copy(this.moduleMember(target.file, name), variable);
      isFound ||= this.mayHave(target.file, name, new Set());
    }
    if (!isFound) {
      const submodule = this.modules.submodule(this.modules.ofFile(file), this.names.text(name));
      if (submodule !== null) this.graph.add(variable, this.moduleObject(submodule));
    }
    return variable;
  }

  /** Whether a star import of the module brings the name. */
  private isExported(file: number, name: number): boolean {
    const { summary } = this.files[file]!;
    const text = this.names.text(name);
    if (summary.exports !== null) {
      return summary.exports.some((exported) => this.nameOf[file]![exported] === name);
    }
    return !text.startsWith('_');
  }

  private mayHave(file: number, name: number, seen: Set<number>): boolean {
    if (seen.has(file)) return false;
    seen.add(file);
    if (this.globalsOf[file]!.has(name)) return true;
    return this.starsOf[file]!.some(({ level, module }) => {
      const target = this.modules.resolve(file, level, module);
      return target?.file != null && this.isExported(target.file, name) && this.mayHave(target.file, name, seen);
    });
  }

  /** A name that nothing in the file binds: it comes through a star import, or is a builtin. */
  private freeName(file: number, name: number, to: number): void {
    if (this.starsOf[file]!.length > 0 && this.mayHave(file, name, new Set())) {
      this.graph.copy(this.moduleMember(file, name), to);
      return;
    }
    const text = this.names.text(name);
    if (BUILTINS.has(text)) this.graph.add(to, this.external(`builtins.${text}`));
    else {
      for (const star of this.starsOf[file]!) {
        const target = this.modules.resolve(file, star.level, star.module);
        if (target !== null && target.file === null && target.origin !== 'namespace') {
          this.graph.add(to, this.external(`${target.name}.${text}`));
          return;
        }
      }
    }
  }

  // Classes

  private classObject(file: number, index: number, instance: number): number {
    const key = (this.classBase[file]! + index) * 0x2000000 + instance;
    const known = this.classByKey.get(key);
    if (known !== undefined) return known;
    const record = readClass(this.files[file]!.summary, index);
    const object = this.objects.of(Kind.Class, this.classes.length);
    this.classByKey.set(key, object);
    const info: ClassInfo = {
      file,
      record,
      object,
      instance,
      own: new Map(),
      bases: record.bases.map(() => new Set<number>()),
      mro: [object],
      heirs: new Set([object]),
      members: new Map(),
      linked: new Set(),
      isDataclass: false,
    };
    this.classes.push(info);
    for (const [string, variable] of record.attributes) {
      const attribute = this.newVariable();
      info.own.set(this.nameOf[file]![string]!, attribute);
      this.graph.copy(this.variable(instance, variable), attribute);
    }
    for (const [i, base] of record.bases.entries()) {
      this.graph.each(this.variable(instance, base), (found) => this.addBase(info, i, found));
    }
    return object;
  }

  classOf(object: number): ClassInfo {
    return this.classes[this.objects.a[object]!]!;
  }

  private addBase(info: ClassInfo, slot: number, found: number): void {
    const kind = this.objects.kind[found];
    if (kind !== Kind.Class && kind !== Kind.External && kind !== Kind.ExternalInstance && kind !== Kind.Record) return;
    const candidates = info.bases[slot]!;
    if (found === info.object || candidates.has(found) || candidates.size >= MOST_BASES) return;
    candidates.add(found);
    const affected = [...info.heirs];
    const above = this.ancestors(info.object);
    for (const heir of affected) {
      for (const ancestor of above)
        if (this.objects.kind[ancestor] === Kind.Class) this.classOf(ancestor).heirs.add(heir);
    }
    for (const heir of affected) this.relink(this.classOf(heir));
  }

  private ancestors(object: number): Set<number> {
    const found = new Set<number>([object]);
    for (const at of found) {
      if (this.objects.kind[at] !== Kind.Class) continue;
      for (const slot of this.classOf(at).bases) for (const base of slot) found.add(base);
    }
    return found;
  }

  private relink(info: ClassInfo): void {
    info.mro = linearise(info.object, (object) =>
      this.objects.kind[object] === Kind.Class ? this.classOf(object).bases.flatMap((slot) => [...slot]) : [],
    );
    for (const [name, variable] of info.members) this.link(info, name, variable);
  }

  /** Connects what a name means on a class with the first class that has it. */
  private link(info: ClassInfo, name: number, variable: number): void {
    for (const object of info.mro) {
      if (this.objects.kind[object] !== Kind.Class) continue;
      const own = this.classOf(object).own.get(name);
      if (own === undefined) continue;
      const key = own * 2 ** 24 + variable;
      if (!info.linked.has(key)) {
        info.linked.add(key);
        this.graph.copy(own, variable);
      }
      return;
    }
  }

  /** The variable of what looking a name up on a class and its bases gives, before binding. */
  member(classObject: number, name: number): number {
    const info = this.classOf(classObject);
    let variable = info.members.get(name);
    if (variable === undefined) {
      variable = this.newVariable();
      info.members.set(name, variable);
      this.link(info, name, variable);
    }
    return variable;
  }

  hasMember(classObject: number, name: number): boolean {
    return this.classOf(classObject).mro.some(
      (object) => this.objects.kind[object] === Kind.Class && this.classOf(object).own.has(name),
    );
  }

  /** The first class in the order of `object`'s class that has the name. */
  owner(classObject: number, name: number): ClassInfo | null {
    for (const object of this.classOf(classObject).mro) {
      if (this.objects.kind[object] === Kind.Class && this.classOf(object).own.has(name)) return this.classOf(object);
    }
    return null;
  }

  /** Dotted names of the bases outside the repository, in order. */
  externalBases(classObject: number): string[] {
    return this.classOf(classObject)
      .mro.filter((object) => this.objects.kind[object] === Kind.External)
      .map((object) => this.dotted(object));
  }

  instanceOf(classObject: number): number {
    return this.objects.of(Kind.Instance, classObject);
  }

  // Attributes

  /** The variable of what reading an attribute of an object gives. */
  attribute(object: number, name: number): number {
    const key = object * 0x4000000 + name;
    const known = this.attributes.get(key);
    if (known !== undefined) return known;
    const { objects } = this;
    if (objects.kind[object] === Kind.Module) return this.moduleMember(objects.a[object]!, name);
    const variable = this.newVariable();
    this.attributes.set(key, variable);
    switch (objects.kind[object]!) {
      case Kind.Namespace: {
        const submodule = this.modules.submodule(this.targets[objects.a[object]!]!, this.names.text(name));
        if (submodule !== null) this.graph.add(variable, this.moduleObject(submodule));
        break;
      }
      case Kind.External:
      case Kind.ExternalInstance:
        if (this.dotted(object).split('.').length < LONGEST_CHAIN) {
          this.graph.add(variable, this.external(`${this.dotted(object)}.${this.names.text(name)}`));
        }
        break;
      case Kind.Constant:
        this.graph.add(variable, this.external(`${this.dotted(this.generalised(object))}.${this.names.text(name)}`));
        break;
      case Kind.Instance: {
        const classObject = objects.a[object]!;
        this.bindMember(this.member(classObject, name), object, classObject, variable);
        this.graph.copy(this.slot(object, name), variable);
        this.attributeReads.push({ object, name, to: variable });
        break;
      }
      case Kind.Class:
        if (!this.enumMember(object, name, variable)) {
          this.bindMember(this.member(object, name), -1, object, variable);
        }
        this.metaclassMember(object, name, variable);
        this.attributeReads.push({ object, name, to: variable });
        break;
      case Kind.Super:
        this.superMember(object, name, variable);
        break;
      case Kind.Bound:
        this.graph.copy(this.attribute(objects.a[object]!, name), variable);
        break;
      case Kind.Container:
        this.graph.add(variable, objects.of(Kind.Method, object, name));
        this.graph.copy(this.slot(object, this.names.of(`'${this.names.text(name)}`)), variable);
        break;
      case Kind.Generator:
      case Kind.Coroutine:
      case Kind.Property:
      case Kind.Partial:
      case Kind.Record:
        this.graph.add(variable, objects.of(Kind.Method, object, name));
        break;
      case Kind.Function:
        this.graph.copy(this.slot(object, name), variable);
        this.graph.add(variable, objects.of(Kind.Method, object, name));
        break;
      default:
        break;
    }
    return variable;
  }

  /** The variable of what was stored in an attribute of the object itself. */
  private readonly slots = new Map<number, number>();
  slot(object: number, name: number): number {
    const key = object * 0x4000000 + name;
    let variable = this.slots.get(key);
    if (variable === undefined) {
      variable = this.newVariable();
      this.slots.set(key, variable);
    }
    return variable;
  }

  hasSlot(object: number, name: number): boolean {
    const variable = this.slots.get(object * 0x4000000 + name);
    return variable !== undefined && !this.graph.isEmpty(variable);
  }

  setAttribute(object: number, name: number, value: number): void {
    const { objects } = this;
    switch (objects.kind[object]!) {
      case Kind.Instance: {
        this.graph.copy(value, this.slot(object, name));
        const classObject = objects.a[object]!;
        if (!this.hasMember(classObject, name)) return;
        this.graph.each(this.member(classObject, name), (member) => {
          if (objects.kind[member] !== Kind.Property) return;
          const args = { positional: [this.holding(object), { variable: value, isStarred: false }], keywords: [] };
          const site = this.silent(args, 0);
          this.graph.each(objects.b[member]!, (setter) => this.callObject(site, setter));
        });
        return;
      }
      case Kind.Class: {
        const info = this.classOf(object);
        let own = info.own.get(name);
        if (own === undefined) {
          own = this.newVariable();
          info.own.set(name, own);
          for (const heir of info.heirs) {
            const member = this.classOf(heir).members.get(name);
            if (member !== undefined) this.link(this.classOf(heir), name, member);
          }
        }
        this.graph.copy(value, own);
        return;
      }
      case Kind.Module:
        this.graph.copy(value, this.moduleMember(objects.a[object]!, name));
        return;
      case Kind.Function:
        this.graph.copy(value, this.slot(object, name));
        return;
      default:
        return;
    }
  }

  private readonly holders = new Map<number, number>();
  /** An argument that holds one object. */
  holding(object: number): { readonly variable: number; readonly isStarred: boolean } {
    let variable = this.holders.get(object);
    if (variable === undefined) {
      variable = this.newVariable();
      this.holders.set(object, variable);
      this.graph.add(variable, object);
    }
    return { variable, isStarred: false };
  }

  /** A call that happens without a place of its own. */
  silent(args: Arguments, to: number): CallSite {
    return {
      root: this.siteCount,
      id: this.siteCount++,
      place: -1,
      instance: 0,
      to,
      positional: args.positional,
      keywords: args.keywords,
      isImplicit: true,
      isCallback: false,
    };
  }

  /** Passes what a class holds on as it is seen through an instance (`self`), or the class itself (-1). */
  private bindMember(member: number, self: number, classObject: number, to: number, isExact = false): void {
    const { objects, graph } = this;
    graph.each(member, (found) => {
      switch (objects.kind[found]!) {
        case Kind.Function:
          if (self !== -1 && !isExact && this.isAbstract(found))
            this.abstractUses.push({ method: found, self, classObject, to });
          else graph.add(to, self === -1 ? found : objects.of(Kind.Bound, found, self));
          return;
        case Kind.ManagerFunction:
        case Kind.Partial:
          graph.add(
            to,
            self === -1 || objects.kind[found] === Kind.Partial ? found : objects.of(Kind.Bound, found, self),
          );
          return;
        case Kind.ClassMethod:
          graph.each(objects.a[found]!, (inner) => graph.add(to, objects.of(Kind.Bound, inner, classObject)));
          return;
        case Kind.StaticMethod:
          graph.copy(objects.a[found]!, to);
          return;
        case Kind.Property:
          if (self === -1) graph.add(to, found);
          else {
            const site = this.silent({ positional: [this.holding(self)], keywords: [] }, to);
            graph.each(objects.a[found]!, (getter) => this.callObject(site, getter));
          }
          return;
        case Kind.Instance: {
          const descriptor = objects.a[found]!;
          const get = this.names.of('__get__');
          if (!this.hasMember(descriptor, get)) {
            graph.add(to, found);
            return;
          }
          const args = {
            positional: [self === -1 ? { variable: 0, isStarred: false } : this.holding(self)],
            keywords: [],
          };
          const site = this.silent({ ...args, positional: [...args.positional, this.holding(classObject)] }, to);
          graph.each(this.attribute(found, get), (getter) => this.callObject(site, getter));
          return;
        }
        default:
          graph.add(to, found);
      }
    });
  }

  private isAbstract(object: number): boolean {
    return (this.unitField(this.objects.a[object]!, Unit.Flags) & UnitFlag.Abstract) !== 0;
  }

  /** What is read as an abstract method is one of those that classes below put in its place. */
  private guessStandIns({ method, self, classObject, to }: AbstractUse): void {
    const { objects, graph } = this;
    const unit = objects.a[method]!;
    const file = this.fileOfUnit[unit]!;
    const name = this.names.of(this.entityName({ file, entity: this.unitField(unit, Unit.Entity) }));
    const heirs = objects.kind[self] === Kind.Instance ? [...this.classOf(classObject).heirs] : [];
    const owners = new Set<ClassInfo>();
    for (const heir of heirs) {
      const owner = this.owner(heir, name);
      if (owner === null || owners.has(owner)) continue;
      for (const found of graph.objects(owner.own.get(name)!)) {
        if (objects.kind[found] !== Kind.Function || this.isAbstract(found)) continue;
        owners.add(owner);
        if (owners.size <= MOST_STAND_INS) graph.add(to, objects.of(Kind.Bound, found, this.instanceOf(heir)));
      }
    }
    if (owners.size === 0) graph.add(to, objects.of(Kind.Bound, method, self));
  }

  /** What stands in the body of an enumeration, functions and descriptors aside, is an instance of it. */
  private enumMember(classObject: number, name: number, to: number): boolean {
    if (this.names.text(name).startsWith('_')) return false;
    if (!this.externalBases(classObject).some((base) => base.startsWith('enum.'))) return false;
    this.graph.each(this.member(classObject, name), (found) => {
      const kind = this.objects.kind[found];
      if (kind === Kind.Constant || kind === Kind.ExternalInstance || kind === Kind.Container) {
        this.graph.add(to, this.instanceOf(classObject));
      } else this.bindMember(this.holding(found).variable, -1, classObject, to);
    });
    return true;
  }

  private metaclassMember(classObject: number, name: number, to: number): void {
    for (const metaclass of this.metaclasses(classObject)) {
      this.graph.each(metaclass, (found) => {
        if (this.objects.kind[found] !== Kind.Class || found === classObject) return;
        this.bindMember(this.member(found, name), classObject, found, to);
      });
    }
  }

  /** Variables of the metaclasses that a class and its bases name. */
  metaclasses(classObject: number): number[] {
    return this.classOf(classObject).mro.flatMap((object) => {
      if (this.objects.kind[object] !== Kind.Class) return [];
      const { record, instance } = this.classOf(object);
      return record.metaclass === 0 ? [] : [this.variable(instance, record.metaclass)];
    });
  }

  private superMember(object: number, name: number, to: number): void {
    const after = this.objects.a[object]!;
    const self = this.objects.b[object]!;
    const isInstance = this.objects.kind[self] === Kind.Instance;
    const classObject = isInstance ? this.objects.a[self]! : self;
    if (this.objects.kind[classObject] !== Kind.Class) return;
    const { mro } = this.classOf(classObject);
    const from = mro.indexOf(after);
    for (const next of mro.slice(from + 1)) {
      if (this.objects.kind[next] === Kind.Class) {
        const own = this.classOf(next).own.get(name);
        if (own === undefined) continue;
        const isNew = this.names.text(name) === '__new__';
        this.bindMember(own, isInstance && !isNew ? self : -1, classObject, to, true);
        if (!isInstance && !isNew) this.metaclassBound(own, classObject, to);
        return;
      }
      if (this.objects.kind[next] === Kind.External) {
        this.graph.add(to, this.external(`${this.dotted(next)}.${this.names.text(name)}`));
        return;
      }
    }
    this.graph.add(to, this.external(`builtins.object.${this.names.text(name)}`));
  }

  /** In a metaclass, `super()` of a class binds it as an instance is bound. */
  private metaclassBound(own: number, classObject: number, to: number): void {
    const isMetaclass = this.externalBases(classObject).includes('builtins.type');
    if (isMetaclass) this.bindMember(own, classObject, classObject, to);
  }

  // Containers

  /** The variable of everything a container holds. */
  all(container: number): number {
    return this.slot(container, this.names.of('**all'));
  }

  /** The variable of what a container holds under keys that are not known. */
  private rest(container: number): number {
    const name = this.names.of('**rest');
    const isNew = !this.slots.has(container * 0x4000000 + name);
    const variable = this.slot(container, name);
    if (isNew) this.graph.copy(variable, this.all(container));
    return variable;
  }

  keys(container: number): number {
    return this.slot(container, this.names.of('**keys'));
  }

  /** The variable of what a container holds under a key. */
  private keyed(container: number, key: number): number {
    const index = /^#(\d+)$/.exec(this.names.text(key))?.[1];
    if (index !== undefined && Number(index) >= MOST_POSITIONS) return this.rest(container);
    let keys = this.containerKeys.get(container);
    if (keys === undefined) {
      keys = new Map();
      this.containerKeys.set(container, keys);
    }
    let variable = keys.get(key);
    if (variable === undefined) {
      if (keys.size >= MOST_KEYS) return this.rest(container);
      variable = this.slot(container, key);
      keys.set(key, variable);
      this.graph.copy(variable, this.all(container));
      for (const watch of this.keyWatchers.get(container) ?? []) watch(key, variable);
    }
    return variable;
  }

  private watchKeys(container: number, watch: (key: number, variable: number) => void): void {
    const watchers = this.keyWatchers.get(container);
    if (watchers) watchers.push(watch);
    else this.keyWatchers.set(container, [watch]);
    for (const [key, variable] of [...(this.containerKeys.get(container) ?? [])]) watch(key, variable);
  }

  /** Runs `use` with each constant the key may be; with -1 when it may be anything. */
  withKey(key: number, keyVariable: number, use: (key: number) => void): void {
    if (key !== -1 || keyVariable === 0) {
      use(key);
      return;
    }
    let isGeneral = false;
    const general = (): void => {
      if (isGeneral) return;
      isGeneral = true;
      use(-1);
    };
    this.graph.each(keyVariable, (object) => {
      if (this.objects.kind[object] === Kind.Constant && this.dotted(object)[0] !== '^') use(this.objects.a[object]!);
      else general();
    });
    this.deferredKeys.push({ key: keyVariable, use: general, done: false });
  }

  getItem(object: number, key: number, keyVariable: number, to: number, site: CallSite | null): void {
    const { objects } = this;
    switch (objects.kind[object]!) {
      case Kind.Container:
        this.withKey(key, keyVariable, (known) => this.read(object, known, to));
        return;
      case Kind.Class:
        if (this.hasMember(object, this.names.of('__class_getitem__')) || this.metaclasses(object).length === 0) {
          this.graph.add(to, object);
        } else this.implicit(object, '__getitem__', [keyVariable], to, site);
        return;
      case Kind.External:
        this.graph.add(to, object);
        return;
      case Kind.Module:
        this.withKey(key, keyVariable, (known) => {
          const text = known === -1 ? '' : this.names.text(known);
          if (text[0] === "'") this.graph.copy(this.moduleMember(objects.a[object]!, this.names.of(text.slice(1))), to);
        });
        return;
      case Kind.Instance:
        this.implicit(object, '__getitem__', [keyVariable], to, site);
        return;
      default:
        return;
    }
  }

  private read(container: number, key: number, to: number): void {
    const text = key === -1 ? '' : this.names.text(key);
    if (text.startsWith(':')) {
      if (this.slicedFrom.has(this.slicedFrom.get(container) ?? -1)) {
        // Slices of slices in a loop have no end.
        this.graph.copy(this.all(container), this.rest(container));
        this.graph.add(to, container);
        return;
      }
      const part = this.container(this.typeOf(container), `slice ${container} ${text}`);
      this.slicedFrom.set(part, container);
      this.slice(container, part, text);
      this.graph.add(to, part);
      return;
    }
    if (key === -1 || text.startsWith('#-')) {
      if (text.startsWith('#-') && this.readFromEnd(container, Number(text.slice(1)), to)) return;
      this.graph.copy(this.all(container), to);
      return;
    }
    this.graph.copy(this.keyed(container, key), to);
    this.graph.copy(this.rest(container), to);
  }

  /** Whether the container's elements are known one by one, so that they can be counted from the end. */
  private readFromEnd(container: number, index: number, to: number): boolean {
    const keys = this.containerKeys.get(container);
    if (keys === undefined || !this.graph.isEmpty(this.rest(container)) || this.typeOf(container) === 'dict')
      return false;
    const key = keys.get(this.names.of(`#${keys.size + index}`));
    if (key === undefined) return false;
    this.graph.copy(key, to);
    this.graph.copy(this.rest(container), to);
    return true;
  }

  private slice(from: number, to: number, text: string): void {
    this.graph.copy(this.rest(from), this.rest(to));
    const [, lower, upper] = /^:(\d*):(\d*)$/.exec(text) ?? [];
    this.watchKeys(from, (key, variable) => {
      const index = /^#(\d+)$/.exec(this.names.text(key))?.[1];
      if (index === undefined || lower === undefined) {
        this.graph.copy(variable, this.rest(to));
        return;
      }
      const position = Number(index) - Number(lower);
      if (position < 0 || (upper !== '' && Number(index) >= Number(upper))) return;
      this.graph.copy(variable, this.keyed(to, this.names.of(`#${position}`)));
    });
  }

  setItem(object: number, key: number, keyVariable: number, value: number, site: CallSite | null): void {
    if (this.objects.kind[object] === Kind.Container) {
      if (keyVariable !== 0 && this.typeOf(object) === 'dict') this.graph.copy(keyVariable, this.keys(object));
      this.withKey(key, keyVariable, (known) => {
        const isPlain = known !== -1 && !/^(?:#-|:)/.test(this.names.text(known));
        this.graph.copy(value, isPlain ? this.keyed(object, known) : this.rest(object));
      });
    } else if (this.objects.kind[object] === Kind.Instance) {
      this.implicit(object, '__setitem__', [keyVariable, value], 0, site);
    }
  }

  /** What the container holds under keys not known gets the values of a variable. */
  put(container: number, value: number): void {
    this.graph.copy(value, this.rest(container));
  }

  putAt(container: number, key: number, value: number): void {
    this.graph.copy(value, this.keyed(container, key));
  }

  /** `*other` or `**other` inside a display. */
  spread(container: number, other: number): void {
    if (this.objects.kind[other] === Kind.Container && this.typeOf(container) === 'dict') {
      this.merge(container, other);
    } else this.graph.copy(this.elements(other), this.rest(container));
  }

  /** How many others a container was made from. */
  private readonly merged = new Map<number, number>();

  /** Everything of one container, under the same keys. */
  merge(container: number, other: number): void {
    const merged = (this.merged.get(container) ?? 0) + 1;
    this.merged.set(container, merged);
    if (merged > MOST_MERGED) {
      this.graph.copy(this.all(other), this.rest(container));
      this.graph.copy(this.keys(other), this.keys(container));
      return;
    }
    this.graph.copy(this.rest(other), this.rest(container));
    this.graph.copy(this.keys(other), this.keys(container));
    this.watchKeys(other, (key, variable) => this.graph.copy(variable, this.keyed(container, key)));
  }

  private unpack(object: number, position: number, count: number, star: number, to: number, made: string): void {
    if (
      this.objects.kind[object] !== Kind.Container ||
      this.typeOf(object) === 'dict' ||
      this.typeOf(object) === 'set'
    ) {
      this.graph.copy(this.elements(object), to);
      return;
    }
    if (star === -1 || position < star) {
      this.read(object, this.names.of(`#${position}`), to);
    } else if (position === star) {
      const list = this.container('list', `star ${made}`);
      this.graph.add(to, list);
      const after = count - star - 1;
      this.graph.copy(this.rest(object), this.rest(list));
      this.watchKeys(object, (key, variable) => {
        const index = Number(/^#(\d+)$/.exec(this.names.text(key))?.[1] ?? -1);
        const length = this.containerKeys.get(object)!.size;
        if (index >= star && (after === 0 || index < length - after || length <= count)) {
          this.graph.copy(variable, this.keyed(list, this.names.of(`#${index - star}`)));
        }
      });
    } else if (!this.readFromEnd(object, position - count, to)) this.graph.copy(this.all(object), to);
  }

  // Iteration and other protocols

  /** The variable of what iterating over an object gives. */
  elements(object: number): number {
    const { objects, graph } = this;
    const kind = objects.kind[object]!;
    if (kind === Kind.Container) return this.typeOf(object) === 'dict' ? this.keys(object) : this.all(object);
    if (kind === Kind.Generator) {
      const instance = objects.a[object]!;
      return this.variable(instance, this.unitField(this.instanceUnit[instance]!, Unit.Yield));
    }
    const name = this.names.of('**elements');
    const isNew = !this.slots.has(object * 0x4000000 + name);
    const variable = this.slot(object, name);
    if (!isNew) return variable;
    if (kind === Kind.Instance) {
      const iter = this.names.of('__iter__');
      if (this.hasMember(objects.a[object]!, iter) || this.hasMember(objects.a[object]!, this.names.of('__aiter__'))) {
        const iterator = this.iterator(object);
        graph.each(iterator, (found) => {
          if (objects.kind[found] === Kind.Instance) {
            for (const next of ['__next__', '__anext__']) this.callNamed(found, next, [], variable);
          } else if (found !== object) graph.copy(this.elements(found), variable);
        });
      } else {
        this.callNamed(object, '__getitem__', [0], variable);
        this.callNamed(object, '__next__', [], variable);
      }
    } else iterateExternal(this, object, variable);
    return variable;
  }

  /** The variable of what `__iter__` of an instance returns. */
  private iterator(object: number): number {
    const name = this.names.of('**iterator');
    const isNew = !this.slots.has(object * 0x4000000 + name);
    const variable = this.slot(object, name);
    if (isNew) for (const method of ['__iter__', '__aiter__']) this.callNamed(object, method, [], variable);
    return variable;
  }

  private iterate(object: number, to: number, site: CallSite): void {
    this.graph.copy(this.elements(object), to);
    if (this.objects.kind[object] !== Kind.Instance) return;
    const classObject = this.objects.a[object]!;
    const hasIter = ['__iter__', '__aiter__'].filter((name) => this.noteMethod(site, classObject, name)).length > 0;
    if (!hasIter) this.noteMethod(site, classObject, '__getitem__');
    else {
      this.graph.each(this.iterator(object), (found) => {
        if (this.objects.kind[found] !== Kind.Instance) return;
        for (const name of ['__next__', '__anext__']) this.noteMethod(site, this.objects.a[found]!, name);
      });
    }
  }

  /** Reports that a place runs a method of a class; whether there is one. */
  noteMethod(site: CallSite, classObject: number, name: string): boolean {
    const number = this.names.of(name);
    if (!this.hasMember(classObject, number)) return false;
    this.graph.each(this.member(classObject, number), (found) => {
      if (this.objects.kind[found] === Kind.Function) this.record(site, found, EdgeFlag.Implicit);
    });
    return true;
  }

  /** Calls a method that no parentheses call; nothing is reported. */
  callNamed(object: number, name: string, args: readonly number[], to: number): void {
    if (this.objects.kind[object] !== Kind.Instance) return;
    const number = this.names.of(name);
    if (!this.hasMember(this.objects.a[object]!, number)) return;
    const site = this.silent(plain(args), to);
    this.graph.each(this.attribute(object, number), (method) => this.callObject(site, method));
  }

  private implicit(object: number, name: string, args: readonly number[], to: number, site: CallSite | null): boolean {
    const { objects } = this;
    const number = this.names.of(name);
    const classObject = objects.kind[object] === Kind.Instance ? objects.a[object]! : object;
    const isThere =
      this.hasMember(classObject, number) ||
      (objects.kind[object] === Kind.Class && this.metaclasses(object).length > 0);
    if (!isThere) return false;
    const call = site === null ? this.silent(plain(args), to) : this.implicitCall(site, name, args, to);
    this.graph.each(this.attribute(object, number), (method) => this.callObject(call, method));
    return true;
  }

  private readonly implicitCalls = new Map<string, CallSite>();

  /** One call for all the objects whose method of that name a place runs. */
  private implicitCall(site: CallSite, name: string, args: readonly number[], to: number): CallSite {
    const key = `${site.id} ${name} ${to}`;
    let call = this.implicitCalls.get(key);
    if (call === undefined) {
      call = this.derived(site, plain(args), to, 'implicit');
      this.implicitCalls.set(key, call);
    }
    return call;
  }

  private enter(object: number, isAsync: boolean, to: number, site: CallSite): void {
    const { objects } = this;
    if (objects.kind[object] === Kind.Manager) this.graph.copy(objects.a[object]!, to);
    else if (objects.kind[object] === Kind.Instance) {
      const [enter, exit] = isAsync ? ['__aenter__', '__aexit__'] : ['__enter__', '__exit__'];
      const entered = isAsync ? this.newVariable() : to;
      const isThere = this.implicit(object, enter!, [], entered, site);
      if (isAsync) this.graph.each(entered, (found) => this.awaited(found, to));
      this.implicit(object, exit!, [0, 0, 0], 0, site);
      // What an external base does on entering is mostly to give the object itself.
      if (!isThere && this.externalBases(objects.a[object]!).length > 0) this.graph.add(to, object);
    } else if (objects.kind[object] === Kind.ExternalInstance || objects.kind[object] === Kind.Container) {
      this.graph.add(to, object);
    }
  }

  awaited(object: number, to: number): void {
    if (this.objects.kind[object] === Kind.Coroutine) {
      const inner = this.objects.a[object]!;
      this.graph.copy(this.variable(inner, this.unitField(this.instanceUnit[inner]!, Unit.Return)), to);
    } else this.graph.add(to, object);
  }

  private operator(object: number, instance: number, at: number, code: Int32Array, file: number): void {
    const { objects, graph } = this;
    const v = (offset: number) => this.variable(instance, code[at + offset]!);
    const method = this.names.text(this.nameOf[file]![code[at + 4]!]!);
    const [to, left, right] = [v(1), v(2), v(3)];
    const site = this.site(instance, at);
    const isLeft = graph.has(left, object);
    const kind = objects.kind[object]!;
    if (kind === Kind.Instance) {
      if (isLeft) {
        const plainMethod = INPLACE.exec(method) ? `__${method.slice(3)}` : method;
        if (this.implicit(object, method, [right], to, site)) return;
        if (plainMethod !== method) this.implicit(object, plainMethod, [right], to, site);
      } else if (method in REFLECTED) {
        let isHandled = false;
        for (const other of graph.objects(left)) {
          const other_ =
            objects.kind[other] === Kind.Instance && this.hasMember(objects.a[other]!, this.names.of(method));
          isHandled ||= other_;
        }
        if (!isHandled) this.implicit(object, REFLECTED[method]!, [left], to, site);
      }
      return;
    }
    if (kind === Kind.Container) {
      if (method === '__iadd__' || method === '__ior__') {
        if (isLeft) {
          graph.add(to, object);
          graph.each(right, (other) => this.spread(object, other));
        }
      } else if (method === '__add__' || method === '__or__' || method === '__mul__') {
        const type = this.typeOf(object);
        const sum = this.container(type, `${instance} ${this.codeBase[file]! + at} ${type}`);
        graph.add(to, sum);
        if (type === 'dict') this.merge(sum, object);
        else graph.copy(this.all(object), this.rest(sum));
      }
    } else if (kind === Kind.Constant)
      graph.add(to, this.formatted(object, method, isLeft) ?? this.generalised(object));
    else if (kind === Kind.ExternalInstance && isLeft && this.dotted(object).startsWith('builtins.'))
      graph.add(to, object);
    else if ((kind === Kind.Class || kind === Kind.External) && method === '__or__') graph.add(to, object);
  }

  /** A string that begins with a known part: `'visit_' + name`, `'visit_%s' % name`. */
  private formatted(object: number, method: string, isLeft: boolean): number | null {
    const text = this.dotted(object);
    if (!isLeft || text[0] === '#' || (method !== '__add__' && method !== '__mod__')) return null;
    const known = method === '__add__' ? text.slice(1) : text.slice(1).split('%', 1)[0]!;
    return known.length < SHORTEST_PREFIX ? null : this.objects.of(Kind.Constant, this.names.of(`^${known}`));
  }

  /** The variables of the attributes of an object whose names begin with a text. */
  attributesWith(object: number, prefix: string): number[] {
    const { objects } = this;
    const found = new Set<number>();
    const collect = (names: Iterable<number>): void => {
      for (const name of names) if (this.names.text(name).startsWith(prefix)) found.add(name);
    };
    if (objects.kind[object] === Kind.Module) collect(this.globalsOf[objects.a[object]!]!.keys());
    else if (objects.kind[object] === Kind.Instance || objects.kind[object] === Kind.Class) {
      const { mro } = this.classOf(objects.kind[object] === Kind.Instance ? objects.a[object]! : object);
      for (const base of mro) if (objects.kind[base] === Kind.Class) collect(this.classOf(base).own.keys());
    }
    return [...found].map((name) => this.attribute(object, name));
  }

  private narrow(from: number, classes: number, isNegated: boolean, to: number, object: number): void {
    const test = (candidate: number): void => {
      const answer = this.isInstance(candidate, classes);
      if (answer === null || answer !== isNegated) this.graph.add(to, candidate);
    };
    if (this.graph.has(from, object)) test(object);
    if (this.graph.has(classes, object)) for (const candidate of [...this.graph.objects(from)]) test(candidate);
  }

  /** Null where it cannot be said. */
  private isInstance(object: number, classes: number): boolean | null {
    const { objects } = this;
    if (this.graph.sizeOf(classes) > MOST_TESTED) return null;
    const listed = this.listed(classes);
    if (listed.length === 0 || listed.length > MOST_TESTED) return null;
    const kind = objects.kind[object]!;
    if (listed.every((found) => objects.kind[found] === Kind.External && this.dotted(found) === 'builtins.type')) {
      return kind === Kind.Class ? true : kind === Kind.External || kind === Kind.ExternalInstance ? null : false;
    }
    if (kind === Kind.Instance) {
      const { mro } = this.classOf(objects.a[object]!);
      if (listed.some((found) => mro.includes(found))) return true;
      const isKnown = mro.every((found) => objects.kind[found] === Kind.Class);
      return isKnown && listed.every((found) => this.isPlainClass(found)) ? false : null;
    }
    const isOfRepository = listed.every((found) => objects.kind[found] === Kind.Class);
    if (kind === Kind.External || kind === Kind.ExternalInstance || kind === Kind.Opaque) return null;
    if (isOfRepository) return kind === Kind.Class ? null : false;
    if (kind === Kind.Constant) {
      const type = this.dotted(object)[0] === '#' ? 'builtins.int' : 'builtins.str';
      if (listed.some((found) => objects.kind[found] === Kind.External && this.dotted(found) === type)) return true;
      return listed.every((found) => this.isBuiltinType(found)) ? false : null;
    }
    return null;
  }

  /** The classes that the second argument of `isinstance` names, alone or in a tuple. */
  private listed(classes: number): readonly number[] {
    const held = [...this.graph.objects(classes)];
    const isNested = held.some((found) => this.objects.kind[found] === Kind.Container);
    if (!isNested) return held;
    const nested = held.flatMap((found) =>
      this.objects.kind[found] === Kind.Container ? [...this.graph.objects(this.all(found))] : [found],
    );
    return [...new Set(nested)];
  }

  private isBuiltinType(object: number): boolean {
    return this.objects.kind[object] === Kind.External && BUILTIN_TYPES.has(this.dotted(object));
  }

  private isPlainClass(object: number): boolean {
    return this.objects.kind[object] === Kind.Class || this.isBuiltinType(object);
  }

  /** An instance of each class that a variable holds, and of the members of a tuple of classes. */
  instantiate(classes: number, to: number, depth = 0): void {
    const { objects, graph } = this;
    graph.each(classes, (found) => {
      if (objects.kind[found] === Kind.Class) graph.add(to, this.instanceOf(found));
      else if (objects.kind[found] === Kind.External) graph.add(to, this.externalInstance(this.dotted(found)));
      else if (objects.kind[found] === Kind.Container && depth < 3) this.instantiate(this.all(found), to, depth + 1);
    });
  }

  // Calls

  callObject(site: CallSite, callee: number): void {
    const { objects, graph } = this;
    switch (objects.kind[callee]!) {
      case Kind.Function:
        this.record(site, callee, 0);
        this.invoke(site, callee, -1);
        return;
      case Kind.Bound: {
        const inner = objects.a[callee]!;
        const self = objects.b[callee]!;
        if (objects.kind[inner] !== Kind.Function && this.isCalledBefore(site, callee)) return;
        if (objects.kind[inner] === Kind.Function) {
          this.record(site, inner, 0);
          this.invoke(site, inner, self);
        } else {
          const args = { positional: [this.holding(self), ...site.positional], keywords: site.keywords };
          this.callObject(this.derived(site, args, site.to, 'same'), inner);
        }
        return;
      }
      case Kind.Class:
        this.construct(site, callee);
        return;
      case Kind.Instance:
        if (this.hasMember(objects.a[callee]!, this.names.of('__call__')) && !this.isCalledBefore(site, callee)) {
          graph.each(this.attribute(callee, this.names.of('__call__')), (method) => this.callObject(site, method));
        }
        return;
      case Kind.Partial: {
        if (this.isCalledBefore(site, callee)) return;
        const first = this.partials[objects.a[callee]!]!;
        const args = {
          positional: [...first.positional, ...site.positional],
          keywords: [...first.keywords, ...site.keywords],
        };
        const call = this.derived(site, args, site.to, 'same');
        graph.each(objects.b[callee]!, (inner) => this.callObject(call, inner));
        return;
      }
      case Kind.ManagerFunction: {
        if (this.isCalledBefore(site, callee)) return;
        const made = this.newVariable();
        const call = this.derived(site, site, made, 'same');
        const yielded = this.newVariable();
        graph.each(made, (found) => graph.copy(this.elements(found), yielded));
        this.callObject(call, objects.a[callee]!);
        graph.add(site.to, objects.of(Kind.Manager, yielded));
        return;
      }
      case Kind.Opaque:
        decorateDataclass(this, site, '');
        return;
      case Kind.Identity:
        for (const { variable } of site.positional.slice(0, 1)) graph.copy(variable, site.to);
        return;
      case Kind.Manager:
        // A context manager of a generator function decorates too.
        for (const { variable } of site.positional.slice(0, 1)) graph.copy(variable, site.to);
        return;
      case Kind.Method:
        callMethod(this, site, callee);
        return;
      case Kind.External:
      case Kind.ExternalInstance:
        callExternal(this, site, callee);
        return;
      case Kind.Record: {
        const made = this.container('record', `record ${callee} ${site.id}`);
        for (const [i, { variable, isStarred }] of site.positional.entries()) {
          if (isStarred) this.put(made, variable);
          else this.putAt(made, this.names.of(`#${i}`), variable);
        }
        for (const { name, variable } of site.keywords) {
          if (name !== null) this.putAt(made, this.names.of(`'${this.names.text(name)}`), variable);
        }
        graph.add(site.to, made);
        return;
      }
      default:
        return;
    }
  }

  /** What calls others may lead back to itself: each is followed once for a call. */
  private isCalledBefore({ root }: CallSite, callee: number): boolean {
    const key = `${root} ${callee}`;
    const isKnown = this.invoked.has(key);
    this.invoked.add(key);
    return isKnown;
  }

  /** Notes that a place calls a function, a class, or something with a name alone. */
  record(site: CallSite, callee: number | string, flags: number): void {
    if (site.place === -1) return;
    let entity: number;
    if (typeof callee === 'string') entity = -1 - this.names.of(callee);
    else if (this.objects.kind[callee] === Kind.Function) entity = this.entityOf(callee);
    else {
      const { file, record } = this.classOf(callee);
      entity = this.entityBase[file]! + record.entity;
    }
    const all = flags | (site.isImplicit ? EdgeFlag.Implicit : 0) | (site.isCallback ? EdgeFlag.Callback : 0);
    const edges = this.edges.get(site.place);
    if (edges === undefined) {
      this.edges.set(site.place, [{ callee: entity, flags: all }]);
      return;
    }
    const same = edges.find((edge) => edge.callee === entity);
    if (same === undefined) edges.push({ callee: entity, flags: all });
    else same.flags &= all;
  }

  /** Of a function: its number among the entities of the program, or -1 - name for a lambda. */
  entityOf(object: number): number {
    const unit = this.objects.a[object]!;
    const file = this.fileOfUnit[unit]!;
    const own = this.unitField(unit, Unit.Entity);
    return own === -1
      ? -1 - this.names.of(`${this.files[file]!.summary.module}.<lambda>`)
      : this.entityBase[file]! + own;
  }

  placeOfEntity(entity: number): { readonly file: number; readonly entity: number } {
    let low = 0;
    let high = this.entityBase.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.entityBase[middle]! <= entity) low = middle;
      else high = middle - 1;
    }
    return { file: low, entity: entity - this.entityBase[low]! };
  }

  entityName({ file, entity }: { readonly file: number; readonly entity: number }): string {
    const { entities, strings } = this.files[file]!.summary;
    return strings[entities[2 * entity]!]!;
  }

  isMethodOf(callee: { readonly file: number; readonly entity: number }, { file, record }: ClassInfo): boolean {
    const { entities } = this.files[callee.file]!.summary;
    return callee.file === file && entities[2 * callee.entity + 1] === record.entity;
  }

  /** What was left out to stay within the budget. */
  limits(): string[] {
    const limits: string[] = [];
    const vague = [...this.edges.values()].filter(isVague).length;
    if (vague > 0)
      limits.push(`Calls that may run more than ${MOST_CALLEES} things each are left unresolved: ${vague}.`);
    if (!this.isComplete) {
      limits.push(
        `The call graph is incomplete: it was cut off after ${this.graph.steps} steps. Analyse fewer files in a run.`,
      );
    }
    const { size } = this.graph.overfull;
    if (size > 0) {
      limits.push(
        `${size} variables may hold too many things to follow: of what is called through them only the first are listed.`,
      );
    }
    return limits;
  }

  /** Descriptors and what else wraps functions are kept apart by where they are made: each holds another function. */
  private constructed(site: CallSite, classObject: number): number {
    const isWrapper = WRAPPER_METHODS.some((name) => this.hasMember(classObject, this.names.of(name)));
    if (!isWrapper || site.place === -1) return this.instanceOf(classObject);
    return this.objects.of(Kind.Instance, classObject, site.place + 1);
  }

  private construct(site: CallSite, classObject: number): void {
    this.record(site, classObject, 0);
    const { graph, objects } = this;
    const instance = this.constructed(site, classObject);
    const init = this.names.of('__init__');
    const create = this.names.of('__new__');
    if (this.hasMember(classObject, create)) {
      const args = { positional: [this.holding(classObject), ...site.positional], keywords: site.keywords };
      const call = this.derived(site, args, site.to, 'implicit');
      graph.each(this.member(classObject, create), (found) => {
        if (objects.kind[found] === Kind.Function) this.callObject(call, found);
        else if (objects.kind[found] === Kind.StaticMethod)
          graph.each(objects.a[found]!, (inner) => this.callObject(call, inner));
      });
    } else graph.add(site.to, instance);
    for (const metaclass of this.metaclasses(classObject)) {
      graph.each(metaclass, (found) => {
        if (objects.kind[found] !== Kind.Class || !this.hasMember(found, this.names.of('__call__'))) return;
        const call = this.derived(site, site, site.to, 'implicit');
        graph.each(this.attribute(classObject, this.names.of('__call__')), (method) => this.callObject(call, method));
      });
    }
    if (this.hasMember(classObject, init)) {
      const call = this.derived(site, site, 0, 'same');
      graph.each(this.attribute(instance, init), (method) => this.callObject(call, method));
    } else this.fillFields(site, classObject, instance);
  }

  /** A dataclass or named tuple stores its arguments in the annotated fields, bases first. */
  private fillFields(site: CallSite, classObject: number, instance: number): void {
    const { mro } = this.classOf(classObject);
    const fields: number[] = [];
    let isFilled = this.externalBases(classObject).some(
      (base) => base.endsWith('NamedTuple') || base.endsWith('BaseModel'),
    );
    for (const object of [...mro].reverse()) {
      if (this.objects.kind[object] !== Kind.Class) continue;
      const { record, file, isDataclass } = this.classOf(object);
      isFilled ||= isDataclass;
      for (const [string] of record.annotated) {
        const name = this.nameOf[file]![string]!;
        if (!fields.includes(name)) fields.push(name);
      }
    }
    if (!isFilled) return;
    for (const [i, { variable, isStarred }] of site.positional.entries()) {
      if (!isStarred && fields[i] !== undefined) this.graph.copy(variable, this.slot(instance, fields[i]!));
    }
    for (const { name, variable } of site.keywords) {
      if (name !== null && fields.includes(name)) this.graph.copy(variable, this.slot(instance, name));
    }
    if (this.hasMember(classObject, this.names.of('__post_init__'))) {
      const call = this.derived(site, { positional: [], keywords: [] }, 0, 'implicit');
      this.graph.each(this.attribute(instance, this.names.of('__post_init__')), (method) =>
        this.callObject(call, method),
      );
    }
  }

  private invoke(site: CallSite, callee: number, self: number): void {
    const { graph } = this;
    const instance = this.instanceFor(callee, site, self);
    const unit = this.instanceUnit[instance]!;
    const shift = self === -1 ? 0 : 1;
    this.isCalled[instance] = true;
    if (shift === 1) {
      if (this.unitField(unit, Unit.Positional) > 0) {
        graph.add(this.variable(instance, this.parameter(unit, 0, Parameter.Variable)), self);
      } else if (this.instanceRest[instance] !== -1) {
        this.putAt(this.instanceRest[instance]!, this.names.of('#0'), this.holding(self).variable);
      }
    }
    const key = `${site.id} ${instance} ${shift}`;
    if (this.invoked.has(key)) return;
    this.invoked.add(key);
    this.pass(site, instance, unit, shift);
    this.giveBack(instance, unit, site.to);
  }

  private giveBack(instance: number, unit: number, to: number): void {
    if (to === 0) return;
    const flags = this.unitField(unit, Unit.Flags);
    if (flags & UnitFlag.Generator) this.graph.add(to, this.objects.of(Kind.Generator, instance));
    else if (flags & UnitFlag.Async) this.graph.add(to, this.objects.of(Kind.Coroutine, instance));
    else this.graph.copy(this.variable(instance, this.unitField(unit, Unit.Return)), to);
  }

  /** Connects arguments with parameters, and parameters that get none with their defaults. */
  private pass(site: CallSite, instance: number, unit: number, shift: number): void {
    const { graph } = this;
    const positional = this.unitField(unit, Unit.Positional);
    const count = positional + this.unitField(unit, Unit.KeywordOnly);
    const rest = this.instanceRest[instance]!;
    const keywords = this.instanceKeywords[instance]!;
    const given = new Set<number>();
    if (shift === 1) given.add(0);
    const target = (index: number) => this.entrance(instance, unit, index);
    let next = shift;
    let stars = 0;
    for (const { variable, isStarred } of site.positional) {
      if (isStarred) {
        stars++;
        const from = next;
        graph.each(variable, (object) => this.passStarred(object, from, positional, target, rest));
        continue;
      }
      if (stars > 0) {
        // Behind a starred argument positions are not known.
        for (let i = next; i < positional; i++) graph.copy(variable, target(i));
        if (rest !== -1) this.put(rest, variable);
        continue;
      }
      if (next < positional) {
        graph.copy(variable, target(next));
        given.add(next);
        this.noteGiven(instance, next, variable === 0 ? GIVEN | LEFT_OUT : GIVEN);
      } else if (rest !== -1) this.putAt(rest, this.names.of(`#${next - positional}`), variable);
      next++;
    }
    const positionalOnly = this.unitField(unit, Unit.PositionalOnly);
    const file = this.fileOfUnit[unit]!;
    const byName = new Map<number, number>();
    for (let i = positionalOnly; i < count; i++) {
      byName.set(this.nameOf[file]![this.parameter(unit, i, Parameter.Name)]!, i);
    }
    let hasMapping = false;
    for (const { name, variable } of site.keywords) {
      if (name === null) {
        hasMapping = true;
        const open = [...byName].filter(([, index]) => !given.has(index));
        graph.each(variable, (object) => this.passMapping(object, open, target, keywords));
        continue;
      }
      const index = byName.get(name);
      if (index !== undefined) {
        graph.copy(variable, target(index));
        given.add(index);
        this.noteGiven(instance, index, variable === 0 ? GIVEN | LEFT_OUT : GIVEN);
      } else if (keywords !== -1) {
        this.putAt(keywords, this.names.of(`'${this.names.text(name)}`), variable);
      }
    }
    for (let i = 0; i < count; i++) {
      if (given.has(i)) continue;
      const isOpen = (stars > 0 && i < positional && i >= next) || (hasMapping && i >= positionalOnly);
      this.noteGiven(instance, i, isOpen ? GIVEN | LEFT_OUT : LEFT_OUT);
      // What `*` and `**` bring may stand in its place; only what `*` brings is sure to.
      if (!(stars > 0 && i < positional && i >= next)) this.passDefault(instance, unit, i);
    }
  }

  private readonly entrances = new Map<number, number>();

  /** The variable through which arguments reach a parameter: an annotation with classes lets only those in. */
  private entrance(instance: number, unit: number, index: number): number {
    const variable = this.variable(instance, this.parameter(unit, index, Parameter.Variable));
    const annotation = this.parameter(unit, index, Parameter.Annotation);
    if (annotation === 0) return variable;
    const known = this.entrances.get(variable);
    if (known !== undefined) return known;
    const entrance = this.newVariable();
    this.entrances.set(variable, entrance);
    const type = this.variable(this.instanceParent[instance]!, annotation);
    const test = (object: number): void => {
      if (!this.graph.isEmpty(type) && this.fits(object, type)) this.graph.add(variable, object);
    };
    this.graph.each(entrance, test);
    this.graph.each(type, () => {
      for (const object of [...this.graph.objects(entrance)]) test(object);
    });
    this.closedEntrances.push({ entrance, variable, type });
    return entrance;
  }

  /** Those of parameters whose annotations have turned out to name nothing are opened at last. */
  private readonly closedEntrances: { readonly entrance: number; readonly variable: number; readonly type: number }[] =
    [];

  /** Whether an object may be what an annotation with these classes says. */
  private fits(object: number, type: number): boolean {
    const { objects } = this;
    const kind = objects.kind[object]!;
    if (kind === Kind.External || kind === Kind.ExternalInstance) return true;
    const classes = [...this.graph.objects(type)];
    const isProtocol = (found: number) => this.externalBases(found).some((base) => base.endsWith('.Protocol'));
    if (classes.some((found) => objects.kind[found] !== Kind.Class || isProtocol(found))) return true;
    if (kind !== Kind.Instance) return false;
    const { mro } = this.classOf(objects.a[object]!);
    return classes.some((found) => mro.includes(found));
  }

  /** Of instance and parameter: what happens once it is left at its default, or once it is given. */
  private readonly guards = new Map<
    number,
    { readonly isNone: boolean; readonly from: number; readonly to: number }[]
  >();
  private readonly givenness = new Map<number, number>();

  private guard(instance: number, parameter: number, isNone: boolean, from: number, to: number): void {
    const key = instance * 256 + parameter;
    if ((this.givenness.get(key) ?? 0) & (isNone ? LEFT_OUT : GIVEN)) {
      this.graph.copy(from, to);
      return;
    }
    const guards = this.guards.get(key) ?? [];
    guards.push({ isNone, from, to });
    this.guards.set(key, guards);
  }

  private noteGiven(instance: number, parameter: number, how: number): void {
    const key = instance * 256 + parameter;
    const known = this.givenness.get(key) ?? 0;
    if ((known | how) === known) return;
    this.givenness.set(key, known | how);
    for (const { isNone, from, to } of this.guards.get(key) ?? []) {
      if (how & (isNone ? LEFT_OUT : GIVEN)) this.graph.copy(from, to);
    }
  }

  private passDefault(instance: number, unit: number, index: number): void {
    const parent = this.instanceParent[instance]!;
    const held = this.parameter(unit, index, Parameter.Default);
    if (held === 0) return;
    const to = this.variable(instance, this.parameter(unit, index, Parameter.Variable));
    this.graph.copy(this.variable(parent, held), to);
  }

  private passStarred(
    object: number,
    from: number,
    positional: number,
    target: (index: number) => number,
    rest: number,
  ): void {
    if (this.objects.kind[object] !== Kind.Container || this.typeOf(object) === 'dict') {
      const elements = this.elements(object);
      for (let i = from; i < positional; i++) this.graph.copy(elements, target(i));
      if (rest !== -1) this.put(rest, elements);
      return;
    }
    for (let i = from; i < positional; i++) this.read(object, this.names.of(`#${i - from}`), target(i));
    if (rest === -1) return;
    this.graph.copy(this.rest(object), this.rest(rest));
    this.watchKeys(object, (key, variable) => {
      const index = /^#(\d+)$/.exec(this.names.text(key))?.[1];
      const position = Number(index ?? -1) + from - positional;
      if (index === undefined) this.put(rest, variable);
      else if (position >= 0 && position < MOST_SHIFTED) this.putAt(rest, this.names.of(`#${position}`), variable);
    });
  }

  private passMapping(
    object: number,
    open: readonly (readonly [number, number])[],
    target: (index: number) => number,
    keywords: number,
  ): void {
    if (this.objects.kind[object] !== Kind.Container) return;
    for (const [name, index] of open) this.read(object, this.names.of(`'${this.names.text(name)}`), target(index));
    if (keywords === -1) return;
    this.graph.copy(this.rest(object), this.rest(keywords));
    const taken = new Set(open.map(([name]) => `'${this.names.text(name)}`));
    this.watchKeys(object, (key, variable) => {
      if (!taken.has(this.names.text(key))) this.putAt(keywords, key, variable);
    });
  }

  // What nothing in the repository says

  /** Adds what signatures and classes suggest for variables that hold nothing. */
  private guess(round: number): void {
    for (const deferred of this.deferredKeys) {
      if (deferred.done || !this.graph.isEmpty(deferred.key)) continue;
      deferred.done = true;
      deferred.use();
    }
    if (round === 0) this.instantiateAll();
    for (const { entrance, variable, type } of this.closedEntrances.splice(0)) {
      if (this.graph.isEmpty(type)) this.graph.copy(entrance, variable);
    }
    for (const use of this.abstractUses.splice(0)) this.guessStandIns(use);
    // A decorator that nothing is known of most likely leaves what it decorates callable.
    for (const { decorator, value, to } of this.decorations) {
      if (this.graph.isEmpty(decorator)) this.graph.copy(value, to);
    }
    for (let instance = 0; instance < this.instanceUnit.length; instance++) this.guessParameters(instance, round);
    for (const { of, type } of this.hints) if (type !== 0 && this.isUnknown(of)) this.hint(of, type);
    for (let i = 0; i < this.attributeReads.length; i++) this.guessAttribute(this.attributeReads[i]!);
  }

  /** Whether nothing of the repository is known to be in a variable. */
  private isUnknown(variable: number): boolean {
    for (const object of this.graph.objects(variable)) {
      const kind = this.objects.kind[object];
      if (kind !== Kind.External && kind !== Kind.ExternalInstance) return false;
    }
    return true;
  }

  /** Functions that nothing calls are analysed once, as if someone did. */
  private instantiateAll(): void {
    for (let instance = 0; instance < this.instanceUnit.length; instance++) {
      const unit = this.instanceUnit[instance]!;
      const file = this.fileOfUnit[unit]!;
      const { code } = this.files[file]!.summary;
      const end = this.unitField(unit, Unit.CodeEnd);
      for (let at = this.unitField(unit, Unit.CodeStart); at < end; at += lengthAt(code, at)) {
        if (code[at] !== Op.Function) continue;
        const object = this.objects.of(Kind.Function, this.unitBase[file]! + code[at + 2]!, instance);
        if (!this.variants.has(object)) this.instanceFor(object, null);
      }
    }
  }

  private guessParameters(instance: number, round: number): void {
    const unit = this.instanceUnit[instance]!;
    const parent = this.instanceParent[instance]!;
    if (parent === -1) return;
    const count = this.unitField(unit, Unit.Positional) + this.unitField(unit, Unit.KeywordOnly);
    const classIndex = this.unitField(unit, Unit.Class);
    for (let i = 0; i < count; i++) {
      const variable = this.variable(instance, this.parameter(unit, i, Parameter.Variable));
      if (!this.isCalled[instance] && round === 0) {
        this.passDefault(instance, unit, i);
        this.noteGiven(instance, i, GIVEN | LEFT_OUT);
      }
      if (!this.isUnknown(variable)) continue;
      if (i === 0 && classIndex !== -1) this.guessReceiver(unit, parent, classIndex, variable);
      const annotation = this.parameter(unit, i, Parameter.Annotation);
      if (annotation !== 0 && this.isUnknown(variable)) this.hint(variable, this.variable(parent, annotation));
    }
    const returns = this.unitField(unit, Unit.Returns);
    const returned = this.variable(instance, this.unitField(unit, Unit.Return));
    const flags = this.unitField(unit, Unit.Flags);
    if (returns !== 0 && !(flags & UnitFlag.Generator) && this.isUnknown(returned)) {
      this.hint(returned, this.variable(parent, returns));
    }
  }

  /** The first parameter of a method: an instance, or for a class method the class. */
  private guessReceiver(unit: number, parent: number, classIndex: number, variable: number): void {
    const file = this.fileOfUnit[unit]!;
    const object = this.classByKey.get((this.classBase[file]! + classIndex) * 0x2000000 + parent);
    if (object === undefined) return;
    const entity = this.unitField(unit, Unit.Entity);
    const { entities } = this.files[file]!.summary;
    const name = this.nameOf[file]![entities[2 * entity]!]!;
    const own = this.classOf(object).own.get(name);
    let isStatic = false;
    let isClass = this.names.text(name) === '__new__' || this.names.text(name) === '__init_subclass__';
    for (const found of own === undefined ? [] : this.graph.objects(own)) {
      isStatic ||= this.objects.kind[found] === Kind.StaticMethod;
      isClass ||= this.objects.kind[found] === Kind.ClassMethod;
    }
    if (isStatic) return;
    this.graph.add(variable, isClass ? object : this.instanceOf(object));
  }

  /** Gives a variable instances of the classes that an annotation names. */
  private hint(variable: number, type: number): void {
    const { objects, graph } = this;
    for (const found of [...graph.objects(type)]) {
      if (objects.kind[found] === Kind.Class) graph.add(variable, this.instanceOf(found));
      else if (objects.kind[found] === Kind.External) {
        const dotted = this.dotted(found);
        const last = dotted.slice(dotted.lastIndexOf('.') + 1);
        if (!dotted.startsWith('typing') && (dotted.startsWith('builtins.') || /^_?[A-Z]/.test(last))) {
          graph.add(variable, this.externalInstance(dotted));
        }
      } else if (objects.kind[found] === Kind.GenericType) {
        const kind = this.names.text(objects.a[found]!);
        if (kind === 'type') {
          for (const inner of [...graph.objects(objects.b[found]!)]) graph.add(variable, inner);
          continue;
        }
        const made = this.container(kind, `type ${found}`);
        this.hint(this.rest(made), objects.b[found]!);
        graph.add(variable, made);
      }
    }
  }

  /** An attribute that nobody sets: set on instances of a base, annotated, or of a base outside the repository. */
  private guessAttribute({ object, name, to }: { object: number; name: number; to: number }): void {
    if (!this.graph.isEmpty(to)) return;
    const { objects } = this;
    const isInstance = objects.kind[object] === Kind.Instance;
    const classObject = isInstance ? objects.a[object]! : object;
    const text = this.names.text(name);
    for (const base of this.classOf(classObject).mro) {
      if (objects.kind[base] === Kind.Class) {
        const { record, file, instance } = this.classOf(base);
        if (isInstance && base !== classObject) {
          const slot = this.slots.get(this.instanceOf(base) * 0x4000000 + name);
          if (slot !== undefined && !this.graph.isEmpty(slot)) {
            this.graph.copy(slot, to);
            return;
          }
        }
        const annotated = record.annotated.find(([string]) => this.nameOf[file]![string] === name);
        if (annotated !== undefined) {
          this.hint(to, this.variable(instance, annotated[1]));
          return;
        }
      } else if (objects.kind[base] === Kind.External && this.dotted(base) !== 'builtins.object') {
        if (/^(?:typing|typing_extensions|abc)\./.test(this.dotted(base))) continue;
        this.graph.add(to, this.external(`${this.dotted(base)}.${text}`));
        return;
      }
    }
  }
}

function nestedUnits({ units, unitStarts }: ModuleSummary): number[] {
  const nested = new Array<number>(unitStarts.length).fill(0);
  for (let unit = unitStarts.length - 1; unit > 0; unit--) {
    nested[units[unitStarts[unit]! + Unit.Parent]!]! += 1 + nested[unit]!;
  }
  return nested;
}

function plain(variables: readonly number[]): Arguments {
  return { positional: variables.map((variable) => ({ variable, isStarred: false })), keywords: [] };
}

function starsIn({ code, units, unitStarts, strings }: ModuleSummary): { level: number; module: string }[] {
  const found: { level: number; module: string }[] = [];
  const start = unitStarts[0]!;
  const end = units[start + Unit.CodeEnd]!;
  for (let at = units[start + Unit.CodeStart]!; at < end; at += lengthAt(code, at)) {
    if (code[at] === Op.ImportStar) found.push({ level: code[at + 1]!, module: strings[code[at + 2]!]! });
  }
  return found.reverse();
}

const INPLACE = /^__i(?:add|sub|mul|matmul|truediv|mod|pow|lshift|rshift|or|xor|and|floordiv)__$/;
const REFLECTED: Readonly<Record<string, string>> = {
  __add__: '__radd__',
  __sub__: '__rsub__',
  __mul__: '__rmul__',
  __matmul__: '__rmatmul__',
  __truediv__: '__rtruediv__',
  __mod__: '__rmod__',
  __pow__: '__rpow__',
  __lshift__: '__rlshift__',
  __rshift__: '__rrshift__',
  __or__: '__ror__',
  __xor__: '__rxor__',
  __and__: '__rand__',
  __floordiv__: '__rfloordiv__',
};

/** Names of the builtins module of CPython 3.14. */
const BUILTINS: ReadonlySet<string> = new Set(
  `ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
  BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
  ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup
  False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError
  ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
  MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError
  OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError
  ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError
  SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError UnicodeDecodeError
  UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning
  ZeroDivisionError __build_class__ __debug__ __import__ abs aiter all anext any ascii bin bool breakpoint bytearray
  bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit
  filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len
  license list locals map max memoryview min next object oct open ord pow print property quit range repr reversed
  round set setattr slice sorted staticmethod str sum super tuple type vars zip
  basestring cmp execfile file intern long raw_input reduce reload unichr unicode xrange`.split(/\s+/),
);
