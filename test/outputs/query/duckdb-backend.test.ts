import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DuckDBBackend } from '../../../src/outputs/query/duckdb-backend';
import type { Answer } from '../../../src/outputs/query/envelope';
import { QueryError } from '../../../src/outputs/query/envelope';
import type { Lease } from '../../../src/outputs/query/lease';
import { estimateTokens } from '../../../src/outputs/query/page';
import { QUESTIONS } from '../../../src/outputs/query/questions.generated';
import { Database } from '../../../src/store/database';
import { RUN } from '../../datasets/warehouse';
import { demoBackend, publishDemo, urnOf } from './demo';

let backend: DuckDBBackend;
beforeAll(async () => {
  backend = await demoBackend({ measured: true });
});
afterAll(() => backend.close());

const codes = (answer: Answer) => answer.meta.messages.map(({ code }) => code);
const problemOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(QueryError);
  return (error as QueryError).problem;
};

describe('the envelope', () => {
  test('says which snapshot, how old, and what is missing', async () => {
    const plain = await demoBackend();
    const { meta } = await plain.ask('find_symbol', { query: 'f' });
    await plain.close();
    expect(meta).toMatchObject({
      repo: RUN.repo,
      commit: RUN.commit,
      generated_at: RUN.clock.toISOString(),
      tool_version: '9.9.9',
      staleness: { status: 'unknown', reason: expect.stringContaining('--repo-root') },
      missing_signals: [{ signal: 'coverage', reason: expect.stringContaining('no coverage report') }],
    });
  });

  test('a question whose table was not made is unsupported, and says what to do', async () => {
    const without = await demoBackend({ without: ['graph.call_graph_edges'] });
    const answer = await without.ask('get_blast_radius', { qualname: 'pkg.core.f' });
    await without.close();
    expect(answer).toMatchObject({ status: 'unsupported', callers: [], tests: [], entity: null });
    expect(answer.meta.messages[0]!.detail).toMatch(/graph\.call_graph_edges.*9\.9\.9.*analyse the commit again/);
  });

  test('a database that lacks a column is unsupported, not broken', async () => {
    const path = await publishDemo();
    const database = await Database.open(path);
    await database.run('ALTER TABLE analytics.goid_risk_factors DROP COLUMN risk_reason');
    database.close();
    const older = new DuckDBBackend({ path });
    const answer = await older.ask('list_high_risk_functions', {});
    await older.close();
    expect(answer).toMatchObject({ status: 'unsupported', functions: [] });
    expect(answer.meta.messages[0]!.detail).toContain('risk_reason');
  });
});

describe('the snapshot', () => {
  test('the newest unless one is named; rows of others never show', async () => {
    const path = await publishDemo();
    await publishDemo({ commit: 'b'.repeat(40), clock: new Date('2026-02-01T00:00:00Z') }, path);
    await publishDemo({ repo: 'acme/else', clock: new Date('2026-03-01T00:00:00Z') }, path);
    for (const [wanted, repo, commit] of [
      [{}, 'acme/else', RUN.commit],
      [{ repo: RUN.repo }, RUN.repo, 'b'.repeat(40)],
      [{ repo: RUN.repo, commit: 'aaaa' }, RUN.repo, RUN.commit],
    ] as const) {
      const one = new DuckDBBackend({ path, ...wanted });
      const answer = await one.ask('list_high_risk_functions', { min_risk: 0 });
      const neighbors = await one.ask('get_callgraph_neighbors', { qualname: 'pkg.core.g' });
      await one.close();
      expect(answer.meta).toMatchObject({ repo, commit, totals: { functions: 9 } });
      expect(neighbors.meta.totals).toEqual({ incoming: 2, outgoing: 2 });
    }
    const none = new DuckDBBackend({ path, commit: 'cccc' });
    expect(await problemOf(none.ask('list_datasets', {}))).toMatchObject({
      status: 503,
      detail: expect.stringContaining('It holds'),
    });
  });

  test('a missing database, and one that is none', async () => {
    const missing = new DuckDBBackend({ path: '/nowhere/x.duckdb' });
    expect(await problemOf(missing.ask('list_datasets', {}))).toMatchObject({
      status: 503,
      detail: expect.stringContaining('does not exist'),
    });
  });

  test('a run can write the database when nobody asks, and is seen afterwards', async () => {
    const path = await publishDemo();
    const one = new DuckDBBackend({ path });
    expect((await one.ask('list_datasets', {})).meta.commit).toBe(RUN.commit);
    await one.close();
    await publishDemo({ commit: 'b'.repeat(40), clock: new Date('2026-02-01T00:00:00Z') }, path);
    expect((await one.ask('list_datasets', {})).meta.commit).toBe('b'.repeat(40));
    await one.close();
  });

  test('nothing outside the database can be reached through it', async () => {
    const { database } = await opened(backend);
    for (const sql of [
      "SELECT * FROM read_text('/etc/passwd')",
      "COPY (SELECT 1) TO '/tmp/x'",
      'CREATE TABLE t (x INT)',
      'SET enable_external_access = true',
    ]) {
      await expect(database.run(sql)).rejects.toThrow();
    }
  });
});

