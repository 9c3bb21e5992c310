/** What a column may hold: a DuckDB type, and how a row carries it in TypeScript. */
export interface ColumnValues {
  VARCHAR: string;
  INTEGER: number;
  BIGINT: bigint;
  DOUBLE: number;
  BOOLEAN: boolean;
  /** JSON text, already serialised: it is stored as it is. */
  JSON: string;
  /** Microseconds since 1970-01-01 UTC. */
  TIMESTAMP: bigint;
  /** A GOID; exact in DuckDB and Parquet, a decimal string in JSON. */
  'DECIMAL(38,0)': bigint;
}
export type ColumnType = keyof ColumnValues;

/** A value that belongs to the run, not to the row: the loader fills it in. */
export type RunValue = 'repo' | 'commit' | 'clock';

export interface ColumnOptions {
  /** Unit of a number: `lines`, `commits`, `ratio 0–1` … */
  readonly unit?: string;
  /** Every value that may occur. */
  readonly values?: readonly string[];
}

export interface Column<
  T extends ColumnType = ColumnType,
  N extends boolean = boolean,
  R extends RunValue | null = RunValue | null,
> extends ColumnOptions {
  readonly type: T;
  readonly nullable: N;
  readonly run: R;
  /** One sentence: meaning or formula. */
  readonly doc: string;
}

type Required<T extends ColumnType> = (doc: string, options?: ColumnOptions) => Column<T, false, null>;
type Nullable<T extends ColumnType> = (doc: string, options?: ColumnOptions) => Column<T, true, null>;

function columns<T extends ColumnType>(type: T): Required<T> & { readonly nullable: Nullable<T> } {
  const required: Required<T> = (doc, options = {}) => ({ type, nullable: false, run: null, doc, ...options });
  const nullable: Nullable<T> = (doc, options = {}) => ({ type, nullable: true, run: null, doc, ...options });
  return Object.assign(required, { nullable });
}

/** Column constructors; `c.integer.nullable('…')` allows NULL. */
export const c = {
  text: columns('VARCHAR'),
  integer: columns('INTEGER'),
  bigint: columns('BIGINT'),
  double: columns('DOUBLE'),
  boolean: columns('BOOLEAN'),
  json: columns('JSON'),
  timestamp: columns('TIMESTAMP'),
  goid: columns('DECIMAL(38,0)'),
} as const;

export const REPO: Column<'VARCHAR', false, 'repo'> = {
  type: 'VARCHAR',
  nullable: false,
  run: 'repo',
  doc: 'Repository slug, `owner/name`.',
};
export const COMMIT: Column<'VARCHAR', false, 'commit'> = {
  type: 'VARCHAR',
  nullable: false,
  run: 'commit',
  doc: 'Commit the row describes.',
};
/** The one time stamp of the run. */
export function clock(doc = 'Time of the run.'): Column<'TIMESTAMP', false, 'clock'> {
  return { type: 'TIMESTAMP', nullable: false, run: 'clock', doc };
}
