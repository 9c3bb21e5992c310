/** What is known of an attempt that GitHub did not answer with success. */
export interface Failure {
  /** 0 when there was no answer. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

const MOST_ATTEMPTS = 5;
/** GitHub asks for at least a minute after its secondary limit when it names no time. */
const SECONDARY_LIMIT_S = 60;
/** A job that waits longer than this costs more than the answer is worth. */
export const LONGEST_WAIT_S = 90;

/**
 * Seconds to wait before the next attempt; null when the answer is final or the wait would be too long. The wait is what
 * GitHub asks for (`retry-after`, else the reset of the rate limit), else it doubles with each attempt; each has some
 * chance in it, because the jobs of one matrix fail together and must not come back together.
 *
 * @param attempt how many have been made
 * @param random from 0 up to 1
 * @param now in seconds
 */
export function waitBeforeRetry(
  { status, headers, message }: Failure,
  attempt: number,
  random: number,
  now: number,
): number | null {
  if (attempt >= MOST_ATTEMPTS || !isPassing(status, headers, message)) return null;
  const asked = askedFor(status, headers, message, now);
  const wait = asked === null ? 2 ** (attempt - 1) * (1 + random / 2) : asked + random * Math.max(1, asked / 10);
  return wait <= LONGEST_WAIT_S ? wait : null;
}

/** Whether another attempt may do better. */
function isPassing(status: number, headers: Failure['headers'], message: string): boolean {
  if (status === 0 || status === 429 || status >= 500) return true;
  return status === 403 && isRateLimit(headers, message);
}

/** Whether a refusal is about how often, and not about what. */
export function isRateLimit(headers: Failure['headers'], message: string): boolean {
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /secondary rate limit|abuse detection/i.test(message)
  );
}

function askedFor(status: number, headers: Failure['headers'], message: string, now: number): number | null {
  const after = headers['retry-after'];
  if (after !== undefined) {
    const date = Date.parse(String(after)) / 1000;
    const seconds = /^\d+$/.test(String(after).trim()) ? Number(after) : date - now;
    if (Number.isFinite(seconds)) return Math.max(0, seconds);
  }
  const limited = status === 403 || status === 429;
  const reset = Number(headers['x-ratelimit-reset']);
  if (limited && String(headers['x-ratelimit-remaining']) === '0' && reset > 0) return Math.max(0, reset - now) + 1;
  return limited && /secondary rate limit|abuse detection/i.test(message) ? SECONDARY_LIMIT_S : null;
}
