import { c } from '../../kernel/column';
import { dataFlow } from '../../python/dfg';
import { table } from '../sources';

export default table({
  name: 'graph.dfg_edges',
  doc: 'Data flow within each function: definitions of a name that reach a use of it, by basic block. Parameters are defined in the entry; names of enclosing scopes have no definition here.',
  grain: 'one name, from a block that defines it to a block that uses it, in one way',
  key: ['function_goid_h128', 'src_block_idx', 'dst_block_idx', 'src_symbol', 'dst_symbol', 'via_phi', 'use_kind'],
  columns: {
    function_goid_h128: c.goid('GOID of the function.'),
    src_block_idx: c.integer('Block of the definition.'),
    dst_block_idx: c.integer('Block of the use.'),
    src_symbol: c.text('Name defined.'),
    dst_symbol: c.text('Name used; the same.'),
    via_phi: c.boolean('Two or more definitions reach the use.'),
    use_kind: c.text(
      '`read`: the value is loaded. `update`: the name is bound anew from its value, as in `x += 1`. `write`: the definition is replaced or deleted.',
      { values: ['read', 'write', 'update'] },
    ),
  },
  derived: { dst_symbol: 'src_symbol' },
  producer: {
    from: 'file',
    rows: function* ({ flows, report }) {
      for (const { entity, cfg } of flows()) {
        const edges = dataFlow(entity.node, cfg);
        if (edges === null) {
          report({
            code: 'data-flow-too-large',
            message: `${entity.qualname} is too large to follow its data flow: it has no rows in graph.dfg_edges.`,
            line: entity.headerLine,
          });
          continue;
        }
        for (const { source, target, symbol, viaPhi, useKind } of edges) {
          yield {
            function_goid_h128: entity.goid,
            src_block_idx: source,
            dst_block_idx: target,
            src_symbol: symbol,
            via_phi: viaPhi,
            use_kind: useKind,
          };
        }
      }
    },
  },
});
