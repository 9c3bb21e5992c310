import { registerHooks } from 'node:module';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { messageOf, UserError } from '../kernel/errors';
import { download, type Timeouts, withoutCredentials } from './download';
import { DUCKDB_LOCK } from './duckdb.lock';
import { install, mismatch } from './install';
import { type LockedPlatform, platformKey } from './lock';

type DuckDB = typeof import('@duckdb/node-api');

const BINDING = '@duckdb/node-bindings';
const REGISTRY = 'https://registry.npmjs.org';
const TIMEOUTS: Timeouts = { answer: 10_000, total: 120_000 };

let loading: Promise<DuckDB> | undefined;

/** What of the native library the bulk load calls itself; handles are opaque. */
export interface Bindings {
  data_chunk_get_vector(chunk: unknown, column: number): unknown;
  vector_get_data(vector: unknown, bytes: number): Uint8Array;
  vector_assign_string_element_len(vector: unknown, row: number, text: Uint8Array): void;
  vector_ensure_validity_writable(vector: unknown): void;
  copy_data_to_vector(vector: unknown, offset: number, from: ArrayBuffer, fromOffset: number, bytes: number): void;
  copy_data_to_vector_validity(
    vector: unknown,
    offset: number,
    from: ArrayBuffer,
    fromOffset: number,
    bytes: number,
  ): void;
}

/**
 * DuckDB's client with its native library. The only place that loads either.
 *
 * Under an npm install the library is the ordinary dependency and nothing is fetched. The bundle of the action has
 * no node_modules: there the library comes from the runner's tool cache, a local folder or the npm registry, and is
 * the one of the committed lock, byte for byte, whichever way it came.
 *
 * @throws UserError naming the platform and the ways to provide the library when there is none
 */
export function loadDuckDB(): Promise<DuckDB> {
  loading ??= load();
  return loading;
}

/** The native library itself, for what the client would do value by value. */
export async function loadBindings(): Promise<Bindings> {
  await loadDuckDB();
  // biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `require`; this is Node's own
  return (eval('require') as NodeJS.Require)(BINDING);
}

async function load(): Promise<DuckDB> {
  if (!isInstalled()) {
    if (registerHooks === undefined) throw new UserError(tooOld());
    redirect(BINDING, await nativeLibrary());
  }
  try {
    // Eager: part of the bundle's one file, but not evaluated before this line.
    return await import(/* webpackMode: "eager" */ '@duckdb/node-api');
  } catch (error) {
    throw new UserError(
      `DuckDB ${DUCKDB_LOCK.version} for ${platformKey()} cannot be loaded on this system: ${messageOf(error)}`,
      1,
      { cause: error },
    );
  }
}

function tooOld(): string {
  return `Without an npm install this needs Node 22.15 or newer, to be told where DuckDB's library is; this is ${process.version}.`;
}

/** Whether npm installed the library, in the version that the bundled client was made for. */
function isInstalled(): boolean {
  // biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `require`; this is Node's own
  const nodeRequire = eval('require') as NodeJS.Require;
  try {
    if (nodeRequire(`${BINDING}/package.json`).version !== DUCKDB_LOCK.version) return false;
    nodeRequire(BINDING);
    return true;
  } catch (error) {
    // A library that is there but does not load would not load from elsewhere either: that is for `load` to say.
    return (error as NodeJS.ErrnoException).code === 'ERR_DLOPEN_FAILED';
  }
}

/** Makes `require(specifier)` load the file, from anywhere in this process. */
function redirect(specifier: string, file: string): void {
  const url = pathToFileURL(file).href;
  registerHooks({
    resolve: (wanted, context, next) => (wanted === specifier ? { url, shortCircuit: true } : next(wanted, context)),
  });
}

/**
 * Where the native library lies, after making sure that it is the one of the lock: the cache, else the folder
 * `CODEINTEL_DUCKDB_DIR`, else the registry `CODEINTEL_NPM_REGISTRY`, which fills the cache.
 *
 * @returns absolute path of the Node addon; the library it links to lies beside it
 */
export async function nativeLibrary(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = platformKey(),
  timeouts: Timeouts = TIMEOUTS,
): Promise<string> {
  const locked = DUCKDB_LOCK.platforms[platform];
  if (locked === undefined) {
    const known = Object.keys(DUCKDB_LOCK.platforms).join(', ');
    throw new UserError(`DuckDB ${DUCKDB_LOCK.version} has no build for ${platform}. It has: ${known}.`);
  }
  const cached = join(cacheFolder(env), 'codeintel-duckdb', DUCKDB_LOCK.version, platform);
  const notCached = await mismatch(cached, locked.files);
  if (notCached === undefined) return addon(cached);

  const folder = env.CODEINTEL_DUCKDB_DIR;
  if (folder) {
    const wrong = await mismatch(folder, locked.files);
    if (wrong === undefined) return addon(folder);
    throw unavailable(platform, locked, cached, [
      `${cached}: ${notCached}`,
      `CODEINTEL_DUCKDB_DIR ${folder}: ${wrong}`,
    ]);
  }

  const registry = env.CODEINTEL_NPM_REGISTRY || REGISTRY;
  const url = tarballUrl(registry, locked.package);
  if (url === undefined) {
    throw unavailable(platform, locked, cached, [
      `${cached}: ${notCached}`,
      'CODEINTEL_NPM_REGISTRY is not an http(s) URL',
    ]);
  }
  try {
    await install(await download(url, locked, timeouts), locked.files, cached);
    return addon(cached);
  } catch (error) {
    const attempts = [`${cached}: ${notCached}`, `${withoutCredentials(url).href}: ${messageOf(error)}`];
    throw unavailable(platform, locked, cached, attempts, error);
  }
}

function addon(folder: string): string {
  return resolve(folder, 'duckdb.node');
}

/** The runner's tool cache, which outlives a job on self-hosted runners; elsewhere the user's cache folder. */
function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.RUNNER_TOOL_CACHE) return env.RUNNER_TOOL_CACHE;
  if (process.platform === 'win32') return env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return env.XDG_CACHE_HOME || join(homedir(), '.cache');
}

/** npm's layout, which its mirrors keep: `<registry>/@scope/name/-/name-<version>.tgz`. */
function tarballUrl(registry: string, packageName: string): URL | undefined {
  const file = `${packageName.slice(packageName.indexOf('/') + 1)}-${DUCKDB_LOCK.version}.tgz`;
  const url = URL.parse(`${registry.replace(/\/+$/, '')}/${packageName}/-/${file}`);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

function unavailable(
  platform: string,
  locked: LockedPlatform,
  cached: string,
  attempts: readonly string[],
  cause?: unknown,
): UserError {
  const files = Object.keys(locked.files).join(' and ');
  const message = [
    `DuckDB's native library (${DUCKDB_LOCK.version}, ${platform}) is not available here.`,
    ...attempts.map((attempt) => `  tried ${attempt}`),
    'Any one of these provides it:',
    `  1. a registry: set CODEINTEL_NPM_REGISTRY to the URL of an npm registry or mirror that serves ${locked.package}`,
    '     (behind a proxy, set NODE_USE_ENV_PROXY=1 beside HTTPS_PROXY)',
    `  2. a local folder: set CODEINTEL_DUCKDB_DIR to a folder that holds ${files}`,
    `     from \`npm pack ${locked.package}@${DUCKDB_LOCK.version}\``,
    `  3. a pre-seeded tool cache: put ${files} into ${cached}`,
    `     and an empty file beside that folder, ${cached}.complete`,
  ];
  return new UserError(message.join('\n'), 1, cause === undefined ? undefined : { cause });
}
