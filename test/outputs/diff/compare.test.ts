import { describe, expect, test } from 'vitest';
import { type Comparison, compareFunctions, compareSignal } from '../../../src/outputs/diff/compare';
import type { FunctionFacts } from '../../../src/outputs/diff/facts';
import { matchExactly } from '../../../src/outputs/diff/match';
import { ALL_SIGNALS, fn, NO_SIGNALS, SETTINGS } from './builders';

function compare(base: FunctionFacts[], head: FunctionFacts[], options: Partial<Comparison> = {}) {
  const matching = matchExactly(base, head, new Map());
  return compareFunctions({ matching, basis: ALL_SIGNALS, settings: SETTINGS, changedPaths: null, ...options });
}

const points = (result: ReturnType<typeof compare>, name: string) =>
  result.functions[0]!.components.find((component) => component.name === name);

describe('a function both sides have', () => {
  test('complexity and coverage move its risk', () => {
    const base = fn('a.f', { bodyHash: 'x', complexity: 7, coverage: 0.92 });
    const head = fn('a.f', { bodyHash: 'y', complexity: 14, coverage: 0.48 });
    const { functions, counts, highest_delta, highest_risk } = compare([base], [head]);
    // before 0.4·(1 − 0.92) + 0.2 (medium) + 0 + 0.1 = 0.332; after 0.4·(1 − 0.48) + 0.4 (high) + 0 + 0.1 = 0.708
    expect(functions[0]!.risk).toEqual({
      before: 0.332,
      after: 0.708,
      delta: 0.376,
      level_before: 'low',
      level_after: 'high',
    });
    // 0.4·(0.92 − 0.48) = 0.176, and 0.4 − 0.2 = 0.2
    expect(functions[0]!.components).toEqual([
      {
        name: 'complexity',
        basis: 'compared',
        value: { before: 7, after: 14 },
        points: { before: 0.2, after: 0.4, delta: 0.2 },
      },
      {
        name: 'coverage',
        basis: 'compared',
        value: { before: 0.92, after: 0.48 },
        points: { before: expect.closeTo(0.032, 9), after: expect.closeTo(0.208, 9), delta: 0.176 },
      },
      {
        name: 'static_errors',
        basis: 'compared',
        value: { before: 0, after: 0 },
        points: { before: 0, after: 0, delta: 0 },
      },
      {
        name: 'hotspot',
        basis: 'held',
        value: { before: 1.5, after: 1.5 },
        points: { before: 0.1, after: 0.1, delta: 0 },
      },
    ]);
    expect(counts).toMatchObject({ changed: 1, worsened: 1, improved: 0, new_high: 1, files: 1, unchanged: 0 });
    expect([highest_delta, highest_risk]).toEqual([0.376, 0.708]);
  });

  test('complexity that stays in its bucket is told but moves nothing', () => {
    const { functions, counts } = compare(
      [fn('a.f', { complexity: 6, bodyHash: 'x' })],
      [fn('a.f', { complexity: 9, bodyHash: 'y' })],
    );
    expect(functions[0]).toMatchObject({
      status: 'changed',
      body_changed: true,
      risk: { before: 0.3, after: 0.3, delta: 0 },
    });
    expect(functions[0]!.components[0]!.value).toEqual({ before: 6, after: 9 });
    expect(counts).toMatchObject({ changed: 1, worsened: 0, improved: 0 });
  });

  test('the score stops at 1', () => {
    const worst = { complexity: 20, coverage: 0, staticErrors: 3 };
    // 0.4 + 0.4 + 0.2 + 0.1 = 1.1
    const { functions } = compare([fn('a.f', { bodyHash: 'x' })], [fn('a.f', { bodyHash: 'y', ...worst })]);
    expect(functions[0]!.risk).toMatchObject({ before: 0.1, after: 1, delta: 0.9 });
  });

  test('the same code with the same coverage is unchanged, wherever it stands in its file', () => {
    const base = fn('a.f', { startLine: 1, endLine: 10 });
    const head = fn('a.f', { startLine: 41, endLine: 50, riskScore: 0.9, riskLevel: 'high' });
    expect(compare([base], [head])).toMatchObject({ functions: [], counts: { unchanged: 1, files: 0 } });
  });

  test('only another signature is a change too', () => {
    const { functions } = compare([fn('a.f')], [fn('a.f', { signatureHash: 'with a default' })]);
    expect(functions[0]).toMatchObject({ body_changed: false, signature_changed: true });
  });
});

