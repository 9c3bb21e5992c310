import { afterEach, describe, expect, test } from 'vitest';
import { type DiffOptions, diffSnapshots } from '../../../src/outputs/diff/diff';
import { type Diff, diffSchema } from '../../../src/outputs/diff/schema';
import { renderComment } from '../../../src/outputs/report/comment';
import { renderSummary } from '../../../src/outputs/report/summary';
import type { Database } from '../../../src/store/database';
import { type Content, settingRows } from '../../datasets/warehouse';
import { loaded } from './loaded';

type Rows = Content[string];

interface Fn {
  readonly name: string;
  readonly body?: string;
  readonly lines?: readonly [number, number];
  readonly complexity?: number;
}

/** `a.py` holds module `a`; ids are the same for the same name on both sides. */
interface World {
  readonly functions: readonly Fn[];
  readonly calls?: readonly (readonly [string, string, number?])[];
  readonly imports?: readonly (readonly [string, string, Readonly<Record<string, unknown>>?])[];
  readonly coverage?: Readonly<Record<string, Readonly<Record<number, boolean>>>>;
  readonly tests?: readonly (readonly [string, string, string])[];
  readonly errors?: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** Tables left out. */
  readonly without?: readonly string[];
}

const ids = new Map<string, bigint>();
function id(name: string): bigint {
  if (!ids.has(name)) ids.set(name, BigInt(ids.size + 1));
  return ids.get(name)!;
}
const moduleOf = (name: string) => name.split('.')[0]!;
const pathOf = (name: string) => (name.startsWith('test_') ? `tests/${moduleOf(name)}.py` : `${moduleOf(name)}.py`);

function content(world: World): Content {
  const { functions, calls = [], imports = [], coverage, tests, errors } = world;
  const place = ({ name, lines = [1, 10] }: Fn) => ({
    urn: name,
    rel_path: pathOf(name),
    language: 'python',
    qualname: name,
    start_line: lines[0],
    end_line: lines[1],
  });
  const kindOf = (name: string) => (name.split('.').length > 2 ? 'method' : 'function');
  const modules = new Set(functions.map(({ name }) => moduleOf(name)));
  for (const [from, to] of imports) modules.add(from).add(to);
  const entities = [
    ...functions.map((fn) => ({ ...place(fn), goid_h128: id(fn.name), kind: kindOf(fn.name) })),
    ...[...modules].map((name) => ({
      ...place({ name, lines: [1, 1] }),
      goid_h128: id(name),
      kind: 'module',
      end_line: null,
    })),
  ];
  const signals: Rows = [
    { signal: 'coverage', available: coverage !== undefined, reason: coverage ? null : 'no coverage report' },
    { signal: 'tests', available: tests !== undefined, reason: tests ? null : 'no test report' },
    { signal: 'type_errors', available: errors !== undefined, reason: errors ? null : 'no type report' },
    { signal: 'history', available: true },
  ];
  const all: Record<string, Rows> = {
    'core.run_manifest': [],
    'core.settings': settingRows(),
    'core.signals': signals,
    'core.modules': [...modules].map((module) => ({ module, path: pathOf(module), language: 'python' })),
    'core.goids': entities,
    'graph.call_graph_nodes': entities.map(({ goid_h128, kind, rel_path, qualname }) => ({
      goid_h128,
      kind,
      rel_path,
      is_public: !qualname.split('.').at(-1)!.startsWith('_'),
    })),
    'graph.call_graph_edges': calls.map(([caller, callee, confidence = 1], i) => ({
      caller_goid_h128: id(caller),
      callee_goid_h128: id(callee),
      callsite_path: pathOf(caller),
      callsite_line: i + 1,
      callsite_col: 0,
      kind: 'direct',
      confidence,
    })),
    'graph.import_graph_edges': imports.map(([src, dst, facts]) => ({
      src_module: src,
      dst_module: dst,
      dst_origin: 'repository',
      is_external: false,
      package_only: false,
      type_checking_only: false,
      lazy_only: false,
      lines: '[3]',
      ...facts,
    })),
    'analytics.function_metrics': functions.map((fn) => ({
      ...place(fn),
      function_goid_h128: id(fn.name),
      kind: kindOf(fn.name),
      cyclomatic_complexity: fn.complexity ?? 1,
      complexity_bucket: (fn.complexity ?? 1) > 10 ? 'high' : 'low',
    })),
    'analytics.function_fingerprints': functions.map((fn) => ({
      function_goid_h128: id(fn.name),
      body_hash: fn.body ?? fn.name,
      signature_hash: '',
      tokens: '[1,2,3]',
    })),
    'analytics.goid_risk_factors': functions.map((fn) => ({
      function_goid_h128: id(fn.name),
      urn: fn.name,
      rel_path: pathOf(fn.name),
      language: 'python',
      kind: kindOf(fn.name),
      qualname: fn.name,
      risk_level: 'low',
    })),
    'analytics.coverage_lines': Object.entries(coverage ?? {}).flatMap(([path, lines]) =>
      Object.entries(lines).map(([line, covered]) => ({
        rel_path: path,
        line: Number(line),
        is_executable: true,
        is_covered: covered,
      })),
    ),
    'analytics.test_coverage_edges': (tests ?? []).map(([test, name, status]) => ({
      test_id: test,
      function_goid_h128: id(name),
      urn: name,
      rel_path: pathOf(name),
      qualname: name,
      covered_lines: 1,
      executable_lines: 2,
      last_status: status,
    })),
    'analytics.static_diagnostics': [...modules].map((module) => ({
      rel_path: pathOf(module),
      ...errors?.[pathOf(module)],
    })),
  };
  for (const table of world.without ?? []) delete all[table];
  const counts = Object.fromEntries(Object.entries(all).map(([table, rows]) => [table, rows.length]));
  return { ...all, 'core.run_manifest': [{ counts: JSON.stringify(counts) }] };
}

