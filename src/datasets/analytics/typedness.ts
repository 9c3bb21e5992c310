import { c } from '../../kernel/column';
import { table } from '../sources';

export default table({
  name: 'analytics.typedness',
  doc: 'How far each file is annotated, and its type errors.',
  grain: 'one Python file',
  key: ['path'],
  columns: {
    path: c.text('File, repository-relative.'),
    type_error_count: c.integer.nullable('Most errors that any type checker found in it; NULL when none ran.', {
      unit: 'errors',
    }),
    annotation_ratio: c.json(
      '{params, returns}: annotated share of counted parameters and of returns, 1 when there is nothing to annotate.',
    ),
    untyped_defs: c.integer('Top-level functions that are not fully annotated.', { unit: 'functions' }),
    overlay_needed: c.boolean('`type_error_count > 0 OR untyped_defs > 0`; errors that are not known count as none.'),
  },
  producer: { from: 'select' },
});
