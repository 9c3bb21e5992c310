import { z } from 'zod';
import risk from '../../datasets/analytics/goid_risk_factors';
import edges from '../../datasets/graph/call_graph_edges';
import { WANTED } from './callers';
import { columnsOf, joinedColumns } from './columns';
import { goidParameter } from './entity';
import type { Row, Source } from './source';

const { urn, rel_path, qualname, risk_level, risk_score } = joinedColumns(risk, [
  'urn',
  'rel_path',
  'qualname',
  'risk_level',
  'risk_score',
]);

/** One call, with how it was resolved and how sure that is. */
export const callEdge = z.strictObject({
  ...columnsOf(edges, ['caller_goid_h128']),
  caller_urn: urn!,
  caller_rel_path: rel_path!,
  caller_qualname: qualname!,
  caller_risk_level: risk_level!,
  caller_risk_score: risk_score!,
  ...columnsOf(edges, ['callee_goid_h128']),
  callee_urn: urn!,
  callee_rel_path: rel_path!,
  callee_qualname: qualname!.describe('Dotted name; of what is called outside the repository, too.'),
  callee_risk_level: risk_level!,
  callee_risk_score: risk_score!,
  ...columnsOf(edges, ['callsite_path', 'callsite_line', 'callsite_col', 'kind', 'resolved_via', 'confidence']),
});

const EDGE = [
  'caller_goid_h128',
  'callee_goid_h128',
  'callsite_path',
  'callsite_line',
  'callsite_col',
  'kind',
  'resolved_via',
  'confidence',
];

/** One page of the calls that have an entity at one end. */
export function callPage(list: string, end: string, goid: string, source: Source): Promise<Row[]> {
  return source.page(list, {
    select: `SELECT ${EDGE.join(', ')}, callee_name FROM graph.call_graph_edges
      WHERE repo = $1 AND "commit" = $2 AND ${end} = ${goidParameter('$3')}`,
    order: 'callsite_path, callsite_line, callsite_col, callee_name, caller_goid_h128, callee_goid_h128',
    parameters: [goid],
  });
}

/** The same calls with the names and the risk of both ends, looked up for these rows only. */
export async function withEnds<Lists extends Readonly<Record<string, readonly Row[]>>>(
  lists: Lists,
  source: Source,
): Promise<Record<string, Row[]>> {
  const goids = Object.values(lists).flatMap((rows) =>
    rows.flatMap((row) => [row.caller_goid_h128, row.callee_goid_h128]),
  );
  const known = await endsOf(goids, source);
  return Object.fromEntries(
    Object.entries(lists).map(([list, rows]) => [list, rows.map((row) => described(row, known))]),
  );
}

async function endsOf(goids: readonly unknown[], source: Source): Promise<ReadonlyMap<unknown, Row>> {
  const distinct = [...new Set(goids.filter((goid) => goid !== null))];
  if (distinct.length === 0) return new Map();
  const rows = await source.rows(
    `${WANTED}
     SELECT goids.goid_h128, goids.urn, goids.rel_path, goids.qualname, risk.risk_level, risk.risk_score
     FROM core.goids AS goids
     JOIN wanted ON wanted.goid = goids.goid_h128
     LEFT JOIN analytics.goid_risk_factors AS risk
       ON risk.function_goid_h128 = goids.goid_h128 AND risk.repo = $1 AND risk."commit" = $2
     WHERE goids.repo = $1 AND goids."commit" = $2`,
    [JSON.stringify(distinct)],
  );
  return new Map(rows.map((row) => [row.goid_h128, row]));
}

function described(edge: Row, known: ReadonlyMap<unknown, Row>): Row {
  const { caller_goid_h128, callee_goid_h128, callee_name, ...call } = edge;
  const [caller, callee] = [known.get(caller_goid_h128!), known.get(callee_goid_h128!)];
  return {
    caller_goid_h128: caller_goid_h128!,
    ...end('caller', caller),
    callee_goid_h128: callee_goid_h128!,
    ...end('callee', callee),
    callee_qualname: callee?.qualname ?? (callee_name || null),
    ...call,
  };
}

function end(prefix: 'caller' | 'callee', entity: Row | undefined): Row {
  return {
    [`${prefix}_urn`]: entity?.urn ?? null,
    [`${prefix}_rel_path`]: entity?.rel_path ?? null,
    [`${prefix}_qualname`]: entity?.qualname ?? null,
    [`${prefix}_risk_level`]: entity?.risk_level ?? null,
    [`${prefix}_risk_score`]: entity?.risk_score ?? null,
  };
}
