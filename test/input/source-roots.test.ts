import { describe, expect, test } from 'vitest';
import { moduleNames } from '../../src/input/modules';
import { rootsInPyproject, rootsInSetupCfg } from '../../src/input/project-config';
import { readSnapshot } from './read-snapshot';
import { repository } from './repository';

async function rootsAndModules(files: readonly string[], configuration: Readonly<Record<string, string>> = {}) {
  const root = repository({ ...Object.fromEntries(files.map((path) => [path, ''])), ...configuration });
  const { sourceRoots, files: found, diagnostics } = await readSnapshot({ repoRoot: root, repo: 'acme/shop' });
  return { sourceRoots, modules: Object.fromEntries(found.map(({ path, module }) => [path, module])), diagnostics };
}

describe('layouts', () => {
  test('src', async () => {
    const { sourceRoots, modules } = await rootsAndModules([
      'src/shop/__init__.py',
      'src/shop/api/__init__.py',
      'src/shop/api/routes.py',
      'src/single.py',
      'tests/test_api.py',
      'scripts/make-data.py',
      'src/shop/migrations/0001_initial.py',
    ]);
    expect(sourceRoots).toEqual(['src', '.']);
    expect(modules).toEqual({
      'scripts/make-data.py': 'scripts.make-data',
      'src/shop/__init__.py': 'shop',
      'src/shop/api/__init__.py': 'shop.api',
      'src/shop/api/routes.py': 'shop.api.routes',
      'src/shop/migrations/0001_initial.py': 'shop.migrations.0001_initial',
      'src/single.py': 'single',
      'tests/test_api.py': 'tests.test_api',
    });
  });

  test('a src that is itself a package is none', async () => {
    const { sourceRoots, modules } = await rootsAndModules(['src/__init__.py', 'src/a.py']);
    expect(sourceRoots).toEqual(['.']);
    expect(modules).toEqual({ 'src/__init__.py': 'src', 'src/a.py': 'src.a' });
  });

  test('flat and src mixed, and a package at the very top', async () => {
    const { modules } = await rootsAndModules(['shop/__init__.py', 'src/tool/__init__.py', '__init__.py', 'setup.py']);
    expect(modules).toEqual({
      '__init__.py': 'shop',
      'setup.py': 'setup',
      'shop/__init__.py': 'shop',
      'src/tool/__init__.py': 'tool',
    });
  });

  test('several projects in one repository', async () => {
    const files = [
      'packages/foo/src/foo/a.py',
      'packages/foo/tests/test_a.py',
      'libs/bar/bar/b.py',
      'libs/baz/python/baz/c.py',
      'numeric/core/setup.py',
      'numeric/core/__init__.py',
    ];
    const { sourceRoots, modules } = await rootsAndModules(files, {
      'packages/foo/pyproject.toml': '',
      'libs/bar/setup.cfg': '',
      'libs/baz/pyproject.toml': '[tool.maturin]\npython-source = "python"\n',
      'docs/pyproject.toml': '',
    });
    expect(sourceRoots).toEqual(['libs/baz/python', 'packages/foo/src', 'libs/bar', 'libs/baz', 'packages/foo', '.']);
    expect(modules).toEqual({
      'libs/bar/bar/b.py': 'bar.b',
      'libs/baz/python/baz/c.py': 'baz.c',
      'numeric/core/__init__.py': 'numeric.core',
      'numeric/core/setup.py': 'numeric.core.setup',
      'packages/foo/src/foo/a.py': 'foo.a',
      'packages/foo/tests/test_a.py': 'tests.test_a',
    });
  });

  test('a project file inside a vendored folder says nothing', async () => {
    const { sourceRoots } = await rootsAndModules(['a.py', 'vendor/x/x.py'], { 'vendor/x/pyproject.toml': '' });
    expect(sourceRoots).toEqual(['.']);
  });

  test('a project file that cannot be parsed is reported with its line', async () => {
    const { sourceRoots, diagnostics } = await rootsAndModules(['src/a.py'], {
      'pyproject.toml': '[project]\nname = \n',
    });
    expect(sourceRoots).toEqual(['src', '.']);
    // Each reader of the file says what it missed.
    expect(diagnostics.map(({ path, stage, code, line }) => [path, stage, code, line])).toEqual(
      ['project-config', 'config-syntax'].map((code) => ['pyproject.toml', 'config', code, 2]),
    );
  });
});

