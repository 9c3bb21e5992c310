import { c, clock } from '../../kernel/column';
import { table } from '../sources';

export default table({
  name: 'analytics.graph_validation',
  doc: 'What does not hold together in the tables of a run, and what stands out in its graphs. No row of severity `warning` or above with a path means a defect of CodeIntel unless the file could not be read.',
  grain: 'one finding of one check',
  key: ['check_name', 'path', 'detail'],
  columns: {
    check_name: c.text(
      '`missing_function_goids`: a file has functions without identity. `callsite_span_mismatch`: a call stands outside its caller. `orphan_module`: a module without identity. `call_graph_isolated_nodes`: functions that neither call nor are called. The others: sizes of import cycles, cycles across top-level packages, and nodes with more neighbours than ten and a tenth of the graph.',
      {
        values: [
          'missing_function_goids',
          'callsite_span_mismatch',
          'orphan_module',
          'call_graph_isolated_nodes',
          'call_graph_degree_hubs',
          'import_graph_degree_hubs',
          'import_graph_large_scc',
          'import_graph_cross_package_cycles',
          'symbol_graph_hubs',
        ],
      },
    ),
    severity: c.text('How much it matters.', { values: ['info', 'warning', 'error'] }),
    path: c.text.nullable('File, repository-relative; NULL for a finding about a graph.'),
    detail: c.text('What was found.'),
    context: c.json.nullable('The counts, lines or names behind it.'),
    created_at: clock(),
  },
  producer: { from: 'select' },
});
