import { appendFileSync, readFileSync, truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Coverage, findCoverage, readCoverage } from '../../../src/input/coverage';
import { temporaryFolder, write } from '../repository';
import { unpacked } from './context-lines';
import { type Arcs, dataFile, type Lines, numbits } from './data-file';

const CODE = 'x = 1\ny = 2\n\n\ndef f():\n    return 3\n';
const NO_PATHS: Parameters<typeof readCoverage>[3] = {
  path: null,
  paths: [],
  relativeFiles: false,
  include: [],
  omit: [],
};

function repository(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = temporaryFolder();
  write(root, { 'src/a.py': CODE, 'src/b.py': CODE, ...files });
  return root;
}

function close(root: string, name: string, data: { lines?: Lines; arcs?: Arcs; version?: number }): void {
  dataFile(join(root, name), data).close();
}

function read(
  root: string,
  given?: readonly string[],
  config = NO_PATHS,
  python = ['src/a.py', 'src/b.py'],
): Promise<Coverage> {
  return readCoverage(root, python, findCoverage(root, given), config);
}

/** Plain arrays, for comparing. */
function shown({ data }: Coverage) {
  return data?.files.map(({ path, statements, covered, hits, contexts }) => ({
    path,
    statements: statements && [...statements],
    covered: [...covered],
    hits: hits && [...hits],
    contexts: contexts && unpacked(contexts).map(({ context, lines }) => [data.contexts[context], [...lines]]),
  }));
}

const file = (path: string, covered: readonly number[], rest = {}) => ({
  ...{ path, statements: null, covered, hits: null, contexts: null },
  ...rest,
});
const codes = ({ diagnostics }: Coverage) => diagnostics.map(({ code }) => code);
const messages = ({ diagnostics }: Coverage) => diagnostics.map(({ message }) => message).join('\n');

const json = (files: object, meta: object = { format: 3, version: '7.17.3' }) => JSON.stringify({ meta, files });
const xml = (classes: string, sources = '') =>
  `<?xml version="1.0" ?>\n<coverage><sources>${sources}</sources><packages><package><classes>${classes}</classes></package></packages></coverage>`;
const xmlClass = (name: string, lines: Readonly<Record<number, number>>) =>
  `<class filename="${name}"><methods/><lines>${Object.entries(lines)
    .map(([number, hits]) => `<line number="${number}" hits="${hits}"/>`)
    .join('')}</lines></class>`;

