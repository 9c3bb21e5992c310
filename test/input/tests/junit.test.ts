import { describe, expect, it } from 'vitest';
import { readTests } from '../../../src/input/tests';
import { temporaryFolder, write } from '../repository';

const PYTHON = [
  'src/shop/__init__.py',
  'src/shop/api.py',
  'tests/__init__.py',
  'tests/test_a.py',
  'tests/v1.0/test_b.py',
];

/** What is read of a report, in a repository with `PYTHON`. */
async function read(xml: string | Buffer, files: Readonly<Record<string, string>> = {}) {
  const root = temporaryFolder();
  write(root, { 'junit.xml': xml, ...files });
  return readTests(root, PYTHON, undefined);
}

async function statuses(xml: string | Buffer): Promise<Record<string, string>> {
  const { results } = await read(xml);
  return Object.fromEntries((results ?? []).map(({ id, status }) => [id, status]));
}

const suite = (cases: string) =>
  `<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="pytest">${cases}</testsuite></testsuites>`;
const one = (attributes: string, inner = '') => suite(`<testcase ${attributes}>${inner}</testcase>`);
const IN_A = 'classname="tests.test_a" name="test_x" time="0.25"';
const ID = 'tests/test_a.py::test_x';

describe('names', () => {
  it.each([
    ['function', 'classname="tests.test_a" name="test_x"', 'tests/test_a.py::test_x'],
    ['nested classes', 'classname="tests.test_a.TestA.TestB" name="test_x"', 'tests/test_a.py::TestA::TestB::test_x'],
    ['folder with a dot', 'classname="tests.v1.0.test_b" name="test_x"', 'tests/v1.0/test_b.py::test_x'],
    ['parameters', 'classname="tests.test_a" name="test_x[a.b/c::d (e)]"', 'tests/test_a.py::test_x[a.b/c::d (e)]'],
    ['escapes', 'classname="tests.test_a" name="test_x[&lt;&#x41;&quot;]"', 'tests/test_a.py::test_x[<A"]'],
    ['root in a folder', 'classname="v1.0.test_b.TestB" name="test_x"', 'tests/v1.0/test_b.py::TestB::test_x'],
    ['doctest of a module', 'classname="src.shop.api" name="shop.api.route"', 'src/shop/api.py::shop.api.route'],
    // xunit1: the file is that of the definition, which for an inherited test is another one.
    [
      'file of a base',
      'classname="tests.test_a.TestA" name="test_x" file="src/shop/api.py"',
      'tests/test_a.py::TestA::test_x',
    ],
    [
      'prefix',
      'classname="ci.tests.test_a.TestA" name="test_x" file="tests\\test_a.py"',
      'tests/test_a.py::TestA::test_x',
    ],
    ['unittest sub-test', 'classname="tests.test_a.TestA" name="test_x [msg] (i=2)"', 'tests/test_a.py::TestA::test_x'],
    ['nose generator', 'classname="tests.test_a" name="test_x(1, 5)"', 'tests/test_a.py::test_x'],
    ['nose2 generator', 'classname="tests.test_a" name="test_x:2"', 'tests/test_a.py::test_x'],
    ['one dotted name', 'name="tests.test_a.TestA.test_x" status="run"', 'tests/test_a.py::TestA::test_x'],
  ])('%s', async (_what, attributes, id) => {
    expect((await read(one(attributes))).results?.map((test) => test.id)).toEqual([id]);
  });

  it('doctest of a text file', async () => {
    const { results } = await read(one('classname="docs.guide.rst" name="guide.rst"'), {
      'docs/guide.rst': '>>> 1\n1\n',
    });
    expect(results).toMatchObject([{ id: 'docs/guide.rst::guide.rst', path: 'docs/guide.rst' }]);
  });

  it.each([
    ['another language', 'classname="com.acme.shop.ApiTest" name="routes"'],
    ['a module that the package does not have', 'classname="tests.test_gone.TestA" name="test_x"'],
    ['a fixture of nose', 'classname="&lt;nose.suite" name="ContextSuite context=TestV&gt;:setup"'],
    ['a file outside', 'classname="x" name="test_x" file="../../etc/passwd.py"'],
  ])('%s is left out, and said', async (_what, attributes) => {
    const { results, evidence, diagnostics } = await read(one(attributes));
    expect(results).toBeNull();
    expect(evidence).toEqual({ reason: 'junit.xml held no test of this repository; the diagnostics say why' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['tests-elsewhere']);
  });

  it('a file that could not be collected is no test', async () => {
    const error = '<error message="collection failure">ImportError</error>';
    const { results, diagnostics } = await read(
      suite(`<testcase classname="" name="tests.test_a">${error}</testcase><testcase ${IN_A}/>`),
    );
    expect(results?.map(({ id }) => id)).toEqual([ID]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "junit.xml: tests/test_a.py could not be collected, so its tests are missing; pytest's output says why.",
    ]);
  });
});

