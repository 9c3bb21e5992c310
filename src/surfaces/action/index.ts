import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { messageOf, UserError } from '../../kernel/errors';
import { createProgress } from '../progress';
import { uploadResults } from './artifact';
import type { PullRequest } from './base';
import { type Inputs, readInputs } from './inputs';
import type { ArtifactOutput } from './outputs';
import { type ActionContext, type ActionResult, runAction } from './run';

async function main(): Promise<void> {
  const inputs = readInputs((name) => core.getInput(name));
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort());

  const result = await runAction(inputs, actionContext(interrupt.signal));
  setOutputs(result.outputs);
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(result.summary).write();
  if (inputs['upload-artifact']) setOutputs(await upload(inputs, result));
  if (result.notCompared !== null) core.notice(result.notCompared, { title: 'CodeIntel compared nothing' });
  if (result.comment !== null) printVerbatim('Comment for the pull request', result.comment);
}

function actionContext(signal: AbortSignal): ActionContext {
  return {
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    repo: `${context.repo.owner}/${context.repo.repo}`,
    serverUrl: context.serverUrl,
    run: `${context.runId}.${context.runAttempt}`,
    pullRequest: pullRequest(context.payload.pull_request),
    progress: createProgress(process.stdout, 1),
    signal,
  };
}

function pullRequest(payload: Record<string, unknown> | undefined): PullRequest | null {
  const { base, head } = (payload ?? {}) as { base?: { ref?: unknown; sha?: unknown }; head?: { sha?: unknown } };
  const [baseRef, baseSha, headSha] = [base?.ref, base?.sha, head?.sha];
  const complete = typeof baseRef === 'string' && typeof baseSha === 'string' && typeof headSha === 'string';
  return complete ? { baseRef, baseSha, headSha } : null;
}

function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

async function upload(inputs: Inputs, result: ActionResult): Promise<Record<ArtifactOutput, string>> {
  const { repo, runId, runAttempt, serverUrl } = context;
  const attempt = runAttempt > 1 ? `-${runAttempt}` : '';
  const name = inputs['artifact-name'] ?? `codeintel-${result.commit.slice(0, 12)}${attempt}`;
  const days = inputs['retention-days'];
  const uploaded = await core.group('Upload of the results', () =>
    uploadResults({
      name,
      results: result.results,
      temporary: process.env.RUNNER_TEMP ?? tmpdir(),
      ...(days === undefined ? {} : { retentionDays: days }),
    }),
  );
  if ('reason' in uploaded) {
    const tell = uploaded.failed ? core.warning : core.notice;
    tell(`${uploaded.reason} ${STILL_THERE}`, { title: 'CodeIntel uploaded no artifact' });
    return { 'artifact-name': '', 'artifact-id': '', 'artifact-url': '', 'artifact-digest': '' };
  }
  return {
    'artifact-name': name,
    'artifact-id': String(uploaded.id),
    'artifact-url': `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}/artifacts/${uploaded.id}`,
    'artifact-digest': uploaded.digest,
  };
}

const STILL_THERE =
  'The results are in the workspace: to keep them, upload the paths of the outputs database and output-dir with actions/upload-artifact in a step of your own.';

/** Repository text in a log must not be taken for workflow commands. */
function printVerbatim(title: string, text: string): void {
  const token = randomUUID();
  core.startGroup(title);
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
  core.endGroup();
}

main().catch((error: unknown) => {
  if (!(error instanceof UserError) && error instanceof Error && error.stack) printVerbatim('Stack', error.stack);
  core.setFailed(messageOf(error));
});
