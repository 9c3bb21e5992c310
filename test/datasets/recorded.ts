import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysedRepository, RecordedFile } from '../../src/datasets/sources';
import { readCoverageConfig } from '../../src/input/coverage-config';
import type { CoverageData } from '../../src/kernel/evidence';
import type { Snapshot } from '../../src/kernel/snapshot';
import { classBases } from '../../src/python/bases';
import { configuredExclusions } from '../../src/python/exclusions';
import { executableLines } from '../../src/python/executable-lines';
import { outline } from '../../src/python/outline';
import { parseModule } from '../../src/python/parse';
import { pythonParser } from '../python/parser';

/** The files of a folder as a run keeps them for the tables about coverage; their GOIDs are counted from 1. */
export async function measuredRepository(
  root: string,
  paths: readonly string[],
  coverage: CoverageData,
): Promise<AnalysedRepository> {
  const parser = await pythonParser();
  const { path: configuration, excludeLines, excludeAlso } = readCoverageConfig(root);
  const { exclusions } = configuredExclusions(excludeLines, excludeAlso);
  let goid = 0n;
  const files = paths.map((path) => {
    const module = path.replace(/\.py$/, '').replaceAll('/', '.');
    const { ast, source } = parseModule(parser, readFileSync(join(root, path)));
    const entities = outline(ast, source, module);
    const lines = executableLines(ast, source, exclusions);
    const recorded: Partial<RecordedFile> = {
      path,
      module,
      entities: entities.map(({ kind, name, qualname, startLine, headerLine, bodyStartLine, endLine, parent }) => ({
        ...{ goid: ++goid, urn: `${path}#${qualname}`, kind, name, qualname },
        ...{ startLine, headerLine, bodyStartLine, endLine },
        parent: parent === null ? -1 : entities.indexOf(parent),
      })),
      statements: Uint32Array.from(lines.firsts),
      statementEnds: Uint32Array.from(lines.lasts),
      bases: classBases(ast, module, path.endsWith('__init__.py'), entities),
    };
    return recorded as RecordedFile;
  });
  const patterns = { path: configuration, lines: excludeLines, also: excludeAlso };
  const snapshot: Partial<Snapshot> = { coverage, exclusions: patterns };
  const repository: Partial<AnalysedRepository> = { snapshot: snapshot as Snapshot, files };
  return repository as AnalysedRepository;
}
