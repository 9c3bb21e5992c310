import { describe, expect, it } from 'vitest';
import { bytesRepr, floatRepr, imaginaryRepr, intRepr, strRepr } from '../../src/python/repr';

// Expected values are what Python's own repr() prints.
describe('strRepr', () => {
  it.each([
    ['plain', "'plain'"],
    ["it's", '"it\'s"'],
    ['say "hi"', '\'say "hi"\''],
    [`both ' and "`, `'both \\' and "'`],
    ['a\\b', "'a\\\\b'"],
    ['\t\n\r', "'\\t\\n\\r'"],
    ['\x00\x1b\x7f\x85', "'\\x00\\x1b\\x7f\\x85'"],
    ['naïve 日本 😀', "'naïve 日本 😀'"],
    ['\xa0\xad', "'\\xa0\\xad'"],
    ['\u200b\u2028\u3000\ufeff', "'\\u200b\\u2028\\u3000\\ufeff'"],
    ['\ud800', "'\\ud800'"],
    ['\u{e0001}', "'\\U000e0001'"],
  ])('%j', (value, expected) => {
    expect(strRepr(value)).toBe(expected);
  });
});

describe('bytesRepr', () => {
  it.each([
    ['abc', "b'abc'"],
    ["it's", 'b"it\'s"'],
    ['\x00\xff\n\\', "b'\\x00\\xff\\n\\\\'"],
  ])('%j', (value, expected) => {
    expect(bytesRepr(value)).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['0', '0'],
    ['00', '0'],
    ['1_000', '1000'],
    ['0xFF', '255'],
    ['0o17', '15'],
    ['0B1_01', '5'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['0xffffffffffffffffffff', '1208925819614629174706175'],
    ['017L', '15'],
  ])('int %s', (literal, expected) => {
    expect(intRepr(literal)).toBe(expected);
  });

  it.each([
    ['1.', '1.0'],
    ['.5', '0.5'],
    ['0.0', '0.0'],
    ['1_0.2_5', '10.25'],
    ['1e15', '1000000000000000.0'],
    ['1e16', '1e+16'],
    ['123456789012345678.0', '1.2345678901234568e+17'],
    ['1e-4', '0.0001'],
    ['1e-5', '1e-05'],
    ['1.5e-7', '1.5e-07'],
    ['5e-324', '5e-324'],
    ['1e400', '1e309'],
  ])('float %s', (literal, expected) => {
    expect(floatRepr(literal)).toBe(expected);
  });

  it.each([
    ['2j', '2j'],
    ['2.50J', '2.5j'],
    ['0j', '0j'],
    ['1e16j', '1e+16j'],
    ['1e400j', '1e309j'],
  ])('imaginary %s', (literal, expected) => {
    expect(imaginaryRepr(literal)).toBe(expected);
  });
});
