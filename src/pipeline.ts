import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DATASETS } from './datasets/index.generated';
import type { RunReport } from './datasets/sources';
import { SQL } from './datasets/sql.generated';
import { extract } from './extract';
import { readSnapshot } from './input/snapshot';
import type { Diagnostic } from './kernel/diagnostic';
import { messageOf, UserError } from './kernel/errors';
import type { Progress } from './kernel/progress';
import type { Snapshot } from './kernel/snapshot';
import { PARTS, VERSION } from './kernel/version.generated';
import { type ExportSource, exportTables, openOutput } from './outputs/export/export';
import { type Plan, planRun } from './plan';
import { SCHEMA_VERSION } from './store/schema';
import { type Publication, Staging } from './store/staging';

export interface PipelineOptions {
  readonly repoRoot: string;
  readonly repo?: string;
  readonly commit?: string;
  readonly dbPath: string;
  /** Working files of the run; nothing in it is kept. */
  readonly buildDir: string;
  /** Null to write no files. */
  readonly outputDir: string | null;
  /** Dataset names; empty for all. */
  readonly targets: readonly string[];
  readonly sourceRoots?: readonly string[];
  readonly workers?: number;
  /** Pins the clock of the run. */
  readonly now?: Date;
}

export interface PipelineResult {
  readonly repo: string;
  readonly commit: string;
  readonly files: number;
  readonly bytes: number;
  /** Table → rows. */
  readonly counts: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly signals: Snapshot['signals'];
  readonly durationsMs: Readonly<Record<string, number>>;
}

/** DuckDB's share of the memory a run may take; parsing takes the rest. */
const DATABASE_MEMORY = '400MB';

