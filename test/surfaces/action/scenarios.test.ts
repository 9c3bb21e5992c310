import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORK, payloads, repositoryJson, SHOP } from '../../doubles/events';
import { git } from '../../input/repository';
import { workflowCommands } from './runner';
import { branching, plainFunction, World } from './world';

const SHOP_FILES = { 'shop/__init__.py': '', 'shop/cart.py': plainFunction('total') };

const firstLine = (text: string) => text.split('\n', 1)[0];
const heading = (text: string) => /^### (.*)$/m.exec(text)?.[1];
const notices = (log: string) => workflowCommands(log).filter((line) => /^::(?:notice|warning|error)/.test(line));

describe('a pull request of the same repository, from the first run ever on', () => {
  let world: World;
  let sha: Record<'m1' | 'm2' | 'f1' | 'f2' | 'merge1' | 'merge2', string>;

  beforeAll(async () => {
    world = await World.open(SHOP_FILES);
    const m1 = git(world.origin, 'rev-parse', 'main').trim();
    const f1 = world.commit('feature', { 'shop/cart.py': branching('total') }, m1);
    const f2 = world.commit('feature', { 'shop/cart.py': plainFunction('total').replace('return a', 'return a + 0') });
    const m2 = world.commit('main', { 'shop/tax.py': branching('tax') });
    sha = { m1, m2, f1, f2, merge1: world.testMerge(m2, f1), merge2: world.testMerge(m2, f2) };
    world.pullRequest(7, f1, m2);
  });
  afterAll(() => world.close());

  const pull = () => world.github.pulls[0]!;
  const onPullRequest = (id: number, commit: string, more: { attempt?: number; depth?: number; head?: string } = {}) =>
    world.job({
      event: 'pull_request',
      payload: payloads.pullRequest({ ...pull(), head: { ...pull().head, sha: more.head ?? pull().head.sha } }),
      run: world.run(id, 'pull_request', more.head ?? pull().head.sha, {
        attempt: more.attempt ?? 1,
        pullRequests: [7],
      }),
      commit,
      ...(more.depth === undefined ? {} : { depth: more.depth }),
    });

  test('the first run finds no data of the base, analyses it and comments', async () => {
    const { status, log, errors, outputs, leftovers } = await onPullRequest(101, sha.f1);
    expect({ status, errors, leftovers }, log).toEqual({ status: 0, errors: '', leftovers: [] });
    expect(outputs).toMatchObject({
      'base-sha': sha.m1,
      'base-source': 'merge-base',
      'base-data': 'analysis',
      'base-age': '',
      'new-high-risk': '1',
      'comment-url': 'https://github.com/acme/shop/pull/7#issuecomment-5001',
      'artifact-name': `codeintel-${sha.f1.slice(0, 12)}`,
      'risk-artifact-name': 'codeintel-risk-default',
    });
    expect(log).toContain('No earlier run has kept the data of the base');
    const [comment] = world.github.comments;
    expect(comment).toMatchObject({ pullRequest: 7, author: 'github-actions[bot]' });
    expect(firstLine(comment!.body)).toBe(`<!-- codeintel key=default head=${sha.f1} run=101.1 v=1 -->`);
    expect(heading(comment!.body)).toBe('CodeIntel: 1 function became high-risk');
    expect(comment!.body).toContain(`${outputs['artifact-url']}`);
    expect(readFileSync(outputs['comment-path']!, 'utf8')).toBe(comment!.body);
  });

  test('a push to the default branch keeps its data and compares nothing', async () => {
    const { status, log, outputs } = await world.push(90, sha.m2);
    expect(status, log).toBe(0);
    expect(outputs).toMatchObject({ 'base-sha': '', 'artifact-name': `codeintel-${sha.m2.slice(0, 12)}` });
    expect(world.github.comments).toHaveLength(1);
  });

  test('the test merge, checked out without history, is compared with what that push kept', async () => {
    world.github.gitAuthorization.length = 0;
    const { status, log, outputs, leftovers } = await onPullRequest(102, sha.merge1, { depth: 1 });
    expect({ status, leftovers }, log).toEqual({ status: 0, leftovers: [] });
    expect(outputs).toMatchObject({
      'base-sha': sha.m2,
      'base-source': 'first-parent',
      'base-data': 'artifact',
      'base-age': expect.stringMatching(/^\d{1,3}$/),
      'new-high-risk': '1',
    });
    expect(world.github.comments).toHaveLength(1);
    const body = world.github.comments[0]!.body;
    expect(firstLine(body)).toBe(`<!-- codeintel key=default head=${sha.f1} run=102.1 v=1 -->`);
    expect(body).toMatch(
      /Against main at \w{12} \(first parent of the test merge; its own artifact, (?:just made|\d minutes? old)\)\./,
    );
    // tax is in both sides and not this pull request's.
    expect(body).not.toContain('tax');
    const credentials = Buffer.from('x-access-token:ghs_write').toString('base64');
    expect(new Set(world.github.gitAuthorization)).toEqual(new Set([`basic ${credentials}`]));
    expect(log).not.toContain(credentials);
  });

  test('a force-push that undoes it brings the same comment up to date', async () => {
    pull().head.sha = sha.f2;
    const { status, log, outputs } = await onPullRequest(103, sha.merge2, { depth: 1 });
    expect(status, log).toBe(0);
    expect(outputs).toMatchObject({ 'new-high-risk': '0', 'base-data': 'artifact' });
    expect(world.github.comments).toHaveLength(1);
    const body = world.github.comments[0]!.body;
    expect(firstLine(body)).toBe(`<!-- codeintel key=default head=${sha.f2} run=103.1 v=1 -->`);
    expect(heading(body)).toMatch(/^CodeIntel: no function became riskier/);
  });

  test('the run of the old head, repeated, leaves the comment as it is', async () => {
    const before = world.github.comments[0]!.body;
    const { status, log, outputs } = await onPullRequest(102, sha.merge1, { attempt: 2, head: sha.f1 });
    expect(status, log).toBe(0);
    expect(log).toContain(`The pull request has moved on to ${sha.f2.slice(0, 12)}: its newer run comments.`);
    expect(world.github.comments.map(({ body }) => body)).toEqual([before]);
    expect(outputs['artifact-name']).toBe(`codeintel-${sha.merge1.slice(0, 12)}-2`);
  });

  test('when the artifact of the base was deleted, that of an ancestor does, and its changes are not blamed', async () => {
    for (const { id, run } of world.artifacts.artifacts) if (run === '90') world.github.deleted.add(id);
    await world.push(80, sha.m1);
    pull().head.sha = sha.f1;
    const { status, log, outputs } = await onPullRequest(104, sha.merge1, { depth: 1 });
    expect(status, log).toBe(0);
    expect(outputs).toMatchObject({
      'base-sha': sha.m1,
      'base-source': 'first-parent',
      'base-data': 'ancestor-artifact',
      'base-age': expect.stringMatching(/^\d{1,3}$/),
      'new-high-risk': '1',
    });
    const body = world.github.comments[0]!.body;
    expect(body).toMatch(/; with the artifact of \w{12}, the commit before it, (?:just made|\d minutes? old)\)/);
    expect(body).not.toContain('`shop.tax.tax`');
  });

  test('two runs at the same time leave one comment, by the later run', async () => {
    world.github.comments.length = 0;
    const results = await Promise.all([onPullRequest(106, sha.f1), onPullRequest(105, sha.f1)]);
    for (const { status, log } of results) expect(status, log).toBe(0);
    expect(world.github.comments).toHaveLength(1);
    expect(firstLine(world.github.comments[0]!.body)).toBe(
      `<!-- codeintel key=default head=${sha.f1} run=106.1 v=1 -->`,
    );
  });
});

