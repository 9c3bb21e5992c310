import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Room that DuckDB makes for each column of each part of a result, however few rows there are. */
const PART_ROWS = 2_048;
const VALUE_BYTES = 16;
/** Memory of results that may wait for a collection. */
const MOST_BYTES = 32 * 2 ** 20;
/** Results that were in use during two small collections wait for a whole one, which takes ten times as long. */
const WHOLE_EVERY = 8;

type Collect = (options: { readonly type: 'major' | 'minor' }) => void;

let bytes = 0;
let collections = 0;
let collect: Collect | null = null;

/**
 * Counts a result that has been read. DuckDB's client frees its memory when V8 collects the object that stands for it,
 * and has no other way; but that object is tiny, so V8 alone would let hundreds of megabytes gather before it looks.
 */
export function countReadResult(columns: number, rows: number): void {
  bytes += columns * VALUE_BYTES * PART_ROWS * Math.ceil(rows / PART_ROWS || 1);
  if (bytes < MOST_BYTES) return;
  bytes = 0;
  collect ??= collector();
  collect({ type: ++collections % WHOLE_EVERY === 0 ? 'major' : 'minor' });
}

function collector(): Collect {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as Collect;
}
