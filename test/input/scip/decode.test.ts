import { describe, expect, it } from 'vitest';
import { decodeIndex } from '../../../src/input/scip/decode';
import { documentOf, indexOf } from '../../outputs/scip-index';

describe('an index', () => {
  it('comes back as it was written, sorted by path', () => {
    const { paths, units } = decodeIndex(indexOf(['b.py', 'a.py']));
    expect(paths).toEqual(['a.py', 'b.py']);
    expect([...units].map(({ document }) => document)).toEqual([documentOf('a.py'), documentOf('b.py')]);
  });

  it('may be read again', () => {
    const { units } = decodeIndex(indexOf([]));
    expect([...units]).toEqual([]);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 7)],
    ['cut in the middle', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['text', () => Buffer.from('Traceback (most recent call last):\n')],
    ['noise', (bytes: Buffer) => bytes.map((byte, i) => (i % 3 ? byte : byte ^ 0xff))],
    ['of a message that claims more than there is', () => Buffer.from([0x12, 0xff, 0xff, 0xff, 0xff, 0x07, 1, 2])],
  ])('is refused when it is %s', (_, damage) => {
    expect(() => decodeIndex(damage(indexOf(['a.py', 'b.py'])))).toThrow();
  });
});
