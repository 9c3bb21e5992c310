import { changedPaths, commitOf } from './input/git';
import { diffSnapshots } from './outputs/diff/diff';
import type { Diff } from './outputs/diff/schema';
import type { Side } from './sides';

/**
 * Compares two snapshots. Renames come from git where it knows both commits; without it a moved file is
 * recognised by the bodies of its functions alone.
 */
export async function compareSides(base: Side, head: Side, repoRoot: string): Promise<Diff> {
  return diffSnapshots(base, head, { renames: await renamesBetween(repoRoot, base.commit, head.commit) });
}

async function renamesBetween(repoRoot: string, base: string, head: string): Promise<Map<string, string>> {
  const known = await Promise.all([base, head].map((commit) => commitOf(repoRoot, commit).catch(() => null)));
  if (known.includes(null)) return new Map();
  const changes = await changedPaths(repoRoot, base, head);
  return new Map(
    changes.flatMap(({ status, path, previousPath }) =>
      status === 'renamed' && previousPath !== null ? [[previousPath, path] as const] : [],
    ),
  );
}
