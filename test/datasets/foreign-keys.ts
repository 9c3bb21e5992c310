import { DATASETS } from '../../src/datasets/index.generated';
import type { Table } from '../../src/kernel/dataset';
import { Database, identifier } from '../../src/store/database';

/**
 * GOID columns of every table with a value that is not in `core.goids`: `table.column: how many`. Empty when all are,
 * and `columns` says how many columns hold any value.
 */
export async function danglingGoids(path: string): Promise<{ readonly dangling: string[]; readonly columns: number }> {
  const database = await Database.open(path, { readOnly: true });
  const dangling: string[] = [];
  let columns = 0;
  try {
    for (const table of DATASETS) {
      if (table.kind !== 'table') continue;
      for (const column of goidColumns(table)) {
        const name = identifier(...table.name.split('.'));
        const value = identifier('rows', column);
        const [found] = await database.rows<{ filled: number; lost: number }>(
          `SELECT count(${value}) AS filled, count(${value}) FILTER (goids.goid_h128 IS NULL) AS lost
           FROM ${name} AS rows LEFT JOIN core.goids AS goids ON goids.goid_h128 = ${value}`,
        );
        if (found!.filled > 0) columns++;
        if (found!.lost > 0) dangling.push(`${table.name}.${column}: ${found!.lost}`);
      }
    }
  } finally {
    database.close();
  }
  return { dangling, columns };
}

function goidColumns(table: Table): string[] {
  return Object.entries(table.columns).flatMap(([name, { type }]) => (type === 'DECIMAL(38,0)' ? [name] : []));
}
