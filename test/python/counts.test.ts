import { describe, expect, it } from 'vitest';
import { countNodes } from '../../src/python/counts';
import { parse } from './parser';

async function countsOf(source: string) {
  return countNodes((await parse(source)).ast);
}

describe('countNodes', () => {
  it('an empty module is one node', async () => {
    expect(await countsOf('')).toEqual({
      nodeCount: 1,
      functionCount: 0,
      classCount: 0,
      avgDepth: 1,
      maxDepth: 1,
      complexity: 0,
    });
  });

  it('contexts and operators are nodes', async () => {
    // Module > Assign > (Name > Store, BinOp > (Name > Load, Add, Constant)): depths 1 2 3 4 3 4 5 4 4
    expect(await countsOf('x = y + 1')).toMatchObject({ nodeCount: 9, avgDepth: 30 / 9, maxDepth: 5 });
  });

  // Expected values are len(list(ast.walk(ast.parse(source)))) in CPython 3.11 (3.13 for type parameters).
  it.each([
    ['def f(a, /, b: int = 1, *c, d=2, **e) -> str: pass', 15],
    ['class A(B, metaclass=C): x: int', 12],
    ['a < b <= c', 11],
    ['not a and b or -c', 16],
    ['x += a[1:2, *b].c', 20],
    ['del a, b[0], c.d', 13],
    ['import a.b as c, d\nfrom . import e', 6],
    ['global a, b', 2],
    ['with a as b, c: pass', 11],
    ['try: pass\nexcept A as e: pass\nfinally: pass', 8],
    ['[x async for x in y if z]', 12],
    ['f"{a!r:>{b}} c"', 12],
    ['match a:\n case [1, *_] | {"k": v, **r} if b: pass\n case C(x, y=None): pass', 23],
    ['lambda *, a=1: (yield)', 7],
    ['{**a, b: c}', 9],
    ['def f[T: int, *Ts, **P](): pass', 9],
  ])('%s', async (source, nodeCount) => {
    expect((await countsOf(source)).nodeCount).toBe(nodeCount);
  });

  it('definitions and branching statements', async () => {
    const counts = await countsOf(`
class A:
    async def f(self):
        async with a: pass
        async for b in c: pass
        def g(): pass
if a: pass
elif b: pass
for x in y:
    while z: pass
try: pass
except* E: pass
with a: pass
match a:
    case 1: pass
`);
    expect(counts).toMatchObject({ functionCount: 2, classCount: 1, complexity: 8 });
  });
});
