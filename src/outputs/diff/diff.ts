import type { ChangedLines } from '../../input/changed-lines';
import type { SignalName } from '../../kernel/snapshot';
import { type Basis, compareFunctions, compareSignal, type SideSignal } from './compare';
import { IMPORT_TABLES, type Imports, newCycles, readImports } from './cycles';
import { type HeadSignals, headEvidence } from './head';
import { matchExactly } from './match';
import { readSettings, readSide, readSketches, type SideFacts } from './read';
import { type ComparedSignal, type Cycles, clipped, type Diff, type TypeErrors } from './schema';
import { matchSimilar, similarityCandidates } from './similarity';
import { type DiffSide, missingTables } from './tables';
import { compareTypeErrors, TYPE_ERROR_TABLES } from './type-errors';

export interface DiffOptions {
  /** Files git says were renamed: path in the base → path in the head. Empty without git. */
  readonly renames: ReadonlyMap<string, string>;
  /**
   * Paths whose edits are judged, as they are in either snapshot. Give it when the base is not the exact commit the
   * change starts from, so that others' edits are not blamed on it; without it every edit is judged.
   */
  readonly changedPaths?: ReadonlySet<string>;
  /** The lines that the change touched, by path in the head; without it nothing is said about lines. */
  readonly changedLines?: ChangedLines;
}

/**
 * What happened to each function between two snapshots, and to its risk; who calls it and which tests reach it; which
 * changed lines no test reaches; which import cycles and type errors are new. What a side lacks is not compared, and
 * `signals` says why.
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

  const judged = options.changedPaths ?? null;
  const typeErrors = await diffTypeErrors({ base, head, before, after }, options.renames, judged);
  const cycles = await diffCycles(base, head, options);
  const both: ComparedSignal[] = [
    { signal: 'complexity', compared: true, missing: null, reason: null },
    compareSignal('coverage', signalOf(before, 'coverage'), signalOf(after, 'coverage')),
    typeErrors.signal,
    compareSignal('history', signalOf(before, 'history'), signalOf(after, 'history')),
    cycles.signal,
  ];
  const { counts, functions, ...compared } = compareFunctions({
    matching,
    basis: basisOf(both),
    settings: await readSettings(head),
    changedPaths: judged,
  });
  const evidence = await headEvidence(head, functions, options.changedLines, headSignals(after));
  return {
    version: 2,
    repo: head.repo,
    base: { commit: base.commit, generated_at: before.generatedAt },
    head: { commit: head.commit, generated_at: after.generatedAt },
    signals: [...both, ...evidence.signals].map((signal) => ({
      ...signal,
      reason: signal.reason === null ? null : clipped(signal.reason),
    })),
    ...compared,
    counts: {
      functions_base: before.functions.length,
      functions_head: after.functions.length,
      not_matched: worthwhile ? bases.left + heads.left : 0,
      ...counts,
    },
    functions: evidence.functions,
    untested_lines: evidence.untested,
    cycles: cycles.found,
    type_errors: typeErrors.found,
    blast: evidence.blast,
  };
}

const UNRECORDED: SideSignal = { available: false, reason: 'the snapshot does not say' };

function signalOf(side: SideFacts, signal: SignalName): SideSignal {
  return side.signals.get(signal) ?? UNRECORDED;
}

function headSignals(after: SideFacts): HeadSignals {
  return { coverage: signalOf(after, 'coverage'), tests: signalOf(after, 'tests') };
}

function basisOf(signals: readonly ComparedSignal[]): Basis {
  const compared = (name: ComparedSignal['signal']) =>
    signals.some(({ signal, compared }) => signal === name && compared);
  return { coverage: compared('coverage'), staticErrors: compared('type_errors'), hotspot: compared('history') };
}

interface Found<T> {
  readonly signal: ComparedSignal;
  readonly found: T | null;
}

async function diffTypeErrors(
  { base, head, before, after }: { base: DiffSide; head: DiffSide; before: SideFacts; after: SideFacts },
  renames: ReadonlyMap<string, string>,
  judged: ReadonlySet<string> | null,
): Promise<Found<TypeErrors>> {
  const signal = compareSignal('type_errors', signalOf(before, 'type_errors'), signalOf(after, 'type_errors'));
  if (!signal.compared) return { signal, found: null };
  const tables = compareSignal(
    'type_errors',
    await hasTables(base, TYPE_ERROR_TABLES),
    await hasTables(head, TYPE_ERROR_TABLES),
  );
  if (!tables.compared) return { signal: tables, found: null };
  const compared = await compareTypeErrors(base, head, renames, judged);
  if ('reason' in compared) {
    return {
      signal: { signal: 'type_errors', compared: false, missing: 'both', reason: compared.reason },
      found: null,
    };
  }
  return { signal, found: compared };
}

async function diffCycles(
  base: DiffSide,
  head: DiffSide,
  { renames, changedPaths, changedLines }: DiffOptions,
): Promise<Found<Cycles>> {
  const signal = compareSignal('imports', await hasTables(base, IMPORT_TABLES), await hasTables(head, IMPORT_TABLES));
  if (!signal.compared) return { signal, found: null };
  const modules = await head.database.rows<{ path: string; module: string }>(
    'SELECT path, module FROM core.modules WHERE repo = $1 AND "commit" = $2',
    [head.repo, head.commit],
  );
  const moduleAt = new Map(modules.map(({ path, module }) => [path, module]));
  const before: Imports = await readImports(base, (module, path) =>
    path === null ? module : (moduleAt.get(renames.get(path) ?? path) ?? module),
  );
  return { signal, found: newCycles(before, await readImports(head), changedPaths ?? null, changedLines) };
}

async function hasTables(side: DiffSide, names: readonly string[]): Promise<SideSignal> {
  const [missing] = await missingTables(side, names);
  return missing === undefined
    ? { available: true, reason: null }
    : { available: false, reason: `the snapshot was made without ${missing}` };
}
