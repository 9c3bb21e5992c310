import { expect, test } from 'vitest';
import { UserError } from '../../../src/kernel/errors';
import { readInputs } from '../../../src/surfaces/action/inputs';

const read = (given: Record<string, string>) => readInputs((name) => given[name] ?? '');

test('an input that is not set has its default', () => {
  expect(read({})).toEqual({
    'repo-root': '.',
    'output-dir': 'Document Output',
    'db-path': '.codeintel/codeintel.duckdb',
    'source-roots': [],
    targets: [],
    'upload-artifact': true,
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
