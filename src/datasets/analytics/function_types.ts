import { c, clock } from '../../kernel/column';
import { functionTypes } from '../../python/function-types';
import { FUNCTION_COLUMNS, functionColumns } from '../functions';
import { json, table } from '../sources';

export default table({
  name: 'analytics.function_types',
  doc: 'How far each function is annotated. Counted parameters are all but `self`/`cls` as first parameter of a method.',
  grain: 'one function or method',
  key: ['function_goid_h128'],
  columns: {
    ...FUNCTION_COLUMNS,
    total_params: c.integer('Counted parameters.', { unit: 'parameters' }),
    annotated_params: c.integer('Of those, annotated.', { unit: 'parameters' }),
    unannotated_params: c.integer('Of those, not annotated.', { unit: 'parameters' }),
    param_typed_ratio: c.double('annotated / total; 1 when there is nothing to annotate.', { unit: 'ratio 0–1' }),
    has_return_annotation: c.boolean('Has a return annotation.'),
    return_type: c.text.nullable('Text of the return annotation.'),
    return_type_source: c.text('Where the return type comes from.', { values: ['annotation', 'unknown'] }),
    type_comment: c.text.nullable('Reserved, NULL.'),
    param_types: c.json('Object parameter → annotation text or null.'),
    fully_typed: c.boolean('Every counted parameter and the return are annotated.'),
    partial_typed: c.boolean('Neither fully typed nor untyped.'),
    untyped: c.boolean('No counted parameter and no return is annotated.'),
    typedness_bucket: c.text('The one of the three that holds.', { values: ['typed', 'partial', 'untyped'] }),
    typedness_source: c.text('Where the annotations come from.', { values: ['annotations', 'mixed', 'unknown'] }),
    created_at: clock(),
  },
  producer: {
    from: 'file',
    rows: function* (file) {
      for (const entity of file.functions) {
        const types = functionTypes(entity.node, entity.kind === 'method');
        yield {
          ...functionColumns(entity, file.path),
          total_params: types.totalParams,
          annotated_params: types.annotatedParams,
          unannotated_params: types.unannotatedParams,
          param_typed_ratio: types.paramTypedRatio,
          has_return_annotation: types.hasReturnAnnotation,
          return_type: types.returnType,
          return_type_source: types.returnTypeSource,
          type_comment: null,
          param_types: json(types.paramTypes),
          fully_typed: types.fullyTyped,
          partial_typed: types.partialTyped,
          untyped: types.untyped,
          typedness_bucket: types.typednessBucket,
          typedness_source: types.typednessSource,
        };
      }
    },
  },
});
