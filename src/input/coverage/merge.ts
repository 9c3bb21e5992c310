import type { ContextLines, CoverageData, CoveredFile } from '../../kernel/evidence';
import { MAX_HITS } from './counted-lines';
import { LineSet } from './lines';
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
    const rank = new Map(names.map((name, i) => [this.contexts.get(name)!, i]));
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
  private contexts: Map<number, Uint8Array> | null = null;

  add({ statements, covered, hits, contexts }: CoverageReport['files'][number], indexes: readonly number[]): void {
    if (statements) {
      this.statements ??= new LineSet();
      this.statements.addAll(statements.toBytes());
    }
    this.covered.addAll(covered.toBytes());
    if (hits) {
      this.hits ??= new Map();
      for (const [line, count] of hits) this.hits.set(line, Math.min(MAX_HITS, (this.hits.get(line) ?? 0) + count));
    }
    if (contexts) {
      this.contexts ??= new Map();
      for (const { context, lines } of contexts) this.addContext(indexes[context]!, lines);
    }
  }

  private addContext(context: number, lines: Uint8Array): void {
    const before = this.contexts!.get(context);
    if (before === undefined) return void this.contexts!.set(context, lines);
    const both = new LineSet();
    both.addAll(before);
    both.addAll(lines);
    this.contexts!.set(context, both.toBytes());
  }

  result(path: string, rank: ReadonlyMap<number, number>): CoveredFile {
    const covered = this.covered.toArray();
    const { hits, contexts } = this;
    return {
      path,
      statements: this.statements?.toArray() ?? null,
      covered,
      // A report that does not count says of a line that it ran: once at least.
      hits: hits && covered.map((line) => Math.max(1, hits.get(line) ?? 0)),
      contexts:
        contexts &&
        [...contexts]
          .map(([context, lines]): ContextLines => ({ context: rank.get(context)!, lines }))
          .sort((a, b) => a.context - b.context),
    };
  }
}
