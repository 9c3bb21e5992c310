import { UserError } from '../kernel/errors';
import type { Database } from './database';

/** One snapshot that a database holds. */
export interface StoredSnapshot {
  readonly repo: string;
  readonly commit: string;
  /** ISO-8601 UTC. */
  readonly generatedAt: string;
}

/** Newest first. */
export async function listSnapshots(database: Database): Promise<StoredSnapshot[]> {
  const [known] = await database.rows(
    "SELECT 1 AS known FROM information_schema.tables WHERE table_schema = 'core' AND table_name = 'run_manifest'",
  );
  if (!known) return [];
  const rows = await database.rows<{ repo: string; commit: string; generated_at: string }>(
    'SELECT repo, "commit", generated_at FROM core.run_manifest ORDER BY generated_at DESC, repo, "commit"',
  );
  return rows.map((row) => ({ repo: row.repo, commit: row.commit, generatedAt: row.generated_at }));
}

/**
 * The newest snapshot that fits; a commit may be abbreviated.
 * @throws UserError naming what the database holds when none fits, or several commits do.
 */
export async function selectSnapshot(
  database: Database,
  wanted: { repo?: string | undefined; commit?: string | undefined } = {},
): Promise<StoredSnapshot> {
  const all = await listSnapshots(database);
  const { repo, commit } = wanted;
  const near = all.filter(
    (snapshot) =>
      (repo === undefined || snapshot.repo === repo) && (commit === undefined || snapshot.commit.startsWith(commit)),
  );
  const exact = near.filter((snapshot) => snapshot.commit === commit);
  const fitting = exact.length > 0 ? exact : near;
  const found = fitting[0];
  if (found && (commit === undefined || fitting.every((other) => other.commit === found.commit))) return found;
  const held = all.map((snapshot) => `${snapshot.repo}@${snapshot.commit.slice(0, 12)}`).join(', ') || 'nothing';
  const asked = [repo, commit].filter(Boolean).join('@') || 'any snapshot';
  throw new UserError(`${database.path} holds no single snapshot for ${asked}. It holds: ${held}.`);
}