const open: Database[] = [];
afterEach(() => {
  for (const database of open.splice(0)) database.close();
});

async function compare(base: World, head: World, options: Partial<DiffOptions> = {}): Promise<Diff> {
  const database = await loaded({ b: content(base), h: content(head) });
  open.push(database);
  const side = (commit: string) => ({ database, repo: 'acme/demo', commit });
  const diff = await diffSnapshots(side('b'), side('h'), { renames: new Map(), ...options });
  expect(diffSchema.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff);
  return diff;
}

const signal = (diff: Diff, name: string) => diff.signals.find((found) => found.signal === name);

/** One function with another body in the head. */
function edit(name: string, head: Omit<World, 'functions'> & { functions?: readonly Fn[] }): [World, World] {
  const others = head.functions ?? [];
  return [{ functions: [{ name, body: 'x' }, ...others] }, { ...head, functions: [{ name, body: 'y' }, ...others] }];
}

describe('who calls a function', () => {
  const others = ['b.one', 'b._two', 'c.three', 'test_a.test_f', 'c.maybe'].map((name) => ({ name }));

  test('distinct callers outside tests, the public ones apart, uncertain ones apart', async () => {
    const calls = [
      ['b.one', 'a.f'],
      ['b.one', 'a.f'],
      ['b._two', 'a.f', 0.7],
      ['c.three', 'a.f', 0.4],
      ['c.three', 'a.f', 0.9],
      ['c.maybe', 'a.f', 0.69],
      ['test_a.test_f', 'a.f'],
      ['a.f', 'a.f'],
      ['a.f', 'b.one'],
    ] as const;
    const diff = await compare(...edit('a.f', { functions: others, calls }));
    expect(diff.functions[0]!.callers).toEqual({ count: 3, public: 2, possible: 1 });
    expect(signal(diff, 'calls')).toMatchObject({ compared: true });
  });

  test('a snapshot without a call graph says nothing about callers', async () => {
    const diff = await compare(...edit('a.f', { without: ['graph.call_graph_edges'] }));
    expect(diff.functions[0]!.callers).toBeNull();
    expect(diff.blast).toBeNull();
    expect(signal(diff, 'calls')).toMatchObject({
      compared: false,
      missing: 'head',
      reason: 'the snapshot was made without graph.call_graph_edges',
    });
  });
});

