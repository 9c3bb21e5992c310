import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_EXCLUSIONS } from '../../src/python/exclusions';
import { executableLines } from '../../src/python/executable-lines';
import { corpus, parseFile, script } from './agreement';

interface Report {
  readonly path: string;
  readonly statements: readonly number[];
}

describe.each([
  { name: 'stdlib', exactFiles: 0.96 },
  { name: 'django', exactFiles: 0.99 },
  { name: 'networkx', exactFiles: 0.99 },
  { name: 'flask', exactFiles: 0.99 },
  { name: 'requests', exactFiles: 0.99 },
] as const)('executable lines of $name, against coverage.py', ({ name, exactFiles }) => {
  let files = 0;
  let exact = 0;
  let ours = 0;
  let theirs = 0;
  let common = 0;

  beforeAll(async () => {
    const shown: string[] = [];
    for await (const { path, statements } of script<Report>('executable_lines.py', await corpus(name))) {
      const { ast, source } = await parseFile(path);
      const lines = executableLines(ast, source, DEFAULT_EXCLUSIONS).firsts;
      const [wanted, found] = [new Set(statements), new Set(lines)];
      const extra = lines.filter((line) => !wanted.has(line));
      const missing = statements.filter((line) => !found.has(line));
      files++;
      if (extra.length + missing.length === 0) exact++;
      else shown.push(`${path}: extra ${extra.slice(0, 8)}, missing ${missing.slice(0, 8)}`);
      ours += lines.length;
      theirs += statements.length;
      common += lines.length - extra.length;
    }
    console.log(
      `${name}: precision ${common / ours}, recall ${common / theirs}, ${exact} of ${files} files exact`,
      `\n${shown.slice(0, Number(process.env.SHOWN ?? 10)).join('\n')}`,
    );
  });

  it('precision', () => expect(common / ours).toBeGreaterThanOrEqual(0.999));
  it('recall', () => expect(common / theirs).toBeGreaterThanOrEqual(0.9995));
  it('exact files', () => expect(exact / files).toBeGreaterThanOrEqual(exactFiles));
});
