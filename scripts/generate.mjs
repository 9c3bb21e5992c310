// Writes the files that list what the source tree holds, so that adding a dataset or a question edits no list by hand:
//
//   src/datasets/index.generated.ts   every src/datasets/<layer>/<name>.ts, which declares `<layer>.<name>`
//   src/datasets/sql.generated.ts     the text of every src/datasets/<layer>/<name>.sql (the bundle has no files to read),
//                                     and what it reads
//   src/outputs/query/questions.generated.ts   every src/outputs/query/questions/<name>.ts
//   src/kernel/version.generated.ts   the version of package.json, and of the parts that shape the facts
//
// `--check` writes nothing and exits 1 when one of them is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const DATASETS = 'src/datasets';
const QUESTIONS = 'src/outputs/query/questions';
const HEADER = '// Written by scripts/generate.mjs; do not edit.\n';

/** `<layer>.<name>` of every dataset file with that ending, in code-unit order. */
function datasets(ending) {
  const layers = readdirSync(DATASETS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return layers
    .flatMap((layer) =>
      readdirSync(join(DATASETS, layer.name))
        .filter((file) => file.endsWith(ending))
        .map((file) => ({ layer: layer.name, name: basename(file, ending) })),
    )
    .sort((a, b) => (`${a.layer}.${a.name}` < `${b.layer}.${b.name}` ? -1 : 1));
}

function indexModule() {
  const all = datasets('.ts');
  const imports = all.map(({ layer, name }) => `import ${layer}_${name} from './${layer}/${name}';\n`);
  const entries = all.map(({ layer, name }) => `  ${layer}_${name},\n`);
  return `${HEADER}${imports.join('')}\nexport const DATASETS = [\n${entries.join('')}];\n`;
}

async function sqlModule() {
  const selects = datasets('.sql').map(({ layer, name }) => ({
    dataset: `${layer}.${name}`,
    text: readFileSync(join(DATASETS, layer, `${name}.sql`), 'utf8').replaceAll('\r\n', '\n'),
  }));
  const texts = selects.map(({ dataset, text }) => `  '${dataset}': ${templateLiteral(text)},\n`);
  const read = await tablesRead(selects);
  const reads = selects.map(
    ({ dataset }, i) => `  '${dataset}': [${read[i].map((name) => `'${name}'`).join(', ')}],\n`,
  );
  return [
    HEADER,
    `/** The SELECT of each dataset that has one. */\nexport const SQL: Readonly<Record<string, string>> = {\n${texts.join('')}};\n`,
    `/** The tables and views that each of them names. */\nexport const READS: Readonly<Record<string, readonly string[]>> = {\n${reads.join('')}};\n`,
  ].join('');
}

/** The tables and views that each SELECT names, `layer.name`, sorted. */
async function tablesRead(selects) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return selects.map(({ dataset, text }) => {
    const found = connection.getTableNames(text, true).map((name) => name.replace(/ AS .*$/s, '').replaceAll('"', ''));
    // DuckDB answers with nothing for SQL that it could not analyse, too.
    if (found.length === 0) throw new Error(`no table is read by ${dataset}.sql, or it does not parse`);
    return [...new Set(found)].sort();
  });
}

/** Keeps the lines of the text, so that a change to one line of SQL is a change to one line here. */
function templateLiteral(text) {
  return `\`${text.replace(/[\\`]|\$\{/g, (special) => `\\${special}`)}\``;
}

function questionsModule() {
  const names = readdirSync(QUESTIONS)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  const imports = names.map((name) => `import ${name} from './questions/${name}';\n`);
  const entries = names.map((name) => `  ${name},\n`);
  return `${HEADER}${imports.join('')}import type { Question } from './question';\n\nexport const QUESTIONS: readonly Question[] = [\n${entries.join('')}];\n`;
}

function versionModule() {
  const { version, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const parts = ['@duckdb/node-api', 'tree-sitter-python', 'web-tree-sitter'];
  const entries = parts.map((part) => `  '${part}': '${dependencies[part] ?? devDependencies[part]}',\n`);
  return `${HEADER}export const VERSION = '${version}';\n/** The parts that shape the facts. */\nexport const PARTS = {\n${entries.join('')}};\n`;
}

const stale = Object.entries({
  [`${DATASETS}/index.generated.ts`]: indexModule(),
  [`${DATASETS}/sql.generated.ts`]: await sqlModule(),
  [`${QUESTIONS}.generated.ts`]: questionsModule(),
  'src/kernel/version.generated.ts': versionModule(),
}).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run \`npm run generate\``);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
