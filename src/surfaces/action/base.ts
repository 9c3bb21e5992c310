import { obtainCommit, parentsOf, type Remote, reachMergeBase } from '../../input/deepen';
import { commitOf, openCheckout } from '../../input/git';
import type { RunEvent } from './event';

/** The commit that the change starts from, and how that was found. */
export interface Base {
  readonly sha: string;
  readonly source: 'input' | 'first-parent' | 'merge-base' | 'merge-queue';
  /** The branch it is of, or what the input said. */
  readonly ref: string;
}
/** Why there is nothing to compare with, with the remedy. */
export interface NoBase {
  readonly reason: string;
}

/**
 * Finds the base. A pull request checked out as GitHub's test merge is compared with the first parent, which is the
 * target branch as merged; any other checkout, also of a branch that ends in a merge, with the merge base; an entry of
 * the merge queue with what it goes on top of. What a shallow checkout lacks is fetched from `remote`.
 */
export async function findBase(
  repoRoot: string,
  given: string | undefined,
  event: Pick<RunEvent, 'pullRequest' | 'mergeGroup'>,
  remote: Remote | null,
): Promise<Base | NoBase> {
  if (given !== undefined) {
    const isSha = /^[0-9a-f]{40}$/.test(given);
    const there = isSha && (await obtainCommit(repoRoot, given, remote));
    const sha = there ? given : await commitOf(repoRoot, given);
    if (sha === null) return { reason: `The input base "${given}" names no commit of the checkout. ${REMEDY}` };
    return { sha, source: 'input', ref: given };
  }
  const { pullRequest, mergeGroup } = event;
  if (mergeGroup !== null) {
    const { baseSha: sha, baseRef: ref } = mergeGroup;
    if (await obtainCommit(repoRoot, sha, remote)) return { sha, source: 'merge-queue', ref };
    return absent('The commit before this entry of the merge queue,', sha);
  }
  if (pullRequest === null)
    return { reason: 'This run is not for a pull request and the input base is not set: nothing is compared.' };

  const { baseRef: ref, baseSha, headSha } = pullRequest;
  const head = await commitOf(repoRoot, 'HEAD');
  if (head === null) {
    const checkout = await openCheckout(repoRoot);
    return { reason: `Nothing is compared: ${'reason' in checkout ? checkout.reason : 'the checkout has no commit'}.` };
  }
  const [first, second] = await parentsOf(repoRoot, head);
  if (first !== undefined && second === headSha) {
    if (await obtainCommit(repoRoot, first, remote)) return { sha: first, source: 'first-parent', ref };
    return absent('The first parent of the test merge,', first);
  }
  if (!(await obtainCommit(repoRoot, baseSha, remote))) return absent("The pull request's base", baseSha);
  const sha = await reachMergeBase(repoRoot, head, baseSha, remote);
  if (sha === null) {
    const checkout = await openCheckout(repoRoot);
    const whole = 'shallow' in checkout && !checkout.shallow;
    if (whole) return { reason: `The checkout and ${ref} have no common history: nothing is compared.` };
    return { reason: `The checkout does not reach back to the merge base with ${ref}. ${REMEDY}` };
  }
  if (sha === head && head !== headSha)
    return { reason: `The checkout is ${head.slice(0, 12)} of ${ref} and not the pull request. ${CHECK_OUT}` };
  return { sha, source: 'merge-base', ref };
}

function absent(what: string, sha: string): NoBase {
  return { reason: `${what} ${sha.slice(0, 12)} is not in the checkout and could not be fetched. ${REMEDY}` };
}

const CHECK_OUT = 'Use the event pull_request, on which actions/checkout takes the pull request by itself.';
const REMEDY = 'Set fetch-depth: 0 for actions/checkout.';
