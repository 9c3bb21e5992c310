import { describe, expect, it } from 'vitest';
import { callsByCaller, program } from './program';

const callees = async (files: Record<string, string>) => callsByCaller(await program(files));

describe('programs that lead in circles or play tricks', () => {
  it('star imports in a circle', async () => {
    const found = await callees({
      'a.py': 'from b import *\ndef f(): g()\n',
      'b.py': 'from c import *\n',
      'c.py': 'from a import *\ndef g(): f()\n',
    });
    expect(found).toEqual({ 'a.f': ['c.g'], 'c.g': ['a.f'] });
  });
  it('a module that shadows the standard library', async () => {
    const found = await callees({ 'm.py': 'import json\njson.loads("1")\n', 'json.py': 'def loads(s): pass\n' });
    expect(found).toEqual({ m: ['json.loads'] });
  });
  it('a module with __getattr__', async () => {
    const found = await callees({
      'm.py': 'import lazy\nlazy.anything()\nlazy.known()\n',
      'lazy.py': 'def __getattr__(name): return None\ndef known(): pass\n',
    });
    expect(found).toEqual({ m: ['lazy.known'] });
  });
  it('classes that inherit from themselves', async () => {
    const found = await callees({
      'm.py': 'class A(B):\n    def f(self): self.g()\nclass B(A):\n    def g(self): self.f()\nB().g()\nA().f()\n',
      'n.py': 'class C(C): pass\nC().x()\n',
    });
    expect(found.m).toEqual(expect.arrayContaining(['m.A', 'm.A.f', 'm.B', 'm.B.g']));
  });
  it('bases that cannot be put in order', async () => {
    const found = await callees({
      'm.py': 'class X: pass\nclass Y(X):\n    def f(self): pass\nclass Z(X, Y): pass\nZ().f()\n',
    });
    expect(found).toEqual({ m: ['m.Y.f', 'm.Z'] });
  });
  it('metaclasses', async () => {
    const found = await callees({
      'm.py':
        'class M(type):\n    def __call__(cls, *a):\n        return super().__call__(*a)\n    def make(cls): return cls()\nclass A(metaclass=M):\n    def go(self): pass\nA().go()\nA.make().go()\n',
    });
    expect(found.m).toEqual(['m.A', 'm.A.go', 'm.M.__call__', 'm.M.make']);
    expect(found['m.M.make']).toEqual(['m.A', 'm.M.__call__']);
  });
  it('methods put into a class from outside', async () => {
    const found = await callees({
      'a.py': 'class A: pass\n',
      'b.py': 'import a\ndef go(self): self.other()\ndef other(self): pass\na.A.go = go\na.A.other = other\n',
      'c.py': 'from a import A\nA().go()\n',
    });
    expect(found).toEqual({ 'b.go': ['b.other'], c: ['a.A', 'b.go'] });
  });
  it('definitions that depend on a condition', async () => {
    const found = await callees({
      'm.py':
        'try:\n    from fast import f\nexcept ImportError:\n    def f(): pass\nif f:\n    class K:\n        def a(self): pass\nelse:\n    class K:\n        def a(self): pass\n        def b(self): pass\nf()\nK().a()\n',
    });
    expect(found).toEqual({
      m: ['fast.f', 'm.K', 'm.K.a', 'm.f']
        .filter((name) => name !== 'fast.f')
        .concat('fast.f')
        .sort(),
    });
  });
  it('values that refer to themselves', async () => {
    const text =
      'from functools import partial\nclass A: pass\nA.__call__ = A()\nA()()\nf = lambda: f\nf()()()\ng = partial(g, 1)\ng = partial(g, g)\ng()\nx = []\nx.append(x)\nx[0][0][0]()\nx = x[1:]\nwhile x: x = x[1:]\nd = {}\nd["d"] = {**d, "e": d}\nh = h.h.h\nwhile 1: h = h.h\n';
    await expect(callees({ 'm.py': text })).resolves.toBeDefined();
  });
  it('classes, tuples and dispatchers that are made of themselves', async () => {
    const text =
      'import functools, operator\nfrom collections import namedtuple\ndef f(): pass\neval("eval(\'f()\')")\neval("f" + "(" * 9)\neval("((f")\nexec("f.g[0](1, x=f())")\nX = type("X", (), {})\nwhile 1:\n    X = type("X", (X,), {"m": X})\n    X().m().m()\nclass P(type("Q", (P,), {"a": f})): pass\nN = namedtuple("N", "a b a")\nn = N(N, N)\nn = n._replace(a=n)\na, *b, c = n\nb = [*b, b]\ng = operator.methodcaller("a", operator.attrgetter("a.b", "c"))\ng = operator.itemgetter(g)\ng({g: g})()\n@functools.singledispatch\ndef s(x): s(s)\ns.register(s, s)(s)\n@s.register(X)\ndef s(x): s(x)\ndef gen():\n    x = yield gen\n    y = yield from gen()\n    y.send(x.send(y))\nh = gen()\nh.send(h)\nsum(sum([X(), P()], X()), [h])\nt = (ValueError,)\nt = (t, t)\ntry: raise t\nexcept t as q: q()\n';
    expect((await callees({ 'm.py': text })).m).toContain('m.f');
  });
  it('functions that hand their arguments round', async () => {
    const text =
      'def a(*args, **kw): b(1, *args, **kw)\ndef b(*args, **kw): a(2, *args, x=a, **kw)\ndef t(): pass\na(t)\n';
    expect(await callees({ 'm.py': text })).toEqual({ m: ['m.a'], 'm.a': ['m.b'], 'm.b': ['m.a'] });
  });
  it('nothing, noise and half a program', async () => {
    const found = await callees({
      'empty.py': '',
      'half.py': 'def f(): pass\nf()\nx = (\n',
      'noise.py': '\0\x01)(*&^%$ def class )))',
      'py2.py': 'def f(): exec "code"\nprint "x", f()\n',
    });
    expect(found.half).toContain('half.f');
    expect(found.py2).toContain('py2.f');
  });
});

