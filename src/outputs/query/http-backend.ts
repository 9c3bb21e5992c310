import { messageOf } from '../../kernel/errors';
import type { AskOptions, QueryBackend } from './backend';
import { type Answer, problem, QueryError } from './envelope';
import { QUESTIONS } from './questions.generated';

export interface HttpBackendOptions {
  /** Where `codeintel serve` answers. */
  readonly baseUrl: URL;
  readonly token?: string | undefined;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;
/** An answer is bounded by its limits; one that is larger is none of ours. */
const MOST_BYTES = 64 * 2 ** 20;

/** Passes questions on to an API elsewhere, and trusts it no further than the declared shape of its answers. */
export class HttpBackend implements QueryBackend {
  constructor(private readonly options: HttpBackendOptions) {}

  async ask(name: string, params: unknown, { signal }: AskOptions = {}): Promise<Answer> {
    const question = QUESTIONS.find((one) => one.name === name);
    if (!question) throw new QueryError(404, `There is no question called ${JSON.stringify(name)}.`);
    const body = await this.post(`questions/${name}`, params ?? {}, signal);
    const answer = question.result.safeParse(body);
    if (answer.success) return answer.data as unknown as Answer;
    const refusal = problem.safeParse(body);
    if (!refusal.success)
      throw new QueryError(503, `${this.where()} did not answer as CodeIntel does; is it the same version?`);
    const { status, detail } = refusal.data;
    if (status === 401) throw new QueryError(503, `${this.where()} takes another token: set CODEINTEL_API_TOKEN.`);
    throw new QueryError(status === 400 || status === 404 || status === 504 ? status : 503, detail);
  }

  async close(): Promise<void> {}

  private async post(path: string, params: unknown, signal: AbortSignal | undefined): Promise<unknown> {
    const { baseUrl, token, timeoutMs = TIMEOUT_MS } = this.options;
    const timeout = AbortSignal.timeout(timeoutMs);
    const url = new URL(path, `${baseUrl.href.replace(/\/*$/, '')}/`);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify(params),
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      return JSON.parse(await boundedText(response));
    } catch (error) {
      signal?.throwIfAborted();
      if (timeout.aborted) throw new QueryError(504, `${this.where()} did not answer within ${timeoutMs / 1000} s.`);
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
      throw new QueryError(503, `${this.where()} cannot be asked: ${messageOf(cause)}`, undefined, { cause: error });
    }
  }

  private where(): string {
    return this.options.baseUrl.origin;
  }
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error(`its answer is larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
