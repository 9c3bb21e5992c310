import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { messageOf, UserError } from '../kernel/errors';
import { download, type Timeouts, withoutCredentials } from './download';
import { DUCKDB_LOCK } from './duckdb.lock';
import { install, mismatch } from './install';
import { type LockedPlatform, platformKey } from './lock';

const REGISTRY = 'https://registry.npmjs.org';
const TIMEOUTS: Timeouts = { answer: 10_000, total: 120_000 };

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
