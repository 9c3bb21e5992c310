import { DatabaseSync } from 'node:sqlite';

/** coverage.py's schema 7, less comments and foreign keys. */
const SCHEMA = `
  CREATE TABLE coverage_schema (version integer);
  CREATE TABLE meta (key text, value text, unique (key));
  CREATE TABLE file (id integer primary key, path text, unique (path));
  CREATE TABLE context (id integer primary key, context text, unique (context));
  CREATE TABLE line_bits (file_id integer, context_id integer, numbits blob, unique (file_id, context_id));
  CREATE TABLE arc (file_id integer, context_id integer, fromno integer, tono integer,
    unique (file_id, context_id, fromno, tono));
  CREATE TABLE tracer (file_id integer primary key, tracer text);`;

/** Path → context → lines, or pairs of lines. */
export type Lines = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
export type Arcs = Readonly<Record<string, Readonly<Record<string, readonly (readonly [number, number])[]>>>>;

/** Writes a data file as coverage.py does; the database is left open for the caller to close. */
export function dataFile(path: string, data: { lines?: Lines; arcs?: Arcs; version?: number }): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec(`BEGIN; ${SCHEMA}`);
  database.prepare('INSERT INTO coverage_schema VALUES (?)').run(data.version ?? 7);
  database.prepare("INSERT INTO meta VALUES ('has_arcs', ?)").run(data.arcs ? '1' : '0');
  const fileId = (name: string) => idIn(database, 'file', 'path', name);
  const contextId = (name: string) => idIn(database, 'context', 'context', name);
  for (const [file, contexts] of Object.entries(data.lines ?? {})) {
    fileId(file);
    for (const [context, lines] of Object.entries(contexts))
      database.prepare('INSERT INTO line_bits VALUES (?, ?, ?)').run(fileId(file), contextId(context), numbits(lines));
  }
  for (const [file, contexts] of Object.entries(data.arcs ?? {})) {
    fileId(file);
    for (const [context, arcs] of Object.entries(contexts))
      for (const [from, to] of arcs)
        database.prepare('INSERT INTO arc VALUES (?, ?, ?, ?)').run(fileId(file), contextId(context), from, to);
  }
  database.exec('COMMIT');
  return database;
}

function idIn(database: DatabaseSync, table: string, column: string, value: string): number {
  database.prepare(`INSERT OR IGNORE INTO ${table} (${column}) VALUES (?)`).run(value);
  return database.prepare(`SELECT id FROM ${table} WHERE ${column} = ?`).get(value)!.id as number;
}

/** coverage.py's packed set of numbers. */
export function numbits(lines: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.floor(Math.max(-1, ...lines) / 8) + 1);
  for (const line of lines) bytes[Math.floor(line / 8)]! |= 2 ** (line % 8);
  return bytes;
}
