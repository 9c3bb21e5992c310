import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import settings from '../../src/datasets/core/settings';
import { DATASETS } from '../../src/datasets/index.generated';
import { SQL } from '../../src/datasets/sql.generated';
import type { ColumnType } from '../../src/kernel/column';
import type { Table } from '../../src/kernel/dataset';
import { DEFAULT_SETTINGS } from '../../src/kernel/settings';
import { loadedColumns } from '../../src/store/batch';
import { Staging } from '../../src/store/staging';

/** Table → rows; a column that is left out is NULL where it may be, else the plainest value of its type. */
export type Content = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export const RUN = { repo: 'acme/demo', commit: 'a'.repeat(40), clock: new Date('2026-01-02T03:04:05.678Z') };

/** The settings as every run has them, some of them replaced. */
export function settingRows(replaced: Readonly<Record<string, number>> = {}) {
  if (settings.producer.from !== 'snapshot') throw new Error('settings come from elsewhere now');
  const rows = [...settings.producer.rows({ settings: DEFAULT_SETTINGS } as never)];
  return rows.map((row) => ({ ...row, value: replaced[row.key] ?? row.value }));
}

const PLAIN: Record<ColumnType, unknown> = {
  VARCHAR: 'x',
  INTEGER: 0,
  BIGINT: 0n,
  DOUBLE: 0,
  BOOLEAN: false,
  JSON: '[]',
  TIMESTAMP: 0n,
  'DECIMAL(38,0)': 0n,
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'datasets test '));
  folders.push(folder);
  return folder;
}

/** A run that found `content`, whose SELECTs for `selects` have run. */
export async function staged(
  content: Content,
  selects: readonly string[] = [],
  run: Partial<typeof RUN> = {},
): Promise<Staging> {
  const staging = await Staging.create(join(scratch(), 'run.duckdb'), DATASETS, { ...RUN, ...run }, '200MB');
  for (const [name, rows] of Object.entries(content)) {
    const table = DATASETS.find((dataset): dataset is Table => dataset.name === name && dataset.kind === 'table')!;
    const plain = Object.fromEntries(
      loadedColumns(table).map(([column, { type, nullable }]) => [column, nullable ? null : PLAIN[type]]),
    );
    await staging.appendRows(
      name,
      rows.map((row) => ({ ...plain, ...row })),
    );
  }
  await staging.flush();
  for (const name of selects) await staging.select(name, SQL[name]!);
  return staging;
}

/** The rows that the SELECT of `dataset` makes of `content`, in key order. */
export async function selected(dataset: Table, content: Content): Promise<Record<string, unknown>[]> {
  const staging = await staged(content, [dataset.name]);
  try {
    expect(await staging.dropDuplicates(dataset.name)).toBeNull();
    return await staging.database.rows(`SELECT * FROM ${dataset.name} ORDER BY ${dataset.key.join(', ')}`);
  } finally {
    staging.discard();
  }
}

/** Publishes `content` into the database at `path` as one run would. */
export async function published(path: string, content: Content, run: Partial<typeof RUN> = {}): Promise<void> {
  const staging = await staged(content, [], run);
  try {
    const publication = await staging.publishInto(path, (name) => SQL[name]!);
    await publication.add(
      DATASETS.filter((dataset): dataset is Table => dataset.kind === 'table' && dataset.name in content),
    );
    await publication.finish();
    await publication.commit();
  } finally {
    staging.discard();
  }
}
