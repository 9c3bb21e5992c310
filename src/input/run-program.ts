import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** What a program may use before it is stopped. */
export interface ProgramLimits {
  readonly timeoutMs: number;
  /** Bytes that it prints. */
  readonly maxBytes: number;
  /** Of JavaScript's heap, where it is a Node program. */
  readonly memoryMb: number;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly limits: ProgramLimits;
  /** Stops it. */
  readonly signal?: AbortSignal;
  readonly onOutput?: (chunk: Buffer) => void;
  /** Asked once a second: a reason to stop it. */
  readonly watch?: () => string | null;
}

export interface ProgramEnd {
  /** Why it did not come to its end by itself. */
  readonly problem: string | null;
  /** Null when it was killed. */
  readonly code: number | null;
  readonly killedBy: NodeJS.Signals | null;
  /** The end of it. */
  readonly stderr: string;
}

const WATCH_MS = 1000;
const MAX_STDERR = 16_384;
const SECRETS = /^(?:INPUT|ACTIONS)_|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|_KEY$/i;

/** A program on the PATH; relative entries are left out, as they would lead into the repository. */
export function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, name)).find(isFile) ?? null;
}

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Runs a program that reads the repository, without a shell and without the secrets of this process. What it starts
 * itself ends with it.
 * @throws the reason of the signal, when that has stopped it.
 */
export function runProgram(program: string, args: readonly string[], options: ProgramOptions): Promise<ProgramEnd> {
  const { cwd, limits, signal, onOutput, watch } = options;
  signal?.throwIfAborted();
  return new Promise((done, interrupted) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(limits.memoryMb),
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let problem: string | null = null;
    const stop = () => killGroup(child.pid);
    const fail = (reason: string) => {
      problem ??= reason;
      stop();
    };
    const timer = setTimeout(
      () => fail(`it took longer than ${limits.timeoutMs / 1000} s and was stopped`),
      limits.timeoutMs,
    );
    const watching = setInterval(() => {
      const reason = watch?.();
      if (reason) fail(reason);
    }, WATCH_MS);
    signal?.addEventListener('abort', stop);
    process.once('exit', stop);

    let printed = 0;
    const count = (bytes: number) => {
      printed += bytes;
      if (printed > limits.maxBytes) fail(`it printed more than ${limits.maxBytes} bytes`);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      count(chunk.length);
      if (problem === null) onOutput?.(chunk);
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      count(Buffer.byteLength(text));
      stderr = (stderr + text).slice(-MAX_STDERR);
    });

    const end = (found: ProgramEnd) => {
      clearTimeout(timer);
      clearInterval(watching);
      signal?.removeEventListener('abort', stop);
      process.off('exit', stop);
      if (signal?.aborted) interrupted(signal.reason);
      else done(found);
    };
    child.on('error', ({ message }) =>
      end({ problem: `it could not be started: ${message}`, code: null, killedBy: null, stderr }),
    );
    child.on('close', (code, killedBy) => end({ problem, code, killedBy, stderr }));
  });
}

function environment(memoryMb: number): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SECRETS.test(name)));
  const options = [env.NODE_OPTIONS, `--max-old-space-size=${memoryMb}`].filter(Boolean).join(' ');
  return { ...env, NODE_OPTIONS: options };
}

/** It has a group of its own, so that all of that can be ended. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
