import type { EncodedColumn } from './batch';
import type { Bindings } from './native';

/** DuckDB's vector size; a larger chunk is not accepted. */
export const CHUNK_ROWS = 2048;
/** Bytes of the widest value in a vector. */
const WIDEST = 16;

/** Fills the vectors of chunks, one after the other. */
export class VectorWriter {
  private readonly bytes = new Uint8Array(CHUNK_ROWS * WIDEST);
  /** The same memory as words: an entry of a vector of texts is four. */
  private readonly words = new Int32Array(this.bytes.buffer);
  private readonly validity = new Uint8Array(CHUNK_ROWS / 8);
  private hasNulls = false;
  /** Row → the first row with the same text; itself where there is none. */
  private readonly sameAs = new Int32Array(CHUNK_ROWS);
  private hasRepeats = false;
  private hasTexts = false;
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
    this.hasRepeats = false;
  }

  /** Adds the rows `from` to `to` of a column. */
  add(column: EncodedColumn, from: number, to: number): void {
    this.addNulls(column.nulls, from, to);
    this.hasTexts = column.texts !== null;
    if (column.texts === null) this.addValues(column.values, from, to);
    else this.addTexts(column.values as Int32Array, column.texts, from, to);
    this.rows += to - from;
  }

  end(): void {
    const { bindings, vector, bytes, words, rows, width } = this;
    if (this.hasRepeats) {
      // The entry of a text says where it is: each text crosses into DuckDB once, and rows share it.
      bytes.set(bindings.vector_get_data(vector, rows * width));
      for (let row = 0; row < rows; row++) {
        const holder = this.sameAs[row]!;
        if (holder === row) continue;
        words[4 * row] = words[4 * holder]!;
        words[4 * row + 1] = words[4 * holder + 1]!;
        words[4 * row + 2] = words[4 * holder + 2]!;
        words[4 * row + 3] = words[4 * holder + 3]!;
      }
    }
    if (this.hasRepeats || !this.hasTexts) bindings.copy_data_to_vector(vector, 0, bytes.buffer, 0, rows * width);
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

  private addTexts(places: Int32Array, texts: readonly string[], from: number, to: number): void {
    if (this.holders.length < texts.length) this.holders = new Int32Array(2 * texts.length);
    const { holders, sameAs, rows } = this;
    for (let i = from, row = rows; i < to; i++, row++) {
      sameAs[row] = row;
      if (this.isNull(row)) continue;
      const place = places[i]!;
      const holder = holders[place]! - 1;
      if (holder >= 0) {
        sameAs[row] = holder;
        this.hasRepeats = true;
      } else {
        holders[place] = row + 1;
        this.bindings.vector_assign_string_element(this.vector, row, texts[place]!);
      }
    }
    for (let i = from; i < to; i++) holders[places[i]!] = 0;
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
