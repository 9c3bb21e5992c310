import { describe, expect, it } from 'vitest';
import { json } from '../../src/datasets/sources';

describe('json', () => {
  it.each([
    [{ b: 1, a: [null, true] }, '{"b":1,"a":[null,true]}'],
    ['😀 "quoted" \\ \n\0', '"😀 \\"quoted\\" \\\\ \\n\\u0000"'],
    // Half a surrogate pair is legal in a Python string; DuckDB refuses JSON that has one.
    ['a\ud800b\udfff', '"a\ufffdb\ufffd"'],
    [{ '\udc00': '\ud83d\ud83d\ude00' }, '{"\ufffd":"\ufffd😀"}'],
    // The same six characters after a backslash are text.
    ['\\ud800', '"\\\\ud800"'],
    ['\\\\\ud800\\ud800', '"\\\\\\\\\ufffd\\\\ud800"'],
  ])('%j', (value, expected) => {
    expect(json(value)).toBe(expected);
  });
});
