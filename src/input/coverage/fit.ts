import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../kernel/diagnostic';
import type { CoverageData, CoveredFile } from '../../kernel/evidence';
import { reporter } from '../diagnostic';
import { readSource } from '../read-source';
import type { ReportFile } from '../report-files';

const SHOWN_FILES = 5;
/** File systems and archives keep times to a second or two. */
const CLOCK_STEP_MS = 2000;

const SPACE = 32;
const HASH = 35;

const problem = reporter('coverage');

/** Says where a report does not fit the files as they are now: it is of another commit, or they were changed since. */
export function fitProblems(root: string, { files }: CoverageData, reports: readonly ReportFile[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const source = reports.map(({ name }) => name).join(', ');
  const misfits = files.flatMap((file) => misfit(root, file) ?? []);
  if (misfits.length > 0) {
    const shown = misfits.slice(0, SHOWN_FILES).join('; ') + (misfits.length > SHOWN_FILES ? '; …' : '');
    const message = `${source} is of another commit: ${misfits.length} of ${files.length} measured files have other lines (${shown}). What it says of these files is not to be relied on; run the tests on the analysed commit.`;
    found.push(problem('warning', 'coverage-other-commit', null, message));
  }
  const written = Math.max(...reports.map(({ modifiedMs }) => modifiedMs));
  const later = files.filter(({ path }) => modifiedMs(join(root, path)) > written + CLOCK_STEP_MS);
  // When all are later, the repository was checked out after the report was made, and their times say nothing.
  if (later.length > 0 && later.length < files.length) {
    const shown = later
      .slice(0, SHOWN_FILES)
      .map(({ path }) => path)
      .join(', ');
    const message = `${later.length} of ${files.length} measured files were modified after ${source} was written: ${shown}${later.length > SHOWN_FILES ? ', …' : ''}. Run the tests again.`;
    found.push(problem('warning', 'coverage-older', null, message));
  }
  return found;
}

/** What a report says that cannot be true of the file. */
function misfit(root: string, { path, statements, covered }: CoveredFile): string | null {
  const read = readSource(root, path);
  if ('problem' in read) return null;
  const lines = new LineEnds(read.bytes);
  const last = Math.max(covered.at(-1) ?? 0, statements?.at(-1) ?? 0);
  if (last > lines.count) return `${path} has ${lines.count} lines, the report ${last}`;
  // Line 1 of a module without code runs in some versions of CPython.
  const empty = [...covered, ...(statements ?? [])].find((line) => line > 1 && lines.firstByte(line) === null);
  if (empty !== undefined) return `${path}:${empty} is blank`;
  // A line within a formatted string may begin like a comment; the first of a statement cannot.
  const comment = statements?.find((line) => lines.firstByte(line) === HASH);
  return comment === undefined ? null : `${path}:${comment} is a comment`;
}

/** The lines of a text in bytes. */
class LineEnds {
  /** Offset of the start of each line; index 0 is line 1. */
  private readonly starts: number[] = [0];

  constructor(private readonly bytes: Uint8Array) {
    for (let at = 0; at < bytes.length; at++) {
      const isEnd = bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10);
      if (isEnd) this.starts.push(at + 1);
    }
  }

  get count(): number {
    return this.starts.length;
  }

  /** The first that is not white space; null for a blank line. */
  firstByte(line: number): number | null {
    const end = this.starts[line] ?? this.bytes.length;
    for (let at = this.starts[line - 1]!; at < end; at++) if (this.bytes[at]! > SPACE) return this.bytes[at]!;
    return null;
  }
}

function modifiedMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
