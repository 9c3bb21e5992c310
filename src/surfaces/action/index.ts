import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { messageOf, UserError } from '../../kernel/errors';
import { createProgress } from '../progress';
import { readInputs } from './inputs';
import { type ActionContext, runAction } from './run';

async function main(): Promise<void> {
  const inputs = readInputs((name) => core.getInput(name));
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort());

  const result = await runAction(inputs, actionContext(interrupt.signal));
  for (const [name, value] of Object.entries(result.outputs)) core.setOutput(name, value);
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(result.summary).write();
  if (result.notCompared !== null) core.notice(result.notCompared, { title: 'CodeIntel compared nothing' });
  if (result.comment !== null) printVerbatim('Comment for the pull request', result.comment);
}

function actionContext(signal: AbortSignal): ActionContext {
  const pull = context.payload.pull_request as { base?: { ref?: unknown; sha?: unknown } } | undefined;
  const { ref, sha } = pull?.base ?? {};
  return {
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    repo: `${context.repo.owner}/${context.repo.repo}`,
    serverUrl: context.serverUrl,
    run: `${context.runId}.${context.runAttempt}`,
    pullRequest: typeof ref === 'string' && typeof sha === 'string' ? { baseRef: ref, baseSha: sha } : null,
    progress: createProgress(process.stdout, 1),
    signal,
  };
}

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
  if (!(error instanceof UserError) && error instanceof Error && error.stack) core.info(error.stack);
  core.setFailed(messageOf(error));
});
