import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FORK, payloads, type Run } from '../../doubles/events';
import type { Answer } from '../../doubles/github';
import { git } from '../../input/repository';
import { type ZipEntry, zip } from '../../input/zip';
import { filesBelow, type StepResult, workflowCommands } from './runner';
import { branching, plainFunction, World } from './world';

/** Timers go a hundred times as fast, so that the pauses between attempts are short. */
const HASTE = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `import timers from 'node:timers/promises'; import { syncBuiltinESMExports } from 'node:module';
     const [now, later] = [globalThis.setTimeout, timers.setTimeout];
     globalThis.setTimeout = (f, ms, ...rest) => now(f, ms / 100, ...rest);
     timers.setTimeout = (ms, ...rest) => later(ms / 100, ...rest); syncBuiltinESMExports();`,
  )}`,
};

let world: World;
let head: string;
let main: string;
let analysed: Run;
/** What an honest run leaves. */
let risk: Record<string, unknown>;

beforeAll(async () => {
  world = await World.open({ 'shop/cart.py': plainFunction('total') });
  main = git(world.origin, 'rev-parse', 'main').trim();
  head = world.commit('feature', { 'shop/cart.py': branching('total') }, main);
  world.pullRequest(7, head, main, FORK);
  analysed = world.run(400, 'pull_request', head, { headRepository: FORK });
  const { status, log, checkout } = await world.job({
    event: 'pull_request',
    payload: payloads.pullRequest(world.github.pulls[0]!),
    run: analysed,
    commit: head,
    token: 'ghs_read',
    inputs: { mode: 'analyze' },
  });
  expect(status, log).toBe(0);
  risk = JSON.parse(readFileSync(join(checkout, '.codeintel/risk.json'), 'utf8'));
});
afterAll(() => world.close());

beforeEach(() => {
  world.github.comments.length = 0;
  world.github.others.length = 0;
  world.github.deleted.clear();
  world.github.requests.length = 0;
  world.github.trouble = () => null;
  world.github.pulls.splice(1);
  Object.assign(world.github.pulls[0]!, { state: 'open' });
  world.github.pulls[0]!.head.sha = head;
});

const report = (inputs: Record<string, string> = {}, run = analysed, token = 'ghs_write') =>
  world.job({
    event: 'workflow_run',
    payload: payloads.workflowRun(run),
    run: { ...analysed, id: 499 },
    commit: null,
    token,
    inputs: { mode: 'report', ...inputs },
    env: HASTE,
  });

/** Puts this in the place of what the run left. */
function replaceRisk(bytes: Buffer, more: { digest?: string; claimedSize?: number } = {}): void {
  for (const artifact of world.artifacts.artifacts)
    if (artifact.name.startsWith('codeintel-risk')) world.github.deleted.add(artifact.id);
  world.github.others.push({ id: 9100, name: 'codeintel-risk-default', run: analysed.id, zip: bytes, ...more });
}

const messages = ({ log }: StepResult) =>
  workflowCommands(log).filter((line) => /^::(?:notice|warning|error)/.test(line));

describe('what the other run left is not believed:', () => {
  const file = (value: unknown): ZipEntry[] => [{ name: 'risk.json', content: JSON.stringify(value) }];
  const lie = (change: object) => () => file({ ...risk, ...change });

  test.for<[string, () => ZipEntry[], string]>([
    ['a path out of the folder', () => [{ name: '../../pwned', content: 'x' }], 'invalid relative path'],
    ['a link', () => [{ name: 'risk.json', content: '/etc/passwd', mode: 0o120777 }], 'is a link'],
    ['a second file', () => [...file(risk), { name: 'more', content: '' }], 'holds 2 files, more than the 1 allowed'],
    ['another file', () => [{ name: 'other.json', content: '{}' }], 'holds not exactly risk.json'],
    ['a bomb', () => [{ name: 'risk.json', content: Buffer.alloc(70_000_000) }], 'is larger than 67108864 bytes'],
    ['no JSON', () => [{ name: 'risk.json', content: '<html>' }], 'is not JSON'],
    ['ready-made Markdown', lie({ comment: '# pwned' }), 'is not of the form that this version writes'],
    ['a number as text', lie({ attempt: '1' }), 'is not of the form that this version writes: attempt'],
    ['another pull request', lie({ pull_request: 8 }), 'it says pull request 8, not 7'],
    ['another repository', lie({ repo: 'acme/secret' }), 'it says repository "acme/secret", not "acme/shop"'],
    ['another run', lie({ run_id: '1' }), 'it says run "1", not "400"'],
    ['another attempt', lie({ attempt: 2 }), 'it says attempt 2, not 1'],
    ['another head', lie({ pull_request_head: 'f'.repeat(40) }), `it says head "${'f'.repeat(40)}", not`],
    ['another key', lie({ key: 'api' }), 'it says key "api", not "default"'],
    ['another base', lie({ base: null }), 'it says base '],
  ])('%s', async ([, entries, message]) => {
    replaceRisk(zip(entries()));
    const files = () => filesBelow(world.folder).filter((path) => !path.startsWith('_compiled/'));
    const before = files().length;
    const result = await report();
    expect({ status: result.status, errors: result.errors, leftovers: result.leftovers }, result.log).toEqual({
      status: 0,
      errors: '',
      leftovers: [],
    });
    expect(messages(result)).toEqual([expect.stringContaining('::warning title=CodeIntel reported nothing::')]);
    expect(messages(result)[0]).toContain(message);
    expect(world.github.comments).toEqual([]);
    // The files of the step itself, and nothing beside them.
    expect(files().length - before).toBe(3);
    expect(files().filter((path) => path.includes('pwned'))).toEqual([]);
  });

  test('two artifacts of the name', async () => {
    world.github.others.push({ id: 9100, name: 'codeintel-risk-default', run: analysed.id, zip: zip(file(risk)) });
    expect(messages(await report())).toEqual([
      '::warning title=CodeIntel reported nothing::The run has 2 artifacts called codeintel-risk-default, not one.',
    ]);
  });

  test('other bytes than were uploaded, and more than were listed', async () => {
    replaceRisk(zip(file(risk)), { digest: `sha256:${'0'.repeat(64)}` });
    expect(messages(await report())[0]).toContain('is not what was uploaded: its digest is sha256:');
    world.github.others.length = 0;
    replaceRisk(Buffer.alloc(17_000_000), { claimedSize: 100 });
    expect(messages(await report())[0]).toContain('is larger than the 16777216 bytes that are accepted');
    expect(world.github.comments).toEqual([]);
  });

  test('names that would be Markdown, HTML, mentions or commands', async () => {
    const text = JSON.stringify(risk).replaceAll(
      'shop.cart.total',
      JSON.stringify('x`|<img src=x>@ada #1 ](https://evil.test)\n::error::pwned\u202e').slice(1, -1),
    );
    replaceRisk(zip([{ name: 'risk.json', content: text }]));
    const result = await report();
    expect(messages(result)).toEqual([]);
    const [comment] = world.github.comments;
    expect(comment!.body).toContain('pwned');
    expect(comment!.body).not.toMatch(/<img|@ada|\]\(https:\/\/evil|^::error|\u202e/m);
  });

  test('as many functions as the form allows, with names as long as it allows', async () => {
    const diff = risk.diff as { functions: Record<string, Record<string, unknown>>[] };
    const one = diff.functions[0]!;
    const functions = Array.from({ length: 5000 }, (_, i) => ({
      ...one,
      head: { ...one.head, qualname: `shop.f${i}.${'<'.repeat(1000)}`, path: `shop/${'@'.repeat(500)}${i}.py` },
    }));
    replaceRisk(zip(file({ ...risk, diff: { ...diff, functions } })));
    const result = await report();
    expect(messages(result), result.log).toEqual([]);
    expect(world.github.comments[0]!.body.length).toBeLessThan(65_536);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
  });

  test('the job fails when that is asked for', async () => {
    replaceRisk(zip(file({ ...risk, pull_request: 8 })));
    const { status, log } = await report({ 'fail-on-comment-error': 'true' });
    expect(status, log).toBe(1);
    expect(log).toContain(
      '::error::CodeIntel reported nothing: The artifact codeintel-risk-default of run 400 is refused',
    );
  });
});

