import { type Pool, pool } from 'workerpool';
import { workerPath } from './assets';

export interface Threads {
  readonly pool: Pool;
  /** Ends what they do at once. Of two terminations at a time workerpool would end only the later one: there is one. */
  stop(): Promise<void>;
}

/**
 * Threads that run `worker.ts`: each starts when there is something for it to do.
 * @param youngGenerationMb of each
 */
export function threads(most: number, youngGenerationMb: number): Threads {
  const started = pool(workerPath(), {
    workerType: 'thread',
    maxWorkers: most,
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb } },
  });
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopped ??= started.terminate(true).then(() => {});
    return stopped;
  };
  return { pool: started, stop };
}
