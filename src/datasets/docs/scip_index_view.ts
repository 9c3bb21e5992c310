import { view } from '../sources';

export default view({
  name: 'docs.scip_index_view',
  doc: 'The SCIP index, occurrence by occurrence.',
  grain: 'one occurrence of a symbol',
  columns: {
    symbol: 'SCIP symbol; `local …` means something in its own file only.',
    symbol_roles: 'Bits: 1 definition, 2 import, 4 write, 8 read.',
    is_definition: 'Whether the symbol is defined here.',
    start_line: 'First line, 1-based.',
    start_column: 'Column where it begins, 0-based, in the unit of `position_encoding`.',
    end_line: 'Last line, 1-based.',
    end_column: 'Column where it ends, exclusive.',
  },
});
