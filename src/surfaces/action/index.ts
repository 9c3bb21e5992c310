import { messageOf, UserError } from '../../kernel/errors';
import { runAnalysisJob } from './analysis-job';
import { readInputs } from './inputs';
import { openJob } from './job';
import { printVerbatim, say } from './log';
import { runReportJob } from './report-job';

async function main(): Promise<void> {
  const inputs = readInputs(process.env);
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort());

  const job = openJob(inputs);
  const reports = inputs.mode === 'report' || (inputs.mode === 'auto' && job.event.name === 'workflow_run');
  await (reports ? runReportJob(job) : runAnalysisJob(job, interrupt.signal));
}

main().catch((error: unknown) => {
  if (!(error instanceof UserError) && error instanceof Error && error.stack) printVerbatim('Stack', error.stack);
  say('failure', messageOf(error));
});
