import { c, clock } from '../../kernel/column';
import { table } from '../sources';

export default table({
  name: 'core.goid_crosswalk',
  doc: 'From the identity of an entity to its names elsewhere.',
  grain: 'one entity',
  key: ['goid'],
  columns: {
    goid: c.text('URN of the entity (the text, not the number).'),
    lang: c.text('Language.', { values: ['python'] }),
    module_path: c.text.nullable('Dotted module of the file.'),
    file_path: c.text.nullable('File, repository-relative.'),
    start_line: c.integer.nullable('First line, decorators included.', { unit: 'line, 1-based' }),
    end_line: c.integer.nullable('Last line, inclusive; NULL for modules.', { unit: 'line, 1-based' }),
    scip_symbol: c.text.nullable(
      'Symbol of the SCIP index: of the definition that stands with this name on the line of the header.',
    ),
    ast_qualname: c.text.nullable('Module-qualified dotted name.'),
    cst_node_id: c.text.nullable('Node of the definition in `core.cst_nodes`; of several at one place the first.'),
    chunk_id: c.text.nullable('`<path>:<start>:<end>`; the start stands for a missing end.'),
    symbol_id: c.text.nullable('Reserved, NULL.'),
    updated_at: clock(),
  },
  producer: { from: 'select' },
});
