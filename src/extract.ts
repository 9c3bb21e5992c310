import type { Pool } from 'workerpool';
import type { Diagnostic } from './kernel/diagnostic';
import { messageOf } from './kernel/errors';
import type { ParsingInput, SourceFile } from './kernel/snapshot';
import { type Threads, threads } from './threads';
import type { ExtractResult, ExtractTask } from './worker';

/** Files a worker is sent at a time: enough to make a message cheap, few enough to keep all workers busy. */
const FILES_PER_TASK = 16;
/** A batch that takes longer holds a file that hangs. */
const TASK_TIMEOUT_MS = 120_000;

/** Tasks handed out for each worker: enough that none waits while the oldest result is being taken. */
const TASKS_PER_WORKER = 4;

/** Workers that are made ready before there is anything to do: as many as most machines have cores. */
const STARTED_EARLY = 2;

export interface ExtractOptions {
  readonly parsers: Parsers;
  readonly input: ParsingInput;
  /** Names of the tables to make. */
  readonly tables: readonly string[];
  /** What to keep of each file; null to keep nothing. */
  readonly parts: ExtractTask['parts'];
  readonly signal: AbortSignal;
}

/** The worker threads that parse. */
export class Parsers {
  private threads: Threads;
  private ready: Promise<unknown>;

  /** Starts them: by the time the files are known some can parse. */
  constructor(public workers: number) {
    this.threads = threads(workers);
    this.ready = this.start();
  }

  /** Goes on with another number of threads. */
  async resize(workers: number): Promise<void> {
    if (workers === this.workers) return;
    await this.stop();
    this.workers = workers;
    this.threads = threads(workers);
    this.ready = this.start();
  }

  private start(): Promise<unknown> {
    const started = Array.from({ length: Math.min(this.workers, STARTED_EARLY) }, () => this.pool.exec('ready'));
    const ready = Promise.all(started);
    ready.catch(() => {}); // told by `started`
    return ready;
  }

  /** @throws when a worker cannot start */
  async started(): Promise<void> {
    await this.ready;
  }

  get pool(): Pool {
    return this.threads.pool;
  }

  /** Ends what they do at once. */
  stop(): Promise<void> {
    return this.threads.stop();
  }
}

/**
 * Parses every file once, in worker threads, and yields the rows in the order of the files; it begins at once, before
 * the first are asked for. A file that kills or hangs its worker costs only itself: its batch is repeated file by file
 * and the culprit gets a diagnostic. Memory is bounded by the number of workers, not by the repository.
 */
export function extract(options: ExtractOptions): AsyncIterable<ExtractResult> {
  const results = extracting(options);
  const begun = results.next();
  begun.catch(() => {}); // whoever takes it sees it too
  return (async function* () {
    try {
      const first = await begun;
      if (!first.done) yield first.value;
      yield* results;
    } finally {
      await results.return(undefined);
    }
  })();
}

async function* extracting(options: ExtractOptions): AsyncGenerator<ExtractResult> {
  const { input, signal, parsers } = options;
  const stop = (): void => void parsers.stop();
  signal.addEventListener('abort', stop);
  const underWay: Promise<ExtractResult>[] = [];

  const run = async (batch: readonly SourceFile[]): Promise<ExtractResult> => {
    const files = batch.map(({ path, module }) => ({ path, module }));
    const task: ExtractTask = {
      root: input.root,
      repo: input.repo,
      commit: input.commit,
      tables: options.tables,
      parts: options.parts,
      exclusions: input.exclusions,
      settings: input.settings,
      files,
    };
    try {
      return await parsers.pool.exec('extract', [task]).timeout(TASK_TIMEOUT_MS);
    } catch (error) {
      signal.throwIfAborted();
      if (batch.length === 1)
        return { batches: [], recorded: [], diagnostics: [lost(batch[0]!.path, error)], files: 1, bytes: 0 };
      return joined(await Promise.all(batch.map((file) => run([file]))));
    }
  };

  try {
    await parsers.started();
    for (const batch of batches(input.files)) {
      signal.throwIfAborted();
      const result = run(batch);
      result.catch(() => {}); // awaited below, in its turn
      underWay.push(result);
      if (underWay.length >= parsers.workers * TASKS_PER_WORKER) yield await underWay.shift()!;
    }
    for (const result of underWay) yield await result;
  } finally {
    signal.removeEventListener('abort', stop);
    await parsers.stop();
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
