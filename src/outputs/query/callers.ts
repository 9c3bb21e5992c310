import { goidParameter } from './entity';
import type { Source } from './source';

/** One step of a path of calls. */
export interface Hop {
  readonly caller: string;
  readonly callee: string;
  readonly callsite_path: string;
  readonly callsite_line: number;
  readonly resolved_via: string;
  readonly confidence: number;
}

/** Something that calls the target, through `path`, the call of the target last. */
export interface Caller {
  readonly goid: string;
  readonly depth: number;
  /** Product of the confidences along the path. */
  readonly confidence: number;
  readonly path: readonly Hop[];
}

export interface Callers {
  /** Nearest first; one entry per caller, with its shortest path, of those the surest. */
  readonly callers: readonly Caller[];
  /** Whether more were left out because there were too many. */
  readonly bounded: boolean;
}

/** The GOIDs of a JSON list of decimal texts, `$3`, as the table `wanted`. */
export const WANTED = `WITH wanted AS (SELECT DISTINCT ${goidParameter(`unnest(from_json($3, '["VARCHAR"]'))`)} AS goid)`;

/** More affected functions than these are told by their number alone. */
const MOST_CALLERS = 5_000;

interface Step extends Hop {
  readonly caller_goid: string;
  readonly callee_goid: string;
}

/** Everything that calls one of the targets directly or through others, up to `maxDepth` calls away. */
export async function transitiveCallers(
  targets: ReadonlySet<string>,
  maxDepth: number,
  minConfidence: number,
  source: Source,
): Promise<Callers> {
  const found = new Map<string, Caller>();
  let frontier = new Map<string, Pick<Caller, 'confidence' | 'path'>>(
    [...targets].map((goid) => [goid, { confidence: 1, path: [] }]),
  );
  for (let depth = 1; depth <= maxDepth && frontier.size > 0; depth++) {
    source.progress(depth - 1, maxDepth, `callers ${depth} calls away`);
    const steps = await callsOf([...frontier.keys()], minConfidence, source);
    const reached = new Map<string, Caller>();
    for (const { caller_goid, callee_goid, ...hop } of steps) {
      if (targets.has(caller_goid) || found.has(caller_goid)) continue;
      const onward = frontier.get(callee_goid)!;
      const confidence = onward.confidence * hop.confidence;
      const known = reached.get(caller_goid);
      if (known && known.confidence >= confidence) continue;
      reached.set(caller_goid, { goid: caller_goid, depth, confidence, path: [hop, ...onward.path] });
    }
    for (const caller of reached.values()) {
      if (found.size === MOST_CALLERS) return { callers: [...found.values()], bounded: true };
      found.set(caller.goid, caller);
    }
    frontier = reached;
  }
  return { callers: [...found.values()], bounded: false };
}

/** The surest call of each caller to each of the callees, in a fixed order. */
async function callsOf(callees: readonly string[], minConfidence: number, source: Source): Promise<Step[]> {
  const rows = await source.rows(
    `${WANTED},
     calls AS (
       SELECT
         edges.*,
         row_number() OVER (
           PARTITION BY edges.caller_goid_h128, edges.callee_goid_h128
           ORDER BY edges.confidence DESC, edges.callsite_path, edges.callsite_line, edges.callsite_col
         ) AS rank
       FROM graph.call_graph_edges AS edges
       JOIN wanted ON wanted.goid = edges.callee_goid_h128
       WHERE edges.repo = $1 AND edges."commit" = $2 AND edges.confidence >= $4
     )
     SELECT
       calls.caller_goid_h128 AS caller_goid,
       calls.callee_goid_h128 AS callee_goid,
       caller.qualname AS caller,
       callee.qualname AS callee,
       calls.callsite_path,
       calls.callsite_line,
       calls.resolved_via,
       calls.confidence
     FROM calls
     JOIN core.goids AS caller ON caller.goid_h128 = calls.caller_goid_h128 AND caller.repo = $1 AND caller."commit" = $2
     JOIN core.goids AS callee ON callee.goid_h128 = calls.callee_goid_h128 AND callee.repo = $1 AND callee."commit" = $2
     WHERE calls.rank = 1
     ORDER BY caller.rel_path, caller.start_line, caller.urn, calls.confidence DESC, callee.urn`,
    [JSON.stringify(callees), minConfidence],
  );
  return rows as unknown as Step[];
}