/** The backend's own connection, which no question hands out. */
async function opened(one: DuckDBBackend): Promise<{ database: Database }> {
  const { lease } = one as unknown as { lease: Lease<{ database: Database }> };
  return lease.use(async (open) => open);
}

describe('pages', () => {
  test('a cursor goes through all rows exactly once', async () => {
    for (const limit of [1, 2, 4, 9, 50]) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const answer: Answer = await backend.ask('list_high_risk_functions', {
          min_risk: 0,
          limit,
          ...(cursor ? { cursor } : {}),
        });
        expect(answer.meta.totals).toEqual({ functions: 9 });
        seen.push(...(answer.functions as { urn: string }[]).map(({ urn }) => urn));
        cursor = answer.meta.next_cursor;
        expect(answer.meta.truncated).toBe(cursor !== null);
      } while (cursor !== null);
      expect(seen).toHaveLength(9);
      expect(new Set(seen).size).toBe(9);
    }
  });

  test('two lists end apart, and max_tokens loses no row', async () => {
    const seen = { callers: [] as string[], tests: [] as string[] };
    let cursor: string | null = null;
    do {
      const params = { qualname: 'pkg.core.f', limit: 3, max_tokens: 900, ...(cursor ? { cursor } : {}) };
      const answer: Answer = await backend.ask('get_blast_radius', params);
      expect(estimateTokens(JSON.stringify(answer))).toBeLessThanOrEqual(900);
      seen.callers.push(...(answer.callers as { qualname: string }[]).map(({ qualname }) => qualname));
      seen.tests.push(...(answer.tests as { test_id: string }[]).map(({ test_id }) => test_id));
      cursor = answer.meta.next_cursor;
    } while (cursor !== null);
    expect(seen.callers).toEqual([
      'pkg.core.g',
      'pkg.core.h',
      'tests.test_core.test_g',
      'tests.test_core.TestH.test_h',
    ]);
    expect(seen.tests).toHaveLength(2);
  });

  test('max_tokens says how many rows it dropped, also when none fits', async () => {
    const all = await backend.ask('list_high_risk_functions', { min_risk: 0 });
    const half = Math.floor(estimateTokens(JSON.stringify(all)) / 2);
    const some = await backend.ask('list_high_risk_functions', { min_risk: 0, max_tokens: half });
    const kept = (some.functions as unknown[]).length;
    expect(kept).toBeGreaterThan(0);
    expect(codes(some)).toEqual(['token_budget', 'truncated']);
    expect(some.meta.messages[0]!.context).toEqual({ dropped: 9 - kept });
    expect((all.functions as unknown[]).slice(0, kept)).toEqual(some.functions);

    const none = await backend.ask('list_high_risk_functions', { min_risk: 0, max_tokens: 1 });
    expect(none).toMatchObject({
      functions: [],
      meta: { truncated: true, next_cursor: null, totals: { functions: 9 } },
    });
  });

  test('limits: clamped, negative, zero', async () => {
    const clamped = await backend.ask('list_high_risk_functions', { min_risk: 0, limit: 100_000 });
    expect(clamped.meta).toMatchObject({ requested_limit: 100_000, applied_limit: 500 });
    expect(codes(clamped)).toEqual(['limit_clamped']);
    const negative = await backend.ask('list_high_risk_functions', { min_risk: 0, limit: -1 });
    expect(negative).toMatchObject({
      functions: [],
      meta: { applied_limit: 0, next_cursor: null, totals: { functions: 9 } },
    });
    expect(negative.meta.messages[0]).toMatchObject({ code: 'limit_invalid', severity: 'error' });
    const zero = await backend.ask('list_high_risk_functions', { min_risk: 0, limit: 0 });
    expect(zero).toMatchObject({ status: 'found', functions: [], meta: { totals: { functions: 9 } } });
    const offset = await backend.ask('read_dataset_rows', { dataset_name: 'goids', offset: -1 });
    expect(offset).toMatchObject({ rows: [] });
    expect(codes(offset)).toContain('offset_invalid');
    const beyond = await backend.ask('read_dataset_rows', { dataset_name: 'goids', offset: 1000 });
    expect(beyond).toMatchObject({ status: 'found', rows: [], meta: { truncated: false, totals: { rows: 13 } } });
  });

  test('limits of the place', async () => {
    const limited = await demoBackend({}, { limits: { defaultLimit: 2, maxRows: 3 } });
    expect((await limited.ask('list_high_risk_functions', { min_risk: 0 })).functions).toHaveLength(2);
    expect((await limited.ask('list_high_risk_functions', { min_risk: 0, limit: 9 })).functions).toHaveLength(3);
    await limited.close();
  });

  test('a cursor that is not one of this question is refused', async () => {
    const first = await backend.ask('list_high_risk_functions', { min_risk: 0, limit: 2 });
    const cursor = first.meta.next_cursor!;
    const raw = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const [name, params] of [
      ['list_high_risk_functions', { min_risk: 0.1, cursor }],
      ['find_symbol', { query: 'f', cursor }],
      ['list_high_risk_functions', { min_risk: 0, cursor: 'nonsense' }],
      ['list_high_risk_functions', { min_risk: 0, cursor: '' }],
      ['list_high_risk_functions', { min_risk: 0, cursor: forged([raw[0], -5]) }],
      ['list_high_risk_functions', { min_risk: 0, cursor: forged([raw[0], '1; DROP TABLE x']) }],
      ['list_high_risk_functions', { min_risk: 0, cursor: forged([raw[0], 1, 2]) }],
      ['list_high_risk_functions', { min_risk: 0, cursor: forged({}) }],
    ] as const) {
      expect(await problemOf(backend.ask(name, params))).toMatchObject({
        status: 400,
        detail: expect.stringContaining('cursor'),
      });
    }
  });
});

