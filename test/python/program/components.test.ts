import { expect, it } from 'vitest';
import { componentOf } from '../../../src/python/program/components';

it('names each component by its smallest node', () => {
  // 0 → 1 ⇄ 2, 3 → 4 → 5 → 3, 6 alone, 2 → 3.
  expect([...componentOf([[1], [2], [1, 3], [4], [5], [3], []])]).toEqual([0, 1, 1, 3, 3, 3, 6]);
});

it('walks a chain of 100,000 nodes', () => {
  const chain = Array.from({ length: 100_000 }, (_, i) => [(i + 1) % 100_000]);
  expect(new Set(componentOf(chain))).toEqual(new Set([0]));
});
