import { describe, expect, it } from 'vitest';
import { parseDocstring } from '../../src/python/docstring-style';

const NOTHING = { params: [], returns: null, raises: [], examples: [] };

describe('plain', () => {
  it('first line and remainder', () => {
    expect(parseDocstring('Short.\n\nLong,\nmore.\n')).toEqual({
      style: 'plain',
      shortDesc: 'Short.',
      longDesc: 'Long,\nmore.',
      ...NOTHING,
    });
  });

  it('nothing', () => {
    expect(parseDocstring('')).toEqual({ style: 'plain', shortDesc: null, longDesc: null, ...NOTHING });
  });

  it.each([
    ['a role at the start of a line', 'Calls\n:func:`f` and\n:meth:`g`: twice.'],
    ['a decorator at the start of a line', 'Wraps:\n\n@property\ndef x(self): ...'],
    ['a rule', 'Title\n-----\nText.'],
    ['a title with nothing below', 'Text.\n\nReturns:\nnot indented'],
  ])('%s is no markup', (_, text) => {
    const { style, longDesc } = parseDocstring(text);
    expect(style).toBe('plain');
    expect(longDesc).toBe(text.slice(text.indexOf('\n')).trim());
  });
});

describe('google', () => {
  it('sections', () => {
    expect(
      parseDocstring(`Fetches rows.

Longer text.

Args:
    table: A table handle. Defaults to None.
    keys (Sequence[str], optional): Keys
        over two lines.
    pair (Union[int,
        str]): Wrapped: a type.
    *args: Rest.

Returns:
    dict: Rows by key.

Raises:
    IOError: When it breaks.
    pkg.Error: Else.

Examples:
    >>> fetch()
    {}

Unindented text ends it.`),
    ).toEqual({
      style: 'google',
      shortDesc: 'Fetches rows.',
      longDesc: 'Longer text.',
      params: [
        { name: 'table', type: null, desc: 'A table handle. Defaults to None.', default: 'None' },
        { name: 'keys', type: 'Sequence[str]', desc: 'Keys\nover two lines.', default: null },
        { name: 'pair', type: 'Union[int, str]', desc: 'Wrapped: a type.', default: null },
        { name: '*args', type: null, desc: 'Rest.', default: null },
      ],
      returns: { type: 'dict', desc: 'Rows by key.' },
      raises: [
        { type: 'IOError', desc: 'When it breaks.' },
        { type: 'pkg.Error', desc: 'Else.' },
      ],
      examples: ['>>> fetch()\n{}'],
    });
  });

  it('a result without a type, and yields', () => {
    expect(parseDocstring('F.\n\nReturns:\n    The rows: all of them.').returns).toEqual({
      type: null,
      desc: 'The rows: all of them.',
    });
    expect(parseDocstring('F.\n\nYields:\n    int: One.').returns).toEqual({ type: 'int', desc: 'One.' });
  });

  it('an entry that goes on at the same indentation', () => {
    expect(parseDocstring('F.\n\nArgs:\n    x: One\n    and more of it.\n    y: Two').params).toEqual([
      { name: 'x', type: null, desc: 'One\nand more of it.', default: null },
      { name: 'y', type: null, desc: 'Two', default: null },
    ]);
  });

  it('doctests flush left', () => {
    const { style, examples, longDesc } = parseDocstring('F.\n\nExample:\n\n>>> f()\n1\n');
    expect({ style, examples, longDesc }).toEqual({ style: 'google', examples: ['>>> f()\n1'], longDesc: null });
  });
});

