import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const ENTRY = resolve('build/surfaces/cli/index.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program and returns what became of it. */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let [stdout, stderr] = ['', ''];
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', failed);
    child.once('close', (code) => done({ code, stdout, stderr }));
  });
}

/** The built command line, as a program and its first arguments. */
export const CODEINTEL = [process.execPath, ENTRY] as const;

export function codeintel(args: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  return run(CODEINTEL[0], [CODEINTEL[1], ...args], options);
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder outside the repository under test, for what a run writes. */
export function outside(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'codeintel test '));
  made.push(folder);
  return folder;
}

/** The options that keep a run's files in `folder`. */
export function into(folder: string): string[] {
  return ['--db-path', join(folder, 'warehouse.duckdb'), '--document-output-dir', join(folder, 'out')];
}