describe('the blast radius', () => {
  const chain = ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6'].map((name) => ({ name: `x.${name}` }));
  const up = chain.slice(1).map(({ name }, i) => [name, chain[i]!.name] as const);

  test('goes up to five calls away and says where it begins', async () => {
    const { blast } = await compare(...edit('a.f', { functions: chain, calls: [['x.e0', 'a.f'], ...up] }));
    // e0 … e4 are one to five calls away; e5, which calls e4, is too far.
    expect(blast).toMatchObject({ functions: 1, callers: 5, possible: 0, entry_points: 0, depth: 5, entries: [] });
    expect(blast!.nodes.map(({ qualname, changed }) => [qualname, changed])).toEqual([
      ['a.f', true],
      ['x.e0', false],
      ['x.e1', false],
      ['x.e2', false],
    ]);
    // Three calls away are drawn.
    expect(blast).toMatchObject({ drawn: 3 });
    expect(blast!.edges).toHaveLength(3);
    expect(blast!.edges[0]).toEqual({ from: 1, to: 0, certain: true });
  });

  test('a circle of calls ends; what only an uncertain call reaches is apart', async () => {
    const calls = [
      ['x.e0', 'a.f'],
      ['x.e1', 'x.e0'],
      ['x.e0', 'x.e1'],
      ['x.e2', 'x.e0', 0.5],
      ['x.e3', 'x.e2'],
      ['x.e4', 'x.e1'],
    ] as const;
    const { blast } = await compare(...edit('a.f', { functions: chain, calls }));
    expect(blast).toMatchObject({ callers: 3, possible: 2, entry_points: 1, entries: ['x.e4'] });
  });

  test('has at most twenty nodes', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ name: `x.c${String(i).padStart(2, '0')}` }));
    const calls = many.map(({ name }) => [name, 'a.f'] as const);
    const { blast } = await compare(...edit('a.f', { functions: many, calls }));
    expect(blast).toMatchObject({ callers: 60, entry_points: 60 });
    expect([blast!.nodes.length, blast!.edges.length, blast!.entries.length]).toEqual([20, 19, 20]);
  });

  test('is the same whatever the ids of the functions, which differ between commits', async () => {
    const calls = [
      ['x.e0', 'a.f'],
      ['x.e1', 'a.f'],
      ['x.e2', 'x.e1'],
      ['x.e3', 'x.e0', 0.5],
      ['x.e3', 'x.e2'],
    ] as const;
    const radius = async (names: readonly string[]) => {
      ids.clear();
      for (const name of names) id(name);
      return (await compare(...edit('a.f', { functions: chain, calls }))).blast;
    };
    const names = ['a.f', ...chain.map(({ name }) => name)];
    const blast = await radius(names);
    expect(blast!.edges.map(({ from, to }) => [from, to])).toEqual([
      [1, 0],
      [2, 0],
      [3, 2],
      [4, 1],
      [4, 3],
    ]);
    expect(await radius(names.toReversed())).toEqual(blast);
  });

  test('is none when nothing calls what was edited, and new functions begin none', async () => {
    expect((await compare(...edit('a.f', {}))).blast).toBeNull();
    const caller = { name: 'b.one' };
    const added = { functions: [caller, { name: 'a.new' }], calls: [['b.one', 'a.new']] as const };
    expect((await compare({ functions: [caller] }, added)).blast).toBeNull();
  });
});

