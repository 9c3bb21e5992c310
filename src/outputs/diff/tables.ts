import type { Database } from '../../store/database';

/** One snapshot in one database. */
export interface DiffSide {
  readonly database: Database;
  readonly repo: string;
  readonly commit: string;
}

/**
 * The names of `wanted` that the snapshot does not have: made by an older version, by a run that was told to make other
 * tables, or left out of an output folder. A table that is there and empty is not missing.
 */
export async function missingTables(side: DiffSide, wanted: readonly string[]): Promise<string[]> {
  const { database, repo, commit } = side;
  const known = await database.rows<{ name: string }>(
    `SELECT schema_name || '.' || table_name AS name FROM duckdb_tables()
     UNION ALL SELECT schema_name || '.' || view_name FROM duckdb_views() WHERE NOT internal`,
  );
  const [manifest] = await database.rows<{ counts: string }>(
    'SELECT counts::VARCHAR AS counts FROM core.run_manifest WHERE repo = $1 AND "commit" = $2',
    [repo, commit],
  );
  const stored = new Set(known.map(({ name }) => name));
  const made = new Set(Object.keys(JSON.parse(manifest?.counts ?? '{}') as object));
  return wanted.filter((name) => !stored.has(name) || (made.size > 0 && !made.has(name)));
}
