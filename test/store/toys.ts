import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { c, clock } from '../../src/kernel/column';
import { declareTable, declareView, type Table } from '../../src/kernel/dataset';
import { Staging } from '../../src/store/staging';

// Small tables, so that the store is tested without the real ones.

type Toy = Pick<Table, 'name' | 'key' | 'columns'> & Partial<Pick<Table, 'unique' | 'export'>>;

export function toy(declaration: Toy): Table {
  return declareTable({ doc: 'A table.', grain: 'one row', producer: { from: 'select' }, ...declaration });
}

/** One column of every type. */
export const everything = toy({
  name: 'core.everything',
  key: ['id'],
  columns: {
    id: c.integer('Id.'),
    text: c.text.nullable('Text.'),
    big: c.bigint.nullable('64 bits.'),
    ratio: c.double.nullable('Number.'),
    flag: c.boolean.nullable('Flag.'),
    nested: c.json.nullable('JSON.'),
    moment: c.timestamp.nullable('Time.'),
    goid_h128: c.goid.nullable('GOID.'),
    made: clock(),
  },
});

export const things = toy({
  name: 'core.things',
  key: ['id'],
  columns: { id: c.integer('Id.'), name: c.text('Name.') },
});

export const allThings = declareView({
  name: 'docs.v_things',
  doc: 'Every thing.',
  grain: 'one thing',
  columns: { n: 'How many.' },
});
export const sqlOf = () => 'SELECT repo, "commit", count(*) AS n FROM core.things GROUP BY repo, "commit"';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store test '));
  folders.push(folder);
  return folder;
}

export const RUN = { repo: 'acme/demo', commit: 'a'.repeat(40), clock: new Date('2026-01-02T03:04:05.678Z') };

/** Publishes rows of `core.things` into `path` as one run would. */
export async function publishThings(path: string, rows: object[], run: Partial<typeof RUN> = {}): Promise<void> {
  const staging = await Staging.create(join(scratch(), 'run.duckdb'), [things, allThings], { ...RUN, ...run }, '200MB');
  try {
    const publication = await staging.publishInto(path, sqlOf);
    await staging.appendRows('core.things', rows);
    await staging.flush();
    await publication.add([things]);
    await publication.finish();
    await publication.commit();
  } finally {
    staging.discard();
  }
}
