import { c, clock } from '../../kernel/column';
import { configuredExclusions } from '../../python/exclusions';
import { coverageOf, statementsNeeded } from '../line-coverage';
import { type AnalysedRepository, table } from '../sources';

export default table({
  name: 'analytics.coverage_lines',
  doc: 'What a test run covered, line by line. Only files that the coverage report lists have rows, with covered lines or without: no row means not measured, which is not the same as uncovered. Empty when there was no report.',
  grain: 'one executable line of a measured file',
  key: ['rel_path', 'line'],
  columns: {
    rel_path: c.text('File, repository-relative.'),
    line: c.integer('First line of the statement.', { unit: 'line, 1-based' }),
    is_executable: c.boolean('Always true: other lines have no row.'),
    is_covered: c.boolean('A test run executed the statement or a part of it.'),
    hits: c.integer('How often it ran where the report counts that; else 1 when covered. 0 when not covered.', {
      unit: 'runs',
    }),
    context_count: c.integer.nullable(
      'Distinct named contexts (usually tests) that ran the statement; NULL when the report has no contexts.',
      { unit: 'contexts' },
    ),
    created_at: clock(),
  },
  producer: {
    from: 'repository',
    needs: statementsNeeded,
    rows: function* (repository) {
      reportPatterns(repository);
      for (const file of coverageOf(repository)) {
        const contexts = file.contextCounts();
        for (const [i, line] of file.executable.entries()) {
          yield {
            rel_path: file.path,
            line,
            is_executable: true,
            is_covered: file.hits[i]! > 0,
            hits: file.hits[i]!,
            context_count: contexts?.[i] ?? null,
          };
        }
      }
    },
  },
});

function reportPatterns({ snapshot, report }: AnalysedRepository): void {
  const { path, lines, also } = snapshot.exclusions;
  for (const { pattern, problem } of configuredExclusions(lines, also).problems) {
    const message = `The pattern "${pattern}" of lines to exclude cannot be used (${problem}), so that its lines count. Write it in another way.`;
    report({ path, code: 'coverage-config', message, line: null });
  }
}
