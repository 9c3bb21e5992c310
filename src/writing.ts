import type { Table } from './kernel/dataset';
import { exportTable, type OutputFolder } from './outputs/export/export';
import { type ScipIndex, writtenUnits } from './outputs/export/scip-index';
import type { Database } from './store/database';
import type { Publication } from './store/publication';
import type { Staging } from './store/staging';

/** Statements that write at a time while the run makes further tables, and when it only writes. */
const LANES = { beside: 1, alone: 2 };

interface Job {
  /** Of those that publish, one runs at a time, in the order they came. */
  readonly publishes: boolean;
  readonly run: (database: Database) => Promise<void>;
}

/**
 * Writes the tables of a run as soon as they are complete, into the user's database and as files, while the next ones
 * are made. Nothing of it is seen until both are committed.
 */
export class Writing {
  private readonly jobs: Job[] = [];
  private readonly unpublished: Table[] = [];
  private readonly lanes = new Set<Promise<void>>();
  private readonly connections = new Set<Database>();
  private isPublishing = false;
  private width = LANES.beside;
  private failure: { readonly error: unknown } | null = null;
  private exported = 0;
  private onTable: (exported: number) => void = () => {};

  /** @param output null to write no files */
  constructor(
    private readonly staging: Staging,
    private readonly publication: Publication,
    private readonly output: OutputFolder | null,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', this.interrupt);
  }

  /**
   * Takes tables that are complete: from now on they must not change.
   * @throws what ended the writing of earlier ones
   */
  add(tables: readonly Table[]): void {
    if (this.failure !== null) throw this.failure.error;
    if (tables.length === 0) return;
    this.queue(tables.map((table) => this.exporting(table)));
    this.unpublished.push(...tables);
    this.queue([{ publishes: true, run: () => this.publish() }]);
  }

  /** The same index, whose documents are written as they are taken. */
  scipIndex(index: ScipIndex): ScipIndex {
    const { output, staging } = this;
    return output === null ? index : { ...index, units: writtenUnits(index, staging.run.repo, output) };
  }

  /**
   * Ends when everything is written and only waits to be committed.
   * @param onTable told the number of tables that are in files
   */
  async finish(onTable: (exported: number) => void): Promise<void> {
    this.onTable = onTable;
    this.width = LANES.alone;
    this.queue([{ publishes: true, run: () => this.publication.finish() }]);
    await this.ended();
    this.signal.removeEventListener('abort', this.interrupt);
    this.signal.throwIfAborted();
    if (this.failure !== null) throw this.failure.error;
  }

  /** Ends when nothing is being written any more. */
  async abandon(): Promise<void> {
    this.signal.removeEventListener('abort', this.interrupt);
    this.interrupt();
    await this.ended();
  }

  /** What has gathered meanwhile, at once: each time takes a while of its own. */
  private async publish(): Promise<void> {
    const tables = this.unpublished.splice(0);
    if (tables.length > 0) await this.publication.add(tables);
  }

  private exporting(table: Table): Job {
    return {
      publishes: false,
      run: async (database) => {
        const { output, staging } = this;
        if (output === null) return;
        const { repo, commit } = staging.run;
        const source = { database, repo, commit };
        await exportTable(source, table, output);
        this.onTable(++this.exported);
      },
    };
  }

  private queue(jobs: readonly Job[]): void {
    this.jobs.push(...jobs);
    while (this.lanes.size < this.width && this.lanes.size < this.jobs.length) {
      const lane: Promise<void> = this.work().finally(() => this.lanes.delete(lane));
      this.lanes.add(lane);
    }
  }

  /** Does one job after the other until none is left. Never rejects. */
  private async work(): Promise<void> {
    try {
      const database = await this.staging.database.connect();
      this.connections.add(database);
      try {
        for (let job = this.next(); job !== undefined; job = this.next()) {
          if (job.publishes) this.isPublishing = true;
          await job.run(database);
          if (job.publishes) this.isPublishing = false;
        }
      } finally {
        this.connections.delete(database);
        database.close();
      }
    } catch (error) {
      this.failure ??= { error };
      this.jobs.length = 0;
    }
  }

  /** What publishes goes first: it takes turns, and at the end files can still be written beside it. */
  private next(): Job | undefined {
    const publishing = this.isPublishing ? -1 : this.jobs.findIndex(({ publishes }) => publishes);
    const at = publishing === -1 ? this.jobs.findIndex(({ publishes }) => !publishes) : publishing;
    return at === -1 ? undefined : this.jobs.splice(at, 1)[0];
  }

  private async ended(): Promise<void> {
    while (this.lanes.size > 0) await Promise.all(this.lanes);
  }

  private readonly interrupt = (): void => {
    this.jobs.length = 0;
    for (const database of this.connections) database.connection.interrupt();
    this.publication.interrupt();
  };
}