describe('tests that reach a function', () => {
  const coverage = { 'a.py': { 2: true } };
  test('distinct ones, the failing apart', async () => {
    const tests = [
      ['t::one', 'a.f', 'passed'],
      ['t::two', 'a.f', 'failed'],
      ['t::three', 'a.f', 'error'],
      ['t::four', 'a.f', 'skipped'],
      ['t::four', 'b.one', 'skipped'],
    ] as const;
    const diff = await compare(...edit('a.f', { functions: [{ name: 'b.one' }], coverage, tests }));
    expect(diff.functions[0]!.tests).toEqual({ count: 4, failing: 2 });
  });

  test('none of them, where others are recorded', async () => {
    const [base, head] = edit('a.f', {
      functions: [{ name: 'b.one' }],
      coverage,
      tests: [['t::one', 'b.one', 'passed']],
    });
    expect((await compare(base, head)).functions[0]!.tests).toEqual({ count: 0, failing: 0 });
  });

  test('not known without contexts, which is not none', async () => {
    const diff = await compare(...edit('a.f', { coverage, tests: [] }));
    expect(diff.functions[0]!.tests).toBeNull();
    expect(signal(diff, 'tests')).toMatchObject({ compared: false, missing: 'head' });
    expect(signal(diff, 'tests')!.reason).toContain('--cov-context=test');
    const without = await compare(...edit('a.f', {}));
    expect(signal(without, 'tests')).toMatchObject({ compared: false, reason: 'no coverage report' });
  });
});

describe('changed lines that no test reaches', () => {
  // f is 1–20 with g nested in 8–12; 30 is outside.
  const functions: Fn[] = [
    { name: 'a.f', lines: [1, 20] },
    { name: 'a.f.g', lines: [8, 12] },
  ];
  const coverage = {
    'a.py': {
      1: true,
      2: false,
      4: false,
      5: true,
      6: false,
      9: false,
      10: false,
      14: true,
      15: false,
      18: false,
      30: false,
    },
  };
  const world = { functions, coverage };

  test('by function, innermost, in runs that no tested line parts', async () => {
    const changedLines = new Map([
      [
        'a.py',
        [
          [1, 10],
          [16, 40],
        ] as const,
      ],
    ]);
    const { untested_lines: found } = await compare(world, world, { changedLines });
    expect(found).toEqual({
      // 2, 4, 6, 9, 10, 18, 30; executable and changed are also 1 and 5.
      lines: 7,
      executable: 9,
      functions: 2,
      files: 1,
      not_measured: 0,
      listed: [
        // 15 is not changed, so 18 stands alone.
        {
          path: 'a.py',
          qualname: 'a.f',
          lines: 4,
          ranges: [
            [2, 4],
            [6, 6],
            [18, 18],
          ],
        },
        { path: 'a.py', qualname: 'a.f.g', lines: 2, ranges: [[9, 10]] },
        { path: 'a.py', qualname: null, lines: 1, ranges: [[30, 30]] },
      ],
    });
  });

  test('a function that differs knows its own', async () => {
    const [base, head] = edit('a.f', { coverage });
    const changedLines = new Map([
      [
        'a.py',
        [
          [2, 3],
          [5, 7],
        ] as const,
      ],
    ]);
    const diff = await compare(base, head, { changedLines });
    expect(diff.functions[0]).toMatchObject({
      changed_lines: [2, 3],
      untested: {
        lines: 2,
        ranges: [
          [2, 2],
          [6, 6],
        ],
      },
    });
  });

  test('tests are not looked at; a file that was not measured is counted', async () => {
    const more: World = {
      functions: [...functions, { name: 'b.one' }, { name: 'test_a.test_f' }],
      coverage: { ...coverage, 'tests/test_a.py': { 2: false } },
    };
    const all = [[1, 99]] as const;
    const changedLines = new Map([
      ['b.py', all],
      ['tests/test_a.py', all],
      ['gone.py', all],
    ]);
    const { untested_lines: found } = await compare(more, more, { changedLines });
    expect(found).toEqual({ lines: 0, executable: 0, functions: 0, files: 0, not_measured: 1, listed: [] });
  });

  test('without coverage or without lines nothing is said', async () => {
    const changedLines = new Map([['a.py', [[1, 9]] as const]]);
    expect((await compare({ functions }, { functions }, { changedLines })).untested_lines).toBeNull();
    const diff = await compare(world, world);
    expect(diff.untested_lines).toBeNull();
    expect(signal(diff, 'changed_lines')).toMatchObject({ compared: false, missing: 'head' });
  });

  test('the base needs no coverage', async () => {
    const changedLines = new Map([['a.py', [[2, 2]] as const]]);
    const diff = await compare({ functions }, world, { changedLines });
    expect(diff.untested_lines).toMatchObject({ lines: 1 });
    expect(signal(diff, 'coverage')).toMatchObject({ compared: false, missing: 'base' });
  });
});

