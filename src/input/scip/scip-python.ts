import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../kernel/errors';
import { failureOf, onPath, type ProgramLimits, runProgram } from '../run-program';
import { type DecodedIndex, decodeIndex } from './decode';

export interface ScipPythonLimits extends ProgramLimits {
  /** Bytes of the index. */
  readonly maxIndex: number;
}
const LIMITS: ScipPythonLimits = {
  timeoutMs: 15 * 60_000,
  maxIndex: 1024 * 1024 * 1024,
  maxBytes: 64 * 1024 * 1024,
  memoryMb: 6144,
};

export interface ScipProject {
  /** The checkout. */
  readonly root: string;
  readonly name: string;
  readonly version: string;
}

/** Why there is no index. */
export interface NoIndex {
  readonly problem: string;
}

/** The `scip-python` on the PATH. */
export function findScipPython(): string | null {
  return onPath(process.platform === 'win32' ? 'scip-python.cmd' : 'scip-python');
}

/**
 * Runs scip-python over a checkout.
 * @param workFolder where its index is kept while it is read; nothing is left there.
 * @returns the index, or why there is none: it cannot be started, ends with an error, takes too long or too much, or
 * writes something else.
 */
export async function runScipPython(
  program: string,
  project: ScipProject,
  workFolder: string,
  signal: AbortSignal,
  limits: Partial<ScipPythonLimits> = {},
): Promise<DecodedIndex | NoIndex> {
  const all = { ...LIMITS, ...limits };
  const folder = mkdtempSync(join(workFolder, 'scip-'));
  try {
    const index = join(folder, 'index.scip');
    // Without a list of installed packages it would ask pip, which need not be there and may be any.
    const environment = join(folder, 'environment.json');
    writeFileSync(environment, '[]');
    const { name, version, root } = project;
    const options = ['--project-name', name, '--project-version', version, '--environment', environment];
    const tooLarge = () => (sizeOf(index) > all.maxIndex ? `wrote an index larger than ${all.maxIndex} bytes` : null);
    const args = ['index', '.', ...options, '--output', index];
    const end = await runProgram(program, args, { cwd: root, limits: all, signal, watch: tooLarge });
    const problem = failureOf(end, [0], end.stderr);
    return problem === null ? read(index, all.maxIndex) : { problem };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(path: string, maxBytes: number): DecodedIndex | NoIndex {
  const size = sizeOf(path);
  if (size === 0) return { problem: 'it wrote no index' };
  if (size > maxBytes) return { problem: `it wrote an index larger than ${maxBytes} bytes` };
  try {
    const index = decodeIndex(readFileSync(path));
    return index.paths.length > 0 ? index : { problem: 'its index holds no document' };
  } catch (error) {
    return { problem: `its index cannot be read: ${messageOf(error)}` };
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
