import { createHash } from 'node:crypto';
import { messageOf } from '../kernel/errors';

export interface Timeouts {
  /** Until the server's first answer, ms. */
  readonly answer: number;
  /** Until the last byte, ms. */
  readonly total: number;
}

/**
 * Fetches one file whose size and hash are known beforehand. Nothing is returned unless both fit; no more than
 * `bytes` is ever read. User and password in the URL are sent as basic authentication and are in no message.
 *
 * Goes through a proxy when Node was started with `NODE_USE_ENV_PROXY=1`, as Node's own `fetch` does.
 *
 * @throws Error that says in one line what went wrong
 */
export async function download(
  url: URL,
  expected: { readonly bytes: number; readonly sha512: string },
  timeouts: Timeouts,
): Promise<Buffer> {
  const abort = new AbortController();
  const abortAfter = (ms: number, what: string) =>
    setTimeout(() => abort.abort(new Error(`${what} within ${ms / 1000} s`)), ms);
  const answerTimer = abortAfter(timeouts.answer, 'no answer');
  const totalTimer = abortAfter(timeouts.total, 'not complete');
  try {
    const response = await fetch(withoutCredentials(url), { headers: authorization(url), signal: abort.signal });
    clearTimeout(answerTimer);
    if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
    const body = await readAtMost(response.body, expected.bytes);
    const sha512 = createHash('sha512').update(body).digest('base64');
    if (sha512 !== expected.sha512) throw new Error('its sha512 is not the one of the lock; it was not used');
    return body;
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  } finally {
    clearTimeout(answerTimer);
    clearTimeout(totalTimer);
    abort.abort();
  }
}

async function readAtMost(body: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of body) {
    received += chunk.length;
    if (received > limit) throw new Error(`it is larger than the ${limit} bytes of the lock; it was not used`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function withoutCredentials(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

/** `fetch` hides the reason in `cause`; several failed addresses have a code but no message. */
function reasonOf(error: unknown): string {
  const cause = error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  return messageOf(cause) || (cause as NodeJS.ErrnoException).code || 'failed';
}
