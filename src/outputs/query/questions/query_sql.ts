import { z } from 'zod';
import { UserError } from '../../../kernel/errors';
import { Stopped } from '../../../store/sandbox/sandbox';
import { QueryError } from '../envelope';
import { question } from '../question';
import type { Source } from '../source';

const USUAL_ROWS = 100;
const MOST_ROWS = 1000;
const MOST_BYTES = 256 * 1024;

export default question({
  name: 'query_sql',
  title: 'Answer of a SQL statement',
  description: `One SELECT of DuckDB's SQL over all tables and views, e.g. docs.v_function_summary, or the EXPLAIN of one; list_datasets and describe_dataset say what there is. A database may hold several snapshots: WHERE repo = getvariable('repo') AND "commit" = getvariable('commit') keeps to this one. Runs without access to files and extensions, for seconds; ask it last.`,
  params: {
    sql: z.string().min(1).max(20_000),
    max_rows: z.int().min(1).optional().describe(`${USUAL_ROWS} unless given, at most ${MOST_ROWS}.`),
    max_tokens: z.int().min(1).optional().describe('Ends the rows when they have about this many tokens.'),
  },
  result: {
    columns: z.array(z.strictObject({ name: z.string(), type: z.string() })).nullable(),
    rows: z.array(z.array(z.json())).nullable().describe('GOIDs and other large numbers are decimal strings.'),
    truncated: z.enum(['rows', 'bytes']).nullable().describe('Which bound ended the rows; null when all are there.'),
  },
  reads: [],
  async answer({ sql, max_rows = USUAL_ROWS, max_tokens }, source) {
    if (source.sql === null) return { status: 'unsupported', detail: 'SQL is not run here.' };
    if (max_rows > MOST_ROWS) {
      source.note({
        code: 'limit_clamped',
        severity: 'warning',
        detail: `max_rows ${max_rows} is more than ${MOST_ROWS}: ${MOST_ROWS} was applied.`,
        context: { requested: max_rows, applied: MOST_ROWS },
      });
    }
    const maxRows = Math.min(max_rows, MOST_ROWS);
    const maxBytes = Math.min(MOST_BYTES, 4 * (max_tokens ?? MOST_BYTES));
    const { columns, rows, truncated } = await source.sql({ sql, maxRows, maxBytes }).catch(refuse);
    if (truncated !== null) {
      const bound = truncated === 'rows' ? `${maxRows} rows` : `${maxBytes} characters`;
      source.note({ code: 'truncated', severity: 'info', detail: `There are more rows than fit into ${bound}.` });
    }
    await noteOtherSnapshots(sql, source);
    return { status: 'found', data: { columns, rows, truncated } };
  },
});

/** What is wrong with the statement is for the asker to mend; anything else is for the place. */
function refuse(error: unknown): never {
  if (error instanceof Stopped) throw new QueryError(error.by === 'time' ? 504 : 400, error.message);
  if (error instanceof UserError && error.exitCode === 2) throw new QueryError(400, error.message);
  throw error;
}

async function noteOtherSnapshots(sql: string, source: Source): Promise<void> {
  if (/\bcommit\b/i.test(sql)) return;
  const others = 'SELECT count(*) AS n FROM core.run_manifest WHERE repo <> $1 OR "commit" <> $2';
  const [row] = await source.rows(others);
  if (Number(row?.n ?? 0) === 0) return;
  const detail = `The database holds other snapshots too (${row!.n}), and the statement names no "commit": rows of all may be counted together.`;
  source.note({ code: 'several_snapshots', severity: 'warning', detail });
}
