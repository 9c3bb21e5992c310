import { COMMIT, c, clock, REPO } from '../../kernel/column';
import { coverageOf, type FileCoverage, statementsNeeded } from '../line-coverage';
import { table } from '../sources';
import { type ContextTest, ContextTests } from '../test-contexts';
import { TestFunctions, testFunctionsNeeded } from '../test-functions';

export default table({
  name: 'analytics.test_coverage_edges',
  doc: 'Which test ran which function, by the contexts of the coverage report; test functions are functions too, so a test runs itself where tests are measured. coverage.py names a context after the function, so the cases of a parametrised test have the same edges: one of them ran the lines. Empty when no report has contexts.',
  grain: 'one test and one function of whose body it ran a line',
  key: ['test_id', 'function_goid_h128'],
  columns: {
    test_id: c.text('pytest nodeid of the test; the name of the context where that cannot be told.'),
    test_goid_h128: c.goid.nullable('GOID of the test function; NULL when the repository does not define it.'),
    function_goid_h128: c.goid('GOID of the function that ran.'),
    urn: c.text('URN of the function that ran, as for the next columns.'),
    repo: REPO,
    commit: COMMIT,
    rel_path: c.text('Its file, repository-relative.'),
    qualname: c.text('Its module-qualified dotted name.'),
    covered_lines: c.integer('Executable lines of its body that this test ran.', { unit: 'lines' }),
    executable_lines: c.integer('Executable lines of its body, as in `analytics.coverage_functions`.', {
      unit: 'lines',
    }),
    coverage_ratio: c.double.nullable('covered / executable.', { unit: 'ratio 0–1' }),
    last_status: c.text('`analytics.test_catalog.status` of the test; `unknown` when no report lists it.', {
      values: ['passed', 'failed', 'error', 'skipped', 'xfailed', 'xpassed', 'unknown'],
    }),
    created_at: clock(),
  },
  producer: {
    from: 'repository',
    needs: (input) => [...statementsNeeded(input), ...testFunctionsNeeded(input)],
    rows: function* (repository) {
      const { coverage, tests } = repository.snapshot;
      if (coverage === null || coverage.contexts.length === 0) return;
      const finder = new ContextTests(tests ?? [], new TestFunctions(repository.files));
      const testsOf = coverage.contexts.map((context) => finder.testsOf(context));
      for (const file of coverageOf(repository)) {
        const functions = file.functions();
        for (const { test, covered } of runsOf(file, testsOf)) {
          for (const [at, lines] of covered) {
            const { entity, lines: executable } = functions[at]!;
            yield {
              test_id: test.id,
              test_goid_h128: test.entity?.goid ?? null,
              function_goid_h128: entity.goid,
              urn: entity.urn,
              rel_path: file.path,
              qualname: entity.qualname,
              covered_lines: lines,
              executable_lines: executable.length,
              coverage_ratio: lines / executable.length,
              last_status: test.status,
            };
          }
        }
      }
    },
  },
});

/** Position of a function in its file → how many of its executable lines ran; in the order of the file. */
type Covered = ReadonlyMap<number, number>;

/** What each test ran in one file, by id. */
function* runsOf(
  file: FileCoverage,
  testsOf: readonly (readonly ContextTest[])[],
): Generator<{ readonly test: ContextTest; readonly covered: Covered }> {
  const contexts = new Map<ContextTest, number[]>();
  for (const [position, context] of file.contexts?.entries() ?? []) {
    for (const test of testsOf[context]!) {
      const known = contexts.get(test);
      if (known) known.push(position);
      else contexts.set(test, [position]);
    }
  }
  const ownerOf = owners(file);
  const known = new Map<number, Covered>();
  for (const [test, parts] of [...contexts].sort(([a], [b]) => (a.id < b.id ? -1 : 1))) {
    const [only, ...others] = parts;
    let covered = others.length === 0 ? known.get(only!) : undefined;
    covered ??= count(others.length === 0 ? file.ran(only!) : union(parts.map(file.ran)), ownerOf);
    if (others.length === 0) known.set(only!, covered);
    yield { test, covered };
  }
}

/** Index of a statement → position of the function whose body it is in, -1 for none. */
function owners(file: FileCoverage): Int32Array {
  const owner = new Int32Array(file.executable.length).fill(-1);
  for (const [at, { lines }] of file.functions().entries()) for (const line of lines) owner[line] = at;
  return owner;
}

function union(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** Statements ascend, so functions come in the order of the file, save that a nested one comes before what follows it. */
function count(statements: readonly number[], ownerOf: Int32Array): Covered {
  const counts = new Map<number, number>();
  for (const statement of statements) {
    const owner = ownerOf[statement]!;
    if (owner !== -1) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
