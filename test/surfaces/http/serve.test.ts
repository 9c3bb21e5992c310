import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { getRequestListener } from '@hono/node-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AskOptions, QueryBackend } from '../../../src/outputs/query/backend';
import type { Answer } from '../../../src/outputs/query/envelope';
import { openBackend } from '../../../src/surfaces/backend';
import {
  type GuardedServer,
  type GuardOptions,
  parseAddress,
  serveGuarded,
} from '../../../src/surfaces/guarded-server';
import { createApp } from '../../../src/surfaces/http/app';
import { CODEINTEL } from '../../command-line';
import { demoBackend, publishDemo } from '../../outputs/query/demo';

const TOKEN = 'a-token-of-this-test';
const OPTIONS: GuardOptions = { host: '127.0.0.1', port: 0, token: null, tokenVariable: 'TOKEN', hostNames: [] };

let backend: QueryBackend;
beforeAll(async () => {
  backend = await demoBackend();
});
afterAll(() => backend.close());

const servers: GuardedServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(options: Partial<GuardOptions> = {}, asked: QueryBackend = backend): Promise<GuardedServer> {
  const app = createApp(asked, () => {});
  const server = await serveGuarded(getRequestListener(app.fetch), { ...OPTIONS, ...options });
  servers.push(server);
  return server;
}

/** A request with any headers, which `fetch` does not allow. */
async function ask(url: string, headers: Record<string, string> = {}) {
  const sent = request(`${url}/health`, { headers, agent: false }).end();
  const [response] = await once(sent, 'response');
  return { status: response.statusCode, headers: response.headers, body: JSON.parse(await text(response)) };
}

/** What comes back for bytes that need not be HTTP. */
async function raw(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => {}).write(bytes);
  return text(socket);
}

describe('who may ask', () => {
  it('names this machine, and no other', async () => {
    const { url } = await serve({ hostNames: ['box.example'] });
    for (const host of ['localhost', '127.0.0.1:99', '[::1]', 'box.example'])
      expect((await ask(url, { host })).status).toBe(200);
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io']) {
      const { status, headers, body } = await ask(url, { host });
      expect([status, headers['content-type']]).toEqual([403, 'application/problem+json']);
      expect(body).toMatchObject({ status: 403, title: 'Forbidden' });
    }
  });

  it('is no page of another site', async () => {
    const { url } = await serve();
    expect((await ask(url, { origin: url })).status).toBe(200);
    expect((await ask(url, { origin: 'http://localhost:3000' })).status).toBe(200);
    for (const origin of ['https://evil.example', 'null', 'file://'])
      expect((await ask(url, { origin })).status).toBe(403);
  });

  it('shows the token where there is one', async () => {
    const { url } = await serve({ token: TOKEN });
    for (const shown of [undefined, 'Bearer', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, TOKEN]) {
      const { status, headers, body } = await ask(url, shown === undefined ? {} : { authorization: shown });
      expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer realm="codeintel"']);
      expect(JSON.stringify(body)).not.toContain(TOKEN);
    }
    expect((await ask(url, { authorization: `bearer ${TOKEN}` })).status).toBe(200);
  });

  it('is beyond this machine only with a token', async () => {
    await expect(serve({ host: '0.0.0.0' })).rejects.toThrow(/needs a token: set TOKEN/);
    await expect(serve({ host: '::' })).rejects.toThrow(/needs a token/);
    const { url } = await serve({ host: '0.0.0.0', token: TOKEN });
    const here = url.replace('0.0.0.0', '127.0.0.1');
    expect((await ask(here)).status).toBe(401);
    expect((await ask(here, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  });
});

describe('an address', () => {
  it.each([
    ['8733', '127.0.0.1', 8733],
    ['0.0.0.0:1', '0.0.0.0', 1],
    ['[::1]:65535', '::1', 65535],
  ])('%s', (given, host, port) => {
    expect(parseAddress('--listen', given)).toEqual({ host, port });
  });

  it.each(['', 'x', ':80', '65536', 'localhost', '1.2.3.4:'])('is not %j', (given) => {
    expect(() => parseAddress('--listen', given)).toThrow(/--listen takes a port/);
  });

  it('that is taken is named', async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    await expect(serve({ port })).rejects.toThrow(new RegExp(`127\\.0\\.0\\.1:${port}`));
  });
});

describe('what cannot be read', () => {
  it('is refused in the form of every refusal', async () => {
    const { url } = await serve();
    const tooLong = await raw(url, `GET /health HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(300_000)}\r\n\r\n`);
    expect(tooLong).toMatch(/^HTTP\/1\.1 431 [\s\S]*application\/problem\+json[\s\S]*"status":431\}$/);
    expect(await raw(url, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*"status":400\}$/);
    expect((await ask(url)).status).toBe(200);
  });
});

