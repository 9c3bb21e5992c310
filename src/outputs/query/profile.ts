import type { Table } from '../../kernel/dataset';
import { identifier } from '../../store/database';
import type { Row, Source } from './source';

/** One row of a table in the order of its declaration; columns that an older database lacks are NULL. */
export async function profileRow(
  table: Table,
  condition: string,
  value: string,
  source: Source,
): Promise<Row | undefined> {
  const [schema, name] = table.name.split('.') as [string, string];
  const [row] = await source.rows(
    `SELECT * FROM ${identifier(schema, name)} WHERE repo = $1 AND "commit" = $2 AND ${condition}`,
    [value],
  );
  return row && Object.fromEntries(Object.keys(table.columns).map((column) => [column, row[column] ?? null]));
}
