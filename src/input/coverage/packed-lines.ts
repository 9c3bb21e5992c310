import type { ContextLines } from '../../kernel/evidence';
import { withRoom } from '../../kernel/room';

/** Collects what contexts ran of one file. */
export class PackedLines {
  private contexts = new Uint32Array(8);
  private ends = new Uint32Array(8);
  private bytes = new Uint8Array(64);
  private count = 0;
  /** Bytes in use. */
  private length = 0;

  /** Adds a context with the lines of a part of `bytes`; to what the last one added ran, where it is the same. */
  add(context: number, bytes: Uint8Array, start = 0, end = bytes.length): void {
    const isLast = this.count > 0 && this.contexts[this.count - 1] === context;
    if (!isLast) this.open(context);
    const to = this.count > 1 ? this.ends[this.count - 2]! : 0;
    this.bytes = withRoom(this.bytes, to + end - start);
    for (let at = start; at < end; at++) this.bytes[to + at - start]! |= bytes[at]!;
    this.length = Math.max(this.length, to + end - start);
    this.ends[this.count - 1] = this.length;
  }

  toContextLines(): ContextLines {
    return {
      contexts: this.contexts.slice(0, this.count),
      ends: this.ends.slice(0, this.count),
      bytes: this.bytes.slice(0, this.length),
    };
  }

  private open(context: number): void {
    this.contexts = withRoom(this.contexts, this.count + 1);
    this.ends = withRoom(this.ends, this.count + 1);
    this.contexts[this.count++] = context;
  }
}
