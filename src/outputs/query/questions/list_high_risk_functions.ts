import { z } from 'zod';
import risk from '../../../datasets/analytics/goid_risk_factors';
import { columnsOf } from '../columns';
import { question } from '../question';

const COLUMNS = [
  'function_goid_h128',
  'urn',
  'rel_path',
  'qualname',
  'risk_score',
  'risk_level',
  'coverage_ratio',
  'tested',
  'complexity_bucket',
  'cyclomatic_complexity',
  'typedness_bucket',
  'hotspot_score',
  'risk_reason',
];

export default question({
  name: 'list_high_risk_functions',
  title: 'Riskiest functions',
  description: 'The functions with the highest risk score, the riskiest first.',
  params: {
    min_risk: z.number().min(0).max(1).default(0.7),
    tested_only: z.boolean().default(false).describe('Only those that a test reaches.'),
  },
  result: { functions: z.array(z.strictObject(columnsOf(risk, COLUMNS))) },
  lists: ['functions'],
  paging: { default: 50, max: 500 },
  reads: ['analytics.goid_risk_factors'],
  byDefault: true,
  async answer({ min_risk, tested_only }, source) {
    const uncovered = source.missing.get('coverage');
    if (tested_only && uncovered !== undefined) {
      return { status: 'unsupported', detail: `Which functions are tested is not known: ${uncovered}.` };
    }
    const functions = await source.page('functions', {
      select: `SELECT ${COLUMNS.join(', ')} FROM analytics.goid_risk_factors
        WHERE repo = $1 AND "commit" = $2 AND risk_score >= $3 AND (NOT $4 OR tested)`,
      order: 'risk_score DESC, rel_path, urn',
      parameters: [min_risk, tested_only],
    });
    if (source.total('functions') > 0) return { status: 'found', data: { functions } };
    return {
      status: 'none',
      detail: `No function has a risk of ${min_risk} or more${tested_only ? ' and a test' : ''}.`,
    };
  },
});
