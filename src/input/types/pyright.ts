import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Unusable } from './checker-report';

/** A program and what comes before its own arguments. */
type Command = readonly [program: string, ...first: string[]];

interface Limits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly memoryMb: number;
}
const LIMITS: Limits = { timeoutMs: 10 * 60_000, maxBytes: 256 * 1024 * 1024, memoryMb: 3072 };
const MAX_STDERR = 16_384;

/**
 * Runs pyright over the repository, as its own configuration has it.
 * @param asked `auto` for the npm package beside this program or else `pyright` on the PATH; any other text is its path.
 * @param signal stops it; then what it says is the error.
 * @returns its JSON, or why there is none.
 */
export async function runPyright(
  root: string,
  asked: string,
  limits: Partial<Limits> = {},
  signal?: AbortSignal,
): Promise<{ readonly text: string } | Unusable> {
  const command = asked === 'auto' ? (installed() ?? onPath()) : at(resolve(root, asked));
  if (command) return run(root, command, { ...LIMITS, ...limits }, signal);
  return {
    problem:
      asked === 'auto'
        ? 'pyright was not found; install it (npm install -g pyright) or name a report of it'
        : `there is no pyright at ${resolve(root, asked)}`,
  };
}

/** The npm package, in a folder that this program loads its own packages from. */
function installed(): Command | null {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const script = join(folder, 'node_modules', 'pyright', 'index.js');
    if (existsSync(script)) return [process.execPath, script];
    if (folder === dirname(folder)) return null;
  }
}

/** Relative entries of the PATH are left out: they would lead into the repository. */
function onPath(): Command | null {
  const name = process.platform === 'win32' ? 'pyright.exe' : 'pyright';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  const program = folders.map((folder) => join(folder, name)).find(isFile);
  return program === undefined ? null : [program];
}

function at(path: string): Command | null {
  if (isFile(join(path, 'index.js'))) return [process.execPath, join(path, 'index.js')];
  if (!isFile(path)) return null;
  return /\.[cm]?js$/.test(path) ? [process.execPath, path] : [path];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function run(
  root: string,
  [program, ...first]: Command,
  limits: Limits,
  abort?: AbortSignal,
): Promise<{ readonly text: string } | Unusable> {
  abort?.throwIfAborted();
  return new Promise((done, interrupted) => {
    const options = [process.env.NODE_OPTIONS, `--max-old-space-size=${limits.memoryMb}`].filter(Boolean).join(' ');
    const child = spawn(program, [...first, '--outputjson'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: options },
      // A group of its own, so that what pyright itself started ends with it.
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
    process.once('exit', stop);
    abort?.addEventListener('abort', stop);

    const chunks: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limits.maxBytes) fail(`it wrote more than ${limits.maxBytes} bytes`);
      else chunks.push(chunk);
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < MAX_STDERR) stderr += text;
    });

    const end = (result: { readonly text: string } | Unusable) => {
      clearTimeout(timer);
      process.off('exit', stop);
      abort?.removeEventListener('abort', stop);
      if (abort?.aborted) interrupted(abort.reason);
      else done(result);
    };
    child.on('error', (error) => end({ problem: `it could not be started: ${error.message}` }));
    child.on('close', (code, signal) => {
      const text = Buffer.concat(chunks).toString('utf8');
      // 1 says that there are errors, which is an answer.
      if (problem === null && code !== 0 && code !== 1) problem = `it ended with ${signal ?? `exit code ${code}`}`;
      if (problem === null && !text.includes('{')) problem = 'it wrote no JSON';
      if (problem === null) return end({ text: text.slice(text.indexOf('{')) });
      const said = (stderr.trim() || text.trim()).split('\n')[0]!.slice(0, 300);
      end({ problem: said === '' ? problem : `${problem}: ${said}` });
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
