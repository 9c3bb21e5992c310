import { COMMIT, c, REPO } from '../kernel/column';
import type { RecordedEntity } from './sources';

/** The columns that begin every table with a row per function (`FN10`). */
export const FUNCTION_COLUMNS = {
  function_goid_h128: c.goid('GOID of the function.'),
  urn: c.text('URN of the function.'),
  repo: REPO,
  commit: COMMIT,
  rel_path: c.text('File, repository-relative.'),
  language: c.text('Language.', { values: ['python'] }),
  kind: c.text('Method when the direct parent is a class.', { values: ['function', 'method'] }),
  qualname: c.text('Module-qualified dotted name.'),
  start_line: c.integer('First line, decorators included.', { unit: 'line, 1-based' }),
  end_line: c.integer('Last line, inclusive.', { unit: 'line, 1-based' }),
} as const;

/** The values of those columns. */
export function functionColumns(
  entity: Pick<RecordedEntity, 'goid' | 'urn' | 'kind' | 'qualname' | 'startLine' | 'endLine'>,
  path: string,
) {
  return {
    function_goid_h128: entity.goid,
    urn: entity.urn,
    rel_path: path,
    language: 'python',
    kind: entity.kind,
    qualname: entity.qualname,
    start_line: entity.startLine,
    end_line: entity.endLine,
  };
}
