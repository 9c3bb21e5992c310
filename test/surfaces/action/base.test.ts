import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findBase } from '../../../src/surfaces/action/base';
import { commit, git, repository } from '../../input/repository';

let root: string;
let sha: Record<'fork' | 'main' | 'feature' | 'synced' | 'testMerge', string>;

const change = (name: string): string => {
  writeFileSync(join(root, `${name}.py`), `${name} = 1\n`);
  return commit(root);
};
const merge = (revision: string): string => {
  git(
    root,
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=ada@example.org',
    'merge',
    '--quiet',
    '--no-ff',
    '-m',
    'merge',
    revision,
  );
  return git(root, 'rev-parse', 'HEAD').trim();
};

// main:    fork ── main ─────────── testMerge
//             \         \         /
// feature:     feature ── synced
beforeAll(() => {
  root = repository({ 'start.py': '' });
  const fork = git(root, 'rev-parse', 'HEAD').trim();
  const main = change('main');
  git(root, 'checkout', '--quiet', '-b', 'feature', fork);
  const feature = change('feature');
  const synced = merge(main);
  git(root, 'checkout', '--quiet', '--detach', main);
  sha = { fork, main, feature, synced, testMerge: merge(synced) };
});

const baseOf = (checkout: string, head: string, base?: string) => {
  git(root, 'checkout', '--quiet', '--detach', checkout);
  const pullRequest = { number: 7, baseRef: 'main', baseSha: sha.main, headSha: head };
  return findBase(root, base, { pullRequest, mergeGroup: null }, null);
};

test('a branch is compared with its merge base', async () => {
  expect(await baseOf(sha.feature, sha.feature)).toMatchObject({ sha: sha.fork, source: 'merge-base' });
});

test('a branch that ends in a merge is, too: its first parent is its own work', async () => {
  expect(await baseOf(sha.synced, sha.synced)).toMatchObject({ sha: sha.main, source: 'merge-base' });
});

test('a checkout of the target branch, as on pull_request_target, is not taken for the pull request', async () => {
  expect(await baseOf(sha.main, sha.feature)).toEqual({
    reason: expect.stringContaining(`The checkout is ${sha.main.slice(0, 12)} of main and not the pull request.`),
  });
});

test('the test merge is compared with its first parent', async () => {
  expect(await baseOf(sha.testMerge, sha.synced)).toMatchObject({ sha: sha.main, source: 'first-parent' });
});

test('the input wins; one that names no commit is said', async () => {
  expect(await baseOf(sha.testMerge, sha.synced, 'feature~1')).toMatchObject({ sha: sha.feature, source: 'input' });
  expect(await baseOf(sha.testMerge, sha.synced, 'no-such')).toEqual({
    reason: 'The input base "no-such" names no commit of the checkout. Set fetch-depth: 0 for actions/checkout.',
  });
});

test('an entry of the merge queue is compared with what it goes on top of', async () => {
  const entry = (baseSha: string) => ({ pullRequest: null, mergeGroup: { baseSha, baseRef: 'main' } });
  expect(await findBase(root, undefined, entry(sha.main), null)).toEqual({
    sha: sha.main,
    source: 'merge-queue',
    ref: 'main',
  });
  expect(await findBase(root, undefined, entry('1'.repeat(40)), null)).toMatchObject({
    reason: expect.stringContaining('could not be fetched. Set fetch-depth: 0'),
  });
});

test('without a pull request and an input there is no base', async () => {
  expect(await findBase(root, undefined, { pullRequest: null, mergeGroup: null }, null)).toMatchObject({
    reason: expect.stringContaining('nothing is compared'),
  });
});
