import { UserError } from '../kernel/errors';
import { runChild } from './run-child';

/** A git command that did not give an answer. Its message is fit for users. */
export class GitError extends UserError {
  constructor(
    message: string,
    readonly trouble: 'not-installed' | 'aborted' | 'failed',
    /** What git wrote to its error stream, trimmed. */
    readonly stderr = '',
  ) {
    super(message);
  }
}

export interface GitOptions {
  /** Written to git's standard input. */
  readonly input?: string;
  /** Exit codes that are answers, not failures; 0 always is. */
  readonly answers?: readonly number[];
  /** Receives the output piece by piece instead of it being collected. */
  readonly onChunk?: (chunk: Buffer) => void;
  readonly timeoutMs?: number;
  /** Most bytes of output to collect. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
  /** Variables on top of the safe environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface GitAnswer {
  readonly exitCode: number;
  /** Empty when `onChunk` took it. */
  readonly stdout: Buffer;
}

/**
 * A repository's own configuration is untrusted: nothing in it may start a program, rewrite what we read or
 * ask the network for credentials.
 */
const SAFE_CONFIG = [
  'core.quotepath=off',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'credential.helper=',
  'diff.algorithm=myers',
  'diff.orderFile=/dev/null',
  'log.showRoot=true',
  'log.showSignature=false',
  'mailmap.file=/dev/null',
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
];
export const SAFE_ARGUMENTS: readonly string[] = ['--no-pager', ...SAFE_CONFIG.flatMap((entry) => ['-c', entry])];

/** Variables by which a surrounding git command (a hook, say) would redirect ours to another repository. */
const REDIRECTING = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
  'GIT_ICASE_PATHSPECS',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
];

export function safeEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_SSH_COMMAND: process.env.GIT_SSH_COMMAND ?? 'ssh -oBatchMode=yes',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh',
    GIT_LFS_SKIP_SMUDGE: '1',
  };
  for (const name of REDIRECTING) delete env[name];
  return env;
}

/**
 * Runs git in `folder`, without a shell.
 * @throws {GitError} when git is missing, fails, runs over its time or writes more than `maxBytes`.
 */
export async function runGit(folder: string, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const { input, answers = [], onChunk, timeoutMs = 120_000, maxBytes = 512 * 1024 * 1024, signal, env } = options;
  const command = `git ${args[0]}`;
  const chunks: Buffer[] = [];
  const end = await runChild('git', [...SAFE_ARGUMENTS, '-C', folder, ...args], {
    env: { ...safeEnvironment(), ...env },
    timeoutMs,
    signal,
    ...(input === undefined ? {} : { input }),
    ...(onChunk ? { onOutput: onChunk } : { onOutput: (chunk) => chunks.push(chunk), maxBytes }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? new GitError(`${command} was interrupted`, 'aborted') : error;
  });
  if (end.missing) throw new GitError('git was not found; install git or add it to PATH', 'not-installed');
  if (end.problem !== null) throw new GitError(`${command} in ${folder} ${end.problem}`, 'failed');
  const exitCode = end.code ?? -1;
  if (exitCode === 0 || answers.includes(exitCode)) return { exitCode, stdout: Buffer.concat(chunks) };
  const said = end.stderr.trim();
  const detail = said.split('\n')[0] || (end.killedBy ? `stopped by ${end.killedBy}` : `exit code ${exitCode}`);
  throw new GitError(`${command} failed in ${folder}: ${detail}`, 'failed', said);
}

/** The one line that commands such as `rev-parse` print. */
export function lineOf(answer: GitAnswer): string {
  return answer.stdout.toString('utf8').replace(/\r?\n$/, '');
}

/** A path as git printed it; `text` is null when its bytes are not UTF-8. */
export interface GitRecord {
  readonly text: string | null;
  /** With U+FFFD for what is not UTF-8; only to be shown. */
  readonly shown: string;
}

/** Takes `-z` output apart. */
export function recordsOf(output: Buffer): GitRecord[] {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const texts = strict.decode(output).split('\0');
    texts.pop();
    return texts.map((text) => ({ text, shown: text }));
  } catch {
    return [...splitAtNul(output)].map((bytes) => {
      const shown = bytes.toString('utf8');
      try {
        return { text: strict.decode(bytes), shown };
      } catch {
        return { text: null, shown };
      }
    });
  }
}

function* splitAtNul(output: Buffer): Generator<Buffer> {
  let start = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    yield output.subarray(start, end);
    start = end + 1;
  }
}
