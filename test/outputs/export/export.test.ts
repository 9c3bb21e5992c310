import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import tagsIndex from '../../../src/datasets/analytics/tags_index';
import repoMap from '../../../src/datasets/core/repo_map';
import type { Table } from '../../../src/kernel/dataset';
import { exportTables, openOutput } from '../../../src/outputs/export/export';
import { Database, literal } from '../../../src/store/database';
import { Staging } from '../../../src/store/staging';
import { everything, RUN, scratch, things } from '../../store/toys';

const AT = new Date('2026-01-02T03:04:05.678Z');

let staging: Staging;
let folder: string;
beforeEach(async () => {
  staging = await Staging.create(join(scratch(), 'run.duckdb'), [everything, things, tagsIndex, repoMap], RUN, '200MB');
  folder = join(scratch(), "Document 'Output'");
});
afterEach(() => staging.discard());

async function exported(tables: readonly Table[], rows: Readonly<Record<string, object[]>> = {}): Promise<string[]> {
  for (const [name, found] of Object.entries(rows)) await staging.appendRows(name, found);
  await staging.flush();
  const output = await openOutput(folder);
  const done: string[] = [];
  const { repo, commit } = RUN;
  await exportTables({ database: staging.database, repo, commit, tables }, output, (name) => done.push(name));
  await output.commit(AT);
  return done;
}

const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const lines = (name: string) => text(name).split('\n').slice(0, -1);
/** Name → content of every file of a folder. */
const contents = (path: string) =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'base64')]));

const plain = { text: null, big: null, ratio: null, flag: null, nested: null, moment: null, goid_h128: null };

describe('JSONL', () => {
  it('has one object per row: columns in order, GOIDs as text, time in UTC, nested JSON', async () => {
    await exported([everything], {
      'core.everything': [
        {
          id: 1,
          text: 'line\nbreak "quoted" 😀 \0',
          big: 42n,
          ratio: 0.1,
          flag: true,
          nested: '{"z":{"b":[1,null,"x\\u0000"]},"a":{}}',
          moment: 1767323045000000n,
          goid_h128: 10n ** 38n - 2n,
        },
        { ...plain, id: 2 },
      ],
    });
    expect(lines('everything.jsonl')).toEqual([
      '{"id":1,"text":"line\\nbreak \\"quoted\\" 😀 \\u0000","big":42,"ratio":0.1,"flag":true,' +
        '"nested":{"z":{"b":[1,null,"x\\u0000"]},"a":{}},"moment":"2026-01-02T03:04:05.000Z",' +
        '"goid_h128":"99999999999999999999999999999999999998","made":"2026-01-02T03:04:05.678Z",' +
        `"repo":"acme/demo","commit":"${RUN.commit}"}`,
      '{"id":2,"text":null,"big":null,"ratio":null,"flag":null,"nested":null,"moment":null,"goid_h128":null,' +
        `"made":"2026-01-02T03:04:05.678Z","repo":"acme/demo","commit":"${RUN.commit}"}`,
    ]);
  });

  it('pads milliseconds', async () => {
    const moments = [1n, 1_000n, 7_000n, 80_000n, 900_000n].map((micros) => 1767323045000000n + micros);
    await exported([everything], { 'core.everything': moments.map((moment, id) => ({ ...plain, id, moment })) });
    const shown = lines('everything.jsonl').map((line) => JSON.parse(line).moment.slice(-6));
    expect(shown).toEqual(['5.000Z', '5.001Z', '5.007Z', '5.080Z', '5.900Z']);
  });

  it('keeps the order in which the rows were loaded, over many chunks', async () => {
    const rows = Array.from({ length: 150_000 }, (_, i) => ({ id: (i * 1777) % 150_001, name: 'n' }));
    await exported([things], { 'core.things': rows });
    expect(lines('things.jsonl').map((line) => JSON.parse(line).id)).toEqual(rows.map(({ id }) => id));
    const [row] = await staging.database.rows(
      `SELECT list(id) = list((i * 1777) % 150001) AS same FROM (SELECT id, row_number() OVER () - 1 AS i FROM ${literal(join(folder, 'things.parquet'))})`,
    );
    expect(row).toEqual({ same: true });
  });

  it('holds the rows of one snapshot only', async () => {
    await staging.database.run('DROP VIEW core.things');
    await staging.database.run(
      `CREATE VIEW core.things AS SELECT * FROM (VALUES
        (1, 'mine', 'acme/demo', '${RUN.commit}'), (2, 'other', 'acme/demo', 'x'), (3, 'fork', 'fork/demo', '${RUN.commit}')
       ) AS v(id, name, repo, "commit")`,
    );
    await exported([things]);
    expect(lines('things.jsonl').map((line) => JSON.parse(line).name)).toEqual(['mine']);
  });
});

