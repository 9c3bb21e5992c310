import { expect, it } from 'vitest';
import diagnostics from '../../../src/datasets/analytics/static_diagnostics';
import type { TypeErrors } from '../../../src/kernel/evidence';
import type { Snapshot } from '../../../src/kernel/snapshot';

function rowsOf(typeErrors: TypeErrors | null) {
  if (diagnostics.producer.from !== 'snapshot') throw new Error('the counts come from elsewhere now');
  const files = ['a.py', 'b.py'].map((path) => ({ path }));
  return [...diagnostics.producer.rows({ files, typeErrors } as unknown as Snapshot)];
}

it('a checker that did not run is NULL, a file without errors 0', () => {
  const pyright = new Map([['a.py', 2]]);
  const mypy = new Map([['a.py', 1]]);
  expect(rowsOf({ pyright, pyrefly: null, mypy })).toEqual([
    { rel_path: 'a.py', pyrefly_errors: null, pyright_errors: 2, total_errors: 3, has_errors: true, mypy_errors: 1 },
    { rel_path: 'b.py', pyrefly_errors: null, pyright_errors: 0, total_errors: 0, has_errors: false, mypy_errors: 0 },
  ]);
});

it('without any checker all is NULL', () => {
  expect(rowsOf(null)[0]).toEqual({
    rel_path: 'a.py',
    pyrefly_errors: null,
    pyright_errors: null,
    total_errors: null,
    has_errors: null,
    mypy_errors: null,
  });
});
