import { copyFileSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATASETS } from '../../../src/datasets/index.generated';
import type { Table } from '../../../src/kernel/dataset';
import { databaseOf } from '../../../src/outputs/export/rebuild';
import { Database, identifier } from '../../../src/store/database';
import { codeintel } from '../../command-line';
import { type Fixture, openFixture } from '../../fixture';

let fixture: Fixture;
let cache: NodeJS.ProcessEnv;
beforeAll(async () => {
  fixture = openFixture();
  await fixture.run('whole');
  cache = { CODEINTEL_CACHE_DIR: join(fixture.folder, 'cache') };
});
afterAll(() => fixture.remove());

/** A copy of the exports with the files of some endings only. */
function exportsOf(name: string, endings: RegExp): string {
  const folder = join(fixture.folder, name);
  mkdirSync(folder);
  for (const file of readdirSync(join(fixture.folder, 'whole'))) {
    if (endings.test(file)) copyFileSync(join(fixture.folder, 'whole', file), join(folder, file));
  }
  return folder;
}

async function rowsOf(path: string, table: Table): Promise<unknown[]> {
  const database = await Database.open(path, { readOnly: true });
  try {
    const columns = Object.keys(table.columns)
      .map((name) => identifier(name))
      .join(', ');
    return await database.rows(`SELECT ${columns} FROM ${identifier(...table.name.split('.'))} ORDER BY ALL`);
  } finally {
    database.close();
  }
}

describe('a database made from exports has the rows of the one they came from', () => {
  test.each([
    ['parquet', /\.(parquet|json|yaml)$/],
    ['jsonl', /\.(jsonl|json|yaml)$/],
  ])('%s', async (name, endings) => {
    const path = await databaseOf(exportsOf(name, endings), cache);
    for (const table of DATASETS.filter((dataset): dataset is Table => dataset.kind === 'table')) {
      if (table.export.as === 'none') continue;
      const [rebuilt, original] = await Promise.all([
        rowsOf(path, table),
        rowsOf(join(fixture.folder, 'whole.duckdb'), table),
      ]);
      expect(rebuilt.length, table.name).toBe(original.length);
      expect(rebuilt.map(asValues), table.name).toEqual(original.map(asValues));
    }
  });
});

/** JSON text may be spaced in other ways; the values are the same. */
function asValues(row: unknown): unknown {
  return Object.fromEntries(
    Object.entries(row as Record<string, unknown>).map(([name, value]) => {
      const isJson = typeof value === 'string' && /^[[{]/.test(value);
      return [name, isJson ? JSON.parse(value) : value];
    }),
  );
}

test('it is made once, and again when a file has changed', async () => {
  const folder = exportsOf('cached', /\.parquet$/);
  const first = await databaseOf(folder, cache);
  expect(await databaseOf(folder, cache)).toBe(first);
  utimesSync(join(folder, 'goids.parquet'), 1, 1);
  expect(await databaseOf(folder, cache)).not.toBe(first);
  expect(readdirSync(join(fixture.folder, 'cache', 'rebuilt')).filter((file) => !file.endsWith('.duckdb'))).toEqual([]);
});

test('an artifact as the action leaves it', async () => {
  const folder = join(fixture.folder, 'artifact');
  mkdirSync(folder);
  writeFileSync(join(folder, 'codeintel.duckdb'), '');
  expect(await databaseOf(folder, cache)).toBe(join(folder, 'codeintel.duckdb'));
});

test('the command line answers from one', async () => {
  const folder = exportsOf('asked', /\.jsonl$/);
  const query = ['query', 'find_symbol', '--query', 'shop.orders.refunds.refund', '--json'];
  const { code, stdout } = await codeintel([...query, '--artifact', folder], { env: { ...process.env, ...cache } });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).symbols[0]).toMatchObject({ qualname: 'shop.orders.refunds.refund', match: 'exact' });
});

test('what is no artifact, or a broken one', async () => {
  const empty = join(fixture.folder, 'empty');
  mkdirSync(empty);
  await expect(databaseOf(empty, cache)).rejects.toThrow(/not an artifact of CodeIntel/);
  for (const [name, file, content] of [
    ['broken-parquet', 'goids.parquet', 'PAR1 not really'],
    ['broken-jsonl', 'goids.jsonl', '{"goid_h128": "x"}\n{'],
  ] as const) {
    const folder = exportsOf(name, name === 'broken-parquet' ? /\.parquet$/ : /\.jsonl$/);
    writeFileSync(join(folder, file), content);
    await expect(databaseOf(folder, cache)).rejects.toThrow(new RegExp(`${file}.*is not what a run exports`));
  }
  rmSync(empty, { recursive: true });
});
