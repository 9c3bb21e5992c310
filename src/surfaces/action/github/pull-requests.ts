import type { Client } from './client';

/** A pull request as GitHub has it now. */
export interface PullRequestNow {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
  /** Null when the fork was deleted. */
  readonly headRepository: number | null;
  /** `owner/name` of the repository it goes to. */
  readonly baseRepository: string;
}

export async function readPullRequest({ octokit, place }: Client, number: number): Promise<PullRequestNow> {
  const { data } = await octokit.rest.pulls.get({ ...place, pull_number: number });
  return {
    number: data.number,
    open: data.state === 'open',
    headSha: data.head.sha,
    headRepository: data.head.repo?.id ?? null,
    baseRepository: data.base.repo.full_name,
  };
}

/** The run whose results are reported, as the event of its end tells. */
export interface TriggeringRun {
  readonly id: number;
  readonly attempt: number;
  /** What started it. */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Null when the fork was deleted. */
  readonly headRepository: { readonly id: number; readonly owner: string } | null;
  /** Empty for pull requests from forks. */
  readonly pullRequests: readonly number[];
}

export type Resolved = { readonly number: number } | { readonly reason: string };

/**
 * The one open pull request whose head is what the run analysed. Nothing that the run itself says counts here: the head
 * comes from the event, and GitHub says which pull requests have it now.
 */
export async function resolvePullRequest(client: Client, run: TriggeringRun): Promise<Resolved> {
  const numbers = new Set(run.pullRequests);
  for (const number of await pullRequestsOf(client, run.headSha)) numbers.add(number);
  if (run.headBranch !== null && run.headRepository !== null) {
    for (const number of await pullRequestsFrom(client, `${run.headRepository.owner}:${run.headBranch}`)) {
      numbers.add(number);
    }
  }
  const found = await Promise.all([...numbers].sort((a, b) => a - b).map((number) => readPullRequest(client, number)));
  const { owner, repo } = client.place;
  const here = `${owner}/${repo}`.toLowerCase();
  const ours = found.filter(
    (pull) =>
      pull.baseRepository.toLowerCase() === here &&
      (run.headRepository === null || pull.headRepository === run.headRepository.id),
  );
  const fitting = ours.filter((pull) => pull.open && pull.headSha === run.headSha);
  const at = run.headSha.slice(0, 12);
  if (fitting.length === 1) return { number: fitting[0]!.number };
  if (fitting.length > 1) {
    const list = fitting.map(({ number }) => `#${number}`).join(', ');
    return { reason: `Several open pull requests have the head ${at} (${list}): none is commented on.` };
  }
  if (ours.some((pull) => pull.headSha === run.headSha))
    return { reason: `The pull request with the head ${at} is closed.` };
  return { reason: `No open pull request has the head ${at} now: it has moved on, and its newer run reports.` };
}

async function pullRequestsOf({ octokit, place }: Client, sha: string): Promise<number[]> {
  try {
    const { listPullRequestsAssociatedWithCommit: list } = octokit.rest.repos;
    const pulls = await octokit.paginate(list, { ...place, commit_sha: sha, per_page: 100 });
    return pulls.map(({ number }) => number);
  } catch (error) {
    // A commit of a fork may be unknown here; the branch then tells.
    if ([404, 409, 422].includes((error as { status?: number }).status ?? 0)) return [];
    throw error;
  }
}

async function pullRequestsFrom({ octokit, place }: Client, head: string): Promise<number[]> {
  const pulls = await octokit.paginate(octokit.rest.pulls.list, { ...place, head, state: 'open', per_page: 100 });
  return pulls.map(({ number }) => number);
}
