import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { messageOf } from '../../kernel/errors';
import type { ContextLines } from '../../kernel/evidence';
import { LineSet, MAX_LINE } from './lines';
import { type CoverageReport, UnreadableReport } from './report';

/** The schema of coverage.py 5.0 to 7.x. Earlier numbers were in its alpha versions only. */
const SCHEMA_VERSION = 7;
const TABLES = ['coverage_schema', 'meta', 'file', 'context', 'line_bits', 'arc'] as const;
const MAX_NUMBITS = (MAX_LINE >> 3) + 1;
/** What becomes of an open journal decides what the file holds, so it goes along. */
const JOURNALS = ['-wal', '-journal'] as const;

/**
 * Reads a data file of coverage.py. It is copied first: nothing is written beside it, and a test run that still goes
 * on is not disturbed.
 * @throws {UnreadableReport} when it cannot be read.
 */
export function readDatabase(path: string): CoverageReport {
  const folder = mkdtempSync(join(tmpdir(), 'codeintel-coverage-'));
  const copy = join(folder, 'data');
  let database: DatabaseSync | null = null;
  try {
    copyFileSync(path, copy);
    for (const end of JOURNALS) if (existsSync(path + end)) copyFileSync(path + end, copy + end);
    const sqlite = process.getBuiltinModule('node:sqlite');
    if (sqlite === undefined)
      throw new UnreadableReport(
        `cannot be read with Node ${process.versions.node}, which has no SQLite: use Node 22.5 or newer, or give the report of \`coverage json\`.`,
      );
    database = new sqlite.DatabaseSync(copy, { timeout: 0 });
    // A copy of our own: a journal may be played back; after that nothing is written.
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON');
    return read(database);
  } catch (error) {
    if (error instanceof UnreadableReport) throw error;
    throw new UnreadableReport(
      `cannot be read as a coverage.py data file (${messageOf(error)}). It may be cut short, or the tests may still be running: write it again with \`coverage run\` and \`coverage combine\`.`,
      { cause: error },
    );
  } finally {
    database?.close();
    rmSync(folder, { recursive: true, force: true });
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
  for (const { contexts: found } of files.values()) found?.sort((a, b) => a.context - b.context);
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

/** File, context and the lines that ran, each pair once. */
function* ranLines(database: DatabaseSync): Generator<[file: number, context: number, lines: Uint8Array]> {
  const [branches] = rows(database, "SELECT value FROM meta WHERE key = 'has_arcs'")[0] ?? [];
  if (branches !== '1' && branches !== 1) {
    for (const [file, contexts, sizes, hex] of iterate(database, LINES)) {
      const bytes = Buffer.from(String(hex), 'hex');
      const lengths = String(sizes).split(',');
      let start = bytes.byteOffset;
      for (const [i, context] of String(contexts).split(',').entries()) {
        const lines = new Uint8Array(bytes.buffer, start, Number(lengths[i]));
        start += lines.length;
        // CPython starts a module on line 0.
        if (lines.length > 0) lines[0]! &= ~1;
        yield [file as number, Number(context), lines];
      }
    }
    return;
  }
  const lines = new LineSet();
  for (const [file, context, text] of iterate(database, ARCS)) {
    lines.clear();
    for (const character of String(text)) lines.add(character.codePointAt(0)! - ARC_OFFSET);
    yield [file as number, context as number, lines.toBytes()];
  }
}

/** All contexts of a file at once: with a value for each row, most of the time would go into making small arrays. */
const LINES = `
  SELECT file_id, group_concat(context_id), group_concat(min(length(numbits), ${MAX_NUMBITS})),
    group_concat(hex(substr(numbits, 1, ${MAX_NUMBITS})), '')
  FROM line_bits
  WHERE typeof(context_id) = 'integer' AND typeof(numbits) = 'blob'
  GROUP BY file_id`;

/** Puts line numbers past the surrogates, so that each is one character. */
const ARC_OFFSET = 0xe000;
/**
 * Both ends of the arcs of a file and context as one text, a character for each: an arc at a time would cost three
 * times as much. Numbers below 1 are entries and exits and become 0. Grouped as the table's index is ordered.
 */
const ARCS = `
  SELECT file_id, context_id,
    group_concat(char(min(max(fromno, 0), ${MAX_LINE + 1}) + ${ARC_OFFSET}, min(max(tono, 0), ${MAX_LINE + 1}) + ${ARC_OFFSET}), '')
  FROM arc
  GROUP BY file_id, context_id`;

type Row = readonly (string | number | bigint | null | Uint8Array)[];

function rows(database: DatabaseSync, sql: string): Row[] {
  return [...iterate(database, sql)];
}

function iterate(database: DatabaseSync, sql: string): Iterable<Row> {
  const statement: StatementSync = database.prepare(sql);
  statement.setReturnArrays(true);
  return statement.iterate() as unknown as Iterable<Row>;
}
