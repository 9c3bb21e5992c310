import { rmSync } from 'node:fs';
import type { Column } from '../kernel/column';
import { type Dataset, layerOf, type Table } from '../kernel/dataset';
import { BatchBuilder, type ColumnBatch, loadedColumns } from './batch';
import { Database, identifier, literal } from './database';
import { TableLoader } from './loader';
import { withEnoughMemory } from './memory';
import { openPublication, type Publication, removeDatabase } from './publication';

/** The values every row of a run shares. */
export interface RunValues {
  readonly repo: string;
  readonly commit: string;
  readonly clock: Date;
}

/** Rows of one table that wait in JavaScript, and how much text they may hold. */
const ROWS_PER_BATCH = 4096;
const CHARACTERS_PER_BATCH = 1 << 20;

/**
 * The database a run is built in, apart from the user's own until everything is complete. Only the columns
 * that differ between rows are stored; `layer.table` is a view that adds repo, commit and clock, so a SELECT
 * sees the declared columns of exactly one snapshot.
 */
export class Staging {
  private readonly loaders = new Map<string, TableLoader>();
  private publication: Publication | null = null;

  private constructor(
    readonly database: Database,
    private readonly spill: string,
    private readonly datasets: readonly Dataset[],
    readonly run: RunValues,
  ) {}

  /**
   * Makes an empty table for each declared one.
   * @param spill a folder that is made for what does not fit into memory, and removed with all in it at the end
   */
  static async create(
    spill: string,
    datasets: readonly Dataset[],
    run: RunValues,
    memoryLimit: string,
  ): Promise<Staging> {
    rmSync(spill, { recursive: true, force: true });
    // A statement keeps one core busy and the others free: for the statements beside it, and for everything else.
    const database = await Database.open(':memory:', { memoryLimit, threads: 1, spill });
    const staging = new Staging(database, spill, datasets, run);
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
    const statements = ['SET preserve_insertion_order = true', 'CREATE SCHEMA staging'];
    for (const layer of new Set(datasets.map(layerOf)))
      statements.push(`CREATE SCHEMA IF NOT EXISTS ${identifier(layer)}`);
    for (const dataset of datasets) {
      if (dataset.kind === 'view') continue;
      const columns = loadedColumns(dataset).map(
        ([name, column]) => `${identifier(name)} ${column.type}${column.nullable ? '' : ' NOT NULL'}`,
      );
      statements.push(`CREATE TABLE ${stagingName(dataset.name)} (${columns.join(', ')})`);
      const shown = Object.entries(dataset.columns).map(
        ([name, column]) => `${runValue(column, run) ?? expression(dataset, name)} AS ${identifier(name)}`,
      );
      statements.push(
        `CREATE VIEW ${identifier(...dataset.name.split('.'))} AS SELECT ${shown.join(', ')} FROM ${stagingName(dataset.name)}`,
      );
    }
    await database.run(['BEGIN', ...statements, 'COMMIT'].join(';\n'));
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
    let builder = new BatchBuilder(this.table(table));
    for (const row of rows) {
      builder.push(row);
      if (builder.rowCount < ROWS_PER_BATCH && builder.characters < CHARACTERS_PER_BATCH) continue;
      await this.append(builder.build());
      builder = new BatchBuilder(this.table(table));
    }
    await this.append(builder.build());
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
    await withEnoughMemory(this.database, () => this.database.run(insert));
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
   * Opens the user's database for what the run makes.
   * @throws UserError when it is in use, or is no database that this version can write
   */
  async publishInto(path: string, viewSql: (name: string) => string): Promise<Publication> {
    const { repo, commit } = this.run;
    this.publication = await openPublication(this.database, path, { repo, commit, datasets: this.datasets, viewSql });
    return this.publication;
  }

  /** Closes and deletes the staging database, and undoes what was not committed. */
  discard(): void {
    this.loaders.clear();
    const left = this.publication?.close() ?? [];
    this.database.close();
    for (const path of left) removeDatabase(path);
    rmSync(this.spill, { recursive: true, force: true });
  }

  private table(name: string): Table {
    const found = this.datasets.find((dataset) => dataset.name === name);
    if (found?.kind !== 'table') throw new Error(`no table is called ${name}`);
    return found;
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
