import { describe, expect, it } from 'vitest';
import { functionComplexities } from '../../src/python/function-complexity';
import { type FunctionMetrics, functionMetrics } from '../../src/python/function-metrics';
import { outline } from '../../src/python/outline';
import { parse } from './parser';

/** Metrics of the first function in the source. */
async function metricsOf(source: string): Promise<FunctionMetrics> {
  const { ast, source: text } = await parse(source);
  const entity = outline(ast, text, 'm').find((e) => e.kind === 'function' || e.kind === 'method');
  if (entity?.kind !== 'function' && entity?.kind !== 'method') throw new Error('no function');
  return functionMetrics(entity, text, functionComplexities([entity], text.text)[0]!);
}

async function complexityOf(...body: string[]): Promise<number> {
  return (await metricsOf(`def f():\n${body.map((line) => `    ${line}\n`).join('')}`)).cyclomaticComplexity;
}

async function nestingOf(...body: string[]): Promise<number> {
  return (await metricsOf(`def f():\n${body.map((line) => `    ${line}\n`).join('')}`)).maxNestingDepth;
}

describe('functionMetrics', () => {
  it('a small function, all columns', async () => {
    expect(
      await metricsOf(`@deco
@other(1)
async def f(a, /, b, *args, c=1, d, **kw):
    """Doc

    string."""

    # a comment
    if a:
        return b

    yield c  # with a comment
`),
    ).toEqual({
      loc: 12,
      logicalLoc: 8,
      paramCount: 6,
      positionalParams: 2,
      keywordOnlyParams: 2,
      hasVarargs: true,
      hasVarkw: true,
      isAsync: true,
      isGenerator: true,
      returnCount: 1,
      yieldCount: 1,
      raiseCount: 0,
      cyclomaticComplexity: 2,
      maxNestingDepth: 1,
      stmtCount: 3,
      decoratorCount: 2,
      hasDocstring: true,
    });
  });

  it('the smallest function', async () => {
    expect(await metricsOf('def f(): pass')).toMatchObject({
      loc: 1,
      logicalLoc: 1,
      paramCount: 0,
      hasVarargs: false,
      hasVarkw: false,
      isAsync: false,
      isGenerator: false,
      cyclomaticComplexity: 1,
      maxNestingDepth: 0,
      stmtCount: 1,
      hasDocstring: false,
    });
  });

  it('nested definitions and lambdas keep their own returns, yields and raises', async () => {
    const metrics = await metricsOf(`def f():
    def g():
        if a: return 1
        yield 2
        raise E
    class C:
        def m(self): return 1
        x = a if b else c
    h = lambda: (yield)
    raise E
    return (yield)
    yield from g()
`);
    expect(metrics).toMatchObject({
      returnCount: 1,
      yieldCount: 2,
      raiseCount: 1,
      cyclomaticComplexity: 1,
      maxNestingDepth: 0,
      stmtCount: 6,
    });
  });

  it('a yield in a nested function makes no generator', async () => {
    expect(await metricsOf('def f():\n    def g():\n        yield\n')).toMatchObject({ isGenerator: false });
  });
});

describe('cyclomatic complexity', () => {
  it.each([
    ['if and elif, not else', 3, ['if a: pass', 'elif b: pass', 'else: pass']],
    ['loops, not their else', 4, ['for x in y: pass', 'else: pass', 'while a: pass', 'async for x in y: pass']],
    [
      'handlers, not try, else or finally',
      3,
      ['try: pass', 'except A: pass', 'except: pass', 'else: pass', 'finally: pass'],
    ],
    ['handlers of groups', 2, ['try: pass', 'except* A: pass']],
    ['with and assert', 1, ['with a: pass', 'assert a']],
    ['conditional expressions', 3, ['return a if b else (c if d else e)']],
    ['further operands', 4, ['return a and b and c or d']],
    ['comprehensions and their ifs', 6, ['return [x for x in y if a if b for z in x], {1: 2 for k in v}']],
    ['bodies of lambdas', 3, ['return lambda x=a or b: c or d']],
    [
      'cases that can fail',
      4,
      ['match a:', '    case 1: pass', '    case [x]: pass', '    case x if x: pass', '    case _: pass'],
    ],
    ['a capture cannot fail', 1, ['match a:', '    case x: pass']],
    ['nor can an alternative that ends in one', 2, ['match a:', '    case 1: pass', '    case (2 | _) as x: pass']],
  ])('%s', async (_, expected, body) => {
    expect(await complexityOf(...body)).toBe(expected);
  });
});

describe('nesting depth', () => {
  it.each([
    ['an elif stands beside its if', 1, ['if a: pass', 'elif b: pass', 'elif c: pass', 'else: pass']],
    ['an if in an else is nested', 2, ['if a: pass', 'else:', '    if b: pass']],
    ['inside an elif', 2, ['if a: pass', 'elif b:', '    while c: pass']],
    ['handlers', 2, ['try: pass', 'except E:', '    for x in y: pass']],
    ['match', 2, ['match a:', '    case 1:', '        with b: pass']],
    ['asynchronous statements', 2, ['async with a:', '    async for x in y: pass']],
    ['nested functions are left out', 1, ['if a:', '    def g():', '        if b:', '            if c: pass']],
  ])('%s', async (_, expected, body) => {
    expect(await nestingOf(...body)).toBe(expected);
  });

  it('a chain of thousands of elifs', async () => {
    const chain = Array.from({ length: 5_000 }, (_, i) => `elif a == ${i}: pass`);
    expect(await nestingOf('if a: pass', ...chain)).toBe(1);
  });
});
