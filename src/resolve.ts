import { pool } from 'workerpool';
import { workerPath } from './assets';
import { unpackCalls } from './python/program/packed-calls';
import type { ProgramFile, ResolvedCalls } from './python/program/resolution';
import type { ResolvedByWorker } from './worker';

/** Most of what the analysis makes it keeps, and what it drops it drops soon: a large nursery is emptied seldom. */
const YOUNG_GENERATION_MB = 96;

/** Calls that are being resolved. */
export interface Resolving {
  readonly calls: Promise<ResolvedCalls>;
}

/**
 * Resolves the calls of all files in a thread of their own, so that this one stays free for other tables and for being
 * interrupted; comes back when that thread is at work. The numbers of the summaries go over to it: they are gone from
 * `files` afterwards. Whoever no longer wants the calls aborts the signal.
 */
export async function resolveApart(files: readonly ProgramFile[], signal: AbortSignal): Promise<Resolving> {
  const workers = pool(workerPath(), {
    workerType: 'thread',
    maxWorkers: 1,
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB } },
  });
  const stop = (): void => void workers.terminate(true);
  signal.addEventListener('abort', stop);
  const run = async (): Promise<ResolvedCalls> => {
    try {
      const transfer = files.flatMap(({ summary }) =>
        Object.values(summary).flatMap((value) => (value instanceof Int32Array ? [value.buffer] : [])),
      );
      const { packed, limits }: ResolvedByWorker = await workers.exec('resolve', [files], { transfer });
      return { calls: unpackCalls(packed), limits };
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      await workers.terminate(true);
    }
  };
  try {
    // Until the thread has said that it is there, what it is sent waits here, behind whatever else this one does.
    await workers.exec('methods');
  } catch (error) {
    await workers.terminate(true);
    signal.throwIfAborted();
    throw error;
  }
  const calls = run();
  calls.catch(() => {}); // whoever awaits it sees it too
  return { calls };
}
