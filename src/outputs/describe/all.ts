import { DATASETS } from '../../datasets/index.generated';
import { SQL } from '../../datasets/sql.generated';
import { Database } from '../../store/database';
import { migrate } from '../../store/schema';
import { type DescribedDataset, describeDatasets } from './catalog';

/** Every dataset of this version; views are described by an empty database that has them. */
export async function describeAll(): Promise<DescribedDataset[]> {
  const database = await Database.open(':memory:');
  const sqlOf = (name: string) => SQL[name] ?? '';
  try {
    await migrate(database, 'memory', DATASETS, sqlOf);
    return await describeDatasets(DATASETS, database, sqlOf);
  } finally {
    database.close();
  }
}
