import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../kernel/diagnostic';
import { UserError } from '../kernel/errors';
import {
  type FileHistory,
  SIGNALS,
  type Signal,
  type SignalName,
  type Snapshot,
  type SourceFile,
  type TagRule,
} from '../kernel/snapshot';
import { readOwners } from './codeowners';
import { reporter } from './diagnostic';
import { discover, isPython } from './discover';
import { linguistAttributes } from './exclusions';
import { type Checkout, isIgnoredFolder, openCheckout, uncommittedPython } from './git';
import { HISTORY_LIMIT, historyArguments, readHistory } from './history';
import { commitName, repoSlug } from './identity';
import { type Listing, listByWalking, listWithGit } from './listing';
import { moduleNames } from './modules';
import { type RepoText, readRepoText } from './repo-text';
import { GitError } from './run-git';
import { detectSourceRoots, givenSourceRoots } from './source-roots';
import { parseTagRules, resolveTags } from './tags';

export interface SnapshotOptions {
  /** The folder to analyse; a sub-folder of a work tree is analysed alone. */
  readonly repoRoot: string;
  /** `owner/name`. */
  readonly repo?: string;
  readonly commit?: string;
  /** Folders where imports start, relative to `repoRoot`; found when absent. */
  readonly sourceRoots?: readonly string[];
  /** Absolute, or relative to `repoRoot`; `tags_index.yaml` when absent. */
  readonly tagsIndex?: string;
  readonly now?: Date;
  /** Length of the history window, in commits. */
  readonly historyLimit?: number;
}

/** Where a signal came from, or why it is missing. */
type Evidence = { readonly source: string } | { readonly reason: string };

/**
 * Reads everything a run analyses. What is broken or missing becomes a diagnostic or an unavailable signal.
 * @throws {UserError} only for options that cannot be followed.
 */
export async function readSnapshot(options: SnapshotOptions): Promise<Snapshot> {
  const root = realFolder(options.repoRoot);
  const generatedAt = new Date(options.now ?? Date.now());
  if (Number.isNaN(generatedAt.getTime())) throw new UserError('The time of the run is not a valid date.', 2);

  const place = await readPlace(root);
  const { checkout } = place;
  const repo = await repoSlug(options.repo, root, checkout);
  const { commit, diagnostics: commitDiagnostics } = await commitName(options.commit, root, checkout);

  const candidates = place.listing.paths.filter(isPython);
  const attributes = checkout ? await linguistAttributes(root, candidates) : new Map();
  const { python, projectFiles, excluded, diagnostics: fileDiagnostics } = discover(root, place.listing, attributes);

  const roots = options.sourceRoots
    ? { roots: givenSourceRoots(root, options.sourceRoots), diagnostics: [] }
    : detectSourceRoots(root, python, projectFiles);
  const names = moduleNames(python, roots.roots, repo.slice(repo.indexOf('/') + 1));
  const tags = readTags(root, options.tagsIndex, python);
  const owners = readOwners(checkout?.top ?? root);
  const history = await historyOf(root, place, python, options.historyLimit ?? HISTORY_LIMIT);

  const tagsOf = tagsByPath(tags.rules);
  const files: SourceFile[] = python.map((path) => ({
    path,
    module: names.modules.get(path)!,
    tags: tagsOf.get(path) ?? [],
    owners: owners.ownersOf((checkout?.prefix ?? '') + path),
  }));
  const ownersMissing = 'no CODEOWNERS file in .github, the top folder or docs';
  const notRead = (what: string) => ({ reason: `this version does not read ${what} yet` });
  const evidence: Record<SignalName, Evidence> = {
    git: checkout ? { source: 'git ls-files' } : { reason: place.reason },
    history: history.evidence,
    coverage: notRead('coverage reports'),
    tests: notRead('test reports'),
    type_errors: notRead('type checker reports'),
    owners: owners.source === null ? { reason: owners.problem ?? ownersMissing } : { source: owners.source },
    tags: tags.evidence,
  };
  return {
    repo,
    commit,
    root,
    generatedAt,
    sourceRoots: roots.roots,
    files,
    excluded,
    tags: tags.rules,
    history: history.rows,
    signals: SIGNALS.map((signal) => signalOf(signal, evidence[signal])),
    diagnostics: [
      ...place.diagnostics,
      ...commitDiagnostics,
      ...(await uncommitted(root, place, python)),
      ...fileDiagnostics,
      ...nothingToDo(place.listing, python, excluded),
      ...roots.diagnostics,
      ...names.diagnostics,
      ...owners.diagnostics,
      ...tags.diagnostics,
      ...history.diagnostics,
    ].sort(byPlace),
  };
}

function realFolder(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`${resolve(path)} is not a folder; name the folder of the repository to analyse.`, 2);
  }
  return realpathSync.native(path);
}

