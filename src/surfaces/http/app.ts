import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { messageOf } from '../../kernel/errors';
import { VERSION } from '../../kernel/version.generated';
import type { QueryBackend } from '../../outputs/query/backend';
import { type Problem, QueryError } from '../../outputs/query/envelope';
import { statusOf } from './answer-status';
import { HEALTH, openApiDocument } from './document';
import { parametersOf, readParameters } from './parameters';
import { referencePage } from './reference-page';
import { pathParameters, ROUTES, type Route } from './routes';

/** Parameters are names and one statement; nothing needs more. */
const MOST_BODY_BYTES = 1024 * 1024;

/**
 * The API as a function from requests to responses: questions, `/health`, `/openapi.json` and a page about them at `/`
 * and `/docs`.
 * @param report told of failures that are not the asker's
 */
export function createApp(backend: QueryBackend, report: (error: unknown) => void): Hono {
  const app = new Hono();
  const document = openApiDocument();
  for (const path of ['/', '/docs']) app.get(path, (context) => context.html(referencePage(document)));
  app.get('/openapi.json', (context) => answered(context, 200, document));
  app.get('/health', async (context) => {
    const { meta } = await backend.ask('list_datasets', {}, { signal: context.req.raw.signal });
    const { repo, commit, generated_at } = meta;
    return answered(
      context,
      200,
      HEALTH.parse({ status: 'ok', repo, commit, generated_at, read_only: true, version: VERSION }),
    );
  });
  for (const route of ROUTES) addRoute(app, route, backend);
  app.notFound((context) => refused(context, otherMethods(app, context)));
  app.onError((error, context) => {
    if (error instanceof QueryError) {
      if (error.problem.status >= 500) report(error.cause ?? error);
      return refused(context, error.problem);
    }
    report(error);
    return refused(context, {
      type: 'about:blank',
      title: 'Defect',
      detail: 'The server failed; its log says how.',
      status: 500,
    });
  });
  return app;
}

function addRoute(app: Hono, route: Route, backend: QueryBackend): void {
  const { path, question } = route;
  const parameters = parametersOf(route);
  const pattern = path.replace(/\{(\w+)\}/g, ':$1');
  app.get(pattern, async (context) => {
    const named = Object.fromEntries(pathParameters(path).map((name) => [name, context.req.param(name)!]));
    const params = readParameters(parameters, named, new URL(context.req.url).searchParams);
    const answer = await backend.ask(question.name, params, { signal: context.req.raw.signal });
    return answered(context, statusOf(answer, question), answer);
  });
  if (!path.startsWith('/questions/')) return;
  app.post(
    pattern,
    bodyLimit({ maxSize: MOST_BODY_BYTES, onError: (context) => refused(context, TOO_LARGE) }),
    async (context) => {
      if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) return refused(context, NO_JSON);
      const params = await context.req.json().catch((error: unknown) => {
        throw new QueryError(400, `The body is not JSON: ${messageOf(error)}`);
      });
      if (params === null) throw new QueryError(400, 'The body is null: send the parameters as an object.');
      const answer = await backend.ask(question.name, params, { signal: context.req.raw.signal });
      return answered(context, statusOf(answer, question), answer);
    },
  );
}

const TOO_LARGE: Problem = {
  type: 'about:blank',
  title: 'Content too large',
  detail: `A body has at most ${MOST_BODY_BYTES} bytes.`,
  status: 413,
};
const NO_JSON: Problem = {
  type: 'about:blank',
  title: 'Unsupported media type',
  detail: 'Send the parameters as application/json.',
  status: 415,
};

function otherMethods(app: Hono, context: Context): Problem & { readonly allow?: string } {
  const path = context.req.path;
  const allowed = ['GET', 'POST'].filter((method) =>
    app.routes.some((route) => route.method === method && matches(route.path, path)),
  );
  if (allowed.length === 0)
    return {
      type: 'about:blank',
      title: 'Not found',
      detail: `There is no ${path}; /openapi.json lists what there is.`,
      status: 404,
    };
  const allow = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : [])].join(', ');
  return { type: 'about:blank', title: 'Method not allowed', detail: `${path} takes ${allow}.`, status: 405, allow };
}

function matches(pattern: string, path: string): boolean {
  const [left, right] = [pattern.split('/'), path.split('/')];
  return (
    left.length === right.length &&
    left.every((part, i) => part === right[i] || (part.startsWith(':') && right[i] !== ''))
  );
}

/** JSON with an `ETag`, and only that when the asker has it already. */
function answered(context: Context, status: 200 | 404 | 409 | 422, value: unknown): Response {
  const body = JSON.stringify(value);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`;
  context.header('ETag', tag);
  context.header('Cache-Control', 'private, no-cache');
  const known = context.req
    .header('if-none-match')
    ?.split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  if (status === 200 && (known?.includes(tag) || known?.includes('*'))) return context.body(null, 304);
  return context.body(body, status, { 'Content-Type': 'application/json' });
}

function refused(context: Context, { allow, ...problem }: Problem & { readonly allow?: string }): Response {
  const headers = { 'Content-Type': 'application/problem+json', ...(allow ? { Allow: allow } : {}) };
  const body = { ...problem, instance: context.req.path };
  return context.body(JSON.stringify(body), problem.status as 400, headers);
}
