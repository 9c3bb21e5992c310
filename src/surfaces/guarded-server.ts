import { timingSafeEqual } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import { isIP } from 'node:net';
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
/** Parameters may be in the address, where each character takes up to twelve bytes. */
const MOST_HEADER_BYTES = 256 * 1024;
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
  // Not before there is something to serve: every other command would wait for it.
  const { validateHostHeader, validateOriginHeader } = await import(
    /* webpackMode: "eager" */ '@modelcontextprotocol/server'
  );
  const names = [...LOOPBACK, ...(isLoopback(host) || isWildcard(host) ? [] : [bracketed(host)]), ...hostNames];
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, maxHeaderSize: MOST_HEADER_BYTES },
    (request, response) => {
      const { host: named, origin } = request.headers;
      const place = [validateHostHeader(named, names), validateOriginHeader(origin, names)].find(({ ok }) => !ok);
      if (place && !place.ok) return refuse(response, 403, `${place.message}: see --allow-host.`);
      if (token !== null && !shows(request, token)) {
        response.setHeader('WWW-Authenticate', 'Bearer realm="codeintel"');
        return refuse(response, 401, 'A bearer token is required.');
      }
      response.once('close', () => setImmediate(() => server.listening || server.closeIdleConnections()));
      handle(request, response);
    },
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return void socket.destroy();
    const [status, detail] = UNREADABLE[error.code ?? ''] ?? [400, 'The request is not HTTP.'];
    const body = problemOf(status, detail);
    const head = ['Content-Type: application/problem+json', `Content-Length: ${Buffer.byteLength(body)}`];
    socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...head, 'Connection: close', '', body].join('\r\n'));
  });
  await listen(server, host, port);
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${bracketed(host)}:${bound}`, close: () => stop(server) };
}

/** What Node calls a request that it does not hand on. */
const UNREADABLE: Readonly<Record<string, [status: number, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, `The address and the headers have more than ${MOST_HEADER_BYTES} bytes.`],
  ERR_HTTP_REQUEST_TIMEOUT: [408, `The request did not arrive within ${REQUEST_TIMEOUT_MS / 1000} s.`],
};

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
  response.end(problemOf(status, detail));
}

function problemOf(status: number, detail: string): string {
  return JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], detail, status });
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
