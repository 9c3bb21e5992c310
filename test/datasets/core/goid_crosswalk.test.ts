import { expect, it } from 'vitest';
import goidCrosswalk from '../../../src/datasets/core/goid_crosswalk';
import { analysed } from '../program';
import { selected } from '../warehouse';

it('names every entity by module, span and chunk', async () => {
  const rows = await selected(goidCrosswalk, {
    'core.modules': [{ module: 'pkg.a', path: 'src/pkg/a.py' }],
    'core.goids': [
      {
        goid_h128: 1n,
        urn: 'goid:1',
        rel_path: 'src/pkg/a.py',
        language: 'python',
        kind: 'module',
        qualname: 'pkg.a',
        start_line: 1,
        end_line: null,
      },
      {
        goid_h128: 2n,
        urn: 'goid:2',
        rel_path: 'src/pkg/a.py',
        language: 'python',
        kind: 'function',
        qualname: 'pkg.a.f',
        start_line: 4,
        end_line: 9,
      },
    ],
  });
  const common = {
    lang: 'python',
    module_path: 'pkg.a',
    file_path: 'src/pkg/a.py',
    scip_symbol: null,
    cst_node_id: null,
    symbol_id: null,
    updated_at: '2026-01-02T03:04:05.678Z',
    repo: 'acme/demo',
    commit: 'a'.repeat(40),
  };
  expect(rows).toEqual([
    { ...common, goid: 'goid:1', start_line: 1, end_line: null, ast_qualname: 'pkg.a', chunk_id: 'src/pkg/a.py:1:1' },
    { ...common, goid: 'goid:2', start_line: 4, end_line: 9, ast_qualname: 'pkg.a.f', chunk_id: 'src/pkg/a.py:4:9' },
  ]);
});

it('finds the symbol and the syntax node of each entity, past decorators and parameters', async () => {
  const run = await analysed(
    {
      'a.py': `import functools
@functools.cache
def f(f, g): ...
class C:
    @property
    def p(self): return self.q
    @p.setter
    def p(self, p): ...
if 1:
    def f(): ...
`,
    },
    { targets: ['goid_crosswalk'] },
  );
  const prefix = `scip-python python demo ${'a'.repeat(40)} `;
  const found = run
    .rows('goid_crosswalk')
    .map((row) => [row.start_line, row.scip_symbol.slice(prefix.length), row.cst_node_id]);
  expect(found).toEqual([
    [1, 'a/__init__:', 'a.py:Module:1:0:11:0'],
    [2, 'a/f().', 'a.py:FunctionDef:3:0:3:16'],
    [4, 'a/C#', 'a.py:ClassDef:4:0:8:23'],
    [5, 'a/C#p().', 'a.py:FunctionDef:6:4:6:30'],
    [7, 'a/C#p().', 'a.py:FunctionDef:8:4:8:23'],
    [10, 'a/f().', 'a.py:FunctionDef:10:4:10:16'],
  ]);
});