describe('a data file of coverage.py', () => {
  it('has lines by context', async () => {
    const root = repository();
    close(root, '.coverage', {
      lines: { 'src/a.py': { '': [1, 2, 5], 't.one': [6], 't.two': [1, 6] }, 'src/b.py': {} },
    });
    const coverage = await read(root);
    expect(coverage.evidence).toEqual({ source: '.coverage' });
    expect(coverage.diagnostics).toEqual([]);
    expect(coverage.data!.contexts).toEqual(['t.one', 't.two']);
    const contexts = [
      ['t.one', [...numbits([6])]],
      ['t.two', [...numbits([1, 6])]],
    ];
    expect(shown(coverage)).toEqual([
      file('src/a.py', [1, 2, 5, 6], { contexts }),
      // Measured, and nothing of it ran.
      file('src/b.py', [], { contexts: [] }),
    ]);
  });

  it('has branches: both ends of an arc ran, entries and exits are no lines', async () => {
    const root = repository();
    close(root, '.coverage', {
      arcs: {
        'src/a.py': {
          '': [
            [-1, 1],
            [1, 2],
            [2, -1],
          ],
          t: [
            [-5, 6],
            [6, -5],
          ],
        },
      },
    });
    expect(shown(await read(root))).toEqual([file('src/a.py', [1, 2, 6], { contexts: [['t', [...numbits([6])]]] })]);
  });

  it('has no contexts when only the empty one was recorded', async () => {
    const root = repository();
    close(root, '.coverage', { lines: { 'src/a.py': { '': [1] } } });
    expect(shown(await read(root))).toEqual([file('src/a.py', [1])]);
  });

  it.each(['lines', 'arcs'] as const)(
    'of many contexts, by %s, leaves others their turn, and ends when told to',
    async (way) => {
      const root = repository();
      const contexts = Array.from({ length: 300 }, (_, i) => `t${i}`);
      const ran = {
        lines: { 'src/a.py': Object.fromEntries(contexts.map((name) => [name, [1]])) },
        arcs: { 'src/a.py': Object.fromEntries(contexts.map((name) => [name, [[1, 2]] as [number, number][]])) },
      };
      close(root, '.coverage', { [way]: ran[way] });
      const stopping = new AbortController();
      setImmediate(() => stopping.abort());
      const reading = readCoverage(root, ['src/a.py'], findCoverage(root, undefined), NO_PATHS, stopping.signal);
      await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    },
  );

  it('has lines past the characters of one UTF-16 unit', async () => {
    const root = repository({ 'src/a.py': 'x = 1\n'.repeat(70_000) });
    close(root, '.coverage', {
      arcs: {
        'src/a.py': {
          '': [
            [55_296, 57_343],
            [65_536, 70_000],
          ],
        },
      },
    });
    expect(shown(await read(root))).toEqual([file('src/a.py', [55_296, 57_343, 65_536, 70_000])]);
  });

  it('is joined with those of other processes', async () => {
    const root = repository();
    close(root, '.coverage.host.1.abc', { lines: { 'src/a.py': { '': [1], t: [2] } } });
    close(root, '.coverage.host.2.def', { lines: { 'src/a.py': { u: [6], t: [1] }, 'src/b.py': { '': [5] } } });
    write(root, { '.coverage.host.2.def-journal': '' });
    const coverage = await read(root);
    expect(coverage.evidence).toEqual({ source: '.coverage.host.1.abc, .coverage.host.2.def' });
    const contexts = [
      ['t', [...numbits([1, 2])]],
      ['u', [...numbits([6])]],
    ];
    expect(shown(coverage)).toEqual([
      file('src/a.py', [1, 2, 6], { contexts }),
      file('src/b.py', [5], { contexts: [] }),
    ]);
    expect(coverage.diagnostics).toEqual([]);
  });

  it('is read with what is still in its journal, and left as it is', async () => {
    const root = repository();
    const database = dataFile(join(root, '.coverage'), { lines: { 'src/a.py': { '': [1] } } });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0');
    database.exec("INSERT INTO file (path) VALUES ('src/b.py')");
    const before = readFileSync(join(root, '.coverage'));
    expect(shown(await read(root))!.map(({ path }) => path)).toEqual(['src/a.py', 'src/b.py']);
    expect(readFileSync(join(root, '.coverage')).equals(before)).toBe(true);
    database.close();
  });

  it('is read as it was when another process holds its lock and writes', async () => {
    const root = repository();
    const database = dataFile(join(root, '.coverage'), { lines: { 'src/a.py': { '': [1] } } });
    database.exec('PRAGMA cache_size = 1; BEGIN EXCLUSIVE');
    for (let i = 0; i < 2000; i++) database.exec(`INSERT INTO file (path) VALUES ('src/${i}.py')`);
    expect(shown(await read(root))).toEqual([file('src/a.py', [1])]);
    database.exec('ROLLBACK');
    database.close();
  });

  it('cut short is unavailable, and says how to get it', async () => {
    const root = repository();
    close(root, '.coverage', { lines: { 'src/a.py': { '': [1] } } });
    truncateSync(join(root, '.coverage'), 5000);
    const coverage = await read(root);
    expect(coverage.data).toBeNull();
    expect(coverage.evidence).toEqual({ reason: 'no usable data in .coverage; the diagnostics say why' });
    expect(messages(coverage)).toMatch(/^\.coverage cannot be read as .*cut short.*`coverage run`/);
  });

  it.each([
    ['of another schema', 8, /^\.coverage is a coverage\.py data file of schema version 8; version 7 is read/],
    ['of an early schema', 2, /of schema version 2; /],
  ])('%s is refused', async (_, version, message) => {
    const root = repository();
    close(root, '.coverage', { lines: { 'src/a.py': { '': [1] } }, version });
    const coverage = await read(root);
    expect(coverage.data).toBeNull();
    expect(messages(coverage)).toMatch(message);
  });

  it('with a view in place of a table, which could run for ever, is refused', async () => {
    const root = repository();
    const database = dataFile(join(root, '.coverage'), { lines: { 'src/a.py': { '': [1] } } });
    database.exec(
      'DROP TABLE file; CREATE VIEW file AS WITH RECURSIVE n AS (SELECT 1 AS id UNION ALL SELECT id + 1 FROM n) SELECT id, id AS path FROM n',
    );
    database.close();
    expect(messages(await read(root))).toMatch(/without the table file;/);
  });

  it('with a computed column, which could be of any size, is refused', async () => {
    const root = repository();
    const database = dataFile(join(root, '.coverage'), { lines: { 'src/a.py': { '': [1] } } });
    database.exec("DROP TABLE file; CREATE TABLE file (id integer, path text AS (printf('%900000000d', id)))");
    database.exec('INSERT INTO file (id) VALUES (1)');
    database.close();
    expect(messages(await read(root))).toMatch(/without the table file;/);
  });

  it('of coverage.py 4 is refused', async () => {
    const text = `!coverage.py: This is a private format, don't read it directly!{"lines":{"src/a.py":[1]}}`;
    expect(messages(await read(repository({ '.coverage': text })))).toMatch(/is a data file of coverage\.py 4\. Run/);
  });

  it('of another kind is refused', async () => {
    const root = repository();
    close(root, 'other.db', { lines: {} });
    const database = dataFile(join(root, 'mine.db'), { lines: {} });
    database.exec('DROP TABLE coverage_schema');
    database.close();
    const coverage = await read(root, ['*.db']);
    expect(codes(coverage)).toEqual(['coverage-unreadable', 'coverage-empty']);
    expect(messages(coverage)).toMatch(/^mine\.db is an SQLite database, but not a data file of coverage\.py/);
  });

  it.each([
    ['a text', "UPDATE line_bits SET numbits = 'lines'", []],
    ['an empty set', "UPDATE line_bits SET numbits = x''", []],
    ['a set of millions', 'UPDATE line_bits SET numbits = zeroblob(5000000)', []],
    ['no such file', 'UPDATE line_bits SET file_id = 77', []],
    ['a path that is a number', 'UPDATE file SET path = 5', null],
  ])('with %s for lines has none', async (_, sql, covered) => {
    const root = repository();
    const database = dataFile(join(root, '.coverage'), { lines: { 'src/a.py': { '': [1] } } });
    database.exec(sql);
    database.close();
    expect(shown(await read(root)) ?? null).toEqual(covered && [file('src/a.py', covered)]);
  });
});

