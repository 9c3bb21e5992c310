import { c, clock } from '../../kernel/column';
import { FUNCTION_COLUMNS, functionColumns } from '../functions';
import { coverageOf, statementsNeeded } from '../line-coverage';
import { table } from '../sources';

export default table({
  name: 'analytics.coverage_functions',
  doc: 'What a test run covered of each function of the measured files. The body counts, from its first statement to its last; decorators and the `def` line run on import and count only when the body shares the line. Lines of a nested function belong to that function alone. A function of a file that the report does not list has no row.',
  grain: 'one function or method of a measured file',
  key: ['function_goid_h128'],
  columns: {
    ...FUNCTION_COLUMNS,
    executable_lines: c.integer('Executable lines of the body.', { unit: 'lines' }),
    covered_lines: c.integer('Of those, covered.', { unit: 'lines' }),
    coverage_ratio: c.double.nullable('covered / executable; NULL when nothing is executable.', { unit: 'ratio 0–1' }),
    tested: c.boolean('At least one line of the body is covered.'),
    untested_reason: c.text('Why it is not tested; empty when it is.', {
      values: ['', 'no_executable_code', 'no_tests'],
    }),
    created_at: clock(),
  },
  producer: {
    from: 'repository',
    needs: statementsNeeded,
    rows: function* (repository) {
      for (const file of coverageOf(repository)) {
        for (const { entity, lines } of file.functions()) {
          const covered = lines.filter((i) => file.hits[i]! > 0).length;
          yield {
            ...functionColumns(entity, file.path),
            executable_lines: lines.length,
            covered_lines: covered,
            coverage_ratio: lines.length === 0 ? null : covered / lines.length,
            tested: covered > 0,
            untested_reason: lines.length === 0 ? 'no_executable_code' : covered === 0 ? 'no_tests' : '',
          };
        }
      }
    },
  },
});
