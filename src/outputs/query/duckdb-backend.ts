import { setTimeout as wait } from 'node:timers/promises';
import { messageOf, UserError } from '../../kernel/errors';
import { cell, Database } from '../../store/database';
import { Sandbox } from '../../store/sandbox/sandbox';
import { selectSnapshot } from '../../store/snapshots';
import type { Diff } from '../diff/schema';
import type { AskOptions, QueryBackend } from './backend';
import { type Answer, type Message, type Meta, QueryError, type Staleness } from './envelope';
import { Lease } from './lease';
import { fitRows, type Limits, type Page, readPage, rowsOf, withRows, writeCursor } from './page';
import type { Outcome, Question } from './question';
import { QUESTIONS } from './questions.generated';
import type { PagedQuery, Parameter, Row, Source, Value, WorkingCopy } from './source';

export interface DuckDBBackendOptions {
  readonly path: string;
  /** Which of the snapshots in the database; a commit may be abbreviated. Without them the newest. */
  readonly repo?: string | undefined;
  readonly commit?: string | undefined;
  readonly workingCopy?: (WorkingCopy & { staleness(commit: string): Promise<Staleness> }) | null;
  /** A comparison with the base of a change, when one is there. */
  readonly diff?: Diff | null;
  readonly limits?: Limits;
  /** The program of the process that runs SQL of unknown origin; without it there is no `query_sql`. */
  readonly sandboxProgram?: string;
  /** Longest time one question may take. */
  readonly timeoutMs?: number;
}

/** How often, and after which pause, a database that a run is just writing is tried again. */
const ATTEMPTS = 10;
const PAUSE_MS = 200;
const TIMEOUT_MS = 30_000;

/** The database while it is open. */
interface Opened {
  readonly database: Database;
  readonly sandbox: Sandbox | null;
  readonly repo: string;
  readonly commit: string;
  readonly generatedAt: string;
  readonly toolVersion: string;
  /** Table that the snapshot's run made → rows. */
  readonly counts: ReadonlyMap<string, number>;
  readonly views: ReadonlySet<string>;
  readonly missing: ReadonlyMap<string, string>;
}

const NO_CHECKOUT: Staleness = {
  status: 'unknown',
  commits_behind: null,
  commits_ahead: null,
  changed_files: null,
  reason: 'no checkout was named: give --repo-root or CODEINTEL_REPO_ROOT',
};

/** Answers from a database file, opened read-only and without access to anything outside it. */
export class DuckDBBackend implements QueryBackend {
  /**
   * Closed when nobody asks, so that a run can write it. And DuckDB (1.5) keeps a note of every buffer that a statement
   * used, until 32,768 have gathered in one of its queues or the database is closed: a few kilobytes for each answer.
   */
  private readonly lease = new Lease<Opened>({
    open: () => this.open(),
    close: ({ database, sandbox }) => {
      sandbox?.close();
      database.close();
    },
  });
  /** What was expensive to find out last; it outlives the open database. */
  private readonly memory = new Map<string, unknown>();

  constructor(private readonly options: DuckDBBackendOptions) {}

  async ask(name: string, params: unknown, options: AskOptions = {}): Promise<Answer> {
    const question = QUESTIONS.find((one) => one.name === name);
    if (!question) throw new QueryError(404, `There is no question called ${JSON.stringify(name)}.`);
    const checked = checkParams(question, params);
    const timeout = AbortSignal.timeout(this.options.timeoutMs ?? TIMEOUT_MS);
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
    try {
      return await this.lease.use((opened) => this.answer(opened, question, checked, signal, options.onProgress));
    } catch (error) {
      throw this.failure(error, timeout, options.signal, question);
    }
  }

  close(): Promise<void> {
    return this.lease.close();
  }