describe('outcomes', () => {
  it.each([
    ['passed', ''],
    ['passed', '<system-out><![CDATA[<failure/>]]></system-out><properties><property name="x"/></properties>'],
    ['failed', '<failure message="assert 1 == 2">…</failure>'],
    ['failed', '<failure message="[XPASS(strict)] fixed"/>'],
    ['error', '<error message="failed on setup with &quot;RuntimeError&quot;"/>'],
    ['error', '<failure message="assert"/><error message="failed on teardown"/>'],
    ['skipped', '<skipped type="pytest.skip" message="no"/>'],
    ['xfailed', '<skipped type="pytest.xfail" message=""/>'],
    ['xpassed', '<failure message="xfail-marked test passes unexpectedly"/>'],
    // unittest-xml-reporting
    ['xfailed', '<skipped type="XFAIL" message="expected failure: …"/>'],
    ['error', '<error type="UnexpectedSuccess" message="Unexpected success: …"/>'],
    // nose2
    ['xfailed', '<skipped message="expected test failure">…</skipped>'],
    ['xpassed', '<skipped message="test passes unexpectedly"/>'],
  ])('%s: %s', async (status, inner) => {
    expect(await statuses(one(IN_A, inner))).toEqual({ [ID]: status });
  });

  it('a status instead of a result', async () => {
    expect(await statuses(one(`${IN_A} status="notrun"`))).toEqual({ [ID]: 'skipped' });
  });

  it('of sub-tests the gravest stands', async () => {
    const part = (i: number, inner = '') =>
      `<testcase classname="tests.test_a" name="test_x (i=${i})">${inner}</testcase>`;
    const { results, diagnostics } = await read(suite(part(0) + part(1, '<failure/>') + part(2)));
    expect(results).toMatchObject([{ id: ID, status: 'failed', markers: [] }]);
    expect(diagnostics).toEqual([]);
  });
});

describe('runs of the same test', () => {
  // pytest-rerunfailures leaves the earlier runs without a result.
  it('the last one stands, and one that passes only then is flaky', async () => {
    const again = (inner: string) => suite(`<testcase ${IN_A}/><testcase ${IN_A}>${inner}</testcase>`);
    expect((await read(again(''))).results).toMatchObject([{ status: 'passed', markers: ['flaky'] }]);
    const failed = await read(again('<failure/>'));
    expect(failed.results).toMatchObject([{ status: 'failed', markers: [] }]);
    expect(failed.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['tests-repeated', 'info']]);
  });

  it('the reruns that other tools put inside', async () => {
    expect((await read(one(IN_A, '<flakyFailure/>'))).results).toMatchObject([
      { status: 'passed', markers: ['flaky'] },
    ]);
    expect((await read(one(IN_A, '<failure/><rerunFailure/>'))).results).toMatchObject([{ status: 'failed' }]);
  });

  it('the same test in two suites of a file is not flaky', async () => {
    const two = `<testsuites>${'<testsuite><testcase classname="tests.test_a" name="test_x"/></testsuite>'.repeat(2)}</testsuites>`;
    expect((await read(two)).results).toMatchObject([{ status: 'passed', markers: [] }]);
  });
});

describe('durations', () => {
  it.each([
    ['0.25', 250],
    ['1,234.5', 1_234_500],
    ['nan', 0],
    ['inf', 0],
    ['-1', 0],
    ['', 0],
    ['soon', 0],
  ])('time="%s"', async (time, durationMs) => {
    expect((await read(one(`classname="tests.test_a" name="test_x" time="${time}"`))).results).toMatchObject([
      { durationMs },
    ]);
  });
});

