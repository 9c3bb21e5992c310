import type { DescribedColumn, DescribedDataset } from './catalog';

/** The data dictionary as one Markdown page. */
export function dictionaryMarkdown(datasets: readonly DescribedDataset[]): string {
  const contents = datasets.map((dataset) => `- [\`${dataset.name}\`](#${anchor(dataset.name)}): ${dataset.doc}`);
  return `${['# Datasets', '', 'Written by `npm run docs` from the declarations under `src/datasets`; do not edit.', '', ...contents, '', ...datasets.map(section)].join('\n')}`;
}

function section(dataset: DescribedDataset): string {
  const facts = [`One row: ${dataset.grain}.`];
  if (dataset.key.length > 0)
    facts.push(`Key, within a repo and commit: ${dataset.key.map((name) => `\`${name}\``).join(', ')}.`);
  facts.push(
    dataset.files.length > 0
      ? `Files: ${dataset.files.map((name) => `\`${name}\``).join(', ')}.`
      : 'A view of the database; not exported.',
  );
  const rows = dataset.columns.map(
    (column) => `| \`${column.name}\` | ${column.type} | ${column.nullable ? 'yes' : 'no'} | ${meaning(column)} |`,
  );
  return [
    `## ${dataset.name}`,
    '',
    dataset.doc,
    '',
    facts.join(' '),
    '',
    '| Column | Type | NULL | Meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function meaning({ doc, unit, values }: DescribedColumn): string {
  const notes = [
    doc,
    unit ? `Unit: ${unit}.` : '',
    values ? `Values: ${values.map((value) => `\`${value}\``).join(', ')}.` : '',
  ];
  return notes.filter(Boolean).join(' ').replaceAll('|', '\\|');
}

function anchor(heading: string): string {
  return heading.replaceAll('.', '').toLowerCase();
}
