import type { Answer } from './envelope';

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Told how far a long answer is. */
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** Where questions are answered: a database here, or an API elsewhere. The same question has the same answer. */
export interface QueryBackend {
  /**
   * Answers one of `QUESTIONS`.
   * @param params untrusted; checked against the question's schema
   * @throws QueryError when the parameters are wrong, the time is over or the place does not answer
   */
  ask(question: string, params: unknown, options?: AskOptions): Promise<Answer>;
  close(): Promise<void>;
}
