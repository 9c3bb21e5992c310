import { describe, expect, it } from 'vitest';
import type { ScipDocument } from '../../../src/kernel/scip';
import { repositoryOf } from './repository';

const PREFIX = 'scip-python python demo 1.0 ';

async function documentsOf(files: Readonly<Record<string, string>>): Promise<Map<string, ScipDocument>> {
  const { symbols } = await repositoryOf(files);
  const units = [...symbols.scip({ name: 'demo', version: '1.0' })];
  return new Map(units.map(({ document }) => [document.relative_path, document]));
}

/** `line:column symbol`, `=` before a definition; without locals, parameters and what is outside the repository. */
async function occurrencesOf(path: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const document = (await documentsOf(files)).get(path)!;
  return document.occurrences
    .filter(({ symbol }) => symbol.startsWith(PREFIX) && !symbol.endsWith(')'))
    .map(({ range, symbol, symbol_roles }) => {
      const mark = symbol_roles & 1 ? '=' : '';
      return `${range[0]! + 1}:${range[1]} ${mark}${symbol.slice(PREFIX.length)}`;
    });
}

// What scip-python 0.6.6 calls these, by its descriptors; `test/conformance/scip.test.ts` compares whole packages.
describe('symbols', () => {
  it('of modules, classes, functions, variables and attributes', async () => {
    const text = `X = 1
y: int = 2
class A:
    z = 3
    def m(self):
        self.w = 4
        def inner(): ...
        local = self.w
    class B:
        def n(self): ...
def f():
    class C:
        v = 5
    def g(): ...
`;
    expect(await occurrencesOf('pkg/a.py', { 'pkg/a.py': text })).toEqual([
      '1:0 =`pkg.a`/__init__:',
      '1:0 =`pkg.a`/X.',
      '2:0 =`pkg.a`/y.y.',
      '3:6 =`pkg.a`/A#',
      '4:4 =`pkg.a`/A#z.',
      '5:8 =`pkg.a`/A#m().',
      '6:13 =`pkg.a`/A#w.',
      '7:12 =`pkg.a`/A#inner().',
      '8:21 `pkg.a`/A#w.',
      '9:10 =`pkg.a`/A#B#',
      '10:12 =`pkg.a`/A#B#n().',
      '11:4 =`pkg.a`/f().',
      '12:10 =`pkg.a`/f().C#',
      '13:8 =`pkg.a`/f().C#v.',
      '14:8 =`pkg.a`/f().g().',
    ]);
  });

  it('of parameters, by keyword too', async () => {
    const text = 'def f(a, *args, b=1, **kw):\n    return a\nf(a=1, b=2, c=3)\nlambda p: p\n';
    const document = (await documentsOf({ 'a.py': text })).get('a.py')!;
    const found = document.occurrences
      .filter(({ symbol }) => symbol.endsWith(')'))
      .map(({ range, symbol }) => `${range[0]! + 1}:${range[1]} ${symbol.slice(PREFIX.length)}`);
    expect(found).toEqual([
      '1:6 a/f().(a)',
      '1:10 a/f().(args)',
      '1:16 a/f().(b)',
      '1:23 a/f().(kw)',
      '2:11 a/f().(a)',
      '3:2 a/f().(a)',
      '3:7 a/f().(b)',
    ]);
  });

  it('escapes what is no plain identifier', async () => {
    const document = (await documentsOf({ 'a.py': 'é = 1\n' })).get('a.py')!;
    expect(document.occurrences[1]!.symbol).toBe(`${PREFIX}a/\`é\`.`);
  });

  it('spells a relative import as it is written, and says what it means', async () => {
    const documents = await documentsOf({
      'p/__init__.py': '',
      'p/a.py': 'from .b import f\n',
      'p/b.py': 'def f(): ...\n',
    });
    const alias = `${PREFIX}b/__init__:`;
    expect(documents.get('p/a.py')!.occurrences[1]).toMatchObject({ range: [0, 5, 7], symbol: alias });
    expect(documents.get('p/b.py')!.symbols.find(({ symbol }) => symbol === alias)!.relationships).toEqual([
      { symbol: `${PREFIX}\`p.b\`/__init__:`, is_definition: true, is_reference: true },
    ]);
  });

  it('does not spell it so where a module really has that name', async () => {
    const documents = await documentsOf({
      'p/__init__.py': '',
      'p/a.py': 'from .b import f\n',
      'p/b.py': '',
      'b.py': '',
    });
    expect(documents.get('p/a.py')!.occurrences[1]!.symbol).toBe(`${PREFIX}\`p.b\`/__init__:`);
  });
});

