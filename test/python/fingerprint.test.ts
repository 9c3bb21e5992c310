import { beforeAll, describe, expect, test } from 'vitest';
import type { FunctionDef } from '../../src/python/ast';
import { type Fingerprint, fingerprint, SKETCH_SIZE } from '../../src/python/fingerprint';
import { parseModule } from '../../src/python/parse';
import type { PythonParser } from '../../src/python/parser';
import { pythonParser } from './parser';

let parser: PythonParser;
beforeAll(async () => {
  parser = await pythonParser();
});

/** The text itself is the digest, so that equal digests are equal code. */
function print(source: string): Fingerprint {
  const { ast, hasErrors } = parseModule(parser, Buffer.from(source));
  expect(hasErrors).toBe(false);
  return fingerprint(ast.body[0] as FunctionDef, (text) => text);
}

const same = (a: string, b: string) => expect(print(a).bodyHash).toBe(print(b).bodyHash);
const different = (a: string, b: string) => expect(print(a).bodyHash).not.toBe(print(b).bodyHash);

describe('the body', () => {
  test('does not depend on layout, comments, docstring, quotes or place', () => {
    same('def f(x):\n    return [x, "a"]\n', "\n\ndef f(x):\n  'Says.'\n  # why\n  return [\n    x,\n    'a',\n  ]\n");
    same('def f():\n    class C:\n        "doc"\n        x = 1\n', 'def f():\n    class C:\n        x = 1\n');
  });

  test('does not depend on the name, where the function calls itself too', () => {
    same('def f(n):\n    return n * f(n - 1)\n', 'def factorial(n):\n    return n * factorial(n - 1)\n');
    different('def f(n):\n    return f(n)\n', 'def g(n):\n    return f(n)\n');
  });

  test('does not depend on the signature', () => {
    const [a, b] = [print('def f(x): return x\n'), print('async def f(x=1): return x\n')];
    expect(a.bodyHash).toBe(b.bodyHash);
    expect(a.signatureHash).not.toBe(b.signatureHash);
  });

  test.each([
    ['def f(): return a + b', 'def f(): return a - b'],
    ['def f(): return 1', 'def f(): return "1"'],
    ['def f(): return "1"', 'def f(): return b"1"'],
    ['def f(): return x[1:]', 'def f(): return x[:1]'],
    ['def f(): return {**a, b: c}', 'def f(): return {b: a, **c}'],
    ['def f(): g(a, b=c)', 'def f(): g(a, *b)'],
    ['def f():\n  if a: b\n  else: c', 'def f():\n  if a:\n    b\n    c'],
    ['def f():\n  try: a\n  except: b\n  else: c', 'def f():\n  try: a\n  except: b\n  finally: c'],
    ['def f():\n  for a in b: c\n  else: d', 'def f():\n  for a in b:\n    c\n    d'],
    ['def f(): return a < b', 'def f(): return a <= b'],
    ['def f(): global a, b', 'def f(): nonlocal a, b'],
    ['def f(): from . import a', 'def f(): from .. import a'],
    ['def f(): x = (yield)', 'def f(): x = (yield None)'],
    ['def f(): return f"{a!r}"', 'def f(): return f"{a!s}"'],
    ['def f(): return lambda a, /, b: 0', 'def f(): return lambda a, b: 0'],
    ['def f(): return lambda *, a=1, b: 0', 'def f(): return lambda *, a, b=1: 0'],
    ['def f():\n  match a:\n    case [b, *_]: c', 'def f():\n  match a:\n    case [b, *d]: c'],
    ['def f():\n  match a:\n    case C(b, c=d): e', 'def f():\n  match a:\n    case C(b, d): e'],
    ['def f():\n  return "a\\nName 0 b"', 'def f():\n  return "a"'],
  ])('%j and %j differ', (a, b) => different(`${a}\n`, `${b}\n`));
});

test('the signature is decorators, parameters, annotations, defaults and async', () => {
  const hash = (source: string) => print(`${source}\n`).signatureHash;
  const plain = hash('def f(a, b): pass');
  const others = [
    '@cache\ndef f(a, b): pass',
    'def f(a, *, b): pass',
    'def f(a, b=1): pass',
    'def f(a, b: int): pass',
    'def f(a, b) -> int: pass',
    'async def f(a, b): pass',
  ];
  expect(new Set([plain, ...others.map(hash)]).size).toBe(others.length + 1);
  expect(hash('def g(a, b): return 1')).toBe(plain);
});

describe('the sketch', () => {
  test('is ascending, distinct, 32 bits wide and of bounded size', () => {
    const { tokens } = print(
      `def f():\n${Array.from({ length: 200 }, (_, i) => `    a${i} = b${i} + ${i}\n`).join('')}`,
    );
    expect(tokens).toHaveLength(SKETCH_SIZE);
    expect(tokens.every((hash, i) => hash >>> 0 === hash && hash > (tokens[i - 1] ?? -1))).toBe(true);
  });

  test('has one run for a body of up to four tokens, none for a docstring alone', () => {
    // Return, Name: two tokens.
    expect(print('def f(x): return x\n').tokens).toHaveLength(1);
    // Return, BinOp, Name, BinOp, Name, Name: six tokens, three runs.
    expect(print('def f(x): return x + y * z\n').tokens).toHaveLength(3);
    expect(print('def f(x): "doc"\n').tokens).toEqual([]);
  });

  test('stays mostly the same when one statement of many changes', () => {
    const body = (tenth: string) =>
      `def f():\n${Array.from({ length: 30 }, (_, i) => `    ${i === 10 ? tenth : `a${i} = b${i}(c)`}\n`).join('')}`;
    const [a, b] = [print(body('x = y')).tokens, print(body('raise z')).tokens];
    expect(a.filter((hash) => b.includes(hash)).length).toBeGreaterThan(0.8 * SKETCH_SIZE);
  });
});
