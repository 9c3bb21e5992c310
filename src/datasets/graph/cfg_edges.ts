import { c } from '../../kernel/column';
import type { Edge, Step } from '../../python/flow/graph';
import { guardText } from '../../python/flow/guard';
import type { SourceText } from '../../python/source';
import { GOID_TEXT } from '../flows';
import { json, table } from '../sources';

export default table({
  name: 'graph.cfg_edges',
  doc: 'Control flow between the basic blocks of each function.',
  grain: 'one edge of one type between two blocks',
  key: ['function_goid_h128', 'src_block_idx', 'dst_block_idx', 'edge_type'],
  columns: {
    function_goid_h128: c.goid('GOID of the function.'),
    src_block_idx: c.integer('Block it comes from.'),
    dst_block_idx: c.integer('Block it leads to.'),
    edge_type: c.text(
      '`true` and `false`: outcome of the test that ends the source. `loop`: back to a loop header. `exception`: to a handler, a `finally` or the exit. `fallthrough`: the rest, `return` and `break` included.',
      { values: ['fallthrough', 'true', 'false', 'loop', 'exception'] },
    ),
    cond_json: c.json.nullable(
      '`{expr}`: what is tested, for `true` and `false`; on a `loop` edge from a test also its `outcome`. NULL where nothing is.',
    ),
    src: c.text('`block_id` of the source.'),
    dst: c.text('`block_id` of the destination.'),
  },
  loaded: GOID_TEXT,
  derived: {
    src: "concat(function_goid, ':block', src_block_idx)",
    dst: "concat(function_goid, ':block', dst_block_idx)",
  },
  producer: {
    from: 'file',
    rows: function* ({ source, flows }) {
      const condition = conditions(source);
      for (const flow of flows()) {
        const goid = String(flow.entity.goid);
        for (const { outgoing } of flow.cfg.blocks) {
          for (const edge of outgoing) {
            yield {
              function_goid_h128: flow.entity.goid,
              function_goid: goid,
              src_block_idx: edge.source.index,
              dst_block_idx: edge.target.index,
              edge_type: edge.type,
              cond_json: condition(edge),
            };
          }
        }
      }
    },
  },
});

/** Both sides of a test are asked for one after the other: its text is made once. */
function conditions(source: SourceText): (edge: Edge) => string | null {
  let last: Step | null = null;
  let expr = '';
  let plain = '';
  return ({ type, guard }) => {
    if (guard === null) return null;
    if (guard.step !== last) {
      last = guard.step;
      expr = guardText(last, source);
      plain = json({ expr });
    }
    return type === 'loop' ? json({ expr, outcome: guard.outcome }) : plain;
  };
}
