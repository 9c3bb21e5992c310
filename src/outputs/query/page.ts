import { createHash } from 'node:crypto';
import { type Message, QueryError } from './envelope';
import type { Question } from './question';

/** Bounds that the place of asking sets; each question has its own within them. */
export interface Limits {
  readonly defaultLimit?: number;
  readonly maxRows?: number;
}

/** Which rows of each list an answer holds. */
export interface Page {
  readonly requestedLimit: number | undefined;
  readonly limit: number;
  readonly requestedOffset: number | undefined;
  /** List → rows to skip. */
  readonly offsets: ReadonlyMap<string, number>;
  readonly messages: readonly Message[];
  readonly maxTokens: number | undefined;
}

interface PagingParams {
  readonly limit?: number;
  readonly offset?: number;
  readonly cursor?: string;
  readonly max_tokens?: number;
}

const PAGING = new Set(['limit', 'offset', 'cursor', 'max_tokens']);

/** @throws QueryError when the cursor is not one of this question with these parameters and this snapshot */
export function readPage(
  question: Question,
  params: Readonly<Record<string, unknown>>,
  commit: string,
  limits: Limits,
): Page {
  const { limit: requestedLimit, offset: requestedOffset, cursor, max_tokens: maxTokens } = params as PagingParams;
  const messages: Message[] = [];
  const paging = question.paging ?? { default: 0, max: 0 };
  const max = Math.min(paging.max, limits.maxRows ?? paging.max);
  let limit = requestedLimit ?? Math.min(max, limits.defaultLimit ?? paging.default);
  if (limit > max) {
    const detail = `limit ${limit} is more than ${max}: ${max} was applied.`;
    messages.push({ code: 'limit_clamped', severity: 'warning', detail, context: { requested: limit, applied: max } });
    limit = max;
  }
  if (limit < 0) {
    messages.push({ code: 'limit_invalid', severity: 'error', detail: `limit must not be negative; it was ${limit}.` });
    limit = 0;
  }
  let offset = requestedOffset ?? 0;
  if (offset < 0) {
    messages.push({
      code: 'offset_invalid',
      severity: 'error',
      detail: `offset must not be negative; it was ${offset}.`,
    });
    limit = 0;
    offset = 0;
  }
  const offsets =
    cursor === undefined
      ? new Map(question.lists.map((list) => [list, offset]))
      : readCursor(cursor, question, params, commit);
  return { requestedLimit, limit, requestedOffset, offsets, messages, maxTokens };
}

/** Where the next page starts. It is bound to the question, its parameters and the snapshot. */
export function writeCursor(
  question: Question,
  params: Readonly<Record<string, unknown>>,
  commit: string,
  offsets: ReadonlyMap<string, number>,
): string {
  const starts = question.lists.map((list) => offsets.get(list) ?? 0);
  return Buffer.from(JSON.stringify([fingerprint(question, params, commit), ...starts])).toString('base64url');
}

function readCursor(
  cursor: string,
  question: Question,
  params: Readonly<Record<string, unknown>>,
  commit: string,
): Map<string, number> {
  const [mark, ...starts] = parsed(cursor);
  const fits =
    mark === fingerprint(question, params, commit) &&
    starts.length === question.lists.length &&
    starts.every((start) => Number.isSafeInteger(start) && start >= 0);
  if (!fits) {
    throw new QueryError(
      400,
      'cursor is not one that an earlier answer to this question gave, with these parameters and this commit: ask without it to start again.',
    );
  }
  return new Map(question.lists.map((list, i) => [list, starts[i]!]));
}

function parsed(cursor: string): [string | null, ...number[]] {
  try {
    const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? (value as [string, ...number[]]) : [null];
  } catch {
    return [null];
  }
}

function fingerprint(question: Question, params: Readonly<Record<string, unknown>>, commit: string): string {
  const asked = Object.entries(params)
    .filter(([name, value]) => !PAGING.has(name) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([question.name, commit, asked]))
    .digest('base64url')
    .slice(0, 16);
}

/** The rows of a list; `file.functions` is inside `file`. Empty where there is no such thing. */
export function rowsOf(answer: Readonly<Record<string, unknown>>, list: string): readonly unknown[] {
  const [field, inner] = list.split('.') as [string, string?];
  const value = answer[field];
  if (inner === undefined) return (value as readonly unknown[] | undefined) ?? [];
  return (value as Readonly<Record<string, readonly unknown[]>> | null)?.[inner] ?? [];
}

/** The same answer with fewer rows in a list. */
export function withRows<A extends Readonly<Record<string, unknown>>>(
  answer: A,
  list: string,
  rows: readonly unknown[],
): A {
  const [field, inner] = list.split('.') as [string, string?];
  if (inner === undefined) return { ...answer, [field]: rows };
  const holder = answer[field] as Readonly<Record<string, unknown>> | null;
  return holder === null ? answer : { ...answer, [field]: { ...holder, [inner]: rows } };
}

/** Tokens of a text, estimated: English and JSON both come near four characters each. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 4);
}

/** Room for the message and the cursor that say what was dropped. */
const ANNOUNCEMENT = 400;

/** How many rows of each list fit into `maxTokens`: whole rows go from the end of the longest list. */
export function fitRows(
  answer: Readonly<Record<string, unknown>>,
  lists: readonly string[],
  maxTokens: number,
): Map<string, number> {
  const rows = new Map(lists.map((list) => [list, rowsOf(answer, list).map((row) => JSON.stringify(row).length + 1)]));
  const kept = new Map(lists.map((list) => [list, rows.get(list)!.length]));
  let size = JSON.stringify(answer).length;
  if (size <= 4 * maxTokens) return kept;
  size += ANNOUNCEMENT;
  while (size > 4 * maxTokens) {
    const longest = [...kept].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (longest[1] === 0) break;
    const left = longest[1] - 1;
    size -= rows.get(longest[0])![left]!;
    kept.set(longest[0], left);
  }
  return kept;
}
