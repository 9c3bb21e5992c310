import { describe, expect, it } from 'vitest';
import { dataFlow } from '../../src/python/dfg';
import { flowsOf, usesOf } from './flow';

describe('reaching definitions', () => {
  it('come from parameters of every sort', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      expect(await usesOf('def f(a, /, b, *c, d=1, **e):\n  return a, b, c, d, e\n', name)).toEqual(['entry → 2 read']);
    }
  });

  it('meet after a branch', async () => {
    const text = `
def f(a):
  if a:
    b = 1
  else:
    b = 2
  return b
`;
    expect(await usesOf(text, 'b')).toEqual(['3 → 6 read phi', '5 → 6 read phi']);
  });

  it('are replaced by later ones', async () => {
    expect(await usesOf('def f(a):\n  a = g()\n  a = h()\n  return a\n', 'a')).toEqual([
      'entry → 2 write',
      '2 → 2 write',
      '2 → 2 read',
    ]);
  });

  it('come round a loop, and past one that never runs', async () => {
    const text = `
def f(rows):
  row = None
  for row in rows:
    g(row)
  return row
`;
    expect(await usesOf(text, 'row')).toEqual([
      '2 → 3 write phi',
      '3 → 3 write phi',
      '3 → 4 read',
      '2 → 5 read phi',
      '3 → 5 read phi',
    ]);
  });

  it('reach the iterable of a loop from outside it alone', async () => {
    const text = `
def f(node):
  for node in node.children:
    node = g(node)
`;
    expect((await usesOf(text, 'node')).filter((use) => use.endsWith('2 read'))).toEqual(['entry → 2 read']);
  });

  it('are updated by augmented assignment and by assignment from the name itself', async () => {
    expect(await usesOf('def f(a):\n  a += 1\n', 'a')).toEqual(['entry → 2 update']);
    expect(await usesOf('def f(a):\n  a = a + 1\n', 'a')).toEqual(['entry → 2 read', 'entry → 2 update']);
    expect(await usesOf('def f(a):\n  a[0] += 1\n', 'a')).toEqual(['entry → 2 read']);
    expect(await usesOf('def f(a):\n  a = 1\n', 'a')).toEqual(['entry → 2 write']);
  });

  it.each([
    ['a, (b, *x) = y', 'destructuring'],
    ['[x] = y', 'a list target'],
    ['x = z = y', 'a chain'],
    ['x: int = y', 'an annotated assignment'],
    ['(x := y)', 'a walrus'],
    ['[x := i for i in y]', 'a walrus in a comprehension'],
    ['import x.y', 'an import'],
    ['import y as x', 'an import under another name'],
    ['from y import x', 'a from import'],
    ['from y import z as x', 'a from import under another name'],
    ['with y as (x, z): pass', 'a with target'],
    ['def x(): pass', 'a function'],
    ['class x: pass', 'a class'],
    ['type x = int', 'a type alias'],
  ])('are made by %s', async (statement) => {
    expect(await usesOf(`def f(y):\n  ${statement}\n  return x\n`, 'x')).toEqual(['2 → 2 read']);
  });

  it.each(['[x]', '[*x]', '{"k": x}', '{**x}', 'C(x)', 'C(k=x)', '1 as x', '[x, 1] | [1, x]'])(
    'are made by the pattern %s',
    async (pattern) => {
      expect(await usesOf(`def f(y):\n  match y:\n    case ${pattern}:\n      return x\n`, 'x')).toEqual([
        '3 → 4 read',
      ]);
    },
  );

  it('of a case pass to the next one only when its guard has run', async () => {
    const text = (guard: string) => `
def f(y):
  match y:
    case [x]${guard}:
      pass
    case _:
      return x
`;
    expect(await usesOf(text(' if x'), 'x')).toEqual(['3 → 3 read', '3 → 6 read']);
    expect(await usesOf(text(''), 'x')).toEqual([]);
  });

  it('may be skipped by and, or and conditional expressions', async () => {
    const text = `
def f(a):
  b = None
  if a and (b := g()):
    return b
`;
    expect(await usesOf(text, 'b')).toEqual(['2 → 2 write', '2 → 4 read phi']);
  });

  it('reach a handler from anywhere in its try', async () => {
    const text = `
def f():
  a = 0
  try:
    a = 1
    a = 2
  except E:
    return a
  return a
`;
    expect((await usesOf(text, 'a')).filter((use) => use.includes('read'))).toEqual([
      '2 → 7 read phi',
      '4 → 7 read phi',
      '4 → 8 read',
    ]);
  });

  it('of a handler end with it', async () => {
    const text = `
def f():
  try:
    g()
  except E as e:
    h(e)
  return e
`;
    expect(await usesOf(text, 'e')).toEqual(['4 → 5 read']);
  });

  it('are ended by del', async () => {
    expect(await usesOf('def f(a):\n  del a\n  return a\n', 'a')).toEqual(['entry → 2 write']);
  });

  it('of a comprehension stay in it', async () => {
    const text = `
def f(x, xs):
  if x:
    ys = [x for x in xs if x]
  return x
`;
    expect(await usesOf(text, 'x')).toEqual(['entry → 2 read', '3 → 3 read', 'entry → 4 read']);
    expect(await usesOf('def f(x):\n  return [x for x in x]\n', 'x')).toEqual(['entry → 2 read', '2 → 2 read']);
  });

  it('are not repeated for comprehensions that share a name', async () => {
    expect(await usesOf('def f(a):\n  return [x for x in a], {x for x in a}\n', 'x')).toEqual(['2 → 2 read']);
  });

  it('of an enclosing scope give no edge, those through global and nonlocal do once made here', async () => {
    expect(await usesOf('def f():\n  return a\n', 'a')).toEqual([]);
    expect(await usesOf('def f():\n  global a\n  b(a)\n  a = 1\n  return a\n', 'a')).toEqual(['2 → 2 read']);
    const [, inner] = await flowsOf('def f(a):\n  def g():\n    nonlocal b\n    b = a\n    return b\n  b = 1\n');
    expect(inner!.dfg.map(({ symbol, useKind }) => `${useKind} ${symbol}`)).toEqual(['read b']);
  });

  it('are read by what a definition evaluates at once, not by its body', async () => {
    const text = `
def f(a, b, c, d, e):
  @a
  def g(x: b = c):
    return d
  return lambda y=e: d
`;
    const uses = async (name: string) => (await usesOf(text, name)).length;
    expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(uses))).toEqual([1, 1, 1, 0, 1]);
  });

  it('in unreachable code reach no other', async () => {
    const text = `
def f(a):
  b = 1
  if 0:
    b = 2
  return b
`;
    expect((await usesOf(text, 'b')).filter((use) => use.includes('read'))).toEqual(['2 → 5 read']);
  });

  it('are given up for a function beyond all measure', async () => {
    const branches = Array.from({ length: 700 }, (_, i) => `    if s == ${i}:\n      s = g(${i})\n`).join('');
    const [flow] = await flowsOf(`def f(s):\n  while s:\n${branches}`);
    expect(dataFlow(flow!.node, flow!.cfg)).toBeNull();
  });
});
