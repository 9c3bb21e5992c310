import { outline } from '../../../src/python/outline';
import { fileSymbols, RepositorySymbols } from '../../../src/python/program/symbols';
import { parse } from '../parser';

/** The names of a repository that has these files. */
export async function repositoryOf(files: Readonly<Record<string, string>>): Promise<{
  readonly paths: readonly string[];
  readonly symbols: RepositorySymbols;
}> {
  const paths = Object.keys(files).sort();
  const found = [];
  for (const path of paths) {
    const { ast, source } = await parse(files[path]!);
    const module = path.replace(/(?:(?:^|\/)__init__)?\.py$/, '').replaceAll('/', '.');
    const entities = outline(ast, source, module);
    found.push({ path, module, symbols: fileSymbols({ path, module, source, ast, entities }) });
  }
  return { paths, symbols: new RepositorySymbols(found) };
}