describe('a JSON report', () => {
  const entry = { executed_lines: [1, 2, 5], missing_lines: [6], excluded_lines: [] };
  const lists = { statements: [1, 2, 5, 6] };

  it.each([
    ['of format 3', { format: 3 }],
    ['of format 2', { format: 2 }],
    ['from before formats had a number', { version: '5.5' }],
  ])('%s lists statements', async (_, meta) => {
    const root = repository({ 'coverage.json': json({ 'src/a.py': entry }, meta) });
    const coverage = await read(root);
    expect(coverage.diagnostics).toEqual([]);
    expect(shown(coverage)).toEqual([file('src/a.py', [1, 2, 5], lists)]);
  });

  it('has contexts, the empty one left out', async () => {
    const contexts = { 1: [''], 2: ['', 't.b'], 6: ['t.b', 't.a'] };
    const root = repository({ 'coverage.json': json({ 'src/a.py': { ...entry, contexts } }) });
    const wanted = [
      ['t.a', [...numbits([6])]],
      ['t.b', [...numbits([2, 6])]],
    ];
    expect(shown(await read(root))).toEqual([file('src/a.py', [1, 2, 5], { ...lists, contexts: wanted })]);
  });

  it('does not count a line that ran although it is excluded', async () => {
    const root = repository({ 'coverage.json': json({ 'src/a.py': { ...entry, excluded_lines: [5] } }) });
    expect(shown(await read(root))).toEqual([file('src/a.py', [1, 2, 5], { statements: [1, 2, 6] })]);
  });

  it('of an older version, with docstrings among the lines that ran, lists no statements', async () => {
    const listed = (number: number) => json({ 'src/a.py': { ...entry, summary: { num_statements: number } } });
    expect(shown(await read(repository({ 'coverage.json': listed(4) })))).toEqual([file('src/a.py', [1, 2, 5], lists)]);
    expect(shown(await read(repository({ 'coverage.json': listed(3) })))).toEqual([file('src/a.py', [1, 2, 5])]);
  });

  it.each([
    ['cut short', '{"files": {"src/a.py": {"executed', /is not valid JSON .*cut short/],
    ['of another kind', '{"errors": []}', /is JSON, but not a report of `coverage json`/],
    ['with a list for files', '{"files": []}', /is JSON, but not a report/],
    ['empty', '', /^coverage\.json is empty/],
    ['without files', json({}), /^coverage\.json has no measured file: /],
  ])('%s is unavailable', async (_, text, message) => {
    const root = repository({ 'coverage.json': text });
    const coverage = await read(root);
    expect(coverage.data).toBeNull();
    expect(messages(coverage)).toMatch(message);
  });

  it('with nonsense in it gives what makes sense', async () => {
    const files = {
      'src/a.py': {
        executed_lines: [1, '2', null, -5, 0, 1e12, 2.5],
        missing_lines: 'none',
        contexts: { x: ['t'], 1: [5], 2: 't' },
      },
      'src/b.py': null,
    };
    const root = repository({ 'coverage.json': Buffer.concat([Buffer.from('\ufeff'), Buffer.from(json(files))]) });
    expect(shown(await read(root))).toEqual([
      file('src/a.py', [1], { statements: [1], contexts: [['t', []]] }),
      file('src/b.py', [], { statements: [] }),
    ]);
  });

  it('may hold bytes that are not UTF-8', async () => {
    const text = Buffer.from(json({ 'src/a.py': entry, 'src/\u00fc.py': entry }), 'latin1');
    const coverage = await read(repository({ 'coverage.json': text }));
    expect(shown(coverage)!.map(({ path }) => path)).toEqual(['src/a.py']);
    expect(codes(coverage)).toEqual(['coverage-outside']);
  });
});

