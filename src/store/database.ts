import type { DuckDBConnection, DuckDBInstance, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { messageOf, UserError } from '../kernel/errors';
import { countReadResult } from './held-results';
import { loadDuckDB } from './native';

export interface OpenOptions {
  readonly readOnly?: boolean;
  /** DuckDB's own memory limit; what does not fit spills to disk. */
  readonly memoryLimit?: string;
  /** The folder for that; beside the database if not given. */
  readonly spill?: string;
  readonly threads?: number;
  /** For a database that others made: its views read no file, and no statement changes that. */
  readonly sealed?: boolean;
}

/** A value of a result row: DECIMAL and 64-bit integers beyond 2^53 come as decimal strings, time stamps as ISO-8601 UTC. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

export interface Table {
  readonly names: readonly string[];
  readonly types: readonly DuckDBType[];
  readonly rows: readonly (readonly DuckDBValue[])[];
}

/** One open DuckDB file with one connection. Opening never creates, alters or drops a table. */
export class Database {
  private constructor(
    readonly path: string,
    readonly connection: DuckDBConnection,
    readonly instance: DuckDBInstance,
    private readonly ownsInstance = true,
  ) {}

  /** @throws UserError when the file is locked, missing (read-only) or not a DuckDB database. */
  static async open(path: string, options: OpenOptions = {}): Promise<Database> {
    const { DuckDBInstance } = await loadDuckDB();
    try {
      const instance = await DuckDBInstance.create(path, {
        access_mode: options.readOnly ? 'READ_ONLY' : 'READ_WRITE',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        memory_limit: options.memoryLimit ?? '512MB',
        ...(options.spill ? { temp_directory: options.spill } : {}),
        ...(options.threads ? { threads: String(options.threads) } : {}),
        ...(options.sealed ? { enable_external_access: 'false', lock_configuration: 'true' } : {}),
      });
      return new Database(path, await instance.connect(), instance);
    } catch (error) {
      throw openError(path, error);
    }
  }

  /** A second connection to the same database: what runs on it runs beside this one. Close it before this one. */
  async connect(): Promise<Database> {
    return new Database(this.path, await this.instance.connect(), this.instance, false);
  }

  /** Runs one statement and drops its result. */
  async run(sql: string, parameters: readonly DuckDBValue[] = []): Promise<void> {
    await this.connection.run(sql, [...parameters]);
  }

  /** Runs one query and returns its rows. */
  async rows<T extends object = Row>(sql: string, parameters: readonly DuckDBValue[] = []): Promise<T[]> {
    const { names, rows } = await this.read(sql, parameters);
    return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, cell(row[i] ?? null)])) as T);
  }

  /** Runs one query and returns its rows as DuckDB's client has them, beside the names and types of the columns. */
  async read(sql: string, parameters: readonly DuckDBValue[] = []): Promise<Table> {
    const reader = await this.connection.runAndReadAll(sql, [...parameters]);
    const table = { names: reader.deduplicatedColumnNames(), types: reader.columnTypes(), rows: reader.getRows() };
    countReadResult(table.names.length, table.rows.length);
    return table;
  }

  /**
   * The tables and views one SELECT reads, `schema.name`, sorted.
   * @throws when it reads none, because DuckDB answers so for SQL it could not analyse too.
   */
  tablesRead(sql: string): string[] {
    const found = this.connection.getTableNames(sql, true);
    const names = [...new Set(found.map((name) => name.replace(/ AS .*$/s, '').replaceAll('"', '')))].sort();
    if (names.length === 0)
      throw new Error(`no table is read by this statement, or it does not parse: ${sql.slice(0, 200)}`);
    return names;
  }

  close(): void {
    this.connection.closeSync();
    if (this.ownsInstance) this.instance.closeSync();
  }
}

/** A quoted SQL string literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A quoted, possibly qualified SQL identifier. */
export function identifier(...parts: readonly string[]): string {
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.');
}

export function cell(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value === 'bigint') {
    return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
      ? Number(value)
      : String(value);
  }
  if ('micros' in value && 'constructor' in value && value.constructor.name === 'DuckDBTimestampValue') {
    return new Date(Number((value as { micros: bigint }).micros / 1000n)).toISOString();
  }
  return String(value);
}

export function openError(path: string, error: unknown): Error {
  const message = messageOf(error);
  const trouble = message.replaceAll(path, '');
  if (/could not set lock|conflicting lock|already open|used by another process/i.test(trouble)) {
    const holder = /PID (\d+)/.exec(trouble)?.[1];
    return new UserError(
      `${path} is in use by another process${holder ? ` (PID ${holder})` : ''}: close it there, or choose another database with --db-path.`,
      1,
      { cause: error },
    );
  }
  if (/does not exist/i.test(trouble)) {
    return new UserError(`${path} does not exist: make it with \`codeintel pipeline run\`.`, 1, { cause: error });
  }
  if (/not a valid DuckDB|newer version|storage version|serialized/i.test(trouble)) {
    return new UserError(
      `${path} cannot be read as a DuckDB database by this version (${message.split('\n')[0]}): choose another with --db-path.`,
      1,
      {
        cause: error,
      },
    );
  }
  if (/permission denied|read-only file system|is a directory|cannot open file/i.test(trouble)) {
    return new UserError(
      `${path} cannot be opened (${message.split('\n')[0]}): choose another database with --db-path.`,
      1,
      { cause: error },
    );
  }
  return error instanceof Error ? error : new Error(message);
}