describe('bad input', () => {
  const refused = async (xml: string | Buffer) => {
    const { results, diagnostics } = await read(xml);
    expect(results).toBeNull();
    return diagnostics.map(({ message }) => message).join('\n');
  };

  it.each([
    ['a DTD', '<!DOCTYPE testsuites SYSTEM "file:///etc/passwd">'],
    [
      'an entity bomb',
      '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
    ],
    ['an external entity', '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>'],
  ])('%s is refused', async (_what, dtd) => {
    const body = '<testsuite><testcase classname="tests.test_a" name="&c;&xxe;"/></testsuite>';
    expect(await refused(`<?xml version="1.0"?>${dtd}${body}`)).toMatch(
      /^junit\.xml was not used: it has a document type \(<!DOCTYPE>\)/,
    );
  });

  it('XML of something else', async () => {
    expect(await refused('<coverage line-rate="1"/>')).toMatch(
      'it is XML, but not of JUnit: it begins with <coverage>',
    );
  });

  it.each([
    ['empty', '', 'it is empty'],
    ['neither', 'passed 3', 'it is neither JSON nor XML'],
    ['not XML', '<testsuite', 'it is not well-formed XML'],
    ['no tests', '<testsuites/>', 'junit.xml: it lists no tests'],
  ])('%s', async (_what, text, message) => {
    expect(await refused(text)).toMatch(message);
  });

  it('truncated: what is whole counts', async () => {
    const { results, diagnostics } = await read(
      suite(`<testcase ${IN_A}/><testcase ${IN_A.replace('_x', '_y')}`).slice(0, -40),
    );
    expect(results?.map(({ id }) => id)).toEqual([ID]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['test-report-incomplete']);
  });

  it('invalid UTF-8 is replaced', async () => {
    const broken = Buffer.from(one('classname="tests.test_a" name="test_x[\u00ff]"'), 'latin1');
    const { results, diagnostics } = await read(broken);
    expect(results?.map(({ id }) => id)).toEqual(['tests/test_a.py::test_x[\ufffd]']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'junit.xml: bytes that do not fit its encoding were replaced; let the tests write it again.',
    ]);
  });

  it.each([
    [
      'ISO-8859-1',
      Buffer.from(one('classname="tests.test_a" name="test_x[ÿ]"').replace('utf-8', 'ISO-8859-1'), 'latin1'),
    ],
    [
      'UTF-16',
      Buffer.from(`\ufeff${one('classname="tests.test_a" name="test_x[ÿ]"').replace('utf-8', 'utf-16')}`, 'utf16le'),
    ],
    ['a BOM', Buffer.from(`\ufeff${one('classname="tests.test_a" name="test_x[ÿ]"')}`)],
  ])('%s is read', async (_what, bytes) => {
    const { results, diagnostics } = await read(bytes);
    expect(results?.map(({ id }) => id)).toEqual(['tests/test_a.py::test_x[ÿ]']);
    expect(diagnostics).toEqual([]);
  });

  it('control characters and unknown entities cost only the report its word', async () => {
    const { results, diagnostics } = await read(
      suite(`<testcase ${IN_A}><failure>\u001b[31m &nope;</failure></testcase>`),
    );
    expect(results).toMatchObject([{ id: ID, status: 'failed' }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['test-report-incomplete']);
  });

  it('names made to take long take no time', async () => {
    const long = 'a.'.repeat(500_000);
    const { results } = await read(suite(`<testcase classname="${long}" name="${long}"/><testcase ${IN_A}/>`));
    expect(results).toMatchObject([{ id: ID }]);
  });

  it('200 MB are read in bounded memory', async () => {
    const noise = Buffer.from(`<testcase ${IN_A}><system-out>${'x'.repeat(1024 * 1024)}</system-out></testcase>`);
    const head = Buffer.from('<testsuite>');
    const xml = Buffer.concat([head, ...Array.from({ length: 200 }, () => noise), Buffer.from('</testsuite>')]);
    const root = temporaryFolder();
    write(root, { 'junit.xml': xml });
    const before = process.memoryUsage().rss;
    const { results } = await readTests(root, PYTHON, undefined);
    expect(results).toMatchObject([{ id: ID }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });
});