describe('Cobertura XML', () => {
  it('lists statements, and has no counts when no line ran twice', async () => {
    const root = repository({ 'coverage.xml': xml(xmlClass('a.py', { 1: 1, 2: 0 }), '<source>src</source>') });
    const coverage = await read(root);
    expect(coverage.diagnostics).toEqual([]);
    expect(shown(coverage)).toEqual([file('src/a.py', [1], { statements: [1, 2] })]);
  });

  it('has counts when it counts; lines of methods are those of the class', async () => {
    const lines = '<line number="6" hits="4"/>';
    const text = `<class filename="src/a.py"><methods><method><lines>${lines}</lines></method></methods><lines>${lines}<line number="1" hits="1"/></lines></class>`;
    const root = repository({ 'cov.xml': xml(text) });
    expect(shown(await read(root))).toEqual([file('src/a.py', [1, 6], { statements: [1, 6], hits: [1, 4] })]);
  });

  it('does not guess which source folder a name is below', async () => {
    const sources = '<source>src</source><source>lib</source>';
    const root = repository({ 'coverage.xml': xml(xmlClass('a.py', { 1: 1 }) + xmlClass('b.py', { 1: 1 }), sources) });
    const coverage = await read(root, undefined, NO_PATHS, ['lib/a.py', 'src/a.py', 'src/b.py']);
    expect(shown(coverage)!.map(({ path }) => path)).toEqual(['src/b.py']);
    expect(codes(coverage)).toEqual(['coverage-ambiguous']);
  });

  it('may have a document type, whose file is not fetched', async () => {
    const doctype = "<!DOCTYPE coverage SYSTEM 'http://127.0.0.1:1/coverage-04.dtd'>";
    const text = xml(xmlClass('src/a.py', { 1: 1 })).replace('<coverage>', `${doctype}<coverage>`);
    expect(codes(await read(repository({ 'coverage.xml': text })))).toEqual([]);
  });

  it('may be in another encoding', async () => {
    const text = xml(xmlClass('src/\u00fc.py', { 1: 1 })).replace('?>', 'encoding="ISO-8859-1" ?>');
    const root = repository({ 'coverage.xml': Buffer.from(text, 'latin1'), 'src/\u00fc.py': CODE });
    expect(shown(await read(root, undefined, NO_PATHS, ['src/\u00fc.py']))).toHaveLength(1);
  });

  it.each([
    [
      'that declares entities',
      '<!DOCTYPE coverage [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><coverage>&b;</coverage>',
      /declares XML entities/,
    ],
    [
      'with an external entity',
      '<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><c>&x;</c>',
      /declares XML entities/,
    ],
    ['with an undeclared entity', xml('&lol;'), /is not well-formed XML/],
    ['cut short', xml(xmlClass('src/a.py', { 1: 1 })).slice(0, 120), /is not well-formed XML .*cut short/],
    ['of another kind', '<testsuites/>', /its root is <testsuites>/],
    ['without classes', xml(''), /has no measured file/],
  ])('%s is unavailable', async (_, text, message) => {
    const coverage = await read(repository({ 'coverage.xml': text }));
    expect(coverage.data).toBeNull();
    expect(messages(coverage)).toMatch(message);
  });

  it('of 200 MB is streamed', async () => {
    const root = repository({ 'coverage.xml': '<coverage><packages><package><classes>' });
    const path = join(root, 'coverage.xml');
    const block = xmlClass('other.py', Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [i + 1, 1])));
    for (let bytes = 0; bytes < 200 * 1024 * 1024; bytes += block.length) appendFileSync(path, block);
    appendFileSync(path, `${xmlClass('src/a.py', { 1: 1 })}</classes></package></packages></coverage>`);
    const coverage = await read(root);
    expect(shown(coverage)!.map(({ path }) => path)).toEqual(['src/a.py']);
  });
});

