import { describe, expect, it } from 'vitest';
import { repositoryOf } from './repository';

/** `name: kind defining-module via…` of each export of a file. */
async function exportsOf(path: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const { paths, symbols } = await repositoryOf(files);
  return symbols
    .exports(paths.indexOf(path))
    .map(({ name, kind, module, via, isReexport }) =>
      [`${name}:`, kind, module?.name ?? '-', ...via, ...(isReexport ? ['(again)'] : [])].join(' '),
    );
}

describe('what a star import brings', () => {
  it('without __all__: every public name', async () => {
    const files = {
      'a.py': 'import os\nfrom b import f as g\nX = 1\n_Y = 2\nclass C: ...\n',
      'b.py': 'def f(): ...\n',
    };
    expect(await exportsOf('a.py', files)).toEqual([
      'C: class a',
      'X: variable a',
      'g: function b b (again)',
      'os: external os (again)',
    ]);
  });

  it('with __all__ in its usual forms', async () => {
    const files = {
      'a.py': `import b
from b import *
from c import names
__all__ = ["f", 'gone'] + b.__all__
__all__ += names
__all__.append("last")
__all__.extend(("x", "y"))
__all__.remove("y")
def f(): ...
`,
      'b.py': '__all__ = ["h"]\ndef h(): ...\ndef hidden(): ...\n',
      'c.py': 'names = []\n',
    };
    expect(await exportsOf('a.py', files)).toEqual([
      'f: function a',
      'gone: missing -',
      'h: function b b (again)',
      'last: missing -',
      'names: variable c c (again)',
      'x: missing -',
    ]);
  });

  it('follows a chain of re-exports to the definition', async () => {
    const files = {
      'p/__init__.py': 'from .one import *\nfrom . import two\n',
      'p/one.py': 'from .two import Deep as Renamed\n',
      'p/two.py': 'from p.three import Deep\n',
      'p/three.py': 'class Deep: ...\n',
    };
    expect(await exportsOf('p/__init__.py', files)).toEqual([
      'Renamed: class p.three p.one p.two p.three (again)',
      'two: module p.two (again)',
    ]);
  });

  it('ends where star imports lead in a circle', async () => {
    const files = {
      'a.py': 'from b import *\nA = 1\n',
      'b.py': 'from c import *\nB = 1\n',
      'c.py': 'from a import *\nC = 1\n',
    };
    const names = (await exportsOf('a.py', files)).map((line) => line.split(':')[0]);
    expect(names).toEqual(['A', 'B', 'C']);
  });

  it('knows a module that serves names by __getattr__', async () => {
    const files = { 'a.py': '__all__ = ["late"]\ndef __getattr__(name): ...\n' };
    expect(await exportsOf('a.py', files)).toEqual(['late: dynamic -']);
  });

  it('takes the last of conditional definitions', async () => {
    const files = { 'a.py': 'try:\n    from fast import C\nexcept ImportError:\n    class C: ...\n' };
    expect(await exportsOf('a.py', files)).toEqual(['C: class a']);
  });
});