describe('time', () => {
  /** Answers when told to. */
  class Slow implements QueryBackend {
    readonly signals: AbortSignal[] = [];
    private readonly released = Promise.withResolvers<void>();
    private readonly began = Promise.withResolvers<void>();
    readonly asked = this.began.promise;
    release = () => this.released.resolve();
    async ask(name: string, params: unknown, options?: AskOptions): Promise<Answer> {
      this.signals.push(options!.signal!);
      this.began.resolve();
      await this.released.promise;
      return backend.ask(name, params);
    }
    async close() {}
  }

  it('of one question is bounded', async () => {
    const impatient = await demoBackend({}, { timeoutMs: 1 });
    const { url } = await serve({}, impatient);
    const response = await fetch(`${url}/questions/get_blast_radius?qualname=pkg.core.f`);
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/took longer than 0.001 s/) });
    await impatient.close();
  });

  it('is not spent on who went away', async () => {
    const slow = new Slow();
    const { url } = await serve({}, slow);
    const gone = new AbortController();
    const answer = fetch(`${url}/datasets`, { signal: gone.signal });
    await slow.asked;
    gone.abort();
    await expect(answer).rejects.toThrow(/aborted/);
    await expect.poll(() => slow.signals[0]!.aborted).toBe(true);
    slow.release();
  });

  it('to finish is given to the question under way, and no other is taken', async () => {
    const slow = new Slow();
    const server = await serve({}, slow);
    const answer = fetch(`${server.url}/datasets`);
    await slow.asked;
    const closed = server.close();
    await expect(ask(server.url)).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/);
    slow.release();
    const since = performance.now();
    expect((await answer).status).toBe(200);
    await closed;
    expect(performance.now() - since).toBeLessThan(2_000);
  });

  it('to finish ends', async () => {
    const slow = new Slow();
    const server = await serve({}, slow);
    const answer = fetch(`${server.url}/datasets`).catch((error: Error) => error);
    await slow.asked;
    const since = performance.now();
    await server.close();
    expect(performance.now() - since).toBeLessThan(6_000);
    expect(await answer).toBeInstanceOf(Error);
    slow.release();
  });
});

describe('the program', () => {
  it('says where it listens, and ends when it is told to', async () => {
    const [node, entry] = CODEINTEL;
    const child = spawn(node, [entry, 'serve', '--db-path', await publishDemo(), '--listen', '0'], { stdio: 'pipe' });
    const [said] = await once(child.stderr.setEncoding('utf8'), 'data');
    const url = /listening on (http:\/\/127\.0\.0\.1:\d+)\n/.exec(said)![1]!;
    expect((await ask(url)).body).toMatchObject({ status: 'ok', read_only: true });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('asked from elsewhere', () => {
  const remote = (url: string, more: NodeJS.ProcessEnv = {}) =>
    openBackend(
      {},
      { CODEINTEL_MCP_MODE: 'remote_api', CODEINTEL_API_BASE_URL: url, ...more },
      new AbortController().signal,
    );

  it('gives the same answers', async () => {
    const { url } = await serve({ token: TOKEN });
    const far = await remote(url, { CODEINTEL_API_TOKEN: TOKEN });
    for (const [name, params] of [
      ['find_symbol', { query: 'pkg.core', limit: 3 }],
      ['get_function_summary', { qualname: 'pkg.core.f' }],
      ['get_callgraph_neighbors', { qualname: 'f' }],
      ['read_dataset_rows', { dataset_name: 'goids', columns: ['urn'], limit: 2 }],
    ] as const)
      expect(await far.ask(name, params)).toEqual(JSON.parse(JSON.stringify(await backend.ask(name, params))));
    await expect(far.ask('find_symbol', { limit: 3 })).rejects.toMatchObject({ problem: { status: 400 } });
    await expect((await remote(url)).ask('list_datasets', {})).rejects.toThrow(/CODEINTEL_API_TOKEN/);
  });

  it('says what is wrong with the other side', async () => {
    const { url, close } = await serve();
    await close();
    await expect((await remote(url)).ask('list_datasets', {})).rejects.toThrow(/cannot be asked/);
    await expect(remote('')).rejects.toThrow(/CODEINTEL_API_BASE_URL/);
    await expect(remote('file:///etc')).rejects.toThrow(/CODEINTEL_API_BASE_URL/);
    const both = openBackend({ dbPath: 'x' }, { CODEINTEL_MCP_MODE: 'remote_api' }, new AbortController().signal);
    await expect(both).rejects.toThrow(/--db-path/);
  });
});
