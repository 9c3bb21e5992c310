import { isAbsolute } from 'node:path';
import type { CoverageConfig } from '../coverage-config';
import { FileGlobs } from './file-globs';
import type { Places } from './places';

/** Which measured files `coverage json` reports: those of `[report] include`, less those of `omit`. */
export class Selection {
  /** Patterns that cannot be used. */
  readonly refused: readonly string[];
  private readonly include: FileGlobs | null;
  private readonly omit: FileGlobs;

  constructor(
    private readonly config: Pick<CoverageConfig, 'include' | 'omit' | 'relativeFiles'>,
    private readonly root: string,
  ) {
    this.include = config.include.length === 0 ? null : new FileGlobs(config.include, root);
    this.omit = new FileGlobs(config.omit, root);
    this.refused = [...(this.include?.refused ?? []), ...this.omit.refused];
  }

  of({ paths, ambiguous, outside }: Places): Places {
    return {
      paths: paths.map((path) => (path !== null && this.has(path) ? path : null)),
      ambiguous: ambiguous.filter((path) => this.has(path)),
      outside: outside.filter((path) => this.has(path)),
    };
  }

  /** @param path relative to the repository where it is in it. */
  private has(path: string): boolean {
    const name = this.config.relativeFiles || isAbsolute(path) ? path : `${this.root}/${path}`;
    return (this.include === null || this.include.match(name)) && !this.omit.match(name);
  }
}
