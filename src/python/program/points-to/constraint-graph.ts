import { grownInts, NODE, ObjectSets } from './object-sets';

/** What happens when an object reaches a variable: code `b` of instance `a` is run again, or a function is called. */
export type OnInstruction = (instance: number, at: number, object: number) => void;
export type OnObject = (object: number) => void;

/** Constants that a variable keeps apart before they count as any value of their type. */
const MOST_CONSTANTS = 12;
/** Containers and things outside the repository that a variable keeps: more of them say nothing. */
const MOST_MINOR = 12;

/** Notices within notices. */
const DEEPEST = 60;

/** So many objects a variable may hold while no more than so many steps have been taken; by steps. */
export type Budget = readonly { readonly steps: number; readonly objects: number }[];

/** What the graph needs to know of an object. */
export interface ObjectNature {
  readonly isConstant: (object: number) => boolean;
  /** The type that stands for a constant once there are too many. */
  readonly general: (constant: number) => number;
  /** Whether it is a container or outside the repository. */
  readonly isMinor: (object: number) => boolean;
}

/** What is kept of a variable beside its set: the heads of its lists, and how many of what is limited it holds. */
const EDGES = 1;
const LISTENERS = 2;
const COUNTS = 3;
/** Of the counts: constants in the lower half, minor objects in the upper. */
const ONE_MINOR = 1 << 16;
const CONSTANTS = ONE_MINOR - 1;

/**
 * Variables, the objects they may hold, and the constraints between them, solved by propagating each object once along
 * each edge. Everything is numbers in typed arrays: a large repository has millions of variables.
 */
export class ConstraintGraph {
  private count = 0;
  private readonly sets: ObjectSets;
  private edges: Pairs;
  private listeners: Pairs;
  private listenerUnit: Int32Array<ArrayBuffer>;
  private readonly functions: OnObject[] = [];

  private depth = 0;
  private waiting: { readonly onObject: OnObject; readonly object: number }[] = [];

  private queue = new Int32Array(1 << 17);
  private queued = 0;
  private done = 0;
  /** Objects moved along edges so far. */
  steps = 0;
  private stage = 0;
  /** Variables that were given more objects than one may hold. */
  readonly overfull = new Set<number>();

  /** @param expected variables there will be, more or less: there is room at once, which takes no memory until used. */
  constructor(
    private readonly onInstruction: OnInstruction,
    private readonly nature: ObjectNature,
    private readonly budget: Budget,
    expected: number,
  ) {
    this.sets = new ObjectSets(expected);
    this.edges = new Pairs(2 * expected);
    this.listeners = new Pairs(expected);
    this.listenerUnit = new Int32Array(expected);
    this.variables(1);
  }

  /** Makes variables that follow each other; returns the first. */
  variables(count: number): number {
    const base = this.count;
    this.count += count;
    this.sets.reserve(this.count);
    return base;
  }

  isEmpty(variable: number): boolean {
    return this.sets.isEmpty(variable);
  }

  sizeOf(variable: number): number {
    return this.sets.sizeOf(variable);
  }

  /** What a variable holds now, in the order it arrived. */
  objects(variable: number): readonly number[] {
    return this.sets.list(variable);
  }

  /** One of them, by position. */
  objectAt(variable: number, position: number): number {
    return this.sets.item(variable, position);
  }

  some(variable: number, isWanted: (object: number) => boolean): boolean {
    const size = this.sets.sizeOf(variable);
    for (let i = 0; i < size; i++) if (isWanted(this.sets.item(variable, i))) return true;
    return false;
  }

  has(variable: number, object: number): boolean {
    return this.sets.has(variable, object);
  }

  add(variable: number, object: number): void {
    const { sets, nature } = this;
    const { nodes } = sets;
    const node = NODE * variable;
    const isMinor = nature.isMinor(object);
    if (variable === 0 || (isMinor && nodes[node + COUNTS]! >= MOST_MINOR * ONE_MINOR)) return;
    if (sets.has(variable, object)) return;
    if (nature.isConstant(object)) {
      if ((nodes[node + COUNTS]! & CONSTANTS) >= MOST_CONSTANTS) {
        this.add(variable, nature.general(object));
        return;
      }
      nodes[node + COUNTS]!++;
    }
    const size = sets.sizeOf(variable);
    if (size > 1) {
      if (isMinor) nodes[node + COUNTS]! += ONE_MINOR;
      else if (size >= this.budget[this.stage]!.objects) {
        this.overfull.add(variable);
        return;
      }
    }
    sets.add(variable, object);
    // Who comes to listen later is told of everything that is there then.
    if (nodes[node + EDGES] !== 0 || nodes[node + LISTENERS] !== 0) this.enqueue(variable, object);
  }

