import { describe, expect, it } from 'vitest';
import { functionTypes } from '../../src/python/function-types';
import { type FunctionEntity, outline } from '../../src/python/outline';
import { parse } from './parser';

async function typesOf(source: string) {
  const { ast, source: text } = await parse(source);
  return outline(ast, text, 'm')
    .filter((e): e is FunctionEntity => e.kind === 'function' || e.kind === 'method')
    .map((entity) => ({ entity, types: functionTypes(entity.node, entity.kind === 'method') }));
}

async function typesOfFirst(source: string) {
  return (await typesOf(source))[0]!.types;
}

describe('functionTypes', () => {
  it('all columns', async () => {
    const types = await typesOfFirst(
      'def f(a: "list[int]", /, b, *args: int, c: dict[str,int]=1, **kw) -> Optional [ str ]: ...',
    );
    expect({ ...types, paramTypes: { ...types.paramTypes } }).toEqual({
      totalParams: 5,
      annotatedParams: 3,
      unannotatedParams: 2,
      paramTypedRatio: 0.6,
      hasReturnAnnotation: true,
      returnType: 'Optional[str]',
      returnTypeSource: 'annotation',
      paramTypes: { a: "'list[int]'", b: null, args: 'int', c: 'dict[str, int]', kw: null },
      fullyTyped: false,
      partialTyped: true,
      untyped: false,
      typednessBucket: 'partial',
      typednessSource: 'annotations',
    });
  });

  it.each([
    ['def f() -> int: ...', 'typed'],
    ['def f(a: int, *b: int, **c: int) -> None: ...', 'typed'],
    ['def f(a: int): ...', 'partial'],
    ['def f(a) -> int: ...', 'partial'],
    ['def f(a: int, b) -> int: ...', 'partial'],
    ['def f(): ...', 'untyped'],
    ['def f(a): ...', 'untyped'],
  ])('%s is %s', async (source, bucket) => {
    const types = await typesOfFirst(source);
    expect(types.typednessBucket).toBe(bucket);
    expect([types.fullyTyped, types.partialTyped, types.untyped]).toEqual([
      bucket === 'typed',
      bucket === 'partial',
      bucket === 'untyped',
    ]);
    expect(types.typednessSource).toBe(bucket === 'untyped' ? 'unknown' : 'annotations');
  });

  it('nothing to annotate', async () => {
    expect(await typesOfFirst('def f(): ...')).toMatchObject({
      totalParams: 0,
      paramTypedRatio: 1,
      returnType: null,
      returnTypeSource: 'unknown',
    });
  });

  it.each([
    ["a method's self", 'class A:\n    def m(self, a): ...', ['a']],
    ["a method's positional-only cls", 'class A:\n    def m(cls, /, a): ...', ['a']],
    ['self further on counts', 'class A:\n    def m(a, self): ...', ['a', 'self']],
    ['self of a function counts', 'def f(self): ...', ['self']],
    ['a method may have no parameter', 'class A:\n    def m(): ...', []],
    ['*self counts', 'class A:\n    def m(*self): ...', ['self']],
    ['any name', 'def f(__proto__, constructor): ...', ['__proto__', 'constructor']],
  ])('%s', async (_, source, names) => {
    expect(Object.keys((await typesOfFirst(source)).paramTypes)).toEqual(names);
  });
});
