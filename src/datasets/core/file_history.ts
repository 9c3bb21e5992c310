import { c } from '../../kernel/column';
import { table } from '../sources';

export default table({
  name: 'core.file_history',
  doc: 'What git says about each file within the history window. No row: no commit touched the file, or history is unavailable (`core.signals`).',
  grain: 'one Python file with commits',
  key: ['rel_path'],
  columns: {
    rel_path: c.text('File, repository-relative.'),
    commit_count: c.integer('Distinct commits touching the file.', { unit: 'commits' }),
    author_count: c.integer('Distinct author names.', { unit: 'authors' }),
    lines_added: c.integer('Sum of added lines; binary changes count 0.', { unit: 'lines' }),
    lines_deleted: c.integer('Sum of deleted lines; binary changes count 0.', { unit: 'lines' }),
  },
  producer: {
    from: 'snapshot',
    rows: (snapshot) =>
      (snapshot.history ?? []).map((file) => ({
        rel_path: file.path,
        commit_count: file.commitCount,
        author_count: file.authorCount,
        lines_added: file.linesAdded,
        lines_deleted: file.linesDeleted,
      })),
  },
});
