SELECT
  edges.caller_goid_h128,
  callers.urn AS caller_urn,
  callers.rel_path AS caller_rel_path,
  callers.qualname AS caller_qualname,
  caller_risk.risk_level AS caller_risk_level,
  caller_risk.risk_score AS caller_risk_score,
  edges.callee_goid_h128,
  callees.urn AS callee_urn,
  callees.rel_path AS callee_rel_path,
  callees.qualname AS callee_qualname,
  callee_risk.risk_level AS callee_risk_level,
  callee_risk.risk_score AS callee_risk_score,
  edges.callsite_path,
  edges.callsite_line,
  edges.callsite_col,
  edges.language,
  edges.kind,
  edges.resolved_via,
  edges.confidence,
  edges.evidence_json,
  edges.repo,
  edges."commit"
FROM graph.call_graph_edges AS edges
LEFT JOIN core.goids AS callers
  ON callers.goid_h128 = edges.caller_goid_h128 AND callers.repo = edges.repo AND callers."commit" = edges."commit"
LEFT JOIN core.goids AS callees
  ON callees.goid_h128 = edges.callee_goid_h128 AND callees.repo = edges.repo AND callees."commit" = edges."commit"
LEFT JOIN analytics.goid_risk_factors AS caller_risk
  ON caller_risk.function_goid_h128 = edges.caller_goid_h128
  AND caller_risk.repo = edges.repo
  AND caller_risk."commit" = edges."commit"
LEFT JOIN analytics.goid_risk_factors AS callee_risk
  ON callee_risk.function_goid_h128 = edges.callee_goid_h128
  AND callee_risk.repo = edges.repo
  AND callee_risk."commit" = edges."commit"
