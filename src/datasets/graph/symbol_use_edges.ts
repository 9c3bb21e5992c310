import { c } from '../../kernel/column';
import { table } from '../sources';

export default table({
  name: 'graph.symbol_use_edges',
  doc: 'Which file uses a symbol that which file defines, from the SCIP index. Symbols that are local to a file, and those that no file of the repository defines, are left out.',
  grain: 'one symbol, a file that defines it and a file that uses it',
  key: ['symbol', 'def_path', 'use_path'],
  columns: {
    symbol: c.text('SCIP symbol.'),
    def_path: c.text('File that defines it, repository-relative.'),
    use_path: c.text('File with an occurrence of it that is no definition, repository-relative.'),
    same_file: c.boolean('`def_path` = `use_path`.'),
    same_module: c.boolean('Both files have the same module name.'),
    use_count: c.integer('Occurrences in `use_path` that are no definitions.'),
  },
  producer: { from: 'select' },
});
