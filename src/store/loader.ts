import type { DuckDBAppender, DuckDBDataChunk, DuckDBType } from '@duckdb/node-api';
import type { ColumnType } from '../kernel/column';
import type { Table } from '../kernel/dataset';
import { type ColumnBatch, loadedColumns } from './batch';
import type { Database } from './database';
import { type Bindings, loadBindings, loadDuckDB } from './native';
import { CHUNK_ROWS, VectorWriter } from './vector';

/** Text that waits for a chunk to be full. */
const PENDING_BYTES = 1 << 22;
/** Chunks between flushes: bounds what the appender holds without paying a flush per chunk. */
const CHUNKS_PER_FLUSH = 8;

/** Bytes of one value in DuckDB's vectors. */
const WIDTH: Record<ColumnType, number> = {
  VARCHAR: 16,
  JSON: 16,
  INTEGER: 4,
  BIGINT: 8,
  DOUBLE: 8,
  BOOLEAN: 1,
  TIMESTAMP: 8,
  'DECIMAL(38,0)': 16,
};

/** Appends the batches of one table, in chunks of DuckDB's size. */
export class TableLoader {
  private pending: ColumnBatch[] = [];
  /** Rows of the first pending batch that are in DuckDB. */
  private taken = 0;
  private pendingRows = 0;
  private pendingBytes = 0;
  private chunks = 0;
  private readonly vector: VectorWriter;

  private constructor(
    private readonly appender: DuckDBAppender,
    private readonly chunk: DuckDBDataChunk,
    private readonly widths: readonly number[],
    private readonly bindings: Bindings,
  ) {
    this.vector = new VectorWriter(bindings);
  }

  static async create(database: Database, table: Table): Promise<TableLoader> {
    const duckdb = await loadDuckDB();
    const types: Record<ColumnType, DuckDBType> = {
      VARCHAR: duckdb.VARCHAR,
      JSON: duckdb.VARCHAR,
      INTEGER: duckdb.INTEGER,
      BIGINT: duckdb.BIGINT,
      DOUBLE: duckdb.DOUBLE,
      BOOLEAN: duckdb.BOOLEAN,
      TIMESTAMP: duckdb.TIMESTAMP,
      'DECIMAL(38,0)': duckdb.DECIMAL(38, 0),
    };
    const columns = loadedColumns(table).map(([, { type }]) => type);
    const appender = await database.connection.createAppender(table.name, 'staging');
    const chunk = duckdb.DuckDBDataChunk.create(columns.map((type) => types[type]));
    return new TableLoader(
      appender,
      chunk,
      columns.map((type) => WIDTH[type]),
      await loadBindings(),
    );
  }

  append(batch: ColumnBatch): void {
    if (batch.rowCount === 0) return;
    this.pending.push(batch);
    this.pendingRows += batch.rowCount;
    this.pendingBytes += textBytes(batch);
    while (this.pendingRows >= CHUNK_ROWS) this.appendChunk(CHUNK_ROWS);
    if (this.pendingBytes >= PENDING_BYTES && this.pendingRows > 0) this.appendChunk(this.pendingRows);
  }

  close(): void {
    if (this.pendingRows > 0) this.appendChunk(this.pendingRows);
    this.appender.flushSync();
    this.appender.closeSync();
  }

  private appendChunk(rows: number): void {
    const { chunk, bindings } = this;
    // Without a reset the chunk would keep every string it ever held.
    chunk.reset();
    chunk.rowCount = rows;
    const pieces = this.take(rows);
    for (const [i, width] of this.widths.entries()) {
      this.vector.begin(bindings.data_chunk_get_vector(chunk.chunk, i), width);
      for (const { batch, from, to } of pieces) this.vector.add(batch.columns[i]!, from, to);
      this.vector.end();
    }
    this.appender.appendDataChunk(chunk);
    if (++this.chunks % CHUNKS_PER_FLUSH === 0) this.appender.flushSync();
  }

  /** The next so many pending rows. */
  private take(rows: number): { batch: ColumnBatch; from: number; to: number }[] {
    const pieces = [];
    for (let missing = rows; missing > 0; ) {
      const batch = this.pending[0]!;
      const from = this.taken;
      const to = Math.min(batch.rowCount, from + missing);
      pieces.push({ batch, from, to });
      missing -= to - from;
      this.taken = to;
      if (to < batch.rowCount) continue;
      this.pending.shift();
      this.pendingBytes -= textBytes(batch);
      this.taken = 0;
    }
    this.pendingRows -= rows;
    return pieces;
  }
}

function textBytes({ columns }: ColumnBatch): number {
  return columns.reduce((sum, { texts }) => sum + (texts?.bytes.length ?? 0), 0);
}
