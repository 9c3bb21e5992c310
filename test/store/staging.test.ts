import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { c } from '../../src/kernel/column';
import { Database } from '../../src/store/database';
import { Staging } from '../../src/store/staging';
import { allThings, everything, publishThings, RUN, scratch, sqlOf, things, toy } from './toys';

const empty = { text: null, big: null, ratio: null, flag: null, nested: null, moment: null, goid_h128: null };

async function rowsOf(path: string, sql: string) {
  const database = await Database.open(path, { readOnly: true });
  try {
    return await database.rows(sql);
  } finally {
    database.close();
  }
}

describe('a value goes in and comes out again', () => {
  let staging: Staging;
  beforeAll(async () => {
    staging = await Staging.create(
      join(scratch(), 'run.duckdb'),
      [everything],
      { ...RUN, repo: 'o\'neil/re"po' },
      '200MB',
    );
  });
  afterAll(() => staging.discard());

  /** Stores one value per row and reads the column back. */
  async function roundTrip(column: string, values: readonly unknown[]): Promise<unknown[]> {
    await staging.database.run('DELETE FROM staging."core.everything"');
    await staging.appendRows(
      'core.everything',
      values.map((value, id) => ({ ...empty, id, [column]: value })),
    );
    await staging.flush();
    const rows = await staging.database.rows(`SELECT ${column} AS value FROM core.everything ORDER BY id`);
    return rows.map((row) => row.value);
  }

  it('text, whatever it is made of', async () => {
    const texts = [
      '',
      ' ',
      'plain',
      `it's "quoted" \`so\` \\ and \\n`,
      'a\nb\r\n\tc\f\v',
      'nul\0 inside',
      '\0',
      '\u001b[31m\u202e\ufeff\u2028',
      '😀 日本 é e\u0301 \u{10ffff}',
      'x'.repeat(300_000),
      'NULL',
      null,
    ];
    expect(await roundTrip('text', texts)).toEqual(texts);
  });

  it('texts of every length around what DuckDB keeps in place, again and again, more than wait at a time', async () => {
    const texts = Array.from({ length: 6000 }, (_, i) => {
      if (i % 7 === 0) return null;
      if (i % 3 === 0) return 'é'.repeat(i % 20);
      return i % 5 === 0 ? `${i} `.repeat(1000) : 'abcdefghijklmnop'.slice(0, i % 16);
    });
    expect(await roundTrip('text', texts)).toEqual(texts);
  });

  it('halves of a surrogate pair in two texts, which are no character', async () => {
    expect(await roundTrip('text', ['long enough \ud83d', '\ude00 long enough'])).toEqual([
      'long enough \ufffd',
      '\ufffd long enough',
    ]);
  });

  it('text with half a surrogate pair, as U+FFFD', async () => {
    expect(await roundTrip('text', ['a\ud800b', '\udc00', '\ud83d\ud83d\ude00'])).toEqual([
      'a\ufffdb',
      '\ufffd',
      '\ufffd😀',
    ]);
  });

  it('GOIDs of 38 digits, exactly', async () => {
    const goids = [0n, 1n, 10n ** 38n - 2n, 91643426549466510787567533524606571259n, 2n ** 64n, 2n ** 53n + 1n, null];
    const back = await roundTrip('goid_h128', goids);
    expect(back.map((value) => (value === null ? null : BigInt(String(value))))).toEqual(goids);
    const [row] = await staging.database.rows(
      'SELECT typeof(goid_h128) AS type, goid_h128::VARCHAR AS text FROM core.everything WHERE id = 2',
    );
    expect(row).toEqual({ type: 'DECIMAL(38,0)', text: '99999999999999999999999999999999999998' });
  });

  it('64-bit integers; those beyond 2^53 come back as text', async () => {
    const values = [0n, -1n, 2n ** 53n - 1n, 2n ** 63n - 1n, -(2n ** 63n), null];
    const shown = [0, -1, 9007199254740991, '9223372036854775807', '-9223372036854775808', null];
    expect(await roundTrip('big', values)).toEqual(shown);
  });

  it('numbers', async () => {
    const values = [0, -0, 0.1, 1 / 3, 1e308, 5e-324, -1.5, null];
    expect(await roundTrip('ratio', values)).toEqual(values);
  });

  it('truth values', async () => {
    expect(await roundTrip('flag', [true, false, null])).toEqual([true, false, null]);
  });

  it('time stamps to the millisecond', async () => {
    const values = [0n, 1767323045678901n, -1000n, null];
    const shown = ['1970-01-01T00:00:00.000Z', '2026-01-02T03:04:05.678Z', '1969-12-31T23:59:59.999Z', null];
    expect(await roundTrip('moment', values)).toEqual(shown);
  });

  it('JSON as it was written, and DuckDB can look into it', async () => {
    const values = [
      { a: { b: [1, null, true, 'x"y\n\0😀'], '': {} } },
      [],
      {},
      'text',
      'null',
      null,
      [[[[[[[[]]]]]]]],
      { z: 1, a: 2 },
    ].map((value) => JSON.stringify(value));
    expect(await roundTrip('nested', [...values, null])).toEqual([...values, null]);
    const [row] = await staging.database.rows(
      "SELECT nested ->> '$.a.b[0]' AS inner FROM core.everything WHERE id = 0",
    );
    expect(row).toEqual({ inner: '1' });
  });

  it('repo, commit and clock, on every row', async () => {
    await roundTrip('text', ['x', 'y']);
    const rows = await staging.database.rows('SELECT DISTINCT repo, "commit", made FROM core.everything');
    expect(rows).toEqual([{ repo: 'o\'neil/re"po', commit: RUN.commit, made: '2026-01-02T03:04:05.678Z' }]);
  });

  it('refuses NULL where the declaration does', async () => {
    await staging.appendRows('core.everything', [{ ...empty, id: null }]);
    await expect(staging.flush()).rejects.toThrow(/NOT NULL/i);
  });
});

