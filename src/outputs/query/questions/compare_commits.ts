import { z } from 'zod';
import { listSnapshots } from '../../../store/snapshots';
import { diffSnapshots } from '../../diff/diff';
import { EPSILON, isImproved, isNewHigh, isWorsened } from '../../diff/rules';
import { type ChangedFunction, type Cycles, type Diff, diffSchema } from '../../diff/schema';
import { drivers, notes, origin, verdict } from '../../report/words';
import { type Outcome, question } from '../question';
import type { Source } from '../source';

const level = z.enum(['low', 'medium', 'high']).nullable();
const COUNTS = {
  changed: true,
  added: true,
  removed: true,
  moved: true,
  renamed: true,
  unchanged: true,
  worsened: true,
  new_high: true,
  improved: true,
  files: true,
} as const;

const SHOWN = {
  all: () => true,
  riskier: (fn: ChangedFunction) => isWorsened(fn) || isNewHigh(fn),
  safer: isImproved,
  added: ({ status }: ChangedFunction) => status === 'added',
  removed: ({ status }: ChangedFunction) => status === 'removed',
  changed: ({ status }: ChangedFunction) => status === 'changed',
} as const;

export default question({
  name: 'compare_commits',
  title: 'Compare commits',
  description:
    'What a change did to each function and its risk, and why, the worst first: this snapshot against a base commit.',
  params: {
    base: z
      .string()
      .min(4)
      .max(200)
      .optional()
      .describe('Commit; unless given the base of the change, else the snapshot before.'),
    only: z
      .enum(['all', 'riskier', 'safer', 'added', 'removed', 'changed'])
      .default('all')
      .describe('riskier: grown, or high for the first time; other new functions are under added.'),
  },
  result: {
    base_commit: z.string().nullable(),
    head_commit: z.string().nullable(),
    verdict: z.string().nullable(),
    counts: diffSchema.shape.counts.pick(COUNTS).nullable(),
    not_compared: z
      .array(z.strictObject({ signal: z.string(), missing: z.enum(['base', 'head', 'both']), reason: z.string() }))
      .nullable()
      .describe('Evidence that one side lacks; it is left out of the risk of both.'),
    notes: z.array(z.string()).nullable(),
    import_cycles: z
      .array(z.strictObject({ route: z.array(z.string()), rel_path: z.string().nullable(), line: z.int().nullable() }))
      .nullable()
      .describe('New ones, with the import that closed each; null when imports are not known.'),
    changes: z.array(
      z.strictObject({
        status: z.enum(['added', 'removed', 'changed']),
        effect: z.enum(['new_high', 'riskier', 'safer', 'same', 'unknown']),
        rel_path: z.string(),
        qualname: z.string(),
        kind: z.enum(['function', 'method']),
        start_line: z.int(),
        end_line: z.int(),
        goid_h128: z.string().nullable().describe('Names it in other questions; null when it was removed.'),
        risk_before: z.number().nullable(),
        risk_after: z.number().nullable(),
        risk_delta: z.number().nullable(),
        level_before: level,
        level_after: level,
        why: z.array(z.string()),
        differs: z.array(z.enum(['body', 'signature', 'name', 'place'])),
        was: z
          .strictObject({ rel_path: z.string(), qualname: z.string() })
          .nullable()
          .describe('In the base, where that is elsewhere.'),
        callers: z.int().nullable().describe('Outside tests.'),
        tests: z.int().nullable().describe('That ran it.'),
        failing_tests: z.int().nullable(),
      }),
    ),
  },
  lists: ['changes'],
  paging: { default: 50, max: 500 },
  reads: ['analytics.goid_risk_factors', 'analytics.function_fingerprints'],
  byDefault: true,
  async answer({ base, only }, source) {
    const compared = await compare(base, source);
    if ('outcome' in compared) return compared.outcome;
    const { diff } = compared;
    const changes = source.pageOf('changes', diff.functions.filter(SHOWN[only]).map(change));
    const data = {
      base_commit: diff.base.commit,
      head_commit: diff.head.commit,
      verdict: verdict(diff),
      counts: diffSchema.shape.counts.pick(COUNTS).strip().parse(diff.counts),
      not_compared: notCompared(diff),
      notes: notes(diff),
      import_cycles: diff.cycles?.listed.map(cycle) ?? null,
      changes,
    };
    if (source.total('changes') > 0) return { status: 'found', data };
    const what = only === 'all' ? 'No function differs' : `No function is ${only}`;
    return { status: 'none', detail: `${what} between ${diff.base.commit} and ${diff.head.commit}.`, data };
  },
});

