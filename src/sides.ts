import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATASETS } from './datasets/index.generated';
import type { Configuration } from './input/configuration';
import { readConfiguration } from './input/configuration-file';
import { commitOf, withWorktree } from './input/git';
import { baseName } from './kernel/dataset';
import { UserError } from './kernel/errors';
import type { Progress } from './kernel/progress';
import { type PipelineOptions, runPipeline } from './pipeline';
import { Database, identifier, literal } from './store/database';
import { selectSnapshot } from './store/snapshots';

/** One side of a comparison: a snapshot that can be queried. */
export interface Side {
  readonly database: Database;
  readonly repo: string;
  readonly commit: string;
  readonly from: 'database' | 'folder' | 'revision';
  /** Releases the database and removes whatever was made for it. */
  close(): void;
}

export interface SideContext {
  /** Checkout that git revisions are resolved in. */
  readonly repoRoot: string;
  /** Repository the snapshot is of, when that is known. */
  readonly repo?: string;
  /** `codeintel.yml` of the checkout when absent. A revision is measured by it too, else the scales would differ. */
  readonly configuration?: Configuration;
  readonly sourceRoots?: readonly string[];
  readonly workers?: number;
  readonly now?: Date;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** What a comparison reads of its base. */
const OF_BASE = [
  'modules',
  'goid_risk_factors',
  'function_metrics',
  'function_fingerprints',
  'import_graph_edges',
  'static_diagnostics',
];
/** What it reads of its head besides: who calls what, which tests reach it and which lines ran, too. */
export const COMPARED = [
  ...OF_BASE,
  'coverage_lines',
  'test_coverage_edges',
  'call_graph_edges',
  'call_graph_nodes',
  'goids',
];

/** Which side of a comparison something is. A revision is analysed only as far as its role needs. */
export type Role = 'base' | 'head';

/**
 * Opens what `text` names: a database file, an output folder, or a git revision, which is analysed in a
 * temporary work tree. `PATH@COMMIT` picks a snapshot of a database that holds several; without it the newest.
 * @throws UserError when it names nothing of the kind.
 */
export async function openSide(text: string, context: SideContext, role: Role): Promise<Side> {
  const at = text.lastIndexOf('@');
  const [path, commit] =
    !existsSync(text) && at > 0 && existsSync(text.slice(0, at))
      ? [text.slice(0, at), text.slice(at + 1)]
      : [text, undefined];
  if (existsSync(path))
    return statSync(path).isDirectory() ? openFolder(path, commit, context) : openDatabase(path, commit, context);
  const sha = await commitOf(context.repoRoot, text).catch(() => null);
  if (sha === null) {
    throw new UserError(
      `"${text}" is neither a database, nor an output folder, nor a git revision of ${context.repoRoot}.`,
      2,
    );
  }
  return analyseRevision(sha, context, role);
}

/**
 * Opens a snapshot of a database that came from elsewhere: nothing in it reads or writes anything else.
 * @throws UserError when it does not hold the snapshot
 */
export function openForeignDatabase(path: string, repo: string, commit: string): Promise<Side> {
  return openDatabase(path, commit, { repo }, true);
}

async function openDatabase(
  path: string,
  commit: string | undefined,
  { repo }: Pick<SideContext, 'repo'>,
  sealed = false,
): Promise<Side> {
  const database = await Database.open(path, { readOnly: true, sealed });
  try {
    const snapshot = await selectSnapshot(database, { repo, commit });
    return { database, ...snapshot, from: 'database', close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Reports are of the commit that was tested, which is not this one; roots are those of the caller that exist. */
function withoutReports(configuration: Configuration): Configuration {
  const { coverage: _coverage, tests: _tests, 'type-reports': _types, 'source-roots': _roots, ...rest } = configuration;
  return rest;
}

/** An output folder is queried where it lies, through views over its Parquet files. */
async function openFolder(folder: string, commit: string | undefined, { repo }: SideContext): Promise<Side> {
  const database = await Database.open(':memory:');
  try {
    for (const dataset of DATASETS) {
      const file = join(folder, `${baseName(dataset)}.parquet`);
      if (dataset.kind === 'view' || !existsSync(file)) continue;
      const [layer, name] = dataset.name.split('.') as [string, string];
      await database.run(`CREATE SCHEMA IF NOT EXISTS ${identifier(layer)}`);
      await database.run(`CREATE VIEW ${identifier(layer, name)} AS SELECT * FROM read_parquet(${literal(file)})`);
    }
    const snapshot = await selectSnapshot(database, { repo, commit }).catch(() => {
      throw new UserError(
        `${folder} is not an output folder of CodeIntel${commit ? ` for ${commit}` : ''}: it has no fitting run_manifest.parquet.`,
      );
    });
    return { database, ...snapshot, from: 'folder', close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

async function analyseRevision(sha: string, context: SideContext, role: Role): Promise<Side> {
  const folder = mkdtempSync(join(tmpdir(), 'codeintel-side-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const dbPath = join(folder, 'side.duckdb');
    await withWorktree(context.repoRoot, sha, async (repoRoot) => {
      const { repo, workers, now } = context;
      const configuration = context.configuration ?? (await readConfiguration(context.repoRoot));
      const sourceRoots = context.sourceRoots ?? configuration['source-roots'];
      const options: PipelineOptions = {
        repoRoot,
        commit: sha,
        dbPath,
        buildDir: folder,
        outputDir: null,
        targets: role === 'base' ? OF_BASE : COMPARED,
        ...(repo === undefined ? {} : { repo }),
        configuration: withoutReports(configuration),
        // A root that the revision does not have yet is none.
        ...(sourceRoots === undefined
          ? {}
          : { sourceRoots: sourceRoots.filter((root) => existsSync(join(repoRoot, root))) }),
        ...(workers === undefined ? {} : { workers }),
        ...(now === undefined ? {} : { now }),
      };
      return runPipeline(options, context.progress, context.signal);
    });
    const side = await openDatabase(dbPath, sha, { ...context });
    const close = () => {
      side.close();
      remove();
    };
    return { ...side, from: 'revision', close };
  } catch (error) {
    remove();
    throw error;
  }
}
