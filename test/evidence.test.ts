import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/kernel/diagnostic';
import type { Signal, SignalName } from '../src/kernel/snapshot';
import { CODEINTEL, codeintel, into, outside } from './command-line';
import { dataFile } from './input/coverage/data-file';
import { commit, repository, write } from './input/repository';

const FILES = {
  'pkg/__init__.py': '',
  'pkg/mod.py': 'def f(a):\n    if a:\n        return 1\n    return 2\n\n\ndef g():\n    return f(1)\n',
  'tests/test_mod.py': 'from pkg.mod import f\n\n\ndef test_f():\n    assert f(1) == 1\n',
};

type Line = Readonly<Record<string, unknown>>;
interface Run {
  readonly signals: readonly Signal[];
  readonly diagnostics: readonly Diagnostic[];
  lines(table: string): Line[];
  /** The risk of `pkg.mod.f`. */
  readonly f: Line;
  readonly manifest: { readonly signals: readonly Signal[]; readonly settings: Line };
}

/** What a whole run says of `root`; it has to succeed. */
async function analysed(root: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const folder = outside();
  const { code, stdout, stderr } = await codeintel(
    ['pipeline', 'run', '--repo-root', root, ...into(folder), '--workers', '1', '--json', ...args],
    { env: { ...process.env, ...env } },
  );
  expect(stderr).not.toContain('codeintel:');
  expect(code).toBe(0);
  const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
  const lines = (table: string): Line[] =>
    read(`${table}.jsonl`)
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  return {
    ...JSON.parse(stdout),
    lines,
    f: lines('goid_risk_factors').find(({ qualname }) => qualname === 'pkg.mod.f')!,
    manifest: JSON.parse(read('run_manifest.json')),
  };
}

const sourceOf = ({ signals }: Run, name: SignalName) => signals.find(({ signal }) => signal === name)!.source;
const reasonOf = ({ signals }: Run, name: SignalName) => signals.find(({ signal }) => signal === name)!.reason;
const messagesOf = ({ diagnostics }: Run, code: string) =>
  diagnostics.filter((diagnostic) => diagnostic.code === code).map(({ message }) => message);

const UNKNOWN = {
  executable_lines: null,
  covered_lines: null,
  coverage_ratio: null,
  tested: null,
  last_test_status: 'unknown',
  static_error_count: null,
  has_static_errors: null,
};

