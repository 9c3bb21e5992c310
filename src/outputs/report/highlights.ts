import type { DiffSide } from '../diff/read';
import type { DiagnosticCount, RiskyFunction } from './markdown';

const RISKIEST = 10;

/** What a summary says about the head as a whole. */
export interface Highlights {
  readonly functions: number;
  readonly riskiest: readonly RiskyFunction[];
  readonly diagnostics: readonly DiagnosticCount[];
}

export async function readHighlights({ database, repo, commit }: DiffSide): Promise<Highlights> {
  const snapshot = [repo, commit];
  const riskiest = await database.rows<RiskyFunction>(
    `SELECT risk.rel_path AS path, risk.qualname, metrics.start_line, metrics.end_line, risk.risk_score, risk.risk_level, risk.cyclomatic_complexity, risk.coverage_ratio
     FROM analytics.goid_risk_factors AS risk
     JOIN analytics.function_metrics AS metrics USING (repo, "commit", function_goid_h128)
     WHERE risk.repo = ? AND risk."commit" = ?
     ORDER BY risk.risk_score DESC, risk.cyclomatic_complexity DESC, risk.urn
     LIMIT ${RISKIEST}`,
    snapshot,
  );
  const diagnostics = await database.rows<DiagnosticCount>(
    `SELECT severity, code, count(*) AS count FROM core.diagnostics WHERE repo = ? AND "commit" = ?
     GROUP BY severity, code ORDER BY severity, code`,
    snapshot,
  );
  const [counted] = await database.rows<{ functions: number }>(
    'SELECT count(*) AS functions FROM analytics.goid_risk_factors WHERE repo = ? AND "commit" = ?',
    snapshot,
  );
  return { functions: counted?.functions ?? 0, riskiest, diagnostics };
}
