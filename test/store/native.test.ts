import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DUCKDB_LOCK } from '../../src/store/duckdb.lock';
import { mismatch } from '../../src/store/install';
import { nativeLibrary } from '../../src/store/library';
import { platformKey } from '../../src/store/lock';
import { loadDuckDB } from '../../src/store/native';

const platform = platformKey();
const locked = DUCKDB_LOCK.platforms[platform]!;
const npmFolder = join('node_modules', locked.package);

let scratch: string;
let tarball: Buffer;
let server: Server;
let registry: string;
let answer: RequestListener;
let requests: IncomingMessage[];
let toolCache: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'codeintel native '));
  // The real tarball, from npm's own cache where `npm ci` has left it.
  const spec = `${locked.package}@${DUCKDB_LOCK.version}`;
  execFileSync('npm', ['pack', spec, '--prefer-offline', '--silent'], {
    cwd: scratch,
    shell: process.platform === 'win32',
  });
  tarball = readFileSync(join(scratch, readdirSync(scratch)[0]!));
  server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/npm/`;
});

beforeEach(() => {
  requests = [];
  answer = (_, response) => response.end(tarball);
  toolCache = mkdtempSync(join(scratch, 'tool cache '));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(scratch, { recursive: true, force: true });
});

const cacheEntry = () => join(toolCache, 'codeintel-duckdb', DUCKDB_LOCK.version, platform);
const find = (env: NodeJS.ProcessEnv = {}, timeouts = { answer: 5_000, total: 30_000 }) =>
  nativeLibrary({ RUNNER_TOOL_CACHE: toolCache, CODEINTEL_NPM_REGISTRY: registry, ...env }, platform, timeouts);
const seed = () => cpSync(npmFolder, cacheEntry(), { recursive: true });

/** DuckDB's version as the addon itself gives it, in a process of its own. */
const versionOf = (addon: string) =>
  execFileSync(process.execPath, ['-p', 'require(process.argv[1]).library_version()', addon], {
    encoding: 'utf8',
  }).trim();

test('the lock is of the version that is installed and has the hashes that npm installs by', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(dependencies['@duckdb/node-api']).toBe(DUCKDB_LOCK.version);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const native = Object.keys(packages).filter((path) => path.startsWith('node_modules/@duckdb/node-bindings-'));
  const fromNpm = native.map((path) => [path.slice('node_modules/'.length), packages[path].integrity]);
  const ours = Object.values(DUCKDB_LOCK.platforms).map((entry) => [entry.package, `sha512-${entry.sha512}`]);
  expect(ours).toEqual(fromNpm);
});

test('an npm install uses the ordinary dependency', async () => {
  const { version } = await loadDuckDB();
  expect(version()).toBe(`v${DUCKDB_LOCK.version.split('-')[0]}`);
});

test('the library is fetched once, verified, and loads', async () => {
  const addon = await find();
  expect(addon).toBe(join(cacheEntry(), 'duckdb.node'));
  expect(versionOf(addon)).toBe(`v${DUCKDB_LOCK.version.split('-')[0]}`);
  expect(readdirSync(cacheEntry()).sort()).toEqual(Object.keys(locked.files));
  expect(existsSync(`${cacheEntry()}.complete`)).toBe(true);

  expect(await find()).toBe(addon);
  const name = locked.package.split('/')[1];
  expect(requests.map(({ url }) => url)).toEqual([`/npm/${locked.package}/-/${name}-${DUCKDB_LOCK.version}.tgz`]);
});

test('a tarball with one other byte is refused and leaves nothing behind', async () => {
  const tampered = Buffer.from(tarball);
  tampered[1_000_000]! ^= 1;
  answer = (_, response) => response.end(tampered);
  await expect(find()).rejects.toThrow(/sha512 is not the one of the lock/);
  expect(readdirSync(toolCache)).toEqual([]);
});

test('no more is read than the lock says', async () => {
  answer = (_, response) => {
    const more = () => {
      while (response.write(tarball));
      response.once('drain', more);
    };
    more();
  };
  await expect(find()).rejects.toThrow(`it is larger than the ${tarball.length} bytes of the lock`);
});

test('a connection that breaks off is refused', async () => {
  answer = (_, response) => response.writeHead(200).write(tarball.subarray(0, 100_000), () => response.destroy());
  await expect(find()).rejects.toThrow(/is not available here/);
  expect(readdirSync(toolCache)).toEqual([]);
});

test('a cache with one other byte is fetched again', async () => {
  seed();
  const library = join(cacheEntry(), Object.keys(locked.files).find((name) => name !== 'duckdb.node')!);
  appendFileSync(library, 'x');
  await find();
  expect(requests).toHaveLength(1);
  expect(await mismatch(cacheEntry(), locked.files)).toBeUndefined();
  expect(statSync(library).size).toBe(locked.files[library.slice(cacheEntry().length + 1)]!.bytes);
});

test('a pre-seeded tool cache needs no network', async () => {
  seed();
  expect(await find()).toBe(join(cacheEntry(), 'duckdb.node'));
  expect(requests).toEqual([]);
});

test('a local folder needs no network and is not copied', async () => {
  const folder = join(scratch, 'offline copy');
  cpSync(npmFolder, folder, { recursive: true });
  expect(await find({ CODEINTEL_DUCKDB_DIR: folder })).toBe(join(folder, 'duckdb.node'));
  expect(requests).toEqual([]);
  expect(readdirSync(toolCache)).toEqual([]);
});

test('a local folder that does not fit the lock is an error, not a reason to go online', async () => {
  const folder = join(scratch, 'half a copy');
  mkdirSync(folder);
  await expect(find({ CODEINTEL_DUCKDB_DIR: folder })).rejects.toThrow(`CODEINTEL_DUCKDB_DIR ${folder}: no duckdb`);
  expect(requests).toEqual([]);
});

test('runs that start together on an empty cache each get the whole library', async () => {
  const found = await Promise.all([find(), find(), find()]);
  expect(new Set(found)).toEqual(new Set([join(cacheEntry(), 'duckdb.node')]));
  expect(await mismatch(cacheEntry(), locked.files)).toBeUndefined();
  expect(readdirSync(join(cacheEntry(), '..')).sort()).toEqual([platform, `${platform}.complete`]);
});

test('a registry that does not answer costs the timeout, and the error names every way', async () => {
  answer = () => {};
  const started = performance.now();
  const error = await find({}, { answer: 300, total: 30_000 }).catch((reason: Error) => reason);
  expect(performance.now() - started).toBeLessThan(3_000);
  const name = locked.package.split('/')[1];
  const files = Object.keys(locked.files).join(' and ');
  expect(error).toMatchObject({
    name: 'UserError',
    message: `\
