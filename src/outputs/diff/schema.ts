import { z } from 'zod';

/**
 * The difference between two snapshots as plain JSON. It travels between workflows, so a reader takes it for untrusted
 * input: `diffSchema.parse` before use, and escape every text.
 */
const text = z.string().max(20_000);
const share = z.number().min(0).max(1);
const count = z.int().min(0);
const level = z.enum(['low', 'medium', 'high']);

const snapshot = z.strictObject({
  commit: z.string().max(200),
  /** ISO-8601 UTC; null when the snapshot does not say. */
  generated_at: z.iso.datetime().nullable(),
});

/** A function as one side has it. */
const functionSide = z.strictObject({
  /** Valid in that side's snapshot only. */
  goid: z.string().regex(/^\d{1,38}$/),
  path: text,
  kind: z.enum(['function', 'method']),
  qualname: text,
  start_line: count,
  end_line: count,
  /** As stored: with every term of the formula, measured or not. */
  risk_score: share,
  risk_level: level,
});

/** What a signal contributes to risk. `value` is the evidence itself, `points` its share of the score. */
const component = z.strictObject({
  name: z.enum(['complexity', 'coverage', 'static_errors', 'hotspot']),
  /**
   * `compared`: its movement is part of the delta. `held`: it counts on both sides as it is in the head, because a
   * movement is not this function's doing. `missing`: one side does not know it; it counts on neither.
   */
  basis: z.enum(['compared', 'held', 'missing']),
  /** Cyclomatic complexity; coverage as a ratio; errors in the file; hotspot score of the file. */
  value: z.strictObject({ before: z.number().nullable(), after: z.number().nullable() }),
  points: z.strictObject({ before: share.nullable(), after: share.nullable(), delta: z.number().nullable() }),
});

const changedFunction = z.strictObject({
  /** `changed` has both sides and any difference in code, place, name or evidence of its own. */
  status: z.enum(['added', 'removed', 'changed']),
  moved: z.boolean(),
  renamed: z.boolean(),
  body_changed: z.boolean(),
  /** Decorators, parameters, annotations, `async`. */
  signature_changed: z.boolean(),
  base: functionSide.nullable(),
  head: functionSide.nullable(),
  /** On what both sides know; null on the side that lacks the function. */
  risk: z.strictObject({
    before: share.nullable(),
    after: share.nullable(),
    delta: z.number().min(-1).max(1).nullable(),
    level_before: level.nullable(),
    level_after: level.nullable(),
  }),
  components: z.array(component).max(4),
});

const signal = z.strictObject({
  signal: z.enum(['complexity', 'coverage', 'type_errors', 'history']),
  compared: z.boolean(),
  /** Which side lacks it. */
  missing: z.enum(['base', 'head', 'both']).nullable(),
  reason: text.nullable(),
});

export const diffSchema = z.strictObject({
  version: z.literal(1),
  repo: z.string().max(200),
  base: snapshot,
  head: snapshot,
  signals: z.array(signal).max(4),
  /** What a score can be at most with the signals compared, and from where it is called medium and high. */
  scale: z.strictObject({ max: share, medium: share, high: share }),
  counts: z.strictObject({
    functions_base: count,
    functions_head: count,
    /** In both, with another body or signature. */
    changed: count,
    added: count,
    removed: count,
    /** In both, in another file, class or function; under another name. A function may be both. */
    moved: count,
    renamed: count,
    /** In both, the same code at the same place, but evidence of its own moved. */
    evidence: count,
    unchanged: count,
    /** Differ, but in files that are not part of what is judged. */
    elsewhere: count,
    /** Not tried against each other for likeness because there were too many. */
    not_matched: count,
    /** Files with a function that was changed, added, removed, moved or renamed. */
    files: count,
    worsened: count,
    improved: count,
    new_high: count,
  }),
  /** Over functions that both sides have; null when none is listed. */
  highest_delta: z.number().min(-1).max(1).nullable(),
  /** Over the listed functions of the head; null when none is listed. */
  highest_risk: share.nullable(),
  /** Every function with a difference, the worst first. */
  functions: z.array(changedFunction),
});

export type Diff = z.infer<typeof diffSchema>;
export type ChangedFunction = z.infer<typeof changedFunction>;
export type FunctionSide = z.infer<typeof functionSide>;
export type Component = z.infer<typeof component>;
export type ComparedSignal = z.infer<typeof signal>;
