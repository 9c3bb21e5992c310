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
