import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/kernel/errors';
import { Database, identifier, literal } from '../../src/store/database';
import { publishThings, scratch } from './toys';

/** Another process that has the database open until it is stopped. */
async function holder(path: string): Promise<ChildProcess> {
  const script = `require(${JSON.stringify(resolve('build/store/database.js'))})
    .Database.open(process.argv[1]).then(() => { console.log('open'); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['-e', script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((opened, failed) => {
    child.stdout!.once('data', () => opened());
    child.once('exit', () => failed(new Error('the holder ended')));
  });
  return child;
}

async function failureOf(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

describe('Database.open', () => {
  it('names the process that holds the database, and the remedy', async () => {
    const path = join(scratch(), 'held.duckdb');
    await publishThings(path, [{ id: 1, name: 'old' }]);
    const child = await holder(path);
    try {
      const expected = `${path} is in use by another process (PID ${child.pid}): close it there, or choose another database with --db-path.`;
      expect((await failureOf(Database.open(path))).message).toBe(expected);
      expect((await failureOf(Database.open(path, { readOnly: true }))).message).toBe(expected);
      expect((await failureOf(publishThings(path, [{ id: 1, name: 'new' }]))).message).toBe(expected);
    } finally {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
    }
    await publishThings(path, [{ id: 1, name: 'new' }]);
  });

  // A folder of this name once made every error look like a lock.
  const odd = () => {
    const folder = join(scratch(), 'lock PID 1 does not exist');
    mkdirSync(folder);
    return folder;
  };

  it.each([
    ['text', 'this is no database\n'.repeat(1000)],
    ['a short text', 'hello'],
    ['nothing', ''],
  ])('refuses a file that holds %s, and leaves it alone', async (_what, content) => {
    const path = join(odd(), 'notes.duckdb');
    writeFileSync(path, content);
    const { message } = await failureOf(Database.open(path));
    expect(message).toContain(`${path} cannot be read as a DuckDB database`);
    expect(message).toContain('--db-path');
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('does not make a missing file when only reading, and says how to make it', async () => {
    const path = join(odd(), 'missing.duckdb');
    const { message } = await failureOf(Database.open(path, { readOnly: true }));
    expect(message).toBe(`${path} does not exist: make it with \`codeintel pipeline run\`.`);
    expect(existsSync(path)).toBe(false);
  });

  it('refuses a folder', async () => {
    const path = odd();
    expect((await failureOf(Database.open(path))).message).toMatch(/cannot be opened.*--db-path/);
  });

  it('refuses a path below a folder that does not exist', async () => {
    const path = join(scratch(), 'gone', 'a.duckdb');
    expect((await failureOf(Database.open(path))).message).toMatch(/cannot be opened.*--db-path/);
  });

  it('opens one file for reading twice in one process', async () => {
    const path = join(scratch(), 'a.duckdb');
    await publishThings(path, [{ id: 1, name: 'x' }]);
    const [first, second] = [
      await Database.open(path, { readOnly: true }),
      await Database.open(path, { readOnly: true }),
    ];
    expect(await first.rows('SELECT name FROM core.things')).toEqual(await second.rows('SELECT name FROM core.things'));
    first.close();
    expect(await second.rows('SELECT name FROM core.things')).toEqual([{ name: 'x' }]);
    second.close();
  });

  it('cannot change what it opened for reading', async () => {
    const path = join(scratch(), 'a.duckdb');
    await publishThings(path, [{ id: 1, name: 'x' }]);
    const database = await Database.open(path, { readOnly: true });
    await expect(database.run('DELETE FROM core.things')).rejects.toThrow(/read-only/);
    database.close();
  });

  it('does not fetch extensions', async () => {
    const database = await Database.open(':memory:');
    const [row] = await database.rows(
      "SELECT current_setting('autoinstall_known_extensions') AS install, current_setting('autoload_known_extensions') AS load",
    );
    expect(row).toEqual({ install: false, load: false });
    database.close();
  });
});

describe('quoting', () => {
  it.each(["it's", "''", '\\', 'a"b', 'new\nline', '😀', "'; DROP TABLE x; --"])('%j', async (text) => {
    const database = await Database.open(':memory:');
    expect(await database.rows(`SELECT ${literal(text)} AS ${identifier(text)}`)).toEqual([{ [text]: text }]);
    await database.run(`CREATE SCHEMA ${identifier(text)}`);
    await database.run(`CREATE TABLE ${identifier(text, text)} AS SELECT 1 AS one`);
    expect(await database.rows(`SELECT one FROM ${identifier('memory', text, text)}`)).toEqual([{ one: 1 }]);
    database.close();
  });
});

it('a sealed database reads nothing but itself, whatever its views say', async () => {
  const path = join(scratch(), 'foreign.duckdb');
  const maker = await Database.open(path);
  await maker.run('CREATE TABLE harmless AS SELECT 1 AS one');
  await maker.run("CREATE VIEW secrets AS SELECT content FROM read_text('/etc/passwd')");
  maker.close();
  const database = await Database.open(path, { readOnly: true, sealed: true });
  expect(await database.rows('FROM harmless')).toEqual([{ one: 1 }]);
  await expect(database.rows('FROM secrets')).rejects.toThrow(/disabled|not allowed|Permission/i);
  await expect(database.run('SET enable_external_access = true')).rejects.toThrow(/lock|cannot/i);
  await expect(database.run("COPY harmless TO '/tmp/pwned.csv'")).rejects.toThrow();
  database.close();
});

it('tells the tables that a SELECT reads: through joins, CTEs, sub-queries, and behind views', async () => {
  const database = await Database.open(':memory:');
  await database.run('CREATE SCHEMA core; CREATE TABLE core.things(id INTEGER); CREATE TABLE core.others(id INTEGER)');
  await database.run('CREATE VIEW core.seen AS SELECT id FROM core.things');
  const sql = 'WITH a AS (SELECT * FROM core.things) SELECT * FROM a WHERE id IN (SELECT id FROM core.others)';
  expect(database.tablesRead(sql)).toEqual(['core.others', 'core.things']);
  expect(database.tablesRead('SELECT * FROM core.seen')).toEqual(['core.things']);
  expect(() => database.tablesRead('SELECT 1')).toThrow('no table is read');
  expect(() => database.tablesRead('SELECT * FROM WHERE')).toThrow();
  database.close();
});
