/** What the child is asked, one query at a time. */
export interface Question {
  readonly sql: string;
  readonly maxRows: number;
  /** Of the rows as JSON. */
  readonly maxBytes: number;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface SqlResult {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** GOIDs and other numbers that JSON would round are decimal strings, time stamps ISO-8601 UTC. */
  readonly rows: readonly (readonly Json[])[];
  /** Which cap ended the rows early; null when all are there. */
  readonly truncated: 'rows' | 'bytes' | null;
}

/** What the child says of one question: its rows, or why there are none. */
export type Answer = (
  | { readonly result: SqlResult }
  | { readonly problem: 'memory' | { readonly message: string } }
) & {
  /** Whether the child holds nothing of the question any more: the statement ran to its end, or not at all. */
  readonly isDone: boolean;
  readonly rssBytes: number;
};
