import { z } from 'zod';

/**
 * The difference between two snapshots as plain JSON. It travels between workflows, so a reader takes it for untrusted
 * input: `diffSchema.parse` before use, and escape every text.
 */
const text = z.string().max(20_000);

/** Most entries of each list: however large a change is, its difference stays a small file. */
export const MOST = {
  functions: 5000,
  /** Line ranges of one function. */
  ranges: 20,
  /** Functions with untested lines. */
  untested: 100,
  cycles: 20,
  /** Modules named of one cycle. */
  members: 20,
  /** Files with new type errors. */
  files: 50,
  /** Nodes of the drawn call graph. */
  nodes: 20,
} as const;
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

/** Lines of a file at the head, 1-based, both ends included. */
const range = z.tuple([count, count]);

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
  /** Distinct callers at the head outside tests and itself; null without a call graph. */
  callers: z
    .strictObject({
      count,
      /** Of those, with a public name. */
      public: count,
      /** Not among `count`: callers by edges that are more likely wrong than a caller should be told. */
      possible: count,
    })
    .nullable(),
  /** Tests that ran a line of it at the head; null when that was not recorded. */
  tests: z
    .strictObject({
      count,
      /** Failed or in error; null without a test report. */
      failing: count.nullable(),
    })
    .nullable(),
  /** Its first run of changed lines; null when none is in it or the lines are not known. */
  changed_lines: range.nullable(),
  /** Its changed executable lines that no test reached; null when lines or coverage are not known. */
  untested: z.strictObject({ lines: count, ranges: z.array(range).max(MOST.ranges) }).nullable(),
});

const signal = z.strictObject({
  /** The first five are needed on both sides, the others at the head alone. */
  signal: z.enum(['complexity', 'coverage', 'type_errors', 'history', 'imports', 'calls', 'tests', 'changed_lines']),
  compared: z.boolean(),
  /** Which side lacks it. */
  missing: z.enum(['base', 'head', 'both']).nullable(),
  reason: text.nullable(),
});

/** Changed lines that no test reached. */
const untestedLines = z.strictObject({
  lines: count,
  /** Changed executable lines, reached or not. */
  executable: count,
  functions: count,
  files: count,
  /** Changed files with functions that the coverage report does not hold: nothing is said about those. */
  not_measured: count,
  /** By function, most lines first; `qualname` null for code outside functions. */
  listed: z
    .array(
      z.strictObject({
        path: text,
        qualname: text.nullable(),
        lines: count,
        ranges: z.array(range).max(MOST.ranges),
      }),
    )
    .max(MOST.untested),
});

/** Modules that import each other in a circle at the head and did not all do so in the base. */
const cycles = z.strictObject({
  found: count,
  listed: z
    .array(
      z.strictObject({
        size: count,
        members: z.array(text).max(MOST.members),
        /** Some of the members were a cycle before. */
        grown: z.boolean(),
        /** The new import that closed it. */
        edge: z.strictObject({
          from: text,
          to: text,
          path: text.nullable(),
          line: count.nullable(),
          /** The change touched that line. */
          changed: z.boolean(),
        }),
        /** The shortest way round through that import: `from`, `to`, …; the way back to `from` is understood. */
        route: z.array(text).max(MOST.members),
      }),
    )
    .max(MOST.cycles),
});

/** Errors of the type checkers that ran on both sides. */
const typeErrors = z.strictObject({
  before: count,
  after: count,
  /** Summed over the files that have more than before, and over those that have fewer. */
  new: count,
  fixed: count,
  /** How many files have more; the most additional errors first. */
  files: count,
  listed: z.array(z.strictObject({ path: text, before: count, after: count })).max(MOST.files),
});

/** Who calls the functions whose code changed, directly or through others, at the head. */
const blast = z.strictObject({
  /** Edited functions it starts from. */
  functions: count,
  /** Distinct functions outside tests that reach one of them. */
  callers: count,
  /** Not among `callers`: reached through an uncertain edge only. */
  possible: count,
  /** Of `callers`, those that nothing calls. */
  entry_points: count,
  /** How many calls away it looked. */
  depth: count,
  /** Names of entry points, in order. */
  entries: z.array(text).max(MOST.nodes),
  /** Of `callers` and `possible`, how many are among `nodes`. */
  drawn: count,
  /** The nearest part of it, to be drawn. */
  nodes: z
    .array(
      z.strictObject({
        qualname: text,
        path: text,
        start_line: count,
        end_line: count,
        /** The change edited it or added it. */
        changed: z.boolean(),
        entry: z.boolean(),
      }),
    )
    .max(MOST.nodes),
  /** From the caller to the called, as positions in `nodes`. */
  edges: z.array(z.strictObject({ from: count, to: count, certain: z.boolean() })).max(MOST.nodes * MOST.nodes),
});

/** A name or reason as the schema lets it through; whole unless it is absurdly long. */
export function clipped(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).toWellFormed()}…`;
}

const LONGEST_NAME = 4096;

export const diffSchema = z.strictObject({
  version: z.literal(2),
  repo: z.string().max(200),
  base: snapshot,
  head: snapshot,
  signals: z.array(signal).max(8),
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
    /** Differ, but are not in `functions` because there are too many. */
    not_listed: count,
    /** Not tried against each other for likeness because there were too many. */
    not_matched: count,
    /** Files with a function that was changed, added, removed, moved or renamed. */
    files: count,
    /** In both, and the risk rose. */
    worsened: count,
    /** Of those, the ones that did not become high-risk by it. */
    worsened_below_high: count,
    improved: count,
    new_high: count,
  }),
  /** Over functions that both sides have; null when there is none. */
  highest_delta: z.number().min(-1).max(1).nullable(),
  /** Over the differing functions of the head; null when there is none. */
  highest_risk: share.nullable(),
  /** The functions with a difference, the worst first; of very many the worst and the most improved. */
  functions: z.array(changedFunction).max(MOST.functions),
  /** Each null when its signals are not compared. */
  untested_lines: untestedLines.nullable(),
  cycles: cycles.nullable(),
  type_errors: typeErrors.nullable(),
  blast: blast.nullable(),
});

export type Diff = z.infer<typeof diffSchema>;
export type ChangedFunction = z.infer<typeof changedFunction>;
/** What the comparison alone says of a function, before the evidence at the head is looked up. */
export type JudgedFunction = Omit<ChangedFunction, 'callers' | 'tests' | 'changed_lines' | 'untested'>;
export type FunctionSide = z.infer<typeof functionSide>;
export type LineRange = z.infer<typeof range>;
export type UntestedLines = z.infer<typeof untestedLines>;
export type Cycles = z.infer<typeof cycles>;
export type TypeErrors = z.infer<typeof typeErrors>;
export type Blast = z.infer<typeof blast>;
export type Component = z.infer<typeof component>;
export type ComparedSignal = z.infer<typeof signal>;
