import { describe, expect, test } from 'vitest';
import { visible, visibleLines } from '../../../src/kernel/visible';
import { breakableCode, code, link, markerValue, plain, prose } from '../../../src/outputs/report/escape';

describe('code spans', () => {
  test.each(['billing.retry.Policy.run', 'src/billing/re-try.py', 'módulo.función', 'my dir/файл.py', '__init__'])(
    '%j as it is',
    (text) => expect(code(text)).toBe(`\`${text}\``),
  );

  test.each([
    ['a`b', '<code>a&#96;b</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a\\|b', '<code>a&#92;&#124;b</code>'],
    ['@octocat', '<code>&#64;&#8203;octocat</code>'],
    ['</code><img src=x>', '<code>&#60;&#47;code&#62;&#60;img src&#61;x&#62;</code>'],
    ['](https://evil.example)', '<code>&#93;&#40;https&#58;&#47;&#47;evil&#46;example&#41;</code>'],
    ['::error::x', '<code>&#58;&#58;error&#58;&#58;x</code>'],
    ['&lt;', '<code>&#38;lt&#59;</code>'],
    [' padded ', '<code> padded </code>'],
    ['', '<code></code>'],
  ])('%j in entities', (text, expected) => expect(code(text)).toBe(expected));
});

describe('code spans that may break', () => {
  test.each([
    ['run', '`run`'],
    ['billing.retry.Policy.__init__', '<code>billing.<wbr>retry.<wbr>Policy.<wbr>&#95;&#95;init&#95;&#95;</code>'],
    ['core.round_to', '<code>core.<wbr>round_to</code>'],
    ['src/a b/re-try.py', '<code>src/<wbr>a b/<wbr>re-try.<wbr>py</code>'],
    ['www.evil.example', '<code>www&#46;evil.<wbr>example</code>'],
    ['https://evil.example', '<code>https&#58;/<wbr>/<wbr>evil.<wbr>example</code>'],
    ['</code><wbr>.', '<code>&#60;/<wbr>code&#62;&#60;wbr&#62;.</code>'],
    ['@ada.b', '<code>&#64;&#8203;ada.<wbr>b</code>'],
    ['a\u202e.b', '<code>a&#92;u&#123;202e&#125;.<wbr>b</code>'],
  ])('%j', (text, expected) => expect(breakableCode(text)).toBe(expected));
});

test('every character shows', () => {
  expect(visible('a\nb')).toBe('a\\nb');
  expect(visible('a\r\tb\u0000\u001b[31m')).toBe('a\\u{d}\\u{9}b\\u{0}\\u{1b}[31m');
  // Right-to-left override, isolates, zero-width space and joiner, byte order mark, soft hyphen, tag, line separator.
  expect(visible('\u202egnp.\u2066\u200b\u200d\ufeff\u00ad\u{e0041}\u2028')).toBe(
    '\\u{202e}gnp.\\u{2066}\\u{200b}\\u{200d}\\u{feff}\\u{ad}\\u{e0041}\\u{2028}',
  );
  expect(visible('\ud800')).toBe('\\u{d800}');
  expect(visible('Größe · 数量')).toBe('Größe · 数量');
});

test('lines stay lines', () => expect(visibleLines('a\u001b[2J\n\u202eb', 100)).toBe('a\\u{1b}[2J\n\\u{202e}b'));

test('long text loses its middle', () => {
  expect(visible(`${'a'.repeat(100)}${'b'.repeat(100)}`)).toBe(`${'a'.repeat(59)}…${'b'.repeat(59)}`);
  expect(visible('a'.repeat(120))).toHaveLength(120);
  expect(visible('\u202e'.repeat(5_000_000)).length).toBeLessThanOrEqual(120);
});

test.each([
  [
    'main at 1a2b3c4 (merge base; its own artifact, 2 hours old)',
    'main at 1a2b3c4 (merge base; its own artifact, 2 hours old)',
  ],
  ['@octocat and #12', '&#64;&#8203;octocat and &#35;&#8203;12'],
  ['GH-12', 'GH-&#8203;12'],
  ['https://evil.example', 'https&#58;//evil.example'],
  ['www.evil.example', 'www&#46;evil.example'],
  ['me@evil.example', 'me&#64;&#8203;evil.example'],
  ['[x](y) **b** _i_ ~s~', '&#91;x&#93;(y) &#42;&#42;b&#42;&#42; &#95;i&#95; &#126;s&#126;'],
  // A plain name in backticks is code; anything else in them, and a lone one, is not.
  ['run `coverage run` first', 'run `coverage run` first'],
  ['`a|b` `c', '&#96;a&#124;b&#96; &#96;c'],
  ['``a`` `@ada` ` a`', '&#96;`a`&#96; &#96;&#64;&#8203;ada&#96; &#96; a&#96;'],
  ['set pyright: auto', 'set pyright: auto'],
  ['a_b_c _d_', 'a_b_c &#95;d&#95;'],
  [':+1: a:', '&#58;&#43;1: a&#58;'],
  ['<script>|</td>', '&#60;script&#62;&#124;&#60;/td&#62;'],
  ['$x$ &amp; \\', '&#36;x&#36; &#38;amp; &#92;'],
  ['a\n::warning::b', 'a&#92;n&#58;&#58;warning&#58;&#58;b'],
])('prose %j', (text, expected) => expect(prose(text)).toBe(expected));

describe('links', () => {
  test('a web address', () => {
    const address = 'https://github.com/o/r/blob/abc/src/a%20b.py#L4-L9';
    expect(link('`f`', address)).toBe(`[\`f\`](${address})`);
  });
  test('one that could end the link or the cell is encoded', () => {
    expect(link('f', 'https://h/a)b|c d"e`f[g]*_')).toBe(
      '[f](https://h/a%29b%7Cc%20d%22e%60f%5Bg%5D%2A_)'
        .replace('%7C', '%7c')
        .replace('%5B', '%5b')
        .replace('%5D', '%5d')
        .replace('%2A', '%2a'),
    );
  });
  test('anything else leaves the label alone', () => {
    for (const address of [
      undefined,
      'javascript:alert(1)',
      'data:text/html,x',
      '/relative',
      '',
      `https://h/${'a'.repeat(1000)}`,
    ]) {
      expect(link('f', address)).toBe('f');
    }
  });
});

test('a log line holds no command and no control sequence', () => {
  expect(plain('::set-output name=x::y')).toBe('\\u{3a}\\u{3a}set-output name=x\\u{3a}\\u{3a}y');
  expect(plain('a ##[error]b')).toBe('a \\u{23}\\u{23}[error]b');
  expect(plain('a\n::b')).toBe('a\\n\\u{3a}\\u{3a}b');
});

test('a marker value cannot end the comment it stands in, and distinct keys stay distinct', () => {
  expect(markerValue('api-v2.main_1')).toBe('api-v2.main_1');
  expect(markerValue('x --> <b>')).toBe('x%20-%2D%3E%20%3Cb%3E');
  expect(markerValue('a---b')).toBe('a-%2D-b');
  expect(markerValue("a'(!)*~\n")).toBe('a%27%28%21%29%2A%7E%0A');
  expect(markerValue('\ud800')).toBe('%EF%BF%BD');
});