describe('import cycles', () => {
  const world = (...imports: NonNullable<World['imports']>[number][]): World => ({
    functions: [{ name: 'a.f' }],
    imports,
  });

  test('a circle that closes, with the import that closed it', async () => {
    const changedLines = new Map([['c.py', [[3, 3]] as const]]);
    const base = world(['a', 'b'], ['b', 'c']);
    const { cycles } = await compare(base, world(['a', 'b'], ['b', 'c'], ['c', 'a']), { changedLines });
    expect(cycles).toEqual({
      found: 1,
      listed: [
        {
          size: 3,
          members: ['a', 'b', 'c'],
          grown: false,
          edge: { from: 'c', to: 'a', path: 'c.py', line: 3, changed: true },
          route: ['c', 'a', 'b'],
        },
      ],
    });
  });

  test('one that was there is not new, nor is one that got smaller', async () => {
    const old = world(['a', 'b'], ['b', 'c'], ['c', 'a'], ['b', 'a']);
    expect((await compare(old, old)).cycles).toEqual({ found: 0, listed: [] });
    expect((await compare(old, world(['a', 'b'], ['b', 'a'], ['c', 'a']))).cycles).toMatchObject({ found: 0 });
  });

  test('one that grows names the shortest new way round', async () => {
    const old = world(['a', 'b'], ['b', 'a'], ['a', 'c'], ['c', 'd']);
    const grown = world(['a', 'b'], ['b', 'a'], ['a', 'c'], ['c', 'd'], ['d', 'a'], ['c', 'a']);
    const { cycles } = await compare(old, grown);
    expect(cycles!.listed).toMatchObject([
      { size: 4, grown: true, edge: { from: 'c', to: 'a', changed: false }, route: ['c', 'a'] },
    ]);
  });

  test('imports for type checkers, in functions and of a package alone close none', async () => {
    const facts = [{ type_checking_only: true }, { lazy_only: true }, { package_only: true }];
    for (const fact of facts) {
      const head = world(['a', 'b'], ['b', 'a', fact]);
      expect((await compare(world(['a', 'b']), head)).cycles).toMatchObject({ found: 0 });
    }
  });

  test('two circles that only an import in a function joins are two', async () => {
    const circles = [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'd'],
      ['d', 'c'],
    ] as const;
    const { cycles } = await compare(world(), world(...circles, ['b', 'c'], ['d', 'a', { lazy_only: true }]));
    expect(cycles!.listed.map(({ members }) => members)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('a renamed module is the same', async () => {
    const renames = new Map([['b.py', 'z.py']]);
    const diff = await compare(world(['a', 'b'], ['b', 'a']), world(['a', 'z'], ['z', 'a']), { renames });
    expect(diff.cycles).toMatchObject({ found: 0 });
  });

  test('one that others closed is not blamed on the change', async () => {
    const diff = await compare(world(['a', 'b']), world(['a', 'b'], ['b', 'a']), { changedPaths: new Set(['a.py']) });
    expect(diff.cycles).toMatchObject({ found: 0 });
  });
});

describe('type errors', () => {
  const functions = ['a.f', 'b.f', 'c.f'].map((name) => ({ name }));
  const world = (errors: NonNullable<World['errors']>): World => ({ functions, errors });
  const none = { pyright_errors: 0, mypy_errors: null, pyrefly_errors: null };

  test('by file, as the same checkers see them', async () => {
    const base = world({ 'a.py': { pyright_errors: 2 }, 'b.py': { pyright_errors: 3 }, 'c.py': none });
    const head = world({ 'a.py': { pyright_errors: 5 }, 'b.py': { pyright_errors: 1 }, 'c.py': { pyright_errors: 1 } });
    expect((await compare(base, head)).type_errors).toEqual({
      before: 5,
      after: 7,
      new: 4,
      fixed: 2,
      files: 2,
      listed: [
        { path: 'a.py', before: 2, after: 5 },
        { path: 'c.py', before: 0, after: 1 },
      ],
    });
  });

  test('of a renamed file are not new', async () => {
    const base: World = { functions: [{ name: 'a.f' }], errors: { 'a.py': { pyright_errors: 2 } } };
    const head: World = { functions: [{ name: 'z.f' }], errors: { 'z.py': { pyright_errors: 2 } } };
    const { type_errors: found } = await compare(base, head, { renames: new Map([['a.py', 'z.py']]) });
    expect(found).toMatchObject({ before: 2, after: 2, new: 0, fixed: 0 });
  });

  test('are not compared when one side has none or another checker', async () => {
    const head = world({ 'a.py': { pyright_errors: 5 } });
    expect(signal(await compare({ functions }, head), 'type_errors')).toEqual({
      signal: 'type_errors',
      compared: false,
      missing: 'base',
      reason: 'no type report',
    });
    const diff = await compare(world({ 'a.py': { mypy_errors: 0 } }), head);
    expect(diff.type_errors).toBeNull();
    expect(signal(diff, 'type_errors')).toMatchObject({
      compared: false,
      missing: 'both',
      reason: 'checked by mypy in the base and by pyright in the head',
    });
  });
});

test('of too many functions the worst and the most improved are listed', async () => {
  const numbers = Array.from({ length: 7000 }, (_, i) => i);
  const world = (body: string, complexity: (i: number) => number): World => ({
    functions: numbers.map((i) => ({ name: `a.f${i}`, body: `${body}${i}`, complexity: complexity(i) })),
  });
  const diff = await compare(
    world('x', (i) => (i < 2000 ? 20 : 1)),
    world('y', (i) => (i >= 6000 ? 20 : 1)),
  );
  expect(diff.counts).toMatchObject({ changed: 7000, worsened: 1000, improved: 2000, not_listed: 2000 });
  expect(diff.functions).toHaveLength(5000);
  const deltas = diff.functions.map((fn) => Math.sign(fn.risk.delta ?? 0));
  expect(deltas.filter((delta) => delta > 0)).toHaveLength(1000);
  expect(deltas.filter((delta) => delta < 0)).toHaveLength(1000);
  // What the others leave of the room is for the improved.
  const better = await compare(
    world('x', () => 20),
    world('y', (i) => (i < 100 ? 20 : 1)),
  );
  expect(better.functions.filter((fn) => (fn.risk.delta ?? 0) < 0)).toHaveLength(4900);
  expect(better.counts).toMatchObject({ improved: 6900, not_listed: 2000 });
  // What travels between workflows stays small, and so does what is written of it.
  expect(JSON.stringify(diff).length).toBeLessThan(10_000_000);
  const context = { baseDescription: 'main', key: 'default', run: '1.1' };
  expect(renderComment(diff, context).length).toBeLessThan(60_000);
  expect(renderSummary(diff, context)).toContain('2000 more functions differ than are listed anywhere.');
});
