import { basename } from 'node:path';
import type { Diagnostic } from '../kernel/diagnostic';
import { UserError } from '../kernel/errors';
import { reporter } from './diagnostic';
import { type Checkout, commitOf, remoteSlug, repositoryFolder } from './git';

/** Stands for the commit where there is none. */
export const NO_COMMIT = '0'.repeat(40);

const report = reporter('config');

/**
 * The slug rows carry: the given one, else that of the remote `origin`, else `local/<folder>`.
 * @throws {UserError} for a given slug that is not `owner/name`.
 */
export async function repoSlug(given: string | undefined, root: string, checkout: Checkout | null): Promise<string> {
  if (given !== undefined) {
    if (isSlug(given)) return given;
    throw new UserError(
      `${JSON.stringify(given)} is not a repository; expected is owner/name (letters, digits, ".", "_", "-").`,
      2,
    );
  }
  const remote = checkout && (await remoteSlug(root));
  if (remote && isSlug(remote)) return remote;
  const folder = checkout ? await repositoryFolder(checkout) : basename(root);
  const slug = `local/${folder.replace(/[^A-Za-z0-9._-]+/g, '-')}`;
  return isSlug(slug) ? slug : 'local/repository';
}

function isSlug(text: string): boolean {
  return /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(text) && !text.split('/').some((part) => /^\.+$/.test(part));
}

/**
 * The commit rows carry: the given one (a revision that git knows becomes its SHA), else HEAD, else zeros.
 * @throws {UserError} for a given commit with characters that would not survive in identifiers.
 */
export async function commitName(
  given: string | undefined,
  root: string,
  checkout: Checkout | null,
): Promise<{ readonly name: string; readonly diagnostics: readonly Diagnostic[] }> {
  const head = checkout?.head ?? null;
  if (given === undefined) {
    if (head !== null) return { name: head, diagnostics: [] };
    const why = checkout ? 'The repository has no commits yet' : 'The folder is not read through git';
    const message = `${why}, so rows carry the commit ${NO_COMMIT}. Commit first, or name the commit yourself.`;
    return { name: NO_COMMIT, diagnostics: [report('warning', 'no-commit', null, message)] };
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(given)) {
    throw new UserError(`${JSON.stringify(given)} is not a commit; expected is a SHA, or a branch or tag name.`, 2);
  }
  const commit = (checkout && (await commitOf(root, given))) ?? given;
  if (head === null || commit === head) return { name: commit, diagnostics: [] };
  const message = `The files are those of the checkout at ${head}; rows carry the commit ${commit}, as asked.`;
  return { name: commit, diagnostics: [report('info', 'commit-differs', null, message)] };
}
