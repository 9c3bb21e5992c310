import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/kernel/diagnostic';
import type { Signal } from '../src/kernel/snapshot';
import { Database } from '../src/store/database';
import { SCHEMA_VERSION } from '../src/store/schema';
import { CODEINTEL, codeintel, into, outside, run } from './command-line';
import { commit, git, repository, temporaryFolder, write } from './input/repository';

interface Report {
  readonly repo: string;
  readonly commit: string;
  readonly files: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly signals: readonly Signal[];
}
type Line = Readonly<Record<string, unknown>>;

/** What a run that has to succeed says of `root`, and the folder with its files. */
async function analysed(root: string, ...args: string[]) {
  const folder = outside();
  const { code, stdout, stderr } = await codeintel([
    'pipeline',
    'run',
    '--repo-root',
    root,
    ...into(folder),
    '--json',
    ...args,
  ]);
  expect(stderr).not.toContain('codeintel:');
  expect(code).toBe(0);
  const { files } = JSON.parse(readFileSync(join(folder, 'out', 'index.json'), 'utf8'));
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(files);
  expect(readdirSync(folder).sort()).toEqual(['build', 'out', 'warehouse.duckdb']);
  expect(readdirSync(join(folder, 'build'))).toEqual([]);
  const lines = (name: string): Line[] =>
    readFileSync(join(folder, 'out', `${name}.jsonl`), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  return { ...(JSON.parse(stdout) as Report), folder, lines };
}

/** What a run that has to fail says. */
async function refused(root: string, ...args: string[]) {
  const { code, stdout, stderr } = await codeintel(['pipeline', 'run', '--repo-root', root, ...args]);
  expect(stdout).toBe('');
  expect(stderr).not.toContain('defect of CodeIntel');
  return { code, message: stderr.slice(stderr.indexOf('codeintel: ')) };
}

const codes = (report: Report, path: string | null) =>
  report.diagnostics.filter((diagnostic) => diagnostic.path === path).map(({ code }) => code);
const signal = (report: Report, name: string) => report.signals.find((candidate) => candidate.signal === name)!;

const A = { 'a.py': 'def f():\n    return 1\n' };

describe.concurrent('git', () => {
  it('is not there: the folder is walked', async () => {
    const root = temporaryFolder();
    write(root, { ...A, '.venv/lib.py': '', 'ignored.py': '', '.gitignore': 'ignored.py\n' });
    const report = await analysed(root);
    expect(report).toMatchObject({ files: 1, commit: '0'.repeat(40), repo: 'local/shop' });
    expect(signal(report, 'git')).toMatchObject({
      available: false,
      reason: expect.stringContaining('not inside a git work tree'),
    });
    expect(codes(report, null)).toContain('no-commit');
    expect(report.lines('hotspots')).toMatchObject([{ rel_path: 'a.py', commit_count: null, score: null }]);
  });

  it('holds a shallow clone: history is unavailable, not wrong', async () => {
    const origin = repository(A);
    write(origin, { 'a.py': 'def f():\n    return 2\n' });
    const head = commit(origin);
    const root = join(outside(), 'clone');
    await run('git', ['clone', '--quiet', '--depth', '1', `file://${origin}`, root]);
    const report = await analysed(root);
    expect(report).toMatchObject({ files: 1, commit: head });
    expect(signal(report, 'history')).toMatchObject({
      available: false,
      reason: expect.stringMatching(/shallow.*fetch-depth: 0/),
    });
    expect(codes(report, null)).toContain('shallow-clone');
    expect(report.lines('hotspots')).toMatchObject([{ commit_count: null, lines_added: null, score: null }]);
    expect(report.lines('goid_risk_factors')).toMatchObject([{ hotspot_score: null, risk_score: 0.4 }]);
  });

  it('is at a detached head', async () => {
    const root = repository(A);
    const first = git(root, 'rev-parse', 'HEAD').trim();
    write(root, { 'b.py': '' });
    commit(root);
    git(root, 'checkout', '--quiet', '--detach', first);
    const report = await analysed(root);
    expect(report).toMatchObject({ files: 1, commit: first, diagnostics: [] });
    expect(report.lines('hotspots')).toMatchObject([{ rel_path: 'a.py', commit_count: 1, lines_added: 2 }]);
  });

  it('holds an empty repository: the files are there, and empty', async () => {
    const report = await analysed(repository());
    expect(report).toMatchObject({ files: 0, commit: '0'.repeat(40) });
    expect(codes(report, null)).toEqual(expect.arrayContaining(['empty-repository', 'no-commit']));
    expect(readFileSync(join(report.folder, 'out', 'goids.jsonl'), 'utf8')).toBe('');
    expect(readFileSync(join(report.folder, 'out', 'tags_index.yaml'), 'utf8')).toBe('[]\n');
  });

  it('holds no Python files', async () => {
    const report = await analysed(repository({ 'README.md': '# Hi', 'main.js': '', 'vendor/x.py': '' }));
    expect(report.files).toBe(0);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'no-python-files', message: expect.stringContaining('left out: 1 vendored') }),
    );
  });
});

