import { z } from 'zod';
import { listSnapshots } from '../../../store/snapshots';
import { diffSnapshots } from '../../diff/diff';
import { EPSILON, isImproved, isNewHigh, isWorsened } from '../../diff/rules';
import { type ChangedFunction, type Diff, diffSchema } from '../../diff/schema';
import { drivers, notes, origin, verdict } from '../../report/words';
import { type Outcome, question } from '../question';
import type { Source } from '../source';

const risk = diffSchema.shape.functions.element.shape.risk;
const side = diffSchema.shape.functions.element.shape.head;

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
    only: z.enum(['all', 'riskier', 'safer', 'added', 'removed', 'changed']).default('all'),
  },
  result: {
    base: diffSchema.shape.base.nullable(),
    head: diffSchema.shape.head.nullable(),
    verdict: z.string().nullable(),
    counts: diffSchema.shape.counts.nullable(),
    signals: diffSchema.shape.signals.nullable(),
    notes: z.array(z.string()).nullable(),
    changes: z.array(
      z.strictObject({
        status: z.enum(['added', 'removed', 'changed']),
        effect: z.enum(['new_high', 'riskier', 'safer', 'same', 'unknown']),
        why: z.array(z.string()),
        risk,
        base: side,
        head: side,
        moved: z.boolean(),
        renamed: z.boolean(),
        body_changed: z.boolean(),
        signature_changed: z.boolean(),
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
      base: diff.base,
      head: diff.head,
      verdict: verdict(diff),
      counts: diff.counts,
      signals: diff.signals,
      notes: notes(diff),
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
    const detail = `The database holds no snapshot of ${wanted ?? 'another commit'} to compare with (${held}): analyse the base into the same database with \`codeintel pipeline run\`, or give the result of \`codeintel diff --json\` as --diff.`;
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

function change(fn: ChangedFunction) {
  const { status, risk, base, head, moved, renamed, body_changed, signature_changed } = fn;
  const came = origin(fn, (name) => name);
  const why = [...(came === '' ? [] : [came]), ...(head === null ? [] : drivers(fn))];
  return { status, effect: effect(fn), why, risk, base, head, moved, renamed, body_changed, signature_changed };
}

function effect(fn: ChangedFunction) {
  if (isNewHigh(fn)) return 'new_high';
  if (fn.risk.delta === null) return 'unknown';
  if (Math.abs(fn.risk.delta) <= EPSILON) return 'same';
  return fn.risk.delta > 0 ? 'riskier' : 'safer';
}
