import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const WORKER = 'build/worker.js';

/**
 * Compiles `src/` to `build/` when a source is newer: the parser threads that a test starts run the compiled files.
 * A type error does not stop the tests, since `npm run check` is what reports those.
 */
export default function setup(): void {
  if (existsSync(WORKER) && statSync(WORKER).mtimeMs > newestSource()) return;
  const tsc = ['node_modules/typescript/bin/tsc', '-p', '.'];
  const { stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
  if (!existsSync(WORKER)) throw new Error(`tsc wrote no ${WORKER}:\n${stdout}`);
}

function newestSource(): number {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' });
  return Math.max(...sources.map((path) => statSync(join('src', path)).mtimeMs));
}
