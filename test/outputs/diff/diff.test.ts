import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATASETS } from '../../../src/datasets/index.generated';
import type { ColumnType } from '../../../src/kernel/column';
import { layerOf, type Table } from '../../../src/kernel/dataset';
import { diffSnapshots } from '../../../src/outputs/diff/diff';
import type { FunctionFacts } from '../../../src/outputs/diff/facts';
import { diffSchema } from '../../../src/outputs/diff/schema';
import { Database, identifier } from '../../../src/store/database';
import { createTable } from '../../../src/store/schema';
import { fn } from './builders';

const REPO = 'acme/shop';
const NO_RENAMES: ReadonlyMap<string, string> = new Map();
const TABLES = [
  'analytics.function_fingerprints',
  'analytics.function_metrics',
  'analytics.goid_risk_factors',
  'core.modules',
  'core.run_manifest',
  'core.settings',
  'core.signals',
];

let database: Database;

beforeEach(async () => {
  database = await Database.open(':memory:');
  for (const dataset of DATASETS) {
    if (dataset.kind !== 'table' || !TABLES.includes(dataset.name)) continue;
    await database.run(`CREATE SCHEMA IF NOT EXISTS ${identifier(layerOf(dataset))}`);
    await database.run(createTable('memory', dataset));
  }
});
afterEach(() => database.close());

interface Stored extends Partial<FunctionFacts> {
  readonly tokens?: readonly number[];
}

/** Writes a snapshot; `signals` names those that are available. */
async function store(commit: string, signals: readonly string[], functions: readonly [string, Stored][]) {
  await insert('core.run_manifest', {
    ...zeros('core.run_manifest'),
    repo: REPO,
    commit,
    generated_at: '2026-01-02 03:04:05',
  });
  for (const signal of ['history', 'coverage', 'type_errors']) {
    const available = signals.includes(signal);
    await insert('core.signals', {
      signal,
      available,
      reason: available ? null : `no ${signal} report`,
      repo: REPO,
      commit,
    });
  }
  const settings = {
    'weight.coverage': 0.4,
    'weight.complexity_high': 0.4,
    'weight.complexity_medium': 0.2,
    'weight.static_errors': 0.2,
    'weight.hotspot': 0.1,
    'level.high': 0.7,
    'level.medium': 0.4,
  };
  for (const [key, value] of Object.entries(settings)) {
    await insert('core.settings', { key: `risk.${key}`, value, doc: '', repo: REPO, commit });
  }
  const paths = new Map<string, string>();
  for (const [qualname, { tokens, ...facts }] of functions) {
    const f = fn(qualname, facts);
    paths.set(f.path, f.module);
    const key = { function_goid_h128: f.goid, repo: REPO, commit };
    const place = { ...key, urn: f.goid, rel_path: f.path, language: 'python', kind: f.kind, qualname };
    await insert('analytics.function_fingerprints', {
      ...key,
      body_hash: f.bodyHash,
      signature_hash: f.signatureHash,
      tokens: JSON.stringify(
        tokens ?? Array.from({ length: f.sketchSize }, (_, i) => 4294967295 - 100 * Number(f.goid) - i).reverse(),
      ),
    });
    await insert('analytics.function_metrics', {
      ...zeros('analytics.function_metrics'),
      ...place,
      start_line: f.startLine,
      end_line: f.endLine,
      cyclomatic_complexity: f.complexity,
      complexity_bucket: f.complexityBucket,
    });
    await insert('analytics.goid_risk_factors', {
      ...zeros('analytics.goid_risk_factors'),
      ...place,
      coverage_ratio: f.coverage,
      static_error_count: f.staticErrors,
      hotspot_score: f.hotspot,
      risk_score: f.riskScore,
      risk_level: f.riskLevel,
    });
  }
  for (const [path, module] of paths) {
    await insert('core.modules', { module, path, repo: REPO, commit, language: 'python', tags: '[]', owners: '[]' });
  }
}

/** A value for each column that must have one. */
function zeros(table: string): Record<string, string | number | boolean> {
  const byType: Record<ColumnType, string | number | boolean> = {
    INTEGER: 0,
    DOUBLE: 0,
    BOOLEAN: false,
    VARCHAR: '',
    JSON: '[]',
    TIMESTAMP: '2026-01-02',
    BIGINT: 0,
    'DECIMAL(38,0)': 0,
  };
  const declared = DATASETS.find((dataset) => dataset.name === table) as Table;
  const columns = Object.entries(declared.columns);
  return Object.fromEntries(
    columns.filter(([, column]) => !column.nullable).map(([name, column]) => [name, byType[column.type]]),
  );
}

