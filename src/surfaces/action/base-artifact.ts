import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extractZip } from '../../input/archive';
import { UserError } from '../../kernel/errors';
import { openForeignDatabase, type Side } from '../../sides';
import { dataArtifactName } from './artifact-names';
import type { RunEvent } from './event';
import { downloadArtifact, type ListedArtifact, listArtifacts } from './github/artifacts';
import type { Client } from './github/client';
import { listRuns, type WorkflowRun } from './github/runs';

/** Where the data of a base may come from. */
export interface ArtifactSource {
  readonly client: Client;
  /** File name of the workflow that this run is of. */
  readonly workflow: string;
  readonly event: RunEvent & { readonly repository: NonNullable<RunEvent['repository']> };
  readonly key: string;
  /** The input of that name. */
  readonly artifactName: string | undefined;
}

/** The data of one commit that an earlier run kept. */
export interface BaseArtifact {
  readonly commit: string;
  readonly run: WorkflowRun;
  readonly artifact: ListedArtifact;
}

/** How many ancestors with a run are asked for their artifacts: each costs a call. */
const TRIED = 5;
/** Bytes of a zip. */
const LARGEST = 1024 ** 3;

/** The artifact of exactly this commit; null when no run that is trusted kept one. */
export async function artifactOf(source: ArtifactSource, commit: string): Promise<BaseArtifact | null> {
  const runs = await listRuns(source.client, source.workflow, { head_sha: commit });
  return newest(source, commit, runs);
}

/** The artifact of the first of these commits that has one. */
export async function nearestArtifact(
  source: ArtifactSource,
  commits: readonly string[],
): Promise<BaseArtifact | null> {
  const { defaultBranch } = source.event.repository;
  const runs = await listRuns(source.client, source.workflow, { branch: defaultBranch });
  const known = new Set(runs.map(({ headSha }) => headSha));
  for (const commit of commits.filter((sha) => known.has(sha)).slice(0, TRIED)) {
    const found = await newest(
      source,
      commit,
      runs.filter(({ headSha }) => headSha === commit),
    );
    if (found !== null) return found;
  }
  return null;
}

async function newest(
  source: ArtifactSource,
  commit: string,
  runs: readonly WorkflowRun[],
): Promise<BaseArtifact | null> {
  const { id: here } = source.event.repository;
  for (const run of runs.filter((candidate) => candidate.headSha === commit && isTrusted(candidate, source.event))) {
    const artifacts = await listArtifacts(source.client, run.id);
    const fitting = artifacts
      .filter(({ expired, repository, headRepository }) => !expired && repository === here && headRepository === here)
      .filter(({ name }) => isDataOf(name, commit, source))
      .sort((a, b) => b.id - a.id);
    if (fitting[0] !== undefined) return { commit, run, artifact: fitting[0] };
  }
  return null;
}

/**
 * Whether what the run kept was made from this repository's own code: on the default branch, in its merge queue or in
 * the same pull request. A run of a fork may carry any name, branch and commit.
 */
export function isTrusted(run: WorkflowRun, event: ArtifactSource['event']): boolean {
  const { id, defaultBranch } = event.repository;
  if (run.repository !== id || run.headRepository !== id) return false;
  switch (run.event) {
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
      return run.headBranch === defaultBranch;
    case 'merge_group':
      return run.headBranch?.startsWith(`gh-readonly-queue/${defaultBranch}/`) ?? false;
    case 'pull_request':
      return event.pullRequest !== null && run.pullRequests.includes(event.pullRequest.number);
    default:
      return false;
  }
}

function isDataOf(name: string, commit: string, { artifactName, key }: ArtifactSource): boolean {
  if (artifactName !== undefined) return name === artifactName;
  const first = dataArtifactName(commit, { key, attempt: 1 });
  return name === first || (name.startsWith(`${first}-`) && /^\d+$/.test(name.slice(first.length + 1)));
}

/** The database of an artifact, in a folder of its own. */
export interface Downloaded {
  /**
   * Opens it, as something that nobody vouches for; closing the side discards the files.
   * @throws UserError when it does not hold the commit
   */
  open(repo: string): Promise<Side>;
  discard(): void;
}

/**
 * @param temporary folder for working files
 * @throws when it cannot be had or is not what it says
 */
export async function downloadBase(
  { client }: ArtifactSource,
  { commit, artifact }: BaseArtifact,
  temporary: string,
): Promise<Downloaded> {
  const folder = mkdtempSync(join(temporary, 'codeintel-base-'));
  const discard = () => rmSync(folder, { recursive: true, force: true });
  try {
    const archive = join(folder, 'artifact.zip');
    await downloadArtifact(client, artifact, archive, LARGEST);
    const content = join(folder, 'content');
    mkdirSync(content);
    const [database] = await extractZip(archive, content, (path) => path === DATABASE);
    if (database === undefined) throw new UserError(`the artifact ${artifact.name} holds no ${DATABASE}`);
    const open = async (repo: string): Promise<Side> => {
      const side = await openForeignDatabase(join(content, database), repo, commit);
      return {
        ...side,
        close: () => {
          side.close();
          discard();
        },
      };
    };
    return { open, discard };
  } catch (error) {
    discard();
    throw error;
  }
}

/** Name of the database in the artifact. */
export const DATABASE = 'codeintel.duckdb';
