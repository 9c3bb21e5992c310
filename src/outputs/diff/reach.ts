import { CALLS } from './calls';
import type { ChangedFunction } from './schema';
import type { DiffSide } from './tables';

export const TEST_TABLES = ['analytics.test_coverage_edges'];

type Callers = NonNullable<ChangedFunction['callers']>;
type Tests = NonNullable<ChangedFunction['tests']>;

/** Who calls some functions of the snapshot, by GOID; a function that nobody calls has no entry. */
export async function readCallers(side: DiffSide, goids: readonly string[]): Promise<Map<string, Callers>> {
  const rows = await side.database.rows<{ goid: string } & Callers>(
    `WITH wanted AS (SELECT unnest(from_json($3, '["VARCHAR"]'))::HUGEINT::DECIMAL(38,0) AS goid), ${CALLS}
     SELECT
       call.callee::HUGEINT::VARCHAR AS goid,
       (count(*) FILTER (call.certain))::INTEGER AS "count",
       (count(*) FILTER (call.certain AND node.is_public))::INTEGER AS "public",
       (count(*) FILTER (NOT call.certain))::INTEGER AS possible
     FROM call
     JOIN wanted ON wanted.goid = call.callee
     JOIN node ON node.goid = call.caller
     GROUP BY call.callee`,
    [side.repo, side.commit, JSON.stringify(goids)],
  );
  return new Map(rows.map(({ goid, ...callers }) => [goid, callers]));
}

/**
 * Which tests ran a line of some functions, by GOID; a function that no test ran has no entry. `failing` counts tests
 * whose outcome is known.
 */
export async function readTests(side: DiffSide, goids: readonly string[]): Promise<Map<string, Tests>> {
  const rows = await side.database.rows<{ goid: string; count: number; failing: number }>(
    `WITH wanted AS (SELECT unnest(from_json($3, '["VARCHAR"]'))::HUGEINT::DECIMAL(38,0) AS goid)
     SELECT
       edge.function_goid_h128::HUGEINT::VARCHAR AS goid,
       count(DISTINCT edge.test_id)::INTEGER AS "count",
       (count(DISTINCT edge.test_id) FILTER (edge.last_status IN ('failed', 'error')))::INTEGER AS failing
     FROM analytics.test_coverage_edges AS edge
     JOIN wanted ON wanted.goid = edge.function_goid_h128
     WHERE edge.repo = $1 AND edge."commit" = $2 AND edge.covered_lines > 0
     GROUP BY edge.function_goid_h128`,
    [side.repo, side.commit, JSON.stringify(goids)],
  );
  return new Map(rows.map(({ goid, count, failing }) => [goid, { count, failing }]));
}

/** Whether the coverage data says which test ran which line. */
export async function recordsTests({ database, repo, commit }: DiffSide): Promise<boolean> {
  const rows = await database.rows(
    'SELECT 1 AS known FROM analytics.test_coverage_edges WHERE repo = $1 AND "commit" = $2 LIMIT 1',
    [repo, commit],
  );
  return rows.length > 0;
}
