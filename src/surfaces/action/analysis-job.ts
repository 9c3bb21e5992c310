import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { readConfiguration } from '../../input/configuration-file';
import type { Envelope } from '../../outputs/diff/envelope';
import {
  type Condition,
  evaluateGate,
  explainOutcome,
  type GateResult,
  parseConditions,
} from '../../outputs/gate/gate';
import { annotationsOf } from '../../outputs/report/annotations';
import { sarifLog } from '../../outputs/sarif/sarif';
import { createProgress } from '../progress';
import { type Analysis, analyse, writeBeside } from './analyse';
import { keepsArtifacts, type Results, type Uploaded, uploadResults } from './artifact';
import { dataArtifactName, riskArtifactName } from './artifact-names';
import { type ArtifactSource, DATABASE } from './base-artifact';
import { workflowFile } from './github/runs';
import { type Settings, settingsOf } from './inputs';
import { commentStep, type Job, runUrl, setOutputs, writeSummary } from './job';
import { printVerbatim, say, tell } from './log';
import type { Outputs } from './outputs';
import { Phases } from './phases';
import { RISK_FILE } from './report';
import { commentOf, summaryOf, textOf } from './texts';

/** `mode: analyze`, and `auto`, which comments in the same job. */
export async function runAnalysisJob(job: Job, signal: AbortSignal): Promise<void> {
  const phases = new Phases();
  const configuration = await readConfiguration(resolve(job.workspace, job.inputs['repo-root']));
  const settings = settingsOf(job.inputs, configuration);
  const conditions = parseConditions(settings['fail-on'].join('\n'));
  const analysis = await analyse(settings, configuration, {
    ...job,
    artifacts: artifactSource(job, settings),
    progress: createProgress(process.stdout, 1),
    phases,
    tell,
    remark: (message) => say('notice', message, 'CodeIntel'),
    signal,
  });
  const { envelope } = analysis;

  phases.begin('reports');
  const summary = summaryOf(envelope, { server: job.serverUrl });
  const gate = evaluateGate(envelope.diff, conditions);
  const run = runUrl(job, job.run.id);
  const addresses = { server: job.serverUrl, run, data: null };
  const files = writeFiles(job, settings, analysis, summary, commentOf(envelope, addresses));
  setOutputs(outputsOf(analysis, files, gate, conditions));

  phases.begin('upload');
  const uploaded = settings['upload-artifact'] ? await upload(job, settings, analysis, files.results) : null;

  phases.begin('comment');
  const data = uploaded === null ? null : artifactUrl(job, uploaded.id);
  const comment = commentOf(envelope, { ...addresses, data });
  if (comment !== null && files.comment !== undefined) writeFileSync(files.comment, comment);
  await writeSummary(summary);
  if (comment !== null) await report(job, settings, envelope, comment);

  if (envelope.not_compared !== null) sayNotCompared(job, settings, envelope.not_compared);
  if (settings.annotations) annotate(envelope, gate);
  judge(gate, conditions);
  tell(phases.end());
}

function artifactSource({ client, event, serverUrl }: Job, settings: Settings): ArtifactSource | null {
  const workflow = workflowFile(process.env.GITHUB_WORKFLOW_REF);
  const { repository } = event;
  if (client === null || workflow === null || repository === null || !keepsArtifacts(serverUrl)) return null;
  const { 'comment-key': key, 'artifact-name': artifactName } = settings;
  return { client, workflow, event: { ...event, repository }, key, artifactName };
}

/** Where the texts of a run are. */
interface Files {
  readonly results: Results;
  readonly report: string;
  readonly comment?: string | undefined;
  readonly sarif?: string | undefined;
}

function writeFiles(
  job: Job,
  settings: Settings,
  { envelope, dbPath, outputDir, highRisk }: Analysis,
  summary: string,
  comment: string | null,
): Files {
  const write = (name: string, text: string) => writeBeside(dbPath, name, text);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const { diff, head: commit, key, path_prefix: prefix } = envelope;
  const repositoryUri = `${job.serverUrl}/${job.repo}`;
  const report = write('report.md', summary);
  const files = {
    report,
    comment: comment === null ? undefined : write('comment.md', comment),
    sarif: settings.sarif
      ? write('codeintel.sarif', json(sarifLog({ highRisk: highRisk ?? [], diff, commit, key, repositoryUri, prefix })))
      : undefined,
  };
  const results: Record<string, string | undefined> = {
    [DATABASE]: dbPath,
    'Document Output': outputDir,
    'report.md': report,
    'comment.md': files.comment,
    'codeintel.sarif': files.sarif,
    'diff.json': diff === null ? undefined : write('diff.json', json(diff)),
  };
  const made = Object.entries(results).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...files, results: Object.fromEntries(made) };
}

