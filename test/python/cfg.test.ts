import { describe, expect, it } from 'vitest';
import { edgesOf, flowsOf, statementsOf } from './flow';

describe('the control flow graph', () => {
  it('puts what runs in sequence into one block', async () => {
    expect(await edgesOf('def f(a):\n  """Doc."""\n  b = a\n  return b\n')).toEqual([
      'entry fallthrough 2',
      '2 fallthrough exit',
    ]);
  });

  it('branches at if, elif and else', async () => {
    const text = `
def f(a):
  if a:
    b()
  elif c:
    d()
  else:
    e()
  g()
`;
    expect(await edgesOf(text)).toEqual([
      'entry fallthrough 2',
      '2 true 3',
      '2 false 4',
      '3 fallthrough 8',
      '4 true 5',
      '4 false 7',
      '5 fallthrough 8',
      '7 fallthrough 8',
      '8 fallthrough exit',
    ]);
  });

  it('takes the false side to what follows where there is no else', async () => {
    expect(await edgesOf('def f(a):\n  if a:\n    b()\n')).toEqual([
      'entry fallthrough 2',
      '2 true 3',
      '2 false exit',
      '3 fallthrough exit',
    ]);
  });

  it('loops back from the end of a body, from continue and from a test that ends it', async () => {
    const text = `
def f(a):
  for b in a:
    if b:
      continue
    c()
    if d:
      e()
  while a:
    break
  else:
    g()
`;
    expect(await edgesOf(text)).toEqual([
      'entry fallthrough 2',
      '2 true 3',
      '2 false 8',
      '3 true 4',
      '3 false 5',
      '4 loop 2',
      '5 loop 2',
      '5 true 7',
      '7 loop 2',
      '8 true 9',
      '8 false 11',
      '9 fallthrough exit',
      '11 fallthrough exit',
    ]);
  });

  it('leaves an endless loop by break alone', async () => {
    const text = (body: string) => `
def f(a):
  while True:
    ${body}
  b()
`;
    expect(await edgesOf(text('a()'))).toEqual(['entry fallthrough 2', '2 true 3', '3 loop 2', '4 fallthrough exit']);
    expect(await edgesOf(text('break'))).toEqual([
      'entry fallthrough 2',
      '2 true 3',
      '3 fallthrough 4',
      '4 fallthrough exit',
    ]);
  });

  // What CPython 3.11 keeps of each, read from `dis`.
  it.each([
    ['1', true, false],
    ['0', false, true],
    ['0x0', false, true],
    ['0.0e5', false, true],
    ['-1', true, false],
    ['""', false, true],
    ['b"a"', true, false],
    ['None', false, true],
    ['...', true, false],
    ['()', false, true],
    ['not 0', true, false],
    ['__debug__', true, false],
    ['x and 0', false, true],
    ['x or 1', true, false],
    ['0 or x', true, true],
    ['x', true, true],
    ['[]', true, true],
    ['1 == 1', true, true],
  ])('knows the outcome of a constant test: %s', async (test, canBeTrue, canBeFalse) => {
    const edges = await edgesOf(`def f(x):\n  if ${test}:\n    a()\n  else:\n    b()\n`);
    expect([edges.includes('2 true 3'), edges.includes('2 false 5')]).toEqual([canBeTrue, canBeFalse]);
  });

  it('keeps unreachable code', async () => {
    expect(await edgesOf('def f():\n  return 1\n  a()\n')).toEqual([
      'entry fallthrough 2',
      '2 fallthrough exit',
      '3 fallthrough exit',
    ]);
  });

  it('tries handlers in turn and lets go of what none of them takes', async () => {
    const text = `
def f():
  try:
    a()
  except B:
    c()
  except D as d:
    e()
  else:
    g()
  h()
`;
    expect(await edgesOf(text)).toEqual([
      'entry fallthrough 2',
      '2 fallthrough 3',
      '3 exception 4',
      '3 fallthrough 9',
      '4 true 5',
      '4 false 6',
      '5 fallthrough 10',
      '6 true 7',
      '6 exception exit',
      '7 fallthrough 10',
      '9 fallthrough 10',
      '10 fallthrough exit',
    ]);
  });

  it('lets a bare except take everything', async () => {
    expect(await edgesOf('def f():\n  try:\n    raise A\n  except:\n    b()\n')).toEqual([
      'entry fallthrough 2',
      '2 fallthrough 3',
      '3 exception 4',
      '4 fallthrough 5',
      '5 fallthrough exit',
    ]);
  });

  it('runs except* handlers one after the other', async () => {
    const text = `
def f():
  try:
    a()
  except* B:
    c()
  except* D:
    e()
  g()
`;
    expect(await edgesOf(text)).toEqual([
      'entry fallthrough 2',
      '2 fallthrough 3',
      '3 exception 4',
      '3 fallthrough 8',
      '4 true 5',
      '4 false 6',
      '5 fallthrough 6',
      '6 true 7',
      '6 false 8',
      '6 exception exit',
      '7 fallthrough 8',
      '7 exception exit',
      '8 fallthrough exit',
    ]);
  });

  it('sends return, break, continue and exceptions through finally', async () => {
    const text = (jump: string) => `
def f(a):
  for b in a:
    try:
      ${jump}
    finally:
      c()
  d()
`;
    const finallyLeadsTo = async (jump: string) => (await edgesOf(text(jump))).filter((edge) => edge.startsWith('6 '));
    expect(await finallyLeadsTo('return')).toEqual(['6 exception exit', '6 fallthrough exit']);
    expect(await finallyLeadsTo('break')).toEqual(['6 fallthrough 7', '6 exception exit']);
    expect(await finallyLeadsTo('continue')).toEqual(['6 loop 2', '6 exception exit']);
    expect(await finallyLeadsTo('raise')).toEqual(['6 exception exit']);
    expect(await finallyLeadsTo('pass')).toEqual(['6 loop 2', '6 exception exit']);
  });

  it('nests finally in finally and in handlers', async () => {
    const text = `
def f():
  try:
    try:
      return a()
    finally:
      b()
  except C:
    d()
`;
    expect(await edgesOf(text)).toEqual([
      'entry fallthrough 2',
      '2 fallthrough 3',
      '3 fallthrough 4',
      '3 exception 7',
      '4 exception 6',
      '4 fallthrough 6',
      '6 exception 7',
      '6 fallthrough exit',
      '7 true 8',
      '7 exception exit',
      '8 fallthrough exit',
    ]);
  });

  it('runs a with statement on, and past a body that cannot end where code follows', async () => {
    expect(await edgesOf('def f():\n  with a as b, c:\n    d()\n  e()\n')).toEqual([
      'entry fallthrough 2',
      '2 fallthrough exit',
    ]);
    expect(await edgesOf('def f():\n  with a:\n    raise B\n  c()\n')).toEqual([
      'entry fallthrough 2',
      '2 exception 4',
      '2 exception exit',
      '4 fallthrough exit',
    ]);
    const inTry = 'def f():\n  try:\n    with a:\n      raise B\n  except C:\n    d()\n  else:\n    e()\n';
    expect(await edgesOf(inTry)).toContain('3 exception 8');
    expect(await edgesOf('def f():\n  with a:\n    return b\n')).toEqual(['entry fallthrough 2', '2 fallthrough exit']);
  });

  it('tries cases in turn until one that always matches', async () => {
    const text = `
def f(a):
  match a:
    case 1:
      b()
    case [c, *_] if c:
      d()
    case _:
      e()
`;
    expect(await edgesOf(text)).toEqual([
      'entry fallthrough 2',
      '2 fallthrough 3',
      '3 true 4',
      '3 false 5',
      '4 fallthrough exit',
      '5 true 6',
      '5 false 7',
      '6 fallthrough exit',
      '7 true 8',
      '8 fallthrough exit',
    ]);
  });

  it('raises where an assertion fails', async () => {
    expect(await edgesOf('def f(a):\n  assert a, b\n  c()\n')).toEqual([
      'entry fallthrough 2',
      '2 true 3',
      '2 exception exit',
      '3 fallthrough exit',
    ]);
    expect(await edgesOf('def f(a):\n  assert 0\n  c()\n')).toEqual([
      'entry fallthrough 2',
      '2 exception exit',
      '3 fallthrough exit',
    ]);
  });

  it('treats a definition as one statement and gives it a graph of its own', async () => {
    const flows = await flowsOf('def f():\n  def g():\n    if a:\n      b()\n  class C:\n    if d: e()\n  return g\n');
    expect(flows.map(({ cfg }) => cfg.blocks.map(({ steps }) => steps.map(({ kind }) => kind)))).toEqual([
      [[], ['FunctionDef', 'ClassDef', 'Return'], []],
      [[], ['If'], ['Expr'], []],
    ]);
  });

  it('says which lines a block covers: of a compound statement the header', async () => {
    const text = `
@dec
def f(
  a
):
  x = (1 +
    2)
  if (a and
      x):
    y()
  try:
    @z
    def g():
      pass
  except A:
    pass
  return 1
`;
    const [flow] = await flowsOf(text.slice(1));
    expect(flow!.cfg.blocks.map(({ kind, startLine, endLine }) => [kind, startLine, endLine])).toEqual([
      ['entry', 2, 2],
      ['body', 5, 8],
      ['body', 9, 9],
      ['body', 10, 10],
      ['body', 11, 13],
      ['handler', 14, 14],
      ['body', 15, 15],
      ['body', 16, 16],
      ['exit', 16, 16],
    ]);
  });

  it('has every statement once, an elif chain of any length and broken code included', async () => {
    const elifs = Array.from({ length: 5000 }, (_, i) => `  elif a == ${i}:\n    b(${i})\n`).join('');
    const texts = [
      `def f(a):\n  if a:\n    b()\n${elifs}  else:\n    c()\n`,
      'def f(a):\n  break\n  continue\n  for b in\n  try:\n    c()\n',
      'def f(a):\n  try:\n    a()\n  finally:\n  x = = 2\n  return\n',
    ];
    for (const text of texts) {
      const [flow] = await flowsOf(text);
      const inBlocks = flow!.cfg.blocks.flatMap(({ steps }) => steps).filter(({ kind }) => !kind.startsWith('Except'));
      expect(inBlocks.length).toBe(statementsOf(flow!.node.body).length);
      expect(new Set(inBlocks).size).toBe(inBlocks.length);
    }
  });
});
