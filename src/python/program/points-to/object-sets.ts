/** Capacities of sets; a set that is full moves to the next. */
const SMALLEST = 4;
/** Smaller sets are searched from end to end. */
const SEARCHED = 8;

/**
 * The objects each variable may hold, in the order they arrived. Most variables hold one object or none, and need
 * nothing more; the others have a block in one array, and the larger of them a table of positions to find an object.
 */
export class ObjectSets {
  /** Of a variable: 0 for nothing, object + 1 for one object, -1 - number of the set for more. */
  private held: Int32Array<ArrayBuffer>;
  private sets = 0;
  private size = new Uint8Array(1 << 12);
  /** Binary logarithm of the capacity. */
  private room = new Uint8Array(1 << 12);
  private start = new Int32Array(1 << 12);
  private items = new Int32Array(1 << 16);
  private used = 0;
  /** Of a block at `n` of the items: position + 1 by hash, from `2 n` on. */
  private table = new Uint8Array(1 << 17);
  /** Blocks that sets have grown out of, by logarithm of their capacity. */
  private readonly free: number[][] = Array.from({ length: 9 }, () => []);

  constructor(expected: number) {
    this.held = new Int32Array(expected);
  }

  /** Makes room for variables up to a number. */
  reserve(count: number): void {
    if (count > this.held.length) this.held = grownInts(this.held, Math.max(count, 2 * this.held.length));
  }

  isEmpty(variable: number): boolean {
    return this.held[variable] === 0;
  }

  sizeOf(variable: number): number {
    const held = this.held[variable]!;
    return held < 0 ? this.size[-1 - held]! : held === 0 ? 0 : 1;
  }

  has(variable: number, object: number): boolean {
    const held = this.held[variable]!;
    return held < 0 ? this.positionIn(-1 - held, object) !== -1 : held === object + 1;
  }

  /** One of them, by position: sets only grow at their ends. */
  item(variable: number, position: number): number {
    const held = this.held[variable]!;
    return held < 0 ? this.items[this.start[-1 - held]! + position]! : held - 1;
  }

  /** A copy: the set may grow while it is read. */
  list(variable: number): number[] {
    const held = this.held[variable]!;
    if (held === 0) return [];
    if (held > 0) return [held - 1];
    const set = -1 - held;
    const start = this.start[set]!;
    const list = new Array<number>(this.size[set]!);
    for (let i = 0; i < list.length; i++) list[i] = this.items[start + i]!;
    return list;
  }

  /** Adds an object that is not there. */
  add(variable: number, object: number): void {
    const held = this.held[variable]!;
    if (held === 0) {
      this.held[variable] = object + 1;
      return;
    }
    if (held > 0) {
      const set = this.newSet();
      this.append(set, held - 1);
      this.append(set, object);
      this.held[variable] = -1 - set;
      return;
    }
    this.append(-1 - held, object);
  }

  private newSet(): number {
    const set = this.sets++;
    if (set >= this.start.length) {
      this.size = grownBytes(this.size, 2 * set);
      this.room = grownBytes(this.room, 2 * set);
      this.start = grownInts(this.start, 2 * set);
    }
    this.room[set] = Math.log2(SMALLEST);
    this.start[set] = this.block(this.room[set]!);
    return set;
  }

  private block(room: number): number {
    const reused = this.free[room]!.pop();
    if (reused !== undefined) {
      this.table.fill(0, 2 * reused, 2 * (reused + (1 << room)));
      return reused;
    }
    const start = this.used;
    this.used += 1 << room;
    if (this.used > this.items.length) {
      const length = Math.ceil(1.5 * this.used);
      this.items = grownInts(this.items, length);
      this.table = grownBytes(this.table, 2 * length);
    }
    return start;
  }

  private append(set: number, object: number): void {
    const size = this.size[set]!;
    if (size === 1 << this.room[set]!) this.enlarge(set);
    this.items[this.start[set]! + size] = object;
    this.size[set] = size + 1;
    if (1 << this.room[set]! > SEARCHED) this.index(set, object, size);
  }

  private enlarge(set: number): void {
    const old = this.start[set]!;
    const room = this.room[set]!;
    const start = this.block(room + 1);
    this.items.copyWithin(start, old, old + (1 << room));
    this.free[room]!.push(old);
    this.start[set] = start;
    this.room[set] = room + 1;
    if (1 << (room + 1) <= SEARCHED) return;
    for (let i = 0; i < this.size[set]!; i++) this.index(set, this.items[start + i]!, i);
  }

  private index(set: number, object: number, position: number): void {
    const table = 2 * this.start[set]!;
    const mask = (2 << this.room[set]!) - 1;
    let slot = hash(object) & mask;
    while (this.table[table + slot] !== 0) slot = (slot + 1) & mask;
    this.table[table + slot] = position + 1;
  }

  private positionIn(set: number, object: number): number {
    const start = this.start[set]!;
    const room = this.room[set]!;
    if (1 << room <= SEARCHED) {
      for (let i = this.size[set]! - 1; i >= 0; i--) if (this.items[start + i] === object) return i;
      return -1;
    }
    const mask = (2 << room) - 1;
    for (let slot = hash(object) & mask; ; slot = (slot + 1) & mask) {
      const position = this.table[2 * start + slot]! - 1;
      if (position === -1 || this.items[start + position] === object) return position;
    }
  }
}

function hash(object: number): number {
  const mixed = Math.imul(object, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

export function grownInts(numbers: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(numbers);
  return larger;
}

export function grownBytes(numbers: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(numbers);
  return larger;
}
