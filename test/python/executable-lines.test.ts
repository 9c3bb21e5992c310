import { describe, expect, it } from 'vitest';
import { configuredExclusions, DEFAULT_EXCLUSIONS } from '../../src/python/exclusions';
import { executableLines } from '../../src/python/executable-lines';
import { parse } from './parser';

async function linesOf(source: string, exclusions = DEFAULT_EXCLUSIONS): Promise<readonly number[]> {
  const { ast, source: text } = await parse(source);
  return executableLines(ast, text, exclusions).firsts;
}

/** Every line ends in `# yes` when coverage.py calls it a statement; checked with coverage.py 7.17 on Python 3.13. */
async function expectMarked(source: string, exclusions = DEFAULT_EXCLUSIONS): Promise<void> {
  const marked = source.split('\n').flatMap((line, i) => (line.endsWith('# yes') ? [i + 1] : []));
  expect(await linesOf(source, exclusions)).toEqual(marked);
}

describe('executableLines', () => {
  it('counts the first line of each logical line', () =>
    expectMarked(`"""Docstring."""
import a  # yes
x = [  # yes
    1,
]; y = 2
if a: b; c  # yes
elif (d and  # yes
      e): f
else:
    g  # yes
z = """  # yes
text
"""; w = f"{x:'>{y}} {
    '}'}"
`));

  it('follows definitions, annotations and declarations', () =>
    expectMarked(`@deco(  # yes
    1)
class A:  # yes
    """Docstring."""
    x: int  # yes
    async def f(self):  # yes
        """Docstring."""
        global y
        a: int
        self.b: int  # yes
        "no docstring"  # yes
        c: int = 1  # yes
`));

  it('leaves out what the compiler drops', () =>
    expectMarked(`def f():  # yes
    if 0:  # yes
        a
    if not __debug__:  # yes
        b
    else:
        c  # yes
    while True:  # yes
        if d:  # yes
            break  # yes
        continue  # yes
        e
    try:  # yes
        return 1  # yes
    except A:  # yes
        raise  # yes
    finally:
        g  # yes
    h
`));

  it('follows match', () =>
    expectMarked(`match a:  # yes
    case 1:  # yes
        b  # yes
    case _:  # yes
        c  # yes
`));

  it("leaves out what coverage.py's defaults exclude", () =>
    expectMarked(`if TYPE_CHECKING:
    import a
if x:  # pragma: no cover
    b
else:
    c  # yes
@d
def f(
    a,
):  # PRAGMA: NO COVER
    e
@overload
def g(x: int) -> int: ...
class P:  # yes
    def h(self) -> str:

        ...
    def i(self):  # yes
        x = ...  # yes
    @property  # yes
    def j(self):  # yes
        # pragma: no cover
        return 1  # yes
match x:  # yes
    case 1:  # yes
        y  # yes
    case _:
        assert_never(x)  # pragma: no cover
`));

  it('takes the patterns of the project', async () => {
    const { exclusions, problems } = configuredExclusions(null, ['def __repr__', '(?!x)', '[']);
    expect(problems.map(({ pattern }) => pattern)).toEqual(['(?!x)', '[']);
    await expectMarked(
      'class A:  # yes\n    def __repr__(self):\n        return ""\n    x = 1  # pragma: no cover\n',
      exclusions,
    );
    const alone = configuredExclusions(['raise NotImplementedError'], []).exclusions;
    expect(await linesOf('a  # pragma: no cover\nraise NotImplementedError\n', alone)).toEqual([1]);
  });

  it('takes linear time for a pattern that backtracking would take years for', async () => {
    const { exclusions } = configuredExclusions([String.raw`(a|a)*(b*)*\d$`], []);
    expect(await linesOf(`x = "${'a'.repeat(5_000)}"\n`, exclusions)).toEqual([1]);
  });

  it('survives strings that never end and f-strings without an end to their nesting', async () => {
    expect(await linesOf('x = "a\ny = 1\n')).toContain(2);
    expect(await linesOf(`f"${`{f'{f"`.repeat(2_000)}`)).toEqual(expect.any(Array));
  });
});
