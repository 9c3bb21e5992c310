import { Analysis } from './analysis';
import { callObject } from './calling';
import type { Budget } from './constraint-graph';
import { MOST_CALLEES } from './edges';
import { execute } from './execution';
import { guess, settleMembers } from './guesses';
import { newInstance } from './instances';
import { dispatch } from './library/dispatch';
import { leftOutStores, MOST_STORED, storeNamed } from './library/reflection';
import { followMisfits } from './misfits';
import { Program, type SummarisedFile } from './program';
import { onInstruction } from './reactions';

/** Variables hold so many objects at most. */
const MOST_OBJECTS = 128;
/** What is guessed may let more be guessed. */
const MOST_ROUNDS = 4;

/**
 * Work in proportion to the code: when a repository takes more, variables may hold less and less, which ends it soon.
 * @param size numbers of all instructions.
 */
function budgetFor(size: number): Budget {
  const steps = 3_000_000 + size / 2;
  return [
    { steps, objects: MOST_OBJECTS },
    { steps: 1.5 * steps, objects: 32 },
    { steps: 2 * steps, objects: 8 },
    { steps: 4 * steps, objects: 2 },
  ];
}

export interface Solution {
  readonly analysis: Analysis;
  /** What was left out to stay within the budget. */
  readonly limits: readonly string[];
}

/** Builds the constraints of all files, solves them, and adds what is only guessed at last. */
export function solve(files: readonly SummarisedFile[]): Solution {
  const program = new Program(files);
  const s: Analysis = new Analysis(program, budgetFor(program.size), {
    instruction: (instance, at, object) => onInstruction(s, instance, at, object),
    call: (site, callee) => callObject(s, site, callee),
  });
  openModules(s);
  let isComplete = run(s);
  for (let round = 0; round < MOST_ROUNDS && isComplete; round++) {
    const before = s.graph.steps;
    settleMembers(s);
    followMisfits(s);
    isComplete = run(s);
    if (!isComplete) break;
    guess(s, round);
    isComplete = run(s);
    if (s.graph.steps === before) break;
  }
  return { analysis: s, limits: limits(s, isComplete) };
}

function openModules(s: Analysis): void {
  for (const [file, { summary }] of s.program.files.entries()) {
    const base = s.instances.base[newInstance(s, s.program.unitBase[file]!, -1)]!;
    const globals = new Map<number, number>();
    for (let i = 0; i < summary.globals.length; i += 2) {
      globals.set(s.program.nameOf[file]![summary.globals[i]!]!, base + summary.globals[i + 1]!);
    }
    s.globalsOf.push(globals);
  }
}

/** False when the budget was used up. */
function run(s: Analysis): boolean {
  const { pending } = s.instances;
  do {
    // Reading one may open more.
    for (const instance of pending) execute(s, instance);
    pending.length = 0;
    if (!s.graph.solve()) return false;
  } while (pending.length > 0 || storeNamed(s) || dispatch(s));
  return true;
}

function limits(s: Analysis, isComplete: boolean): string[] {
  const limits: string[] = [];
  const { vague } = s.edges;
  if (vague > 0) {
    limits.push(`Calls that may run more than ${MOST_CALLEES} things each are left unresolved: ${vague}.`);
  }
  const stores = leftOutStores(s);
  if (stores > 0) {
    limits.push(`Calls of setattr that may set more than ${MOST_STORED} attributes each are not followed: ${stores}.`);
  }
  if (!isComplete) {
    limits.push(
      `The call graph is incomplete: it was cut off after ${s.graph.steps} steps. Analyse fewer files in a run.`,
    );
  }
  const { size } = s.graph.overfull;
  if (size > 0) {
    limits.push(
      `${size} variables may hold too many things to follow: of what is called through them only the first are listed.`,
    );
  }
  return limits;
}
