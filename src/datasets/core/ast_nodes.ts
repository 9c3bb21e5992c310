import { c } from '../../kernel/column';
import { cleanDocstring } from '../../python/docstring';
import { unparse } from '../../python/unparse';
import { json, table } from '../sources';

export default table({
  name: 'core.ast_nodes',
  doc: "Modules, classes and functions as CPython's `ast` sees them. Columns are UTF-8 byte offsets, as in CPython.",
  grain: 'one module, class or function',
  key: ['hash'],
  columns: {
    path: c.text('File, repository-relative.'),
    node_type: c.text('Class of the node in `ast`.', {
      values: ['Module', 'ClassDef', 'FunctionDef', 'AsyncFunctionDef'],
    }),
    name: c.text.nullable('Identifier; the last segment of the module name for Module.'),
    qualname: c.text.nullable('Module-qualified dotted name.'),
    lineno: c.integer.nullable('Line of the `def`, `async` or `class` keyword; NULL for Module.', {
      unit: 'line, 1-based',
    }),
    end_lineno: c.integer.nullable('Last line, inclusive; NULL for Module.', { unit: 'line, 1-based' }),
    col_offset: c.integer.nullable('Start column; NULL for Module.', { unit: 'UTF-8 bytes, 0-based' }),
    end_col_offset: c.integer.nullable('End column, exclusive; NULL for Module.', { unit: 'UTF-8 bytes, 0-based' }),
    parent_qualname: c.text.nullable('Enclosing scope; NULL for Module.'),
    decorators: c.json('Array of decorator expressions as `ast.unparse` writes them, without `@`.'),
    docstring: c.text.nullable('Docstring as `ast.get_docstring` cleans it.'),
    hash: c.text('BLAKE2b-128 of `path:node_type:qualname:lineno:end_lineno`, missing values as `None`.', {
      unit: '32 hexadecimal digits',
    }),
    recovered: c.boolean(
      'The file does not parse (`core.diagnostics` says where): this is what could be recovered of it, and may be wrong.',
    ),
  },
  producer: {
    from: 'file',
    rows: function* ({ path, source, entities, isRecovered, hash }) {
      for (const entity of entities) {
        const { node } = entity;
        const place =
          node.kind === 'Module'
            ? { lineno: null, end_lineno: null, col_offset: null, end_col_offset: null }
            : {
                lineno: entity.headerLine,
                end_lineno: source.lineOf(node.end),
                col_offset: source.columnOf(node.start),
                end_col_offset: source.columnOf(node.end),
              };
        yield {
          path,
          node_type: entity.nodeType,
          name: entity.name,
          qualname: entity.qualname,
          ...place,
          parent_qualname: entity.parentQualname,
          decorators: json(node.kind === 'Module' ? [] : node.decorators.map(unparse)),
          docstring: entity.docstring === null ? null : cleanDocstring(entity.docstring.value),
          hash: hash.hex(
            `${path}:${entity.nodeType}:${entity.qualname}:${place.lineno ?? 'None'}:${place.end_lineno ?? 'None'}`,
          ),
          recovered: isRecovered,
        };
      }
    },
  },
});