  private async answer(
    opened: Opened,
    question: Question,
    params: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
    onProgress: AskOptions['onProgress'],
  ): Promise<Answer> {
    const page = readPage(question, params, opened.commit, this.options.limits ?? {});
    const staleness = this.options.workingCopy?.staleness(opened.commit) ?? Promise.resolve(NO_CHECKOUT);
    const connection = await opened.database.connect();
    const interrupt = () => connection.connection.interrupt();
    signal.addEventListener('abort', interrupt);
    try {
      const asked = new Asked(opened, connection, page, signal, this.options, onProgress, this.memory);
      const lacking = question.reads.filter((dataset) => !asked.has(dataset));
      const outcome = lacking.length > 0 ? lacks(lacking, opened) : await answerOrOutdated(question, params, asked);
      return envelope(question, params, outcome, asked, await staleness);
    } finally {
      signal.removeEventListener('abort', interrupt);
      connection.close();
      await staleness;
    }
  }

  private async open(): Promise<Opened> {
    const database = await openReadOnly(this.options.path);
    try {
      const { repo, commit, generatedAt } = await selectSnapshot(database, this.options);
      const [manifest] = await database.rows<{ tool_version: string; counts: string }>(
        'SELECT tool_version, counts FROM core.run_manifest WHERE repo = $1 AND "commit" = $2',
        [repo, commit],
      );
      const views = await database.rows<{ name: string }>(
        "SELECT schema_name || '.' || view_name AS name FROM duckdb_views() WHERE NOT internal",
      );
      const signals = await database.rows<{ signal: string; reason: string | null }>(
        'SELECT signal, reason FROM core.signals WHERE repo = $1 AND "commit" = $2 AND NOT available',
        [repo, commit],
      );
      const { path, sandboxProgram: program } = this.options;
      return {
        database,
        sandbox: program === undefined ? null : new Sandbox({ path, program, variables: { repo, commit } }),
        repo,
        commit,
        generatedAt,
        toolVersion: manifest!.tool_version,
        counts: new Map(Object.entries(JSON.parse(manifest!.counts) as Record<string, number>)),
        views: new Set(views.map(({ name }) => name)),
        missing: new Map(signals.map(({ signal, reason }) => [signal, reason ?? 'not available'])),
      };
    } catch (error) {
      database.close();
      throw error;
    }
  }

  private failure(error: unknown, timeout: AbortSignal, cancel: AbortSignal | undefined, question: Question): Error {
    if (error instanceof QueryError) return error;
    if (cancel?.aborted) return new QueryError(503, `${question.name} was cancelled.`);
    if (timeout.aborted) {
      const seconds = (this.options.timeoutMs ?? TIMEOUT_MS) / 1000;
      return new QueryError(
        504,
        `${question.name} took longer than ${seconds} s and was stopped: ask for less, or raise CODEINTEL_MCP_TIMEOUT_SEC.`,
      );
    }
    if (error instanceof UserError) return new QueryError(503, error.message, undefined, { cause: error });
    return new QueryError(500, `${question.name} failed: ${messageOf(error).split('\n')[0]}`, undefined, {
      cause: error,
    });
  }
}

/** A run locks the database while it publishes, for a moment. One thread answers small questions soonest. */
async function openReadOnly(path: string): Promise<Database> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await Database.open(path, { readOnly: true, sealed: true, threads: 1 });
    } catch (error) {
      if (attempt === ATTEMPTS || !/in use by another process/.test(messageOf(error))) throw error;
      await wait(PAUSE_MS);
    }
  }
}

function checkParams(question: Question, params: unknown): Record<string, unknown> {
  const checked = question.params.safeParse(params ?? {});
  if (checked.success) return checked.data;
  const wrong = checked.error.issues.map(({ path, message }) => ({ parameter: path.join('.'), message }));
  const detail = wrong.map(({ parameter, message }) => (parameter ? `${parameter}: ${message}` : message)).join('; ');
  throw new QueryError(400, `${question.name}: ${detail}`, {
    issues: wrong,
    parameters: Object.keys(question.params.shape),
  });
}

function lacks(datasets: readonly string[], { toolVersion }: Opened): Outcome {
  const detail = `The snapshot has no ${datasets.join(', ')} (made by CodeIntel ${toolVersion}): analyse the commit again, with this version and without --target.`;
  return { status: 'unsupported', detail };
}

