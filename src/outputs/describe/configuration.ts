import { z } from 'zod';
import { CONFIGURATION } from '../../input/configuration';
import { CONFIGURATION_FILE, type KeyMeaning, keyMeanings } from '../../input/configuration-keys';

interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [key: string]: unknown;
}

/** JSON Schema of `codeintel.yml`, in the draft that editors know best. */
export function configurationSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(CONFIGURATION, { io: 'input', target: 'draft-7' }) as Schema;
  const title = `Settings of CodeIntel, ${CONFIGURATION_FILE}`;
  return { $schema, $id: 'urn:codeintel:configuration', title, ...withMeanings(schema, []) };
}

/** `schema` of the mapping at `path`, with what its keys mean. */
function withMeanings(schema: Schema, path: readonly string[]): Schema {
  const meanings = keyMeanings();
  const described = ([name, property]: [string, Schema]) => {
    const meaning = meanings.get([...path, name].join('.'));
    const description = meaning ? { description: sentence(meaning) } : {};
    return [name, { ...description, ...withMeanings(property, [...path, name]) }];
  };
  return {
    ...schema,
    ...(schema.anyOf && { anyOf: schema.anyOf.map((one) => withMeanings(one, path)) }),
    ...(schema.properties && { properties: Object.fromEntries(Object.entries(schema.properties).map(described)) }),
  };
}

function sentence({ doc, without }: KeyMeaning): string {
  return `${doc} Default: ${without}.`;
}

/** The keys of `codeintel.yml` as one Markdown page. */
export function configurationMarkdown(): string {
  const rows = [...keyMeanings()].map(
    ([key, { doc, without, example }]) =>
      `| \`${key}\` | ${cell(doc)} | ${cell(without)} | \`${key.split('.').at(-1)}: ${cell(example)}\` |`,
  );
  return `# ${CONFIGURATION_FILE}

Written by \`npm run docs\` from \`src/input/configuration-keys.ts\`; do not edit.

\`${CONFIGURATION_FILE}\` lies at the top of the folder that is analysed. Every key may be absent. An input of the action or an
option of the command line stands over the file. A file that is wrong in any way stops the run before anything is
written; the message names every mistake with its line. \`codeintel config check\` says the same without a run.

A list may also be one text, its items separated by commas or line breaks. Paths stay within the repository: since the file
comes with the code, in a pull request from anybody, it can name no place outside and no program to start. Where results
are written and whose token is used are inputs only.

An editor checks the file as it is written with [codeintel.schema.json](codeintel.schema.json), for example by this
first line: \`# yaml-language-server: $schema=codeintel.schema.json\`.

The keys below \`risk\` are the weights and limits of the risk score, of \`analytics.goid_risk_factors\`. A run uses them
from \`core.settings\`, and \`run_manifest.json\` lists them all.

| Key | Meaning | Without it | Example |
|---|---|---|---|
${rows.join('\n')}

## All of it

\`\`\`yaml
${wholeExample()}\`\`\`
`;
}

/** Every key with its example, nested as the file has them. */
function wholeExample(): string {
  const lines: string[] = [];
  let open: readonly string[] = [];
  for (const [key, { example }] of keyMeanings()) {
    const groups = key.split('.').slice(0, -1);
    const same = groups.findIndex((name, i) => name !== open[i]);
    const from = same === -1 ? groups.length : same;
    for (const [i, name] of groups.entries()) if (i >= from) lines.push(`${'  '.repeat(i)}${name}:`);
    lines.push(`${'  '.repeat(groups.length)}${key.split('.').at(-1)}: ${example}`);
    open = groups;
  }
  return `${lines.join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
