import { COMMIT, c, clock, REPO } from '../../kernel/column';
import { table } from '../sources';

export default table({
  name: 'analytics.goid_risk_factors',
  doc: 'Everything known about the risk of each function, and the score made from it. NULL means that the evidence is unavailable (`core.signals`).',
  grain: 'one function or method',
  key: ['function_goid_h128'],
  columns: {
    function_goid_h128: c.goid('GOID of the function.'),
    urn: c.text('URN of the function.'),
    repo: REPO,
    commit: COMMIT,
    rel_path: c.text('File, repository-relative.'),
    language: c.text('Language.', { values: ['python'] }),
    kind: c.text('Kind of function.', { values: ['function', 'method'] }),
    qualname: c.text('Module-qualified dotted name.'),
    loc: c.integer.nullable('Lines, decorators included.', { unit: 'lines' }),
    logical_loc: c.integer.nullable('Lines that are neither blank nor comment.', { unit: 'lines' }),
    cyclomatic_complexity: c.integer.nullable('Cyclomatic complexity.'),
    complexity_bucket: c.text.nullable('Bucket of the complexity.', { values: ['low', 'medium', 'high'] }),
    typedness_bucket: c.text.nullable('How far the signature is annotated.', {
      values: ['typed', 'partial', 'untyped'],
    }),
    typedness_source: c.text.nullable('Where the annotations come from.', {
      values: ['annotations', 'mixed', 'unknown'],
    }),
    hotspot_score: c.double.nullable('`analytics.hotspots.score` of the file.'),
    file_typed_ratio: c.double.nullable('Annotated share of the parameters of the file.', { unit: 'ratio 0–1' }),
    static_error_count: c.integer.nullable('Type errors in the file.', { unit: 'errors' }),
    has_static_errors: c.boolean.nullable('Whether the file has type errors.'),
    executable_lines: c.integer.nullable('Executable lines of the body.', { unit: 'lines' }),
    covered_lines: c.integer.nullable('Of those, covered.', { unit: 'lines' }),
    coverage_ratio: c.double.nullable('covered / executable.', { unit: 'ratio 0–1' }),
    tested: c.boolean.nullable('Whether any body line is covered.'),
    test_count: c.integer(
      'Distinct tests that touch the function; 0 also where no coverage report says which test runs what.',
      {
        unit: 'tests',
      },
    ),
    failing_test_count: c.integer('Of those, failed or in error.', { unit: 'tests' }),
    last_test_status: c.text(
      'untested: no test touches it; unknown: no report says whether one does, or how it ended.',
      {
        values: ['all_passing', 'some_failing', 'untested', 'unknown'],
      },
    ),
    risk_score: c.double(
      '0.4·(1 − coverage_ratio, or 1 when NULL) + {high 0.4, medium 0.2, low 0} by complexity bucket + 0.2 if the file has type errors + 0.1 if hotspot_score > 0 (or from a percentile of all files); at most 1. Weights: `core.settings`.',
      { unit: 'score 0–1' },
    ),
    risk_level: c.text('high from 0.7, medium from 0.4, else low.', { values: ['low', 'medium', 'high'] }),
    tags: c.json('Tags of the file.'),
    owners: c.json('Owners of the file.'),
    created_at: clock(),
    risk_component_coverage: c.double('Term of the coverage; the terms add up to the score before it is cut at 1.'),
    risk_component_complexity: c.double('Term of the complexity.'),
    risk_component_static: c.double('Term of the type errors.'),
    risk_component_hotspot: c.double('Term of the history.'),
    risk_reason: c.text('What drives the score, in words, and which evidence is missing.'),
  },
  producer: { from: 'select' },
});
