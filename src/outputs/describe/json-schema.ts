import type { DescribedColumn, DescribedDataset } from './catalog';

/** JSON Schema (2020-12) of one line of the dataset's JSONL. */
export function jsonSchema(dataset: DescribedDataset): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:codeintel:${dataset.name}`,
    title: dataset.name,
    description: `${dataset.doc} One row: ${dataset.grain}.`,
    type: 'object',
    properties: Object.fromEntries(dataset.columns.map((column) => [column.name, columnSchema(column)])),
    required: dataset.columns.map((column) => column.name),
    additionalProperties: false,
  };
}

function columnSchema(column: DescribedColumn): object {
  const description = column.unit ? `${column.doc} [${column.unit}]` : column.doc;
  if (column.values) return { description, enum: column.nullable ? [...column.values, null] : [...column.values] };
  const { type, ...rest } = valueSchema(column);
  if (type === undefined) return { description };
  return { description, type: column.nullable ? [type, 'null'] : type, ...rest };
}

/** A JSON column may hold any JSON value: its own description says which. */
function valueSchema({ type }: DescribedColumn): { type?: string; pattern?: string; format?: string } {
  switch (type) {
    case 'INTEGER':
    case 'BIGINT':
      return { type: 'integer' };
    case 'DOUBLE':
      return { type: 'number' };
    case 'BOOLEAN':
      return { type: 'boolean' };
    case 'DECIMAL(38,0)':
      return { type: 'string', pattern: '^[0-9]{1,38}$' };
    case 'TIMESTAMP':
      return { type: 'string', format: 'date-time' };
    case 'VARCHAR':
      return { type: 'string' };
    case 'JSON':
      return {};
  }
}
