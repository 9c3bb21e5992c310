import { z } from 'zod';
import { SIGNALS } from '../../kernel/snapshot';

/** What an answer may be about the thing asked for. */
export const STATUSES = ['found', 'none', 'ambiguous', 'unsupported'] as const;
export type Status = (typeof STATUSES)[number];

const CODES = [
  'limit_invalid',
  'limit_clamped',
  'offset_invalid',
  'not_found',
  'ambiguous',
  'unsupported',
  'dataset_empty',
  'truncated',
  'token_budget',
  'resolved_by_suffix',
  'missing_signal',
  'bounded',
  'several_snapshots',
  'source_changed',
  'source_unverified',
] as const;

/** What the asker should know besides the rows. */
const message = z.strictObject({
  code: z.enum(CODES),
  severity: z.enum(['info', 'warning', 'error']),
  detail: z.string(),
  context: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
});
export type Message = z.infer<typeof message>;

const count = z.int().min(0);

/** The snapshot against the checkout that the asker has open. */
export const staleness = z.strictObject({
  /**
   * `current`: the checkout is at the commit and no Python file differs. `behind`: the checkout has commits or edits
   * that the snapshot lacks. `diverged`: the snapshot has commits that the checkout lacks. `unknown`: see `reason`.
   */
  status: z.enum(['current', 'behind', 'diverged', 'unknown']),
  commits_behind: count.nullable(),
  commits_ahead: count.nullable(),
  /** Python files of the checkout that differ from the snapshot's commit. */
  changed_files: count.nullable(),
  reason: z.string().nullable(),
});
export type Staleness = z.infer<typeof staleness>;

export const meta = z.strictObject({
  repo: z.string(),
  commit: z.string(),
  /** ISO-8601 UTC: when the snapshot was made. */
  generated_at: z.string().nullable(),
  tool_version: z.string().nullable(),
  staleness,
  missing_signals: z.array(z.strictObject({ signal: z.enum(SIGNALS).or(z.string()), reason: z.string() })),
  requested_limit: z.int().optional(),
  applied_limit: count.optional(),
  requested_offset: z.int().optional(),
  applied_offset: count.optional(),
  /** Whether a list has rows beyond those of this answer. */
  truncated: z.boolean(),
  /** List → how many rows it has in all. */
  totals: z.record(z.string(), count),
  /** Give it as `cursor`, with the other parameters unchanged, to continue. */
  next_cursor: z.string().nullable(),
  messages: z.array(message),
});
export type Meta = z.infer<typeof meta>;

/** A thing that the asker may have meant. */
export const candidate = z.strictObject({
  goid_h128: z.string().regex(/^\d{1,38}$/),
  urn: z.string(),
  kind: z.enum(['module', 'class', 'function', 'method']),
  rel_path: z.string(),
  qualname: z.string(),
  start_line: count,
  end_line: count.nullable(),
});
export type Entity = z.infer<typeof candidate>;

/** What every question answers with, whatever it is about. */
export interface Answer {
  readonly status: Status;
  /** Only where one of several may be meant. */
  readonly candidates?: readonly Entity[];
  readonly meta: Meta;
  readonly [field: string]: unknown;
}

/** RFC 9457. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  detail: z.string(),
  status: z.int(),
  instance: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof problem>;

const TITLES = {
  400: 'Invalid argument',
  404: 'Not found',
  500: 'Backend failure',
  503: 'Database unavailable',
  504: 'Time limit exceeded',
} as const;

/** A question that got no answer. The message is written for the asker. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly problem: Problem;
  constructor(
    status: keyof typeof TITLES,
    detail: string,
    data?: Readonly<Record<string, unknown>>,
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.problem = {
      type: 'about:blank',
      title: TITLES[status],
      detail,
      status,
      ...(data ? { data: { ...data } } : {}),
    };
  }
}
