import { join } from 'node:path';
import type { Row } from '../../../src/store/database';
import { Database } from '../../../src/store/database';
import { type Content, published, type RUN, scratch } from '../warehouse';

/** Publishes one run after the other into one database and gives the rows of a query over it. */
export async function viewRows(
  runs: readonly (readonly [Partial<typeof RUN>, Content])[],
  sql: string,
): Promise<Row[]> {
  const path = join(scratch(), 'warehouse.duckdb');
  for (const [run, content] of runs) await published(path, content, run);
  const database = await Database.open(path, { readOnly: true });
  try {
    return await database.rows(sql);
  } finally {
    database.close();
  }
}