describe('references', () => {
  it('through imports, re-exports and stars', async () => {
    const files = {
      'a.py': 'from b import f as g, C\nfrom c import *\ng(); C.m; h()\n',
      'b.py': 'from c import f\nclass C:\n    def m(self): ...\n',
      'c.py': 'def f(): ...\ndef h(): ...\n',
    };
    expect(await occurrencesOf('a.py', files)).toEqual([
      '1:0 =a/__init__:',
      '1:5 b/__init__:',
      '1:14 c/f().',
      '1:22 b/C#',
      '2:5 c/__init__:',
      '3:0 c/f().',
      '3:5 b/C#',
      '3:7 b/C#m().',
      '3:10 c/h().',
    ]);
  });

  it('of attributes by annotations, constructors, returned values and super()', async () => {
    const text = `from __future__ import annotations
class Base:
    def run(self): ...
class Child(Base):
    def run(self):
        super().run()
    def me(self) -> Child: ...
def make():
    return Child()
def f(c: "Base | None", many: list[Child]):
    c.run()
    make().me().run()
    for one in many:
        one.me()
`;
    const found = (await occurrencesOf('a.py', { 'a.py': text })).filter((line) => !line.includes('='));
    expect(found).toEqual([
      '4:12 a/Base#',
      '6:16 a/Base#run().',
      '7:20 a/Child#',
      '9:11 a/Child#',
      '10:10 a/Base#',
      '10:35 a/Child#',
      '11:6 a/Base#run().',
      '12:4 a/make().',
      '12:11 a/Child#me().',
      '12:16 a/Child#run().',
      '14:12 a/Child#me().',
    ]);
  });

  it('of a name that a branch, a class body or a comprehension binds', async () => {
    const text = `x = 1
class A:
    x = x
    y = [x for x in range(x)]
    def m(self): return x
if x:
    def f(): ...
else:
    def f(): ...
f()
`;
    expect(await occurrencesOf('a.py', { 'a.py': text })).toEqual([
      '1:0 =a/__init__:',
      '1:0 =a/x.',
      '2:6 =a/A#',
      '3:4 =a/A#x.',
      '3:8 a/x.',
      '4:4 =a/A#y.',
      '4:26 a/A#x.',
      '5:8 =a/A#m().',
      '5:24 a/x.',
      '6:3 a/x.',
      '7:8 =a/f().',
      '9:8 =a/f().',
      '10:0 a/f().',
    ]);
  });

  it('marks a name that is bound again as written', async () => {
    const document = (await documentsOf({ 'a.py': 'x = 1\nx = 2\nprint(x)\n' })).get('a.py')!;
    const roles = document.occurrences.filter(({ symbol }) => symbol.endsWith('x.')).map((one) => one.symbol_roles);
    expect(roles).toEqual([1, 4, 8]);
  });

  it('columns are UTF-16 units, and a definition has its extent', async () => {
    const document = (await documentsOf({ 'a.py': 'if 1:\n    "😀"; f = 1\n    def g():\n        pass\n' })).get(
      'a.py',
    )!;
    const [, f, g] = document.occurrences;
    expect(f).toMatchObject({ range: [1, 10, 11] });
    expect(g).toMatchObject({ range: [2, 8, 9], enclosing_range: [2, 4, 3, 12] });
    expect(document.position_encoding).toBe(2);
  });
});

