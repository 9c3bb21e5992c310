import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LocalCheckout } from '../../src/input/working-copy';
import { commit, git, repository, temporaryFolder, write } from './repository';

const SIGNAL = new AbortController().signal;
const standing = (root: string, sha: string) => new LocalCheckout(root).staleness(sha);

describe('staleness', () => {
  test('current, then behind by an edit, by a new file, by a commit', async () => {
    const root = repository({ 'a.py': 'x = 1\n', 'notes.txt': 'a\n' });
    const sha = git(root, 'rev-parse', 'HEAD').trim();
    expect(await standing(root, sha)).toEqual({
      status: 'current',
      commits_behind: 0,
      commits_ahead: 0,
      changed_files: 0,
      reason: null,
    });

    write(root, { 'notes.txt': 'b\n' });
    expect(await standing(root, sha)).toMatchObject({ status: 'current', changed_files: 0 });
    write(root, { 'a.py': 'x = 2\n' });
    expect(await standing(root, sha)).toMatchObject({ status: 'behind', commits_behind: 0, changed_files: 1 });
    write(root, { 'new.py': '' });
    expect(await standing(root, sha)).toMatchObject({ status: 'behind', commits_behind: 0, changed_files: 2 });
    commit(root);
    expect(await standing(root, sha)).toMatchObject({
      status: 'behind',
      commits_behind: 1,
      commits_ahead: 0,
      changed_files: 2,
    });
    expect(await standing(root, sha.slice(0, 12))).toMatchObject({ status: 'behind', commits_behind: 1 });
  });

  test('diverged', async () => {
    const root = repository({ 'a.py': 'x = 1\n' });
    git(root, 'switch', '--quiet', '--create', 'other');
    write(root, { 'a.py': 'x = 2\n' });
    const sha = commit(root);
    git(root, 'switch', '--quiet', 'main');
    expect(await standing(root, sha)).toMatchObject({
      status: 'diverged',
      commits_behind: 0,
      commits_ahead: 1,
      changed_files: 1,
    });
    write(root, { 'b.py': '' });
    commit(root);
    expect(await standing(root, sha)).toMatchObject({
      status: 'diverged',
      commits_behind: 1,
      commits_ahead: 1,
      changed_files: 2,
    });
  });

  test('unknown: no git, an unknown commit, a commit that is an option', async () => {
    expect(await standing(temporaryFolder(), 'a'.repeat(40))).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('not a git checkout'),
    });
    const root = repository({ 'a.py': '' });
    expect(await standing(root, 'a'.repeat(40))).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('does not have the commit'),
    });
    expect(await standing(root, '--output=/tmp/x')).toMatchObject({ status: 'unknown' });
  });

  test('a sub-folder counts its own files', async () => {
    const root = repository({ 'sub/a.py': '', 'b.py': '' });
    const sha = git(root, 'rev-parse', 'HEAD').trim();
    write(root, { 'b.py': 'x = 1\n' });
    expect(await standing(join(root, 'sub'), sha)).toMatchObject({ status: 'current' });
  });
});

describe('source', () => {
  test('the file while it is that of the commit, afterwards the copy of git', async () => {
    const root = repository({ 'sub/a.py': 'x = 1\n' });
    const sha = git(root, 'rev-parse', 'HEAD').trim();
    const checkout = new LocalCheckout(root);
    expect(await checkout.source('sub/a.py', sha, SIGNAL)).toEqual({
      text: 'x = 1\n',
      from: 'checkout',
      verified: true,
    });
    expect(await new LocalCheckout(join(root, 'sub')).source('a.py', sha, SIGNAL)).toMatchObject({
      from: 'checkout',
      verified: true,
    });
    write(root, { 'sub/a.py': 'x = 2\n' });
    expect(await checkout.source('sub/a.py', sha, SIGNAL)).toEqual({ text: 'x = 1\n', from: 'git', verified: true });
    git(root, 'rm', '--quiet', '--force', 'sub/a.py');
    expect(await checkout.source('sub/a.py', sha, SIGNAL)).toEqual({ text: 'x = 1\n', from: 'git', verified: true });
    expect(await checkout.source('nothing.py', sha, SIGNAL)).toMatchObject({
      reason: expect.stringContaining('no readable file'),
    });
  });

  test('without the commit the file as it is, unverified', async () => {
    const root = temporaryFolder();
    write(root, { 'a.py': 'x = 1\n' });
    expect(await new LocalCheckout(root).source('a.py', 'local', SIGNAL)).toEqual({
      text: 'x = 1\n',
      from: 'checkout',
      verified: false,
    });
  });

  test('nothing outside the checkout', async () => {
    const root = temporaryFolder();
    write(root, { 'a.py': '' });
    symlinkSync('/etc/passwd', join(root, 'link.py'));
    symlinkSync('/etc', join(root, 'folder'));
    const checkout = new LocalCheckout(root);
    for (const path of ['../a.py', '/etc/passwd', 'link.py', 'folder/passwd', 'a.py\0', 'x/../../a.py', '', '.']) {
      expect(await checkout.source(path, 'local', SIGNAL)).toHaveProperty('reason');
    }
  });

  test('declared encodings, a mark in front, and bytes that fit nothing', async () => {
    const root = temporaryFolder();
    write(root, {
      'latin.py': Buffer.from('# -*- coding: iso-8859-15 -*-\nx = "\xa4"\n', 'latin1'),
      'mark.py': Buffer.from('\ufeffx = "é"\n', 'utf8'),
      'odd.py': Buffer.from([0x78, 0xff, 0x0a]),
      'unknown.py': Buffer.from('# coding: no-such-thing\nx = 1\n'),
    });
    const checkout = new LocalCheckout(root);
    const text = async (path: string) => (await checkout.source(path, 'local', SIGNAL)) as { text: string };
    expect((await text('latin.py')).text).toContain('"€"');
    expect((await text('mark.py')).text).toContain('"é"');
    expect((await text('odd.py')).text).toBe('xÿ\n');
    expect((await text('unknown.py')).text).toContain('x = 1');
  });
});
