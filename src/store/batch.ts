import type { Column, ColumnType } from '../kernel/column';
import type { Table } from '../kernel/dataset';

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
  /** The distinct texts; null when the column holds none. */
  readonly texts: readonly string[] | null;
}

/** The columns a producer supplies, in declaration order. */
export function loadedColumns(table: Table): [string, Column][] {
  const shown = Object.entries(table.columns).filter(
    ([name, column]) => column.run === null && table.derived[name] === undefined,
  );
  return [...shown, ...Object.entries(table.loaded)];
}

/** Turns the rows of one table into columns as they come: a row object is garbage at once. */
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
      for (const row of rows) this.push(row);
    } catch (error) {
      for (const column of this.columns) column.truncate(before);
      this.rowCount = before;
      throw error;
    }
  }

  push(row: object): void {
    const { names, columns } = this;
    for (let i = 0; i < names.length; i++) columns[i]!.push((row as Record<string, unknown>)[names[i]!]);
    this.rowCount++;
  }

  build(): ColumnBatch {
    return {
      table: this.table.name,
      rowCount: this.rowCount,
      columns: this.columns.map((column) => column.build()),
    };
  }
}

/** The memory of some batches, which another thread can take over as it is. */
export function buffersOf(batches: readonly ColumnBatch[]): ArrayBuffer[] {
  return batches.flatMap(({ columns }) =>
    columns.flatMap(({ values, nulls }) => [values.buffer, nulls.buffer] as ArrayBuffer[]),
  );
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

abstract class ColumnBuilder<Value = unknown, Stored = unknown> {
  protected readonly values: Stored[] = [];
  private readonly nulls: number[] = [];

  push(value: unknown): void {
    if (value === null || value === undefined) {
      this.nulls.push(this.values.length);
      this.values.push(this.zero);
    } else {
      this.values.push(this.store(value as Value));
    }
  }

  truncate(rows: number): void {
    this.values.length = rows;
    while ((this.nulls.at(-1) ?? -1) >= rows) this.nulls.pop();
  }

  build(): EncodedColumn {
    return { values: this.packed(), nulls: Uint32Array.from(this.nulls), texts: this.texts() };
  }

  protected abstract readonly zero: Stored;
  protected abstract store(value: Value): Stored;
  protected abstract packed(): EncodedColumn['values'];
  protected texts(): readonly string[] | null {
    return null;
  }
}

class IntegerColumn extends ColumnBuilder<number, number> {
  protected readonly zero = 0;
  protected store(value: number): number {
    if ((value | 0) !== value) throw new Error(`${value} is not an integer of 32 bits`);
    return value;
  }
  protected packed(): Int32Array {
    return Int32Array.from(this.values);
  }
}

class DoubleColumn extends ColumnBuilder<number, number> {
  protected readonly zero = 0;
  protected store(value: number): number {
    return value;
  }
  protected packed(): Float64Array {
    return Float64Array.from(this.values);
  }
}

class BooleanColumn extends ColumnBuilder<boolean, number> {
  protected readonly zero = 0;
  protected store(value: boolean): number {
    return value ? 1 : 0;
  }
  protected packed(): Uint8Array {
    return Uint8Array.from(this.values);
  }
}

class BigIntColumn extends ColumnBuilder<bigint, bigint> {
  protected readonly zero = 0n;
  protected store(value: bigint): bigint {
    if (BigInt.asIntN(64, value) !== value) throw new Error(`${value} is not an integer of 64 bits`);
    return value;
  }
  protected packed(): BigInt64Array {
    return BigInt64Array.from(this.values);
  }
}

class GoidColumn extends ColumnBuilder<bigint, bigint> {
  protected readonly zero = 0n;
  protected store(value: bigint): bigint {
    return value;
  }
  protected packed(): BigUint64Array {
    const words = new BigUint64Array(2 * this.values.length);
    for (const [row, value] of this.values.entries()) {
      words[2 * row] = BigInt.asUintN(64, value);
      words[2 * row + 1] = BigInt.asUintN(64, value >> 64n);
    }
    return words;
  }
}

class TextColumn extends ColumnBuilder<string, number> {
  protected readonly zero = 0;
  private readonly places = new Map<string, number>();
  private readonly distinct: string[] = [];
  private last = '';
  private lastPlace = -1;

  protected store(value: string): number {
    // Neighbours are often about the same file or function.
    if (this.lastPlace >= 0 && value === this.last) return this.lastPlace;
    let place = this.places.get(value);
    if (place === undefined) {
      place = this.distinct.push(value) - 1;
      this.places.set(value, place);
    }
    this.last = value;
    this.lastPlace = place;
    return place;
  }
  protected packed(): Int32Array {
    return Int32Array.from(this.values);
  }
  protected override texts(): readonly string[] {
    return this.distinct;
  }
}
