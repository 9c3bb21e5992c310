import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conventionalReports, givenReports } from '../../src/input/report-files';
import { temporaryFolder, write } from './repository';

const given = (root: string, ...patterns: string[]) => givenReports(root, patterns, 'tests', 'test reports');
const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

describe('reports that a user names', () => {
  it('are found by paths and globs, relative and absolute, each once, in the order they are named', () => {
    const root = temporaryFolder();
    write(root, { 'b.xml': 'b', 'a.xml': 'a', 'sub/deep/c.xml': '', '.hidden.xml': '', 'other.json': '{}' });
    write(dirname(root), { 'outside.xml': '' });
    const { files, reason, diagnostics } = given(
      root,
      'other.json',
      '*.xml',
      join(root, '**/c.xml'),
      'a.xml',
      '../*.xml',
    );
    expect(names(files)).toEqual([
      'other.json',
      'a.xml',
      'b.xml',
      'sub/deep/c.xml',
      join(dirname(root), 'outside.xml'),
    ]);
    expect(files[0]).toMatchObject({ path: join(root, 'other.json'), bytes: 2, modifiedMs: expect.any(Number) });
    expect([reason, diagnostics]).toEqual([null, []]);
  });

  it('may have names that read like globs', () => {
    const root = temporaryFolder();
    write(root, { 'run [1]/report{2}.xml': '', 'run 1/report2.xml': '' });
    expect(names(given(root, 'run [1]/report{2}.xml').files)).toEqual(['run [1]/report{2}.xml']);
  });

  it('that are not there are told; none at all is the reason', () => {
    const root = temporaryFolder();
    write(root, { 'a.xml': '', 'folder/x.txt': '' });
    symlinkSync('gone', join(root, 'broken.xml'));
    symlinkSync('loop.xml', join(root, 'loop.xml'));
    const some = given(root, 'a.xml', 'nothing-*.xml', 'folder', 'broken.xml', 'loop.xml');
    expect(names(some.files)).toEqual(['a.xml']);
    expect(some.reason).toBeNull();
    expect(some.diagnostics).toMatchObject([
      {
        stage: 'tests',
        severity: 'warning',
        code: 'report-not-found',
        message: expect.stringMatching(
          /^No file matches "nothing-\*\.xml", "folder", "broken\.xml", "loop\.xml", named for test reports\./,
        ),
      },
    ]);
    expect(given(root, 'nothing.xml').reason).toBe('no file matches "nothing.xml"');
  });
});

describe('reports found by convention', () => {
  it('are in the usual folders, in the order of folders and names', () => {
    const root = temporaryFolder();
    for (const folder of ['.', 'reports', 'coverage', 'build', 'test-results', 'src'])
      write(root, {
        [join(folder, 'report-2.xml')]: '',
        [join(folder, 'report-1.xml')]: '',
        [join(folder, 'first.xml')]: '',
      });
    mkdirSync(join(root, 'reports/report-0.xml'));
    const expected = ['', 'reports/', 'coverage/', 'build/', 'test-results/'].flatMap((folder) =>
      ['first.xml', 'report-1.xml', 'report-2.xml'].map((name) => folder + name),
    );
    expect(names(conventionalReports(root, ['first.xml', 'report-*.xml']))).toEqual(expected);
  });

  it('are not reached through links that lead out', () => {
    const root = temporaryFolder();
    write(root, { 'inside.xml': '' });
    write(dirname(root), { 'secret.xml': '' });
    symlinkSync('inside.xml', join(root, 'a.xml'));
    symlinkSync('../secret.xml', join(root, 'b.xml'));
    symlinkSync('..', join(root, 'reports'));
    expect(names(conventionalReports(root, ['a.xml', 'b.xml', 'secret.xml']))).toEqual(['a.xml']);
  });
});
