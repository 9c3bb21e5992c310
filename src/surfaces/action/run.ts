import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compareSides } from '../../comparison';
import type { Progress } from '../../kernel/progress';
import type { Diff } from '../../outputs/diff/schema';
import { type Highlights, readHighlights } from '../../outputs/report/highlights';
import { renderComment, renderOverview, renderSummary } from '../../outputs/report/markdown';
import { permalinks } from '../../outputs/report/permalink';
import { runPipeline } from '../../pipeline';
import { openSide, type Side } from '../../sides';
import type { Results } from './artifact';
import { type Base, findBase, type NoBase, type PullRequest } from './base';
import type { Inputs } from './inputs';
import type { ArtifactOutput, OutputName } from './outputs';

/** What the action is told by the runner. */
export interface ActionContext {
  readonly workspace: string;
  /** `owner/name`. */
  readonly repo: string;
  readonly serverUrl: string;
  /** Run id and attempt. */
  readonly run: string;
  readonly pullRequest: PullRequest | null;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface ActionResult {
  readonly outputs: Readonly<Record<Exclude<OutputName, ArtifactOutput>, string>>;
  /** The commit that was analysed. */
  readonly commit: string;
  /** What the run made. */
  readonly results: Results;
  /** Markdown of the job summary. */
  readonly summary: string;
  /** Markdown of the comment; null when nothing was compared. */
  readonly comment: string | null;
  /** Why nothing was compared; null when something was. */
  readonly notCompared: string | null;
}

/** Analyses the checkout, compares it with its base and writes the reports beside the database. */
export async function runAction(inputs: Inputs, context: ActionContext): Promise<ActionResult> {
  const repoRoot = resolve(context.workspace, inputs['repo-root']);
  const dbPath = resolve(repoRoot, inputs['db-path']);
  const outputDir = resolve(repoRoot, inputs['output-dir']);
  const common = {
    repoRoot,
    repo: context.repo,
    ...(inputs['source-roots'].length === 0 ? {} : { sourceRoots: inputs['source-roots'] }),
    ...(inputs.workers === undefined ? {} : { workers: inputs.workers }),
  };
  const { progress, signal } = context;
  const { commit } = await runPipeline(
    { ...common, dbPath, outputDir, buildDir: join(dirname(dbPath), 'build'), targets: inputs.targets },
    progress,
    signal,
  );

  const found = await findBase(repoRoot, inputs.base, context.pullRequest);
  const head = await openSide(`${dbPath}@${commit}`, { ...common, progress, signal });
  try {
    const highlights = await readHighlights(head);
    const diff = 'sha' in found ? await diffWith(found, head, { ...common, progress, signal }) : null;
    return report({ found, diff, highlights, head, dbPath, outputDir, context });
  } finally {
    head.close();
  }
}

async function diffWith(base: Base, head: Side, context: Parameters<typeof openSide>[1]): Promise<Diff> {
  const side = await openSide(base.sha, context);
  try {
    return await compareSides(side, head, context.repoRoot);
  } finally {
    side.close();
  }
}

interface Findings {
  readonly found: Base | NoBase;
  readonly diff: Diff | null;
  readonly highlights: Highlights;
  readonly head: Side;
  readonly dbPath: string;
  readonly outputDir: string;
  readonly context: ActionContext;
}

function report({ found, diff, highlights, head, dbPath, outputDir, context }: Findings): ActionResult {
  const permalink = permalinks(context.serverUrl, head.repo, head.commit);
  const folder = dirname(dbPath);
  const results: Record<string, string> = { 'codeintel.duckdb': dbPath, 'Document Output': outputDir };
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    results[name] = path;
    return path;
  };
  mkdirSync(folder, { recursive: true });

  const base = 'sha' in found ? found : null;
  const baseDescription = base?.description ?? '';
  const summary = diff
    ? renderSummary(diff, { baseDescription, permalink, ...highlights })
    : renderOverview({ permalink, ...highlights, reason: 'reason' in found ? found.reason : '' });
  const comment = diff ? renderComment(diff, { baseDescription, permalink, key: 'default', run: context.run }) : null;
  if (diff) write('diff.json', `${JSON.stringify(diff, null, 2)}\n`);
  return {
    summary,
    comment,
    results,
    commit: head.commit,
    notCompared: 'reason' in found ? found.reason : null,
    outputs: {
      'functions-analysed': String(highlights.functions),
      'new-high-risk': diff ? String(diff.counts.new_high) : '',
      worsened: diff ? String(diff.counts.worsened) : '',
      improved: diff ? String(diff.counts.improved) : '',
      'highest-delta': diff?.highest_delta == null ? '' : String(diff.highest_delta),
      'base-sha': base?.sha ?? '',
      'base-source': base?.source ?? '',
      database: dbPath,
      'output-dir': outputDir,
      'report-path': write('report.md', summary),
      'comment-path': comment === null ? '' : write('comment.md', comment),
    },
  };
}
