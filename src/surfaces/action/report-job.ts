import { UserError } from '../../kernel/errors';
import { refusalOf } from './github/failure';
import { settingsOf } from './inputs';
import { commentStep, type Job, runUrl, setOutputs, writeSummary } from './job';
import { say, tell } from './log';
import { type Report, readReport } from './report';
import { commentOf, summaryOf } from './texts';

/** `mode: report`: comments on a pull request with what another run found, without a checkout. */
export async function runReportJob(job: Job): Promise<void> {
  const settings = settingsOf(job.inputs, {});
  const { client, event, repo, temporary } = job;
  if (client === null) throw new UserError('mode: report needs the input github-token.', 2);
  let report: Report | { readonly reason: string };
  try {
    report = await readReport({ client, event, repo, temporary, key: settings['comment-key'] });
  } catch (error) {
    if (error instanceof UserError && error.exitCode === 2) throw error;
    if (!(error instanceof UserError) && !isAnswer(error)) throw error;
    const { reason } = refusalOf(error, 'report');
    if (settings['fail-on-comment-error']) say('failure', reason, NOT_REPORTED);
    else say('warning', reason, NOT_REPORTED);
    return;
  }
  if ('reason' in report) {
    say('notice', report.reason, NOT_REPORTED);
    return;
  }
  const { envelope, run, pullRequest, dataArtifact } = report;
  const url = runUrl(job, run.id);
  const data = dataArtifact === null ? null : `${url}/artifacts/${dataArtifact}`;
  const addresses = { server: job.serverUrl, run: url, data };
  await writeSummary(summaryOf(envelope, addresses));
  const body = commentOf(envelope, addresses);
  if (body === null) {
    tell(`Nothing was compared: ${envelope.not_compared ?? ''}`);
    return;
  }
  const { comment: when } = settings;
  setOutputs({ 'comment-url': await commentStep(job, { pullRequest, envelope, body, when }) });
}

const NOT_REPORTED = 'CodeIntel reported nothing';

/** Whether GitHub, and not a defect of ours, is what went wrong. */
function isAnswer(error: unknown): boolean {
  return error instanceof Error && ('status' in error || error.name === 'TimeoutError' || error.name === 'TypeError');
}
