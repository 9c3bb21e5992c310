import { describe, expect, it } from 'vitest';
import { readTypeErrors } from '../../../src/input/types';
import { temporaryFolder, write } from '../repository';

const PYTHON = ['src/shop/api.py', 'src/shop/core.py', 'tests/test_api.py'];

async function read(files: Readonly<Record<string, string | Buffer>>, reports?: readonly string[]) {
  const root = temporaryFolder();
  write(root, files);
  const { errors, ...rest } = await readTypeErrors(root, PYTHON, { reports });
  const counts =
    errors && Object.entries(errors).map(([checker, found]) => [checker, found && Object.fromEntries(found)]);
  return { errors: counts && Object.fromEntries(counts), ...rest };
}

const diagnostic = (file: string, severity = 'error') => ({ file, severity, message: 'x', range: {} });
const pyright = (...generalDiagnostics: object[]) =>
  JSON.stringify({ version: '1.1.414', generalDiagnostics, summary: { filesAnalyzed: 3 } });
const mypy = (file: string, severity = 'error') =>
  `${JSON.stringify({ file, line: 1, column: 0, message: 'x', hint: null, code: 'misc', severity })}\n`;
const NONE = { pyright: null, pyrefly: null, mypy: null };

describe('reports', () => {
  it('pyright: errors alone count', async () => {
    const { errors, evidence, diagnostics } = await read({
      'pyright.json': pyright(
        diagnostic('src/shop/api.py'),
        diagnostic('src/shop/api.py'),
        diagnostic('src/shop/core.py', 'warning'),
        diagnostic('src/shop/core.py', 'information'),
      ),
    });
    expect(errors).toEqual({ ...NONE, pyright: { 'src/shop/api.py': 2 } });
    expect(evidence).toEqual({ source: 'pyright.json' });
    expect(diagnostics).toEqual([]);
  });

  it('pyrefly', async () => {
    const entry = (path: string, severity?: string) => ({ line: 1, column: 1, path, code: -2, name: 'bad', severity });
    const errors = [entry('src/shop/api.py', 'error'), entry('src/shop/api.py', 'warn'), entry('src/shop/core.py')];
    expect((await read({ 'pyrefly.json': JSON.stringify({ errors }) })).errors).toEqual({
      ...NONE,
      pyrefly: { 'src/shop/api.py': 1, 'src/shop/core.py': 1 },
    });
    expect((await read({ 'pyrefly.json': '{"errors": []}' })).errors).toEqual({ ...NONE, pyrefly: {} });
  });

  it('mypy: one object a line', async () => {
    const lines = mypy('src/shop/api.py') + mypy('src/shop/api.py', 'note') + mypy('src\\shop\\core.py');
    expect((await read({ 'mypy.json': lines })).errors).toEqual({
      ...NONE,
      mypy: { 'src/shop/api.py': 1, 'src/shop/core.py': 1 },
    });
    expect((await read({ 'mypy.json': mypy('src/shop/api.py') })).errors).toEqual({
      ...NONE,
      mypy: { 'src/shop/api.py': 1 },
    });
  });

  it('mypy writes an empty line when there is nothing to say', async () => {
    expect((await read({ 'mypy.json': '\n' })).errors).toEqual({ ...NONE, mypy: {} });
  });

  it.each([
    ['of a runner', '/home/runner/work/shop/shop/src/shop/'],
    ['of Windows', 'D:\\a\\shop\\shop\\src\\shop\\'],
    ['of Windows in lower case', 'd:/a/shop/shop/src/shop/'],
  ])('absolute paths %s', async (_what, folder) => {
    const { errors } = await read({
      'pyright.json': pyright(diagnostic(`${folder}api.py`), diagnostic(`${folder}core.py`)),
    });
    expect(errors).toMatchObject({ pyright: { 'src/shop/api.py': 1, 'src/shop/core.py': 1 } });
  });

  it('files that are not analysed are counted, not guessed', async () => {
    const outside = ['/usr/lib/python3/typing.py', '/usr/lib/python3/typing.py', 'stubs/x.pyi'].map((path) =>
      diagnostic(path),
    );
    const { errors, diagnostics } = await read({ 'pyright.json': pyright(diagnostic('src/shop/api.py'), ...outside) });
    expect(errors).toMatchObject({ pyright: { 'src/shop/api.py': 1 } });
    expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'info',
        'pyright.json: 3 errors in 2 files that are not analysed were left out, e.g. /usr/lib/python3/typing.py.',
      ],
    ]);
  });

  it('of several reports of a checker, the most errors of each file', async () => {
    const files = {
      'a.json': pyright(diagnostic('src/shop/api.py'), diagnostic('src/shop/api.py')),
      'b.json': pyright(diagnostic('src/shop/api.py'), diagnostic('src/shop/core.py')),
      'c.txt': mypy('src/shop/core.py'),
    };
    const { errors, evidence } = await read(files, ['*.json', 'c.txt']);
    expect(errors).toEqual({
      pyright: { 'src/shop/api.py': 2, 'src/shop/core.py': 1 },
      pyrefly: null,
      mypy: { 'src/shop/core.py': 1 },
    });
    expect(evidence).toEqual({ source: 'a.json, b.json, c.txt' });
  });
});

