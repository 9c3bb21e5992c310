import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/datasets/index.generated';
import { baseName, type Table } from '../../src/kernel/dataset';
import { Database } from '../../src/store/database';
import { type Fixture, openFixture } from '../fixture';
import { script } from './agreement';

interface Seen {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly lines: number;
  readonly goids: readonly string[];
  readonly goids_agree: boolean;
  readonly first_goids: readonly string[];
}

describe('exports, read by pyarrow and by Python’s json', () => {
  let fixture: Fixture;
  let seen: ReadonlyMap<string, Seen>;
  const tables = DATASETS.filter(
    (dataset): dataset is Table => dataset.kind === 'table' && dataset.export.as === 'rows',
  );

  beforeAll(async () => {
    fixture = openFixture();
    await fixture.run('out');
    const found = new Map<string, Seen>();
    for await (const table of script<Seen>('exports.py', join(fixture.folder, 'out'))) found.set(table.table, table);
    seen = found;
  });
  afterAll(() => fixture?.remove());

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s has its columns and rows in both',
    (_name, table) => {
      const found = seen.get(baseName(table));
      expect(found?.columns).toEqual(Object.keys(table.columns));
      expect(found?.lines).toBe(found?.rows);
    },
  );

  it('GOIDs are the same 38 digits in Parquet, JSONL and the database', async () => {
    const withGoids = [...seen.values()].filter((table) => table.goids.length > 0);
    expect(withGoids.length).toBeGreaterThan(4);
    for (const table of withGoids) expect(table.goids_agree, table.table).toBe(true);

    const database = await Database.open(join(fixture.folder, 'out.duckdb'), { readOnly: true });
    const known = new Set(
      (await database.rows<{ id: string }>('SELECT goid_h128::HUGEINT::VARCHAR AS id FROM core.goids')).map(
        (row) => row.id,
      ),
    );
    database.close();
    // Python writes NULL as None: a call whose callee is unknown.
    const ids = withGoids.flatMap((table) => table.first_goids).filter((id) => id !== 'None');
    expect(ids.length).toBeGreaterThan(30);
    for (const id of ids) expect(known).toContain(id);
  });

  it('index.json lists every file', () => {
    const index = JSON.parse(readFileSync(join(fixture.folder, 'out', 'index.json'), 'utf8'));
    for (const table of tables)
      expect(index.files).toEqual(expect.arrayContaining([`${baseName(table)}.jsonl`, `${baseName(table)}.parquet`]));
  });
});
