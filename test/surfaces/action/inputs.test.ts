import { expect, test } from 'vitest';
import { UserError } from '../../../src/kernel/errors';
import { configurationOf, readInputs, settingsOf } from '../../../src/surfaces/action/inputs';

const read = (given: Record<string, string>) =>
  readInputs(Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));

test('an input that is not set has its default', () => {
  expect(settingsOf(read({}), {})).toEqual({
    mode: 'auto',
    'repo-root': '.',
    'output-dir': 'Document Output',
    'db-path': '.codeintel/codeintel.duckdb',
    targets: [],
    comment: 'auto',
    'comment-key': 'default',
    'fail-on': [],
    annotations: true,
    'upload-artifact': true,
    sarif: false,
    'compression-level': 6,
    'fail-on-comment-error': false,
    'dry-run': false,
  });
});

test('lists are separated by commas or line breaks, flags and numbers are read as such', () => {
  expect(
    read({ 'source-roots': ' src ,\n lib\n', targets: 'hotspots', workers: '4', 'dry-run': 'True', base: ' main ' }),
  ).toMatchObject({ 'source-roots': ['src', 'lib'], targets: ['hotspots'], workers: 4, 'dry-run': true, base: 'main' });
});

test('an artifact name is one that every file system takes', () => {
  expect(read({ 'artifact-name': 'codeintel-linux (3.13)' })['artifact-name']).toBe('codeintel-linux (3.13)');
  for (const name of ['a/b', 'a\\b', 'a:b', 'a\nb', 'a"b']) {
    expect(() => read({ 'artifact-name': name })).toThrow('input artifact-name must be a name without any of');
  }
});

test('every wrong input is named at once, with what it was', () => {
  expect(() => read({ workers: '0', 'dry-run': 'yes' })).toThrow(
    new UserError(
      'input workers must be a whole number from 1 to 9999, not "0"\ninput dry-run must be true or false, not "yes"',
      2,
    ),
  );
});

test('an input wins over codeintel.yml, which wins over the default', () => {
  const file = {
    comment: 'never',
    'comment-key': 'api',
    coverage: ['a.xml'],
    risk: { levels: { high: 0.9 } },
  } as const;
  const settings = settingsOf(read({ comment: 'always', targets: 'goids' }), { ...file, coverage: ['a.xml'] });
  expect(settings).toMatchObject({ comment: 'always', 'comment-key': 'api', annotations: true });
  expect(configurationOf(settings, { ...file, coverage: ['a.xml'] })).toMatchObject({
    coverage: ['a.xml'],
    targets: ['goids'],
    risk: { levels: { high: 0.9 } },
  });
});

test('a program is named by an input alone', () => {
  expect(configurationOf(settingsOf(read({ pyright: '/opt/pyright' }), {}), {})).not.toHaveProperty('pyright');
});

test('an input that there is not is an error with a suggestion', () => {
  expect(() => read({ coment: 'auto' })).toThrow('there is no input coment; did you mean comment?');
  expect(() => read({ colour: 'red' })).toThrow('there is no input colour; there are mode, repo-root');
});
