import { bySeverity, isImproved } from './rules';
import { type JudgedFunction, MOST } from './schema';

/**
 * Chooses, of however many functions, the ones that a difference lists, and keeps no more than it needs for that. Of too
 * many these are the worst, and a fifth of the room, or what the others leave of it, goes to the most improved.
 */
export class Listing {
  readonly #others = new Best<JudgedFunction>(bySeverity, MOST.functions);
  readonly #improved = new Best<JudgedFunction>((a, b) => bySeverity(b, a), MOST.functions);
  #added = 0;

  add(fn: JudgedFunction): void {
    this.#added++;
    (isImproved(fn) ? this.#improved : this.#others).add(fn);
  }

  /** The worst first, and how many are not among them. */
  result(): { readonly functions: JudgedFunction[]; readonly left: number } {
    const others = this.#others.sorted();
    const improved = this.#improved.sorted();
    const room = Math.max(MOST.functions / 5, MOST.functions - others.length);
    const best = improved.slice(0, room);
    const worst = others.slice(0, MOST.functions - best.length);
    const functions = [...worst, ...best].sort(bySeverity);
    return { functions, left: this.#added - functions.length };
  }
}

/** The first few of many by some order. */
class Best<T> {
  #kept: T[] = [];

  constructor(
    private readonly order: (a: T, b: T) => number,
    private readonly most: number,
  ) {}

  add(item: T): void {
    this.#kept.push(item);
    if (this.#kept.length >= 2 * this.most) this.#kept = this.sorted();
  }

  sorted(): T[] {
    return this.#kept.sort(this.order).slice(0, this.most);
  }
}
