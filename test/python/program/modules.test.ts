import { describe, expect, it } from 'vitest';
import { Modules } from '../../../src/python/program/modules';

/** Path → module name, sorted by path as the pipeline has them. */
function modulesOf(files: Readonly<Record<string, string>>) {
  const list = Object.entries(files)
    .map(([path, module]) => ({ path, module }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const modules = new Modules(list);
  return (path: string, level: number, name: string): string | null => {
    const importer = list.findIndex((file) => file.path === path);
    const target = modules.resolve(importer, level, name);
    return target && `${target.origin} ${target.file === null ? target.name : list[target.file]!.path}`;
  };
}

describe('what an import statement means', () => {
  const resolve = modulesOf({
    'src/pkg/__init__.py': 'pkg',
    'src/pkg/a.py': 'pkg.a',
    'src/pkg/sub/__init__.py': 'pkg.sub',
    'src/pkg/sub/b.py': 'pkg.sub.b',
    'src/space/one/c.py': 'space.one.c',
    'src/json.py': 'json',
    'tests/test_a.py': 'tests.test_a',
    'tests/support.py': 'tests.support',
    'tests/logging.py': 'tests.logging',
  });

  it.each([
    ['a package', 0, 'pkg', 'repository src/pkg/__init__.py'],
    ['a module', 0, 'pkg.sub.b', 'repository src/pkg/sub/b.py'],
    ['a part of a package that is not there', 0, 'pkg._version', 'missing pkg._version'],
    ['a namespace', 0, 'space', 'namespace space'],
    ['a namespace below one', 0, 'space.one', 'namespace space.one'],
    ['the standard library', 0, 'os.path', 'stdlib os.path'],
    ['a third party', 0, 'numpy.linalg', 'third_party numpy.linalg'],
    ['a file that shadows the standard library', 0, 'json', 'repository src/json.py'],
    ['its own package', 1, '', 'repository src/pkg/sub/__init__.py'],
    ['a sibling', 1, 'missing', 'missing pkg.sub.missing'],
    ['the package above', 2, '', 'repository src/pkg/__init__.py'],
    ['a module of the package above', 2, 'a', 'repository src/pkg/a.py'],
    ['beyond the top', 5, 'x', null],
  ])('%s', (_, level, name, expected) => {
    expect(resolve('src/pkg/sub/b.py', level, name)).toBe(expected);
  });

  it('counts levels from the package itself in an __init__', () => {
    expect(resolve('src/pkg/sub/__init__.py', 1, 'b')).toBe('repository src/pkg/sub/b.py');
    expect(resolve('src/pkg/sub/__init__.py', 2, 'a')).toBe('repository src/pkg/a.py');
  });

  it('finds what stands beside a script or a test, but not in place of the standard library', () => {
    expect(resolve('tests/test_a.py', 0, 'support')).toBe('repository tests/support.py');
    expect(resolve('tests/test_a.py', 0, 'logging')).toBe('stdlib logging');
    expect(resolve('tests/test_a.py', 0, 'json')).toBe('stdlib json');
  });
});

describe('modules that share a name', () => {
  const resolve = modulesOf({
    'one/src/util.py': 'util',
    'one/src/main.py': 'main',
    'two/src/util.py': 'util',
    'two/src/util/__init__.py': 'util',
    'two/src/main.py': 'main',
    'sys.py': 'sys',
  });

  it('means the one below the same source root', () => {
    expect(resolve('one/src/main.py', 0, 'util')).toBe('repository one/src/util.py');
  });

  it('prefers the package to the module, as Python does', () => {
    expect(resolve('two/src/main.py', 0, 'util')).toBe('repository two/src/util/__init__.py');
  });

  it('never takes a file for a part of the interpreter', () => {
    expect(resolve('sys.py', 0, 'sys')).toBe('stdlib sys');
  });
});

it('prefers a module to its stub', () => {
  const resolve = modulesOf({ 'a.py': 'a', 'b.py': 'b', 'b.pyi': 'b', 'c.pyi': 'c' });
  expect(resolve('a.py', 0, 'b')).toBe('repository b.py');
  expect(resolve('a.py', 0, 'c')).toBe('repository c.pyi');
});
