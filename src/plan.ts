import { baseName, type Dataset, type Layer, layerOf, type Table } from './kernel/dataset';
import { UserError } from './kernel/errors';

/** The tables of a run, each after everything it reads. */
export interface Plan {
  readonly fromSnapshot: readonly Table[];
  readonly fromFiles: readonly Table[];
  readonly fromRepository: readonly Table[];
  readonly fromSelects: readonly Table[];
  readonly fromRun: readonly Table[];
  readonly tables: readonly Table[];
  /** Table → the tables and views that its SELECT reads; empty for one that is made otherwise. */
  readonly reads: (table: Table) => readonly string[];
}

/** What a layer may read. Nothing reads `docs`: views are for people. */
const READABLE: Record<Layer, readonly Layer[]> = {
  core: ['core'],
  graph: ['core', 'graph'],
  analytics: ['core', 'graph', 'analytics'],
  docs: ['core', 'graph', 'analytics', 'docs'],
};

/** Made in every run, whatever its targets: without them its output could not be traced. */
const ALWAYS = ['core.modules', 'core.signals', 'core.settings', 'core.diagnostics', 'core.run_manifest'];

/**
 * Chooses and orders the tables of a run.
 * @param targets dataset names, with or without their layer; empty means all.
 * @param readsOf the tables and views that the SELECT of a dataset reads.
 * @throws UserError for an unknown target.
 */
export function planRun(
  datasets: readonly Dataset[],
  targets: readonly string[],
  readsOf: (dataset: Dataset) => readonly string[],
): Plan {
  const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
  const ordered = new Map<string, Table>();
  const visiting = new Set<string>();
  const reads = new Map<string, readonly string[]>();

  const visit = (name: string, reader: Dataset | null): void => {
    const dataset = byName.get(name);
    if (!dataset) throw new Error(`${reader?.name} reads ${name}, which no dataset declares`);
    if (reader && !READABLE[layerOf(reader)].includes(layerOf(dataset)))
      throw new Error(`${reader.name} may not read ${name}: ${layerOf(reader)} does not read ${layerOf(dataset)}`);
    if (ordered.has(name)) return;
    if (visiting.has(name)) throw new Error(`${name} reads itself through ${[...visiting].join(' → ')}`);
    visiting.add(name);
    if (dataset.kind === 'view' || dataset.producer.from === 'select') {
      reads.set(name, readsOf(dataset));
      for (const read of reads.get(name)!) visit(read, dataset);
    }
    visiting.delete(name);
    if (dataset.kind === 'table') ordered.set(name, dataset);
  };

  const wanted =
    targets.length === 0
      ? datasets.map((dataset) => dataset.name)
      : [...ALWAYS, ...targets.map((target) => resolveTarget(datasets, target))];
  for (const name of wanted) visit(name, null);

  const tables = [...ordered.values()];
  const from = (kind: Table['producer']['from']) => tables.filter((table) => table.producer.from === kind);
  return {
    tables,
    reads: ({ name }) => reads.get(name) ?? [],
    fromSnapshot: from('snapshot'),
    fromFiles: from('file'),
    fromRepository: from('repository'),
    fromSelects: from('select'),
    fromRun: from('run'),
  };
}

function resolveTarget(datasets: readonly Dataset[], target: string): string {
  const found = datasets.find((dataset) => dataset.name === target || baseName(dataset) === target);
  if (found) return found.name;
  throw new UserError(
    `There is no dataset called "${target}". \`codeintel datasets\` lists them: ${datasets.map(baseName).sort().join(', ')}.`,
    2,
  );
}
