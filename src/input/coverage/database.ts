import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { messageOf } from '../../kernel/errors';
import { LineSet, MAX_LINE } from './lines';
import { PackedLines } from './packed-lines';
import { type CoverageReport, UnreadableReport } from './report';

/** The schema of coverage.py 5.0 to 7.x. Earlier numbers were in its alpha versions only. */
const SCHEMA_VERSION = 7;
const TABLES = ['coverage_schema', 'meta', 'file', 'context', 'line_bits', 'arc'] as const;
const MAX_NUMBITS = (MAX_LINE >> 3) + 1;
/** What becomes of an open journal decides what the file holds. */
const JOURNALS = ['-wal', '-journal'] as const;

/**
 * Reads a data file of coverage.py. Nothing is written beside it, and a test run that still goes on is not disturbed.
 * Others get their turn every few milliseconds.
 * @throws {UnreadableReport} when it cannot be read.
 * @throws when `signal` is aborted.
 */
export async function readDatabase(path: string, signal?: AbortSignal): Promise<CoverageReport> {
  const sqlite = process.getBuiltinModule('node:sqlite');
  if (sqlite === undefined)
    throw new UnreadableReport(
      `cannot be read with Node ${process.versions.node}, which has no SQLite: use Node 22.5 or newer, or give the report of \`coverage json\`.`,
    );
  try {
    const journals = JOURNALS.filter((end) => existsSync(path + end));
    return await (journals.length > 0 ? readCopy(sqlite, path, journals, signal) : readUnlocked(sqlite, path, signal));
  } catch (error) {
    if (error instanceof UnreadableReport || signal?.aborted) throw error;
    throw new UnreadableReport(
      `cannot be read as a coverage.py data file (${messageOf(error)}). It may be cut short, or the tests may still be running: write it again with \`coverage run\` and \`coverage combine\`.`,
      { cause: error },
    );
  }
}

type Sqlite = typeof import('node:sqlite');
type Interruption = AbortSignal | undefined;

function readUnlocked({ DatabaseSync }: Sqlite, path: string, signal: Interruption): Promise<CoverageReport> {
  const location = pathToFileURL(path);
  location.searchParams.set('immutable', '1');
  return readAndClose(new DatabaseSync(location, { readOnly: true }), signal);
}

