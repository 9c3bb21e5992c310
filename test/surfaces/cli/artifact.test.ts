import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeintel, outside } from '../../command-line';
import { FORK, type Run, SHOP } from '../../doubles/events';
import { GitHub, type OtherArtifact } from '../../doubles/github';
import { type ZipEntry, zip } from '../../input/zip';
import { publishDemo } from '../../outputs/query/demo';

const SHA = 'b'.repeat(40);
const OLDER = 'c'.repeat(40);
const NAME = `codeintel-${SHA.slice(0, 12)}`;

let content: ZipEntry[];
beforeAll(async () => {
  const path = await publishDemo({ repo: 'acme/shop', commit: SHA });
  content = [{ name: 'codeintel.duckdb', content: readFileSync(path) }];
});

let github: GitHub;
let address: NodeJS.ProcessEnv;
let cache: string;
beforeEach(async () => {
  github = await GitHub.start();
  address = github.environment();
  cache = outside();
});
afterEach(() => github.stop());

function run(id: number, more: Partial<Run> = {}): void {
  github.runs.push({
    ...{ id, attempt: 1, event: 'push', headSha: SHA, headBranch: 'main', headRepository: SHOP },
    ...{ workflow: 'codeintel.yml', pullRequests: [], createdAt: '2026-01-02T03:04:05Z' },
    ...more,
  });
}

function kept(id: number, more: Partial<OtherArtifact> = {}): void {
  const made = { id, name: NAME, run: 1, zip: more.zip ?? zip(content), ...more };
  github.others.push({ digest: `sha256:${createHash('sha256').update(made.zip).digest('hex')}`, ...made });
}

const environment = (more: NodeJS.ProcessEnv = {}) => {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL, CODEINTEL_CACHE_DIR, ...rest } = process.env;
  return { ...rest, ...address, GITHUB_TOKEN: 'ghs_read', XDG_CACHE_HOME: cache, ...more };
};
const get = (args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  codeintel(['artifact', 'get', '--repo', 'acme/shop', ...args], { env: environment(env) });
const got = async (args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) => {
  const { code, stdout, stderr } = await get([...args, '--json'], env);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
};
const refused = async (args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) => {
  const { code, stdout, stderr } = await get(args, env);
  expect([code, stdout]).toEqual([expect.toBeOneOf([1, 2]), '']);
  expect(stderr).not.toMatch(/defect|ghs_|ghp_/);
  expect(leftovers()).toEqual([]);
  return stderr;
};
const place = () => join(cache, 'codeintel', 'artifacts', 'acme', 'shop', SHA);
const leftovers = () => {
  if (!existsSync(cache)) return [];
  return readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('unfinished'));
};

