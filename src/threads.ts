import { type Pool, pool } from 'workerpool';
import { workerPath } from './assets';

export interface Threads {
  readonly pool: Pool;
  /** Ends what they do at once. Of two terminations at a time workerpool would end only the later one: there is one. */
  stop(): Promise<void>;
}

/** Most of what a thread makes is dead before so much is full; a larger nursery only takes more memory. */
const YOUNG_GENERATION_MB = 48;

/** Threads that run `worker.ts`: each starts when there is something for it to do. */
export function threads(most: number): Threads {
  const started = pool(workerPath(), {
    workerType: 'thread',
    maxWorkers: most,
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB } },
  });
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopped ??= started.terminate(true).then(() => {});
    return stopped;
  };
  return { pool: started, stop };
}
