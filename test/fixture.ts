import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFixtureRepo } from '../scripts/fixture-repo.mjs';
import type { Progress } from '../src/kernel/progress';
import { type PipelineOptions, type PipelineResult, runPipeline } from '../src/pipeline';

export const CLOCK = new Date('2026-01-02T03:04:05.678Z');
export const silent: Progress = { step() {}, advance() {}, end() {} };

/** The fixture's repository in a folder of its own, and what a run makes of it. */
export interface Fixture {
  readonly folder: string;
  readonly repoRoot: string;
  readonly commit: string;
  /** Runs the pipeline; the database is `<name>.duckdb`, the exports are `<name>`. */
  run(
    name: string,
    options?: Partial<PipelineOptions>,
    progress?: Progress,
    signal?: AbortSignal,
  ): Promise<PipelineResult>;
  remove(): void;
}

export function openFixture(): Fixture {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline test '));
  const repoRoot = join(folder, 'shop');
  const { main } = buildFixtureRepo(repoRoot);
  return {
    folder,
    repoRoot,
    commit: main,
    run: (name, options = {}, progress = silent, signal = new AbortController().signal) =>
      runPipeline(
        {
          repoRoot,
          repo: 'acme/shop',
          dbPath: join(folder, `${name}.duckdb`),
          buildDir: join(folder, 'build'),
          outputDir: join(folder, name),
          targets: [],
          now: CLOCK,
          ...options,
        },
        progress,
        signal,
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
