import { commitOf, mergeBase } from '../../input/git';

/** What the head is compared with, and how that was found. */
export interface Base {
  readonly sha: string;
  readonly source: 'input' | 'first-parent' | 'merge-base';
  /** In plain words, for the report. */
  readonly description: string;
}
/** Why there is nothing to compare with, with the remedy. */
export interface NoBase {
  readonly reason: string;
}

/** The part of a pull request's event that says where it comes from and goes to. */
export interface PullRequest {
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
}

/**
 * Finds the base. A pull request checked out as GitHub's test merge is compared with the first parent, which
 * is the target branch as merged; any other checkout, also of a branch that ends in a merge, with the merge base.
 */
export async function findBase(
  repoRoot: string,
  given: string | undefined,
  pullRequest: PullRequest | null,
): Promise<Base | NoBase> {
  if (given !== undefined) {
    const sha = await commitOf(repoRoot, given);
    if (sha === null) return { reason: `The input base "${given}" names no commit of the checkout. ${REMEDY}` };
    return { sha, source: 'input', description: `${given} at ${sha.slice(0, 12)}` };
  }
  if (pullRequest === null)
    return { reason: 'This run is not for a pull request and the input base is not set: nothing is compared.' };

  const target = `${pullRequest.baseRef} at `;
  if ((await commitOf(repoRoot, 'HEAD^2')) === pullRequest.headSha) {
    const sha = await commitOf(repoRoot, 'HEAD^1');
    if (sha !== null)
      return { sha, source: 'first-parent', description: `${target}${sha.slice(0, 12)} (first parent of the merge)` };
  }
  if ((await commitOf(repoRoot, pullRequest.baseSha)) === null) {
    return { reason: `The pull request's base ${pullRequest.baseSha.slice(0, 12)} is not in the checkout. ${REMEDY}` };
  }
  const sha = await mergeBase(repoRoot, 'HEAD', pullRequest.baseSha);
  if (sha === null)
    return { reason: `The checkout does not reach back to the merge base with ${pullRequest.baseRef}. ${REMEDY}` };
  return { sha, source: 'merge-base', description: `${target}${sha.slice(0, 12)} (merge base)` };
}

const REMEDY = 'Set fetch-depth: 0 for actions/checkout.';