async function compare(
  wanted: string | undefined,
  source: Source,
): Promise<{ readonly diff: Diff } | { readonly outcome: Outcome }> {
  const { database, repo, commit, diff: given } = source;
  if (given && given.head.commit === commit && (wanted === undefined || given.base.commit.startsWith(wanted))) {
    return { diff: given };
  }
  const others = (await listSnapshots(database)).filter((other) => other.repo === repo && other.commit !== commit);
  const [base, ...more] = others.filter((other) => wanted === undefined || other.commit.startsWith(wanted));
  if (!base) {
    const held = others.map((other) => other.commit).join(', ') || 'no other';
    const detail = `The database holds no snapshot of ${wanted ?? 'another commit'} to compare with (${held}): analyse the base into the same database, or start with --diff FILE after \`codeintel diff --base REVISION --head REVISION --json > FILE\`.`;
    return { outcome: { status: 'unsupported', detail } };
  }
  if (wanted !== undefined && more.length > 0) {
    const detail = `${JSON.stringify(wanted)} is the beginning of ${more.length + 1} commits of the database.`;
    return { outcome: { status: 'unsupported', detail } };
  }
  const key = JSON.stringify(['diff', base.commit, base.generatedAt]);
  return { diff: await source.kept(key, () => diffWith(base.commit, source)) };
}

async function diffWith(base: string, source: Source): Promise<Diff> {
  const { database, repo, commit, workingCopy } = source;
  source.progress(0, 2, 'comparing functions');
  const renames = (await workingCopy?.renames(base, commit)) ?? new Map<string, string>();
  const diff = await diffSnapshots({ database, repo, commit: base }, { database, repo, commit }, { renames });
  source.progress(2, 2, 'compared');
  return diff;
}

/** Changed lines are for the places of annotations; nothing of this answer needs them. */
function notCompared({ signals }: Diff) {
  return signals
    .filter(({ compared, signal }) => !compared && signal !== 'changed_lines')
    .map(({ signal, missing, reason }) => ({ signal, missing: missing ?? 'both', reason: reason ?? 'not available' }));
}

function cycle({ route, edge }: Cycles['listed'][number]) {
  return { route, rel_path: edge.path, line: edge.line };
}

function change(fn: ChangedFunction) {
  const { status, risk, base, head } = fn;
  const { path, qualname, kind, start_line, end_line } = (head ?? base)!;
  const came = origin(fn, (name) => name);
  return {
    status,
    effect: effect(fn),
    rel_path: path,
    qualname,
    kind,
    start_line,
    end_line,
    goid_h128: head?.goid ?? null,
    risk_before: risk.before,
    risk_after: risk.after,
    risk_delta: risk.delta,
    level_before: risk.level_before,
    level_after: risk.level_after,
    why: [...(came === '' ? [] : [came]), ...(head === null ? [] : drivers(fn))],
    differs: DIFFERENCES.filter(([flag]) => fn[flag]).map(([, what]) => what),
    was: base && head && (fn.moved || fn.renamed) ? { rel_path: base.path, qualname: base.qualname } : null,
    callers: fn.callers?.count ?? null,
    tests: fn.tests?.count ?? null,
    failing_tests: fn.tests?.failing ?? null,
  };
}

const DIFFERENCES = [
  ['body_changed', 'body'],
  ['signature_changed', 'signature'],
  ['renamed', 'name'],
  ['moved', 'place'],
] as const;

function effect(fn: ChangedFunction) {
  if (isNewHigh(fn)) return 'new_high';
  if (fn.risk.delta === null) return 'unknown';
  if (Math.abs(fn.risk.delta) <= EPSILON) return 'same';
  return fn.risk.delta > 0 ? 'riskier' : 'safer';
}
