import { withRoom } from '../../kernel/room';

/** Reports that name later lines are damaged or hostile: no file that is analysed is as long. */
export const MAX_LINE = 1_000_000;

/** A growing set of line numbers, one bit each; bit `n % 8` of byte `n >> 3` stands for line `n`. */
export class LineSet {
  private all = new Uint8Array(32);
  /** Bytes in use. */
  private length = 0;

  /** Adds a line; what is no line of a file is passed over. */
  add(line: number): void {
    if (!(line >= 1 && line <= MAX_LINE)) return;
    const at = line >> 3;
    if (at >= this.length) this.grow(at + 1);
    this.all[at]! |= 1 << (line & 7);
  }

  /** Adds the lines of a part of another set's bytes. */
  addAll(bytes: Uint8Array, start = 0, end = bytes.length): void {
    if (end - start > this.length) this.grow(end - start);
    for (let at = start; at < end; at++) this.all[at - start]! |= bytes[at]!;
  }

  clear(): void {
    this.all.fill(0, 0, this.length);
    this.length = 0;
  }

  /** Ascending. */
  toArray(): Uint32Array {
    return linesOf(this.bytes());
  }

  /** The set itself, until it changes. */
  bytes(): Uint8Array {
    return this.all.subarray(0, this.length);
  }

  private grow(length: number): void {
    this.all = withRoom(this.all, length);
    this.length = length;
  }
}

/** The lines that bits stand for, ascending. */
export function linesOf(bytes: Uint8Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) for (let byte = bytes[at]!; byte !== 0; byte &= byte - 1) count++;
  const lines = new Uint32Array(count);
  let next = 0;
  for (let at = 0; at < bytes.length; at++) {
    for (let byte = bytes[at]!; byte !== 0; byte &= byte - 1) lines[next++] = at * 8 + 31 - Math.clz32(byte & -byte);
  }
  return lines;
}