function outputsOf(analysis: Analysis, files: Files, gate: GateResult, conditions: readonly Condition[]): Outputs {
  const { envelope, base, baseFrom, dbPath, outputDir } = analysis;
  const counts = envelope.diff?.counts;
  const judged = conditions.length > 0 && envelope.diff !== null;
  return {
    'functions-analysed': String(envelope.highlights.functions),
    'new-high-risk': String(counts?.new_high ?? ''),
    worsened: String(counts?.worsened ?? ''),
    improved: String(counts?.improved ?? ''),
    'highest-delta': String(envelope.diff?.highest_delta ?? ''),
    gate: judged ? (gate.passed ? 'passed' : 'failed') : '',
    'base-sha': envelope.base?.sha ?? '',
    'base-source': base?.source ?? '',
    'base-data': baseFrom ?? '',
    'base-age': String(envelope.base?.age_seconds ?? ''),
    database: dbPath,
    'output-dir': outputDir,
    'report-path': files.report,
    'comment-path': files.comment ?? '',
    'sarif-path': files.sarif ?? '',
  };
}

type Kept = Extract<Uploaded, { id: number }>;

/** Null when nothing was kept, which is said and never fails the job. */
async function upload(job: Job, settings: Settings, analysis: Analysis, results: Results): Promise<Kept | null> {
  const { envelope, dbPath } = analysis;
  const { attempt } = job.run;
  const origin = { key: envelope.key, attempt };
  const common = {
    temporary: job.temporary,
    retentionDays: settings['retention-days'],
    compressionLevel: settings['compression-level'],
  };
  const name = settings['artifact-name'] ?? dataArtifactName(envelope.head, origin);
  const uploaded = await core.group('Upload of the results', () => uploadResults({ ...common, name, results }));
  if ('reason' in uploaded) {
    const reason = `${uploaded.reason} ${STILL_THERE}`;
    say(uploaded.failed ? 'warning' : 'notice', reason, 'CodeIntel uploaded no artifact');
    setOutputs({ 'artifact-name': '', 'artifact-id': '', 'artifact-url': '', 'artifact-digest': '' });
    return null;
  }
  setOutputs({
    'artifact-name': name,
    'artifact-id': String(uploaded.id),
    'artifact-url': artifactUrl(job, uploaded.id),
    'artifact-digest': uploaded.digest,
  });
  if (envelope.diff !== null && envelope.pull_request !== null) {
    const risk = writeBeside(dbPath, RISK_FILE, `${JSON.stringify(envelope)}\n`);
    const riskName = riskArtifactName(origin);
    const kept = await core.group('Upload for the reporting workflow', () =>
      uploadResults({ ...common, name: riskName, results: { [RISK_FILE]: risk } }),
    );
    if ('reason' in kept) say('warning', kept.reason, `CodeIntel uploaded no ${riskName}`);
    else {
      setOutputs({
        'risk-artifact-name': riskName,
        'risk-artifact-id': String(kept.id),
        'risk-artifact-url': artifactUrl(job, kept.id),
      });
    }
  }
  return uploaded;
}

const artifactUrl = (job: Job, id: number): string => `${runUrl(job, job.run.id)}/artifacts/${id}`;

const STILL_THERE =
  'The results are in the workspace: to keep them, upload the paths of the outputs database and output-dir with actions/upload-artifact in a step of your own.';

async function report(job: Job, settings: Settings, envelope: Envelope, body: string): Promise<void> {
  const { pullRequest } = job.event;
  if (job.inputs.mode === 'analyze' || pullRequest === null) {
    printVerbatim('Comparison', textOf(envelope) ?? '');
    return;
  }
  const step = { pullRequest: pullRequest.number, envelope, body, when: settings.comment };
  setOutputs({ 'comment-url': await commentStep(job, step) });
}

/** Most runs on a branch are there to keep data, and have nothing to compare with. */
function sayNotCompared({ event }: Job, { base }: Settings, reason: string): void {
  const expected = event.pullRequest !== null || event.mergeGroup !== null || base !== undefined;
  if (expected) say('notice', reason, 'CodeIntel compared nothing');
  else tell(reason);
}

function annotate({ diff, path_prefix: prefix }: Envelope, gate: GateResult): void {
  if (diff === null) return;
  for (const { level, message, title, path, line, endLine } of annotationsOf(diff, { prefix, gate })) {
    const annotation = { error: core.error, warning: core.warning, notice: core.notice }[level];
    annotation(message, { title, file: path, startLine: line, endLine });
  }
}

/** The last word: everything is kept and posted by now. */
function judge(gate: GateResult, conditions: readonly Condition[]): void {
  if (conditions.length === 0) return;
  for (const outcome of gate.outcomes) tell(explainOutcome(outcome));
  if (gate.passed) return;
  const fired = gate.outcomes.filter((outcome) => outcome.fired).map(explainOutcome);
  say('failure', fired.join(' '), 'CodeIntel');
}
