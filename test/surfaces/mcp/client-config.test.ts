import { resolve } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { run } from '../../command-line';

const SERVER = resolve('build/surfaces/mcp/index.js');
const CLI = resolve('build/surfaces/cli/index.js');

const env = z.record(z.string(), z.string());
const started = { command: z.string(), args: z.array(z.string()), env: env.optional() };

/** Each client's documented shape; nothing that it does not name. */
const SHAPES = {
  // https://cursor.com/docs/context/mcp
  cursor: z.strictObject({ mcpServers: z.strictObject({ codeintel: z.strictObject(started) }) }),
  // https://code.claude.com/docs/en/mcp
  claude: z.strictObject({
    mcpServers: z.strictObject({ codeintel: z.strictObject({ type: z.literal('stdio'), ...started }) }),
  }),
  // https://code.visualstudio.com/docs/copilot/reference/mcp-configuration
  vscode: z.strictObject({
    servers: z.strictObject({ codeintel: z.strictObject({ type: z.literal('stdio'), ...started }) }),
  }),
  // https://developers.openai.com/codex/mcp
  codex: z.strictObject({ mcp_servers: z.strictObject({ codeintel: z.strictObject(started) }) }),
};

async function printed(
  entry: readonly string[],
  client: string,
  more: readonly string[],
  variables: NodeJS.ProcessEnv = {},
) {
  const { code, stdout, stderr } = await run(process.execPath, [...entry, '--print-config', client, ...more], {
    env: { PATH: process.env.PATH, ...variables },
  });
  expect([code, stderr]).toEqual([0, '']);
  return client === 'codex' ? parseToml(stdout) : JSON.parse(stdout);
}

test('each client gets its documented shape, with the options given and paths made absolute', async () => {
  for (const [client, shape] of Object.entries(SHAPES)) {
    const config = shape.parse(
      await printed([CLI, 'mcp'], client, ['--db-path', 'some where/x "y".duckdb', '--tools', 'all']),
    );
    const { command, args } = Object.values(Object.values(config)[0] as object)[0] as {
      command: string;
      args: string[];
    };
    expect(command).toBe(process.execPath);
    expect(args).toEqual([
      CLI,
      'mcp',
      '--repo-root',
      resolve('.'),
      '--db-path',
      resolve('some where/x "y".duckdb'),
      '--tools',
      'all',
    ]);
  }
});

test('variables go along; the own entry needs no command', async () => {
  const config = await printed([SERVER], 'cursor', [], {
    CODEINTEL_DB_PATH: '/data/x.duckdb',
    CODEINTEL_MCP_MAX_ROWS: '100',
  });
  expect(config.mcpServers.codeintel).toEqual({
    command: process.execPath,
    args: [SERVER, '--repo-root', resolve('.')],
    env: { CODEINTEL_DB_PATH: '/data/x.duckdb', CODEINTEL_MCP_MAX_ROWS: '100' },
  });
});

test('a server that is running is named by its address, its token never in the file', async () => {
  const url = 'http://127.0.0.1:8080/mcp';
  const secret = { CODEINTEL_MCP_TOKEN: 'secret' };
  expect(await printed([SERVER], 'cursor', ['--http', '8080'])).toEqual({ mcpServers: { codeintel: { url } } });
  expect(await printed([SERVER], 'claude', ['--http', '8080'], secret)).toEqual({
    mcpServers: { codeintel: { type: 'http', url, headers: { Authorization: `Bearer \${CODEINTEL_MCP_TOKEN}` } } },
  });
  const vscode = await printed([SERVER], 'vscode', ['--http', '8080'], secret);
  expect(vscode).toMatchObject({
    servers: { codeintel: { type: 'http', url, headers: { Authorization: `Bearer \${input:codeintel-token}` } } },
    inputs: [{ id: 'codeintel-token', type: 'promptString', password: true }],
  });
  expect(await printed([SERVER], 'codex', ['--http', 'build-host:8080'])).toEqual({
    mcp_servers: { codeintel: { url: 'http://build-host:8080/mcp', bearer_token_env_var: 'CODEINTEL_MCP_TOKEN' } },
  });
  expect(JSON.stringify(vscode)).not.toContain('secret');
});
