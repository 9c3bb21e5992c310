import { describe, expect, it } from 'vitest';
import { FileNames } from '../../src/kernel/file-names';

const files = new FileNames(['a.py', 'lib/tests/a.py', 'tests/__init__.py', 'tests/a.py', 'tests/v1.0/b.py']);

describe('ofModule', () => {
  it.each([
    ['a', ['a.py', 'tests/a.py', 'lib/tests/a.py']],
    ['tests.a', ['tests/a.py', 'lib/tests/a.py']],
    ['lib.tests.a', ['lib/tests/a.py']],
    ['tests', ['tests/__init__.py']],
    ['tests.v1.0.b', ['tests/v1.0/b.py']],
    ['v1.0.b', ['tests/v1.0/b.py']],
    ['sts.a', []],
    ['', []],
  ])('%s', (module, paths) => {
    expect(files.ofModule(module)).toEqual(paths);
  });
});

it('endingWith', () => {
  expect(files.endingWith('tests/a.py')).toEqual(['tests/a.py', 'lib/tests/a.py']);
  expect(files.endingWith('ests/a.py')).toEqual([]);
});
