import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedLines } from '../../src/input/changed-lines';
import { UserError } from '../../src/kernel/errors';
import { commit, git, repository, write } from './repository';

const lines = (...texts: string[]) => `${texts.join('\n')}\n`;

async function changes(root: string, files: Readonly<Record<string, string>>) {
  const base = git(root, 'rev-parse', 'HEAD').trim();
  write(root, files);
  return Object.fromEntries(await changedLines(root, base, commit(root)));
}

describe('changed lines', () => {
  test('are the added and the rewritten ones, by their numbers in the head', async () => {
    const root = repository({ 'a.py': lines('1', '2', '3', '4', '5', '6', '7', '8') });
    // 2 is rewritten, 4 and 5 go, two are added after 6, one at the end.
    expect(await changes(root, { 'a.py': lines('1', 'two', '3', '6', 'x', 'y', '7', '8', 'z') })).toEqual({
      'a.py': [
        [2, 2],
        [5, 6],
        [9, 9],
      ],
    });
  });

  test('of a new file are all, of a file that lost lines, is gone or is not Python none', async () => {
    const root = repository({ 'gone.py': 'x\n', 'less.py': lines('1', '2', '3'), 'a.txt': 'x\n' });
    git(root, 'rm', '--quiet', 'gone.py');
    const files = { 'new.py': lines('1', '2'), 'less.py': lines('1', '3'), 'a.txt': 'y\n', 'empty.py': '' };
    expect(await changes(root, files)).toEqual({ 'new.py': [[1, 2]] });
  });

  test('of a renamed file are those that differ from the old one', async () => {
    const content = Array.from({ length: 30 }, (_, i) => `line ${i}`);
    const root = repository({ 'old.py': lines(...content) });
    git(root, 'mv', 'old.py', 'new name.py');
    content[9] = 'another';
    expect(await changes(root, { 'new name.py': lines(...content) })).toEqual({ 'new name.py': [[10, 10]] });
  });

  test('content that looks like a patch is content', async () => {
    const root = repository({ 'a.py': lines('-- a/x.py', '1', '2') });
    const files = {
      'a.py': lines('++ b/evil.py', '@@ -1 +1 @@', '+++ b/evil.py', '--- a/evil.py', '1', '2', '\\ No newline'),
      'b.py': 'without end',
    };
    expect(await changes(root, files)).toEqual({
      'a.py': [
        [1, 4],
        [7, 7],
      ],
      'b.py': [[1, 1]],
    });
  });

  test('a missing newline at the end is a change of the last line', async () => {
    const root = repository({ 'a.py': 'x\ny' });
    expect(await changes(root, { 'a.py': 'x\ny\nz' })).toEqual({ 'a.py': [[2, 3]] });
  });

  test('names with quotes, spaces, control and other letters', async () => {
    const root = repository({ 'a.py': '' });
    const names = [
      'with space.py',
      'tab\there.py',
      'quote"d.py',
      'back\\slash.py',
      'zeile\numbruch.py',
      'größe 日本.py',
    ];
    const found = await changes(root, Object.fromEntries(names.map((name) => [name, 'x\n'])));
    expect(Object.keys(found).sort()).toEqual([...names].sort());
  });

  test('carriage returns and bytes that are not UTF-8 are bytes of a line', async () => {
    const root = repository({ 'a.py': '' });
    const base = git(root, 'rev-parse', 'HEAD').trim();
    writeFileSync(join(root, 'a.py'), Buffer.from([0x23, 0xff, 0x00, 0x0d, 0x0a, 0x78, 0x0d, 0x0a]));
    expect(Object.fromEntries(await changedLines(root, base, commit(root)))).toEqual({ 'a.py': [[1, 2]] });
  });

  test('a line of megabytes is one line', async () => {
    const root = repository({ 'a.py': 'x\n' });
    const files = { 'a.py': `x = "${'+'.repeat(3_000_000)}"\n`, 'b.py': 'y\n' };
    expect(await changes(root, files)).toEqual({ 'a.py': [[1, 1]], 'b.py': [[1, 1]] });
  });

  test('of a sub-folder are named from there', async () => {
    const root = repository({ 'services/api/a.py': 'x\n', 'b.py': 'x\n' });
    const base = git(root, 'rev-parse', 'HEAD').trim();
    write(root, { 'services/api/a.py': 'y\n', 'b.py': 'y\n' });
    const head = commit(root);
    expect(Object.fromEntries(await changedLines(join(root, 'services/api'), base, head))).toEqual({
      'a.py': [[1, 1]],
    });
  });

  test('a link, a submodule and a changed mode have no lines of code', async () => {
    const root = repository({ 'a.py': 'x\n' });
    const base = git(root, 'rev-parse', 'HEAD').trim();
    git(root, 'update-index', '--chmod=+x', 'a.py');
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${base},sub.py`);
    git(root, '-c', 'user.name=A', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'x');
    expect(Object.fromEntries(await changedLines(root, base, 'HEAD'))).toEqual({});
  });

  test('no configuration of the user changes them', async () => {
    const root = repository({ 'a.py': lines('1', '2', '3', '4', '5') });
    for (const [key, value] of [
      ['diff.context', '3'],
      ['diff.interHunkContext', '9'],
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.external', 'false'],
      ['color.ui', 'always'],
      ['color.diff', 'always'],
      ['diff.renames', 'copies'],
      ['diff.algorithm', 'patience'],
      ['core.quotePath', 'true'],
      ['diff.wordRegex', '.'],
    ] as const) {
      git(root, 'config', key, value);
    }
    write(root, { '.gitattributes': '*.py -diff\n' });
    commit(root);
    expect(await changes(root, { 'a.py': lines('one', '2', '3', '4', 'five'), 'é.py': 'x\n' })).toEqual({
      'a.py': [
        [1, 1],
        [5, 5],
      ],
      'é.py': [[1, 1]],
    });
  });

  test('agree with git blame on many edits', async () => {
    const root = repository({ 'a.py': '' });
    let state = 7;
    const random = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    for (let round = 0; round < 8; round++) {
      // Distinct lines, so that there is only one way to tell the two versions apart.
      const before = Array.from({ length: 60 }, (_, i) => `before ${round} ${i}`);
      write(root, { 'a.py': lines(...before) });
      const base = commit(root);
      const after = before.flatMap((text, i) => {
        const dice = random(6);
        if (dice === 0) return [];
        if (dice === 1) return [`changed ${round} ${i}`];
        return dice === 2 ? [text, `added ${round} ${i}`] : [text];
      });
      write(root, { 'a.py': lines(...after) });
      const head = commit(root);
      const blamed = git(root, 'blame', '-s', `${base}..${head}`, '--', 'a.py').trimEnd().split('\n');
      const expected = blamed.flatMap((line, i) => (line.startsWith('^') ? [] : [i + 1]));
      const ranges = (await changedLines(root, base, head)).get('a.py') ?? [];
      const found = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
      expect(found).toEqual(expected);
    }
  });

  test('an unknown revision is an error for users', async () => {
    const root = repository({ 'a.py': '' });
    mkdirSync(join(root, 'x'));
    await expect(changedLines(root, 'HEAD', 'nowhere')).rejects.toThrow(UserError);
    await expect(changedLines(root, '--output=x', 'HEAD')).rejects.toThrow(UserError);
  });
});
