import { COMMIT, c, clock, REPO } from '../../kernel/column';
import { parseNodeId } from '../../kernel/nodeid';
import { json, table } from '../sources';
import { TestFunctions, testFunctionsNeeded } from '../test-functions';

export default table({
  name: 'analytics.test_catalog',
  doc: 'The tests that the reports list, matched to the functions that hold them. Empty when no report was read (`core.signals`).',
  grain: 'one test, parametrised cases apart',
  key: ['test_id'],
  columns: {
    test_id: c.text('pytest nodeid, its path relative to the repository.'),
    test_goid_h128: c.goid.nullable('GOID of the test function; NULL when the repository does not define it.'),
    urn: c.text.nullable('URN of that GOID.'),
    repo: REPO,
    commit: COMMIT,
    rel_path: c.text('What stands before the first `::`.'),
    qualname: c.text.nullable('What stands after it, `::` and parameters kept; NULL when nothing does.'),
    kind: c.text('Whether the test is one of several cases.', { values: ['function', 'parametrized_case'] }),
    status: c.text('Outcome of the last run in the report.', {
      values: ['passed', 'failed', 'error', 'skipped', 'xfailed', 'xpassed', 'unknown'],
    }),
    duration_ms: c.double(
      'Duration of the call phase, or of the whole test where the report does not tell them apart; 0 when absent.',
      { unit: 'ms' },
    ),
    markers: c.json('Sorted marker names; `flaky` also for a test that passed only when it was run again.'),
    parametrized: c.boolean('The nodeid ends with parameters in brackets.'),
    flaky: c.boolean('`flaky` is among the markers.'),
    created_at: clock(),
  },
  producer: {
    from: 'repository',
    needs: testFunctionsNeeded,
    rows: function* (repository) {
      const { tests } = repository.snapshot;
      if (tests === null) return;
      const functions = new TestFunctions(repository.files);
      const analysed = new Set(repository.files.map((file) => file.path));
      const undefinedIds: string[] = [];
      for (const { id, path, status, durationMs, markers } of tests) {
        const { names, parameters } = parseNodeId(id);
        const entity = functions.find(path, names);
        if (!entity && analysed.has(path)) undefinedIds.push(id);
        yield {
          test_id: id,
          test_goid_h128: entity?.goid ?? null,
          urn: entity?.urn ?? null,
          rel_path: path,
          qualname: names.length === 0 ? null : id.slice(id.indexOf('::') + 2),
          kind: parameters === null ? 'function' : 'parametrized_case',
          status,
          duration_ms: durationMs,
          markers: json(markers),
          parametrized: parameters !== null,
          flaky: markers.includes('flaky'),
        };
      }
      // Some tests are made at run time and have no definition; many without one are those of other sources.
      if (undefinedIds.length * 10 <= tests.length) return;
      const message = `${undefinedIds.length} of ${tests.length} tests are not defined in their files, e.g. ${undefinedIds[0]}. The test report is likely of another commit: run the tests on the analysed one.`;
      repository.report({ path: null, code: 'tests-not-defined', message, line: null });
    },
  },
});
