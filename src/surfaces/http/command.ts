import type { Command } from 'commander';
import { messageOf } from '../../kernel/errors';
import { addBackendOptions, type BackendFlags, openBackend } from '../backend';
import { parseAddress, serveGuarded } from '../guarded-server';

interface ServeFlags extends BackendFlags {
  readonly listen: string;
  readonly allowHost: readonly string[];
}

/** `codeintel serve`: the questions over HTTP. */
export function addServeCommand(program: Command, signal: AbortSignal): void {
  addBackendOptions(program.command('serve'))
    .description('Answer questions over HTTP; its reference is at /docs, its OpenAPI description at /openapi.json.')
    .option('--listen <[host:]port>', 'address', '127.0.0.1:8733')
    .option('--allow-host <name...>', 'further names that clients reach the server by', [])
    .addHelpText(
      'after',
      '\nCODEINTEL_API_TOKEN is what clients must show as a bearer token, and required beyond this machine.',
    )
    .action((flags: ServeFlags) => serve(flags, signal));
}

async function serve(flags: ServeFlags, signal: AbortSignal): Promise<void> {
  const address = parseAddress('--listen', flags.listen);
  const backend = await openBackend(flags, process.env, signal);
  const { getRequestListener } = await import(/* webpackMode: "eager" */ '@hono/node-server');
  const { createApp } = await import(/* webpackMode: "eager" */ './app.js');
  const report = (error: unknown) => process.stderr.write(`codeintel serve: ${messageOf(error)}\n`);
  try {
    const server = await serveGuarded(getRequestListener(createApp(backend, report).fetch), {
      ...address,
      token: process.env.CODEINTEL_API_TOKEN || null,
      tokenVariable: 'CODEINTEL_API_TOKEN',
      hostNames: flags.allowHost,
    });
    process.stderr.write(`codeintel serve: listening on ${server.url}\n`);
    await new Promise<void>((done) => {
      if (signal.aborted) done();
      else signal.addEventListener('abort', () => done(), { once: true });
    });
    await server.close();
  } finally {
    await backend.close();
  }
}
