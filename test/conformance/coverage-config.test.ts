import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCoverageConfig } from '../../src/input/coverage-config';
import { script } from './agreement';

const INI =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is coverage.py's own
  'exclude_lines =\n    pragma: no cover\n    # a comment\n\n    def __repr__\n    a = b: c\nexclude_also = x$$\n    y${N-z}$\n';
/** What coverage.py reads. */
interface Settings {
  readonly patterns: readonly string[];
  readonly defaults: readonly string[];
  readonly paths: readonly (readonly string[])[];
  readonly relative: boolean;
}

/** Files of a repository's top folder. */
const REPOSITORIES: readonly Readonly<Record<string, string>>[] = [
  {},
  { '.coveragerc': '' },
  { '.coveragerc': `[report]\n${INI}` },
  { '.coveragerc': `[coverage:report]\n${INI}[report]\nexclude_lines = other\n` },
  { '.coveragerc': '[run]\nbranch = True\n', 'tox.ini': `[coverage:report]\n${INI}` },
  { 'setup.cfg': `[report]\nexclude_also = a\n[coverage:report]\n${INI}` },
  { 'setup.cfg': '[report]\nexclude_also = a\n', 'tox.ini': `[coverage:report]\n${INI}` },
  { 'setup.cfg': '[coverage:run]\nbranch = True\n', 'tox.ini': `[coverage:report]\n${INI}` },
  { 'pyproject.toml': '[tool.coverage.report]\nexclude_lines = ["a", " b ", ""]\nexclude_also = ["c$"]\n' },
  { 'pyproject.toml': '[tool.coverage.run]\nbranch = true\n' },
  { 'pyproject.toml': '[tool.other]\nx = 1\n' },
  {
    '.coveragerc.toml': '[report]\nexclude_also = ["a"]\n',
    'pyproject.toml': '[tool.coverage.report]\nexclude_also = ["b"]\n',
  },
  { '.coveragerc.toml': '[tool.coverage.report]\nexclude_also = ["a"]\n' },
  { '.coveragerc': '[run]\nrelative_files = yes\n[paths]\nb =\n    src/\n    */site-packages\na = x, y\n' },
  { 'tox.ini': '[coverage:run]\nrelative_files = 0\n[coverage:paths]\nsource = src\n[paths]\nother = x\n' },
  {
    'pyproject.toml':
      '[tool.coverage.run]\nrelative_files = true\n[tool.coverage.paths]\nb = ["src", "a,b"]\na = ["x"]\n',
  },
  { '.coveragerc.toml': '[run]\nrelative_files = false\n[paths]\nsource = ["src", "**/lib/"]\n' },
];

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel-coverage-config-')));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads the patterns and paths that coverage.py reads', async () => {
  const roots = REPOSITORIES.map((files, i) => {
    const root = join(folder, String(i));
    mkdirSync(root);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
    return root;
  });
  let i = 0;
  for await (const { patterns, defaults, paths, relative } of script<Settings>('coverage_config.py', ...roots)) {
    const { excludeLines, excludeAlso, diagnostics, ...rest } = readCoverageConfig(roots[i]!);
    expect([rest.paths, rest.relativeFiles], JSON.stringify(REPOSITORIES[i])).toEqual([paths, relative]);
    expect([...(excludeLines ?? defaults), ...excludeAlso], JSON.stringify(REPOSITORIES[i])).toEqual(patterns);
    expect(diagnostics).toEqual([]);
    i++;
  }
  expect(i).toBe(roots.length);
});
