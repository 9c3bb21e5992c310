import { z } from 'zod';
import { DATASETS } from '../../../datasets/index.generated';
import { SQL } from '../../../datasets/sql.generated';
import { describeDatasets } from '../../describe/catalog';
import { findDataset, noSuchDataset } from '../dataset-names';
import { question } from '../question';

export default question({
  name: 'describe_dataset',
  title: 'Columns of a dataset',
  description:
    'What one table or view holds: grain, key, and every column with type, unit, allowed values and meaning.',
  params: { dataset_name: z.string().max(200) },
  result: {
    found: z.boolean(),
    dataset: z
      .strictObject({
        name: z.string(),
        kind: z.enum(['table', 'view']),
        doc: z.string(),
        grain: z.string(),
        key: z.array(z.string()),
        files: z.array(z.string()),
        columns: z.array(
          z.strictObject({
            name: z.string(),
            type: z.string(),
            nullable: z.boolean(),
            doc: z.string(),
            unit: z.string().optional(),
            values: z.array(z.string()).optional(),
          }),
        ),
      })
      .nullable(),
  },
  reads: [],
  async answer({ dataset_name }, source) {
    const dataset = findDataset(dataset_name);
    if (!dataset) return { status: 'none', detail: noSuchDataset(dataset_name) };
    const needed = DATASETS.filter((other) => other === dataset || other.kind === 'table');
    const described = await describeDatasets(needed, source.database, (name) => SQL[name] ?? '');
    return { status: 'found', data: { found: true, dataset: described.find(({ name }) => name === dataset.name) } };
  },
});
