// `npm run check`: everything that can be said about the sources without running them. All steps run; the output of
// a step is shown when it fails.
import { spawnSync } from 'node:child_process';

const STEPS = {
  'generated files': ['scripts/generate.mjs', '--check'],
  'types of src': ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
  'types of test': ['node_modules/typescript/bin/tsc', '-p', 'test'],
  'lint and format': ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--colors=off'],
  'import rules': ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src'],
  'unused code': ['node_modules/knip/bin/knip.js', '--no-config-hints'],
  'workflows and action.yml': ['scripts/check-actions.mjs'],
  'dist is what the sources give': ['scripts/build.mjs', '--check'],
};
/** Their output is worth reading when they pass, too. */
const REPORTS = new Set(['dist is what the sources give']);

const failed = [];
for (const [name, [script, ...args]] of Object.entries(STEPS)) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
  if (status !== 0) failed.push(name);
  if (status !== 0 || REPORTS.has(name)) console.log(`${stdout}${stderr}`.trimEnd());
}
console.log(failed.length === 0 ? 'check passed' : `check failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