describe('without a report', () => {
  it('says so', async () => {
    expect(await read({ 'pyrightconfig.json': '{}' })).toEqual({
      errors: null,
      evidence: {
        reason:
          'pyright was not run and there is no report of a type checker; ask for it with pyright: auto, or name a report',
      },
      diagnostics: [],
      reports: [],
    });
  });

  it.each([
    ['empty', '', 'it is empty'],
    ['truncated', pyright(diagnostic('src/shop/api.py')).slice(0, -5), 'it is not the JSON of a type checker'],
    [
      'truncated lines',
      mypy('src/shop/api.py') + mypy('src/shop/core.py').slice(0, 20),
      'it breaks off or is damaged at entry 2',
    ],
    ['of something else', '{"include": ["src"]}', 'it is JSON, but not of pyright, pyrefly or mypy'],
    ['words', 'Found 3 errors in 1 file', 'it is not the JSON of a type checker'],
    [
      'nothing analysed',
      '{"generalDiagnostics": [], "summary": {"filesAnalyzed": 0}}',
      'pyright had no file to analyse',
    ],
    [
      'of another repository',
      pyright(diagnostic('/home/x/lib/a.py')),
      'none of its 1 files is one of the repository, e.g. /home/x/lib/a.py',
    ],
  ])('%s: not known, and never none', async (_what, text, problem) => {
    const { errors, evidence, diagnostics } = await read({ 'pyright.json': text });
    expect(errors).toBeNull();
    expect(evidence).toEqual({ reason: `pyright.json was not used: ${problem}` });
    expect(diagnostics.map(({ stage, severity, code }) => [stage, severity, code])).toEqual([
      ['types', 'warning', 'type-errors-unreadable'],
    ]);
  });

  it('entries that are no errors', async () => {
    const entries = [null, 7, [], {}, { file: 3, severity: 'error' }, diagnostic('src/shop/api.py')];
    const text = JSON.stringify({ generalDiagnostics: entries });
    expect((await read({ 'pyright.json': text })).errors).toMatchObject({ pyright: { 'src/shop/api.py': 1 } });
  });

  it('invalid UTF-8 does not matter', async () => {
    const text = pyright({ ...diagnostic('src/shop/api.py'), message: 'ÿ' });
    expect((await read({ 'pyright.json': Buffer.from(text, 'latin1') })).errors).toMatchObject({
      pyright: { 'src/shop/api.py': 1 },
    });
  });

  it('a name that leads to nothing', async () => {
    const { evidence, diagnostics } = await read({}, ['out/*.json']);
    expect(evidence).toEqual({ reason: 'no file matches "out/*.json"' });
    expect(diagnostics.map(({ code, stage }) => [code, stage])).toEqual([['report-not-found', 'types']]);
  });
});
