/** Reports that name later lines are damaged or hostile: no file that is analysed is as long. */
export const MAX_LINE = 1_000_000;

/** A growing set of line numbers, one bit each; bit `n % 8` of byte `n >> 3` stands for line `n`. */
export class LineSet {
  private bytes = new Uint8Array(32);
  /** Bytes in use. */
  private length = 0;

  /** Adds a line; what is no line of a file is passed over. */
  add(line: number): void {
    if (!(line >= 1 && line <= MAX_LINE)) return;
    const at = line >> 3;
    if (at >= this.length) this.grow(at + 1);
    this.bytes[at]! |= 1 << (line & 7);
  }

  /** Adds the lines of another set's bytes. */
  addAll(bytes: Uint8Array): void {
    if (bytes.length > this.length) this.grow(bytes.length);
    for (let at = 0; at < bytes.length; at++) this.bytes[at]! |= bytes[at]!;
  }

  clear(): void {
    this.bytes.fill(0, 0, this.length);
    this.length = 0;
  }

  /** Ascending. */
  toArray(): Uint32Array {
    return linesOf(this.bytes.subarray(0, this.length));
  }

  /** As short as they can be; in `room` where many sets are kept. */
  toBytes(room?: LineRoom): Uint8Array {
    let end = this.length;
    while (end > 0 && this.bytes[end - 1] === 0) end--;
    if (!room) return this.bytes.slice(0, end);
    const kept = room.take(end);
    for (let at = 0; at < end; at++) kept[at] = this.bytes[at]!;
    return kept;
  }

  private grow(length: number): void {
    if (length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(length, this.bytes.length * 2));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.length = length;
  }
}

const ROOM_BYTES = 64 * 1024;

/** Holds many small sets in few buffers; a buffer for each would take several times its lines. */
export class LineRoom {
  private buffer = new ArrayBuffer(0);
  private used = 0;

  take(length: number): Uint8Array {
    if (this.used + length > this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(Math.max(length, ROOM_BYTES));
      this.used = 0;
    }
    this.used += length;
    return new Uint8Array(this.buffer, this.used - length, length);
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
