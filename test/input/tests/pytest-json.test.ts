import { describe, expect, it } from 'vitest';
import { readTests } from '../../../src/input/tests';
import { temporaryFolder, write } from '../repository';

const PYTHON = ['tests/integration/test_a.py', 'tests/test_b.py'];

async function read(report: unknown) {
  const root = temporaryFolder();
  const text = typeof report === 'string' || Buffer.isBuffer(report) ? report : JSON.stringify(report);
  write(root, { '.report.json': text });
  return readTests(root, PYTHON, undefined);
}

const phase = (outcome: string, duration = 0) => ({ outcome, duration });
const nodeid = 'tests/test_b.py::test_x';
const passing = { setup: phase('passed', 9), call: phase('passed', 0.5), teardown: phase('passed', 9) };

describe('tests', () => {
  it('id, outcome, duration of the call', async () => {
    const { results, evidence, diagnostics } = await read({
      exitcode: 0,
      tests: [{ nodeid, outcome: 'passed', ...passing }],
    });
    expect(results).toEqual([{ id: nodeid, path: 'tests/test_b.py', status: 'passed', durationMs: 500, markers: [] }]);
    expect(evidence).toEqual({ source: '.report.json' });
    expect(diagnostics).toEqual([]);
  });

  it.each(['failed', 'error', 'skipped', 'xfailed', 'xpassed'])('%s', async (outcome) => {
    expect((await read({ tests: [{ nodeid, outcome }] })).results).toMatchObject([{ status: outcome, durationMs: 0 }]);
  });

  it('an outcome of a plugin is not known', async () => {
    expect((await read({ tests: [{ nodeid, outcome: 'subtests passed' }] })).results).toMatchObject([
      { status: 'unknown' },
    ]);
  });

  // As pytest-json-report with pytest-rerunfailures: the outcome stays, the phases are the last ones.
  it.each([
    ['passed', passing, ['flaky']],
    ['failed', { ...passing, call: phase('failed') }, []],
    ['error', { setup: phase('failed'), teardown: phase('passed') }, []],
    ['error', { ...passing, teardown: phase('failed') }, []],
  ] as const)('after a rerun: %s', async (status, phases, markers) => {
    const { results } = await read({ tests: [{ nodeid, outcome: 'rerun', ...phases }] });
    expect(results).toMatchObject([{ status, markers }]);
  });

  it('keeps the markers of the keywords', async () => {
    const id = 'tests/integration/test_a.py::TestA::test_x[red-1]';
    const names = ['test_x[red-1]', 'test_x', 'red-1', 'TestA', 'test_a.py', 'integration', 'tests', 'shop', ''];
    const kept = ['pytestmark', '__wrapped__', 'patchings', 'slow', 'parametrize', 'flaky'];
    const test = { nodeid: id, outcome: 'passed', keywords: [...names, ...kept] };
    const { results } = await read({ root: 'C:\\work\\shop', tests: [test] });
    expect(results).toMatchObject([{ markers: ['flaky', 'parametrize', 'slow'] }]);
  });

  it('the repository is a folder of the test root, or has it', async () => {
    const tests = [
      { nodeid: 'shop/tests/test_b.py::test_x', outcome: 'passed' },
      { nodeid: 'integration/test_a.py::test_x', outcome: 'passed' },
    ];
    expect((await read({ tests })).results?.map(({ id, path }) => [id, path])).toEqual([
      ['tests/integration/test_a.py::test_x', 'tests/integration/test_a.py'],
      [nodeid, 'tests/test_b.py'],
    ]);
  });

  it('a file that the repository does not have: of another commit', async () => {
    const { results, diagnostics } = await read({
      tests: [{ nodeid: 'tests/test_gone.py::test_x', outcome: 'passed' }],
    });
    expect(results).toMatchObject([{ id: 'tests/test_gone.py::test_x' }]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '.report.json: 1 tests are of files that are not among the analysed ones, e.g. tests/test_gone.py; check that the report is of this commit.',
    ]);
  });

  it('says what could not be collected', async () => {
    const collectors = [
      { nodeid: '', outcome: 'passed' },
      { nodeid: 'tests/test_b.py', outcome: 'failed' },
    ];
    const { results, diagnostics } = await read({ exitcode: 2, collectors, tests: [] });
    expect(results).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['test-report-incomplete', 'test-report-empty']);
  });
});

describe('bad input', () => {
  it('NaN and Infinity, as Python writes them', async () => {
    const text = `{"tests": [{"nodeid": "${nodeid}", "outcome": "passed", "keywords": ["NaN"], "call": {"duration": NaN}},
      {"nodeid": "${nodeid}[NaN]", "outcome": "passed", "call": {"duration": -Infinity}}]}`;
    const { results } = await read(text);
    expect(results?.map(({ id, durationMs }) => [id, durationMs])).toEqual([
      [nodeid, 0],
      [`${nodeid}[NaN]`, 0],
    ]);
  });

  it('a test listed twice: the last result counts, and it is said', async () => {
    const tests = ['failed', 'passed'].map((outcome) => ({ nodeid, outcome }));
    const { results, diagnostics } = await read({ tests });
    expect(results).toMatchObject([{ status: 'passed', markers: ['flaky'] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['tests-repeated']);
  });

  it('invalid UTF-8', async () => {
    const text = JSON.stringify({ tests: [{ nodeid: `${nodeid}[ÿ]`, outcome: 'passed' }] });
    const { results, diagnostics } = await read(Buffer.from(text, 'latin1'));
    expect(results?.map(({ id }) => id)).toEqual([`${nodeid}[\ufffd]`]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['test-report-incomplete']);
  });

  it('entries that are no tests', async () => {
    const tests = [
      null,
      3,
      [],
      {},
      { nodeid: 5 },
      { nodeid: '' },
      { nodeid, outcome: ['passed'], call: 'x', keywords: 7 },
    ];
    const { results, diagnostics } = await read({ tests });
    expect(results).toEqual([{ id: nodeid, path: 'tests/test_b.py', status: 'unknown', durationMs: 0, markers: [] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['test-report-incomplete']);
  });

  it.each([
    ['truncated', '{"tests": [{"nodeid": "a', 'it is not JSON, or its end is missing'],
    ['of something else', '{"errors": []}', 'it is JSON, but not of pytest-json-report'],
    ['empty', '', 'it is empty'],
    ['not an object', '{}', 'it is JSON, but not of pytest-json-report'],
  ])('%s', async (_what, text, problem) => {
    const { results, evidence, diagnostics } = await read(text);
    expect(results).toBeNull();
    expect(evidence).toEqual({ reason: '.report.json held no test of this repository; the diagnostics say why' });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining(`.report.json was not used: ${problem}`),
    ]);
  });
});
