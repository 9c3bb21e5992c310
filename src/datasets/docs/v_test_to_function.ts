import { view } from '../sources';

export default view({
  name: 'docs.v_test_to_function',
  doc: 'Each test with each function that it ran, and the risk of that function.',
  grain: 'one test and one function that it ran',
  columns: {
    test_urn: 'URN of the test function.',
    test_repo: 'Repository slug, `owner/name`.',
    test_commit: 'Commit the row describes.',
    test_rel_path: 'File of the test; NULL when no report lists the test, as for the other columns about it.',
    test_qualname: 'Name of the test within its file.',
    test_kind: 'Whether the test is one of several cases.',
    test_status: 'Outcome of the test.',
    function_urn: 'URN of the function.',
    function_rel_path: 'File of the function.',
    function_qualname: 'Module-qualified dotted name of the function.',
    function_language: 'Language of the function.',
    function_kind: 'Kind of function.',
    edge_last_status: 'Outcome of the test; `unknown` when no report lists it.',
    function_risk_score: 'Risk score of the function.',
    function_risk_level: 'Risk level of the function.',
    edge_created_at: 'Time of the run.',
  },
});
