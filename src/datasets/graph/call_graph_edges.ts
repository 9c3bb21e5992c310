import { c } from '../../kernel/column';
import type { Call } from '../../python/program/calls';
import { confidenceOf, RESOLVED_VIA } from '../../python/program/precision';
import { json, table } from '../sources';

export default table({
  name: 'graph.call_graph_edges',
  doc: 'Who calls whom, and how sure that is. A call that may run several things has an edge to each.',
  grain: 'one thing that one call may run',
  key: ['caller_goid_h128', 'callee_goid_h128', 'callsite_path', 'callsite_line', 'callsite_col', 'callee_name'],
  columns: {
    caller_goid_h128: c.goid('GOID of the innermost function or method around the call, else of the module.'),
    callee_goid_h128: c.goid.nullable(
      'GOID of what is called; NULL outside the repository, for a lambda and when not known.',
    ),
    callsite_path: c.text('File of the call, repository-relative.'),
    callsite_line: c.integer('Line of the call.', { unit: 'line, 1-based' }),
    callsite_col: c.integer('Column of the call.', { unit: 'UTF-8 bytes, 0-based' }),
    language: c.text('Language.', { values: ['python'] }),
    kind: c.text(
      '`direct`: an entity of the repository. `builtin`, `external`: Python itself, another package. `dynamic`: a lambda, which has no GOID. `unresolved`: not known.',
      { values: ['direct', 'builtin', 'external', 'dynamic', 'unresolved'] },
    ),
    resolved_via: c.text(
      'How the callee was found; `graph.call_resolution_precision` says what each value means and how often it is right.',
      { values: Object.keys(RESOLVED_VIA) },
    ),
    confidence: c.double('Measured precision of `resolved_via`; 0 when unresolved.', { unit: 'ratio 0–1' }),
    evidence_json: c.json(
      '`{callee_name, attr_chain, resolved_via}`: the last name before the parentheses and the whole chain of them; `callee_qualname` where there is no GOID; `implicit` for what runs without parentheses.',
    ),
    callee_name: c.text(
      'Dotted name of the callee: of the entity, or of what is called outside the repository; empty when not known.',
    ),
  },
  producer: {
    from: 'repository',
    needs: () => ['program'],
    rows: function* ({ files, calls: resolved, report }) {
      const { calls, limits } = resolved();
      const evidence = evidences();
      for (const message of limits) report({ path: null, code: 'call-graph-limit', message, line: null });
      for (const call of calls) {
        const file = files[call.file]!;
        const callee = call.callee && files[call.callee.file]!.entities[call.callee.entity]!;
        yield {
          caller_goid_h128: file.entities[call.caller]!.goid,
          callee_goid_h128: callee?.goid ?? null,
          callsite_path: file.path,
          callsite_line: call.line,
          callsite_col: call.column,
          language: 'python',
          kind: call.kind,
          resolved_via: call.via,
          confidence: confidenceOf(call.via),
          evidence_json: evidence(call),
          callee_name: callee?.qualname ?? call.calleeName ?? '',
        };
      }
    },
  },
});

/** Many calls have the same evidence: its text is made once. */
function evidences(): (call: Call) => string {
  const known = new Map<string, string>();
  return ({ written, via, calleeName, isImplicit }) => {
    const key = `${via}\n${isImplicit}\n${written}${calleeName === null ? '' : `\n${calleeName}`}`;
    let text = known.get(key);
    if (text === undefined) {
      const names = written.split('.');
      text = json({
        callee_name: names.at(-1),
        attr_chain: names.length > 1 ? names : null,
        resolved_via: via,
        ...(calleeName === null ? {} : { callee_qualname: calleeName }),
        ...(isImplicit ? { implicit: true } : {}),
      });
      known.set(key, text);
    }
    return text;
  };
}
