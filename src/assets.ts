import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `__dirname`; this is Node's own
const here = eval('__dirname') as string;
const root = dirname(here);

/** `dist/` when this runs from the bundle (an entry is `dist/index.js` or `dist/<entry>/index.js`). */
const dist = [here, root].find((folder) => existsSync(join(folder, 'assets')));

const WASM = {
  'web-tree-sitter.wasm': 'web-tree-sitter',
  'tree-sitter-python.wasm': 'tree-sitter-python',
};

/** The parser's wasm files: from `dist/assets` in the bundle, from their npm packages in the repository. */
export function assetBytes(name: keyof typeof WASM): Uint8Array {
  return readFileSync(dist ? join(dist, 'assets', name) : join(root, 'node_modules', WASM[name], name));
}

/**
 * The file a worker thread starts with. A worker cannot run TypeScript, so in the repository it is the one that
 * `tsc` wrote to `build/`, also when this file runs as TypeScript in a test (`test/global-setup.ts` keeps it fresh).
 */
export function workerPath(): string {
  return dist ? join(dist, 'worker', 'index.js') : join(root, 'build', 'worker.js');
}

/** The program of the process that runs SQL of unknown origin. */
export function sandboxPath(): string {
  return dist ? join(dist, 'sandbox', 'index.js') : join(root, 'build', 'store', 'sandbox', 'child.js');
}
