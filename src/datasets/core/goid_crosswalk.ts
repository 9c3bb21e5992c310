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
    scip_symbol: c.text.nullable('SCIP definition symbol; NULL while no SCIP index is made.'),
    ast_qualname: c.text.nullable('Module-qualified dotted name.'),
    cst_node_id: c.text.nullable('Node of the concrete syntax tree; NULL while none is stored.'),
    chunk_id: c.text.nullable('`<path>:<start>:<end>`; the start stands for a missing end.'),
    symbol_id: c.text.nullable('Reserved, NULL.'),
    updated_at: clock(),
  },
  producer: { from: 'select' },
});
