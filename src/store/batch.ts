import type { Column, ColumnType } from '../kernel/column';
import type { Table } from '../kernel/dataset';
import { withRoom } from '../kernel/room';

/** Rows of one table on their way into the warehouse, column by column in `loadedColumns` order. */
export interface ColumnBatch {
  readonly table: string;
  readonly rowCount: number;
  readonly columns: readonly EncodedColumn[];
}

/** The values of a column as DuckDB stores them: crossing to another thread and loading them is copying bytes. */
export interface EncodedColumn {
  /** One value per row, 0 where it is NULL; of a text its place in `texts`, of a GOID two words, the low one first. */
  readonly values: Int32Array | Float64Array | BigInt64Array | BigUint64Array | Uint8Array;
  /** Rows that are NULL, ascending. */
  readonly nulls: Uint32Array;
  /** The texts, few of them twice; null when the column holds none. */
  readonly texts: EncodedTexts | null;
}

/** Texts in UTF-8, one behind the other. */
export interface EncodedTexts {
  readonly bytes: Uint8Array;
  /** Text → the byte behind its last. */
  readonly ends: Uint32Array;
}

/** The columns a producer supplies, in declaration order. */
export function loadedColumns(table: Table): [string, Column][] {
  const shown = Object.entries(table.columns).filter(
    ([name, column]) => column.run === null && table.derived[name] === undefined,
  );
  return [...shown, ...Object.entries(table.loaded)];
}

/** Rows that are taken in together: a column is filled in one go, and a row object is garbage soon. */
const ROWS_AT_ONCE = 256;

/** Turns the rows of one table into columns. */
export class BatchBuilder {
  rowCount = 0;
  private readonly names: readonly string[];
  private readonly columns: readonly ColumnBuilder[];

  constructor(private readonly table: Table) {
    const columns = loadedColumns(table);
    this.names = columns.map(([name]) => name);
    this.columns = columns.map(([, { type }]) => builderOf(type));
  }

  /**
   * Takes all of the rows or, when they end in an error, none of them.
   * @throws when a number does not fit its column
   */
  add(rows: Iterable<object>): void {
    const before = this.rowCount;
    try {
      let some: object[] = [];
      for (const row of rows) {
        if (some.push(row) < ROWS_AT_ONCE) continue;
        this.take(some);
        some = [];
      }
      if (some.length > 0) this.take(some);
    } catch (error) {
      for (const column of this.columns) column.truncate(before);
      this.rowCount = before;
      throw error;
    }
  }

  push(row: object): void {
    this.take([row]);
  }

  /** Of the texts that were taken in. */
  get characters(): number {
    return this.columns.reduce((sum, column) => sum + column.characters, 0);
  }

  private take(rows: readonly object[]): void {
    const { names, columns } = this;
    for (let i = 0; i < names.length; i++) columns[i]!.take(rows as readonly Row[], names[i]!);
    this.rowCount += rows.length;
  }

  build(): ColumnBatch {
    return {
      table: this.table.name,
      rowCount: this.rowCount,
      columns: together(this.columns.map((column) => column.build())),
    };
  }
}

/** The same columns in one piece of memory: crossing to another thread costs by the piece. */
function together(columns: readonly EncodedColumn[]): EncodedColumn[] {
  const arrays = columns.flatMap(({ values, nulls, texts }) => [
    values,
    nulls,
    ...(texts ? [texts.bytes, texts.ends] : []),
  ]);
  const memory = new ArrayBuffer(arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0));
  let at = 0;
  const moved = <T extends Numbers>(array: T): T => {
    const copy = new (array.constructor as NumbersConstructor<T>)(memory, at, array.length);
    copy.set(array as never);
    at += aligned(array.byteLength);
    return copy;
  };
  return columns.map(({ values, nulls, texts }) => ({
    values: moved(values),
    nulls: moved(nulls),
    texts: texts && { bytes: moved(texts.bytes), ends: moved(texts.ends) },
  }));
}

type Numbers = EncodedColumn['values'] | Uint32Array;
type NumbersConstructor<T> = new (memory: ArrayBuffer, offset: number, length: number) => T;

/** So that an array of any type can follow. */
function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

type Row = Readonly<Record<string, unknown>>;

/** The memory of some batches, which another thread can take over as it is. */
export function buffersOf(batches: readonly ColumnBatch[]): ArrayBuffer[] {
  return batches.map(({ columns }) => columns[0]!.values.buffer as ArrayBuffer);
}

function builderOf(type: ColumnType): ColumnBuilder {
  switch (type) {
    case 'VARCHAR':
    case 'JSON':
      return new TextColumn();
    case 'INTEGER':
      return new IntegerColumn();
    case 'DOUBLE':
      return new DoubleColumn();
    case 'BOOLEAN':
      return new BooleanColumn();
    case 'BIGINT':
    case 'TIMESTAMP':
      return new BigIntColumn();
    case 'DECIMAL(38,0)':
      return new GoidColumn();
  }
}

/** One class for each kind of column, so that the loop over its values knows what it deals with. */
abstract class ColumnBuilder {
  characters = 0;
  protected count = 0;
  private readonly nulls: number[] = [];

  /** Adds the value that each row has under a name. */
  abstract take(rows: readonly Row[], name: string): void;

  truncate(rows: number): void {
    this.count = rows;
    while ((this.nulls.at(-1) ?? -1) >= rows) this.nulls.pop();
  }

  build(): EncodedColumn {
    return { values: this.packed(), nulls: new Uint32Array(this.nulls), texts: this.texts() };
  }

  /** Whether the value is NULL, which is then noted: of the row that is added next. */
  protected isNull(value: unknown): value is null | undefined {
    if (value !== null && value !== undefined) return false;
    this.nulls.push(this.count);
    return true;
  }

