import { CALLS } from './calls';
import { TEST_FILE } from './facts';
import { isCodeChanged, isEdited } from './rules';
import { type Blast, clipped, type JudgedFunction, MOST } from './schema';
import type { DiffSide } from './tables';

/** How many calls away from a changed function its callers are looked for. */
const DEPTH = 5;
/** Changed functions it starts from, the worst first. */
const STARTS = 500;
/** How many of these calls are drawn: more are too wide for a comment. */
const DRAWN_DEPTH = 3;
/** Of the drawn nodes, how many may be changed functions. */
const DRAWN_STARTS = 6;

interface Reached {
  readonly goid: string;
  readonly depth: number;
  readonly certain: boolean;
  readonly entry: boolean;
  readonly qualname: string;
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
}

/**
 * Who may notice the change: the callers of functions outside tests whose code is another, direct and through others. Null when no
 * such function is called.
 *
 * @param functions of the head, the worst first
 */
export async function readBlast(side: DiffSide, functions: readonly JudgedFunction[]): Promise<Blast | null> {
  const starts = functions
    .filter((fn) => fn.status === 'changed' && isCodeChanged(fn) && !TEST_FILE.test(fn.head!.path))
    .slice(0, STARTS)
    .map((fn) => fn.head!.goid);
  if (starts.length === 0) return null;
  const reached = await side.database.rows<Reached>(REACHED, [side.repo, side.commit, JSON.stringify(starts)]);
  const rank = new Map(starts.map((goid, i) => [goid, i]));
  const callers = reached.filter(({ goid }) => !rank.has(goid));
  if (callers.length === 0) return null;

  const certain = callers.filter((node) => node.certain);
  const entries = certain.filter((node) => node.entry);
  const drawn = chooseNodes(reached, rank);
  const edited = new Set(functions.filter(isEdited).map((fn) => fn.head?.goid));
  const position = new Map(drawn.map(({ goid }, i) => [goid, i]));
  const edges = await side.database.rows<{ caller: string; callee: string; certain: boolean }>(EDGES, [
    side.repo,
    side.commit,
    JSON.stringify(drawn.map(({ goid }) => goid)),
  ]);
  return {
    functions: starts.length,
    callers: certain.length,
    possible: callers.length - certain.length,
    entry_points: entries.length,
    depth: DEPTH,
    entries: entries.slice(0, MOST.nodes).map(({ qualname }) => clipped(qualname)),
    drawn: drawn.filter(({ goid }) => !rank.has(goid)).length,
    nodes: drawn.map((node) => ({
      qualname: clipped(node.qualname),
      path: clipped(node.path),
      start_line: node.start_line,
      end_line: node.end_line,
      changed: edited.has(node.goid),
      entry: node.entry,
    })),
    edges: edges.map((edge) => ({
      from: position.get(edge.caller)!,
      to: position.get(edge.callee)!,
      certain: edge.certain,
    })),
  };
}

/** The worst changed functions that have callers, then whoever is nearest. */
function chooseNodes(reached: readonly Reached[], rank: ReadonlyMap<string, number>): Reached[] {
  const starts = reached.filter(({ goid }) => rank.has(goid)).sort((a, b) => rank.get(a.goid)! - rank.get(b.goid)!);
  const called = starts.filter(({ entry }) => !entry);
  const drawn = (called.length > 0 ? called : starts).slice(0, DRAWN_STARTS);
  const callers = reached.filter(({ goid, depth }) => !rank.has(goid) && depth <= DRAWN_DEPTH);
  return [...drawn, ...callers.slice(0, MOST.nodes - drawn.length)];
}

const WANTED = `wanted AS (SELECT unnest(from_json($3, '["VARCHAR"]'))::HUGEINT::DECIMAL(38,0) AS goid), ${CALLS}`;

/** Nearest first. A node is an entry when nothing calls it for certain. */
const REACHED = `
  WITH RECURSIVE ${WANTED},
  way AS (
    SELECT goid, 0 AS depth, true AS certain FROM wanted
    UNION
    SELECT call.caller, way.depth + 1, way.certain AND call.certain
    FROM way JOIN call ON call.callee = way.goid
    WHERE way.depth < ${DEPTH}
  ),
  reached AS (SELECT goid, min(depth) AS depth, bool_or(certain) AS certain FROM way GROUP BY goid)
  SELECT
    reached.goid::HUGEINT::VARCHAR AS goid, reached.depth, reached.certain,
    reached.goid NOT IN (SELECT callee FROM call WHERE certain) AS entry,
    goids.qualname, goids.rel_path AS path, goids.start_line, coalesce(goids.end_line, goids.start_line) AS end_line
  FROM reached
  JOIN core.goids AS goids ON goids.repo = $1 AND goids."commit" = $2 AND goids.goid_h128 = reached.goid
  ORDER BY reached.depth, reached.certain DESC, goids.qualname, goids.rel_path, goids.start_line`;

const EDGES = `
  WITH ${WANTED}
  SELECT caller::HUGEINT::VARCHAR AS caller, callee::HUGEINT::VARCHAR AS callee, certain
  FROM call
  WHERE caller IN (SELECT goid FROM wanted) AND callee IN (SELECT goid FROM wanted)
  ORDER BY 1, 2`;
