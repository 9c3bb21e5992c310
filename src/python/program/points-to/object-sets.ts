/** Numbers of a variable. */
export const NODE = 4;

/** Capacities of sets; a set that is full moves to the next. */
const SMALLEST = 4;
/** Smaller sets are searched from end to end. */
const SEARCHED = 8;

/** A block begins with how many objects it holds, and the binary logarithm of how many it has room for. */
const HEAD = 2;

/**
 * The objects each variable may hold, in the order they arrived. Most variables hold one object or none, and need
 * nothing more; the others have a block in one array, and the larger of them a table of positions at its end to find an
 * object.
 */
export class ObjectSets {
  /**
   * Of each variable `NODE` numbers, together because they are looked at together. The first is its set: 0 for nothing,
   * object + 1 for one object, - start of the block for more. The others are for who builds on the sets.
   */
  nodes: Int32Array<ArrayBuffer>;
  private blocks: Int32Array<ArrayBuffer>;
  /** The same memory: of tables each byte is position + 1, by hash. */
  private bytes: Uint8Array<ArrayBuffer>;
  private used = 1;
  /** Blocks that sets have grown out of, by logarithm of their capacity. */
  private readonly free: number[][] = Array.from({ length: 9 }, () => []);

  constructor(expected: number) {
    this.nodes = new Int32Array(NODE * expected);
    // What is not used of it takes no memory.
    this.blocks = new Int32Array(6 * expected);
    this.bytes = new Uint8Array(this.blocks.buffer);
  }

  /** Makes room for variables up to a number. */
  reserve(count: number): void {
    const size = NODE * count;
    if (size > this.nodes.length) this.nodes = grownInts(this.nodes, Math.max(size, 2 * this.nodes.length));
  }

  isEmpty(variable: number): boolean {
    return this.nodes[NODE * variable] === 0;
  }

  sizeOf(variable: number): number {
    const held = this.nodes[NODE * variable]!;
    return held < 0 ? this.blocks[-held]! : held === 0 ? 0 : 1;
  }

  has(variable: number, object: number): boolean {
    const held = this.nodes[NODE * variable]!;
    return held < 0 ? this.isIn(-held, object) : held === object + 1;
  }

  /** One of them, by position: sets only grow at their ends. */
  item(variable: number, position: number): number {
    const held = this.nodes[NODE * variable]!;
    return held < 0 ? this.blocks[HEAD - held + position]! : held - 1;
  }

  /** A copy: the set may grow while it is read. */
  list(variable: number): number[] {
    const held = this.nodes[NODE * variable]!;
    if (held === 0) return [];
    if (held > 0) return [held - 1];
    const list = new Array<number>(this.blocks[-held]!);
    for (let i = 0; i < list.length; i++) list[i] = this.blocks[HEAD - held + i]!;
    return list;
  }

  /** Adds an object that is not there. */
  add(variable: number, object: number): void {
    const held = this.nodes[NODE * variable]!;
    if (held === 0) {
      this.nodes[NODE * variable] = object + 1;
      return;
    }
    let block = -held;
    if (held > 0) {
      block = this.newBlock(Math.log2(SMALLEST));
      this.nodes[NODE * variable] = -block;
      this.append(block, held - 1);
    } else if (this.blocks[block] === 1 << this.blocks[block + 1]!) {
      block = this.enlarged(block);
      this.nodes[NODE * variable] = -block;
    }
    this.append(block, object);
  }

  private newBlock(room: number): number {
    const reused = this.free[room]!.pop();
    const block = reused ?? this.used;
    if (reused !== undefined) {
      this.blocks.fill(0, block, block + lengthOf(room));
    } else {
      this.used += lengthOf(room);
      if (this.used > this.blocks.length) {
        this.blocks = grownInts(this.blocks, Math.ceil(1.5 * this.used));
        this.bytes = new Uint8Array(this.blocks.buffer);
      }
    }
    this.blocks[block + 1] = room;
    return block;
  }

  private append(block: number, object: number): void {
    const size = this.blocks[block]!;
    const capacity = 1 << this.blocks[block + 1]!;
    this.blocks[block + HEAD + size] = object;
    this.blocks[block] = size + 1;
    if (capacity > SEARCHED) this.index(block, capacity, object, size);
  }

  private enlarged(old: number): number {
    const size = this.blocks[old]!;
    const room = this.blocks[old + 1]!;
    const block = this.newBlock(room + 1);
    this.blocks.copyWithin(block + HEAD, old + HEAD, old + HEAD + size);
    this.blocks[block] = size;
    this.free[room]!.push(old);
    const capacity = 2 << room;
    if (capacity > SEARCHED) {
      for (let i = 0; i < size; i++) this.index(block, capacity, this.blocks[block + HEAD + i]!, i);
    }
    return block;
  }

  private index(block: number, capacity: number, object: number, position: number): void {
    const table = 4 * (block + HEAD + capacity);
    const mask = 2 * capacity - 1;
    let slot = hash(object) & mask;
    while (this.bytes[table + slot] !== 0) slot = (slot + 1) & mask;
    this.bytes[table + slot] = position + 1;
  }

  private isIn(block: number, object: number): boolean {
    const { blocks, bytes } = this;
    const capacity = 1 << blocks[block + 1]!;
    const first = block + HEAD;
    if (capacity <= SEARCHED) {
      for (let at = first + blocks[block]! - 1; at >= first; at--) if (blocks[at] === object) return true;
      return false;
    }
    const table = 4 * (first + capacity);
    const mask = 2 * capacity - 1;
    for (let slot = hash(object) & mask; ; slot = (slot + 1) & mask) {
      const position = bytes[table + slot]!;
      if (position === 0) return false;
      if (blocks[first + position - 1] === object) return true;
    }
  }
}

/** Of a block with its head and, where there is one, its table of two bytes for each object. */
function lengthOf(room: number): number {
  const capacity = 1 << room;
  return HEAD + capacity + (capacity > SEARCHED ? capacity / 2 : 0);
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