describe('a repository in which much is wrong', () => {
  const ODD = [
    'with space/it\'s "quoted".py',
    'new\nline.py',
    'tab\t.py',
    'back\\slash.py',
    'größe/日本 😀.py',
    '-dash.py',
    '$(touch pwned);`touch pwned`.py',
    '%41#?&e=1.py',
    '[x]*.py',
  ];
  const root = repository();
  let report: Awaited<ReturnType<typeof analysed>>;

  beforeAll(async () => {
    write(root, Object.fromEntries(ODD.map((path) => [path, 'def f():\n    """Doc."""\n'])));
    write(root, {
      'broken.py': 'def before():\n    return 1\n\n\ndef broken(:\n    pass\n\n\ndef after():\n    return 2\n',
      'latin.py': Buffer.from('# -*- coding: latin-1 -*-\ndef größe():\n    """für"""\n', 'latin1'),
      'undeclared.py': Buffer.from('def f():\n    """f\xfcr"""\n', 'latin1'),
      'unknown-encoding.py': '# -*- coding: klingon -*-\ndef f():\n    pass\n',
      'utf16.py': Buffer.from('\ufeffdef f():\n    pass\n', 'utf16le'),
      'nul.py': 'def f():\n    pass\n\0\0\0\n',
      'noise.py': Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
      'empty.py': '',
      'bom.py': '\ufeffdef f():\n    pass\n',
      'surrogate.py': 'def f(a):\n    """Half \\ud800.\n\n    Args:\n        a: half \\udc00 a pair.\n    """\n',
      'deep.py': `x = ${'('.repeat(20_000)}1${')'.repeat(20_000)}\n`,
      'deeper.py': `x = ${'-'.repeat(50_000)}1\n`,
      'long-line.py': `x = "${'a'.repeat(2_000_000)}"\n`,
      // One module name twice; packages in src/ and beside it.
      'src/pkg/__init__.py': '',
      'src/pkg/mod.py': 'def f():\n    return 1\n',
      'pkg/mod.py': 'def f():\n    return 2\n',
      'flat/__init__.py': '',
      'flat/part.py': '',
      'src/only/__init__.py': '',
      'tags_index.yaml': '- tag: api\n  includes: [*.py]\n',
    });
    symlinkSync('loop.py', join(root, 'loop.py'));
    symlinkSync('pong.py', join(root, 'ping.py'));
    symlinkSync('ping.py', join(root, 'pong.py'));
    mkdirSync(join(root, 'dir'));
    symlinkSync('..', join(root, 'dir', 'up'));
    symlinkSync('/etc/passwd', join(root, 'passwd.py'));
    commit(root);
    report = await analysed(root, '-vv');
  });

  it('is analysed all the same: every file has a row, and facts or an error', () => {
    const modules = report.lines('modules').map((line) => line.path as string);
    const facts = new Set(report.lines('ast_metrics').map((line) => line.rel_path));
    expect(report.files).toBe(modules.length);
    expect(modules.length).toBe(ODD.length + 19);
    const silent = modules.filter(
      (path) =>
        !facts.has(path) &&
        !report.diagnostics.some((problem) => problem.path === path && problem.severity === 'error'),
    );
    expect(silent).toEqual([]);
    expect(report.diagnostics.filter(({ code }) => code === 'facts-failed')).toEqual([]);
    expect(report.lines('diagnostics').length).toBe(report.diagnostics.length);
  });

  it.each(ODD)('has the odd path %j', (path) => {
    expect(report.lines('modules').map((line) => line.path)).toContain(path);
    const [row] = report.lines('goids').filter((line) => line.rel_path === path && line.kind === 'function');
    expect(row!.urn).toBe(`goid:local/shop/${path}#python:function:${row!.qualname}?s=1&e=2`);
    expect(report.lines('hotspots').find((line) => line.rel_path === path)).toMatchObject({
      commit_count: 1,
      lines_added: 2,
    });
    expect(existsSync(join(root, 'pwned'))).toBe(false);
  });

  const functionsOf = (path: string) =>
    report.lines('ast_nodes').filter((line) => line.path === path && line.node_type === 'FunctionDef');

  it('has a file that does not parse: its line is named, the rest of it is kept', () => {
    expect(functionsOf('broken.py').map((line) => line.name)).toEqual(expect.arrayContaining(['before', 'after']));
    expect(functionsOf('broken.py').map((line) => line.recovered)).not.toContain(false);
    expect(functionsOf('latin.py').map((line) => line.recovered)).toEqual([false]);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ path: 'broken.py', stage: 'parse', severity: 'error', code: 'syntax-error', line: 5 }),
    );
  });

  it('has files that are not UTF-8', () => {
    expect(functionsOf('latin.py')).toMatchObject([{ name: 'größe', docstring: 'für' }]);
    for (const path of ['undeclared.py', 'unknown-encoding.py', 'utf16.py']) {
      expect(report.diagnostics.filter((problem) => problem.path === path).length, path).toBeGreaterThan(0);
    }
    expect(functionsOf('bom.py')).toMatchObject([{ name: 'f', lineno: 1 }]);
    expect(codes(report, 'bom.py')).toEqual([]);
  });

  it('has half a surrogate pair in a docstring: it is shown as U+FFFD', () => {
    const [row] = report.lines('docstrings').filter((line) => line.rel_path === 'surrogate.py');
    expect(row).toMatchObject({ short_desc: 'Half \ufffd.', params: [{ name: 'a', desc: 'half \ufffd a pair.' }] });
  });

  it('has links that lead in circles, or out', () => {
    for (const path of ['loop.py', 'ping.py', 'pong.py']) expect(codes(report, path), path).toEqual(['symlink-loop']);
    expect(codes(report, 'passwd.py')).toEqual(['symlink-outside']);
    const modules = report.lines('modules').map((line) => line.path as string);
    expect(modules.filter((path) => path.startsWith('dir/'))).toEqual([]);
  });

  it('has two files of one module name: both are kept and both are reported', () => {
    const named = report.lines('modules').filter((line) => line.module === 'pkg.mod');
    expect(named.map((line) => line.path)).toEqual(['pkg/mod.py', 'src/pkg/mod.py']);
    expect(codes(report, 'pkg/mod.py')).toEqual(['duplicate-module']);
    expect(codes(report, 'src/pkg/mod.py')).toEqual(['duplicate-module']);
    const goids = report.lines('goids').filter((line) => line.qualname === 'pkg.mod.f');
    expect(new Set(goids.map((line) => line.goid_h128)).size).toBe(2);
    const map = JSON.parse(readFileSync(join(report.folder, 'out', 'repo_map.json'), 'utf8'));
    expect(map.modules['pkg.mod']).toBe('pkg/mod.py');
  });

  it('mixes packages in src/ and beside it', () => {
    const named = Object.fromEntries(report.lines('modules').map((line) => [line.path, line.module]));
    expect(named).toMatchObject({
      'src/only/__init__.py': 'only',
      'src/pkg/__init__.py': 'pkg',
      'flat/__init__.py': 'flat',
      'flat/part.py': 'flat.part',
    });
  });

  it('has a broken tags_index.yaml: the run goes on without tags', () => {
    const [problem] = report.diagnostics.filter(({ path }) => path === 'tags_index.yaml');
    expect(problem).toMatchObject({ stage: 'config', line: 2, message: expect.stringContaining('needs quotes') });
    expect(signal(report, 'tags').available).toBe(false);
    expect(readFileSync(join(report.folder, 'out', 'tags_index.yaml'), 'utf8')).toBe('[]\n');
  });
});

