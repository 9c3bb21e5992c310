import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dumpModule } from '../conformance/dump';
import { parse as parsed } from './parser';

/** `expected` is what CPython 3.14 gives: `statement(node)` of `cpython_ast.py` for each top-level statement. */
const CASES: readonly { name: string; source: string; expected: string[] }[] = JSON.parse(
  readFileSync(join(__dirname, 'parse.cases.json'), 'utf8'),
);

describe('parseModule agrees with CPython 3.14 where the grammar does not', () => {
  it.each(CASES)('$name', async ({ source, expected }) => {
    const module = await parsed(source);
    expect(module.problems).toEqual([]);
    expect(dumpModule(module.ast, module.source, true)).toEqual(expected);
  });
});

describe('parseModule on input that CPython refuses', () => {
  it('keeps the definitions around an unclosed bracket', async () => {
    const { ast, problems, source } = await parsed(
      'class A:\n  def f(self, x:\n    return 1\n  def g(self):\n    y = (1,\ndef h(): pass\n',
    );
    expect(
      ast.body.map((s) => ('name' in s ? [s.name, source.lineOf(s.start), source.lineOf(s.end)] : s.kind)),
    ).toEqual([
      ['A', 1, 5],
      ['h', 6, 6],
    ]);
    const [a] = ast.body;
    expect(a?.kind === 'ClassDef' && a.body.map((s) => 'name' in s && s.name)).toEqual(['f', 'g']);
    expect(problems.map((p) => [p.line, p.message])).toEqual([
      [2, "'(' was never closed"],
      [5, "'(' was never closed"],
    ]);
  });

  it('says which syntax is that of Python 2, and where', async () => {
    const source = [
      'print "a", b',
      'exec code in ns',
      'try: pass',
      'except ValueError, e: pass',
      'except IOError, (no, text): pass',
      'raise E, "x"',
      'a = `b`',
      'c <> d',
      "ur'e'",
      '0777 + 10L + 0xFFl',
      'def f((a, b), (c, d)=(1, 2)): pass',
      'lambda (a, b): 1',
    ];
    const { problems } = await parsed(source.join('\n'));
    expect(problems.map(({ line, message }) => [line, message.replace('Python 2 syntax: ', '')])).toEqual([
      [1, 'print without parentheses'],
      [2, 'exec without parentheses'],
      [4, 'except with a comma before the name'],
      [5, 'except with a comma before the name'],
      [6, 'raise with a comma'],
      [7, 'backticks for repr()'],
      [8, '<> for !='],
      [9, 'the string prefix ur'],
      [10, 'the octal number 0777'],
      [10, 'the long integer 10L'],
      [10, 'the long integer 0xFFl'],
      [11, 'a tuple as parameter'],
      [11, 'a tuple as parameter'],
      [12, 'a tuple as parameter'],
    ]);
    expect(problems.every(({ message }) => message.startsWith('Python 2 syntax: '))).toBe(true);
  });

  it('takes for Python 3 what only looks like Python 2', async () => {
    const source = [
      'print >>f, "a"',
      '00 + 0_0 + 0j + 0.5 + 0o17 + 007.5',
      'try: pass',
      'except error, timeout: pass',
      'except (A, e): pass',
      'raise (A, b)',
      "u'a' + r'b' + rb'c' + br'd'",
    ];
    expect((await parsed(source.join('\n'))).problems).toEqual([]);
  });

  it('keeps Python 2 statements and reports them', async () => {
    const { ast, hasErrors } = await parsed('print "a", b\nexec code in ns\nx = 1\n');
    expect(ast.body.map((s) => s.kind)).toEqual(['Legacy', 'Legacy', 'Assign']);
    expect(hasErrors).toBe(true);
  });

  it.each([
    ['parentheses', `x = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`, 'Assign'],
    ['a left-deep sum', `x = ${'a + '.repeat(20_000)}a\n`, 'Assign'],
    ['a method chain', `x = a${'.b(c)'.repeat(10_000)}\n`, 'Assign'],
    ['elif', `if a: pass\n${'elif b: pass\n'.repeat(3_000)}`, 'If'],
  ])('does not overflow on %s', async (_, source, kind) => {
    const { ast, problems } = await parsed(`${source}def f(): pass\n`);
    expect(ast.body.map((s) => s.kind)).toEqual([kind, 'FunctionDef']);
    expect(problems).toEqual([]);
  });

  it('leaves out a statement that nests too deep, and says so', async () => {
    const { ast, problems } = await parsed(`x = ${'['.repeat(50_000)}${']'.repeat(50_000)}\ndef f(): pass\n`);
    expect(ast.body.map((s) => s.kind)).toEqual(['FunctionDef']);
    expect(problems.map((p) => p.message)).toEqual(['too many nested expressions']);
  });

  it.each(['', '\n', '# only a comment', '\0', 'def', 'class', '((((', '"""', 'f"{', '\\', 'match x:\n', '@'])(
    'survives %j',
    async (source) => {
      expect((await parsed(source)).ast.kind).toBe('Module');
    },
  );
});

it('lists the comments', async () => {
  const { comments, source } = await parsed('x = 1  # type: int\n# pragma\nf(  # inside\n)\n');
  expect(comments.map(({ start, end }) => source.text.slice(start, end))).toEqual([
    '# type: int',
    '# pragma',
    '# inside',
  ]);
});