describe('many rows', () => {
  // DuckDB takes 2,048 rows at a time; each case crosses that border differently.
  it.each([[[2047]], [[2048]], [[2049]], [[1, 2047, 1]], [[2047, 2, 4096]], [[5000, 0, 1]], [[120_000]]])(
    'arrive whole and in order from batches of %j',
    async (sizes) => {
      const staging = await Staging.create(join(scratch(), 'run.duckdb'), [everything], RUN, '200MB');
      try {
        let id = 0;
        for (const size of sizes) {
          const rows = Array.from({ length: size }, () => {
            id++;
            return { ...empty, id, text: id % 3 === 0 ? null : `row ${id}`, goid_h128: 10n ** 37n + BigInt(id) };
          });
          await staging.appendRows('core.everything', rows);
        }
        await staging.flush();
        const [row] = await staging.database.rows(
          `SELECT count(*) AS n, count(DISTINCT id) AS ids, max(id) AS last,
           count(*) FILTER ((text IS NULL) = (id % 3 = 0)) AS nulls_right,
           count(*) FILTER (text = 'row ' || id OR text IS NULL) AS texts_right,
           count(*) FILTER (goid_h128 = 10000000000000000000000000000000000000 + id) AS goids_right
         FROM core.everything`,
        );
        expect(row).toEqual({ n: id, ids: id, last: id, nulls_right: id, texts_right: id, goids_right: id });
        expect(await staging.count('core.everything')).toBe(id);
      } finally {
        staging.discard();
      }
    },
  );

  it('can be added again after a flush', async () => {
    const staging = await Staging.create(join(scratch(), 'run.duckdb'), [things], RUN, '200MB');
    await staging.appendRows('core.things', [{ id: 1, name: 'a' }]);
    await staging.flush();
    await staging.appendRows('core.things', [{ id: 2, name: 'b' }]);
    await staging.flush();
    expect(await staging.count('core.things')).toBe(2);
    staging.discard();
  });
});

