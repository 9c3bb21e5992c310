import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as wait } from 'node:timers/promises';
import { messageOf, UserError } from '../../kernel/errors';
import { VERSION } from '../../kernel/version.generated';
import { visible } from '../../kernel/visible';

export interface Access {
  /** `https://api.github.com`, or that of another server. */
  readonly apiUrl: URL;
  readonly token: string;
  readonly signal: AbortSignal;
}

/** What a downloaded file must be. */
export interface Expected {
  readonly maxBytes: number;
  /** `sha256:<hex>`; null where GitHub has none. */
  readonly digest: string | null;
}

const ANSWER_MS = 30_000;
const DOWNLOAD_MS = 600_000;
const ATTEMPTS = 3;
const PAUSE_MS = 300;

/** GitHub's REST API, read only. Errors are UserErrors with the remedy, and hold no token. */
export class GitHubApi {
  constructor(private readonly access: Access) {
    const { protocol, hostname } = access.apiUrl;
    if (protocol !== 'https:' && !isLoopback(hostname)) {
      throw new UserError(`GITHUB_API_URL is ${access.apiUrl.origin}: the token is sent over https only.`, 2);
    }
  }

  /** @param what the thing asked for, as in "there is no …" */
  async json(path: string, what: string): Promise<unknown> {
    const response = await this.get(path, what);
    return response.json();
  }

  /** The pages of a list, as GitHub links them. */
  async *pages(path: string, what: string): AsyncGenerator<unknown> {
    for (let next: string | undefined = path; next !== undefined; ) {
      const response: Response = await this.get(next, what);
      yield await response.json();
      next = /<([^>]+)>; *rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
  }

  /**
   * Writes what GitHub redirects `path` to into `file`. That address carries its own permission, so the token is not
   * sent there.
   */
  async download(
    path: string,
    what: string,
    file: string,
    { maxBytes, digest }: Expected,
    advance: (bytes: number) => void,
  ): Promise<void> {
    const redirect = await this.get(path, what);
    const address = URL.parse(redirect.headers.get('location') ?? '');
    if (address === null) throw new UserError(`GitHub gave no address for ${what}.`);
    if (address.protocol !== 'https:' && !isLoopback(address.hostname))
      throw new UserError(`GitHub names ${address.origin} for ${what}, which is not https.`);
    const signal = AbortSignal.any([this.access.signal, AbortSignal.timeout(DOWNLOAD_MS)]);
    const response = await this.sent(address, { redirect: 'error', signal });
    if (!response.ok || response.body === null)
      throw new UserError(`The storage of GitHub answered ${response.status} for ${what}: try again.`);
    const hash = createHash('sha256');
    let bytes = 0;
    const checked = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        hash.update(chunk);
        advance(bytes);
        done(bytes > maxBytes ? tooLarge(what, maxBytes) : null, chunk);
      },
    });
    try {
      const body = Readable.fromWeb(response.body as ReadableStream);
      await pipeline(body, checked, createWriteStream(file, { flags: 'wx' }), { signal });
    } catch (error) {
      if (error instanceof UserError || this.access.signal.aborted) throw error;
      throw new UserError(`The download of ${what} broke off (${reasonOf(error)}): try again.`);
    }
    const found = `sha256:${hash.digest('hex')}`;
    if (digest !== null && digest !== found)
      throw new UserError(`${what} is not what was uploaded: its digest is ${found}, not ${digest}. It was not used.`);
  }

  /** A success, or a redirect that is not followed. */
  private async get(path: string, what: string): Promise<Response> {
    const { apiUrl, token, signal } = this.access;
    const url = new URL(path.replace(/^\//, ''), `${apiUrl.href.replace(/\/*$/, '')}/`);
    if (url.origin !== apiUrl.origin)
      throw new UserError(`GitHub links to ${url.origin}, where the token is not sent.`);
    const headers = {
      Accept: 'application/vnd.github+json',
      Authorization: `Bearer ${token}`,
      'User-Agent': `codeintel/${VERSION}`,
      'X-GitHub-Api-Version': '2022-11-28',
    };
    for (let attempt = 1; ; attempt++) {
      const answered = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
      const response = await this.sent(url, { headers, redirect: 'manual', signal: answered }, attempt < ATTEMPTS);
      if (response !== null && (response.ok || response.status === 302)) return response;
      if (response !== null && (response.status < 500 || attempt === ATTEMPTS)) throw await refusal(response, what);
      await wait(PAUSE_MS * attempt, undefined, { signal });
    }
  }

  private sent(url: URL, init: RequestInit): Promise<Response>;
  private sent(url: URL, init: RequestInit, mayRepeat: boolean): Promise<Response | null>;
  private async sent(url: URL, init: RequestInit, mayRepeat = false): Promise<Response | null> {
    try {
      return await fetch(url, init);
    } catch (error) {
      this.access.signal.throwIfAborted();
      if (mayRepeat) return null;
      throw new UserError(
        `${url.origin} cannot be reached (${reasonOf(error)}). Behind a proxy, set NODE_USE_ENV_PROXY=1 beside HTTPS_PROXY; what is in the cache needs no network when it is asked for by its full commit.`,
      );
    }
  }
}

export function tooLarge(what: string, maxBytes: number): UserError {
  return new UserError(`${what} is larger than the ${maxBytes} bytes that are accepted.`);
}

async function refusal(response: Response, what: string): Promise<UserError> {
  const { status, headers } = response;
  const said = await saidBy(response);
  const isLimit =
    headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after') || /rate limit/i.test(said);
  if (status === 429 || (status === 403 && isLimit))
    return new UserError(`The rate limit of GitHub is used up (${status})${until(headers)}.`);
  switch (status) {
    case 401:
      return new UserError('GitHub does not accept the token (401): it is wrong, has expired or was revoked.');
    case 403:
      return new UserError(
        `The token may not read ${what} (403, ${said}): it needs "Actions: read" (a classic token: repo), and where the organisation uses single sign-on it must be authorised for it.`,
      );
    case 404:
      return new UserError(
        `GitHub shows this token no ${what} (404): the name is wrong, or the token may not see it; it needs "Actions: read" of the repository.`,
      );
    case 410:
      return new UserError(`${what} has expired (410): run the workflow again, or choose a newer commit.`);
    default:
      return new UserError(`GitHub answered ${status} for ${what}${said ? ` (${said})` : ''}.`);
  }
}

/** One line of GitHub's own words. */
async function saidBy(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  let message: unknown = '';
  try {
    message = JSON.parse(text).message;
  } catch {}
  return typeof message === 'string' ? visible(message, 200) : '';
}

function until(headers: Headers): string {
  const after = headers.get('retry-after') ?? '';
  if (/^\d{1,6}$/.test(after)) return `: try again in ${after} s`;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  return reset > 0 && reset < 1e11
    ? `: it is renewed at ${new Date(reset * 1000).toISOString().replace('.000', '')}`
    : ': try again later';
}

/** `fetch` hides the reason in `cause`; several failed addresses have a code but no message. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return messageOf(cause) || (cause as NodeJS.ErrnoException).code || 'failed';
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
