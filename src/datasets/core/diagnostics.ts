import { c } from '../../kernel/column';
import { STAGES } from '../../kernel/diagnostic';
import { table } from '../sources';

export default table({
  name: 'core.diagnostics',
  doc: 'Every problem with an input. A file that could not be read or parsed has its row here and in `core.modules`.',
  grain: 'one problem',
  key: ['ordinal'],
  columns: {
    ordinal: c.integer('Position in the order path, line, stage, code, message.', { unit: '0-based' }),
    path: c.text.nullable('File, repository-relative; NULL for the repository as a whole.'),
    stage: c.text('Part of the run that met it.', {
      values: STAGES,
    }),
    severity: c.text('How bad it is.', { values: ['info', 'warning', 'error'] }),
    code: c.text('Stable identifier of the kind of problem.'),
    message: c.text('What is wrong and what to do about it.'),
    line: c.integer.nullable('Line, when one is known.', { unit: 'line, 1-based' }),
  },
  producer: { from: 'run', rows: (run) => run.diagnostics.map((diagnostic, ordinal) => ({ ordinal, ...diagnostic })) },
});
