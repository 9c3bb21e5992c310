import { describe, expect, it } from 'vitest';
import goidRiskFactors from '../../../src/datasets/analytics/goid_risk_factors';
import { selected, settingRows } from '../warehouse';

interface Given {
  readonly bucket: 'low' | 'medium' | 'high';
  readonly hotspot: number | null;
  readonly settings?: Record<string, number>;
}

/** The risk of one function in one file. */
async function riskOf({ bucket, hotspot, settings = {} }: Given) {
  const [row] = await selected(goidRiskFactors, {
    'core.modules': [{ module: 'a', path: 'a.py' }],
    'core.settings': settingRows(settings),
    'analytics.function_metrics': [{ function_goid_h128: 1n, rel_path: 'a.py', complexity_bucket: bucket }],
    'analytics.hotspots': [{ rel_path: 'a.py', score: hotspot }],
  });
  return { score: row!.risk_score, level: row!.risk_level };
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
    'analytics.hotspots': [{ rel_path: 'a.py', score: 1.25 }],
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