describe('the newest fitting artifact', () => {
  test('of a commit is downloaded, checked and answered from; then it is there without a network', async () => {
    run(1);
    kept(11);
    const first = await got(['--commit', SHA]);
    expect(first).toMatchObject({ repo: 'acme/shop', commit: SHA, folder: place(), cached: false, artifact_id: 11 });
    expect(JSON.parse(first.clients.claude).mcpServers.codeintel.args).toEqual(
      expect.arrayContaining(['mcp', '--artifact', place()]),
    );
    github.stop();
    expect(await got(['--commit', SHA.slice(0, 8)], { GITHUB_TOKEN: '' })).toMatchObject({
      folder: place(),
      cached: true,
    });
    const asked = await codeintel(['query', 'list_datasets', '--artifact', `acme/shop@${SHA}`, '--json'], {
      env: environment({ GITHUB_TOKEN: '' }),
    });
    expect(JSON.parse(asked.stdout)).toMatchObject({ status: 'found', meta: { repo: 'acme/shop', commit: SHA } });
  });

  test('of a branch may be on a later page, and is downloaded once', async () => {
    github.pageSize = 2;
    run(1);
    run(2, { headSha: OLDER, headBranch: 'other' });
    run(3, { headSha: OLDER });
    kept(11);
    for (const id of [12, 13, 14, 15]) kept(id, { name: `codeintel-${OLDER.slice(0, 12)}`, run: 2 });
    kept(16, { name: 'coverage', run: 3 });
    expect(await got()).toMatchObject({ commit: SHA, artifact_id: 11, cached: false });
    expect(github.requests.filter((path) => path.endsWith('/zip'))).toHaveLength(1);
    expect(await got(['--branch', 'main'])).toMatchObject({ artifact_id: 11, cached: true });
    expect(github.requests.filter((path) => path.endsWith('/zip'))).toHaveLength(1);
  });

  test('of a later attempt replaces the earlier one', async () => {
    run(1);
    kept(11);
    await got();
    kept(12, { name: `${NAME}-2`, zip: zip([...content, { name: 'report.md', content: 'second' }]) });
    expect(await got()).toMatchObject({ artifact_id: 12, cached: false });
    expect(readFileSync(join(place(), 'report.md'), 'utf8')).toBe('second');
    expect(leftovers()).toEqual([]);
  });

  test('of a pull request is that of its newest commit', async () => {
    github.pulls.push({
      ...{ number: 7, state: 'open', base: { ref: 'main', sha: OLDER } },
      head: { ref: 'feature', sha: SHA, repository: SHOP },
    });
    run(1, { event: 'pull_request', headBranch: 'feature' });
    kept(11);
    expect(await got(['--pr', '7'])).toMatchObject({ commit: SHA, artifact_id: 11 });
  });

  test('of a run, copied to a folder, under the name the workflow gave', async () => {
    run(1);
    kept(11, { name: 'risk data' });
    kept(12, { name: `${NAME}-api` });
    const out = join(cache, 'copy');
    expect(await got(['--run', '1', '--name', 'risk data', '--out', out])).toMatchObject({
      folder: out,
      artifact_id: 11,
    });
    expect(existsSync(join(out, 'codeintel.duckdb'))).toBe(true);
    expect(await got(['--run', '1', '--name', 'api'])).toMatchObject({ artifact_id: 12, folder: `${place()}@api` });
    expect(await refused(['--run', '1'])).toMatch(/There are risk data, codeintel-b+-api: .*--name/);
    expect(await refused(['--run', '1', '--name', 'api', '--out', out])).toMatch(/not empty/);
  });

  test('is found by an abbreviated commit, with the token of another variable', async () => {
    run(1);
    kept(11);
    const env = { GITHUB_TOKEN: '', MINE: 'ghp_person' };
    expect(await got(['--commit', SHA.slice(0, 7), '--token-env', 'MINE'], env)).toMatchObject({ commit: SHA });
  });
});

