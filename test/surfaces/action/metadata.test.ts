import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONFIGURATION } from '../../../src/input/configuration';
import { INPUTS, readInputs, settingsOf } from '../../../src/surfaces/action/inputs';
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

test('codeintel.yml can say what the inputs can, under the same names, except where things are and who asks', () => {
  const inputsOnly = [
    ...['mode', 'repo-root', 'output-dir', 'db-path'],
    ...['compression-level', 'fail-on-comment-error', 'dry-run', 'github-token'],
  ];
  const inFile = Object.keys(CONFIGURATION.shape).filter((name) => name !== 'risk');
  expect([...inFile, ...inputsOnly].sort()).toEqual(Object.keys(action.inputs).sort());
});

test('a default that action.yml names is the one of the code', () => {
  const settings: Record<string, unknown> = settingsOf(readInputs({}), {});
  const named = Object.entries<{ description: string }>(action.inputs).flatMap(([name, { description }]) => {
    const value = /Default is (?:`([^`]+)`|(true|false|\d+))(?=\.| )/.exec(description);
    return value === null ? [] : [[name, value[1] ?? value[2]] as const];
  });
  const checked = named.filter(([name]) => settings[name] !== undefined);
  expect(checked.length).toBeGreaterThan(7);
  for (const [name, value] of checked) expect([name, String(settings[name])]).toEqual([name, value]);
});

const shown = readdirSync('docs/workflows').sort();
const readme = readFileSync('README.md', 'utf8');

test('the workflows in the README are the files that are linted', () => {
  const blocks = [...readme.matchAll(/^```yaml\n# \.github\/workflows\/\S+\n(.*?)^```/gms)].map(([, block]) => block);
  expect(blocks.length).toBeGreaterThan(3);
  const files = shown.map((file) => readFileSync(join('docs/workflows', file), 'utf8'));
  for (const block of blocks) expect(files).toContain(block);
});

test('the comment in the README is the start of the one in docs', () => {
  const comment = readFileSync('docs/comment.md', 'utf8')
    .replace(/<code>(.*?)<\/code>/g, (_, name: string) => `\`${name.replaceAll('<wbr>', '')}\``)
    .replaceAll('\u00a0', ' ');
  const quoted = [...readme.matchAll(/^> (.+)$/gm)].map(([, line]) => line!.replace(/^\*\*(.*)\*\*$/, '### $1'));
  expect(quoted).toHaveLength(6);
  for (const line of quoted) expect(comment.split('\n')).toContain(line);
});

test.each(shown)('%s names inputs and outputs that there are', (file) => {
  const text = readFileSync(join('docs/workflows', file), 'utf8');
  const steps = Object.values<{ steps: { uses?: string; with?: object }[] }>(parse(text).jobs).flatMap(
    (job) => job.steps,
  );
  const ours = steps.filter(({ uses }) => uses?.startsWith('codeintel/'));
  expect(ours).toHaveLength(1);
  for (const name of Object.keys(ours[0]!.with ?? {})) expect(action.inputs).toHaveProperty([name]);
  for (const [, name] of text.matchAll(/steps\.codeintel\.outputs\.([\w-]+)/g))
    expect(action.outputs).toHaveProperty([name!]);
});
