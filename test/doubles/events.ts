import examples from '@octokit/webhooks-examples/api.github.com/index.json' with { type: 'json' };

/** A repository as GitHub knows it. */
export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
}

export const SHOP: Repository = { id: 1001, owner: 'acme', name: 'shop', defaultBranch: 'main' };
export const FORK: Repository = { id: 2002, owner: 'mallory', name: 'shop', defaultBranch: 'main' };

/** A pull request to `acme/shop`. */
export interface PullRequest {
  readonly number: number;
  state: 'open' | 'closed';
  readonly head: { ref: string; sha: string; repository: Repository };
  readonly base: { ref: string; sha: string };
}

/** A run of a workflow in `acme/shop`. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: Repository;
  readonly workflow: string;
  readonly pullRequests: readonly number[];
  readonly createdAt: string;
}

type Json = Record<string, unknown>;

/** The published example of an event, as GitHub's documentation has it. */
function example(name: string, action?: string): Json {
  const found = (examples as { name: string; examples: Json[] }[]).find((event) => event.name === name)?.examples ?? [];
  const fitting = found.find((payload) => action === undefined || payload.action === action);
  if (fitting === undefined) throw new Error(`there is no example of ${name} ${action ?? ''}`);
  return structuredClone(fitting);
}

const template = example('pull_request', 'synchronize');

export function repositoryJson({ id, owner, name, defaultBranch }: Repository): Json {
  const account = { ...((template.repository as Json).owner as Json), login: owner };
  return {
    ...(template.repository as Json),
    ...{ id, name, full_name: `${owner}/${name}`, owner: account, default_branch: defaultBranch, private: false },
    fork: owner !== SHOP.owner,
  };
}

export function pullRequestJson(pull: PullRequest): Json {
  const { number, state, head, base } = pull;
  const from = template.pull_request as Json;
  return {
    ...from,
    ...{ number, state },
    head: {
      ...(from.head as Json),
      ...{ ref: head.ref, sha: head.sha, label: `${head.repository.owner}:${head.ref}` },
      repo: repositoryJson(head.repository),
    },
    base: {
      ...(from.base as Json),
      ref: base.ref,
      sha: base.sha,
      label: `acme:${base.ref}`,
      repo: repositoryJson(SHOP),
    },
  };
}

export function runJson(run: Run): Json {
  return {
    ...(example('workflow_run', 'completed').workflow_run as Json),
    ...{ id: run.id, run_attempt: run.attempt, event: run.event, head_sha: run.headSha, head_branch: run.headBranch },
    path: `.github/workflows/${run.workflow}`,
    ...{ status: 'completed', conclusion: 'success', created_at: run.createdAt },
    pull_requests: run.pullRequests.map((number) => ({ number })),
    ...{ repository: repositoryJson(SHOP), head_repository: repositoryJson(run.headRepository) },
  };
}

/** What the runner writes to `GITHUB_EVENT_PATH`. */
export const payloads = {
  pullRequest: (pull: PullRequest): Json => ({
    ...example('pull_request', 'synchronize'),
    number: pull.number,
    pull_request: pullRequestJson(pull),
    repository: repositoryJson(SHOP),
  }),
  push: (after: string, before: string, branch = 'main'): Json => ({
    ...example('push'),
    ...{ ref: `refs/heads/${branch}`, before, after },
    repository: repositoryJson(SHOP),
  }),
  mergeGroup: (head: string, base: string): Json => {
    const event = example('merge_group', 'checks_requested');
    const group = {
      ...(event.merge_group as Json),
      ...{ head_sha: head, base_sha: base, base_ref: 'refs/heads/main' },
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
    };
    return { ...event, merge_group: group, repository: repositoryJson(SHOP) };
  },
  workflowRun: (run: Run): Json => ({
    ...example('workflow_run', 'completed'),
    workflow_run: runJson(run),
    repository: repositoryJson(SHOP),
  }),
};
