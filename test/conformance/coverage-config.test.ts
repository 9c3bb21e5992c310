import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { coverageOf } from '../../src/datasets/line-coverage';
import { findCoverage, readCoverage } from '../../src/input/coverage';
import { readCoverageConfig } from '../../src/input/coverage-config';
import { measuredRepository } from '../datasets/recorded';
import { Agreement, script } from './agreement';

const INI =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is coverage.py's own
  'exclude_lines =\n    pragma: no cover\n    # a comment\n\n    def __repr__\n    a = b: c\nexclude_also = x$$\n    y${N-z}$\n';
/** What coverage.py reads. */
interface Settings {
  readonly patterns: readonly string[];
  readonly defaults: readonly string[];
  readonly include: readonly string[];
  readonly omit: readonly string[];
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
  { '.coveragerc': '[report]\n  omit = a/*, b.py\n    c\n  include: x\n' },
  { '.coveragerc': '[report] ; here\nExclude_Also : x = y\n\n    # a comment\n    z\n  w\n' },
  { '.coveragerc.toml': '[report]\nomit = ["a,b", " c "]\ninclude = []\n' },
  { '.coveragerc.toml': '[run]\nrelative_files = false\n[paths]\nsource = ["src", "**/lib/"]\n' },
];

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel-coverage-config-')));
afterAll(() => rmSync(folder, { recursive: true }));

