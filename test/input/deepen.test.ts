import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstParents, obtainCommit, parentsOf, type Remote, reachMergeBase } from '../../src/input/deepen';
import { commitOf } from '../../src/input/git';
import { GitHub } from '../doubles/github';
import { commit, git, repository, temporaryFolder, write } from './repository';

let github: GitHub;
let remote: Remote;
let origin: string;
const main: string[] = [];
const feature: string[] = [];

beforeAll(async () => {
  origin = repository({ 'a.py': '' });
  main.push(git(origin, 'rev-parse', 'HEAD').trim());
  for (let i = 0; i < 60; i++) main.push(change(`m${i}`));
  git(origin, 'checkout', '--quiet', '-b', 'feature', main[3]!);
  for (let i = 0; i < 60; i++) feature.push(change(`f${i}`));
  github = await GitHub.start(null, origin);
  remote = { url: `${github.environment().GITHUB_SERVER_URL}/acme/shop`, token: 'secret' };
});
afterAll(() => github.stop());

function change(name: string): string {
  write(origin, { 'a.py': `${name} = 1\n` });
  return commit(origin);
}

/** A checkout of one commit without its history. */
function shallow(sha: string): string {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'fetch', '--quiet', '--depth=1', `file://${origin}`, sha);
  git(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return folder;
}

test('the parents of a commit are known without being there', async () => {
  const work = shallow(feature[5]!);
  expect(await parentsOf(work, feature[5]!)).toEqual([feature[4]]);
  expect(await commitOf(work, feature[4]!)).toBeNull();
});

test('a commit is fetched with the token, even where the configuration has a header of its own', async () => {
  const work = shallow(feature[5]!);
  git(work, 'config', `http.${github.environment().GITHUB_SERVER_URL}/.extraheader`, 'AUTHORIZATION: basic b2xk');
  github.gitAuthorization.length = 0;
  expect(await obtainCommit(work, main[0]!, remote)).toBe(true);
  const expected = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`;
  expect(new Set(github.gitAuthorization)).toEqual(new Set([expected]));
  expect(await obtainCommit(work, '1'.repeat(40), remote)).toBe(false);
  expect(await obtainCommit(work, main[1]!, null)).toBe(false);
});

test('the history is deepened until the merge base is reached', async () => {
  const work = shallow(feature[59]!);
  await obtainCommit(work, main[60]!, remote);
  expect(await reachMergeBase(work, feature[59]!, main[60]!, null)).toBeNull();
  expect(await reachMergeBase(work, feature[59]!, main[60]!, remote)).toBe(main[3]);
});

test('first parents are listed as far as asked', async () => {
  const work = shallow(main[60]!);
  expect(await firstParents(work, main[60]!, 5, null)).toEqual([main[60]]);
  expect(await firstParents(work, main[60]!, 5, remote)).toEqual(main.slice(56).toReversed());
  expect(await firstParents(work, main[60]!, 500, remote)).toHaveLength(61);
});

test('a server that is not there costs only what needed it', async () => {
  const work = shallow(feature[5]!);
  expect(await obtainCommit(work, main[0]!, { url: 'http://127.0.0.1:1/acme/shop', token: undefined })).toBe(false);
});
