import { describe, expect, it } from 'vitest';
import type { BinOp, Expr } from '../../src/python/ast';
import { unparse } from '../../src/python/unparse';
import { parse } from './parser';

async function roundTrip(source: string): Promise<string> {
  const { ast } = await parse(source);
  const [stmt] = ast.body;
  if (stmt?.kind !== 'Expr') throw new Error(`not an expression: ${source}`);
  return unparse(stmt.value);
}

// Expected values are what CPython 3.11's ast.unparse prints for the expression.
describe('unparse', () => {
  it.each([
    ['names, attributes, calls', 'a . b ( c,*d , e = 1,** f )', 'a.b(c, *d, e=1, **f)'],
    ['a generator as the only argument', 'f(x for x in y)', 'f((x for x in y))'],
    ['attributes of numbers', '(3).real + (1.5).real + True.real', '3 .real + 1.5.real + True .real'],
    ['subscripts', 'a[1:2, ::3, ...] [()] [(b,)] [c:]', 'a[1:2, ::3, ...][()][b,][c:]'],
    ['arithmetic', '(a+b)*c - -d**-e % (f//g) - (h - i)', '(a + b) * c - -d ** (-e) % (f // g) - (h - i)'],
    ['power binds to the right', '(a**b)**c**d', '(a ** b) ** c ** d'],
    ['bits', '(a|b)^c&d<<(e>>f)', '(a | b) ^ c & d << (e >> f)'],
    ['comparisons', '(a<b)<c is not d not in e', '(a < b) < c is not d not in e'],
    ['boolean operators', 'not a and (b or not (c and d))', 'not a and (b or not (c and d))'],
    ['further operands of `or`', 'a or b and c or d and e or f', 'a or (b and c) or (d and e) or f'],
    ['conditional expressions', '(a if b else c) if d else e if f else g', '(a if b else c) if d else e if f else g'],
    ['lambda', '(lambda a,b=1,/,c=2,*,d,e=3,**f:(yield))', 'lambda a, b=1, /, c=2, *, d, e=3, **f: (yield)'],
    ['lambda with *args', 'lambda*a,b:a', 'lambda *a, b: a'],
    ['lambda without parameters', 'x or (lambda:0)', 'x or (lambda: 0)'],
    ['containers', '[1,2],{1},{},(),(1,),{a:b,**c|d}', '([1, 2], {1}, {}, (), (1,), {a: b, **c | d})'],
    [
      'comprehensions',
      '[(a,b) for a,b in(c if d else e) if f if (g,h)]',
      '[(a, b) for a, b in (c if d else e) if f if (g, h)]',
    ],
    ['asynchronous comprehensions', '{a:b async for a in c}', '{a: b async for a in c}'],
    ['named expressions', 'f((a:=1),b[(c:=2)])', 'f((a := 1), b[(c := 2)])'],
    ['starred', 'f(*a or b, *(c|d))', 'f(*(a or b), *c | d)'],
    ['strings', '"a" \'b\' r"\\n" + u"x" + b"\\0"', "'ab\\\\n' + u'x' + b'\\x00'"],
    ['numbers', '0xFF + 1e400 + 1_0.0 + 2J', '255 + 1e309 + 10.0 + 2j'],
    ['constants', 'None or True or ...', 'None or True or ...'],
  ])('%s', async (_, source, expected) => {
    expect(await roundTrip(source)).toBe(expected);
  });

  it.each([
    ['quotes and conversions', 'f"{a!r:>{w}} {{}}"', "f'{a!r:>{w}} {{}}'"],
    ['a dictionary in a field', 'f"{ {1:2}[1] }"', "f'{ {1: 2}[1]}'"],
    ['the quotes of a field decide', 'f"{d[\'a\']}"', 'f"{d[\'a\']}"'],
    ['escapes', 'f"a\\n{b}\\t"', "f'a\\n{b}\\t'"],
    ['nested', 'f"{f\'{a}\'}"', 'f"{f\'{a}\'}"'],
    ['lambda in a field', 'f"{(lambda x: 1)}"', "f'{(lambda x: 1)}'"],
  ])('f-string: %s', async (_, source, expected) => {
    expect(await roundTrip(source)).toBe(expected);
  });

  // Only 3.12 and later can parse these. Where 3.11's unparse can write the tree, its text is expected.
  it.each([
    ['a line break in a field', String.raw`f"{'\n'.join(x)}"`, `f'''{"""\n""".join(x)}'''`],
    ['quotes about quotes', String.raw`f'''{x}"\n' {'\t'}'''`, `f"""{x}"\\n' {'\t'}"""`],
    ['a backslash in a field (3.13)', String.raw`f"{'a' 'b\\'}"`, String.raw`f'{'ab\\'}'`],
    ['an escape in a format (3.13)', String.raw`f"{'\\'}{x:\n}"`, String.raw`f'{'\\'}{x:\n}'`],
  ])('f-string of 3.12: %s', async (_, source, expected) => {
    expect(await roundTrip(source)).toBe(expected);
  });

  it('nesting of any depth', () => {
    let expr: Expr = { kind: 'Name', id: 'x', start: 0, end: 0 };
    for (let i = 0; i < 50_000; i++) {
      const sum: BinOp = { kind: 'BinOp', left: expr, op: '+', right: expr, start: 0, end: 0 };
      expr = { ...sum, right: { kind: 'Name', id: 'y', start: 0, end: 0 } };
    }
    expect(unparse(expr)).toBe(`x${' + y'.repeat(50_000)}`);
  });

  it('what could not be parsed gives what was recovered', () => {
    const part: Expr = { kind: 'Name', id: 'x', start: 0, end: 1 };
    expect(unparse({ kind: 'Missing', parts: [part, part], start: 0, end: 3 })).toBe('x x');
  });
});
