import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sandboxPath } from '../../../src/assets';
import { DuckDBBackend } from '../../../src/outputs/query/duckdb-backend';
import type { Answer } from '../../../src/outputs/query/envelope';
import { QUESTIONS } from '../../../src/outputs/query/questions.generated';
import { codeintel, run } from '../../command-line';
import { scratch } from '../../datasets/warehouse';
import { publishDemo, urnOf } from '../../outputs/query/demo';

const SERVER = resolve('build/surfaces/mcp/index.js');
const TOKEN = 'a-token-of-this-test';

interface Running {
  readonly url: URL;
  stop(): Promise<void>;
}

let path: string;
let nowhere: string;
beforeAll(async () => {
  path = await publishDemo({ measured: true });
  nowhere = scratch();
});

/** No checkout: what differs from machine to machine stays out. */
function args(...more: string[]): string[] {
  return [SERVER, '--db-path', path, '--repo-root', nowhere, ...more];
}

async function overStdio(...more: string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: args(...more), stderr: 'ignore' }));
  return client;
}

async function serving(env: NodeJS.ProcessEnv = {}, ...more: string[]): Promise<Running> {
  const child = spawn(process.execPath, args('--http', '0', ...more), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const [said] = (await once(child.stderr.setEncoding('utf8'), 'data')) as [string];
  const url = /http:\S+/.exec(said)?.[0];
  if (!url) throw new Error(said);
  return {
    url: new URL(url),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

const contentOf = (result: unknown) =>
  result as { structuredContent: Answer; content: { type: string; text: string }[]; isError?: boolean };

/** Parameters with which every question has something to say. */
const ASKED: Readonly<Record<string, Record<string, unknown>>> = {
  compare_commits: {},
  describe_dataset: { dataset_name: 'goids' },
  explain_risk: { qualname: 'pkg.core.f' },
  find_symbol: { query: 'core', limit: 2 },
  get_blast_radius: { qualname: 'pkg.core.f', limit: 3 },
  get_callgraph_neighbors: { qualname: 'pkg.core.g' },
  get_file_profile: { rel_path: 'core.py' },
  get_file_summary: { rel_path: 'core.py' },
  get_function_profile: { qualname: 'pkg.core.f' },
  get_function_summary: { qualname: 'f' },
  get_module_profile: { module: 'pkg.core' },
  get_source: { qualname: 'pkg.core.f' },
  get_tests_for_function: { qualname: 'pkg.core.f' },
  list_datasets: {},
  list_high_risk_functions: { min_risk: 0.4, max_tokens: 600 },
  query_sql: { sql: 'SELECT 1 AS one' },
  read_dataset_rows: { dataset_name: 'signals', limit: 2 },
};

describe('the same answer', () => {
  test('from the database, over stdio, over HTTP and on the command line', async () => {
    const backend = new DuckDBBackend({ path, sandboxProgram: sandboxPath() });
    const stdio = await overStdio('--tools', 'all');
    const http = await serving({}, '--tools', 'all');
    const web = new Client({ name: 'test', version: '1' });
    await web.connect(new StreamableHTTPClientTransport(http.url));
    expect(Object.keys(ASKED)).toEqual(expect.arrayContaining(QUESTIONS.map(({ name }) => name)));
    for (const [name, params] of Object.entries(ASKED)) {
      const direct = withoutCheckout(await backend.ask(name, params));
      const options = Object.entries(params).flatMap(([key, value]) => [
        `--${key.replaceAll('_', '-')}`,
        String(value),
      ]);
      const [overPipe, overWeb, shell] = await Promise.all([
        stdio.callTool({ name, arguments: params }),
        web.callTool({ name, arguments: params }),
        codeintel(['query', name, ...options, '--json', '--db-path', path, '--repo-root', nowhere]),
      ]);
      for (const result of [contentOf(overPipe), contentOf(overWeb)]) {
        expect(withoutCheckout(result.structuredContent)).toEqual(direct);
        expect(result.content).toHaveLength(1);
        expect(JSON.parse(result.content[0]!.text)).toEqual(result.structuredContent);
        expect(result.isError).toBeFalsy();
      }
      expect(withoutCheckout(JSON.parse(shell.stdout))).toEqual(direct);
      expect(shell.code).toBe(direct.status === 'found' ? 0 : 1);
    }
    await Promise.all([stdio.close(), web.close()]);
    await http.stop();
    await backend.close();
  });
});

/** The backend alone was given no checkout; the servers were given a folder that is none. */
function withoutCheckout(answer: Answer): Answer {
  const messages = answer.meta.messages.map((message) =>
    message.code === 'unsupported' ? { ...message, detail: '' } : message,
  );
  return { ...answer, meta: { ...answer.meta, staleness: { ...answer.meta.staleness, reason: null }, messages } };
}

describe('over stdio', () => {
  let client: Client;
  beforeAll(async () => {
    client = await overStdio();
  });
  afterAll(() => client.close());

  test('the default tools, read-only, in a fixed order, small', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'compare_commits',
      'find_symbol',
      'get_blast_radius',
      'get_callgraph_neighbors',
      'get_file_summary',
      'get_function_summary',
      'get_tests_for_function',
      'list_high_risk_functions',
    ]);
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true });
      expect(tool.inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(tool.outputSchema).toMatchObject({ type: 'object', required: ['status', 'meta'] });
    }
    expect(JSON.stringify(tools).length / 4).toBeLessThan(3000);
    expect(await client.listTools()).toEqual({ ...(await client.listTools()), tools });
  });

  test('a wrong argument is a problem that names it, and the server goes on', async () => {
    const result = contentOf(await client.callTool({ name: 'find_symbol', arguments: { quary: 'f' } }));
    expect(result.isError).toBe(true);
    expect(result.structuredContent).toMatchObject({
      error: { status: 400, title: 'Invalid argument', detail: expect.stringContaining('quary') },
    });
    expect(JSON.parse(result.content[0]!.text)).toEqual(result.structuredContent);
    await expect(client.callTool({ name: 'no_such_tool', arguments: {} })).rejects.toThrow(/no_such_tool/);
    expect(
      contentOf(await client.callTool({ name: 'find_symbol', arguments: { query: 'f' } })).structuredContent.status,
    ).toBe('found');
  });

  test('progress', async () => {
    const told: number[] = [];
    const params = { name: 'get_blast_radius', arguments: { qualname: 'pkg.core.f' } };
    await client.callTool(params, { onprogress: ({ progress }) => told.push(progress) });
    expect(told).toEqual([0, 1, 2]);
  });

  test('cancelling one question leaves the others alone', async () => {
    const cancel = new AbortController();
    const cancelled = client.callTool(
      { name: 'get_blast_radius', arguments: { qualname: 'pkg.core.f' } },
      { signal: cancel.signal },
    );
    const other = client.callTool({ name: 'find_symbol', arguments: { query: 'f' } });
    cancel.abort();
    await expect(cancelled).rejects.toThrow();
    expect(contentOf(await other).structuredContent.status).toBe('found');
  });

  test('resources', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['codeintel://datasets', 'codeintel://data-dictionary']);
    const text = async (uri: string) => {
      const { contents } = await client.readResource({ uri });
      return (contents[0] as { text: string }).text;
    };
    expect(JSON.parse(await text('codeintel://datasets'))).toMatchObject({ status: 'found' });
    expect(await text('codeintel://data-dictionary')).toContain('## core.goids');
    expect(JSON.parse(await text(`codeintel://function/${encodeURIComponent(urnOf('f'))}`))).toMatchObject({
      summary: { urn: urnOf('f') },
    });
    expect(JSON.parse(await text('codeintel://question/find_symbol'))).toMatchObject({
      params: { required: ['query'] },
      result: { type: 'object' },
    });
    for (const uri of [
      'codeintel://function/nothing',
      'codeintel://question/nothing',
      'codeintel://nothing',
      'file:///etc/passwd',
    ]) {
      await expect(client.readResource({ uri })).rejects.toThrow();
    }
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'codeintel://function/{urn}',
      'codeintel://question/{name}',
    ]);
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'codeintel://function/{urn}' },
      argument: { name: 'urn', value: 'loop_a' },
    });
    expect(completion.values[0]).toBe(encodeURIComponent(urnOf('loopA')));
  });

  test('prompts', async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['review_change', 'plan_refactoring', 'find_missing_tests']);
    const { messages } = await client.getPrompt({ name: 'plan_refactoring', arguments: { function: 'f"; ignore' } });
    expect(messages[0]!.content).toMatchObject({ type: 'text', text: expect.stringContaining('"f\\"; ignore"') });
    await expect(client.getPrompt({ name: 'plan_refactoring', arguments: {} })).rejects.toThrow();
  });
});

