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

function rangesOutsideTests(changed: ChangedLines): { path: string; first: number; last: number }[] {
  return [...changed].flatMap(([path, ranges]) =>
    TEST_FILE.test(path) ? [] : ranges.map(([first, last]) => ({ path, first, last })),
  );
}

/**
 * `n` numbers the executable lines of a file, so that what lies between two of them does not part them. Of nested
 * functions a line belongs to the innermost. A file of which nothing is executable needs no measuring; one that holds
 * a function does.
 */
const UNTESTED = `
  WITH changed AS (
    SELECT item.path, item."first", item."last"
    FROM (SELECT unnest(from_json($3, '[{"path": "VARCHAR", "first": "INTEGER", "last": "INTEGER"}]')) AS item)
  ),
  file AS (SELECT DISTINCT path FROM changed),
  line AS MATERIALIZED (
    SELECT rel_path AS path, line, is_covered, row_number() OVER (PARTITION BY rel_path ORDER BY line) AS n
    FROM analytics.coverage_lines
    WHERE repo = $1 AND "commit" = $2 AND is_executable AND rel_path IN (SELECT path FROM file)
  ),
  touched AS MATERIALIZED (
    SELECT line.*
    FROM line JOIN changed ON changed.path = line.path AND line.line BETWEEN changed."first" AND changed."last"
  ),
  placed AS (
    SELECT untested.path, untested.line, untested.n,
      arg_max(metrics.function_goid_h128, metrics.start_line) AS goid,
      arg_max(metrics.qualname, metrics.start_line) AS qualname
    FROM (SELECT * FROM touched WHERE NOT is_covered) AS untested
    LEFT JOIN analytics.function_metrics AS metrics
      ON metrics.repo = $1 AND metrics."commit" = $2 AND metrics.rel_path = untested.path
      AND untested.line BETWEEN metrics.start_line AND metrics.end_line
    GROUP BY untested.path, untested.line, untested.n
  ),
  numbered AS (
    SELECT *, n - row_number() OVER (PARTITION BY path, goid ORDER BY n) AS run FROM placed
  ),
  ranges AS (
    SELECT path, goid, qualname, min(line) AS "first", max(line) AS "last", count(*) AS lines
    FROM numbered GROUP BY path, goid, qualname, run
  ),
  places AS MATERIALIZED (
    SELECT path, goid, qualname, sum(lines) AS lines,
      list(["first", "last"] ORDER BY "first")[:${MOST.ranges}] AS ranges
    FROM ranges GROUP BY path, goid, qualname
  ),
  ranked AS (
    SELECT *, row_number() OVER (ORDER BY lines DESC, path, ranges[1][1]) AS place FROM places
  ),
  shown AS (
    SELECT * FROM ranked
    WHERE place <= ${MOST.untested}
      OR goid IN (SELECT unnest(from_json($4, '["VARCHAR"]'))::HUGEINT::DECIMAL(38,0))
  ),
  totals AS (
    SELECT
      (SELECT coalesce(sum(lines), 0) FROM places)::INTEGER AS all_lines,
      (SELECT count(*) FROM touched)::INTEGER AS executable,
      (SELECT count(goid) FROM places)::INTEGER AS functions,
      (SELECT count(DISTINCT path) FROM places)::INTEGER AS files,
      (
        SELECT count(DISTINCT metrics.rel_path) FROM analytics.function_metrics AS metrics
        WHERE metrics.repo = $1 AND metrics."commit" = $2 AND metrics.rel_path IN (SELECT path FROM file)
          AND metrics.rel_path NOT IN (SELECT path FROM line)
      )::INTEGER AS not_measured
  )
  SELECT
    totals.*, shown.goid::HUGEINT::VARCHAR AS goid, shown.path, shown.qualname, shown.lines::INTEGER AS lines,
    to_json(shown.ranges)::VARCHAR AS ranges, shown.place::INTEGER AS place
  FROM totals LEFT JOIN shown ON true
  ORDER BY shown.place`;
