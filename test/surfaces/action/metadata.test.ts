import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../../src/surfaces/action/inputs';
import { OUTPUTS } from '../../../src/surfaces/action/outputs';

const action = parse(readFileSync('action.yml', 'utf8'));

test('action.yml and the code name the same inputs and outputs', () => {
  expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUTS.shape));
  expect(Object.keys(action.outputs)).toEqual([...OUTPUTS]);
});

test('defaults are in the code, except the token, which only a workflow expression can give', () => {
  const defaults = Object.entries<{ default?: string }>(action.inputs).filter(
    ([, input]) => input.default !== undefined,
  );
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a workflow expression
  expect(defaults.map(([name, input]) => [name, input.default])).toEqual([['github-token', '${{ github.token }}']]);
});

test('the action starts from a file that is there', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  expect(existsSync(action.runs.main)).toBe(true);
});

test('the steps in the README name inputs and outputs that there are', () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block]) => block!);
  const steps = blocks
    .map((block) => parse(block))
    .flatMap((yaml) => (Array.isArray(yaml) ? yaml : yaml.jobs.codeintel.steps));
  const ours = steps.filter(({ uses }: { uses?: string }) => uses?.startsWith('codeintel/'));
  expect(ours.length).toBeGreaterThan(1);
  for (const step of ours) for (const name of Object.keys(step.with ?? {})) expect(action.inputs).toHaveProperty(name);
  const outputs = blocks.flatMap((block) => [...block.matchAll(/steps\.codeintel\.outputs\.([\w-]+)/g)]);
  expect(outputs).not.toEqual([]);
  for (const [, name] of outputs) expect(action.outputs).toHaveProperty([name!]);
});