describe('programs that are large', () => {
  it('10,000 functions in one file', async () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `def f${i}(x):\n    return f${(i + 1) % 10_000}(x)\n`).join(
      '',
    );
    const start = performance.now();
    const { calls, limits } = await program({ 'm.py': text });
    expect(calls.length).toBe(10_000);
    expect(limits).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
  it('a table of 5,000 functions', async () => {
    const names = Array.from({ length: 5000 }, (_, i) => `f${i}`);
    const text = `${names.map((name) => `def ${name}(): pass\n`).join('')}T = [${names.join(', ')}]\nfor f in T: f()\n`;
    const { calls, limits } = await program({ 'm.py': text });
    expect(calls.map(({ kind }) => kind)).toEqual(['unresolved']);
    expect(limits[0]).toContain('more than 100 things each are left unresolved: 1.');
  });
  it('a setattr on 10 objects by 10 names', async () => {
    const classes = Array.from({ length: 10 }, (_, i) => `class C${i}: pass\n`).join('');
    const objects = Array.from({ length: 10 }, (_, i) => `C${i}()`).join(', ');
    const names = Array.from({ length: 10 }, (_, i) => `"n${i}"`).join(', ');
    const store = `for o in [${objects}]:\n    for n in [${names}]: setattr(o, n, f)\n`;
    const { limits } = await program({ 'm.py': `def f(): pass\n${classes}${store}C0().n0()\n` });
    expect(limits).toEqual(['Calls of setattr that may set more than 64 attributes each are not followed: 1.']);
  });
  it('deep nesting and long chains', async () => {
    const text = [
      'def f(): pass',
      `x = ${'('.repeat(150)}f()${')'.repeat(150)}`,
      `y = a${'.b()'.repeat(2000)}`,
      `z = ${Array.from({ length: 5000 }, () => 'f()').join(' + ')}`,
      `if a: f()\n${Array.from({ length: 3000 }, () => 'elif b: f()').join('\n')}`,
    ].join('\n');
    expect((await callees({ 'm.py': text })).m).toEqual(['m.f']);
  });
  it('is the same in whatever order files come', async () => {
    const files = {
      'a.py': 'from b import *\nclass A(B):\n    def f(self): self.g(); h(self.f)\n',
      'b.py': 'import a\nclass B:\n    def g(self): a.A().f()\ndef h(x): x()\n',
      'c.py': 'from a import A\nA().f()\n',
    };
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(await program(reversed)).toEqual(await program(files));
  });
});
