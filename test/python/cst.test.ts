import { describe, expect, it } from 'vitest';
import { cstNodes } from '../../src/python/cst';
import { parse } from './parser';

async function nodesOf(source: string) {
  const { ast, source: text } = await parse(source);
  return [...cstNodes(ast, text, 'm')];
}

describe('cstNodes', () => {
  it('kind, span, text, parents and scope', async () => {
    const source = `@deco(1)
class A:
    async def f(self):
        for x in y:
            g("é", h())
        else:  # nothing
            pass
`;
    const shown = (await nodesOf(source)).map(
      (n) =>
        `${n.kind} ${n.startLine}:${n.startColumn}-${n.endLine}:${n.endColumn} ${n.parents.join('/')} ${n.qualname} ${JSON.stringify(n.preview.slice(0, 12))}`,
    );
    expect(shown.sort()).toEqual(
      [
        'Module 1:0-8:0  m "@deco(1)\\ncla"',
        'ClassDef 2:0-7:16 Module m.A "class A:\\n   "',
        'Call 1:1-1:8 Module/ClassDef m.A "deco(1)"',
        'FunctionDef 3:4-7:16 Module/ClassDef m.A.f "async def f("',
        'For 4:8-7:16 Module/ClassDef/FunctionDef m.A.f "for x in y:\\n"',
        'Call 5:12-5:24 Module/ClassDef/FunctionDef/For/Expr m.A.f "g(\\"é\\", h())"',
        'Call 5:20-5:23 Module/ClassDef/FunctionDef/For/Expr/Call m.A.f "h()"',
        'Else 6:8-7:16 Module/ClassDef/FunctionDef/For m.A.f "else:  # not"',
      ].sort(),
    );
  });

  it('finds the else past comments, semicolons and line continuations', async () => {
    const source = 'if a: b; # else:\n\n# else\nelse: c\ntry: a\nexcept B: c;\nelse \\\n: d\nfinally: e()\n';
    const found = (await nodesOf(source)).filter(({ kind }) => kind === 'Else');
    expect(found.map(({ startLine, preview }) => [startLine, preview])).toEqual([
      [4, 'else: c'],
      [7, 'else \\\n: d'],
    ]);
  });

  it('an elif is an If below the If', async () => {
    const found = (await nodesOf('if a: b\nelif c: d\nelse: e\n')).map((n) => [
      n.kind,
      n.parents.join('/'),
      n.startLine,
    ]);
    expect(found).toEqual([
      ['Module', '', 1],
      ['If', 'Module', 1],
      ['If', 'Module/If', 2],
      ['Else', 'Module/If/If', 3],
    ]);
  });

  it('cuts long text by characters, not by UTF-16 units', async () => {
    const [, call] = await nodesOf(`f("${'😀'.repeat(300)}")`);
    expect([...call!.preview]).toHaveLength(200);
    expect(call!.preview.isWellFormed()).toBe(true);
  });

  it('lists a bounded number of parents', async () => {
    const nodes = await nodesOf(`a${'.b()'.repeat(3_000)}`);
    expect(nodes).toHaveLength(3_001);
    expect(Math.max(...nodes.map(({ parents }) => parents.length))).toBe(200);
    expect(new Set(nodes.map(({ parents }) => parents)).size).toBeLessThan(202);
  });
});
