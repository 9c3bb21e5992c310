import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isLater, readMarker } from '../../../src/surfaces/action/comment/marker';
import { FORK, SHOP } from '../../doubles/events';
import { GitHub } from '../../doubles/github';

const HEAD = 'a'.repeat(40);
const OLD_HEAD = 'b'.repeat(40);
const marker = (run: number, head = HEAD, attempt = 1, key = 'default') =>
  `<!-- codeintel key=${key} head=${head} run=${run}.${attempt} v=1 -->`;
const text = (run: number, head = HEAD, attempt = 1) => `${marker(run, head, attempt)}\ntext of run ${run}.${attempt}`;

let github: GitHub;
/** The client reads the address of the API when it is loaded. */
let modules: {
  connect: typeof import('../../../src/surfaces/action/github/client')['connect'];
  publishComment: typeof import('../../../src/surfaces/action/comment/publish')['publishComment'];
};

beforeAll(async () => {
  github = await GitHub.start();
  process.env.GITHUB_API_URL = github.environment().GITHUB_API_URL;
  const { connect } = await import('../../../src/surfaces/action/github/client');
  const { publishComment } = await import('../../../src/surfaces/action/comment/publish');
  modules = { connect, publishComment };
});
afterAll(() => github.stop());

beforeEach(() => {
  github.comments.length = 0;
  github.pulls.length = 0;
  github.pulls.push({
    ...{ number: 7, state: 'open', base: { ref: 'main', sha: OLD_HEAD } },
    head: { ref: 'feature', sha: HEAD, repository: SHOP },
  });
  github.beforeWrite = () => {};
});

const publish = (run: number, options: { head?: string; create?: boolean; attempt?: number } = {}) =>
  modules.publishComment(
    modules.connect('ghs_write', 'acme/shop', () => {}),
    {
      pullRequest: 7,
      body: text(run, options.head, options.attempt),
      create: options.create ?? true,
    },
  );

const bodies = () => github.comments.map(({ body }) => body);

test('a comment is made once and then kept up to date, also by a run that would not have made it', async () => {
  expect(await publish(1, { create: false })).toMatchObject({ done: 'nothing', url: '' });
  expect(bodies()).toEqual([]);
  expect(await publish(2)).toMatchObject({ done: 'created' });
  expect(await publish(3, { create: false })).toMatchObject({ done: 'updated' });
  expect(bodies()).toEqual([text(3)]);
});

test('the same comment once more is not written', async () => {
  await publish(3);
  github.requests.length = 0;
  expect(await publish(3)).toMatchObject({ done: 'left as it was' });
  expect(github.requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
});

test('neither an older run nor an older attempt overwrites a later one of the same head', async () => {
  await publish(5, { attempt: 2 });
  expect(await publish(4)).toMatchObject({ done: 'nothing', reason: 'A later run has already commented.' });
  expect(await publish(5, { attempt: 1 })).toMatchObject({ done: 'nothing' });
  expect(bodies()).toEqual([text(5, HEAD, 2)]);
});

test('a comment on an older head is overwritten whatever its run was: a repeated run has a late number', async () => {
  github.comment('github-actions[bot]', text(99, OLD_HEAD));
  await publish(5);
  expect(bodies()).toEqual([text(5)]);
});

test('a run of a head that is not the newest writes nothing', async () => {
  expect(await publish(5, { head: OLD_HEAD })).toMatchObject({ done: 'nothing' });
  expect(bodies()).toEqual([]);
});

test('of two runs that did not see each other the later wins, whichever writes last', async () => {
  for (const [ours, theirs] of [
    [5, 6],
    [6, 5],
  ] as const) {
    github.comments.length = 0;
    github.beforeWrite = () => {
      github.beforeWrite = () => {};
      github.comment('github-actions[bot]', text(theirs));
    };
    await publish(ours);
    expect(bodies()).toEqual([text(6)]);
  }
});

test('extra copies go, those of other keys and of other people stay', async () => {
  github.comment('github-actions[bot]', text(1, OLD_HEAD));
  github.comment('github-actions[bot]', `${marker(1, HEAD, 1, 'api')}\nother key`);
  github.comment('mallory', text(2, OLD_HEAD));
  github.comment('github-actions[bot]', text(3, OLD_HEAD));
  github.comment('github-actions[bot]', `quoted\n${text(4)}`);
  await publish(5);
  expect(github.comments.map(({ author, body }) => [author, body.split('\n')[1]])).toEqual([
    ['github-actions[bot]', 'text of run 5.1'],
    ['github-actions[bot]', 'other key'],
    ['mallory', 'text of run 2.1'],
    ['github-actions[bot]', marker(4)],
  ]);
});

test('the comment is found on the last of many pages', async () => {
  github.pageSize = 10;
  for (let i = 0; i < 45; i++) github.comment('ada', `comment ${i}`);
  const mine = github.comment('github-actions[bot]', text(1, OLD_HEAD));
  await publish(5);
  github.pageSize = 100;
  expect(github.comments).toHaveLength(46);
  expect(mine.body).toBe(text(5));
});

test('a marker is read only where it is whole and first', () => {
  expect(readMarker(text(12, HEAD, 3))).toEqual({ key: 'default', head: HEAD, run: 12, attempt: 3 });
  expect(readMarker(marker(1, HEAD, 1, 'a%20b'))).toMatchObject({ key: 'a b' });
  expect(readMarker(`${marker(1)}\r\nx`)).not.toBeNull();
  for (const body of ['', ` ${text(1)}`, text(1).replace('v=1', 'v=2'), marker(1, HEAD, 1, '%'), `x\n${text(1)}`])
    expect(readMarker(body)).toBeNull();
  expect(isLater({ key: '', head: '', run: 2, attempt: 1 }, { key: '', head: '', run: 1, attempt: 9 })).toBe(true);
});

test('only runs of this repository on its default branch, in its queue or of the same pull request are trusted', async () => {
  const { isTrusted } = await import('../../../src/surfaces/action/base-artifact');
  const event = {
    ...{ name: 'pull_request', mergeGroup: null, workflowRun: null },
    pullRequest: { number: 7, headSha: HEAD, baseRef: 'main', baseSha: OLD_HEAD },
    repository: { id: SHOP.id, defaultBranch: 'main' },
  };
  const run = {
    ...{ id: 1, event: 'push', headSha: HEAD, headBranch: 'main', repository: SHOP.id, headRepository: SHOP.id },
    ...{ createdAt: '', pullRequests: [] as number[] },
  };
  const trusted = (change: Partial<typeof run> | { headRepository: null }) => isTrusted({ ...run, ...change }, event);
  expect(trusted({})).toBe(true);
  expect(trusted({ event: 'schedule' })).toBe(true);
  expect(trusted({ event: 'merge_group', headBranch: 'gh-readonly-queue/main/pr-1-abc' })).toBe(true);
  expect(trusted({ event: 'pull_request', headBranch: 'feature', pullRequests: [7] })).toBe(true);

  expect(trusted({ headBranch: 'feature' })).toBe(false);
  expect(trusted({ headRepository: FORK.id })).toBe(false);
  expect(trusted({ headRepository: null })).toBe(false);
  expect(trusted({ repository: FORK.id })).toBe(false);
  expect(trusted({ event: 'pull_request', pullRequests: [8] })).toBe(false);
  expect(trusted({ event: 'pull_request' })).toBe(false);
  expect(trusted({ event: 'workflow_run' })).toBe(false);
  expect(trusted({ event: 'merge_group', headBranch: 'gh-readonly-queue/other/pr-1-abc' })).toBe(false);
});
