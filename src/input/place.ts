import type { Diagnostic } from '../kernel/diagnostic';
import { reporter } from './diagnostic';
import { type Checkout, isIgnoredFolder, openCheckout, uncommittedPython } from './git';
import { type Listing, listByWalking, listWithGit } from './listing';
import { GitError } from './run-git';

const report = reporter('discover');

/** How a folder is read, and the names found in it. */
export interface Place {
  readonly checkout: Checkout | null;
  /** Why `checkout` is null. */
  readonly reason: string;
  readonly listing: Listing;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists the files through git where that is possible, else by walking. */
export async function readPlace(root: string): Promise<Place> {
  const walk = (reason: string, diagnostics: readonly Diagnostic[] = []): Place => {
    return { checkout: null, reason, listing: listByWalking(root), diagnostics };
  };
  const warn = (reason: string) => {
    const message = `The folder was read without git: ${reason}. History is missing.`;
    return walk(reason, [report('warning', 'git-unusable', null, message)]);
  };
  const checkout = await openCheckout(root);
  if ('reason' in checkout) {
    return checkout.code === 'not-a-repository' ? walk(checkout.reason) : warn(checkout.reason);
  }
  try {
    const listing = await listWithGit(root);
    if (listing.paths.length === 0 && (await isIgnoredFolder(checkout))) {
      return walk('the git repository around the folder ignores it');
    }
    return { checkout, reason: '', listing, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return warn(error.message);
  }
}

/** Reports analysed files that are not what the commit holds. */
export async function uncommittedChanges(
  root: string,
  { checkout, listing }: Place,
  python: readonly string[],
): Promise<Diagnostic[]> {
  if (!checkout?.head) return [];
  const changed = new Set(await changedOrNone(root, checkout));
  const paths = python.filter((path) => changed.has(path) || listing.untracked.has(path));
  if (paths.length === 0) return [];
  const named = paths.slice(0, 3).join(', ') + (paths.length > 3 ? ', …' : '');
  const message = `Python files with changes that are not committed (${paths.length}: ${named}) are analysed as if they belonged to the commit.`;
  return [report('info', 'uncommitted-changes', null, message)];
}

/** A repository whose HEAD cannot be compared with is met again when its history is read. */
function changedOrNone(root: string, checkout: Checkout): Promise<readonly string[]> {
  return uncommittedPython(checkout, root).catch((error: unknown) => {
    if (error instanceof GitError) return [];
    throw error;
  });
}

/** Reports that there is nothing to analyse, and what was there instead. */
export function nothingToAnalyse(
  listing: Listing,
  python: readonly string[],
  excluded: Readonly<Record<string, number>>,
): Diagnostic[] {
  if (python.length > 0) return [];
  if (listing.paths.length === 0) {
    const message =
      'The folder holds no files that git does not ignore; check that the right folder is analysed and checked out.';
    return [report('warning', 'empty-repository', null, message)];
  }
  const reasons = Object.entries(excluded).map(([reason, count]) => `${count} ${reason}`);
  const left = reasons.length > 0 ? ` (left out: ${reasons.join(', ')})` : '';
  const message = `No Python files to analyse${left}; check that the right folder is analysed and checked out.`;
  return [report('warning', 'no-python-files', null, message)];
}
