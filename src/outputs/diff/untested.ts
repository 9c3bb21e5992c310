import type { ChangedLines } from '../../input/changed-lines';
import { TEST_FILE } from './facts';
import { clipped, type LineRange, MOST, type UntestedLines } from './schema';
import type { DiffSide } from './tables';

export const UNTESTED_TABLES = ['analytics.coverage_lines'];

export interface Untested {
  readonly found: UntestedLines;
  /** GOID → its changed lines that no test reached; a function without any has no entry. */
  readonly byFunction: ReadonlyMap<string, { readonly lines: number; readonly ranges: LineRange[] }>;
}

/**
 * The executable lines that a change touched and no test reached. A statement counts by its first line, which is the
 * one that coverage names. Tests themselves are left out.
 *
 * @param goids the functions that `byFunction` is wanted for
 */
export async function readUntested(side: DiffSide, changed: ChangedLines, goids: readonly string[]): Promise<Untested> {
  const rows = await side.database.rows<Row>(UNTESTED, [
    side.repo,
    side.commit,
    JSON.stringify(rangesOutsideTests(changed)),
    JSON.stringify(goids),
  ]);
  const places = rows.flatMap(({ goid, path, qualname, lines, ranges, place }) =>
    path === null ? [] : [{ goid, place, path, qualname, lines, ranges: JSON.parse(ranges) as LineRange[] }],
  );
  // There is a row with the totals even when there is no place.
  const totals = rows[0]!;
  return {
    found: {
      lines: totals.all_lines,
      executable: totals.executable,
      functions: totals.functions,
      files: totals.files,
      not_measured: totals.not_measured,
      listed: places
        .filter(({ place }) => place <= MOST.untested)
        .map(({ path, qualname, lines, ranges }) => ({
          path: clipped(path),
          qualname: qualname && clipped(qualname),
          lines,
          ranges,
        })),
    },
    byFunction: new Map(
      places.flatMap(({ goid, lines, ranges }) => (goid === null ? [] : [[goid, { lines, ranges }] as const])),
    ),
  };
}

interface Totals {
  readonly all_lines: number;
  readonly executable: number;
  readonly functions: number;
  readonly files: number;
  readonly not_measured: number;
}

/** One place with untested lines: a function, or what of a file is outside functions. */
interface Row extends Totals {
  readonly goid: string | null;
  /** Null when there is no place at all. */
  readonly path: string | null;
  readonly qualname: string | null;
  readonly lines: number;
  /** JSON of [first, last] pairs. */
  readonly ranges: string;
  /** 1 for the place with most lines. */
  readonly place: number;
}

function rangesOutsideTests(changed: ChangedLines) {
  return [...changed].flatMap(([path, ranges]) => (TEST_FILE.test(path) ? [] : [{ path, ranges }]));
}

/**
 * Files and functions go by number until the few that are shown are known. `n` numbers the executable lines of a file,
 * so that what lies between two of them does not part them. Of nested functions a line belongs to the innermost, which
 * has the highest number. Lines are looked up and never compared with every range or function of their file, of which
 * there may be thousands. A file of which nothing is executable needs no measuring; one that holds a function does.
 */
const UNTESTED = `
  WITH file AS MATERIALIZED (
    SELECT row_number() OVER ()::INTEGER AS file, item.path, item.ranges
    FROM (SELECT unnest(from_json($3, '[{"path": "VARCHAR", "ranges": [["INTEGER"]]}]')) AS item)
  ),
  changed AS (
    SELECT file, item[1] AS "first", item[2] AS "last" FROM (SELECT file, unnest(ranges) AS item FROM file)
  ),
  line AS MATERIALIZED (
    SELECT file.file, line::INTEGER AS line, is_covered,
      row_number() OVER (PARTITION BY file.file ORDER BY line) AS n
    FROM analytics.coverage_lines AS coverage
    JOIN file ON file.path = coverage.rel_path
    WHERE coverage.repo = $1 AND coverage."commit" = $2 AND coverage.is_executable
  ),
  touched AS MATERIALIZED (
    SELECT line.*
    FROM line ASOF JOIN changed ON changed.file = line.file AND line.line >= changed."first"
    WHERE line.line <= changed."last"
  ),
  fn AS MATERIALIZED (
    SELECT file.file, metrics.function_goid_h128 AS goid, metrics.qualname, metrics.start_line, metrics.end_line,
      row_number() OVER (ORDER BY file.file, metrics.start_line, metrics.end_line DESC)::INTEGER AS number
    FROM analytics.function_metrics AS metrics
    JOIN file ON file.path = metrics.rel_path
    WHERE metrics.repo = $1 AND metrics."commit" = $2
  ),
  innermost AS (
    SELECT touched.file, touched.line, touched.n, max(inside.number) AS number
    FROM touched
    LEFT JOIN (
      SELECT file, number, unnest(range(start_line, end_line + 1))::INTEGER AS line FROM fn
    ) AS inside USING (file, line)
    WHERE NOT touched.is_covered
    GROUP BY ALL
  ),
  ranges AS MATERIALIZED (
    SELECT file, number, min(line) AS "first", max(line) AS "last", count(*) AS lines
    FROM (SELECT *, n - row_number() OVER (PARTITION BY file, number ORDER BY n) AS run FROM innermost)
    GROUP BY file, number, run
  ),
  places AS MATERIALIZED (
    SELECT file, number, sum(lines)::INTEGER AS lines, min("first") AS "first" FROM ranges GROUP BY file, number
  ),
  shown AS MATERIALIZED (
    SELECT places.*, file.path, fn.goid, fn.qualname,
      row_number() OVER (ORDER BY places.lines DESC, file.path, places."first")::INTEGER AS place
    FROM places JOIN file USING (file) LEFT JOIN fn USING (number)
    QUALIFY place <= ${MOST.untested}
      OR fn.goid IN (SELECT unnest(from_json($4, '["VARCHAR"]'))::HUGEINT::DECIMAL(38,0))
  ),
  shown_ranges AS (
    SELECT shown.place, to_json(list([ranges."first", ranges."last"] ORDER BY ranges."first")[:${MOST.ranges}]) AS ranges
    FROM shown JOIN ranges ON ranges.file = shown.file AND ranges.number IS NOT DISTINCT FROM shown.number
    GROUP BY shown.place
  ),
  totals AS (
    SELECT
      (SELECT coalesce(sum(lines), 0) FROM places)::INTEGER AS all_lines,
      (SELECT count(*) FROM touched)::INTEGER AS executable,
      (SELECT count(number) FROM places)::INTEGER AS functions,
      (SELECT count(DISTINCT file) FROM places)::INTEGER AS files,
      (SELECT count(DISTINCT file) FROM fn WHERE file NOT IN (SELECT file FROM line))::INTEGER AS not_measured
  )
  SELECT
    totals.*, shown.goid::HUGEINT::VARCHAR AS goid, shown.path, shown.qualname, shown.lines,
    shown_ranges.ranges::VARCHAR AS ranges, shown.place
  FROM totals LEFT JOIN (shown JOIN shown_ranges USING (place)) ON true
  ORDER BY shown.place`;
