import { beforeAll, describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../../src/outputs/query/questions.generated';
import { CODEINTEL, codeintel, run } from '../../command-line';
import { publishDemo } from '../../outputs/query/demo';

let path: string;
beforeAll(async () => {
  path = await publishDemo();
});
const query = (...args: string[]) => codeintel(['query', ...args, '--db-path', path]);

test('every question is a command, and its parameters are its options', async () => {
  const { stdout } = await codeintel(['query', '--help']);
  for (const { name } of QUESTIONS) expect(stdout).toContain(name);
  const help = (await codeintel(['query', 'get-blast-radius', '--help'])).stdout;
  for (const option of ['--qualname', '--max-depth', '--min-confidence', '--cursor', '--db-path'])
    expect(help).toContain(option);
});

describe('exit codes', () => {
  test('0 found, 1 none', async () => {
    expect((await query('find_symbol', '--query', 'Box')).code).toBe(0);
    expect((await query('find_symbol', '--query', 'zzzzzz')).code).toBe(1);
    expect((await query('get_function_summary', '--qualname', 'f')).code).toBe(1);
  });

  test('2 wrong usage, which says what is wrong', async () => {
    for (const [args, said] of [
      [['find_symbol'], '--query'],
      [['find_symbol', '--query', 'x', '--kind', 'lambda'], 'Allowed choices'],
      [['find_symbol', '--query', 'x', '--limit', 'many'], '--limit takes a number'],
      [['find_symbol', '--query', 'x', '--limit', '1.5'], 'limit'],
      [['find_symbol', '--query', 'x', '--cursor', 'nonsense'], 'cursor'],
      [['drop_everything'], 'drop_everything'],
    ] as const) {
      const { code, stderr } = await query(...args);
      expect(code).toBe(2);
      expect(stderr).toContain(said);
    }
  });

  test('1 without a database, which says how to make one', async () => {
    const { code, stderr } = await codeintel([
      'query',
      'find_symbol',
      '--query',
      'x',
      '--db-path',
      '/nowhere/x.duckdb',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('codeintel pipeline run');
  });
});

test.skipIf(process.platform === 'win32')('a reader that has seen enough is no failure', async () => {
  const command = [...CODEINTEL, 'query', '--help'].map((part) => `'${part}'`).join(' ');
  const { code, stderr } = await run('bash', ['-c', `set -o pipefail; ${command} | true`]);
  expect([code, stderr]).toEqual([0, '']);
});

describe('for a person', () => {
  test('rows as a table, then the snapshot and what is missing', async () => {
    const { stdout } = await query('list_high_risk_functions', '--min-risk', '0.7', '--limit', '2');
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('functions (2 of 3)');
    expect(lines[1]).toMatch(/^ {2}rel_path +qualname +risk_score/);
    expect(lines[2]).toMatch(/^ {2}src\/pkg\/core\.py +pkg\.core\.f +0\.9/);
    expect(stdout).toContain('found: acme/demo at aaaaaaaaaaaa');
    expect(stdout).toContain('1 more row');
    expect(stdout).toContain('without coverage: there is no coverage report');
  });

  test('candidates with what to ask next', async () => {
    const { stdout } = await query('get_function_summary', '--qualname', 'f');
    expect(stdout).toContain('Candidates:');
    expect(stdout).toContain('goid:acme/demo/src/pkg/other.py#python:function:pkg.other.f?s=1&e=4');
  });

  test('fractions have six digits', async () => {
    const sql = 'SELECT 2 / 3 AS part, 1e-9 / 3 AS small, 1234567.125::DOUBLE AS large';
    const { stdout } = await codeintel(['query', 'query_sql', '--sql', sql, '--db-path', path]);
    expect(stdout).toMatch(/^ {2}0\.666667 +3\.33333e-10 +1234567\.125$/m);
  });

  test('control characters of the repository do not reach the terminal', async () => {
    const hostile = await publishDemo({
      content: {
        'core.goids': [
          {
            goid_h128: 1n,
            urn: 'goid:\u001b[2J',
            rel_path: 'a\u001b[31m.py',
            language: 'python',
            kind: 'module',
            qualname: 'evil\u202e',
            start_line: 1,
          },
        ],
      },
    });
    const { stdout } = await codeintel(['query', 'find_symbol', '--query', 'evil', '--db-path', hostile]);
    expect(stdout).toContain('evil');
    for (const hidden of ['\u001b', '\u202e']) expect(stdout).not.toContain(hidden);
  });
});
