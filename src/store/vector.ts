import { withRoom } from '../kernel/room';
import type { EncodedColumn, EncodedTexts } from './batch';
import type { Bindings } from './native';

/** DuckDB's vector size; a larger chunk is not accepted. */
export const CHUNK_ROWS = 2048;
/** Bytes of the widest value in a vector. */
const WIDEST = 16;
/** Of a vector's entry for a text. */
const ENTRY_WORDS = 4;
/** Bytes of a text that stands in its entry; of a longer one, the first of them do. */
const LONGEST_IN_ENTRY = 12;
const PREFIX = 4;
const FIRST_HEAP = 1 << 16;
const MAX_WORD = 2 ** 32 - 1;

/** Fills the vectors of chunks, one after the other. */
export class VectorWriter {
  private readonly bytes = new Uint8Array(CHUNK_ROWS * WIDEST);
  /** The same memory as words: an entry of a vector of texts is four. */
  private readonly words = new Uint32Array(this.bytes.buffer);
  private readonly validity = new Uint8Array(CHUNK_ROWS / 8);
  private hasNulls = false;
  /** The texts of the vector that do not fit into its entries. */
  private heap = new Uint8Array(FIRST_HEAP);
  private heapLength = 0;
  /** Text of a batch → the row that holds it, from 1; all 0 between two calls. */
  private holders = new Int32Array(0);
  private vector: unknown;
  private width = 0;
  private rows = 0;

  constructor(private readonly bindings: Bindings) {}

  /** @param width bytes of one value */
  begin(vector: unknown, width: number): void {
    this.vector = vector;
    this.width = width;
    this.rows = 0;
    this.hasNulls = false;
    this.heapLength = 0;
  }

  /** Adds the rows `from` to `to` of a column. */
  add(column: EncodedColumn, from: number, to: number): void {
    this.addNulls(column.nulls, from, to);
    if (column.texts === null) this.addValues(column.values, from, to);
    else this.addTexts(column.values as Int32Array, column.texts, from, to);
    this.rows += to - from;
  }

  end(): void {
    const { bindings, vector, bytes, rows, width } = this;
    if (this.heapLength > 0) this.placeHeap();
    bindings.copy_data_to_vector(vector, 0, bytes.buffer, 0, rows * width);
    if (this.hasNulls) {
      bindings.vector_ensure_validity_writable(vector);
      bindings.copy_data_to_vector_validity(vector, 0, this.validity.buffer, 0, Math.ceil(rows / 64) * 8);
    }
  }

  private addValues(values: EncodedColumn['values'], from: number, to: number): void {
    const perRow = this.width / values.BYTES_PER_ELEMENT;
    const part = values.subarray(from * perRow, to * perRow);
    this.bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), this.rows * this.width);
  }

  /** A text's entry: its length and the text itself, or its first bytes and, for now, where it is in the heap. */
  private addTexts(places: Int32Array, { bytes, ends }: EncodedTexts, from: number, to: number): void {
    if (this.holders.length < ends.length) this.holders = new Int32Array(2 * ends.length);
    const { holders, words, rows } = this;
    for (let i = from, row = rows; i < to; i++, row++) {
      // Four stores take a fraction of the time of a `fill` or `copyWithin`.
      const entry = row * ENTRY_WORDS;
      words[entry] = 0;
      words[entry + 1] = 0;
      words[entry + 2] = 0;
      words[entry + 3] = 0;
      if (this.isNull(row)) continue;
      const place = places[i]!;
      const holder = holders[place]! - 1;
      if (holder >= 0) {
        const same = holder * ENTRY_WORDS;
        words[entry] = words[same]!;
        words[entry + 1] = words[same + 1]!;
        words[entry + 2] = words[same + 2]!;
        words[entry + 3] = words[same + 3]!;
        continue;
      }
      holders[place] = row + 1;
      const start = place === 0 ? 0 : ends[place - 1]!;
      const length = ends[place]! - start;
      words[entry] = length;
      const isShort = length <= LONGEST_IN_ENTRY;
      for (let byte = 0; byte < (isShort ? length : PREFIX); byte++)
        this.bytes[row * WIDEST + 4 + byte] = bytes[start + byte]!;
      if (!isShort) words[entry + 2] = this.intoHeap(bytes, start, length);
    }
    for (let i = from; i < to; i++) holders[places[i]!] = 0;
  }

  private intoHeap(bytes: Uint8Array, start: number, length: number): number {
    const at = this.heapLength;
    this.heapLength += length;
    this.heap = withRoom(this.heap, this.heapLength);
    this.heap.set(bytes.subarray(start, start + length), at);
    return at;
  }

  /** Hands the heap to DuckDB as if it were one text, which tells the address of each. */
  private placeHeap(): void {
    const { bindings, vector, words, rows, heap } = this;
    bindings.vector_assign_string_element_len(vector, 0, heap.subarray(0, this.heapLength));
    const { buffer, byteOffset } = bindings.vector_get_data(vector, WIDEST);
    const whole = new DataView(buffer, byteOffset, WIDEST);
    const low = whole.getUint32(8, true);
    const high = whole.getUint32(12, true);
    for (let entry = 0; entry < rows * ENTRY_WORDS; entry += ENTRY_WORDS) {
      if (words[entry]! <= LONGEST_IN_ENTRY) continue;
      const address = low + words[entry + 2]!;
      words[entry + 2] = address;
      words[entry + 3] = address > MAX_WORD ? high + 1 : high;
    }
  }

  private isNull(row: number): boolean {
    return this.hasNulls && (this.validity[row >> 3]! & (1 << (row & 7))) === 0;
  }

  private addNulls(nulls: Uint32Array, from: number, to: number): void {
    for (let i = firstAtLeast(nulls, from); i < nulls.length && nulls[i]! < to; i++) {
      if (!this.hasNulls) this.validity.fill(0xff);
      this.hasNulls = true;
      const row = this.rows + nulls[i]! - from;
      this.validity[row >> 3]! &= ~(1 << (row & 7));
    }
  }
}

/** Place of the first of some ascending numbers that is not below a limit. */
function firstAtLeast(ascending: Uint32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
