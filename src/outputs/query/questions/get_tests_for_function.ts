import { z } from 'zod';
import tests from '../../../datasets/analytics/test_catalog';
import edges from '../../../datasets/analytics/test_coverage_edges';
import { columnsOf, joinedColumns } from '../columns';
import { FUNCTIONS, goidParameter, NAMES, resolveEntity, subject } from '../entity';
import { question } from '../question';
import { testsUnknown } from '../test-evidence';

const { urn, rel_path, qualname, status, duration_ms, markers, parametrized, flaky } = joinedColumns(tests, [
  'urn',
  'rel_path',
  'qualname',
  'status',
  'duration_ms',
  'markers',
  'parametrized',
  'flaky',
]);
const ROW = {
  ...columnsOf(edges, ['test_id', 'test_goid_h128']),
  test_urn: urn!,
  test_rel_path: rel_path!,
  test_qualname: qualname!,
  test_status: status!,
  duration_ms: duration_ms!,
  markers: markers!,
  parametrized: parametrized!,
  flaky: flaky!,
  ...columnsOf(edges, ['covered_lines', 'executable_lines', 'coverage_ratio']),
};

export default question({
  name: 'get_tests_for_function',
  title: 'Tests of a function',
  description: 'The tests that ran a function, by the contexts of the coverage report, with their last status.',
  params: NAMES,
  result: { entity: subject, tests: z.array(z.strictObject(ROW)) },
  lists: ['tests'],
  paging: { default: 50, max: 500 },
  reads: ['analytics.test_coverage_edges', 'docs.v_test_to_function'],
  byDefault: true,
  async answer(names, source) {
    const found = await resolveEntity(names, FUNCTIONS, source);
    if ('outcome' in found) return found.outcome;
    const { entity } = found;
    const unknown = testsUnknown(source);
    if (unknown !== null) {
      const detail = `Which tests run ${entity.qualname} is not known: ${unknown}. get_blast_radius finds tests that call it.`;
      return { status: 'unsupported', detail, data: { entity } };
    }
    const rows = await source.page('tests', {
      select: `SELECT ${Object.keys(ROW).join(', ')} FROM docs.v_test_to_function
        WHERE test_repo = $1 AND test_commit = $2 AND function_goid_h128 = ${goidParameter('$3')}`,
      order: 'test_id',
      parameters: [entity.goid_h128],
    });
    const data = { entity, tests: rows };
    if (source.total('tests') > 0) return { status: 'found', data };
    return { status: 'none', detail: `No measured test runs ${entity.qualname}.`, data };
  },
});