describe('LCOV', () => {
  it('counts; records of a file add up', async () => {
    const text =
      'TN:one\nSF:src/a.py\nDA:1,2,checksum\nDA:2,0\nend_of_record\nTN:two\r\nSF:src/a.py\r\nDA:1,3\r\nend_of_record\r\n';
    expect(shown(await read(repository({ 'lcov.info': text })))).toEqual([
      file('src/a.py', [1], { statements: [1, 2], hits: [5] }),
    ]);
  });

  it('from coverage.py has no counts', async () => {
    const root = repository({ 'coverage.lcov': 'SF:src/a.py\nDA:1,1\nDA:2,0\nLF:2\nLH:1\nend_of_record\n' });
    expect(shown(await read(root))).toEqual([file('src/a.py', [1], { statements: [1, 2] })]);
  });

  it('with nonsense in it gives what makes sense', async () => {
    const text = 'DA:1,1\nSF:src/a.py\nDA:x,1\nDA:1\nDA:2,-1\nDA:5,1e99\nDA:99999999999,1\nend_of_record\n';
    const max = 2 ** 31 - 1;
    expect(shown(await read(repository({ 'lcov.info': text })))).toEqual([
      file('src/a.py', [5], { statements: [2, 5], hits: [max] }),
    ]);
  });

  it.each([
    ['cut short', 'SF:src/a.py\nDA:1,1\n', /ends within a record/],
    ['of another kind', 'hello\n', /is none of a \.coverage file, JSON, Cobertura XML or LCOV/],
  ])('%s is unavailable', async (_, text, message) => {
    const coverage = await read(repository({ 'lcov.info': text }));
    expect(coverage.data).toBeNull();
    expect(messages(coverage)).toMatch(message);
  });
});

