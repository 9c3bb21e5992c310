import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { messageOf } from '../../kernel/errors';
import { type DecodedIndex, decodeIndex } from './decode';

export interface ScipPythonLimits {
  readonly timeoutMs: number;
  /** Of the index. */
  readonly maxBytes: number;
  /** Of what it prints. */
  readonly maxOutput: number;
  readonly memoryMb: number;
}
const LIMITS: ScipPythonLimits = {
  timeoutMs: 15 * 60_000,
  maxBytes: 1024 * 1024 * 1024,
  maxOutput: 64 * 1024 * 1024,
  memoryMb: 6144,
};
const MAX_STDERR = 16_384;
const PROGRESS_MS = 1000;

export interface ScipProject {
  /** The checkout. */
  readonly root: string;
  readonly name: string;
  readonly version: string;
}

/** Why there is no index. */
export interface NoIndex {
  readonly problem: string;
}

/** The `scip-python` on the PATH; relative entries are left out, as they would lead into the repository. */
export function findScipPython(): string | null {
  const name = process.platform === 'win32' ? 'scip-python.cmd' : 'scip-python';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return folders.map((folder) => join(folder, name)).find(isFile) ?? null;
}

/**
 * Runs scip-python over a checkout.
 * @param workFolder where its index is kept while it is read; nothing is left there.
 * @returns the index, or why there is none: it cannot be started, ends with an error, takes too long or too much, or
 * writes something else.
 */
export async function runScipPython(
  program: string,
  project: ScipProject,
  workFolder: string,
  signal: AbortSignal,
  limits: Partial<ScipPythonLimits> = {},
): Promise<DecodedIndex | NoIndex> {
  const all = { ...LIMITS, ...limits };
  const folder = mkdtempSync(join(workFolder, 'scip-'));
  try {
    const index = join(folder, 'index.scip');
    // Without a list of installed packages it would ask pip, which need not be there and may be any.
    const environment = join(folder, 'environment.json');
    writeFileSync(environment, '[]');
    const { name, version, root } = project;
    const options = ['--project-name', name, '--project-version', version, '--environment', environment];
    const failure = await run(program, ['index', '.', ...options, '--output', index], root, index, signal, all);
    return failure ?? read(index, all.maxBytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(path: string, maxBytes: number): DecodedIndex | NoIndex {
  const size = sizeOf(path);
  if (size === 0) return { problem: 'it wrote no index' };
  if (size > maxBytes) return { problem: `its index is larger than ${maxBytes} bytes` };
  try {
    const index = decodeIndex(readFileSync(path));
    return index.paths.length > 0 ? index : { problem: 'its index holds no document' };
  } catch (error) {
    return { problem: `its index cannot be read: ${messageOf(error)}` };
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function run(
  program: string,
  args: readonly string[],
  root: string,
  index: string,
  signal: AbortSignal,
  limits: ScipPythonLimits,
): Promise<NoIndex | null> {
  return new Promise((done, reject) => {
    const options = [process.env.NODE_OPTIONS, `--max-old-space-size=${limits.memoryMb}`].filter(Boolean).join(' ');
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: options },
      // A group of its own, so that what it started ends with it.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let problem: string | null = null;
    const stop = () => killGroup(child.pid);
    const fail = (reason: string) => {
      problem ??= reason;
      stop();
    };
    const timer = setTimeout(() => fail(`it took longer than ${limits.timeoutMs / 1000} s`), limits.timeoutMs);
    const watch = setInterval(() => {
      if (sizeOf(index) > limits.maxBytes) fail(`its index is larger than ${limits.maxBytes} bytes`);
    }, PROGRESS_MS);
    signal.addEventListener('abort', stop);
    process.once('exit', stop);

    let printed = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.length;
      if (printed > limits.maxOutput) fail(`it printed more than ${limits.maxOutput} bytes`);
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed += text.length;
      stderr = (stderr + text).slice(-MAX_STDERR);
      if (printed > limits.maxOutput) fail(`it printed more than ${limits.maxOutput} bytes`);
    });

    const end = (result: NoIndex | null) => {
      clearTimeout(timer);
      clearInterval(watch);
      signal.removeEventListener('abort', stop);
      process.off('exit', stop);
      if (signal.aborted) reject(signal.reason);
      else done(result);
    };
    child.on('error', (error) => end({ problem: `it could not be started: ${error.message}` }));
    child.on('close', (code, killedBy) => {
      if (problem === null && code !== 0) problem = `it ended with ${killedBy ?? `exit code ${code}`}`;
      if (problem === null) return end(null);
      const said = lastLine(stderr);
      end({ problem: said === '' ? problem : `${problem}: ${said}` });
    });
  });
}

function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').trim().slice(0, 300);
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
