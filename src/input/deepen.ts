import { commitOf, mergeBase } from './git';
import { GitError, lineOf, runGit } from './run-git';

/** Where commits that the checkout lacks can be fetched from. */
export interface Remote {
  /** https, or http for a server on the loopback interface. */
  readonly url: string;
  /** Sent to that server and no other; never on a command line. */
  readonly token: string | undefined;
}

const FETCH_MS = 120_000;
/** Commits to go further back by, step after step: what is near is found cheaply, and a search ends. */
const STEPS = [50, 200, 800, 3200];

/** The parents that a commit names, whether or not the checkout has them. */
export async function parentsOf(repoRoot: string, sha: string): Promise<string[]> {
  const { stdout } = await runGit(repoRoot, ['cat-file', 'commit', sha]);
  const header = stdout.toString('latin1').split('\n\n', 1)[0]!;
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent]) => parent!);
}

/** Whether the commit is there, after fetching it when it was not. */
export async function obtainCommit(repoRoot: string, sha: string, remote: Remote | null): Promise<boolean> {
  if ((await commitOf(repoRoot, sha)) !== null) return true;
  if (remote === null) return false;
  const depth = (await isShallow(repoRoot)) ? ['--depth=1'] : [];
  return (await fetchFrom(repoRoot, remote, depth, [sha])) && (await commitOf(repoRoot, sha)) !== null;
}

/** The merge base of two commits that are there, fetching more of the history until it is reached; null when it is not. */
export async function reachMergeBase(
  repoRoot: string,
  a: string,
  b: string,
  remote: Remote | null,
): Promise<string | null> {
  for (const step of [...STEPS, null]) {
    const found = await mergeBase(repoRoot, a, b);
    if (found !== null || step === null || remote === null || !(await isShallow(repoRoot))) return found;
    if (!(await fetchFrom(repoRoot, remote, [`--deepen=${step}`], [a, b]))) return null;
  }
  return null;
}

/** The commit and its first parents, nearest first, at most `count`; what lies beyond a shallow checkout is fetched. */
export async function firstParents(
  repoRoot: string,
  sha: string,
  count: number,
  remote: Remote | null,
): Promise<string[]> {
  const list = async () => {
    const { stdout } = await runGit(repoRoot, ['rev-list', '--first-parent', `--max-count=${count}`, sha, '--']);
    return stdout.toString('latin1').split('\n').filter(Boolean);
  };
  const known = await list();
  if (known.length >= count || remote === null || !(await isShallow(repoRoot))) return known;
  return (await fetchFrom(repoRoot, remote, [`--deepen=${count}`], [sha])) ? list() : known;
}

async function isShallow(repoRoot: string): Promise<boolean> {
  return lineOf(await runGit(repoRoot, ['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** Whether it worked. A server that does not answer costs only what needed it. */
async function fetchFrom(repoRoot: string, remote: Remote, how: string[], shas: string[]): Promise<boolean> {
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
  try {
    const env = authentication(remote);
    await runGit(repoRoot, ['fetch', ...quiet, ...how, '--', remote.url, ...shas], { env, timeoutMs: FETCH_MS });
    return true;
  } catch (error) {
    if (error instanceof GitError && error.trouble !== 'aborted') return false;
    throw error;
  }
}

/**
 * The token as configuration in the environment, which other users of the machine cannot read as they can a command
 * line. The empty value first takes away a header that actions/checkout may have left in the configuration: GitHub
 * refuses requests with two.
 */
function authentication({ url, token }: Remote): Record<string, string> {
  if (token === undefined) return {};
  const key = `http.${new URL(url).origin}/.extraheader`;
  const value = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const count = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
  return {
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: '',
    [`GIT_CONFIG_KEY_${count + 1}`]: key,
    [`GIT_CONFIG_VALUE_${count + 1}`]: value,
    GIT_CONFIG_COUNT: String(count + 2),
  };
}
