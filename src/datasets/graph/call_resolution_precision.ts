import { c } from '../../kernel/column';
import type { ResolvedVia } from '../../python/program/calls';
import { confidenceOf, precisionOf, RESOLVED_VIA } from '../../python/program/precision';
import { table } from '../sources';

export default table({
  name: 'graph.call_resolution_precision',
  doc: 'How callees are found, and how often each way is right. Measured on small programs whose calls are known, and on projects while their tests run: there an edge that never happened counts as wrong although other input may take it, so that the true precision is higher.',
  grain: 'one value of `graph.call_graph_edges.resolved_via`',
  key: ['resolved_via'],
  columns: {
    resolved_via: c.text('How the callee was found.', { values: Object.keys(RESOLVED_VIA) }),
    meaning: c.text('What that means.'),
    precision: c.double.nullable(
      'Right edges / judged edges; the confidence of every such edge. NULL when unresolved.',
      {
        unit: 'ratio 0–1',
      },
    ),
    sample_size: c.integer.nullable('Edges that were judged.', { unit: 'edges' }),
    right_count: c.integer.nullable('Of those, right.', { unit: 'edges' }),
  },
  producer: {
    from: 'snapshot',
    rows: function* () {
      for (const [via, meaning] of Object.entries(RESOLVED_VIA) as [ResolvedVia, string][]) {
        const precision = precisionOf(via);
        yield {
          resolved_via: via,
          meaning,
          precision: precision && confidenceOf(via),
          sample_size: precision?.sample ?? null,
          right_count: precision?.right ?? null,
        };
      }
    },
  },
});
