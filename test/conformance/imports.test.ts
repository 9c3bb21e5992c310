import { join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { importedModules, importStatements } from '../../src/python/program/imports';
import { Modules } from '../../src/python/program/modules';
import { Agreement, corpus, parseFile, pythonFiles, script } from './agreement';

interface Imports {
  readonly module: string;
  /** Imported module → lines. */
  readonly imports: Readonly<Record<string, readonly number[]>>;
}

/** Modules in a folder without `__init__`, which grimp does not look into. */
const UNKNOWN_TO_GRIMP = ['flask.sansio.app', 'flask.sansio.blueprints', 'flask.sansio.scaffold'];

/**
 * Every import between modules of a package, with the lines of its statements. Ours have one kind of edge more: the
 * package itself in `from package import module`, which is marked and left out here.
 */
it.each([
  ['django', ['django']],
  ['requests', ['requests']],
  ['flask', ['flask']],
  ['google', ['google.auth', 'google.oauth2']],
] as const)('%s: imports as grimp has them', async (name, packages) => {
  const folder = join(await corpus(name), '..');
  const ours = await importsOf(folder, join(folder, name), packages);
  const agreement = new Agreement('grimp');
  let edges = 0;
  for await (const { module, imports } of script<Imports>('imports.py', folder, ...packages)) {
    agreement.compare(module, ours.get(module) ?? {}, imports);
    edges += Object.keys(imports).length;
    ours.delete(module);
  }
  console.log(`${name}: ${edges} imports`);
  expect([...ours.keys()]).toEqual(UNKNOWN_TO_GRIMP.filter((module) => module.startsWith(name)));
  agreement.expectAtLeast(1);
});

/** Of each module of the packages, sorted. */
async function importsOf(
  folder: string,
  root: string,
  packages: readonly string[],
): Promise<Map<string, Record<string, number[]>>> {
  const isInside = (module: string) => packages.some((name) => module === name || module.startsWith(`${name}.`));
  const files = pythonFiles(root)
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, module: path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.') }))
    .filter(({ module }) => isInside(module));
  const modules = new Modules(files);
  const found = new Map<string, Record<string, number[]>>();
  for (const [i, { path, module }] of files.entries()) {
    const { ast, source } = await parseFile(join(folder, path));
    const imports: Record<string, number[]> = {};
    for (const { target, statement, isOnlyPackage } of importedModules(
      modules,
      i,
      importStatements(ast, source),
      () => {},
    )) {
      if (target.file === null || target.name === module || isOnlyPackage) continue;
      if (UNKNOWN_TO_GRIMP.includes(target.name)) continue;
      imports[target.name] = [...new Set([...(imports[target.name] ?? []), statement.line])].sort((a, b) => a - b);
    }
    found.set(module, Object.fromEntries(Object.entries(imports).sort(([a], [b]) => (a < b ? -1 : 1))));
  }
  return found;
}
