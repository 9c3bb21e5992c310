import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type PipelineOptions, runPipeline } from '../../src/pipeline';
import { CLOCK, silent } from '../fixture';
import { write } from '../input/repository';

// biome-ignore lint/suspicious/noExplicitAny: rows as they are exported
export type Line = Readonly<Record<string, any>>;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What a run makes of a repository with these files. */
export interface Analysed {
  readonly folder: string;
  readonly database: string;
  readonly diagnostics: readonly string[];
  /** Exported rows of a table. */
  rows(table: string): Line[];
  text(file: string): string;
}

export async function analysed(
  files: Readonly<Record<string, string>>,
  options: Partial<PipelineOptions> = {},
): Promise<Analysed> {
  const folder = mkdtempSync(join(tmpdir(), 'program test '));
  folders.push(folder);
  const repoRoot = join(folder, 'demo');
  write(repoRoot, files);
  const database = join(folder, 'run.duckdb');
  const { diagnostics } = await runPipeline(
    {
      repoRoot,
      repo: 'acme/demo',
      commit: 'a'.repeat(40),
      dbPath: database,
      buildDir: join(folder, 'build'),
      outputDir: join(folder, 'out'),
      targets: [],
      now: CLOCK,
      ...options,
    },
    silent,
    new AbortController().signal,
  );
  const text = (file: string) => readFileSync(join(folder, 'out', file), 'utf8');
  return {
    folder,
    database,
    diagnostics: diagnostics.map(({ code, path }) => `${code} ${path}`),
    text,
    rows: (table) =>
      text(`${table}.jsonl`)
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
  };
}
