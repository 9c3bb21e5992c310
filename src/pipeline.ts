import { availableParallelism } from 'node:os';
import { Parsers } from './extract';
import type { Configuration, HistoryWindow } from './input/configuration';
import type { ScipChoice } from './input/scip';
import type { TypeCheckOptions } from './input/types';
import type { Diagnostic } from './kernel/diagnostic';
import type { Progress } from './kernel/progress';
import type { Snapshot } from './kernel/snapshot';

export interface PipelineOptions {
  readonly repoRoot: string;
  readonly repo?: string;
  readonly commit?: string;
  readonly dbPath: string;
  /** Working files of the run; nothing in it is kept. */
  readonly buildDir: string;
  /** Null to write no files. */
  readonly outputDir: string | null;
  /** Dataset names; empty for all. */
  readonly targets: readonly string[];
  /** Says what the options below, and empty targets, leave open; `codeintel.yml` of the checkout when absent. */
  readonly configuration?: Configuration;
  readonly sourceRoots?: readonly string[];
  /** Reports of the analysed commit: globs, absolute or relative to the root; found by convention when absent. */
  readonly coverage?: readonly string[];
  readonly tests?: readonly string[];
  readonly types?: TypeCheckOptions;
  /** What makes the SCIP index; our own when absent. */
  readonly scip?: ScipChoice;
  readonly tagsIndex?: string;
  readonly historyWindow?: HistoryWindow;
  readonly workers?: number;
  /** Pins the clock of the run. */
  readonly now?: Date;
}

export interface PipelineResult {
  readonly repo: string;
  readonly commit: string;
  readonly files: number;
  readonly bytes: number;
  /** Table → rows. */
  readonly counts: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly signals: Snapshot['signals'];
  readonly durationsMs: Readonly<Record<string, number>>;
}

/** Runs the pipeline with parsers that get ready while its code is loaded and it finds out what there is to parse. */
export async function runPipeline(
  options: PipelineOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<PipelineResult> {
  const parsers = new Parsers(options.workers ?? options.configuration?.workers ?? availableParallelism());
  const ended = new AbortController();
  try {
    const { run } = await import('./run.js');
    return await run(options, parsers, progress, AbortSignal.any([signal, ended.signal]));
  } finally {
    ended.abort();
    await parsers.stop();
  }
}
