import { expect, it } from 'vitest';
import { classBases } from '../../src/python/bases';
import { outline } from '../../src/python/outline';
import { parse } from './parser';

/** Class → bases, of a file that is the module `module`. */
async function basesOf(text: string, module = 'tests.unit.test_a', isPackage = false) {
  const { ast, source } = await parse(text);
  const entities = outline(ast, source, module);
  return Object.fromEntries(
    classBases(ast, module, isPackage, entities).map(({ entity, names }) => [entities[entity]!.name, names]),
  );
}

it.each([
  ['class A(Base): ...', ['Base']],
  ['from base import Base as B\nclass A(B): ...', ['base.Base']],
  ['import pkg.base\nclass A(pkg.base.Base): ...', ['pkg.base.Base']],
  ['import pkg.base as b\nclass A(b.Base.Inner): ...', ['pkg.base.Base.Inner']],
  ['from .base import Base\nclass A(Base): ...', ['tests.unit.base.Base']],
  ['from ..base import Base\nclass A(Base): ...', ['tests.base.Base']],
  ['from . import base\nclass A(base.Base): ...', ['tests.unit.base.Base']],
  ['from base import *\nclass A(Base): ...', ['Base', 'base.Base']],
  ['if x:\n    from a import Base\nelse:\n    from b import Base\nclass A(Base): ...', ['b.Base']],
  ['try:\n    from a import X\nexcept ImportError:\n    Y = 1\nclass A(X): ...', ['a.X']],
  ['class A(Generic[T], Base[int], metaclass=Meta): ...', ['Generic', 'Base']],
  ['class A(make(), *bases, (yield)): ...', undefined],
  ['class A: ...', undefined],
])('%s', async (text, names) => {
  expect((await basesOf(text)).A).toEqual(names);
});

it('a package is where its own relative imports start', async () => {
  const text = 'from .base import Base\nclass A(Base): ...';
  expect(await basesOf(text, 'tests.unit', true)).toEqual({ A: ['tests.unit.base.Base'] });
});
