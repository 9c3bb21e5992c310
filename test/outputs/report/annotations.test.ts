import { expect, test } from 'vitest';
import { evaluateGate, parseConditions } from '../../../src/outputs/gate/gate';
import { annotationsOf } from '../../../src/outputs/report/annotations';
import { fn } from '../diff/builders';
import { diffOf } from './diffs';
import { wholePullRequest } from './pull-request';

test('remarks are on changed lines, the riskiest first', () => {
  expect(annotationsOf(wholePullRequest())).toEqual([
    {
      path: 'src/billing/retry.py',
      line: 52,
      endLine: 70,
      level: 'warning',
      title: 'billing.retry.Policy.run became high-risk',
      message:
        'Risk 0.33 → 0.71 high; complexity 7 → 14; coverage 92 % → 48 %; 11 changed lines untested; callers: 12 (3 public); tests: 5, 1 failing.',
    },
    {
      path: 'src/api/orders.py',
      line: 50,
      endLine: 88,
      level: 'warning',
      title: 'api.orders.refund became high-risk',
      message: 'Risk 0.90 high; complexity 11; no test reaches it; callers: 2, 1 possible.',
    },
    {
      path: 'src/core/money.py',
      line: 3,
      endLine: 20,
      level: 'warning',
      title: 'core.money.round_to got riskier',
      message: 'Risk 0.10 → 0.30 low; coverage 100 % → 50 %; 6 changed lines untested; callers: 31; tests: 18.',
    },
    // The import of the other cycle is on a line that was there before.
    {
      path: 'src/billing/retry.py',
      line: 3,
      endLine: 3,
      level: 'warning',
      title: 'New import cycle',
      message: 'This import closes a circle: billing.retry -> billing.policy -> billing.retry.',
    },
    ...[
      ['src/api/orders.py', 51, 88, 'No test reaches 25 changed lines in api.orders.refund.'] as const,
      ['src/billing/retry.py', 55, 60, 'No test reaches 11 changed lines in billing.retry.Policy.run.'] as const,
      ['src/core/money.py', 9, 9, 'No test reaches 6 changed lines in core.money.round_to.'] as const,
      ['src/settings.py', 4, 4, 'No test reaches 1 changed line outside functions.'] as const,
    ].map(([path, line, endLine, message]) => ({
      path,
      line,
      endLine,
      level: 'notice',
      title: 'Untested change',
      message,
    })),
  ]);
});

test('what fails the job is an error; paths are from the top of the repository', () => {
  const diff = wholePullRequest();
  const gate = evaluateGate(diff, parseConditions('new-high > 0, new-cycles > 0'));
  const annotations = annotationsOf(diff, { gate, prefix: 'services/shop/' });
  expect(annotations.filter(({ level }) => level === 'error').map(({ path, title }) => [path, title])).toEqual([
    ['services/shop/src/billing/retry.py', 'billing.retry.Policy.run became high-risk'],
    ['services/shop/src/api/orders.py', 'api.orders.refund became high-risk'],
    ['services/shop/src/billing/retry.py', 'New import cycle'],
  ]);
});

test('there are at most ten of a level, and none for a function without changed lines', () => {
  const numbers = Array.from({ length: 30 }, (_, i) => i);
  const diff = diffOf(
    numbers.map((i) => fn(`a.f${i}`, { bodyHash: 'x' })),
    numbers.map((i) => fn(`a.f${i}`, { bodyHash: 'y', coverage: 0.5 })),
    {
      evidence: Object.fromEntries(
        numbers.slice(5).map((i) => [`a.f${i}`, { changed_lines: [i, i] as [number, number] }]),
      ),
    },
  );
  const annotations = annotationsOf(diff);
  expect(annotations).toHaveLength(10);
  expect(annotations.every(({ line }) => line >= 5)).toBe(true);
});
