import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QueryBackend } from '../../../src/outputs/query/backend';
import type { Answer } from '../../../src/outputs/query/envelope';
import { QUESTIONS } from '../../../src/outputs/query/questions.generated';
import { RUN } from '../../datasets/warehouse';
import { demoBackend, GOID, testId, urnOf } from './demo';

let plain: QueryBackend;
let measured: QueryBackend;

beforeAll(async () => {
  plain = await demoBackend();
  measured = await demoBackend({ measured: true });
});
afterAll(async () => {
  await plain.close();
  await measured.close();
});

/** Asks, and checks that the answer is what the question declares, to the last field. */
async function ask(name: string, params: object = {}, backend: QueryBackend = plain): Promise<Answer> {
  const answer = await backend.ask(name, params);
  const question = QUESTIONS.find((one) => one.name === name)!;
  question.result.parse(answer);
  return answer;
}

/** The rows of a list without the columns that are not named. */
function picked(rows: unknown, ...columns: string[]): unknown[] {
  return (rows as Record<string, unknown>[]).map((row) => columns.map((column) => row[column]));
}

test('every file of questions declares the question of its name', () => {
  const files = readdirSync('src/outputs/query/questions').map((file) => file.replace('.ts', ''));
  expect(QUESTIONS.map(({ name }) => name)).toEqual(files.sort());
});

describe('find_symbol', () => {
  const found = async (params: object) => picked((await ask('find_symbol', params)).symbols, 'qualname', 'match');

  test('the exact name first, then its end, then its part', async () => {
    expect(await found({ query: 'pkg.core.Box' })).toEqual([
      ['pkg.core.Box', 'exact'],
      ['pkg.core.Box.open', 'part'],
    ]);
    expect(await found({ query: 'f' })).toContainEqual(['pkg.core.f', 'suffix']);
    expect((await found({ query: 'Box.open' }))[0]).toEqual(['pkg.core.Box.open', 'suffix']);
    expect((await found({ query: 'box.OPEN' }))[0]).toEqual(['pkg.core.Box.open', 'case']);
    expect(await found({ query: 'loop' })).toEqual([
      ['pkg.core.loop_a', 'part'],
      ['pkg.core.loop_b', 'part'],
    ]);
  });

  test('a slip of the pen', async () => {
    expect((await found({ query: 'lopo_a' }))[0]).toEqual(['pkg.core.loop_a', 'similar']);
  });

  test('by kind, and by place with the innermost first', async () => {
    expect(await found({ query: 'core', kind: 'module' })).toEqual([
      ['pkg.core', 'suffix'],
      ['tests.test_core', 'part'],
    ]);
    expect(await found({ query: 'core.py:25' })).toEqual([
      ['pkg.core.Box.open', 'place'],
      ['pkg.core.Box', 'place'],
      ['pkg.core', 'place'],
    ]);
  });

  test('none', async () => {
    expect(await ask('find_symbol', { query: 'zzzzzz' })).toMatchObject({ status: 'none', symbols: [] });
  });
});

describe('naming a function', () => {
  const summary = (names: object) => ask('get_function_summary', names);

  test('by urn, by GOID, by qualname, by qualname and path', async () => {
    for (const names of [
      { urn: urnOf('f') },
      { goid_h128: String(GOID.f) },
      { qualname: 'pkg.core.f' },
      { qualname: 'f', rel_path: 'src/pkg/core.py' },
    ]) {
      const answer = await summary(names);
      expect(answer).toMatchObject({
        status: 'found',
        found: true,
        summary: { urn: urnOf('f'), function_goid_h128: '11' },
      });
    }
  });

  test('the end of a name that only one function has', async () => {
    const answer = await summary({ qualname: 'open' });
    expect(answer).toMatchObject({ status: 'found', summary: { qualname: 'pkg.core.Box.open' } });
    expect(answer.meta.messages.map(({ code }) => code)).toEqual(['resolved_by_suffix']);
  });

  test('a name that several have, with candidates', async () => {
    const answer = await summary({ qualname: 'f' });
    expect(answer).toMatchObject({ status: 'ambiguous', found: false, summary: null });
    expect(picked(answer.candidates, 'urn')).toEqual([[urnOf('f')], [urnOf('fOfOther')]]);
  });

  test('names that nobody has', async () => {
    for (const names of [
      {},
      { qualname: 'nothing' },
      { urn: 'goid:x' },
      { goid_h128: '9'.repeat(38) },
      { rel_path: 'src/pkg/core.py' },
    ]) {
      expect(await summary(names)).toMatchObject({ status: 'none', found: false, summary: null });
    }
  });

  test('a class is no function', async () => {
    expect(await summary({ qualname: 'pkg.core.Box' })).toMatchObject({ status: 'none' });
  });
});

