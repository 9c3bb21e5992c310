import { c } from '../../kernel/column';
import { table } from '../sources';

export default table({
  name: 'analytics.static_diagnostics',
  doc: 'Errors that type checkers found in each file; warnings do not count. NULL for a checker that did not run.',
  grain: 'one Python file',
  key: ['rel_path'],
  columns: {
    rel_path: c.text('File, repository-relative.'),
    pyrefly_errors: c.integer.nullable('Errors of pyrefly; NULL when it did not run.', { unit: 'errors' }),
    pyright_errors: c.integer.nullable('Errors of pyright; NULL when it did not run.', { unit: 'errors' }),
    total_errors: c.integer.nullable('Sum over the checkers that ran; NULL when none did.', { unit: 'errors' }),
    has_errors: c.boolean.nullable('`total_errors > 0`; NULL when no checker ran.'),
    mypy_errors: c.integer.nullable('Errors of mypy; NULL when it did not run.', { unit: 'errors' }),
  },
  producer: {
    from: 'snapshot',
    rows: ({ files, typeErrors }) =>
      files.map(({ path }) => {
        const errorsOf = (checker: 'pyrefly' | 'pyright' | 'mypy') => {
          const errors = typeErrors?.[checker];
          return errors ? (errors.get(path) ?? 0) : null;
        };
        const counts = { pyrefly: errorsOf('pyrefly'), pyright: errorsOf('pyright'), mypy: errorsOf('mypy') };
        const known = Object.values(counts).filter((count) => count !== null);
        const total = known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
        return {
          rel_path: path,
          pyrefly_errors: counts.pyrefly,
          pyright_errors: counts.pyright,
          total_errors: total,
          has_errors: total === null ? null : total > 0,
          mypy_errors: counts.mypy,
        };
      }),
  },
});
