import { pool } from 'workerpool';
import { workerPath } from './assets';
import type { Diagnostic } from './kernel/diagnostic';
import { messageOf } from './kernel/errors';
import type { Snapshot, SourceFile } from './kernel/snapshot';
import type { ColumnBatch } from './store/batch';
import type { ExtractResult, ExtractTask } from './worker';

/** Files a worker is sent at a time: enough to make a message cheap, few enough to keep all workers busy. */
const FILES_PER_TASK = 16;
/** A batch that takes longer holds a file that hangs. */
const TASK_TIMEOUT_MS = 120_000;

export interface ExtractOptions {
  readonly snapshot: Snapshot;
  /** Names of the tables to make. */
  readonly tables: readonly string[];
  readonly workers: number;
  readonly onBatch: (batch: ColumnBatch) => Promise<void>;
  readonly onProgress: (files: number, bytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Parses every file once, in worker threads, and hands on their rows. A file that kills or hangs its worker
 * costs only itself: its batch is repeated file by file and the culprit gets a diagnostic. At most one task
 * more than there are workers is under way, which bounds memory by the number of workers.
 */
export async function extract(options: ExtractOptions): Promise<{ diagnostics: Diagnostic[]; bytes: number }> {
  const { snapshot, signal } = options;
  const workers = pool(workerPath(), { workerType: 'thread', maxWorkers: options.workers });
  const diagnostics: Diagnostic[] = [];
  const queue = batches(snapshot.files);
  let files = 0;
  let bytes = 0;

  const run = (batch: readonly SourceFile[]): Promise<ExtractResult> => {
    const task: ExtractTask = {
      root: snapshot.root,
      repo: snapshot.repo,
      commit: snapshot.commit,
      tables: options.tables,
      files: batch.map(({ path, module }) => ({ path, module })),
    };
    return Promise.resolve(workers.exec('extract', [task]).timeout(TASK_TIMEOUT_MS));
  };

  const lane = async (): Promise<void> => {
    for (let batch = queue.shift(); batch; batch = queue.shift()) {
      signal.throwIfAborted();
      let result: ExtractResult;
      try {
        result = await run(batch);
      } catch (error) {
        signal.throwIfAborted();
        if (batch.length === 1) diagnostics.push(lost(batch[0]!.path, error));
        else queue.unshift(...batch.map((file) => [file]));
        continue;
      }
      for (const columns of result.batches) await options.onBatch(columns);
      diagnostics.push(...result.diagnostics);
      files += batch.length;
      bytes += result.bytes;
      options.onProgress(files, bytes);
    }
  };

  const stop = (): void => void workers.terminate(true);
  signal.addEventListener('abort', stop);
  try {
    await workers.exec('ready');
    await Promise.all(Array.from({ length: options.workers + 1 }, lane));
  } finally {
    signal.removeEventListener('abort', stop);
    await workers.terminate(true);
  }
  return { diagnostics, bytes };
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