describe.concurrent('evidence', () => {
  it('that nobody has is NULL in every table, and the reason is said', async () => {
    const run = await analysed(repository(FILES));
    for (const signal of ['coverage', 'tests', 'type_errors', 'owners', 'tags'] as const) {
      expect([signal, sourceOf(run, signal), reasonOf(run, signal)]).toEqual([signal, null, expect.any(String)]);
    }
    expect(run.manifest.signals).toEqual(run.signals);
    expect(run.lines('signals').map(({ signal, available }) => [signal, available])).toEqual(
      run.signals.map(({ signal, available }) => [signal, available]),
    );
    expect(run.diagnostics).toEqual([]);
    expect(run.f).toMatchObject({
      ...UNKNOWN,
      risk_reason: 'Coverage unknown, counted as none; file changed in 1 commit by 1 author. Not known: type errors.',
    });
    for (const table of ['coverage_lines', 'coverage_functions', 'test_catalog', 'test_coverage_edges'])
      expect([table, run.lines(table)]).toEqual([table, []]);
    for (const row of run.lines('static_diagnostics')) {
      expect(row).toMatchObject({ pyright_errors: null, pyrefly_errors: null, total_errors: null, has_errors: null });
    }
    for (const row of run.lines('typedness')) expect(row.type_error_count).toBeNull();
    for (const row of run.lines('function_profile')) expect(row).toMatchObject({ coverage_ratio: null, tested: null });
    for (const row of run.lines('file_profile'))
      expect(row).toMatchObject({ file_coverage_ratio: null, static_error_count: null, tested_function_count: null });
  });

  it('that is there under its usual name is used, and is no configuration', async () => {
    const root = repository(FILES);
    dataFile(join(root, '.coverage'), {
      lines: { [join(root, 'pkg/mod.py')]: { '': [1, 7], 'tests.test_mod.test_f': [2, 3] } },
    }).close();
    const call = '{"nodeid": "tests/test_mod.py::test_f", "outcome": "passed", "call": {"duration": 0.5}}';
    write(root, {
      'coverage.json': '{"files": {}}',
      'pytest-report.json': `{"tests": [${call}]}`,
      'pyright.json': JSON.stringify({
        generalDiagnostics: [{ file: join(root, 'pkg/mod.py'), severity: 'error' }],
        summary: { filesAnalyzed: 3 },
      }),
    });
    const run = await analysed(root);
    expect(run.diagnostics).toEqual([]);
    expect([sourceOf(run, 'coverage'), sourceOf(run, 'tests'), sourceOf(run, 'type_errors')]).toEqual([
      '.coverage',
      'pytest-report.json',
      'pyright.json',
    ]);
    expect(run.f).toMatchObject({
      executable_lines: 3,
      covered_lines: 2,
      tested: true,
      test_count: 1,
      last_test_status: 'all_passing',
      static_error_count: 1,
      risk_score: expect.closeTo(0.4 / 3 + 0.2 + 0.1, 9),
      risk_reason: '2 of 3 lines covered; 1 type error in the file; file changed in 1 commit by 1 author.',
    });
    expect(run.lines('config_values')).toEqual([]);
  });

  it('that is broken is named with its file, and changes nothing else', async () => {
    const root = repository(FILES);
    dataFile(join(root, '.coverage'), { lines: { 'pkg/mod.py': { '': [1] } } }).close();
    truncateSync(join(root, '.coverage'), 5000);
    dataFile(join(root, '.coverage.old'), { version: 3 }).close();
    const aliases = [
      'a0: &a0 x',
      ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`),
    ];
    const bomb = `<!DOCTYPE x [<!ENTITY a "a"><!ENTITY b "&a;&a;&a;">]><testsuites name="&b;"/>`;
    write(root, {
      'coverage.json': '',
      'coverage.xml': bomb,
      'junit.xml': bomb,
      'pytest-report.json': '{"tests": [',
      'pyright.json': '<html>',
      'mypy.json': '',
      'aliases.yml': aliases.join('\n'),
      'broken.toml': '[a]\nb = = 1\n',
      'large.json': JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i]))),
      'bytes.ini': Buffer.from('[a]\nb\xff = 1\n', 'latin1'),
    });
    const run = await analysed(root);
    expect(reasonOf(run, 'coverage')).toMatch(
      /^no usable data in \.coverage, \.coverage\.old, coverage\.json, coverage\.xml;/,
    );
    expect(reasonOf(run, 'tests')).toMatch(/^pytest-report\.json and 1 more held no test/);
    expect(reasonOf(run, 'type_errors')).toMatch(/^pyright\.json was not used:.*mypy\.json was not used: it is empty/);
    expect(messagesOf(run, 'coverage-unreadable')).toEqual([
      expect.stringMatching(/^\.coverage cannot be read .*malformed.*cut short.*write it again/),
      expect.stringMatching(/^\.coverage\.old .*schema version 3; version 7 is read.*coverage json --show-contexts/),
      expect.stringMatching(/^coverage\.json is empty\. Write it again/),
      expect.stringMatching(/^coverage\.xml declares XML entities/),
    ]);
    expect(messagesOf(run, 'test-report-unreadable').join('\n')).toMatch(
      /^junit\.xml was not used: it has a document type.*\npytest-report\.json was not used: .*write it again/,
    );
    expect(run.f).toMatchObject(UNKNOWN);
    const problems = run.diagnostics.filter(({ stage }) => stage === 'config');
    const found = problems.map(({ path, code, line }) => `${path}:${line} ${code}`);
    expect(found).toEqual([
      'aliases.yml:null config-keys',
      'broken.toml:2 config-syntax',
      'bytes.ini:null config-syntax',
      'large.json:null config-keys',
    ]);
    expect(run.lines('config_values').length).toBeLessThan(50_000);
  });

  it('of another machine is used, that of another commit is doubted', async () => {
    const root = repository(FILES);
    const lines = '<line number="2" hits="1"/><line number="3" hits="0"/><line number="4" hits="1"/>';
    const old = '<testcase classname="tests.test_old" name="test_x" time="1"/>';
    const twice = '<testcase classname="tests.test_mod" name="test_f" time="NaN"/>'.repeat(2);
    write(root, {
      'coverage.xml': `<coverage><sources><source>D:\\a\\shop</source></sources><packages><package><classes>
        <class filename="pkg\\mod.py"><lines>${lines}</lines></class>
        <class filename="pkg\\gone.py"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>`,
      'junit.xml': Buffer.from(
        `<testsuites><testsuite name="caf\xe9">${old}${twice}</testsuite></testsuites>`,
        'latin1',
      ),
      'lcov.info': 'SF:pkg/mod.py\nDA:2,1\nDA:60,1\nend_of_record\n',
    });
    const windows = await analysed(root);
    expect(windows.f).toMatchObject({ executable_lines: 3, covered_lines: 2, last_test_status: 'unknown' });
    expect(messagesOf(windows, 'coverage-outside')[0]).toMatch(
      /^coverage\.xml: 1 of 2 measured files.*gone\.py.*\[paths\]/,
    );
    expect(messagesOf(windows, 'test-report-incomplete')[0]).toMatch(/^junit\.xml: bytes .* were replaced/);
    expect(messagesOf(windows, 'tests-repeated')).toHaveLength(1);
    expect(messagesOf(windows, 'tests-elsewhere')[0]).toMatch(/^junit\.xml: 1 tests .*e\.g\. tests\.test_old\.test_x/);
    expect(windows.lines('test_catalog').map(({ test_id, duration_ms }) => [test_id, duration_ms])).toEqual([
      ['tests/test_mod.py::test_f', 0],
    ]);
    const other = await analysed(root, ['--coverage', 'lcov.info']);
    expect(messagesOf(other, 'coverage-other-commit')[0]).toMatch(
      /^lcov\.info is of another commit: 1 of 1 .*pkg\/mod\.py has 9 lines, the report 60.*run the tests on the analysed commit/,
    );
  });

  it('named on the command line stands over what lies about', async () => {
    const root = repository({
      ...FILES,
      'tags.yaml': '- tag: core\n  includes: ["pkg/*"]\n',
      'codeintel.yml': 'pyright: auto',
    });
    write(root, { 'pkg/mod.py': `${FILES['pkg/mod.py']}\n` });
    commit(root, 'Bob');
    const reports = outside();
    write(reports, {
      'c.lcov': 'SF:pkg/mod.py\nDA:2,1\nDA:3,1\nDA:4,1\nend_of_record\n',
      'j.xml':
        '<testsuites><testsuite name="s"><testcase classname="tests.test_mod" name="test_f"/></testsuite></testsuites>',
      'm.json': '{"file": "pkg/mod.py", "line": 1, "severity": "error", "message": "x"}\n',
    });
    write(root, { 'coverage.json': 'broken', 'junit.xml': 'broken', 'pyright.json': 'broken' });
    const at = (name: string) => join(reports, name);
    const run = await analysed(root, [
      ...['--coverage', at('*.lcov'), '--tests', at('j.xml'), '--type-report', at('m.json'), '--pyright', 'off'],
      ...['--tags-index', 'tags.yaml', '--history-window', '1', '--scip', 'builtin'],
    ]);
    expect(run.diagnostics).toEqual([]);
    expect(sourceOf(run, 'coverage')).toBe(at('c.lcov'));
    expect(sourceOf(run, 'history')).toContain('--max-count=1 ');
    expect(run.f).toMatchObject({ covered_lines: 3, coverage_ratio: 1, static_error_count: 1, tags: ['core'] });
    expect(run.lines('test_catalog')).toMatchObject([{ test_id: 'tests/test_mod.py::test_f', status: 'passed' }]);
    expect(run.lines('hotspots').find(({ rel_path }) => rel_path === 'pkg/mod.py')).toMatchObject({ commit_count: 1 });
    expect(run.lines('config_values').map(({ config_path }) => config_path)).toEqual([
      'codeintel.yml',
      'tags.yaml',
      'tags.yaml',
    ]);
  });

  it('of a run is no configuration of the next', async () => {
    const root = repository(FILES);
    const args = ['pipeline', 'run', '--repo-root', root, '--workers', '1', '--target', 'config_values', 'repo_map'];
    for (const _ of [1, 2]) expect((await codeintel(args)).code).toBe(0);
    expect(readFileSync(join(root, 'Document Output/config_values.jsonl'), 'utf8')).toBe('');
  });
});

describe.skipIf(process.platform === 'win32').concurrent('a program that does not do its work', () => {
  const program = (folder: string, name: string, script: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
    return join(folder, name);
  };

  it.each([
    ['is not there', null, /^git was not found; install git or add it to PATH$/],
    ['fails', 'echo "fatal: boom" >&2; exit 128', /^git rev-parse failed in .*: fatal: boom$/],
  ])('git %s: the folder is read without it', async (_, script, reason) => {
    const bin = join(outside(), 'bin');
    if (script === null) mkdirSync(bin);
    else program(bin, 'git', script);
    symlinkSync(process.execPath, join(bin, 'node'));
    const run = await analysed(repository(FILES), [], { PATH: `${bin}${script === null ? '' : ':/bin:/usr/bin'}` });
    expect([reasonOf(run, 'git'), reasonOf(run, 'history')]).toEqual(Array(2).fill(expect.stringMatching(reason)));
    expect(messagesOf(run, 'git-unusable')[0]).toMatch(
      /^The folder was read without git: .*[^.]\. History is missing\.$/,
    );
    expect(run.f).toMatchObject({ hotspot_score: null, risk_component_hotspot: 0 });
    expect(run.lines('hotspots')).toContainEqual(
      expect.objectContaining({ commit_count: null, author_count: null, lines_added: null, score: null }),
    );
  });

  it('git has lost the commit: that is said, and not that there is none', async () => {
    const root = repository(FILES);
    rmSync(join(root, '.git/objects'), { recursive: true });
    mkdirSync(join(root, '.git/objects'));
    const run = await analysed(root);
    expect(reasonOf(run, 'history')).toMatch(/HEAD names is missing or damaged; clone it again/);
  });

  it.each([
    ['crashes', 'echo kaboom >&2; exit 139', /it ended with exit code 139: kaboom/],
    ['writes something else', 'echo "<html>"', /it wrote no JSON: <html>/],
    ['breaks off', `echo '{"generalDiagnostics": ['`, /it is not the JSON of a type checker/],
  ])('pyright %s: type errors are unknown', async (_, script, reason) => {
    const run = await analysed(repository(FILES), ['--pyright', program(outside(), 'pyright', script)]);
    expect(reasonOf(run, 'type_errors')).toMatch(reason);
    expect(messagesOf(run, 'type-errors-unreadable')[0]).toMatch(
      /^pyright was not used: .*give a report of it instead\.$/s,
    );
    expect(run.f).toMatchObject({ static_error_count: null, has_static_errors: null, risk_component_static: 0 });
  });

  it('pyright hangs: it ends with the run, at once', async () => {
    const folder = outside();
    const hanging = program(folder, 'pyright', `echo $$ > "${folder}/pid"; exec sleep 600`);
    const args = ['pipeline', 'run', '--repo-root', repository(FILES), ...into(folder), '--pyright', hanging];
    const child: ChildProcess = spawn(CODEINTEL[0], [CODEINTEL[1], ...args], { stdio: 'ignore' });
    const ended = new Promise((done) => child.once('close', done));
    const pid = join(folder, 'pid');
    while (!existsSync(pid) || readFileSync(pid, 'utf8') === '') await new Promise((done) => setTimeout(done, 50));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).toThrow(/ESRCH/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