describe('a pull request from a fork', () => {
  let world: World;
  let head: string;
  let main: string;
  const riskyPullRequest = () => payloads.pullRequest(world.github.pulls[0]!);

  beforeAll(async () => {
    world = await World.open(SHOP_FILES);
    main = git(world.origin, 'rev-parse', 'main').trim();
    head = world.commit('feature', { 'shop/cart.py': branching('total') }, main);
    world.pullRequest(7, head, main, FORK);
  });
  afterAll(() => world.close());

  test('gets no comment from the job itself, and everything else', async () => {
    const { status, log, errors, outputs, summary } = await world.job({
      event: 'pull_request',
      payload: riskyPullRequest(),
      run: world.run(201, 'pull_request', head, { headRepository: FORK }),
      commit: head,
      token: 'ghs_read',
    });
    expect({ status, errors }, log).toEqual({ status: 0, errors: '' });
    expect(world.github.comments).toEqual([]);
    expect(notices(log).filter((line) => line.includes('wrote no comment'))).toEqual([
      expect.stringContaining(
        '::notice title=CodeIntel wrote no comment::The token may not do this (403, Resource not',
      ),
    ]);
    expect(summary).toContain('1 function became high-risk');
    expect(outputs).toMatchObject({ 'comment-url': '', 'new-high-risk': '1' });
    expect(outputs['artifact-id']).not.toBe('');
  });

  test('is analysed with a token that reads, and commented on by a second workflow without a checkout', async () => {
    const run = world.run(202, 'pull_request', head, { headRepository: FORK });
    const analysed = await world.job({
      event: 'pull_request',
      payload: riskyPullRequest(),
      run,
      commit: head,
      token: 'ghs_read',
      inputs: { mode: 'analyze' },
    });
    expect(analysed.status, analysed.log).toBe(0);
    expect(analysed.outputs['risk-artifact-name']).toBe('codeintel-risk-default');

    const reported = await world.job({
      event: 'workflow_run',
      payload: payloads.workflowRun(run),
      run: world.run(203, 'workflow_run', main, { workflow: 'codeintel-report.yml' }),
      commit: null,
      inputs: { mode: 'report' },
    });
    expect({ status: reported.status, errors: reported.errors, leftovers: reported.leftovers }, reported.log).toEqual({
      status: 0,
      errors: '',
      leftovers: [],
    });
    const [comment] = world.github.comments;
    expect(world.github.comments).toHaveLength(1);
    expect(firstLine(comment!.body)).toBe(`<!-- codeintel key=default head=${head} run=202.1 v=1 -->`);
    expect(comment!.body).toContain(analysed.outputs['artifact-url']!);
    expect(reported.outputs).toEqual({
      'comment-url': `https://github.com/acme/shop/pull/7#issuecomment-${comment!.id}`,
    });
    expect(reported.summary).toBe(analysed.summary);
    // Both workflows render the same.
    expect(comment!.body).toBe(readFileSync(analysed.outputs['comment-path']!, 'utf8'));
  });

  test('its own run is never the base of another pull request, whatever it is called', async () => {
    // The fork's run claims the default branch, its commit and an artifact of the expected name.
    world.run(204, 'push', main, { headRepository: FORK, headBranch: 'main' });
    const zip = world.artifacts.artifacts.find(({ name }) => name === `codeintel-${head.slice(0, 12)}`)!.zip;
    world.github.others.push({ id: 9001, name: `codeintel-${main.slice(0, 12)}`, run: 204, zip });
    const { status, log, outputs } = await world.job({
      event: 'pull_request',
      payload: riskyPullRequest(),
      run: world.run(205, 'pull_request', head, { headRepository: FORK }),
      commit: head,
      token: 'ghs_read',
    });
    expect(status, log).toBe(0);
    expect(outputs).toMatchObject({ 'base-data': 'analysis', 'new-high-risk': '1' });
    expect(world.github.requests).not.toContain('GET /repos/acme/shop/actions/artifacts/9001/zip');
  });
});

