import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { describeAll } from '../../outputs/describe/all';
import { dictionaryMarkdown } from '../../outputs/describe/markdown';
import type { QueryBackend } from '../../outputs/query/backend';
import { QueryError } from '../../outputs/query/envelope';
import { paramsSchema, resultSchema } from '../../outputs/query/json-schema';
import { QUESTIONS } from '../../outputs/query/questions.generated';

const JSON_TYPE = 'application/json';

/** What can be read without a question: the datasets, their dictionary, a function by URN, a question in full. */
export function addResources(server: McpServer, backend: QueryBackend): void {
  server.registerResource(
    'datasets',
    'codeintel://datasets',
    { title: 'Datasets', description: 'Every dataset with its meaning and number of rows.', mimeType: JSON_TYPE },
    async ({ href }) => json(href, await backend.ask('list_datasets', {})),
  );
  server.registerResource(
    'data-dictionary',
    'codeintel://data-dictionary',
    { title: 'Data dictionary', description: 'Every column of every dataset.', mimeType: 'text/markdown' },
    async ({ href }) => ({
      contents: [{ uri: href, mimeType: 'text/markdown', text: dictionaryMarkdown(await describeAll()) }],
    }),
  );
  server.registerResource(
    'function',
    new ResourceTemplate('codeintel://function/{urn}', {
      list: undefined,
      complete: { urn: (typed) => urnsLike(typed, backend) },
    }),
    { title: 'Function', description: 'The summary of a function, by its percent-encoded URN.', mimeType: JSON_TYPE },
    async ({ href }, { urn }) => {
      const answer = await askOrMissing(backend, href, decode(String(urn)));
      if (answer.status !== 'found') throw new ResourceNotFoundError(href);
      return json(href, answer);
    },
  );
  server.registerResource(
    'question',
    new ResourceTemplate('codeintel://question/{name}', {
      list: undefined,
      complete: { name: (typed) => QUESTIONS.map(({ name }) => name).filter((name) => name.startsWith(typed)) },
    }),
    { title: 'Question', description: 'The full schemas of a tool: parameters and answer.', mimeType: JSON_TYPE },
    async ({ href }, { name }) => {
      const question = QUESTIONS.find((one) => one.name === name);
      if (!question) throw new ResourceNotFoundError(href);
      const { title, description } = question;
      return json(href, { name, title, description, params: paramsSchema(question), result: resultSchema(question) });
    },
  );
}

function json(uri: string, value: unknown) {
  return { contents: [{ uri, mimeType: JSON_TYPE, text: JSON.stringify(value) }] };
}

async function askOrMissing(backend: QueryBackend, uri: string, urn: string) {
  try {
    return await backend.ask('get_function_summary', { urn });
  } catch (error) {
    if (error instanceof QueryError && error.problem.status === 400) throw new ResourceNotFoundError(uri);
    throw error;
  }
}

/** URNs of functions whose name is like what is typed. */
async function urnsLike(typed: string, backend: QueryBackend): Promise<string[]> {
  if (typed === '') return [];
  const answer = await backend.ask('find_symbol', { query: typed.slice(0, 500), limit: 50 });
  const symbols = answer.symbols as readonly { readonly kind: string; readonly urn: string }[];
  return symbols
    .filter(({ kind }) => kind === 'function' || kind === 'method')
    .map(({ urn }) => encodeURIComponent(urn));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