test('list_high_risk_functions: by score, the path breaks ties', async () => {
  const answer = await ask('list_high_risk_functions', { min_risk: 0.5 });
  expect(picked(answer.functions, 'qualname', 'risk_score')).toEqual([
    ['pkg.core.f', 0.9],
    ['pkg.other.f', 0.9],
    ['pkg.core.g', 0.7],
    ['pkg.core.h', 0.5],
  ]);
  expect(await ask('list_high_risk_functions', { min_risk: 0.95 })).toMatchObject({ status: 'none' });
  expect(await ask('list_high_risk_functions', { tested_only: true })).toMatchObject({ status: 'unsupported' });
  expect(await ask('list_high_risk_functions', { tested_only: true }, measured)).toMatchObject({ status: 'found' });
});

test('get_callgraph_neighbors: each call with how it was resolved', async () => {
  const answer = await ask('get_callgraph_neighbors', { qualname: 'pkg.core.g' });
  expect(picked(answer.incoming, 'caller_qualname', 'callsite_line', 'resolved_via', 'confidence')).toEqual([
    ['pkg.core.h', 12, 'local_name', 0.8],
    ['tests.test_core.test_g', 4, 'local_name', 0.9],
  ]);
  expect(picked(answer.outgoing, 'callee_qualname', 'callsite_line', 'confidence', 'callee_risk_level')).toEqual([
    ['pkg.core.f', 6, 1, 'high'],
    ['pkg.core.f', 7, 0.5, 'high'],
  ]);
  expect(answer.meta.totals).toEqual({ incoming: 2, outgoing: 2 });

  const out = await ask('get_callgraph_neighbors', { qualname: 'open', direction: 'out' });
  expect(picked(out.outgoing, 'callee_goid_h128', 'callee_qualname', 'kind')).toEqual([[null, null, 'unresolved']]);
  expect(await ask('get_callgraph_neighbors', { qualname: 'open', direction: 'in' })).toMatchObject({ status: 'none' });
});

describe('get_blast_radius', () => {
  test('callers near to far, with the surest path and the product of its confidences', async () => {
    const answer = await ask('get_blast_radius', { qualname: 'pkg.core.f' });
    expect(picked(answer.callers, 'qualname', 'depth', 'confidence', 'is_test')).toEqual([
      ['pkg.core.g', 1, 1, false],
      ['pkg.core.h', 2, 0.8, false],
      ['tests.test_core.test_g', 2, 0.9, true],
      ['tests.test_core.TestH.test_h', 3, 0.72, true],
    ]);
    const path = (answer.callers as { path: unknown }[])[3]!.path;
    expect(picked(path, 'caller', 'callee', 'callsite_line', 'confidence')).toEqual([
      ['tests.test_core.TestH.test_h', 'pkg.core.h', 9, 0.9],
      ['pkg.core.h', 'pkg.core.g', 12, 0.8],
      ['pkg.core.g', 'pkg.core.f', 6, 1],
    ]);
    expect(answer.affected_files).toBe(2);
    expect(answer.meta.messages.map(({ code }) => code)).toEqual(['missing_signal']);
  });

  test('without reports the tests have the nodeids that pytest would give them', async () => {
    const answer = await ask('get_blast_radius', { qualname: 'pkg.core.f' });
    expect(picked(answer.tests, 'test_id', 'evidence', 'status', 'depth')).toEqual([
      [testId('test_g'), 'calls_target', null, 2],
      [testId('test_h'), 'calls_target', null, 3],
    ]);
  });

  test('with them a test that was seen to run the target comes first', async () => {
    const answer = await ask('get_blast_radius', { qualname: 'pkg.core.f' }, measured);
    expect(picked(answer.tests, 'test_id', 'evidence', 'status', 'depth')).toEqual([
      [testId('test_g'), 'runs_target', 'passed', null],
      [testId('test_h'), 'calls_target', 'failed', 3],
    ]);
  });

  test('bounds: depth and confidence; a cycle ends', async () => {
    const callers = async (params: object) =>
      picked((await ask('get_blast_radius', params)).callers, 'qualname').flat();
    expect(await callers({ qualname: 'pkg.core.f', max_depth: 1 })).toEqual(['pkg.core.g']);
    expect(await callers({ qualname: 'pkg.core.f', min_confidence: 0.85 })).toEqual([
      'pkg.core.g',
      'tests.test_core.test_g',
    ]);
    expect(await callers({ qualname: 'loop_a', max_depth: 10 })).toEqual(['pkg.core.loop_b']);
  });

  test('of a class and of a module: who calls what is inside, from outside', async () => {
    const callers = async (params: object) =>
      picked((await ask('get_blast_radius', params)).callers, 'qualname', 'depth');
    expect(await callers({ rel_path: 'src/pkg/core.py' })).toEqual([
      ['tests.test_core.test_g', 1],
      ['tests.test_core.TestH.test_h', 1],
    ]);
    expect(await callers({ qualname: 'Box' })).toEqual([]);
  });

  test('nothing calls it', async () => {
    expect(await ask('get_blast_radius', { qualname: 'open' })).toMatchObject({
      status: 'none',
      callers: [],
      tests: [],
    });
  });
});

