import { z } from 'zod';
import { DATASETS } from '../../../datasets/index.generated';
import { baseName } from '../../../kernel/dataset';
import { question } from '../question';

export default question({
  name: 'list_datasets',
  title: 'Datasets',
  description: 'Every table and view of the warehouse, with its meaning and the number of rows of this snapshot.',
  params: {},
  result: {
    datasets: z.array(
      z.strictObject({
        name: z.string().describe('What read_dataset_rows and describe_dataset call it.'),
        table: z.string().describe('Its name in SQL.'),
        kind: z.enum(['table', 'view']),
        description: z.string(),
        grain: z.string().describe('What one row stands for.'),
        rows: z.int().nullable().describe('Null for views, and for tables that this snapshot was made without.'),
      }),
    ),
  },
  reads: [],
  async answer(_params, source) {
    const datasets = DATASETS.map((dataset) => ({
      name: baseName(dataset),
      table: dataset.name,
      kind: dataset.kind,
      description: dataset.doc,
      grain: dataset.grain,
      rows: source.has(dataset.name) && dataset.kind === 'table' ? source.count(dataset.name) : null,
    }));
    return { status: 'found', data: { datasets } };
  },
});
