import type { DuckDBConnection, DuckDBPreparedStatement, DuckDBValueConverter } from '@duckdb/node-api';
import { messageOf } from '../../kernel/errors';
import { cell, identifier, literal } from '../database';
import { loadDuckDB } from '../native';
import type { Answer, Json, Question, SqlResult } from './protocol';

/**
 * The process that runs SQL of unknown origin. It opens one database read-only, closes every door to the file system,
 * and then answers one question at a time; whoever started it bounds its time and memory, and kills it.
 */

/** How often the memory is looked at, where the operating system does not limit it. */
const LOOK_EVERY_MS = 20;

type Variables = Readonly<Record<string, string>>;

async function main(path: string, memoryBytes: number, variables: Variables): Promise<void> {
  setInterval(() => {
    if (process.memoryUsage.rss() > memoryBytes) process.kill(process.pid, 'SIGKILL');
  }, LOOK_EVERY_MS).unref();
  const connection = await openSealed(path, Math.floor(memoryBytes / 2), variables);
  process.on('message', (question: Question) => {
    void answer(connection, question).then((sent) => process.send?.(sent));
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
}

/** In this order: with the file system closed a setting about files can no longer be made, and the lock comes last. */
async function openSealed(path: string, memoryBytes: number, variables: Variables): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await loadDuckDB();
  const instance = await DuckDBInstance.create(path, {
    access_mode: 'READ_ONLY',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    memory_limit: `${memoryBytes}B`,
    threads: '2',
  });
  const connection = await instance.connect();
  for (const [name, value] of Object.entries(variables))
    await connection.run(`SET VARIABLE ${identifier(name)} = ${literal(value)}`);
  await connection.run("SET temp_directory = ''");
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  return connection;
}

async function answer(connection: DuckDBConnection, question: Question): Promise<Answer> {
  let isDone = true;
  const end = () => ({ isDone, rssBytes: process.memoryUsage.rss() });
  try {
    const statement = await prepareOne(connection, question.sql);
    isDone = false;
    const result = await firstRows(statement, question);
    isDone = result.truncated === null;
    return { result, ...end() };
  } catch (error) {
    const message = messageOf(error);
    return { problem: /^Out of Memory Error/i.test(message) ? 'memory' : { message }, ...end() };
  }
}

const EXPLAIN = /^\s*explain(?:\s+analyze|\s*\([\w\s,]*\))?\s+(?=\S)/i;
const ONE_SELECT = 'Only one statement is run, and only a SELECT or the EXPLAIN of one';

/** DuckDB's own parser says what a statement is: it serialises SELECT statements and no others. */
async function prepareOne(connection: DuckDBConnection, sql: string): Promise<DuckDBPreparedStatement> {
  const query = sql.replace(EXPLAIN, '');
  const [serialised] = (await connection.runAndReadAll('SELECT json_serialize_sql($1::VARCHAR)', [query])).getRows();
  const parsed = JSON.parse(String(serialised?.[0])) as {
    error: boolean;
    error_type?: string;
    error_message?: string;
    statements?: unknown[];
  };
  if (parsed.error && parsed.error_type !== 'not implemented') throw new Error(parsed.error_message);
  if (parsed.error || parsed.statements?.length !== 1) throw new Error(`${ONE_SELECT}.`);
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw new Error(`${ONE_SELECT}.`);
  const statement = await statements.prepare(0);
  const { StatementType } = await loadDuckDB();
  if (statement.statementType !== StatementType.SELECT && statement.statementType !== StatementType.EXPLAIN)
    throw new Error(`${ONE_SELECT}.`);
  return statement;
}

async function firstRows(statement: DuckDBPreparedStatement, { maxRows, maxBytes }: Question): Promise<SqlResult> {
  const result = await statement.stream();
  const types = result.columnTypes();
  const columns = result.deduplicatedColumnNames().map((name, i) => ({ name, type: String(types[i]) }));
  const convert = await jsonConverter();
  const rows: Json[][] = [];
  let bytes = 0;
  for await (const chunk of result.yieldConvertedRows(convert)) {
    for (const row of chunk) {
      bytes += JSON.stringify(row).length;
      if (rows.length >= maxRows) return { columns, rows, truncated: 'rows' };
      if (bytes > maxBytes) return { columns, rows, truncated: 'bytes' };
      rows.push(row);
    }
  }
  return { columns, rows, truncated: null };
}

/** Numbers and time stamps as everywhere, and what is nested as JSON has it. */
async function jsonConverter(): Promise<DuckDBValueConverter<Json>> {
  const { DuckDBTimestampValue, JsonDuckDBValueConverter } = await loadDuckDB();
  return (value, type, converter) =>
    typeof value === 'bigint' || value instanceof DuckDBTimestampValue
      ? cell(value)
      : (JsonDuckDBValueConverter(value, type, converter as never) as Json);
}

const [path, memoryBytes, variables] = process.argv.slice(2);
main(path!, Number(memoryBytes), JSON.parse(variables!)).catch((error: unknown) => {
  process.send?.({ message: messageOf(error) });
  process.exitCode = 1;
});
