import { describe, expect, it } from 'vitest';
import { type Entity, outline } from '../../src/python/outline';
import { parse } from './parser';

async function outlineOf(source: string, moduleName = 'pkg.mod'): Promise<Entity[]> {
  const { ast, source: text } = await parse(source);
  return outline(ast, text, moduleName);
}

describe('outline', () => {
  it('names and kinds, parents before children in source order', async () => {
    const entities = await outlineOf(`
class A:
    def m(self):
        def inner(): pass
        class Local:
            async def n(self): pass
    class B: pass
def f(): pass
`);
    expect(entities.map((e) => [e.kind, e.nodeType, e.name, e.qualname, e.parentQualname])).toEqual([
      ['module', 'Module', 'mod', 'pkg.mod', null],
      ['class', 'ClassDef', 'A', 'pkg.mod.A', 'pkg.mod'],
      ['method', 'FunctionDef', 'm', 'pkg.mod.A.m', 'pkg.mod.A'],
      ['function', 'FunctionDef', 'inner', 'pkg.mod.A.m.inner', 'pkg.mod.A.m'],
      ['class', 'ClassDef', 'Local', 'pkg.mod.A.m.Local', 'pkg.mod.A.m'],
      ['method', 'AsyncFunctionDef', 'n', 'pkg.mod.A.m.Local.n', 'pkg.mod.A.m.Local'],
      ['class', 'ClassDef', 'B', 'pkg.mod.A.B', 'pkg.mod.A'],
      ['function', 'FunctionDef', 'f', 'pkg.mod.f', 'pkg.mod'],
    ]);
    expect(entities[2]!.parent).toBe(entities[1]);
  });

  it('definitions inside blocks belong to the scope around them', async () => {
    const entities = await outlineOf(`
if a:
    def f1(): pass
elif b:
    def f2(): pass
else:
    def f3(): pass
try:
    def f4(): pass
except E:
    def f5(): pass
else:
    def f6(): pass
finally:
    def f7(): pass
for x in y:
    with z:
        def f8(): pass
else:
    def f9(): pass
while a:
    match b:
        case 1:
            def f10(): pass
        case _:
            def f11(): pass
`);
    const expected = Array.from({ length: 11 }, (_, i) => ['function', `pkg.mod.f${i + 1}`]);
    expect(entities.slice(1).map((e) => [e.kind, e.qualname])).toEqual(expected);
  });

  it('redefinitions share a name and differ in lines', async () => {
    const entities = await outlineOf('def f(): pass\ndef f(): pass\n');
    expect(entities.slice(1).map((e) => [e.qualname, e.startLine])).toEqual([
      ['pkg.mod.f', 1],
      ['pkg.mod.f', 2],
    ]);
  });

  it('lambdas and comprehensions are no entities', async () => {
    expect(await outlineOf('f = lambda: [x for x in y]\n')).toHaveLength(1);
  });

  it('lines', async () => {
    const [module, plain, decorated, documented, onlyDoc, nested] = await outlineOf(`"""Module."""
def plain(a,
          b):
    return a
@one
@two(
    3)
def decorated():
    pass  # the end
def documented():
    """Doc
    string."""

    return 1
def only_doc():
    """Doc."""
def nested():
    @deco
    def inner():
        pass
`);
    const lines = (e?: Entity) => [e?.startLine, e?.headerLine, e?.endLine, e?.bodyStartLine];
    expect(lines(module)).toEqual([1, 1, 20, 2]);
    expect(lines(plain)).toEqual([2, 2, 4, 4]);
    expect(lines(decorated)).toEqual([5, 8, 9, 9]);
    expect(lines(documented)).toEqual([10, 10, 14, 14]);
    expect(lines(onlyDoc)).toEqual([15, 15, 16, 16]);
    expect(lines(nested)).toEqual([17, 17, 20, 18]);
  });

  it('docstrings', async () => {
    const entities = await outlineOf('"""M."""\nclass A:\n    "C."\n    def f(self): b"no"\n');
    expect(entities.map((e) => e.docstring?.value ?? null)).toEqual(['M.', 'C.', null]);
  });

  it('an empty file is a module', async () => {
    const [module, ...rest] = await outlineOf('', 'top');
    expect(rest).toEqual([]);
    expect(module).toMatchObject({ kind: 'module', name: 'top', qualname: 'top', startLine: 1, bodyStartLine: 1 });
  });

  it('deep nesting', async () => {
    let source = '';
    for (let i = 0; i < 90; i++) source += `${' '.repeat(i)}def f():\n`;
    const entities = await outlineOf(`${source}${' '.repeat(90)}pass\n`);
    expect(entities).toHaveLength(91);
    expect(entities[90]!.qualname).toBe(`pkg.mod${'.f'.repeat(90)}`);
  });
});
