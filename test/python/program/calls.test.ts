import { describe, expect, it } from 'vitest';
import { CATEGORIES, casesOf } from './cases';
import { callsByCaller, program } from './program';

describe.each(CATEGORIES)('calls: %s', (category) => {
  it.each(casesOf(category))('$name', async ({ files, expected }) => {
    expect(callsByCaller(await program(files))).toEqual(expected);
  });
});
