import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { LocalCheckout } from '../input/working-copy';
import { messageOf, UserError } from '../kernel/errors';
import { type Diff, diffSchema } from '../outputs/diff/schema';
import { databaseOf } from '../outputs/export/rebuild';
import type { QueryBackend } from '../outputs/query/backend';
import { DuckDBBackend } from '../outputs/query/duckdb-backend';

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
    .option('--artifact <folder>', 'an artifact: its database, or one made from its Parquet or JSONL files')
    .option('--diff <file>', 'what `codeintel diff --json` printed, for compare_commits');
}

/**
 * Opens nothing yet: a database that is missing or in use is reported when something is asked.
 * @throws UserError when an option or variable makes no sense, or the artifact cannot be read
 */
export async function openBackend(flags: BackendFlags, env: NodeJS.ProcessEnv): Promise<QueryBackend> {
  const mode = env.CODEINTEL_MCP_MODE ?? 'local_db';
  if (mode !== 'local_db') {
    throw new UserError(
      `CODEINTEL_MCP_MODE is ${JSON.stringify(mode)}: this version answers from a database only (local_db).`,
      2,
    );
  }
  const root = resolve(flags.repoRoot ?? env.CODEINTEL_REPO_ROOT ?? '.');
  const path = await databasePath(flags, root, env);
  const diff = flags.diff ?? besideArtifact(flags.artifact);
  return new DuckDBBackend({
    path,
    repo: flags.repo ?? nonEmpty(env.CODEINTEL_REPO),
    commit: flags.commit ?? nonEmpty(env.CODEINTEL_COMMIT),
    workingCopy: new LocalCheckout(root),
    diff: diff === undefined ? null : await readDiff(diff),
    limits: {
      ...wholeNumber('defaultLimit', 'CODEINTEL_MCP_DEFAULT_LIMIT', env),
      ...wholeNumber('maxRows', 'CODEINTEL_MCP_MAX_ROWS', env),
    },
    ...seconds(env),
  });
}

async function databasePath(flags: BackendFlags, root: string, env: NodeJS.ProcessEnv): Promise<string> {
  if (flags.artifact !== undefined) return databaseOf(artifactFolder(flags.artifact));
  return resolve(flags.dbPath ?? nonEmpty(env.CODEINTEL_DB_PATH) ?? join(root, DEFAULT_DB));
}

function artifactFolder(artifact: string): string {
  if (existsSync(artifact) && statSync(artifact).isDirectory()) return resolve(artifact);
  throw new UserError(
    `--artifact takes a folder, and ${JSON.stringify(artifact)} is none: unpack the artifact first.`,
    2,
  );
}

function besideArtifact(artifact: string | undefined): string | undefined {
  if (artifact === undefined) return undefined;
  const path = join(artifact, DIFF);
  return existsSync(path) ? path : undefined;
}

async function readDiff(path: string): Promise<Diff> {
  try {
    return diffSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new UserError(`${path} is not what \`codeintel diff --json\` prints: ${messageOf(error).slice(0, 300)}`);
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
