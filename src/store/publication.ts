import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Dataset, Table } from '../kernel/dataset';
import { type Database, identifier, literal, openError } from './database';
import { withEnoughMemory } from './memory';
import { migrate, qualified } from './schema';

/** The rows of a run on their way from its staging database into the user's. Nothing of them is seen before `commit`. */
export interface Publication {
  /** Takes the rows of tables that are complete, in place of the same snapshot's earlier ones. */
  add(tables: readonly Table[]): Promise<void>;
  /** Does everything that may fail. */
  finish(): Promise<void>;
  commit(): Promise<void>;
  /** Ends a statement that is running; what waits for it gets an error. */
  interrupt(): void;
  /**
   * Undoes what was not committed.
   * @returns databases to delete as soon as the staging database is closed, too
   */
  close(): readonly string[];
}

export interface PublishedRun {
  readonly repo: string;
  readonly commit: string;
  readonly datasets: readonly Dataset[];
  /** The SELECT of a view. */
  readonly viewSql: (name: string) => string;
}

/**
 * Opens the user's database beside the staging one and keeps its lock, so that a run learns at once that it cannot
 * publish.
 * @throws UserError when it is in use, or is no database that this version can write
 */
export async function openPublication(staging: Database, path: string, run: PublishedRun): Promise<Publication> {
  const isNew = !existsSync(path);
  try {
    await staging.run(`ATTACH ${literal(path)} AS ${identifier(isNew ? RESERVED : TARGET)}`);
    const connection = await staging.connect();
    return isNew ? new NewDatabase(connection, run, path) : new ExistingDatabase(connection, run);
  } catch (error) {
    if (isNew) removeDatabase(path);
    throw openError(path, error);
  }
}

const TARGET = 'target';
/** The empty database that holds the place of one to come. */
const RESERVED = 'reserved';

/** Rows of other snapshots may be there: all of ours come in one transaction at the end. */
class ExistingDatabase implements Publication {
  private readonly tables: Table[] = [];

  constructor(
    private readonly connection: Database,
    private readonly run: PublishedRun,
  ) {}

  async add(tables: readonly Table[]): Promise<void> {
    this.tables.push(...tables);
  }

  async finish(): Promise<void> {
    const { connection, run } = this;
    await transaction(connection, async () => {
      await migrate(connection, TARGET, run.datasets, run.viewSql);
      for (const table of this.tables) {
        await connection.run(`DELETE FROM ${qualified(TARGET, table.name)} WHERE repo = ? AND "commit" = ?`, [
          run.repo,
          run.commit,
        ]);
        await insert(connection, table);
      }
    });
  }

  async commit(): Promise<void> {
    await this.connection.run('COMMIT');
    // What is in the log by now is safe there, too.
    await this.connection.run(`CHECKPOINT ${identifier(TARGET)}`).catch(() => {});
  }

  interrupt(): void {
    this.connection.connection.interrupt();
  }

  close(): readonly string[] {
    this.connection.close();
    return [];
  }
}

/** How old a DuckDB can read what is made here: older formats take nearly twice the space. */
const STORAGE = 'v1.2.0';

/** The database is made beside its place while the run goes on, and moved there when it is complete. */
class NewDatabase implements Publication {
  private readonly building: string;
  private isAttached = false;
  private isCommitted = false;

  constructor(
    private readonly connection: Database,
    private readonly run: PublishedRun,
    private readonly path: string,
  ) {
    this.building = join(dirname(path), `.${basename(path)}.${process.pid}.building`);
  }

  async add(tables: readonly Table[]): Promise<void> {
    if (!this.isAttached) await this.attach();
    const { connection } = this;
    await transaction(connection, async () => {
      for (const table of tables) await insert(connection, table);
    });
    await connection.run('COMMIT');
  }

  private async attach(): Promise<void> {
    const { connection, building, run } = this;
    removeDatabase(building);
    this.isAttached = true;
    await connection.run(`ATTACH ${literal(building)} AS ${identifier(TARGET)} (STORAGE_VERSION '${STORAGE}')`);
    // What is committed goes into the file itself: a log would be written and synchronised for nobody.
    await connection.run(`SET checkpoint_threshold = '1KB'`);
    await transaction(connection, () => migrate(connection, TARGET, run.datasets, run.viewSql));
    await connection.run('COMMIT');
  }

  async finish(): Promise<void> {
    if (!this.isAttached) await this.attach();
    await this.connection.run(`CHECKPOINT ${identifier(TARGET)}`);
    await this.connection.run(`DETACH ${identifier(TARGET)}`);
  }

  async commit(): Promise<void> {
    try {
      renameSync(this.building, this.path);
    } catch {
      // Windows does not replace an open file.
      await this.connection.run(`DETACH ${identifier(RESERVED)}`);
      renameSync(this.building, this.path);
    }
    this.isCommitted = true;
  }

  interrupt(): void {
    this.connection.connection.interrupt();
  }

  close(): readonly string[] {
    this.connection.close();
    return this.isCommitted ? [this.building] : [this.building, this.path];
  }
}

/** Begins a transaction, which stays open, and does something in it; all of that again when there was not enough memory. */
async function transaction(connection: Database, work: () => Promise<void>): Promise<void> {
  await withEnoughMemory(connection, async () => {
    await connection.run('BEGIN TRANSACTION');
    try {
      await work();
    } catch (error) {
      await connection.run('ROLLBACK');
      throw error;
    }
  });
}

async function insert(connection: Database, table: Table): Promise<void> {
  const columns = Object.keys(table.columns)
    .map((column) => identifier(column))
    .join(', ');
  const from = identifier(...table.name.split('.'));
  await connection.run(`INSERT INTO ${qualified(TARGET, table.name)} (${columns}) SELECT ${columns} FROM ${from}`);
}

/** Deletes a database file with what DuckDB keeps beside it: `.tmp` holds what did not fit into memory. */
export function removeDatabase(path: string): void {
  for (const file of [path, `${path}.wal`, `${path}.tmp`]) rmSync(file, { recursive: true, force: true });
}
