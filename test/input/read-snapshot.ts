import { openSnapshot, type SnapshotOptions } from '../../src/input/snapshot';
import type { Snapshot } from '../../src/kernel/snapshot';

/** All that a run reads before and while it parses. */
export async function readSnapshot(options: SnapshotOptions): Promise<Snapshot> {
  return (await openSnapshot(options)).complete;
}