describe.concurrent('a file', () => {
  it('of 5 MB is analysed', async () => {
    const row = `    (1, "${'text '.repeat(100)}"),\n`;
    const table = `T = [\n${row.repeat(Math.ceil((5 * 1024 * 1024) / row.length))}]\n`;
    const root = repository();
    write(root, { 'table.py': `def before(): ...\n${table}def after(): ...\n` });
    const report = await analysed(root);
    expect(report.files).toBe(1);
    expect(codes(report, 'table.py')).toEqual([]);
    expect(report.lines('function_metrics').map((line) => line.qualname)).toEqual(
      expect.arrayContaining(['table.before', 'table.after']),
    );
  });

  it('of more than 10 MB is left out and named', async () => {
    const root = repository();
    write(root, { ...A, 'huge.py': 'x = 1\n'.repeat(2_000_000) });
    const report = await analysed(root);
    expect(report.files).toBe(1);
    expect(codes(report, 'huge.py')).toEqual(['too-large']);
  });

  // The superuser may read everything, so the run is handed to somebody who may not.
  const isRoot = process.getuid?.() === 0;
  const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

  it.skipIf(process.platform === 'win32')('that may not be read has a row that says so', async () => {
    const root = temporaryFolder();
    write(root, { ...A, 'secret.py': 'x = 1\n' });
    chmodSync(join(root, '..'), 0o755);
    chmodSync(join(root, 'secret.py'), 0);
    const folder = outside();
    if (isRoot) chownSync(folder, 65534, 65534);
    const { code, stdout, stderr } = await codeintel(
      ['pipeline', 'run', '--repo-root', root, ...into(folder), '--json'],
      nobody,
    );
    expect(stderr).not.toContain('codeintel:');
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({ files: 2, counts: { 'core.modules': 2, 'core.ast_metrics': 1 } });
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({
        path: 'secret.py',
        stage: 'read',
        severity: 'error',
        message: expect.stringMatching(/cannot be read.*Check its permissions/),
      }),
    );
  });

  it.skipIf(process.platform === 'win32')('that may not be written is the output folder: nothing is made', async () => {
    const root = temporaryFolder();
    write(root, A);
    chmodSync(join(root, '..'), 0o755);
    const [free, closed] = [outside(), outside()];
    if (isRoot) chownSync(free, 65534, 65534);
    chmodSync(closed, 0o555);
    const args = ['--db-path', join(free, 'a.duckdb'), '--document-output-dir', join(closed, 'out')];
    const { code, stderr } = await codeintel(['pipeline', 'run', '--repo-root', root, ...args], nobody);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /The output folder .*out cannot be written \(.*\): choose another with --document-output-dir\./,
    );
    expect(readdirSync(free)).toEqual(['build']);
    chmodSync(closed, 0o755);
  });
});

