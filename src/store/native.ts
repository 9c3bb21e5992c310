import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { messageOf, UserError } from '../kernel/errors';
import { DUCKDB_LOCK } from './duckdb.lock';
import { platformKey } from './lock';

type DuckDB = typeof import('@duckdb/node-api');

const BINDING = '@duckdb/node-bindings';

let loading: Promise<DuckDB> | undefined;

/** What of the native library the bulk load calls itself; handles are opaque. */
export interface Bindings {
  data_chunk_get_vector(chunk: unknown, column: number): unknown;
  vector_get_data(vector: unknown, bytes: number): Uint8Array;
  vector_assign_string_element_len(vector: unknown, row: number, text: Uint8Array): void;
  vector_ensure_validity_writable(vector: unknown): void;
  copy_data_to_vector(vector: unknown, offset: number, from: ArrayBuffer, fromOffset: number, bytes: number): void;
  copy_data_to_vector_validity(
    vector: unknown,
    offset: number,
    from: ArrayBuffer,
    fromOffset: number,
    bytes: number,
  ): void;
}

/**
 * DuckDB's client with its native library. The only place that loads either.
 *
 * Under an npm install the library is the ordinary dependency and nothing is fetched. The bundle of the action has
 * no node_modules: there the library comes from the runner's tool cache, a local folder or the npm registry, and is
 * the one of the committed lock, byte for byte, whichever way it came.
 *
 * @throws UserError naming the platform and the ways to provide the library when there is none
 */
export function loadDuckDB(): Promise<DuckDB> {
  loading ??= load();
  return loading;
}

/** The native library itself, for what the client would do value by value. */
export async function loadBindings(): Promise<Bindings> {
  await loadDuckDB();
  // biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `require`; this is Node's own
  return (eval('require') as NodeJS.Require)(BINDING);
}

async function load(): Promise<DuckDB> {
  if (!isInstalled()) {
    if (registerHooks === undefined) throw new UserError(tooOld());
    // Eager, as below; evaluating it takes a while, and npm users never need it.
    const { nativeLibrary } = await import(/* webpackMode: "eager" */ './library.js');
    redirect(BINDING, await nativeLibrary());
  }
  try {
    // Eager: part of the bundle's one file, but not evaluated before this line.
    return await import(/* webpackMode: "eager" */ '@duckdb/node-api');
  } catch (error) {
    throw new UserError(
      `DuckDB ${DUCKDB_LOCK.version} for ${platformKey()} cannot be loaded on this system: ${messageOf(error)}`,
      1,
      { cause: error },
    );
  }
}

function tooOld(): string {
  return `Without an npm install this needs Node 22.15 or newer, to be told where DuckDB's library is; this is ${process.version}.`;
}

/** Whether npm installed the library, in the version that the bundled client was made for. */
function isInstalled(): boolean {
  // biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `require`; this is Node's own
  const nodeRequire = eval('require') as NodeJS.Require;
  try {
    if (nodeRequire(`${BINDING}/package.json`).version !== DUCKDB_LOCK.version) return false;
    nodeRequire(BINDING);
    return true;
  } catch (error) {
    // A library that is there but does not load would not load from elsewhere either: that is for `load` to say.
    return (error as NodeJS.ErrnoException).code === 'ERR_DLOPEN_FAILED';
  }
}

/** Makes `require(specifier)` load the file, from anywhere in this process. */
function redirect(specifier: string, file: string): void {
  const url = pathToFileURL(file).href;
  registerHooks({
    resolve: (wanted, context, next) => (wanted === specifier ? { url, shortCircuit: true } : next(wanted, context)),
  });
}
