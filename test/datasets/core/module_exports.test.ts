import { expect, it } from 'vitest';
import { analysed } from '../program';

it('says where each exported name is defined', async () => {
  const run = await analysed(
    {
      'pkg/__init__.py':
        'from .api import *\nfrom . import tools\n__all__ = ["run", "tools", "Old", "gone"]\nfrom pkg.impl import New as Old\n',
      'pkg/api.py': 'from pkg.impl import run\n',
      'pkg/impl.py': 'def run(): ...\n@decorated\nclass New: ...\n',
      'pkg/tools.py': '',
    },
    { targets: ['module_exports', 'goids'] },
  );
  const goids = new Map(run.rows('goids').map((row) => [row.goid_h128, row.qualname]));
  const exports = run
    .rows('module_exports')
    .filter((row) => row.module === 'pkg')
    .map((row) => [row.name, row.kind, row.defining_module, goids.get(row.defining_goid_h128) ?? null, row.via]);
  expect(exports).toEqual([
    ['Old', 'class', 'pkg.impl', 'pkg.impl.New', ['pkg.impl']],
    ['gone', 'missing', null, null, []],
    ['run', 'function', 'pkg.impl', 'pkg.impl.run', ['pkg.api', 'pkg.impl']],
    ['tools', 'module', 'pkg.tools', 'pkg.tools', []],
  ]);
});
