import { UserError } from '../../kernel/errors';
import type { SignalName } from '../../kernel/snapshot';
import { cell } from '../../store/database';
import type { RiskSettings, SideSignal } from './compare';
import type { FunctionFacts, RiskLevel } from './facts';
import type { Sketches } from './similarity';
import { type DiffSide, missingTables } from './tables';

export interface SideFacts {
  /** ISO-8601 UTC. */
  readonly generatedAt: string | null;
  readonly signals: ReadonlyMap<SignalName, SideSignal>;
  /** By path, then line. */
  readonly functions: FunctionFacts[];
}

/** Without these there is nothing to compare. */
const NEEDED = ['analytics.goid_risk_factors', 'analytics.function_metrics', 'analytics.function_fingerprints'];

/** @throws UserError when the database does not hold the snapshot, or holds it without what a comparison needs */
export async function readSide(side: DiffSide): Promise<SideFacts> {
  const generatedAt = await readGeneratedAt(side);
  const { database, repo, commit } = side;
  const [missing] = await missingTables(side, NEEDED);
  if (missing !== undefined) {
    throw new UserError(
      `${database.path} describes ${repo} at ${commit} without ${missing}, which a comparison needs: analyse that commit again, with all tables.`,
    );
  }
  return { generatedAt, signals: await readSignals(side), functions: await readFunctions(side) };
}

async function readGeneratedAt({ database, repo, commit }: DiffSide): Promise<string | null> {
  const [row] = await database.rows<{ generated_at: string | null }>(
    'SELECT generated_at FROM core.run_manifest WHERE repo = $1 AND "commit" = $2',
    [repo, commit],
  );
  if (row === undefined) {
    throw new UserError(
      `${database.path} holds no snapshot of ${repo} at ${commit}: analyse that commit with \`codeintel pipeline run\` first.`,
    );
  }
  return row.generated_at;
}

async function readSignals({ database, repo, commit }: DiffSide): Promise<Map<SignalName, SideSignal>> {
  const rows = await database.rows<{ signal: SignalName } & SideSignal>(
    'SELECT signal, available, reason FROM core.signals WHERE repo = $1 AND "commit" = $2',
    [repo, commit],
  );
  return new Map(rows.map(({ signal, available, reason }) => [signal, { available, reason }]));
}

interface FunctionRow {
  readonly goid: string;
  readonly rel_path: string;
  readonly module: string | null;
  readonly kind: 'function' | 'method';
  readonly qualname: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly body_hash: string | null;
  readonly signature_hash: string;
  readonly sketch_size: number;
  readonly cyclomatic_complexity: number;
  readonly complexity_bucket: RiskLevel;
  readonly coverage_ratio: number | null;
  readonly static_error_count: number | null;
  readonly hotspot_score: number | null;
  readonly risk_score: number;
  readonly risk_level: RiskLevel;
}

const FUNCTIONS = `
  SELECT
    rf.function_goid_h128::HUGEINT::VARCHAR AS goid, rf.rel_path, m.module, rf.kind, rf.qualname,
    fm.start_line, fm.end_line,
    fp.body_hash, fp.signature_hash, json_array_length(fp.tokens)::INTEGER AS sketch_size,
    fm.cyclomatic_complexity, fm.complexity_bucket,
    rf.coverage_ratio, rf.static_error_count, rf.hotspot_score, rf.risk_score, rf.risk_level
  FROM analytics.goid_risk_factors rf
  JOIN analytics.function_metrics fm USING (repo, "commit", function_goid_h128)
  LEFT JOIN analytics.function_fingerprints fp USING (repo, "commit", function_goid_h128)
  LEFT JOIN core.modules m ON m.repo = rf.repo AND m."commit" = rf."commit" AND m.path = rf.rel_path
  WHERE rf.repo = $1 AND rf."commit" = $2
  ORDER BY rf.rel_path, fm.start_line, fm.end_line, rf.function_goid_h128`;

/** Row by row: only what a comparison needs is kept, and what the functions of a file share is kept once. */
async function readFunctions(side: DiffSide): Promise<FunctionFacts[]> {
  const { database, repo, commit } = side;
  const functions: FunctionFacts[] = [];
  let path = '';
  let module = '';
  for await (const row of streamFunctions(side)) {
    if (row.body_hash === null) {
      throw new UserError(
        `${database.path} describes ${repo} at ${commit} without fingerprints of its functions: it was made by an older version; analyse that commit again.`,
      );
    }
    if (row.rel_path !== path) {
      path = row.rel_path;
      module = row.module ?? '';
    }
    functions.push({
      goid: row.goid,
      path,
      module,
      kind: row.kind,
      qualname: row.qualname,
      startLine: row.start_line,
      endLine: row.end_line,
      bodyHash: row.body_hash,
      signatureHash: row.signature_hash,
      sketchSize: row.sketch_size,
      complexity: row.cyclomatic_complexity,
      complexityBucket: row.complexity_bucket,
      coverage: row.coverage_ratio,
      staticErrors: row.static_error_count,
      hotspot: row.hotspot_score,
      riskScore: row.risk_score,
      riskLevel: row.risk_level,
    });
  }
  return functions;
}

async function* streamFunctions({ database, repo, commit }: DiffSide): AsyncGenerator<FunctionRow> {
  const result = await database.connection.stream(FUNCTIONS, [repo, commit]);
  const names = result.deduplicatedColumnNames();
  for await (const rows of result.yieldRows()) {
    for (const row of rows) {
      yield Object.fromEntries(names.map((name, i) => [name, cell(row[i] ?? null)])) as unknown as FunctionRow;
    }
  }
}

/** The sketches of some functions; most are recognised without theirs. */
export async function readSketches(side: DiffSide, functions: readonly FunctionFacts[]): Promise<Sketches> {
  const rows = await side.database.rows<{ goid: string; tokens: string }>(
    `SELECT function_goid_h128::HUGEINT::VARCHAR AS goid, tokens::VARCHAR AS tokens
     FROM analytics.function_fingerprints
     WHERE repo = $1 AND "commit" = $2
       AND function_goid_h128::HUGEINT::VARCHAR IN (SELECT unnest(from_json($3, '["VARCHAR"]')))`,
    [side.repo, side.commit, JSON.stringify(functions.map((fn) => fn.goid))],
  );
  return new Map(rows.map(({ goid, tokens }) => [goid, JSON.parse(tokens) as number[]]));
}

/** The weights and thresholds the snapshot was scored with. */
export async function readSettings({ database, repo, commit }: DiffSide): Promise<RiskSettings> {
  const rows = await database.rows<{ key: string; value: number }>(
    'SELECT key, value FROM core.settings WHERE repo = $1 AND "commit" = $2',
    [repo, commit],
  );
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  const setting = (key: string): number => {
    const value = values.get(key);
    if (value === undefined) throw new Error(`core.settings of ${repo} at ${commit} has no ${key}`);
    return value;
  };
  return {
    coverage: setting('risk.weight.coverage'),
    complexityHigh: setting('risk.weight.complexity_high'),
    complexityMedium: setting('risk.weight.complexity_medium'),
    staticErrors: setting('risk.weight.static_errors'),
    hotspot: setting('risk.weight.hotspot'),
    levelHigh: setting('risk.level.high'),
    levelMedium: setting('risk.level.medium'),
  };
}
