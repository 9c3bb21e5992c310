import { QueryError } from '../../outputs/query/envelope';
import { type JsonSchema, paramsSchema } from '../../outputs/query/json-schema';
import { pathParameters, type Route } from './routes';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** The parameters of a route, those of its path first. */
export function parametersOf({ path, question, only, required = [] }: Route): Parameter[] {
  const { properties = {}, required: needed = [] } = paramsSchema(question) as {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
  };
  const inPath = pathParameters(path);
  return Object.entries(properties)
    .filter(([name]) => only === undefined || only.includes(name) || inPath.includes(name))
    .map(([name, schema]) => ({
      name,
      in: inPath.includes(name) ? ('path' as const) : ('query' as const),
      required: inPath.includes(name) || required.includes(name) || needed.includes(name),
      schema,
    }))
    .sort((a, b) => Number(b.in === 'path') - Number(a.in === 'path'));
}

/** Other words for the ends of a call, which the first API had. */
const DIRECTIONS: Readonly<Record<string, string>> = { incoming: 'in', outgoing: 'out' };

/**
 * The texts of a request as the question's parameters.
 * @throws QueryError naming what is unknown, missing, given twice or of another type
 */
export function readParameters(
  parameters: readonly Parameter[],
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...path };
  const problems: string[] = [];
  for (const name of new Set(query.keys())) {
    const parameter = parameters.find((one) => one.name === name && one.in === 'query');
    const given = query.getAll(name);
    if (!parameter) problems.push(`there is no parameter ${JSON.stringify(name)}`);
    else if (parameter.schema.type === 'array') values[name] = given;
    else if (given.length > 1) problems.push(`${name} is given ${given.length} times`);
    else {
      const value = typed(parameter, given[0]!);
      if (value === undefined) problems.push(`${name} must be ${KINDS[String(parameter.schema.type)]}`);
      else values[name] = value;
    }
  }
  for (const { name, required } of parameters) {
    if (required && values[name] === undefined) problems.push(`${name} is missing`);
  }
  if (problems.length > 0) {
    const known = parameters.map(({ name }) => name).join(', ') || 'none';
    throw new QueryError(400, `${problems.join('; ')}. Parameters here: ${known}.`);
  }
  return values;
}

const KINDS: Readonly<Record<string, string>> = {
  integer: 'a whole number that JSON holds exactly',
  number: 'a number',
  boolean: 'true or false',
};

/** Undefined for a text that is no value of the type. */
function typed({ name, schema }: Parameter, text: string): unknown {
  switch (schema.type) {
    case 'integer':
      return /^-?\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
    case 'number':
      return /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    default:
      return name === 'direction' ? (DIRECTIONS[text] ?? text) : text;
  }
}
