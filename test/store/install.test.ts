import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tar from 'tar';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { install } from '../../src/store/install';

const CONTENT = 'the library';
const FILES = { 'lib.so': { bytes: CONTENT.length, sha256: createHash('sha256').update(CONTENT).digest('hex') } };

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'codeintel-install-'));
  mkdirSync(join(scratch, 'package'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const pack = async (...paths: string[]) =>
  tar.create({ cwd: scratch, gzip: true, preservePaths: true, sync: true }, paths).read() as Buffer;

test('only the locked files are taken', async () => {
  writeFileSync(join(scratch, 'package/lib.so'), CONTENT);
  writeFileSync(join(scratch, 'package/install.js'), 'process.exit()');
  mkdirSync(join(scratch, 'other'));
  writeFileSync(join(scratch, 'other/lib.so'), 'another library');
  await install(await pack('package', 'other'), FILES, join(scratch, 'cache/entry'));
  expect(readdirSync(join(scratch, 'cache')).sort()).toEqual(['entry', 'entry.complete']);
  expect(readdirSync(join(scratch, 'cache/entry'))).toEqual(['lib.so']);
  expect(readFileSync(join(scratch, 'cache/entry/lib.so'), 'utf8')).toBe(CONTENT);
});

test.skipIf(process.platform === 'win32')('a link is not taken, even to a file that fits', async () => {
  writeFileSync(join(scratch, 'outside.so'), CONTENT);
  symlinkSync(join(scratch, 'outside.so'), join(scratch, 'package/lib.so'));
  await expect(install(await pack('package'), FILES, join(scratch, 'cache/entry'))).rejects.toThrow('no lib.so');
  expect(readdirSync(join(scratch, 'cache'))).toEqual([]);
});

test('a path that climbs out of the folder is not taken', async () => {
  writeFileSync(join(scratch, 'lib.so'), CONTENT);
  const climbing = await pack('package/../lib.so');
  await expect(install(climbing, FILES, join(scratch, 'cache/entry'))).rejects.toThrow('no lib.so');
});

test('a file that stands in the place of the folder is replaced', async () => {
  writeFileSync(join(scratch, 'package/lib.so'), CONTENT);
  mkdirSync(join(scratch, 'cache'));
  writeFileSync(join(scratch, 'cache/entry'), 'in the way');
  await install(await pack('package'), FILES, join(scratch, 'cache/entry'));
  expect(readFileSync(join(scratch, 'cache/entry/lib.so'), 'utf8')).toBe(CONTENT);
});
