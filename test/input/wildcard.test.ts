import { expect, test } from 'vitest';
import { fnmatch } from '../../src/input/wildcard';

// Answers of CPython 3.11's fnmatch.fnmatchcase(text, pattern).
test.each([
  ['src/shop/api/a.py', 'src/shop/*', true],
  ['src/shop/a.py', '*/a.py', true],
  ['a.py', '*/a.py', false],
  ['a.py', '**/a.py', false],
  ['x/y/a.py', '**/a.py', true],
  ['src/a.py', 'src/**', true],
  ['src/x/y.py', 'src/**/*.py', true],
  ['src/y.py', 'src/**/*.py', false],
  ['a.py', '?.py', true],
  ['ab.py', '?.py', false],
  ['é.py', '?.py', true],
  ['😀.py', '?.py', true],
  ['/', '?', true],
  ['a1.py', 'a[0-9].py', true],
  ['ax.py', 'a[0-9].py', false],
  ['ax.py', 'a[!0-9].py', true],
  ['a!.py', 'a[!].py', false],
  ['a].py', 'a[]].py', true],
  ['ab.py', 'a[!]].py', true],
  ['a[b', 'a[b', true],
  ['a-b', 'a[a-]b', true],
  ['a-b', 'a[-a]b', true],
  ['A.py', 'a.py', false],
  ['a.py', 'a.py ', false],
  ['', '*', true],
  ['', '', true],
  ['a', '', false],
  ['a^b', 'a[^x]b', true],
  ['axb', 'a[^x]b', true],
  ['a\nb.py', 'a*.py', true],
  ['ab', 'a[z-a]b', false],
  ['a\\b', 'a[\\\\]b', true],
  ['abc', 'a[]c', false],
  ['tests/unit/test_a.py', 'tests/*', true],
  ['tests/unit/test_a.py', 'tests/*/test_?.py', true],
  ['a.pyc', '*.py', false],
  ['a[1].py', 'a[[]1].py', true],
] as const)('fnmatch(%j, %j) is %s', (text, pattern, answer) => {
  expect(fnmatch(pattern)([...text])).toBe(answer);
});

test('a pattern made to backtrack takes no time', () => {
  const started = performance.now();
  expect(fnmatch(`${'*a'.repeat(40)}b`)([...'a'.repeat(4000)])).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});
