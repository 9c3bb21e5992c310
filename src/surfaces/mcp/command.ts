import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { UserError } from '../../kernel/errors';
import type { Question } from '../../outputs/query/question';
import { QUESTIONS } from '../../outputs/query/questions.generated';
import { addBackendOptions, type BackendFlags, openBackend } from '../backend';
import { type Address, isLoopback, parseAddress } from '../guarded-server';
import { CLIENTS, type Client, clientConfig, type Reach } from './client-config';

interface McpFlags extends BackendFlags {
  readonly tools: string;
  readonly http?: string;
  readonly allowHost: readonly string[];
  readonly printConfig?: Client;
}

/** `codeintel mcp`, and the whole command line of the server's own entry. */
export function configureMcp(command: Command, signal: AbortSignal): Command {
  return addBackendOptions(command)
    .description('Answer questions over the Model Context Protocol.')
    .option('--tools <which>', '"default", "all", or names with commas', 'default')
    .option('--http <[host:]port>', 'serve Streamable HTTP at /mcp instead of standard input and output')
    .option('--allow-host <name...>', 'further names that clients reach the HTTP server by', [])
    .addOption(new Option('--print-config <client>', 'print the configuration of a client and end').choices(CLIENTS))
    .addHelpText(
      'after',
      '\nVariables: CODEINTEL_DB_PATH, CODEINTEL_REPO_ROOT, CODEINTEL_REPO, CODEINTEL_COMMIT; CODEINTEL_MCP_DEFAULT_LIMIT and\nCODEINTEL_MCP_MAX_ROWS bound answers, CODEINTEL_MCP_TIMEOUT_SEC the time of one; CODEINTEL_MCP_TOKEN is what HTTP clients\nmust show, and required beyond this machine. With CODEINTEL_MCP_MODE=remote_api, questions\ngo to the API at CODEINTEL_API_BASE_URL, with the token in CODEINTEL_API_TOKEN.',
    )
    .action((flags: McpFlags) => runMcp(flags, signal));
}

async function runMcp(flags: McpFlags, signal: AbortSignal): Promise<void> {
  const questions = chosen(flags.tools);
  const http = flags.http === undefined ? null : parseAddress('--http', flags.http);
  const token = process.env.CODEINTEL_MCP_TOKEN || null;
  if (flags.printConfig) {
    const started = () => reachByStarting(flags, process.argv[2] === 'mcp' ? ['mcp'] : []);
    process.stdout.write(clientConfig(flags.printConfig, http ? reachOverHttp(http, token) : started()));
    return;
  }
  const backend = await openBackend(flags, process.env, signal);
  const { serverFactory } = await import(/* webpackMode: "eager" */ './server.js');
  const factory = serverFactory(backend, questions);
  try {
    if (http) {
      const { serveHttp } = await import(/* webpackMode: "eager" */ './http.js');
      const server = await serveHttp(factory, {
        ...http,
        token,
        tokenVariable: 'CODEINTEL_MCP_TOKEN',
        hostNames: flags.allowHost,
      });
      process.stderr.write(`codeintel mcp: listening on ${server.url}\n`);
      await aborted(signal);
      await server.close();
    } else {
      const { serveStandardStreams } = await import(/* webpackMode: "eager" */ './stdio.js');
      await serveStandardStreams(factory, signal);
    }
  } finally {
    await backend.close();
  }
}

/** @throws UserError for a name that is no question */
function chosen(which: string): readonly Question[] {
  if (which === 'all') return QUESTIONS;
  if (which === 'default') return QUESTIONS.filter(({ byDefault }) => byDefault);
  const names = which.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !QUESTIONS.some((question) => question.name === name));
  if (unknown.length > 0) {
    const known = QUESTIONS.map(({ name }) => name).join(', ');
    throw new UserError(`--tools: there is no ${unknown.join(', ')}. There are ${known}.`, 2);
  }
  return QUESTIONS.filter(({ name }) => names.includes(name));
}

/**
 * The client starts this program with the same options, paths made absolute.
 * @param leading the command within the program
 */
export function reachByStarting(flags: BackendFlags & { readonly tools?: string }, leading: readonly string[]): Reach {
  const entry = resolve(process.argv[1] ?? '');
  const { artifact, tools = 'default' } = flags;
  const option = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);
  const path = (name: string, value: string | undefined) =>
    option(name, value === undefined ? undefined : resolve(value));
  return {
    command: process.execPath,
    args: [
      entry,
      ...leading,
      ...path('--repo-root', flags.repoRoot ?? (process.env.CODEINTEL_REPO_ROOT || '.')),
      ...path('--db-path', flags.dbPath),
      ...option('--artifact', artifact !== undefined && existsSync(artifact) ? resolve(artifact) : artifact),
      ...path('--diff', flags.diff),
      ...option('--repo', flags.repo),
      ...option('--commit', flags.commit),
      ...(tools === 'default' ? [] : ['--tools', tools]),
    ],
    env: Object.fromEntries(
      Object.entries(process.env).filter(
        (entry): entry is [string, string] => FORWARDED.includes(entry[0]) && Boolean(entry[1]),
      ),
    ),
  };
}

/** What a client must set again for the server that it starts; secrets are not for its file. */
const FORWARDED = [
  'CODEINTEL_DB_PATH',
  'CODEINTEL_REPO',
  'CODEINTEL_COMMIT',
  'CODEINTEL_MCP_MODE',
  'CODEINTEL_API_BASE_URL',
  'CODEINTEL_MCP_DEFAULT_LIMIT',
  'CODEINTEL_MCP_MAX_ROWS',
  'CODEINTEL_MCP_TIMEOUT_SEC',
];

function reachOverHttp({ host, port }: Address, token: string | null): Reach {
  const named = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${named}:${port}/mcp`, needsToken: token !== null || !isLoopback(host) };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
