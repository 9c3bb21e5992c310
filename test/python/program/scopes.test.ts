import { describe, expect, it } from 'vitest';
import { type Scope, scopesOf } from '../../../src/python/scopes';
import { parse } from '../parser';

/** `name@offset: scope where it lives`, in order of the source; `-` where nothing binds it. */
async function occurrences(text: string): Promise<string[]> {
  const { ast, source } = await parse(text);
  return scopesOf(ast, source.text).occurrences.map(({ name, start, end, access, binding }) => {
    expect(source.text.slice(start, end)).toBe(name);
    return `${name} ${access} ${binding === null ? '-' : nameOf(binding.scope)}`;
  });
}
function nameOf({ kind, node }: Scope): string {
  return 'name' in node && typeof node.name === 'string' ? `${kind} ${node.name}` : kind;
}

// Expected values by CPython's language reference, 4.2.2 and 8.
describe('scopes', () => {
  it('keeps locals, globals and builtins apart', async () => {
    expect(await occurrences('x = 1\ndef f(a, *b, c=x, **d):\n    y = x\n    return len(y)\n')).toEqual([
      'x bind module',
      'f define module',
      'a parameter function f',
      'b parameter function f',
      'c parameter function f',
      'x read module',
      'd parameter function f',
      'y bind function f',
      'x read module',
      'len read -',
      'y read function f',
    ]);
  });
  it('sends declared names elsewhere, also when the declaration stands in a branch', async () => {
    expect(
      await occurrences(
        'def f():\n    n = 0\n    def g():\n        if n:\n            nonlocal n\n            global m\n        n = m = 1\n',
      ),
    ).toEqual([
      'f define module',
      'n bind function f',
      'g define function f',
      'n read function f',
      'n declare function f',
      'm declare module',
      'n bind function f',
      'm bind module',
    ]);
  });
  it('hides class scopes from what is nested in them', async () => {
    expect(
      await occurrences('x = 1\nclass C:\n    x = x\n    def m(self): return x\n    l = [x for _ in x]\n'),
    ).toEqual([
      'x bind module',
      'C define module',
      'x bind class C',
      'x read class C',
      'm define class C',
      'self parameter function m',
      'x read module',
      'l bind class C',
      'x read module',
      '_ bind comprehension',
      'x read class C',
    ]);
  });
  it('binds the target of := around comprehensions', async () => {
    expect(await occurrences('def f():\n    [y := x for x in z]\n')).toEqual([
      'f define module',
      'y bind function f',
      'x read comprehension',
      'x bind comprehension',
      'z read -',
    ]);
  });
  it('gives type parameters a scope', async () => {
    expect(
      await occurrences('class C[T]:\n    t = 1\n    def m[U: T](self, x: U) -> T: return t\ntype A[V] = V\n'),
    ).toEqual([
      'C define module',
      'T bind type C',
      't bind class C',
      'm define class C',
      'U bind type m',
      'T read type C',
      'self parameter function m',
      'x parameter function m',
      'U read type m',
      'T read type C',
      't read -',
      'A bind module',
      'V bind type',
      'V read type',
    ]);
  });
  it('knows every place that binds', async () => {
    const text =
      'import a.b, c as d\nfrom e import f as g\ntry: pass\nexcept E as h: pass\nwith i as j: pass\nfor k in l: pass\nmatch m:\n    case [n, *o]: pass\n    case {"p": q, **r}: pass\n    case S(t=u) as v: pass\ndel d\nlambda w: w\n';
    expect((await occurrences(text)).filter((line) => !line.includes(' read '))).toEqual([
      'a import module',
      'd import module',
      'g import module',
      'h bind module',
      'j bind module',
      'k bind module',
      'n bind module',
      'o bind module',
      'q bind module',
      'r bind module',
      'u bind module',
      'v bind module',
      'd delete module',
      'w parameter lambda',
    ]);
  });
});
