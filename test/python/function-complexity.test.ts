import { describe, expect, it } from 'vitest';
import { type FunctionComplexity, functionComplexities } from '../../src/python/function-complexity';
import { type FunctionEntity, outline } from '../../src/python/outline';
import { parse } from './parser';

/** Qualname, without the module, → complexity. */
async function complexities(source: string): Promise<Map<string, FunctionComplexity>> {
  const { ast, source: text } = await parse(source);
  const functions = outline(ast, text, 'm').filter(
    (e): e is FunctionEntity => e.kind === 'function' || e.kind === 'method',
  );
  const measured = functionComplexities(functions, text.text);
  return new Map(functions.map(({ qualname }, i) => [qualname.slice(2), measured[i]!]));
}

async function complexityOf(...body: string[]): Promise<FunctionComplexity> {
  return (await complexities(`def f(self):\n${body.map((line) => `    ${line}\n`).join('')}`)).get('f')!;
}

async function cognitiveOf(...body: string[]): Promise<number> {
  return (await complexityOf(...body)).cognitive;
}

describe('counts', () => {
  it('of every construct once', async () => {
    const source = [
      'if a: pass',
      'elif b: pass',
      'for x in y: pass',
      'else: pass',
      'while a: pass',
      'try: pass',
      'except A: pass',
      'except B: pass',
      'else: pass',
      'try: pass',
      'except* C: pass',
      'with a: pass',
      'match a:',
      '    case 1: pass',
      '    case _: pass',
      'assert a and b, (c if d else e)',
      'x = a if b or c or d else [i for i in y if i if j for k in i]',
      'y = lambda: (yield a)',
      'yield y',
      'def g(): pass',
      'class C: pass',
    ];
    expect(await complexityOf(...source)).toEqual({
      ifs: 2,
      loops: 2,
      loopElses: 1,
      tries: 1,
      handlers: 2,
      tryElses: 1,
      starTries: 1,
      starHandlers: 1,
      withs: 1,
      matches: 1,
      cases: 2,
      refutableCases: 1,
      catchAllMatches: 1,
      asserts: 1,
      decisionsInAsserts: 2,
      conditionals: 2,
      furtherOperands: 3,
      comprehensions: 2,
      comprehensionIfs: 2,
      lambdas: 1,
      yields: 1,
      nestedFunctions: 1,
      nestedClasses: 1,
      mccabeUnseen: 0,
      mccabeNested: 1,
      // 1 + 2 if + 2 loops + (1 try + 2 handlers) + 1 nested
      cyclomaticMccabe: 9,
      // 1 + 2 if + 2 loops + 1 else + 2 handlers + 1 else + 1 case + 1 assert + 1 conditional + 2 operands + 4 comprehension
      cyclomaticRadon: 18,
      // if 1, elif 1, loops 2, else 1, handlers 2, else 1, except* 1, match 1, assert 1 + 1, conditional 1, or 1
      cognitive: 14,
    });
  });

  it('what mccabe does not reach', async () => {
    const { cyclomaticMccabe, mccabeUnseen, ifs } = await complexityOf(
      'try: pass',
      'finally:',
      '    if a: pass',
      'match a:',
      '    case 1:',
      '        for x in y: pass',
      'try: pass',
      'except* A:',
      '    def g():',
      '        if a: pass',
      '    if a: pass',
    );
    expect([cyclomaticMccabe, mccabeUnseen, ifs]).toEqual([2, 3, 2]);
  });

  it('nested functions are part of mccabe alone', async () => {
    const found = await complexities(`def f():
    class C:
        if a: pass
        def m(self):
            if a: pass
    def g():
        if a: pass
        def h():
            if a: pass
`);
    const of = (name: string) => [found.get(name)!.cyclomaticMccabe, found.get(name)!.cyclomaticRadon];
    expect([of('f'), of('f.C.m'), of('f.g'), of('f.g.h')]).toEqual([
      [8, 1],
      [2, 2],
      [4, 2],
      [2, 2],
    ]);
  });
});