/** How the folder is read. `reason` says why `checkout` is null. */
interface Place {
  readonly checkout: Checkout | null;
  readonly reason: string;
  readonly listing: Listing;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists the files through git where that is possible, else by walking. */
async function readPlace(root: string): Promise<Place> {
  const walk = (reason: string, diagnostics: readonly Diagnostic[] = []): Place => {
    return { checkout: null, reason, listing: listByWalking(root), diagnostics };
  };
  const warn = (reason: string) => {
    const message = `The folder was read without git: ${reason}. History is missing.`;
    return walk(reason, [reporter('discover')('warning', 'git-unusable', null, message)]);
  };
  const checkout = await openCheckout(root);
  if ('reason' in checkout) {
    return checkout.code === 'not-a-repository' ? walk(checkout.reason) : warn(checkout.reason);
  }
  try {
    const listing = await listWithGit(root);
    if (listing.paths.length === 0 && (await isIgnoredFolder(root, checkout))) {
      return walk('the git repository around the folder ignores it');
    }
    return { checkout, reason: '', listing, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return warn(error.message);
  }
}

async function uncommitted(
  root: string,
  { checkout, listing }: Place,
  python: readonly string[],
): Promise<Diagnostic[]> {
  if (!checkout?.head) return [];
  const changed = await uncommittedPython(checkout, root);
  const paths = [...new Set([...changed, ...python.filter((path) => listing.untracked.has(path))])].sort();
  if (paths.length === 0) return [];
  const named = paths.slice(0, 3).join(', ') + (paths.length > 3 ? ', …' : '');
  const message = `Python files with changes that are not committed (${paths.length}: ${named}) are analysed as if they belonged to the commit.`;
  return [reporter('discover')('info', 'uncommitted-changes', null, message)];
}

function nothingToDo(
  listing: Listing,
  python: readonly string[],
  excluded: Readonly<Record<string, number>>,
): Diagnostic[] {
  if (python.length > 0) return [];
  const report = reporter('discover');
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

interface Tags {
  readonly rules: readonly TagRule[];
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

function readTags(root: string, given: string | undefined, python: readonly string[]): Tags {
  const path = given ?? 'tags_index.yaml';
  const missing = (reason: string, diagnostics: readonly Diagnostic[] = []) => ({
    rules: [],
    evidence: { reason },
    diagnostics,
  });
  const file = given === undefined ? readRepoText(root, path) : readGivenFile(root, given);
  if (file === null) return missing('no tags_index.yaml in the analysed folder');
  if ('problem' in file) {
    const message = `No tags were read: ${file.problem}.`;
    return missing(`${path} could not be read: ${file.problem}`, [
      reporter('config')('warning', 'tags-index', path, message),
    ]);
  }
  const { rules, diagnostics } = parseTagRules(path, file.text);
  if (rules === null) return missing(`${path} is not usable; see the diagnostics`, diagnostics);
  return { rules: resolveTags(rules, python), evidence: { source: path }, diagnostics };
}

/** A file the user named may lie anywhere, but must be there. */
function readGivenFile(root: string, given: string): RepoText {
  const path = resolve(root, given);
  const file = statSync(path, { throwIfNoEntry: false })
    ? readRepoText(realpathSync.native(dirname(path)), basename(path))
    : null;
  if (file === null) throw new UserError(`There is no tags index at ${path}. Correct or drop the setting.`, 2);
  return file;
}

/** Sorted and distinct, since a tag has one rule. */
function tagsByPath(rules: readonly TagRule[]): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { tag, matches } of rules) {
    for (const path of matches) byPath.set(path, [...(byPath.get(path) ?? []), tag]);
  }
  for (const tags of byPath.values()) tags.sort();
  return byPath;
}

interface History {
  readonly rows: readonly FileHistory[] | null;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

async function historyOf(
  root: string,
  { checkout, reason }: Place,
  python: readonly string[],
  limit: number,
): Promise<History> {
  const missing = (why: string, code?: string): History => {
    const diagnostics = code ? [reporter('history')('warning', code, null, `History was not read: ${why}.`)] : [];
    return { rows: null, evidence: { reason: why }, diagnostics };
  };
  if (!checkout) return missing(reason);
  if (!checkout.head) return missing('the repository has no commits yet');
  if (checkout.shallow) {
    const why =
      'the clone is shallow and would give wrong counts; fetch everything (actions/checkout: fetch-depth: 0; else: git fetch --unshallow)';
    return missing(why, 'shallow-clone');
  }
  if (checkout.partial) {
    const why =
      'the clone is partial and would download every file version; clone without a filter (actions/checkout: no filter input)';
    return missing(why, 'partial-clone');
  }
  try {
    const rows = await readHistory(root, python, limit);
    return { rows, evidence: { source: `git ${historyArguments(limit).join(' ')}` }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return missing(error.message, 'history-unreadable');
  }
}

function signalOf(signal: SignalName, evidence: Evidence): Signal {
  return 'source' in evidence
    ? { signal, available: true, source: evidence.source, reason: null }
    : { signal, available: false, source: null, reason: evidence.reason };
}

/** The repository as a whole first, then by path. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [left, right] = [a.path ?? '', b.path ?? ''];
  return left < right ? -1 : left > right ? 1 : (a.line ?? 0) - (b.line ?? 0);
}