describe('which reports are read', () => {
  const lcov = (line: number) => `SF:src/a.py\nDA:${line},1\nend_of_record\n`;

  it('by convention, those of the format that says most', async () => {
    const root = repository({ 'lcov.info': lcov(1), 'reports/coverage.xml': xml(xmlClass('src/a.py', { 2: 1 })) });
    expect((await read(root)).evidence).toEqual({ source: 'reports/coverage.xml' });
    write(root, { 'build/coverage.json': json({ 'src/a.py': { executed_lines: [5], missing_lines: [] } }) });
    expect((await read(root)).evidence).toEqual({ source: 'build/coverage.json' });
    close(root, '.coverage', { lines: { 'src/a.py': { '': [6] } } });
    expect((await read(root)).evidence).toEqual({ source: '.coverage' });
  });

  it('by convention, those of the next format when the best is broken', async () => {
    const root = repository({ 'lcov.info': lcov(1), '.coverage': 'SQLite format 3\0 and nothing else' });
    const coverage = await read(root);
    expect(coverage.evidence).toEqual({ source: 'lcov.info' });
    expect(codes(coverage)).toEqual(['coverage-unreadable']);
  });

  it('by name, all of them; what one covered is covered, counts add up', async () => {
    const root = repository({
      'one.info': lcov(1).replace('1,1', '1,4'),
      'two.info': `${lcov(1)}SF:src/b.py\nDA:1,7\nend_of_record\n`,
      'three.xml': xml(xmlClass('src/a.py', { 2: 1, 5: 0 })),
    });
    const coverage = await read(root, ['*.info', join(root, 'three.xml'), 'one.info']);
    expect(coverage.evidence).toEqual({ source: 'one.info, two.info, three.xml' });
    expect(shown(coverage)).toEqual([
      file('src/a.py', [1, 2], { statements: [1, 2, 5], hits: [5, 1] }),
      file('src/b.py', [1], { statements: [1], hits: [7] }),
    ]);
  });

  it('none: the reason says so', async () => {
    const coverage = await read(repository());
    expect(coverage).toMatchObject({
      data: null,
      evidence: { reason: expect.stringMatching(/^there is no coverage report;/) },
    });
    expect(coverage.diagnostics).toEqual([]);
  });

  it('named but not there: unavailable, whatever lies about', async () => {
    const root = repository({ 'lcov.info': lcov(1) });
    const coverage = await read(root, ['cov*.json', 'x.xml']);
    expect(coverage.evidence).toEqual({ reason: 'no file matches "cov*.json", "x.xml"' });
    expect(codes(coverage)).toEqual(['report-not-found']);
    const other = await read(root, ['x.xml', 'lcov.info']);
    expect(other.evidence).toEqual({ source: 'lcov.info' });
    expect(codes(other)).toEqual(['report-not-found']);
  });
});