test.each([
  ['setuptools find', '[tool.setuptools.packages.find]\nwhere = ["lib", "./plugins/"]', ['lib', 'plugins']],
  ['setuptools package-dir', '[tool.setuptools]\npackage-dir = {"" = "lib"}', ['lib']],
  ['setuptools package-dir of a package', '[tool.setuptools.package-dir]\n"a.b" = "lib/a/b"\nc = "elsewhere"', ['lib']],
  ['Poetry', '[tool.poetry]\npackages = [{include = "a", from = "lib"}, {include = "b"}]', ['lib']],
  ['Hatch packages', '[tool.hatch.build.targets.wheel]\npackages = ["lib/a", "b"]', ['lib', '.']],
  ['Hatch sources', '[tool.hatch.build.targets.wheel]\nsources = ["lib"]', ['lib']],
  ['Hatch rewritten sources', '[tool.hatch.build.targets.wheel.sources]\n"lib/a" = "a"\n"src" = ""', ['lib', 'src']],
  ['PDM', '[tool.pdm.build]\npackage-dir = "lib"', ['lib']],
  ['uv', '[tool.uv.build-backend]\nmodule-root = ""', ['.']],
  ['paths that leave the project', '[tool.setuptools.packages.find]\nwhere = ["../x", "/etc", "a/../../b", 3]', []],
  [
    'values of the wrong type',
    '[tool]\nsetuptools = 3\npoetry = [1]\n[tool.hatch.build.targets.wheel]\nsources = true',
    [],
  ],
])('pyproject.toml: %s', (_, text, roots) => {
  expect(rootsInPyproject(text)).toEqual({ roots, problem: null });
});

test.each([
  ['package_dir on one line', '[options]\npackage_dir = =src\n', ['src']],
  [
    'package_dir below',
    '[metadata]\nname = x\n[options]\npackage_dir =\n    =lib\n    # a comment\n    a.b = py/a/b\n',
    ['lib', 'py'],
  ],
  ['find', '[options]\npackages = find:\n\n[options.packages.find]\nwhere=src\n', ['src']],
  ['another section', '[tool]\npackage_dir = =src\nwhere = x\n', []],
  ['nonsense', 'x\n  y\n[[[\n=\n', []],
])('setup.cfg: %s', (_, text, roots) => {
  expect(rootsInSetupCfg(text)).toEqual({ roots, problem: null });
});

describe('given roots', () => {
  test('replace detection; the most specific wins', async () => {
    const root = repository({ 'src/a.py': '', 'lib/deep/b.py': '', 'lib/c.py': '' });
    const { sourceRoots, files } = await readSnapshot({ repoRoot: root, sourceRoots: ['./lib/', 'lib/deep'] });
    expect(sourceRoots).toEqual(['lib/deep', 'lib', '.']);
    expect(files.map(({ module }) => module)).toEqual(['c', 'b', 'src.a']);
  });

  test.each(['nowhere', '..', 'a.py', '/'])('%s is refused by name', async (given) => {
    const root = repository({ 'a.py': '' });
    const refused = readSnapshot({ repoRoot: root, sourceRoots: [given] });
    await expect(refused).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
    await expect(refused).rejects.toThrow(JSON.stringify(given));
  });
});

test('files that share a module name are kept and name each other', () => {
  const paths = ['lib/a.py', 'pkg.py', 'pkg/__init__.py', 'src/a.py'];
  const { modules, diagnostics } = moduleNames(paths, ['src', 'lib', '.'], 'shop');
  expect([...modules.values()]).toEqual(['a', 'pkg', 'pkg', 'a']);
  expect(diagnostics.map(({ path, code }) => [path, code])).toEqual([
    ['lib/a.py', 'duplicate-module'],
    ['src/a.py', 'duplicate-module'],
    ['pkg.py', 'duplicate-module'],
    ['pkg/__init__.py', 'duplicate-module'],
  ]);
  expect(diagnostics[0]?.message).toContain('src/a.py');
  expect(diagnostics[1]?.message).toContain('lib/a.py');
});
