import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sandboxPath } from '../../../src/assets';
import type { QueryBackend } from '../../../src/outputs/query/backend';
import { DuckDBBackend } from '../../../src/outputs/query/duckdb-backend';
import type { QueryError } from '../../../src/outputs/query/envelope';
import query_sql from '../../../src/outputs/query/questions/query_sql';
import { RUN } from '../../datasets/warehouse';
import { publishDemo } from './demo';

const OTHER = 'b'.repeat(40);

let path: string;
let backend: QueryBackend;
beforeAll(async () => {
  path = await publishDemo();
  await publishDemo({ commit: OTHER }, path);
  backend = new DuckDBBackend({ path, commit: RUN.commit, sandboxProgram: sandboxPath() });
});
afterAll(() => backend.close());

const ask = async (params: object) => {
  const answer = await backend.ask('query_sql', params);
  return query_sql.result.parse(answer) as typeof answer;
};
const refused = async (params: object) => {
  const error = await backend.ask('query_sql', params).then(
    () => null,
    (caught: QueryError) => caught,
  );
  return error!.problem;
};

describe('a statement', () => {
  test('is answered with columns and rows, large numbers whole', async () => {
    const sql = `SELECT qualname, goid_h128 FROM core.goids WHERE "commit" = getvariable('commit') AND repo = getvariable('repo') ORDER BY goid_h128 LIMIT 2`;
    const { status, columns, rows, truncated, meta } = await ask({ sql });
    expect({ status, columns, rows, truncated }).toEqual({
      status: 'found',
      columns: [
        { name: 'qualname', type: 'VARCHAR' },
        { name: 'goid_h128', type: 'DECIMAL(38,0)' },
      ],
      rows: [
        ['pkg.core', '1'],
        ['tests.test_core', '2'],
      ],
      truncated: null,
    });
    expect(meta).toMatchObject({ repo: RUN.repo, commit: RUN.commit });
    expect(meta.messages).toEqual([]);
  });

  test('over every snapshot is told so', async () => {
    const { rows, meta } = await ask({ sql: 'SELECT count(*) FROM core.goids' });
    expect(rows).toEqual([[26]]);
    expect(meta.messages).toEqual([
      { code: 'several_snapshots', severity: 'warning', detail: expect.stringContaining('other snapshots too (1)') },
    ]);
  });

  test('without rows has an answer', async () => {
    expect(await ask({ sql: 'SELECT 1 AS one WHERE false' })).toMatchObject({ status: 'found', rows: [] });
  });

  test('ends at its bounds, which is said', async () => {
    const many = "SELECT i, 'commit' AS text FROM range(5000) r(i)";
    const few = await ask({ sql: many, max_rows: 3 });
    expect([few.rows, few.truncated]).toEqual([expect.toSatisfy((rows) => rows.length === 3), 'rows']);
    const most = await ask({ sql: many, max_rows: 4000 });
    expect((most.rows as unknown[]).length).toBe(1000);
    expect(most.meta.messages.map(({ code }) => code)).toEqual(['limit_clamped', 'truncated']);
    const small = await ask({ sql: many, max_rows: 1000, max_tokens: 50 });
    expect(small.truncated).toBe('bytes');
    expect(JSON.stringify(small.rows).length).toBeLessThanOrEqual(250);
  });
});

describe('what is wrong', () => {
  test('is said with DuckDB’s words, and is not taken for an old database', async () => {
    expect(await refused({ sql: 'SELECT nothing FROM core.goids' })).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/nothing/),
    });
    expect(await refused({ sql: 'SELECT * FROM core.nowhere' })).toMatchObject({ status: 400 });
    expect(await refused({ sql: 'DELETE FROM core.goids' })).toMatchObject({ status: 400 });
    expect(await refused({ sql: '' })).toMatchObject({ status: 400 });
    expect(await refused({ sql: 'SELECT 1', max_rows: 0 })).toMatchObject({ status: 400 });
  });

  test('about time is a time-out, about memory is for the statement', async () => {
    expect(await refused({ sql: 'SELECT count(*) FROM range(1000000000000)' })).toMatchObject({
      status: 504,
      detail: expect.stringMatching(/was stopped.*WHERE/),
    });
    expect(await refused({ sql: "SELECT repeat('x', 2000000000)" })).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/was stopped.*aggregate/),
    });
  });

  test('is unsupported where it cannot be run apart', async () => {
    const without = new DuckDBBackend({ path });
    expect(await without.ask('query_sql', { sql: 'SELECT 1' })).toMatchObject({ status: 'unsupported', rows: null });
    await without.close();
  });
});

test('nobody who was asked keeps the database from being written', async () => {
  await ask({ sql: 'SELECT 1' });
  await backend.close();
  await expect
    .poll(() => publishDemo({ commit: 'c'.repeat(40) }, path).then(() => true), { timeout: 5_000 })
    .toBe(true);
});
