import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/datasets/index.generated';
import { SQL } from '../../src/datasets/sql.generated';
import { Database } from '../../src/store/database';
import { migrate, SCHEMA_VERSION } from '../../src/store/schema';
import { publishThings, scratch } from './toys';

/** A database file after some SQL. */
async function prepared(...statements: string[]): Promise<string> {
  const path = join(scratch(), 'warehouse.duckdb');
  const database = await Database.open(path);
  for (const statement of statements) await database.run(statement);
  database.close();
  return path;
}

async function query(path: string, sql: string) {
  const database = await Database.open(path, { readOnly: true });
  try {
    return await database.rows(sql);
  } finally {
    database.close();
  }
}

const things = (path: string) => query(path, 'SELECT * FROM core.things ORDER BY id');
const columns = (path: string, table: string) =>
  query(
    path,
    `SELECT column_name AS name, data_type AS type, is_nullable AS nullable FROM duckdb_columns()
     WHERE schema_name || '.' || table_name = '${table}' ORDER BY column_index`,
  );

const OLD_COMMIT = 'c'.repeat(40);
const NEW = [{ id: 1, name: 'new' }];

describe('a fresh database', () => {
  it('gets every declared table with its columns in order, every view, and the version', async () => {
    const path = join(scratch(), 'fresh.duckdb');
    const database = await Database.open(path);
    await migrate(database, 'fresh', DATASETS, (name) => SQL[name]!);
    database.close();
    for (const dataset of DATASETS) {
      const found = await columns(path, dataset.name);
      if (dataset.kind === 'view') expect(found.length, dataset.name).toBeGreaterThan(0);
      else {
        const declared = Object.entries(dataset.columns).map(([name, { type, nullable }]) => ({
          name,
          type,
          nullable,
        }));
        expect(found, dataset.name).toEqual(declared);
      }
    }
    expect(await query(path, 'SELECT version FROM codeintel_schema')).toEqual([{ version: SCHEMA_VERSION }]);
  });

  it('is left as it is by a second migration', async () => {
    const path = join(scratch(), 'fresh.duckdb');
    const ddl =
      'SELECT sql FROM duckdb_tables() UNION ALL SELECT sql FROM duckdb_views() WHERE NOT internal ORDER BY sql';
    const states: unknown[] = [];
    for (let i = 0; i < 2; i++) {
      const database = await Database.open(path);
      await migrate(database, 'fresh', DATASETS, (name) => SQL[name]!);
      states.push(await database.rows(ddl));
      database.close();
    }
    expect(states[1]).toEqual(states[0]);
  });
});

describe('an older database', () => {
  it('gains the table and the column it lacks, and keeps its rows', async () => {
    const path = await prepared(
      'CREATE SCHEMA core',
      'CREATE TABLE core.things (id INTEGER NOT NULL, repo VARCHAR NOT NULL, "commit" VARCHAR NOT NULL)',
      `INSERT INTO core.things VALUES (7, 'acme/demo', '${OLD_COMMIT}')`,
      'CREATE TABLE codeintel_schema AS SELECT 0 AS version',
    );
    await publishThings(path, NEW);
    expect(await things(path)).toEqual([
      { id: 1, repo: 'acme/demo', commit: 'a'.repeat(40), name: 'new' },
      { id: 7, repo: 'acme/demo', commit: OLD_COMMIT, name: null },
    ]);
    expect(await query(path, 'SELECT sum(n) AS n FROM docs.v_things')).toEqual([{ n: 2 }]);
    expect(await query(path, 'SELECT version FROM codeintel_schema')).toEqual([{ version: SCHEMA_VERSION }]);

    const other = await prepared('CREATE SCHEMA core');
    await publishThings(other, NEW);
    expect(await things(other)).toHaveLength(1);
  });

  it('keeps columns, tables, views and schemas that nobody declares', async () => {
    const path = await prepared(
      'CREATE SCHEMA core',
      `CREATE TABLE core.things (note VARCHAR, id INTEGER NOT NULL, name VARCHAR NOT NULL,
         repo VARCHAR NOT NULL, "commit" VARCHAR NOT NULL)`,
      `INSERT INTO core.things VALUES ('mine', 7, 'old', 'acme/demo', '${OLD_COMMIT}')`,
      "CREATE TABLE core.gone AS SELECT 'kept' AS state",
      'CREATE SCHEMA mine',
      "CREATE TABLE mine.things AS SELECT 'kept' AS state",
      'CREATE VIEW mine.v AS SELECT id FROM core.things',
    );
    await publishThings(path, NEW);
    expect(await things(path)).toEqual([
      { note: null, id: 1, name: 'new', repo: 'acme/demo', commit: 'a'.repeat(40) },
      { note: 'mine', id: 7, name: 'old', repo: 'acme/demo', commit: OLD_COMMIT },
    ]);
    const kept = 'SELECT state FROM core.gone UNION ALL SELECT state FROM mine.things';
    expect(await query(path, kept)).toEqual([{ state: 'kept' }, { state: 'kept' }]);
    expect(await query(path, 'SELECT id FROM mine.v ORDER BY id')).toEqual([{ id: 1 }, { id: 7 }]);
  });

  it('takes rows although a column that is no longer declared, or no longer required, was NOT NULL', async () => {
    const path = await prepared(
      'CREATE SCHEMA core',
      `CREATE TABLE core.things (id INTEGER NOT NULL, dropped INTEGER NOT NULL, name VARCHAR NOT NULL,
         repo VARCHAR NOT NULL, "commit" VARCHAR NOT NULL)`,
      `INSERT INTO core.things VALUES (7, 1, 'old', 'acme/demo', '${OLD_COMMIT}')`,
    );
    await publishThings(path, NEW);
    expect(await query(path, 'SELECT id, dropped FROM core.things ORDER BY id')).toEqual([
      { id: 1, dropped: null },
      { id: 7, dropped: 1 },
    ]);
    expect(await columns(path, 'core.things')).toContainEqual({ name: 'name', type: 'VARCHAR', nullable: false });
  });

  it('has its views brought up to date', async () => {
    const path = await prepared('CREATE SCHEMA docs', "CREATE VIEW docs.v_things AS SELECT 'outdated' AS n");
    await publishThings(path, NEW);
    expect(await query(path, 'SELECT n FROM docs.v_things')).toEqual([{ n: 1 }]);
  });
});

describe('a database of a newer version', () => {
  it('is refused with the remedy, and stays as it is', async () => {
    const path = await prepared(
      'CREATE SCHEMA core',
      `CREATE TABLE core.things AS SELECT 7 AS id, 'newer' AS name, 'acme/demo' AS repo, 'x' AS "commit"`,
      `CREATE TABLE codeintel_schema AS SELECT ${SCHEMA_VERSION + 1} AS version`,
    );
    const message = `The database was written by a newer CodeIntel (schema ${SCHEMA_VERSION + 1}; this version knows ${SCHEMA_VERSION}): update CodeIntel, or choose another database with --db-path.`;
    await expect(publishThings(path, NEW)).rejects.toMatchObject({ name: 'UserError', message });
    expect(await things(path)).toEqual([{ id: 7, name: 'newer', repo: 'acme/demo', commit: 'x' }]);
    expect(await query(path, 'SELECT version FROM codeintel_schema')).toEqual([{ version: SCHEMA_VERSION + 1 }]);
  });
});
