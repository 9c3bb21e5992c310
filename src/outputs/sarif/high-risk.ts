import type { DiffSide } from '../diff/tables';

/** A function of the head by its own risk, whoever changed it. */
export interface HighRisk {
  readonly path: string;
  readonly qualname: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly risk_score: number;
  readonly cyclomatic_complexity: number;
  /** Null where nothing was measured. */
  readonly coverage_ratio: number | null;
}

/**
 * The high-risk functions of a snapshot, the riskiest first. The stored score takes a function without coverage data for
 * an untested one; of those only the complex ones count here, so that a missing report makes no alerts.
 */
export async function readHighRisk({ database, repo, commit }: DiffSide, most: number): Promise<HighRisk[]> {
  return database.rows<HighRisk>(
    `SELECT risk.rel_path AS path, risk.qualname, metrics.start_line, metrics.end_line, risk.risk_score,
       risk.cyclomatic_complexity, risk.coverage_ratio
     FROM analytics.goid_risk_factors AS risk
     JOIN analytics.function_metrics AS metrics USING (repo, "commit", function_goid_h128)
     WHERE risk.repo = $1 AND risk."commit" = $2 AND risk.risk_level = 'high'
       AND (risk.coverage_ratio IS NOT NULL OR risk.complexity_bucket = 'high')
     ORDER BY risk.risk_score DESC, risk.cyclomatic_complexity DESC, risk.urn
     LIMIT ${Math.trunc(most)}`,
    [repo, commit],
  );
}
