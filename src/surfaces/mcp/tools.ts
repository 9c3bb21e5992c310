import type { CallToolResult, McpServer, ServerContext, StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { messageOf } from '../../kernel/errors';
import type { QueryBackend } from '../../outputs/query/backend';
import { QueryError } from '../../outputs/query/envelope';
import { type JsonSchema, paramsSchema, resultOutline } from '../../outputs/query/json-schema';
import type { Question } from '../../outputs/query/question';

/** A question as a tool; made once, because HTTP asks for a server per request. */
export interface Tool {
  readonly question: Question;
  readonly inputSchema: StandardSchemaWithJSON<Record<string, unknown>>;
  readonly outputSchema: StandardSchemaWithJSON<Record<string, unknown>>;
}

export function asTool(question: Question): Tool {
  return {
    question,
    inputSchema: unchecked(paramsSchema(question)),
    outputSchema: unchecked(resultOutline(question)),
  };
}

/** A schema to be shown. The query layer checks parameters itself, so that every surface refuses them alike. */
function unchecked(json: JsonSchema): StandardSchemaWithJSON<Record<string, unknown>> {
  return {
    '~standard': {
      version: 1,
      vendor: 'codeintel',
      validate: (value) => ({ value: value as Record<string, unknown> }),
      jsonSchema: { input: () => ({ ...json }), output: () => ({ ...json }) },
    },
  };
}

export function addTools(server: McpServer, tools: readonly Tool[], backend: QueryBackend): void {
  for (const { question, inputSchema, outputSchema } of tools) {
    const { name, title, description } = question;
    const annotations = { readOnlyHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema, outputSchema, annotations }, (params, context) =>
      callTool(name, params, context, backend),
    );
  }
}

async function callTool(
  name: string,
  params: Record<string, unknown>,
  context: ServerContext,
  backend: QueryBackend,
): Promise<CallToolResult> {
  try {
    const answer = await backend.ask(name, params, { signal: context.mcpReq.signal, ...progressOf(context) });
    return encoded({ ...answer });
  } catch (error) {
    const failure =
      error instanceof QueryError ? error : new QueryError(500, `${name} failed.`, undefined, { cause: error });
    if (failure.problem.status >= 500) process.stderr.write(`codeintel mcp: ${messageOf(failure.cause ?? failure)}\n`);
    return { ...encoded({ error: failure.problem }), isError: true };
  }
}

/** The same JSON twice: as a value, and as text for clients that show only that. */
function encoded(content: Record<string, unknown>): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(content) }], structuredContent: content };
}

function progressOf({ mcpReq }: ServerContext) {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return {};
  return {
    onProgress: (progress: number, total: number, message: string) => {
      const params = { progressToken, progress, total, message };
      mcpReq.notify({ method: 'notifications/progress', params }).catch(() => {});
    },
  };
}
