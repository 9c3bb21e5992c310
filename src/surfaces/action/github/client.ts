/// <reference path="./octokit.d.ts" />
import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { messageOf } from '../../../kernel/errors';
import { VERSION } from '../../../kernel/version.generated';
import { type Failure, waitBeforeRetry } from './retry';

type Octokit = ReturnType<typeof getOctokit>;

/** The API of one repository. Every call retries what may pass, and ends. */
export interface Client {
  readonly octokit: Octokit;
  /** `owner` and `repo` of every call. */
  readonly place: { readonly owner: string; readonly repo: string };
  /** Fetches an address outside the API, through the runner's proxy. */
  readonly fetch: typeof fetch;
}

/** One answer, and all the waiting of a run together. */
const ANSWER_MS = 30_000;
const WAITING_S = 180;

/**
 * @param slug `owner/name`
 * @param tell says in the log that and why a call is repeated
 */
export function connect(token: string, slug: string, tell: (message: string) => void): Client {
  const [owner = '', repo = ''] = slug.split('/');
  const proxied = (defaults.request?.fetch ?? fetch) as typeof fetch;
  const octokit = getOctokit(token, {
    userAgent: `codeintel/${VERSION}`,
    request: { fetch: withTimeout(proxied, ANSWER_MS) },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  let left = WAITING_S;
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await request(options);
      } catch (error) {
        const failure = failureOf(error);
        const wait = waitBeforeRetry(failure, attempt, Math.random(), Date.now() / 1000);
        if (wait === null || wait > left) throw error;
        left -= wait;
        const what = failure.status === 0 ? 'did not answer' : `answered ${failure.status}`;
        tell(`GitHub ${what}; trying again in ${wait.toFixed(1)} s.`);
        await sleep(wait * 1000);
      }
    }
  });
  return { octokit, place: { owner, repo }, fetch: proxied };
}

function withTimeout(send: typeof fetch, milliseconds: number): typeof fetch {
  return async (address, options) => {
    const abort = new AbortController();
    const reason = new Error(`no answer within ${milliseconds / 1000} s`);
    const timer = setTimeout(() => abort.abort(reason), milliseconds);
    try {
      return await send(address, { ...options, signal: abort.signal });
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Takes an error of the client apart. */
export function failureOf(error: unknown): Failure {
  const { status, response } = error as { status?: number; response?: { headers?: Failure['headers'] } };
  // The client calls it a 500 when there was no answer.
  const answered = response !== undefined && typeof status === 'number';
  return { status: answered ? status : 0, headers: response?.headers ?? {}, message: messageOf(error) };
}