  copy(from: number, to: number): void {
    if (from === to || from === 0 || to === 0) return;
    this.sets.nodes[NODE * from + EDGES] = this.edges.add(to, this.sets.nodes[NODE * from + EDGES]!);
    const size = this.sets.sizeOf(from);
    for (let i = 0; i < size; i++) this.add(to, this.sets.item(from, i));
  }

  /** Runs an instruction again for each object that the variable holds or will hold. */
  listen(variable: number, instance: number, at: number): void {
    if (variable === 0) return;
    this.addListener(variable, instance, at);
    const size = this.sets.sizeOf(variable);
    for (let i = 0; i < size; i++) this.onInstruction(instance, at, this.sets.item(variable, i));
  }

  each(variable: number, onObject: OnObject): void {
    if (variable === 0) return;
    this.addListener(variable, -1, this.functions.length);
    this.functions.push(onObject);
    const size = this.sets.sizeOf(variable);
    for (let i = 0; i < size; i++) this.notify(onObject, this.sets.item(variable, i));
  }

  private addListener(variable: number, instance: number, at: number): void {
    const listener = this.listeners.add(at, this.sets.nodes[NODE * variable + LISTENERS]!);
    if (listener >= this.listenerUnit.length) this.listenerUnit = grownInts(this.listenerUnit, listener * 2);
    this.listenerUnit[listener] = instance;
    this.sets.nodes[NODE * variable + LISTENERS] = listener;
  }

  /** What one notice sets off may set off others: beyond some depth they wait for their turn. */
  private notify(onObject: OnObject, object: number): void {
    if (this.depth >= DEEPEST) {
      this.waiting.push({ onObject, object });
      return;
    }
    this.depth++;
    onObject(object);
    this.depth--;
  }

  private enqueue(variable: number, object: number): void {
    if (2 * this.queued + 2 > this.queue.length) {
      if (this.done > this.queued / 2) {
        this.queue.copyWithin(0, 2 * this.done, 2 * this.queued);
        this.queued -= this.done;
        this.done = 0;
      } else this.queue = grownInts(this.queue, this.queue.length * 2);
    }
    this.queue[2 * this.queued] = variable;
    this.queue[2 * this.queued + 1] = object;
    this.queued++;
  }

  /** Propagates until nothing changes; false when the budget of steps is used up first. */
  solve(): boolean {
    while (this.done < this.queued || this.waiting.length > 0) {
      if (this.waiting.length > 0) {
        for (const { onObject, object } of this.waiting.splice(0)) this.notify(onObject, object);
      }
      if (this.done >= this.queued) continue;
      const variable = this.queue[2 * this.done]!;
      const object = this.queue[2 * this.done + 1]!;
      this.done++;
      for (let edge = this.sets.nodes[NODE * variable + EDGES]!; edge !== 0; edge = this.edges.next(edge)) {
        this.steps++;
        this.add(this.edges.value(edge), object);
      }
      for (let at = this.sets.nodes[NODE * variable + LISTENERS]!; at !== 0; at = this.listeners.next(at)) {
        this.steps++;
        const instance = this.listenerUnit[at]!;
        if (instance === -1) this.notify(this.functions[this.listeners.value(at)]!, object);
        else this.onInstruction(instance, this.listeners.value(at), object);
      }
      if (this.steps > this.budget[this.stage]!.steps) {
        if (this.stage + 1 === this.budget.length) return false;
        this.stage++;
      }
    }
    this.done = this.queued = 0;
    return true;
  }
}

/** Linked lists in one array; 0 is the end of each. */
class Pairs {
  private numbers: Int32Array<ArrayBuffer>;
  private count = 1;

  constructor(expected: number) {
    this.numbers = new Int32Array(2 * expected);
  }

  add(value: number, next: number): number {
    const at = this.count++;
    if (2 * at + 2 > this.numbers.length) this.numbers = grownInts(this.numbers, this.numbers.length * 2);
    this.numbers[2 * at] = value;
    this.numbers[2 * at + 1] = next;
    return at;
  }

  value(at: number): number {
    return this.numbers[2 * at]!;
  }

  next(at: number): number {
    return this.numbers[2 * at + 1]!;
  }
}
