import { beforeAll, expect, it } from 'vitest';
import { type Analysed, analysed, type Line } from '../program';

const FILES = {
  'src/pkg/__init__.py': 'from . import a\n',
  'src/pkg/a.py': 'import os\nfrom pkg import b\nimport pkg.c\nif TYPE_CHECKING:\n    from pkg.c import C\n',
  'src/pkg/b.py': 'import os.path\ndef f():\n    from .a import x\n',
  'src/pkg/c.py': 'try:\n    import numpy\nexcept ImportError:\n    from . import d, _speed\nfrom ...up import y\n',
  'src/pkg/d.py': 'import space.inner\nimport pkg.d\n',
  'src/space/inner.py': '',
};

let run: Analysed;
let edges: Map<string, Line>;
beforeAll(async () => {
  run = await analysed(FILES, { targets: ['import_graph_edges'] });
  edges = new Map(run.rows('import_graph_edges').map((row) => [`${row.src_module} ${row.dst_module}`, row]));
});

it('has each import once, sorted, outside targets included', () => {
  expect([...edges].map(([edge, row]) => `${edge} ${row.dst_origin}`)).toEqual([
    'pkg pkg.a repository',
    'pkg.a os stdlib',
    'pkg.a pkg repository',
    'pkg.a pkg.b repository',
    'pkg.a pkg.c repository',
    'pkg.b os.path stdlib',
    'pkg.b pkg.a repository',
    'pkg.c numpy third_party',
    'pkg.c pkg repository',
    'pkg.c pkg.d repository',
    'pkg.d space.inner repository',
  ]);
});

it('counts both ends', () => {
  expect([...edges.values()].map((row) => [row.src_fan_out, row.dst_fan_in])).toEqual([
    [1, 2],
    [4, 1],
    [4, 2],
    [4, 1],
    [4, 1],
    [2, 1],
    [2, 2],
    [3, 1],
    [3, 2],
    [3, 1],
    [1, 1],
  ]);
});

it('numbers cycles by their smallest module', () => {
  // pkg → pkg.a → pkg.b → pkg.a, pkg.a → pkg.c → pkg: one cycle; pkg.d is in none.
  const groups = new Map([...edges.values()].map((row) => [row.src_module, row.cycle_group]));
  expect([...groups]).toEqual([
    ['pkg', 0],
    ['pkg.a', 0],
    ['pkg.b', 0],
    ['pkg.c', 0],
    ['pkg.d', 1],
  ]);
});

it('says how and where', () => {
  expect(edges.get('pkg.a pkg.c')).toMatchObject({ lines: [3, 5], type_checking_only: false, conditional_only: false });
  expect(edges.get('pkg.b pkg.a')).toMatchObject({ lines: [3], lazy_only: true, is_external: false });
  expect(edges.get('pkg.c numpy')).toMatchObject({ lines: [2], conditional_only: true, is_external: true });
  expect(edges.get('pkg.a pkg')).toMatchObject({ package_only: true });
  expect(edges.get('pkg.c pkg')).toMatchObject({ package_only: false });
});

it('reports an import that leads out of the repository', () => {
  expect(run.diagnostics).toEqual(['import-beyond-top src/pkg/c.py']);
});
