import { describe, expect, it } from 'vitest';
import goidRiskFactors from '../../../src/datasets/analytics/goid_risk_factors';
import { selected, settingRows } from '../warehouse';

interface Given {
  readonly bucket: 'low' | 'medium' | 'high';
  readonly hotspot: number | null;
  readonly settings?: Record<string, number>;
  /** Executable and covered lines of the body; absent when nothing was measured. */
  readonly lines?: readonly [executable: number, covered: number];
  /** Type errors of the file; absent when no type checker ran. */
  readonly errors?: number;
  /** Commits and authors of the file. */
  readonly changes?: readonly [commits: number, authors: number];
  /** Status of each test that touches the function. */
  readonly tests?: readonly string[];
}

/** The risk of one function in one file. */
async function riskOf(given: Given) {
  const row = await rowOf(given);
  return { score: row.risk_score, level: row.risk_level };
}

const COMPLEXITY = { low: 3, medium: 7, high: 14 };
const OTHER = { function_goid_h128: 2n, rel_path: 'other.py' };

async function rowOf({ bucket, hotspot, settings = {}, lines, errors, changes = [0, 0], tests = [] }: Given) {
  const [executable, covered] = lines ?? [0, 0];
  const [row] = await selected(goidRiskFactors, {
    'core.modules': [{ module: 'a', path: 'a.py' }],
    'core.settings': settingRows(settings),
    'analytics.function_metrics': [
      {
        function_goid_h128: 1n,
        rel_path: 'a.py',
        complexity_bucket: bucket,
        cyclomatic_complexity: COMPLEXITY[bucket],
      },
    ],
    'analytics.hotspots': [{ rel_path: 'a.py', score: hotspot, commit_count: changes[0], author_count: changes[1] }],
    'analytics.coverage_functions': lines
      ? [
          {
            function_goid_h128: 1n,
            rel_path: 'a.py',
            executable_lines: executable,
            covered_lines: covered,
            coverage_ratio: executable === 0 ? null : covered / executable,
            tested: covered > 0,
          },
        ]
      : [],
    'analytics.static_diagnostics':
      errors === undefined ? [] : [{ rel_path: 'a.py', total_errors: errors, has_errors: errors > 0 }],
    // Of another function: contexts are known.
    'analytics.test_coverage_edges': lines
      ? [
          { ...OTHER, test_id: 't', last_status: 'failed' },
          ...tests.map((last_status, i) => ({
            function_goid_h128: 1n,
            rel_path: 'a.py',
            test_id: `t${i}`,
            last_status,
          })),
        ]
      : [],
  });
  return row!;
}

describe('risk_score and risk_level', () => {
  // Without coverage the whole 0.4 counts, so no function of level low is possible by default.
  it.each([
    { bucket: 'low', hotspot: null, score: 0.4, level: 'medium' }, // 0.4: on the border of medium
    { bucket: 'low', hotspot: 0, score: 0.4, level: 'medium' },
    { bucket: 'low', hotspot: 0.0693, score: 0.5, level: 'medium' }, // 0.4 + 0.1
    { bucket: 'medium', hotspot: null, score: 0.6, level: 'medium' }, // 0.4 + 0.2
    { bucket: 'medium', hotspot: 0, score: 0.6, level: 'medium' },
    { bucket: 'medium', hotspot: 1.8, score: 0.7, level: 'high' }, // 0.4 + 0.2 + 0.1: on the border of high
    { bucket: 'high', hotspot: null, score: 0.8, level: 'high' }, // 0.4 + 0.4
    { bucket: 'high', hotspot: 0, score: 0.8, level: 'high' },
    { bucket: 'high', hotspot: 5, score: 0.9, level: 'high' }, // 0.4 + 0.4 + 0.1
  ] as const)('$bucket, hotspot $hotspot: $score, $level', async ({ score, level, ...given }) => {
    expect(await riskOf(given)).toEqual({ score, level });
  });

  it.each([
    { coverage: 0.3, level: 'low' }, // below medium
    { coverage: 0.399999, level: 'low' },
    { coverage: 0.4, level: 'medium' },
    { coverage: 0.699999, level: 'medium' },
    { coverage: 0.7, level: 'high' },
  ])('a score of $coverage is $level', async ({ coverage, level }) => {
    const settings = { 'risk.weight.coverage': coverage };
    expect(await riskOf({ bucket: 'low', hotspot: 0, settings })).toEqual({ score: coverage, level });
  });

  it('adds decimal fractions as a reader would', async () => {
    // In binary 0.1 + 0.7 is 0.7999999999999999, which would miss the level.
    const settings = { 'risk.weight.coverage': 0.1, 'risk.weight.complexity_high': 0.7, 'risk.level.high': 0.8 };
    expect(await riskOf({ bucket: 'high', hotspot: 0, settings })).toEqual({ score: 0.8, level: 'high' });
  });

  it('is at most 1', async () => {
    const settings = { 'risk.weight.coverage': 0.9 };
    expect(await riskOf({ bucket: 'high', hotspot: 1, settings })).toEqual({ score: 1, level: 'high' });
  });
});