/** The whole story, in order. Until the last step nothing the user has is touched. */
export async function runPipeline(
  options: PipelineOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<PipelineResult> {
  const timing = new Timing(progress, signal);

  timing.step('discover');
  const snapshot = await readSnapshot(options);
  const staging = await openStaging(options, snapshot);
  try {
    await staging.attach(resolve(options.dbPath));
    const output = options.outputDir === null ? null : await openOutput(options.outputDir);
    try {
      const plan = planRun(DATASETS, options.targets, (dataset) => staging.tablesRead(sqlOf(dataset.name)));
      for (const table of plan.fromSnapshot)
        if (table.producer.from === 'snapshot') await staging.appendRows(table.name, table.producer.rows(snapshot));

      timing.step('parse', snapshot.files.length, 'files');
      const { diagnostics: found, bytes } = await extract({
        snapshot,
        signal,
        tables: plan.fromFiles.map((table) => table.name),
        workers: options.workers ?? availableParallelism(),
        onBatch: (batch) => staging.append(batch),
        onProgress: (files, read) => progress.advance(files, read),
      });
      staging.flush();

      timing.step('analyse', plan.fromSelects.length, 'tables');
      for (const [i, table] of plan.fromSelects.entries()) {
        signal.throwIfAborted();
        await staging.select(table.name, sqlOf(table.name));
        progress.advance(i + 1);
      }

      timing.step('check', plan.tables.length, 'tables');
      const counts = await countRows(staging, plan, progress);
      const diagnostics = [...snapshot.diagnostics, ...found].sort(byPlace);
      const report: RunReport = {
        snapshot,
        counts,
        diagnostics,
        toolVersion: VERSION,
        schemaVersion: SCHEMA_VERSION,
        tools: PARTS,
      };
      for (const table of plan.fromRun)
        if (table.producer.from === 'run') await staging.appendRows(table.name, table.producer.rows(report));
      staging.flush();

      timing.step('write', plan.tables.length, 'tables');
      const publishing = staging.publish(
        plan.tables.map((table) => table.name),
        sqlOf,
      );
      const exporting = output
        ? exportTables(exportSource(staging, plan), output, exportProgress(progress, signal))
        : null;
      const publication = await bothOrNone(publishing, exporting);
      const durationsMs = timing.end();
      await output
        ?.write('run_manifest.json', manifestText(report, options, durationsMs, bytes))
        .catch(async (error: unknown) => {
          await publication.rollback();
          throw error;
        });
      await publication.commit();
      await output?.commit(snapshot.generatedAt);
      const { repo, commit, signals } = snapshot;
      return { repo, commit, signals, counts, diagnostics, durationsMs, bytes, files: snapshot.files.length };
    } catch (error) {
      await output?.discard();
      throw error;
    }
  } catch (error) {
    throw diskFull(error) ?? error;
  } finally {
    staging.discard();
  }
}

function exportSource(staging: Staging, plan: Plan): ExportSource {
  return { database: staging.database, repo: staging.run.repo, commit: staging.run.commit, tables: plan.tables };
}

function exportProgress(progress: Progress, signal: AbortSignal): () => void {
  let done = 0;
  return () => {
    signal.throwIfAborted();
    progress.advance(++done);
  };
}

/** Database and files are written side by side; when either fails, neither changes what the user has. */
async function bothOrNone(publishing: Promise<Publication>, exporting: Promise<void> | null): Promise<Publication> {
  const [publication, exported] = await Promise.allSettled([publishing, exporting]);
  if (publication.status === 'rejected') throw publication.reason;
  if (exported.status === 'fulfilled') return publication.value;
  await publication.value.rollback();
  throw exported.reason;
}

function sqlOf(name: string): string {
  const sql = SQL[name];
  if (sql === undefined) throw new Error(`${name} has no .sql file beside its declaration`);
  return sql;
}

async function openStaging(options: PipelineOptions, snapshot: Snapshot): Promise<Staging> {
  const folder = resolve(options.buildDir);
  try {
    for (const needed of [folder, dirname(resolve(options.dbPath))]) mkdirSync(needed, { recursive: true });
  } catch (error) {
    throw new UserError(
      `A folder of the run cannot be made (${messageOf(error)}): choose others with --build-dir and --db-path.`,
      1,
      { cause: error },
    );
  }
  const run = { repo: snapshot.repo, commit: snapshot.commit, clock: snapshot.generatedAt };
  return Staging.create(join(folder, `run-${process.pid}.duckdb`), DATASETS, run, DATABASE_MEMORY).catch(
    (error: unknown) => {
      throw diskFull(error) ?? error;
    },
  );
}

/** Counts what is complete and makes sure that keys identify rows. */
async function countRows(staging: Staging, plan: Plan, progress: Progress): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [i, table] of plan.tables.entries()) {
    if (table.producer.from === 'run') continue;
    await staging.checkKeys(table.name);
    counts[table.name] = await staging.count(table.name);
    progress.advance(i + 1);
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the manifest table says, and what differs from run to run. */
function manifestText(
  report: RunReport,
  options: PipelineOptions,
  durationsMs: Record<string, number>,
  bytes: number,
): string {
  const { snapshot, diagnostics, ...rest } = report;
  const { repo, commit, generatedAt, sourceRoots, excluded, signals } = snapshot;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const environment = {
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    workers: options.workers ?? availableParallelism(),
    durations_ms: durationsMs,
    source_bytes: bytes,
    peak_memory_mb: peak,
  };
  const manifest = {
    repo,
    commit,
    generated_at: generatedAt,
    targets: options.targets,
    source_roots: sourceRoots,
    excluded,
    signals,
    ...rest,
    diagnostics,
    environment,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Path, line, stage, code, message: the same order whatever the workers did. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  const key = (d: Diagnostic) =>
    [d.path ?? '', String(d.line ?? 0).padStart(9, '0'), d.stage, d.code, d.message].join('\0');
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function diskFull(error: unknown): UserError | null {
  if (!/ENOSPC|EDQUOT|EFBIG|no space left|quota exceeded|file too large|disk full/i.test(messageOf(error))) return null;
  return new UserError(
    `The disk is full or a limit on its use is reached (${messageOf(error).split('\n')[0]}): free some space, or point --build-dir, --db-path and --document-output-dir elsewhere. The earlier output is as it was.`,
    1,
    { cause: error },
  );
}

/** Steps of the run, timed, each a place where an interruption takes effect. */
class Timing {
  private readonly spent: Record<string, number> = {};
  private current: { name: string; since: number } | null = null;

  constructor(
    private readonly progress: Progress,
    private readonly signal: AbortSignal,
  ) {}

  step(name: string, total?: number, unit?: string): void {
    this.signal.throwIfAborted();
    this.close();
    this.current = { name, since: performance.now() };
    this.progress.step(name, total, unit);
  }

  end(): Record<string, number> {
    this.close();
    this.progress.end();
    return this.spent;
  }

  private close(): void {
    if (this.current) this.spent[this.current.name] = Math.round(performance.now() - this.current.since);
    this.current = null;
  }
}
