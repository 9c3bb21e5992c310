import { expect, it } from 'vitest';
import typedness from '../../../src/datasets/analytics/typedness';
import { selected } from '../warehouse';

let goid = 0n;
const fn = (path: string, qualname: string, total: number, annotated: number, returns: boolean, kind = 'function') => ({
  function_goid_h128: ++goid,
  rel_path: path,
  qualname,
  kind,
  total_params: total,
  annotated_params: annotated,
  has_return_annotation: returns,
  fully_typed: total === annotated && returns,
});

it('ratios over all functions, untyped definitions at the top level, most errors of any checker', async () => {
  const rows = await selected(typedness, {
    'core.modules': [
      { module: 'pkg.a', path: 'a.py' },
      { module: 'pkg', path: 'b.py' },
      { module: 'c', path: 'c.py' },
      { module: 'unreadable', path: 'unreadable.py' },
    ],
    'core.ast_metrics': [{ rel_path: 'a.py' }, { rel_path: 'b.py' }, { rel_path: 'c.py' }],
    'analytics.function_types': [
      fn('a.py', 'pkg.a.typed', 1, 1, true),
      fn('a.py', 'pkg.a.partial', 2, 1, false),
      fn('a.py', 'pkg.a.partial', 1, 0, false),
      fn('a.py', 'pkg.a.A.method', 1, 0, false, 'method'),
      fn('a.py', 'pkg.a.A.other', 1, 1, true, 'method'),
      fn('a.py', 'pkg.a.typed.inner', 0, 0, false),
      fn('b.py', 'pkg.main', 0, 0, true),
    ],
    'analytics.static_diagnostics': [
      { rel_path: 'a.py', pyrefly_errors: 1, pyright_errors: 0, mypy_errors: 4, total_errors: 5 },
      { rel_path: 'b.py', pyrefly_errors: null, pyright_errors: 2, mypy_errors: null, total_errors: 2 },
      { rel_path: 'c.py' },
    ],
  });
  const of = (
    path: string,
    errors: number | null,
    params: number,
    returns: number,
    untyped: number,
    needed: boolean,
  ) => ({
    path,
    type_error_count: errors,
    annotation_ratio: { params, returns },
    untyped_defs: untyped,
    overlay_needed: needed,
  });
  expect(
    rows.map(({ repo: _repo, commit: _commit, annotation_ratio, ...row }) => ({
      ...row,
      annotation_ratio: JSON.parse(String(annotation_ratio)),
    })),
  ).toEqual([of('a.py', 4, 3 / 6, 2 / 6, 2, true), of('b.py', 2, 1, 1, 0, true), of('c.py', null, 1, 1, 0, false)]);
});