function folders(name: string, repositories: readonly Readonly<Record<string, string>>[]): string[] {
  return repositories.map((files, i) => {
    const root = join(folder, `${name}-${i}`);
    for (const [path, text] of Object.entries({ '.keep': '', ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return root;
  });
}

it('reads the patterns and paths that coverage.py reads', async () => {
  const roots = folders('read', REPOSITORIES);
  let i = 0;
  for await (const { patterns, defaults, ...wanted } of script<Settings>('coverage_config.py', ...roots)) {
    const { path, excludeLines, excludeAlso, relativeFiles, diagnostics, ...rest } = readCoverageConfig(roots[i]!);
    expect({ ...rest, relative: relativeFiles }, JSON.stringify(REPOSITORIES[i])).toEqual(wanted);
    expect([...(excludeLines ?? defaults), ...excludeAlso], JSON.stringify(REPOSITORIES[i])).toEqual(patterns);
    expect(diagnostics).toEqual([]);
    i++;
  }
  expect(i).toBe(roots.length);
});

/** Coverage configurations that coverage.py refuses. */
const BROKEN: readonly Readonly<Record<string, string>>[] = [
  { '.coveragerc': 'exclude_also = a\n' },
  { '.coveragerc': '[report]\nexclude_also = a\nexclude_also = b\n' },
  { '.coveragerc': '[report]\nomit = a\n[run]\n[report]\ninclude = b\n' },
  { '.coveragerc': '[report]\nexclude_also\n    a\n' },
  { '.coveragerc': '[report\nexclude_also = a\n' },
  { 'setup.cfg': '[coverage:report]\nexclude_also = a\n= b\n' },
  { 'tox.ini': 'x\n[coverage:report]\nexclude_also = a\n' },
  { 'pyproject.toml': '[tool.coverage.report]\nexclude_also = [a]\n' },
  { '.coveragerc.toml': '[report]\nomit = [\n' },
  { 'pyproject.toml': '[tool.coverage.report]\nomit = "a"\n' },
];

it('names the file that coverage.py refuses', async () => {
  const roots = folders('broken', BROKEN);
  let i = 0;
  for await (const { error } of script<{ error?: string }>('coverage_config.py', ...roots)) {
    const [path] = Object.keys(BROKEN[i]!);
    expect(error, JSON.stringify(BROKEN[i])).toBeDefined();
    const { diagnostics } = readCoverageConfig(roots[i]!);
    expect(diagnostics, JSON.stringify(BROKEN[i])).toMatchObject([{ code: 'coverage-config', path }]);
    i++;
  }
  expect(i).toBe(roots.length);
});

const CODE = 'import os\n\n\ndef f(x):\n    if x:  # debug\n        return 1\n    return 2\n\n\ndef g():\n    ...\n';
const PROJECT = Object.fromEntries(
  ['setup.py', 'src/pkg/a.py', 'src/pkg/b_pb2.py', 'src/pkg/sub/a.py', 'src/pkg/[x].py', 'tests/test_a.py'].map(
    (path) => [path, CODE],
  ),
);
const ini = (report: string, run = '') => `[run]\n${run}\n[report]\n${report}\n`;
/** What chooses files and lines. */
const SELECTIONS: readonly Readonly<Record<string, string>>[] = [
  {},
  { '.coveragerc': ini('omit = tests/*') },
  { '.coveragerc': ini('omit = tests/*', 'relative_files = true') },
  { '.coveragerc': ini('omit =\n    */tests/*, setup.py\n    *_pb2.py') },
  { '.coveragerc': ini('include = src/*') },
  { '.coveragerc': ini('include = src/*', 'relative_files = true') },
  { '.coveragerc': ini('include = src/**/a.py\nomit = **/sub/*') },
  { '.coveragerc': ini('include = *src/*', 'relative_files = true') },
  { '.coveragerc': ini('include = *src/*') },
  { '.coveragerc': ini('omit = src/pkg/[[]x].py') },
  { '.coveragerc': ini('omit = src/pkg/?.py') },
  { '.coveragerc': ini('omit = a.py') },
  { '.coveragerc': ini('omit = ./tests/../src/*') },
  { '.coveragerc': ini('omit = src\\pkg\\*') },
  { '.coveragerc': ini('omit = src') },
  { '.coveragerc': ini('omit = *') },
  { '.coveragerc': ini('omit = src/**') },
  { '.coveragerc': ini('omit = src/pkg*/**/[!b]*.py') },
  { '.coveragerc': ini('include = src/pkg/***') },
  { '.coveragerc': ini('omit = Tests/*') },
  { '.coveragerc': '[run]\nomit = tests/*\ninclude = src/*\nsource = src\n' },
  { 'setup.cfg': '[coverage:report]\nomit = tests/*\nexclude_also = # debug\n' },
  { 'tox.ini': '[coverage:report]\ninclude = src/*\nexclude_also =\n    def g\n    return 2\n' },
  { 'pyproject.toml': '[tool.coverage.report]\nomit = ["tests/*", "*_pb2.py"]\nexclude_also = ["# debug"]\n' },
  { '.coveragerc.toml': '[report]\ninclude = ["src/pkg/a.py"]\nexclude_lines = ["return 1"]\n' },
];

it('has the files and lines that coverage json has', async () => {
  const roots = folders(
    'select',
    SELECTIONS.map((files) => ({ ...PROJECT, ...files })),
  );
  const python = Object.keys(PROJECT).sort();
  const agreement = new Agreement('coverage json');
  let i = 0;
  for await (const { files } of script<{ files?: Record<string, number[]> }>('coverage_selection.py', ...roots)) {
    const root = roots[i]!;
    const config = readCoverageConfig(root);
    const { data, diagnostics } = await readCoverage(root, python, findCoverage(root, ['.coverage']), config);
    const name = JSON.stringify(SELECTIONS[i++]);
    // Where coverage.py gives up, something is said.
    if (files === undefined) expect(diagnostics, name).toMatchObject([{ severity: 'warning' }]);
    if (data === null || files === undefined) {
      if (!diagnostics.some(({ code }) => code === 'coverage-config')) agreement.compare(name, data, files ?? null);
      continue;
    }
    const repository = await measuredRepository(root, python, data);
    const ours = [...coverageOf(repository)].map(({ path, executable }) => [path, [...executable]]);
    agreement.compare(name, ours, Object.entries(files).sort());
  }
  expect(i).toBe(roots.length);
  agreement.expectAtLeast(1);
});