/** A database of an older version may lack a column, or a table that only part of the answer needs. */
async function answerOrOutdated(
  question: Question,
  params: Readonly<Record<string, unknown>>,
  asked: Asked,
): Promise<Outcome> {
  try {
    return await question.answer(params, asked);
  } catch (error) {
    if (error instanceof QueryError) throw error;
    const [, lacking] = /^(?:Binder|Catalog) Error: (.*)/.exec(messageOf(error)) ?? [];
    if (lacking === undefined) throw error;
    const detail = `The database was made by CodeIntel ${asked.opened.toolVersion}, which had less than this question needs (${lacking}): analyse the commit again.`;
    return { status: 'unsupported', detail };
  }
}

/** The column beside a page's rows that counts all rows. */
const TOTAL = 'rows_in_all';

/** One question being answered. */
class Asked implements Source {
  readonly messages: Message[];
  readonly totals = new Map<string, number>();
  readonly repo: string;
  readonly commit: string;
  readonly missing: ReadonlyMap<string, string>;
  readonly workingCopy: WorkingCopy | null;
  readonly diff: Diff | null;
  readonly sql: Source['sql'];

  constructor(
    readonly opened: Opened,
    readonly database: Database,
    readonly paged: Page,
    readonly signal: AbortSignal,
    options: DuckDBBackendOptions,
    private readonly onProgress: AskOptions['onProgress'],
    private readonly memory: Map<string, unknown>,
  ) {
    this.messages = [...paged.messages];
    this.repo = opened.repo;
    this.commit = opened.commit;
    this.missing = opened.missing;
    this.workingCopy = options.workingCopy ?? null;
    this.diff = options.diff ?? null;
    const { sandbox } = opened;
    this.sql = sandbox && ((statement) => sandbox.query(statement, signal));
  }

  has(dataset: string): boolean {
    return this.opened.counts.has(dataset) || this.opened.views.has(dataset);
  }

  count(table: string): number {
    return this.opened.counts.get(table) ?? 0;
  }

  async rows(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    this.signal.throwIfAborted();
    const { names, types, rows } = await this.database.read(sql, [this.repo, this.commit, ...parameters]);
    const isJson = types.map((type) => type.alias === 'JSON');
    return rows.map((row) => {
      const cells = row.map((value, i): Value => {
        const plain = cell(value ?? null);
        return isJson[i] && typeof plain === 'string' ? (JSON.parse(plain) as Value) : plain;
      });
      return Object.fromEntries(names.map((name, i) => [name, cells[i]!]));
    });
  }

