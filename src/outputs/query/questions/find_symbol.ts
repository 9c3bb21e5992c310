import { z } from 'zod';
import { candidate } from '../envelope';
import { question } from '../question';

const KINDS = ['module', 'class', 'function', 'method'] as const;

export default question({
  name: 'find_symbol',
  title: 'Find a symbol',
  description:
    'Modules, classes, functions and methods by name (exact, end of a dotted name, part, similar) or by place (path.py or path.py:42), the best match first.',
  params: { query: z.string().min(1).max(500), kind: z.enum(KINDS).optional() },
  result: {
    symbols: z.array(
      candidate.extend({
        match: z.enum(['exact', 'suffix', 'case', 'part', 'similar', 'place']),
        score: z.number().min(0).max(1),
      }),
    ),
  },
  lists: ['symbols'],
  paging: { default: 20, max: 200 },
  reads: ['core.goids'],
  byDefault: true,
  async answer({ query, kind }, source) {
    const place = /^(.+\.pyi?)(?::(\d{1,9}))?$/.exec(query);
    const symbols = place
      ? await source.page('symbols', { ...BY_PLACE, parameters: [place[1]!, Number(place[2] ?? 0), kind ?? null] })
      : await source.page('symbols', { ...BY_NAME, parameters: [query.replaceAll('::', '.'), kind ?? null] });
    if (source.total('symbols') > 0) return { status: 'found', data: { symbols } };
    return { status: 'none', detail: `Nothing is called like ${JSON.stringify(query)}.` };
  },
});

/** Names that share little with the query are noise. */
const SIMILAR = 0.88;

const BY_NAME = {
  select: `
    WITH entities AS (
      SELECT
        goid_h128, urn, kind, rel_path, qualname, start_line, end_line,
        lower(qualname) AS lowered,
        lower($3) AS wanted,
        split_part(lower(qualname), '.', -1) AS last,
        split_part(lower($3), '.', -1) AS wanted_last
      FROM core.goids
      WHERE repo = $1 AND "commit" = $2 AND ($4 IS NULL OR kind = $4)
    ),
    matched AS (
      SELECT
        *,
        CASE
          WHEN qualname = $3 THEN 'exact'
          WHEN ends_with(qualname, '.' || $3) THEN 'suffix'
          WHEN lowered = wanted OR ends_with(lowered, '.' || wanted) THEN 'case'
          WHEN contains(lowered, wanted) THEN 'part'
          -- Names of very different length are not like each other, and comparing them takes the longest.
          WHEN abs(length(last) - length(wanted_last)) > 4 THEN NULL
          WHEN jaro_winkler_similarity(last, wanted_last) >= ${SIMILAR} THEN 'similar'
        END AS match
      FROM entities
    )
    SELECT
      goid_h128, urn, kind, rel_path, qualname, start_line, end_line, match,
      round(
        CASE match
          WHEN 'exact' THEN 1.0
          WHEN 'suffix' THEN 0.9
          WHEN 'case' THEN 0.8
          WHEN 'part' THEN 0.5 + CASE WHEN contains(last, wanted) THEN 0.2 * length(wanted) / length(last) ELSE 0 END
          ELSE 0.5 * jaro_winkler_similarity(last, wanted_last)
        END,
        4
      )::DOUBLE AS score
    FROM matched
    WHERE match IS NOT NULL`,
  order: 'score DESC, length(qualname), qualname, rel_path, start_line, urn',
};

/** The innermost entity around the line first; without a line the whole file in its order. */
const BY_PLACE = {
  select: `
    SELECT
      goid_h128, urn, kind, rel_path, qualname, start_line, end_line, 'place' AS match, 1.0::DOUBLE AS score
    FROM core.goids
    WHERE repo = $1 AND "commit" = $2 AND ($5 IS NULL OR kind = $5)
      AND (rel_path = $3 OR ends_with(rel_path, '/' || $3))
      AND ($4 = 0 OR kind = 'module' OR $4 BETWEEN start_line AND end_line)`,
  order: `
    rel_path,
    CASE WHEN $4 > 0 THEN CASE WHEN kind = 'module' THEN -1 ELSE start_line END END DESC,
    start_line,
    end_line NULLS FIRST,
    urn`,
};