describe('with reports', () => {
  it.each([
    // 0.4·(1 − 15/20) = 0.1
    { bucket: 'low', hotspot: 0, lines: [20, 15], errors: 0, score: 0.1, level: 'low' },
    { bucket: 'low', hotspot: 0, lines: [20, 20], errors: 0, score: 0, level: 'low' },
    { bucket: 'low', hotspot: 0, lines: [20, 0], errors: 0, score: 0.4, level: 'medium' },
    // Nothing executable: the whole 0.4
    { bucket: 'low', hotspot: 0, lines: [0, 0], errors: 0, score: 0.4, level: 'medium' },
    // 0.4·(1 − 0.48) + 0.4 = 0.608
    { bucket: 'high', hotspot: 0, lines: [25, 12], errors: 0, score: 0.608, level: 'medium' },
    // 0.208 + 0.4 + 0.2
    { bucket: 'high', hotspot: 0, lines: [25, 12], errors: 3, score: 0.808, level: 'high' },
    // 0.4 + 0.4 + 0.2 + 0.1 = 1.1, cut
    { bucket: 'high', hotspot: 2, lines: [25, 0], errors: 3, score: 1, level: 'high' },
    { bucket: 'medium', hotspot: 2, lines: [25, 25], errors: 1, score: 0.5, level: 'medium' },
  ] as const)('$bucket, $lines lines, $errors errors, hotspot $hotspot: $score', async ({ score, level, ...given }) => {
    expect(await riskOf(given)).toEqual({ score, level });
  });

  it('keeps the terms apart, not cut', async () => {
    expect(await rowOf({ bucket: 'high', hotspot: 2, lines: [4, 1], errors: 2 })).toMatchObject({
      risk_component_coverage: expect.closeTo(0.3, 12),
      risk_component_complexity: 0.4,
      risk_component_static: 0.2,
      risk_component_hotspot: 0.1,
      risk_score: 1,
    });
  });

  it('counts hotspots from a percentile on request', async () => {
    // Scores 0, 1, 2, 3, 4 and a file without one: the 75th percentile is 3.
    const content = {
      'core.modules': ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ module: name, path: `${name}.py` })),
      'core.settings': settingRows({ 'risk.hotspot_percentile': 75 }),
      'analytics.function_metrics': ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) => ({
        function_goid_h128: BigInt(i),
        rel_path: `${name}.py`,
        urn: name,
      })),
      'analytics.hotspots': ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) => ({
        rel_path: `${name}.py`,
        score: i === 5 ? null : i,
      })),
    };
    const rows = await selected(goidRiskFactors, content);
    expect(rows.map((row) => row.risk_component_hotspot)).toEqual([0, 0, 0, 0.1, 0.1, 0]);
  });
});

describe('last_test_status', () => {
  it.each([
    { tests: [], status: 'untested' },
    { tests: ['passed'], status: 'all_passing' },
    { tests: ['passed', 'skipped'], status: 'all_passing' },
    { tests: ['passed', 'failed'], status: 'some_failing' },
    { tests: ['error'], status: 'some_failing' },
    { tests: ['unknown'], status: 'unknown' },
    { tests: ['skipped', 'xfailed'], status: 'unknown' },
  ])('$tests: $status', async ({ tests, status }) => {
    const row = await rowOf({ bucket: 'low', hotspot: 0, lines: [2, 1], tests });
    const failing = tests.filter((test) => test === 'failed' || test === 'error').length;
    expect(row).toMatchObject({ last_test_status: status, test_count: tests.length, failing_test_count: failing });
  });

  it.each([
    { covered: 0, status: 'untested' },
    { covered: 1, status: 'unknown' }, // by some test, but nobody says which
  ])('without contexts, $covered lines covered: $status', async ({ covered, status }) => {
    const [row] = await selected(goidRiskFactors, {
      'core.modules': [{ module: 'a', path: 'a.py' }],
      'core.settings': settingRows(),
      'analytics.function_metrics': [{ function_goid_h128: 1n, rel_path: 'a.py' }],
      'analytics.coverage_functions': [
        { function_goid_h128: 1n, executable_lines: 2, covered_lines: covered, tested: covered > 0 },
      ],
    });
    expect(row).toMatchObject({ last_test_status: status });
  });
});