describe('keys', () => {
  const pairs = toy({
    name: 'core.pairs',
    key: ['a', 'b'],
    unique: [['urn']],
    columns: { a: c.text('A.'), b: c.integer.nullable('B.'), urn: c.text('URN.') },
  });
  const single = toy({ name: 'core.single', key: ['repo', 'commit'], columns: { a: c.text('A.') } });

  /** The rows that are left, by `urn`, and what is said of those that are not. */
  async function check(rows: object[]) {
    const staging = await Staging.create(join(scratch(), 'run.duckdb'), [pairs, single], RUN, '200MB');
    try {
      await staging.appendRows('core.pairs', rows);
      await staging.flush();
      expect(await staging.dropDuplicates('core.single')).toBeNull();
      const dropped = await staging.dropDuplicates('core.pairs');
      const left = await staging.database.rows<{ urn: string }>('SELECT urn FROM core.pairs ORDER BY urn');
      return { dropped, left: left.map((row) => row.urn) };
    } finally {
      staging.discard();
    }
  }

  it('may share one of their columns', async () => {
    const rows = [
      { a: 'x', b: 1, urn: 'u1' },
      { a: 'x', b: 2, urn: 'u2' },
      { a: 'y', b: 1, urn: 'u3' },
    ];
    expect(await check(rows)).toEqual({ dropped: null, left: ['u1', 'u2', 'u3'] });
  });

  it.each([
    ['the key', { a: 'x', b: 1, urn: 'u1' }, { a: 'x', b: 1, urn: 'u2' }, '{"a":"x","b":1}'],
    ['a key with NULL', { a: 'x', b: null, urn: 'u1' }, { a: 'x', b: null, urn: 'u2' }, '{"a":"x","b":null}'],
    ['a further unique column', { a: 'x', b: 1, urn: 'u1' }, { a: 'x', b: 2, urn: 'u1' }, '{"urn":"u1"}'],
  ])('leave the first of the rows that share %s', async (_what, first, second, example) => {
    const other = { a: 'z', b: 9, urn: 'u9' };
    expect(await check([first, second, other])).toEqual({ dropped: { rows: 1, example }, left: ['u1', 'u9'] });
  });
});

