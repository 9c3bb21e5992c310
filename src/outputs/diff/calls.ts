import { TEST_FILE } from './facts';

/** A call that is right less often than this is not presented as one. */
const CERTAIN = 0.7;

/** The tables that `CALLS` reads. */
export const CALL_TABLES = ['graph.call_graph_edges', 'graph.call_graph_nodes', 'core.goids'];

/**
 * `call` (caller, callee, certain): who calls whom outside tests, one row for a pair. Parameters: $1 repo, $2 commit.
 */
export const CALLS = `
  node AS (
    SELECT goid_h128 AS goid, is_public FROM graph.call_graph_nodes
    WHERE repo = $1 AND "commit" = $2
      AND NOT regexp_matches(rel_path, '${TEST_FILE.source}')
  ),
  call AS (
    SELECT edge.caller_goid_h128 AS caller, edge.callee_goid_h128 AS callee, max(edge.confidence) >= ${CERTAIN} AS certain
    FROM graph.call_graph_edges AS edge
    JOIN node ON node.goid = edge.caller_goid_h128
    WHERE edge.repo = $1 AND edge."commit" = $2 AND edge.callee_goid_h128 <> edge.caller_goid_h128
    GROUP BY 1, 2
  )`;
