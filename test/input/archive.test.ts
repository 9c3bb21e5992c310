import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractZip } from '../../src/input/archive';
import { filesBelow } from '../surfaces/action/runner';
import { temporaryFolder } from './repository';
import { type ZipEntry, zip } from './zip';

/** Writes the archive and a folder beside it, in a folder where an escape would show. */
function places(archive: Buffer) {
  const root = temporaryFolder();
  const folder = join(root, 'inner', 'target');
  mkdirSync(folder, { recursive: true });
  const path = join(root, 'archive.zip');
  writeFileSync(path, archive);
  return { root, folder, path };
}

test('files come out as they went in, folders with them', async () => {
  const { folder, path } = places(
    zip([
      { name: 'Document Output/', mode: 0o040755 },
      { name: 'Document Output/goids.jsonl', content: '{}\n' },
      { name: 'naïve.txt', content: 'é' },
      { name: 'empty' },
    ]),
  );
  expect(await extractZip(path, folder)).toEqual(['Document Output/goids.jsonl', 'naïve.txt', 'empty']);
  expect(readFileSync(join(folder, 'naïve.txt'), 'utf8')).toBe('é');
  expect(filesBelow(folder)).toEqual(['Document Output/goids.jsonl', 'empty', 'naïve.txt']);
});

test("an archive of another tool's is read, and only what is wanted is written", async () => {
  const { folder, path, root } = places(Buffer.alloc(0));
  writeFileSync(join(root, 'a.txt'), 'a'.repeat(100_000));
  writeFileSync(join(root, 'b.txt'), 'b');
  const script = 'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)';
  execFileSync(
    'python3',
    ['-c', `${script}\nfor p in sys.argv[2:]: z.write(p, p)\nz.close()`, path, 'a.txt', 'b.txt'],
    {
      cwd: root,
    },
  );
  expect(await extractZip(path, folder, (name) => name === 'a.txt')).toEqual(['a.txt']);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('a'.repeat(100_000));
});

describe('refuses, and writes nothing outside the folder:', () => {
  const evil = (name: string): ZipEntry => ({ name, content: 'pwned' });
  test.each<[string, ZipEntry[], string]>([
    ['a path that climbs', [evil('../pwned')], 'invalid relative path'],
    ['a path that climbs later', [evil('a/../../../pwned')], 'invalid relative path'],
    ['an absolute path', [evil('/tmp/pwned')], 'absolute path'],
    ['a drive', [evil('C:/pwned')], 'absolute path'],
    ['a backslash', [evil('..\\pwned')], 'invalid characters'],
    ['a stream of another file', [evil('a.txt:pwned')], 'is not a plain path'],
    ['a device of Windows', [evil('nul.txt')], 'is not a plain path'],
    ['a name that Windows shortens', [evil('a. ')], 'is not a plain path'],
    ['a line break in a name', [evil('a\nb')], 'is not a plain path'],
    ['an empty part', [evil('a//b')], 'is not a plain path'],
    ['the folder itself', [evil('./')], 'is not a plain path'],
    ['a symbolic link', [{ name: 'link', content: '/etc/passwd', mode: 0o120777 }], 'is a link'],
    [
      'a link and a file through it',
      [
        { name: 'link', content: '..', mode: 0o120777 },
        { name: 'link/pwned', content: 'x' },
      ],
      'is a link',
    ],
    ['a named pipe', [{ name: 'pipe', mode: 0o010644 }], 'is a link or a device'],
    ['one name twice', [evil('a'), evil('a')], 'is there twice'],
    ['one name in two cases', [evil('a'), evil('A')], 'is there twice'],
    ['a file that is a folder', [evil('a'), evil('a/b')], 'refused'],
    ['an encrypted file', [{ name: 'a', content: 'x', flags: 0x801 }], 'is encrypted'],
    ['a size that is a lie', [{ name: 'a', content: 'x'.repeat(1000), claimedSize: 10 }], 'too many bytes'],
  ])('%s', async (_what, entries, message) => {
    const { root, folder, path } = places(zip(entries));
    await expect(extractZip(path, folder)).rejects.toThrow(message);
    expect(filesBelow(root).filter((name) => !name.startsWith('inner/target/'))).toEqual(['archive.zip']);
  });

  test.each<[string, ZipEntry[], string]>([
    ['too many files', Array.from({ length: 11 }, (_, i) => evil(`f${i}`)), 'holds 11 files, more than the 10'],
    ['a file that is too large', [{ name: 'zeros', content: Buffer.alloc(1001) }], 'is larger than 1000 bytes'],
    [
      'too much in all',
      Array.from({ length: 4 }, (_, i) => ({ name: `f${i}`, content: Buffer.alloc(900) })),
      'unpacks to more than 2500 bytes',
    ],
  ])('%s', async (_what, entries, message) => {
    const { folder, path } = places(zip(entries));
    const limits = { entries: 10, fileBytes: 1000, totalBytes: 2500 };
    await expect(extractZip(path, folder, undefined, limits)).rejects.toThrow(message);
    expect(filesBelow(folder)).toEqual([]);
  });

  test('a bomb of zeros that says it is small', async () => {
    const { folder, path } = places(zip([{ name: 'bomb', content: Buffer.alloc(50_000_000), claimedSize: 100 }]));
    await expect(extractZip(path, folder)).rejects.toThrow('refused');
    expect(filesBelow(folder).length).toBeLessThanOrEqual(1);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['something else', Buffer.from('<html>')],
    ['a torn archive', zip([evil('a')]).subarray(0, 60)],
  ])('%s', async (_what, bytes) => {
    const { folder, path } = places(bytes);
    await expect(extractZip(path, folder)).rejects.toThrow('it is not a zip file');
  });
});

test('a file that is already there is not followed or overwritten', async () => {
  const { folder, path, root } = places(zip([{ name: 'a', content: 'new' }]));
  writeFileSync(join(root, 'precious'), 'old');
  symlinkSync(join(root, 'precious'), join(folder, 'a'));
  await expect(extractZip(path, folder)).rejects.toThrow('EEXIST');
  expect(readFileSync(join(root, 'precious'), 'utf8')).toBe('old');
});
