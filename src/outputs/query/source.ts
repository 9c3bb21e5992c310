import type { Cell, Database } from '../../store/database';
import type { SqlResult, Question as Statement } from '../../store/sandbox/protocol';
import type { Diff } from '../diff/schema';
import type { Message } from './envelope';

/** A value of a row: JSON columns come as the values they hold. */
export type Value = Cell | readonly Value[] | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value>>;

/** The lines of a file as they were at the snapshot's commit. */
export interface SourceText {
  readonly text: string;
  /** `checkout`: the file as it is. `git`: the commit's own copy, because the file has changed since. */
  readonly from: 'checkout' | 'git';
  /** False where nothing says that the file is as it was at the commit. */
  readonly verified: boolean;
}

/** The checkout on the asker's machine. */
export interface WorkingCopy {
  /** The file as it was at `commit`, or the reason why it cannot be had. */
  source(path: string, commit: string, signal: AbortSignal): Promise<SourceText | { readonly reason: string }>;
  /** Files renamed between two commits, old path → new path; empty where git does not know both. */
  renames(base: string, head: string): Promise<ReadonlyMap<string, string>>;
}

export type Parameter = string | number | boolean | null;

export interface PagedQuery {
  /** Parameters as for `rows`. */
  readonly select: string;
  readonly order: string;
  readonly parameters?: readonly Parameter[];
  readonly total?: number;
}

/** What a question may ask of the place it is answered at. One per question asked. */
export interface Source {
  /** A connection of its own. SQL is not to be run on it directly: `rows` is interruptible. */
  readonly database: Database;
  readonly repo: string;
  readonly commit: string;
  readonly signal: AbortSignal;
  /** Missing evidence → why. */
  readonly missing: ReadonlyMap<string, string>;
  readonly workingCopy: WorkingCopy | null;
  /** A comparison that came with the snapshot. */
  readonly diff: Diff | null;
  /**
   * Runs SQL of unknown origin, apart from everything else; null where that is not possible. Its variables `repo` and
   * `commit` are those of the snapshot.
   * @throws UserError saying what is wrong with the statement, or that it was stopped
   */
  readonly sql: ((statement: Statement) => Promise<SqlResult>) | null;
  /** Whether the snapshot's run made a table, or the database has a view. */
  has(dataset: string): boolean;
  /** How many rows the snapshot has in a table; 0 where its run did not make it. */
  count(table: string): number;
  /** Runs one SELECT; `$1` is the repository, `$2` the commit, the rest are `parameters` from `$3`. */
  rows(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /**
   * One page of a list of the answer: the rows of a SELECT in an order that leaves no two rows equal. Counts them
   * all, unless their number is known.
   */
  page(list: string, query: PagedQuery): Promise<Row[]>;
  /** One page of rows that are already there. */
  pageOf<T>(list: string, rows: readonly T[]): readonly T[];
  /** How many rows a list has in all, of which `page` or `pageOf` gave some. */
  total(list: string): number;
  /** Which rows of a list this answer may hold. */
  window(list: string): { readonly limit: number; readonly offset: number };
  /** What `make` made for the same key of the same snapshot before; the last one is kept. */
  kept<T>(key: string, make: () => Promise<T>): Promise<T>;
  note(message: Message): void;
  progress(done: number, total: number, what: string): void;
}
