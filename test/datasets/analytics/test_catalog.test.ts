import { describe, expect, it } from 'vitest';
import catalog from '../../../src/datasets/analytics/test_catalog';
import type { AnalysedRepository } from '../../../src/datasets/sources';
import type { TestResult } from '../../../src/kernel/evidence';
import { temporaryFolder, write } from '../../input/repository';
import { measuredRepository } from '../recorded';

const FILES = {
  'src/pkg/calc.py': `"""
>>> add(1, 2)
3
"""
def add(a, b):
    """
    >>> add(1, 2)
    3
    """
    return a + b

class Box:
    """
    >>> Box()
    """
`,
  'tests/suites.py': `class Base:
    def test_shared(self): ...
    class Inner:
        def test_deep(self): ...
class Root:
    def test_root(self): ...
class Middle(Root): ...
`,
  'tests/test_a.py': `import unittest
from suites import Base as Common
from suites import Middle
import missing

def test_plain(): ...
def test_twice(): ...
def test_twice(): ...

class TestA(missing.Mixin, Common):
    def test_own(self): ...
    class TestNested(Common.Inner): ...
class TestB(TestA, unittest.TestCase):
    def test_own(self): ...
class TestC(Middle): ...
class Loop(Loop2): ...
class Loop2(Loop): ...
not_a_class = 1
`,
};

async function repository(
  tests: readonly TestResult[] | null,
  report: AnalysedRepository['report'] = () => {},
): Promise<AnalysedRepository> {
  const root = temporaryFolder();
  write(root, FILES);
  const made = await measuredRepository(root, Object.keys(FILES).sort(), { files: [], contexts: [] });
  return { ...made, report, snapshot: { ...made.snapshot, tests } };
}

async function rowsOf(tests: readonly TestResult[] | null, report?: AnalysedRepository['report']) {
  if (catalog.producer.from !== 'repository') throw new Error('the catalog comes from elsewhere now');
  return [...catalog.producer.rows(await repository(tests, report))];
}

const result = (id: string): TestResult => {
  return { id, path: id.split('::')[0]!, status: 'passed', durationMs: 1.5, markers: [] };
};

describe('the function of a test', () => {
  it.each([
    ['function', 'tests/test_a.py::test_plain', 'tests/test_a.py#tests.test_a.test_plain'],
    ['case', 'tests/test_a.py::test_plain[a::b]', 'tests/test_a.py#tests.test_a.test_plain'],
    ['method', 'tests/test_a.py::TestA::test_own', 'tests/test_a.py#tests.test_a.TestA.test_own'],
    ['overridden', 'tests/test_a.py::TestB::test_own', 'tests/test_a.py#tests.test_a.TestB.test_own'],
    [
      'inherited from another file',
      'tests/test_a.py::TestA::test_shared',
      'tests/suites.py#tests.suites.Base.test_shared',
    ],
    ['inherited twice over', 'tests/test_a.py::TestB::test_shared[1]', 'tests/suites.py#tests.suites.Base.test_shared'],
    ['inherited from afar', 'tests/test_a.py::TestC::test_root', 'tests/suites.py#tests.suites.Root.test_root'],
    [
      'inherited from a nested class',
      'tests/test_a.py::TestA::TestNested::test_deep',
      'tests/suites.py#tests.suites.Base.Inner.test_deep',
    ],
    ['doctest of a function', 'src/pkg/calc.py::pkg.calc.add', 'src/pkg/calc.py#src.pkg.calc.add'],
    ['doctest of a class', 'src/pkg/calc.py::pkg.calc.Box', 'src/pkg/calc.py#src.pkg.calc.Box'],
    ['doctest of a module', 'src/pkg/calc.py::pkg.calc', 'src/pkg/calc.py#src.pkg.calc'],
    ['a class that inherits from itself', 'tests/test_a.py::Loop::test_x', null],
    ['not a function', 'tests/test_a.py::not_a_class', null],
    ['class that is not there', 'tests/test_a.py::TestGone::test_x', null],
    ['file that is not there', 'tests/test_gone.py::test_x', null],
    ['item of a plugin', 'tests/test_a.py::ruff', null],
    ['text file', 'README.md::README.md', null],
  ])('%s', async (_what, id, urn) => {
    expect((await rowsOf([result(id)])).map((row) => [row.test_id, row.urn])).toEqual([[id, urn]]);
  });

  it('the last definition of a name', async () => {
    const [twice] = await rowsOf([result('tests/test_a.py::test_twice')]);
    const { files } = await repository([]);
    const same = files.at(-1)!.entities.filter(({ name }) => name === 'test_twice');
    expect(twice!.test_goid_h128).toBe(same[1]!.goid);
  });
});

it('all columns', async () => {
  const id = 'tests/test_a.py::TestA::test_own[x[1]]';
  const test: TestResult = { ...result(id), status: 'xfailed', markers: ['flaky', 'slow'] };
  expect(await rowsOf([test])).toEqual([
    {
      test_id: id,
      test_goid_h128: expect.any(BigInt),
      urn: 'tests/test_a.py#tests.test_a.TestA.test_own',
      rel_path: 'tests/test_a.py',
      qualname: 'TestA::test_own[x[1]]',
      kind: 'parametrized_case',
      status: 'xfailed',
      duration_ms: 1.5,
      markers: '["flaky","slow"]',
      parametrized: true,
      flaky: true,
    },
  ]);
});

it('is empty without a report', async () => {
  expect(await rowsOf(null)).toEqual([]);
});

it('says when a report does not fit the files', async () => {
  const said = async (ids: readonly string[]) => {
    const messages: string[] = [];
    await rowsOf(ids.map(result), ({ message }) => messages.push(message));
    return messages;
  };
  const cases = Array.from({ length: 9 }, (_, i) => `tests/test_a.py::test_plain[${i}]`);
  expect(await said(['tests/test_a.py::test_gone', ...cases])).toEqual([]);
  expect(await said(['tests/test_a.py::test_gone', ...cases.slice(1)])).toEqual([
    '1 of 9 tests are not defined in their files, e.g. tests/test_a.py::test_gone. The test report is likely of another commit: run the tests on the analysed one.',
  ]);
});
