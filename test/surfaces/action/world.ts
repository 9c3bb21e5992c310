import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArtifactService } from '../../doubles/artifact-service';
import { type PullRequest, payloads, type Run, SHOP } from '../../doubles/events';
import { GitHub } from '../../doubles/github';
import { commit, git, write } from '../../input/repository';
import { Runner, type StepResult } from './runner';

export interface JobOptions {
  readonly event: 'pull_request' | 'push' | 'merge_group' | 'workflow_run' | 'schedule' | 'workflow_dispatch';
  readonly payload: unknown;
  readonly run: Run;
  /** Checkout; null for a job without one. */
  readonly commit: string | null;
  /** Whole history unless told. */
  readonly depth?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A repository on a GitHub of its own, whose workflows run the action. */
export class World {
  private constructor(
    readonly folder: string,
    readonly origin: string,
    readonly github: GitHub,
    readonly artifacts: ArtifactService,
    private readonly runner: Runner,
  ) {}

  static async open(files: Readonly<Record<string, string>>): Promise<World> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel world ')));
    const origin = join(folder, 'origin');
    write(origin, files);
    git(origin, 'init', '--quiet', '--initial-branch=main');
    commit(origin);
    const artifacts = await ArtifactService.start();
    const github = await GitHub.start(artifacts, origin);
    return new World(folder, origin, github, artifacts, new Runner(folder));
  }

  close(): void {
    this.github.stop();
    this.artifacts.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A commit on `branch`, which starts at `from` when it is new. */
  commit(branch: string, files: Readonly<Record<string, string>>, from?: string): string {
    const known = git(this.origin, 'branch', '--list', branch).trim() !== '';
    if (known && from === undefined) git(this.origin, 'checkout', '--quiet', branch);
    else git(this.origin, 'checkout', '--quiet', '-B', branch, from ?? 'main');
    write(this.origin, files);
    return commit(this.origin);
  }

  /** GitHub's test merge of a pull request. */
  testMerge(base: string, head: string): string {
    git(this.origin, 'checkout', '--quiet', '--detach', base);
    const identity = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com'];
    git(this.origin, ...identity, 'merge', '--quiet', '--no-ff', '-m', 'Merge', head);
    const merge = git(this.origin, 'rev-parse', 'HEAD').trim();
    git(this.origin, 'update-ref', `refs/pull/merges/${merge}`, merge);
    return merge;
  }

  pullRequest(number: number, sha: string, base: string, repository = SHOP): PullRequest {
    const pull: PullRequest = {
      number,
      state: 'open',
      head: { ref: 'feature', sha, repository },
      base: { ref: 'main', sha: base },
    };
    this.github.pulls.push(pull);
    return pull;
  }

  /** A run of the workflow, known to GitHub. */
  run(id: number, event: string, headSha: string, more: Partial<Run> = {}): Run {
    const run: Run = {
      ...{ id, attempt: 1, event, headSha, headBranch: event === 'pull_request' ? 'feature' : 'main' },
      ...{ headRepository: SHOP, workflow: 'codeintel.yml', pullRequests: [], createdAt: new Date().toISOString() },
      ...more,
    };
    const earlier = this.github.runs.findIndex((known) => known.id === id);
    if (earlier === -1) this.github.runs.push(run);
    else this.github.runs[earlier] = run;
    return run;
  }

  /** Runs the action as a step of that run. */
  async job(options: JobOptions): Promise<StepResult & { readonly checkout: string }> {
    const { event, payload, run, inputs = {}, token = 'ghs_write', env = {} } = options;
    const checkout = this.checkout(options.commit, options.depth);
    const result = await this.runner.run({
      checkout,
      event,
      payload,
      inputs: { 'github-token': token, workers: '1', ...inputs },
      env: {
        ...this.artifacts.environment(String(run.id), `job-${run.attempt}`),
        ...this.github.environment(),
        ...{ GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: String(run.attempt) },
        ...env,
      },
    });
    return { ...result, checkout };
  }

  /** A push to the default branch. */
  push(id: number, sha: string): Promise<StepResult> {
    return this.job({ event: 'push', payload: payloads.push(sha, sha), run: this.run(id, 'push', sha), commit: sha });
  }

  /** What `actions/checkout` leaves. */
  checkout(sha: string | null, depth?: number): string {
    const folder = mkdtempSync(join(this.folder, 'work '));
    if (sha === null) return folder;
    git(folder, 'init', '--quiet', '--initial-branch=main');
    const how = depth === undefined ? [] : [`--depth=${depth}`];
    git(folder, 'fetch', '--quiet', ...how, '--no-tags', `file://${this.origin}`, sha);
    git(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
    return folder;
  }
}

/** A function with as many branches as it takes to be high-risk. */
export function branching(name: string, branches = 20): string {
  const lines = Array.from({ length: branches }, (_, i) => `    if a == ${i}:\n        return ${i}\n`);
  return `def ${name}(a):\n${lines.join('')}    return a\n`;
}

export const plainFunction = (name: string) => `def ${name}(a):\n    return a\n`;
