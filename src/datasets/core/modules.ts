import { COMMIT, c, REPO } from '../../kernel/column';
import { json, table } from '../sources';

export default table({
  name: 'core.modules',
  doc: 'Every Python file that was analysed, with its module name.',
  grain: 'one Python file',
  key: ['module', 'path'],
  columns: {
    module: c.text('Dotted name: source root and `.py` stripped, `__init__` collapsed.'),
    path: c.text('Repository-relative path.'),
    repo: REPO,
    commit: COMMIT,
    language: c.text('Language.', { values: ['python'] }),
    tags: c.json('Sorted distinct tag names; `[]` when none.'),
    owners: c.json('Owners by CODEOWNERS; `[]` when none.'),
  },
  producer: {
    from: 'snapshot',
    rows: (snapshot) =>
      snapshot.files.map((file) => ({
        module: file.module,
        path: file.path,
        language: 'python',
        tags: json(file.tags),
        owners: json(file.owners),
      })),
  },
});
