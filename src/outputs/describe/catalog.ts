import type { Column } from '../../kernel/column';
import { baseName, type Dataset, type Table, type View } from '../../kernel/dataset';
import type { Database } from '../../store/database';

/** A column as a reader meets it, of a table or of a view. */
export interface DescribedColumn {
  readonly name: string;
  readonly type: Column['type'];
  readonly nullable: boolean;
  readonly doc: string;
  readonly unit?: string;
  readonly values?: readonly string[];
}

export interface DescribedDataset {
  readonly name: string;
  readonly kind: Dataset['kind'];
  readonly doc: string;
  readonly grain: string;
  /** Empty for views. */
  readonly key: readonly string[];
  /** Files of the output folder that hold it. */
  readonly files: readonly string[];
  readonly columns: readonly DescribedColumn[];
}

/**
 * Describes every dataset. `database` has them all (rows are not needed): the columns of a view are what
 * DuckDB says they are, and mean what the same-named column of a table the view reads means.
 */
export async function describeDatasets(
  datasets: readonly Dataset[],
  database: Database,
  sqlOf: (name: string) => string,
): Promise<DescribedDataset[]> {
  const described: DescribedDataset[] = [];
  for (const dataset of datasets) {
    described.push(
      dataset.kind === 'table' ? describeTable(dataset) : await describeView(dataset, datasets, database, sqlOf),
    );
  }
  return described;
}

function describeTable(table: Table): DescribedDataset {
  const { name, kind, doc, grain, key } = table;
  const columns = Object.entries(table.columns).map(([column, { run: _run, ...rest }]) => ({ name: column, ...rest }));
  return { name, kind, doc, grain, key, files: filesOf(table), columns };
}

function filesOf(table: Table): string[] {
  if (table.export.as === 'document') return [table.export.file];
  return table.export.as === 'rows' ? [`${baseName(table)}.jsonl`, `${baseName(table)}.parquet`] : [];
}

async function describeView(
  view: View,
  datasets: readonly Dataset[],
  database: Database,
  sqlOf: (name: string) => string,
): Promise<DescribedDataset> {
  const { name, kind, doc, grain } = view;
  const sql = sqlOf(name);
  const reads = database.tablesRead(sql);
  // The table a view is about comes first in its SQL; those it joins may use the same name for something else.
  const tables = datasets
    .filter((dataset): dataset is Table => dataset.kind === 'table' && reads.includes(dataset.name))
    .sort((a, b) => placeIn(sql, a) - placeIn(sql, b));
  const [schema, base] = name.split('.') as [string, string];
  const found = await database.rows<{ name: string; type: Column['type'] }>(
    'SELECT column_name AS name, data_type AS type FROM duckdb_columns() WHERE schema_name = ? AND table_name = ? ORDER BY column_index',
    [schema, base],
  );
  const columns = found.map((column) => {
    const source = tables.map((table) => table.columns[column.name]).find((declared) => declared !== undefined);
    const meaning = view.columns[column.name] ?? source?.doc;
    if (meaning === undefined)
      throw new Error(`${name}.${column.name} has no description: no table it reads has a column of that name`);
    return {
      name: column.name,
      type: column.type,
      nullable: true,
      doc: meaning,
      ...(source?.unit ? { unit: source.unit } : {}),
      ...(source?.values ? { values: source.values } : {}),
    };
  });
  return { name, kind, doc, grain, key: [], files: [], columns };
}

/** A table read through another view comes last. */
function placeIn(sql: string, { name }: Table): number {
  const place = sql.search(new RegExp(`\\b${name.replace('.', '\\.')}\\b`));
  return place === -1 ? sql.length : place;
}
