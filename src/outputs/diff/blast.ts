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

/** A function it starts from, or one of the nearest of those that reach one. */
interface Reached {
  readonly goid: string;
  readonly depth: number;
  readonly entry: boolean;
  readonly qualname: string;
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
}

interface Totals {
  readonly callers: number;
  readonly possible: number;
  readonly entry_points: number;
  /** JSON of names, the nearest first. */
  readonly entries: string;
  /** JSON of `Reached`, the nearest first. */
  readonly near: string;
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
  const [totals] = await side.database.rows<Totals>(REACHED, [side.repo, side.commit, JSON.stringify(starts)]);
  if (totals === undefined || totals.callers + totals.possible === 0) return null;
  const rank = new Map(starts.map((goid, i) => [goid, i]));
  const drawn = chooseNodes(JSON.parse(totals.near) as Reached[], rank);
  const edited = new Set(functions.filter(isEdited).map((fn) => fn.head?.goid));
  const position = new Map(drawn.map(({ goid }, i) => [goid, i]));
  const edges = await side.database.rows<{ caller: string; callee: string; certain: boolean }>(EDGES, [
    side.repo,
    side.commit,
    JSON.stringify(drawn.map(({ goid }) => goid)),
  ]);
  return {
    functions: starts.length,
    callers: totals.callers,
    possible: totals.possible,
    entry_points: totals.entry_points,
    depth: DEPTH,
    entries: (JSON.parse(totals.entries) as string[]).map(clipped),
    drawn: drawn.filter(({ goid }) => !rank.has(goid)).length,
    nodes: drawn.map((node) => ({
      qualname: clipped(node.qualname),
      path: clipped(node.path),
      start_line: node.start_line,
      end_line: node.end_line,
      changed: edited.has(node.goid),
      entry: node.entry,
    })),
    edges: edges
      .map(({ caller, callee, certain }) => ({ from: position.get(caller)!, to: position.get(callee)!, certain }))
      .sort((a, b) => a.from - b.from || a.to - b.to),
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

const NEAREST_FIRST = 'depth, certain DESC, qualname, path, start_line';

const WANTED = `wanted AS (SELECT unnest(from_json($3, '["VARCHAR"]'))::HUGEINT::DECIMAL(38,0) AS goid), ${CALLS}`;

/**
 * One row with what is told of all, however many they are, and the few that may be drawn. A node is an entry when
 * nothing calls it for certain.
 */
const REACHED = `
  WITH RECURSIVE ${WANTED},
  way AS (
    SELECT goid, 0 AS depth, true AS certain FROM wanted
    UNION
    SELECT call.caller, way.depth + 1, way.certain AND call.certain
    FROM way JOIN call ON call.callee = way.goid
    WHERE way.depth < ${DEPTH}
  ),
  reached AS (SELECT goid, min(depth) AS depth, bool_or(certain) AS certain FROM way GROUP BY goid),
  called AS (SELECT DISTINCT callee FROM call WHERE certain),
  member AS MATERIALIZED (
    SELECT
      reached.goid, reached.depth, reached.certain,
      reached.goid NOT IN (SELECT callee FROM called) AS entry, reached.goid IN (SELECT goid FROM wanted) AS start,
      goids.qualname, goids.rel_path AS path, goids.start_line, coalesce(goids.end_line, goids.start_line) AS end_line
    FROM reached
    JOIN core.goids AS goids ON goids.repo = $1 AND goids."commit" = $2 AND goids.goid_h128 = reached.goid
  ),
  near AS (
    SELECT * FROM member WHERE start OR depth <= ${DRAWN_DEPTH}
    QUALIFY row_number() OVER (PARTITION BY start ORDER BY ${NEAREST_FIRST}) <= if(start, ${STARTS}, ${MOST.nodes})
  )
  SELECT
    (count(*) FILTER (NOT start AND certain))::INTEGER AS callers,
    (count(*) FILTER (NOT start AND NOT certain))::INTEGER AS possible,
    (count(*) FILTER (NOT start AND certain AND entry))::INTEGER AS entry_points,
    (
      SELECT coalesce(to_json(list(qualname ORDER BY ${NEAREST_FIRST})), '[]')::VARCHAR
      FROM (
        FROM member WHERE NOT start AND certain AND entry ORDER BY ${NEAREST_FIRST} LIMIT ${MOST.nodes}
      )
    ) AS entries,
    (
      SELECT coalesce(to_json(list(struct_pack(
        goid := goid::HUGEINT::VARCHAR, depth := depth, entry := entry, qualname := qualname, path := path,
        start_line := start_line, end_line := end_line
      ) ORDER BY ${NEAREST_FIRST})), '[]')::VARCHAR
      FROM near
    ) AS near
  FROM member`;

const EDGES = `
  WITH ${WANTED}
  SELECT caller::HUGEINT::VARCHAR AS caller, callee::HUGEINT::VARCHAR AS callee, certain
  FROM call
  WHERE caller IN (SELECT goid FROM wanted) AND callee IN (SELECT goid FROM wanted)`;