describe('what is said of a symbol', () => {
  it('signature, documentation, kind, bases and what a method overrides', async () => {
    const files = {
      'a.py': 'class A:\n    def m(self, x: int = 1, *, y=2) -> str:\n        """Does it."""\n',
      'b.py': 'from a import A\nclass B(A):\n    def m(self): ...\n    @property\n    def p(self): ...\n',
    };
    const documents = await documentsOf(files);
    const of = (path: string, symbol: string) =>
      documents.get(path)!.symbols.find((information) => information.symbol === PREFIX + symbol);
    expect(of('a.py', 'a/A#m().')).toEqual({
      symbol: `${PREFIX}a/A#m().`,
      kind: 26,
      display_name: 'm',
      signature_documentation: { language: 'python', text: 'def m(self, x: int = 1, *, y=2) -> str' },
      documentation: ['Does it.'],
    });
    expect(of('b.py', 'b/B#')!.relationships).toEqual([{ symbol: `${PREFIX}a/A#`, is_implementation: true }]);
    expect(of('b.py', 'b/B#m().')!.relationships).toEqual([{ symbol: `${PREFIX}a/A#m().`, is_implementation: true }]);
    expect(of('b.py', 'b/B#p().')!.kind).toBe(41);
  });
});

describe('hostile programs', () => {
  it('circular star imports, inheritance from itself, a module that imports itself', async () => {
    const files = {
      'a.py':
        'from b import *\nfrom a import X\nclass C(C): ...\nclass D(E): ...\nclass E(D):\n    def m(self): self.q.r\nunknown\n',
      'b.py': 'from a import *\nfrom a import Y as Z\nunknown()\n',
    };
    const documents = await documentsOf(files);
    expect([...documents.keys()]).toEqual(['a.py', 'b.py']);
  });

  it('star imports of everything by everything end', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `m${i}`);
    const stars = names.map((name) => `from ${name} import *\n`).join('');
    const files = Object.fromEntries(names.map((name) => [`${name}.py`, `${stars}print(len(absent))\n`]));
    expect((await documentsOf(files)).size).toBe(40);
  });

  it('deep nesting and long chains', async () => {
    const files = {
      'a.py': `x${'.y'.repeat(5000)}\nz = ${'('.repeat(400)}1${')'.repeat(400)}\nw = ${'1 + '.repeat(5000)}x\n`,
      'b.py': `${Array.from({ length: 3000 }, (_, i) => `class C${i + 1}(C${i}): ...`).join('\n')}\nC3000().m\n`,
    };
    expect((await documentsOf(files)).size).toBe(2);
  });

  it('ten thousand functions, assignments and branches in one file', async () => {
    const many = (line: (i: number) => string) => Array.from({ length: 10_000 }, (_, i) => line(i)).join('');
    const files = {
      'functions.py': many((i) => `def f${i}(a): return f${(i * 7) % 10_000}(a)\n`),
      'assignments.py': many((i) => `x = x.y${i}\n`),
      'branches.py': `if a: x = 1\n${many((i) => `elif b: x = x.c; import m${i}\n`)}`,
      'members.py': `class C:\n    def m(self):\n${many((i) => `        self.x = self.x.y${i}\n`)}`,
    };
    expect((await documentsOf(files)).size).toBe(4);
  });

  it('blocks within blocks', async () => {
    const nested = (line: string) => Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}${line}\n`).join('');
    const files = {
      'if.py': `${nested('if x:')}${' '.repeat(500)}import y`,
      'def.py': `${nested('def f():')}${' '.repeat(500)}f()`,
      'class.py': `${nested('class C:')}${' '.repeat(500)}import y`,
    };
    expect((await documentsOf(files)).size).toBe(3);
  });

  it('syntax errors leave what can be read', async () => {
    const found = await occurrencesOf('a.py', { 'a.py': 'def f(:\n    pass\nclass A:\n    def g(self): ...\n' });
    expect(found).toContain('3:6 =a/A#');
  });
});
