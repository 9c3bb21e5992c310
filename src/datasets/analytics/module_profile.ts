import { COMMIT, c, clock, REPO } from '../../kernel/column';
import { table } from '../sources';

export default table({
  name: 'analytics.module_profile',
  doc: 'Each module with its functions added up and its place among the imports. NULL means that the evidence is unavailable (`core.signals`).',
  grain: 'one module; files that share its name count together',
  key: ['module'],
  columns: {
    repo: REPO,
    commit: COMMIT,
    module: c.text('Dotted module.'),
    path: c.text.nullable('File, repository-relative; the first by name of several.'),
    language: c.text.nullable('Language.', { values: ['python'] }),
    file_count: c.integer('Files of this module name.', { unit: 'files' }),
    total_loc: c.integer('Sum of the lines of the functions.', { unit: 'lines' }),
    total_logical_loc: c.integer('Sum of their lines that are neither blank nor comment.', { unit: 'lines' }),
    function_count: c.integer('Functions and methods.', { unit: 'functions' }),
    class_count: c.integer('Classes.', { unit: 'classes' }),
    avg_file_complexity: c.double.nullable('Mean of `core.ast_metrics.complexity`.', { unit: 'statements' }),
    max_file_complexity: c.double.nullable('Largest of them.', { unit: 'statements' }),
    high_risk_function_count: c.integer('Functions of level high.', { unit: 'functions' }),
    medium_risk_function_count: c.integer('Functions of level medium.', { unit: 'functions' }),
    low_risk_function_count: c.integer('Functions of level low.', { unit: 'functions' }),
    max_risk_score: c.double.nullable('Highest risk score; NULL without functions.', { unit: 'score 0–1' }),
    avg_risk_score: c.double.nullable('Mean risk score; NULL without functions.', { unit: 'score 0–1' }),
    module_coverage_ratio: c.double.nullable(
      'Tested functions / all functions; NULL without functions or without coverage.',
      { unit: 'ratio 0–1' },
    ),
    tested_function_count: c.integer.nullable('Tested functions; NULL without coverage.', { unit: 'functions' }),
    untested_function_count: c.integer.nullable('Measured functions that are not tested; NULL without coverage.', {
      unit: 'functions',
    }),
    import_fan_in: c.integer('Modules that import it.', { unit: 'modules' }),
    import_fan_out: c.integer('Modules that it imports, of others too.', { unit: 'modules' }),
    cycle_group: c.integer.nullable(
      'Number of its strongly connected part of the import graph; NULL when it imports nothing.',
    ),
    in_cycle: c.boolean('Imports itself, directly or through others.'),
    tags: c.json('Tags of the file.'),
    owners: c.json('Owners of the file.'),
    created_at: clock(),
  },
  producer: { from: 'select' },
});
