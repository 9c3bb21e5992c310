import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../kernel/diagnostic';
import { UserError } from '../kernel/errors';
import { DEFAULT_SETTINGS, type Settings } from '../kernel/settings';
import type { ParsingInput, Snapshot } from '../kernel/snapshot';
import { readOwners } from './codeowners';
import { readConfigFiles } from './config-values';
import type { HistoryWindow } from './configuration';
import { findCoverage, readCoverage } from './coverage';
import { readCoverageConfig } from './coverage-config';
import { discover, isPython } from './discover';
import { signalsFrom } from './evidence';
import { linguistAttributes } from './exclusions';
import { type History, readHistory } from './history';
import { commitName, repoSlug } from './identity';
import { moduleNames } from './modules';
import { nothingToAnalyse, readPlace, uncommittedChanges } from './place';
import { detectSourceRoots, givenSourceRoots } from './source-roots';
import { readTags, tagsByPath } from './tags';
import { readTests } from './tests';
import { readTypeErrors, type TypeCheckOptions } from './types';

const HISTORY_WINDOW: HistoryWindow = { commits: 2000 };

export interface SnapshotOptions {
  /** The folder to analyse; a sub-folder of a work tree is analysed alone. */
  readonly repoRoot: string;
  /** `owner/name`. */
  readonly repo?: string | undefined;
  readonly commit?: string | undefined;
  /** Folders where imports start, relative to `repoRoot`; found when absent. */
  readonly sourceRoots?: readonly string[] | undefined;
  /** Coverage reports of the analysed commit: globs, absolute or relative to `repoRoot`; found by convention when absent. */
  readonly coverage?: readonly string[] | undefined;
  /** Test reports, in the same way. */
  readonly tests?: readonly string[] | undefined;
  /** Reports of type checkers, in the same way, and whether to run one. */
  readonly types?: TypeCheckOptions | undefined;
  /** Absolute, or relative to `repoRoot`; `tags_index.yaml` when absent. */
  readonly tagsIndex?: string | undefined;
  readonly now?: Date | undefined;
  readonly historyWindow?: HistoryWindow | undefined;
  /** Thresholds and weights of the measures; the defaults when absent. */
  readonly settings?: Settings | undefined;
  /** Ends what takes long. */
  readonly signal?: AbortSignal | undefined;
}

/** A snapshot of which history and coverage, which take long to read and which parsing needs not, are to come. */
export interface OpenSnapshot {
  readonly input: ParsingInput;
  readonly complete: Promise<Snapshot>;
}

/**
 * Reads everything a run analyses. What is broken or missing becomes a diagnostic or an unavailable signal.
 * @throws {UserError} only for options that cannot be followed.
 */
export async function openSnapshot(options: SnapshotOptions): Promise<OpenSnapshot> {
  const root = realFolder(options.repoRoot);
  const generatedAt = new Date(options.now ?? Date.now());
  if (Number.isNaN(generatedAt.getTime())) throw new UserError('The time of the run is not a valid date.', 2);

  const place = await readPlace(root);
  const { checkout, listing } = place;
  const repo = await repoSlug(options.repo, root, checkout);
  const commit = await commitName(options.commit, root, checkout);

  const attributes = checkout ? await linguistAttributes(root, listing.paths.filter(isPython)) : new Map();
  const found = discover(root, listing, attributes);
  const { python } = found;
  const roots = options.sourceRoots
    ? { roots: givenSourceRoots(root, options.sourceRoots), diagnostics: [] }
    : detectSourceRoots(root, python, found.projectFiles);
  const names = moduleNames(python, roots.roots, repo.slice(repo.indexOf('/') + 1));
  const tags = readTags(root, options.tagsIndex, python);
  const tagsOf = tagsByPath(tags.rules);
  const owners = readOwners(checkout?.top ?? root);
  const coverageConfig = readCoverageConfig(root);
  const coverageReports = findCoverage(root, options.coverage);
  const tests = await readTests(root, python, options.tests);
  const types = await readTypeErrors(root, python, options.types ?? {}, options.signal);
  const reports = new Set([...coverageReports.names, ...tests.reports, ...types.reports]);
  const configs = readConfigFiles(
    root,
    listing.paths.filter((path) => !reports.has(path)),
  );

  const input: ParsingInput = {
    repo,
    commit: commit.name,
    root,
    generatedAt,
    sourceRoots: roots.roots,
    files: python.map((path) => ({
      path,
      module: names.modules.get(path)!,
      tags: tagsOf.get(path) ?? [],
      owners: owners.ownersOf((checkout?.prefix ?? '') + path),
    })),
    excluded: found.excluded,
    tags: tags.rules,
    hasCoverageReport: coverageReports.candidates.length > 0,
    tests: tests.results,
    typeErrors: types.errors,
    exclusions: {
      path: coverageConfig.path,
      lines: coverageConfig.excludeLines,
      also: coverageConfig.excludeAlso,
    },
    settings: options.settings ?? DEFAULT_SETTINGS,
    configFiles: configs.files,
  };
  const complete = async (): Promise<Snapshot> => {
    const history: History = checkout
      ? await readHistory(root, checkout, python, options.historyWindow ?? HISTORY_WINDOW, options.signal)
      : { rows: null, evidence: { reason: place.reason }, diagnostics: [] };
    const coverage = await readCoverage(root, python, coverageReports, coverageConfig, options.signal);
    return {
      ...input,
      history: history.rows,
      coverage: coverage.data,
      signals: signalsFrom({
        git: checkout ? { source: 'git ls-files' } : { reason: place.reason },
        history: history.evidence,
        coverage: coverage.evidence,
        tests: tests.evidence,
        type_errors: types.evidence,
        owners: owners.evidence,
        tags: tags.evidence,
      }),
      diagnostics: [
        ...place.diagnostics,
        ...commit.diagnostics,
        ...(await uncommittedChanges(root, place, python)),
        ...found.diagnostics,
        ...nothingToAnalyse(listing, python, found.excluded),
        ...roots.diagnostics,
        ...names.diagnostics,
        ...owners.diagnostics,
        ...tags.diagnostics,
        ...history.diagnostics,
        ...coverage.diagnostics,
        ...coverageConfig.diagnostics,
        ...tests.diagnostics,
        ...types.diagnostics,
        ...configs.diagnostics,
      ].sort(byPlace),
    };
  };
  const completing = complete();
  completing.catch(() => {}); // whoever awaits it sees it too
  return { input, complete: completing };
}

function realFolder(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`${resolve(path)} is not a folder; name the folder of the repository to analyse.`, 2);
  }
  return realpathSync.native(path);
}

/** The repository as a whole first, then by path. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [left, right] = [a.path ?? '', b.path ?? ''];
  return left < right ? -1 : left > right ? 1 : (a.line ?? 0) - (b.line ?? 0);
}