describe('what a function answers for', () => {
  test('its own coverage, though nobody touched its code', () => {
    const { functions, counts } = compare([fn('a.f', { coverage: 1 })], [fn('a.f', { coverage: 0.25 })]);
    // 0.4·0.75 = 0.3 more
    expect(functions[0]).toMatchObject({ body_changed: false, risk: { before: 0.1, after: 0.4, delta: 0.3 } });
    expect(counts).toMatchObject({ changed: 0, evidence: 1, files: 0, worsened: 1 });
  });

  test('not the history of its file', () => {
    const base = fn('a.f', { hotspot: 0 });
    const head = fn('a.f', { hotspot: 6.2 });
    expect(compare([base], [head]).functions).toEqual([]);
    const edited = compare([base], [{ ...head, bodyHash: 'y' }]);
    expect(edited.functions[0]!.risk).toMatchObject({ before: 0.1, after: 0.1, delta: 0 });
    expect(points(edited, 'hotspot')).toMatchObject({ basis: 'held', value: { before: 0, after: 6.2 } });
  });

  test('type errors of its file only when it was edited itself', () => {
    const base = fn('a.f', { staticErrors: 0 });
    const head = fn('a.f', { staticErrors: 2 });
    expect(compare([base], [head]).functions).toEqual([]);
    const edited = compare([base], [{ ...head, bodyHash: 'y' }]);
    expect(edited.functions[0]!.risk).toMatchObject({ before: 0.1, after: 0.3, delta: 0.2 });
    const moved = compare(
      [fn('a.f', { bodyHash: 'x', staticErrors: 0 })],
      [fn('b.f', { bodyHash: 'x', staticErrors: 2 })],
    );
    expect(moved.functions[0]).toMatchObject({ moved: true, risk: { before: 0.3, after: 0.3, delta: 0 } });
  });

  test('not edits in files that are not judged', () => {
    const base = [fn('a.f', { bodyHash: 'x' }), fn('b.f', { bodyHash: 'x' }), fn('c.f', { coverage: 1 })];
    const head = [fn('a.f', { bodyHash: 'y' }), fn('b.f', { bodyHash: 'y' }), fn('c.f', { coverage: 0 })];
    const { functions, counts } = compare(base, head, { changedPaths: new Set(['src/a.py']) });
    expect(functions.map((f) => f.head?.qualname)).toEqual(['c.f', 'a.f']);
    expect(counts).toMatchObject({ elsewhere: 1, changed: 1, evidence: 1 });
  });
});