describe('numpy', () => {
  it('sections', () => {
    expect(
      parseDocstring(`Sum.

Longer text.

Parameters
----------
a, b : array_like, optional
    Inputs.
axis : int, default 0
    Axis.
kind
    By default 'sum'. Default is 'x'.

Returns
-------
out : ndarray
    The sum.

Raises
------
ValueError
    Bad input.

See also
--------
other : not a parameter

Warns
-----
UserWarning
    Not raised.

Examples
--------
>>> f()
1
`),
    ).toEqual({
      style: 'numpy',
      shortDesc: 'Sum.',
      longDesc: 'Longer text.',
      params: [
        { name: 'a', type: 'array_like', desc: 'Inputs.', default: null },
        { name: 'b', type: 'array_like', desc: 'Inputs.', default: null },
        { name: 'axis', type: 'int', desc: 'Axis.', default: '0' },
        { name: 'kind', type: null, desc: "By default 'sum'. Default is 'x'.", default: "'x'" },
      ],
      returns: { type: 'ndarray', desc: 'The sum.' },
      raises: [{ type: 'ValueError', desc: 'Bad input.' }],
      examples: ['>>> f()\n1'],
    });
  });

  it('a qualifier in brackets', () => {
    expect(parseDocstring('F.\n\nParameters\n----------\nn : int (optional, default=10)\n').params).toEqual([
      { name: 'n', type: 'int', desc: '', default: '10' },
    ]);
  });
});

describe('rest', () => {
  it('fields', () => {
    expect(
      parseDocstring(`Sends.

See :func:\`other\`.

:param str to: Whom,
    and more; defaults to 'me'.
:param body: What.
:type body: bytes or None
:returns: Whether: or not.
:rtype: bool
:raises ValueError: If not.
:raise: Anything.

Text after the fields.`),
    ).toEqual({
      style: 'rest',
      shortDesc: 'Sends.',
      longDesc: 'See :func:`other`.',
      params: [
        { name: 'to', type: 'str', desc: "Whom,\nand more; defaults to 'me'.", default: "'me'" },
        { name: 'body', type: 'bytes or None', desc: 'What.', default: null },
      ],
      returns: { type: 'bool', desc: 'Whether: or not.' },
      raises: [
        { type: 'ValueError', desc: 'If not.' },
        { type: null, desc: 'Anything.' },
      ],
      examples: [],
    });
  });

  it('only types', () => {
    const { params, returns } = parseDocstring('F.\n\n:type x: int\n:rtype: str\n');
    expect(params).toEqual([{ name: 'x', type: 'int', desc: '', default: null }]);
    expect(returns).toEqual({ type: 'str', desc: '' });
  });

  it('nothing but fields', () => {
    expect(parseDocstring(':param x: X')).toMatchObject({ style: 'rest', shortDesc: null, longDesc: null });
  });
});

describe('epydoc', () => {
  it('fields', () => {
    expect(
      parseDocstring(`Sends.

@type to: C{str}
@param to: Whom.
@param body: What.
@ivar state: Where.
@return: Whether.
@rtype: C{bool}
@raise ValueError: If not.
@note: A remark.`),
    ).toEqual({
      style: 'epydoc',
      shortDesc: 'Sends.',
      longDesc: null,
      params: [
        { name: 'to', type: 'C{str}', desc: 'Whom.', default: null },
        { name: 'body', type: null, desc: 'What.', default: null },
        { name: 'state', type: null, desc: 'Where.', default: null },
      ],
      returns: { type: 'C{bool}', desc: 'Whether.' },
      raises: [{ type: 'ValueError', desc: 'If not.' }],
      examples: [],
    });
  });
});

describe('mixed and hostile text', () => {
  it('the style with more markup wins', () => {
    expect(parseDocstring('F.\n\n:param x: X\n\nArgs:\n    a: A\n    b: B\n').style).toBe('google');
    expect(parseDocstring('F.\n\n:param x: X\n:param y: Y\n\nArgs:\n    a: A\n').style).toBe('rest');
  });

  it.each([
    ['an argument list without end', `Args:\n    ${'a,'.repeat(50_000)} !`],
    ['spaces in a field', `:param ${' '.repeat(100_000)}x`],
    ['spaces in a numpy entry', `Parameters\n----------\nx${' '.repeat(100_000)}y : int${' '.repeat(100_000)}z`],
    ['open brackets', `Args:\n    ${'('.repeat(100_000)}\n`],
    ['defaults', `Args:\n    x: ${'default '.repeat(20_000)}`],
    ['colons', `${': '.repeat(50_000)}\n`.repeat(3)],
  ])('is read in linear time: %s', (_, text) => {
    const start = performance.now();
    parseDocstring(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
