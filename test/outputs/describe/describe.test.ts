import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATASETS } from '../../../src/datasets/index.generated';
import { SQL } from '../../../src/datasets/sql.generated';
import { baseName } from '../../../src/kernel/dataset';
import { type DescribedDataset, describeDatasets } from '../../../src/outputs/describe/catalog';
import { jsonSchema } from '../../../src/outputs/describe/json-schema';
import { dictionaryMarkdown } from '../../../src/outputs/describe/markdown';
import { Database } from '../../../src/store/database';
import { migrate } from '../../../src/store/schema';
import { type Fixture, openFixture } from '../../fixture';

const sqlOf = (name: string) => SQL[name]!;

let fixture: Fixture;
let database: Database;
let described: readonly DescribedDataset[];
beforeAll(async () => {
  fixture = openFixture();
  database = await Database.open(':memory:');
  await migrate(database, 'memory', DATASETS, sqlOf);
  described = await describeDatasets(DATASETS, database, sqlOf);
  // With reports, so that every dataset has rows.
  const reports = join(__dirname, '../../../fixtures/shop-reports');
  await fixture.run('out', { coverage: [join(reports, '.coverage')], tests: [join(reports, 'junit.xml')] });
});
afterAll(() => {
  database.close();
  fixture.remove();
});

const find = (name: string) => described.find((dataset) => dataset.name === name)!;
const linesOf = (name: string) =>
  readFileSync(join(fixture.folder, 'out', `${name}.jsonl`), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

function validator(dataset: DescribedDataset): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  return ajv.compile(jsonSchema(dataset));
}

describe('JSON Schema', () => {
  it('fits every line of every exported dataset', () => {
    const rows: Record<string, number> = {};
    for (const dataset of DATASETS) {
      if (dataset.kind === 'view' || dataset.export.as !== 'rows') continue;
      const validate = validator(find(dataset.name));
      const lines = linesOf(baseName(dataset));
      rows[dataset.name] = lines.length;
      for (const line of lines)
        expect(validate(line), `${dataset.name} ${JSON.stringify([line, validate.errors])}`).toBe(true);
    }
    // Without rows nothing would have been checked.
    expect(Object.entries(rows).filter(([, count]) => count === 0)).toEqual([]);
    expect(Object.keys(rows).length).toBeGreaterThan(15);
  });

  it('fits the views', async () => {
    const warehouse = await Database.open(join(fixture.folder, 'out.duckdb'), { readOnly: true });
    for (const dataset of DATASETS.filter(({ kind }) => kind === 'view')) {
      const validate = validator(find(dataset.name));
      const rows = await warehouse.rows<Record<string, unknown>>(`SELECT * FROM ${dataset.name}`);
      expect(rows.length).toBeGreaterThan(50);
      for (const row of rows)
        expect(validate(row), `${dataset.name} ${JSON.stringify([row, validate.errors])}`).toBe(true);
    }
    warehouse.close();
  });

  it.each([
    ['a GOID as a number', { goid_h128: 1.46e36 }],
    ['a GOID of 39 digits', { goid_h128: '1'.repeat(39) }],
    ['NULL where none may be', { urn: null }],
    ['an unknown kind', { kind: 'lambda' }],
    ['a time without zone', { created_at: '2026-01-02 03:04:05' }],
    ['a fraction of a line', { start_line: 1.5 }],
    ['a column that nobody declares', { extra: 1 }],
  ])('rejects %s', (_what, change) => {
    const [line] = linesOf('goids');
    const validate = validator(find('core.goids'));
    expect(validate(line)).toBe(true);
    expect(validate({ ...line, ...change })).toBe(false);
  });

  it('rejects a row that lacks a column', () => {
    const { end_line: _, ...rest } = linesOf('goids')[0]!;
    expect(validator(find('core.goids'))(rest)).toBe(false);
  });
});

describe('descriptions', () => {
  it('cover every dataset and every column of it as the database has them', async () => {
    expect(described.map(({ name }) => name)).toEqual(DATASETS.map(({ name }) => name));
    for (const dataset of described) {
      const found = await database.rows(
        `SELECT column_name AS name, data_type AS type FROM duckdb_columns()
         WHERE schema_name || '.' || table_name = '${dataset.name}' ORDER BY column_index`,
      );
      expect(
        dataset.columns.map(({ name, type }) => ({ name, type })),
        dataset.name,
      ).toEqual(found);
      for (const column of dataset.columns) expect(column.doc, `${dataset.name}.${column.name}`).toMatch(/\S/);
    }
  });

  it('name the files that a run writes', () => {
    const { files } = JSON.parse(readFileSync(join(fixture.folder, 'out', 'index.json'), 'utf8'));
    const named = described.flatMap((dataset) => dataset.files);
    expect([...named, 'index.json', 'index.scip', 'index.scip.json', 'run_manifest.json'].sort()).toEqual(files);
  });

  it('refuse a view column that nothing explains', async () => {
    const view = { kind: 'view', name: 'docs.v_file_summary', doc: 'd', grain: 'g', columns: {} } as const;
    await expect(
      describeDatasets([...DATASETS.filter(({ kind }) => kind === 'table'), view], database, sqlOf),
    ).rejects.toThrow('docs.v_file_summary.ast_complexity has no description');
  });
});

describe('the data dictionary page', () => {
  it('has a section per dataset, a row per column, and tables that hold together', () => {
    const page = dictionaryMarkdown(described);
    for (const dataset of described) {
      const section = page.split(`\n## ${dataset.name}\n`)[1]!.split('\n## ')[0]!;
      const rows = section.split('\n').filter((line) => line.startsWith('| `'));
      expect(
        rows.map((row) => row.split('`')[1]),
        dataset.name,
      ).toEqual(dataset.columns.map(({ name }) => name));
      // Five unescaped bars: four cells.
      for (const row of rows) expect(row.match(/(?<!\\)\|/g), row).toHaveLength(5);
    }
  });
});
