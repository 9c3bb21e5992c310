import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Automaton } from '../../src/python/line-pattern/automaton';
import { PatternError, parsePattern } from '../../src/python/line-pattern/syntax';
import { corpus, script } from './agreement';

/** Every construct, in the way of coverage configurations and beyond. */
const PATTERNS = [
  'def __repr__',
  'raise NotImplementedError',
  'if __name__ == .__main__.:',
  String.raw`@(abc\.)?abstract(method)?`,
  String.raw`class .*\bProtocol\):`,
  String.raw`^\s*@(typing\.)?overload`,
  String.raw`#\s*(pragma|PRAGMA)[:\s]?\s*(no|NO)\s*(cover|COVER)`,
  String.raw`^\s*(((async )?def .*?)?[\])]+(\s*->.*?)?:\s*)?\.\.\.\s*(#|$)`,
  String.raw`self\.\w+ = \w+$`,
  String.raw`\b(if|else)\b.*\d{2,}`,
  '^(?!import)',
  '(a)\\1',
  '(?i)ERROR',
  '(?i:ERROR)s',
  '(?-i:error)',
  '(?x) import \\ os # a comment',
  '(?P<name>return) (?:None|True)',
  '(?P=name)',
  '[^a-z\\s]{3}$',
  '[]]|[^]]]{2}',
  '[a-]x',
  '[\\w.-]+@',
  String.raw`\x41\u0042|\t|\0`,
  String.raw`\Bing\b`,
  'a{2}|b{,3}c|d{1,}e',
  'x{',
  '{2}',
  'a{3,2}',
  'a**',
  'a*?b+?c??',
  '*a',
  '(a',
  'a)',
  '[a',
  '[z-a]',
  '\\',
  String.raw`\q`,
  '(a*)*$',
  '(|a)+b',
  '((x+x+)+y|.)*#',
  '',
  'ä|ß|Ж',
  '(?i)Ä',
  String.raw`\d\D\s\S\w\W`,
  '^$',
  '.{80,}',
];
/** Refused although Python takes them. */
const UNSUPPORTED = new Set(['^(?!import)', '(a)\\1']);
const MORE_LINES = [
  '',
  'ä ß',
  'Ä',
  'ж',
  '１２３',
  'AB',
  '\0',
  'a]',
  'x{',
  'aab',
  '😀😀',
  'bbbc',
  'a\u00a0b',
  'a- x -x',
];

describe('patterns of coverage configurations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'codeintel-patterns-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("finds the lines that Python's re finds", async () => {
    const lines = MORE_LINES;
    for (const name of ['argparse.py', 'typing.py', 'turtle.py']) {
      lines.push(...readFileSync(join(await corpus('stdlib'), name), 'utf8').split('\n'));
    }
    const request = join(folder, 'request.json');
    writeFileSync(request, JSON.stringify({ patterns: PATTERNS, lines }));
    for await (const expected of script<(number[] | null)[]>('patterns.py', request)) {
      for (const [i, pattern] of PATTERNS.entries()) {
        const wanted = UNSUPPORTED.has(pattern) ? null : expected[i];
        expect(matching(pattern, lines), pattern).toEqual(wanted);
      }
    }
  });
});

function matching(pattern: string, lines: readonly string[]): number[] | null {
  try {
    const automaton = new Automaton(parsePattern(pattern));
    return lines.flatMap((line, i) => (automaton.test(line) ? [i] : []));
  } catch (error) {
    if (error instanceof PatternError) return null;
    throw error;
  }
}