describe('missing evidence', () => {
  test('a signal that one side lacks counts on neither', () => {
    const base = fn('a.f', { bodyHash: 'x', coverage: null, complexity: 6, riskScore: 0.7, riskLevel: 'high' });
    const head = fn('a.f', { bodyHash: 'y', coverage: 0.1, complexity: 6, riskScore: 0.66, riskLevel: 'medium' });
    const result = compare([base], [head], { basis: { ...ALL_SIGNALS, coverage: false } });
    // 0.2 + 0.1 on both sides; the stored scores are told as they are.
    expect(result.functions[0]!.risk).toMatchObject({ before: 0.3, after: 0.3, delta: 0 });
    expect(points(result, 'coverage')).toEqual({
      name: 'coverage',
      basis: 'missing',
      value: { before: null, after: 0.1 },
      points: { before: null, after: null, delta: null },
    });
    expect(result.functions[0]).toMatchObject({ base: { risk_score: 0.7 }, head: { risk_score: 0.66 } });
  });

  test('a function that one side did not measure is not compared on it, though the snapshots are', () => {
    const result = compare(
      [fn('a.f', { bodyHash: 'x', coverage: 0.9 })],
      [fn('a.f', { bodyHash: 'y', coverage: null })],
    );
    expect(result.functions[0]!.risk).toMatchObject({ before: 0.1, after: 0.1, delta: 0 });
    expect(points(result, 'coverage')).toMatchObject({ basis: 'missing' });
  });

  test('levels without coverage keep their share of what can be reached', () => {
    const pair = (complexity: number) =>
      [fn('a.f', { bodyHash: 'x' }), fn('a.f', { bodyHash: 'y', complexity })] as const;
    const level = (complexity: number, basis: Comparison['basis']) => {
      const [base, head] = pair(complexity);
      return compare([base], [head], { basis }).functions[0]!.risk.level_after;
    };
    // With history 0.4 + 0.1 can be reached: high from 0.35, medium from 0.2. Scores 0.1, 0.3, 0.5.
    const history = { ...NO_SIGNALS, hotspot: true };
    expect([1, 8, 14].map((complexity) => level(complexity, history))).toEqual(['low', 'medium', 'high']);
    // With nothing 0.4 can be reached: high from 0.28, medium from 0.16. Scores 0, 0.2, 0.4.
    expect([1, 8, 14].map((complexity) => level(complexity, NO_SIGNALS))).toEqual(['low', 'medium', 'high']);
    expect(compare([], [], { basis: history }).scale).toEqual({ max: 0.5, medium: 0.2, high: 0.35 });
    expect(compare([], [], { basis: ALL_SIGNALS }).scale).toEqual({ max: 1, medium: 0.4, high: 0.7 });
  });

  test('a signal names the side that lacks it and why', () => {
    const has = { available: true, reason: null };
    const lacks = { available: false, reason: 'no report' };
    expect(compareSignal('coverage', has, has)).toEqual({
      signal: 'coverage',
      compared: true,
      missing: null,
      reason: null,
    });
    expect(compareSignal('coverage', lacks, has)).toMatchObject({
      compared: false,
      missing: 'base',
      reason: 'no report',
    });
    expect(compareSignal('coverage', has, lacks)).toMatchObject({
      compared: false,
      missing: 'head',
      reason: 'no report',
    });
    expect(compareSignal('coverage', lacks, lacks)).toMatchObject({
      compared: false,
      missing: 'both',
      reason: 'no report',
    });
  });
});

describe('functions of one side', () => {
  test('a new one has a risk but no delta, and may be high-risk at once', () => {
    // 0.4·(1 − 0) + 0.2 + 0.1 = 0.7
    const { functions, counts, highest_delta } = compare([], [fn('a.f', { complexity: 10, coverage: 0 })]);
    expect(functions[0]).toMatchObject({
      status: 'added',
      base: null,
      risk: { before: null, after: 0.7, delta: null, level_before: null, level_after: 'high' },
    });
    expect(counts).toMatchObject({ added: 1, new_high: 1, worsened: 0 });
    expect(highest_delta).toBeNull();
  });

  test('a removed one is neither worse nor better', () => {
    const { functions, counts, highest_risk } = compare([fn('a.f', { complexity: 10, coverage: 0 })], []);
    expect(functions[0]).toMatchObject({
      status: 'removed',
      head: null,
      risk: { before: 0.7, after: null, delta: null },
    });
    expect(counts).toMatchObject({ removed: 1, improved: 0, files: 1 });
    expect(highest_risk).toBeNull();
  });
});

test('the worst come first: new high ones, then the largest rise, then the highest risk', () => {
  const before = { bodyHash: 'x', coverage: 1 };
  const after = { bodyHash: 'y' };
  const base = [
    fn('a.better', { ...before, coverage: 0 }),
    fn('a.crossed', { ...before, complexity: 14 }),
    fn('a.same', before),
    fn('a.worse', before),
  ];
  const head = [
    fn('a.better', { ...after, coverage: 1 }),
    fn('a.crossed', { ...after, complexity: 14, coverage: 0.4 }),
    fn('a.fresh', { ...after, coverage: 0 }),
    fn('a.same', { ...after, coverage: 1 }),
    fn('a.worse', { ...after, coverage: 0 }),
  ];
  expect(compare(base, head).functions.map((f) => f.head?.qualname)).toEqual([
    'a.crossed', // 0.5 → 0.74: a smaller rise than `worse`, but high now
    'a.worse', // 0.1 → 0.5
    'a.fresh', // 0.5, new
    'a.same', // 0.1
    'a.better', // 0.5 → 0.1
  ]);
});