describe('risk_reason', () => {
  it.each([
    [
      { bucket: 'high', hotspot: null, lines: [20, 0], errors: 2 },
      'No test reaches it; complexity 14 (high); 2 type errors in the file. Not known: history.',
    ],
    [
      { bucket: 'medium', hotspot: 1.5, lines: [25, 12], errors: 1, changes: [5, 3] },
      '12 of 25 lines covered; complexity 7 (medium); 1 type error in the file; file changed in 5 commits by 3 authors.',
    ],
    [
      { bucket: 'low', hotspot: 1.5, lines: [25, 25], errors: 0, changes: [1, 1] },
      'File changed in 1 commit by 1 author.',
    ],
    [{ bucket: 'low', hotspot: 0.07, lines: [25, 25], errors: 0 }, 'Size alone makes the file a hotspot.'],
    [{ bucket: 'low', hotspot: 0, lines: [25, 25], errors: 0 }, 'No driver.'],
    [
      { bucket: 'low', hotspot: null, lines: [0, 0], errors: 0 },
      'Nothing to cover (no executable lines), counted as not covered. Not known: history.',
    ],
    [
      { bucket: 'high', hotspot: null },
      'Coverage unknown, counted as none; complexity 14 (high). Not known: type errors and history.',
    ],
    [
      { bucket: 'low', hotspot: null, settings: { 'risk.weight.coverage': 0 } },
      'No driver. Not known: type errors and history.',
    ],
  ] as const)('%o: %s', async (given, reason) => {
    expect((await rowOf(given)).risk_reason).toBe(reason);
  });
});

describe('a row', () => {
  const content = {
    'core.modules': [
      { module: 'a', path: 'a.py', tags: '["core"]', owners: '["@ann","@bob"]' },
      { module: 'b', path: 'b.py' },
    ],
    'core.settings': settingRows(),
    'analytics.function_metrics': [
      {
        function_goid_h128: 10n ** 37n,
        urn: 'u1',
        rel_path: 'a.py',
        language: 'python',
        kind: 'method',
        qualname: 'a.C.f',
        start_line: 3,
        end_line: 9,
        loc: 7,
        logical_loc: 6,
        cyclomatic_complexity: 6,
        complexity_bucket: 'medium',
      },
      { function_goid_h128: 10n ** 37n + 1n, urn: 'u2', rel_path: 'b.py', complexity_bucket: 'low' },
    ],
    'analytics.function_types': [
      { function_goid_h128: 10n ** 37n, typedness_bucket: 'partial', typedness_source: 'annotations' },
    ],
    'analytics.hotspots': [{ rel_path: 'a.py', score: 1.25, commit_count: 4, author_count: 2 }],
    'analytics.typedness': [{ path: 'a.py', annotation_ratio: '{"params":0.75,"returns":0.5}' }],
  };

  it('gathers what is known of the function and of its file', async () => {
    const [row] = await selected(goidRiskFactors, content);
    expect(row).toEqual({
      function_goid_h128: '10000000000000000000000000000000000000',
      urn: 'u1',
      repo: 'acme/demo',
      commit: 'a'.repeat(40),
      rel_path: 'a.py',
      language: 'python',
      kind: 'method',
      qualname: 'a.C.f',
      loc: 7,
      logical_loc: 6,
      cyclomatic_complexity: 6,
      complexity_bucket: 'medium',
      typedness_bucket: 'partial',
      typedness_source: 'annotations',
      hotspot_score: 1.25,
      file_typed_ratio: 0.75,
      static_error_count: null,
      has_static_errors: null,
      executable_lines: null,
      covered_lines: null,
      coverage_ratio: null,
      tested: null,
      test_count: 0,
      failing_test_count: 0,
      last_test_status: 'unknown',
      risk_score: 0.7,
      risk_level: 'high',
      tags: '["core"]',
      owners: '["@ann","@bob"]',
      created_at: '2026-01-02T03:04:05.678Z',
      risk_component_coverage: 0.4,
      risk_component_complexity: 0.2,
      risk_component_static: 0,
      risk_component_hotspot: 0.1,
      risk_reason:
        'Coverage unknown, counted as none; complexity 6 (medium); file changed in 4 commits by 2 authors. Not known: type errors.',
    });
  });

  it('stays when nothing but its metrics is known', async () => {
    const [, row] = await selected(goidRiskFactors, content);
    expect(row).toMatchObject({
      urn: 'u2',
      typedness_bucket: null,
      typedness_source: null,
      hotspot_score: null,
      file_typed_ratio: null,
      risk_score: 0.4,
      tags: '[]',
      owners: '[]',
    });
  });

  it('is one per function, also where two modules share a name', async () => {
    const rows = await selected(goidRiskFactors, {
      ...content,
      'core.modules': [
        { module: 'same', path: 'a.py' },
        { module: 'same', path: 'b.py' },
      ],
    });
    expect(rows.map((row) => row.rel_path)).toEqual(['a.py', 'b.py']);
  });
});
