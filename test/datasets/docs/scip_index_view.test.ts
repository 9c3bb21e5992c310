import { expect, it } from 'vitest';
import { viewRows } from './views';

const document = {
  relative_path: 'a.py',
  language: 'python',
  position_encoding: 2,
  tool: 'codeintel',
  names: '["x/f().","local 0"]',
  definitions: '[1,0]',
  uses: '[1,1]',
  places: '[[0,1,0,4,0,5,0,0,2,8],[1,8,1,2,3,4],[0,8,9,0,9,1]]',
  symbols: '[]',
  external_symbols: '[]',
};

it('has a row for each occurrence, in their order, and keeps snapshots apart', async () => {
  const other = { ...document, names: '["y/g()."]', places: '[[0,1,0,4,0,5]]' };
  const rows = await viewRows(
    [
      [{ commit: 'b'.repeat(40) }, { 'core.scip_documents': [other] }],
      [{ commit: 'c'.repeat(40) }, { 'core.scip_documents': [document] }],
    ],
    `SELECT symbol, symbol_roles AS roles, is_definition, start_line, start_column, end_line, end_column
     FROM docs.scip_index_view WHERE "commit" = '${'c'.repeat(40)}'`,
  );
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['x/f().', 1, true, 1, 4, 1, 5],
    ['local 0', 8, false, 2, 2, 4, 4],
    ['x/f().', 8, false, 10, 0, 10, 1],
  ]);
});
