import { spawn } from 'node:child_process';

export interface ChildOptions {
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
  /** Written to its standard input, which is empty when absent. */
  readonly input?: string;
  /** Whether it has a process group of its own, so that what it starts ends with it, and both with this process. */
  readonly group?: boolean;
  readonly timeoutMs: number;
  /** Most bytes that it may print; without a limit when absent. */
  readonly maxBytes?: number;
  /** Stops it. */
  readonly signal?: AbortSignal | undefined;
  readonly onOutput: (chunk: Buffer) => void;
  /** Asked once a second: a reason to stop it. */
  readonly watch?: (() => string | null) | undefined;
}

export interface ChildEnd {
  /** Why it did not come to its end by itself: what it did, without its name. */
  readonly problem: string | null;
  /** Whether there is no such program. */
  readonly missing: boolean;
  /** Null when it was killed or never ran. */
  readonly code: number | null;
  readonly killedBy: NodeJS.Signals | null;
  /** The end of it. */
  readonly stderr: string;
}

const WATCH_MS = 1000;
const MAX_STDERR = 16_384;

/**
 * Runs a program without a shell and holds it to its limits.
 * @throws the reason of the signal, when that has stopped it.
 */
export async function runChild(program: string, args: readonly string[], options: ChildOptions): Promise<ChildEnd> {
  const { cwd, env, input, group = false, timeoutMs, maxBytes, signal, onOutput, watch } = options;
  signal?.throwIfAborted();
  return new Promise((done, interrupted) => {
    const detached = group && process.platform !== 'win32';
    const child = spawn(program, args, { cwd, env, detached, windowsHide: true });
    let problem: string | null = null;
    const stop = () => (detached ? killGroup(child.pid) : void child.kill('SIGKILL'));
    const fail = (reason: string) => {
      problem ??= reason;
      stop();
    };
    const timer = setTimeout(() => fail(`took longer than ${timeoutMs / 1000} s and was stopped`), timeoutMs);
    const look = () => {
      const reason = watch?.();
      if (reason) fail(reason);
    };
    const watching = watch && setInterval(look, WATCH_MS);
    signal?.addEventListener('abort', stop);
    if (group) process.once('exit', stop);

    let printed = 0;
    const count = (bytes: number) => {
      printed += bytes;
      if (maxBytes !== undefined && printed > maxBytes) fail(`printed more than ${maxBytes} bytes`);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      count(chunk.length);
      if (problem === null) onOutput(chunk);
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      count(Buffer.byteLength(text));
      stderr = (stderr + text).slice(-MAX_STDERR);
    });
    // It may end before it has read everything; its exit code tells the story.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');

    const end = (how: Omit<ChildEnd, 'stderr'>) => {
      clearTimeout(timer);
      clearInterval(watching);
      signal?.removeEventListener('abort', stop);
      process.off('exit', stop);
      if (signal?.aborted) interrupted(signal.reason);
      else done({ ...how, stderr });
    };
    child.on('error', ({ code, message }: NodeJS.ErrnoException) =>
      end({ problem: `could not be started: ${message}`, missing: code === 'ENOENT', code: null, killedBy: null }),
    );
    child.on('close', (code, killedBy) => end({ problem, missing: false, code, killedBy }));
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
