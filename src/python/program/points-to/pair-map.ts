/** Smaller tables grow fourfold. */
const QUICK = 1 << 18;

/** Numbers by pairs of numbers: what a Map with a key made of two would be, without an object for each entry. */
export class PairMap {
  private mask = 63;
  /** Both numbers of the key and the value + 1; 0 where there is none. */
  private slots = new Int32Array(3 * 64);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** -1 for what is not there; values are at least 0. */
  get(a: number, b: number): number {
    return this.slots[this.find(a, b) + 2]! - 1;
  }

  set(a: number, b: number, value: number): void {
    const at = this.find(a, b);
    if (this.slots[at + 2] === 0) {
      this.slots[at] = a;
      this.slots[at + 1] = b;
      this.count++;
    }
    this.slots[at + 2] = value + 1;
    if (4 * this.count > 3 * this.mask) this.grow();
  }

  /** Whether the pair was not there before. */
  add(a: number, b: number): boolean {
    const before = this.count;
    this.set(a, b, 0);
    return this.count > before;
  }

  clear(): void {
    if (this.count === 0) return;
    this.mask = 63;
    this.slots = new Int32Array(3 * 64);
    this.count = 0;
  }

  /** Where the pair is, or would be. */
  private find(a: number, b: number): number {
    const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const at = 3 * slot;
      if (this.slots[at + 2] === 0 || (this.slots[at] === a && this.slots[at + 1] === b)) return at;
      slot = (slot + 1) & this.mask;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.mask = this.mask < QUICK ? 4 * this.mask + 3 : 2 * this.mask + 1;
    this.slots = new Int32Array(3 * (this.mask + 1));
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue;
      const to = this.find(old[at]!, old[at + 1]!);
      this.slots[to] = old[at]!;
      this.slots[to + 1] = old[at + 1]!;
      this.slots[to + 2] = old[at + 2]!;
    }
  }
}

/** Numbers for pairs of numbers, from 0 on. */
export class Pairs {
  private readonly numbers = new PairMap();

  of(a: number, b: number): number {
    const known = this.numbers.get(a, b);
    if (known !== -1) return known;
    this.numbers.set(a, b, this.numbers.size);
    return this.numbers.size - 1;
  }
}
