import type { Diagnostic } from '../kernel/diagnostic';
import type { FileHistory } from '../kernel/snapshot';
import { reporter } from './diagnostic';
import type { Evidence } from './evidence';
import type { Checkout } from './git';
import { GitError, runGit } from './run-git';

const report = reporter('history');

export interface History {
  /** Null when there is no trustworthy history. */
  readonly rows: readonly FileHistory[] | null;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the last `limit` commits did to each of `paths` (relative to `repoRoot`), or why that cannot be told. */
export async function readHistory(
  repoRoot: string,
  checkout: Checkout,
  paths: readonly string[],
  limit: number,
): Promise<History> {
  const missing = (reason: string, code: string): History => {
    const diagnostics = [report('warning', code, null, `History was not read: ${reason}.`)];
    return { rows: null, evidence: { reason }, diagnostics };
  };
  if (!checkout.head) return { rows: null, evidence: { reason: 'the repository has no commits yet' }, diagnostics: [] };
  if (checkout.shallow) {
    const remedy = 'fetch everything (actions/checkout: fetch-depth: 0; elsewhere: git fetch --unshallow)';
    return missing(`the clone is shallow and would give wrong counts; ${remedy}`, 'shallow-clone');
  }
  if (checkout.partial) {
    const remedy = 'clone without a filter (actions/checkout: drop the filter input)';
    return missing(`the clone is partial and would download every version of every file; ${remedy}`, 'partial-clone');
  }
  const log = ['log', `--max-count=${limit}`, '--numstat', '--no-renames'];
  try {
    const rows = await tallyLog(repoRoot, log, paths);
    return { rows, evidence: { source: `git ${log.join(' ')}` }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return missing(error.message, 'history-unreadable');
  }
}

/** A format that no numstat record can be mistaken for: those begin with a digit, `-` or a line break. */
const HEADER = '\x01';
const FORMAT = ['-z', '--relative', '--no-ext-diff', '--no-textconv', '--encoding=UTF-8', '--format=%x01%H%x02%an'];

interface Tally {
  readonly commits: Set<string>;
  readonly authors: Set<string>;
  added: number;
  deleted: number;
}

/** One row per path that the log names, in the order of `paths`. */
async function tallyLog(repoRoot: string, log: readonly string[], paths: readonly string[]): Promise<FileHistory[]> {
  const wanted = new Set(paths);
  const tallies = new Map<string, Tally>();
  let commit = '';
  let author = '';
  await streamRecords(repoRoot, [...log, ...FORMAT], (record) => {
    if (record.startsWith(HEADER)) {
      const end = record.indexOf('\x02');
      commit = record.slice(1, end);
      author = record.slice(end + 1);
      return;
    }
    const change = /^\n?(\d+|-)\t(\d+|-)\t(.+)$/s.exec(record);
    if (!change) return;
    const path = change[3]!;
    if (!wanted.has(path)) return;
    const tally = tallies.get(path) ?? { commits: new Set(), authors: new Set(), added: 0, deleted: 0 };
    tallies.set(path, tally);
    tally.commits.add(commit);
    tally.authors.add(author);
    tally.added += lines(change[1]!);
    tally.deleted += lines(change[2]!);
  });
  return paths.flatMap((path) => {
    const tally = tallies.get(path);
    if (!tally) return [];
    const { commits, authors, added, deleted } = tally;
    const counts = { commitCount: commits.size, authorCount: authors.size };
    return [{ path, ...counts, linesAdded: added, linesDeleted: deleted }];
  });
}

/** git prints `-` for a binary file. */
function lines(count: string): number {
  return count === '-' ? 0 : Number(count);
}

async function streamRecords(
  folder: string,
  args: readonly string[],
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
  await runGit(folder, args, { onChunk, timeoutMs: 600_000 });
}
