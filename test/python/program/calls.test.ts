import { describe, expect, it } from 'vitest';
import { CATEGORIES, casesOf } from './cases';
import { callsByCaller, program } from './program';

describe.each(CATEGORIES)('calls: %s', (category) => {
  it.each(casesOf(category))('$name', async ({ files, expected }) => {
    expect(callsByCaller(await program(files))).toEqual(expected);
  });
});

it('calls the definition that replaces overloads of its name', async () => {
  const { files } = casesOf('functions').find(({ name }) => name === 'overloaded')!;
  const { calls, entities } = await program(files);
  const lines = calls.flatMap(({ callee }) =>
    callee === null ? [] : [entities[callee.file]![callee.entity]!.startLine],
  );
  expect(lines).toEqual([10, 7, 13]);
});
