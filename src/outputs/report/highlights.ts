import type { Highlights, RiskyFunction } from '../diff/envelope';
import { clipped } from '../diff/schema';
import type { DiffSide } from '../diff/tables';

const RISKIEST = 10;
/** Kinds of problems told, the most frequent first. */
const PROBLEMS = 50;

/** What a summary says about the head as a whole. */
export async function readHighlights({ database, repo, commit }: DiffSide): Promise<Highlights> {
  const snapshot = [repo, commit];
  const explained = await database.rows(
    `SELECT 1 AS known FROM duckdb_columns()
     WHERE schema_name = 'analytics' AND table_name = 'goid_risk_factors' AND column_name = 'risk_reason'`,
  );
  const riskiest = await database.rows<RiskyFunction>(
    `SELECT risk.rel_path AS path, risk.qualname, metrics.start_line, metrics.end_line, risk.risk_score, risk.risk_level,
       ${explained.length > 0 ? 'risk.risk_reason' : 'NULL'} AS risk_reason,
       coalesce(risk.cyclomatic_complexity, 0) AS cyclomatic_complexity, risk.coverage_ratio
     FROM analytics.goid_risk_factors AS risk
     JOIN analytics.function_metrics AS metrics USING (repo, "commit", function_goid_h128)
     WHERE risk.repo = $1 AND risk."commit" = $2
     ORDER BY risk.risk_score DESC, risk.cyclomatic_complexity DESC, risk.urn
     LIMIT ${RISKIEST}`,
    snapshot,
  );
  const [levels] = await database.rows<Highlights['levels']>(
    `SELECT
       (count(*) FILTER (risk_level = 'high'))::INTEGER AS high,
       (count(*) FILTER (risk_level = 'medium'))::INTEGER AS medium,
       (count(*) FILTER (risk_level = 'low'))::INTEGER AS low
     FROM analytics.goid_risk_factors WHERE repo = $1 AND "commit" = $2`,
    snapshot,
  );
  const signals = await database.rows<Highlights['signals'][number]>(
    'SELECT signal, available, source, reason FROM core.signals WHERE repo = $1 AND "commit" = $2 ORDER BY signal',
    snapshot,
  );
  const diagnostics = await database.rows<Highlights['diagnostics'][number]>(
    `SELECT severity, code, count(*)::INTEGER AS count FROM core.diagnostics WHERE repo = $1 AND "commit" = $2
     GROUP BY severity, code ORDER BY count(*) DESC, severity, code LIMIT ${PROBLEMS}`,
    snapshot,
  );
  const { high, medium, low } = levels ?? { high: 0, medium: 0, low: 0 };
  return {
    functions: high + medium + low,
    levels: { high, medium, low },
    riskiest: riskiest.map((fn) => ({ ...fn, path: clipped(fn.path), qualname: clipped(fn.qualname) })),
    signals: signals.map((signal) => ({
      ...signal,
      source: signal.source && clipped(signal.source),
      reason: signal.reason && clipped(signal.reason),
    })),
    diagnostics,
  };
}
