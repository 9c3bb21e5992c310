import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxPath } from '../../../src/assets';
import { Database } from '../../../src/store/database';
import { Sandbox } from '../../../src/store/sandbox/sandbox';

const folder = mkdtempSync(join(tmpdir(), 'sandbox test '));
const path = join(folder, 'toy.duckdb');
const options = { path, program: sandboxPath(), timeoutMs: 2_000, memoryBytes: 400 * 2 ** 20 };
const sandbox = new Sandbox(options);
const ask = (sql: string, maxRows = 100, maxBytes = 100_000) => sandbox.query({ sql, maxRows, maxBytes });

beforeAll(async () => {
  const database = await Database.open(path);
  await database.run(
    'CREATE TABLE toys AS SELECT 123456789012345678901234567890::DECIMAL(38,0) AS id, i AS n FROM range(10) r(i)',
  );
  database.close();
});
afterAll(() => {
  sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a statement of unknown origin', () => {
  it('is answered when it is one SELECT, with every digit', async () => {
    expect(await ask("SELECT id, n, TIMESTAMP '2026-01-02 03:04:05.678' AS t, [n] AS l FROM toys WHERE n = 3")).toEqual(
      {
        columns: [
          { name: 'id', type: 'DECIMAL(38,0)' },
          { name: 'n', type: 'BIGINT' },
          { name: 't', type: 'TIMESTAMP' },
          { name: 'l', type: 'BIGINT[]' },
        ],
        rows: [['123456789012345678901234567890', 3, '2026-01-02T03:04:05.678Z', [3]]],
        truncated: null,
      },
    );
    const plan = await ask('EXPLAIN SELECT n FROM toys');
    expect(JSON.stringify(plan.rows)).toContain('toys');
  });

  it('gets no more rows and bytes than allowed', async () => {
    expect(await ask('FROM range(1000000000000)', 2)).toMatchObject({ rows: [[0], [1]], truncated: 'rows' });
    const answer = await ask("SELECT repeat('x', 1000) FROM range(1000)", 1000, 10_000);
    expect(answer.truncated).toBe('bytes');
    expect(JSON.stringify(answer.rows).length).toBeLessThan(11_000);
  });

  it.each([
    "COPY toys TO 'out.csv'",
    "EXPLAIN ANALYZE COPY toys TO 'out.csv'",
    "EXPORT DATABASE 'out'",
    "ATTACH 'other.duckdb'",
    'INSTALL httpfs',
    'LOAD httpfs',
    'SET threads = 1',
    "PRAGMA memory_limit = '9GB'",
    'PRAGMA database_list',
    'CALL pragma_version()',
    'CREATE TEMP TABLE t AS SELECT 1',
    'DELETE FROM toys',
    'SELECT 1; SELECT 2',
    'SELECT 1; DROP TABLE toys',
    'VACUUM',
    '',
    '-- nothing',
  ])('is refused when it is %j', async (sql) => {
    await expect(ask(sql.replace("'o", `'${folder}/o`))).rejects.toThrow(/Only one statement is run/);
  });

  it.each([
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "FROM '/etc/passwd'",
    "SELECT * FROM glob('/*')",
    "SELECT * FROM parquet_metadata('/tmp/x.parquet')",
    "SELECT * FROM query('COPY toys TO ''out.csv''')",
    "SELECT getenv('PATH')",
  ])('reaches no file and no environment: %s', async (sql) => {
    await expect(ask(sql)).rejects.toThrow(/disabled by configuration|does not exist|single SELECT|not allowed/i);
  });

  it.each([
    'SELECT count(*) FROM range(1000000000000)',
    'SELECT unnest(range(1000000000))',
    'SELECT list(i) FROM range(1000000000) r(i)',
    "SELECT repeat('x', 2000000000)",
    "SELECT length(string_agg(repeat('x', 1000000), '')) FROM range(100000)",
    'WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t) SELECT count(*) FROM t',
    'SELECT * FROM range(100000) a, range(100000) b ORDER BY random()',
  ])('is stopped: %s', async (sql) => {
    await expect(ask(sql)).rejects.toThrow(/was stopped/);
    expect((await ask('SELECT count(*) FROM toys')).rows).toEqual([[10]]);
  });

  it('says where the SQL is wrong', async () => {
    await expect(ask('SELECT nn FROM toys')).rejects.toThrow(/nn/);
    await expect(ask('SELEKT 1')).rejects.toThrow(/SELEKT/);
  });

  it('waits for its turn, and no longer than its time', async () => {
    const slow = 'SELECT count(*) FROM range(1000000000000)';
    const all = await Promise.allSettled([slow, slow, slow, 'SELECT 1'].map((sql) => ask(sql)));
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect((await ask('SELECT 1')).rows).toEqual([[1]]);
  });

  it('ends when whoever asked goes away', async () => {
    const controller = new AbortController();
    const answer = sandbox.query(
      { sql: 'SELECT count(*) FROM range(1000000000000)', maxRows: 1, maxBytes: 100 },
      controller.signal,
    );
    setTimeout(() => controller.abort(), 200);
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is told that the database is gone', async () => {
    const nowhere = new Sandbox({ ...options, path: join(folder, 'none.duckdb') });
    await expect(nowhere.query({ sql: 'SELECT 1', maxRows: 1, maxBytes: 100 })).rejects.toThrow(/none\.duckdb/);
  });

  it('left nothing behind', () => {
    for (const name of ['out.csv', 'out', 'other.duckdb', 'toy.duckdb.tmp'])
      expect(existsSync(join(folder, name))).toBe(false);
  });
});
