import { z } from 'zod';
import { diffSchema } from './schema';

/**
 * What one workflow hands to the next: everything the comment and the summary are made from, as plain JSON. The reader
 * did not make it and takes it for untrusted: `envelopeSchema.parse` before use, check `repo`, `head` and
 * `pull_request` against what GitHub says, and escape every text.
 */
const text = z.string().max(20_000);
const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const count = z.int().min(0);
const share = z.number().min(0).max(1);

const riskyFunction = z.strictObject({
  path: text,
  qualname: text,
  start_line: count,
  end_line: count,
  risk_score: share,
  risk_level: z.enum(['low', 'medium', 'high']),
  /** In words; null where the snapshot has none. */
  risk_reason: text.nullable(),
  cyclomatic_complexity: count,
  /** Null where there is no coverage; the score then counts the function as untested. */
  coverage_ratio: share.nullable(),
});

/** What a summary says about the head as a whole. */
export const highlightsSchema = z.strictObject({
  functions: count,
  /** Functions by stored level. */
  levels: z.strictObject({ high: count, medium: count, low: count }),
  riskiest: z.array(riskyFunction).max(10),
  signals: z
    .array(
      z.strictObject({
        signal: z.string().max(100),
        available: z.boolean(),
        source: text.nullable(),
        reason: text.nullable(),
      }),
    )
    .max(50),
  diagnostics: z.array(z.strictObject({ severity: z.string().max(100), code: z.string().max(200), count })).max(200),
});

export const envelopeSchema = z.strictObject({
  version: z.literal(1),
  /** `owner/name`. */
  repo: z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/),
  /** The commit that was analysed. */
  head: sha,
  /** The head of the pull request, which differs from `head` where GitHub's test merge was checked out. */
  pull_request_head: sha.nullable(),
  /** Null when nothing was compared. */
  base: z
    .strictObject({
      sha,
      /** How it was found and where its data came from, one word each or a few. */
      source: z.string().max(200),
      /** In plain words, for the report. */
      description: text,
      /** Age of the data it was compared with; null when it was made for this run. */
      age_seconds: z.number().min(0).nullable(),
    })
    .nullable(),
  /** Why nothing was compared; null when something was. */
  not_compared: text.nullable(),
  run_id: z.string().regex(/^\d{1,20}$/),
  attempt: z.int().min(1),
  /** Tells the comments of one pull request apart. */
  key: z.string().min(1).max(100),
  /** As the run that made it claims: to be checked. */
  pull_request: z.int().min(1).nullable(),
  /** From the repository's top to the analysed folder: empty or ending in `/`. */
  path_prefix: text,
  diff: diffSchema.nullable(),
  highlights: highlightsSchema,
});

export type Envelope = z.infer<typeof envelopeSchema>;
export type Highlights = z.infer<typeof highlightsSchema>;
export type RiskyFunction = z.infer<typeof riskyFunction>;
