import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { QueryBackend } from '../../../src/outputs/query/backend';
import { problem } from '../../../src/outputs/query/envelope';
import { QUESTIONS } from '../../../src/outputs/query/questions.generated';
import { createApp } from '../../../src/surfaces/http/app';
import { RUN } from '../../datasets/warehouse';
import { demoBackend, GOID, urnOf } from '../../outputs/query/demo';

let backend: QueryBackend;
let app: ReturnType<typeof createApp>;
const reported: unknown[] = [];

beforeAll(async () => {
  backend = await demoBackend({ measured: true });
  app = createApp(backend, (error) => reported.push(error));
});
afterAll(() => backend.close());

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
// biome-ignore lint/suspicious/noExplicitAny: each test names the fields it looks at
const json = async (path: string): Promise<any> => (await get(path)).json();
const query = (values: Record<string, string>) => new URLSearchParams(values);

describe('the paths of the first API', () => {
  it.each([
    ['/function/summary/by-urn', { urn: urnOf('g') }, 'summary'],
    ['/function/summary/by-goid', { goid_h128: String(GOID.g) }, 'summary'],
    ['/function/summary', { rel_path: 'src/pkg/core.py', qualname: 'pkg.core.g' }, 'summary'],
    ['/profiles/module', { module: 'pkg.core' }, 'profile'],
    ['/file/summary', { rel_path: 'src/pkg/core.py' }, 'file'],
  ])('%s answers or says that it cannot', async (path, params, field) => {
    const response = await get(`${path}?${query(params)}`);
    const body = (await response.json()) as Record<string, unknown>;
    expect([200, 422]).toContain(response.status);
    expect(body).toHaveProperty(field);
    expect(body.meta).toMatchObject({ repo: RUN.repo, commit: RUN.commit });
  });

  it('/function/callgraph takes both words for a direction', async () => {
    const named = (direction: string) => `/function/callgraph?${query({ urn: urnOf('g'), direction })}`;
    const incoming = await json(named('incoming'));
    expect(incoming).toEqual(await json(named('in')));
    expect(incoming.outgoing).toEqual([]);
    expect(incoming.incoming).toHaveLength(2);
  });

  it('/functions/high-risk reads numbers and booleans', async () => {
    const { functions } = await json('/functions/high-risk?min_risk=0.7&limit=2&tested_only=true');
    expect(functions).toHaveLength(2);
  });

  it('/datasets and what is below it', async () => {
    expect((await json('/datasets')).datasets.length).toBeGreaterThan(20);
    expect((await json('/datasets/goids?limit=1')).rows).toHaveLength(1);
    expect((await json('/datasets/goids/schema')).dataset.name).toBe('core.goids');
  });

  it('/health', async () => {
    expect(await json('/health')).toMatchObject({ status: 'ok', repo: RUN.repo, commit: RUN.commit, read_only: true });
  });
});

describe('any question', () => {
  it('has the same answer by GET, by POST and without HTTP', async () => {
    const params = { query: 'pkg.core', limit: 3 };
    const direct = JSON.parse(JSON.stringify(await backend.ask('find_symbol', params)));
    expect(await json('/questions/find_symbol?query=pkg.core&limit=3')).toEqual(direct);
    const posted = await app.request('/questions/find_symbol', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    expect(await posted.json()).toEqual(direct);
  });

  it('says by its status what it found', async () => {
    const status = async (path: string) => (await get(path)).status;
    expect(await status(`/function/summary/by-urn?${query({ urn: 'goid:none' })}`)).toBe(404);
    expect(await status('/function/callgraph?qualname=f')).toBe(409);
    expect(await status('/functions/high-risk?min_risk=1')).toBe(200);
    expect(await status('/datasets/nothing')).toBe(404);
  });

  it('is not sent twice to who has it', async () => {
    const first = await get('/datasets');
    const again = await get('/datasets', { 'If-None-Match': first.headers.get('etag')! });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/datasets', { 'If-None-Match': '"other"' })).status).toBe(200);
  });
});

describe('a request that is wrong', () => {
  it.each([
    ['/function/summary/by-urn', 400, /urn is missing/],
    ['/function/summary?nonsense=1', 400, /no parameter "nonsense".*urn, goid_h128/],
    ['/functions/high-risk?min_risk=much', 400, /min_risk must be a number/],
    ['/functions/high-risk?min_risk=0.1&min_risk=0.2', 400, /given 2 times/],
    ['/functions/high-risk?min_risk=7', 400, /min_risk/],
    ['/function/summary/by-goid?goid_h128=x', 400, /goid_h128/],
    ['/questions/nothing', 404, /no \/questions\/nothing/],
    ['/%2e%2e/etc/passwd', 404, /There is no/],
  ])('%s', async (path, status, detail) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(problem.parse(await response.json()).detail).toMatch(detail);
  });

  it('by its method, its type, its size or its JSON', async () => {
    const post = (body: string, type = 'application/json') =>
      app.request('/questions/find_symbol', { method: 'POST', headers: { 'content-type': type }, body });
    const put = await app.request('/datasets', { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await post('{}', 'text/plain')).status).toBe(415);
    expect((await post('{')).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
    expect((await post(JSON.stringify({ query: 'x'.repeat(2 ** 20) }))).status).toBe(413);
  });
});

describe('the description', () => {
  const parameter = z.looseObject({
    name: z.string(),
    in: z.enum(['path', 'query']),
    required: z.boolean(),
    schema: z.looseObject({}),
  });
  const operation = z.looseObject({
    operationId: z.string(),
    parameters: z.array(parameter),
    responses: z.record(z.string(), z.looseObject({ description: z.string() })),
  });

  it('names every path once, with the schema of its answer', async () => {
    const document = await json('/openapi.json');
    expect(document.openapi).toBe('3.0.3');
    const operations = Object.values(document.paths as Record<string, Record<string, unknown>>).flatMap((methods) =>
      Object.values(methods).map((one) => operation.parse(one)),
    );
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { name } of QUESTIONS) {
      expect(Object.keys(document.paths)).toContain(`/questions/${name}`);
      expect(document.components.schemas).toHaveProperty(name);
    }
    const text = JSON.stringify(document);
    const referred = [...text.matchAll(/"\$ref":"(?:#\/components\/schemas\/)?([^"]+)"/g)].map(([, name]) => name!);
    for (const name of referred) expect(document.components.schemas).toHaveProperty(name);
    expect(text).not.toMatch(/\$schema|\$defs|"type":\[/);
  });

  it('is a page for people, without scripts', async () => {
    const page = await (await get('/docs')).text();
    expect(page).toBe(await (await get('/')).text());
    expect(page).toContain('/function/callgraph');
    expect(page).toContain('<code>entity</code>, <code>incoming</code>, <code>outgoing</code>');
    expect(page).not.toMatch(/<script|https?:/i);
  });
});

it('reported no failure of its own', () => {
  expect(reported).toEqual([]);
});