  async page(list: string, { select, order, parameters = [], total }: PagedQuery): Promise<Row[]> {
    const { limit, offset } = this.window(list);
    const page = `ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
    if (total !== undefined) {
      this.totals.set(list, total);
      return this.rows(`SELECT * FROM (${select}) ${page}`, parameters);
    }
    const hits = `WITH hits AS MATERIALIZED (${select})`;
    const rows = await this.rows(
      `${hits} SELECT hits.*, (SELECT count(*) FROM hits) AS ${TOTAL} FROM hits ${page}`,
      parameters,
    );
    const [first] =
      rows.length > 0 ? rows : await this.rows(`${hits} SELECT count(*) AS ${TOTAL} FROM hits`, parameters);
    this.totals.set(list, Number(first![TOTAL]));
    return rows.map(({ [TOTAL]: _total, ...row }) => row);
  }

  pageOf<T>(list: string, rows: readonly T[]): readonly T[] {
    const { limit, offset } = this.window(list);
    this.totals.set(list, rows.length);
    return rows.slice(offset, offset + limit);
  }

  total(list: string): number {
    return this.totals.get(list) ?? 0;
  }

  window(list: string): { limit: number; offset: number } {
    return { limit: this.paged.limit, offset: this.paged.offsets.get(list) ?? 0 };
  }

  async kept<T>(key: string, make: () => Promise<T>): Promise<T> {
    const { repo, commit, generatedAt } = this.opened;
    const whole = JSON.stringify([repo, commit, generatedAt, key]);
    const known = this.memory.get(whole);
    if (known !== undefined) return known as T;
    const made = await make();
    this.memory.clear();
    this.memory.set(whole, made);
    return made;
  }

  note(message: Message): void {
    this.messages.push(message);
  }

  progress(done: number, total: number, what: string): void {
    this.signal.throwIfAborted();
    this.onProgress?.(done, total, what);
  }
}

function envelope(
  question: Question,
  params: Readonly<Record<string, unknown>>,
  outcome: Outcome,
  asked: Asked,
  staleness: Staleness,
): Answer {
  const { opened, paged } = asked;
  const data = 'data' in outcome && outcome.data ? outcome.data : {};
  const fields: Record<string, unknown> = {};
  for (const field of question.fields) {
    const empty = question.lists.includes(field) ? [] : field === 'found' ? outcome.status === 'found' : null;
    fields[field] = data[field] ?? empty;
  }
  const messages = [...asked.messages, ...explanation(outcome)];
  const meta: Meta = {
    repo: opened.repo,
    commit: opened.commit,
    generated_at: opened.generatedAt,
    tool_version: opened.toolVersion,
    staleness,
    missing_signals: [...opened.missing].map(([signal, reason]) => ({ signal, reason })),
    ...(question.paging ? { applied_limit: paged.limit } : {}),
    ...(paged.requestedLimit === undefined ? {} : { requested_limit: paged.requestedLimit }),
    ...(question.paging?.offset ? { applied_offset: paged.offsets.get(question.lists[0]!) ?? 0 } : {}),
    ...(paged.requestedOffset === undefined ? {} : { requested_offset: paged.requestedOffset }),
    truncated: false,
    totals: Object.fromEntries(asked.totals),
    next_cursor: null,
    messages,
  };
  const candidates = outcome.status === 'ambiguous' ? { candidates: outcome.candidates } : {};
  const answer = { status: outcome.status, ...fields, ...candidates, meta };
  return question.lists.length === 0 ? answer : cut(question, params, answer, asked);
}

function explanation(outcome: Outcome): Message[] {
  switch (outcome.status) {
    case 'found':
      return [];
    case 'none':
      return [{ code: 'not_found', severity: 'info', detail: outcome.detail }];
    case 'ambiguous':
    case 'unsupported':
      return [{ code: outcome.status, severity: 'warning', detail: outcome.detail }];
  }
}

/** Keeps the answer within its tokens and says where the next page starts. */
function cut(question: Question, params: Readonly<Record<string, unknown>>, answer: Answer, asked: Asked): Answer {
  const { paged, opened, totals } = asked;
  const { lists } = question;
  const held = (list: string) => rowsOf(answer, list);
  const kept =
    paged.maxTokens === undefined
      ? new Map(lists.map((list) => [list, held(list).length]))
      : fitRows(answer, lists, paged.maxTokens);
  const dropped = lists.reduce((sum, list) => sum + held(list).length - kept.get(list)!, 0);
  const nothingFits = dropped > 0 && lists.every((list) => kept.get(list) === 0);
  const ends = new Map(lists.map((list) => [list, (paged.offsets.get(list) ?? 0) + kept.get(list)!]));
  const left = lists.reduce((sum, list) => sum + Math.max(0, (totals.get(list) ?? 0) - ends.get(list)!), 0);

  const messages = [...answer.meta.messages];
  if (dropped > 0) {
    const detail = nothingFits
      ? `No row fits into max_tokens ${paged.maxTokens}: raise it.`
      : `${dropped} ${dropped === 1 ? 'row was' : 'rows were'} dropped to keep the answer within max_tokens ${paged.maxTokens}.`;
    messages.push({ code: 'token_budget', severity: 'warning', detail, context: { dropped } });
  }
  const canGoOn = left > 0 && paged.limit > 0 && !nothingFits;
  if (left > 0) {
    const detail = `${left} more ${left === 1 ? 'row' : 'rows'}${canGoOn ? ': ask again with meta.next_cursor as cursor' : ''}.`;
    messages.push({ code: 'truncated', severity: 'info', detail, context: { left } });
  }
  const shortened = lists.reduce((whole, list) => withRows(whole, list, held(list).slice(0, kept.get(list))), answer);
  return {
    ...shortened,
    meta: {
      ...answer.meta,
      truncated: left > 0,
      next_cursor: canGoOn ? writeCursor(question, params, opened.commit, ends) : null,
      messages,
    },
  };
}