describe('publish', () => {
  const OTHER = 'b'.repeat(40);
  const all = 'SELECT id, name, "commit" FROM core.things ORDER BY "commit", id';

  it('replaces the rows of the same snapshot and keeps those of others', async () => {
    const path = join(scratch(), "it's a.duckdb");
    await publishThings(path, [
      { id: 1, name: 'old' },
      { id: 2, name: 'old' },
    ]);
    await publishThings(path, [{ id: 1, name: 'other' }], { commit: OTHER });
    await publishThings(path, [
      { id: 2, name: 'new' },
      { id: 3, name: 'new' },
    ]);
    await publishThings(path, [{ id: 9, name: 'fork' }], { repo: 'fork/demo' });
    expect(await rowsOf(path, `SELECT repo, id, name FROM core.things ORDER BY repo, "commit", id`)).toEqual([
      { repo: 'acme/demo', id: 2, name: 'new' },
      { repo: 'acme/demo', id: 3, name: 'new' },
      { repo: 'acme/demo', id: 1, name: 'other' },
      { repo: 'fork/demo', id: 9, name: 'fork' },
    ]);
    expect(await rowsOf(path, 'SELECT n FROM docs.v_things ORDER BY n')).toEqual([{ n: 1 }, { n: 1 }, { n: 2 }]);
  });

  it('leaves the old rows when it is not committed, and nothing in between is seen', async () => {
    const path = join(scratch(), 'a.duckdb');
    await publishThings(path, [{ id: 1, name: 'old' }]);
    const staging = await Staging.create(join(scratch(), 'run.duckdb'), [things, allThings], RUN, '200MB');
    const publication = await staging.publishInto(path, sqlOf);
    await staging.appendRows('core.things', [{ id: 2, name: 'new' }]);
    await staging.flush();
    await publication.add([things]);
    await publication.finish();
    expect(await staging.database.rows('SELECT name FROM target.core.things')).toEqual([{ name: 'old' }]);
    staging.discard();
    expect(await rowsOf(path, all)).toEqual([{ id: 1, name: 'old', commit: RUN.commit }]);
  });

  it('leaves the old rows when a table cannot be filled', async () => {
    const path = join(scratch(), 'a.duckdb');
    await publishThings(path, [{ id: 1, name: 'old' }]);
    const tooLate = toy({ name: 'core.things2', key: ['id'], columns: { id: c.integer('Id.') } });
    const staging = await Staging.create(join(scratch(), 'run.duckdb'), [things, tooLate, allThings], RUN, '200MB');
    const publication = await staging.publishInto(path, sqlOf);
    await staging.appendRows('core.things', [{ id: 2, name: 'new' }]);
    await staging.flush();
    await staging.database.run('DROP VIEW core.things2');
    await publication.add([things, tooLate]);
    await expect(publication.finish()).rejects.toThrow('things2');
    staging.discard();
    expect(await rowsOf(path, all)).toEqual([{ id: 1, name: 'old', commit: RUN.commit }]);
    expect(await rowsOf(path, "SELECT table_name FROM duckdb_tables() WHERE table_name = 'things2'")).toEqual([]);
  });

  it('makes a new database beside its place, and leaves nothing of one that is not committed', async () => {
    const folder = scratch();
    const path = join(folder, 'a.duckdb');
    const staging = await Staging.create(join(scratch(), 'run.duckdb'), [things, everything, allThings], RUN, '200MB');
    const publication = await staging.publishInto(path, sqlOf);
    await staging.appendRows('core.things', [{ id: 2, name: 'new' }]);
    await staging.flush();
    await publication.add([things]);
    await staging.appendRows('core.everything', [{ ...empty, id: 7 }]);
    await staging.flush();
    await publication.add([everything]);
    await publication.finish();
    expect(
      await staging.database.rows(`SELECT table_name FROM duckdb_tables() WHERE database_name = 'reserved'`),
    ).toEqual([]);
    staging.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('puts a new database in its place as one file, with the rows of every part', async () => {
    const folder = scratch();
    const path = join(folder, 'a.duckdb');
    const staging = await Staging.create(join(scratch(), 'run.duckdb'), [things, everything, allThings], RUN, '200MB');
    const publication = await staging.publishInto(path, sqlOf);
    for (const id of [1, 2]) {
      const table = id === 1 ? things : everything;
      await staging.appendRows(table.name, [id === 1 ? { id, name: 'new' } : { ...empty, id }]);
      await staging.flush();
      await publication.add([table]);
    }
    await publication.finish();
    await publication.commit();
    staging.discard();
    expect(readdirSync(folder)).toEqual(['a.duckdb']);
    expect(await rowsOf(path, all)).toEqual([{ id: 1, name: 'new', commit: RUN.commit }]);
    expect(await rowsOf(path, 'SELECT id FROM core.everything')).toEqual([{ id: 2 }]);
  });

  it('publishes only the tables it is told to', async () => {
    const path = join(scratch(), 'a.duckdb');
    await publishThings(path, [{ id: 1, name: 'old' }]);
    const staging = await Staging.create(join(scratch(), 'run.duckdb'), [things, everything, allThings], RUN, '200MB');
    const publication = await staging.publishInto(path, sqlOf);
    await staging.appendRows('core.everything', [{ ...empty, id: 7 }]);
    await staging.flush();
    await publication.add([everything]);
    await publication.finish();
    await publication.commit();
    staging.discard();
    expect(await rowsOf(path, all)).toEqual([{ id: 1, name: 'old', commit: RUN.commit }]);
    expect(await rowsOf(path, 'SELECT id, repo, made FROM core.everything')).toEqual([
      { id: 7, repo: RUN.repo, made: RUN.clock.toISOString() },
    ]);
  });
});

describe('SELECTs', () => {
  it('fill a table by column name, whatever their order', async () => {
    const staging = await Staging.create(join(scratch(), 'run.duckdb'), [things], RUN, '200MB');
    await staging.select('core.things', "SELECT 'n' AS name, 5 AS id");
    expect(await staging.database.rows('SELECT id, name FROM core.things')).toEqual([{ id: 5, name: 'n' }]);
    await expect(staging.select('core.things', "SELECT 'n' AS name, 5 AS id, 1 AS extra")).rejects.toThrow('extra');
    staging.discard();
  });
});

describe('what does not fit into memory', () => {
  it('waits in a folder, which starts afresh over what a killed run left and is gone after discard', async () => {
    const folder = scratch();
    const spill = join(folder, 'run.spill');
    mkdirSync(spill);
    writeFileSync(join(spill, 'left over'), '');
    const staging = await Staging.create(spill, [things], RUN, '50MB');
    expect(readdirSync(folder)).toEqual([]);
    // Random, so that it stays as large wherever it is kept.
    const names = Array.from({ length: 50_000 }, () => randomBytes(1_500).toString('base64'));
    await staging.appendRows(
      'core.things',
      names.map((name, id) => ({ id, name })),
    );
    await staging.flush();
    expect(readdirSync(spill)).not.toEqual([]);
    const rows = await staging.database.rows('SELECT md5(name) AS hash FROM core.things ORDER BY id');
    expect(rows.map(({ hash }) => hash)).toEqual(names.map((name) => createHash('md5').update(name).digest('hex')));
    staging.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is an error that says so when the disk has no place for it', async () => {
    const staging = await Staging.create(join(scratch(), 'run.spill'), [things], RUN, '50MB');
    await staging.database.run(`SET max_temp_directory_size = '1MB'`);
    const rows = Array.from({ length: 50_000 }, (_, id) => ({ id, name: randomBytes(1_500).toString('base64') }));
    await expect(staging.appendRows('core.things', rows)).rejects.toThrow('failed to offload data block');
    staging.discard();
  });
});
