import { pool } from 'workerpool';
import { workerPath } from './assets';
import type { Diagnostic } from './kernel/diagnostic';
import { messageOf } from './kernel/errors';
import type { Snapshot, SourceFile } from './kernel/snapshot';
import type { ExtractResult, ExtractTask } from './worker';

/** Files a worker is sent at a time: enough to make a message cheap, few enough to keep all workers busy. */
const FILES_PER_TASK = 16;
/** A batch that takes longer holds a file that hangs. */
const TASK_TIMEOUT_MS = 120_000;

/** Tasks handed out for each worker: enough that none waits while the oldest result is being taken. */
const TASKS_PER_WORKER = 4;

/** Trees of one file die young; a larger nursery, which is the default, only holds more of them before it looks. */
const YOUNG_GENERATION_MB = 16;

export interface ExtractOptions {
  readonly snapshot: Snapshot;
  /** Names of the tables to make. */
  readonly tables: readonly string[];
  /** What to keep of each file; null to keep nothing. */
  readonly parts: ExtractTask['parts'];
  readonly workers: number;
  readonly signal: AbortSignal;
}

/**
 * Parses every file once, in worker threads, and yields the rows in the order of the files. A file that kills or
 * hangs its worker costs only itself: its batch is repeated file by file and the culprit gets a diagnostic.
 * Memory is bounded by the number of workers, not by the repository.
 */
export async function* extract(options: ExtractOptions): AsyncGenerator<ExtractResult> {
  const { snapshot, signal } = options;
  const workers = pool(workerPath(), {
    workerType: 'thread',
    maxWorkers: options.workers,
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB } },
  });
  const stop = (): void => void workers.terminate(true);
  signal.addEventListener('abort', stop);
  const underWay: Promise<ExtractResult>[] = [];

  const run = async (batch: readonly SourceFile[]): Promise<ExtractResult> => {
    const files = batch.map(({ path, module }) => ({ path, module }));
    const task: ExtractTask = {
      root: snapshot.root,
      repo: snapshot.repo,
      commit: snapshot.commit,
      tables: options.tables,
      parts: options.parts,
      exclusions: snapshot.exclusions,
      settings: snapshot.settings,
      files,
    };
    try {
      return await workers.exec('extract', [task]).timeout(TASK_TIMEOUT_MS);
    } catch (error) {
      signal.throwIfAborted();
      if (batch.length === 1)
        return { batches: [], recorded: [], diagnostics: [lost(batch[0]!.path, error)], files: 1, bytes: 0 };
      return joined(await Promise.all(batch.map((file) => run([file]))));
    }
  };

  try {
    await workers.exec('ready');
    for (const batch of batches(snapshot.files)) {
      signal.throwIfAborted();
      const result = run(batch);
      result.catch(() => {}); // awaited below, in its turn
      underWay.push(result);
      if (underWay.length >= options.workers * TASKS_PER_WORKER) yield await underWay.shift()!;
    }
    for (const result of underWay) yield await result;
  } finally {
    signal.removeEventListener('abort', stop);
    await workers.terminate(true);
  }
}

function joined(results: readonly ExtractResult[]): ExtractResult {
  return {
    batches: results.flatMap((result) => result.batches),
    recorded: results.flatMap((result) => result.recorded),
    diagnostics: results.flatMap((result) => result.diagnostics),
    files: results.length,
    bytes: results.reduce((sum, result) => sum + result.bytes, 0),
  };
}

function batches(files: readonly SourceFile[]): (readonly SourceFile[])[] {
  const found: (readonly SourceFile[])[] = [];
  for (let i = 0; i < files.length; i += FILES_PER_TASK) found.push(files.slice(i, i + FILES_PER_TASK));
  return found;
}

function lost(path: string, error: unknown): Diagnostic {
  return {
    path,
    stage: 'analyse',
    severity: 'error',
    code: 'worker-lost',
    message: `Analysing the file ended its worker (${messageOf(error)}): it has a module row but no facts. Exclude it, or report it with the file.`,
    line: null,
  };
}
