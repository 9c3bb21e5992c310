import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/kernel/errors';
import { evaluateGate, explainOutcome, parseConditions } from '../../../src/outputs/gate/gate';
import { fn } from '../diff/builders';
import { diffOf } from '../report/diffs';
import { pullRequest, wholePullRequest } from '../report/pull-request';

describe('the conditions of fail-on', () => {
  test.each([
    ['', []],
    ['never', []],
    [' never\n', []],
    ['new-high > 0', ['new-high > 0']],
    ['new-high>0,max-delta>=0.3', ['new-high > 0', 'max-delta >= 0.3']],
    [
      'worsened > 3\n\nnew-cycles > 0 or new-type-errors >= 2',
      ['worsened > 3', 'new-cycles > 0', 'new-type-errors >= 2'],
    ],
    ['untested-changed-lines > 0;', ['untested-changed-lines > 0']],
  ])('%j', (text, expected) => {
    expect(parseConditions(text).map(({ measure, operator, limit }) => `${measure} ${operator} ${limit}`)).toEqual(
      expected,
    );
  });

  test.each([
    ['new-hihg > 0', 'Did you mean "new-high"?'],
    ['max_delta >= 0.3', 'Did you mean "max-delta"?'],
    ['New-High > 0', 'Did you mean "new-high"?'],
    ['banana > 0', 'The measures are new-high, worsened, max-delta,'],
    ['toString > 0', 'names no measure'],
    ['new-high = 0', '"new-high = 0" is not a condition. Write for example "new-high > 0"'],
    ['new-high > -1', 'is not a condition'],
    ['new-high > 1e9', 'is not a condition'],
    ['new-high', 'is not a condition'],
    ['> 3', 'names no measure'],
    ['max-delta >= 30', 'never holds, because risk is from 0 to 1'],
    ['never, new-high > 0', '"never" names no measure'],
    ['x'.repeat(10_000), 'names no measure'],
  ])('%j is an error that says what was meant', (text, message) => {
    expect(() => parseConditions(text)).toThrow(UserError);
    expect(() => parseConditions(text)).toThrow(message);
    try {
      parseConditions(text);
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(400);
    }
  });
});

describe('the gate', () => {
  const check = (diff: Parameters<typeof evaluateGate>[0], text: string) => evaluateGate(diff, parseConditions(text));

  test('without conditions passes', () => {
    expect(evaluateGate(pullRequest(), [])).toEqual({ passed: true, outcomes: [] });
  });

  test.each([
    ['new-high > 0', true, 2, ['billing.retry.Policy.run', 'api.orders.refund']],
    ['new-high > 2', false, 2, []],
    ['new-high >= 2', true, 2, ['billing.retry.Policy.run', 'api.orders.refund']],
    ['worsened > 1', true, 2, ['billing.retry.Policy.run', 'core.money.round_to']],
    // 0.708 − 0.332
    ['max-delta >= 0.376', true, 0.376, ['billing.retry.Policy.run']],
    ['max-delta > 0.376', false, 0.376, []],
    ['untested-changed-lines > 0', true, 43, ['billing.retry.Policy.run', 'api.orders.refund', 'core.money.round_to']],
    ['new-cycles > 1', true, 2, []],
  ])('%s', (text, fired, value, names) => {
    const { passed, outcomes } = check(wholePullRequest(), text);
    expect(passed).toBe(!fired);
    expect(outcomes[0]).toMatchObject({ fired, value, reason: null });
    expect(outcomes[0]!.functions.map((f) => f.head!.qualname)).toEqual(names);
  });

  test('what could not be compared does not fail the job, and is said', () => {
    const diff = pullRequest({ missing: { type_errors: 'no report of a type checker', imports: 'too old' } });
    const { passed, outcomes } = check(diff, 'new-type-errors > 0, new-cycles > 0, untested-changed-lines > 0');
    expect(passed).toBe(true);
    expect(outcomes.map(explainOutcome)).toEqual([
      'fail-on new-type-errors > 0 was not checked: no report of a type checker.',
      'fail-on new-cycles > 0 was not checked: too old.',
      'fail-on untested-changed-lines > 0 was not checked: the evidence is missing.',
    ]);
  });

  test('without a base nothing is checked', () => {
    const { passed, outcomes } = check(null, 'new-high >= 0');
    expect(passed).toBe(true);
    expect(outcomes.map(explainOutcome)).toEqual(['fail-on new-high >= 0 was not checked: nothing was compared.']);
  });

  test('one condition that holds is enough', () => {
    const { passed, outcomes } = check(wholePullRequest(), 'worsened > 100, new-high > 0');
    expect(passed).toBe(false);
    expect(outcomes.map(explainOutcome)).toEqual([
      'fail-on worsened > 100 is not met: functions whose risk rose: 2.',
      'fail-on new-high > 0 is met: functions that became high-risk: 2 (billing.retry.Policy.run, api.orders.refund).',
    ]);
  });

  test('no function in both sides is a delta of 0', () => {
    const diff = diffOf([], [fn('a.f')]);
    expect(check(diff, 'max-delta > 0').outcomes[0]).toMatchObject({ value: 0, fired: false });
  });
});
