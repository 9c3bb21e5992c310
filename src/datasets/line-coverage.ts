import type { ContextLines, CoveredFile } from '../kernel/evidence';
import type { ParsingInput } from '../kernel/snapshot';
import type { AnalysedRepository, FilePart, RecordedEntity, RecordedFile } from './sources';

/** A measured file with what its report says, brought together with its statements. */
export interface FileCoverage {
  readonly path: string;
  /** First lines of the executable statements, ascending; the rest refers to them by index. */
  readonly executable: Uint32Array;
  /** How often each ran; 1 when it ran and the report does not count. */
  readonly hits: Uint32Array;
  /** Indexes of the contexts that ran some of it; null when the report has none. */
  readonly contexts: Uint32Array | null;
  /** Indexes of the executable statements that one of `contexts` ran, ascending. */
  ran(position: number): number[];
  /** How many contexts ran each statement; null when the report has none. */
  contextCounts(): Uint32Array | null;
  /** The functions and methods in the order of the file, with the indexes of the statements of each one's own body. */
  functions(): readonly FunctionLines[];
}

export interface FunctionLines {
  readonly entity: RecordedEntity;
  readonly lines: readonly number[];
}

/**
 * Our own statements are needed where a report lists none, and to say which statement a line of a context is part of.
 * What a report has is not known yet when files are parsed.
 */
export function statementsNeeded({ hasCoverageReport }: ParsingInput): FilePart[] {
  return hasCoverageReport ? ['statements'] : [];
}

/** The measured files among the analysed ones, by path. Nothing when there was no report. */
export function* coverageOf({ snapshot, files }: AnalysedRepository): Generator<FileCoverage> {
  const measured = new Map(snapshot.coverage?.files.map((file) => [file.path, file]));
  if (measured.size === 0) return;
  for (const file of files) {
    const report = measured.get(file.path);
    if (report) yield fileCoverage(file, report);
  }
}

function fileCoverage(file: RecordedFile, report: CoveredFile): FileCoverage {
  const executable = report.statements ?? file.statements ?? new Uint32Array();
  const statementAt = statementIndex(executable, file);
  const hits = new Uint32Array(executable.length);
  for (const [i, line] of report.covered.entries()) {
    const at = statementAt(line);
    if (at !== -1) hits[at] = Math.max(hits[at]!, report.hits?.[i] ?? 1);
  }
  const { contexts } = report;
  const ran = (position: number): number[] => {
    const found: number[] = [];
    if (contexts) eachStatement(contexts, position, statementAt, (at) => found.push(at));
    return found;
  };
  return {
    path: file.path,
    executable,
    hits,
    contexts: contexts?.contexts ?? null,
    ran,
    contextCounts: () => {
      if (contexts === null) return null;
      const counts = new Uint32Array(executable.length);
      const count = (at: number) => void counts[at]!++;
      for (let i = 0; i < contexts.contexts.length; i++) eachStatement(contexts, i, statementAt, count);
      return counts;
    },
    functions: () => functionLines(file, executable, statementAt),
  };
}

type StatementAt = (line: number) => number;

/** The statements that a context ran a line of, ascending. */
function eachStatement(
  { ends, bytes }: ContextLines,
  position: number,
  statementAt: StatementAt,
  visit: (at: number) => void,
): void {
  const start = ends[position - 1] ?? 0;
  const end = ends[position]!;
  let last = -1;
  for (let i = start; i < end; i++) {
    for (let byte = bytes[i]!; byte !== 0; byte &= byte - 1) {
      const at = statementAt((i - start) * 8 + 31 - Math.clz32(byte & -byte));
      // Lines of one statement are neighbours.
      if (at === -1 || at === last) continue;
      visit(at);
      last = at;
    }
  }
}

/** From a line to the index of the executable statement that it is part of, -1 for none. */
function statementIndex(executable: Uint32Array, { statements, statementEnds }: RecordedFile): StatementAt {
  const ends = new Map<number, number>();
  if (statements && statementEnds) for (const [i, line] of statements.entries()) ends.set(line, statementEnds[i]!);
  const last = executable.at(-1) ?? 0;
  const index = new Int32Array(Math.max(last, ends.get(last) ?? 0) + 1).fill(-1);
  for (const [i, line] of executable.entries()) index.fill(i, line, (ends.get(line) ?? line) + 1);
  return (line) => index[line] ?? -1;
}

/** Gives each statement to the innermost function whose body it is in. */
function functionLines(
  { entities }: RecordedFile,
  executable: Uint32Array,
  statementAt: StatementAt,
): readonly FunctionLines[] {
  const functions = entities
    .filter(({ kind }) => kind === 'function' || kind === 'method')
    .map((entity) => ({ entity, lines: [] as number[] }));
  const owner = new Array<number[] | undefined>(executable.length);
  for (const { entity, lines } of functions) {
    // The statement that the body begins in starts earlier when the body is on the line where the header ends.
    const start = executable[statementAt(entity.bodyStartLine)] ?? entity.bodyStartLine;
    for (let at = firstFrom(executable, start); at < executable.length && executable[at]! <= entity.endLine; at++)
      owner[at] = lines;
  }
  for (const [at, lines] of owner.entries()) lines?.push(at);
  return functions;
}

/** Index of the first of ascending numbers that is not below `least`. */
function firstFrom(numbers: Uint32Array, least: number): number {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
