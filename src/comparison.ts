import { changedLines } from './input/changed-lines';
import { changedPaths, commitOf, type PathChange } from './input/git';
import { diffSnapshots } from './outputs/diff/diff';
import type { ComparedSignal, Diff } from './outputs/diff/schema';
import type { Side } from './sides';

/**
 * Compares two snapshots. Renames and changed lines come from git where it knows both commits; without it a moved
 * file is recognised by the bodies of its functions alone, and nothing is said about lines.
 *
 * @param changeBase the commit the change starts from, when the base is another one (an ancestor of it that has data):
 *   then only edits since that commit are judged
 */
export async function compareSides(
  base: Side,
  head: Side,
  repoRoot: string,
  changeBase: string = base.commit,
): Promise<Diff> {
  const sinceBase = await changesBetween(repoRoot, base.commit, head.commit);
  const change = changeBase === base.commit ? sinceBase : await changesBetween(repoRoot, changeBase, head.commit);
  const diff = await diffSnapshots(base, head, {
    renames: renamesOf(sinceBase ?? []),
    ...(change === null ? {} : { changedLines: await changedLines(repoRoot, changeBase, head.commit) }),
    ...(change === null || changeBase === base.commit ? {} : { changedPaths: pathsOf(change) }),
  });
  return base.from === 'revision' ? withoutReports(diff) : diff;
}

const REPORTED: readonly ComparedSignal['signal'][] = ['coverage', 'type_errors'];

/** A base that was analysed for the comparison never had reports: how to make one is no remedy. */
function withoutReports(diff: Diff): Diff {
  const signals = diff.signals.map((signal) =>
    signal.missing === 'base' && REPORTED.includes(signal.signal)
      ? { ...signal, reason: 'it was analysed here, without reports' }
      : signal,
  );
  return { ...diff, signals };
}

/** Null when git does not know both commits. */
async function changesBetween(repoRoot: string, base: string, head: string): Promise<PathChange[] | null> {
  const known = await Promise.all([base, head].map((commit) => commitOf(repoRoot, commit).catch(() => null)));
  return known.includes(null) ? null : changedPaths(repoRoot, base, head);
}

function renamesOf(changes: readonly PathChange[]): Map<string, string> {
  return new Map(
    changes.flatMap(({ status, path, previousPath }) =>
      status === 'renamed' && previousPath !== null ? [[previousPath, path] as const] : [],
    ),
  );
}

function pathsOf(changes: readonly PathChange[]): Set<string> {
  return new Set(changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
}