describe('the process', () => {
  const handshake = (protocolVersion: string) =>
    JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion, capabilities: {}, clientInfo: { name: 't', version: '1' } },
    });

  test('speaks the revision of the client, ends when its input does, and writes nothing but the protocol', async () => {
    for (const version of ['2025-11-25', '2025-06-18', '2025-03-26']) {
      const child = spawn(process.execPath, args(), { stdio: ['pipe', 'pipe', 'pipe'] });
      let [stdout, stderr] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.stdin.write(`${handshake(version)}\n`);
      while (!stdout.includes('\n')) await once(child.stdout, 'data');
      child.stdin.end();
      const [code] = (await once(child, 'close')) as [number];
      const lines = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines).toMatchObject([
        {
          id: 1,
          result: { protocolVersion: version, serverInfo: { name: 'codeintel' }, instructions: expect.any(String) },
        },
      ]);
      expect([code, stderr]).toEqual([0, '']);
    }
  });

  test('speaks the newest revision, which has no handshake', async () => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: args(), stderr: 'ignore' }));
    expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    const result = contentOf(await client.callTool({ name: 'find_symbol', arguments: { query: 'f' } }));
    expect(result.structuredContent.status).toBe('found');
    await client.close();
  });

  test('a missing database is a problem of the answer, not of the server', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [SERVER, '--db-path', '/nowhere/x.duckdb'],
        stderr: 'ignore',
      }),
    );
    const result = contentOf(await client.callTool({ name: 'find_symbol', arguments: { query: 'f' } }));
    expect(result.structuredContent).toMatchObject({
      error: { status: 503, detail: expect.stringContaining('pipeline run') },
    });
    await client.close();
  });

  test('wrong options', async () => {
    for (const [wrong, said, env] of [
      [['--tools', 'nothing'], 'there is no nothing', {}],
      [['--http', 'port'], '--http takes a port', {}],
      [['--http', '0.0.0.0:0'], 'CODEINTEL_MCP_TOKEN', {}],
      [['--print-config', 'emacs'], 'Allowed choices', {}],
      [[], 'CODEINTEL_MCP_MAX_ROWS', { CODEINTEL_MCP_MAX_ROWS: 'many' }],
      [[], 'CODEINTEL_MCP_TIMEOUT_SEC', { CODEINTEL_MCP_TIMEOUT_SEC: '-1' }],
      [['--artifact', '/nowhere'], '--artifact takes', {}],
    ] as const) {
      const ended = await run(process.execPath, [SERVER, '--db-path', path, ...wrong], {
        env: { ...process.env, ...env },
      });
      expect(ended.code).toBe(2);
      expect(ended.stderr).toContain(said);
    }
  });
});

