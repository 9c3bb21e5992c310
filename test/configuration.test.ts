import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configured } from '../src/configured';
import { Database } from '../src/store/database';
import { type Fixture, openFixture } from './fixture';

const OPTIONS = { repoRoot: '.', dbPath: 'x', buildDir: 'y', outputDir: null, targets: [] };

describe('the options of a run', () => {
  it('are what the configuration says where they say nothing', () => {
    const configuration = {
      'source-roots': ['src'],
      targets: ['hotspots'],
      workers: 3,
      coverage: ['c.xml'],
      tests: [],
      'type-reports': ['t.json'],
      pyright: 'off' as const,
      scip: 'auto' as const,
      'tags-index': 'tags.yaml',
      'history-window': { days: 30 },
    };
    expect(configured(configuration, OPTIONS)).toEqual({
      ...OPTIONS,
      sourceRoots: ['src'],
      targets: ['hotspots'],
      workers: 3,
      coverage: ['c.xml'],
      types: { reports: ['t.json'], pyright: 'off' },
      scip: 'auto',
      tagsIndex: 'tags.yaml',
      historyWindow: { days: 30 },
    });
    const said = { ...OPTIONS, targets: ['goids'], workers: 1, coverage: ['d.xml'], types: { pyright: 'auto' } };
    expect(configured(configuration, said)).toMatchObject({
      targets: ['goids'],
      workers: 1,
      coverage: ['d.xml'],
      types: { reports: ['t.json'], pyright: 'auto' },
    });
  });
});

describe('codeintel.yml of a repository', () => {
  let fixture: Fixture;
  beforeAll(() => {
    fixture = openFixture();
  });
  afterAll(() => fixture.remove());

  const configure = (text: string) => writeFileSync(join(fixture.repoRoot, 'codeintel.yml'), text);

  it('decides thresholds and weights, and the manifest says which were used', async () => {
    configure(`targets: [goid_risk_factors]
history-window: 3
risk:
  weights: {coverage: 0, hotspot: 0.05}
  complexity-buckets: {low: 1, medium: 2}
`);
    await fixture.run('configured');
    const manifest = JSON.parse(readFileSync(join(fixture.folder, 'configured/run_manifest.json'), 'utf8'));
    expect(manifest.settings).toMatchObject({
      'risk.weight.coverage': 0,
      'risk.weight.hotspot': 0.05,
      'risk.weight.complexity_high': 0.4,
      'risk.complexity.low': 1,
      'risk.complexity.medium': 2,
    });
    expect(manifest.counts).not.toHaveProperty('core.ast_nodes');
    expect(manifest.signals).toContainEqual(
      expect.objectContaining({ signal: 'history', source: expect.stringContaining('--max-count=3 ') }),
    );

    const database = await Database.open(join(fixture.folder, 'configured.duckdb'), { readOnly: true });
    const rows = await database.rows(
      `SELECT cyclomatic_complexity AS n, complexity_bucket AS bucket, risk_score AS score, settings.value AS low
       FROM analytics.goid_risk_factors JOIN core.settings AS settings ON settings.key = 'risk.complexity.low'`,
    );
    database.close();
    expect(rows.length).toBeGreaterThan(200);
    for (const { n, bucket, score, low } of rows as { n: number; bucket: string; score: number; low: number }[]) {
      expect([n, bucket]).toEqual([n, n <= 1 ? 'low' : n <= 2 ? 'medium' : 'high']);
      // Size alone gives every file a hotspot score above 0.
      expect(score).toBeCloseTo((n <= 1 ? 0 : n <= 2 ? 0.2 : 0.4) + 0.05, 9);
      expect(low).toBe(1);
    }
  });

  it('stops a run when it is broken, before anything is written', async () => {
    configure('risk:\n  weights:\n    coverage: lots\n');
    await expect(fixture.run('broken')).rejects.toThrow(
      'codeintel.yml:3: risk.weights.coverage must be a number from 0 to 1, not "lots"',
    );
    expect(() => readFileSync(join(fixture.folder, 'broken.duckdb'))).toThrow(/ENOENT/);
  });

  it('is not read when the caller brings one', async () => {
    configure('broken: [');
    const { counts } = await fixture.run('given', { configuration: { targets: ['modules'] } });
    expect(Object.keys(counts)).not.toContain('core.goids');
    rmSync(join(fixture.repoRoot, 'codeintel.yml'));
  });
});
