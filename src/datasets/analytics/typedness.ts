import { c } from '../../kernel/column';
import { fileTypedness, functionTypes } from '../../python/function-types';
import { json, table } from '../sources';

export default table({
  name: 'analytics.typedness',
  doc: 'How far each file is annotated, and its type errors.',
  grain: 'one Python file',
  key: ['path'],
  columns: {
    path: c.text('File, repository-relative.'),
    type_error_count: c.integer.nullable('Most errors any type checker reported; NULL while no report was read.', {
      unit: 'errors',
    }),
    annotation_ratio: c.json(
      '{params, returns}: annotated share of counted parameters and of returns, 1 when there is nothing to annotate.',
    ),
    untyped_defs: c.integer('Top-level functions that are not fully annotated.', { unit: 'functions' }),
    overlay_needed: c.boolean('`type_error_count > 0 OR untyped_defs > 0`; errors that are not known count as none.'),
  },
  producer: {
    from: 'file',
    rows: (file) => {
      const { annotationRatio, untypedDefs } = fileTypedness(
        file.functions.map((entity) => ({ entity, types: functionTypes(entity.node, entity.kind === 'method') })),
      );
      return [
        {
          path: file.path,
          type_error_count: null,
          annotation_ratio: json(annotationRatio),
          untyped_defs: untypedDefs,
          overlay_needed: untypedDefs > 0,
        },
      ];
    },
  },
});
