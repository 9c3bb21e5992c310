import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { validateHostHeader, validateOriginHeader } from '@modelcontextprotocol/server';
import { messageOf, UserError } from '../kernel/errors';

export interface Address {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface GuardOptions extends Address {
  /** What a client must show; required beyond this machine. */
  readonly token: string | null;
  /** The variable that holds it, for messages. */
  readonly tokenVariable: string;
  /** Further names that the server is reached by. */
  readonly hostNames: readonly string[];
}

export interface GuardedServer {
  /** Without a path. */
  readonly url: string;
  /** Takes no new request, and gives those under way a moment. */
  close(): Promise<void>;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** From the first byte of a request to the last. */
const REQUEST_TIMEOUT_MS = 30_000;
const GRACE_MS = 3_000;

/**
 * Listens on one address. Requests that name another host or come from another site's page are refused, so that no
 * web page can ask through the reader's browser, and so are those without the token.
 * @throws UserError when the address is taken, or lies beyond this machine without a token
 */
export async function serveGuarded(handle: RequestListener, options: GuardOptions): Promise<GuardedServer> {
  const { host, port, token, tokenVariable, hostNames } = options;
  if (!isLoopback(host) && token === null)
    throw new UserError(`Serving beyond this machine (${host}) needs a token: set ${tokenVariable}.`, 2);
  const names = [...LOOPBACK, ...(isLoopback(host) || isWildcard(host) ? [] : [bracketed(host)]), ...hostNames];
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    const { host: named, origin } = request.headers;
    const place = [validateHostHeader(named, names), validateOriginHeader(origin, names)].find(({ ok }) => !ok);
    if (place && !place.ok) return refuse(response, 403, `${place.message}: see --allow-host.`);
    if (token !== null && !shows(request, token)) {
      response.setHeader('WWW-Authenticate', 'Bearer realm="codeintel"');
      return refuse(response, 401, 'A bearer token is required.');
    }
    handle(request, response);
  });
  await listen(server, host, port);
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${bracketed(host)}:${bound}`, close: () => stop(server) };
}

/** @throws UserError for what is not a port, or host:port */
export function parseAddress(option: string, text: string): Address {
  const [, host, port] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  if (port === undefined || Number(port) > 65_535)
    throw new UserError(`${option} takes a port, or host:port, not ${JSON.stringify(text)}.`, 2);
  return { host: host?.replace(/^\[(.*)\]$/, '$1') ?? '127.0.0.1', port: Number(port) };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

export function refuse(response: ServerResponse, status: number, detail: string): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ type: 'about:blank', title: detail, detail, status }));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error) =>
      failed(new UserError(`Cannot listen on ${bracketed(host)}:${port}: ${messageOf(error)}`)),
    );
    server.listen(port, host, done);
  });
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(grace);
}

function isWildcard(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

function shows({ headers }: IncomingMessage, token: string): boolean {
  const shown = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  const [a, b] = [Buffer.from(shown), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
