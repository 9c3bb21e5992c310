import type { SignalName } from '../../kernel/snapshot';
import { type Basis, compareFunctions, compareSignal, type SideSignal } from './compare';
import { matchExactly } from './match';
import { type DiffSide, readSettings, readSide, readSketches, type SideFacts } from './read';
import type { ComparedSignal, Diff } from './schema';
import { matchSimilar, similarityCandidates } from './similarity';

export interface DiffOptions {
  /** Files git says were renamed: path in the base → path in the head. Empty without git. */
  readonly renames: ReadonlyMap<string, string>;
  /**
   * Paths whose edits are judged, as they are in either snapshot. Give it when the base is not the exact commit the
   * change starts from, so that others' edits are not blamed on it; without it every edit is judged.
   */
  readonly changedPaths?: ReadonlySet<string>;
}

/**
 * What happened to each function between two snapshots, and to its risk.
 *
 * @throws UserError when a side does not hold its snapshot
 */
export async function diffSnapshots(base: DiffSide, head: DiffSide, options: DiffOptions): Promise<Diff> {
  const before = await readSide(base);
  const after = await readSide(head);
  const exact = matchExactly(before.functions, after.functions, options.renames);

  const bases = similarityCandidates(exact.base);
  const heads = similarityCandidates(exact.head);
  const worthwhile = bases.tried.length > 0 && heads.tried.length > 0;
  const matching = worthwhile
    ? matchSimilar(exact, await readSketches(base, bases.tried), await readSketches(head, heads.tried))
    : exact;

  const signals = compareSignals(before, after);
  const { counts, ...compared } = compareFunctions({
    matching,
    basis: basisOf(signals),
    settings: await readSettings(head),
    changedPaths: options.changedPaths ?? null,
  });
  return {
    version: 1,
    repo: head.repo,
    base: { commit: base.commit, generated_at: before.generatedAt },
    head: { commit: head.commit, generated_at: after.generatedAt },
    signals,
    ...compared,
    counts: {
      functions_base: before.functions.length,
      functions_head: after.functions.length,
      not_matched: worthwhile ? bases.left + heads.left : 0,
      ...counts,
    },
  };
}

const UNRECORDED: SideSignal = { available: false, reason: 'the snapshot does not say' };

function compareSignals(base: SideFacts, head: SideFacts): ComparedSignal[] {
  const compare = (signal: ComparedSignal['signal'] & SignalName) =>
    compareSignal(signal, base.signals.get(signal) ?? UNRECORDED, head.signals.get(signal) ?? UNRECORDED);
  const complexity = { signal: 'complexity', compared: true, missing: null, reason: null } as const;
  return [complexity, compare('coverage'), compare('type_errors'), compare('history')];
}

function basisOf(signals: readonly ComparedSignal[]): Basis {
  const compared = (name: ComparedSignal['signal']) =>
    signals.some(({ signal, compared }) => signal === name && compared);
  return { coverage: compared('coverage'), staticErrors: compared('type_errors'), hotspot: compared('history') };
}