describe('Parquet', () => {
  it('keeps types and every digit', async () => {
    const goids = [0n, 10n ** 38n - 2n, 91643426549466510787567533524606571259n];
    await exported([everything], {
      'core.everything': goids.map((goid_h128, id) => ({
        ...plain,
        id,
        goid_h128,
        big: 2n ** 63n - 1n,
        nested: '{"a":1}',
      })),
    });
    const database = await Database.open(':memory:');
    const file = literal(join(folder, 'everything.parquet'));
    const types = await database.rows(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM ${file})`,
    );
    const declared = Object.entries(everything.columns).map(([name, { type }]) => ({ name, type }));
    expect(types).toEqual(declared);
    const rows = await database.rows(`SELECT goid_h128::VARCHAR AS goid, big, made FROM ${file}`);
    expect(rows).toEqual(
      goids.map((goid) => ({ goid: String(goid), big: '9223372036854775807', made: '2026-01-02T03:04:05.678Z' })),
    );
    database.close();
  });
});

describe('documents', () => {
  it('tags_index.yaml is a list that a YAML parser reads back', async () => {
    const tags = [
      {
        tag: 'api',
        description: 'a: "b" # c\n- d',
        includes: ['*/api/*', '&x', '*'],
        excludes: [],
        matches: ['a b.py', "it's.py"],
      },
      { tag: 'no', description: null, includes: [], excludes: ['x'], matches: [] },
    ];
    const rows = tags.map(({ tag, description, ...lists }) => ({
      tag,
      description,
      ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, JSON.stringify(list)])),
    }));
    await exported([tagsIndex], { 'analytics.tags_index': rows });
    expect(parse(text('tags_index.yaml'))).toEqual(tags);
    expect(Object.keys(parse(text('tags_index.yaml'))[0])).toEqual([
      'tag',
      'description',
      'includes',
      'excludes',
      'matches',
    ]);
  });

  it('tags_index.yaml is an empty list without tags', async () => {
    await exported([tagsIndex]);
    expect(parse(text('tags_index.yaml'))).toEqual([]);
  });

  it('repo_map.json is one object', async () => {
    await exported([repoMap], { 'core.repo_map': [{ modules: '{"a":"src/a.py"}', overlays: '{}' }] });
    const map = JSON.parse(text('repo_map.json'));
    expect(Object.entries(map)).toEqual([
      ['repo', 'acme/demo'],
      ['commit', RUN.commit],
      ['modules', { a: 'src/a.py' }],
      ['overlays', {}],
      ['generated_at', '2026-01-02T03:04:05.678Z'],
    ]);
  });
});

describe('index.json', () => {
  it('lists every file, those of empty datasets too, and itself', async () => {
    const done = await exported([everything, things, tagsIndex], { 'core.things': [{ id: 1, name: 'a' }] });
    expect(done.sort()).toEqual(['analytics.tags_index', 'core.everything', 'core.things']);
    const files = [
      ...['everything.jsonl', 'everything.parquet', 'index.json', 'tags_index.yaml', 'things.jsonl', 'things.parquet'],
    ];
    expect(JSON.parse(text('index.json'))).toEqual({ generated_at: '2026-01-02T03:04:05.678Z', files });
    expect(readdirSync(folder).sort()).toEqual(files);
    expect(text('everything.jsonl')).toBe('');
    expect(statSync(join(folder, 'everything.parquet')).size).toBeGreaterThan(0);
    const [row] = await staging.database.rows(
      `SELECT count(*) AS n FROM ${literal(join(folder, 'everything.parquet'))}`,
    );
    expect(row).toEqual({ n: 0 });
  });
});

describe('the folder', () => {
  it('is replaced as a whole by a later output', async () => {
    await exported([everything, things]);
    writeFileSync(join(folder, 'left-over.txt'), '');
    await exported([things]);
    expect(readdirSync(folder).sort()).toEqual(['index.json', 'things.jsonl', 'things.parquet']);
    expect(readdirSync(dirname(folder))).toEqual(["Document 'Output'"]);
  });

  it('may exist when it is empty, and parents are made', async () => {
    folder = join(folder, 'below', 'out');
    mkdirSync(folder, { recursive: true });
    await exported([things]);
    expect(readdirSync(folder)).toContain('things.jsonl');
    folder = join(folder, '..', 'other', 'out');
    await exported([things]);
    expect(readdirSync(folder)).toContain('things.jsonl');
  });

  it.each([
    ['files of somebody else', { 'thesis.txt': 'mine' }],
    ["another program's index.json", { 'index.json': '{"name":"site"}', 'app.js': '' }],
    ['an index.json that is not JSON', { 'index.json': 'hello' }],
  ])('is refused when it holds %s, and stays as it is', async (_what, files) => {
    mkdirSync(folder);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content as string);
    const before = contents(folder);
    await expect(openOutput(folder)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/holds files that are not an earlier output.*--document-output-dir/),
    });
    expect(contents(folder)).toEqual(before);
    expect(readdirSync(dirname(folder))).toHaveLength(1);
  });

  it('is refused when it is a file', async () => {
    writeFileSync(folder, 'mine');
    await expect(openOutput(folder)).rejects.toMatchObject({
      name: 'UserError',
      message: `${folder} is a file: choose another output folder with --document-output-dir.`,
    });
    expect(readFileSync(folder, 'utf8')).toBe('mine');
  });

  it('is refused when it cannot be made', async () => {
    const file = join(dirname(folder), 'file');
    writeFileSync(file, '');
    await expect(openOutput(join(file, 'out'))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/file\/out cannot be written \(.*\): choose another with --document-output-dir\./),
    });
  });

  it('stays byte for byte as it was when an export fails, and nothing else is left', async () => {
    await exported([everything, things], { 'core.things': [{ id: 1, name: 'old' }] });
    const before = contents(folder);
    await staging.database.run('DROP VIEW core.things');
    // The failing table comes first, so that others are being written when it fails.
    const many = Array.from({ length: 20 }, () => everything);
    const output = await openOutput(folder);
    const { repo, commit } = RUN;
    const failing = exportTables(
      { database: staging.database, repo, commit, tables: [things, ...many] },
      output,
      () => {},
    );
    await expect(failing).rejects.toThrow('things');
    await output.discard();
    expect(contents(folder)).toEqual(before);
    expect(readdirSync(dirname(folder))).toEqual(["Document 'Output'"]);
  });

  it('stays as it was when the caller stops the export', async () => {
    await exported([things]);
    const before = contents(folder);
    const output = await openOutput(folder);
    const { repo, commit } = RUN;
    const tables = Array.from({ length: 8 }, () => everything);
    const stop = () => {
      throw new Error('stopped');
    };
    await expect(exportTables({ database: staging.database, repo, commit, tables }, output, stop)).rejects.toThrow(
      'stopped',
    );
    await output.discard();
    expect(contents(folder)).toEqual(before);
    expect(readdirSync(dirname(folder))).toEqual(["Document 'Output'"]);
  });
});
