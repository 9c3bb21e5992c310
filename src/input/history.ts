import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../kernel/diagnostic';
import type { FileHistory } from '../kernel/snapshot';
import type { HistoryWindow } from './configuration';
import { reporter } from './diagnostic';
import type { Evidence } from './evidence';
import type { Checkout } from './git';
import { Tallies } from './history-tally';
import { GitError, lineOf, runGit } from './run-git';

const report = reporter('history');

export interface History {
  /** Null when there is no trustworthy history. */
  readonly rows: readonly FileHistory[] | null;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What the commits of the window did to each of `paths` (relative to `repoRoot`) under its present and its
 * earlier names, or why that cannot be told. Merges count for nothing themselves: what they bring in is counted
 * where it was made. Authors go by `.mailmap`.
 */
export async function readHistory(
  repoRoot: string,
  checkout: Checkout,
  paths: readonly string[],
  window: HistoryWindow,
  signal?: AbortSignal,
): Promise<History> {
  const missing = (reason: string, code: string): History => {
    const diagnostics = [report('warning', code, null, `History was not read: ${reason}.`)];
    return { rows: null, evidence: { reason }, diagnostics };
  };
  if (!checkout.head) return { rows: null, evidence: { reason: 'the repository has no commits yet' }, diagnostics: [] };
  if (checkout.partial) {
    const remedy = 'clone without a filter (actions/checkout: drop the filter input)';
    return missing(`the clone is partial and would download every version of every file; ${remedy}`, 'partial-clone');
  }
  try {
    const log = ['log', ...(await limitOf(repoRoot, window)), '--numstat', '--use-mailmap', '-M'];
    const cut = checkout.shallow ? await shallowCommits(repoRoot) : new Set<string>();
    const { rows, reachesTheCut } = await tallyLog(repoRoot, checkout.prefix, log, paths, cut, signal);
    if (reachesTheCut) {
      const remedy = 'fetch everything (actions/checkout: fetch-depth: 0; elsewhere: git fetch --unshallow)';
      return missing(`the clone is shallow and would give wrong counts; ${remedy}`, 'shallow-clone');
    }
    return { rows, evidence: { source: `git ${log.join(' ')}` }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return missing(error.message, 'history-unreadable');
  }
}

/** Days are counted back from the commit that is analysed, so that its history does not depend on today. */
async function limitOf(repoRoot: string, window: HistoryWindow): Promise<string[]> {
  if ('commits' in window) return [`--max-count=${window.commits}`];
  const seconds = Number(lineOf(await runGit(repoRoot, ['show', '-s', '--format=%ct', 'HEAD'])));
  return [`--max-age=${seconds - window.days * 86_400}`];
}

/** Commits whose parents were not fetched: they look as if they had created every file. */
async function shallowCommits(repoRoot: string): Promise<Set<string>> {
  const file = lineOf(await runGit(repoRoot, ['rev-parse', '--git-path', 'shallow']));
  return new Set(readFileSync(resolve(repoRoot, file), 'latin1').split('\n'));
}

/** `--raw` says what was added or renamed, `--numstat` the lines. More new files than `-l` are matched by content only. */
const FORMAT = [
  ...[
    '-z',
    '--raw',
    '-l1000',
    '--no-relative',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
    '--encoding=UTF-8',
  ],
  '--format=%x01%H%x02%aN',
];

/** One row per path that the log names, in the order of `paths`. */
async function tallyLog(
  repoRoot: string,
  prefix: string,
  log: readonly string[],
  paths: readonly string[],
  cut: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<{ rows: FileHistory[]; reachesTheCut: boolean }> {
  const tallies = new Tallies(paths.map((path) => prefix + path));
  let reachesTheCut = false;
  // How many records after this one are paths; what stands in them is never mistaken for anything else.
  let pathsToCome = 0;
  let status = '';
  let counts: RegExpExecArray | null = null;
  let names: string[] = [];
  await streamRecords(repoRoot, [...log, ...FORMAT], signal, (record) => {
    if (pathsToCome > 0) {
      names.push(record);
      if (--pathsToCome > 0) return;
      const [from, to = from] = names as [string, string?];
      if (counts) tallies.changed(to, linesOf(counts[1]!), linesOf(counts[2]!));
      else if (status === 'A') tallies.created(to);
      else if (status === 'R') tallies.renamed(from, to);
      names = [];
      return;
    }
    if (record.startsWith('\x01')) {
      const end = record.indexOf('\x02');
      const commit = record.slice(1, end);
      reachesTheCut ||= cut.has(commit);
      tallies.begin(record.slice(end + 1));
      return;
    }
    const raw = /^\n?:.* ([A-Z])\d*$/s.exec(record);
    counts = raw ? null : /^\n?(\d+|-)\t(\d+|-)\t(.*)$/s.exec(record);
    if (raw) {
      status = raw[1]!;
      pathsToCome = status === 'R' || status === 'C' ? 2 : 1;
    } else if (counts?.[3] === '') pathsToCome = 2;
    else if (counts) tallies.changed(counts[3]!, linesOf(counts[1]!), linesOf(counts[2]!));
  });
  const rows = paths.flatMap((path) => {
    const found = tallies.of(prefix + path);
    return found ? [{ path, ...found }] : [];
  });
  return { rows, reachesTheCut };
}

/** git prints `-` for a binary file. */
function linesOf(count: string): number {
  return count === '-' ? 0 : Number(count);
}

async function streamRecords(
  folder: string,
  args: readonly string[],
  signal: AbortSignal | undefined,
  onRecord: (record: string) => void,
): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  const onChunk = (chunk: Buffer) => {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      onRecord(bytes.toString('utf8', start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
  };
  await runGit(folder, args, { onChunk, timeoutMs: 600_000, ...(signal ? { signal } : {}) });
}
