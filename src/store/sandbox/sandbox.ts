import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { UserError } from '../../kernel/errors';
import type { Answer, Question, SqlResult } from './protocol';

/** A statement that took too much. */
export class Stopped extends UserError {
  constructor(
    readonly by: 'time' | 'memory',
    message: string,
  ) {
    super(message);
  }
}

export interface SandboxOptions {
  /** The database; opened read-only. */
  readonly path: string;
  /** The program of the child, `assets.sandboxPath()`. */
  readonly program: string;
  /** What `getvariable` gives. */
  readonly variables?: Readonly<Record<string, string>>;
  /** From the question to its answer, start of a process included. */
  readonly timeoutMs?: number;
  /** Of one process, everything included. */
  readonly memoryBytes?: number;
}

const TIMEOUT_MS = 4_000;
const MEMORY_BYTES = 700 * 2 ** 20;
/** What Node reserves and never touches, which the kernel's limit counts. */
const RESERVED_BYTES = 512 * 2 ** 20;
/** Processes that answer at the same time; further questions wait, and may time out while they do. */
const PROCESSES = 2;
/** A child that has grown beyond this share of what it may take is not asked again. */
const TIRED = 0.5;
/** V8's share; DuckDB's memory is outside its heap. */
const HEAP_MB = 256;

/**
 * Runs SQL of unknown origin, each statement in a process that can be killed: read-only, without the file system,
 * extensions and settings, bounded in rows, bytes, time and memory. A child is kept for the next question while it
 * behaves.
 */
export class Sandbox {
  private readonly idle: Child[] = [];
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private readonly timeoutMs: number;
  private readonly memoryBytes: number;
  private isClosed = false;

  constructor(private readonly options: SandboxOptions) {
    this.timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    this.memoryBytes = options.memoryBytes ?? MEMORY_BYTES;
  }

  /**
   * @throws UserError when the statement is not exactly one SELECT or EXPLAIN, when DuckDB refuses it, and when it takes
   * too long or too much memory.
   */
  async query(question: Question, signal?: AbortSignal): Promise<SqlResult> {
    const deadline = AbortSignal.timeout(this.timeoutMs);
    const ended = signal ? AbortSignal.any([deadline, signal]) : deadline;
    await this.turn(ended).catch(() => this.refuse(signal));
    let child: Child | undefined;
    try {
      child = this.idle.pop() ?? (await Child.start(this.options, this.memoryBytes, ended));
      const answer = await child.ask(question, ended);
      if (answer.isDone && answer.rssBytes < this.memoryBytes * TIRED && !this.isClosed) this.idle.push(child);
      else child.kill();
      if ('result' in answer) return answer.result;
      throw answer.problem === 'memory' ? this.tooLarge() : new UserError(answer.problem.message, 2);
    } catch (error) {
      if (error instanceof UserError) throw error;
      child?.kill();
      if (ended.aborted) return this.refuse(signal);
      throw this.tooLarge();
    } finally {
      this.busy--;
      this.waiting.shift()?.();
    }
  }

  close(): void {
    this.isClosed = true;
    for (const child of this.idle.splice(0)) child.kill();
  }

  private async turn(ended: AbortSignal): Promise<void> {
    this.busy++;
    if (this.busy <= PROCESSES) return;
    await new Promise<void>((resolve, reject) => {
      const proceed = () => resolve();
      this.waiting.push(proceed);
      ended.addEventListener('abort', () => {
        const position = this.waiting.indexOf(proceed);
        if (position === -1) return;
        this.waiting.splice(position, 1);
        this.busy--;
        reject(new Error('no turn'));
      });
    });
  }

  private tooLarge(): UserError {
    const limit = Math.round(this.memoryBytes / 2 ** 20);
    return new Stopped(
      'memory',
      `The statement needs more than the ${limit} MB of memory it may take and was stopped: select fewer rows or columns, or aggregate.`,
    );
  }

  private refuse(signal: AbortSignal | undefined): never {
    signal?.throwIfAborted();
    throw new Stopped(
      'time',
      `The statement took more than ${this.timeoutMs / 1000} s and was stopped: restrict it, e.g. with WHERE and LIMIT.`,
    );
  }
}

/** One process; asked again only after it has answered. */
class Child {
  private constructor(private readonly process: ChildProcess) {}

  static async start(options: SandboxOptions, memoryBytes: number, ended: AbortSignal): Promise<Child> {
    const { path, program, variables = {} } = options;
    const given = [path, String(memoryBytes), JSON.stringify(variables)];
    const node = [`--max-old-space-size=${HEAP_MB}`, program, ...given];
    const [command, args] = limited(memoryBytes, [process.execPath, ...node]);
    const child = new Child(
      spawn(command, args, { env: environment(), stdio: ['ignore', 'ignore', 'ignore', 'ipc'], windowsHide: true }),
    );
    try {
      const first = await child.message(ended).catch(() => {
        ended.throwIfAborted();
        return { message: 'The process that runs SQL did not start; is there memory for it?' };
      });
      if (first !== 'ready') throw new UserError((first as { message: string }).message);
      return child;
    } catch (error) {
      child.kill();
      throw error;
    }
  }

  async ask(question: Question, ended: AbortSignal): Promise<Answer> {
    const answer = this.message(ended);
    this.process.send(question, () => {}); // a child that is gone also ends `answer`
    return (await answer) as Answer;
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  /** Whether it keeps its parent alive: only while an answer is awaited. */
  private hold(isAwaited: boolean): void {
    const act = isAwaited ? 'ref' : 'unref';
    this.process[act]();
    this.process.channel?.[act]();
  }

  /** The next message. @throws when the process ends or `ended` comes first. */
  private message(ended: AbortSignal): Promise<unknown> {
    const { process: child } = this;
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        child.off('message', onMessage);
        child.off('exit', onEnd);
        child.off('error', onEnd);
        ended.removeEventListener('abort', onEnd);
        this.hold(false);
        act();
      };
      const onMessage = (message: unknown) => settle(() => resolve(message));
      const onEnd = () => settle(() => reject(new Error('no answer')));
      if (ended.aborted || child.exitCode !== null || child.signalCode !== null) return reject(new Error('no answer'));
      this.hold(true);
      child.on('message', onMessage);
      child.once('exit', onEnd);
      child.once('error', onEnd);
      ended.addEventListener('abort', onEnd);
    });
  }
}

/** Where util-linux is installed, the kernel itself bounds the memory; the child's own watch does so elsewhere. */
function limited(memoryBytes: number, [command, ...args]: [string, ...string[]]): [string, string[]] {
  const prlimit = ['/usr/bin/prlimit', '/bin/prlimit'].find((path) => existsSync(path));
  if (prlimit === undefined) return [command, args];
  return [prlimit, [`--data=${memoryBytes + RESERVED_BYTES}`, '--core=0', command, ...args]];
}

/** What finding DuckDB's library takes, and no secret of the server. */
const PASSED_ON = ['HOME', 'XDG_CACHE_HOME', 'LOCALAPPDATA', 'SystemRoot', 'RUNNER_TOOL_CACHE', 'CODEINTEL_DUCKDB_DIR'];

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
