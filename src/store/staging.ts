import { existsSync, rmSync } from 'node:fs';
import type { DuckDBAppender, DuckDBDataChunk, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Column } from '../kernel/column';
import { type Dataset, layerOf, type Table } from '../kernel/dataset';
import { messageOf } from '../kernel/errors';
import { BatchBuilder, type ColumnBatch, loadedColumns } from './batch';
import { Database, identifier, literal, openError } from './database';
import { loadDuckDB } from './native';
import { migrate, qualified } from './schema';

/** The values every row of a run shares. */
export interface RunValues {
  readonly repo: string;
  readonly commit: string;
  readonly clock: Date;
}

/** What DuckDB may take from when a statement needs more than it was given. */
const MEMORY_IN_NEED = '2GB';
/** DuckDB's vector size; a larger chunk is not accepted. */
const CHUNK_ROWS = 2048;
/** Rows of one table that wait in JavaScript. */
const ROWS_PER_BATCH = 16 * CHUNK_ROWS;
/** Chunks between flushes: bounds what the appender holds without paying a flush per chunk. */
const CHUNKS_PER_FLUSH = 8;

/**
 * The database a run is built in, apart from the user's own until everything is complete. Only the columns
 * that differ between rows are stored; `layer.table` is a view that adds repo, commit and clock, so a SELECT
 * sees the declared columns of exactly one snapshot.
 */
export class Staging {
  private readonly loaders = new Map<string, TableLoader>();
  /** The user's database while it exists only because of this run. */
  private unpublished: string | null = null;
  /** Holds the open transaction; closing it undoes what was not committed. */
  private publishing: Database | null = null;

  private constructor(
    readonly database: Database,
    private readonly datasets: readonly Dataset[],
    readonly run: RunValues,
  ) {}

  /** Creates the file afresh with an empty table for each declared one. */
  static async create(
    path: string,
    datasets: readonly Dataset[],
    run: RunValues,
    memoryLimit: string,
  ): Promise<Staging> {
    removeDatabase(path);
    const database = await Database.open(path, { memoryLimit });
    const staging = new Staging(database, datasets, run);
    try {
      await staging.createTables();
    } catch (error) {
      staging.discard();
      throw error;
    }
    return staging;
  }

  private async createTables(): Promise<void> {
    const { database, datasets, run } = this;
    await database.run('SET preserve_insertion_order = true');
    await database.run('CREATE SCHEMA staging');
    for (const layer of new Set(datasets.map(layerOf)))
      await database.run(`CREATE SCHEMA IF NOT EXISTS ${identifier(layer)}`);
    for (const dataset of datasets) {
      if (dataset.kind === 'view') continue;
      const columns = loadedColumns(dataset).map(
        ([name, column]) => `${identifier(name)} ${column.type}${column.nullable ? '' : ' NOT NULL'}`,
      );
      await database.run(`CREATE TABLE ${stagingName(dataset.name)} (${columns.join(', ')})`);
      const shown = Object.entries(dataset.columns).map(
        ([name, column]) => `${runValue(column, run) ?? expression(dataset, name)} AS ${identifier(name)}`,
      );
      await database.run(
        `CREATE VIEW ${identifier(...dataset.name.split('.'))} AS SELECT ${shown.join(', ')} FROM ${stagingName(dataset.name)}`,
      );
    }
  }

  /** Takes rows in; they are there after `flush`. */
  async append(batch: ColumnBatch): Promise<void> {
    // In one transaction rows go straight to the file; each commit would send them through the log first.
    if (this.loaders.size === 0) await this.database.run('BEGIN TRANSACTION');
    let loader = this.loaders.get(batch.table);
    if (!loader) {
      loader = await TableLoader.create(this.database, this.table(batch.table));
      this.loaders.set(batch.table, loader);
    }
    loader.append(batch);
  }

  /** Takes rows in as they come, some thousands at a time. */
  async appendRows(table: string, rows: Iterable<object>): Promise<void> {
    let pending: object[] = [];
    for (const row of rows) {
      pending.push(row);
      if (pending.length < ROWS_PER_BATCH) continue;
      await this.append(this.batch(table, pending));
      pending = [];
    }
    await this.append(this.batch(table, pending));
  }

  private batch(table: string, rows: readonly object[]): ColumnBatch {
    const builder = new BatchBuilder(this.table(table));
    builder.add(rows);
    return builder.build();
  }

