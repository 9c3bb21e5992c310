import { type NodeIncomingMessageLike, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type McpServer } from '@modelcontextprotocol/server';
import { messageOf } from '../../kernel/errors';
import { type GuardedServer, type GuardOptions, refuse, serveGuarded } from '../guarded-server';

const PATH = '/mcp';
/** A question is a few names; nothing needs more. */
const MOST_BODY_BYTES = 1024 * 1024;

/**
 * Serves MCP over Streamable HTTP at `/mcp`.
 * @throws UserError when the address is taken, or lies beyond this machine without a token
 */
export async function serveHttp(factory: () => McpServer, options: GuardOptions): Promise<GuardedServer> {
  const report = (error: Error) => process.stderr.write(`codeintel mcp: ${messageOf(error)}\n`);
  const mcp = createMcpHandler(factory, { maxRequestBodySize: MOST_BODY_BYTES, onerror: report });
  const answer = toNodeHandler(mcp, { maxRequestBodySize: MOST_BODY_BYTES, onerror: report });
  const server = await serveGuarded((request, response) => {
    if (new URL(request.url ?? '/', 'http://host').pathname !== PATH)
      return refuse(response, 404, `MCP is at ${PATH}.`);
    void answer(request as NodeIncomingMessageLike, response);
  }, options);
  return {
    url: `${server.url}${PATH}`,
    close: async () => {
      await mcp.close();
      await server.close();
    },
  };
}
