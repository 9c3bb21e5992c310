import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTests } from '../../../src/input/tests';
import { temporaryFolder, write } from '../repository';

const FIXTURES = join(__dirname, '../../../fixtures');
const PYTHON = ['tests/test_a.py'];
const junit = (inner: string, name = 'test_x') =>
  `<testsuite><testcase classname="tests.test_a" name="${name}" time="2">${inner}</testcase></testsuite>`;
const json = (outcome: string) =>
  JSON.stringify({
    tests: [{ nodeid: 'tests/test_a.py::test_x', outcome, keywords: ['slow'], call: { duration: 1 } }],
  });

describe('several reports', () => {
  async function merged(files: Readonly<Record<string, string>>) {
    const root = temporaryFolder();
    write(root, files);
    return readTests(root, PYTHON, undefined);
  }

  it('of one run: JSON tells more', async () => {
    const { results, evidence } = await merged({ 'junit.xml': junit(''), 'pytest-report.json': json('xpassed') });
    expect(results).toEqual([
      {
        id: 'tests/test_a.py::test_x',
        path: 'tests/test_a.py',
        status: 'xpassed',
        durationMs: 1000,
        markers: ['slow'],
      },
    ]);
    expect(evidence).toEqual({ source: 'pytest-report.json, junit.xml' });
  });

  it.each([
    ['failed', '', '<failure/>'],
    ['error', '<error/>', '<failure/>'],
    ['passed', '<skipped/>', ''],
    ['passed', '', '<skipped type="pytest.xfail"/>'],
  ])('of several jobs, the gravest stands: %s', async (status, first, second) => {
    const reports = { 'junit-3.11.xml': junit(first), 'reports/junit.xml': junit(second) };
    expect((await merged(reports)).results).toMatchObject([{ status, markers: [] }]);
  });

  it('of parts of a suite, sorted', async () => {
    const reports = { 'junit-b.xml': junit('', 'test_a'), 'junit-a.xml': junit('', 'test_b') };
    expect((await merged(reports)).results?.map(({ id }) => id)).toEqual([
      'tests/test_a.py::test_a',
      'tests/test_a.py::test_b',
    ]);
  });

  it('a broken one costs only itself', async () => {
    const { results, diagnostics } = await merged({ 'junit.xml': junit(''), 'pytest-report.json': '{' });
    expect(results).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(['test-report-unreadable']);
  });
});

describe('finding reports', () => {
  it('nothing: says so, and how to have one', async () => {
    const { results, evidence, diagnostics } = await readTests(temporaryFolder(), PYTHON, undefined);
    expect(results).toBeNull();
    expect(evidence).toEqual({
      reason: 'there is no test report; let pytest write one (--junitxml=junit.xml), or name the file',
    });
    expect(diagnostics).toEqual([]);
  });

  it('a named report stands alone', async () => {
    const root = temporaryFolder();
    write(root, { 'junit.xml': junit('<failure/>'), 'out/unit.xml': junit('') });
    const { results, evidence } = await readTests(root, PYTHON, ['out/*.xml']);
    expect(results).toMatchObject([{ status: 'passed' }]);
    expect(evidence).toEqual({ source: 'out/unit.xml' });
  });

  it('a name that leads to nothing', async () => {
    const { evidence, diagnostics } = await readTests(temporaryFolder(), PYTHON, ['out/*.xml']);
    expect(evidence).toEqual({ reason: 'no file matches "out/*.xml"' });
    expect(diagnostics.map(({ code, stage }) => [code, stage])).toEqual([['report-not-found', 'tests']]);
  });

  it('more bytes of JSON than can be parsed are refused', async () => {
    const root = temporaryFolder();
    write(root, { 'pytest-report.json': Buffer.alloc(201 * 1024 * 1024, '{ ') });
    const { results, diagnostics } = await readTests(root, PYTHON, undefined);
    expect(results).toBeNull();
    expect(diagnostics[0]!.message).toBe(
      'pytest-report.json was not used: it has 210763776 bytes; the limit for JSON is 209715200. Let the tests write it again, or name another file.',
    );
  });
});

describe.each(['shop-reports', 'shop-pr-reports'])('%s', (folder) => {
  const python = [
    ...['billing', 'catalog', 'inventory', 'money', 'notifications', 'orders', 'pricing', 'refunds', 'settings'].map(
      (name) => `tests/test_${name}.py`,
    ),
    'tests/integration/test_checkout.py',
  ].sort();
  const report = JSON.parse(readFileSync(join(FIXTURES, folder, 'pytest-report.json'), 'utf8'));

  it.each(['pytest-report.json', 'junit.xml'])('%s has the tests that pytest names', async (name) => {
    const { results, diagnostics } = await readTests(join(FIXTURES, folder), python, [name]);
    const outcomes = Object.fromEntries(
      report.tests.map(({ nodeid, outcome }: Record<string, string>) => [nodeid, outcome]),
    );
    expect(Object.fromEntries(results!.map(({ id, status }) => [id, status]))).toEqual(outcomes);
    expect(diagnostics).toEqual([]);
  });
});