describe('where the files are', () => {
  const lines = (...paths: string[]) => ({ lines: Object.fromEntries(paths.map((path) => [path, { '': [1] }])) });
  async function places(paths: readonly string[], python: readonly string[], config = NO_PATHS) {
    const root = repository(Object.fromEntries(python.map((path) => [path, CODE])));
    close(root, '.coverage', lines(...paths.map((path) => path.replace('ROOT', root))));
    const coverage = await read(root, undefined, config, [...python]);
    return {
      paths: shown(coverage)?.map(({ path }) => path) ?? [],
      codes: codes(coverage),
      messages: messages(coverage),
    };
  }

  it.each([
    ['relative', ['src/a.py', './src/b.py']],
    ['absolute', ['ROOT/src/a.py', 'ROOT/src/b.py']],
    ['of another machine', ['/home/runner/work/x/x/src/a.py', '/home/runner/work/x/x/src/b.py']],
    ['of Windows', ['C:\\work\\x\\src\\a.py', 'c:/work/x/src/b.py']],
    ['of two machines', ['D:\\a\\x\\src\\a.py', '/builds/x/src/b.py']],
    ['relative on Windows', ['src\\a.py', 'src\\b.py']],
    ['relative to a folder above', ['packages/x/src/a.py', 'packages/x/src/b.py']],
    ['relative to a folder below', ['a.py', 'b.py']],
  ])('%s paths', async (_, paths) => {
    expect(await places(paths, ['src/a.py', 'src/b.py'])).toEqual({
      paths: ['src/a.py', 'src/b.py'],
      codes: [],
      messages: '',
    });
  });

  it('files outside are counted and named, and do not stand for files of the same name', async () => {
    const outside = ['/usr/lib/python3.13/json/decoder.py', '/venv/lib/python3.13/site-packages/requests/utils.py'];
    const found = await places(
      ['ROOT/src/a.py', 'ROOT/gone.py', ...outside],
      ['src/a.py', 'utils.py', 'json/decoder.py'],
    );
    expect(found).toMatchObject({ paths: ['src/a.py'], codes: ['coverage-outside'] });
    expect(found.messages).toBe(
      `.coverage: 3 of 4 measured files are not among the analysed files and are left out: gone.py, ${outside.join(', ')}. If they are files of this repository from another machine, say so under [paths] in the coverage configuration.`,
    );
  });

  it('a folder with mostly other files is not the repository', async () => {
    const other = ['/opt/tool/utils.py', '/opt/tool/main.py', '/opt/tool/core.py'];
    const found = await places(['/ci/src/a.py', ...other], ['src/a.py', 'utils.py']);
    expect(found).toMatchObject({ paths: ['src/a.py'], codes: ['coverage-outside'] });
    expect(found.messages).toContain(
      '3 of 4 measured files are not among the analysed files and are left out: /opt/tool/core.py, /opt/tool/main.py, /opt/tool/utils.py.',
    );
  });

  it('of folders within each other the one that explains more is taken', async () => {
    const found = await places(['/ci/src/a.py', '/ci/src/b.py', '/ci/c.py'], ['a.py', 'c.py', 'src/a.py', 'src/b.py']);
    expect(found).toMatchObject({ paths: ['c.py', 'src/a.py', 'src/b.py'], codes: [] });
  });

  it('a choice is not made', async () => {
    expect(await places(['/ci/src/a.py'], ['a.py', 'src/a.py'])).toMatchObject({
      paths: [],
      codes: ['coverage-ambiguous'],
    });
    expect(await places(['a.py', 'b.py'], ['one/a.py', 'two/a.py', 'b.py'])).toMatchObject({
      paths: ['b.py'],
      codes: ['coverage-ambiguous'],
    });
  });

  it('an installed package is the source folder that [paths] names', async () => {
    const config = { ...NO_PATHS, paths: [['src', '*/site-packages']] };
    const installed = ['/opt/venv/lib/python3.13/site-packages/a.py', 'C:\\venv\\Lib\\site-packages\\b.py'];
    expect(await places(installed, ['src/a.py', 'src/b.py'], config)).toMatchObject({
      paths: ['src/a.py', 'src/b.py'],
      codes: [],
    });
    expect(await places(installed.slice(0, 1), ['src/a.py', 'a.py'])).toMatchObject({
      paths: [],
      codes: ['coverage-outside'],
    });
  });

  it('paths without end are left out quickly, and shown by their end', async () => {
    const found = await places([`/${'a/'.repeat(200_000)}a.py`, 'src/a.py'], ['src/a.py', 'a.py']);
    expect(found).toMatchObject({ paths: ['src/a.py'], codes: ['coverage-outside'] });
    expect(found.messages.length).toBeLessThan(600);
  });

  it('templates, which plugins measure, are passed over', async () => {
    expect(await places(['src/a.py', 'src/page.html'], ['src/a.py'])).toMatchObject({ paths: ['src/a.py'], codes: [] });
  });

  it('a pattern of [paths] that coverage.py refuses, or that could take long, is named', async () => {
    const config = { ...NO_PATHS, path: '.coveragerc', paths: [['src', 'lib*/', '**/a/**/b/**/c/**/d/**/e']] };
    const found = await places(['src/a.py'], ['src/a.py'], config);
    expect(found).toMatchObject({ paths: ['src/a.py'], codes: ['coverage-config'] });
    expect(found.messages).toContain('"**/a/**/b/**/c/**/d/**/e"');
  });
});

