import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Remote } from '../../input/deepen';
import type { Envelope } from '../../outputs/diff/envelope';
import { isNotable } from '../../outputs/report/words';
import { publishComment } from './comment/publish';
import type { RunEvent } from './event';
import { readEvent } from './event';
import { type Client, connect } from './github/client';
import { refusalOf } from './github/failure';
import type { Inputs } from './inputs';
import { printVerbatim, say, tell } from './log';
import type { Outputs } from './outputs';

/** What the runner and the inputs say about this job, whatever its mode. */
export interface Job {
  readonly inputs: Inputs;
  readonly event: RunEvent;
  readonly workspace: string;
  /** `owner/name`. */
  readonly repo: string;
  readonly serverUrl: string;
  readonly run: { readonly id: number; readonly attempt: number };
  /** Null without a token. */
  readonly client: Client | null;
  readonly remote: Remote | null;
  /** Folder for working files. */
  readonly temporary: string;
}

export function openJob(inputs: Inputs): Job {
  const { owner, repo } = context.repo;
  const slug = `${owner}/${repo}`;
  const token = inputs['github-token'];
  return {
    inputs,
    event: readEvent(context.eventName, context.payload),
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    repo: slug,
    serverUrl: context.serverUrl,
    run: { id: context.runId, attempt: context.runAttempt },
    client: token === undefined ? null : connect(token, slug, tell),
    remote: /^https?:/.test(context.serverUrl) ? { url: `${context.serverUrl}/${slug}`, token } : null,
    temporary: process.env.RUNNER_TEMP ?? tmpdir(),
  };
}

export function runUrl({ serverUrl, repo }: Job, run: number | string): string {
  return `${serverUrl}/${repo}/actions/runs/${run}`;
}

export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

export async function writeSummary(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
}

export interface CommentStep {
  readonly pullRequest: number;
  readonly envelope: Envelope;
  readonly body: string;
  readonly when: 'auto' | 'always' | 'never';
}

/**
 * Posts the comment, or says why not. Whatever goes wrong is said and fails the job only when the input
 * `fail-on-comment-error` asks for that.
 * @returns its web address; empty when there is none
 */
export async function commentStep(job: Job, { pullRequest, envelope, body, when }: CommentStep): Promise<string> {
  const { client, inputs } = job;
  if (when === 'never') return '';
  if (inputs['dry-run'] || client === null) {
    if (!inputs['dry-run']) say('notice', 'The input github-token is empty.', NOT_WRITTEN);
    printVerbatim('Comment for the pull request', body);
    return '';
  }
  const create = when === 'always' || (envelope.diff !== null && isNotable(envelope.diff));
  try {
    const published = await publishComment(client, { pullRequest, body, create });
    tell(published.done === 'nothing' ? published.reason : `The comment was ${published.done}: ${published.url}`);
    return published.url;
  } catch (error) {
    const { readOnly, reason } = refusalOf(error, 'comment');
    if (inputs['fail-on-comment-error']) say('failure', reason, NOT_WRITTEN);
    else say(readOnly ? 'notice' : 'warning', reason, NOT_WRITTEN);
    return '';
  }
}

const NOT_WRITTEN = 'CodeIntel wrote no comment';