describe('the pull request is the one that GitHub names:', () => {
  const reason = async (run?: Run) => messages(await report({}, run));
  const noted = (text: string) => [expect.stringMatching(`^::notice title=CodeIntel reported nothing::.*${text}`)];

  test('none when its head has moved on', async () => {
    world.github.pulls[0]!.head.sha = main;
    expect(await reason()).toEqual(noted('it has moved on, and its newer run reports'));
  });

  test('none when it is closed', async () => {
    world.github.pulls[0]!.state = 'closed';
    expect(await reason()).toEqual(noted('is closed'));
  });

  test('none when there are two', async () => {
    world.pullRequest(8, head, main, FORK);
    expect(await reason()).toEqual(
      noted('Several open pull requests have the head \\w+ \\(#7, #8\\): none is commented on'),
    );
  });

  test('none for a run that was not for a pull request, or left nothing', async () => {
    expect(await reason({ ...analysed, event: 'push' })).toEqual(noted('was not for a pull request but for "push"'));
    expect(await reason({ ...analysed, id: 401 })).toEqual(
      noted('The run 401 left no artifact codeintel-risk-default'),
    );
    expect(world.github.comments).toEqual([]);
  });

  test('also when the artifact is from an earlier attempt of the run, and the list has many pages', async () => {
    world.github.pageSize = 1;
    for (let i = 0; i < 3; i++) world.github.comment('ada', `comment ${i}`);
    const result = await report({}, { ...analysed, attempt: 3 });
    world.github.pageSize = 100;
    expect(messages(result)).toEqual([]);
    expect(world.github.comments).toHaveLength(4);
  });

  test('mode: report on another event is an error', async () => {
    const { status, log } = await world.job({
      event: 'push',
      payload: payloads.push(main, main),
      run: analysed,
      commit: null,
      inputs: { mode: 'report' },
    });
    expect(status).toBe(1);
    expect(log).toContain('::error::mode: report works on the event workflow_run alone');
  });
});