DuckDB's native library (${DUCKDB_LOCK.version}, ${platform}) is not available here.
  tried ${cacheEntry()}: no ${Object.keys(locked.files)[0]}
  tried ${registry}${locked.package}/-/${name}-${DUCKDB_LOCK.version}.tgz: no answer within 0.3 s
Any one of these provides it:
  1. a registry: set CODEINTEL_NPM_REGISTRY to the URL of an npm registry or mirror that serves ${locked.package}
     (behind a proxy, set NODE_USE_ENV_PROXY=1 beside HTTPS_PROXY)
  2. a local folder: set CODEINTEL_DUCKDB_DIR to a folder that holds ${files}
     from \`npm pack ${locked.package}@${DUCKDB_LOCK.version}\`
  3. a pre-seeded tool cache: put ${files} into ${cacheEntry()}
     and an empty file beside that folder, ${cacheEntry()}.complete`,
  });
});

test('a registry that sends slowly costs the total timeout', async () => {
  answer = (_, response) => response.writeHead(200).write('x');
  await expect(find({}, { answer: 5_000, total: 300 })).rejects.toThrow(/tgz: not complete within 0.3 s/);
});

test.each([
  [
    'an HTTP error',
    (_: unknown, response: { writeHead(status: number): { end(): void } }) => response.writeHead(404).end(),
    {},
    'tgz: HTTP 404',
  ],
  ['no server', () => {}, { CODEINTEL_NPM_REGISTRY: 'http://127.0.0.1:2/' }, 'tgz: connect ECONNREFUSED 127.0.0.1:2'],
  ['no URL', () => {}, { CODEINTEL_NPM_REGISTRY: 'file:///etc' }, 'CODEINTEL_NPM_REGISTRY is not an http(s) URL'],
])('%s is named in the error', async (_, behaviour, env, message) => {
  answer = behaviour;
  await expect(find(env)).rejects.toThrow(message);
});

test('user and password of the registry are sent and not shown', async () => {
  answer = (_, response) => response.writeHead(401).end();
  const withUser = registry.replace('//', '//ci:s%40cret@');
  const error = await find({ CODEINTEL_NPM_REGISTRY: withUser }).catch((reason: Error) => reason);
  expect(requests[0]!.headers.authorization).toBe(`Basic ${btoa('ci:s@cret')}`);
  expect((error as Error).message).toContain(`tried ${registry}`);
  expect((error as Error).message).not.toContain('cret');
});

test('a platform without a build is named', async () => {
  await expect(nativeLibrary({}, 'freebsd-x64')).rejects.toThrow(
    `DuckDB ${DUCKDB_LOCK.version} has no build for freebsd-x64. It has: darwin-arm64, darwin-x64, linux-arm64,`,
  );
});
