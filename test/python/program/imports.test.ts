import { expect, it } from 'vitest';
import { importedModules, importStatements } from '../../../src/python/program/imports';
import { Modules } from '../../../src/python/program/modules';
import { parse } from '../parser';

async function statements(text: string) {
  const { ast, source } = await parse(text);
  return importStatements(ast, source);
}

it('says under which circumstances a statement runs', async () => {
  const found = await statements(`import a
if TYPE_CHECKING:
    import b
elif t.TYPE_CHECKING:
    import c
if not TYPE_CHECKING:
    import d
else:
    import e
try:
    import f
except ImportError:
    import g
finally:
    import h
def function():
    import i
    if x:
        import j
class C:
    import k
with x:
    import l
for _ in x:
    import m
match x:
    case 1:
        import n
`);
  const marks = ({ isLazy, isConditional, isTypeChecking }: (typeof found)[number]) =>
    `${isLazy ? 'l' : ''}${isConditional ? 'c' : ''}${isTypeChecking ? 't' : ''}`;
  expect(Object.fromEntries(found.map((statement) => [statement.names[0], marks(statement)]))).toEqual({
    a: '',
    b: 'ct',
    c: 'ct',
    d: 'c',
    e: 'ct',
    f: 'c',
    g: 'c',
    h: 'c',
    i: 'l',
    j: 'lc',
    k: '',
    l: '',
    m: 'c',
    n: 'c',
  });
});

it('imports the package and its modules', async () => {
  const files = ['pkg/__init__.py', 'pkg/a.py', 'pkg/b.py'].map((path) => ({
    path,
    module: path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.'),
  }));
  const beyond: number[] = [];
  const found = importedModules(
    new Modules(files),
    1,
    await statements(`import pkg.b, os.path as p
from pkg import b
from . import b, name
from .b import *
from ... import nowhere
`),
    ({ line }) => beyond.push(line),
  );
  expect(
    found.map(
      ({ target, statement, isOnlyPackage }) => `${statement.line} ${target.name}${isOnlyPackage ? ' only' : ''}`,
    ),
  ).toEqual(['1 pkg.b', '1 os.path', '2 pkg only', '2 pkg.b', '3 pkg', '3 pkg.b', '4 pkg.b']);
  expect(beyond).toEqual([5]);
});