  protected abstract packed(): EncodedColumn['values'];
  protected texts(): EncodedTexts | null {
    return null;
  }
}

const FIRST_CAPACITY = 64;

class IntegerColumn extends ColumnBuilder {
  private values = new Int32Array(FIRST_CAPACITY);

  take(rows: readonly Row[], name: string): void {
    this.values = withRoom(this.values, this.count + rows.length);
    const { values } = this;
    for (const row of rows) {
      const value = row[name] as number;
      if (!this.isNull(value)) {
        if ((value | 0) !== value) throw new Error(`${value} is not an integer of 32 bits`);
        values[this.count] = value;
      } else values[this.count] = 0;
      this.count++;
    }
  }
  protected packed(): Int32Array {
    return this.values.subarray(0, this.count);
  }
}

class DoubleColumn extends ColumnBuilder {
  private values = new Float64Array(FIRST_CAPACITY);

  take(rows: readonly Row[], name: string): void {
    this.values = withRoom(this.values, this.count + rows.length);
    const { values } = this;
    for (const row of rows) {
      const value = row[name] as number;
      values[this.count] = this.isNull(value) ? 0 : value;
      this.count++;
    }
  }
  protected packed(): Float64Array {
    return this.values.subarray(0, this.count);
  }
}

class BooleanColumn extends ColumnBuilder {
  private values = new Uint8Array(FIRST_CAPACITY);

  take(rows: readonly Row[], name: string): void {
    this.values = withRoom(this.values, this.count + rows.length);
    const { values } = this;
    for (const row of rows) {
      const value = row[name] as boolean;
      values[this.count] = !this.isNull(value) && value ? 1 : 0;
      this.count++;
    }
  }
  protected packed(): Uint8Array {
    return this.values.subarray(0, this.count);
  }
}

class BigIntColumn extends ColumnBuilder {
  private readonly values: bigint[] = [];

  take(rows: readonly Row[], name: string): void {
    this.values.length = this.count;
    for (const row of rows) {
      const value = row[name] as bigint;
      if (!this.isNull(value)) {
        if (BigInt.asIntN(64, value) !== value) throw new Error(`${value} is not an integer of 64 bits`);
        this.values.push(value);
      } else this.values.push(0n);
      this.count++;
    }
  }
  protected packed(): BigInt64Array {
    return new BigInt64Array(this.values.slice(0, this.count));
  }
}

class GoidColumn extends ColumnBuilder {
  private words = new BigUint64Array(2 * FIRST_CAPACITY);
  private last = 0n;
  private low = 0n;
  private high = 0n;

  take(rows: readonly Row[], name: string): void {
    this.words = withRoom(this.words, 2 * (this.count + rows.length));
    const { words } = this;
    for (const row of rows) {
      const value = row[name] as bigint;
      this.split(this.isNull(value) ? 0n : value);
      words[2 * this.count] = this.low;
      words[2 * this.count + 1] = this.high;
      this.count++;
    }
  }
  private split(value: bigint): void {
    // Neighbours are often about the same function.
    if (value === this.last) return;
    this.last = value;
    this.low = BigInt.asUintN(64, value);
    this.high = BigInt.asUintN(64, value >> 64n);
  }
  protected packed(): BigUint64Array {
    return this.words.subarray(0, 2 * this.count);
  }
}

/** So many texts tell whether those of a column repeat. */
const TEXTS_LOOKED_UP = 256;

class TextColumn extends ColumnBuilder {
  private places = new Int32Array(FIRST_CAPACITY);
  private readonly known = new Map<string, number>();
  private readonly distinct: string[] = [];
  private lookedUp = 0;
  private last = '';
  private lastPlace = -1;

  take(rows: readonly Row[], name: string): void {
    this.places = withRoom(this.places, this.count + rows.length);
    const { places } = this;
    for (const row of rows) {
      const value = row[name] as string;
      places[this.count] = this.isNull(value) ? 0 : this.place(value);
      this.count++;
    }
  }

  private place(value: string): number {
    // Neighbours are often about the same file or function.
    if (this.lastPlace >= 0 && value === this.last) return this.lastPlace;
    this.last = value;
    this.lastPlace = this.find(value);
    return this.lastPlace;
  }

  /** Looking up costs more than a text that is there twice, so it ends when few of them were known. */
  private find(value: string): number {
    const isLookedUp = this.lookedUp < TEXTS_LOOKED_UP || 4 * this.known.size < 3 * this.lookedUp;
    if (!isLookedUp) return this.append(value);
    this.lookedUp++;
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const place = this.append(value);
    this.known.set(value, place);
    return place;
  }

  private append(value: string): number {
    this.characters += value.length;
    return this.distinct.push(value) - 1;
  }

  protected packed(): Int32Array {
    return this.places.subarray(0, this.count);
  }
  protected override texts(): EncodedTexts {
    return encoded(this.distinct);
  }
}

const ENCODER = new TextEncoder();

function encoded(texts: readonly string[]): EncodedTexts {
  const ends = new Uint32Array(texts.length);
  let length = 0;
  for (let i = 0; i < texts.length; i++) {
    length += Buffer.byteLength(texts[i]!);
    ends[i] = length;
  }
  const whole = ENCODER.encode(texts.join(''));
  if (whole.length === length) return { bytes: whole, ends };
  // Half a surrogate pair at the end of a text has paired with one at the start of the next.
  const bytes = new Uint8Array(length);
  for (let i = 0; i < texts.length; i++) ENCODER.encodeInto(texts[i]!, bytes.subarray(ends[i - 1] ?? 0));
  return { bytes, ends };
}
