import { z } from 'zod';
import type { Question } from './question';

export type JsonSchema = { readonly [key: string]: unknown };

/** The parameters of a question as JSON Schema 2020-12. */
export function paramsSchema(question: Question): JsonSchema {
  return tidy(z.toJSONSchema(question.params, { io: 'input' }));
}

/** The whole answer to a question as JSON Schema 2020-12, every column with its meaning. */
export function resultSchema(question: Question): JsonSchema {
  return tidy(z.toJSONSchema(question.result, { io: 'output' }));
}

/** The answer one level deep: what a client needs to read it, at a fraction of the size. */
export function resultOutline(question: Question): JsonSchema {
  const { properties } = resultSchema(question) as { properties: Record<string, JsonSchema> };
  const outlined = Object.entries(properties).map(([name, schema]) => [name, outline(schema)] as const);
  return { type: 'object', properties: Object.fromEntries(outlined), required: ['status', 'meta'] };
}

/** Clients that know less of JSON Schema understand `anyOf`, but not a list of types. */
function outline({ type, enum: values, anyOf }: JsonSchema): JsonSchema {
  if (anyOf) return { anyOf: (anyOf as readonly JsonSchema[]).map(outline) };
  return values ? { type: 'string', enum: values } : { type };
}

/** Without what every schema says: the dialect, and that integers are those of JavaScript. */
function tidy(schema: object): JsonSchema {
  const { $schema: _dialect, ...rest } = withoutSafeBounds(schema) as Record<string, unknown>;
  return rest;
}

function withoutSafeBounds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSafeBounds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => Math.abs(Number(inner)) !== Number.MAX_SAFE_INTEGER || typeof inner !== 'number')
      .map(([key, inner]) => [key, withoutSafeBounds(inner)]),
  );
}
