import { describe, expect, test } from 'vitest';
import type { FunctionFacts } from '../../../src/outputs/diff/facts';
import { jaccard, matchSimilar, similarityCandidates } from '../../../src/outputs/diff/similarity';
import { fn } from './builders';

/** `from` … `from + length - 1`. */
const run = (from: number, length: number) => Array.from({ length }, (_, i) => from + i);

describe('jaccard', () => {
  test('is exact for sets smaller than the sketch', () => {
    // {0…19} and {5…24}: 15 in both, 25 in either.
    expect(jaccard(run(0, 20), run(5, 20))).toBe(15 / 25);
    expect(jaccard(run(0, 20), run(0, 20))).toBe(1);
    expect(jaccard(run(0, 20), run(100, 20))).toBe(0);
    expect(jaccard([], [])).toBe(0);
  });

  test('looks at the 64 smallest of the union only', () => {
    // The union's 64 smallest are 0…63; 10…63 of them are in both.
    expect(jaccard(run(0, 64), run(10, 64))).toBe(54 / 64);
  });
});

describe('matching by likeness', () => {
  function match(base: [FunctionFacts, number[]][], head: [FunctionFacts, number[]][]) {
    const sketches = (side: [FunctionFacts, number[]][]) => new Map(side.map(([f, sketch]) => [f.goid, sketch]));
    const rest = { matches: [], base: base.map(([f]) => f), head: head.map(([f]) => f) };
    const { matches, ...left } = matchSimilar(rest, sketches(base), sketches(head));
    return {
      matches: matches.map((m) => `${m.base.qualname} ${m.head.qualname}`),
      left: [...left.base, ...left.head].map((f) => f.qualname),
    };
  }

  test('a body that keeps 60 % of its shingles is the same function', () => {
    expect(match([[fn('a.f'), run(0, 20)]], [[fn('b.g'), run(5, 20)]])).toEqual({ matches: ['a.f b.g'], left: [] });
    // {0…19} and {6…25}: 14 of 26.
    expect(match([[fn('a.f'), run(0, 20)]], [[fn('b.g'), run(6, 20)]])).toEqual({ matches: [], left: ['a.f', 'b.g'] });
  });

  test('the most alike go first', () => {
    const result = match(
      [
        [fn('a.far'), run(0, 20)],
        [fn('a.near'), run(1, 20)],
      ],
      [[fn('b.f'), run(2, 20)]],
    );
    expect(result).toEqual({ matches: ['a.near b.f'], left: ['a.far'] });
  });

  test('of equally alike ones the same name goes first, then the same file', () => {
    const body = run(0, 20);
    const result = match(
      [
        [fn('a.f'), body],
        [fn('a.g'), body],
        [fn('b.k'), body],
      ],
      [
        [fn('b.g'), body],
        [fn('b.h'), body],
      ],
    );
    expect(result).toEqual({ matches: ['a.g b.g', 'b.k b.h'], left: ['a.f'] });
  });

  test('a shingle that a hundred functions share suggests nobody', () => {
    const boilerplate = run(0, 20);
    const base = run(0, 150).map((i): [FunctionFacts, number[]] => [fn(`a.f${i}`), boilerplate]);
    expect(match(base, [[fn('b.g'), boilerplate]]).matches).toEqual([]);
  });

  test('small bodies are not tried, and the number tried has a limit', () => {
    const small = fn('a.small', { sketchSize: 15 });
    const large = fn('a.large', { sketchSize: 16 });
    expect(similarityCandidates([small, large])).toEqual({ tried: [large], left: 0 });
    const many = run(0, 20_003).map((i) => fn(`a.f${i}`));
    expect(similarityCandidates(many)).toMatchObject({ left: 3 });
  });
});
