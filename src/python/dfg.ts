import type { FunctionDef } from './ast';
import { type BlockEvents, blockEvents, Event, eventOf, symbolOf } from './flow/events';
import type { Block, ControlFlow, Edge, Guard } from './flow/graph';

export type UseKind = 'read' | 'write' | 'update';

/**
 * A definition of a name in block `source` that reaches a use of it in block `target`. `read` loads the value,
 * `update` binds the name anew from it (`x += 1`, `x = x + 1`), `write` replaces or deletes it unseen.
 */
export interface DataEdge {
  readonly source: number;
  readonly target: number;
  readonly symbol: string;
  /** Whether two or more definitions reach the use. */
  readonly viaPhi: boolean;
  readonly useKind: UseKind;
}

/** Bits that the sets of reaching definitions of one function may take (64 MB), and edges it may have. */
const MOST_BITS = 2 ** 29;
const MOST_EDGES = 200_000;

/**
 * Reaching definitions of a function, as edges from block to block; by target, without duplicates. Only what
 * the function itself binds counts: a name that comes from an enclosing scope has no edge until it is bound.
 * The body of a lambda or nested definition runs at another time and is no use. Null for a function too large
 * to solve.
 */
export function dataFlow(fn: FunctionDef, { blocks }: ControlFlow): readonly DataEdge[] | null {
  const events = blockEvents(fn, blocks);
  const definitions = numberDefinitions(events, blocks.length);
  const words = (definitions.count + 31) >>> 5;
  if (words * 32 * blocks.length > MOST_BITS) return null;
  const reaching = solve(blocks, events, definitions, words);
  return collectEdges(blocks, events, definitions, reaching, words);
}

/** Every point that binds a name, numbered so that those of one symbol follow each other. */
interface Definitions {
  readonly count: number;
  /** Those of symbol `s` are `base[s]` to `base[s + 1]`, in order of the blocks. */
  readonly base: Int32Array;
  readonly block: Int32Array;
  /** By event: the definition it makes, or -1. */
  readonly made: Int32Array;
}

function numberDefinitions({ names, symbols, codes, starts }: BlockEvents, blockCount: number): Definitions {
  const isOwn = new Uint8Array(names.length);
  for (const symbol of symbols.values()) isOwn[symbol] = 1;
  const base = new Int32Array(names.length + 1);
  for (let e = 0; e < codes.length; e++) {
    const code = codes[e]!;
    if (binds(eventOf(code)) && isOwn[symbolOf(code)] === 1) base[symbolOf(code) + 1]!++;
  }
  for (let s = 0; s < names.length; s++) base[s + 1]! += base[s]!;
  const count = base[names.length]!;
  const next = base.slice();
  const block = new Int32Array(count);
  const made = new Int32Array(codes.length).fill(-1);
  for (let b = 0; b < blockCount; b++) {
    for (let e = starts[3 * b]!; e < starts[3 * b + 3]!; e++) {
      const code = codes[e]!;
      if (!binds(eventOf(code)) || isOwn[symbolOf(code)] === 0) continue;
      const definition = next[symbolOf(code)]!++;
      block[definition] = b;
      made[e] = definition;
    }
  }
  return { count, base, block, made };
}

function binds(event: Event): boolean {
  return event !== Event.Read && event !== Event.Unbind;
}

/** Sets of definitions as bits, one row of words per block. */
interface Reaching {
  readonly into: Uint32Array;
  /** Loop blocks that evaluate something on coming in: what reaches them from outside the loop. */
  readonly fromOutside: ReadonlyMap<number, Uint32Array>;
}

