import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PathAliases } from '../../src/input/coverage/path-aliases';
import { Agreement, script } from './agreement';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel-aliases-')));
afterAll(() => rmSync(folder, { recursive: true }));

const LISTS: readonly (readonly (readonly string[])[])[] = [
  [],
  [['src', '*/site-packages']],
  [['src/', '**/lib/', '*/site-packages/']],
  [['src', '/home/*/project/src', 'c:\\work\\*\\src']],
  [
    ['./src', '/ci/src'],
    ['lib', '/ci/lib', '/ci/src'],
  ],
  [
    ['.', '/ci/build'],
    ['./', '/ci/other/'],
  ],
  [['src', '/ci/[ab]x/src', '/ci/?z/src', '/ci/[!c]y/src', '/ci/a.b+c/src']],
  [['src', '/ci/*/*/src', 'work/src', 'work\\win\\src']],
  [['src', '/CI/Src', '*/Ünïcode/src']],
  [
    ['src', '*'],
    ['x', 'y/*'],
  ],
  [['src', 'a***b/x']],
  [['src', 'a**/x']],
  [['src', '/ci/[ab/src']],
];
const PATHS = [
  ...['src/a.py', './src/a.py', 'lib/a.py', 'work/src/a.py', 'work\\win\\src\\a.py', 'pkg/src/a.py', 'a.py'],
  ...['/ci/src/a.py', '/ci/lib/a.py', '/ci/build/src/a.py', '/ci/other/src/a.py', '/ci/src/src/a.py', '/CI/src/a.py'],
  ...['/home/me/project/src/a.py', '/home/me/x/project/src/a.py', 'C:\\work\\x\\src\\a.py', 'c:/work/x/src/a.py'],
  ...[
    '/venv/lib/python3.13/site-packages/a.py',
    '/venv/site-packages/x/site-packages/a.py',
    'D:\\v\\Lib\\site-packages\\a.py',
  ],
  ...['/ci/ax/src/a.py', '/ci/bx/src/a.py', '/ci/cx/src/a.py', '/ci/qz/src/a.py', '/ci/dy/src/a.py', '/ci/cy/src/a.py'],
  ...['/ci/a.b+c/src/a.py', '/ci/1/2/src/a.py', '/ci/1/2/3/src/a.py', '/x/Ünïcode/src/a.py', '/src/a.py', ''],
  ...[`${folder}/src/a.py`, `${folder}/src/b.py`, `${folder}/x/src/a.py`, '../a.py', 'src/../a.py', '..'],
];
const EXISTING = [
  ...['src/a.py', 'lib/a.py', 'a.py', './src/a.py', 'work/src/a.py', '/src/a.py', '/lib/a.py', '/a.py', 'x/a.py'],
  ...['/work/src/a.py', 'src\\a.py'],
  ...['src/a.py', 'lib/a.py', 'a.py', 'x/a.py', 'work/src/a.py', 'src/src/a.py'].map((path) => `${folder}/${path}`),
];

it('maps paths as coverage.py does', async () => {
  const cases = LISTS.flatMap((lists) => [
    { relative: true, lists, existing: EXISTING, paths: PATHS },
    { relative: false, lists, existing: EXISTING, paths: PATHS },
    // One at a time: a relative path makes a rule for those after it.
    ...PATHS.map((path) => ({ relative: true, lists, existing: EXISTING, paths: [path] })),
  ]);
  writeFileSync(join(folder, 'cases.json'), JSON.stringify(cases));
  const agreement = new Agreement('coverage.py');
  let at = 0;
  for await (const theirs of script<string | readonly string[]>('path_aliases.py', join(folder, 'cases.json'))) {
    const { relative, lists, existing, paths } = cases[at++]!;
    const aliases = new PathAliases(lists, folder, relative, (path) => existing.includes(path));
    const place = JSON.stringify([relative, lists]);
    if (typeof theirs === 'string') agreement.compare(place, aliases.refused.length > 0, true);
    else for (const [i, path] of paths.entries()) agreement.compare(`${place} ${path}`, aliases.map(path), theirs[i]);
  }
  expect(at).toBe(cases.length);
  agreement.expectAtLeast(1);
});
