import { describe, expect, it } from 'vitest';
import edges from '../../../src/datasets/analytics/test_coverage_edges';
import type { CoverageData, TestResult } from '../../../src/kernel/evidence';
import { packed } from '../../input/coverage/context-lines';
import { temporaryFolder, write } from '../../input/repository';
import { measuredRepository } from '../recorded';

const FILES = {
  'src/shop.py': `def price(n):
    def round_up(x):
        return x + 1

    if n:
        return round_up(n)
    return 0


def name(): return "shop"
`,
  'tests/__init__.py': '',
  'tests/suites.py': `class Base:
    def test_shared(self):
        assert shop.price(1)
`,
  'tests/test_a.py': `from tests.suites import Base
class TestA(Base): ...
class TestB(Base): ...
def test_x(n):
    assert shop.price(n)
`,
  'unit/test_a.py': `def test_x():
    assert shop.name()
`,
};
const PATHS = Object.keys(FILES).sort();

function numbits(...lines: number[]): Uint8Array {
  const bits = new Uint8Array((Math.max(...lines) >> 3) + 1);
  for (const line of lines) bits[line >> 3]! |= 1 << (line & 7);
  return bits;
}

/** Context → the lines of `src/shop.py` that it ran. */
function coverage(ran: Readonly<Record<string, readonly number[]>>): CoverageData {
  const lines = Object.values(ran).map((found, context) => ({ context, lines: numbits(...found) }));
  const covered = Uint32Array.from(new Set(Object.values(ran).flat())).sort();
  const file = { path: 'src/shop.py', statements: null, covered, hits: null, contexts: packed(lines) };
  return { files: [file], contexts: Object.keys(ran) };
}

async function rowsOf(data: CoverageData | null, results: readonly TestResult[] | null) {
  if (edges.producer.from !== 'repository') throw new Error('the edges come from elsewhere now');
  const root = temporaryFolder();
  write(root, FILES);
  const made = await measuredRepository(root, PATHS, data ?? { files: [], contexts: [] });
  return [...edges.producer.rows({ ...made, snapshot: { ...made.snapshot, coverage: data, tests: results } })];
}

const result = (id: string, status: TestResult['status'] = 'passed'): TestResult => {
  return { id, path: id.split('::')[0]!, status, durationMs: 1, markers: [] };
};

/** Test and function, covered of executable lines, status. */
async function shown(ran: Readonly<Record<string, readonly number[]>>, results: readonly TestResult[] | null = null) {
  const rows = await rowsOf(coverage(ran), results);
  return rows.map(
    (row) => `${row.test_id} ${row.qualname} ${row.covered_lines}/${row.executable_lines} ${row.last_status}`,
  );
}

describe('lines', () => {
  // price: 2 5 6 7 (2 is the header of the function within), round_up: 3, name: 10.
  it('each line counts for the innermost function whose body it is in', async () => {
    expect(await shown({ 'tests.test_a.test_x': [1, 2, 3, 5, 6] })).toEqual([
      'tests/test_a.py::test_x src.shop.price 3/4 unknown',
      'tests/test_a.py::test_x src.shop.price.round_up 1/1 unknown',
    ]);
  });

  it('the header of a function is not its body, but for one on the same line', async () => {
    expect(await shown({ 'tests.test_a.test_x': [1, 10] })).toEqual([
      'tests/test_a.py::test_x src.shop.name 1/1 unknown',
    ]);
  });

  it('lines without code, or after the end, are nothing', async () => {
    expect(await shown({ 'tests.test_a.test_x': [4, 8, 200] })).toEqual([]);
  });

  it('phases of a test are one', async () => {
    const id = 'tests/test_a.py::test_x[a|b]';
    expect(await shown({ [`${id}|setup`]: [5, 7], [`${id}|run`]: [5, 6], [`${id}|teardown`]: [5] })).toEqual([
      `${id} src.shop.price 3/4 unknown`,
    ]);
  });
});

