import type { Client } from './client';

/** A run of a workflow, as far as it decides whether its results can be trusted. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** The repository that it ran in, and the one its code is from; null when that was deleted. */
  readonly repository: number;
  readonly headRepository: number | null;
  /** ISO-8601. */
  readonly createdAt: string;
  readonly pullRequests: readonly number[];
}

/** `ci.yml` of `owner/name/.github/workflows/ci.yml@refs/heads/main`; null when it is not of that form. */
export function workflowFile(ref: string | undefined): string | null {
  return /\/\.github\/workflows\/([^/@]+\.ya?ml)@/.exec(ref ?? '')?.[1] ?? null;
}

const PAGES = 3;

/** Runs of a workflow, the newest first: those of a commit, or of a branch as far as a few pages reach. */
export async function listRuns(
  { octokit, place }: Client,
  workflow: string,
  which: { readonly head_sha: string } | { readonly branch: string },
): Promise<WorkflowRun[]> {
  const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRuns, {
    ...place,
    workflow_id: workflow,
    per_page: 100,
    ...which,
  });
  const runs: WorkflowRun[] = [];
  let page = 0;
  for await (const { data } of pages) {
    for (const run of data) {
      runs.push({
        id: run.id,
        event: run.event,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        repository: run.repository.id,
        headRepository: run.head_repository?.id ?? null,
        createdAt: run.created_at,
        pullRequests: (run.pull_requests ?? []).map(({ number }) => number),
      });
    }
    if (++page >= PAGES) break;
  }
  return runs;
}
