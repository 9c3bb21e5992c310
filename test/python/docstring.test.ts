import { describe, expect, it } from 'vitest';
import { cleanDocstring, rawDocstring } from '../../src/python/docstring';
import { parse } from './parser';

describe('rawDocstring', () => {
  it.each([
    ['a string', '"""Text."""', 'Text.'],
    ['strings side by side', '"a" "b"', 'ab'],
    ['escapes', '"a\\tb"', 'a\tb'],
    ['raw', 'r"a\\tb"', 'a\\tb'],
    ['parenthesised', '("a")', 'a'],
    ['empty', '""', ''],
    ['after a comment', '# x\n"a"', 'a'],
    ['bytes', 'b"a"', null],
    ['an f-string', 'f"a"', null],
    ['not first', 'x\n"a"', null],
    ['part of an expression', '"a" + b', null],
    ['no statement', '', null],
  ])('%s', async (_, source, expected) => {
    const { ast } = await parse(source);
    expect(rawDocstring(ast.body)?.value ?? null).toBe(expected);
  });
});

// Expected values are what inspect.cleandoc returns in Python 3.11.
describe('cleanDocstring', () => {
  it.each([
    ['one line', '  One line.  ', 'One line.  '],
    ['common indentation', 'Short.\n\n    Long\n      more\n    ', 'Short.\n\nLong\n  more'],
    ['the first line does not count', '        First\n    second', 'First\nsecond'],
    ['blank edges', '\n\n    Text\n\n', 'Text'],
    ['tabs', 'A\n\tb\n        c\td', 'A\nb\nc       d'],
    ['a tab after a wide character', '日\tb', '日       b'],
    ['a tab after an astral character', '😀\tb', '😀       b'],
    ['white space beyond ASCII is indentation', 'A\n\u3000\u3000b\n\u3000c', 'A\n\u3000b\nc'],
    ['trailing spaces stay', 'A  \n   b   \n', 'A  \nb   '],
    ['a line of spaces is blank only when it ends up empty', 'A\n  b\n      ', 'A\nb\n    '],
    ['nothing', '', ''],
    ['a last line of spaces is kept', ' \n  \n', '  '],
  ])('%s', (_, raw, expected) => {
    expect(cleanDocstring(raw)).toBe(expected);
  });
});
