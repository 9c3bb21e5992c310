import { type Pool, pool } from 'workerpool';
import { workerPath } from './assets';

/**
 * Threads that run `worker.ts`: each starts when there is something for it to do.
 * @param youngGenerationMb of each
 */
export function threads(most: number, youngGenerationMb: number): Pool {
  return pool(workerPath(), {
    workerType: 'thread',
    maxWorkers: most,
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb } },
  });
}