describe.concurrent('a run that cannot be', () => {
  it('has a file for its output folder', async () => {
    const folder = outside();
    writeFileSync(join(folder, 'out'), 'mine');
    const { code, message } = await refused(repository(A), ...into(folder));
    expect(code).toBe(1);
    expect(message).toContain(
      `${join(folder, 'out')} is a file: choose another output folder with --document-output-dir.`,
    );
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('mine');
    expect(readdirSync(folder).sort()).toEqual(['build', 'out']);
  });

  it("has somebody else's folder for its output", async () => {
    const folder = outside();
    write(folder, { 'out/thesis.txt': 'mine' });
    const { code, message } = await refused(repository(A), ...into(folder));
    expect(code).toBe(1);
    expect(message).toMatch(/holds files that are not an earlier output.*--document-output-dir/);
    expect(readdirSync(join(folder, 'out'))).toEqual(['thesis.txt']);
  });

  it('has a file where a folder is needed for the database', async () => {
    const folder = outside();
    writeFileSync(join(folder, 'file'), '');
    const db = ['--db-path', join(folder, 'file', 'a.duckdb'), '--document-output-dir', join(folder, 'out')];
    const { code, message } = await refused(repository(A), ...db);
    expect(code).toBe(1);
    expect(message).toMatch(/A folder of the run cannot be made.*--build-dir and --db-path/);
  });

  it('has a database that another process holds', async () => {
    const folder = outside();
    const path = join(folder, 'warehouse.duckdb');
    const script = `require(${JSON.stringify(join(CODEINTEL[1], '../../../store/database.js'))})
      .Database.open(process.argv[1]).then(() => { console.log('open'); setInterval(() => {}, 1000); })`;
    const holder = spawn(CODEINTEL[0], ['-e', script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((opened) => holder.stdout.once('data', opened));
    const { code, message } = await refused(repository(A), ...into(folder));
    const ended = new Promise((done) => holder.once('exit', done));
    holder.kill();
    await ended;
    expect(code).toBe(1);
    expect(message).toBe(
      `codeintel: ${path} is in use by another process (PID ${holder.pid}): close it there, or choose another database with --db-path.\n`,
    );
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('has a database of a newer version', async () => {
    const folder = outside();
    const path = join(folder, 'warehouse.duckdb');
    const database = await Database.open(path);
    await database.run(`CREATE TABLE codeintel_schema AS SELECT ${SCHEMA_VERSION + 1} AS version`);
    database.close();
    const before = readFileSync(path);
    const { code, message } = await refused(repository(A), ...into(folder));
    expect(code).toBe(1);
    expect(message).toMatch(
      /written by a newer CodeIntel \(schema \d+; this version knows \d+\): update CodeIntel, or choose another/,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('has a database that is none', async () => {
    const folder = outside();
    write(folder, { 'warehouse.duckdb': 'hello' });
    const { code, message } = await refused(repository(A), ...into(folder));
    expect(code).toBe(1);
    expect(message).toMatch(/warehouse\.duckdb cannot be read as a DuckDB database.*--db-path/);
    expect(readFileSync(join(folder, 'warehouse.duckdb'), 'utf8')).toBe('hello');
  });

  it.each([
    ['an unknown target', ['--target', 'hotspot'], /There is no dataset called "hotspot".*hotspots/],
    ['a repository that is none', ['--repo', 'nonsense'], /"nonsense" is not a repository; expected is owner\/name/],
    ['a commit that is none', ['--commit', '--db'], /is not a commit/],
    ['no worker', ['--workers', '0'], /--workers takes a whole number from 1 up/],
    ['a source root that is none', ['--source-root', 'gone'], /Source root "gone" does not exist/],
    ['an unknown option', ['--taget', 'x'], /unknown option '--taget'/],
  ])('is asked for %s', async (_what, args, expected) => {
    const folder = outside();
    const { code, stderr } = await codeintel([
      'pipeline',
      'run',
      '--repo-root',
      repository(A),
      ...into(folder),
      ...args,
    ]);
    expect(stderr).toMatch(expected);
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(existsSync(join(folder, 'warehouse.duckdb'))).toBe(false);
  });

  it('has no folder to analyse', async () => {
    const folder = outside();
    const { code, message } = await refused(join(folder, 'gone'), ...into(folder));
    expect(code).toBe(2);
    expect(message).toContain(`${join(folder, 'gone')} is not a folder`);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a full disk', () => {
  const LARGE = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`m${i}.py`, `def f${i}(a, b):\n    return a + b\n\n\n`.repeat(30)]),
  );
  /** Bytes a file may have, in the 1,024-byte blocks of `ulimit`: less than either place of the output needs. */
  const LIMIT = '200';

  // A limit on the size of files stands for a small disk: it needs no privilege. Without the trap the signal kills.
  it.skipIf(process.platform === 'win32')('ends the run with a message, and the earlier output stays', async () => {
    const root = repository(LARGE);
    const folder = outside();
    const args = ['pipeline', 'run', '--repo-root', root, ...into(folder)];
    expect((await codeintel([...args, '--commit', 'earlier', '--target', 'goids'])).code).toBe(0);
    const before = readdirSync(join(folder, 'out')).map((name) => [
      name,
      readFileSync(join(folder, 'out', name), 'base64'),
    ]);

    const limited = ['-c', 'trap "" XFSZ; ulimit -f "$1"; shift; exec "$@"', 'limited', LIMIT, ...CODEINTEL, ...args];
    const { code, stderr } = await run('bash', limited);
    expect(stderr).toMatch(
      /The disk is full or a limit on its use is reached.*free some space.*The earlier output is as it was/,
    );
    expect(code).toBe(1);

    expect(
      readdirSync(join(folder, 'out')).map((name) => [name, readFileSync(join(folder, 'out', name), 'base64')]),
    ).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readdirSync(join(folder, 'build'))).toEqual([]);
    const database = await Database.open(join(folder, 'warehouse.duckdb'), { readOnly: true });
    expect(await database.rows('SELECT DISTINCT "commit" FROM core.goids')).toEqual([{ commit: 'earlier' }]);
    database.close();
  });

  // A real file system of 4 MB, for whoever may mount one.
  it('in either place of the output ends the run the same way', async ({ skip }) => {
    const disk = outside();
    const mounted =
      process.platform === 'linux' && (await run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk])).code === 0;
    skip(!mounted, 'mounting a tmpfs is not allowed here');
    try {
      writeFileSync(join(disk, 'fill'), Buffer.alloc(4 * 1024 * 1024 - 100_000));
      const root = repository(LARGE);
      const free = outside();
      const places = { '--db-path': 'a.duckdb', '--document-output-dir': 'out' };
      for (const full of Object.keys(places)) {
        const args = Object.entries(places).flatMap(([option, name]) => [
          option,
          join(option === full ? disk : free, name),
        ]);
        const build = ['--build-dir', join(free, 'build')];
        const { code, stderr } = await codeintel(['pipeline', 'run', '--repo-root', root, ...build, ...args]);
        expect(stderr, full).toMatch(/The disk is full or a limit on its use is reached.*free some space/);
        expect(code, full).toBe(1);
        expect(
          readdirSync(disk).filter((name) => name !== 'fill'),
          full,
        ).toEqual([]);
        expect(
          readdirSync(free).filter((name) => name !== 'build'),
          full,
        ).toEqual([]);
      }
    } finally {
      await run('umount', [disk]);
    }
  });
});
