import { DATASETS } from '../../datasets/index.generated';
import { baseName, type Dataset } from '../../kernel/dataset';

/** The dataset of that name, with or without its layer: nothing else of a database is ever read by name. */
export function findDataset(name: string): Dataset | undefined {
  return DATASETS.find((dataset) => baseName(dataset) === name || dataset.name === name);
}

export function noSuchDataset(name: string): string {
  return `There is no dataset called ${JSON.stringify(name)}: list_datasets names them.`;
}
