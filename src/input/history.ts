import type { FileHistory } from '../kernel/snapshot';
import { type GitOptions, runGit } from './run-git';

/** Length of the history window, in commits. */
export const HISTORY_LIMIT = 2000;

export function historyArguments(limit: number): string[] {
  return ['log', `--max-count=${limit}`, '--numstat', '--no-renames'];
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

/**
 * What the last `limit` commits up to HEAD did to each of `paths` (relative to `repoRoot`), sorted by path.
 * @throws {GitError} when git cannot tell.
 */
export async function readHistory(repoRoot: string, paths: readonly string[], limit: number): Promise<FileHistory[]> {
  const wanted = new Set(paths);
  const tallies = new Map<string, Tally>();
  let commit = '';
  let author = '';
  await streamRecords(repoRoot, [...historyArguments(limit), ...FORMAT], { timeoutMs: 600_000 }, (record) => {
    if (record.startsWith(HEADER)) {
      const end = record.indexOf('\x02');
      commit = record.slice(1, end);
      author = record.slice(end + 1);
      return;
    }
    const change = /^\n?(\d+|-)\t(\d+|-)\t([^]+)$/.exec(record);
    if (!change) return;
    const path = change[3]!;
    if (!wanted.has(path)) return;
    let tally = tallies.get(path);
    if (!tally) tallies.set(path, (tally = { commits: new Set(), authors: new Set(), added: 0, deleted: 0 }));
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
  options: GitOptions,
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
  await runGit(folder, args, { ...options, onChunk });
}