function solve(blocks: readonly Block[], events: BlockEvents, definitions: Definitions, words: number): Reaching {
  const { starts } = events;
  const into = new Uint32Array(words * blocks.length);
  const fromOutside = new Map<number, Uint32Array>();
  if (definitions.count === 0) return { into, fromOutside };
  for (let b = 0; b < blocks.length; b++) {
    if (starts[3 * b]! < starts[3 * b + 1]!) fromOutside.set(b, new Uint32Array(words));
  }
  const flow = new BlockFlow(events, definitions, words);
  const isReached = reachedFrom(blocks[0]!, blocks.length);
  const pending = new Uint8Array(blocks.length).fill(1);
  // Blocks are in order of the source, so that only loops need another round.
  for (let again = true; again; ) {
    again = false;
    for (let b = 0; b < blocks.length; b++) {
      if (pending[b] === 0) continue;
      pending[b] = 0;
      flow.run(b, into);
      for (const edge of blocks[b]!.outgoing) {
        const target = edge.target.index;
        if (isReached[b]! < isReached[target]!) continue;
        const out = flow.along(edge);
        if (edge.type !== 'loop') unite(fromOutside.get(target), 0, out);
        if (!unite(into, target * words, out)) continue;
        pending[target] = 1;
        if (target <= b) again = true;
      }
    }
  }
  return { into, fromOutside };
}

/** What never runs defines nothing for what does. */
function reachedFrom(entry: Block, blockCount: number): Uint8Array {
  const isReached = new Uint8Array(blockCount);
  const open = [entry];
  isReached[entry.index] = 1;
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    for (const { target } of block.outgoing) {
      if (isReached[target.index] === 1) continue;
      isReached[target.index] = 1;
      open.push(target);
    }
  }
  return isReached;
}

/** Whether `set` grew. */
function unite(set: Uint32Array | undefined, at: number, more: Uint32Array): boolean {
  if (set === undefined) return false;
  let grew = false;
  for (let w = 0; w < more.length; w++) {
    const old = set[at + w]!;
    const all = (old | more[w]!) >>> 0;
    if (all === old) continue;
    set[at + w] = all;
    grew = true;
  }
  return grew;
}

/** The sets at the ends of one block. */
class BlockFlow {
  private readonly end: Uint32Array;
  private readonly endTrue: Uint32Array;
  /** What may hold when an exception leaves the block: it comes before, between or after the definitions. */
  private readonly anywhere: Uint32Array;
  private readonly unbound: Uint32Array;
  private hasTruePart = false;

  constructor(
    private readonly events: BlockEvents,
    private readonly definitions: Definitions,
    words: number,
  ) {
    this.end = new Uint32Array(words);
    this.endTrue = new Uint32Array(words);
    this.anywhere = new Uint32Array(words);
    this.unbound = new Uint32Array(words);
  }

  run(block: number, into: Uint32Array): void {
    const { starts } = this.events;
    const { end, endTrue, anywhere } = this;
    const words = end.length;
    for (let w = 0; w < words; w++) end[w] = anywhere[w] = into[block * words + w]!;
    this.apply(starts[3 * block]!, starts[3 * block + 2]!, end);
    this.hasTruePart = starts[3 * block + 2]! < starts[3 * block + 3]!;
    if (!this.hasTruePart) return;
    endTrue.set(end);
    this.apply(starts[3 * block + 2]!, starts[3 * block + 3]!, endTrue);
  }

  /** The definitions that go along an edge of the block run last. Valid until the next call. */
  along({ type, guard, source, unbinds }: Edge): Uint32Array {
    let out = this.end;
    if (type === 'exception' ? source.kind !== 'handler' : guard !== null && failsAfterBinding(guard))
      out = this.anywhere;
    else if (this.hasTruePart && guard?.outcome === true) out = this.endTrue;
    if (unbinds.length === 0) return out;
    this.unbound.set(out);
    for (const name of unbinds) {
      const symbol = this.events.symbols.get(name);
      if (symbol !== undefined) this.clear(symbol, this.unbound);
    }
    return this.unbound;
  }

  private apply(from: number, to: number, set: Uint32Array): void {
    const { codes } = this.events;
    const { made } = this.definitions;
    for (let e = from; e < to; e++) {
      const event = eventOf(codes[e]!);
      if (event === Event.Read) continue;
      if (event !== Event.MaybeBind) this.clear(symbolOf(codes[e]!), set);
      const definition = made[e]!;
      if (definition < 0) continue;
      set[definition >>> 5]! |= 1 << (definition & 31);
      this.anywhere[definition >>> 5]! |= 1 << (definition & 31);
    }
  }

