import { type Command, Option } from 'commander';
import { DATASETS } from '../../datasets/index.generated';
import { baseName } from '../../kernel/dataset';
import { UserError } from '../../kernel/errors';
import { describeAll } from '../../outputs/describe/all';
import type { DescribedDataset } from '../../outputs/describe/catalog';
import { jsonSchema } from '../../outputs/describe/json-schema';
import { dictionaryMarkdown } from '../../outputs/describe/markdown';

const FORMATS = {
  text: (datasets: readonly DescribedDataset[]) => datasets.map(plainText).join('\n'),
  json: (datasets: readonly DescribedDataset[]) => `${JSON.stringify(datasets, null, 2)}\n`,
  markdown: dictionaryMarkdown,
  'json-schema': (datasets: readonly DescribedDataset[]) =>
    `${JSON.stringify(Object.fromEntries(datasets.map((dataset) => [dataset.name, jsonSchema(dataset)])), null, 2)}\n`,
};

export function addDatasetsCommand(program: Command): void {
  const datasets = program.command('datasets').description('What the warehouse holds.');
  datasets
    .command('list', { isDefault: true })
    .description('List every dataset.')
    .option('--json', 'print JSON')
    .action((flags: { json?: boolean }) => {
      const rows = DATASETS.map(({ name, kind, grain, doc }) => ({ name, kind, grain, doc }));
      process.stdout.write(
        flags.json
          ? `${JSON.stringify(rows, null, 2)}\n`
          : rows.map((row) => `${row.name.padEnd(34)} ${row.doc}\n`).join(''),
      );
    });
  datasets
    .command('describe')
    .description('Describe datasets: grain, key, files and columns.')
    .argument('[name...]', 'datasets, with or without their layer (default: all)')
    .addOption(new Option('--format <format>', 'how to print them').choices(Object.keys(FORMATS)).default('text'))
    .action(async (names: string[], flags: { format: keyof typeof FORMATS }) => {
      const described = await describeAll();
      const chosen = names.length === 0 ? described : names.map((name) => find(described, name));
      process.stdout.write(FORMATS[flags.format](chosen));
    });
}

function find(datasets: readonly DescribedDataset[], name: string): DescribedDataset {
  const found = datasets.find((dataset) => dataset.name === name || baseName(dataset) === name);
  if (!found) throw new UserError(`There is no dataset called "${name}". \`codeintel datasets\` lists them.`, 2);
  return found;
}

function plainText(dataset: DescribedDataset): string {
  const lines = [dataset.name, `  ${dataset.doc}`, `  One row: ${dataset.grain}.`];
  if (dataset.key.length > 0) lines.push(`  Key: ${dataset.key.join(', ')} within a repo and commit.`);
  lines.push(
    dataset.files.length > 0 ? `  Files: ${dataset.files.join(', ')}` : '  A view of the database; not exported.',
    '',
  );
  for (const { name, type, nullable, doc, unit, values } of dataset.columns) {
    const notes = [doc, unit ? `[${unit}]` : '', values ? `(${values.join(', ')})` : ''];
    lines.push(
      `  ${name.padEnd(24)} ${type.padEnd(13)} ${nullable ? 'NULL    ' : 'NOT NULL'} ${notes.filter(Boolean).join(' ')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
