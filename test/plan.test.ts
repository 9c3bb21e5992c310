import { describe, expect, it } from 'vitest';
import { DATASETS } from '../src/datasets/index.generated';
import { c } from '../src/kernel/column';
import { type Dataset, declareTable, declareView } from '../src/kernel/dataset';
import { UserError } from '../src/kernel/errors';
import { planRun } from '../src/plan';

type From = 'file' | 'snapshot' | 'run' | 'select';

function table(name: string, from: From): Dataset {
  const producer = from === 'select' ? ({ from } as const) : ({ from, rows: () => [] } as const);
  return declareTable({ name, doc: 'd', grain: 'g', key: ['a'], columns: { a: c.text('A.') }, producer });
}
const view = (name: string): Dataset => declareView({ name, doc: 'd', grain: 'g', columns: {} });
const names = (tables: readonly Dataset[]) => tables.map(({ name }) => name);

const ALWAYS = ['core.modules', 'core.signals', 'core.settings', 'core.diagnostics', 'core.run_manifest'];
const BASE: Dataset[] = [
  table('core.modules', 'snapshot'),
  table('core.signals', 'snapshot'),
  table('core.settings', 'snapshot'),
  table('core.diagnostics', 'run'),
  table('core.run_manifest', 'run'),
];

// Declared in an order in which no SELECT could run.
const READS: Record<string, string[]> = {
  'analytics.last': ['analytics.middle', 'core.facts'],
  'analytics.middle': ['graph.edges'],
  'graph.edges': ['core.other'],
  'docs.v_all': ['docs.v_part', 'analytics.last'],
  'docs.v_part': ['core.alone'],
};
const SHUFFLED: Dataset[] = [
  view('docs.v_all'),
  view('docs.v_part'),
  table('analytics.last', 'select'),
  table('analytics.middle', 'select'),
  table('graph.edges', 'select'),
  table('core.facts', 'file'),
  table('core.other', 'file'),
  table('core.alone', 'file'),
  ...BASE,
];
const readsOf = (dataset: Dataset) => READS[dataset.name] ?? [];

describe('planRun', () => {
  it('makes every table once, each after what it reads, when no target is named', () => {
    const plan = planRun(SHUFFLED, [], readsOf);
    const order = names(plan.tables);
    expect([...order].sort()).toEqual(names(SHUFFLED.filter(({ kind }) => kind === 'table')).sort());
    for (const [reader, reads] of Object.entries(READS)) {
      if (!order.includes(reader)) continue;
      for (const read of reads)
        expect(order.indexOf(read), `${read} before ${reader}`).toBeLessThan(order.indexOf(reader));
    }
    expect(names(plan.fromSelects)).toEqual(['graph.edges', 'analytics.middle', 'analytics.last']);
    expect(names(plan.fromFiles).sort()).toEqual(['core.alone', 'core.facts', 'core.other']);
    expect(names(plan.fromSnapshot)).toEqual(['core.modules', 'core.signals', 'core.settings']);
    expect(names(plan.fromRun)).toEqual(['core.diagnostics', 'core.run_manifest']);
  });

  it.each([
    [['analytics.middle'], ['core.other', 'graph.edges', 'analytics.middle']],
    [['middle'], ['core.other', 'graph.edges', 'analytics.middle']],
    [['facts', 'core.facts'], ['core.facts']],
    [['modules'], []],
    [['v_part'], ['core.alone']],
    [['v_all'], ['core.alone', 'core.other', 'graph.edges', 'analytics.middle', 'core.facts', 'analytics.last']],
  ])('target %j makes what it needs and what traces the run', (targets, needed) => {
    const made = names(planRun(SHUFFLED, targets, readsOf).tables);
    expect(made).toEqual([...ALWAYS, ...needed]);
  });

  it('refuses an unknown target as wrong usage, naming it and what there is', () => {
    const plan = () => planRun(SHUFFLED, ['facts', 'hotspot'], readsOf);
    expect(plan).toThrow(UserError);
    expect(plan).toThrow(/"hotspot".*facts/s);
    expect(plan).toThrow(expect.objectContaining({ exitCode: 2 }));
  });

  it.each([
    ['core.t', 'core', true],
    ['core.t', 'graph', false],
    ['core.t', 'analytics', false],
    ['graph.t', 'core', true],
    ['graph.t', 'graph', true],
    ['graph.t', 'analytics', false],
    ['analytics.t', 'graph', true],
    ['analytics.t', 'analytics', true],
    ['analytics.t', 'docs', false],
    ['docs.t', 'analytics', true],
    ['docs.t', 'docs', true],
  ])('%s reading %s: %s', (reader, layer, allowed) => {
    const read = `${layer}.read`;
    const datasets = [...BASE, table(reader, 'select'), layer === 'docs' ? view(read) : table(read, 'snapshot')];
    const plan = () => planRun(datasets, [], (dataset) => (dataset.name === reader ? [read] : []));
    if (allowed) expect(plan).not.toThrow();
    else expect(plan).toThrow(`${reader} may not read ${read}`);
  });

  it('refuses a cycle, naming its members', () => {
    const reads: Record<string, string[]> = { 'core.a': ['core.b'], 'core.b': ['core.c'], 'core.c': ['core.a'] };
    const datasets = [...BASE, ...Object.keys(reads).map((name) => table(name, 'select'))];
    expect(() => planRun(datasets, [], ({ name }) => reads[name] ?? [])).toThrow(
      'core.a reads itself through core.a → core.b → core.c',
    );
  });

  it('refuses a SELECT that reads itself', () => {
    const datasets = [...BASE, table('core.a', 'select')];
    expect(() => planRun(datasets, [], ({ name }) => (name === 'core.a' ? ['core.a'] : []))).toThrow(
      'core.a reads itself',
    );
  });

  it('refuses a SELECT that reads what nobody declares', () => {
    const datasets = [...BASE, table('core.a', 'select')];
    expect(() => planRun(datasets, ['a'], ({ name }) => (name === 'core.a' ? ['core.gone'] : []))).toThrow(
      'core.a reads core.gone, which no dataset declares',
    );
  });

  it('knows the names that every run makes', () => {
    expect(names(DATASETS)).toEqual(expect.arrayContaining(ALWAYS));
  });
});
