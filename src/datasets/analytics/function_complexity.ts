import { c, clock } from '../../kernel/column';
import { FUNCTION_COLUMNS, functionColumns } from '../functions';
import { table } from '../sources';

export default table({
  name: 'analytics.function_complexity',
  doc: 'What makes each function hard to follow, counted, and the known measures made of it. Nested functions and classes are left out of the counts, bodies of lambdas are not.',
  grain: 'one function or method',
  key: ['function_goid_h128'],
  columns: {
    ...FUNCTION_COLUMNS,
    if_count: c.integer('`if` and `elif`.', { unit: 'branches' }),
    loop_count: c.integer('`for`, `async for` and `while`.', { unit: 'statements' }),
    loop_else_count: c.integer('Loops with an `else`.', { unit: 'statements' }),
    try_count: c.integer('`try` statements, those with `except*` left out.', { unit: 'statements' }),
    handler_count: c.integer('`except` clauses.', { unit: 'clauses' }),
    try_else_count: c.integer('`try` statements with an `else`.', { unit: 'statements' }),
    star_try_count: c.integer('`try` statements with `except*`.', { unit: 'statements' }),
    star_handler_count: c.integer('`except*` clauses.', { unit: 'clauses' }),
    with_count: c.integer('`with` and `async with`.', { unit: 'statements' }),
    match_count: c.integer('`match` statements.', { unit: 'statements' }),
    case_count: c.integer('`case` clauses.', { unit: 'clauses' }),
    refutable_case_count: c.integer('`case` clauses that can fail to match.', { unit: 'clauses' }),
    catch_all_match_count: c.integer('`match` statements with a case of a bare name or `_`, guarded or not.', {
      unit: 'statements',
    }),
    assert_count: c.integer('`assert` statements.', { unit: 'statements' }),
    assert_decision_count: c.integer(
      'Decisions inside the expressions of `assert` statements; counted in their own columns, too.',
      { unit: 'decisions' },
    ),
    conditional_count: c.integer('Conditional expressions.', { unit: 'expressions' }),
    further_operand_count: c.integer('Operands of `and` and `or` beyond the first.', { unit: 'operands' }),
    comprehension_count: c.integer('`for` clauses of comprehensions.', { unit: 'clauses' }),
    comprehension_if_count: c.integer('`if` clauses of comprehensions.', { unit: 'clauses' }),
    lambda_count: c.integer('Lambdas.', { unit: 'expressions' }),
    nested_function_count: c.integer('Functions defined directly inside.', { unit: 'definitions' }),
    nested_class_count: c.integer('Classes defined directly inside.', { unit: 'definitions' }),
    mccabe_unseen_count: c.integer(
      'Decisions that mccabe does not reach: in `finally`, `match` and `try` with `except*`.',
      { unit: 'decisions' },
    ),
    mccabe_nested_count: c.integer('What mccabe adds for nested functions and classes.', { unit: 'decisions' }),
    cyclomatic_mccabe: c.integer(
      'As mccabe 0.7 (flake8, ruff C901) counts: `1 + if + loop + try + handler − mccabe_unseen + mccabe_nested`.',
    ),
    cyclomatic_radon: c.integer(
      'As radon 6 counts: `1 + if + loop + loop_else + handler + try_else + conditional + further_operand + comprehension + comprehension_if + case − catch_all_match + assert − assert_decision`.',
    ),
    cognitive_complexity: c.integer('Cognitive complexity as SonarSource defines it, nested functions included.'),
    created_at: clock(),
  },
  producer: {
    from: 'file',
    rows: function* ({ path, functions, complexities }) {
      const measured = complexities();
      for (const [i, entity] of functions.entries()) {
        const complexity = measured[i]!;
        yield {
          ...functionColumns(entity, path),
          if_count: complexity.ifs,
          loop_count: complexity.loops,
          loop_else_count: complexity.loopElses,
          try_count: complexity.tries,
          handler_count: complexity.handlers,
          try_else_count: complexity.tryElses,
          star_try_count: complexity.starTries,
          star_handler_count: complexity.starHandlers,
          with_count: complexity.withs,
          match_count: complexity.matches,
          case_count: complexity.cases,
          refutable_case_count: complexity.refutableCases,
          catch_all_match_count: complexity.catchAllMatches,
          assert_count: complexity.asserts,
          assert_decision_count: complexity.decisionsInAsserts,
          conditional_count: complexity.conditionals,
          further_operand_count: complexity.furtherOperands,
          comprehension_count: complexity.comprehensions,
          comprehension_if_count: complexity.comprehensionIfs,
          lambda_count: complexity.lambdas,
          nested_function_count: complexity.nestedFunctions,
          nested_class_count: complexity.nestedClasses,
          mccabe_unseen_count: complexity.mccabeUnseen,
          mccabe_nested_count: complexity.mccabeNested,
          cyclomatic_mccabe: complexity.cyclomaticMccabe,
          cyclomatic_radon: complexity.cyclomaticRadon,
          cognitive_complexity: complexity.cognitive,
        };
      }
    },
  },
});
