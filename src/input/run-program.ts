import { existsSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { type ChildEnd, type ChildOptions, runChild } from './run-child';

/** What a program may use before it is stopped. */
export interface ProgramLimits {
  readonly timeoutMs: number;
  /** Bytes that it prints. */
  readonly maxBytes: number;
  /** Of JavaScript's heap, where it is a Node program. */
  readonly memoryMb: number;
}

export interface ProgramOptions extends Pick<ChildOptions, 'signal' | 'watch'> {
  readonly cwd: string;
  readonly limits: ProgramLimits;
  readonly onOutput?: (chunk: Buffer) => void;
}

/** Characters in which the line is looked for. */
const MAX_SAID = 16_384;
const SECRETS = /^(?:INPUT|ACTIONS)_|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|_KEY$/i;

/** A program on the PATH; relative entries are left out, as they would lead into the repository. */
export function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, name)).find(isFile) ?? null;
}

export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/**
 * Runs a program that reads the repository, without a shell and without the secrets of this process. What it starts
 * itself ends with it.
 * @throws the reason of the signal, when that has stopped it.
 */
export function runProgram(program: string, args: readonly string[], options: ProgramOptions): Promise<ChildEnd> {
  const { limits, onOutput = () => {}, ...rest } = options;
  const { timeoutMs, maxBytes, memoryMb } = limits;
  return runChild(program, args, { ...rest, timeoutMs, maxBytes, onOutput, env: environment(memoryMb), group: true });
}

/**
 * Why a program gave no answer; null when it ended with a code that is one.
 * @param said what it printed about it
 */
export function failureOf(end: ChildEnd, answers: readonly number[], said: string): string | null {
  const { problem, code, killedBy } = end;
  if (problem !== null) return quoting(`it ${problem}`, said);
  return code !== null && answers.includes(code)
    ? null
    : quoting(`it ended with ${killedBy ?? `exit code ${code}`}`, said);
}

/** A problem with the line about it that tells most: what calls itself an error, or else the first. */
export function quoting(problem: string, said: string): string {
  const lines = said
    .slice(0, MAX_SAID)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.find((text) => /^\w*error\b/i.test(text)) ?? lines[0];
  return line === undefined ? problem : `${problem}: ${line.slice(0, 300)}`;
}

function environment(memoryMb: number): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SECRETS.test(name)));
  const options = [env.NODE_OPTIONS, `--max-old-space-size=${memoryMb}`].filter(Boolean).join(' ');
  return { ...env, NODE_OPTIONS: options };
}
