import { z } from 'zod';
import { UserError } from '../../kernel/errors';
import { visible } from '../../kernel/visible';
import type { GitHubApi } from './github';

/** Which commit's artifact is wanted. */
export type Target =
  | { readonly by: 'commit'; readonly commit: string }
  /** The default branch when null. */
  | { readonly by: 'branch'; readonly branch: string | null }
  | { readonly by: 'pr'; readonly pullRequest: number }
  | { readonly by: 'run'; readonly run: number };

/** An artifact that fits. */
export interface FoundArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** `sha256:<hex>`; null where GitHub has none. */
  readonly digest: string | null;
  readonly commit: string;
  readonly run: number;
  /** ISO-8601. */
  readonly createdAt: string | null;
}

const id = z.int().min(1);
const sha = z.string().regex(/^[0-9a-f]{40}$/);
const repository = z.object({ id, default_branch: z.string() });
const pullRequest = z.object({ head: z.object({ sha, repo: z.object({ id }).nullish() }) });
const commit = z.object({ sha });
const runs = z.object({ workflow_runs: z.array(z.object({ id, head_repository: z.object({ id }).nullish() })) });
const artifacts = z.object({
  artifacts: z.array(
    z.object({
      id,
      name: z.string(),
      size_in_bytes: z.int().min(0),
      digest: z.string().nullish(),
      expired: z.boolean(),
      created_at: z.string().nullish(),
      workflow_run: z
        .object({
          id,
          repository_id: id,
          head_repository_id: id,
          head_branch: z.string().nullish(),
          head_sha: sha,
        })
        .nullish(),
    }),
  ),
});
type Listed = z.infer<typeof artifacts>['artifacts'][number];

/** Runs of one commit, and pages of a repository's artifacts, that are looked through. */
const MOST_RUNS = 100;
const MOST_PAGES = 20;

/**
 * The newest artifact of the target that a run of the repository's own code kept. What a fork's code made is never
 * taken: it can hold anything under any name.
 *
 * @param slug `owner/name`
 * @param fits whether an artifact's name is one that is looked for, of this commit
 * @throws UserError when there is none, saying what there is instead
 */
export async function findArtifact(
  api: GitHubApi,
  slug: string,
  target: Target,
  fits: (name: string, commit: string) => boolean,
): Promise<FoundArtifact> {
  const base = `/repos/${slug}`;
  const { id: here, default_branch } = read(repository, await api.json(base, `repository ${slug}`));
  const seen: Seen = { expired: [], foreign: [], others: [] };
  const choose = (listed: readonly Listed[]): FoundArtifact | null => {
    const fitting = listed.flatMap((artifact): FoundArtifact[] => {
      const run = artifact.workflow_run;
      if (run?.repository_id !== here) return [];
      if (!fits(artifact.name, run.head_sha)) seen.others.push(artifact.name);
      else if (run.head_repository_id !== here) seen.foreign.push(artifact.name);
      else if (artifact.expired) seen.expired.push(artifact.name);
      else
        return [
          {
            id: artifact.id,
            name: artifact.name,
            bytes: artifact.size_in_bytes,
            digest: artifact.digest ?? null,
            commit: run.head_sha,
            run: run.id,
            createdAt: artifact.created_at ?? null,
          },
        ];
      return [];
    });
    return fitting.sort((a, b) => b.run - a.run || b.id - a.id)[0] ?? null;
  };
  const ofRun = async (run: number): Promise<Listed[]> => {
    const found: Listed[] = [];
    for await (const page of api.pages(`${base}/actions/runs/${run}/artifacts?per_page=100`, `run ${run}`))
      found.push(...read(artifacts, page).artifacts);
    return found;
  };
  const ofCommit = async (head: string): Promise<FoundArtifact | null> => {
    let left = MOST_RUNS;
    for await (const page of api.pages(`${base}/actions/runs?head_sha=${head}&per_page=100`, `runs of ${head}`)) {
      const ids = read(runs, page).workflow_runs.map((run) => run.id);
      for (const run of ids.sort((a, b) => b - a)) {
        const found = choose(await ofRun(run));
        if (found !== null || --left === 0) return found;
      }
    }
    return null;
  };
  const ofBranch = async (branch: string): Promise<FoundArtifact | null> => {
    let left = MOST_PAGES;
    for await (const page of api.pages(`${base}/actions/artifacts?per_page=100`, `artifacts of ${slug}`)) {
      const listed = read(artifacts, page).artifacts;
      const found = choose(listed.filter((artifact) => artifact.workflow_run?.head_branch === branch));
      if (found !== null || --left === 0) return found;
    }
    return null;
  };
  switch (target.by) {
    case 'run':
      return choose(await ofRun(target.run)) ?? none(`run ${target.run} of ${slug}`, seen);
    case 'branch': {
      const branch = target.branch ?? default_branch;
      return (await ofBranch(branch)) ?? none(`branch ${branch} of ${slug}`, seen);
    }
    case 'commit': {
      const full = await fullCommit(api, base, target.commit);
      return (await ofCommit(full)) ?? none(`commit ${full} of ${slug}`, seen);
    }
    case 'pr': {
      const what = `pull request ${target.pullRequest}`;
      const { head } = read(pullRequest, await api.json(`${base}/pulls/${target.pullRequest}`, what));
      if (head.repo?.id !== here)
        throw new UserError(
          `${what} of ${slug} comes from a fork: what a fork's code made is not taken. Analyse it here instead: codeintel pipeline run.`,
        );
      return (await ofCommit(head.sha)) ?? none(`${what} of ${slug} (commit ${head.sha})`, seen);
    }
  }
}

async function fullCommit(api: GitHubApi, base: string, given: string): Promise<string> {
  if (sha.safeParse(given).success) return given;
  return read(commit, await api.json(`${base}/commits/${encodeURIComponent(given)}`, `commit ${given}`)).sha;
}

/** Names of artifacts that were passed over. */
interface Seen {
  readonly expired: string[];
  readonly foreign: string[];
  readonly others: string[];
}

function none(of: string, { expired, foreign, others }: Seen): never {
  const said = [`There is no CodeIntel artifact of ${of} that fits.`];
  if (expired[0] !== undefined) said.push(`${visible(expired[0])} has expired: run its workflow again.`);
  if (foreign[0] !== undefined) said.push(`${visible(foreign[0])} was made by a fork's code and is not taken.`);
  const names = [...new Set(others)].slice(0, 5).map((name) => visible(name));
  if (names.length > 0)
    said.push(`There are ${names.join(', ')}: the workflow's artifact-name or comment-key can be given as --name.`);
  if (said.length === 1) said.push('Does the action run there, and has its run ended?');
  throw new UserError(said.join(' '));
}

function read<T>(shape: z.ZodType<T>, value: unknown): T {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(`GitHub's answer is not as documented (${issue?.path.join('.')}: ${issue?.message}).`);
}