  private clear(symbol: number, set: Uint32Array): void {
    const { base } = this.definitions;
    const from = base[symbol]!;
    const to = base[symbol + 1]!;
    for (let w = from >>> 5; w << 5 < to; w++) set[w]! &= ~wordMask(w, from, to);
  }
}

/** The bits of word `w` that stand for definitions `from` to `to`. */
function wordMask(w: number, from: number, to: number): number {
  const start = w << 5;
  const low = from > start ? -1 << (from - start) : -1;
  const high = to < start + 32 ? (1 << (to - start)) - 1 : -1;
  return low & high;
}

/** A case whose guard fails has bound its captures; one whose pattern fails has not. */
function failsAfterBinding({ step, outcome }: Guard): boolean {
  return !outcome && step.kind === 'match_case' && step.guard !== null;
}

/** The definitions of one symbol at a point of a block: those that came into it, and those made since. */
interface Point {
  readonly into: boolean;
  readonly made: number;
}
const UNTOUCHED: Point = { into: true, made: 0 };
const UNBOUND: Point = { into: false, made: 0 };
const BOUND: Point = { into: false, made: 1 };

function collectEdges(
  blocks: readonly Block[],
  { names, spelling, codes, starts }: BlockEvents,
  { base, block }: Definitions,
  { into, fromOutside }: Reaching,
  words: number,
): readonly DataEdge[] | null {
  const edges: DataEdge[] = [];
  const points: Point[] = new Array(names.length).fill(UNTOUCHED);
  const seen = new Set<number>();
  const reaching: number[] = [];
  let target = 0;
  const add = (source: number, symbol: number, viaPhi: boolean, useKind: UseKind): void => {
    const key = ((spelling[symbol]! * blocks.length + source) * 3 + KIND_NUMBER[useKind]) * 2 + (viaPhi ? 1 : 0);
    if (seen.has(key)) return;
    seen.add(key);
    edges.push({ source, target, symbol: names[symbol]!, viaPhi, useKind });
  };
  const use = (symbol: number, set: Uint32Array, at: number, useKind: UseKind): void => {
    const { into: isUntouched, made } = points[symbol]!;
    reaching.length = 0;
    if (isUntouched) {
      const from = base[symbol]!;
      const to = base[symbol + 1]!;
      for (let w = from >>> 5; w << 5 < to; w++) {
        for (let bits = set[at + w]! & wordMask(w, from, to); bits !== 0; bits &= bits - 1) {
          reaching.push(block[(w << 5) + 31 - Math.clz32(bits & -bits)]!);
        }
      }
    }
    const viaPhi = reaching.length + made > 1;
    for (let i = 0; i < reaching.length; i++) add(reaching[i]!, symbol, viaPhi, useKind);
    if (made > 0) add(target, symbol, viaPhi, useKind);
  };

  for (; target < blocks.length; target++) {
    const first = starts[3 * target]!;
    const each = starts[3 * target + 1]!;
    const end = starts[3 * target + 3]!;
    for (let e = first; e < end; e++) {
      const symbol = symbolOf(codes[e]!);
      const event = eventOf(codes[e]!);
      const useKind = USE_KIND[event];
      if (e < each) use(symbol, fromOutside.get(target)!, 0, useKind);
      else use(symbol, into, target * words, useKind);
      if (event === Event.MaybeBind) {
        const { into, made } = points[symbol]!;
        points[symbol] = { into, made: made + 1 };
      } else if (event === Event.Unbind) points[symbol] = UNBOUND;
      else if (event !== Event.Read) points[symbol] = BOUND;
    }
    if (edges.length > MOST_EDGES) return null;
    for (let e = first; e < end; e++) points[symbolOf(codes[e]!)] = UNTOUCHED;
    if (seen.size > 0) seen.clear();
  }
  return edges;
}

const USE_KIND: Readonly<Record<Event, UseKind>> = {
  [Event.Read]: 'read',
  [Event.Bind]: 'write',
  [Event.Rebind]: 'update',
  [Event.MaybeBind]: 'write',
  [Event.Update]: 'update',
  [Event.Unbind]: 'write',
};
const KIND_NUMBER: Readonly<Record<UseKind, number>> = { read: 0, write: 1, update: 2 };
