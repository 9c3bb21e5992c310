import { z } from 'zod';
import risk from '../../../datasets/analytics/goid_risk_factors';
import settings from '../../../datasets/core/settings';
import { columnsOf } from '../columns';
import { FUNCTIONS, goidParameter, NAMES, resolveEntity, subject } from '../entity';
import { question } from '../question';
import type { Row, Source } from '../source';

const NAMES_OF = ['coverage', 'complexity', 'static_errors', 'hotspot'] as const;
/** The signal that each component is measured by; complexity is always measured. */
const SIGNAL = { coverage: 'coverage', complexity: null, static_errors: 'type_errors', hotspot: 'history' } as const;
const COLUMN = {
  coverage: 'risk_component_coverage',
  complexity: 'risk_component_complexity',
  static_errors: 'risk_component_static',
  hotspot: 'risk_component_hotspot',
} as const;
const EVIDENCE = [
  'cyclomatic_complexity',
  'complexity_bucket',
  'executable_lines',
  'covered_lines',
  'coverage_ratio',
  'static_error_count',
  'hotspot_score',
  'test_count',
  'failing_test_count',
  'last_test_status',
];

export default question({
  name: 'explain_risk',
  title: 'Why a function is risky',
  description: 'The parts of a function’s risk score, what drives it in words, and what is not known.',
  params: NAMES,
  result: {
    found: z.boolean(),
    entity: subject,
    risk_score: z.number().nullable(),
    risk_level: z.enum(['low', 'medium', 'high']).nullable(),
    /** Settings key → value: from where a score is called medium and high, and what each part weighs. */
    settings: z.record(z.string(), z.number()).nullable(),
    components: z
      .array(
        z.strictObject({
          name: z.enum(NAMES_OF),
          points: z.number().describe('Its share of the score.'),
          max: z.number().describe('The most it can be.'),
          /** `assumed`: nothing was measured, and the worst is counted. `missing`: nothing was measured, and nothing is counted. */
          basis: z.enum(['measured', 'assumed', 'missing']),
          driver: z.string().nullable().describe('What drives it, in words; null when it adds nothing.'),
          reason: z.string().nullable().describe('Why it was not measured.'),
        }),
      )
      .nullable(),
    reason: z.string().nullable().describe('The drivers as one sentence.'),
    evidence: z.strictObject(columnsOf(risk, EVIDENCE)).nullable(),
  },
  reads: ['analytics.goid_risk_factors', 'core.settings'],
  async answer(names, source) {
    const found = await resolveEntity(names, FUNCTIONS, source);
    if ('outcome' in found) return found.outcome;
    const { entity } = found;
    const [row] = await source.rows(
      `SELECT risk_score, risk_level, risk_reason, ${[...Object.values(COLUMN), ...EVIDENCE].join(', ')}
       FROM analytics.goid_risk_factors
       WHERE repo = $1 AND "commit" = $2 AND function_goid_h128 = ${goidParameter('$3')}`,
      [entity.goid_h128],
    );
    if (!row) return { status: 'none', detail: `${entity.qualname} has no risk row in this snapshot.` };
    const weights = await weightsOf(source);
    const data = {
      entity,
      risk_score: row.risk_score,
      risk_level: row.risk_level,
      settings: weights,
      components: NAMES_OF.map((name) => component(name, row, weights, source)),
      reason: row.risk_reason,
      evidence: Object.fromEntries(EVIDENCE.map((name) => [name, row[name]])),
    };
    return { status: 'found', data };
  },
});

async function weightsOf(source: Source): Promise<Record<string, number>> {
  const rows = await source.rows(
    `SELECT key, value FROM ${settings.name} WHERE repo = $1 AND "commit" = $2 AND starts_with(key, 'risk.') ORDER BY key`,
  );
  return Object.fromEntries(rows.map(({ key, value }) => [String(key), Number(value)]));
}

function component(
  name: (typeof NAMES_OF)[number],
  row: Row,
  weights: Readonly<Record<string, number>>,
  source: Source,
) {
  const points = Number(row[COLUMN[name]] ?? 0);
  const signal = SIGNAL[name];
  const reason = (signal === null ? undefined : source.missing.get(signal)) ?? null;
  const measured = {
    coverage: row.coverage_ratio,
    complexity: 0,
    static_errors: row.static_error_count,
    hotspot: row.hotspot_score,
  }[name];
  const basis = measured !== null && measured !== undefined ? 'measured' : name === 'coverage' ? 'assumed' : 'missing';
  const key = name === 'complexity' ? 'risk.weight.complexity_high' : `risk.weight.${name}`;
  return { name, points, max: weights[key] ?? 0, basis, driver: points > 0 ? driver(name, row) : null, reason };
}

function driver(name: (typeof NAMES_OF)[number], row: Row): string {
  switch (name) {
    case 'coverage':
      if (row.executable_lines === null) return 'coverage is not known, so it counts as none';
      if (row.executable_lines === 0) return 'no executable lines, so it counts as not covered';
      return row.covered_lines === 0
        ? 'no test reaches it'
        : `${row.covered_lines} of ${row.executable_lines} lines are covered`;
    case 'complexity':
      return `cyclomatic complexity ${row.cyclomatic_complexity} is ${row.complexity_bucket}`;
    case 'static_errors':
      return `its file has ${row.static_error_count} type errors`;
    case 'hotspot':
      return `its file is a hotspot (${Number(row.hotspot_score).toFixed(2)})`;
  }
}
