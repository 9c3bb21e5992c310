import { COMMIT, c, clock, REPO } from '../../kernel/column';
import { table } from '../sources';

export default table({
  name: 'core.goids',
  doc: 'The identity of every module, class, function and method of the snapshot.',
  grain: 'one entity',
  key: ['goid_h128'],
  unique: [['urn']],
  columns: {
    goid_h128: c.goid('BLAKE2b-128 of the identifying fields, modulo 10^38 − 1.'),
    urn: c.text('`goid:<repo>/<path>#python:<kind>:<qualname>?s=<start>&e=<end>`.'),
    repo: REPO,
    commit: COMMIT,
    rel_path: c.text('File, repository-relative.'),
    language: c.text('Language.', { values: ['python'] }),
    kind: c.text('Kind of entity; `block` is reserved.', { values: ['module', 'class', 'function', 'method'] }),
    qualname: c.text('Module-qualified dotted name.'),
    start_line: c.integer('First line, decorators included; 1 for modules.', { unit: 'line, 1-based' }),
    end_line: c.integer.nullable('Last line, inclusive; NULL for modules.', { unit: 'line, 1-based' }),
    created_at: clock(),
  },
  producer: {
    from: 'file',
    rows: (file) =>
      file.entities.map((entity) => ({
        goid_h128: entity.goid,
        urn: entity.urn,
        rel_path: file.path,
        language: 'python',
        kind: entity.kind,
        qualname: entity.qualname,
        start_line: entity.startLine,
        end_line: entity.kind === 'module' ? null : entity.endLine,
      })),
  },
});
