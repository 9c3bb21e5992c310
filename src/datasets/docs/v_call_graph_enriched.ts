import { view } from '../sources';

export default view({
  name: 'docs.v_call_graph_enriched',
  doc: 'Each call with the names and the risk of its two sides.',
  grain: 'one call',
  columns: {
    caller_urn: 'URN of the caller, as for the next columns.',
    caller_rel_path: 'File of the caller.',
    caller_qualname: 'Module-qualified dotted name.',
    caller_risk_level: 'Risk level; NULL for a module or class.',
    caller_risk_score: 'Risk score; NULL for a module or class.',
    callee_urn: 'URN of the callee, as for the next columns; NULL when it is not known.',
    callee_rel_path: 'File of the callee.',
    callee_qualname: 'Module-qualified dotted name.',
    callee_risk_level: 'Risk level; NULL for a module or class.',
    callee_risk_score: 'Risk score; NULL for a module or class.',
  },
});
