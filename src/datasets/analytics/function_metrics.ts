import { c, clock } from '../../kernel/column';
import type { Settings } from '../../kernel/settings';
import { functionMetrics } from '../../python/function-metrics';
import { FUNCTION_COLUMNS, functionColumns } from '../functions';
import { table } from '../sources';

export default table({
  name: 'analytics.function_metrics',
  doc: 'Size, signature and complexity of each function; nested functions, lambdas and classes are counted apart.',
  grain: 'one function or method',
  key: ['function_goid_h128'],
  columns: {
    ...FUNCTION_COLUMNS,
    loc: c.integer('`end_line − start_line + 1`.', { unit: 'lines' }),
    logical_loc: c.integer('Lines that are neither blank nor comment; docstrings count.', { unit: 'lines' }),
    param_count: c.integer('All parameters, `self`, `*args` and `**kwargs` included.', { unit: 'parameters' }),
    positional_params: c.integer('Positional-only and positional-or-keyword parameters.', { unit: 'parameters' }),
    keyword_only_params: c.integer('Parameters after `*`.', { unit: 'parameters' }),
    has_varargs: c.boolean('Takes `*args`.'),
    has_varkw: c.boolean('Takes `**kwargs`.'),
    is_async: c.boolean('Declared `async def`.'),
    is_generator: c.boolean('Yields.'),
    return_count: c.integer('`return` statements.', { unit: 'statements' }),
    yield_count: c.integer('`yield` and `yield from` expressions.', { unit: 'expressions' }),
    raise_count: c.integer('`raise` statements.', { unit: 'statements' }),
    cyclomatic_complexity: c.integer(
      '1 + if/elif + loops + except handlers + conditional expressions + (boolean operands − 1) + comprehensions and their ifs + refutable match cases; lambda bodies count.',
    ),
    max_nesting_depth: c.integer(
      'Depth of nested if, for, while, try, with, match; `elif` stays on the level of its `if`.',
      { unit: 'levels' },
    ),
    stmt_count: c.integer('Statements directly in the body, docstring included.', { unit: 'statements' }),
    decorator_count: c.integer('Decorators.', { unit: 'decorators' }),
    has_docstring: c.boolean('Has a docstring.'),
    complexity_bucket: c.text('low ≤ 5, medium ≤ 10, else high; limits: `core.settings`.', {
      values: ['low', 'medium', 'high'],
    }),
    created_at: clock(),
  },
  producer: {
    from: 'file',
    rows: function* (file) {
      const complexities = file.complexities();
      for (const [i, entity] of file.functions.entries()) {
        const metrics = functionMetrics(entity, file.source, complexities[i]!);
        yield {
          ...functionColumns(entity, file.path),
          loc: metrics.loc,
          logical_loc: metrics.logicalLoc,
          param_count: metrics.paramCount,
          positional_params: metrics.positionalParams,
          keyword_only_params: metrics.keywordOnlyParams,
          has_varargs: metrics.hasVarargs,
          has_varkw: metrics.hasVarkw,
          is_async: metrics.isAsync,
          is_generator: metrics.isGenerator,
          return_count: metrics.returnCount,
          yield_count: metrics.yieldCount,
          raise_count: metrics.raiseCount,
          cyclomatic_complexity: metrics.cyclomaticComplexity,
          max_nesting_depth: metrics.maxNestingDepth,
          stmt_count: metrics.stmtCount,
          decorator_count: metrics.decoratorCount,
          has_docstring: metrics.hasDocstring,
          complexity_bucket: bucketOf(metrics.cyclomaticComplexity, file.settings),
        };
      }
    },
  },
});

function bucketOf(complexity: number, settings: Settings): 'low' | 'medium' | 'high' {
  if (complexity <= settings['risk.complexity.low']) return 'low';
  return complexity <= settings['risk.complexity.medium'] ? 'medium' : 'high';
}
