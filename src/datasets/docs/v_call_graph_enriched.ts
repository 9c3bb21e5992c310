import { view } from '../sources';

export default view({
  name: 'docs.v_call_graph_enriched',
  doc: 'Each call with the names, places and risk of who calls and what is called.',
  grain: 'one thing that one call may run',
  columns: {
    caller_urn: 'URN of the caller.',
    caller_rel_path: 'File of the caller.',
    caller_qualname: 'Qualified name of the caller.',
    caller_risk_level: 'Risk level of the caller; NULL for modules.',
    caller_risk_score: 'Risk score of the caller; NULL for modules.',
    callee_urn: 'URN of the callee; NULL outside the repository and when not known.',
    callee_rel_path: 'File of the callee.',
    callee_qualname: 'Qualified name of the callee.',
    callee_risk_level: 'Risk level of the callee; NULL for classes.',
    callee_risk_score: 'Risk score of the callee; NULL for classes.',
  },
});