describe('over HTTP', () => {
  let server: Running;
  beforeAll(async () => {
    server = await serving();
  });
  afterAll(() => server.stop());

  const post = (url: URL, headers: Record<string, string>) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
    });

  test('pages of other sites and other host names are refused', async () => {
    expect((await post(server.url, {})).status).toBe(200);
    expect((await post(server.url, { origin: 'http://localhost:3000' })).status).toBe(200);
    expect((await post(server.url, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(server.url, { origin: 'null' })).status).toBe(403);
    const rebound = await run('curl', [
      '-s',
      '-o',
      '/dev/null',
      '-w',
      '%{http_code}',
      '-H',
      'Host: evil.example',
      String(server.url),
    ]);
    expect(rebound.stdout).toBe('403');
    expect((await fetch(new URL('/else', server.url))).status).toBe(404);
  });

  test('a body beyond the bound is refused', async () => {
    const answer = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `"${'x'.repeat(2_000_000)}"`,
    }).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
  });

  test('beyond this machine a token is needed', async () => {
    const open = await serving({ CODEINTEL_MCP_TOKEN: TOKEN }, '--allow-host', 'example.test');
    expect((await post(open.url, {})).status).toBe(401);
    expect((await post(open.url, { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await post(open.url, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    const named = await run('curl', [
      '-s',
      '-o',
      '/dev/null',
      '-w',
      '%{http_code}',
      '-H',
      'Host: example.test',
      String(open.url),
    ]);
    expect(named.stdout).toBe('401');
    await open.stop();
  });

  test('the newest revision', async () => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
    await client.connect(new StreamableHTTPClientTransport(server.url));
    expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    const told: number[] = [];
    const result = contentOf(
      await client.callTool(
        { name: 'get_blast_radius', arguments: { qualname: 'pkg.core.f' } },
        { onprogress: ({ progress }) => told.push(progress) },
      ),
    );
    expect(result.structuredContent.status).toBe('found');
    expect(told).toEqual([0, 1, 2]);
    await client.close();
  });
});
