import { z } from 'zod';
import { candidate, type Entity, meta, STATUSES } from './envelope';
import type { Source } from './source';

/** What a question found out, before the envelope is put around it. */
export type Outcome =
  | { readonly status: 'found'; readonly data: Readonly<Record<string, unknown>> }
  /** Nothing fits. `data` may still say what was looked at. */
  | { readonly status: 'none'; readonly detail: string; readonly data?: Readonly<Record<string, unknown>> }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Entity[]; readonly detail: string }
  /** This snapshot, or this place, cannot answer it. */
  | { readonly status: 'unsupported'; readonly detail: string; readonly data?: Readonly<Record<string, unknown>> };

interface Paging {
  /** Rows of each list when the asker names no limit. */
  readonly default: number;
  readonly max: number;
  /** Whether a page may also be named by its offset. */
  readonly offset?: boolean;
}

export interface Question {
  readonly name: string;
  readonly title: string;
  /** One or two sentences: what it answers and when to ask it. */
  readonly description: string;
  /** Strict. */
  readonly params: z.ZodObject;
  /** The whole answer, strict. */
  readonly result: z.ZodObject;
  /** Fields of the answer besides status, candidates and meta; null or empty unless something is found. */
  readonly fields: readonly string[];
  /** Those of the fields that are lists of rows and come in pages. */
  readonly lists: readonly string[];
  readonly paging: Paging | null;
  /** Tables and views without which it has no answer. */
  readonly reads: readonly string[];
  /** Whether a client that did not choose is offered it. */
  readonly byDefault: boolean;
  answer(params: Readonly<Record<string, unknown>>, source: Source): Promise<Outcome>;
}

interface Declaration<P extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly params: P;
  /** Every field that is not a list takes null. */
  readonly result: Readonly<Record<string, z.ZodType>>;
  readonly lists?: readonly string[];
  readonly paging?: Paging;
  readonly reads: readonly string[];
  readonly byDefault?: boolean;
  answer(params: z.infer<z.ZodObject<P>>, source: Source): Promise<Outcome>;
}

/** Declares a question; its parameters for paging and its envelope are the same everywhere and added here. */
export function question<const P extends z.ZodRawShape>(declaration: Declaration<P>): Question {
  const { name, title, description, result, reads, lists = [], paging = null, byDefault = false } = declaration;
  return {
    name,
    title,
    description,
    reads,
    lists,
    paging,
    byDefault,
    params: z.strictObject({ ...declaration.params, ...(paging ? pagingParams(paging) : {}) }),
    result: z.strictObject({
      status: z.enum(STATUSES),
      ...result,
      candidates: z.array(candidate).optional(),
      meta,
    }),
    fields: Object.keys(result),
    answer: (params, source) => declaration.answer(params as z.infer<z.ZodObject<P>>, source),
  };
}

function pagingParams({ default: usual, max, offset }: Paging) {
  return {
    limit: z.int().optional().describe(`Rows per list, ${usual} unless given, at most ${max}.`),
    ...(offset ? { offset: z.int().optional().describe('Rows to skip.') } : {}),
    cursor: z.string().max(2000).optional().describe('meta.next_cursor of the page before.'),
    max_tokens: z
      .int()
      .min(1)
      .optional()
      .describe('Drops whole rows until the answer has about this many tokens, at 4 characters each.'),
  };
}