/** With a copy of its own, a journal may be played back. */
async function readCopy(
  { DatabaseSync }: Sqlite,
  path: string,
  journals: readonly string[],
  signal: Interruption,
): Promise<CoverageReport> {
  const folder = mkdtempSync(join(tmpdir(), 'codeintel-coverage-'));
  try {
    const copy = join(folder, 'data');
    for (const end of ['', ...journals]) copyFileSync(path + end, copy + end);
    return await readAndClose(new DatabaseSync(copy, { timeout: 0 }), signal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAndClose(database: DatabaseSync, signal: Interruption): Promise<CoverageReport> {
  try {
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON');
    return await read(database, signal);
  } finally {
    database.close();
  }
}

interface File {
  readonly path: string;
  readonly covered: LineSet;
  readonly contexts: PackedLines;
}

async function read(database: DatabaseSync, signal: Interruption): Promise<CoverageReport> {
  checkSchema(database);
  const files = new Map<number, File>();
  for (const [id, path] of rows(database, 'SELECT id, path FROM file ORDER BY path')) {
    if (typeof id !== 'number' || typeof path !== 'string') continue;
    files.set(id, { path, covered: new LineSet(), contexts: new PackedLines() });
  }
  const contexts: string[] = [];
  const contextIndex = new Map<number, number>();
  for (const [id, name] of rows(database, "SELECT id, context FROM context WHERE context <> '' ORDER BY context")) {
    if (typeof id !== 'number' || typeof name !== 'string') continue;
    contextIndex.set(id, contexts.length);
    contexts.push(name);
  }

  const add: Ran = (fileId, contextId, bytes, start, end) => {
    const file = files.get(fileId);
    if (!file) return;
    file.covered.addAll(bytes, start, end);
    const context = contextIndex.get(contextId);
    if (context !== undefined) file.contexts.add(context, bytes, start, end);
  };
  for (const _ of readLines(database, add)) {
    await setImmediate();
    signal?.throwIfAborted();
  }
  return {
    files: [...files.values()].map((file) => ({
      paths: [file.path],
      statements: null,
      covered: file.covered,
      hits: null,
      contexts: contexts.length > 0 ? file.contexts.toContextLines() : null,
    })),
    contexts,
  };
}

function checkSchema(database: DatabaseSync): void {
  const tables = new Set(rows(database, PLAIN_TABLES).map(([name]) => name));
  if (!tables.has('coverage_schema'))
    throw new UnreadableReport('is an SQLite database, but not a data file of coverage.py. Name the right file.');
  const [version] = rows(database, 'SELECT version FROM coverage_schema')[0] ?? [];
  const missing = TABLES.filter((table) => !tables.has(table));
  if (version === SCHEMA_VERSION && missing.length === 0) return;
  const found = version === SCHEMA_VERSION ? `without the table ${missing[0]}` : `of schema version ${String(version)}`;
  throw new UnreadableReport(
    `is a coverage.py data file ${found}; version ${SCHEMA_VERSION} is read, which coverage.py 5.0 to 7 write. Run the tests with one of those, or give the output of \`coverage json --show-contexts\`.`,
  );
}

/** Those that only hold what was written to them: views, virtual tables and computed columns could run for ever. */
const PLAIN_TABLES = `
  SELECT name
  FROM sqlite_schema
  WHERE type = 'table' AND sql NOT LIKE 'create virtual%'
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(sqlite_schema.name) WHERE hidden <> 0)`;

/** Takes the lines of a file that ran in a context, as bits of a part of `bytes`, which changes afterwards. */
type Ran = (fileId: number, contextId: number, bytes: Uint8Array, start: number, end: number) => void;

/** Pairs of file and context that are read in about a millisecond. */
const AT_A_TIME = 200;

/** Yields every millisecond or so. */
function* readLines(database: DatabaseSync, ran: Ran): Generator<void> {
  const [branches] = rows(database, "SELECT value FROM meta WHERE key = 'has_arcs'")[0] ?? [];
  if (branches === '1' || branches === 1) yield* readArcs(database, ran);
  else yield* readNumbits(database, ran);
}

function* readNumbits(database: DatabaseSync, ran: Ran): Generator<void> {
  const statement = prepare(database, NUMBITS);
  for (let last = 0; ; ) {
    const [id, files, contexts, lengths, hex] = statement.get(last) as unknown as (string | number)[];
    if (typeof id !== 'number') return;
    last = id;
    const bytes = Buffer.from(String(hex), 'hex');
    const [contextIds, sizes] = [numbersIn(contexts), numbersIn(lengths)];
    let start = 0;
    for (const [i, file] of numbersIn(files).entries()) {
      const end = start + sizes[i]!;
      // CPython starts a module on line 0.
      if (start < end) bytes[start]! &= ~1;
      ran(file, contextIds[i]!, bytes, start, end);
      start = end;
    }
    yield;
  }
}

const numbersIn = (json: unknown): number[] => JSON.parse(String(json));

/**
 * Some hundred rows as one, in the order they lie in the file: with a value for each row, most of the time would go
 * into making small arrays, and in the order of an index into finding the rows.
 */
const NUMBITS = `
  SELECT max(id), json_group_array(file_id), json_group_array(context_id), json_group_array(length(numbits)),
    group_concat(hex(numbits), '')
  FROM (
    SELECT rowid AS id, file_id, context_id, substr(numbits, 1, ${MAX_NUMBITS}) AS numbits
    FROM line_bits
    WHERE rowid > ? AND typeof(file_id) = 'integer' AND typeof(context_id) = 'integer' AND typeof(numbits) = 'blob'
    ORDER BY rowid
    LIMIT ${AT_A_TIME}
  )`;

function* readArcs(database: DatabaseSync, ran: Ran): Generator<void> {
  const lines = new LineSet();
  let count = 0;
  for (const [file, context, from, to] of iterate(database, ARCS)) {
    lines.clear();
    addNumbers(lines, String(from));
    addNumbers(lines, String(to));
    const bytes = lines.bytes();
    ran(file as number, context as number, bytes, 0, bytes.length);
    if (++count % AT_A_TIME === 0) yield;
  }
}

/** Grouped as the table's index is ordered. An arc at a time would cost several times as much. */
const ARCS = `
  SELECT file_id, context_id, json_group_array(fromno), json_group_array(tono)
  FROM arc
  GROUP BY file_id, context_id`;

const [MINUS, ZERO, NINE] = [45, 48, 57];

/** Adds the numbers of a JSON array, read without making values of them. Negative ones are entries and exits. */
function addNumbers(lines: LineSet, array: string): void {
  let number = 0;
  let isNegative = false;
  for (let at = 1; at < array.length; at++) {
    const code = array.charCodeAt(at);
    if (code >= ZERO && code <= NINE) number = number * 10 + code - ZERO;
    else if (code === MINUS) isNegative = true;
    else {
      if (!isNegative) lines.add(number);
      number = 0;
      isNegative = false;
    }
  }
}

type Row = readonly (string | number | bigint | null | Uint8Array)[];

function rows(database: DatabaseSync, sql: string): Row[] {
  return [...iterate(database, sql)];
}

function iterate(database: DatabaseSync, sql: string): Iterable<Row> {
  return prepare(database, sql).iterate() as unknown as Iterable<Row>;
}

function prepare(database: DatabaseSync, sql: string): StatementSync {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return statement;
}
