import { expect, it } from 'vitest';
import { analysed } from '../program';

const PREFIX = `scip-python python demo ${'a'.repeat(40)} `;

it('leads from definitions to uses, and keeps what is local apart', async () => {
  const run = await analysed(
    {
      'pkg/__init__.py': '',
      'pkg/a.py': 'def f():\n    x = 1\n    return x\nY = f()\n',
      'pkg/b.py': 'from .a import f\nimport os\ndef g():\n    x = f()\n    return x\n',
    },
    { targets: ['symbol_use_edges'] },
  );
  const edges = run
    .rows('symbol_use_edges')
    .map(
      (row) => `${row.symbol.slice(PREFIX.length)} ${row.def_path} ${row.use_path} ${row.same_file} ${row.use_count}`,
    );
  expect(edges).toEqual([
    '`pkg.a`/__init__: pkg/a.py pkg/b.py false 1',
    '`pkg.a`/f(). pkg/a.py pkg/a.py true 1',
    '`pkg.a`/f(). pkg/a.py pkg/b.py false 2',
  ]);
});
