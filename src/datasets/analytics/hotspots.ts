import { c } from '../../kernel/column';
import { table } from '../sources';

export default table({
  name: 'analytics.hotspots',
  doc: 'Change history of each file weighed with its complexity. The history columns and the score are NULL when history is unavailable.',
  grain: 'one Python file',
  key: ['rel_path'],
  columns: {
    rel_path: c.text('File, repository-relative.'),
    commit_count: c.integer.nullable('Distinct commits touching the file in the window.', { unit: 'commits' }),
    author_count: c.integer.nullable('Distinct author names.', { unit: 'authors' }),
    lines_added: c.integer.nullable('Sum of added lines.', { unit: 'lines' }),
    lines_deleted: c.integer.nullable('Sum of deleted lines.', { unit: 'lines' }),
    complexity: c.double('`core.ast_metrics.complexity`.', { unit: 'statements' }),
    score: c.double.nullable(
      '0.4·ln(1+commits) + 0.3·ln(1+authors) + 0.2·ln(1+added+deleted) + 0.1·ln(1+(complexity+1)).',
    ),
  },
  producer: { from: 'select' },
});
