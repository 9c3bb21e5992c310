import { expect, it } from 'vitest';
import { parseNodeId } from '../../src/kernel/nodeid';

it.each([
  ['tests/test_a.py::test_x', 'tests/test_a.py', ['test_x'], null],
  ['tests/test_a.py::TestA::TestB::test_x', 'tests/test_a.py', ['TestA', 'TestB', 'test_x'], null],
  ['tests/test_a.py::TestA::test_x[a::b[c]]', 'tests/test_a.py', ['TestA', 'test_x'], 'a::b[c]'],
  ['tests/test_a.py::test_x[]', 'tests/test_a.py', ['test_x'], ''],
  ['tests/test_a.py::test_x[open', 'tests/test_a.py', ['test_x[open'], null],
  ['tests/[odd]/test_a.py::test_x', 'tests/[odd]/test_a.py', ['test_x'], null],
  ['src/a.py::pkg.a.f', 'src/a.py', ['pkg.a.f'], null],
  ['tests/test_a.py', 'tests/test_a.py', [], null],
])('%s', (id, path, names, parameters) => {
  expect(parseNodeId(id)).toEqual({ path, names, parameters });
});