describe('wrong use', () => {
  test('parameters are checked, and named', async () => {
    for (const [params, wrong] of [
      [{ query: 1 }, 'query'],
      [{}, 'query'],
      [{ query: 'x', limit: 1.5 }, 'limit'],
      [{ query: 'x', kind: 'lambda' }, 'kind'],
      [{ query: 'x', surprise: 1 }, 'surprise'],
      [[], 'expected object'],
      ['x', 'expected object'],
    ] as const) {
      const problem = await problemOf(backend.ask('find_symbol', params));
      expect(problem).toMatchObject({ status: 400, title: 'Invalid argument' });
      expect(problem.detail).toContain(wrong);
    }
    expect(await problemOf(backend.ask('drop_everything', {}))).toMatchObject({ status: 404 });
  });

  test('hostile text is data', async () => {
    const texts = [
      "'; DROP TABLE core.goids; --",
      '"',
      '\\',
      '%',
      '_',
      '\0',
      '\ud800',
      '🙂'.repeat(100),
      "' OR 1=1 --",
      '$1',
      '../../etc/passwd',
      `\${x}`,
      '(',
      '.*',
      '',
    ];
    for (const text of texts) {
      for (const question of QUESTIONS) {
        const params = Object.fromEntries(
          Object.entries(question.params.shape).flatMap(([name, schema]) =>
            schema.safeParse(text).success ? [[name, text]] : [],
          ),
        );
        const answer = await backend.ask(question.name, params).catch((error: unknown) => {
          expect((error as QueryError).problem.status).toBe(400);
          return null;
        });
        if (answer) question.result.parse(answer);
      }
    }
    expect((await backend.ask('find_symbol', { query: 'pkg.core.f' })).status).toBe('found');
  });

  test('a very long name', async () => {
    expect(await problemOf(backend.ask('find_symbol', { query: 'x'.repeat(501) }))).toMatchObject({ status: 400 });
    expect((await backend.ask('get_function_summary', { qualname: 'x'.repeat(4000) })).status).toBe('none');
  });
});

describe('time', () => {
  test('over the limit is a problem, and the next question is answered', async () => {
    const path = await publishDemo();
    const hasty = new DuckDBBackend({ path, timeoutMs: 0 });
    expect(await problemOf(hasty.ask('get_blast_radius', { qualname: 'pkg.core.f' }))).toMatchObject({ status: 504 });
    await hasty.close();
  });

  test('a cancelled question ends', async () => {
    const cancel = new AbortController();
    const onProgress = () => cancel.abort();
    const problem = await problemOf(
      backend.ask('get_blast_radius', { qualname: 'pkg.core.f' }, { signal: cancel.signal, onProgress }),
    );
    expect(problem).toMatchObject({ status: 503, detail: expect.stringContaining('cancelled') });
    expect((await backend.ask('get_blast_radius', { qualname: 'pkg.core.f' })).status).toBe('found');
  });

  test('progress is told', async () => {
    const told: (readonly [number, number])[] = [];
    await backend.ask(
      'get_blast_radius',
      { qualname: 'pkg.core.f' },
      { onProgress: (done, total) => told.push([done, total]) },
    );
    expect(told).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  test('many at once', async () => {
    const asked = Array.from({ length: 60 }, (_, i) => {
      const question = ['f', 'g', 'h'][i % 3]!;
      return backend.ask('get_callgraph_neighbors', { qualname: `pkg.core.${question}` });
    });
    const answers = await Promise.all(asked);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(3);
    expect(answers[0]).toMatchObject({ entity: { urn: urnOf('f') } });
  });
});
