import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { failureOf, isFile, onPath, type ProgramLimits, quoting, runProgram } from '../run-program';
import type { Unusable } from './checker-report';

/** A program and what comes before its own arguments. */
type Command = readonly [program: string, ...first: string[]];

const LIMITS: ProgramLimits = { timeoutMs: 10 * 60_000, maxBytes: 256 * 1024 * 1024, memoryMb: 3072 };

/**
 * Runs pyright over the repository, as its own configuration has it.
 * @param asked `auto` for the npm package beside this program or else `pyright` on the PATH; any other text is its path.
 * @param signal stops it; then what it says is the error.
 * @returns its JSON, or why there is none.
 */
export async function runPyright(
  root: string,
  asked: string,
  limits: Partial<ProgramLimits> = {},
  signal?: AbortSignal,
): Promise<{ readonly text: string } | Unusable> {
  const command = asked === 'auto' ? (installed() ?? installedOnPath()) : at(resolve(root, asked));
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

function installedOnPath(): Command | null {
  const program = onPath(process.platform === 'win32' ? 'pyright.exe' : 'pyright');
  return program === null ? null : [program];
}

function at(path: string): Command | null {
  if (isFile(join(path, 'index.js'))) return [process.execPath, join(path, 'index.js')];
  if (!isFile(path)) return null;
  return /\.[cm]?js$/.test(path) ? [process.execPath, path] : [path];
}

async function run(
  root: string,
  [program, ...first]: Command,
  limits: ProgramLimits,
  signal?: AbortSignal,
): Promise<{ readonly text: string } | Unusable> {
  const chunks: Buffer[] = [];
  const end = await runProgram(program, [...first, '--outputjson'], {
    cwd: root,
    limits,
    onOutput: (chunk) => chunks.push(chunk),
    signal,
  });
  const text = Buffer.concat(chunks).toString('utf8');
  const said = end.stderr.trim() || text;
  // 1 says that there are errors, which is an answer.
  const problem = failureOf(end, [0, 1], said);
  if (problem !== null) return { problem };
  const start = text.indexOf('{');
  return start === -1 ? { problem: quoting('it wrote no JSON', said) } : { text: text.slice(start) };
}