async function insert(table: string, row: Record<string, string | number | boolean | null>): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((name, i) => (name.endsWith('goid_h128') ? `$${i + 1}::HUGEINT` : `$${i + 1}`));
  await database.run(
    `INSERT INTO ${identifier(...table.split('.'))} (${names.map((name) => identifier(name)).join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(row),
  );
}

const side = (commit: string) => ({ database, repo: REPO, commit });

test('two snapshots of one database', async () => {
  const all = ['history', 'coverage', 'type_errors'];
  const sketch = Array.from({ length: 20 }, (_, i) => i);
  await store('base', all, [
    ['shop.cart.Cart.total', { kind: 'method', bodyHash: 'x', complexity: 7, coverage: 0.92 }],
    ['shop.cart.stays', {}],
    ['shop.cart.gone', { sketchSize: 3 }],
    ['shop.money.round_to', { bodyHash: 'round' }],
    ['shop.money.parse', { bodyHash: 'p', tokens: sketch }],
  ]);
  await store('head', all, [
    [
      'shop.cart.Cart.total',
      { kind: 'method', bodyHash: 'y', complexity: 14, coverage: 0.48, startLine: 40, endLine: 96 },
    ],
    ['shop.cart.stays', {}],
    ['shop.cart.fresh', { complexity: 11, coverage: 0 }],
    ['shop.rounding.round_to', { bodyHash: 'round' }],
    ['shop.rounding.parse_amount', { bodyHash: 'q', tokens: [...sketch.slice(5), 100, 101] }],
  ]);
  const diff = await diffSnapshots(side('base'), side('head'), { renames: NO_RENAMES });

  expect(diffSchema.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff);
  expect(diff).toMatchObject({
    version: 2,
    repo: REPO,
    base: { commit: 'base', generated_at: '2026-01-02T03:04:05.000Z' },
    head: { commit: 'head' },
    // Without the table of type errors these are not compared.
    scale: { max: 0.9, medium: 0.4, high: 0.7 },
    counts: {
      functions_base: 5,
      functions_head: 5,
      // total and parse; 15 of 22 shingles make parse_amount the same function.
      changed: 2,
      added: 1,
      removed: 1,
      moved: 2,
      renamed: 1,
      evidence: 0,
      unchanged: 1,
      not_matched: 0,
      // cart and rounding
      files: 2,
      worsened: 1,
      improved: 0,
      new_high: 2,
    },
  });
  expect(
    diff.functions.map((f) => [f.status, f.head?.qualname ?? f.base?.qualname, f.risk.before, f.risk.after]),
  ).toEqual([
    // 0.4·0.08 + 0.2 + 0.1 and 0.4·0.52 + 0.4 + 0.1
    ['changed', 'shop.cart.Cart.total', 0.332, 0.708],
    // 0.4 + 0.4 + 0.1
    ['added', 'shop.cart.fresh', null, 0.9],
    ['changed', 'shop.rounding.parse_amount', 0.1, 0.1],
    ['changed', 'shop.rounding.round_to', 0.1, 0.1],
    ['removed', 'shop.cart.gone', 0.1, null],
  ]);
  expect(diff.functions[0]!.head).toMatchObject({
    path: 'src/shop/cart.py',
    start_line: 40,
    end_line: 96,
    kind: 'method',
  });
});

test('a report that only the head has is not compared', async () => {
  await store('base', ['history'], [['a.f', { coverage: null, staticErrors: null }]]);
  await store('head', ['history', 'coverage'], [['a.f', { coverage: 0.1, staticErrors: null }]]);
  const diff = await diffSnapshots(side('base'), side('head'), { renames: NO_RENAMES });
  expect(diff.functions).toEqual([]);
  expect(diff.signals).toEqual([
    { signal: 'complexity', compared: true, missing: null, reason: null },
    { signal: 'coverage', compared: false, missing: 'base', reason: 'no coverage report' },
    { signal: 'type_errors', compared: false, missing: 'both', reason: 'no type_errors report' },
    { signal: 'history', compared: true, missing: null, reason: null },
    // The test makes none of these tables.
    ...[
      ['imports', 'both', 'the snapshot was made without graph.import_graph_edges'],
      ['calls', 'head', 'the snapshot was made without graph.call_graph_edges'],
      ['tests', 'head', 'the snapshot was made without analytics.test_coverage_edges'],
      ['changed_lines', 'head', 'git does not know both commits here; fetch-depth: 0 of actions/checkout brings them'],
    ].map(([signal, missing, reason]) => ({ signal, compared: false, missing, reason })),
  ]);
});

test('a renamed file keeps its functions', async () => {
  await store('base', [], [['old.f', { bodyHash: 'x', sketchSize: 2 }]]);
  await store('head', [], [['new.f', { bodyHash: 'y', sketchSize: 2 }]]);
  const diff = await diffSnapshots(side('base'), side('head'), { renames: new Map([['src/old.py', 'src/new.py']]) });
  expect(diff.counts).toMatchObject({ added: 0, removed: 0, moved: 1, changed: 1 });
});

test('a snapshot that is not there is an error that says so', async () => {
  await store('head', [], []);
  await expect(diffSnapshots(side('missing'), side('head'), { renames: NO_RENAMES })).rejects.toThrow(
    ':memory: holds no snapshot of acme/shop at missing: analyse that commit with `codeintel pipeline run` first.',
  );
});

test('two empty snapshots do not differ', async () => {
  await store('base', [], []);
  await store('head', [], []);
  const diff = await diffSnapshots(side('base'), side('head'), { renames: NO_RENAMES });
  expect(diff).toMatchObject({ functions: [], highest_delta: null, highest_risk: null });
});

test('JSON of another shape is refused', () => {
  expect(diffSchema.safeParse({ version: 1, repo: 'x' }).success).toBe(false);
  expect(diffSchema.safeParse({ version: 2 }).success).toBe(false);
});
