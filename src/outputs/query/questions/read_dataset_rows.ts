import { z } from 'zod';
import { identifier } from '../../../store/database';
import { findDataset, noSuchDataset } from '../dataset-names';
import { question } from '../question';

export default question({
  name: 'read_dataset_rows',
  title: 'Rows of a dataset',
  description: 'Rows of one table or view as they are, in the order of its key.',
  params: {
    dataset_name: z.string().max(200),
    columns: z.array(z.string().max(200)).min(1).max(200).optional().describe('Only these columns.'),
  },
  result: {
    dataset: z.string().nullable(),
    limit: z.int().nullable(),
    offset: z.int().nullable(),
    rows: z.array(z.record(z.string(), z.json())),
  },
  lists: ['rows'],
  paging: { default: 50, max: 500, offset: true },
  reads: [],
  async answer({ dataset_name, columns }, source) {
    const dataset = findDataset(dataset_name);
    if (!dataset) return { status: 'none', detail: noSuchDataset(dataset_name) };
    if (!source.has(dataset.name) && !isOfRun(dataset.name)) {
      return {
        status: 'unsupported',
        detail: `This snapshot was made without ${dataset.name}: analyse the commit again without --target.`,
      };
    }
    const [schema, name] = dataset.name.split('.') as [string, string];
    const stored = await source.rows(
      'SELECT column_name AS name FROM duckdb_columns() WHERE schema_name = $3 AND table_name = $4 AND $1 || $2 IS NOT NULL ORDER BY column_index',
      [schema, name],
    );
    const present = stored.map((column) => String(column.name));
    const unknown = (columns ?? []).filter((column) => !present.includes(column));
    if (unknown.length > 0) {
      return {
        status: 'none',
        detail: `${dataset.name} has no column ${unknown.map((column) => JSON.stringify(column)).join(', ')}; it has ${present.join(', ')}.`,
      };
    }
    const [repo, commit] =
      dataset.name === 'docs.v_test_to_function' ? ['test_repo', 'test_commit'] : ['repo', 'commit'];
    const order = dataset.kind === 'table' ? dataset.key.map((column) => identifier(column)).join(', ') : 'ALL';
    const rows = await source.page('rows', {
      select: `SELECT ${(columns ?? present).map((column) => identifier(column)).join(', ')} FROM ${identifier(schema, name)}
        WHERE ${identifier(repo!)} = $1 AND ${identifier(commit!)} = $2`,
      order,
      ...(source.has(dataset.name) && dataset.kind === 'table' ? { total: source.count(dataset.name) } : {}),
    });
    const data = { dataset: dataset.name, ...source.window('rows'), rows };
    if (source.total('rows') > 0) return { status: 'found', data };
    source.note({ code: 'dataset_empty', severity: 'info', detail: `${dataset.name} has no rows in this snapshot.` });
    return { status: 'none', detail: `${dataset.name} has no rows in this snapshot.`, data };
  },
});

/** The manifest counts the tables of a run before these two are written. */
function isOfRun(name: string): boolean {
  return name === 'core.run_manifest' || name === 'core.diagnostics';
}
