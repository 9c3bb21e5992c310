import { McpServer } from '@modelcontextprotocol/server';
import { VERSION } from '../../kernel/version.generated';
import type { QueryBackend } from '../../outputs/query/backend';
import type { Question } from '../../outputs/query/question';
import { addPrompts } from './prompts';
import { addResources } from './resources';
import { addTools, asTool } from './tools';

const INSTRUCTIONS = [
  'Answers about one analysed commit of a Python repository: functions, risk, calls, tests, coverage.',
  'Name a function by its qualname, of which the end is enough, or by the urn or goid_h128 of an earlier answer; find_symbol finds names. status is found, none, ambiguous (ask again with the urn of a candidate) or unsupported (this snapshot cannot tell; meta.messages says why).',
  'null means not known, never zero: meta.missing_signals says which evidence is missing. meta.staleness compares the commit with the local checkout.',
  'A truncated answer goes on with meta.next_cursor as cursor; max_tokens keeps an answer short. codeintel://question/{name} has the full schema of a tool.',
].join('\n');

/** Makes servers that all offer the same: one per connection, or per request over HTTP. */
export function serverFactory(backend: QueryBackend, questions: readonly Question[]): () => McpServer {
  const tools = questions.map(asTool);
  return () => {
    const server = new McpServer(
      { name: 'codeintel', title: 'CodeIntel', version: VERSION },
      {
        instructions: INSTRUCTIONS,
        capabilities: {
          tools: { listChanged: false },
          resources: { listChanged: false },
          prompts: { listChanged: false },
        },
      },
    );
    addTools(server, tools, backend);
    addResources(server, backend);
    addPrompts(server);
    return server;
  };
}