describe('a monorepo and a merge queue', () => {
  let world: World;
  let main: string;
  let head: string;

  beforeAll(async () => {
    world = await World.open({ 'api/pay.py': plainFunction('pay'), 'web/view.py': plainFunction('view') });
    main = git(world.origin, 'rev-parse', 'main').trim();
    head = world.commit('feature', { 'api/pay.py': branching('pay'), 'web/view.py': branching('view') }, main);
    world.pullRequest(7, head, main);
  });
  afterAll(() => world.close());

  test('two keys make two comments and two pairs of artifacts, each about its own folder', async () => {
    const run = world.run(301, 'pull_request', head, { pullRequests: [7] });
    const jobs = await Promise.all(
      ['api', 'web'].map((key) =>
        world.job({
          event: 'pull_request',
          payload: payloads.pullRequest(world.github.pulls[0]!),
          run,
          commit: head,
          inputs: { 'repo-root': key, 'comment-key': key },
        }),
      ),
    );
    for (const { status, log } of jobs) expect(status, log).toBe(0);
    expect(world.artifacts.artifacts.map(({ name }) => name).sort()).toEqual([
      `codeintel-${head.slice(0, 12)}-api`,
      `codeintel-${head.slice(0, 12)}-web`,
      'codeintel-risk-api',
      'codeintel-risk-web',
    ]);
    const comments = world.github.comments.map(({ body }) => body).sort();
    expect(comments.map(firstLine)).toEqual(
      ['api', 'web'].map((key) => `<!-- codeintel key=${key} head=${head} run=301.1 v=1 -->`),
    );
    expect(comments[0]).toContain(`/blob/${head}/api/pay.py#L1`);
    expect(comments[0]).not.toContain('view');
    expect(comments[1]).not.toContain('pay');
  });

  test('an entry of the merge queue is compared with what it goes on, judged, and never commented on', async () => {
    const merge = world.testMerge(main, head);
    const { status, log, outputs } = await world.job({
      event: 'merge_group',
      payload: payloads.mergeGroup(merge, main),
      run: world.run(302, 'merge_group', merge, { headBranch: `gh-readonly-queue/main/pr-7-${main}` }),
      commit: merge,
      depth: 1,
      inputs: { 'fail-on': 'new-high > 1' },
    });
    expect(outputs).toMatchObject({
      'base-sha': main,
      'base-source': 'merge-queue',
      'new-high-risk': '2',
      gate: 'failed',
    });
    expect(status, log).toBe(1);
    expect(outputs['artifact-id']).not.toBe('');
    expect(world.github.comments).toHaveLength(2);
    expect(notices(log).at(-1)).toBe(
      '::error::CodeIntel: fail-on new-high > 1 is met: functions that became high-risk: 2 (api.pay.pay, web.view.view).',
    );
  });

  test.each(['schedule', 'workflow_dispatch'] as const)('%s keeps the data of the default branch', async (event) => {
    const before = world.github.comments.length;
    const { status, log, outputs } = await world.job({
      event,
      payload: { repository: repositoryJson(SHOP) },
      run: world.run(event === 'schedule' ? 303 : 304, event, main),
      commit: main,
    });
    expect(status, log).toBe(0);
    expect(outputs).toMatchObject({ 'base-sha': '', 'artifact-name': `codeintel-${main.slice(0, 12)}` });
    expect(world.github.comments).toHaveLength(before);
  });
});
