import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { messageOf } from '../../kernel/errors';
import type { ContextLines } from '../../kernel/evidence';
import { LineRoom, LineSet, MAX_LINE } from './lines';
import { type CoverageReport, UnreadableReport } from './report';

/** The schema of coverage.py 5.0 to 7.x. Earlier numbers were in its alpha versions only. */
const SCHEMA_VERSION = 7;
const TABLES = ['coverage_schema', 'meta', 'file', 'context', 'line_bits', 'arc'] as const;
const MAX_NUMBITS = (MAX_LINE >> 3) + 1;
/** What becomes of an open journal decides what the file holds. */
const JOURNALS = ['-wal', '-journal'] as const;

/**
 * Reads a data file of coverage.py. Nothing is written beside it, and a test run that still goes on is not disturbed.
 * @throws {UnreadableReport} when it cannot be read.
 */
export function readDatabase(path: string): CoverageReport {
  const sqlite = process.getBuiltinModule('node:sqlite');
  if (sqlite === undefined)
    throw new UnreadableReport(
      `cannot be read with Node ${process.versions.node}, which has no SQLite: use Node 22.5 or newer, or give the report of \`coverage json\`.`,
    );
  try {
    const journals = JOURNALS.filter((end) => existsSync(path + end));
    return journals.length > 0 ? readCopy(sqlite, path, journals) : readUnlocked(sqlite, path);
  } catch (error) {
    if (error instanceof UnreadableReport) throw error;
    throw new UnreadableReport(
      `cannot be read as a coverage.py data file (${messageOf(error)}). It may be cut short, or the tests may still be running: write it again with \`coverage run\` and \`coverage combine\`.`,
      { cause: error },
    );
  }
}

type Sqlite = typeof import('node:sqlite');

function readUnlocked({ DatabaseSync }: Sqlite, path: string): CoverageReport {
  const location = pathToFileURL(path);
  location.searchParams.set('immutable', '1');
  return readAndClose(new DatabaseSync(location, { readOnly: true }));
}

/** With a copy of its own, a journal may be played back. */
function readCopy({ DatabaseSync }: Sqlite, path: string, journals: readonly string[]): CoverageReport {
  const folder = mkdtempSync(join(tmpdir(), 'codeintel-coverage-'));
  try {
    const copy = join(folder, 'data');
    for (const end of ['', ...journals]) copyFileSync(path + end, copy + end);
    return readAndClose(new DatabaseSync(copy, { timeout: 0 }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readAndClose(database: DatabaseSync): CoverageReport {
  try {
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON');
    return read(database);
  } finally {
    database.close();
  }
}

interface File {
  readonly paths: readonly string[];
  readonly statements: null;
  readonly covered: LineSet;
  readonly hits: null;
  contexts: ContextLines[] | null;
}

function read(database: DatabaseSync): CoverageReport {
  checkSchema(database);
  const files = new Map<number, File>();
  for (const [id, path] of rows(database, 'SELECT id, path FROM file ORDER BY path')) {
    if (typeof id !== 'number' || typeof path !== 'string') continue;
    files.set(id, { paths: [path], statements: null, covered: new LineSet(), hits: null, contexts: null });
  }
  const contexts: string[] = [];
  const contextIndex = new Map<number, number>();
  for (const [id, name] of rows(database, "SELECT id, context FROM context WHERE context <> '' ORDER BY context")) {
    if (typeof id !== 'number' || typeof name !== 'string') continue;
    contextIndex.set(id, contexts.length);
    contexts.push(name);
  }
  if (contexts.length > 0) for (const file of files.values()) file.contexts = [];

  for (const [fileId, contextId, lines] of ranLines(database)) {
    const file = files.get(fileId);
    if (!file) continue;
    file.covered.addAll(lines);
    const context = contextIndex.get(contextId);
    if (context !== undefined) file.contexts!.push({ context, lines });
  }
  return { files: [...files.values()], contexts };
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

/** File, context and the lines that ran. */
function* ranLines(database: DatabaseSync): Generator<[file: number, context: number, lines: Uint8Array]> {
  const [branches] = rows(database, "SELECT value FROM meta WHERE key = 'has_arcs'")[0] ?? [];
  if (branches === '1' || branches === 1) yield* ranArcs(database);
  else yield* ranNumbits(database);
}

function* ranNumbits(database: DatabaseSync): Generator<[file: number, context: number, lines: Uint8Array]> {
  const statement = prepare(database, NUMBITS);
  for (let last = 0; ; ) {
    const [id, files, contexts, lengths, hex] = statement.get(last) as unknown as (string | number)[];
    if (typeof id !== 'number') return;
    last = id;
    const bytes = Buffer.from(String(hex), 'hex');
    const [contextIds, sizes] = [numbersIn(contexts), numbersIn(lengths)];
    let start = bytes.byteOffset;
    for (const [i, file] of numbersIn(files).entries()) {
      const lines = new Uint8Array(bytes.buffer, start, sizes[i]!);
      start += lines.length;
      // CPython starts a module on line 0.
      if (lines.length > 0) lines[0]! &= ~1;
      yield [file, contextIds[i]!, lines];
    }
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
    LIMIT 200
  )`;

function* ranArcs(database: DatabaseSync): Generator<[file: number, context: number, lines: Uint8Array]> {
  const lines = new LineSet();
  const room = new LineRoom();
  for (const [file, context, from, to] of iterate(database, ARCS)) {
    lines.clear();
    addNumbers(lines, String(from));
    addNumbers(lines, String(to));
    yield [file as number, context as number, lines.toBytes(room)];
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
