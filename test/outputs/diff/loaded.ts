import { DATASETS } from '../../../src/datasets/index.generated';
import type { ColumnType } from '../../../src/kernel/column';
import type { Table } from '../../../src/kernel/dataset';
import { Database, identifier } from '../../../src/store/database';
import { createTable } from '../../../src/store/schema';
import type { Content } from '../../datasets/warehouse';

const PLAIN: Record<ColumnType, unknown> = {
  VARCHAR: 'x',
  INTEGER: 0,
  BIGINT: 0,
  DOUBLE: 0,
  BOOLEAN: false,
  JSON: '[]',
  TIMESTAMP: '2026-01-02 03:04:05',
  'DECIMAL(38,0)': 0,
};

/** A database in memory with one snapshot of `acme/demo` for each commit. Columns left out are NULL or plain. */
export async function loaded(snapshots: Readonly<Record<string, Content>>): Promise<Database> {
  const database = await Database.open(':memory:');
  for (const [commit, content] of Object.entries(snapshots)) {
    for (const [name, rows] of Object.entries(content)) {
      const table = DATASETS.find((dataset): dataset is Table => dataset.name === name && dataset.kind === 'table')!;
      await database.run(`CREATE SCHEMA IF NOT EXISTS ${name.split('.')[0]}`);
      await database.run(createTable('memory', table));
      await insert(database, table, { repo: 'acme/demo', commit }, rows);
    }
  }
  return database;
}

async function insert(
  database: Database,
  table: Table,
  snapshot: Readonly<Record<string, unknown>>,
  rows: Content[string],
): Promise<void> {
  const columns = Object.entries(table.columns);
  const plain = Object.fromEntries(columns.map(([name, { type, nullable }]) => [name, nullable ? null : PLAIN[type]]));
  const items = rows.map((row) =>
    Object.fromEntries(
      Object.entries({ ...plain, ...row, ...snapshot }).map(([name, value]) => [
        name,
        value === null ? null : String(value),
      ]),
    ),
  );
  const shape = JSON.stringify([Object.fromEntries(columns.map(([name]) => [name, 'VARCHAR']))]);
  const cells = columns.map(
    ([name, { type }]) => `item.${identifier(name)}::${type.replace('DECIMAL', 'HUGEINT::DECIMAL')}`,
  );
  await database.run(
    `INSERT INTO ${table.name} (${columns.map(([name]) => identifier(name)).join(', ')})
     SELECT ${cells.join(', ')} FROM (SELECT unnest(from_json($1, '${shape}')) AS item)`,
    [JSON.stringify(items)],
  );
}