describe('files that [report] leaves out', () => {
  const config = { ...NO_PATHS, path: '.coveragerc', include: ['src/*'], omit: ['*/b.py'] };

  it('are left out of a data file, and told', async () => {
    const root = repository();
    close(root, '.coverage', { lines: { 'src/a.py': { '': [1] }, 'src/b.py': { '': [1] } } });
    const coverage = await read(root, undefined, config);
    expect(shown(coverage)).toEqual([file('src/a.py', [1])]);
    expect(coverage.diagnostics).toMatchObject([{ severity: 'info', code: 'coverage-omitted' }]);
    expect(messages(coverage)).toBe(
      '.coverage: 1 of 2 measured files are left out, as [report] include and omit of .coveragerc say.',
    );
  });

  it('are not told to be outside', async () => {
    const root = repository();
    close(root, '.coverage', { lines: { 'src/a.py': { '': [1] }, '/usr/lib/b.py': { '': [1] } } });
    expect(codes(await read(root, undefined, { ...config, include: [] }))).toEqual([]);
  });

  it('are all that is measured', async () => {
    const root = repository();
    close(root, '.coverage', { lines: { 'src/b.py': { '': [1] } } });
    const coverage = await read(root, undefined, config);
    expect(coverage.data).toBeNull();
    expect(coverage.diagnostics).toMatchObject([{ severity: 'warning', code: 'coverage-omitted' }]);
  });

  it('stay in a report, which was made of what was chosen', async () => {
    const root = repository({
      'coverage.json': json({ 'src/b.py': { executed_lines: [1], missing_lines: [], excluded_lines: [] } }),
    });
    expect(shown(await read(root, undefined, config))!.map(({ path }) => path)).toEqual(['src/b.py']);
  });

  it('of a pattern that coverage.py refuses count, and it is named', async () => {
    const root = repository();
    close(root, '.coverage', { lines: { 'src/a.py': { '': [1] } } });
    const coverage = await read(root, undefined, { ...config, include: [], omit: ['src/**a.py', 'src/[z-a].py'] });
    expect(shown(coverage)).toEqual([file('src/a.py', [1])]);
    expect(messages(coverage)).toMatch(/^"src\/\*\*a\.py" under \[report\] include or omit/);
  });
});

describe('a report that does not fit', () => {
  it.each([
    ['has lines after the end of a file', [1, 40], 'src/a.py has 7 lines, the report 40'],
    ['has lines without code', [1, 3], 'src/a.py:3 is blank'],
  ])('%s', async (_, covered, reason) => {
    const root = repository();
    close(root, '.coverage', { lines: { 'src/a.py': { '': covered }, 'src/b.py': { '': [1] } } });
    const coverage = await read(root);
    expect(codes(coverage)).toEqual(['coverage-other-commit']);
    expect(messages(coverage)).toBe(
      `.coverage is of another commit: 1 of 2 measured files have other lines (${reason}). What it says of these files is not to be relied on; run the tests on the analysed commit.`,
    );
  });

  it('has statements that are comments', async () => {
    const report = json({ 'src/a.py': { executed_lines: [1], missing_lines: [2] } });
    const coverage = await read(repository({ 'src/a.py': 'x = 1\n  # y\n', 'coverage.json': report }));
    expect(messages(coverage)).toContain('1 of 1 measured files have other lines (src/a.py:2 is a comment)');
  });

  it('is older than some of its files', async () => {
    const root = repository();
    close(root, '.coverage', { lines: { 'src/a.py': { '': [1] }, 'src/b.py': { '': [1] } } });
    const at = (seconds: number) => new Date(Date.UTC(2026, 0, 2, 3, 4, seconds));
    utimesSync(join(root, '.coverage'), at(10), at(10));
    utimesSync(join(root, 'src/a.py'), at(5), at(5));
    utimesSync(join(root, 'src/b.py'), at(20), at(20));
    const coverage = await read(root);
    expect(codes(coverage)).toEqual(['coverage-older']);
    expect(messages(coverage)).toBe(
      '1 of 2 measured files were modified after .coverage was written: src/b.py. Run the tests again.',
    );
    // A checkout after the report gives all files a later time, which says nothing.
    utimesSync(join(root, 'src/a.py'), at(20), at(20));
    expect(codes(await read(root))).toEqual([]);
  });
});
