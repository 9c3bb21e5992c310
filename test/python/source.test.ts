import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/python/source';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decodeSource', () => {
  it('reads UTF-8 and drops a byte order mark', () => {
    const source = decodeSource(bytes([0xef, 0xbb, 0xbf], 'é = 1\n'));
    expect(source).toMatchObject({ text: 'é = 1\n', encoding: 'utf-8', problems: [], lineCount: 1 });
  });

  it('follows a cookie in the first two lines', () => {
    expect(decodeSource(bytes('# -*- coding: latin-1 -*-\nx = "', [0x80, 0xe9], '"')).text).toContain('"\x80é"');
    expect(decodeSource(bytes('#!/usr/bin/python\n# vim: set fileencoding=koi8-r :\n', [0xc1])).text).toContain('а');
    expect(decodeSource(bytes('# coding: cp1252\n', [0x80])).text).toContain('€');
    expect(decodeSource(bytes('# coding: iso-8859-15\n', [0xa4])).text).toContain('€');
    expect(decodeSource(bytes('# coding: euc_jp\n', [0xa4, 0xa2])).text).toContain('あ');
    expect(decodeSource(bytes('# coding: Shift_JIS\n', [0x82, 0xa0])).text).toContain('あ');
  });

  it('ignores a cookie after code or in the third line', () => {
    expect(decodeSource(bytes('x = 1\n# coding: latin-1\n')).encoding).toBe('utf-8');
    expect(decodeSource(bytes('#\n#\n# coding: latin-1\n')).encoding).toBe('utf-8');
  });

  it('reports undecodable bytes with their line and falls back to latin-1', () => {
    const source = decodeSource(bytes('a\nb\n"', [0xe9], '"\n'));
    expect(source.text).toBe('a\nb\n"é"\n');
    expect(source.problems).toEqual([
      { line: 3, message: "'utf-8' codec can't decode byte 0xe9 in position 5", severity: 'error' },
    ]);
  });

  it('reports unknown codecs, a cookie against a byte order mark, and null bytes', () => {
    expect(decodeSource(bytes('# coding: klingon\n')).problems[0]).toMatchObject({
      line: 1,
      message: 'unknown encoding: klingon',
    });
    expect(decodeSource(bytes([0xef, 0xbb, 0xbf], '# coding: latin-1\n')).problems).toHaveLength(1);
    expect(decodeSource(bytes('a\n\0b')).problems[0]).toMatchObject({ line: 2 });
  });

  it('makes every line end a line feed', () => {
    const source = decodeSource(bytes('a\r\nb\rc\n\r\n'));
    expect(source.text).toBe('a\nb\nc\n\n');
    expect(source.lineCount).toBe(4);
    expect(source.lineText(2)).toBe('b');
    expect(source.lineText(4)).toBe('');
  });

  it('gives lines and UTF-8 columns in any order of asking', () => {
    const source = decodeSource(bytes('é𝒳x = 1\nplain\n\n"ü"'));
    expect(source.position(0)).toEqual({ line: 1, column: 0 });
    expect(source.position(3)).toEqual({ line: 1, column: 6 }); // 2 bytes for é, 4 for 𝒳
    expect(source.position(source.text.indexOf('plain') + 2)).toEqual({ line: 2, column: 2 });
    expect(source.position(source.text.length)).toEqual({ line: 4, column: 4 });
    expect(source.position(1)).toEqual({ line: 1, column: 2 });
    expect(source.lineOf(source.text.indexOf('\n\n') + 1)).toBe(3);
  });

  it('counts columns of very long lines', () => {
    const line = 'aé𝒳€'.repeat(1000);
    const source = decodeSource(bytes(`first\n${line}\n`));
    for (const at of [4999, 2500, 600, 511, 0]) {
      const whole = Array.from(line.slice(0, at - (at % 5))).join('');
      expect(source.columnOf(6 + at - (at % 5))).toBe(Buffer.byteLength(whole));
    }
  });
});
