import type { ContextLines, CoverageData, CoveredFile } from '../../kernel/evidence';
import { MAX_HITS } from './counted-lines';
import { LineSet } from './lines';
import { PackedLines } from './packed-lines';
import type { CoverageReport } from './report';

/**
 * Joins reports: what one of them covered is covered, counts of runs add up, contexts are united by name.
 * @param reports each with the repository's path of each of its files, null for what is left out.
 */
export class MergedCoverage {
  private readonly files = new Map<string, MergedFile>();
  private readonly contexts = new Map<string, number>();

  add(report: CoverageReport, paths: readonly (string | null)[]): void {
    const contexts = report.contexts.map((name) => this.contextIndex(name));
    for (const [i, reported] of report.files.entries()) {
      const path = paths[i];
      if (path === null || path === undefined) continue;
      const file = this.files.get(path) ?? new MergedFile();
      this.files.set(path, file);
      file.add(reported, contexts);
    }
  }

  result(): CoverageData {
    const names = [...this.contexts.keys()].sort();
    const rank = new Uint32Array(names.length);
    for (const [i, name] of names.entries()) rank[this.contexts.get(name)!] = i;
    const paths = [...this.files.keys()].sort();
    return { files: paths.map((path) => this.files.get(path)!.result(path, rank)), contexts: names };
  }

  private contextIndex(name: string): number {
    const index = this.contexts.get(name) ?? this.contexts.size;
    this.contexts.set(name, index);
    return index;
  }
}

class MergedFile {
  private statements: LineSet | null = null;
  private readonly covered = new LineSet();
  private hits: Map<number, number> | null = null;
  /** Of each report, with the indexes that its contexts have among those of all. */
  private readonly contexts: (readonly [found: ContextLines, indexes: readonly number[]])[] = [];

  add({ statements, covered, hits, contexts }: CoverageReport['files'][number], indexes: readonly number[]): void {
    if (statements) {
      this.statements ??= new LineSet();
      this.statements.addAll(statements.bytes());
    }
    this.covered.addAll(covered.bytes());
    if (hits) {
      this.hits ??= new Map();
      for (const [line, count] of hits) this.hits.set(line, Math.min(MAX_HITS, (this.hits.get(line) ?? 0) + count));
    }
    if (contexts) this.contexts.push([contexts, indexes]);
  }

  result(path: string, rank: Uint32Array): CoveredFile {
    const covered = this.covered.toArray();
    const { hits } = this;
    return {
      path,
      statements: this.statements?.toArray() ?? null,
      covered,
      // A report that does not count says of a line that it ran: once at least.
      hits: hits && covered.map((line) => Math.max(1, hits.get(line) ?? 0)),
      contexts: this.contexts.length === 0 ? null : this.united(rank),
    };
  }

  private united(rank: Uint32Array): ContextLines {
    const total = this.contexts.reduce((sum, [found]) => sum + found.contexts.length, 0);
    const reports = new Uint32Array(total);
    const positions = new Uint32Array(total);
    // Ranks, each with the number of the entry, as numbers that sort fast.
    const order = new Float64Array(total);
    let entry = 0;
    for (const [report, [{ contexts }, indexes]] of this.contexts.entries()) {
      for (const [position, context] of contexts.entries()) {
        reports[entry] = report;
        positions[entry] = position;
        order[entry] = rank[indexes[context]!]! * total + entry;
        entry++;
      }
    }
    const united = new PackedLines();
    for (const key of order.sort()) {
      const { ends, bytes } = this.contexts[reports[key % total]!]![0];
      const at = positions[key % total]!;
      united.add(Math.floor(key / total), bytes, ends[at - 1] ?? 0, ends[at]!);
    }
    return united.toContextLines();
  }
}
