import { unpackCalls } from './python/program/packed-calls';
import type { ProgramFile, ResolvedCalls } from './python/program/resolution';
import { type Threads, threads } from './threads';
import type { ResolvedByWorker } from './worker';

/** Calls that are being resolved. */
export interface Resolving {
  readonly calls: Promise<ResolvedCalls>;
}

/** The thread that resolves the calls of all files: this one stays free for other tables and for being interrupted. */
export class Resolver {
  private readonly threads: Threads;
  private readonly ready: Promise<unknown>;
  private readonly abort = (): void => void this.stop();

  /** Starts it: by the time the files are parsed it is there. Aborting the signal stops it. */
  constructor(private readonly signal: AbortSignal) {
    this.threads = threads(1);
    this.ready = this.threads.pool.exec('methods');
    this.ready.catch(() => {}); // told by `resolve`
    signal.addEventListener('abort', this.abort);
  }

  /**
   * Comes back when the thread is at work. The numbers of the summaries go over to it: they are gone from `files`
   * afterwards.
   * @throws when the thread cannot start
   */
  async resolve(files: readonly ProgramFile[]): Promise<Resolving> {
    // Until the thread has said that it is there, what it is sent waits here, behind whatever else this one does.
    await this.ready;
    const calls = this.run(files);
    calls.catch(() => {}); // whoever awaits it sees it too
    return { calls };
  }

  private async run(files: readonly ProgramFile[]): Promise<ResolvedCalls> {
    const transfer = files.flatMap(({ summary }) =>
      Object.values(summary).flatMap((value) => (value instanceof Int32Array ? [value.buffer] : [])),
    );
    const { packed, limits }: ResolvedByWorker = await this.threads.pool.exec('resolve', [files], { transfer });
    await this.stop();
    return { calls: unpackCalls(packed), limits };
  }

  /** Ends what it does at once. */
  async stop(): Promise<void> {
    this.signal.removeEventListener('abort', this.abort);
    await this.threads.stop();
  }
}
