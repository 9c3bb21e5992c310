import { z } from 'zod';
import metrics from '../../../datasets/analytics/function_metrics';
import types from '../../../datasets/analytics/function_types';
import risk from '../../../datasets/analytics/goid_risk_factors';
import { columnsOf, joinedColumns } from '../columns';
import { FUNCTIONS, goidParameter, NAMES, resolveEntity } from '../entity';
import { question } from '../question';

const FROM_RISK = Object.keys(risk.columns).filter((name) => !name.startsWith('risk_component_'));
const FROM_METRICS = [
  'start_line',
  'end_line',
  'param_count',
  'positional_params',
  'keyword_only_params',
  'has_varargs',
  'has_varkw',
  'is_async',
  'is_generator',
  'return_count',
  'yield_count',
  'raise_count',
];
const FROM_TYPES = ['total_params', 'annotated_params', 'param_typed_ratio', 'return_type', 'param_types'];

export default question({
  name: 'get_function_summary',
  title: 'Function summary',
  description: 'Risk, size, complexity, signature, tests, owners and docstring of one function.',
  params: NAMES,
  result: {
    found: z.boolean(),
    summary: z
      .strictObject({
        ...columnsOf(risk, FROM_RISK),
        ...joinedColumns(metrics, FROM_METRICS),
        ...joinedColumns(types, FROM_TYPES),
        doc_short: z.string().nullable(),
        doc_long: z.string().nullable(),
      })
      .nullable(),
  },
  reads: ['analytics.goid_risk_factors', 'docs.v_function_summary'],
  byDefault: true,
  async answer(names, source) {
    const found = await resolveEntity(names, FUNCTIONS, source);
    if ('outcome' in found) return found.outcome;
    const { entity } = found;
    const columns = [...FROM_RISK, ...FROM_METRICS.slice(2), ...FROM_TYPES, 'doc_short', 'doc_long'];
    const [summary] = await source.rows(
      `SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM docs.v_function_summary
       WHERE repo = $1 AND "commit" = $2 AND function_goid_h128 = ${goidParameter('$3')}`,
      [entity.goid_h128],
    );
    if (!summary) return { status: 'none', detail: `${entity.qualname} has no risk row in this snapshot.` };
    const { start_line, end_line } = entity;
    return { status: 'found', data: { found: true, summary: { ...summary, start_line, end_line } } };
  },
});
