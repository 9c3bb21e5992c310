import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compareSides } from '../../comparison';
import type { Configuration } from '../../input/configuration';
import type { Remote } from '../../input/deepen';
import { openCheckout } from '../../input/git';
import type { Diagnostic } from '../../kernel/diagnostic';
import { UserError } from '../../kernel/errors';
import type { Progress } from '../../kernel/progress';
import type { Envelope } from '../../outputs/diff/envelope';
import type { Diff } from '../../outputs/diff/schema';
import { readHighlights } from '../../outputs/report/highlights';
import { type HighRisk, readHighRisk } from '../../outputs/sarif/high-risk';
import { MOST_RESULTS } from '../../outputs/sarif/sarif';
import { runPipeline } from '../../pipeline';
import { COMPARED, openSide, type Side } from '../../sides';
import { loadDuckDB } from '../../store/native';
import { type Base, findBase, type NoBase } from './base';
import type { ArtifactSource } from './base-artifact';
import {
  analyseBase,
  attempt,
  type BaseData,
  type BaseDataContext,
  type Coming,
  findBaseArtifact,
  openBaseArtifact,
} from './base-data';
import type { RunEvent } from './event';
import { configurationOf, type Settings } from './inputs';
import type { Phases } from './phases';

/** What the action is told by the runner. */
export interface AnalysisContext {
  readonly workspace: string;
  /** `owner/name`. */
  readonly repo: string;
  readonly run: { readonly id: number; readonly attempt: number };
  readonly event: RunEvent;
  readonly artifacts: ArtifactSource | null;
  readonly remote: Remote | null;
  /** Folder for working files. */
  readonly temporary: string;
  readonly progress: Progress;
  readonly phases: Phases;
  readonly tell: (message: string) => void;
  readonly remark: (message: string) => void;
  readonly signal: AbortSignal;
}

export interface Analysis {
  /** All that the reports are made from. */
  readonly envelope: Envelope;
  readonly base: Base | null;
  readonly baseFrom: BaseData['from'] | null;
  /** For code scanning; null when that is not asked for. */
  readonly highRisk: HighRisk[] | null;
  readonly dbPath: string;
  readonly outputDir: string;
}

/** Analyses the checkout and compares it with its base. */
export async function analyse(
  settings: Settings,
  configuration: Configuration,
  context: AnalysisContext,
): Promise<Analysis> {
  const { progress, phases, signal, repo, remote } = context;
  const repoRoot = resolve(context.workspace, settings['repo-root']);
  const dbPath = resolve(repoRoot, settings['db-path']);
  const outputDir = resolve(repoRoot, settings['output-dir']);
  if (isEmpty(repoRoot))
    throw new UserError(`${repoRoot} is empty: let a step with actions/checkout go before this one.`, 2);
  const { pyright } = settings;
  const common = {
    repoRoot,
    repo,
    configuration: configurationOf(settings, configuration),
    ...(pyright === undefined ? {} : { types: { pyright } }),
  };
  const reading: BaseDataContext = { ...context, ...common };

  phases.begin('base');
  const base = await findBase(repoRoot, settings.base, context.event, remote);
  const coming = 'sha' in base ? await findBaseArtifact(base, reading) : null;
  try {
    phases.begin('native library');
    await loadDuckDB();
    phases.begin('pipeline');
    const places = { dbPath, outputDir, buildDir: join(dirname(dbPath), 'build') };
    const targets = settings.targets.length === 0 ? [] : [...settings.targets, ...COMPARED];
    const run = await runPipeline({ ...common, ...places, targets }, progress, signal);
    const { commit, durationsMs, diagnostics } = run;
    phases.detail(durationsMs, 'publish');
    remarkOn(diagnostics, context);

    phases.begin('comparison');
    const head = await openSide(`${dbPath}@${commit}`, reading, 'head');
    try {
      const compared = 'sha' in base ? await compareWith(base, coming, head, reading) : base;
      const highlights = await readHighlights(head);
      const { pullRequest } = context.event;
      const checkout = await openCheckout(repoRoot);
      const facts = 'diff' in compared ? compared : null;
      return {
        base: facts && (base as Base),
        baseFrom: facts?.data.from ?? null,
        highRisk: settings.sarif ? await readHighRisk(head, MOST_RESULTS) : null,
        dbPath,
        outputDir,
        envelope: {
          version: 1,
          repo,
          head: commit,
          pull_request_head: pullRequest?.headSha ?? null,
          pull_request: pullRequest?.number ?? null,
          base: facts && {
            sha: facts.diff.base.commit,
            source: `${(base as Base).source}, ${facts.data.from}`,
            description: facts.data.description,
            age_seconds: facts.data.ageSeconds,
          },
          not_compared: 'reason' in compared ? compared.reason : null,
          run_id: String(context.run.id),
          attempt: context.run.attempt,
          key: settings['comment-key'],
          path_prefix: 'prefix' in checkout ? checkout.prefix : '',
          diff: facts?.diff ?? null,
          highlights,
        },
      };
    } finally {
      head.close();
    }
  } finally {
    (await coming?.downloaded)?.discard();
  }
}

/** As the workspace is before a checkout. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** Problems of the whole run that are told one by one. */
const MOST_REMARKS = 5;

/** Says what the workflow or its configuration has to correct: problems that are of no one file. */
function remarkOn(diagnostics: readonly Diagnostic[], { remark }: AnalysisContext): void {
  const general = diagnostics.filter(({ path, severity }) => path === null && severity !== 'info');
  for (const { message } of general.slice(0, MOST_REMARKS)) remark(message);
}

interface Compared {
  readonly diff: Diff;
  readonly data: Omit<BaseData, 'side'>;
}

/** An artifact that turns out to be no use is not the end: then the base is analysed here. */
async function compareWith(
  base: Base,
  coming: Coming | null,
  head: Side,
  context: BaseDataContext,
): Promise<Compared | NoBase> {
  const compare = async ({ side, ...data }: BaseData): Promise<Compared> => {
    try {
      return { diff: await compareSides(side, head, context.repoRoot, base.sha), data };
    } finally {
      side.close();
    }
  };
  const kept = coming && (await openBaseArtifact(base, coming, context));
  const compared = kept && (await attempt(context, () => compare(kept)));
  if (compared !== null) return compared;
  try {
    return await compare(await analyseBase(base, context));
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    return { reason: `The base ${base.sha.slice(0, 12)} could not be analysed: ${error.message}` };
  }
}

/** Writes a text of the run beside the database and returns where it is. */
export function writeBeside(dbPath: string, name: string, text: string): string {
  const path = join(dirname(dbPath), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
