import type { Column } from '../kernel/column';
import type { Table } from '../kernel/dataset';

/** Rows of one table on their way into the warehouse, column by column in `loadedColumns` order. */
export interface ColumnBatch {
  readonly table: string;
  readonly rowCount: number;
  readonly columns: readonly (readonly unknown[])[];
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
  private readonly names: readonly string[];
  private readonly columns: unknown[][];
  private rowCount = 0;

  constructor(private readonly table: Table) {
    this.names = loadedColumns(table).map(([name]) => name);
    this.columns = this.names.map(() => []);
  }

  /** Takes all of the rows or, when they end in an error, none of them. */
  add(rows: Iterable<object>): void {
    const { names, columns } = this;
    const before = this.rowCount;
    try {
      for (const row of rows as Iterable<Record<string, unknown>>) {
        for (let i = 0; i < names.length; i++) columns[i]!.push(row[names[i]!]);
        this.rowCount++;
      }
    } catch (error) {
      for (const column of columns) column.length = before;
      this.rowCount = before;
      throw error;
    }
  }

  build(): ColumnBatch {
    return { table: this.table.name, rowCount: this.rowCount, columns: this.columns };
  }
}
