import { TEST_FILE } from './facts';

/** A call that is right less often than this is not presented as one. */
const CERTAIN = 0.7;

/** The tables that `CALLS` reads. */
export const CALL_TABLES = ['graph.call_graph_edges', 'graph.call_graph_nodes', 'core.goids'];

/**
 * `call` (caller, callee, certain): who calls whom outside tests, one row for a pair. Calling a class is calling its
 * `__init__`. Parameters: $1 repo, $2 commit.
 */
export const CALLS = `
  node AS (
    SELECT goid_h128 AS goid, is_public FROM graph.call_graph_nodes
    WHERE repo = $1 AND "commit" = $2
      AND NOT regexp_matches(rel_path, '${TEST_FILE.source}')
  ),
  initialiser AS (
    SELECT type.goid_h128 AS type, any_value(method.goid_h128 ORDER BY method.start_line DESC) AS method
    FROM core.goids AS type
    JOIN core.goids AS method
      ON method.repo = $1 AND method."commit" = $2 AND method.kind = 'method' AND method.rel_path = type.rel_path
      AND method.qualname = type.qualname || '.__init__'
      AND method.start_line BETWEEN type.start_line AND type.end_line
    WHERE type.repo = $1 AND type."commit" = $2 AND type.kind = 'class'
    GROUP BY type.goid_h128
  ),
  call AS (
    SELECT
      edge.caller_goid_h128 AS caller,
      coalesce(initialiser.method, edge.callee_goid_h128) AS callee,
      max(edge.confidence) >= ${CERTAIN} AS certain
    FROM graph.call_graph_edges AS edge
    JOIN node ON node.goid = edge.caller_goid_h128
    LEFT JOIN initialiser ON initialiser.type = edge.callee_goid_h128
    WHERE edge.repo = $1 AND edge."commit" = $2 AND edge.callee_goid_h128 IS NOT NULL
    GROUP BY ALL
    HAVING caller <> callee
  )`;