describe('cognitive complexity', () => {
  it('nesting makes each structure dearer', async () => {
    expect(await cognitiveOf('for a in b:', '    while c:', '        if d:', '            e')).toBe(1 + 2 + 3);
  });

  it('elif and else cost one, wherever they stand', async () => {
    const branches = ['if a:', '    b', 'elif c:', '    d', 'elif e:', '    f', 'else:', '    g'];
    expect(await cognitiveOf(...branches)).toBe(4);
    expect(await cognitiveOf('with x:', ...branches.map((line) => `    ${line}`))).toBe(4);
    expect(await cognitiveOf('for x in y:', ...branches.map((line) => `    ${line}`))).toBe(1 + 2 + 3);
  });

  it('an if alone in an else is nested in it', async () => {
    expect(await cognitiveOf('if a:', '    b', 'else:', '    if c:', '        d')).toBe(1 + 1 + 2);
  });

  it('try is free, its handlers are not', async () => {
    const tried = ['try:', '    if a: b', 'except E:', '    if c: d', 'else:', '    e', 'finally:', '    if f: g'];
    expect(await cognitiveOf(...tried)).toBe(1 + (1 + 2) + 1 + 1);
  });

  it('sequences of like operators', async () => {
    expect(await cognitiveOf('a and b and c')).toBe(1);
    expect(await cognitiveOf('a and b or c and d')).toBe(3);
    expect(await cognitiveOf('a or b and c or d')).toBe(3);
    expect(await cognitiveOf('a or (b and c) or d')).toBe(2);
    expect(await cognitiveOf('(a and b) or c')).toBe(2);
    expect(await cognitiveOf('(a) and b or c')).toBe(2);
    expect(await cognitiveOf('a and (b and c)')).toBe(2);
    expect(await cognitiveOf('a and (b or c) and d')).toBe(2);
    expect(await cognitiveOf('a and not (b and c)')).toBe(2);
  });

  it('match is one structure, however many cases', async () => {
    expect(await cognitiveOf('match a:', '    case 1: b', '    case 2 if c:', '        if d: e')).toBe(1 + 2);
  });

  it('conditional expressions and lambdas nest', async () => {
    expect(await cognitiveOf('a if b else c if d else e')).toBe(1 + 2);
    expect(await cognitiveOf('lambda: a if b else c')).toBe(2);
  });

  it('nested functions belong to the outer one, a level deeper', async () => {
    const found = await complexities(`def f():
    if a:
        def g():
            if b: c
`);
    expect([found.get('f')!.cognitive, found.get('f.g')!.cognitive]).toEqual([1 + 3, 1]);
  });

  it('a decorator is not nested', async () => {
    const decorator = (first: string) => `def f(a):\n${first}    def g():\n        if a: b\n    return g\n`;
    expect((await complexities(decorator(''))).get('f')!.cognitive).toBe(1);
    expect((await complexities(decorator('    c = 1\n'))).get('f')!.cognitive).toBe(2);
  });

  it('a class inside starts anew', async () => {
    const source = 'def f():\n    if a:\n        class C:\n            def m(self):\n                if b: c\n';
    expect((await complexities(source)).get('f')!.cognitive).toBe(2);
  });

  it('a function that calls itself costs one', async () => {
    expect(await cognitiveOf('f(1)', 'f(2)')).toBe(1);
    const methods = await complexities(
      'class C:\n    def close(self): close()\n    def walk(this): this.walk()\n    def other(self): a.other()\n',
    );
    expect(['C.close', 'C.walk', 'C.other'].map((name) => methods.get(name)!.cognitive)).toEqual([0, 1, 0]);
  });
});

it('follows tens of thousands of elifs and operands', async () => {
  const source = `def f():\n    if a: b\n${'    elif a and b: c\n'.repeat(20_000)}`;
  const measured = (await complexities(source)).get('f')!;
  expect(measured.ifs).toBe(20_001);
  expect(measured.cognitive).toBe(40_001);
});
