import type { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { messageOf } from '../../kernel/errors';

/** Serves one client on standard input and output until it closes either, or until `signal`. */
export async function serveStandardStreams(factory: () => McpServer, signal: AbortSignal): Promise<void> {
  // Anything but the protocol on standard output would break it.
  console.log = console.info = console.warn = console.debug = console.error;
  const ended = new Promise<void>((done) => {
    process.stdin.once('end', done).once('close', done);
    process.stdout.once('error', () => done());
    signal.addEventListener('abort', () => done(), { once: true });
  });
  const server = serveStdio(factory, {
    onerror: (error) => process.stderr.write(`codeintel mcp: ${messageOf(error)}\n`),
  });
  await ended;
  await server.close();
}