  async flush(): Promise<void> {
    if (this.loaders.size === 0) return;
    for (const loader of this.loaders.values()) loader.close();
    this.loaders.clear();
    await this.database.run('COMMIT');
  }

  /** Fills a table from one SELECT that names its columns as the declaration does. */
  async select(table: string, sql: string): Promise<void> {
    const insert = `INSERT INTO ${stagingName(table)} BY NAME ${sql}`;
    try {
      await this.database.run(insert);
    } catch (error) {
      if (!messageOf(error).startsWith('Out of Memory')) throw error;
      // DuckDB takes 2048 rows at a time, and those of a large repository's index are documents of a hundred kilobytes.
      await this.database.run(`SET memory_limit = '${MEMORY_IN_NEED}'`);
      await this.database.run(insert);
    }
  }

  /** The declared tables that one SELECT reads. DuckDB looks through the views, so it names what they stand on too. */
  tablesRead(sql: string): string[] {
    return [...new Set(this.database.tablesRead(sql).map((name) => name.replace(/^staging\./, '')))];
  }

  async count(table: string): Promise<number> {
    const [row] = await this.database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${stagingName(table)}`);
    return row!.n;
  }

  /**
   * Keeps the first of the rows that share a key or a unique column list. Such rows are a defect of the producer, which
   * must neither end the run nor multiply rows in a join.
   * @returns how many rows went, with one of the keys.
   */
  async dropDuplicates(table: string): Promise<{ readonly rows: number; readonly example: string } | null> {
    const declared = this.table(table);
    let rows = 0;
    let example = '';
    for (const key of [declared.key, ...declared.unique]) {
      const columns = key
        .filter((name) => !declared.columns[name]?.run)
        .map((name) => expression(declared, name))
        .join(', ');
      if (columns === '') continue;
      const from = stagingName(table);
      const [duplicate] = await this.database.rows(
        `SELECT ${columns} FROM ${from} GROUP BY ALL HAVING count(*) > 1 LIMIT 1`,
      );
      if (!duplicate) continue;
      const before = await this.count(table);
      await this.database.run(
        `DELETE FROM ${from} WHERE rowid NOT IN (SELECT min(rowid) FROM ${from} GROUP BY ${columns})`,
      );
      rows += before - (await this.count(table));
      example = JSON.stringify(duplicate);
    }
    return rows === 0 ? null : { rows, example };
  }

  /**
   * Puts the named tables into the attached database in one transaction, in place of the same snapshot's
   * earlier rows; other snapshots stay. Nothing of it is visible until `commit`.
   */
  async publish(tables: readonly string[], viewSql: (name: string) => string): Promise<Publication> {
    const connection = await this.database.connect();
    this.publishing = connection;
    const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
      await connection.run(statement);
      connection.close();
      this.publishing = null;
    };
    await connection.run('BEGIN TRANSACTION');
    try {
      await migrate(connection, TARGET, this.datasets, viewSql);
      for (const name of tables) await this.replaceRows(connection, name);
    } catch (error) {
      await end('ROLLBACK');
      throw error;
    }
    const commit = async () => {
      await end('COMMIT');
      this.unpublished = null;
    };
    return { commit, rollback: () => end('ROLLBACK') };
  }

  private async replaceRows(connection: Database, name: string): Promise<void> {
    const target = qualified(TARGET, name);
    const columns = Object.keys(this.table(name).columns)
      .map((column) => identifier(column))
      .join(', ');
    await connection.run(`DELETE FROM ${target} WHERE repo = ? AND "commit" = ?`, [this.run.repo, this.run.commit]);
    await connection.run(`INSERT INTO ${target} (${columns}) SELECT ${columns} FROM ${identifier(...name.split('.'))}`);
  }

  /** Opens the user's database and keeps its lock, so that a run learns at once that it cannot publish. */
  async attach(path: string): Promise<void> {
    if (!existsSync(path)) this.unpublished = path;
    try {
      await this.database.run(`ATTACH ${literal(path)} AS ${identifier(TARGET)}`);
    } catch (error) {
      throw openError(path, error);
    }
  }

  /** Closes and deletes the staging file, and the user's database when it is new and nothing was published into it. */
  discard(): void {
    this.loaders.clear();
    this.publishing?.close();
    this.database.close();
    removeDatabase(this.database.path);
    if (this.unpublished !== null) removeDatabase(this.unpublished);
  }

  private table(name: string): Table {
    const found = this.datasets.find((dataset) => dataset.name === name);
    if (found?.kind !== 'table') throw new Error(`no table is called ${name}`);
    return found;
  }
}

/** Rows that wait in an open transaction of the user's database. */
export interface Publication {
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

const TARGET = 'target';

class TableLoader {
  private pending: unknown[][];
  private pendingRows = 0;
  private chunks = 0;

  private constructor(
    private readonly appender: DuckDBAppender,
    private readonly chunk: DuckDBDataChunk,
    private readonly wrap: readonly ((value: unknown) => DuckDBValue)[],
  ) {
    this.pending = wrap.map(() => []);
  }

  static async create(database: Database, table: Table): Promise<TableLoader> {
    const duckdb = await loadDuckDB();
    const types: Record<Column['type'], DuckDBType> = {
      VARCHAR: duckdb.VARCHAR,
      JSON: duckdb.VARCHAR,
      INTEGER: duckdb.INTEGER,
      BIGINT: duckdb.BIGINT,
      DOUBLE: duckdb.DOUBLE,
      BOOLEAN: duckdb.BOOLEAN,
      TIMESTAMP: duckdb.TIMESTAMP,
      'DECIMAL(38,0)': duckdb.DECIMAL(38, 0),
    };
    const columns = loadedColumns(table).map(([, column]) => column);
    const appender = await database.connection.createAppender(table.name, 'staging');
    const columnTypes = columns.map((column) => types[column.type]);
    const wrap = columns.map((column) => {
      if (column.type === 'DECIMAL(38,0)') {
        return (value: unknown) => (value === null ? null : new duckdb.DuckDBDecimalValue(value as bigint, 38, 0));
      }
      if (column.type === 'TIMESTAMP')
        return (value: unknown) => (value === null ? null : new duckdb.DuckDBTimestampValue(value as bigint));
      return (value: unknown) => value as DuckDBValue;
    });
    return new TableLoader(appender, duckdb.DuckDBDataChunk.create(columnTypes), wrap);
  }

  append(batch: ColumnBatch): void {
    for (let i = 0; i < this.wrap.length; i++) {
      const wrap = this.wrap[i]!;
      const into = this.pending[i]!;
      for (const value of batch.columns[i]!) into.push(wrap(value));
    }
    this.pendingRows += batch.rowCount;
    if (this.pendingRows >= CHUNK_ROWS) this.drain(CHUNK_ROWS);
  }

  close(): void {
    this.drain(1);
    this.appender.flushSync();
    this.appender.closeSync();
  }

  /** Appends pending rows in chunks until fewer than `least` are left. */
  private drain(least: number): void {
    let from = 0;
    while (this.pendingRows - from >= least) {
      const rows = Math.min(CHUNK_ROWS, this.pendingRows - from);
      const { chunk } = this;
      // Without a reset the chunk would keep every string it ever held.
      chunk.reset();
      chunk.rowCount = rows;
      for (let i = 0; i < this.pending.length; i++)
        chunk.setColumnValues(i, this.pending[i]!.slice(from, from + rows) as DuckDBValue[]);
      this.appender.appendDataChunk(chunk);
      from += rows;
      if (++this.chunks % CHUNKS_PER_FLUSH === 0) this.appender.flushSync();
    }
    this.pending = this.pending.map((values) => values.slice(from));
    this.pendingRows -= from;
  }
}

function stagingName(table: string): string {
  return identifier('staging', table);
}

/** What stands for a column in SQL over the stored table. */
function expression(table: Table, column: string): string {
  const derived = table.derived[column];
  return derived === undefined ? identifier(column) : `(${derived})`;
}

function runValue(column: Column, run: RunValues): string | null {
  switch (column.run) {
    case 'repo':
      return literal(run.repo);
    case 'commit':
      return literal(run.commit);
    case 'clock':
      return `TIMESTAMP ${literal(run.clock.toISOString().replace('T', ' ').replace('Z', ''))}`;
    default:
      return null;
  }
}

function removeDatabase(path: string): void {
  // `.tmp` holds what did not fit into memory.
  for (const file of [path, `${path}.wal`, `${path}.tmp`]) rmSync(file, { recursive: true, force: true });
}