describe('which test a context is', () => {
  const ran = (...contexts: string[]) => Object.fromEntries(contexts.map((context) => [context, [5]]));

  it.each([
    ['dotted', 'tests.test_a.test_x', 'tests/test_a.py::test_x'],
    ['dotted, imported from a folder on the path', 'suites.Base.test_shared', 'tests/suites.py::Base::test_shared'],
    // Packages are imported from the folder above them; unit/ is none.
    ['dotted, in two folders', 'test_a.test_x', 'unit/test_a.py::test_x'],
    ['dotted, within a function', 'tests.test_a.test_x.<locals>.test_y', 'tests.test_a.test_x.<locals>.test_y'],
    ['dotted, elsewhere', 'django.test.TestCase.test_x', 'django.test.TestCase.test_x'],
    ['nodeid', 'tests/test_a.py::TestA::test_shared|run', 'tests/test_a.py::TestA::test_shared'],
    ['nodeid of another root', 'suites.py::Base::test_shared|run', 'tests/suites.py::Base::test_shared'],
    ['nodeid of a file that is not there', 'gone/test_b.py::test_x|run', 'gone/test_b.py::test_x'],
    ['after a static context', 'py3.11|tests.test_a.test_x', 'tests/test_a.py::test_x'],
    ['after a static context, nodeid', 'ci|tests/test_a.py::test_x[a|b]|run', 'tests/test_a.py::test_x[a|b]'],
  ])('%s', async (_what, context, id) => {
    expect(await shown(ran(context))).toEqual([`${id} src.shop.price 1/4 unknown`]);
  });

  it.each(['nightly', 'py3.11', 'a b.c', '3.test'])('the static context %s is no test', async (context) => {
    expect(await shown(ran(context))).toEqual([]);
  });

  it('cases of a parametrised test share it', async () => {
    const results = [result('tests/test_a.py::test_x[1]'), result('tests/test_a.py::test_x[2]', 'failed')];
    expect(await shown(ran('tests.test_a.test_x'), results)).toEqual([
      'tests/test_a.py::test_x[1] src.shop.price 1/4 passed',
      'tests/test_a.py::test_x[2] src.shop.price 1/4 failed',
    ]);
  });

  it('classes that inherit a test share it', async () => {
    const results = ['TestA', 'TestB'].map((name) => result(`tests/test_a.py::${name}::test_shared`));
    expect(await shown(ran('tests.suites.Base.test_shared'), results)).toEqual([
      'tests/test_a.py::TestA::test_shared src.shop.price 1/4 passed',
      'tests/test_a.py::TestB::test_shared src.shop.price 1/4 passed',
    ]);
  });

  it('a nodeid is that test alone', async () => {
    const results = [result('tests/test_a.py::test_x[1]'), result('tests/test_a.py::test_x[2]', 'failed')];
    expect(await shown(ran('tests/test_a.py::test_x[2]|run'), results)).toEqual([
      'tests/test_a.py::test_x[2] src.shop.price 1/4 failed',
    ]);
  });

  it('two kinds of context for one test are one edge', async () => {
    const both = { 'tests.test_a.test_x': [5], 'tests/test_a.py::test_x|run': [6] };
    expect(await shown(both, [result('tests/test_a.py::test_x')])).toEqual([
      'tests/test_a.py::test_x src.shop.price 2/4 passed',
    ]);
  });
});

it('all columns', async () => {
  const [row] = await rowsOf(coverage({ 'tests.test_a.test_x': [5] }), [result('tests/test_a.py::test_x')]);
  expect(row).toEqual({
    test_id: 'tests/test_a.py::test_x',
    test_goid_h128: expect.any(BigInt),
    function_goid_h128: expect.any(BigInt),
    urn: 'src/shop.py#src.shop.price',
    rel_path: 'src/shop.py',
    qualname: 'src.shop.price',
    covered_lines: 1,
    executable_lines: 4,
    coverage_ratio: 0.25,
    last_status: 'passed',
  });
});

it.each([
  ['no report', null],
  ['no contexts', { files: [], contexts: [] }],
])('is empty with %s', async (_what, data) => {
  expect(await rowsOf(data, [result('tests/test_a.py::test_x')])).toEqual([]);
});
