import { existsSync } from 'node:fs';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Target } from '../../input/artifact/find';
import { UserError } from '../../kernel/errors';
import { checkedSlug, fetchArtifact } from '../artifact';
import { CLIENTS, clientConfig } from '../mcp/client-config';
import { reachByStarting } from '../mcp/command';

interface GetFlags {
  readonly repo: string;
  readonly commit?: string;
  readonly branch?: string;
  readonly pr?: number;
  readonly run?: number;
  readonly name?: string;
  readonly tokenEnv?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** `codeintel artifact`: results that a workflow run kept. */
export function addArtifactCommand(program: Command, signal: AbortSignal): void {
  program
    .command('artifact')
    .description('Results that a workflow run on GitHub kept.')
    .command('get')
    .description('Download the newest fitting artifact into the cache, and print where it is and how clients use it.')
    .requiredOption('--repo <owner/name>', 'repository')
    .option('--commit <sha>', 'of this commit')
    .option('--branch <name>', 'of this branch (default: the default branch)')
    .option('--pr <number>', 'of the newest commit of this pull request', (text) => whole('--pr', text))
    .option('--run <id>', 'of this workflow run', (text) => whole('--run', text))
    .option('--name <name>', "the workflow's artifact-name or comment-key, where it sets one")
    .option('--token-env <variable>', 'the variable that holds the token (default: GITHUB_TOKEN, else GH_TOKEN)')
    .option('--out <folder>', 'put a copy here')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nThe token needs "Actions: read". GITHUB_API_URL names another server. Artifacts are kept below $CODEINTEL_CACHE_DIR,\nelse $XDG_CACHE_HOME/codeintel; deleting that folder costs a download.',
    )
    .action((flags: GetFlags) => get(flags, signal));
}

async function get(flags: GetFlags, signal: AbortSignal): Promise<void> {
  const slug = checkedSlug('--repo', flags.repo);
  const target = targetOf(flags);
  const name = flags.name === undefined ? null : checkedName(flags.name);
  if (flags.out !== undefined) await requireEmpty(flags.out);
  const place = { env: process.env, tokenVariable: flags.tokenEnv ?? null, signal };
  const { commit, cached, artifact, folder: kept } = await fetchArtifact({ slug, target, name }, place);
  const folder = flags.out === undefined ? kept : resolve(flags.out);
  if (flags.out !== undefined) {
    await mkdir(folder, { recursive: true });
    await cp(kept, folder, { recursive: true });
  }
  const configurations = CLIENTS.map((client) => [
    client,
    clientConfig(client, reachByStarting({ artifact: folder }, ['mcp'])),
  ]);
  if (flags.json) {
    const clients = Object.fromEntries(configurations);
    const { name = null, id = null, run = null } = artifact ?? {};
    const answer = { repo: slug, commit, folder, cached, artifact: name, artifact_id: id, run_id: run, clients };
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  const how = cached ? 'from the cache' : 'downloaded';
  const texts = configurations.map(([client, text]) => `\n${client}:\n${text}`);
  process.stdout.write(`${slug} at ${commit}, ${how}:\n${folder}\n${texts.join('')}`);
}

function targetOf({ commit, branch, pr, run }: GetFlags): Target {
  const targets: Target[] = [];
  if (commit !== undefined) {
    if (!/^[0-9a-f]{7,40}$/i.test(commit))
      throw new UserError(`--commit takes 7 to 40 digits of a commit, not ${JSON.stringify(commit)}.`, 2);
    targets.push({ by: 'commit', commit: commit.toLowerCase() });
  }
  if (branch !== undefined) targets.push({ by: 'branch', branch });
  if (pr !== undefined) targets.push({ by: 'pr', pullRequest: pr });
  if (run !== undefined) targets.push({ by: 'run', run });
  if (targets.length > 1) throw new UserError('--commit, --branch, --pr and --run exclude each other.', 2);
  return targets[0] ?? { by: 'branch', branch: null };
}

/** What GitHub allows in an artifact's name, and is a file name everywhere. */
function checkedName(name: string): string {
  if (/^[^"<>:|*?\\/\p{Cc}]{1,200}$/u.test(name)) return name;
  throw new UserError(`--name ${JSON.stringify(name)} is no name of an artifact.`, 2);
}

async function requireEmpty(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const present = await readdir(folder).catch(() => null);
  if (present === null) throw new UserError(`--out ${folder} is not a folder.`, 2);
  if (present.length > 0) throw new UserError(`--out ${folder} is not empty: choose a new folder.`, 2);
}

function whole(option: string, text: string): number {
  const value = Number(text);
  if (/^\d{1,15}$/.test(text) && value > 0) return value;
  throw new UserError(`${option} takes a number, not ${JSON.stringify(text)}.`, 2);
}
