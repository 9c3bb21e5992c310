import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCoverageConfig } from '../../src/input/coverage-config';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel-coverage-config-')));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

function configOf(files: Readonly<Record<string, string>>) {
  const root = join(folder, String(count++));
  mkdirSync(root);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return readCoverageConfig(root);
}

describe('readCoverageConfig', () => {
  it('no configuration', () => {
    expect(configOf({})).toEqual({
      path: null,
      excludeLines: null,
      excludeAlso: [],
      include: [],
      omit: [],
      paths: [],
      relativeFiles: false,
      diagnostics: [],
    });
    expect(
      configOf({ 'setup.cfg': '[metadata]\nname = a\n', 'pyproject.toml': '[project]\nname = "a"\n' }).path,
    ).toBeNull();
  });

  it('.coveragerc, one pattern a line', () => {
    expect(
      configOf({
        '.coveragerc': '[run]\nbranch = true\n[report]\nexclude_lines =\n    def __repr__\n\n    a{1,2}: b\n',
      }),
    ).toEqual({
      path: '.coveragerc',
      excludeLines: ['def __repr__', 'a{1,2}: b'],
      excludeAlso: [],
      include: [],
      omit: [],
      paths: [],
      relativeFiles: false,
      diagnostics: [],
    });
  });

  it('setup.cfg and tox.ini, with their prefix', () => {
    for (const path of ['setup.cfg', 'tox.ini']) {
      expect(
        configOf({ [path]: '[report]\nexclude_also = no\n[coverage:report]\nexclude_also = yes\n' }),
      ).toMatchObject({
        path,
        excludeAlso: ['yes'],
      });
    }
  });

  it('pyproject.toml and .coveragerc.toml', () => {
    const report = "report]\nexclude_also = ['a\\b', '  ']\n";
    expect(configOf({ 'pyproject.toml': `[tool.coverage.${report}` })).toMatchObject({
      excludeLines: null,
      excludeAlso: ['a\\b'],
    });
    expect(configOf({ '.coveragerc.toml': `[${report}` }).excludeAlso).toEqual(['a\\b']);
  });

  it('the first file with settings counts, alone', () => {
    const config = configOf({
      'setup.cfg': '[coverage:run]\nbranch = true\n',
      'pyproject.toml': "[tool.coverage.report]\nexclude_also = ['a']\n",
    });
    expect(config).toMatchObject({ path: 'setup.cfg', excludeAlso: [] });
    expect(configOf({ '.coveragerc': '', 'tox.ini': '[coverage:report]\nexclude_also = a\n' }).path).toBe(
      '.coveragerc',
    );
  });

  it('variables have the value that stands in the file', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is coverage.py's own
    const config = configOf({ '.coveragerc': '[report]\nexclude_also =\n  a$$\n  b$NAME\n  c${NAME-d}\n  e$\n' });
    expect(config.excludeAlso).toEqual(['a$', 'b', 'cd', 'e$']);
  });

  it('what cannot be read is told, and the next file tried', () => {
    const config = configOf({ 'pyproject.toml': '[tool.coverage\n' });
    expect(config.diagnostics).toMatchObject([{ path: 'pyproject.toml', severity: 'warning', line: 1 }]);
    expect(configOf({ 'pyproject.toml': '[tool.coverage.report]\nexclude_lines = "a"\n' })).toMatchObject({
      excludeLines: null,
      diagnostics: [{ message: expect.stringMatching(/^exclude_lines is not a list of strings/) }],
    });
    expect(configOf({ 'pyproject.toml': '[tool.other\n' }).diagnostics).toEqual([]);
  });

  it('what can be read of a broken INI file is used, and the rest told', () => {
    const config = configOf({ '.coveragerc': 'omit = a\n[report]\nexclude_also = b\nexclude_also = c\nomit = d, e\n' });
    expect(config).toMatchObject({ path: '.coveragerc', excludeAlso: ['c'], omit: ['d', 'e'] });
    expect(config.diagnostics).toMatchObject([{ path: '.coveragerc', line: 1 }]);
    expect(configOf({ 'setup.cfg': 'a\n[metadata]\nname = a\n' }).diagnostics).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('follows no link out of the repository', () => {
    writeFileSync(join(folder, 'secret'), '[report]\nexclude_also = a\n');
    mkdirSync(join(folder, 'linked'));
    symlinkSync(join(folder, 'secret'), join(folder, 'linked', '.coveragerc'));
    expect(readCoverageConfig(join(folder, 'linked'))).toMatchObject({
      path: null,
      diagnostics: [{ path: '.coveragerc' }],
    });
  });
});
