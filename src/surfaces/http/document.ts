import { z } from 'zod';
import { VERSION } from '../../kernel/version.generated';
import { problem } from '../../outputs/query/envelope';
import type { Question } from '../../outputs/query/question';
import { type Parameter, parametersOf } from './parameters';
import { ROUTES, type Route } from './routes';

type Json = Readonly<Record<string, unknown>>;
export interface OpenApiDocument extends Json {
  readonly components: Json & { readonly schemas: Readonly<Record<string, { readonly properties?: Json }>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
export interface Operation extends Json {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly responses: Readonly<Record<string, Json & { readonly description: string }>>;
  readonly parameters: readonly (Parameter & { readonly description?: string })[];
}

/** The API as OpenAPI 3.0.3, from the declarations of the questions alone. */
export function openApiDocument(): OpenApiDocument {
  const paths = ROUTES.map((route) => [route.path, { get: operation(route), ...posted(route) }]);
  return {
    openapi: '3.0.3',
    info: {
      title: 'CodeIntel',
      version: VERSION,
      description:
        'Questions about one analysed commit of a Python repository. Every answer carries the commit, how old it is against the local checkout, and which evidence was missing.',
    },
    paths: { ...Object.fromEntries(paths), '/health': { get: health() } } as OpenApiDocument['paths'],
    components: { schemas: schemas(), securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    security: [{}, { bearer: [] }],
  };
}

function operation(route: Route): Operation {
  const { path, question } = route;
  return {
    operationId: `get${path.replace(/[{}]/g, '').replace(/(?:^|[/_-])(\w)/g, (_, letter) => letter.toUpperCase())}`,
    summary: question.title,
    description: question.description,
    tags: [path.startsWith('/questions/') ? 'every question' : path.split('/')[1]!],
    parameters: parametersOf(route).map(({ schema: { description, ...schema }, ...rest }) => ({
      ...rest,
      ...(description === undefined ? {} : { description: String(description) }),
      schema: openApi30(schema),
    })),
    responses: responses(question),
  };
}

/** A question asked by its own name also takes its parameters as JSON, where text would be too long or too vague. */
function posted({ path, question }: Route): { readonly post?: Json } {
  if (!path.startsWith('/questions/')) return {};
  return {
    post: {
      operationId: `post${path.replace(/(?:^|[/_-])(\w)/g, (_, letter) => letter.toUpperCase())}`,
      summary: question.title,
      description: question.description,
      tags: ['every question'],
      parameters: [],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: z.toJSONSchema(question.params, { io: 'input', target: 'openapi-3.0' }) },
        },
      },
      responses: {
        ...responses(question),
        413: failed('The body is too large.'),
        415: failed('The body is not JSON.'),
      },
    },
  };
}

function responses({ name }: Question): Operation['responses'] {
  const answer = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
  return {
    200: { description: 'The answer.', content: answer },
    304: { description: 'As the `ETag` that was sent.' },
    400: failed('A parameter is wrong.'),
    401: failed('A token is required.'),
    403: failed('The request names another host or comes from another site.'),
    404: { description: 'It is not in this snapshot.', content: answer },
    409: { description: 'One of several may be meant: `candidates`.', content: answer },
    422: { description: 'This snapshot cannot say; `meta.messages` has the reason.', content: answer },
    431: failed('The address and the headers are too long.'),
    503: failed('The database cannot be read now.'),
    504: failed('It took too long.'),
  };
}

function failed(description: string) {
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}

function health(): Operation {
  return {
    operationId: 'getHealth',
    summary: 'Health',
    description: 'Whether questions are answered, and of which commit.',
    tags: ['health'],
    parameters: [],
    responses: {
      200: {
        description: 'It answers.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Health' } } },
      },
      401: failed('A token is required.'),
      403: failed('The request names another host or comes from another site.'),
      503: failed('The database cannot be read now.'),
      504: failed('It took too long.'),
    },
  };
}

/** What `/health` answers. */
export const HEALTH = z.strictObject({
  status: z.literal('ok'),
  repo: z.string(),
  commit: z.string(),
  generated_at: z.string().nullable(),
  read_only: z.literal(true),
  version: z.string(),
});

function schemas(): Readonly<Record<string, Json & { readonly properties?: Json }>> {
  const answers = new Map(ROUTES.map(({ question }) => [question.name, question.result] as const));
  const all = [...answers, ['Problem', problem] as const, ['Health', HEALTH] as const];
  return {
    ...Object.fromEntries(all.map(([name, schema]) => [name, component(schema)])),
    AnyJson: { description: 'Any JSON value.' },
  };
}

/** The only schema that refers to itself is that of any JSON value. */
function component(schema: z.ZodType): Json {
  const { definitions: _own, ...rest } = z.toJSONSchema(schema, { io: 'output', target: 'openapi-3.0' });
  return JSON.parse(JSON.stringify(rest).replaceAll(/#\/definitions\/\w+/g, '#/components/schemas/AnyJson'));
}

/** JSON Schema of one parameter in the dialect of OpenAPI 3.0, where a bound is either inclusive or flagged exclusive. */
function openApi30(schema: Json): Json {
  const { exclusiveMinimum, const: only, ...rest } = schema;
  return {
    ...(schema.type === 'integer' ? { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER } : {}),
    ...rest,
    ...(exclusiveMinimum === undefined ? {} : { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    ...(only === undefined ? {} : { enum: [only] }),
  };
}