test('a comment that somebody else made with our marker is left alone', async () => {
  const marker = `<!-- codeintel key=default head=${head} run=1.1 v=1 -->\nmine`;
  world.github.comment('mallory', marker);
  expect(messages(await report())).toEqual([]);
  expect(world.github.comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]']);
  expect(world.github.comments[0]!.body).toBe(marker);
});

test('with the token of a person the comment is found again by that name', async () => {
  await report({}, analysed, 'ghp_person');
  await report({}, analysed, 'ghp_person');
  expect(world.github.comments.map(({ author }) => author)).toEqual(['ada']);
});

describe('GitHub answers otherwise:', () => {
  const rows = [...readFileSync('docs/github-api-failures.md', 'utf8').matchAll(/^\| ([^|]+?) \| ([^|]+?) \|$/gm)]
    .map(([, answer, behaviour]) => [answer!, behaviour!] as const)
    .filter(([answer]) => !/^(?:-|:-|Answer)/.test(answer));

  const COMMENTS = '/repos/acme/shop/issues/7/comments';
  const post =
    (answer: Answer, times = Number.POSITIVE_INFINITY) =>
    (method: string, path: string, seen: number) =>
      method === 'POST' && path === COMMENTS && seen <= times ? answer : null;
  const say = (status: number, message: string, headers: Record<string, string> = {}): Answer => ({
    status,
    body: { message },
    headers,
  });
  const soon = () => String(Math.ceil(Date.now() / 1000) + 2);
  const inAnHour = () => String(Math.ceil(Date.now() / 1000) + 3600);
  const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const LIMIT = 'API rate limit exceeded for installation ID 1.';

  /** The first column of the table → what GitHub does. */
  const answers: Record<string, () => typeof world.github.trouble> = {
    '401': () => post(say(401, 'Bad credentials')),
    '403, token without the permission': () => post(say(403, 'Resource not accessible by integration')),
    '403, locked conversation': () => post(say(403, 'Unable to create comment because issue is locked.')),
    '403, rate limit with `retry-after`': () => post(say(403, SECONDARY, { 'retry-after': '20' }), 1),
    '403, secondary rate limit without a time': () => post(say(403, SECONDARY), 1),
    '403, rate limit that is reset soon': () =>
      post(say(403, LIMIT, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon() }), 1),
    '403, rate limit that is reset much later': () =>
      post(say(403, LIMIT, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour() })),
    '404': () => post(say(404, 'Not Found')),
    '410': () => post(say(410, 'Gone')),
    '422': () => post(say(422, 'Validation Failed')),
    '429': () => post(say(429, 'Too many requests', { 'retry-after': '3' }), 2),
    '429, again and again': () => post(say(429, 'Too many requests', { 'retry-after': '1' })),
    '500, 502, 503, 504, at first': () => (method, path, seen) =>
      post(say([500, 502, 503, 504][seen - 1] ?? 500, 'no'), 4)(method, path, seen),
    '500, 502, 503, 504, again and again': () => post(say(502, 'no')),
    'a page that is not JSON': () =>
      post({ status: 502, body: Buffer.from('<html>'), headers: { 'content-type': 'text/html' } }, 1),
    'no connection, at first': () => post({ status: 0 }, 2),
    'no connection, again and again': () => post({ status: 0 }),
    'the comment is deleted between two calls': () => {
      const { id } = world.github.comment(
        'github-actions[bot]',
        `<!-- codeintel key=default head=${main} run=1.1 v=1 -->`,
      );
      return (method) => {
        if (method !== 'PATCH') return null;
        world.github.comments.splice(
          world.github.comments.findIndex((comment) => comment.id === id),
          1,
        );
        return say(404, 'Not Found');
      };
    },
    'the artifact of the other run has expired': () => (_method, path) =>
      path.endsWith('/zip') ? say(410, 'Artifact has expired') : null,
    'artifacts cannot be listed': () => (_method, path) =>
      path.endsWith('/actions/runs/400/artifacts') ? say(403, 'Resource not accessible by integration') : null,
    'the head of a fork is no commit of this repository': () => (_method, path) =>
      path.includes('/commits/') ? say(422, `No commit found for SHA: ${head}`) : null,
  };

  test('the table says what is tried here', () => {
    expect(rows.map(([answer]) => answer).sort()).toEqual(Object.keys(answers).sort());
  });

  test.for(rows)('%s: %s', async ([answer, behaviour]) => {
    world.github.trouble = answers[answer]?.() ?? (() => null);
    const result = await report();
    const { status, log, errors, leftovers } = result;
    expect({ status, errors, leftovers }, log).toEqual({ status: 0, errors: '', leftovers: [] });
    const said = messages(result);
    if (behaviour.startsWith('comments')) {
      expect(said).toEqual([]);
      expect(world.github.comments).toHaveLength(1);
    } else {
      const [, level] = /^(notice|warning)/.exec(behaviour)!;
      expect(said, log).toEqual([
        expect.stringMatching(`^::${level} title=CodeIntel (?:wrote no comment|reported nothing)::`),
      ]);
      expect(world.github.comments).toEqual([]);
    }
    const attempts = /(\d) attempts?/.exec(behaviour)?.[1];
    if (attempts !== undefined)
      expect(world.github.requests.filter((asked) => asked === `POST ${COMMENTS}`)).toHaveLength(Number(attempts));
    expect(log).not.toContain('ghs_write');
  });

  test('and fails the job where that is asked for', async () => {
    world.github.trouble = post(say(403, 'Resource not accessible by integration'));
    const { status, log } = await report({ 'fail-on-comment-error': 'true' });
    expect(status, log).toBe(1);
    expect(log).toContain('::error::CodeIntel wrote no comment: The token may not do this');
  });
});

test('GitHub is asked for nothing more than it takes', async () => {
  await report();
  expect(world.github.requests).toEqual([
    'GET /repos/acme/shop/actions/runs/400/artifacts',
    `GET /repos/acme/shop/commits/${head}/pulls`,
    'GET /repos/acme/shop/pulls',
    'GET /repos/acme/shop/pulls/7',
    expect.stringMatching(/^GET \/repos\/acme\/shop\/actions\/artifacts\/\d+\/zip$/),
    'GET /repos/acme/shop/issues/7/comments',
    'GET /repos/acme/shop/pulls/7',
    'POST /repos/acme/shop/issues/7/comments',
    'GET /repos/acme/shop/issues/7/comments',
  ]);
});
