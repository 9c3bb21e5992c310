import { c } from '../../kernel/column';
import { SIGNALS } from '../../kernel/snapshot';
import { table } from '../sources';

export default table({
  name: 'core.signals',
  doc: 'Which evidence the run had. A measure whose signal is unavailable is NULL, never 0.',
  grain: 'one kind of evidence',
  key: ['signal'],
  columns: {
    signal: c.text('Kind of evidence.', { values: SIGNALS }),
    available: c.boolean('Whether the run had it.'),
    source: c.text.nullable('Where it came from; NULL when unavailable.'),
    reason: c.text.nullable('Why it is unavailable and what would provide it; NULL when available.'),
  },
  producer: { from: 'snapshot', rows: (snapshot) => snapshot.signals },
});
