import { c } from '../../kernel/column';
import { CST_KINDS, cstNodes } from '../../python/cst';
import { json, table } from '../sources';

export default table({
  name: 'core.cst_nodes',
  doc: 'Where the structural parts of each file stand: definitions, assignments, imports, calls, exits, branches. Columns are UTF-8 byte offsets.',
  grain: 'one syntax node of a kept kind',
  key: ['node_id'],
  columns: {
    path: c.text('File, repository-relative.'),
    node_id: c.text('`path:kind:startLine:startCol:endLine:endCol`.'),
    kind: c.text(
      'Kind of node; `async` and `*` forms under the plain name, `yield from` under Yield, `elif` under If.',
      { values: CST_KINDS },
    ),
    span: c.json(
      '{start: [line, column], end: [line, column]}: lines 1-based, columns 0-based in UTF-8 bytes, end exclusive. Decorators are outside.',
    ),
    text_preview: c.text.nullable('First 200 characters of the source text.'),
    parents: c.json(
      'Array of the kinds from the module down to the direct parent, as in `ast` but for Else and Finally; the outermost 200 at most.',
    ),
    qnames: c.json('Array of one: the qualname of the innermost definition around the node, the node itself included.'),
  },
  // Two of the longest texts of a row say what four numbers say.
  loaded: {
    start_line: c.integer('Of the span.'),
    start_column: c.integer('Of the span.'),
    end_line: c.integer('Of the span.'),
    end_column: c.integer('Of the span.'),
  },
  derived: {
    node_id: "concat_ws(':', path, kind, start_line, start_column, end_line, end_column)",
    span: `printf('{"start":[%d,%d],"end":[%d,%d]}', start_line, start_column, end_line, end_column)::JSON`,
  },
  producer: {
    from: 'file',
    rows: function* ({ path, ast, source, module }) {
      const parents = new Map<readonly string[], string>();
      let qualname = '';
      let qnames = '';
      for (const node of cstNodes(ast, source, module)) {
        let parentsJson = parents.get(node.parents);
        if (parentsJson === undefined) {
          parentsJson = json(node.parents);
          parents.set(node.parents, parentsJson);
        }
        if (node.qualname !== qualname) {
          qualname = node.qualname;
          qnames = json([qualname]);
        }
        yield {
          path,
          kind: node.kind,
          start_line: node.startLine,
          start_column: node.startColumn,
          end_line: node.endLine,
          end_column: node.endColumn,
          text_preview: node.preview,
          parents: parentsJson,
          qnames,
        };
      }
    },
  },
});
