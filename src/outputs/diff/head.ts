import type { ChangedLines } from '../../input/changed-lines';
import { readBlast } from './blast';
import { CALL_TABLES } from './calls';
import type { SideSignal } from './compare';
import { readCallers, readTests, recordsTests, TEST_TABLES } from './reach';
import type {
  Blast,
  ChangedFunction,
  ComparedSignal,
  FunctionSide,
  JudgedFunction,
  LineRange,
  UntestedLines,
} from './schema';
import { type DiffSide, missingTables } from './tables';
import { readUntested, UNTESTED_TABLES } from './untested';

/** What the head says of the evidence that only it must have. */
export interface HeadSignals {
  readonly coverage: SideSignal;
  readonly tests: SideSignal;
}

export interface HeadEvidence {
  readonly functions: ChangedFunction[];
  readonly signals: ComparedSignal[];
  readonly untested: UntestedLines | null;
  readonly blast: Blast | null;
}

/** What the head alone knows about the functions that differ: callers, tests, changed lines. */
export async function headEvidence(
  head: DiffSide,
  functions: readonly JudgedFunction[],
  changed: ChangedLines | undefined,
  signals: HeadSignals,
): Promise<HeadEvidence> {
  const missing = new Set(await missingTables(head, [...CALL_TABLES, ...TEST_TABLES, ...UNTESTED_TABLES]));
  const without = (tables: readonly string[]) => tables.find((table) => missing.has(table));
  const goids = functions.flatMap((fn) => (fn.head === null ? [] : [fn.head.goid]));

  const calls = madeWithout(without(CALL_TABLES));
  const callers = calls === null ? await readCallers(head, goids) : null;
  const blast = calls === null ? await readBlast(head, functions) : null;

  const tests = madeWithout(without(TEST_TABLES)) ?? (await whyNoTests(head, signals));
  const reaching = tests === null ? await readTests(head, goids) : null;

  const lines =
    changed === undefined
      ? 'git does not know both commits here; fetch-depth: 0 of actions/checkout brings them'
      : null;
  const measured = signals.coverage.available && without(UNTESTED_TABLES) === undefined;
  const untested = changed !== undefined && measured ? await readUntested(head, changed, goids) : null;

  return {
    functions: functions.map((fn) => ({
      ...fn,
      callers: fn.head && callers && (callers.get(fn.head.goid) ?? { count: 0, public: 0, possible: 0 }),
      tests: fn.head && reaching && knownTests(reaching.get(fn.head.goid), signals.tests.available),
      changed_lines: fn.head && changed ? firstChange(fn.head, changed) : null,
      untested: fn.head && untested && (untested.byFunction.get(fn.head.goid) ?? { lines: 0, ranges: [] }),
    })),
    signals: [headSignal('calls', calls), headSignal('tests', tests), headSignal('changed_lines', lines)],
    untested: untested?.found ?? null,
    blast,
  };
}

function headSignal(signal: ComparedSignal['signal'], reason: string | null): ComparedSignal {
  return { signal, compared: reason === null, missing: reason === null ? null : 'head', reason };
}

function madeWithout(table: string | undefined): string | null {
  return table === undefined ? null : `the snapshot was made without ${table}`;
}

async function whyNoTests(head: DiffSide, { coverage }: HeadSignals): Promise<string | null> {
  if (!coverage.available) return coverage.reason ?? 'no coverage report';
  if (await recordsTests(head)) return null;
  return 'the coverage report does not say which test ran a line; pytest --cov-context=test records it';
}

function knownTests(
  reaching: { readonly count: number; readonly failing: number | null } | undefined,
  reported: boolean,
): ChangedFunction['tests'] {
  const { count, failing } = reaching ?? { count: 0, failing: 0 };
  return { count, failing: reported ? failing : null };
}

/** The first run of changed lines within the function. */
function firstChange({ path, start_line, end_line }: FunctionSide, changed: ChangedLines): LineRange | null {
  const range = changed.get(path)?.find(([first, last]) => first <= end_line && last >= start_line);
  return range === undefined ? null : [Math.max(range[0], start_line), Math.min(range[1], end_line)];
}
