import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfiguration } from '../../../src/input/configuration';
import { settingsFrom } from '../../../src/input/configuration-keys';
import { configurationMarkdown, configurationSchema } from '../../../src/outputs/describe/configuration';

type Schema = { readonly anyOf?: readonly Schema[]; readonly properties?: Readonly<Record<string, Schema>> };

/** The dotted names of every key that the schema knows, with their own schema; groups are not among them. */
function keysOf(schema: Schema, path: readonly string[] = []): [string, Schema][] {
  const mapping = [schema, ...(schema.anyOf ?? [])].find(({ properties }) => properties !== undefined);
  if (!mapping) return [[path.join('.'), schema]];
  return Object.entries(mapping.properties!).flatMap(([name, property]) => keysOf(property, [...path, name]));
}

const page = configurationMarkdown();
const example = /```yaml\n(.*?)```/s.exec(page)![1]!;
const schema = configurationSchema();

describe('the page about codeintel.yml', () => {
  it('has every key that is read, and no other', () => {
    const documented = [...page.matchAll(/^\| `([\w.-]+)` \|/gm)].map((match) => match[1]!);
    expect(documented.toSorted()).toEqual(
      keysOf(schema)
        .map(([key]) => key)
        .sort(),
    );
  });

  it('shows a file that is right and that says all of it', () => {
    const { risk, ...rest } = parseConfiguration(example);
    expect([...Object.keys(rest), 'risk']).toEqual(Object.keys((schema as Schema).properties!));
    expect(keysOf(schema).length).toBe(Object.keys(rest).length + leaves(risk));
  });

  it('has the defaults that hold without the file', () => {
    const { risk } = parseConfiguration(example);
    expect(settingsFrom({ risk })).toEqual(settingsFrom({}));
  });
});

describe('the schema of codeintel.yml', () => {
  const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

  it('takes what is right', () => {
    for (const text of [example, '{}', 'coverage: a.xml\nworkers: "2"\nannotations: True\nrisk:\n']) {
      parseConfiguration(text);
      expect(isValid(parse(text) ?? {}), text).toBe(true);
    }
  });

  it.each(['coverge: a.xml', 'workers: 0', 'risk: {weights: {coverage: 2}}', 'risk: {level: 1}', 'comment: no'])(
    'refuses what is not: %s',
    (text) => {
      expect(() => parseConfiguration(text)).toThrow(/codeintel\.yml:1/);
      expect(isValid(parse(text))).toBe(false);
    },
  );

  it('describes every key', () => {
    for (const [key, property] of keysOf(schema)) expect(property, key).toHaveProperty('description');
  });
});

function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + leaves(one), 0);
}
