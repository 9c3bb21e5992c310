import { z } from 'zod';
import type { Column } from '../../kernel/column';
import type { Table } from '../../kernel/dataset';

/** A column's values as an answer carries them: GOIDs as decimal strings, time stamps as ISO-8601, JSON as values. */
export function columnSchema(column: Column): z.ZodType {
  const value = valueSchema(column);
  const doc = column.unit ? `${column.doc} [${column.unit}]` : column.doc;
  return (column.nullable ? value.nullable() : value).describe(doc);
}

function valueSchema({ type, values }: Column): z.ZodType {
  if (values) return z.enum(values);
  switch (type) {
    case 'VARCHAR':
      return z.string();
    case 'INTEGER':
    case 'BIGINT':
      return z.int();
    case 'DOUBLE':
      return z.number();
    case 'BOOLEAN':
      return z.boolean();
    case 'TIMESTAMP':
      return z.iso.datetime();
    case 'DECIMAL(38,0)':
      return z.string().regex(/^\d{1,38}$/);
    case 'JSON':
      return z.json();
  }
}

/** Some columns of a declared table, or all of them. @throws when the table has no column of a name. */
export function columnsOf(table: Table, names = Object.keys(table.columns)): Record<string, z.ZodType> {
  return Object.fromEntries(
    names.map((name) => {
      const column = table.columns[name];
      if (!column) throw new Error(`${table.name} has no column ${name}`);
      return [name, columnSchema(column)];
    }),
  );
}

/** The same columns where a join may leave them out. */
export function joinedColumns(table: Table, names: readonly string[]): Record<string, z.ZodType> {
  const columns = columnsOf(table, [...names]);
  return Object.fromEntries(
    Object.entries(columns).map(([name, schema]) => {
      const description = schema.description;
      const loose = schema.nullable();
      return [name, description ? loose.describe(description) : loose];
    }),
  );
}
