import { z } from 'zod';
import type { TriggeringRun } from './github/pull-requests';

/** The part of a pull request's event that says where it comes from and goes to. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
}

/** What the runner says about why the job runs, as far as it matters here. */
export interface RunEvent {
  readonly name: string;
  readonly pullRequest: PullRequest | null;
  /** An entry of the merge queue and the commit that it goes on top of. */
  readonly mergeGroup: { readonly baseSha: string; readonly baseRef: string } | null;
  readonly workflowRun: TriggeringRun | null;
  readonly repository: { readonly id: number; readonly defaultBranch: string } | null;
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const id = z.int().min(1);

const pullRequestShape = z
  .object({ number: id, head: z.object({ sha }), base: z.object({ ref: z.string(), sha }) })
  .transform(({ number, head, base }): PullRequest => {
    return { number, headSha: head.sha, baseRef: base.ref, baseSha: base.sha };
  });

const mergeGroupShape = z
  .object({ base_sha: sha, base_ref: z.string() })
  .transform(({ base_sha, base_ref }) => ({ baseSha: base_sha, baseRef: base_ref.replace(/^refs\/heads\//, '') }));

const workflowRunShape = z
  .object({
    id,
    run_attempt: id.default(1),
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullish(),
    head_repository: z.object({ id, owner: z.object({ login: z.string() }) }).nullish(),
    pull_requests: z.array(z.object({ number: id })).nullish(),
  })
  .transform(
    (run): TriggeringRun => ({
      id: run.id,
      attempt: run.run_attempt,
      event: run.event,
      headSha: run.head_sha,
      headBranch: run.head_branch ?? null,
      headRepository: run.head_repository
        ? { id: run.head_repository.id, owner: run.head_repository.owner.login }
        : null,
      pullRequests: (run.pull_requests ?? []).map(({ number }) => number),
    }),
  );

const repositoryShape = z
  .object({ id, default_branch: z.string() })
  .transform((repository) => ({ id: repository.id, defaultBranch: repository.default_branch }));

/** Parts that are absent or not as GitHub documents them are null: the run goes on without them. */
export function readEvent(name: string, payload: Readonly<Record<string, unknown>>): RunEvent {
  return {
    name,
    pullRequest: pullRequestShape.safeParse(payload.pull_request).data ?? null,
    mergeGroup: mergeGroupShape.safeParse(payload.merge_group).data ?? null,
    workflowRun: workflowRunShape.safeParse(payload.workflow_run).data ?? null,
    repository: repositoryShape.safeParse(payload.repository).data ?? null,
  };
}
