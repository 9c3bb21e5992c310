import { view } from '../sources';

export default view({
  name: 'docs.v_file_summary',
  doc: 'Each file with its size, history, typedness and the risk of its functions.',
  grain: 'one Python file',
  columns: {
    ast_complexity: 'Control statements in the file (`core.ast_metrics.complexity`).',
    hotspot_score: '`analytics.hotspots.score`.',
    risk_function_count: 'Functions with a risk score.',
    high_risk_functions: 'Of those, level high.',
    medium_risk_functions: 'Of those, level medium.',
    low_risk_functions: 'Of those, level low.',
    max_risk_score: 'Highest risk score of a function; NULL when the file has none.',
  },
});
