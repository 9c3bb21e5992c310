import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { sandboxPath } from '../assets';
import { LocalCheckout } from '../input/working-copy';
import { messageOf, UserError } from '../kernel/errors';
import { type Diff, diffSchema } from '../outputs/diff/schema';
import { databaseOf } from '../outputs/export/rebuild';
import type { QueryBackend } from '../outputs/query/backend';
import { DuckDBBackend } from '../outputs/query/duckdb-backend';
import { HttpBackend } from '../outputs/query/http-backend';
import { artifactFolder } from './artifact';

/** Where questions are answered from, as the command line and the environment say. */
export interface BackendFlags {
  readonly dbPath?: string;
  readonly repoRoot?: string;
  readonly repo?: string;
  readonly commit?: string;
  readonly artifact?: string;
  readonly diff?: string;
}

/** Where a run leaves the database when not told otherwise, relative to the repository. */
const DEFAULT_DB = join('.codeintel', 'codeintel.duckdb');
/** The comparison that the action leaves beside the database. */
const DIFF = 'diff.json';

export function addBackendOptions(command: Command): Command {
  return command
    .option('--db-path <file>', `database (default: $CODEINTEL_DB_PATH, else ${DEFAULT_DB} in the repository)`)
    .option('--repo-root <folder>', 'local checkout (default: $CODEINTEL_REPO_ROOT, else the current folder)')
    .option('--repo <owner/name>', 'repository, of a database that holds several (default: $CODEINTEL_REPO)')
    .option('--commit <sha>', 'snapshot, unless the newest (default: $CODEINTEL_COMMIT)')
    .option('--artifact <which>', 'a folder, a zip, or owner/name@commit: its database, or one made from its exports')
    .option('--diff <file>', 'what `codeintel diff --json` printed, for compare_commits');
}

/**
 * Opens no database yet: one that is missing or in use is reported when something is asked. An artifact is downloaded
 * or unpacked unless that was done before.
 * @throws UserError when an option or variable makes no sense, or the artifact cannot be had or read
 */
export async function openBackend(
  flags: BackendFlags,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<QueryBackend> {
  const mode = nonEmpty(env.CODEINTEL_MCP_MODE) ?? 'local_db';
  if (mode === 'remote_api') return remoteBackend(flags, env);
  if (mode !== 'local_db')
    throw new UserError(`CODEINTEL_MCP_MODE is local_db or remote_api, not ${JSON.stringify(mode)}.`, 2);
  const root = resolve(flags.repoRoot ?? env.CODEINTEL_REPO_ROOT ?? '.');
  const artifact = flags.artifact === undefined ? null : await artifactFolder(flags.artifact, { env, signal });
  return new DuckDBBackend({
    path: artifact
      ? await databaseOf(artifact.folder, env)
      : resolve(flags.dbPath ?? nonEmpty(env.CODEINTEL_DB_PATH) ?? join(root, DEFAULT_DB)),
    repo: flags.repo ?? nonEmpty(env.CODEINTEL_REPO),
    commit: flags.commit ?? nonEmpty(env.CODEINTEL_COMMIT) ?? artifact?.commit,
    workingCopy: new LocalCheckout(root),
    sandboxProgram: sandboxPath(),
    diff: await diffOf(flags.diff, artifact?.folder),
    limits: {
      ...wholeNumber('defaultLimit', 'CODEINTEL_MCP_DEFAULT_LIMIT', env),
      ...wholeNumber('maxRows', 'CODEINTEL_MCP_MAX_ROWS', env),
    },
    ...seconds(env),
  });
}

/** Flags about a database are for whoever serves the API. */
function remoteBackend(flags: BackendFlags, env: NodeJS.ProcessEnv): QueryBackend {
  const [local] = (['dbPath', 'artifact', 'diff', 'repo', 'commit'] as const).filter(
    (name) => flags[name] !== undefined,
  );
  if (local !== undefined)
    throw new UserError(
      `--${local === 'dbPath' ? 'db-path' : local} says what a database holds, and CODEINTEL_MCP_MODE=remote_api asks the API.`,
      2,
    );
  const baseUrl = URL.parse(env.CODEINTEL_API_BASE_URL ?? '');
  if (baseUrl === null || !/^https?:$/.test(baseUrl.protocol)) {
    const given = JSON.stringify(env.CODEINTEL_API_BASE_URL ?? '');
    throw new UserError(
      `CODEINTEL_MCP_MODE=remote_api needs the address of an API in CODEINTEL_API_BASE_URL, and ${given} is none.`,
      2,
    );
  }
  return new HttpBackend({ baseUrl, token: nonEmpty(env.CODEINTEL_API_TOKEN), ...seconds(env) });
}

/** The comparison that was named, else the one that lies in the artifact and this version can read. */
async function diffOf(diff: string | undefined, artifact: string | undefined): Promise<Diff | null> {
  if (diff !== undefined) return readDiff(diff);
  const beside = artifact === undefined ? null : join(artifact, DIFF);
  if (beside === null || !existsSync(beside)) return null;
  return readDiff(beside).catch((error) => {
    process.stderr.write(`codeintel: ${messageOf(error)} It is left out.\n`);
    return null;
  });
}

async function readDiff(path: string): Promise<Diff> {
  try {
    return diffSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const [why] = messageOf(error).split('\n');
    throw new UserError(`${path} is not what \`codeintel diff --json\` of this version prints (${why}).`);
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function wholeNumber<K extends string>(key: K, name: string, env: NodeJS.ProcessEnv): { [P in K]?: number } {
  const text = nonEmpty(env[name]);
  if (text === undefined) return {};
  if (!/^\d{1,6}$/.test(text) || Number(text) < 1)
    throw new UserError(`${name} takes a whole number from 1 up, not ${JSON.stringify(text)}.`, 2);
  return { [key]: Number(text) } as { [P in K]?: number };
}

function seconds(env: NodeJS.ProcessEnv): { timeoutMs?: number } {
  const text = nonEmpty(env.CODEINTEL_MCP_TIMEOUT_SEC);
  if (text === undefined) return {};
  const value = Number(text);
  if (!(value > 0 && value <= 3600)) {
    throw new UserError(`CODEINTEL_MCP_TIMEOUT_SEC takes seconds up to 3600, not ${JSON.stringify(text)}.`, 2);
  }
  return { timeoutMs: value * 1000 };
}
