import { z } from 'zod';
import functionMetrics from '../../../datasets/analytics/function_metrics';
import risk from '../../../datasets/analytics/goid_risk_factors';
import hotspots from '../../../datasets/analytics/hotspots';
import typedness from '../../../datasets/analytics/typedness';
import metrics from '../../../datasets/core/ast_metrics';
import modules from '../../../datasets/core/modules';
import { columnsOf, joinedColumns } from '../columns';
import { resolveFile } from '../file';
import { question } from '../question';

const count = z.int().min(0);
const FILE = {
  ...columnsOf(modules, ['repo', 'commit']),
  rel_path: z.string(),
  ...columnsOf(modules, ['module', 'language', 'tags', 'owners']),
  ...joinedColumns(metrics, ['node_count', 'function_count', 'class_count', 'avg_depth', 'max_depth']),
  ast_complexity: z.number().nullable(),
  hotspot_score: joinedColumns(hotspots, ['score']).score!,
  ...joinedColumns(typedness, ['type_error_count', 'annotation_ratio', 'untyped_defs', 'overlay_needed']),
  total_errors: z.int().nullable(),
  has_errors: z.boolean().nullable(),
  risk_function_count: count,
  high_risk_functions: count,
  medium_risk_functions: count,
  low_risk_functions: count,
  max_risk_score: z.number().nullable(),
};
const FUNCTION = {
  ...columnsOf(risk, ['function_goid_h128', 'urn', 'kind', 'qualname']),
  ...columnsOf(functionMetrics, ['start_line', 'end_line']),
  ...columnsOf(risk, ['loc', 'cyclomatic_complexity', 'coverage_ratio', 'tested', 'risk_score', 'risk_level']),
};

export default question({
  name: 'get_file_summary',
  title: 'File summary',
  description:
    'One file: size, typedness, errors, hotspot, and its functions with their risk. rel_path may be its end.',
  params: { rel_path: z.string().min(1).max(4000) },
  result: {
    found: z.boolean(),
    file: z.strictObject({ ...FILE, functions: z.array(z.strictObject(FUNCTION)) }).nullable(),
  },
  lists: ['file.functions'],
  paging: { default: 50, max: 500 },
  reads: ['core.modules', 'analytics.goid_risk_factors', 'analytics.function_metrics', 'docs.v_file_summary'],
  byDefault: true,
  async answer({ rel_path }, source) {
    const found = await resolveFile(rel_path, source);
    if ('outcome' in found) return found.outcome;
    const [file] = await source.rows(
      `SELECT ${Object.keys(FILE).join(', ')} FROM docs.v_file_summary WHERE repo = $1 AND "commit" = $2 AND rel_path = $3`,
      [found.path],
    );
    const columns = Object.keys(FUNCTION).map((name) => `${name.endsWith('_line') ? 'metrics' : 'risk'}.${name}`);
    const functions = await source.page('file.functions', {
      select: `SELECT ${columns.join(', ')}
        FROM analytics.goid_risk_factors AS risk
        JOIN analytics.function_metrics AS metrics
          ON metrics.function_goid_h128 = risk.function_goid_h128 AND metrics.repo = $1 AND metrics."commit" = $2
        WHERE risk.repo = $1 AND risk."commit" = $2 AND risk.rel_path = $3`,
      order: 'qualname, start_line, urn',
      parameters: [found.path],
    });
    return { status: 'found', data: { found: true, file: { ...file, functions } } };
  },
});
