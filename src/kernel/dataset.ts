import { COMMIT, type Column, type ColumnType, type ColumnValues, REPO } from './column';

export type Columns = Readonly<Record<string, Column>>;
export type Layer = 'core' | 'graph' | 'analytics' | 'docs';

type CellOf<C extends Column> =
  C extends Column<infer T extends ColumnType, infer N> ? ColumnValues[T] | (N extends true ? null : never) : never;
/** What a producer yields for one row: every column except those the run fills in. */
export type RowOf<Cs extends Columns> = {
  readonly [K in keyof Cs as Cs[K]['run'] extends null ? K : never]: CellOf<Cs[K]>;
};

/** What a producer may be given; `datasets/` says what each of them is. */
export interface Sources {
  readonly file: unknown;
  /** What is known before a file is parsed. */
  readonly input: unknown;
  readonly snapshot: unknown;
  readonly repository: unknown;
  /** Names the parts of a file that may be kept for the tables about all files. */
  readonly part: string;
  readonly run: unknown;
}

/** Where the rows of a table come from. */
export type Producer<Row, S extends Sources> =
  /** One parsed file at a time, in a worker. */
  | { readonly from: 'file'; readonly rows: (file: S['file']) => Iterable<Row> }
  /** What the input stage found. */
  | { readonly from: 'snapshot'; readonly rows: (snapshot: S['snapshot']) => Iterable<Row> }
  /** All parsed files together, with the parts of them that it needs. */
  | {
      readonly from: 'repository';
      readonly needs: (input: S['input']) => readonly S['part'][];
      readonly rows: (repository: S['repository']) => Iterable<Row>;
    }
  /** One SELECT in the `.sql` file beside the declaration, naming its columns as the table does. */
  | { readonly from: 'select' }
  /** The run as a whole, when every other table is complete. */
  | { readonly from: 'run'; readonly rows: (run: S['run']) => Iterable<Row> };

/**
 * How a table leaves the warehouse. `rows` writes `<name>.parquet` and `<name>.jsonl`; `document` writes a
 * single file of that name instead, made from the rows; `none` keeps the table inside the database.
 */
export type Export =
  | { readonly as: 'rows' }
  | {
      readonly as: 'document';
      readonly file: string;
      readonly format: 'json' | 'yaml';
      readonly shape: 'list' | 'object';
    }
  | { readonly as: 'none' };

// biome-ignore lint/suspicious/noExplicitAny: a list of tables need not know what their producers are given
export interface Table<S extends Sources = any> {
  readonly kind: 'table';
  /** `<layer>.<name>`, as in SQL and as the path under `datasets/`. */
  readonly name: string;
  readonly doc: string;
  /** What one row stands for. */
  readonly grain: string;
  /** Identifies a row within a snapshot. */
  readonly key: readonly string[];
  /** Further unique column lists. */
  readonly unique: readonly (readonly string[])[];
  readonly columns: Columns;
  /** Column → SQL over the columns that are loaded, for what a row need not carry. */
  readonly derived: Readonly<Record<string, string>>;
  /** Columns that only `derived` reads. */
  readonly loaded: Columns;
  readonly export: Export;
  // biome-ignore lint/suspicious/noExplicitAny: the row type is known only where the table is declared
  readonly producer: Producer<any, S>;
}

/** A reader-facing view: one SELECT in the `.sql` file beside the declaration. */
export interface View {
  readonly kind: 'view';
  readonly name: string;
  readonly doc: string;
  readonly grain: string;
  /** Meaning of the columns that no table the view reads has under the same name. */
  readonly columns: Readonly<Record<string, string>>;
}

// biome-ignore lint/suspicious/noExplicitAny: as for Table
export type Dataset<S extends Sources = any> = Table<S> | View;

export interface TableDeclaration<
  Cs extends Columns,
  S extends Sources,
  Ls extends Columns = Record<never, Column>,
  D extends keyof Cs = never,
> {
  readonly name: string;
  readonly doc: string;
  readonly grain: string;
  readonly key: readonly (keyof Cs & string)[];
  readonly unique?: readonly (readonly (keyof Cs & string)[])[];
  /** In export order. `repo` and `commit` are appended where they are not listed. */
  readonly columns: Cs;
  readonly derived?: Readonly<Record<D, string>>;
  readonly loaded?: Ls;
  readonly export?: Export;
  readonly producer: Producer<Omit<RowOf<Cs>, D> & RowOf<Ls>, S>;
}

/** Declares a table; everything else about it is derived from the declaration. */
export function declareTable<
  const Cs extends Columns,
  S extends Sources,
  const Ls extends Columns = Record<never, Column>,
  D extends keyof Cs = never,
>(declaration: TableDeclaration<Cs, S, Ls, D>): Table<S> {
  const { columns } = declaration;
  return {
    kind: 'table',
    unique: [],
    derived: {},
    loaded: {},
    export: { as: 'rows' },
    ...declaration,
    columns: {
      ...columns,
      ...('repo' in columns ? {} : { repo: REPO }),
      ...('commit' in columns ? {} : { commit: COMMIT }),
    },
  };
}

export function declareView(declaration: Omit<View, 'kind'>): View {
  return { kind: 'view', ...declaration };
}

export function layerOf(dataset: { readonly name: string }): Layer {
  return dataset.name.slice(0, dataset.name.indexOf('.')) as Layer;
}

/** The name without its layer: what exports, `--target` and questions call the dataset. */
export function baseName(dataset: { readonly name: string }): string {
  return dataset.name.slice(dataset.name.indexOf('.') + 1);
}
