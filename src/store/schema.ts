import type { Column } from '../kernel/column';
import { type Dataset, layerOf, type Table } from '../kernel/dataset';
import { UserError } from '../kernel/errors';
import { type Database, identifier, literal } from './database';

/** Raised whenever a declaration changes in a way that readers of an older database would notice. */
export const SCHEMA_VERSION = 1;

/** Where the database records which schema version wrote it. */
const VERSION_TABLE = 'codeintel_schema';

/**
 * `CREATE TABLE IF NOT EXISTS` for a declared table, in the given catalog. Keys are checked before rows are
 * published, not declared: their indexes made the file half as large again and publishing twice as slow.
 */
export function createTable(catalog: string, table: Table): string {
  const lines = Object.entries(table.columns).map(([name, column]) => `${identifier(name)} ${columnType(column)}`);
  return `CREATE TABLE IF NOT EXISTS ${qualified(catalog, table.name)} (${lines.join(', ')})`;
}

export function qualified(catalog: string, name: string): string {
  return identifier(catalog, ...name.split('.'));
}

/**
 * Brings an attached database up to the declared datasets: creates what is missing, adds missing columns,
 * replaces views, and never drops a table or a column. Runs inside the caller's transaction.
 * @throws UserError when a newer version of CodeIntel wrote the database.
 */
export async function migrate(
  database: Database,
  catalog: string,
  datasets: readonly Dataset[],
  viewSql: (name: string) => string,
): Promise<void> {
  await refuseNewer(database, catalog);
  for (const layer of new Set(datasets.map(layerOf))) {
    await database.run(`CREATE SCHEMA IF NOT EXISTS ${identifier(catalog, layer)}`);
  }
  const present = await columnsOf(database, catalog);
  for (const dataset of datasets) {
    if (dataset.kind === 'view') continue;
    const columns = present.get(dataset.name);
    if (!columns) await database.run(createTable(catalog, dataset));
    else await fitColumns(database, catalog, dataset, columns);
  }
  await createViews(database, catalog, datasets, viewSql);
  const versions = identifier(catalog, 'main', VERSION_TABLE);
  await database.run(`CREATE OR REPLACE TABLE ${versions} AS SELECT ${SCHEMA_VERSION}::INTEGER AS version`);
}

async function refuseNewer(database: Database, catalog: string): Promise<void> {
  const known = await database.rows(
    `SELECT 1 AS known FROM duckdb_tables() WHERE database_name = ${literal(catalog)} AND table_name = '${VERSION_TABLE}'`,
  );
  if (known.length === 0) return;
  const [row] = await database.rows<{ version: number }>(
    `SELECT version FROM ${identifier(catalog, 'main', VERSION_TABLE)}`,
  );
  if (row && row.version > SCHEMA_VERSION) {
    throw new UserError(
      `The database was written by a newer CodeIntel (schema ${row.version}; this version knows ${SCHEMA_VERSION}): ` +
        'update CodeIntel, or choose another database with --db-path.',
    );
  }
}

/** The declared tables that an open database has, with the columns it has of them: an older one lacks the newest. */
export async function storedTables(database: Database, tables: readonly Table[]): Promise<Table[]> {
  const [current] = await database.rows<{ catalog: string }>('SELECT current_catalog() AS catalog');
  const present = await columnsOf(database, current!.catalog);
  return tables.flatMap((table) => {
    const stored = present.get(table.name);
    if (!stored) return [];
    return [
      { ...table, columns: Object.fromEntries(Object.entries(table.columns).filter(([name]) => stored.has(name))) },
    ];
  });
}

/** Table → column → whether it takes NULL. */
async function columnsOf(database: Database, catalog: string): Promise<Map<string, Map<string, boolean>>> {
  const rows = await database.rows<{ name: string; column_name: string; is_nullable: boolean }>(
    `SELECT schema_name || '.' || table_name AS name, column_name, is_nullable FROM duckdb_columns() WHERE database_name = ${literal(catalog)}`,
  );
  const tables = new Map<string, Map<string, boolean>>();
  for (const row of rows) {
    const columns = tables.get(row.name) ?? new Map<string, boolean>();
    tables.set(row.name, columns.set(row.column_name, row.is_nullable));
  }
  return tables;
}

/**
 * New columns are nullable whatever the declaration says: rows of older snapshots have no value for them. Columns
 * that are no longer declared, or no longer required, take NULL from now on: new rows may have no value for them.
 */
async function fitColumns(
  database: Database,
  catalog: string,
  table: Table,
  present: ReadonlyMap<string, boolean>,
): Promise<void> {
  const alter = `ALTER TABLE ${qualified(catalog, table.name)}`;
  for (const [name, column] of Object.entries(table.columns)) {
    if (!present.has(name)) await database.run(`${alter} ADD COLUMN ${identifier(name)} ${column.type}`);
  }
  for (const [name, nullable] of present) {
    const stillRequired = table.columns[name]?.nullable === false;
    if (!nullable && !stillRequired) await database.run(`${alter} ALTER COLUMN ${identifier(name)} DROP NOT NULL`);
  }
}

/** A view keeps its SQL as written, so names in it must resolve in its own catalog while it is created. */
async function createViews(
  database: Database,
  catalog: string,
  datasets: readonly Dataset[],
  viewSql: (name: string) => string,
): Promise<void> {
  const [current] = await database.rows<{ catalog: string }>('SELECT current_catalog() AS catalog');
  await database.run(`USE ${identifier(catalog)}`);
  for (const dataset of datasets) {
    if (dataset.kind === 'view')
      await database.run(
        `CREATE OR REPLACE VIEW ${identifier(...dataset.name.split('.'))} AS ${viewSql(dataset.name)}`,
      );
  }
  await database.run(`USE ${identifier(current!.catalog)}`);
}

function columnType(column: Column): string {
  return `${column.type}${column.nullable ? '' : ' NOT NULL'}`;
}