describe('what is never taken', () => {
  test('what a fork made', async () => {
    github.pulls.push({
      ...{ number: 7, state: 'open', base: { ref: 'main', sha: OLDER } },
      head: { ref: 'main', sha: SHA, repository: FORK },
    });
    run(1, { headRepository: FORK });
    kept(11);
    expect(await refused()).toMatch(/made by a fork's code/);
    expect(await refused(['--commit', SHA])).toMatch(/made by a fork's code/);
    expect(await refused(['--run', '1'])).toMatch(/made by a fork's code/);
    expect(await refused(['--pr', '7'])).toMatch(/comes from a fork/);
  });

  test('what has expired, before or while it is asked for', async () => {
    run(1);
    kept(11, { expired: true });
    expect(await refused()).toMatch(/has expired: run its workflow again/);
    github.others.splice(0);
    kept(12);
    github.trouble = (_method, path) => (path.endsWith('/zip') ? { status: 410, body: { message: 'gone' } } : null);
    expect(await refused()).toMatch(/has expired \(410\)/);
  });

  test('other bytes than were uploaded', async () => {
    run(1);
    kept(11, { digest: `sha256:${'0'.repeat(64)}` });
    expect(await refused()).toMatch(/not what was uploaded/);
  });

  test('more bytes than are accepted', async () => {
    run(1);
    kept(11, { claimedSize: 3 * 1024 ** 3 });
    expect(await refused()).toMatch(/larger than the \d+ bytes/);
  });

  test.each([
    ['a path out of the folder', [{ name: '../../evil', content: 'x' }], /archive is refused/],
    ['a link', [{ name: 'codeintel.duckdb', content: '/etc/passwd', mode: 0o120777 }], /is a link/],
    ['something else', [{ name: 'coverage.xml', content: '<x/>' }], /not an artifact of CodeIntel/],
    ['no database under its name', [{ name: 'codeintel.duckdb', content: 'text' }], /codeintel\.duckdb/],
  ])('%s', async (_name, entries, said) => {
    run(1);
    kept(11, { zip: zip(entries) });
    expect(await refused()).toMatch(said);
    expect(existsSync(place())).toBe(false);
    expect(existsSync(join(cache, 'evil'))).toBe(false);
  });

  test('the data of another commit', async () => {
    run(1, { headSha: OLDER });
    kept(11, { name: `codeintel-${OLDER.slice(0, 12)}` });
    expect(await refused()).toMatch(new RegExp(OLDER.slice(0, 7)));
  });
});

describe('a GitHub that does not answer as wished', () => {
  const limit = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' };

  test.each([
    ['401', { status: 401, body: { message: 'Bad credentials' } }, /does not accept the token/],
    ['403', { status: 403, body: { message: 'Resource not accessible' } }, /Actions: read/],
    ['404', { status: 404, body: { message: 'Not Found' } }, /shows this token no repository acme\/shop/],
    ['the rate limit', { status: 403, headers: limit, body: { message: 'x' } }, /rate limit.*2027-01-15T08:00:00Z/],
    ['the secondary limit', { status: 429, headers: { 'retry-after': '60' }, body: {} }, /try again in 60 s/],
    ['other JSON', { status: 200, body: { id: 'x' } }, /not as documented/],
    ['no answer', { status: 0 }, /cannot be reached/],
    ['a failure', { status: 502 }, /answered 502/],
  ])('%s', async (_name, answer, said) => {
    github.trouble = () => answer;
    expect(await refused()).toMatch(said);
  });

  test('at first', async () => {
    run(1);
    kept(11);
    github.trouble = (_method, _path, seen) => (seen === 1 ? { status: 503 } : null);
    expect(await got()).toMatchObject({ artifact_id: 11 });
  });

  test('with a page or an address elsewhere', async () => {
    const link = { link: '<https://elsewhere.invalid/next>; rel="next"' };
    github.trouble = (_method, path) =>
      path.endsWith('/actions/artifacts') ? { status: 200, body: { artifacts: [] }, headers: link } : null;
    expect(await refused()).toMatch(/links to https:\/\/elsewhere\.invalid/);
    run(1);
    kept(11);
    github.trouble = (_method, path) =>
      path.endsWith('/zip') ? { status: 302, headers: { location: 'http://elsewhere.invalid/zip' } } : null;
    expect(await refused()).toMatch(/not https/);
  });
});

test('wrong usage says what is wrong', async () => {
  expect(await refused([], { GITHUB_TOKEN: '' })).toMatch(/set GITHUB_TOKEN or GH_TOKEN/);
  expect(await refused(['--repo', 'shop'])).toMatch(/takes owner\/name/);
  expect(await refused(['--repo', '../..'])).toMatch(/takes owner\/name/);
  expect(await refused(['--commit', 'main'])).toMatch(/--commit/);
  expect(await refused(['--commit', SHA, '--pr', '7'])).toMatch(/exclude each other/);
  expect(await refused(['--name', '../x'])).toMatch(/no name of an artifact/);
  expect(await refused([], { GITHUB_API_URL: 'http://api.github.invalid' })).toMatch(/https only/);
});

test('a zip that was downloaded by hand is answered from, and is unpacked once', async () => {
  const path = join(cache, 'artifact.zip');
  writeFileSync(path, zip(content));
  const ask = () =>
    codeintel(['query', 'list_datasets', '--artifact', path, '--json'], { env: environment({ GITHUB_TOKEN: '' }) });
  const { stdout, stderr } = await ask();
  expect(JSON.parse(stdout), stderr).toMatchObject({ status: 'found', meta: { commit: SHA } });
  const folder = join(cache, 'codeintel', 'artifacts', 'zip');
  expect(readdirSync(folder)).toHaveLength(1);
  expect((await ask()).code).toBe(0);
  writeFileSync(path, 'no zip');
  expect((await ask()).stderr).toMatch(/archive is refused/);
  expect(readdirSync(folder)).toHaveLength(1);
});
