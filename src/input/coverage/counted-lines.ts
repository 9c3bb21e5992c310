import { LineSet, MAX_LINE } from './lines';
import type { ReportedFile } from './report';

/** The largest number that the tables hold. */
export const MAX_HITS = 2 ** 31 - 1;

/** The lines of one file in a format that lists each executable line with how often it ran. */
export class CountedLines {
  private readonly hits = new Map<number, number>();

  /** `add` when another count of the line is of another run, and not the same count again. */
  count(line: number, hits: number, add: boolean): void {
    if (!Number.isInteger(line) || line < 1 || line > MAX_LINE || Number.isNaN(hits)) return;
    const before = this.hits.get(line) ?? 0;
    const now = Math.trunc(Math.max(0, hits));
    this.hits.set(line, Math.min(MAX_HITS, add ? before + now : Math.max(before, now)));
  }

  toFile(paths: readonly string[]): ReportedFile {
    const [statements, covered] = [new LineSet(), new LineSet()];
    for (const [line, hits] of this.hits) {
      statements.add(line);
      if (hits > 0) covered.add(line);
    }
    return { paths, statements, covered, hits: this.hits, contexts: null };
  }
}

/** Reports in which no line ran twice, as coverage.py writes them, say whether a line ran and not how often. */
export function withoutFlags(files: readonly ReportedFile[]): readonly ReportedFile[] {
  const isCounting = files.some(({ hits }) => hits !== null && [...hits.values()].some((count) => count > 1));
  return isCounting ? files : files.map((file) => ({ ...file, hits: null }));
}
