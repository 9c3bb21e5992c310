/** Clients whose configuration is known, with the file that each reads. */
export const CLIENTS = ['cursor', 'claude', 'vscode', 'codex'] as const;
export type Client = (typeof CLIENTS)[number];

/** How a client reaches the server: it starts it, or it finds it running. */
export type Reach =
  | { readonly command: string; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }
  | { readonly url: string; readonly needsToken: boolean };

const TOKEN = 'CODEINTEL_MCP_TOKEN';

/** The configuration in the shape that the client documents, ready to be pasted into its file. */
export function clientConfig(client: Client, reach: Reach): string {
  if (client === 'codex') return codex(reach);
  const servers = { codeintel: entry(client, reach) };
  const whole = client === 'vscode' ? { servers, ...inputs(reach) } : { mcpServers: servers };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** `.cursor/mcp.json`, `.mcp.json` of Claude Code, `.vscode/mcp.json`. */
function entry(client: Exclude<Client, 'codex'>, reach: Reach): object {
  if ('url' in reach) {
    const headers = reach.needsToken ? { headers: { Authorization: `Bearer ${reference(client)}` } } : {};
    return { ...(client === 'cursor' ? {} : { type: 'http' }), url: reach.url, ...headers };
  }
  const { command, args, env } = reach;
  return {
    ...(client === 'cursor' ? {} : { type: 'stdio' }),
    command,
    args,
    ...(Object.keys(env).length > 0 ? { env } : {}),
  };
}

/** How each client takes a secret from outside the file. */
function reference(client: Exclude<Client, 'codex'>): string {
  return { cursor: `\${env:${TOKEN}}`, claude: `\${${TOKEN}}`, vscode: `\${input:codeintel-token}` }[client];
}

function inputs(reach: Reach): object {
  if (!('url' in reach) || !reach.needsToken) return {};
  return {
    inputs: [
      { id: 'codeintel-token', type: 'promptString', description: 'Token of the CodeIntel server', password: true },
    ],
  };
}

/** `~/.codex/config.toml`. TOML's basic strings are JSON's. */
function codex(reach: Reach): string {
  const lines = ['[mcp_servers.codeintel]'];
  if ('url' in reach) {
    lines.push(`url = ${JSON.stringify(reach.url)}`);
    if (reach.needsToken) lines.push(`bearer_token_env_var = "${TOKEN}"`);
  } else {
    lines.push(`command = ${JSON.stringify(reach.command)}`, `args = ${JSON.stringify(reach.args)}`);
    const pairs = Object.entries(reach.env).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
    if (pairs.length > 0) lines.push(`env = { ${pairs.join(', ')} }`);
  }
  return `${lines.join('\n')}\n`;
}