test('get_tests_for_function: not known is not the same as none', async () => {
  const unknown = await ask('get_tests_for_function', { qualname: 'pkg.core.f' });
  expect(unknown).toMatchObject({ status: 'unsupported', tests: [] });
  expect(unknown.meta.messages[0]!.detail).toContain('there is no coverage report');
  const known = await ask('get_tests_for_function', { qualname: 'pkg.core.f' }, measured);
  expect(picked(known.tests, 'test_id', 'test_status', 'covered_lines')).toEqual([[testId('test_g'), 'passed', 2]]);
  expect(await ask('get_tests_for_function', { qualname: 'pkg.core.h' }, measured)).toMatchObject({ status: 'none' });
});

test('get_file_summary: the file and its functions by name; the end of a path will do', async () => {
  const answer = await ask('get_file_summary', { rel_path: 'core.py' });
  expect(answer).toMatchObject({ status: 'found', file: { rel_path: 'src/pkg/core.py', high_risk_functions: 2 } });
  const { functions } = answer.file as { functions: unknown };
  expect(picked(functions, 'qualname', 'start_line').slice(0, 2)).toEqual([
    ['pkg.core.Box.open', 24],
    ['pkg.core.f', 1],
  ]);
  expect(answer.meta.totals).toEqual({ 'file.functions': 6 });
  expect(await ask('get_file_summary', { rel_path: 'nothing.py' })).toMatchObject({
    status: 'none',
    found: false,
    file: null,
  });
});

describe('explain_risk', () => {
  const parts = async (backend: QueryBackend) =>
    picked(
      (await ask('explain_risk', { qualname: 'pkg.core.f' }, backend)).components,
      'name',
      'points',
      'max',
      'basis',
      'driver',
    );

  test('what was not measured is said, with the reason', async () => {
    const answer = await ask('explain_risk', { qualname: 'pkg.core.f' });
    expect(answer).toMatchObject({ risk_score: 0.9, risk_level: 'high', reason: 'Because.' });
    expect(await parts(plain)).toEqual([
      ['coverage', 0.4, 0.4, 'assumed', 'coverage is not known, so it counts as none'],
      ['complexity', 0.4, 0.4, 'measured', 'cyclomatic complexity 12 is high'],
      ['static_errors', 0, 0.2, 'missing', null],
      ['hotspot', 0.1, 0.1, 'measured', 'its file is a hotspot (1.50)'],
    ]);
    expect((picked(answer.components, 'reason')[0] as string[])[0]).toContain('there is no coverage report');
  });

  test('with coverage', async () => {
    expect((await parts(measured))[0]).toEqual(['coverage', 0.2, 0.4, 'measured', '2 of 4 lines are covered']);
  });
});

test('list_datasets and describe_dataset', async () => {
  const { datasets } = await ask('list_datasets');
  expect(datasets).toContainEqual(
    expect.objectContaining({ name: 'goids', table: 'core.goids', kind: 'table', rows: Object.keys(GOID).length }),
  );
  expect(datasets).toContainEqual(expect.objectContaining({ name: 'cst_nodes', rows: null }));
  expect(await ask('describe_dataset', { dataset_name: 'goids' })).toMatchObject({ dataset: { key: ['goid_h128'] } });
  expect(await ask('describe_dataset', { dataset_name: 'v_test_to_function' })).toMatchObject({
    dataset: { kind: 'view' },
  });
  expect(await ask('describe_dataset', { dataset_name: 'duckdb_secrets' })).toMatchObject({
    status: 'none',
    dataset: null,
  });
});

describe('read_dataset_rows', () => {
  test('rows as they are: GOIDs as text, time stamps as ISO-8601', async () => {
    const answer = await ask('read_dataset_rows', {
      dataset_name: 'goids',
      limit: 1,
      offset: 1,
      columns: ['goid_h128', 'qualname', 'created_at'],
    });
    expect(answer).toMatchObject({ dataset: 'core.goids', limit: 1, offset: 1 });
    expect(answer.rows).toEqual([{ goid_h128: '2', qualname: 'tests.test_core', created_at: RUN.clock.toISOString() }]);
    expect(answer.meta).toMatchObject({
      requested_limit: 1,
      applied_limit: 1,
      requested_offset: 1,
      applied_offset: 1,
      totals: { rows: 13 },
    });
  });

  test('tables that are empty, were not made, or are none', async () => {
    const empty = await ask('read_dataset_rows', { dataset_name: 'static_diagnostics' });
    expect(empty.status).toBe('none');
    expect(empty.meta.messages.map(({ code }) => code)).toContain('dataset_empty');
    expect(await ask('read_dataset_rows', { dataset_name: 'cst_nodes' })).toMatchObject({ status: 'unsupported' });
    expect(await ask('read_dataset_rows', { dataset_name: 'sqlite_master' })).toMatchObject({ status: 'none' });
    expect(await ask('read_dataset_rows', { dataset_name: 'goids', columns: ['1; DROP TABLE x'] })).toMatchObject({
      status: 'none',
    });
  });

  test('every dataset can be read', async () => {
    const { datasets } = await ask('list_datasets');
    for (const { name } of datasets as { name: string }[])
      await ask('read_dataset_rows', { dataset_name: name }, measured);
  });
});
