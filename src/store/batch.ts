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
  return Object.entries(table.columns).filter(([, column]) => column.run === null);
}

/** Turns row objects into columns. */
export function toBatch(table: Table, rows: Iterable<object>): ColumnBatch {
  const names = loadedColumns(table).map(([name]) => name);
  const columns: unknown[][] = names.map(() => []);
  let rowCount = 0;
  for (const row of rows as Iterable<Record<string, unknown>>) {
    for (let i = 0; i < names.length; i++) columns[i]!.push(row[names[i]!]);
    rowCount++;
  }
  return { table: table.name, rowCount, columns };
}
